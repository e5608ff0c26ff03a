<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Full name</source>
        <translation>Nom &amp;complet</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Account {0}</source>
        <translation>Compte {0}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>May sign in (a &amp;closed account stays in the records)</source>
        <translation>Peut se connecter (un compte &amp;fermé reste dans les archives)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and unlock</source>
        <translation>Enregistrer et déverrouiller</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Full name</source>
        <translation>Nom &amp;complet</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 caractères ou plus</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>As printed on reports</source>
        <translation>Tel qu&apos;imprimé sur les comptes rendus</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Mot de passe, &amp;encore</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, encore</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>To sign in with, for example: ada</source>
        <translation>Pour se connecter, par exemple : ada</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>&amp;Change or unlock…</source>
        <translation>&amp;Changer ou déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Nouveau compte…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Locked until {0}</source>
        <translation>Verrouillé jusqu&apos;à {0}</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nouveau &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>AccountsPresenter</name>
    <message>
        <source>The account {0} was changed.</source>
        <translation>Le compte {0} a été changé.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation>Les règles valent désormais.</translation>
    </message>
    <message>
        <source>{0} has a new password; tell it in person.</source>
        <translation>{0} a un nouveau mot de passe ; dites-le de vive voix.</translation>
    </message>
    <message>
        <source>{0} may sign in as {1}.</source>
        <translation>{0} peut se connecter comme {1}.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>A person has reviewed each cell that counts</source>
        <translation>Une personne a relu chaque cellule qui compte</translation>
    </message>
    <message>
        <source>Add pictures to this case.</source>
        <translation>Ajoutez des images à ce cas.</translation>
    </message>
    <message>
        <source>All {0} cells that count are reviewed.</source>
        <translation>Les {0} cellules qui comptent sont relues.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>By the model&apos;s calls: </source>
        <translation>Selon le modèle : </translation>
    </message>
    <message>
        <source>From the model&apos;s calls; no person has reviewed all cells yet</source>
        <translation>Selon le modèle ; personne n&apos;a encore relu toutes les cellules</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Pas d&apos;évaluation</translation>
    </message>
    <message>
        <source>REVIEWED</source>
        <translation>RELU</translation>
    </message>
    <message>
        <source>Reviewed: {0}; still to review: {1}.</source>
        <translation>Relues : {0} ; à relire : {1}.</translation>
    </message>
    <message>
        <source>SUGGESTED</source>
        <translation>SUGGÉRÉ</translation>
    </message>
    <message>
        <source>Suggested was: {0}.</source>
        <translation>Suggestion : {0}.</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Beginning of a case&apos;s number</source>
        <translation>Début du numéro d&apos;un cas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>; and {0} more</source>
        <translation>; et {0} de plus</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits, as a report prints it.</source>
        <translation>Une tête est un nombre, deux-points et 64 lettres et chiffres, comme l&apos;imprime un compte rendu.</translation>
    </message>
    <message>
        <source>All {0} rows are as they were written. Head: {1}</source>
        <translation>Les {0} lignes sont telles qu&apos;écrites. Tête : {1}</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Head noted earlier</source>
        <translation>Tête notée auparavant</translation>
    </message>
    <message>
        <source>Head printed on a report, to compare with (optional)</source>
        <translation>Tête imprimée sur un compte rendu, à comparer (facultatif)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Reckons every row&apos;s hash anew; no row can be changed unseen</source>
        <translation>Recalcule l&apos;empreinte de chaque ligne ; aucune ne peut changer sans que cela se voie</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>The chain is not whole: {0}</source>
        <translation>La chaîne n&apos;est pas intacte : {0}</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Pourquoi : {0}</translation>
    </message>
    <message>
        <source>Writes the rows that are listed; that is a row of the trail too</source>
        <translation>Écrit les lignes listées ; c&apos;est aussi une ligne de la piste</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>cas {0}</translation>
    </message>
    <message>
        <source>{0} rows found</source>
        <translation>{0} lignes trouvées</translation>
    </message>
    <message>
        <source>{0} rows, newest first</source>
        <translation>{0} lignes, la plus récente d&apos;abord</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>LeukDesk audit trail</source>
        <translation>LeukDesk piste d&apos;audit</translation>
    </message>
    <message>
        <source>The chain could not be checked.</source>
        <translation>La chaîne n&apos;a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Writing the audit trail…</source>
        <translation>Écriture de la piste d&apos;audit…</translation>
    </message>
    <message>
        <source>{0} rows are written: {1}</source>
        <translation>{0} lignes écrites : {1}</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>came with LeukDesk</source>
        <translation>fourni avec LeukDesk</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>dès le prochain démarrage</translation>
    </message>
    <message>
        <source>made or installed here</source>
        <translation>fait ou installé ici</translation>
    </message>
    <message>
        <source>refused: changed or foreign</source>
        <translation>refusé : modifié ou étranger</translation>
    </message>
    <message>
        <source>until LeukDesk is closed</source>
        <translation>jusqu&apos;à la fermeture de LeukDesk</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>This system has no key store: the password lasts until LeukDesk is closed.</source>
        <translation>Ce système n&apos;a pas de trousseau : le mot de passe dure jusqu&apos;à la fermeture de LeukDesk.</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Even the light by the flat field</source>
        <translation>&amp;Égaliser la lumière par le champ plat</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>A name holds letters, digits, signs and plain spaces only; type it once more.</source>
        <translation>Un nom ne contient que lettres, chiffres, signes et espaces simples ; tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>A pi&amp;xel is</source>
        <translation>Un pi&amp;xel mesure</translation>
    </message>
    <message>
        <source>A pixel must be from 0.005 to 5 µm wide; check the lengths.</source>
        <translation>Un pixel doit mesurer de 0,005 à 5 µm ; vérifiez les longueurs.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one.</source>
        <translation>Un autre profil porte ce nom ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Camera profile and scale</source>
        <translation>Profil de caméra et échelle</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Caméra {0}</translation>
    </message>
    <message>
        <source>For example: 100× oil, phone</source>
        <translation>Par exemple : 100× immersion, téléphone</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>Lumière et couleur</translation>
    </message>
    <message>
        <source>Make the &amp;background neutral (white balance)</source>
        <translation>Rendre le &amp;fond neutre (balance des blancs)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Pas de profil</translation>
    </message>
    <message>
        <source>The empty field was not taken, since the profile was changed; load it once more.</source>
        <translation>Le champ vide n&apos;a pas été pris, car le profil a changé ; chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Utiliser ce profil</translation>
    </message>
    <message>
        <source>What holds for new pictures</source>
        <translation>Ce qui vaut pour les nouvelles images</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>As the camera likes</source>
        <translation>Comme la caméra veut</translation>
    </message>
    <message>
        <source>As the live picture</source>
        <translation>Comme l&apos;image en direct</translation>
    </message>
    <message>
        <source>Camera profile</source>
        <translation>Profil de caméra</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Temps de pose</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>For cameras that give their full resolution only slowly: each frame takes some seconds</source>
        <translation>Pour les caméras dont la pleine résolution est lente : chaque image prend quelques secondes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format d&apos;image</translation>
    </message>
    <message>
        <source>Frames at</source>
        <translation>Images à</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain (caméra)</translation>
    </message>
    <message>
        <source>In the camera&apos;s own units</source>
        <translation>Dans les unités de la caméra</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Pas de profil</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Format des pixels</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation>Réglages de la caméra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l&apos;image</translation>
    </message>
    <message>
        <source>Size that frames are taken at</source>
        <translation>Taille à laquelle les images sont prises</translation>
    </message>
    <message>
        <source>Size, format, exposure and colours of the camera</source>
        <translation>Taille, format, pose et couleurs de la caméra</translation>
    </message>
    <message>
        <source>This camera has no such setting.</source>
        <translation>Cette caméra n&apos;a pas ce réglage.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>{0} automatic</source>
        <translation>{0} automatique</translation>
    </message>
</context>
<context>
    <name>CamerasSection</name>
    <message>
        <source>&amp;Frames kept as</source>
        <translation>&amp;Champs gardés en</translation>
    </message>
    <message>
        <source>Camera profile and scale…</source>
        <translation>Profil de caméra et échelle…</translation>
    </message>
    <message>
        <source>File that frames are kept in</source>
        <translation>Fichier dans lequel les champs sont gardés</translation>
    </message>
    <message>
        <source>Holds for frames that are taken from now on; cells are sought in what the file shows.</source>
        <translation>Vaut pour les images prises à partir de maintenant ; les cellules sont cherchées dans ce que montre le fichier.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>JPEG (quality 95), a third of the size</source>
        <translation>JPEG (qualité 95), un tiers de la taille</translation>
    </message>
    <message>
        <source>PNG, every pixel as it came</source>
        <translation>PNG, chaque pixel tel qu&apos;il est venu</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Take frame (Space)</source>
        <translation>&amp;Prendre l&apos;image (Espace)</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 champ</translation>
    </message>
    <message>
        <source>Add &amp;stream…</source>
        <translation>Ajouter un &amp;flux…</translation>
    </message>
    <message>
        <source>Best of {0}</source>
        <translation>La meilleure de {0}</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Choose a camera above, then Open.</source>
        <translation>Choisissez une caméra ci-dessus, puis Ouvrir.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Frame {0} taken at {1} and recorded.</source>
        <translation>Champ {0} pris à {1} et enregistré.</translation>
    </message>
    <message>
        <source>Frames of a burst, of which the sharpest is kept</source>
        <translation>Images d&apos;une rafale, dont la plus nette est gardée</translation>
    </message>
    <message>
        <source>Freeze the picture (Ctrl+Space)</source>
        <translation>Figer l&apos;image (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Grid (Ctrl+Shift+G)</source>
        <translation>Grille (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>No camera found: plug one in, or add a stream</source>
        <translation>Aucune caméra trouvée : branchez-en une ou ajoutez un flux</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation>Un pixel d&apos;écran par pixel d&apos;image</translation>
    </message>
    <message>
        <source>Open or close the camera</source>
        <translation>Ouvrir ou fermer la caméra</translation>
    </message>
    <message>
        <source>Outline white cells while looking</source>
        <translation>Entourer les leucocytes pendant qu&apos;on regarde</translation>
    </message>
    <message>
        <source>Plug in a camera and it appears above by itself, or add the stream of a phone or a network camera. Pictures can also come from a phone&apos;s browser or from a folder: see at the right.</source>
        <translation>Branchez une caméra et elle apparaît d&apos;elle-même en haut, ou ajoutez le flux d&apos;un téléphone ou d&apos;une caméra réseau. Les images peuvent aussi venir du navigateur d&apos;un téléphone ou d&apos;un dossier : voyez à droite.</translation>
    </message>
    <message>
        <source>State of the camera</source>
        <translation>État de la caméra</translation>
    </message>
    <message>
        <source>Take a frame</source>
        <translation>Prendre une image</translation>
    </message>
    <message>
        <source>Taken frame</source>
        <translation>Image prise</translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation>Prise en cours…</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Toute l&apos;image</translation>
    </message>
    <message>
        <source>What the camera gives</source>
        <translation>Ce que donne la caméra</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} is live, {1}×{2}</source>
        <translation>{0} est en direct, {1}×{2}</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>Frames are taken at another size from now on: check that the scale of the camera profile is that of such a frame.</source>
        <translation>Les images sont désormais prises à une autre taille : vérifiez que l&apos;échelle du profil de caméra est celle d&apos;une telle image.</translation>
    </message>
    <message>
        <source>Frames are taken at {0}×{1}, which the frozen picture has not: let it go on, then take the frame.</source>
        <translation>Les images sont prises à {0}×{1}, ce que l&apos;image figée n&apos;a pas : laissez-la reprendre, puis prenez l&apos;image.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>The camera&apos;s picture changed from {0}×{1} to {2}×{3}: check that the scale of the camera profile still holds.</source>
        <translation>L&apos;image de la caméra est passée de {0}×{1} à {2}×{3} : vérifiez que l&apos;échelle du profil vaut encore.</translation>
    </message>
    <message>
        <source>{0} is being opened…</source>
        <translation>{0} s&apos;ouvre…</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>&amp;Collected</source>
        <translation>&amp;Prélevé</translation>
    </message>
    <message>
        <source>&amp;Haemoglobin</source>
        <translation>&amp;Hémoglobine</translation>
    </message>
    <message>
        <source>&amp;Mean cell volume</source>
        <translation>&amp;Volume globulaire moyen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Patient number</source>
        <translation>Numéro du &amp;patient</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Specimen number</source>
        <translation>Numéro du &amp;prélèvement</translation>
    </message>
    <message>
        <source>&amp;White cells</source>
        <translation>&amp;Globules blancs</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Numération</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Date de &amp;naissance</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>How many leukocytes the differential needs</source>
        <translation>Combien de leucocytes il faut à la formule</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation>Volume globulaire moyen</translation>
    </message>
    <message>
        <source>Ob&amp;jective</source>
        <translation>Ob&amp;jectif</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>P&amp;latelets</source>
        <translation>P&amp;laquettes</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>Numéro du patient</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nom du patient</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Re&amp;quested by</source>
        <translation>Prescrit &amp;par</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>&amp;Reçu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Red cells tell the scale better where their volume is known</source>
        <translation>Les hématies disent mieux l&apos;échelle si leur volume est connu</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Prescrit par</translation>
    </message>
    <message>
        <source>S&amp;pecimen</source>
        <translation>&amp;Prélèvement</translation>
    </message>
    <message>
        <source>S&amp;tain</source>
        <translation>&amp;Coloration</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation>Scannez ou tapez le numéro du prélèvement</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Specimen and request</source>
        <translation>Prélèvement et demande</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>Numéro du prélèvement</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Coloration</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Ob&amp;jectif de cellules</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif de cellules</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation>Globules blancs</translation>
    </message>
    <message>
        <source>Why the entries are changed</source>
        <translation>Pourquoi les données changent</translation>
    </message>
    <message>
        <source>{0} leukocytes</source>
        <translation>{0} leucocytes</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>A second identifier is asked for: the patient&apos;s number, name or date of birth.</source>
        <translation>Un second identifiant est demandé : le numéro, le nom ou la date de naissance du patient.</translation>
    </message>
    <message>
        <source>A signed case names this patient: say why the entries are changed.</source>
        <translation>Un cas signé nomme ce patient : dites pourquoi les données changent.</translation>
    </message>
    <message>
        <source>Case entries</source>
        <translation>Données du cas</translation>
    </message>
    <message>
        <source>Cells are counted, but only peripheral blood is assessed.</source>
        <translation>Les cellules sont comptées, mais seul le sang périphérique est évalué.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir un cas</translation>
    </message>
    <message>
        <source>Perhaps the same person as {0}; compare the numbers.</source>
        <translation>Peut-être la même personne que {0} ; comparez les numéros.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The records know this patient: {0}.</source>
        <translation>Les archives connaissent ce patient : {0}.</translation>
    </message>
    <message>
        <source>This number is in the records; choose Open case to continue it.</source>
        <translation>Ce numéro est dans les archives ; choisissez Ouvrir un cas pour le continuer.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>A demonstration with pictures drawn by the program, no patient</source>
        <translation>Démonstration avec des images dessinées par le programme, sans patient</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Cas {0}</translation>
    </message>
    <message>
        <source>LeukDesk</source>
        <translation>LeukDesk</translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation>Faire le compte rendu…</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Aucun cas n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Patient {0}</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way (Ctrl+Shift+S)</source>
        <translation>Signer le cas, ou voir ce qui l&apos;empêche encore (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Take pictures into this case (Ctrl+O), or drop them anywhere</source>
        <translation>Prendre des images dans ce cas (Ctrl+O), ou les déposer n&apos;importe où</translation>
    </message>
    <message>
        <source>Write the report and its tables into a folder (Ctrl+R)</source>
        <translation>Écrire le compte rendu et ses tableaux dans un dossier (Ctrl+R)</translation>
    </message>
    <message>
        <source>no patient number</source>
        <translation>sans numéro de patient</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>From before the case last changed:</source>
        <translation>D&apos;avant la dernière modification du cas :</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still to be assessed</source>
        <translation>Encore à évaluer</translation>
    </message>
    <message>
        <source>frames: {0}</source>
        <translation>images : {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Loading the frame…</source>
        <translation>Chargement du champ…</translation>
    </message>
</context>
<context>
    <name>CellsPresenter</name>
    <message>
        <source>This frame&apos;s picture cannot be shown.</source>
        <translation>L&apos;image de ce champ ne peut pas être montrée.</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Camera access</source>
        <translation>Accès à la caméra</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Checking; the network takes a few seconds…</source>
        <translation>Vérification ; le réseau prend quelques secondes…</translation>
    </message>
    <message>
        <source>Copies all lines, for those who look after this PC</source>
        <translation>Copie toutes les lignes, pour qui s&apos;occupe de ce PC</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Known patch</source>
        <translation>Vignette connue</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Environnement d&apos;exécution</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This installation is checked when the network has started.</source>
        <translation>Cette installation est vérifiée quand le réseau a démarré.</translation>
    </message>
    <message>
        <source>This installation is sound</source>
        <translation>Cette installation est saine</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>{0} of {1} checks found something to mend</source>
        <translation>{0} vérifications sur {1} ont trouvé quelque chose à réparer</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A class of your own</source>
        <translation>Une classe à vous</translation>
    </message>
    <message>
        <source>It counts among the leukocytes</source>
        <translation>Elle compte parmi les leucocytes</translation>
    </message>
    <message>
        <source>The network never suggests it; people choose it. It stays in the records for good.</source>
        <translation>Le réseau ne la suggère jamais ; des personnes la choisissent. Elle reste dans les archives pour de bon.</translation>
    </message>
</context>
<context>
    <name>ClassesPresenter</name>
    <message>
        <source>{0} is among the classes now; its key stands in the menu Review.</source>
        <translation>{0} est maintenant parmi les classes ; sa touche figure dans le menu Relecture.</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message>
        <source>Add a class of our own…</source>
        <translation>Ajouter une classe à nous…</translation>
    </message>
    <message>
        <source>Classes of our own</source>
        <translation>Nos propres classes</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune encore.</translation>
    </message>
    <message>
        <source>People choose them for cells that none of the network&apos;s classes fits. They stay in the records for good, since reviews name them.</source>
        <translation>On les choisit pour les cellules auxquelles aucune classe du réseau ne convient. Elles restent pour toujours dans les archives, car des relectures les nomment.</translation>
    </message>
    <message>
        <source>{0} · counts among the leukocytes</source>
        <translation>{0} · compte parmi les leucocytes</translation>
    </message>
    <message>
        <source>{0} · is not counted</source>
        <translation>{0} · n&apos;est pas compté</translation>
    </message>
</context>
<context>
    <name>CollectionPresenter</name>
    <message>
        <source>&amp;Import a collection: a folder a class…</source>
        <translation>&amp;Importer une collection : un dossier par classe…</translation>
    </message>
    <message>
        <source>Import a collection: &amp;table of labels…</source>
        <translation>Importer une collection : &amp;tableau d&apos;étiquettes…</translation>
    </message>
    <message>
        <source>Imported with their labels: {0} pictures; there already: {1}; left out: {2}.</source>
        <translation>Importées avec leurs étiquettes : {0} images ; déjà là : {1} ; laissées : {2}.</translation>
    </message>
    <message>
        <source>Importing {0} of {1}…</source>
        <translation>Importation {0} sur {1}…</translation>
    </message>
    <message>
        <source>Record pictures of one cell each; the folders&apos; names become their reviews</source>
        <translation>Enregistrer des images d&apos;une cellule chacune ; les noms des dossiers deviennent leurs relectures</translation>
    </message>
    <message>
        <source>Record the pictures that a CSV file lists; its labels become their reviews</source>
        <translation>Enregistrer les images que liste un fichier CSV ; ses étiquettes deviennent leurs relectures</translation>
    </message>
</context>
<context>
    <name>CommandFinder</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Mots de la commande</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Agreement of the differentials: {0:.0f} %.</source>
        <translation>Concordance des formules : {0:.0f} %.</translation>
    </message>
    <message>
        <source>As the network suggested, before any review. Line: known share. Broken and full lines: two and three standard deviations of counting error alone, for the cells that were counted.</source>
        <translation>Selon le réseau, avant toute relecture. Ligne : part connue. Lignes brisées et pleines : deux et trois écarts-types de la seule erreur de comptage, pour les cellules comptées.</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>N&apos;en demander aucune</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation>Lame de contrôle</translation>
    </message>
    <message>
        <source>Its reviewed cells become the known values</source>
        <translation>Ses cellules relues deviennent les valeurs connues</translation>
    </message>
    <message>
        <source>Known values: case {0}.</source>
        <translation>Valeurs connues : cas {0}.</translation>
    </message>
    <message>
        <source>Open today&apos;s case</source>
        <translation>Ouvrir le cas du jour</translation>
    </message>
    <message>
        <source>Photograph the same smear every day: its counts show whether stain, microscope, camera or network have changed. Open the case of a smear of which people reviewed at least {0} leukocytes, and choose it here.</source>
        <translation>Photographiez le même frottis chaque jour : ses comptages montrent si la coloration, le microscope, la caméra ou le réseau ont changé. Ouvrez le cas d&apos;un frottis dont au moins {0} leucocytes ont été relus et choisissez-le ici.</translation>
    </message>
    <message>
        <source>Take the open case</source>
        <translation>Prendre le cas ouvert</translation>
    </message>
    <message>
        <source>The days of control slide {0} are being read…</source>
        <translation>Lecture des jours de la lame de contrôle {0}…</translation>
    </message>
</context>
<context>
    <name>ControlLight</name>
    <message>
        <source>Control slide</source>
        <translation>Lame de contrôle</translation>
    </message>
    <message>
        <source>Show the control slide over the days</source>
        <translation>Montrer la lame de contrôle au fil des jours</translation>
    </message>
</context>
<context>
    <name>ControlPlot</name>
    <message>
        <source>{0} over {1} days</source>
        <translation>{0} sur {1} jours</translation>
    </message>
</context>
<context>
    <name>ControlPresenter</name>
    <message>
        <source>Case {0} is the control slide: photograph its smear every day.</source>
        <translation>Le cas {0} est la lame de contrôle : photographiez son frottis chaque jour.</translation>
    </message>
    <message>
        <source>No control slide is asked for any more.</source>
        <translation>Aucune lame de contrôle n&apos;est plus demandée.</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;Leukocytes to count</source>
        <translation>&amp;Leucocytes à compter</translation>
    </message>
    <message>
        <source>&amp;Routine cases are overdue after</source>
        <translation>Cas de &amp;routine en retard après</translation>
    </message>
    <message>
        <source>&amp;Unsure cells up to</source>
        <translation>Cellules inc&amp;ertaines jusqu&apos;à</translation>
    </message>
    <message>
        <source>A case can ask for another number in its entries.</source>
        <translation>Un cas peut demander un autre nombre dans ses données.</translation>
    </message>
    <message>
        <source>A second &amp;identifier before the first picture</source>
        <translation>Un second &amp;identifiant avant la première image</translation>
    </message>
    <message>
        <source>Cells that two &amp;frames show count once</source>
        <translation>Les cellules que montrent deux &amp;champs comptent une fois</translation>
    </message>
    <message>
        <source>Hours of a routine case</source>
        <translation>Heures d&apos;un cas de routine</translation>
    </message>
    <message>
        <source>Hours of an urgent case</source>
        <translation>Heures d&apos;un cas urgent</translation>
    </message>
    <message>
        <source>It is case {0}; Ctrl+Alt+K shows its days.</source>
        <translation>C&apos;est le cas {0} ; Ctrl+Alt+K montre ses jours.</translation>
    </message>
    <message>
        <source>Leukocytes that a new case asks for</source>
        <translation>Leucocytes que demande un nouveau cas</translation>
    </message>
    <message>
        <source>No control slide is chosen; Ctrl+Alt+K chooses one.</source>
        <translation>Aucune lame de contrôle n&apos;est choisie ; Ctrl+Alt+K en choisit une.</translation>
    </message>
    <message>
        <source>The &amp;analyser&apos;s white cells are without erythroblasts</source>
        <translation>Les leucocytes de l&apos;&amp;automate sont sans érythroblastes</translation>
    </message>
    <message>
        <source>The worklist asks for the &amp;control slide every day</source>
        <translation>La liste de travail demande la lame de &amp;contrôle chaque jour</translation>
    </message>
    <message>
        <source>The worklist marks what has waited longer.</source>
        <translation>La liste de travail marque ce qui a attendu plus longtemps.</translation>
    </message>
    <message>
        <source>Unsure cells</source>
        <translation>Cellules incertaines</translation>
    </message>
    <message>
        <source>Urgent cases are &amp;overdue after</source>
        <translation>Cas urgents en retard a&amp;près</translation>
    </message>
    <message>
        <source>With more of them a person must look at the case.</source>
        <translation>Au-delà, une personne doit regarder le cas.</translation>
    </message>
</context>
<context>
    <name>CoverageMap</name>
    <message>
        <source> · that overlap none: {0}</source>
        <translation> · sans chevauchement : {0}</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>Champ {0} : {1}</translation>
    </message>
    <message>
        <source>Map of the covered field</source>
        <translation>Carte du champ couvert</translation>
    </message>
    <message>
        <source>No frame overlaps another yet; overlapping ones will be laid upon each other.</source>
        <translation>Aucun champ n&apos;en chevauche encore un autre ; ceux qui se chevauchent seront posés l&apos;un sur l&apos;autre.</translation>
    </message>
    <message>
        <source>No frames yet: add pictures to this case.</source>
        <translation>Pas encore de champ : ajoutez des images à ce cas.</translation>
    </message>
    <message>
        <source>Overlaps were not looked for, so the frames lie in a row.</source>
        <translation>Les chevauchements n&apos;ont pas été cherchés, les champs sont donc en rang.</translation>
    </message>
    <message>
        <source>frames that overlap: {0}</source>
        <translation>champs qui se chevauchent : {0}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Write the date like {0} or 1981-03-14.</source>
        <translation>Écrivez la date comme {0} ou 1981-03-14.</translation>
    </message>
</context>
<context>
    <name>DifferentialModel</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>{0}: none counted yet</source>
        <translation>{0} : aucune encore comptée</translation>
    </message>
    <message>
        <source>{0}: {1} cells, {2:.1f} % (95 % interval {3:.1f}–{4:.1f} %, counting error only)</source>
        <translation>{0} : {1} cellules, {2:.1f} % (intervalle à 95 % {3:.1f}–{4:.1f} %, erreur de comptage seule)</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the percentages</source>
        <translation>{0} : {1}, hors des pourcentages</translation>
    </message>
</context>
<context>
    <name>DifferentialPanel</name>
    <message>
        <source>Differential</source>
        <translation>Formule leucocytaire</translation>
    </message>
    <message>
        <source>Leukocytes counted toward the target</source>
        <translation>Leucocytes comptés vers l&apos;objectif</translation>
    </message>
    <message>
        <source>{0:.1f} erythroblasts per 100 leukocytes.</source>
        <translation>{0:.1f} érythroblastes pour 100 leucocytes.</translation>
    </message>
    <message>
        <source>{0} not counted (cut, repeated or on frames that are not usable).</source>
        <translation>{0} non comptées (coupées, répétées ou sur des champs inutilisables).</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes</source>
        <translation>{0} leucocytes sur {1}</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add the pictures to case {0}</source>
        <translation>Déposez pour ajouter les images au cas {0}</translation>
    </message>
    <message>
        <source>Drop to open a case with the pictures</source>
        <translation>Déposez pour ouvrir un cas avec les images</translation>
    </message>
</context>
<context>
    <name>EntriesPresenter</name>
    <message>
        <source>A case needs a second identifier before its first picture; choose Case entries.</source>
        <translation>Un cas a besoin d&apos;un second identifiant avant sa première image ; choisissez Données du cas.</translation>
    </message>
    <message>
        <source>The case is signed, so nothing in it can change; amend it, with the reason.</source>
        <translation>Le cas est signé, rien ne peut donc y changer ; rectifiez-le, avec le motif.</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Hiding the brightest place changes the probability by {0:.0f} percentage points. The map shows where the network looked, not whether it is right.</source>
        <translation>Cacher l&apos;endroit le plus vif change la probabilité de {0:.0f} points. La carte montre où le réseau a regardé, non s&apos;il a raison.</translation>
    </message>
    <message>
        <source>Most probable: {0}, {1:.0f} %</source>
        <translation>Le plus probable : {0}, {1:.0f} %</translation>
    </message>
    <message>
        <source>No single part decides: hiding any one of them changes the probability by less than {0:.0f} percentage points.</source>
        <translation>Aucune partie ne décide seule : en cacher une change la probabilité de moins de {0:.0f} points.</translation>
    </message>
    <message>
        <source>Orange speaks for it, blue against it</source>
        <translation>L&apos;orange parle pour, le bleu contre</translation>
    </message>
    <message>
        <source>The cell as the network sees it</source>
        <translation>La cellule telle que le réseau la voit</translation>
    </message>
    <message>
        <source>What the call rests on</source>
        <translation>Sur quoi repose l&apos;appel</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation>Choisissez d&apos;abord une cellule, dans la galerie ou le champ.</translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the finding</source>
        <translation>Ajouter l&apos;observation</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir les images</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir les images…</translation>
    </message>
    <message>
        <source>Chosen pictures</source>
        <translation>Images choisies</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Delete takes a finding away</source>
        <translation>Suppr retire une observation</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Findings of the film</source>
        <translation>Observations du frottis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade (ICSH)</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Insérer un modèle de texte</translation>
    </message>
    <message>
        <source>Keep the comment as a template</source>
        <translation>Garder le commentaire comme modèle de texte</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Autres observations</translation>
    </message>
    <message>
        <source>Other findings, in your words</source>
        <translation>Autres observations, avec vos mots</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Red cells and platelets</source>
        <translation>Hématies et plaquettes</translation>
    </message>
    <message>
        <source>Template for the comment</source>
        <translation>Modèle de texte pour le commentaire</translation>
    </message>
    <message>
        <source>The most suspicious cells are shown.</source>
        <translation>Les cellules les plus suspectes sont montrées.</translation>
    </message>
    <message>
        <source>Your own reading of the film; it stands on the first page</source>
        <translation>Votre propre lecture du frottis ; elle figure sur la première page</translation>
    </message>
    <message>
        <source>{0} chosen by a person.</source>
        <translation>{0} choisies par une personne.</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Frames</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Everybody signs in with a password. The first account, made now, adds the others.</source>
        <translation>Chacun se connecte avec un mot de passe. Le premier compte, fait maintenant, ajoute les autres.</translation>
    </message>
    <message>
        <source>I work &amp;alone</source>
        <translation>Je travaille &amp;seul</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Usable at once, without a password. Reports say “no sign-in”. It can change later.</source>
        <translation>Utilisable aussitôt, sans mot de passe. Les comptes rendus disent « no sign-in ». Cela peut changer plus tard.</translation>
    </message>
    <message>
        <source>We are a &amp;laboratory</source>
        <translation>Nous sommes un &amp;laboratoire</translation>
    </message>
    <message>
        <source>Who works with LeukDesk here?</source>
        <translation>Qui travaille ici avec LeukDesk ?</translation>
    </message>
</context>
<context>
    <name>FlatFieldPanel</name>
    <message>
        <source>&amp;Load empty field…</source>
        <translation>&amp;Charger un champ vide…</translation>
    </message>
    <message>
        <source>Choose the picture of an empty field</source>
        <translation>Choisissez l&apos;image d&apos;un champ vide</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>No flat field: the light is taken as it is.</source>
        <translation>Pas de champ plat : la lumière est prise telle quelle.</translation>
    </message>
    <message>
        <source>Reading the empty field…</source>
        <translation>Lecture du champ vide…</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>Focus: no picture</source>
        <translation>Mise au point : pas d&apos;image</translation>
    </message>
    <message>
        <source>Focus: {0} % of the best</source>
        <translation>Mise au point : {0} % de la meilleure</translation>
    </message>
    <message>
        <source>{0} % of the best</source>
        <translation>{0} % de la meilleure</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Take the pictures that are there already, too</source>
        <translation>&amp;Prendre aussi les images déjà présentes</translation>
    </message>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation>Images non a&amp;ttribuées…</translation>
    </message>
    <message>
        <source>Each new picture goes to the case whose number its name gives, if the records hold that case. All others wait as unassigned, and none goes to the open case by itself. The files stay where they are.</source>
        <translation>Chaque nouvelle image va au cas dont son nom donne le numéro, si les archives ont ce cas. Les autres attendent, non attribuées, et aucune ne va d&apos;elle-même au cas ouvert. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation>Terminer la surveillance</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n&apos;est surveillé.</translation>
    </message>
    <message>
        <source>Only a file beside a picture (.txt, .json) gives its number.</source>
        <translation>Seul un fichier à côté de l&apos;image (.txt, .json) donne son numéro.</translation>
    </message>
    <message>
        <source>The folder that the camera&apos;s program writes to</source>
        <translation>Le dossier où écrit le programme de la caméra</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Surveiller ce dossier</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Watching. New pictures are taken when they are whole.</source>
        <translation>Surveillance en cours. Les nouvelles images sont prises quand elles sont entières.</translation>
    </message>
    <message>
        <source>Watching. {0} taken; {1}.</source>
        <translation>Surveillance en cours. {0} prises ; {1}.</translation>
    </message>
    <message>
        <source>the last one is in case {0}</source>
        <translation>la dernière est dans le cas {0}</translation>
    </message>
    <message>
        <source>the last one waits for its case</source>
        <translation>la dernière attend son cas</translation>
    </message>
    <message>
        <source>{0}.jpg goes to case {1}</source>
        <translation>{0}.jpg va au cas {1}</translation>
    </message>
    <message>
        <source>{specimen} stands for the number, * for anything else.</source>
        <translation>{specimen} est le numéro, * n&apos;importe quoi d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>FolderPresenter</name>
    <message>
        <source>&amp;Watched folder</source>
        <translation>Dossier &amp;surveillé</translation>
    </message>
    <message>
        <source>Take new pictures of a folder by themselves</source>
        <translation>Prendre d&apos;elles-mêmes les nouvelles images d&apos;un dossier</translation>
    </message>
</context>
<context>
    <name>FrameCard</name>
    <message>
        <source>100 % (Ctrl+1)</source>
        <translation>100 % (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the frame or the map (Ctrl+0)</source>
        <translation>Ajuster le champ ou la carte (Ctrl+0)</translation>
    </message>
    <message>
        <source>Not usable, its cells are not counted:</source>
        <translation>Inutilisable, ses cellules ne sont pas comptées :</translation>
    </message>
    <message>
        <source>The missed cell: drag, or arrows and Shift+arrows (Ctrl+D ends)</source>
        <translation>Cellule oubliée : glissez, ou flèches et Maj+flèches (Ctrl+D termine)</translation>
    </message>
    <message>
        <source>Which class? Press its letter, or right-click</source>
        <translation>Quelle classe ? Pressez sa lettre, ou clic droit</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Rapprocher (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Éloigner (Ctrl+-)</translation>
    </message>
    <message>
        <source>dashed: suggested · solid: reviewed</source>
        <translation>tirets : suggéré · plein : relu</translation>
    </message>
</context>
<context>
    <name>FrameModel</name>
    <message>
        <source>%n called blast</source>
        <translation>%n appelées blaste</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>being analysed</source>
        <translation>en cours d&apos;analyse</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation>{0} cellules</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Frame with its cells</source>
        <translation>Champ avec ses cellules</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A letter classes · Enter confirms · Ctrl+Z undoes</source>
        <translation>Une lettre classe · Entrée confirme · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Brightness of the crops</source>
        <translation>Luminosité des vignettes</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Frame by frame</source>
        <translation>Champ par champ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Les plus douteuses d&apos;abord</translation>
    </message>
    <message>
        <source>Most like a blast first</source>
        <translation>Les plus semblables à un blaste d&apos;abord</translation>
    </message>
    <message>
        <source>Order within a class</source>
        <translation>Ordre dans une classe</translation>
    </message>
    <message>
        <source>Show only the cells of the frame shown (Ctrl+L)</source>
        <translation>Ne montrer que les cellules du champ affiché (Ctrl+L)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the crops</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>Ce champ</translation>
    </message>
    <message>
        <source>What comes first within a class</source>
        <translation>Ce qui vient d&apos;abord dans une classe</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells by class</source>
        <translation>Cellules par classe</translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation>Confirmer {0}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide de l&apos;utilisateur</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Add pictures from the camera, a phone or files; drop them anywhere on the window.</source>
        <translation>Ajoutez des images de la caméra, d&apos;un téléphone ou de fichiers ; déposez-les n&apos;importe où dans la fenêtre.</translation>
    </message>
    <message>
        <source>Draw a box around a cell that was missed (Ctrl+D); press X for what is no cell.</source>
        <translation>Dessinez un cadre autour d&apos;une cellule oubliée (Ctrl+D) ; pressez X pour ce qui n&apos;est pas une cellule.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Go through the cells: a letter gives the selected ones their class, Enter confirms, Ctrl+Z takes back. Look at each blast, promyelocyte and unidentified cell.</source>
        <translation>Parcourez les cellules : une lettre donne leur classe aux choisies, Entrée confirme, Ctrl+Z annule. Regardez chaque blaste, promyélocyte et cellule non identifiée.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>LeukDesk suggests; a qualified person decides. It is for research use and gives no diagnosis.</source>
        <translation>LeukDesk suggère ; une personne qualifiée décide. Il sert à la recherche et ne donne pas de diagnostic.</translation>
    </message>
    <message>
        <source>Make the report when the differential has enough cells.</source>
        <translation>Faites le compte rendu quand la formule a assez de cellules.</translation>
    </message>
    <message>
        <source>Open a case: scan or type the specimen&apos;s number.</source>
        <translation>Ouvrez un cas : scannez ou tapez le numéro du prélèvement.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faites-moi visiter</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation>Essayer les frottis d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>All cells by class. A dashed frame is a suggestion: a letter gives the selected cells their class, Enter confirms, Ctrl+Z takes back.</source>
        <translation>Toutes les cellules par classe. Un cadre en tirets est une suggestion : une lettre donne leur classe aux cellules choisies, Entrée confirme, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command; F1 shows every key.</source>
        <translation>Ctrl+K trouve toute commande ; F1 montre toutes les touches.</translation>
    </message>
    <message>
        <source>Found wrong here, {0}: {1}</source>
        <translation>Trouvé en défaut ici, {0} : {1}</translation>
    </message>
    <message>
        <source>The differential counts along, up to the number of cells that the case asks for.</source>
        <translation>La formule compte en même temps, jusqu&apos;au nombre de cellules que demande le cas.</translation>
    </message>
    <message>
        <source>The frame. A cell that was missed is drawn with Ctrl+D; the wheel zooms.</source>
        <translation>Le champ. Une cellule oubliée se dessine avec Ctrl+D ; la molette agrandit.</translation>
    </message>
    <message>
        <source>The open case stays in view here, with its second identifier.</source>
        <translation>Le cas ouvert reste visible ici, avec son second identifiant.</translation>
    </message>
    <message>
        <source>The report is written from here.</source>
        <translation>Le compte rendu s&apos;écrit d&apos;ici.</translation>
    </message>
    <message>
        <source>The worklist: scan or type a number to open a case.</source>
        <translation>La liste de travail : scannez ou tapez un numéro pour ouvrir un cas.</translation>
    </message>
    <message>
        <source>What the cells ask you to do: a suggestion until a person reviewed them.</source>
        <translation>Ce que les cellules vous demandent : une suggestion tant qu&apos;une personne ne les a pas relues.</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram of the live picture</source>
        <translation>Histogramme de l&apos;image en direct</translation>
    </message>
    <message>
        <source>Histogram; {0} % burnt out</source>
        <translation>Histogramme ; {0} % brûlés</translation>
    </message>
    <message>
        <source>{0} % burnt out</source>
        <translation>{0} % brûlés</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Card of the network</source>
        <translation>Fiche du réseau</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install a network</source>
        <translation>Installer un réseau</translation>
    </message>
    <message>
        <source>Install {0}?</source>
        <translation>Installer {0} ?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir les images…</translation>
    </message>
    <message>
        <source>Continue a case that is in the records (Ctrl+Shift+O)</source>
        <translation>Continuer un cas qui est dans les archives (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Drop smear pictures here</source>
        <translation>Déposez ici des images de frottis</translation>
    </message>
    <message>
        <source>Files or folders · JPEG, PNG, TIFF, BMP, WebP, HEIC</source>
        <translation>Fichiers ou dossiers · JPEG, PNG, TIFF, BMP, WebP, HEIC</translation>
    </message>
    <message>
        <source>LeukDesk finds the white cells, suggests what each one is, and a person decides.</source>
        <translation>LeukDesk trouve les leucocytes, suggère ce qu&apos;est chacun, et une personne décide.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau cas…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation>Ouvrir un cas pour un nouveau prélèvement (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Ouvrir un cas…</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation>Voir tout le travail sur des images fournies avec LeukDesk</translation>
    </message>
    <message>
        <source>Take pictures from a folder (Ctrl+O)</source>
        <translation>Prendre des images d&apos;un dossier (Ctrl+O)</translation>
    </message>
    <message>
        <source>They become frames of case {0}.</source>
        <translation>Elles deviennent des champs du cas {0}.</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation>Essayer les frottis d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>LaboratorySection</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 2 MB; reports print it.</source>
        <translation>Un PNG ou JPEG de 2 Mo au plus ; les comptes rendus l&apos;impriment.</translation>
    </message>
    <message>
        <source>As it stands at the head of reports</source>
        <translation>Comme il figure en tête des comptes rendus</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name of the laboratory</source>
        <translation>Nom du laboratoire</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Written beside what you do where nobody signs in; with accounts, theirs are.</source>
        <translation>Écrit à côté de ce que vous faites là où personne ne se connecte ; avec des comptes, les leurs.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>Image en direct de la caméra</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and size hold from the next start on, region and colours at once.</source>
        <translation>Langue et taille valent dès le prochain démarrage, région et couleurs tout de suite.</translation>
    </message>
    <message>
        <source>Region of numbers and dates</source>
        <translation>Région des nombres et des dates</translation>
    </message>
    <message>
        <source>Reports then write {0} and {1}.</source>
        <translation>Les comptes rendus écrivent alors {0} et {1}.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>none: 2026-03-05 and 1234.5</source>
        <translation>aucune : 2026-03-05 et 1234.5</translation>
    </message>
    <message>
        <source>{0} (draft, not reviewed)</source>
        <translation>{0} (brouillon, non relu)</translation>
    </message>
</context>
<context>
    <name>MeasuredEdit</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies what happened in the program, for those who mend it</source>
        <translation>Copie ce qui s&apos;est passé dans le programme, pour qui le répare</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Écarter (Échap)</translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <translation>Écarter les messages</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>MicrometerPanel</name>
    <message>
        <source>&amp;Take this scale</source>
        <translation>&amp;Prendre cette échelle</translation>
    </message>
    <message>
        <source>Choose the picture of a stage micrometer</source>
        <translation>Choisissez l&apos;image d&apos;un micromètre objectif</translation>
    </message>
    <message>
        <source>Len&amp;gth between the two points</source>
        <translation>Lon&amp;gueur entre les deux points</translation>
    </message>
    <message>
        <source>Lines are apart b&amp;y</source>
        <translation>É&amp;cart des traits</translation>
    </message>
    <message>
        <source>Load &amp;micrometer picture…</source>
        <translation>Charger une image de &amp;micromètre…</translation>
    </message>
    <message>
        <source>Load a picture of a stage micrometer: its lines are found, or click two points on it and type the length between them.</source>
        <translation>Chargez l&apos;image d&apos;un micromètre objectif : ses traits sont trouvés, ou cliquez deux points et tapez la longueur entre eux.</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation>Recherche des traits…</translation>
    </message>
    <message>
        <source>Stage micrometer</source>
        <translation>Micromètre objectif</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être montrée.</translation>
    </message>
    <message>
        <source>Two points: a pixel is {0} µm ± {1} %</source>
        <translation>Deux points : un pixel mesure {0} µm ± {1} %</translation>
    </message>
    <message>
        <source>{0} lines: a pixel is {1} µm ± {2} %</source>
        <translation>{0} traits : un pixel mesure {1} µm ± {2} %</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>A network is a program: only those that are pinned or sealed are opened.</source>
        <translation>Un réseau est un programme : seuls ceux qui sont épinglés ou scellés sont ouverts.</translation>
    </message>
    <message>
        <source>Card of the network</source>
        <translation>Fiche du réseau</translation>
    </message>
    <message>
        <source>Compares card and network with what was pinned or sealed</source>
        <translation>Compare la fiche et le réseau à ce qui fut épinglé ou scellé</translation>
    </message>
    <message>
        <source>Deletes the network; the records keep what it said</source>
        <translation>Supprime le réseau ; les archives gardent ce qu&apos;il a dit</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Installer depuis un dossier…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Réseaux de cet ordinateur</translation>
    </message>
    <message>
        <source>Only an administrator may install, choose and remove networks.</source>
        <translation>Seul un administrateur peut installer, choisir et retirer des réseaux.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Shows what a network says of itself, and asks before it is taken</source>
        <translation>Montre ce qu&apos;un réseau dit de lui-même et demande avant de le prendre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use this network from the next start on</source>
        <translation>Utiliser ce réseau dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Comparing {0}…</source>
        <translation>Comparaison de {0}…</translation>
    </message>
    <message>
        <source>Installing {0} and trying it…</source>
        <translation>Installation et essai de {0}…</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Lecture de la fiche…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a network</source>
        <translation>Retirer un réseau</translation>
    </message>
    <message>
        <source>Remove {0}? The records keep what it said.</source>
        <translation>Retirer {0} ? Les archives gardent ce qu&apos;il a dit.</translation>
    </message>
    <message>
        <source>Removing {0}…</source>
        <translation>Retrait de {0}…</translation>
    </message>
    <message>
        <source>{0} is installed and runs here ({1}). Choose Use to work with it.</source>
        <translation>{0} est installé et tourne ici ({1}). Choisissez Utiliser pour travailler avec.</translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation>{0} est retiré.</translation>
    </message>
    <message>
        <source>{0} is used from the next start on.</source>
        <translation>{0} est utilisé dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>{0} is what it was when it was pinned or sealed: sha256 {1}</source>
        <translation>{0} est ce qu&apos;il était quand il fut épinglé ou scellé : sha256 {1}</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Write date and time like {0} or 2026-11-26 08:15.</source>
        <translation>Écrivez date et heure comme {0} ou 2026-11-26 08:15.</translation>
    </message>
</context>
<context>
    <name>MovingPresenter</name>
    <message>
        <source>Case {0} needs a second identifier before its first picture; enter it there first.</source>
        <translation>Le cas {0} a besoin d&apos;un second identifiant avant sa première image ; saisissez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>For instance: two slides were swapped.</source>
        <translation>Par exemple : deux lames ont été interverties.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move the picture to case {0}</source>
        <translation>Déplacer l&apos;image vers le cas {0}</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation>Motif du déplacement</translation>
    </message>
    <message>
        <source>The picture is now in case {0}.</source>
        <translation>L&apos;image est maintenant dans le cas {0}.</translation>
    </message>
    <message>
        <source>There is no other open case; make it first with New case.</source>
        <translation>Il n&apos;y a pas d&apos;autre cas ouvert ; créez-le d&apos;abord avec Nouveau cas.</translation>
    </message>
    <message>
        <source>{0} goes to case {1} with its cells and all that was decided of them. The audit trails of both cases keep the reason.</source>
        <translation>{0} passe au cas {1} avec ses cellules et tout ce qui en a été décidé. Les pistes d&apos;audit des deux cas gardent le motif.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Liste des pages</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>&amp;Add the note</source>
        <translation>&amp;Ajouter la note</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À propos &amp;de</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>Une autre note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It stays as it is written, with your name and the time.</source>
        <translation>Elle reste telle qu&apos;elle est écrite, avec votre nom et l&apos;heure.</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>Personne n&apos;a encore écrit de note.</translation>
    </message>
    <message>
        <source>Notes of case {0}</source>
        <translation>Notes du cas {0}</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Notes jusqu&apos;ici</translation>
    </message>
    <message>
        <source>S&amp;how the place</source>
        <translation>&amp;Montrer l&apos;endroit</translation>
    </message>
    <message>
        <source>The case is signed, so it takes no more notes.</source>
        <translation>Le cas est signé et ne prend donc plus de notes.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Ce dont parle la note</translation>
    </message>
    <message>
        <source>a cell in {0}</source>
        <translation>une cellule dans {0}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>le cas</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notes…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Cas {0}</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>Image {0}</translation>
    </message>
    <message>
        <source>Read and write notes about this case, its pictures and cells</source>
        <translation>Lire et écrire des notes sur ce cas, ses images et ses cellules</translation>
    </message>
    <message>
        <source>The selected cell in {0}</source>
        <translation>La cellule choisie dans {0}</translation>
    </message>
</context>
<context>
    <name>ObstaclesView</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Montrer : {0}</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>  (sample)</source>
        <translation>  (exemple)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Liste des cas</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ouvrir un cas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Scan or type a specimen or patient number</source>
        <translation>Scannez ou tapez un numéro de prélèvement ou de patient</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>Numéro du prélèvement</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d&apos;attendre</translation>
    </message>
    <message>
        <source>Quit LeukDesk</source>
        <translation>Quitter LeukDesk</translation>
    </message>
    <message>
        <source>The records are backed up before this LeukDesk brings them up to date…</source>
        <translation>Les dossiers sont sauvegardés avant que ce LeukDesk ne les mette à jour…</translation>
    </message>
    <message>
        <source>The records are being brought up to date…</source>
        <translation>Les dossiers sont mis à jour…</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation>Les données ne s&apos;ouvrent pas</translation>
    </message>
    <message>
        <source>The records have given no answer for {0} seconds. The disk that they are on may be unplugged, asleep or broken. You can wait, or quit, look at the disk and start again; nothing that was recorded is lost by quitting.</source>
        <translation>Les données ne répondent pas depuis {0} secondes. Le disque où elles se trouvent est peut-être débranché, en veille ou en panne. Vous pouvez attendre, ou quitter, vérifier le disque et recommencer ; quitter ne fait perdre rien de ce qui est enregistré.</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>image {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Other ways</source>
        <translation>Autres voies</translation>
    </message>
    <message>
        <source>Without a camera here</source>
        <translation>Sans caméra ici</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du compte rendu</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Ancien mot de passe</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 caractères ou plus</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Nouveau mot de passe, &amp;encore</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore</translation>
    </message>
    <message>
        <source>New password for {0}</source>
        <translation>Nouveau mot de passe pour {0}</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Ancien mot de passe</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>PastePresenter</name>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>C&amp;oller des images</translation>
    </message>
    <message>
        <source>Nothing that could be pasted: copy a picture or its file first.</source>
        <translation>Rien à coller : copiez d&apos;abord une image ou son fichier.</translation>
    </message>
    <message>
        <source>Open a case first; a pasted picture goes to it.</source>
        <translation>Ouvrez d&apos;abord un cas ; une image collée y va.</translation>
    </message>
    <message>
        <source>Take copied files or a copied picture into this case</source>
        <translation>Prendre dans ce cas des fichiers copiés ou une image copiée</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Your new password holds from now on.</source>
        <translation>Votre nouveau mot de passe vaut désormais.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>&amp;Make a laboratory…</source>
        <translation>&amp;Créer un laboratoire…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Nobody signs in, and reports say so. With accounts, everybody signs by password.</source>
        <translation>Personne ne se connecte, et les comptes rendus le disent. Avec des comptes, chacun signe par mot de passe.</translation>
    </message>
    <message>
        <source>Rules of signing</source>
        <translation>Règles de signature</translation>
    </message>
    <message>
        <source>You work alone</source>
        <translation>Vous travaillez seul</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Network that the phone is in</source>
        <translation>&amp;Réseau où se trouve le téléphone</translation>
    </message>
    <message>
        <source>A phone has reached this computer. Tap through its warning, see below.</source>
        <translation>Un téléphone a atteint cet ordinateur. Passez son avertissement, voir ci-dessous.</translation>
    </message>
    <message>
        <source>A picture has arrived in case {0}.</source>
        <translation>Une image est arrivée dans le cas {0}.</translation>
    </message>
    <message>
        <source>Another phone…</source>
        <translation>Un autre téléphone…</translation>
    </message>
    <message>
        <source>By cable…</source>
        <translation>Par câble…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>D&apos;un dossier…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No phone did anything for half an hour, so waiting has ended.</source>
        <translation>Aucun téléphone n&apos;a rien fait pendant une demi-heure, l&apos;attente est donc finie.</translation>
    </message>
    <message>
        <source>No phone has reached this computer yet. The reason is one of these:</source>
        <translation>Aucun téléphone n&apos;a encore atteint cet ordinateur. La raison est l&apos;une de celles-ci :</translation>
    </message>
    <message>
        <source>Open a case first; pictures go to it.</source>
        <translation>Ouvrez d&apos;abord un cas ; les images y vont.</translation>
    </message>
    <message>
        <source>Or without a network</source>
        <translation>Ou sans réseau</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation>Images d&apos;un téléphone</translation>
    </message>
    <message>
        <source>Pictures go to case {0}.</source>
        <translation>Les images vont au cas {0}.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with the phone&apos;s</source>
        <translation>Empreinte SHA-256, à comparer avec celle du téléphone</translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera.</source>
        <translation>Scannez le code avec l&apos;appareil photo du téléphone.</translation>
    </message>
    <message>
        <source>Show a code for one more phone; those that came in stay</source>
        <translation>Montrer un code pour un téléphone de plus ; ceux qui sont entrés restent</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stop waiting; phones can send nothing more</source>
        <translation>Cesser d&apos;attendre ; les téléphones ne peuvent plus rien envoyer</translation>
    </message>
    <message>
        <source>The other phone has not come in yet. Tap through its warning; if it shows none, the reason is one of these:</source>
        <translation>L&apos;autre téléphone n&apos;est pas encore entré. Passez son avertissement ; s&apos;il n&apos;en montre aucun, la raison est l&apos;une de celles-ci :</translation>
    </message>
    <message>
        <source>The phone is connected, and its code is used up. Take the pictures on the phone.</source>
        <translation>Le téléphone est relié et son code est utilisé. Prenez les images sur le téléphone.</translation>
    </message>
    <message>
        <source>The phone is sending a picture…</source>
        <translation>Le téléphone envoie une image…</translation>
    </message>
    <message>
        <source>The phone warns once, since this computer made its certificate itself. The connection is encrypted all the same. What to tap:</source>
        <translation>Le téléphone avertit une fois, car cet ordinateur a fait lui-même son certificat. La liaison est chiffrée quand même. Où toucher :</translation>
    </message>
    <message>
        <source>The phone&apos;s browser opens a page of this computer; nothing is installed. Until you end it, other devices in the chosen network can reach that page, and only a phone that scanned the code can send pictures. Nothing goes to the internet.</source>
        <translation>Le navigateur du téléphone ouvre une page de cet ordinateur ; rien n&apos;est installé. Jusqu&apos;à ce que vous terminiez, d&apos;autres appareils du réseau choisi peuvent atteindre cette page, et seul un téléphone qui a scanné le code peut envoyer des images. Rien ne va sur internet.</translation>
    </message>
    <message>
        <source>The phone&apos;s server ended unexpectedly; start it again.</source>
        <translation>Le serveur pour le téléphone s&apos;est arrêté ; démarrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This computer is in no network</source>
        <translation>Cet ordinateur n&apos;est dans aucun réseau</translation>
    </message>
    <message>
        <source>Wait for a phone</source>
        <translation>Attendre un téléphone</translation>
    </message>
    <message>
        <source>{0} arrived so far</source>
        <translation>{0} arrivées jusqu&apos;ici</translation>
    </message>
</context>
<context>
    <name>PhonePresenter</name>
    <message>
        <source>Pictures from a p&amp;hone…</source>
        <translation>Images d&apos;un &amp;téléphone…</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation>Images d&apos;un téléphone</translation>
    </message>
    <message>
        <source>Show a QR code; the phone&apos;s browser sends pictures to this case</source>
        <translation>Montrer un code QR ; le navigateur du téléphone envoie des images à ce cas</translation>
    </message>
    <message>
        <source>The case is signed, so no picture can join it; amend it first.</source>
        <translation>Le cas est signé, aucune image ne peut donc s&apos;y joindre ; rectifiez-le d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cells to choose from</source>
        <translation>Cellules à choisir</translation>
    </message>
    <message>
        <source>Let the report choose the most suspicious cells</source>
        <translation>Laisser le compte rendu choisir les cellules les plus suspectes</translation>
    </message>
    <message>
        <source>Most suspicious</source>
        <translation>Les plus suspectes</translation>
    </message>
    <message>
        <source>Pictures of the report</source>
        <translation>Images du compte rendu</translation>
    </message>
    <message>
        <source>{0} of at most {1} pictures chosen</source>
        <translation>{0} images choisies, {1} au plus</translation>
    </message>
</context>
<context>
    <name>PicturesPresenter</name>
    <message>
        <source>1 picture was in this case already and is not counted twice.</source>
        <translation>1 image était déjà dans ce cas et n&apos;est pas comptée deux fois.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d&apos;images…</translation>
    </message>
    <message>
        <source>Network ready: {0}</source>
        <translation>Réseau prêt : {0}</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>{0} pictures were in this case already and are not counted twice.</source>
        <translation>{0} images étaient déjà dans ce cas et ne sont pas comptées deux fois.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>LeukDesk was ended before it was closed; that run began at {0}. All that it had recorded is there: go on where you were.</source>
        <translation>LeukDesk a été arrêté avant d&apos;être fermé ; cette session avait commencé à {0}. Tout ce qu&apos;il avait enregistré est là : continuez où vous étiez.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Prise de vue</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Blasts {0} of {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, counting error only).</source>
        <translation>Blastes {0} sur {1} ({2:.1f} % ; 95 % {3:.1f}–{4:.1f} %, erreur de comptage seule).</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is now in {0}</source>
        <translation>La sauvegarde est en place. Ce qui était là avant est maintenant dans {0}</translation>
    </message>
    <message>
        <source>The records are being restored.</source>
        <translation>Les archives sont en cours de restauration.</translation>
    </message>
    <message>
        <source>The network is starting…</source>
        <translation>Le réseau démarre…</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code for the phone</source>
        <translation>Code QR pour le téléphone</translation>
    </message>
</context>
<context>
    <name>QualityLights</name>
    <message>
        <source>Picture quality: </source>
        <translation>Qualité d&apos;image : </translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>pourrait être mieux</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;From the age</source>
        <translation>&amp;Dès l&apos;âge</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Bas</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Under the age</source>
        <translation>&amp;Sous l&apos;âge</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>From the age</source>
        <translation>Dès l&apos;âge</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>It overlaps “{0}”; where both hold, the later one in the list is taken.</source>
        <translation>Il chevauche « {0} » ; où les deux valent, le dernier de la liste est pris.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalle de référence</translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Say where the range was read; reports name it.</source>
        <translation>Dites où l&apos;intervalle a été lu ; les comptes rendus le nomment.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The last age must lie above the first one.</source>
        <translation>Le dernier âge doit dépasser le premier.</translation>
    </message>
    <message>
        <source>The low end must lie below the high end.</source>
        <translation>La borne basse doit être sous la haute.</translation>
    </message>
    <message>
        <source>Under the age</source>
        <translation>Sous l&apos;âge</translation>
    </message>
    <message>
        <source>Unit of the first age</source>
        <translation>Unité du premier âge</translation>
    </message>
    <message>
        <source>Unit of the last age</source>
        <translation>Unité du dernier âge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it was read: book, page, year</source>
        <translation>Où il a été lu : livre, page, année</translation>
    </message>
</context>
<context>
    <name>RangesModel</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>RangesSection</name>
    <message>
        <source>Add a range…</source>
        <translation>Ajouter un intervalle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Puts the ranges of adults that came with LeukDesk in the place of all others</source>
        <translation>Met les intervalles d&apos;adultes fournis avec LeukDesk à la place de tous les autres</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>Intervalles de référence</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Retirer l&apos;intervalle</translation>
    </message>
    <message>
        <source>Reports mark values outside the range of the patient&apos;s age and sex; where the age is unknown, none. Those that shipped are of adults: bring the children&apos;s ranges that your laboratory stands by.</source>
        <translation>Les comptes rendus marquent les valeurs hors de l&apos;intervalle de l&apos;âge et du sexe du patient ; sans âge connu, aucune. Ceux fournis sont d&apos;adultes : apportez les intervalles d&apos;enfants que votre laboratoire soutient.</translation>
    </message>
    <message>
        <source>Those that shipped</source>
        <translation>Ceux fournis</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Confirmed cells of the class {0}</source>
        <translation>Cellules confirmées de la classe {0}</translation>
    </message>
    <message>
        <source>Confirmed in this laboratory, the newest first</source>
        <translation>Confirmées dans ce laboratoire, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Référence : {0}</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message>
        <source>Nobody has confirmed a cell as {0} in these records yet.</source>
        <translation>Personne n&apos;a encore confirmé une cellule comme {0} dans ces archives.</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation>Choisissez d&apos;abord une cellule, dans la galerie ou le champ.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All signed cases…</source>
        <translation>Tous les cas signés…</translation>
    </message>
    <message>
        <source>Choose paper and templates in the settings</source>
        <translation>Choisir papier et modèles de texte dans les réglages</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Paper: {0}…</source>
        <translation>Papier : {0}…</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Imprimer le compte rendu (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Report, tables for Excel, CSV and JSON in a folder (Ctrl+R)</source>
        <translation>Compte rendu, tableaux pour Excel, CSV et JSON dans un dossier (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF (Ctrl+S)</source>
        <translation>Enregistrer le compte rendu en PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>Lecture du compte rendu…</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to change its text.</source>
        <translation>Ce cas est signé. Rectifiez-le pour changer son texte.</translation>
    </message>
    <message>
        <source>Write all signed cases&apos; reports into a folder</source>
        <translation>Écrire les comptes rendus de tous les cas signés dans un dossier</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Printing the report…</source>
        <translation>Impression du compte rendu…</translation>
    </message>
    <message>
        <source>The printer refused the report; check it and print again.</source>
        <translation>L&apos;imprimante a refusé le compte rendu ; vérifiez-la et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation>Le compte rendu ne peut pas être montré.</translation>
    </message>
    <message>
        <source>The report is written: {0}</source>
        <translation>Le compte rendu est écrit : {0}</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du compte rendu…</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle de texte</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de texte</translation>
    </message>
    <message>
        <source>Templates for comments</source>
        <translation>Modèles de texte pour les commentaires</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>What it puts into a comment</source>
        <translation>Ce qu&apos;il met dans un commentaire</translation>
    </message>
    <message>
        <source>Your own; those that came with LeukDesk are offered too.</source>
        <translation>Les vôtres ; ceux fournis avec LeukDesk sont proposés aussi.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is tried in an empty place first. What was recorded after it is not in it; the records as they are now are set aside beside the new ones, and nothing is deleted.</source>
        <translation>Elle est d&apos;abord essayée dans un endroit vide. Ce qui a été enregistré après n&apos;y est pas ; les archives actuelles sont mises à côté des nouvelles, et rien n&apos;est effacé.</translation>
    </message>
    <message>
        <source>Keep the folder of the records as it is. If there are backups in another place, restore one with: leukdesk records restore FOLDER</source>
        <translation>Laissez le dossier des archives tel quel. S&apos;il y a des sauvegardes ailleurs, restaurez-en une avec : leukdesk records restore DOSSIER</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>Recherche de la dernière bonne sauvegarde…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Avancement de la restauration</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restoring: the backup is copied, opened and checked…</source>
        <translation>Restauration : la sauvegarde est copiée, ouverte et vérifiée…</translation>
    </message>
    <message>
        <source>There is no good backup here.</source>
        <translation>Il n&apos;y a pas de bonne sauvegarde ici.</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>Brought back: 1 cell.</source>
        <translation>Rétablie : 1 cellule.</translation>
    </message>
    <message>
        <source>Brought back: {0} cells.</source>
        <translation>Rétablies : {0} cellules.</translation>
    </message>
    <message>
        <source>Confirmed: {0} cells. Ctrl+Z takes it back.</source>
        <translation>Confirmées : {0} cellules. Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>Nothing to confirm at once: blasts, promyelocytes, unidentified cells need a look each.</source>
        <translation>Rien à confirmer d&apos;un coup : blastes, promyélocytes et cellules non identifiées demandent chacun un regard.</translation>
    </message>
    <message>
        <source>Recorded. No undecided cell follows in the gallery.</source>
        <translation>Enregistré. Aucune cellule à décider ne suit dans la galerie.</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation>Choisissez d&apos;abord une cellule, dans la galerie ou le champ.</translation>
    </message>
    <message>
        <source>There is nothing to bring back in this case.</source>
        <translation>Il n&apos;y a rien à rétablir dans ce cas.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation>Il n&apos;y a rien à annuler dans ce cas.</translation>
    </message>
    <message>
        <source>Undone: 1 cell. Ctrl+Y brings it back.</source>
        <translation>Annulée : 1 cellule. Ctrl+Y la rétablit.</translation>
    </message>
    <message>
        <source>Undone: {0} cells.</source>
        <translation>Annulées : {0} cellules.</translation>
    </message>
</context>
<context>
    <name>RulerView</name>
    <message>
        <source>Micrometer picture with two ends</source>
        <translation>Image du micromètre avec deux extrémités</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation>&amp;Enregistrer les règles</translation>
    </message>
    <message>
        <source>Cases with &amp;blasts need a second signer</source>
        <translation>Les cas avec &amp;blastes demandent un second signataire</translation>
    </message>
    <message>
        <source>Cells called blast or promyelocyte must always be looked at.</source>
        <translation>Les cellules appelées blaste ou promyélocyte doivent toujours être regardées.</translation>
    </message>
    <message>
        <source>Cells that must be looked at before signing</source>
        <translation>Cellules à regarder avant de signer</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minutes avant le verrouillage de l&apos;écran</translation>
    </message>
    <message>
        <source>Must be &amp;looked at</source>
        <translation>À &amp;regarder</translation>
    </message>
    <message>
        <source>Screen locks &amp;after</source>
        <translation>L&apos;écran se verrouille &amp;après</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>A backup by itself</source>
        <translation>Une sauvegarde automatique</translation>
    </message>
    <message>
        <source>A backup on the same disk does not help when the disk breaks: choose a folder on another disk or on the network. To restore one, close this window and type: leukdesk records restore</source>
        <translation>Une sauvegarde sur le même disque n&apos;aide pas si le disque casse : choisissez un dossier sur un autre disque ou sur le réseau. Pour en restaurer une, fermez cette fenêtre et tapez : leukdesk records restore</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sauvegardes dans</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>A&amp;utomatique</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose where backups go from the next start on</source>
        <translation>Choisir où vont les sauvegardes dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>&amp;Back up the records now</source>
        <translation>&amp;Sauvegarder les archives maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Copy what is new to the backups while work goes on</source>
        <translation>Copier le nouveau dans les sauvegardes pendant le travail</translation>
    </message>
    <message>
        <source>Database and audit trail checked at {0}: all is well.</source>
        <translation>Base de données et piste d&apos;audit vérifiées à {0} : tout va bien.</translation>
    </message>
    <message>
        <source>Looked at when the program started: all is well.</source>
        <translation>Regardé au démarrage du programme : tout va bien.</translation>
    </message>
    <message>
        <source>Records and b&amp;ackups</source>
        <translation>Archives et &amp;sauvegardes</translation>
    </message>
    <message>
        <source>Records: room and last backup</source>
        <translation>Archives : place et dernière sauvegarde</translation>
    </message>
    <message>
        <source>See the room that is left, the last check and the backups</source>
        <translation>Voir la place restante, la dernière vérification et les sauvegardes</translation>
    </message>
    <message>
        <source>The backup is made: {0}</source>
        <translation>La sauvegarde est faite : {0}</translation>
    </message>
    <message>
        <source>The records are not whole: {0}</source>
        <translation>Les archives ne sont pas entières : {0}</translation>
    </message>
    <message>
        <source>{0} (from the next start on)</source>
        <translation>{0} (dès le prochain démarrage)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Only an administrator may change this.</source>
        <translation>Seul un administrateur peut modifier ceci.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Some of this holds when LeukDesk is started again.</source>
        <translation>Une partie vaudra au prochain démarrage de LeukDesk.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>&amp;Language, region and size</source>
        <translation>&amp;Langue, région et taille</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Choose language, region, colours and the size of everything</source>
        <translation>Choisir la langue, la région, les couleurs et la taille de tout</translation>
    </message>
    <message>
        <source>Choose the paper of reports, and write templates for comments</source>
        <translation>Choisir le papier des comptes rendus et écrire des modèles de commentaire</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>For pictures added from now on: {0}</source>
        <translation>Pour les images ajoutées désormais : {0}</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
    <message>
        <source>Our own classes</source>
        <translation>Nos propres classes</translation>
    </message>
    <message>
        <source>Paper and &amp;templates</source>
        <translation>Papier et &amp;modèles de texte</translation>
    </message>
    <message>
        <source>People and signing</source>
        <translation>Personnes et signatures</translation>
    </message>
    <message>
        <source>Records and backups</source>
        <translation>Archives et sauvegardes</translation>
    </message>
    <message>
        <source>Reference &amp;ranges</source>
        <translation>Intervalles de &amp;référence</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>Intervalles de référence</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Say what is usual in health, by age and sex</source>
        <translation>Dire ce qui est usuel en santé, par âge et sexe</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Not taken: {0}</source>
        <translation>Non prise : {0}</translation>
    </message>
    <message>
        <source>Open a case first: a frame belongs to a case.</source>
        <translation>Ouvrez d&apos;abord un cas : un champ appartient à un cas.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>Account of the reviewer who signs</source>
        <translation>Compte du relecteur qui signe</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece: {0} leukocytes</source>
        <translation>Comptés à la main à l&apos;oculaire : {0} leucocytes</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nom du signataire</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Printed with the remark “no sign-in”</source>
        <translation>Imprimé avec la remarque « no sign-in »</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign case {0}</source>
        <translation>Signer le cas {0}</translation>
    </message>
    <message>
        <source>Signature {0} of {1}</source>
        <translation>Signature {0} sur {1}</translation>
    </message>
    <message>
        <source>Still in the way</source>
        <translation>Encore en travers</translation>
    </message>
    <message>
        <source>Version {0}  ·  {1} of {2} leukocytes  ·  pictures: {3}</source>
        <translation>Version {0}  ·  {1} leucocytes sur {2}  ·  images : {3}</translation>
    </message>
    <message>
        <source>Why fewer cells must do</source>
        <translation>Pourquoi moins de cellules suffisent</translation>
    </message>
    <message>
        <source>Why fewer cells must do, for example: severe leukopenia</source>
        <translation>Pourquoi moins de cellules suffisent, par exemple : leucopénie sévère</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>as reviewed</source>
        <translation>selon la relecture</translation>
    </message>
    <message>
        <source>as the model suggests</source>
        <translation>selon le modèle</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Quit LeukDesk</source>
        <translation>&amp;Quitter LeukDesk</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>LeukDesk is locked</source>
        <translation>LeukDesk est verrouillé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>These records belong to a laboratory with accounts.</source>
        <translation>Ces archives appartiennent à un laboratoire avec comptes.</translation>
    </message>
    <message>
        <source>Why signing in failed</source>
        <translation>Pourquoi la connexion a échoué</translation>
    </message>
    <message>
        <source>{0} is signed in. Work in progress goes on. Somebody else may sign in instead.</source>
        <translation>{0} est connecté. Le travail en cours continue. Quelqu&apos;un d&apos;autre peut se connecter à la place.</translation>
    </message>
</context>
<context>
    <name>SignedReportsPresenter</name>
    <message>
        <source>No case is signed yet, so there is no report to write.</source>
        <translation>Aucun cas n&apos;est encore signé, il n&apos;y a donc pas de compte rendu à écrire.</translation>
    </message>
    <message>
        <source>Reports of signed cases that are written: {0}.</source>
        <translation>Comptes rendus de cas signés écrits : {0}.</translation>
    </message>
    <message>
        <source>Stopped. Reports of signed cases that are written: {0}.</source>
        <translation>Arrêté. Comptes rendus de cas signés écrits : {0}.</translation>
    </message>
    <message>
        <source>Writing report {0} of {1}</source>
        <translation>Écriture du compte rendu {0} sur {1}</translation>
    </message>
    <message>
        <source>Writing the reports of all signed cases…</source>
        <translation>Écriture des comptes rendus de tous les cas signés…</translation>
    </message>
</context>
<context>
    <name>SigningPresenter</name>
    <message>
        <source>Amend</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Amend case {0}</source>
        <translation>Rectifier le cas {0}</translation>
    </message>
    <message>
        <source>It is printed on the new report.</source>
        <translation>Il est imprimé sur le nouveau compte rendu.</translation>
    </message>
    <message>
        <source>Looking at every picture of the case…</source>
        <translation>Examen de chaque image du cas…</translation>
    </message>
    <message>
        <source>Pictures are being analysed; sign when they are done.</source>
        <translation>Des images sont en cours d&apos;analyse ; signez quand c&apos;est fini.</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation>Motif de la rectification</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation>L&apos;appel est noté.</translation>
    </message>
    <message>
        <source>The case is signed.</source>
        <translation>Le cas est signé.</translation>
    </message>
    <message>
        <source>The first signature is given; a second person must sign.</source>
        <translation>La première signature est donnée ; une seconde personne doit signer.</translation>
    </message>
    <message>
        <source>Version {0} may be changed now.</source>
        <translation>La version {0} peut maintenant être changée.</translation>
    </message>
    <message>
        <source>{0}. Version {1} stays in the records; version {2} can then be changed and must be signed.</source>
        <translation>{0}. La version {1} reste dans les archives ; la version {2} peut alors être changée et doit être signée.</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a network stream</source>
        <translation>Ajouter un flux réseau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For example: phone on the microscope</source>
        <translation>Par exemple : téléphone sur le microscope</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The phone&apos;s app (IP Webcam, DroidCam, iVCam) shows its address: MJPEG over http, or rtsp. User and password go into it as http://user:password@…; the password is kept in the system&apos;s key store, not in LeukDesk&apos;s settings.</source>
        <translation>L&apos;application du téléphone (IP Webcam, DroidCam, iVCam) montre son adresse : MJPEG par http, ou rtsp. Utilisateur et mot de passe s&apos;y mettent ainsi : http://utilisateur:motdepasse@… ; le mot de passe est gardé dans le trousseau du système, pas dans les réglages de LeukDesk.</translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message>
        <source>Begin afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Count from zero; Backspace brings the count back</source>
        <translation>Compter à partir de zéro ; Retour arrière rétablit le comptage</translation>
    </message>
    <message>
        <source>Kept apart from the cells of the pictures, also on the report.</source>
        <translation>Séparé des cellules des images, aussi dans le compte rendu.</translation>
    </message>
    <message>
        <source>Leukocytes counted: {0}</source>
        <translation>Leucocytes comptés : {0}</translation>
    </message>
    <message>
        <source>Look through the eyepiece and press the letter of each cell.</source>
        <translation>Regardez dans l&apos;oculaire et appuyez sur la lettre de chaque cellule.</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation>Comptage manuel à l&apos;oculaire</translation>
    </message>
    <message>
        <source>No class has the key {0}: nothing was counted.</source>
        <translation>Aucune classe n&apos;a la touche {0} : rien n&apos;a été compté.</translation>
    </message>
    <message>
        <source>Sound with every key</source>
        <translation>Son à chaque touche</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer la dernière</translation>
    </message>
    <message>
        <source>Take the last cell back (Backspace)</source>
        <translation>Retirer la dernière cellule (Retour arrière)</translation>
    </message>
    <message>
        <source>There is always one when the target is reached</source>
        <translation>Il y en a toujours un quand l&apos;objectif est atteint</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TallyPresenter</name>
    <message>
        <source>Counting from zero. Backspace brings the count from before back.</source>
        <translation>Comptage à partir de zéro. Retour arrière rétablit le comptage précédent.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Retirée : {0}.</translation>
    </message>
    <message>
        <source>The count from before is back.</source>
        <translation>Le comptage précédent est rétabli.</translation>
    </message>
    <message>
        <source>The count is being read…</source>
        <translation>Lecture du comptage…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n&apos;y a rien à retirer.</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to count anew.</source>
        <translation>Ce cas est signé. Rectifiez-le pour compter à nouveau.</translation>
    </message>
    <message>
        <source>{0} leukocytes are counted: the target is reached.</source>
        <translation>{0} leucocytes sont comptés : l&apos;objectif est atteint.</translation>
    </message>
</context>
<context>
    <name>TallyTile</name>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, touche {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>UnassignedPanel</name>
    <message>
        <source>&amp;Specimen number</source>
        <translation>Numéro du &amp;prélèvement</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Choose the pictures and the case that they belong to.</source>
        <translation>Choisissez les images et le cas auquel elles appartiennent.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Give to this case</source>
        <translation>Donner à ce cas</translation>
    </message>
    <message>
        <source>No picture waits for its case.</source>
        <translation>Aucune image n&apos;attend son cas.</translation>
    </message>
    <message>
        <source>Number read</source>
        <translation>Numéro lu</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation>Ouvrir un nouveau cas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation>Scannez ou tapez le numéro du prélèvement</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Mettre de &amp;côté</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>Numéro du prélèvement</translation>
    </message>
    <message>
        <source>The records hold no case {0}; it would be opened.</source>
        <translation>Les archives n&apos;ont pas le cas {0} ; il serait ouvert.</translation>
    </message>
    <message>
        <source>They belong to no case; their files stay in the records</source>
        <translation>Elles n&apos;appartiennent à aucun cas ; leurs fichiers restent dans les archives</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation>Images non attribuées</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Attend parce que</translation>
    </message>
    <message>
        <source>no case of that number</source>
        <translation>aucun cas de ce numéro</translation>
    </message>
    <message>
        <source>no number with it</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collée</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>ready to be given</source>
        <translation>prête à être donnée</translation>
    </message>
    <message>
        <source>second identifier missing</source>
        <translation>second identifiant manquant</translation>
    </message>
    <message>
        <source>the case is signed</source>
        <translation>le cas est signé</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>dossier surveillé</translation>
    </message>
    <message>
        <source>{0} selected for case {1}.</source>
        <translation>{0} choisies pour le cas {1}.</translation>
    </message>
</context>
<context>
    <name>UnassignedPresenter</name>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation>Images non a&amp;ttribuées…</translation>
    </message>
    <message>
        <source>1 picture was given to case {0}.</source>
        <translation>1 image a été donnée au cas {0}.</translation>
    </message>
    <message>
        <source>A picture came that could not join a case; Capture &gt; Unassigned pictures says why.</source>
        <translation>Une image est arrivée sans pouvoir rejoindre un cas ; Capture &gt; Images non attribuées dit pourquoi.</translation>
    </message>
    <message>
        <source>Give pictures that came without a specimen number to their case</source>
        <translation>Donner à leur cas les images venues sans numéro de prélèvement</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation>Images non attribuées</translation>
    </message>
    <message>
        <source>{1} pictures were given to case {0}.</source>
        <translation>{1} images ont été données au cas {0}.</translation>
    </message>
</context>
<context>
    <name>UrgentCallDialog</name>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;À qui</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Calls noted so far</source>
        <translation>Appels notés jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Name and office, for example: Dr. Okafor, ward 3</source>
        <translation>Nom et fonction, par exemple : Dr Okafor, service 3</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Noter l&apos;appel</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Noté jusqu&apos;ici</translation>
    </message>
    <message>
        <source>They &amp;repeated it (read back)</source>
        <translation>La personne l&apos;a &amp;répété</translation>
    </message>
    <message>
        <source>Urgent call about case {0}</source>
        <translation>Appel urgent au sujet du cas {0}</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Q&amp;uand</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Qui a été prévenu</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>non répété</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} ({3}), by {4}</source>
        <translation>{0} : {1} → {2} ({3}), par {4}</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Analysing picture {0} of {1}</source>
        <translation>Analyse de l&apos;image {0} sur {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finishing the picture in work…</source>
        <translation>Fin de l&apos;image en cours…</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>Stop after what is in work; what is done stays (Ctrl+.)</source>
        <translation>Arrêter après ce qui est en cours ; ce qui est fait reste (Ctrl+.)</translation>
    </message>
    <message>
        <source>the network is starting</source>
        <translation>le réseau démarre</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Cases</source>
        <translation>Liste des cas</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouveau cas…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation>Ouvrir un cas pour un nouveau prélèvement (Ctrl+N)</translation>
    </message>
    <message>
        <source>No case is found by this. Choose New case to open one.</source>
        <translation>Aucun cas ne correspond. Choisissez Nouveau cas pour en ouvrir un.</translation>
    </message>
    <message>
        <source>Cases that are listed</source>
        <translation>Cas affichés</translation>
    </message>
    <message>
        <source>Cases that are still to be assessed: {0}.</source>
        <translation>Cas encore à évaluer : {0}.</translation>
    </message>
    <message>
        <source>In no open case are blasts suspected or urgent cells seen.</source>
        <translation>Dans aucun cas ouvert, des blastes ne sont suspectés ni des cellules urgentes en vue.</translation>
    </message>
    <message>
        <source>No case is in this state.</source>
        <translation>Aucun cas n&apos;est dans cet état.</translation>
    </message>
    <message>
        <source>No single case has exactly this number. Choose one of these, or New case.</source>
        <translation>Aucun cas unique n&apos;a exactement ce numéro. Choisissez l&apos;un de ceux-ci, ou Nouveau cas.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n&apos;est en retard.</translation>
    </message>
    <message>
        <source>Nothing waits: every case is signed.</source>
        <translation>Rien en attente : tous les cas sont signés.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Overdue: {0}. Urgent cases wait up to {1} h, others up to {2} h.</source>
        <translation>En retard : {0}. Les cas urgents attendent jusqu&apos;à {1} h, les autres jusqu&apos;à {2} h.</translation>
    </message>
    <message>
        <source>Scan or type a number, a name or a word</source>
        <translation>Scannez ou tapez un numéro, un nom ou un mot</translation>
    </message>
    <message>
        <source>Search for a case</source>
        <translation>Chercher un cas</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation>Voir tout le travail sur des images fournies avec LeukDesk</translation>
    </message>
    <message>
        <source>The first {0} cases are shown; type to find others.</source>
        <translation>Les {0} premiers cas sont affichés ; tapez pour en trouver d&apos;autres.</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation>Essayer les frottis d&apos;exemple</translation>
    </message>
    <message>
        <source>Which cases are listed; a search looks among all of them</source>
        <translation>Quels cas sont affichés ; une recherche porte sur tous</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
</context>
<context>
    <name>WorklistPresenter</name>
    <message>
        <source>LeukDesk ended unexpectedly; case {0} is open again. Nothing recorded is lost.</source>
        <translation>LeukDesk s&apos;est arrêté sans prévenir ; le cas {0} est rouvert. Rien d&apos;enregistré n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The records hold no case yet; choose New case.</source>
        <translation>Les archives n&apos;ont encore aucun cas ; choisissez Nouveau cas.</translation>
    </message>
</context>
<context>
    <name>_FrameDelegate</name>
    <message>
        <source>analysing…</source>
        <translation>analyse…</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>outside</source>
        <translation>en dehors</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About LeukDesk</source>
        <translation>&amp;À propos de LeukDesk</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>&amp;Rectifier…</translation>
    </message>
    <message>
        <source>&amp;Begin the manual count afresh</source>
        <translation>&amp;Recommencer le comptage manuel</translation>
    </message>
    <message>
        <source>&amp;Camera profile and scale…</source>
        <translation>Profil de &amp;caméra et échelle…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>&amp;Fermer le cas</translation>
    </message>
    <message>
        <source>&amp;Confirm the suggestion</source>
        <translation>&amp;Confirmer la suggestion</translation>
    </message>
    <message>
        <source>&amp;Draw a missed cell</source>
        <translation>&amp;Dessiner une cellule oubliée</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Chercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>&amp;Figer l&apos;image</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>&amp;Verrouiller l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Map of the field</source>
        <translation>&amp;Carte du champ</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouveau cas…</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Cellule &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Champ &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Ouvrir un cas…</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation>Cellule &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous frame</source>
        <translation>Champ &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reference cells of this class</source>
        <translation>Cellules de &amp;référence de cette classe</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Signer…</translation>
    </message>
    <message>
        <source>&amp;Take frame</source>
        <translation>&amp;Prendre l&apos;image</translation>
    </message>
    <message>
        <source>&amp;Take the last counted cell back</source>
        <translation>&amp;Retirer la dernière cellule comptée</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Urgent call…</source>
        <translation>Appel &amp;urgent…</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>À propos du &amp;modèle</translation>
    </message>
    <message>
        <source>Accounts, roles and the rules of signing</source>
        <translation>Comptes, rôles et règles de signature</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>Ajouter des &amp;images…</translation>
    </message>
    <message>
        <source>Add a c&amp;lass of our own…</source>
        <translation>Ajouter une c&amp;lasse à nous…</translation>
    </message>
    <message>
        <source>All cells of this class; never blasts, promyelocytes or unidentified cells</source>
        <translation>Toutes les cellules de cette classe ; jamais blastes, promyélocytes ni cellules non identifiées</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>C&amp;ontrol slide…</source>
        <translation>Lame de c&amp;ontrôle…</translation>
    </message>
    <message>
        <source>Case &amp;entries…</source>
        <translation>&amp;Données du cas…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Changer le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Close the case and let somebody else sign in</source>
        <translation>Fermer le cas et laisser quelqu&apos;un d&apos;autre se connecter</translation>
    </message>
    <message>
        <source>Confirm the whole &amp;group</source>
        <translation>Confirmer tout le &amp;groupe</translation>
    </message>
    <message>
        <source>Continue a case of the records</source>
        <translation>Continuer un cas des archives</translation>
    </message>
    <message>
        <source>Count from zero; what was counted can be brought back</source>
        <translation>Compter à partir de zéro ; ce qui était compté peut être rétabli</translation>
    </message>
    <message>
        <source>Cover all until you are back</source>
        <translation>Tout couvrir jusqu&apos;à votre retour</translation>
    </message>
    <message>
        <source>Finish the picture in work and close</source>
        <translation>Terminer l&apos;image en cours et fermer</translation>
    </message>
    <message>
        <source>For cells that none of the classes fits</source>
        <translation>Pour les cellules qu&apos;aucune classe ne convient</translation>
    </message>
    <message>
        <source>Give the picture that is shown, with its cells and reviews, to the case it belongs to</source>
        <translation>Donner l&apos;image affichée, avec ses cellules et ses relectures, au cas auquel elle appartient</translation>
    </message>
    <message>
        <source>Give yourself a new password</source>
        <translation>Se donner un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Go back to the worklist</source>
        <translation>Revenir à la liste de travail</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Aller à : {0}</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>La garder immobile</translation>
    </message>
    <message>
        <source>Install, first case, cameras, figures, backups, faults by symptom</source>
        <translation>Installer, premier cas, caméras, chiffres, sauvegardes, pannes par symptôme</translation>
    </message>
    <message>
        <source>Look at what the request form says of this case, or change it</source>
        <translation>Voir ce que dit la demande de ce cas, ou le changer</translation>
    </message>
    <message>
        <source>Looks at everything that has to work and says what to mend</source>
        <translation>Regarde tout ce qui doit marcher et dit quoi réparer</translation>
    </message>
    <message>
        <source>Move the picture to another c&amp;ase…</source>
        <translation>Déplacer l&apos;image vers un &amp;autre cas…</translation>
    </message>
    <message>
        <source>Note who was told of an urgent finding, and when</source>
        <translation>Noter qui a été prévenu d&apos;un résultat urgent, et quand</translation>
    </message>
    <message>
        <source>Of the manual count, also after it was begun afresh</source>
        <translation>Du comptage manuel, même après l&apos;avoir recommencé</translation>
    </message>
    <message>
        <source>Open a signed case again, with a reason</source>
        <translation>Rouvrir un cas signé, avec un motif</translation>
    </message>
    <message>
        <source>Over the live picture</source>
        <translation>Sur l&apos;image en direct</translation>
    </message>
    <message>
        <source>Pr&amp;int report…</source>
        <translation>&amp;Imprimer le compte rendu…</translation>
    </message>
    <message>
        <source>Print the report of this case</source>
        <translation>Imprimer le compte rendu de ce cas</translation>
    </message>
    <message>
        <source>Review it as it is</source>
        <translation>La relire telle quelle</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>Faire le compte &amp;rendu…</translation>
    </message>
    <message>
        <source>&amp;Check this installation</source>
        <translation>&amp;Vérifier cette installation</translation>
    </message>
    <message>
        <source>&amp;People and rules</source>
        <translation>&amp;Personnes et règles</translation>
    </message>
    <message>
        <source>Draw a box around a missed cell by mouse or arrows, then press the letter of its class</source>
        <translation>Tracer à la souris ou aux flèches un cadre autour d&apos;une cellule oubliée, puis taper la lettre de sa classe</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation>Un pixel d&apos;écran par pixel d&apos;image</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>One step nearer</source>
        <translation>Un pas plus près</translation>
    </message>
    <message>
        <source>Open a case for a new specimen</source>
        <translation>Ouvrir un cas pour un nouveau prélèvement</translation>
    </message>
    <message>
        <source>Review the selected cell as {0}</source>
        <translation>Relire la cellule choisie comme {0}</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation>Enregistrer le compte rendu en P&amp;DF…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, and how light and colour are set right</source>
        <translation>Dire la taille d&apos;un pixel et comment lumière et couleur sont corrigées</translation>
    </message>
    <message>
        <source>Select the cell before</source>
        <translation>Choisir la cellule précédente</translation>
    </message>
    <message>
        <source>Select the next cell</source>
        <translation>Choisir la cellule suivante</translation>
    </message>
    <message>
        <source>Show cells of the selected one&apos;s class that this laboratory confirmed</source>
        <translation>Montrer des cellules de la classe de celle choisie que ce laboratoire a confirmées</translation>
    </message>
    <message>
        <source>Show the calls beside the cells</source>
        <translation>Montrer les appels à côté des cellules</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Montrer le champ précédent</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Montrer le champ suivant</translation>
    </message>
    <message>
        <source>Show the whole frame, or the whole map</source>
        <translation>Montrer tout le champ, ou toute la carte</translation>
    </message>
    <message>
        <source>Show where the frames lie beside each other</source>
        <translation>Montrer comment les champs se placent</translation>
    </message>
    <message>
        <source>Show which parts of the selected cell its class was told from</source>
        <translation>Montrer d&apos;après quelles parties de la cellule choisie sa classe a été dite</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way</source>
        <translation>Signer le cas, ou voir ce qui l&apos;empêche encore</translation>
    </message>
    <message>
        <source>Take pictures into this case</source>
        <translation>Prendre des images dans ce cas</translation>
    </message>
    <message>
        <source>Take the last decision of this case back</source>
        <translation>Annuler la dernière décision de ce cas</translation>
    </message>
    <message>
        <source>The same smear every day: choose it, open today&apos;s case, see the days</source>
        <translation>Le même frottis chaque jour : le choisir, ouvrir le cas du jour, voir les jours</translation>
    </message>
    <message>
        <source>The sharpest of a burst</source>
        <translation>La plus nette d&apos;une rafale</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Thème : &amp;sombre</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>Thème : comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Theme: li&amp;ght</source>
        <translation>Thème : &amp;clair</translation>
    </message>
    <message>
        <source>Type what you want to do, Enter does it</source>
        <translation>Tapez ce que vous voulez faire, Entrée le fait</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Guide de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Version, network and purpose</source>
        <translation>Version, réseau et but</translation>
    </message>
    <message>
        <source>What the call &amp;rests on</source>
        <translation>Sur quoi &amp;repose l&apos;appel</translation>
    </message>
    <message>
        <source>What the network learned from, figures, limits</source>
        <translation>De quoi le réseau a appris, chiffres, limites</translation>
    </message>
    <message>
        <source>Write the report and its tables</source>
        <translation>Écrire le compte rendu et ses tableaux</translation>
    </message>
    <message>
        <source>Write the report of this case into one file</source>
        <translation>Écrire le compte rendu de ce cas dans un seul fichier</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Rapprocher</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>É&amp;loigner</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>account changed</source>
        <translation>compte modifié</translation>
    </message>
    <message>
        <source>account created</source>
        <translation>compte créé</translation>
    </message>
    <message>
        <source>account {0}</source>
        <translation>compte {0}</translation>
    </message>
    <message>
        <source>arrival {0}</source>
        <translation>arrivée {0}</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>piste d&apos;audit exportée</translation>
    </message>
    <message>
        <source>audit trail viewed</source>
        <translation>piste d&apos;audit consultée</translation>
    </message>
    <message>
        <source>case amended</source>
        <translation>cas amendé</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>cas modifié</translation>
    </message>
    <message>
        <source>case created</source>
        <translation>cas créé</translation>
    </message>
    <message>
        <source>case exported</source>
        <translation>cas exporté</translation>
    </message>
    <message>
        <source>case imported</source>
        <translation>cas importé</translation>
    </message>
    <message>
        <source>case in review</source>
        <translation>cas en relecture</translation>
    </message>
    <message>
        <source>case signed</source>
        <translation>cas signé</translation>
    </message>
    <message>
        <source>case viewed</source>
        <translation>cas consulté</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>cas {0}</translation>
    </message>
    <message>
        <source>cell counted by key</source>
        <translation>cellule comptée au clavier</translation>
    </message>
    <message>
        <source>cell drawn</source>
        <translation>cellule dessinée</translation>
    </message>
    <message>
        <source>cells reviewed</source>
        <translation>cellules relues</translation>
    </message>
    <message>
        <source>class added</source>
        <translation>classe ajoutée</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>classe {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>count by key begun afresh</source>
        <translation>comptage au clavier recommencé</translation>
    </message>
    <message>
        <source>count by key undone</source>
        <translation>comptage au clavier annulé</translation>
    </message>
    <message>
        <source>film written</source>
        <translation>texte du frottis écrit</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation>champ analysé</translation>
    </message>
    <message>
        <source>frame compared</source>
        <translation>champ comparé</translation>
    </message>
    <message>
        <source>frame moved</source>
        <translation>champ déplacé</translation>
    </message>
    <message>
        <source>frame recorded</source>
        <translation>champ enregistré</translation>
    </message>
    <message>
        <source>frame taken</source>
        <translation>champ pris</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>champ {0}</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>laboratory changed</source>
        <translation>laboratoire modifié</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>network chosen</source>
        <translation>réseau choisi</translation>
    </message>
    <message>
        <source>network installed</source>
        <translation>réseau installé</translation>
    </message>
    <message>
        <source>network removed</source>
        <translation>réseau retiré</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>note ajoutée</translation>
    </message>
    <message>
        <source>note on a frame {0}</source>
        <translation>note de champ {0}</translation>
    </message>
    <message>
        <source>note {0}</source>
        <translation>note {0}</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>mot de passe changé</translation>
    </message>
    <message>
        <source>patient changed</source>
        <translation>patient modifié</translation>
    </message>
    <message>
        <source>patient created</source>
        <translation>patient créé</translation>
    </message>
    <message>
        <source>patient viewed</source>
        <translation>patient consulté</translation>
    </message>
    <message>
        <source>patient {0}</source>
        <translation>patient {0}</translation>
    </message>
    <message>
        <source>picture arrived</source>
        <translation>image arrivée</translation>
    </message>
    <message>
        <source>picture given to a case</source>
        <translation>image donnée à un cas</translation>
    </message>
    <message>
        <source>picture set aside</source>
        <translation>image mise de côté</translation>
    </message>
    <message>
        <source>records</source>
        <translation>archives</translation>
    </message>
    <message>
        <source>records restored</source>
        <translation>archives restaurées</translation>
    </message>
    <message>
        <source>results exported</source>
        <translation>résultats exportés</translation>
    </message>
    <message>
        <source>review redone</source>
        <translation>relecture rétablie</translation>
    </message>
    <message>
        <source>review undone</source>
        <translation>relecture annulée</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>connexion échouée</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>étape {0}</translation>
    </message>
    <message>
        <source>trail begun</source>
        <translation>piste commencée</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>compte inconnu</translation>
    </message>
    <message>
        <source>urgent call noted</source>
        <translation>appel urgent noté</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe faux</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source> on {0}</source>
        <translation> sur {0}</translation>
    </message>
    <message>
        <source>A pixel is {0} µm wide, {1}{2}.</source>
        <translation>Un pixel mesure {0} µm de large, {1}{2}.</translation>
    </message>
    <message>
        <source>Colours are taken as recorded.</source>
        <translation>Les couleurs sont prises telles quelles.</translation>
    </message>
    <message>
        <source>No profile is in force. The scale of each picture is estimated from its red cells (± 15 %), and colours are taken as recorded.</source>
        <translation>Aucun profil n&apos;est en vigueur. L&apos;échelle de chaque image est estimée par ses hématies (± 15 %), et les couleurs sont prises telles quelles.</translation>
    </message>
    <message>
        <source>Scale: estimated from red cells</source>
        <translation>Échelle : estimée par les hématies</translation>
    </message>
    <message>
        <source>The background is made neutral.</source>
        <translation>Le fond est rendu neutre.</translation>
    </message>
    <message>
        <source>The light is evened by the flat field.</source>
        <translation>La lumière est égalisée par le champ plat.</translation>
    </message>
    <message>
        <source>The scale of each picture is estimated from its red cells (± 15 %).</source>
        <translation>L&apos;échelle de chaque image est estimée par ses hématies (± 15 %).</translation>
    </message>
    <message>
        <source>measured on a stage micrometer</source>
        <translation>mesurée sur un micromètre objectif</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tapée</translation>
    </message>
    <message>
        <source>{0}: scale estimated</source>
        <translation>{0} : échelle estimée</translation>
    </message>
    <message>
        <source>{0}: {1} µm a pixel</source>
        <translation>{0} : {1} µm par pixel</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>Control slide: not analysed today</source>
        <translation>Lame de contrôle : non analysée aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Control slide: outside the limits today ({0})</source>
        <translation>Lame de contrôle : hors des limites aujourd&apos;hui ({0})</translation>
    </message>
    <message>
        <source>Control slide: within the limits today</source>
        <translation>Lame de contrôle : dans les limites aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Control slide: {0} of at least {1} leukocytes today</source>
        <translation>Lame de contrôle : {0} leucocytes aujourd&apos;hui sur au moins {1}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose a folder for the backups</source>
        <translation>Choisissez un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Choisissez un dossier pour le compte rendu</translation>
    </message>
    <message>
        <source>Choose smear pictures</source>
        <translation>Choisissez des images de frottis</translation>
    </message>
    <message>
        <source>Choose the folder of the network</source>
        <translation>Choisissez le dossier du réseau</translation>
    </message>
    <message>
        <source>Choose the folder that holds a folder a class</source>
        <translation>Choisissez le dossier qui contient un dossier par classe</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisissez le dossier à surveiller</translation>
    </message>
    <message>
        <source>Choose the laboratory&apos;s logo</source>
        <translation>Choisissez le logo du laboratoire</translation>
    </message>
    <message>
        <source>Choose the table of labels</source>
        <translation>Choisissez le tableau des étiquettes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation>cellule {0}</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>code</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>prélevé</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>décidé par</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constatation</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>observations</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade (ICSH)</translation>
    </message>
    <message>
        <source>haemoglobin, g/dL</source>
        <translation>hémoglobine, g/dL</translation>
    </message>
    <message>
        <source>head of the audit trail</source>
        <translation>tête du journal d&apos;audit</translation>
    </message>
    <message>
        <source>leukocytes to count</source>
        <translation>leucocytes à compter</translation>
    </message>
    <message>
        <source>made</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>mean cell volume, fL</source>
        <translation>volume globulaire moyen, fL</translation>
    </message>
    <message>
        <source>minutes until the screen locks</source>
        <translation>minutes avant le verrouillage de l&apos;écran</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>autres observations</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation>numéro du patient</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>pictures of the report</source>
        <translation>images du compte rendu</translation>
    </message>
    <message>
        <source>platelets, 10⁹/L</source>
        <translation>plaquettes, 10⁹/L</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>question</source>
        <translation>renseignement demandé</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>requested by</source>
        <translation>demandé par</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>relectures</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>second signer for blasts</source>
        <translation>second signataire en cas de blastes</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>sha256 of the file</source>
        <translation>sha256 du fichier</translation>
    </message>
    <message>
        <source>sha256 of the picture</source>
        <translation>sha256 de l&apos;image</translation>
    </message>
    <message>
        <source>sha256 of what is signed</source>
        <translation>sha256 de ce qui est signé</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures données</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation>signatures requises</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>stain</source>
        <translation>coloration</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>told at</source>
        <translation>communiqué à (heure)</translation>
    </message>
    <message>
        <source>told to</source>
        <translation>communiqué à</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version (numéro)</translation>
    </message>
    <message>
        <source>white cells, 10⁹/L</source>
        <translation>globules blancs, 10⁹/L</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>qui travaille ici</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>1 cell called blast or promyelocyte was not looked at.</source>
        <translation>1 cellule appelée blaste ou promyélocyte n&apos;a pas été regardée.</translation>
    </message>
    <message>
        <source>1 cell was not looked at.</source>
        <translation>1 cellule n&apos;a pas été regardée.</translation>
    </message>
    <message>
        <source>1 leukocyte is missing; take more frames or give a reason.</source>
        <translation>Il manque 1 leucocyte ; prenez d&apos;autres champs ou donnez un motif.</translation>
    </message>
    <message>
        <source>1 picture is missing or changed; restore it from a backup.</source>
        <translation>1 image manque ou a changé ; restaurez-la d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>1 picture was taken and not analysed.</source>
        <translation>1 image a été prise et non analysée.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Also looks after accounts and the rules of signing.</source>
        <translation>S&apos;occupe aussi des comptes et des règles de signature.</translation>
    </message>
    <message>
        <source>Also signs and amends cases.</source>
        <translation>Signe et rectifie aussi des cas.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Signed by {0}; a second person must sign</source>
        <translation>Signé par {0} ; une seconde personne doit signer</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation>Signé, version {0}</translation>
    </message>
    <message>
        <source>Takes pictures and reviews cells; does not sign.</source>
        <translation>Prend des images et relit des cellules ; ne signe pas.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>There is no assessment, since the network is not ready.</source>
        <translation>Il n&apos;y a pas d&apos;évaluation, car le réseau n&apos;est pas prêt.</translation>
    </message>
    <message>
        <source>There is no picture and no manual count yet.</source>
        <translation>Il n&apos;y a encore ni image ni comptage manuel.</translation>
    </message>
    <message>
        <source>Version {0}, being amended</source>
        <translation>Version {0}, en rectification</translation>
    </message>
    <message>
        <source>every counted or unidentified cell</source>
        <translation>chaque cellule comptée ou non identifiée</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sans connexion</translation>
    </message>
    <message>
        <source>only cells that the model was unsure of</source>
        <translation>seulement les cellules dont le modèle doutait</translation>
    </message>
    <message>
        <source>{0} cells called blast or promyelocyte were not looked at.</source>
        <translation>{0} cellules appelées blaste ou promyélocyte n&apos;ont pas été regardées.</translation>
    </message>
    <message>
        <source>{0} cells were not looked at.</source>
        <translation>{0} cellules n&apos;ont pas été regardées.</translation>
    </message>
    <message>
        <source>{0} leukocytes are missing; take more frames or give a reason.</source>
        <translation>Il manque {0} leucocytes ; prenez d&apos;autres champs ou donnez un motif.</translation>
    </message>
    <message>
        <source>{0} pictures are missing or changed; restore them from a backup.</source>
        <translation>{0} images manquent ou ont changé ; restaurez-les d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>{0} pictures were taken and not analysed.</source>
        <translation>{0} images ont été prises et non analysées.</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>A picture was not taken: {0}.</source>
        <translation>Une image n&apos;a pas été prise : {0}.</translation>
    </message>
    <message>
        <source>Another Wi-Fi</source>
        <translation>Un autre Wi-Fi</translation>
    </message>
    <message>
        <source>Client isolation</source>
        <translation>Isolement des clients</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Many guest and hospital networks keep their devices apart. Ask for a network without isolation, or share the phone&apos;s own hotspot with this computer.</source>
        <translation>Bien des réseaux d&apos;invités et d&apos;hôpital isolent leurs appareils. Demandez un réseau sans isolement, ou partagez avec cet ordinateur le point d&apos;accès du téléphone.</translation>
    </message>
    <message>
        <source>The phone must be in the same network as this computer: switch off mobile data and the guest Wi-Fi on the phone, or choose another network here.</source>
        <translation>Le téléphone doit être dans le même réseau que cet ordinateur : coupez-y les données mobiles et le Wi-Fi invité, ou choisissez ici un autre réseau.</translation>
    </message>
    <message>
        <source>Windows asks once whether LeukDesk may be reached: allow it for private networks. Later: Settings &gt; Privacy &amp; security &gt; Windows Security &gt; Firewall &gt; Allow an app.</source>
        <translation>Windows demande une fois si LeukDesk peut être atteint : autorisez-le pour les réseaux privés. Plus tard : Paramètres &gt; Confidentialité et sécurité &gt; Sécurité Windows &gt; Pare-feu &gt; Autoriser une application.</translation>
    </message>
    <message>
        <source>it is no picture that can be read, or damaged</source>
        <translation>ce n&apos;est pas une image lisible, ou elle est abîmée</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop grande</translation>
    </message>
    <message>
        <source>its code has ended</source>
        <translation>son code est fini</translation>
    </message>
    <message>
        <source>the connection was too slow; the phone may send it again</source>
        <translation>la liaison était trop lente ; le téléphone peut la renvoyer</translation>
    </message>
    <message>
        <source>the records could not be written</source>
        <translation>les archives n&apos;ont pas pu être écrites</translation>
    </message>
    <message>
        <source>this case has received all that it may; start anew</source>
        <translation>ce cas a reçu tout ce qu&apos;il peut ; recommencez</translation>
    </message>
    <message>
        <source>too many came at once; the phone may send it again</source>
        <translation>trop d&apos;images à la fois ; le téléphone peut la renvoyer</translation>
    </message>
    <message>
        <source>“Be careful. Something doesn’t look right.” or a possible security risk: tap Advanced, then “Proceed to … (Risky)” or “Accept the Risk and Continue”.</source>
        <translation>« Attention. Quelque chose ne semble pas normal. » ou un risque possible de sécurité : touchez Avancé, puis « Continuer vers … (risqué) » ou « Accepter le risque et poursuivre ».</translation>
    </message>
    <message>
        <source>“This Connection Is Not Private”: tap Show Details, then “visit this website”, then Visit Website.</source>
        <translation>« Cette connexion n&apos;est pas privée » : touchez Afficher les détails, puis « visiter ce site web », puis Visiter le site web.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”. Older ones warn of the site&apos;s security certificate: tap Continue.</source>
        <translation>« Votre connexion n&apos;est pas privée » : touchez Paramètres avancés, puis « Continuer vers … (dangereux) ». Les anciennes versions avertissent du certificat de sécurité du site : touchez Continuer.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”.</source>
        <translation>« Votre connexion n&apos;est pas privée » : touchez Paramètres avancés, puis « Continuer vers … (dangereux) ».</translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>dès {0}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>moins de {0}</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>{0} to under {1}</source>
        <translation>{0} à moins de {1}</translation>
    </message>
    <message>
        <source>{0}: {1:g} to {2:g}, {3}, {4}</source>
        <translation>{0} : {1:g} à {2:g}, {3}, {4}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Keep as template</source>
        <translation>Garder comme modèle de texte</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle de texte</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>The disk of the records has only {0} GB left, room for about {1} cases; free some space.</source>
        <translation>Il ne reste que {0} Go au disque des archives, pour environ {1} cas ; faites de la place.</translation>
    </message>
    <message>
        <source>The disk of the records has only {0} GB left, so no more frames are recorded; free some space. Reviews and reports still work.</source>
        <translation>Il ne reste que {0} Go au disque des archives, aucun champ n&apos;est donc plus enregistré ; faites de la place. Relectures et comptes rendus marchent encore.</translation>
    </message>
    <message>
        <source>about {0} cases fit</source>
        <translation>environ {0} cas tiennent</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>backup today {0}</source>
        <translation>sauvegarde aujourd&apos;hui {0}</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation>sauvegarde {0}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>toutes les {0} heures</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>selon le plan</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>une fois par semaine</translation>
    </message>
    <message>
        <source>{0}, {1}; cases: {2}, frames: {3}</source>
        <translation>{0}, {1} ; cas : {2}, champs : {3}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> ({0}×{1} pixels)</source>
        <translation> ({0}×{1} pixels)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be written ({1})</source>
        <translation>« {0} » ne peut pas être écrit ({1})</translation>
    </message>
    <message>
        <source>0 to {0} %, with interval</source>
        <translation>0 à {0} %, avec intervalle</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 champ</translation>
    </message>
    <message>
        <source>1 more frame is not listed; frames.csv has them all.</source>
        <translation>1 autre champ n&apos;est pas cité ; frames.csv les a tous.</translation>
    </message>
    <message>
        <source>1+ few</source>
        <translation>1+ rares</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells, corrected for {0:.1f} erythroblasts per 100 leukocytes: {1:.1f} becomes {2:.1f}.</source>
        <translation>10⁹/L : pourcentage × leucocytes, corrigés pour {0:.1f} érythroblastes pour 100 leucocytes : {1:.1f} devient {2:.1f}.</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; no erythroblasts were counted, so none are taken off.</source>
        <translation>10⁹/L : pourcentage × leucocytes ; aucun érythroblaste compté, donc aucun n&apos;est déduit.</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; the analyser leaves erythroblasts out.</source>
        <translation>10⁹/L : pourcentage × leucocytes ; l&apos;automate exclut déjà les érythroblastes.</translation>
    </message>
    <message>
        <source>2+ moderate</source>
        <translation>2+ modérés</translation>
    </message>
    <message>
        <source>3+ many</source>
        <translation>3+ nombreux</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % à</translation>
    </message>
    <message>
        <source>95 %: {0}</source>
        <translation>95 % : {0}</translation>
    </message>
    <message>
        <source>A bundle is a program: once installed, it runs with your rights and judges your patients&apos; cells. Its figures are its maker&apos;s own claims. Install it only if you know who made it and that the file is theirs.</source>
        <translation>Un paquet est un programme : une fois installé, il tourne avec vos droits et juge les cellules de vos patients. Ses chiffres sont les affirmations de son auteur. Ne l&apos;installez que si vous savez qui l&apos;a fait et que le fichier est le sien.</translation>
    </message>
    <message>
        <source>A case is suspected from the count of blast calls that {0} of false calls reach in at most 5 % of cases: chosen on blast-free cases of validation cells, in the worst source.</source>
        <translation>Un cas est suspect à partir du nombre d&apos;appels de blaste que {0} de faux appels atteignent dans 5 % des cas au plus : choisi sur des cas sans blaste de cellules de validation, dans la pire origine.</translation>
    </message>
    <message>
        <source>A cell of a class that it never learned often looks familiar to it: it may name a class that it knows.</source>
        <translation>Une cellule d&apos;une classe qu&apos;il n&apos;a jamais apprise lui paraît souvent familière : il peut la nommer comme une classe qu&apos;il connaît.</translation>
    </message>
    <message>
        <source>A cell of novelty {0:g} or more is unlike those learned, and unsure; of validation cells, every source weighing alike, 1 in 40 is.</source>
        <translation>Une cellule de nouveauté {0:g} ou plus ne ressemble pas à celles apprises et reste incertaine ; parmi les cellules de validation, chaque origine pesant autant, 1 sur 40 l&apos;est.</translation>
    </message>
    <message>
        <source>A class is named from {0:g}.</source>
        <translation>Une classe est nommée à partir de {0:g}.</translation>
    </message>
    <message>
        <source>A little out of focus: turn the fine focus a little.</source>
        <translation>Un peu flou : tournez un peu la vis micrométrique.</translation>
    </message>
    <message>
        <source>A patch is {0} px wide and shows {1:g} µm.</source>
        <translation>Une vignette fait {0} px de large et montre {1:g} µm.</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast.</source>
        <translation>Une personne a confirmé {0} comme blaste.</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast; {1} of them are counted.</source>
        <translation>Une personne a confirmé {0} comme blaste ; {1} d&apos;entre elles comptent.</translation>
    </message>
    <message>
        <source>A set for checking only</source>
        <translation>Un jeu réservé au contrôle</translation>
    </message>
    <message>
        <source>AMENDED, VERSION {0}</source>
        <translation>RECTIFIÉ, VERSION {0}</translation>
    </message>
    <message>
        <source>AUROC against known cells</source>
        <translation>AUROC face aux cellules connues</translation>
    </message>
    <message>
        <source>Acanthocytes</source>
        <translation>Acanthocytes</translation>
    </message>
    <message>
        <source>Accuracy of the class</source>
        <translation>Exactitude de la classe</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>Also used</source>
        <translation>Aussi utilisé</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Anisocytosis</source>
        <translation>Anisocytose</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artéfact</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>At this scale its red cells are {0:.1f} µm wide and not about {1:.1f}: check objective and camera profile.</source>
        <translation>À cette échelle ses hématies font {0:.1f} µm et non environ {1:.1f} : vérifiez l&apos;objectif et le profil de caméra.</translation>
    </message>
    <message>
        <source>Atypical lymphocytes, smudge cells and plasma cells were never shown to it.</source>
        <translation>Lymphocytes atypiques, ombres nucléaires et plasmocytes ne lui ont jamais été montrés.</translation>
    </message>
    <message>
        <source>Audit head</source>
        <translation>Tête de l&apos;audit</translation>
    </message>
    <message>
        <source>Audit trail of this laboratory up to here: {0}</source>
        <translation>Piste d&apos;audit de ce laboratoire jusqu&apos;ici : {0}</translation>
    </message>
    <message>
        <source>Band neutrophil</source>
        <translation>Neutrophile non segmenté</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basophile</translation>
    </message>
    <message>
        <source>Basophilic stippling</source>
        <translation>Ponctuations basophiles</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>Basophiles</translation>
    </message>
    <message>
        <source>Before cells were sought: {0}; the stored pictures are unchanged.</source>
        <translation>Avant la recherche des cellules : {0} ; les images conservées sont inchangées.</translation>
    </message>
    <message>
        <source>Bite cells</source>
        <translation>Cellules mordues</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blaste</translation>
    </message>
    <message>
        <source>Blast from {0:g}, no blast up to {1:g}; between them, or within 0.0001 of one, unsure.</source>
        <translation>Blaste à partir de {0:g}, pas de blaste jusqu&apos;à {1:g} ; entre les deux, ou à moins de 0,0001 de l&apos;un, incertain.</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>Blastes</translation>
    </message>
    <message>
        <source>Blasts and white cells of blood smears, resnet50-ibn on 64×64 patches</source>
        <translation>Blastes et globules blancs de frottis sanguins, resnet50-ibn sur vignettes de 64×64</translation>
    </message>
    <message>
        <source>Blasts or not, on cells held back from training</source>
        <translation>Blastes ou non, sur des cellules tenues hors de l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Blasts suspected - a person must look now</source>
        <translation>Suspicion de blastes : une personne doit regarder maintenant</translation>
    </message>
    <message>
        <source>Blasts suspected - confirmed by a person; a physician must look now</source>
        <translation>Suspicion de blastes, confirmée par une personne : un médecin doit regarder maintenant</translation>
    </message>
    <message>
        <source>Blasts: {0} of {1}; counting alone could miss up to {2:.1f} %; does not exclude leukemia.</source>
        <translation>Blastes : {0} sur {1} ; le comptage seul pourrait en manquer jusqu&apos;à {2:.1f} % ; n&apos;exclut pas une leucémie.</translation>
    </message>
    <message>
        <source>Blister cells</source>
        <translation>Cellules à bulle</translation>
    </message>
    <message>
        <source>Blood count of the analyser</source>
        <translation>Numération de l&apos;automate</translation>
    </message>
    <message>
        <source>Blood smear report</source>
        <translation>Compte rendu de frottis sanguin</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation>Moelle osseuse</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>Par cas</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>Called blast</source>
        <translation>Appelées blaste</translation>
    </message>
    <message>
        <source>Called no blast</source>
        <translation>Appelées non-blaste</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Cas ouvert</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Cas {0}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cases of {0} leukocytes drawn from held-back cells: blasts of one subject, other cells of one source. A case is suspected from {1} calls of blast. The intervals are those of the drawing alone; few subjects stand behind it.</source>
        <translation>Cas de {0} leucocytes tirés parmi les cellules tenues à l&apos;écart : blastes d&apos;un sujet, autres cellules d&apos;une origine. Un cas est suspect à partir de {1} appels de blaste. Les intervalles sont ceux du seul tirage ; peu de sujets se trouvent derrière.</translation>
    </message>
    <message>
        <source>Cases suspected</source>
        <translation>Cas suspectés</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Cells and things unlike those learned</source>
        <translation>Cellules et objets différents de ceux appris</translation>
    </message>
    <message>
        <source>Cells without blasts</source>
        <translation>Cellules sans blastes</translation>
    </message>
    <message>
        <source>Chosen cells</source>
        <translation>Cellules choisies</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colours as recorded; the stored pictures are unchanged.</source>
        <translation>Couleurs telles qu&apos;enregistrées ; les images conservées sont inchangées.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece</source>
        <translation>Compté à la main à l&apos;oculaire</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope by {0}, {1} to {2}.</source>
        <translation>Compté à la main au microscope par {0} ({1} – {2}).</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope without sign-in, {0} to {1}.</source>
        <translation>Compté à la main au microscope sans connexion ({0} – {1}).</translation>
    </message>
    <message>
        <source>Dark parts are clipped to black: raise the light or lower the contrast.</source>
        <translation>Les parties sombres sont noires : augmentez la lumière ou baissez le contraste.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule leucocytaire</translation>
    </message>
    <message>
        <source>Each cell fills its patch, whatever its size.</source>
        <translation>Chaque cellule remplit sa vignette, quelle que soit sa taille.</translation>
    </message>
    <message>
        <source>Echinocytes</source>
        <translation>Échinocytes</translation>
    </message>
    <message>
        <source>Elliptocytes</source>
        <translation>Elliptocytes</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Éosinophile</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Éosinophiles</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Érythroblaste</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation>Érythroblastes</translation>
    </message>
    <message>
        <source>Erythroblasts per 100 leukocytes</source>
        <translation>Érythroblastes pour 100 leucocytes</translation>
    </message>
    <message>
        <source>Erythroblasts: {0}, {1:.1f} per 100 leukocytes.</source>
        <translation>Érythroblastes : {0}, {1:.1f} pour 100 leucocytes.</translation>
    </message>
    <message>
        <source>False calls of blast</source>
        <translation>Faux appels de blaste</translation>
    </message>
    <message>
        <source>Fewer cells than asked for, because: {0}</source>
        <translation>Moins de cellules que demandé, parce que : {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fold {0}</source>
        <translation>Pli {0}</translation>
    </message>
    <message>
        <source>Found outside the differential</source>
        <translation>Trouvé hors de la formule</translation>
    </message>
    <message>
        <source>Frame {0}, {1}</source>
        <translation>Champ {0}, {1}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Giant platelets</source>
        <translation>Plaquettes géantes</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>High and low stand where counting error alone does not explain the value.</source>
        <translation>Haut et bas figurent là où l&apos;erreur de comptage seule n&apos;explique pas la valeur.</translation>
    </message>
    <message>
        <source>High, medium or low is the model&apos;s likeness to {0}; {1} stands where a person decided the class.</source>
        <translation>Haute, moyenne ou basse est la ressemblance aux {0} selon le modèle ; {1} figure où une personne a décidé la classe.</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Comment il décide</translation>
    </message>
    <message>
        <source>Howell-Jolly bodies</source>
        <translation>Corps de Howell-Jolly</translation>
    </message>
    <message>
        <source>Hypochromic cells</source>
        <translation>Cellules hypochromes</translation>
    </message>
    <message>
        <source>Hypogranular platelets</source>
        <translation>Plaquettes hypogranulaires</translation>
    </message>
    <message>
        <source>In the training data the lab nearly gives the class away: lymphoblasts come from one lab, most normal cells from another, and good figures on those sets may rest on that.</source>
        <translation>Dans les données d&apos;apprentissage, le laboratoire trahit presque la classe : les lymphoblastes viennent d&apos;un laboratoire, la plupart des cellules normales d&apos;un autre, et de bons chiffres sur ces jeux peuvent tenir à cela.</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>Intervals of AUROC are over redrawn subjects, those of shares are counting error within the same subjects: neither says what another laboratory gives.</source>
        <translation>Les intervalles d&apos;AUROC portent sur des sujets tirés à nouveau, ceux des parts sur l&apos;erreur de comptage chez les mêmes sujets : aucun ne dit ce que donne un autre laboratoire.</translation>
    </message>
    <message>
        <source>Irregularly contracted cells</source>
        <translation>Cellules contractées irrégulières</translation>
    </message>
    <message>
        <source>It has not been proven in any lab but those it was trained on; expect worse figures elsewhere.</source>
        <translation>Il n&apos;a fait ses preuves dans aucun laboratoire hormis ceux de son apprentissage ; attendez-vous ailleurs à de moins bons chiffres.</translation>
    </message>
    <message>
        <source>Its normal B-lymphoid precursors are not mature lymphocytes: they say little about the lymphocytes of a blood smear.</source>
        <translation>Ses précurseurs lymphoïdes B normaux ne sont pas des lymphocytes matures : ils disent peu des lymphocytes d&apos;un frottis sanguin.</translation>
    </message>
    <message>
        <source>Its recipe, fold by fold</source>
        <translation>Sa recette, pli par pli</translation>
    </message>
    <message>
        <source>Its stored picture is missing or changed; restore it from a backup before anything is signed.</source>
        <translation>Son image conservée manque ou a changé ; restaurez-la d&apos;une sauvegarde avant toute signature.</translation>
    </message>
    <message>
        <source>Its weights started from those of {0}.</source>
        <translation>Ses poids sont partis de ceux de {0}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>LeukDesk could not do that ({0}); try again, and restart the program if it happens once more.</source>
        <translation>LeukDesk n&apos;a pas pu le faire ({0}) ; réessayez, et redémarrez le programme si cela se reproduit.</translation>
    </message>
    <message>
        <source>Leukocytes</source>
        <translation>Leucocytes</translation>
    </message>
    <message>
        <source>Leukocytes counted</source>
        <translation>Leucocytes comptés</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence (droits)</translation>
    </message>
    <message>
        <source>Limit of the method</source>
        <translation>Limite de la méthode</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Lymphocyte</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Lymphocytes</translation>
    </message>
    <message>
        <source>Macrocytes</source>
        <translation>Macrocytes</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Fait pour</translation>
    </message>
    <message>
        <source>Manual count</source>
        <translation>Comptage manuel</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation>Comptage manuel à l&apos;oculaire</translation>
    </message>
    <message>
        <source>Mean (least to greatest)</source>
        <translation>Moyenne (de la plus basse à la plus haute)</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation>Volume globulaire moyen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Means over subjects at a prior of 0.5; where nobody knows subjects, blocks of pictures stand in.</source>
        <translation>Moyennes par sujet à une probabilité a priori de 0,5 ; là où nul ne connaît les sujets, des blocs d&apos;images les remplacent.</translation>
    </message>
    <message>
        <source>Metamyelocyte</source>
        <translation>Métamyélocyte</translation>
    </message>
    <message>
        <source>Method and its limits</source>
        <translation>Méthode et ses limites</translation>
    </message>
    <message>
        <source>Microcytes</source>
        <translation>Microcytes</translation>
    </message>
    <message>
        <source>Micrometres a pixel: {0} of {1} frames.</source>
        <translation>Micromètres par pixel : {0} sur {1} champs.</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monocyte</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocytes</translation>
    </message>
    <message>
        <source>Most suspicious cells</source>
        <translation>Cellules les plus suspectes</translation>
    </message>
    <message>
        <source>Myelocyte</source>
        <translation>Myélocyte</translation>
    </message>
    <message>
        <source>NOT REVIEWED</source>
        <translation>NON RELU</translation>
    </message>
    <message>
        <source>NOT SIGNED</source>
        <translation>NON SIGNÉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Neutrophils together</source>
        <translation>Neutrophiles ensemble</translation>
    </message>
    <message>
        <source>No blasts found among the cells counted</source>
        <translation>Aucun blaste trouvé parmi les cellules comptées</translation>
    </message>
    <message>
        <source>No cells to show.</source>
        <translation>Pas de cellule à montrer.</translation>
    </message>
    <message>
        <source>No frames were recorded.</source>
        <translation>Aucun champ n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>No frames.</source>
        <translation>Pas de champ.</translation>
    </message>
    <message>
        <source>No picture was analysed, so the model suggests nothing: the count is a person&apos;s.</source>
        <translation>Aucune image n&apos;a été analysée, le modèle ne suggère donc rien : le comptage est celui d&apos;une personne.</translation>
    </message>
    <message>
        <source>No reference ranges: the date of birth is not given.</source>
        <translation>Pas de valeurs de référence : la date de naissance n&apos;est pas donnée.</translation>
    </message>
    <message>
        <source>No reference ranges: the settings have none for this age.</source>
        <translation>Pas de valeurs de référence : les réglages n&apos;en ont pas pour cet âge.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Normal B-lymphoid precursor</source>
        <translation>Précurseur lymphoïde B normal</translation>
    </message>
    <message>
        <source>Not a cell</source>
        <translation>Pas une cellule</translation>
    </message>
    <message>
        <source>Not assessed - the counts stand alone</source>
        <translation>Non évalué : les comptes valent par eux-mêmes</translation>
    </message>
    <message>
        <source>Not classed</source>
        <translation>Non classée</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Not signed yet: a second person must sign.</source>
        <translation>Pas encore signé : une seconde personne doit signer.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Non signé.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarquées</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Objects found</source>
        <translation>Objets trouvés</translation>
    </message>
    <message>
        <source>Only peripheral blood is assessed; the counts stand without an assessment.</source>
        <translation>Seul le sang périphérique est évalué ; les comptes valent sans évaluation.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Autres classes</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the bar peaks.</source>
        <translation>Flou : tournez la vis micrométrique jusqu&apos;au maximum de la barre.</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the nuclei are crisp.</source>
        <translation>Flou : tournez la vis micrométrique jusqu&apos;à ce que les noyaux soient nets.</translation>
    </message>
    <message>
        <source>Oval macrocytes</source>
        <translation>Macrocytes ovales</translation>
    </message>
    <message>
        <source>Ovalocytes</source>
        <translation>Ovalocytes</translation>
    </message>
    <message>
        <source>Overlap was looked for in {0} of {1} frames</source>
        <translation>Le chevauchement a été cherché dans {0} champs sur {1}</translation>
    </message>
    <message>
        <source>Overlaps frame {0}.</source>
        <translation>Chevauche le champ {0}.</translation>
    </message>
    <message>
        <source>Overlaps frames {0}.</source>
        <translation>Chevauche les champs {0}.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Pappenheimer bodies</source>
        <translation>Corps de Pappenheimer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Patient {0}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation>Sang périphérique</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Qualité d&apos;image</translation>
    </message>
    <message>
        <source>Plasma cell</source>
        <translation>Plasmocyte</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Plaquette</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation>Agrégats plaquettaires</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Platelets look adequate</source>
        <translation>Plaquettes d&apos;aspect suffisant</translation>
    </message>
    <message>
        <source>Platelets look increased</source>
        <translation>Plaquettes d&apos;aspect augmenté</translation>
    </message>
    <message>
        <source>Platelets look reduced</source>
        <translation>Plaquettes d&apos;aspect diminué</translation>
    </message>
    <message>
        <source>Polychromasia</source>
        <translation>Polychromasie</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Promyelocyte</source>
        <translation>Promyélocyte</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Reactive lymphocyte</source>
        <translation>Lymphocyte réactionnel</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Red cell agglutination</source>
        <translation>Agglutination des hématies</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Hématies</translation>
    </message>
    <message>
        <source>Red cells and platelets, as a person saw them</source>
        <translation>Hématies et plaquettes, telles qu&apos;une personne les a vues</translation>
    </message>
    <message>
        <source>Red cells unremarkable</source>
        <translation>Hématies sans particularité</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference ranges for age and sex: {0}.</source>
        <translation>Valeurs de référence selon l&apos;âge et le sexe : {0}.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Prescripteur</translation>
    </message>
    <message>
        <source>Research and teaching: suggests a class for single white cells of stained peripheral blood smears, to be confirmed or corrected by a qualified person. Not a medical device and not a diagnosis.</source>
        <translation>Recherche et enseignement : suggère une classe pour chaque globule blanc de frottis colorés de sang périphérique, à confirmer ou à corriger par une personne qualifiée. Ni dispositif médical ni diagnostic.</translation>
    </message>
    <message>
        <source>Review needed - a person must look at this smear</source>
        <translation>Relecture nécessaire : une personne doit regarder ce frottis</translation>
    </message>
    <message>
        <source>Review needed - a physician must look at this smear</source>
        <translation>Relecture nécessaire : un médecin doit regarder ce frottis</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Reviewed by a person</source>
        <translation>Relues par une personne</translation>
    </message>
    <message>
        <source>Reviewed: people have decided every cell that counts or was doubtful.</source>
        <translation>Relu : des personnes ont décidé chaque cellule qui compte ou était douteuse.</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>Dont justes</translation>
    </message>
    <message>
        <source>Rouleaux</source>
        <translation>Rouleaux (hématies empilées)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Schistocytes</source>
        <translation>Schistocytes</translation>
    </message>
    <message>
        <source>Segmented neutrophil</source>
        <translation>Neutrophile segmenté</translation>
    </message>
    <message>
        <source>Sensitivity at 0.5</source>
        <translation>Sensibilité à 0,5</translation>
    </message>
    <message>
        <source>Sensitivity at 90 % specificity</source>
        <translation>Sensibilité à 90 % de spécificité</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Camera</source>
        <translation>Paramètres &gt; Confidentialité et sécurité &gt; Caméra</translation>
    </message>
    <message>
        <source>Sickle cells</source>
        <translation>Drépanocytes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Signed in LeukDesk by {0}, {1}, version {2}.</source>
        <translation>Signé dans LeukDesk par {0}, {1}, version {2}.</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation>Signé, version {0}</translation>
    </message>
    <message>
        <source>Size in px</source>
        <translation>Taille en px</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Ombre de Gumprecht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Specificity at 0.5</source>
        <translation>Spécificité à 0,5</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Spherocytes</source>
        <translation>Sphérocytes</translation>
    </message>
    <message>
        <source>Split by {0} ({1}, seed {2}): {3} cells for training, {4} for choosing temperature and thresholds (fold {5}), {6} held back (fold {7}).</source>
        <translation>Partagé par {0} ({1}, graine {2}) : {3} cellules pour l&apos;apprentissage, {4} pour choisir température et seuils (pli {5}), {6} tenues à l&apos;écart (pli {7}).</translation>
    </message>
    <message>
        <source>Still to review</source>
        <translation>Restent à relire</translation>
    </message>
    <message>
        <source>Stomatocytes</source>
        <translation>Stomatocytes</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Subjects are known for one data set only; for the others neighbouring pictures stand in, so that figures on them are optimistic.</source>
        <translation>Les sujets ne sont connus que pour un jeu de données ; pour les autres, des images voisines en tiennent lieu, si bien que leurs chiffres sont optimistes.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed.</source>
        <translation>Suggéré par le modèle, non relu.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: 1 cell waits for a person.</source>
        <translation>Suggéré par le modèle, non relu : 1 cellule attend une personne.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: {0} cells wait for a person.</source>
        <translation>Suggéré par le modèle, non relu : {0} cellules attendent une personne.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Taken for unknown</source>
        <translation>Prises pour inconnues</translation>
    </message>
    <message>
        <source>Target cells</source>
        <translation>Cellules cibles</translation>
    </message>
    <message>
        <source>Teardrop cells</source>
        <translation>Dacryocytes</translation>
    </message>
    <message>
        <source>Temperature {0:g}, chosen at a prior of 0.5. What it says is said of a cell, never of a disease.</source>
        <translation>Température {0:g}, choisie à une probabilité a priori de 0,5. Ce qu&apos;il dit, il le dit d&apos;une cellule, jamais d&apos;une maladie.</translation>
    </message>
    <message>
        <source>The 95 % intervals are Wilson intervals and hold for {0}: wrong calls and an uneven smear come on top.</source>
        <translation>Les intervalles à 95 % sont ceux de Wilson et valent pour {0} : appels faux et frottis inégal s&apos;y ajoutent.</translation>
    </message>
    <message>
        <source>The background is clipped to white: lower the light or the exposure time.</source>
        <translation>Le fond est brûlé : baissez la lumière ou le temps de pose.</translation>
    </message>
    <message>
        <source>The bound of the false-call rate is that of the worst lab it was measured in; elsewhere it may be worse.</source>
        <translation>La borne du taux de faux appels est celle du pire laboratoire où il a été mesuré ; ailleurs, il peut être pire.</translation>
    </message>
    <message>
        <source>The bundle names no leukocytes.</source>
        <translation>Le paquet ne nomme aucun leucocyte.</translation>
    </message>
    <message>
        <source>The camera has no {0} that can be set.</source>
        <translation>La caméra n&apos;a pas de {0} réglable.</translation>
    </message>
    <message>
        <source>The camera refused to make its {0} {1}.</source>
        <translation>La caméra a refusé de mettre {0} en {1}.</translation>
    </message>
    <message>
        <source>The camera was asked for {0} and gives {1}.</source>
        <translation>La caméra devait donner {0} et donne {1}.</translation>
    </message>
    <message>
        <source>The camera was asked for {0} {1:g} and holds {2:g}.</source>
        <translation>La caméra devait avoir {0} {1:g} et garde {2:g}.</translation>
    </message>
    <message>
        <source>The camera was asked for {0}×{1} and gives {2}×{3}.</source>
        <translation>La caméra devait donner {0}×{1} et donne {2}×{3}.</translation>
    </message>
    <message>
        <source>The figures and the training data of this card are not in the form that LeukDesk reads.</source>
        <translation>Les chiffres et les données d&apos;apprentissage de cette fiche n&apos;ont pas la forme que LeukDesk lit.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The flat field has other proportions than the picture and was left out.</source>
        <translation>Le champ plat a d&apos;autres proportions que l&apos;image et n&apos;a pas servi.</translation>
    </message>
    <message>
        <source>The frames were compared; none overlaps another.</source>
        <translation>Les champs ont été comparés ; aucun n&apos;en chevauche un autre.</translation>
    </message>
    <message>
        <source>The frames were compared; {0}.</source>
        <translation>Les champs ont été comparés ; {0}.</translation>
    </message>
    <message>
        <source>The light is uneven: centre the condenser and the camera or phone.</source>
        <translation>La lumière est inégale : centrez le condenseur et la caméra ou le téléphone.</translation>
    </message>
    <message>
        <source>The network failed twice on this frame, so no cell has a suggestion; add the picture again.</source>
        <translation>Le réseau a échoué deux fois sur ce champ, aucune cellule n&apos;a donc de suggestion ; ajoutez l&apos;image de nouveau.</translation>
    </message>
    <message>
        <source>The normals: {0}.</source>
        <translation>Les normales : {0}.</translation>
    </message>
    <message>
        <source>The picture has no colour: set the camera to colour.</source>
        <translation>L&apos;image est sans couleur : réglez la caméra sur couleur.</translation>
    </message>
    <message>
        <source>The picture has not changed for a while: check that the camera shows what is under the lens.</source>
        <translation>L&apos;image n&apos;a pas changé depuis un moment : vérifiez que la caméra montre ce qui est sous l&apos;objectif.</translation>
    </message>
    <message>
        <source>The picture is black: open the light and check the camera.</source>
        <translation>L&apos;image est noire : ouvrez la lumière et vérifiez la caméra.</translation>
    </message>
    <message>
        <source>The picture is bluish: set the white balance on an empty place.</source>
        <translation>L&apos;image est bleuâtre : réglez la balance des blancs sur un endroit vide.</translation>
    </message>
    <message>
        <source>The picture is dark: raise the light or the exposure time.</source>
        <translation>L&apos;image est sombre : augmentez la lumière ou le temps de pose.</translation>
    </message>
    <message>
        <source>The picture is greenish: set the white balance on an empty place.</source>
        <translation>L&apos;image est verdâtre : réglez la balance des blancs sur un endroit vide.</translation>
    </message>
    <message>
        <source>The picture is orange: set the white balance on an empty place.</source>
        <translation>L&apos;image est orangée : réglez la balance des blancs sur un endroit vide.</translation>
    </message>
    <message>
        <source>The picture is purplish: set the white balance on an empty place.</source>
        <translation>L&apos;image est violacée : réglez la balance des blancs sur un endroit vide.</translation>
    </message>
    <message>
        <source>The picture is reddish: set the white balance on an empty place.</source>
        <translation>L&apos;image est rougeâtre : réglez la balance des blancs sur un endroit vide.</translation>
    </message>
    <message>
        <source>The picture is too dark to read: raise the light or the exposure time.</source>
        <translation>L&apos;image est trop sombre pour être lue : augmentez la lumière ou le temps de pose.</translation>
    </message>
    <message>
        <source>The picture is too small or too even to show a cell.</source>
        <translation>L&apos;image est trop petite ou trop uniforme pour montrer une cellule.</translation>
    </message>
    <message>
        <source>The picture is washed out to white: lower the light or the exposure time.</source>
        <translation>L&apos;image est toute blanche : baissez la lumière ou le temps de pose.</translation>
    </message>
    <message>
        <source>The picture is yellowish: set the white balance on an empty place.</source>
        <translation>L&apos;image est jaunâtre : réglez la balance des blancs sur un endroit vide.</translation>
    </message>
    <message>
        <source>The picture shows a field and the bundle reads single cells; analyse it without the whole frame.</source>
        <translation>L&apos;image montre un champ et le paquet lit des cellules isolées ; analysez-la sans « champ entier ».</translation>
    </message>
    <message>
        <source>The picture shows no cells at all: move onto the smear and focus.</source>
        <translation>L&apos;image ne montre aucune cellule : allez sur le frottis et faites la mise au point.</translation>
    </message>
    <message>
        <source>The scale of the C-NMC cells is unknown and was assumed. Where a frame tells no scale, a cell&apos;s size says nothing, so that a platelet and a lymphocyte differ by texture only; a cell longer than a red cell that it calls platelet is left to a person.</source>
        <translation>L&apos;échelle des cellules de C-NMC est inconnue et a été supposée. Où un champ ne donne pas d&apos;échelle, la taille d&apos;une cellule ne dit rien : une plaquette et un lymphocyte ne diffèrent que par la texture ; une cellule plus longue qu&apos;une hématie qu&apos;il appelle plaquette est laissée à une personne.</translation>
    </message>
    <message>
        <source>The stage is moving: hold still.</source>
        <translation>La platine bouge : ne bougez plus.</translation>
    </message>
    <message>
        <source>The stain is pale: stain longer or check the buffer and the light.</source>
        <translation>La coloration est pâle : colorez plus longtemps ou vérifiez le tampon et la lumière.</translation>
    </message>
    <message>
        <source>The stain is too dark: rinse longer or stain for a shorter time.</source>
        <translation>La coloration est trop foncée : rincez plus longtemps ou colorez moins.</translation>
    </message>
    <message>
        <source>This bundle&apos;s task has no assessment; the counts stand alone.</source>
        <translation>La tâche de ce paquet n&apos;a pas d&apos;évaluation ; les comptes valent par eux-mêmes.</translation>
    </message>
    <message>
        <source>This is a weak network: it misses blasts and calls other cells blasts, as often as the figures say.</source>
        <translation>C&apos;est un réseau faible : il manque des blastes et appelle blastes d&apos;autres cellules, aussi souvent que le disent les chiffres.</translation>
    </message>
    <message>
        <source>This translation into {0} is a draft; no one who speaks it has reviewed it. English holds.</source>
        <translation>Cette traduction en {0} est un brouillon ; personne qui le parle ne l&apos;a relue. L&apos;anglais fait foi.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Too few cells - take more frames</source>
        <translation>Trop peu de cellules : prenez d&apos;autres champs</translation>
    </message>
    <message>
        <source>Too thick, cells overlap: move towards the feathered edge.</source>
        <translation>Trop épais, les cellules se chevauchent : allez vers le bord mince.</translation>
    </message>
    <message>
        <source>Too thin, few cells lie here: move towards the thicker part.</source>
        <translation>Trop mince, peu de cellules ici : allez vers la partie plus épaisse.</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Non identifiée</translation>
    </message>
    <message>
        <source>Unidentified: {0} of {1} cells (more than {2:g} %); a person must look.</source>
        <translation>Non identifiées : {0} cellules sur {1} (plus de {2:g} %) ; une personne doit regarder.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Upper bound (95 %)</source>
        <translation>Borne supérieure (95 %)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Urgent calls</source>
        <translation>Appels urgents</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}, which {2} signed on {3}: {4} ({5}, {6}).</source>
        <translation>La version {0} remplace la version {1}, signée par {2} le {3} : {4} ({5}, {6}).</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}: {2} ({3}, {4}).</source>
        <translation>La version {0} remplace la version {1} : {2} ({3}, {4}).</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 pondérée</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ce qu&apos;il ne sait pas faire</translation>
    </message>
    <message>
        <source>What it decides, and how often rightly</source>
        <translation>Ce qu&apos;il décide, et combien de fois à raison</translation>
    </message>
    <message>
        <source>What it learned from</source>
        <translation>Ce dont il a appris</translation>
    </message>
    <message>
        <source>What it tells apart</source>
        <translation>Ce qu&apos;il distingue</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>When it was signed the assessment said: {0}. The network or the limits of the settings have changed since.</source>
        <translation>À la signature, l&apos;évaluation disait : {0}. Le réseau ou les limites des réglages ont changé depuis.</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation>Globules blancs</translation>
    </message>
    <message>
        <source>White cells corrected for erythroblasts, ×10⁹/L</source>
        <translation>Globules blancs corrigés des érythroblastes, ×10⁹/L</translation>
    </message>
    <message>
        <source>Windows forbids cameras on this PC</source>
        <translation>Windows interdit les caméras sur ce PC</translation>
    </message>
    <message>
        <source>Windows forbids cameras to desktop programs in this account</source>
        <translation>Windows interdit les caméras aux programmes de bureau sur ce compte</translation>
    </message>
    <message>
        <source>Without pictures, and apart from the differential of the pictures: the two are not added up.</source>
        <translation>Sans images et séparé de la formule des images : les deux ne sont pas additionnés.</translation>
    </message>
    <message>
        <source>Without pictures: none of these cells can be shown again.</source>
        <translation>Sans images : aucune de ces cellules ne peut être montrée à nouveau.</translation>
    </message>
    <message>
        <source>Worst source</source>
        <translation>Pire origine</translation>
    </message>
    <message>
        <source>a camera needs a name and a place of 1 to {0} characters</source>
        <translation>une caméra a besoin d&apos;un nom et d&apos;un lieu de 1 à {0} caractères</translation>
    </message>
    <message>
        <source>a camera profile needs a name of 1 to {0} characters</source>
        <translation>un profil de caméra a besoin d&apos;un nom de 1 à {0} caractères</translation>
    </message>
    <message>
        <source>a case needs a number of 1 to 80 characters</source>
        <translation>un cas a besoin d&apos;un numéro de 1 à 80 caractères</translation>
    </message>
    <message>
        <source>a cell on two frames that were not compared counts twice</source>
        <translation>une cellule sur deux champs non comparés compte deux fois</translation>
    </message>
    <message>
        <source>a decision needs cells of one case</source>
        <translation>une décision porte sur les cellules d&apos;un seul cas</translation>
    </message>
    <message>
        <source>a division of {0:g} µm is impossible</source>
        <translation>une division de {0:g} µm est impossible</translation>
    </message>
    <message>
        <source>a file in {0} is not what was exported; nothing was taken in</source>
        <translation>un fichier de {0} n&apos;est pas ce qui a été exporté ; rien n&apos;a été importé</translation>
    </message>
    <message>
        <source>a file in {0} unpacks to another size than it should</source>
        <translation>un fichier de {0} se décompresse à une autre taille que prévu</translation>
    </message>
    <message>
        <source>a haemoglobin</source>
        <translation>une hémoglobine</translation>
    </message>
    <message>
        <source>a laboratory is made with its first account, and stays one</source>
        <translation>un laboratoire se crée avec son premier compte et le reste</translation>
    </message>
    <message>
        <source>a length of {0:g} µm is impossible</source>
        <translation>une longueur de {0:g} µm est impossible</translation>
    </message>
    <message>
        <source>a leukocyte of the differential</source>
        <translation>un leucocyte de la formule</translation>
    </message>
    <message>
        <source>a leukocyte that is an urgent sign by itself</source>
        <translation>un leucocyte qui est à lui seul un signe urgent</translation>
    </message>
    <message>
        <source>a mean cell volume of {0:g} fL is out of range (40 to 160)</source>
        <translation>un volume globulaire moyen de {0:g} fL est hors limites (40 à 160)</translation>
    </message>
    <message>
        <source>a note needs 1 to {0:,} characters</source>
        <translation>une note demande de 1 à {0:,} caractères</translation>
    </message>
    <message>
        <source>a number must not hold line breaks or other control characters</source>
        <translation>un numéro ne doit contenir ni saut de ligne ni autre caractère de contrôle</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({0})</source>
        <translation>une partie du programme ne peut pas être chargée ({0})</translation>
    </message>
    <message>
        <source>a patient needs the laboratory&apos;s number</source>
        <translation>un patient a besoin du numéro du laboratoire</translation>
    </message>
    <message>
        <source>a person must look</source>
        <translation>une personne doit regarder</translation>
    </message>
    <message>
        <source>a person needs a full name of 1 to 80 characters</source>
        <translation>une personne a besoin d&apos;un nom complet de 1 à 80 caractères</translation>
    </message>
    <message>
        <source>a person reviewed {0} as {1} before</source>
        <translation>une personne a déjà relu {0} comme {1}</translation>
    </message>
    <message>
        <source>a picture&apos;s content is not what its hash says, so it was not recorded</source>
        <translation>le contenu d&apos;une image n&apos;est pas ce que dit son hachage, elle n&apos;a donc pas été enregistrée</translation>
    </message>
    <message>
        <source>a point without a place tells no scale</source>
        <translation>un point sans place ne donne aucune échelle</translation>
    </message>
    <message>
        <source>a policy of this PC forbids cameras</source>
        <translation>une stratégie de ce PC interdit les caméras</translation>
    </message>
    <message>
        <source>a setting is out of range</source>
        <translation>un réglage est hors limites</translation>
    </message>
    <message>
        <source>a signature of version {0} is not over what is kept with it</source>
        <translation>une signature de la version {0} ne correspond pas à ce qui est conservé avec elle</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1}</source>
        <translation>une signature de la version {0} du cas {1}</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1} is missing</source>
        <translation>une signature de la version {0} du cas {1} manque</translation>
    </message>
    <message>
        <source>a signed case names this patient</source>
        <translation>un cas signé nomme ce patient</translation>
    </message>
    <message>
        <source>a target of {0} cells is out of range (1 to 10,000)</source>
        <translation>un objectif de {0} cellules est hors limites (1 à 10 000)</translation>
    </message>
    <message>
        <source>a {0} may not amend</source>
        <translation>un {0} ne peut pas rectifier</translation>
    </message>
    <message>
        <source>a {0} may not change accounts and rules</source>
        <translation>un {0} ne peut pas changer les comptes et les règles</translation>
    </message>
    <message>
        <source>a {0} may not sign</source>
        <translation>un {0} ne peut pas signer</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>amend it to change it</source>
        <translation>rectifiez-le pour le changer</translation>
    </message>
    <message>
        <source>amend it, with the reason</source>
        <translation>rectifiez-le, avec le motif</translation>
    </message>
    <message>
        <source>an account needs a name of 1 to 40 characters</source>
        <translation>un compte a besoin d&apos;un nom de 1 à 40 caractères</translation>
    </message>
    <message>
        <source>an administrator can turn on camera access in {0}</source>
        <translation>un administrateur peut activer l&apos;accès à la caméra dans {0}</translation>
    </message>
    <message>
        <source>an amendment needs a reason of 5 to 1,000 characters</source>
        <translation>une rectification demande un motif de 5 à 1 000 caractères</translation>
    </message>
    <message>
        <source>an entry holds more than {0} characters or line breaks</source>
        <translation>une entrée contient plus de {0} caractères ou des sauts de ligne</translation>
    </message>
    <message>
        <source>an urgent call needs what was told, in 1 to 500 characters</source>
        <translation>un appel urgent demande ce qui a été dit, en 1 à 500 caractères</translation>
    </message>
    <message>
        <source>an urgent call needs who was told, in 1 to 200 characters</source>
        <translation>un appel urgent demande à qui cela a été dit, en 1 à 200 caractères</translation>
    </message>
    <message>
        <source>as pinned</source>
        <translation>comme épinglé</translation>
    </message>
    <message>
        <source>as sealed</source>
        <translation>comme scellé</translation>
    </message>
    <message>
        <source>ask a colleague to sign</source>
        <translation>demandez à un collègue de signer</translation>
    </message>
    <message>
        <source>ask a reviewer to do it</source>
        <translation>demandez à un relecteur de le faire</translation>
    </message>
    <message>
        <source>ask a reviewer to sign</source>
        <translation>demandez à un relecteur de signer</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>redemandez</translation>
    </message>
    <message>
        <source>ask an administrator</source>
        <translation>demandez à un administrateur</translation>
    </message>
    <message>
        <source>ask for another</source>
        <translation>demandez-en un autre</translation>
    </message>
    <message>
        <source>ask for another export</source>
        <translation>demandez une autre exportation</translation>
    </message>
    <message>
        <source>ask for the right to write there</source>
        <translation>demandez le droit d&apos;y écrire</translation>
    </message>
    <message>
        <source>ask its administrator to allow them (&apos;Allow Use of Camera&apos;)</source>
        <translation>demandez à son administrateur de les autoriser (« Autoriser l&apos;utilisation de la caméra »)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by no person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>calibrated by the camera profile</source>
        <translation>étalonnée par le profil de caméra</translation>
    </message>
    <message>
        <source>called blast</source>
        <translation>appelée blaste</translation>
    </message>
    <message>
        <source>called not blast</source>
        <translation>appelée non blaste</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>numéro du cas</translation>
    </message>
    <message>
        <source>case {0} can&apos;t be read as LeukDesk wrote it</source>
        <translation>le cas {0} ne peut pas être lu tel que LeukDesk l&apos;a écrit</translation>
    </message>
    <message>
        <source>case {0} has no second identifier yet</source>
        <translation>le cas {0} n&apos;a pas encore de second identifiant</translation>
    </message>
    <message>
        <source>case {0} is not what was signed as its newest version</source>
        <translation>le cas {0} n&apos;est pas ce qui a été signé comme sa version la plus récente</translation>
    </message>
    <message>
        <source>case {0} of the collection has no second identifier, which it needs before its first picture</source>
        <translation>le cas {0} de la collection n&apos;a pas de second identifiant, nécessaire avant sa première image</translation>
    </message>
    <message>
        <source>cases: {0}</source>
        <translation>cas : {0}</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation>cellule {0}</translation>
    </message>
    <message>
        <source>change it as it is</source>
        <translation>changez-le tel qu&apos;il est</translation>
    </message>
    <message>
        <source>check its labels</source>
        <translation>vérifiez ses étiquettes</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>vérifiez son nom</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation>vérifiez son nom et ses droits</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>vérifiez ses droits</translation>
    </message>
    <message>
        <source>check its rights</source>
        <translation>vérifiez ses droits</translation>
    </message>
    <message>
        <source>check that it may be read</source>
        <translation>vérifiez qu&apos;il peut être lu</translation>
    </message>
    <message>
        <source>check that its app is running, its address, user and password</source>
        <translation>vérifiez que son application tourne, son adresse, l&apos;utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>check the disk and its connection, then try again</source>
        <translation>vérifiez le disque et sa connexion, puis réessayez</translation>
    </message>
    <message>
        <source>check the division or the length, which are in µm</source>
        <translation>vérifiez la division ou la longueur, qui sont en µm</translation>
    </message>
    <message>
        <source>check the name of the file or folder</source>
        <translation>vérifiez le nom du fichier ou du dossier</translation>
    </message>
    <message>
        <source>check the records and restore a backup</source>
        <translation>vérifiez les archives et restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>choose Sign again and see what it is</source>
        <translation>choisissez de nouveau Signer et voyez ce que c&apos;est</translation>
    </message>
    <message>
        <source>choose a PNG or JPEG of at most 2 MB in the settings, or none</source>
        <translation>choisissez dans les réglages un PNG ou JPEG de 2 Mo au plus, ou aucun</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer</source>
        <translation>choisissez un dossier sur un disque de cet ordinateur</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer and keep the backups on the network</source>
        <translation>choisissez un dossier sur un disque de cet ordinateur et gardez les sauvegardes sur le réseau</translation>
    </message>
    <message>
        <source>choose a folder with JPEG, PNG or TIFF files</source>
        <translation>choisissez un dossier contenant des fichiers JPEG, PNG ou TIFF</translation>
    </message>
    <message>
        <source>choose a folder with {0} in it</source>
        <translation>choisissez un dossier contenant {0}</translation>
    </message>
    <message>
        <source>choose a longer one</source>
        <translation>choisissez-en un plus long</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>choisissez-en un plus court</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>choisissez une taille plus petite</translation>
    </message>
    <message>
        <source>choose an installed one</source>
        <translation>choisissez-en un qui est installé</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation>choisissez une autre sauvegarde</translation>
    </message>
    <message>
        <source>choose another case</source>
        <translation>choisissez un autre cas</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>choose another folder or ask for the right to write there</source>
        <translation>choisissez un autre dossier ou demandez le droit d&apos;y écrire</translation>
    </message>
    <message>
        <source>choose another format for it</source>
        <translation>choisissez-lui un autre format</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>choose another network, or try again</source>
        <translation>choisissez un autre réseau, ou réessayez</translation>
    </message>
    <message>
        <source>choose another size for frames in its settings</source>
        <translation>choisissez une autre taille d&apos;image dans ses réglages</translation>
    </message>
    <message>
        <source>choose another size or format for it</source>
        <translation>choisissez-lui une autre taille ou un autre format</translation>
    </message>
    <message>
        <source>choose one of the listed classes</source>
        <translation>choisissez une des classes de la liste</translation>
    </message>
    <message>
        <source>choose one that nobody can guess from it</source>
        <translation>choisissez-en un que personne ne peut en deviner</translation>
    </message>
    <message>
        <source>choose the zip file of an export</source>
        <translation>choisissez le fichier zip d&apos;une exportation</translation>
    </message>
    <message>
        <source>close LeukDesk and try again</source>
        <translation>fermez LeukDesk et réessayez</translation>
    </message>
    <message>
        <source>close it, then restore again</source>
        <translation>fermez-le, puis restaurez de nouveau</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>fermez d&apos;autres programmes et réessayez</translation>
    </message>
    <message>
        <source>close other programs or save it smaller</source>
        <translation>fermez d&apos;autres programmes ou enregistrez-la plus petite</translation>
    </message>
    <message>
        <source>close other programs that use it</source>
        <translation>fermez les autres programmes qui l&apos;utilisent</translation>
    </message>
    <message>
        <source>close other programs that use it, or unplug it and plug it in again</source>
        <translation>fermez les autres programmes qui l&apos;utilisent, ou débranchez-la et rebranchez-la</translation>
    </message>
    <message>
        <source>close programs that have it open, make room, or choose another folder</source>
        <translation>fermez les programmes qui l&apos;ont ouvert, faites de la place, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>close the program that has it open</source>
        <translation>fermez le programme qui l&apos;a ouvert</translation>
    </message>
    <message>
        <source>compare the number with the request form, or mend the patient&apos;s entries first</source>
        <translation>comparez le numéro avec la demande, ou corrigez d&apos;abord les données du patient</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complets</translation>
    </message>
    <message>
        <source>copy it again from the camera or phone</source>
        <translation>copiez-la de nouveau depuis la caméra ou le téléphone</translation>
    </message>
    <message>
        <source>copy it again, or save it as a file</source>
        <translation>copiez-la de nouveau, ou enregistrez-la comme fichier</translation>
    </message>
    <message>
        <source>correct it; nothing was taken in</source>
        <translation>corrigez cela ; rien n&apos;a été importé</translation>
    </message>
    <message>
        <source>correct the cell there</source>
        <translation>corrigez la cellule là-bas</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>compté par</translation>
    </message>
    <message>
        <source>counted per 100 leukocytes</source>
        <translation>compté pour 100 leucocytes</translation>
    </message>
    <message>
        <source>counting error only</source>
        <translation>erreur de comptage seule</translation>
    </message>
    <message>
        <source>cut by the frame&apos;s border</source>
        <translation>coupée par le bord du champ</translation>
    </message>
    <message>
        <source>cut, not counted</source>
        <translation>coupée, non comptée</translation>
    </message>
    <message>
        <source>delete &apos;{0}&apos; and install the bundles again</source>
        <translation>supprimez « {0} » et réinstallez les paquets</translation>
    </message>
    <message>
        <source>do not use its calls; install LeukDesk again</source>
        <translation>n&apos;utilisez pas ses résultats ; réinstallez LeukDesk</translation>
    </message>
    <message>
        <source>draw it within the picture</source>
        <translation>dessinez-le dans l&apos;image</translation>
    </message>
    <message>
        <source>estimated from red cells (± 15 %)</source>
        <translation>estimée par les hématies (± 15 %)</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>files missing or changed: {0}, {1} among them</source>
        <translation>fichiers manquants ou modifiés : {0}, dont {1}</translation>
    </message>
    <message>
        <source>flat field {0} on {1} of {2} frames</source>
        <translation>champ plat {0} sur {1} champs de {2}</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>mise au point</translation>
    </message>
    <message>
        <source>for research use; not a diagnosis</source>
        <translation>pour la recherche ; n&apos;est pas un diagnostic</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation>champ inutilisable</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>libérez de la place</translation>
    </message>
    <message>
        <source>free some space or choose another folder for the backups</source>
        <translation>libérez de la place ou choisissez un autre dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>free some space, then take it again; reviews and reports still work</source>
        <translation>libérez de la place, puis reprenez-le ; relecture et comptes rendus fonctionnent toujours</translation>
    </message>
    <message>
        <source>free some space, then try again</source>
        <translation>libérez de la place, puis réessayez</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>give a positive length in µm</source>
        <translation>donnez une longueur positive en µm</translation>
    </message>
    <message>
        <source>give it as the phone&apos;s app shows it, such as http://192.168.1.20:8080/video or rtsp://192.168.1.20:554/live</source>
        <translation>donnez-la comme l&apos;application du téléphone la montre, par exemple http://192.168.1.20:8080/video ou rtsp://192.168.1.20:554/live</translation>
    </message>
    <message>
        <source>give its x and y in pixels of the picture</source>
        <translation>donnez ses x et y en pixels de l&apos;image</translation>
    </message>
    <message>
        <source>give one of: {0}</source>
        <translation>donnez l&apos;un de ceux-ci : {0}</translation>
    </message>
    <message>
        <source>give the mean cell volume in fL, such as 88</source>
        <translation>donnez le volume globulaire moyen en fL, par exemple 88</translation>
    </message>
    <message>
        <source>give this one another</source>
        <translation>donnez-en un autre à celui-ci</translation>
    </message>
    <message>
        <source>given by the operator</source>
        <translation>donnée par l&apos;opérateur</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>import pictures of one cell each</source>
        <translation>importez des images d&apos;une seule cellule</translation>
    </message>
    <message>
        <source>install LeukDesk again</source>
        <translation>réinstallez LeukDesk</translation>
    </message>
    <message>
        <source>install LeukDesk again, or a version made for this bundle</source>
        <translation>réinstallez LeukDesk, ou une version faite pour ce paquet</translation>
    </message>
    <message>
        <source>install LeukDesk again; if they go once more, have the virus scanner leave out its folder</source>
        <translation>réinstallez LeukDesk ; s&apos;ils disparaissent encore, faites exclure son dossier par l&apos;antivirus</translation>
    </message>
    <message>
        <source>install it, for instance with: apt install libxcb-cursor0</source>
        <translation>installez-la, par exemple avec : apt install libxcb-cursor0</translation>
    </message>
    <message>
        <source>install the bundle again from where it came</source>
        <translation>réinstallez le paquet à partir de son origine</translation>
    </message>
    <message>
        <source>install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft&apos;s pages</source>
        <translation>installez le Microsoft Visual C++ Redistributable (x64) le plus récent depuis les pages de Microsoft</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation>sa classe n&apos;est pas claire</translation>
    </message>
    <message>
        <source>its process did not start</source>
        <translation>son processus n&apos;a pas démarré</translation>
    </message>
    <message>
        <source>keep the file and restore the latest backup</source>
        <translation>gardez le fichier et restaurez la dernière sauvegarde</translation>
    </message>
    <message>
        <source>known cells of {0}</source>
        <translation>cellules connues de {0}</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>laissez-le tel qu&apos;il est</translation>
    </message>
    <message>
        <source>leave it where it is</source>
        <translation>laissez-la où elle est</translation>
    </message>
    <message>
        <source>leave the records as they are and report the fault</source>
        <translation>laissez les archives telles quelles et signalez le défaut</translation>
    </message>
    <message>
        <source>loads and runs ({0})</source>
        <translation>se charge et tourne ({0})</translation>
    </message>
    <message>
        <source>look at it again, then sign</source>
        <translation>regardez-le de nouveau, puis signez</translation>
    </message>
    <message>
        <source>look at it with leukdesk model show and install it with leukdesk model install</source>
        <translation>regardez-le avec leukdesk model show et installez-le avec leukdesk model install</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>lower the light and {0}</source>
        <translation>baissez la lumière et {0}</translation>
    </message>
    <message>
        <source>make &apos;{0}&apos; readable for this user</source>
        <translation>rendez « {0} » lisible pour cet utilisateur</translation>
    </message>
    <message>
        <source>make another administrator first</source>
        <translation>nommez d&apos;abord un autre administrateur</translation>
    </message>
    <message>
        <source>make it an administrator</source>
        <translation>faites-en un administrateur</translation>
    </message>
    <message>
        <source>make it first with leukdesk calibrate</source>
        <translation>créez-le d&apos;abord avec leukdesk calibrate</translation>
    </message>
    <message>
        <source>make it with New case, then give it the pictures</source>
        <translation>créez-le avec Nouveau cas, puis donnez-lui les images</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation>peut être un blaste ou non</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>move it away or choose another folder</source>
        <translation>déplacez-le ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>name a folder, or a CSV file with its labels</source>
        <translation>indiquez un dossier, ou un fichier CSV avec ses étiquettes</translation>
    </message>
    <message>
        <source>name one of these</source>
        <translation>indiquez l&apos;un de ceux-ci</translation>
    </message>
    <message>
        <source>name one of these, or install it with leukdesk model install</source>
        <translation>indiquez l&apos;un de ceux-ci, ou installez-le avec leukdesk model install</translation>
    </message>
    <message>
        <source>name one that leukdesk model list shows</source>
        <translation>indiquez-en un que leukdesk model list montre</translation>
    </message>
    <message>
        <source>name them in its first row</source>
        <translation>nommez-les dans sa première ligne</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no bundle was named</source>
        <translation>aucun paquet n&apos;a été indiqué</translation>
    </message>
    <message>
        <source>no bundle {0!r} came with this LeukDesk (it has: {1})</source>
        <translation>aucun paquet {0!r} n&apos;est venu avec ce LeukDesk (il a : {1})</translation>
    </message>
    <message>
        <source>no class is called {0}</source>
        <translation>aucune classe ne s&apos;appelle {0}</translation>
    </message>
    <message>
        <source>no known answer for this bundle</source>
        <translation>pas de réponse connue pour ce paquet</translation>
    </message>
    <message>
        <source>no leukocytes counted</source>
        <translation>aucun leucocyte compté</translation>
    </message>
    <message>
        <source>no phone can be received on {0} ({1})</source>
        <translation>aucun téléphone ne peut être reçu sur {0} ({1})</translation>
    </message>
    <message>
        <source>no picture came from the camera, so nothing was taken</source>
        <translation>aucune image n&apos;est venue de la caméra, rien n&apos;a donc été pris</translation>
    </message>
    <message>
        <source>no picture {0} came in</source>
        <translation>aucune image {0} n&apos;est arrivée</translation>
    </message>
    <message>
        <source>no ruler is seen in the picture</source>
        <translation>aucune règle n&apos;est visible dans l&apos;image</translation>
    </message>
    <message>
        <source>nobody living was born before {0}</source>
        <translation>personne de vivant n&apos;est né avant {0}</translation>
    </message>
    <message>
        <source>nobody would be left to look after the accounts</source>
        <translation>il ne resterait personne pour gérer les comptes</translation>
    </message>
    <message>
        <source>none found; pictures can come from files or a phone</source>
        <translation>aucune ; les images peuvent venir de fichiers ou d&apos;un téléphone</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation>pas une cellule</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation>pas un leucocyte de la formule</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>not signed: not a report yet</source>
        <translation>non signé : pas encore un compte rendu</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>of no version</source>
        <translation>sans version</translation>
    </message>
    <message>
        <source>of {0} wanted</source>
        <translation>sur {0} voulus</translation>
    </message>
    <message>
        <source>on a frame that is not usable</source>
        <translation>sur un champ inutilisable</translation>
    </message>
    <message>
        <source>one of its classes in another role</source>
        <translation>une de ses classes avec un autre rôle</translation>
    </message>
    <message>
        <source>one of the cases was signed before</source>
        <translation>un des cas a déjà été signé</translation>
    </message>
    <message>
        <source>only {0} leukocytes of the control slide {1} were reviewed by people</source>
        <translation>seuls {0} leucocytes de la lame de contrôle {1} ont été relus par des personnes</translation>
    </message>
    <message>
        <source>open each of its cases with the patient&apos;s number first, or switch that rule off in the settings</source>
        <translation>ouvrez d&apos;abord chacun de ses cas avec le numéro du patient, ou désactivez cette règle dans les réglages</translation>
    </message>
    <message>
        <source>open it, give the patient&apos;s number, name or date of birth, then give it the pictures</source>
        <translation>ouvrez-le, donnez le numéro, le nom ou la date de naissance du patient, puis donnez-lui les images</translation>
    </message>
    <message>
        <source>open that one; nothing was taken in</source>
        <translation>ouvrez celui-là ; rien n&apos;a été importé</translation>
    </message>
    <message>
        <source>open the case again</source>
        <translation>rouvrez le cas</translation>
    </message>
    <message>
        <source>open the picture again</source>
        <translation>rouvrez l&apos;image</translation>
    </message>
    <message>
        <source>open the unassigned pictures again</source>
        <translation>rouvrez les images non attribuées</translation>
    </message>
    <message>
        <source>open them again</source>
        <translation>rouvrez-les</translation>
    </message>
    <message>
        <source>open them in the window once, which begins one</source>
        <translation>ouvrez-les une fois dans la fenêtre, ce qui en commence une</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>outside the differential</source>
        <translation>hors de la formule</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation>numéro du patient</translation>
    </message>
    <message>
        <source>per 100 leukocytes</source>
        <translation>pour 100 leucocytes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>picture {0}: {1}</source>
        <translation>image {0} : {1}</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>plaquettes</translation>
    </message>
    <message>
        <source>plug it in; LeukDesk goes on by itself</source>
        <translation>branchez-la ; LeukDesk reprend de lui-même</translation>
    </message>
    <message>
        <source>put the pictures of each class into a folder of its name, or list file and label in a CSV file</source>
        <translation>mettez les images de chaque classe dans un dossier à son nom, ou listez fichier et étiquette dans un CSV</translation>
    </message>
    <message>
        <source>raise the light and {0}</source>
        <translation>augmentez la lumière et {0}</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <translation>restaurez-la d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>restore it from a backup or choose another folder</source>
        <translation>restaurez-la d&apos;une sauvegarde ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>restore the latest good backup</source>
        <translation>restaurez la dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>review at least {0} there, or choose another case</source>
        <translation>relisez-en au moins {0}, ou choisissez un autre cas</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>relecteur</translation>
    </message>
    <message>
        <source>row {0} of the audit trail is not the one whose hash was noted</source>
        <translation>la ligne {0} de la piste d&apos;audit n&apos;est pas celle dont le hachage a été noté</translation>
    </message>
    <message>
        <source>row {0} of the audit trail was changed or moved</source>
        <translation>la ligne {0} de la piste d&apos;audit a été modifiée ou déplacée</translation>
    </message>
    <message>
        <source>row {0} of {1} names no file or no label</source>
        <translation>la ligne {0} de {1} ne nomme pas de fichier ou d&apos;étiquette</translation>
    </message>
    <message>
        <source>row {0} of {1} points to a missing row of {2}</source>
        <translation>la ligne {0} de {1} renvoie à une ligne manquante de {2}</translation>
    </message>
    <message>
        <source>rows {0} to {1} at the end of the audit trail are missing</source>
        <translation>les lignes {0} à {1} à la fin de la piste d&apos;audit manquent</translation>
    </message>
    <message>
        <source>rows {0} to {1} of the audit trail are missing</source>
        <translation>les lignes {0} à {1} de la piste d&apos;audit manquent</translation>
    </message>
    <message>
        <source>save it again as CSV</source>
        <translation>enregistrez-le de nouveau en CSV</translation>
    </message>
    <message>
        <source>save it again as CSV (UTF-8)</source>
        <translation>enregistrez-le de nouveau en CSV (UTF-8)</translation>
    </message>
    <message>
        <source>save it again as JPEG or PNG, or take the picture anew</source>
        <translation>enregistrez-la de nouveau en JPEG ou PNG, ou reprenez l&apos;image</translation>
    </message>
    <message>
        <source>save it as JPEG</source>
        <translation>enregistrez-la en JPEG</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>enregistrez-la plus petite</translation>
    </message>
    <message>
        <source>save it smaller or cut it into parts</source>
        <translation>enregistrez-la plus petite ou découpez-la</translation>
    </message>
    <message>
        <source>say what they mean, for instance with --class LABEL=CLASS; the classes are {0}</source>
        <translation>dites ce qu&apos;elles signifient, par exemple avec --class ÉTIQUETTE=CLASSE ; les classes sont {0}</translation>
    </message>
    <message>
        <source>say why the case is amended</source>
        <translation>dites pourquoi le cas est rectifié</translation>
    </message>
    <message>
        <source>say why the entries are changed</source>
        <translation>dites pourquoi les données sont changées</translation>
    </message>
    <message>
        <source>say why the picture is moved</source>
        <translation>dites pourquoi l&apos;image est déplacée</translation>
    </message>
    <message>
        <source>see leukdesk model list</source>
        <translation>voir leukdesk model list</translation>
    </message>
    <message>
        <source>see to that disk or choose another folder for the backups</source>
        <translation>vérifiez ce disque ou choisissez un autre dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>seen before, on the same or an overlapping picture</source>
        <translation>déjà vue, sur la même image ou une qui la chevauche</translation>
    </message>
    <message>
        <source>select cells of one case</source>
        <translation>sélectionnez les cellules d&apos;un seul cas</translation>
    </message>
    <message>
        <source>send a photo</source>
        <translation>envoyez une photo</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>connectez-vous</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>reconnectez-vous</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation>connectez-vous d&apos;abord</translation>
    </message>
    <message>
        <source>signatures that case {0} came with are missing: {1}</source>
        <translation>des signatures avec lesquelles le cas {0} est venu manquent : {1}</translation>
    </message>
    <message>
        <source>something stands in the way of a signature</source>
        <translation>quelque chose empêche la signature</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>divisez-le</translation>
    </message>
    <message>
        <source>start LeukDesk again</source>
        <translation>relancez LeukDesk</translation>
    </message>
    <message>
        <source>take a picture of an empty part of the slide, in focus as for cells</source>
        <translation>prenez une image d&apos;une partie vide de la lame, nette comme pour les cellules</translation>
    </message>
    <message>
        <source>take a sharp picture that shows at least ten lines of a stage micrometer, or click two points on it</source>
        <translation>prenez une image nette qui montre au moins dix traits d&apos;un micromètre objectif, ou cliquez deux points dessus</translation>
    </message>
    <message>
        <source>take it again, or switch the flat field off</source>
        <translation>reprenez-le, ou désactivez le champ plat</translation>
    </message>
    <message>
        <source>take it once more</source>
        <translation>prenez-la encore une fois</translation>
    </message>
    <message>
        <source>take it with fewer</source>
        <translation>prenez-la avec moins</translation>
    </message>
    <message>
        <source>take points further apart</source>
        <translation>prenez des points plus éloignés</translation>
    </message>
    <message>
        <source>take the flat field again</source>
        <translation>reprenez le champ plat</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technicien</translation>
    </message>
    <message>
        <source>that patient is recorded with another name, birth date or sex</source>
        <translation>ce patient est enregistré avec un autre nom, une autre date de naissance ou un autre sexe</translation>
    </message>
    <message>
        <source>the Visual C++ runtime is not installed, so the network cannot start</source>
        <translation>Visual C++ n&apos;est pas installé, le réseau ne peut donc pas démarrer</translation>
    </message>
    <message>
        <source>the Visual C++ runtime {0} is older than {1}; programs crash in it</source>
        <translation>Visual C++ {0} est plus ancien que {1} ; des programmes s&apos;y arrêtent brutalement</translation>
    </message>
    <message>
        <source>the address of the stream is not complete</source>
        <translation>l&apos;adresse du flux n&apos;est pas complète</translation>
    </message>
    <message>
        <source>the address of the stream is not one</source>
        <translation>l&apos;adresse du flux n&apos;en est pas une</translation>
    </message>
    <message>
        <source>the address of the stream is not one of http, https or rtsp</source>
        <translation>l&apos;adresse du flux n&apos;est ni http, ni https, ni rtsp</translation>
    </message>
    <message>
        <source>the audit trail ends at row {0}, but had {1} rows when the given head was noted</source>
        <translation>la piste d&apos;audit finit à la ligne {0}, mais avait {1} lignes quand le hachage donné a été noté</translation>
    </message>
    <message>
        <source>the audit trail is empty</source>
        <translation>la piste d&apos;audit est vide</translation>
    </message>
    <message>
        <source>the backup can&apos;t be restored ({0})</source>
        <translation>la sauvegarde ne peut pas être restaurée ({0})</translation>
    </message>
    <message>
        <source>the backup in {0} could not be written ({1})</source>
        <translation>la sauvegarde dans {0} n&apos;a pas pu être écrite ({1})</translation>
    </message>
    <message>
        <source>the backup {0} was made by a newer LeukDesk</source>
        <translation>la sauvegarde {0} a été faite par un LeukDesk plus récent</translation>
    </message>
    <message>
        <source>the box lies outside the picture</source>
        <translation>le cadre est hors de l&apos;image</translation>
    </message>
    <message>
        <source>the bundle cannot be installed ({0})</source>
        <translation>le paquet ne peut pas être installé ({0})</translation>
    </message>
    <message>
        <source>the bundle gives the class {0} the role {1}, but the records know it as {2}</source>
        <translation>le paquet donne à la classe {0} le rôle {1}, mais les archives la connaissent comme {2}</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} has an impossible name</source>
        <translation>le paquet du dossier {0!r} a un nom impossible</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} was neither made nor installed on this computer, or was changed since</source>
        <translation>le paquet du dossier {0!r} n&apos;a été ni fait ni installé sur cet ordinateur, ou a été modifié depuis</translation>
    </message>
    <message>
        <source>the bundle {0!r} came with LeukDesk and stays</source>
        <translation>le paquet {0!r} est venu avec LeukDesk et reste</translation>
    </message>
    <message>
        <source>the bundle {0!r} cannot be removed ({1})</source>
        <translation>le paquet {0!r} ne peut pas être retiré ({1})</translation>
    </message>
    <message>
        <source>the bundle {0!r} is another one than this LeukDesk was made with</source>
        <translation>le paquet {0!r} n&apos;est pas celui avec lequel ce LeukDesk a été fait</translation>
    </message>
    <message>
        <source>the bundle {0!r} is not one that this LeukDesk trusts</source>
        <translation>le paquet {0!r} n&apos;est pas de ceux auxquels ce LeukDesk fait confiance</translation>
    </message>
    <message>
        <source>the bundle&apos;s card cannot be used ({0}: {1})</source>
        <translation>la fiche du paquet ne peut pas être utilisée ({0} : {1})</translation>
    </message>
    <message>
        <source>the bundle&apos;s card has format {0!r}, this LeukDesk reads {1}</source>
        <translation>la fiche du paquet a le format {0!r}, ce LeukDesk lit {1}</translation>
    </message>
    <message>
        <source>the camera gives no picture</source>
        <translation>la caméra ne donne pas d&apos;image</translation>
    </message>
    <message>
        <source>the camera gives pixels of {0}</source>
        <translation>la caméra donne des pixels de {0}</translation>
    </message>
    <message>
        <source>the camera profile&apos;s flat field is missing</source>
        <translation>le champ plat du profil de caméra manque</translation>
    </message>
    <message>
        <source>the camera was asked for a frame of {0}×{1} and gave {2}×{3}, so nothing was taken</source>
        <translation>la caméra devait donner une image de {0}×{1} et a donné {2}×{3}, rien n&apos;a donc été pris</translation>
    </message>
    <message>
        <source>the camera&apos;s picture has more than {0} megapixels</source>
        <translation>l&apos;image de la caméra a plus de {0} mégapixels</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is damaged</source>
        <translation>la fiche du paquet {0!r} est endommagée</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is not a card</source>
        <translation>la fiche du paquet {0!r} n&apos;est pas une fiche</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is too large to be one</source>
        <translation>la fiche du paquet {0!r} est trop grande pour en être une</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} names a file outside it</source>
        <translation>la fiche du paquet {0!r} nomme un fichier extérieur</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} was changed and is not used</source>
        <translation>la fiche du paquet {0!r} a été modifiée et n&apos;est pas utilisée</translation>
    </message>
    <message>
        <source>the case has changed since you looked at it</source>
        <translation>le cas a changé depuis que vous l&apos;avez regardé</translation>
    </message>
    <message>
        <source>the case has no frame {0}</source>
        <translation>le cas n&apos;a pas de champ {0}</translation>
    </message>
    <message>
        <source>the case in {0} can&apos;t be read as LeukDesk wrote it; nothing was taken in</source>
        <translation>le cas de {0} ne peut pas être lu tel que LeukDesk l&apos;a écrit ; rien n&apos;a été importé</translation>
    </message>
    <message>
        <source>the case in {0} is not as LeukDesk wrote it ({1})</source>
        <translation>le cas de {0} n&apos;est pas tel que LeukDesk l&apos;a écrit ({1})</translation>
    </message>
    <message>
        <source>the case in {0} is not as it was signed ({1})</source>
        <translation>le cas de {0} n&apos;est pas tel qu&apos;il a été signé ({1})</translation>
    </message>
    <message>
        <source>the case is not what was signed, so no report is made of it</source>
        <translation>le cas n&apos;est pas ce qui a été signé, aucun compte rendu n&apos;en est donc fait</translation>
    </message>
    <message>
        <source>the case is signed, so nothing in it can change</source>
        <translation>le cas est signé, rien ne peut donc y changer</translation>
    </message>
    <message>
        <source>the cell finder&apos;s network cannot be read</source>
        <translation>le réseau qui cherche les cellules ne peut pas être lu</translation>
    </message>
    <message>
        <source>the collection holds no picture that can be imported</source>
        <translation>la collection ne contient aucune image qui puisse être importée</translation>
    </message>
    <message>
        <source>the copied picture cannot be read</source>
        <translation>l&apos;image copiée ne peut pas être lue</translation>
    </message>
    <message>
        <source>the database has a foreign {0} {1}</source>
        <translation>la base de données contient un élément étranger : {0} {1}</translation>
    </message>
    <message>
        <source>the database is damaged: {0}</source>
        <translation>la base de données est endommagée : {0}</translation>
    </message>
    <message>
        <source>the database lacks its {0} {1}</source>
        <translation>il manque à la base de données : {0} {1}</translation>
    </message>
    <message>
        <source>the database of the backup {0} is missing or cannot be read</source>
        <translation>la base de données de la sauvegarde {0} manque ou ne peut pas être lue</translation>
    </message>
    <message>
        <source>the database of the backup {0} is not what was backed up</source>
        <translation>la base de données de la sauvegarde {0} n&apos;est pas ce qui a été sauvegardé</translation>
    </message>
    <message>
        <source>the database {0} is damaged</source>
        <translation>la base de données {0} est endommagée</translation>
    </message>
    <message>
        <source>the database {0} is missing or empty though its pictures are there</source>
        <translation>la base de données {0} manque ou est vide alors que ses images sont là</translation>
    </message>
    <message>
        <source>the database {0} refused a change that contradicts its rules</source>
        <translation>la base de données {0} a refusé un changement contraire à ses règles</translation>
    </message>
    <message>
        <source>the database {0} was written by a newer LeukDesk</source>
        <translation>la base de données {0} a été écrite par un LeukDesk plus récent</translation>
    </message>
    <message>
        <source>the disk of the backups in {0} has only {1} MB left, so no backup was made</source>
        <translation>le disque des sauvegardes dans {0} n&apos;a plus que {1} Mo, aucune sauvegarde n&apos;a donc été faite</translation>
    </message>
    <message>
        <source>the disk of the records has only {0} MB left</source>
        <translation>le disque des archives n&apos;a plus que {0} Mo</translation>
    </message>
    <message>
        <source>the disk reported a fault with {0}</source>
        <translation>le disque a signalé un défaut avec {0}</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} has only {1} MB left, so the frame was not recorded</source>
        <translation>le disque qui contient les archives dans {0} n&apos;a plus que {1} Mo, le champ n&apos;a donc pas été enregistré</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} is full, so nothing was recorded</source>
        <translation>le disque qui contient les archives dans {0} est plein, rien n&apos;a donc été enregistré</translation>
    </message>
    <message>
        <source>the drive of {0} cannot keep records safely (no write-ahead log)</source>
        <translation>le lecteur de {0} ne peut pas garder des archives en sécurité (pas de journal d&apos;écriture anticipée)</translation>
    </message>
    <message>
        <source>the file is no JPEG, PNG, WebP or HEIC picture</source>
        <translation>le fichier n&apos;est pas une image JPEG, PNG, WebP ou HEIC</translation>
    </message>
    <message>
        <source>the files in {0} are not those of its manifest</source>
        <translation>les fichiers de {0} ne sont pas ceux de son manifeste</translation>
    </message>
    <message>
        <source>the first account looks after the others</source>
        <translation>le premier compte gère les autres</translation>
    </message>
    <message>
        <source>the flat field&apos;s file was changed</source>
        <translation>le fichier du champ plat a été modifié</translation>
    </message>
    <message>
        <source>the folder &apos;{0}&apos; cannot be written to ({1})</source>
        <translation>impossible d&apos;écrire dans le dossier « {0} » ({1})</translation>
    </message>
    <message>
        <source>the folder of bundles is missing</source>
        <translation>le dossier des paquets manque</translation>
    </message>
    <message>
        <source>the folder {0!r} is missing from this installation</source>
        <translation>le dossier {0!r} manque dans cette installation</translation>
    </message>
    <message>
        <source>the folder {0} cannot be read ({1})</source>
        <translation>le dossier {0} ne peut pas être lu ({1})</translation>
    </message>
    <message>
        <source>the folder {0} holds no pictures</source>
        <translation>le dossier {0} ne contient pas d&apos;image</translation>
    </message>
    <message>
        <source>the known answer</source>
        <translation>la réponse connue</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} cannot be read</source>
        <translation>le logo du laboratoire {0} ne peut pas être lu</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} is too large</source>
        <translation>le logo du laboratoire {0} est trop grand</translation>
    </message>
    <message>
        <source>the name or the password is wrong</source>
        <translation>le nom ou le mot de passe est faux</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} cannot be read</source>
        <translation>le réseau du paquet {0!r} ne peut pas être lu</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} does not fit its card</source>
        <translation>le réseau du paquet {0!r} ne correspond pas à sa fiche</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is missing</source>
        <translation>le réseau du paquet {0!r} manque</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is too large to be one</source>
        <translation>le réseau du paquet {0!r} est trop grand pour en être un</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} was changed since it was made and is not opened</source>
        <translation>le réseau du paquet {0!r} a été modifié depuis sa création et n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>the network was closed</source>
        <translation>le réseau a été fermé</translation>
    </message>
    <message>
        <source>the network&apos;s answer to a known patch is off by {0:.2f}</source>
        <translation>la réponse du réseau à une vignette connue s&apos;écarte de {0:.2f}</translation>
    </message>
    <message>
        <source>the network&apos;s library cannot be loaded</source>
        <translation>la bibliothèque du réseau ne peut pas être chargée</translation>
    </message>
    <message>
        <source>the network&apos;s process ended twice on the same request</source>
        <translation>le processus du réseau s&apos;est arrêté deux fois sur la même demande</translation>
    </message>
    <message>
        <source>the other case holds this picture already</source>
        <translation>l&apos;autre cas contient déjà cette image</translation>
    </message>
    <message>
        <source>the patient of that number under another name</source>
        <translation>le patient de ce numéro sous un autre nom</translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation>le modèle est trop long</translation>
    </message>
    <message>
        <source>the pattern {0!r} must hold {1} once</source>
        <translation>le modèle {0!r} doit contenir {1} une fois</translation>
    </message>
    <message>
        <source>the picture has more than {0} megapixels</source>
        <translation>l&apos;image a plus de {0} mégapixels</translation>
    </message>
    <message>
        <source>the picture {0} is missing from the records or has another size; the backups have it; restore a backup.</source>
        <translation>l&apos;image {0} manque dans les archives ou a une autre taille ; les sauvegardes l&apos;ont ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>the pictures in {0} are not those of its case</source>
        <translation>les images de {0} ne sont pas celles de son cas</translation>
    </message>
    <message>
        <source>the program&apos;s files are not complete: {0} missing or changed ({1})</source>
        <translation>les fichiers du programme ne sont pas complets : {0} manquants ou modifiés ({1})</translation>
    </message>
    <message>
        <source>the recorded picture {0} is missing or cannot be read</source>
        <translation>l&apos;image enregistrée {0} manque ou ne peut pas être lue</translation>
    </message>
    <message>
        <source>the recorded picture {0} is not what was recorded</source>
        <translation>l&apos;image enregistrée {0} n&apos;est pas ce qui a été enregistré</translation>
    </message>
    <message>
        <source>the records hold a case of that number already</source>
        <translation>les archives contiennent déjà un cas de ce numéro</translation>
    </message>
    <message>
        <source>the records hold another case of that number</source>
        <translation>les archives contiennent un autre cas de ce numéro</translation>
    </message>
    <message>
        <source>the records hold no case {0}</source>
        <translation>les archives ne contiennent pas de cas {0}</translation>
    </message>
    <message>
        <source>the records hold no case {0}, and a case needs a second identifier before its first picture</source>
        <translation>les archives ne contiennent pas de cas {0}, et un cas a besoin d&apos;un second identifiant avant sa première image</translation>
    </message>
    <message>
        <source>the records hold no cell {0}</source>
        <translation>les archives ne contiennent pas de cellule {0}</translation>
    </message>
    <message>
        <source>the records hold no frame {0}</source>
        <translation>les archives ne contiennent pas de champ {0}</translation>
    </message>
    <message>
        <source>the records hold no picture {0}</source>
        <translation>les archives ne contiennent pas d&apos;image {0}</translation>
    </message>
    <message>
        <source>the records hold no signature {0} of version {1}</source>
        <translation>les archives ne contiennent pas de signature {0} de la version {1}</translation>
    </message>
    <message>
        <source>the records hold no such account</source>
        <translation>les archives ne contiennent pas ce compte</translation>
    </message>
    <message>
        <source>the records hold no such cell {0}</source>
        <translation>les archives ne contiennent pas cette cellule {0}</translation>
    </message>
    <message>
        <source>the records in {0} are damaged, so they were not backed up</source>
        <translation>les archives dans {0} sont endommagées, elles n&apos;ont donc pas été sauvegardées</translation>
    </message>
    <message>
        <source>the records in {0} are in use by another program</source>
        <translation>les archives dans {0} sont utilisées par un autre programme</translation>
    </message>
    <message>
        <source>the records in {0} are of a LeukDesk that kept no audit trail</source>
        <translation>les archives dans {0} sont d&apos;un LeukDesk qui ne tenait pas de piste d&apos;audit</translation>
    </message>
    <message>
        <source>the records in {0} are open in another window or program</source>
        <translation>les archives dans {0} sont ouvertes dans une autre fenêtre ou un autre programme</translation>
    </message>
    <message>
        <source>the records in {0} cannot be read and written</source>
        <translation>les archives dans {0} ne peuvent être ni lues ni écrites</translation>
    </message>
    <message>
        <source>the records in {0} were closed</source>
        <translation>les archives dans {0} ont été fermées</translation>
    </message>
    <message>
        <source>the records know no class {0}</source>
        <translation>les archives ne connaissent pas la classe {0}</translation>
    </message>
    <message>
        <source>the records know the class {0} already</source>
        <translation>les archives connaissent déjà la classe {0}</translation>
    </message>
    <message>
        <source>the records know {0}</source>
        <translation>les archives connaissent {0}</translation>
    </message>
    <message>
        <source>the request was called off</source>
        <translation>la demande a été annulée</translation>
    </message>
    <message>
        <source>the restored records are not whole ({0})</source>
        <translation>les archives restaurées ne sont pas intactes ({0})</translation>
    </message>
    <message>
        <source>the second signer must be another person</source>
        <translation>le second signataire doit être une autre personne</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with cannot be used ({0})</source>
        <translation>le secret qui scelle les paquets ne peut pas être utilisé ({0})</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with is damaged</source>
        <translation>le secret qui scelle les paquets est endommagé</translation>
    </message>
    <message>
        <source>the sheet {0} would have more than {1:,} rows</source>
        <translation>la feuille {0} aurait plus de {1:,} lignes</translation>
    </message>
    <message>
        <source>the specimen cannot have been received before it was taken</source>
        <translation>le prélèvement ne peut pas avoir été reçu avant d&apos;être fait</translation>
    </message>
    <message>
        <source>the status of case {0} is not that of its signatures</source>
        <translation>l&apos;état du cas {0} n&apos;est pas celui de ses signatures</translation>
    </message>
    <message>
        <source>the stream cannot have this name</source>
        <translation>le flux ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>the two points are nearly the same</source>
        <translation>les deux points sont presque le même</translation>
    </message>
    <message>
        <source>the watched folder cannot be read ({0}); check the network or its rights.</source>
        <translation>le dossier surveillé ne peut pas être lu ({0}) ; vérifiez le réseau ou ses droits.</translation>
    </message>
    <message>
        <source>the watched folder could not be looked at; LeukDesk tries again.</source>
        <translation>le dossier surveillé n&apos;a pas pu être regardé ; LeukDesk essaie de nouveau.</translation>
    </message>
    <message>
        <source>the watched folder holds more than {0:,} pictures</source>
        <translation>le dossier surveillé contient plus de {0:,} images</translation>
    </message>
    <message>
        <source>the window needs the system library libxcb-cursor0, which is missing here</source>
        <translation>la fenêtre a besoin de la bibliothèque système libxcb-cursor0, qui manque ici</translation>
    </message>
    <message>
        <source>the {0} {1} is not as LeukDesk made it</source>
        <translation>n&apos;est pas tel que LeukDesk l&apos;a fait : {0} {1}</translation>
    </message>
    <message>
        <source>there is an account of this name</source>
        <translation>il y a déjà un compte de ce nom</translation>
    </message>
    <message>
        <source>there is no bundle in the folder {0!r} ({1} cannot be read)</source>
        <translation>il n&apos;y a pas de paquet dans le dossier {0!r} ({1} ne peut pas être lu)</translation>
    </message>
    <message>
        <source>there is no bundle {0!r}</source>
        <translation>il n&apos;y a pas de paquet {0!r}</translation>
    </message>
    <message>
        <source>there is no bundle {0!r} (there are: {1})</source>
        <translation>il n&apos;y a pas de paquet {0!r} (il y a : {1})</translation>
    </message>
    <message>
        <source>there is no camera profile &apos;{0}&apos;</source>
        <translation>il n&apos;y a pas de profil de caméra « {0} »</translation>
    </message>
    <message>
        <source>there is no case {0} to be the control slide</source>
        <translation>il n&apos;y a pas de cas {0} pour être la lame de contrôle</translation>
    </message>
    <message>
        <source>there is too little memory for the network {0!r}</source>
        <translation>il y a trop peu de mémoire pour le réseau {0!r}</translation>
    </message>
    <message>
        <source>these records belong to a laboratory with accounts</source>
        <translation>ces archives appartiennent à un laboratoire avec des comptes</translation>
    </message>
    <message>
        <source>this LeukDesk knows no schema {0!r}</source>
        <translation>ce LeukDesk ne connaît pas de schéma {0!r}</translation>
    </message>
    <message>
        <source>this account is closed</source>
        <translation>ce compte est fermé</translation>
    </message>
    <message>
        <source>this account is locked for {0} minutes after {1} wrong passwords</source>
        <translation>ce compte est verrouillé pour {0} minutes après {1} mots de passe faux</translation>
    </message>
    <message>
        <source>this case is not signed, so there is nothing to amend</source>
        <translation>ce cas n&apos;est pas signé, il n&apos;y a donc rien à rectifier</translation>
    </message>
    <message>
        <source>this case is signed</source>
        <translation>ce cas est signé</translation>
    </message>
    <message>
        <source>this installation of LeukDesk lacks its migrations</source>
        <translation>il manque à cette installation de LeukDesk ses migrations</translation>
    </message>
    <message>
        <source>this password has fewer than {0} characters</source>
        <translation>ce mot de passe a moins de {0} caractères</translation>
    </message>
    <message>
        <source>this password has more than {0} characters</source>
        <translation>ce mot de passe a plus de {0} caractères</translation>
    </message>
    <message>
        <source>this password holds the account&apos;s name</source>
        <translation>ce mot de passe contient le nom du compte</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation>trop grande pour sa classe</translation>
    </message>
    <message>
        <source>torch {0} is installed and bundles need {1}x</source>
        <translation>torch {0} est installé et les paquets demandent {1}x</translation>
    </message>
    <message>
        <source>training, split as below</source>
        <translation>apprentissage, partagé comme ci-dessous</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>try it again</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>turn on &apos;Let desktop apps access your camera&apos; in {0}</source>
        <translation>activez « Autoriser les applications de bureau à accéder à la caméra » dans {0}</translation>
    </message>
    <message>
        <source>two camera profiles have one name</source>
        <translation>deux profils de caméra ont le même nom</translation>
    </message>
    <message>
        <source>type a shorter or longer one</source>
        <translation>tapez-en un plus court ou plus long</translation>
    </message>
    <message>
        <source>type another number</source>
        <translation>tapez un autre numéro</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>tapez-le</translation>
    </message>
    <message>
        <source>type it as it is to be printed</source>
        <translation>tapez-le tel qu&apos;il doit être imprimé</translation>
    </message>
    <message>
        <source>type letters, digits and plain spaces</source>
        <translation>tapez des lettres, des chiffres et des espaces simples</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unlike cells it learned</source>
        <translation>différente des cellules apprises</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>update LeukDesk on this computer</source>
        <translation>mettez LeukDesk à jour sur cet ordinateur</translation>
    </message>
    <message>
        <source>update LeukDesk or install a bundle made for this version</source>
        <translation>mettez LeukDesk à jour ou installez un paquet fait pour cette version</translation>
    </message>
    <message>
        <source>usable with care</source>
        <translation>utilisable avec prudence</translation>
    </message>
    <message>
        <source>use JPEG, PNG, BMP, TIFF, WebP or HEIC</source>
        <translation>utilisez JPEG, PNG, BMP, TIFF, WebP ou HEIC</translation>
    </message>
    <message>
        <source>use a bundle that agrees with the records, or records of their own for this bundle</source>
        <translation>utilisez un paquet en accord avec les archives, ou des archives propres à ce paquet</translation>
    </message>
    <message>
        <source>use a bundle that came with LeukDesk, or install it with leukdesk model install</source>
        <translation>utilisez un paquet venu avec LeukDesk, ou installez-le avec leukdesk model install</translation>
    </message>
    <message>
        <source>use another bundle</source>
        <translation>utilisez un autre paquet</translation>
    </message>
    <message>
        <source>use the CSV tables for this case</source>
        <translation>utilisez les tableaux CSV pour ce cas</translation>
    </message>
    <message>
        <source>wait until it has finished or close it, then try again</source>
        <translation>attendez qu&apos;il ait fini ou fermez-le, puis réessayez</translation>
    </message>
    <message>
        <source>wait, or ask an administrator to unlock it</source>
        <translation>attendez, ou demandez à un administrateur de le déverrouiller</translation>
    </message>
    <message>
        <source>watch one of its folders, or move old pictures away</source>
        <translation>surveillez un de ses dossiers, ou écartez les anciennes images</translation>
    </message>
    <message>
        <source>what the model looks for</source>
        <translation>ce que le modèle cherche</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>balance des blancs</translation>
    </message>
    <message>
        <source>white balance on {0} of {1} frames</source>
        <translation>balance des blancs sur {0} champs de {1}</translation>
    </message>
    <message>
        <source>white cells</source>
        <translation>leucocytes</translation>
    </message>
    <message>
        <source>write for instance {0}_*</source>
        <translation>écrivez par exemple {0}_*</translation>
    </message>
    <message>
        <source>write it shorter, or not at all</source>
        <translation>écrivez-la plus courte, ou pas du tout</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0:.1f} %</source>
        <translation>{0:.1f} %</translation>
    </message>
    <message>
        <source>{0:.1f} per 100</source>
        <translation>{0:.1f} pour 100</translation>
    </message>
    <message>
        <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
        <translation>{0:.3f} (de {1:.3f} à {2:.3f})</translation>
    </message>
    <message>
        <source>{0:.3f} against {1}</source>
        <translation>{0:.3f} face à {1}</translation>
    </message>
    <message>
        <source>{0:g} µm a pixel is out of range ({1:g} to {2:g})</source>
        <translation>{0:g} µm par pixel est hors limites ({1:g} à {2:g})</translation>
    </message>
    <message>
        <source>{0} (outside the percentages)</source>
        <translation>{0} (hors des pourcentages)</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} (de {1} à {2})</translation>
    </message>
    <message>
        <source>{0} Cells on frames that are not usable aren&apos;t counted.</source>
        <translation>{0} Les cellules des champs inutilisables ne sont pas comptées.</translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation>{0} Go libres</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <source>{0} called blast could not be counted; a person must look.</source>
        <translation>{0} appelées blaste n&apos;ont pu être comptées ; une personne doit regarder.</translation>
    </message>
    <message>
        <source>{0} called blast in one frame and not in another; a person must look.</source>
        <translation>{0} appelées blaste dans un champ et non dans un autre ; une personne doit regarder.</translation>
    </message>
    <message>
        <source>{0} called blast, fewer than the {1} that false calls alone may give.</source>
        <translation>{0} appelées blaste, moins que les {1} que de faux appels seuls peuvent donner.</translation>
    </message>
    <message>
        <source>{0} cannot be kept as a flat field</source>
        <translation>{0} ne peut pas être gardé comme champ plat</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1})</source>
        <translation>{0} ne peut pas être ouvert ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1})</source>
        <translation>{0} ne peut pas être lu ({1})</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation>{0} cellules</translation>
    </message>
    <message>
        <source>{0} did not open within {1:g} s; unplug it and plug it in again.</source>
        <translation>{0} ne s&apos;est pas ouverte en {1:g} s ; débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} ne répond pas</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} n&apos;existe pas</translation>
    </message>
    <message>
        <source>{0} est.</source>
        <translation>{0} est.</translation>
    </message>
    <message>
        <source>{0} failed; it is opened again.</source>
        <translation>{0} a échoué ; elle est rouverte.</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} pour {1}</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} champs</translation>
    </message>
    <message>
        <source>{0} gives no picture any more; check its cable or network.</source>
        <translation>{0} ne donne plus d&apos;image ; vérifiez son câble ou le réseau.</translation>
    </message>
    <message>
        <source>{0} has more than {1:,} rows</source>
        <translation>{0} a plus de {1:,} lignes</translation>
    </message>
    <message>
        <source>{0} has more than {1} MB</source>
        <translation>{0} a plus de {1} Mo</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB</source>
        <translation>{0} a plus de {1} Mio</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels{2}</source>
        <translation>{0} a plus de {1} mégapixels{2}</translation>
    </message>
    <message>
        <source>{0} has no columns file and label</source>
        <translation>{0} n&apos;a pas de colonnes file et label</translation>
    </message>
    <message>
        <source>{0} holds a file that is too large</source>
        <translation>{0} contient un fichier trop grand</translation>
    </message>
    <message>
        <source>{0} holds a file that no case has</source>
        <translation>{0} contient un fichier qu&apos;aucun cas n&apos;a</translation>
    </message>
    <message>
        <source>{0} holds more files than a case can have</source>
        <translation>{0} contient plus de fichiers qu&apos;un cas ne peut en avoir</translation>
    </message>
    <message>
        <source>{0} holds no labelled pictures</source>
        <translation>{0} ne contient pas d&apos;images étiquetées</translation>
    </message>
    <message>
        <source>{0} holds {1} cases where it should hold one</source>
        <translation>{0} contient {1} cas au lieu d&apos;un seul</translation>
    </message>
    <message>
        <source>{0} in the manual count: {1} of {2} leukocytes.</source>
        <translation>{0} dans le comptage manuel : {1} sur {2} leucocytes.</translation>
    </message>
    <message>
        <source>{0} in the {1}: cannot be printed; in Unicode it reads {2}.</source>
        <translation>{0} dans le {1} : ne peut être imprimé ; en Unicode on lit {2}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC picture, and their decoder is missing here</source>
        <translation>{0} est une image HEIC, et leur décodeur manque ici</translation>
    </message>
    <message>
        <source>{0} is as large as a field</source>
        <translation>{0} est aussi grand qu&apos;un champ</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} est endommagé</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete</source>
        <translation>{0} est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>{0} is empty (zero bytes)</source>
        <translation>{0} est vide (zéro octet)</translation>
    </message>
    <message>
        <source>{0} is incomplete: part of the picture is missing</source>
        <translation>{0} est incomplet : une partie de l&apos;image manque</translation>
    </message>
    <message>
        <source>{0} is larger than a case can be</source>
        <translation>{0} est plus grand qu&apos;un cas ne peut l&apos;être</translation>
    </message>
    <message>
        <source>{0} is missing from the program</source>
        <translation>{0} manque dans le programme</translation>
    </message>
    <message>
        <source>{0} is no CSV file ({1})</source>
        <translation>{0} n&apos;est pas un fichier CSV ({1})</translation>
    </message>
    <message>
        <source>{0} is no backup of LeukDesk, or its {1} is damaged</source>
        <translation>{0} n&apos;est pas une sauvegarde de LeukDesk, ou son {1} est endommagé</translation>
    </message>
    <message>
        <source>{0} is no case that LeukDesk exported</source>
        <translation>{0} n&apos;est pas un cas exporté par LeukDesk</translation>
    </message>
    <message>
        <source>{0} is no database of LeukDesk</source>
        <translation>{0} n&apos;est pas une base de données de LeukDesk</translation>
    </message>
    <message>
        <source>{0} is not a picture that LeukDesk can read</source>
        <translation>{0} n&apos;est pas une image que LeukDesk puisse lire</translation>
    </message>
    <message>
        <source>{0} is not over what is kept with it</source>
        <translation>{0} ne correspond pas à ce qui est conservé avec elle</translation>
    </message>
    <message>
        <source>{0} is not the one that the audit trail tells of</source>
        <translation>{0} n&apos;est pas celle dont parle la piste d&apos;audit</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} n&apos;est pas là</translation>
    </message>
    <message>
        <source>{0} is not there or is no file</source>
        <translation>{0} n&apos;est pas là ou n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>{0} is not written in UTF-8</source>
        <translation>{0} n&apos;est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>{0} is overexposed, so its light cannot be read</source>
        <translation>{0} est surexposé, sa lumière ne peut donc pas être lue</translation>
    </message>
    <message>
        <source>{0} is too dark for a flat field</source>
        <translation>{0} est trop sombre pour un champ plat</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where a broken connection or two computers that write at once can destroy the records</source>
        <translation>{0} est sur un lecteur réseau ({1}), où une connexion rompue ou deux ordinateurs qui écrivent en même temps peuvent détruire les archives</translation>
    </message>
    <message>
        <source>{0} lies outside the folder of {1}</source>
        <translation>{0} est hors du dossier de {1}</translation>
    </message>
    <message>
        <source>{0} more frames are not listed; frames.csv has them all.</source>
        <translation>{0} autres champs ne sont pas cités ; frames.csv les a tous.</translation>
    </message>
    <message>
        <source>{0} more limits stand in summary.json and in the program under About the model.</source>
        <translation>{0} autres limites figurent dans summary.json et dans le programme, sous À propos du modèle.</translation>
    </message>
    <message>
        <source>{0} more reasons.</source>
        <translation>{0} autres raisons.</translation>
    </message>
    <message>
        <source>{0} needs more memory than this computer has free</source>
        <translation>{0} demande plus de mémoire que cet ordinateur n&apos;en a de libre</translation>
    </message>
    <message>
        <source>{0} of the program is {1}, older than {2}; programs crash in it</source>
        <translation>{0} du programme est {1}, plus ancien que {2} ; des programmes s&apos;y arrêtent brutalement</translation>
    </message>
    <message>
        <source>{0} of {1:g} {2}: out of range (0 to {3:,})</source>
        <translation>{0} de {1:g} {2} : hors limites (0 à {3:,})</translation>
    </message>
    <message>
        <source>{0} of {1} called blast; false calls alone reach {2} in at most {3:g} % of blast-free samples of this size.</source>
        <translation>{0} sur {1} appelées blaste ; de faux appels seuls atteignent {2} dans au plus {3:g} % des prélèvements sans blaste de cette taille.</translation>
    </message>
    <message>
        <source>{0} of {1} frames overlap another</source>
        <translation>{0} champs sur {1} en chevauchent un autre</translation>
    </message>
    <message>
        <source>{0} of {1} held-back leukocytes that are no blasts were called blast; in the worst source up to {2}.</source>
        <translation>{0} sur {1} leucocytes tenus à l&apos;écart qui ne sont pas des blastes ont été appelés blaste ; dans la pire origine jusqu&apos;à {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes counted; take more frames.</source>
        <translation>{0} leucocytes comptés sur {1} ; prenez d&apos;autres champs.</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2} by {3}</source>
        <translation>{0} sur {1}, la dernière {2} par {3}</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2}, without sign-in</source>
        <translation>{0} sur {1}, la dernière {2}, sans connexion</translation>
    </message>
    <message>
        <source>{0} of {1}; 95 % {2:.1f}–{3:.1f}, {4}</source>
        <translation>{0} sur {1} ; 95 % {2:.1f}–{3:.1f}, {4}</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture</source>
        <translation>{0} s&apos;ouvre mais ne donne pas d&apos;image</translation>
    </message>
    <message>
        <source>{0} outside the percentages: {1}.</source>
        <translation>{0} hors des pourcentages : {1}.</translation>
    </message>
    <message>
        <source>{0} repeats its last picture; it is opened again.</source>
        <translation>{0} répète sa dernière image ; elle est rouverte.</translation>
    </message>
    <message>
        <source>{0} shows cells or other structure, not an empty field</source>
        <translation>{0} montre des cellules ou une autre structure, pas un champ vide</translation>
    </message>
    <message>
        <source>{0} shows too little light for a flat field</source>
        <translation>{0} montre trop peu de lumière pour un champ plat</translation>
    </message>
    <message>
        <source>{0} told {1} on {2}: {3}</source>
        <translation>{0} a prévenu {1} le {2} : {3}</translation>
    </message>
    <message>
        <source>{0} was written by a newer LeukDesk</source>
        <translation>{0} a été écrit par un LeukDesk plus récent</translation>
    </message>
    <message>
        <source>{0} {1:.1f} % of leukocytes ({2} {3:g} %: {4}).</source>
        <translation>{0} {1:.1f} % des leucocytes ({2} {3:g} % : {4}).</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, TorchScript, sha256 {1}. Every figure is made again by: {2}</source>
        <translation>{0}, TorchScript, sha256 {1}. Chaque chiffre se refait par : {2}</translation>
    </message>
    <message>
        <source>{0}, amended</source>
        <translation>{0}, rectifié</translation>
    </message>
    <message>
        <source>{0}, and 1 cell seen again is not counted twice</source>
        <translation>{0}, et 1 cellule revue n&apos;est pas comptée deux fois</translation>
    </message>
    <message>
        <source>{0}, and no cell is seen twice</source>
        <translation>{0}, et aucune cellule n&apos;est vue deux fois</translation>
    </message>
    <message>
        <source>{0}, and {1} cells seen again are not counted twice</source>
        <translation>{0}, et {1} cellules revues ne sont pas comptées deux fois</translation>
    </message>
    <message>
        <source>{0}, recorded {1}</source>
        <translation>{0}, enregistrés {1}</translation>
    </message>
    <message>
        <source>{0}, recorded {1} to {2}</source>
        <translation>{0}, enregistrés {1} à {2}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} years</source>
        <translation>{0}, {1} ans</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: AUROC of {1} against {2} {3:.3f} ({4:.3f} to {5:.3f} over pictures).</source>
        <translation>{0} : AUROC de {1} face à {2} {3:.3f} (de {4:.3f} à {5:.3f} sur les images).</translation>
    </message>
    <message>
        <source>{0}: {1} networks of the same recipe, each from scratch, each measured on a fold of subjects that it never saw. This network holds back fold {2}.</source>
        <translation>{0} : {1} réseaux de la même recette, chacun à partir de zéro, chacun mesuré sur un pli de sujets qu&apos;il n&apos;a jamais vus. Ce réseau tient à l&apos;écart le pli {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} seen. Urgent by itself, whatever the blasts: a person must look now.</source>
        <translation>{0} : {1} en vue. Urgent par lui-même, quels que soient les blastes : une personne doit regarder maintenant.</translation>
    </message>
    <message>
        <source>{0}: {1} that could not be counted; a person must look soon.</source>
        <translation>{0} : {1} qui n&apos;ont pu être comptées ; une personne doit regarder bientôt.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}; a person must look soon.</source>
        <translation>{0} : {1} ; une personne doit regarder bientôt.</translation>
    </message>
    <message>
        <source>{0}; install LeukDesk again if it stays so.</source>
        <translation>{0} ; réinstallez LeukDesk si cela persiste.</translation>
    </message>
    <message>
        <source>µm/px</source>
        <translation>µm/px</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Blasts seen</source>
        <translation>Blastes vus</translation>
    </message>
    <message>
        <source>Blasts seen, see the differential. Told at once to the requester. Bone marrow examination and flow cytometry advised.</source>
        <translation>Blastes vus, voir la formule. Annoncés aussitôt au prescripteur. Myélogramme et cytométrie en flux conseillés.</translation>
    </message>
    <message>
        <source>Left shift</source>
        <translation>Déviation à gauche</translation>
    </message>
    <message>
        <source>Left shift of the neutrophils. Please see together with the clinical signs.</source>
        <translation>Déviation à gauche des neutrophiles. À voir avec la clinique.</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation>Agrégats plaquettaires</translation>
    </message>
    <message>
        <source>Platelets are clumped, so the analyser&apos;s platelet count is too low. Please repeat in citrate.</source>
        <translation>Les plaquettes sont agrégées, le compte de l&apos;automate est donc trop bas. À répéter sur citrate.</translation>
    </message>
    <message>
        <source>Poor film</source>
        <translation>Mauvais frottis</translation>
    </message>
    <message>
        <source>The film is of poor quality, so that this reading is uncertain. Please send a fresh specimen.</source>
        <translation>Le frottis est de mauvaise qualité, cette lecture est donc incertaine. Envoyez un nouveau prélèvement.</translation>
    </message>
    <message>
        <source>Unremarkable film</source>
        <translation>Frottis sans particularité</translation>
    </message>
    <message>
        <source>White cells, red cells and platelets unremarkable. No blasts among the cells counted.</source>
        <translation>Leucocytes, hématies et plaquettes sans particularité. Aucun blaste parmi les cellules comptées.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A person must look</source>
        <translation>Une personne doit regarder</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blaste</translation>
    </message>
    <message>
        <source>Blasts suspected</source>
        <translation>Suspicion de blastes</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation>Moelle osseuse</translation>
    </message>
    <message>
        <source>No blasts found</source>
        <translation>Aucun blaste trouvé</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not blast</source>
        <translation>Non blaste</translation>
    </message>
    <message>
        <source>Other specimen</source>
        <translation>Autre prélèvement</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation>Sang périphérique</translation>
    </message>
    <message>
        <source>Too few cells yet</source>
        <translation>Encore trop peu de cellules</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>encore environ {0} min</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>encore environ {0} s</translation>
    </message>
    <message>
        <source>counted in frame {0}</source>
        <translation>comptée dans le champ {0}</translation>
    </message>
    <message>
        <source>cut by the border</source>
        <translation>coupée par le bord</translation>
    </message>
    <message>
        <source>bad frame</source>
        <translation>mauvais champ</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Blasts and urgent cells first</source>
        <translation>Blastes et cellules urgentes d&apos;abord</translation>
    </message>
    <message>
        <source>Blasts or urgent cells</source>
        <translation>Blastes ou cellules urgentes</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <translation>Dominante</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Uniformité</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Temps de pose</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>For research use; not a diagnosis</source>
        <translation>Pour la recherche ; pas un diagnostic</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>La plus longue attente d&apos;abord</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Le plus urgent d&apos;abord</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open and in review</source>
        <translation>Ouverts et en relecture</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Coloration</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>an earlier analysis called it a blast or urgent</source>
        <translation>une analyse antérieure l&apos;a appelée blaste ou urgente</translation>
    </message>
    <message>
        <source>an earlier analysis called it so; the newest finds nothing there</source>
        <translation>une analyse antérieure l&apos;a appelée ainsi ; la plus récente n&apos;y trouve rien</translation>
    </message>
    <message>
        <source>blast: {0}</source>
        <translation>blaste : {0}</translation>
    </message>
    <message>
        <source>blast?</source>
        <translation>blaste ?</translation>
    </message>
    <message>
        <source>class?</source>
        <translation>classe ?</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>estimated ± 15 %</source>
        <translation>estimée ± 15 %</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation>champ inutilisable</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation>sa classe n&apos;est pas claire</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>likeness to a blast {0}</source>
        <translation>ressemblance à un blaste {0}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation>peut être un blaste ou non</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation>pas une cellule</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation>pas un leucocyte de la formule</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptée</translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation>non comptées : {0}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>outside the count</source>
        <translation>hors du compte</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répétée</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relue</translation>
    </message>
    <message>
        <source>reviewed by {0}</source>
        <translation>relue par {0}</translation>
    </message>
    <message>
        <source>reviewed without sign-in</source>
        <translation>relue sans connexion</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>déjà vue</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérée</translation>
    </message>
    <message>
        <source>suggested, certainty {0}</source>
        <translation>suggérée, certitude {0}</translation>
    </message>
    <message>
        <source>sure: {0}</source>
        <translation>certitude : {0}</translation>
    </message>
    <message>
        <source>the same cell as in frame {0}</source>
        <translation>la même cellule que dans le champ {0}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grande</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation>trop grande pour sa classe</translation>
    </message>
    <message>
        <source>unlike any</source>
        <translation>à nulle autre pareille</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>il y a {0} jours</translation>
    </message>
    <message>
        <source>{0} hours ago</source>
        <translation>il y a {0} heures</translation>
    </message>
    <message>
        <source>{0} minutes ago</source>
        <translation>il y a {0} minutes</translation>
    </message>
    <message>
        <source>{0} seen</source>
        <translation>{0} en vue</translation>
    </message>
    <message>
        <source>unlike the cells it learned</source>
        <translation>différente des cellules qu&apos;il a apprises</translation>
    </message>
    <message>
        <source>unsure: {0}</source>
        <translation>incertaines : {0}</translation>
    </message>
</context>
</TS>
