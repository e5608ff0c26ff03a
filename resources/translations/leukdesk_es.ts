<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre &amp;completo</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Account {0}</source>
        <translation>Cuenta {0}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>May sign in (a &amp;closed account stays in the records)</source>
        <translation>Puede entrar (una cuenta &amp;cerrada queda en los registros)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and unlock</source>
        <translation>Guardar y desbloquear</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre &amp;completo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 caracteres o más</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>As printed on reports</source>
        <translation>Como se imprime en los informes</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Contraseña &amp;otra vez</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
    </message>
    <message>
        <source>To sign in with, for example: ada</source>
        <translation>Para entrar, por ejemplo: ada</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>&amp;Change or unlock…</source>
        <translation>&amp;Cambiar o desbloquear…</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>Cuenta &amp;nueva…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Locked until {0}</source>
        <translation>Bloqueada hasta {0}</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>&amp;Contraseña nueva…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>AccountsPresenter</name>
    <message>
        <source>The account {0} was changed.</source>
        <translation>La cuenta {0} se cambió.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation>Las reglas rigen desde ahora.</translation>
    </message>
    <message>
        <source>{0} has a new password; tell it in person.</source>
        <translation>{0} tiene contraseña nueva; dígasela en persona.</translation>
    </message>
    <message>
        <source>{0} may sign in as {1}.</source>
        <translation>{0} puede entrar como {1}.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>A person has reviewed each cell that counts</source>
        <translation>Una persona ha revisado cada célula que cuenta</translation>
    </message>
    <message>
        <source>Add pictures to this case.</source>
        <translation>Añada imágenes a este caso.</translation>
    </message>
    <message>
        <source>All {0} cells that count are reviewed.</source>
        <translation>Las {0} células que cuentan están revisadas.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>By the model&apos;s calls: </source>
        <translation>Según el modelo: </translation>
    </message>
    <message>
        <source>From the model&apos;s calls; no person has reviewed all cells yet</source>
        <translation>Según el modelo; ninguna persona ha revisado aún todas las células</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>REVIEWED</source>
        <translation>REVISADO</translation>
    </message>
    <message>
        <source>Reviewed: {0}; still to review: {1}.</source>
        <translation>Revisadas: {0}; por revisar: {1}.</translation>
    </message>
    <message>
        <source>SUGGESTED</source>
        <translation>SUGERIDO</translation>
    </message>
    <message>
        <source>Suggested was: {0}.</source>
        <translation>Se sugirió: {0}.</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Beginning of a case&apos;s number</source>
        <translation>Comienzo del número de un caso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>; and {0} more</source>
        <translation>; y {0} más</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits, as a report prints it.</source>
        <translation>Una cabecera es un número, dos puntos y 64 letras y cifras, como la imprime un informe.</translation>
    </message>
    <message>
        <source>All {0} rows are as they were written. Head: {1}</source>
        <translation>Las {0} filas están como se escribieron. Cabecera: {1}</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>Head noted earlier</source>
        <translation>Cabecera anotada antes</translation>
    </message>
    <message>
        <source>Head printed on a report, to compare with (optional)</source>
        <translation>Cabecera impresa en un informe, para comparar (opcional)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avance de la comprobación</translation>
    </message>
    <message>
        <source>Reckons every row&apos;s hash anew; no row can be changed unseen</source>
        <translation>Recalcula el hash de cada fila; ninguna puede cambiarse sin que se note</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>The chain is not whole: {0}</source>
        <translation>La cadena no está íntegra: {0}</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation>La fila seleccionada</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Por qué: {0}</translation>
    </message>
    <message>
        <source>Writes the rows that are listed; that is a row of the trail too</source>
        <translation>Escribe las filas listadas; eso también es una fila del registro</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>caso {0}</translation>
    </message>
    <message>
        <source>{0} rows found</source>
        <translation>{0} filas encontradas</translation>
    </message>
    <message>
        <source>{0} rows, newest first</source>
        <translation>{0} filas, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>LeukDesk audit trail</source>
        <translation>LeukDesk registro de auditoría</translation>
    </message>
    <message>
        <source>The chain could not be checked.</source>
        <translation>No se pudo comprobar la cadena.</translation>
    </message>
    <message>
        <source>Writing the audit trail…</source>
        <translation>Escribiendo el registro de auditoría…</translation>
    </message>
    <message>
        <source>{0} rows are written: {1}</source>
        <translation>{0} filas escritas: {1}</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>came with LeukDesk</source>
        <translation>vino con LeukDesk</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>made or installed here</source>
        <translation>hecha o instalada aquí</translation>
    </message>
    <message>
        <source>refused: changed or foreign</source>
        <translation>rechazada: cambiada o ajena</translation>
    </message>
    <message>
        <source>until LeukDesk is closed</source>
        <translation>hasta cerrar LeukDesk</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>This system has no key store: the password lasts until LeukDesk is closed.</source>
        <translation>Este sistema no tiene almacén de claves: la contraseña dura hasta que se cierre LeukDesk.</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Even the light by the flat field</source>
        <translation>&amp;Igualar la luz con el campo plano</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>A name holds letters, digits, signs and plain spaces only; type it once more.</source>
        <translation>Un nombre lleva solo letras, cifras, signos y espacios simples; escríbalo otra vez.</translation>
    </message>
    <message>
        <source>A pi&amp;xel is</source>
        <translation>Un pí&amp;xel mide</translation>
    </message>
    <message>
        <source>A pixel must be from 0.005 to 5 µm wide; check the lengths.</source>
        <translation>Un píxel debe medir de 0,005 a 5 µm; compruebe las longitudes.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one.</source>
        <translation>Otro perfil tiene este nombre; elija otro.</translation>
    </message>
    <message>
        <source>Camera profile and scale</source>
        <translation>Perfil de cámara y escala</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Cámara {0}</translation>
    </message>
    <message>
        <source>For example: 100× oil, phone</source>
        <translation>Por ejemplo: 100× inmersión, teléfono</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>Luz y color</translation>
    </message>
    <message>
        <source>Make the &amp;background neutral (white balance)</source>
        <translation>Dejar el &amp;fondo neutro (balance de blancos)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>The empty field was not taken, since the profile was changed; load it once more.</source>
        <translation>El campo vacío no se tomó, pues el perfil cambió; cárguelo otra vez.</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Usar este perfil</translation>
    </message>
    <message>
        <source>What holds for new pictures</source>
        <translation>Qué vale para imágenes nuevas</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medida</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>As the camera likes</source>
        <translation>Como quiera la cámara</translation>
    </message>
    <message>
        <source>As the live picture</source>
        <translation>Como la imagen en vivo</translation>
    </message>
    <message>
        <source>Camera profile</source>
        <translation>Perfil de cámara</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>For cameras that give their full resolution only slowly: each frame takes some seconds</source>
        <translation>Para cámaras que dan su resolución completa solo despacio: cada imagen tarda unos segundos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames at</source>
        <translation>Imágenes a</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>In the camera&apos;s own units</source>
        <translation>En las unidades propias de la cámara</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Formato de píxel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Size that frames are taken at</source>
        <translation>Tamaño con que se toman las imágenes</translation>
    </message>
    <message>
        <source>Size, format, exposure and colours of the camera</source>
        <translation>Tamaño, formato, exposición y colores de la cámara</translation>
    </message>
    <message>
        <source>This camera has no such setting.</source>
        <translation>Esta cámara no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>autom.</translation>
    </message>
    <message>
        <source>{0} automatic</source>
        <translation>{0} automático</translation>
    </message>
</context>
<context>
    <name>CamerasSection</name>
    <message>
        <source>&amp;Frames kept as</source>
        <translation>&amp;Campos guardados como</translation>
    </message>
    <message>
        <source>Camera profile and scale…</source>
        <translation>Perfil de cámara y escala…</translation>
    </message>
    <message>
        <source>File that frames are kept in</source>
        <translation>Archivo en que se guardan los campos</translation>
    </message>
    <message>
        <source>Holds for frames that are taken from now on; cells are sought in what the file shows.</source>
        <translation>Vale para las imágenes que se tomen desde ahora; las células se buscan en lo que muestra el archivo.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>JPEG (quality 95), a third of the size</source>
        <translation>JPEG (calidad 95), un tercio del tamaño</translation>
    </message>
    <message>
        <source>PNG, every pixel as it came</source>
        <translation>PNG, cada píxel tal como llegó</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Take frame (Space)</source>
        <translation>&amp;Tomar la imagen (Espacio)</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>Add &amp;stream…</source>
        <translation>Añadir &amp;flujo…</translation>
    </message>
    <message>
        <source>Best of {0}</source>
        <translation>La mejor de {0}</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Choose a camera above, then Open.</source>
        <translation>Elija arriba una cámara y luego Abrir.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Frame {0} taken at {1} and recorded.</source>
        <translation>Campo {0} tomado a las {1} y registrado.</translation>
    </message>
    <message>
        <source>Frames of a burst, of which the sharpest is kept</source>
        <translation>Imágenes de una ráfaga, de la que se guarda la más nítida</translation>
    </message>
    <message>
        <source>Freeze the picture (Ctrl+Space)</source>
        <translation>Congelar la imagen (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Grid (Ctrl+Shift+G)</source>
        <translation>Cuadrícula (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>No camera found: plug one in, or add a stream</source>
        <translation>No se halló cámara: conecte una o añada un flujo</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation>Un píxel de pantalla por píxel de imagen</translation>
    </message>
    <message>
        <source>Open or close the camera</source>
        <translation>Abrir o cerrar la cámara</translation>
    </message>
    <message>
        <source>Outline white cells while looking</source>
        <translation>Marcar los leucocitos mientras se mira</translation>
    </message>
    <message>
        <source>Plug in a camera and it appears above by itself, or add the stream of a phone or a network camera. Pictures can also come from a phone&apos;s browser or from a folder: see at the right.</source>
        <translation>Conecte una cámara y aparecerá arriba sola, o añada el flujo de un teléfono o de una cámara de red. Las imágenes también pueden llegar del navegador de un teléfono o de una carpeta: vea a la derecha.</translation>
    </message>
    <message>
        <source>State of the camera</source>
        <translation>Estado de la cámara</translation>
    </message>
    <message>
        <source>Take a frame</source>
        <translation>Tomar una imagen</translation>
    </message>
    <message>
        <source>Taken frame</source>
        <translation>Imagen tomada</translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation>Tomando…</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Toda la imagen</translation>
    </message>
    <message>
        <source>What the camera gives</source>
        <translation>Lo que da la cámara</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} is live, {1}×{2}</source>
        <translation>{0} está en vivo, {1}×{2}</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>Frames are taken at another size from now on: check that the scale of the camera profile is that of such a frame.</source>
        <translation>A partir de ahora las imágenes se toman con otro tamaño: compruebe que la escala del perfil de cámara es la de tal imagen.</translation>
    </message>
    <message>
        <source>Frames are taken at {0}×{1}, which the frozen picture has not: let it go on, then take the frame.</source>
        <translation>Las imágenes se toman a {0}×{1}, tamaño que la imagen congelada no tiene: reanúdela y tome después la imagen.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>The camera&apos;s picture changed from {0}×{1} to {2}×{3}: check that the scale of the camera profile still holds.</source>
        <translation>La imagen de la cámara pasó de {0}×{1} a {2}×{3}: compruebe que la escala del perfil de cámara sigue valiendo.</translation>
    </message>
    <message>
        <source>{0} is being opened…</source>
        <translation>{0} se está abriendo…</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>&amp;Collected</source>
        <translation>E&amp;xtracción</translation>
    </message>
    <message>
        <source>&amp;Haemoglobin</source>
        <translation>&amp;Hemoglobina</translation>
    </message>
    <message>
        <source>&amp;Mean cell volume</source>
        <translation>&amp;Volumen corpuscular medio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Patient number</source>
        <translation>Número de &amp;paciente</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Specimen number</source>
        <translation>Número de la &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;White cells</source>
        <translation>&amp;Leucocitos</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Hemograma</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Fecha de &amp;nacimiento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>How many leukocytes the differential needs</source>
        <translation>Cuántos leucocitos necesita la fórmula</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation>Volumen corpuscular medio</translation>
    </message>
    <message>
        <source>Ob&amp;jective</source>
        <translation>Ob&amp;jetivo</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>P&amp;latelets</source>
        <translation>P&amp;laquetas</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>Número de paciente</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>Pre&amp;gunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Re&amp;quested by</source>
        <translation>&amp;Solicitado por</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>&amp;Recepción</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Red cells tell the scale better where their volume is known</source>
        <translation>Los hematíes dan mejor la escala si se conoce su volumen</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>S&amp;pecimen</source>
        <translation>&amp;Muestra</translation>
    </message>
    <message>
        <source>S&amp;tain</source>
        <translation>&amp;Tinción</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation>Escanee o escriba el número de la muestra</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Specimen and request</source>
        <translation>Muestra y solicitud</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>Número de la muestra</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Tinción</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Ob&amp;jetivo de células</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo de células</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation>Leucocitos</translation>
    </message>
    <message>
        <source>Why the entries are changed</source>
        <translation>Por qué se cambian los datos</translation>
    </message>
    <message>
        <source>{0} leukocytes</source>
        <translation>{0} leucocitos</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>A second identifier is asked for: the patient&apos;s number, name or date of birth.</source>
        <translation>Se pide un segundo identificador: el número, el nombre o la fecha de nacimiento del paciente.</translation>
    </message>
    <message>
        <source>A signed case names this patient: say why the entries are changed.</source>
        <translation>Un caso firmado nombra a este paciente: diga por qué se cambian los datos.</translation>
    </message>
    <message>
        <source>Case entries</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>Cells are counted, but only peripheral blood is assessed.</source>
        <translation>Se cuentan células, pero solo se valora sangre periférica.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Perhaps the same person as {0}; compare the numbers.</source>
        <translation>Quizá la misma persona que {0}; compare los números.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The records know this patient: {0}.</source>
        <translation>Los registros conocen a este paciente: {0}.</translation>
    </message>
    <message>
        <source>This number is in the records; choose Open case to continue it.</source>
        <translation>Este número está en los registros; elija Abrir un caso para continuarlo.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>A demonstration with pictures drawn by the program, no patient</source>
        <translation>Demostración con imágenes dibujadas por el programa, sin paciente</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Caso {0}</translation>
    </message>
    <message>
        <source>LeukDesk</source>
        <translation>LeukDesk</translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation>Hacer el informe…</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No hay ningún caso abierto</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Paciente {0}</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EJEMPLO</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way (Ctrl+Shift+S)</source>
        <translation>Firmar el caso, o ver qué falta todavía (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Take pictures into this case (Ctrl+O), or drop them anywhere</source>
        <translation>Tomar imágenes en este caso (Ctrl+O), o soltarlas en cualquier lugar</translation>
    </message>
    <message>
        <source>Write the report and its tables into a folder (Ctrl+R)</source>
        <translation>Escribir el informe y sus tablas en una carpeta (Ctrl+R)</translation>
    </message>
    <message>
        <source>no patient number</source>
        <translation>sin número de paciente</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>From before the case last changed:</source>
        <translation>De antes del último cambio del caso:</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still to be assessed</source>
        <translation>Aún por valorar</translation>
    </message>
    <message>
        <source>frames: {0}</source>
        <translation>campos: {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Loading the frame…</source>
        <translation>Cargando el campo…</translation>
    </message>
</context>
<context>
    <name>CellsPresenter</name>
    <message>
        <source>This frame&apos;s picture cannot be shown.</source>
        <translation>No se puede mostrar la imagen de este campo.</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Camera access</source>
        <translation>Acceso a la cámara</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Checking; the network takes a few seconds…</source>
        <translation>Comprobando; la red tarda unos segundos…</translation>
    </message>
    <message>
        <source>Copies all lines, for those who look after this PC</source>
        <translation>Copia todas las líneas, para quien cuida de este equipo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Known patch</source>
        <translation>Recorte conocido</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This installation is checked when the network has started.</source>
        <translation>Esta instalación se comprueba cuando la red se ha iniciado.</translation>
    </message>
    <message>
        <source>This installation is sound</source>
        <translation>Esta instalación está en orden</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>{0} of {1} checks found something to mend</source>
        <translation>{0} de {1} comprobaciones hallaron algo que arreglar</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A class of your own</source>
        <translation>Una clase propia</translation>
    </message>
    <message>
        <source>It counts among the leukocytes</source>
        <translation>Cuenta entre los leucocitos</translation>
    </message>
    <message>
        <source>The network never suggests it; people choose it. It stays in the records for good.</source>
        <translation>La red nunca la sugiere; la eligen las personas. Queda en los registros para siempre.</translation>
    </message>
</context>
<context>
    <name>ClassesPresenter</name>
    <message>
        <source>{0} is among the classes now; its key stands in the menu Review.</source>
        <translation>{0} está ahora entre las clases; su tecla figura en el menú Revisión.</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message>
        <source>Add a class of our own…</source>
        <translation>Añadir una clase propia…</translation>
    </message>
    <message>
        <source>Classes of our own</source>
        <translation>Clases propias</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
    </message>
    <message>
        <source>People choose them for cells that none of the network&apos;s classes fits. They stay in the records for good, since reviews name them.</source>
        <translation>Las personas las eligen para células a las que no conviene ninguna clase de la red. Quedan para siempre en los registros, pues las revisiones las nombran.</translation>
    </message>
    <message>
        <source>{0} · counts among the leukocytes</source>
        <translation>{0} · cuenta entre los leucocitos</translation>
    </message>
    <message>
        <source>{0} · is not counted</source>
        <translation>{0} · no se cuenta</translation>
    </message>
</context>
<context>
    <name>CollectionPresenter</name>
    <message>
        <source>&amp;Import a collection: a folder a class…</source>
        <translation>&amp;Importar una colección: una carpeta por clase…</translation>
    </message>
    <message>
        <source>Import a collection: &amp;table of labels…</source>
        <translation>Importar una colección: &amp;tabla de etiquetas…</translation>
    </message>
    <message>
        <source>Imported with their labels: {0} pictures; there already: {1}; left out: {2}.</source>
        <translation>Importadas con sus etiquetas: {0} imágenes; ya estaban: {1}; omitidas: {2}.</translation>
    </message>
    <message>
        <source>Importing {0} of {1}…</source>
        <translation>Importando {0} de {1}…</translation>
    </message>
    <message>
        <source>Record pictures of one cell each; the folders&apos; names become their reviews</source>
        <translation>Registrar imágenes de una célula cada una; los nombres de las carpetas son sus revisiones</translation>
    </message>
    <message>
        <source>Record the pictures that a CSV file lists; its labels become their reviews</source>
        <translation>Registrar las imágenes que lista un archivo CSV; sus etiquetas son sus revisiones</translation>
    </message>
</context>
<context>
    <name>CommandFinder</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Palabras del comando</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Agreement of the differentials: {0:.0f} %.</source>
        <translation>Concordancia de las fórmulas: {0:.0f} %.</translation>
    </message>
    <message>
        <source>As the network suggested, before any review. Line: known share. Broken and full lines: two and three standard deviations of counting error alone, for the cells that were counted.</source>
        <translation>Según sugirió la red, antes de toda revisión. Línea: proporción conocida. Líneas discontinuas y continuas: dos y tres desviaciones estándar solo del error de recuento, para las células contadas.</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>No pedir ninguno</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation>Portaobjetos de control</translation>
    </message>
    <message>
        <source>Its reviewed cells become the known values</source>
        <translation>Sus células revisadas serán los valores conocidos</translation>
    </message>
    <message>
        <source>Known values: case {0}.</source>
        <translation>Valores conocidos: caso {0}.</translation>
    </message>
    <message>
        <source>Open today&apos;s case</source>
        <translation>Abrir el caso de hoy</translation>
    </message>
    <message>
        <source>Photograph the same smear every day: its counts show whether stain, microscope, camera or network have changed. Open the case of a smear of which people reviewed at least {0} leukocytes, and choose it here.</source>
        <translation>Fotografíe el mismo frotis cada día: sus recuentos muestran si han cambiado la tinción, el microscopio, la cámara o la red. Abra el caso de un frotis del que se hayan revisado al menos {0} leucocitos y elíjalo aquí.</translation>
    </message>
    <message>
        <source>Take the open case</source>
        <translation>Tomar el caso abierto</translation>
    </message>
    <message>
        <source>The days of control slide {0} are being read…</source>
        <translation>Se están leyendo los días del portaobjetos de control {0}…</translation>
    </message>
</context>
<context>
    <name>ControlLight</name>
    <message>
        <source>Control slide</source>
        <translation>Portaobjetos de control</translation>
    </message>
    <message>
        <source>Show the control slide over the days</source>
        <translation>Mostrar el portaobjetos de control a lo largo de los días</translation>
    </message>
</context>
<context>
    <name>ControlPlot</name>
    <message>
        <source>{0} over {1} days</source>
        <translation>{0} en {1} días</translation>
    </message>
</context>
<context>
    <name>ControlPresenter</name>
    <message>
        <source>Case {0} is the control slide: photograph its smear every day.</source>
        <translation>El caso {0} es el portaobjetos de control: fotografíe su frotis cada día.</translation>
    </message>
    <message>
        <source>No control slide is asked for any more.</source>
        <translation>Ya no se pide ningún portaobjetos de control.</translation>
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
        <translation>&amp;Leucocitos por contar</translation>
    </message>
    <message>
        <source>&amp;Routine cases are overdue after</source>
        <translation>Casos de &amp;rutina atrasados tras</translation>
    </message>
    <message>
        <source>&amp;Unsure cells up to</source>
        <translation>Células d&amp;udosas hasta</translation>
    </message>
    <message>
        <source>A case can ask for another number in its entries.</source>
        <translation>Un caso puede pedir otro número en sus datos.</translation>
    </message>
    <message>
        <source>A second &amp;identifier before the first picture</source>
        <translation>Un segundo &amp;identificador antes de la primera imagen</translation>
    </message>
    <message>
        <source>Cells that two &amp;frames show count once</source>
        <translation>Las células que muestran dos &amp;campos cuentan una vez</translation>
    </message>
    <message>
        <source>Hours of a routine case</source>
        <translation>Horas de un caso de rutina</translation>
    </message>
    <message>
        <source>Hours of an urgent case</source>
        <translation>Horas de un caso urgente</translation>
    </message>
    <message>
        <source>It is case {0}; Ctrl+Alt+K shows its days.</source>
        <translation>Es el caso {0}; Ctrl+Alt+K muestra sus días.</translation>
    </message>
    <message>
        <source>Leukocytes that a new case asks for</source>
        <translation>Leucocitos que pide un caso nuevo</translation>
    </message>
    <message>
        <source>No control slide is chosen; Ctrl+Alt+K chooses one.</source>
        <translation>No se ha elegido ningún portaobjetos de control; Ctrl+Alt+K elige uno.</translation>
    </message>
    <message>
        <source>The &amp;analyser&apos;s white cells are without erythroblasts</source>
        <translation>Los leucocitos del &amp;analizador no incluyen eritroblastos</translation>
    </message>
    <message>
        <source>The worklist asks for the &amp;control slide every day</source>
        <translation>La lista de trabajo pide el portaobjetos de &amp;control cada día</translation>
    </message>
    <message>
        <source>The worklist marks what has waited longer.</source>
        <translation>La lista de trabajo marca lo que ha esperado más.</translation>
    </message>
    <message>
        <source>Unsure cells</source>
        <translation>Células dudosas</translation>
    </message>
    <message>
        <source>Urgent cases are &amp;overdue after</source>
        <translation>Casos urgentes atrasados &amp;tras</translation>
    </message>
    <message>
        <source>With more of them a person must look at the case.</source>
        <translation>Si hay más, una persona debe mirar el caso.</translation>
    </message>
</context>
<context>
    <name>CoverageMap</name>
    <message>
        <source> · that overlap none: {0}</source>
        <translation> · que no solapan con ninguno: {0}</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation>Campo {0}: {1}</translation>
    </message>
    <message>
        <source>Map of the covered field</source>
        <translation>Mapa del campo cubierto</translation>
    </message>
    <message>
        <source>No frame overlaps another yet; overlapping ones will be laid upon each other.</source>
        <translation>Aún no se solapa ningún campo; los que se solapen se pondrán uno sobre otro.</translation>
    </message>
    <message>
        <source>No frames yet: add pictures to this case.</source>
        <translation>Aún no hay campos: añada imágenes a este caso.</translation>
    </message>
    <message>
        <source>Overlaps were not looked for, so the frames lie in a row.</source>
        <translation>No se buscaron solapamientos, así que los campos están en fila.</translation>
    </message>
    <message>
        <source>frames that overlap: {0}</source>
        <translation>campos que se solapan: {0}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Write the date like {0} or 1981-03-14.</source>
        <translation>Escriba la fecha como {0} o 1981-03-14.</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>{0}: none counted yet</source>
        <translation>{0}: ninguna contada aún</translation>
    </message>
    <message>
        <source>{0}: {1} cells, {2:.1f} % (95 % interval {3:.1f}–{4:.1f} %, counting error only)</source>
        <translation>{0}: {1} células, {2:.1f} % (intervalo del 95 % {3:.1f}–{4:.1f} %, solo error de recuento)</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the percentages</source>
        <translation>{0}: {1}, fuera de los porcentajes</translation>
    </message>
</context>
<context>
    <name>DifferentialPanel</name>
    <message>
        <source>Differential</source>
        <translation>Fórmula leucocitaria</translation>
    </message>
    <message>
        <source>Leukocytes counted toward the target</source>
        <translation>Leucocitos contados hacia el objetivo</translation>
    </message>
    <message>
        <source>{0:.1f} erythroblasts per 100 leukocytes.</source>
        <translation>{0:.1f} eritroblastos por 100 leucocitos.</translation>
    </message>
    <message>
        <source>{0} not counted (cut, repeated or on frames that are not usable).</source>
        <translation>{0} no contadas (cortadas, repetidas o en campos no utilizables).</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes</source>
        <translation>{0} de {1} leucocitos</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add the pictures to case {0}</source>
        <translation>Suelte para añadir las imágenes al caso {0}</translation>
    </message>
    <message>
        <source>Drop to open a case with the pictures</source>
        <translation>Suelte para abrir un caso con las imágenes</translation>
    </message>
</context>
<context>
    <name>EntriesPresenter</name>
    <message>
        <source>A case needs a second identifier before its first picture; choose Case entries.</source>
        <translation>Un caso necesita un segundo identificador antes de su primera imagen; elija Datos del caso.</translation>
    </message>
    <message>
        <source>The case is signed, so nothing in it can change; amend it, with the reason.</source>
        <translation>El caso está firmado, así que nada en él puede cambiar; rectifíquelo, con el motivo.</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Hiding the brightest place changes the probability by {0:.0f} percentage points. The map shows where the network looked, not whether it is right.</source>
        <translation>Ocultar el lugar más vivo cambia la probabilidad en {0:.0f} puntos porcentuales. El mapa muestra dónde miró la red, no si acierta.</translation>
    </message>
    <message>
        <source>Most probable: {0}, {1:.0f} %</source>
        <translation>Lo más probable: {0}, {1:.0f} %</translation>
    </message>
    <message>
        <source>No single part decides: hiding any one of them changes the probability by less than {0:.0f} percentage points.</source>
        <translation>Ninguna parte decide sola: ocultar cualquiera cambia la probabilidad menos de {0:.0f} puntos porcentuales.</translation>
    </message>
    <message>
        <source>Orange speaks for it, blue against it</source>
        <translation>El naranja habla a favor, el azul en contra</translation>
    </message>
    <message>
        <source>The cell as the network sees it</source>
        <translation>La célula como la ve la red</translation>
    </message>
    <message>
        <source>What the call rests on</source>
        <translation>En qué se apoya la llamada</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation>Elija antes una célula, en la galería o en el campo.</translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the finding</source>
        <translation>Añadir el hallazgo</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Chosen pictures</source>
        <translation>Imágenes elegidas</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Delete takes a finding away</source>
        <translation>Supr quita un hallazgo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings of the film</source>
        <translation>Hallazgos del frotis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Insertar una plantilla</translation>
    </message>
    <message>
        <source>Keep the comment as a template</source>
        <translation>Guardar el comentario como plantilla</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Otros hallazgos</translation>
    </message>
    <message>
        <source>Other findings, in your words</source>
        <translation>Otros hallazgos, con sus palabras</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Red cells and platelets</source>
        <translation>Hematíes y plaquetas</translation>
    </message>
    <message>
        <source>Template for the comment</source>
        <translation>Plantilla para el comentario</translation>
    </message>
    <message>
        <source>The most suspicious cells are shown.</source>
        <translation>Se muestran las células más sospechosas.</translation>
    </message>
    <message>
        <source>Your own reading of the film; it stands on the first page</source>
        <translation>Su propia lectura del frotis; figura en la primera página</translation>
    </message>
    <message>
        <source>{0} chosen by a person.</source>
        <translation>{0} elegidas por una persona.</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Frames</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Everybody signs in with a password. The first account, made now, adds the others.</source>
        <translation>Todos entran con contraseña. La primera cuenta, que se hace ahora, añade las demás.</translation>
    </message>
    <message>
        <source>I work &amp;alone</source>
        <translation>Trabajo &amp;solo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Usable at once, without a password. Reports say “no sign-in”. It can change later.</source>
        <translation>Se usa enseguida, sin contraseña. Los informes dicen «no sign-in». Puede cambiarse después.</translation>
    </message>
    <message>
        <source>We are a &amp;laboratory</source>
        <translation>Somos un &amp;laboratorio</translation>
    </message>
    <message>
        <source>Who works with LeukDesk here?</source>
        <translation>¿Quién trabaja aquí con LeukDesk?</translation>
    </message>
</context>
<context>
    <name>FlatFieldPanel</name>
    <message>
        <source>&amp;Load empty field…</source>
        <translation>&amp;Cargar campo vacío…</translation>
    </message>
    <message>
        <source>Choose the picture of an empty field</source>
        <translation>Elija la imagen de un campo vacío</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>No flat field: the light is taken as it is.</source>
        <translation>Sin campo plano: la luz se toma como es.</translation>
    </message>
    <message>
        <source>Reading the empty field…</source>
        <translation>Leyendo el campo vacío…</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Focus: no picture</source>
        <translation>Enfoque: sin imagen</translation>
    </message>
    <message>
        <source>Focus: {0} % of the best</source>
        <translation>Enfoque: {0} % del mejor</translation>
    </message>
    <message>
        <source>{0} % of the best</source>
        <translation>{0} % del mejor</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Take the pictures that are there already, too</source>
        <translation>&amp;Tomar también las imágenes que ya están ahí</translation>
    </message>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation>Imágenes sin asi&amp;gnar…</translation>
    </message>
    <message>
        <source>Each new picture goes to the case whose number its name gives, if the records hold that case. All others wait as unassigned, and none goes to the open case by itself. The files stay where they are.</source>
        <translation>Cada imagen nueva va al caso cuyo número da su nombre, si los registros tienen ese caso. Las demás esperan sin asignar, y ninguna va por sí sola al caso abierto. Los archivos quedan donde están.</translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation>Terminar la vigilancia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Only a file beside a picture (.txt, .json) gives its number.</source>
        <translation>Solo un archivo junto a la imagen (.txt, .json) da su número.</translation>
    </message>
    <message>
        <source>The folder that the camera&apos;s program writes to</source>
        <translation>La carpeta en la que escribe el programa de la cámara</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Vigilar esta carpeta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Watching. New pictures are taken when they are whole.</source>
        <translation>Vigilando. Las imágenes nuevas se toman cuando están completas.</translation>
    </message>
    <message>
        <source>Watching. {0} taken; {1}.</source>
        <translation>Vigilando. {0} tomadas; {1}.</translation>
    </message>
    <message>
        <source>the last one is in case {0}</source>
        <translation>la última está en el caso {0}</translation>
    </message>
    <message>
        <source>the last one waits for its case</source>
        <translation>la última espera su caso</translation>
    </message>
    <message>
        <source>{0}.jpg goes to case {1}</source>
        <translation>{0}.jpg va al caso {1}</translation>
    </message>
    <message>
        <source>{specimen} stands for the number, * for anything else.</source>
        <translation>{specimen} es el número, * cualquier otra cosa.</translation>
    </message>
</context>
<context>
    <name>FolderPresenter</name>
    <message>
        <source>&amp;Watched folder</source>
        <translation>Carpeta &amp;vigilada</translation>
    </message>
    <message>
        <source>Take new pictures of a folder by themselves</source>
        <translation>Tomar por sí solas las imágenes nuevas de una carpeta</translation>
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
        <translation>Ajustar el campo o el mapa (Ctrl+0)</translation>
    </message>
    <message>
        <source>Not usable, its cells are not counted:</source>
        <translation>No utilizable, sus células no se cuentan:</translation>
    </message>
    <message>
        <source>The missed cell: drag, or arrows and Shift+arrows (Ctrl+D ends)</source>
        <translation>Célula omitida: arrastre, o flechas y Mayús+flechas (Ctrl+D termina)</translation>
    </message>
    <message>
        <source>Which class? Press its letter, or right-click</source>
        <translation>¿Qué clase? Pulse su letra, o el botón derecho</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Acercar (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Alejar (Ctrl+-)</translation>
    </message>
    <message>
        <source>dashed: suggested · solid: reviewed</source>
        <translation>discontinuo: sugerido · continuo: revisado</translation>
    </message>
</context>
<context>
    <name>FrameModel</name>
    <message>
        <source>%n called blast</source>
        <translation>%n llamadas blasto</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 célula</translation>
    </message>
    <message>
        <source>being analysed</source>
        <translation>en análisis</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation>{0} células</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Frame with its cells</source>
        <translation>Campo con sus células</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A letter classes · Enter confirms · Ctrl+Z undoes</source>
        <translation>Una letra clasifica · Intro confirma · Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>Brightness of the crops</source>
        <translation>Brillo de los recortes</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Frame by frame</source>
        <translation>Campo por campo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Primero las más dudosas</translation>
    </message>
    <message>
        <source>Most like a blast first</source>
        <translation>Primero las más parecidas a un blasto</translation>
    </message>
    <message>
        <source>Order within a class</source>
        <translation>Orden dentro de una clase</translation>
    </message>
    <message>
        <source>Show only the cells of the frame shown (Ctrl+L)</source>
        <translation>Mostrar solo las células del campo a la vista (Ctrl+L)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the crops</source>
        <translation>Tamaño de los recortes</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>Este campo</translation>
    </message>
    <message>
        <source>What comes first within a class</source>
        <translation>Qué va primero dentro de una clase</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells by class</source>
        <translation>Células por clase</translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation>Confirmar {0}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Add pictures from the camera, a phone or files; drop them anywhere on the window.</source>
        <translation>Añada imágenes de la cámara, de un teléfono o de archivos; suéltelas en cualquier lugar de la ventana.</translation>
    </message>
    <message>
        <source>Draw a box around a cell that was missed (Ctrl+D); press X for what is no cell.</source>
        <translation>Dibuje un recuadro en una célula omitida (Ctrl+D); pulse X si no es una célula.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Go through the cells: a letter gives the selected ones their class, Enter confirms, Ctrl+Z takes back. Look at each blast, promyelocyte and unidentified cell.</source>
        <translation>Recorra las células: una letra da su clase a las elegidas, Intro confirma, Ctrl+Z deshace. Mire cada blasto, promielocito y célula no identificada.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>LeukDesk suggests; a qualified person decides. It is for research use and gives no diagnosis.</source>
        <translation>LeukDesk sugiere; decide una persona cualificada. Es para uso en investigación y no da ningún diagnóstico.</translation>
    </message>
    <message>
        <source>Make the report when the differential has enough cells.</source>
        <translation>Haga el informe cuando la fórmula tenga bastantes células.</translation>
    </message>
    <message>
        <source>Open a case: scan or type the specimen&apos;s number.</source>
        <translation>Abra un caso: escanee o escriba el número de la muestra.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Enséñeme</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation>Probar los frotis de ejemplo</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>All cells by class. A dashed frame is a suggestion: a letter gives the selected cells their class, Enter confirms, Ctrl+Z takes back.</source>
        <translation>Todas las células por clase. Un marco discontinuo es una sugerencia: una letra da su clase a las células elegidas, Intro confirma, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command; F1 shows every key.</source>
        <translation>Ctrl+K halla cualquier comando; F1 muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Found wrong here, {0}: {1}</source>
        <translation>Algo falla aquí, {0}: {1}</translation>
    </message>
    <message>
        <source>The differential counts along, up to the number of cells that the case asks for.</source>
        <translation>La fórmula cuenta a la vez, hasta las células que pide el caso.</translation>
    </message>
    <message>
        <source>The frame. A cell that was missed is drawn with Ctrl+D; the wheel zooms.</source>
        <translation>El campo. Una célula omitida se dibuja con Ctrl+D; la rueda acerca.</translation>
    </message>
    <message>
        <source>The open case stays in view here, with its second identifier.</source>
        <translation>El caso abierto queda aquí a la vista, con su segundo identificador.</translation>
    </message>
    <message>
        <source>The report is written from here.</source>
        <translation>El informe se escribe desde aquí.</translation>
    </message>
    <message>
        <source>The worklist: scan or type a number to open a case.</source>
        <translation>La lista de trabajo: escanee o escriba un número para abrir un caso.</translation>
    </message>
    <message>
        <source>What the cells ask you to do: a suggestion until a person reviewed them.</source>
        <translation>Lo que las células le piden: una sugerencia hasta que una persona las revise.</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram of the live picture</source>
        <translation>Histograma de la imagen en vivo</translation>
    </message>
    <message>
        <source>Histogram; {0} % burnt out</source>
        <translation>Histograma; {0} % quemado</translation>
    </message>
    <message>
        <source>{0} % burnt out</source>
        <translation>{0} % quemado</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Card of the network</source>
        <translation>Ficha de la red</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install a network</source>
        <translation>Instalar una red</translation>
    </message>
    <message>
        <source>Install {0}?</source>
        <translation>¿Instalar {0}?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Continue a case that is in the records (Ctrl+Shift+O)</source>
        <translation>Continuar un caso que está en los registros (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Drop smear pictures here</source>
        <translation>Suelte aquí imágenes del frotis</translation>
    </message>
    <message>
        <source>Files or folders · JPEG, PNG, TIFF, BMP, WebP, HEIC</source>
        <translation>Archivos o carpetas · JPEG, PNG, TIFF, BMP, WebP, HEIC</translation>
    </message>
    <message>
        <source>LeukDesk finds the white cells, suggests what each one is, and a person decides.</source>
        <translation>LeukDesk halla los leucocitos, sugiere qué es cada uno, y decide una persona.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Caso nuevo…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation>Abrir un caso para una muestra nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Abrir un caso…</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation>Ver todo el trabajo con imágenes que vienen con LeukDesk</translation>
    </message>
    <message>
        <source>Take pictures from a folder (Ctrl+O)</source>
        <translation>Tomar imágenes de una carpeta (Ctrl+O)</translation>
    </message>
    <message>
        <source>They become frames of case {0}.</source>
        <translation>Pasan a ser campos del caso {0}.</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation>Probar los frotis de ejemplo</translation>
    </message>
</context>
<context>
    <name>LaboratorySection</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 2 MB; reports print it.</source>
        <translation>Un PNG o JPEG de 2 MB como máximo; los informes lo imprimen.</translation>
    </message>
    <message>
        <source>As it stands at the head of reports</source>
        <translation>Como figura en el encabezado de los informes</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Name of the laboratory</source>
        <translation>Nombre del laboratorio</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Written beside what you do where nobody signs in; with accounts, theirs are.</source>
        <translation>Se escribe junto a lo que hace donde nadie inicia sesión; con cuentas, los de estas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>Imagen en vivo de la cámara</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and size hold from the next start on, region and colours at once.</source>
        <translation>Idioma y tamaño rigen desde el próximo inicio; región y colores, enseguida.</translation>
    </message>
    <message>
        <source>Region of numbers and dates</source>
        <translation>Región de números y fechas</translation>
    </message>
    <message>
        <source>Reports then write {0} and {1}.</source>
        <translation>Los informes escriben entonces {0} y {1}.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>none: 2026-03-05 and 1234.5</source>
        <translation>ninguna: 2026-03-05 y 1234.5</translation>
    </message>
    <message>
        <source>{0} (draft, not reviewed)</source>
        <translation>{0} (borrador, sin revisar)</translation>
    </message>
</context>
<context>
    <name>MeasuredEdit</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies what happened in the program, for those who mend it</source>
        <translation>Copia lo que ocurrió en el programa, para quien lo arregla</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <translation>Descartar los mensajes</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Mensaje posterior</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>MicrometerPanel</name>
    <message>
        <source>&amp;Take this scale</source>
        <translation>&amp;Tomar esta escala</translation>
    </message>
    <message>
        <source>Choose the picture of a stage micrometer</source>
        <translation>Elija la imagen de un micrómetro objetivo</translation>
    </message>
    <message>
        <source>Len&amp;gth between the two points</source>
        <translation>Lon&amp;gitud entre los dos puntos</translation>
    </message>
    <message>
        <source>Lines are apart b&amp;y</source>
        <translation>&amp;Distancia entre líneas</translation>
    </message>
    <message>
        <source>Load &amp;micrometer picture…</source>
        <translation>Cargar imagen de &amp;micrómetro…</translation>
    </message>
    <message>
        <source>Load a picture of a stage micrometer: its lines are found, or click two points on it and type the length between them.</source>
        <translation>Cargue una imagen de un micrómetro objetivo: se hallan sus líneas, o pulse dos puntos y escriba la longitud entre ellos.</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation>Buscando las líneas…</translation>
    </message>
    <message>
        <source>Stage micrometer</source>
        <translation>Micrómetro objetivo</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>No se puede mostrar esta imagen.</translation>
    </message>
    <message>
        <source>Two points: a pixel is {0} µm ± {1} %</source>
        <translation>Dos puntos: un píxel mide {0} µm ± {1} %</translation>
    </message>
    <message>
        <source>{0} lines: a pixel is {1} µm ± {2} %</source>
        <translation>{0} líneas: un píxel mide {1} µm ± {2} %</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>A network is a program: only those that are pinned or sealed are opened.</source>
        <translation>Una red es un programa: solo se abren las fijadas o selladas.</translation>
    </message>
    <message>
        <source>Card of the network</source>
        <translation>Ficha de la red</translation>
    </message>
    <message>
        <source>Compares card and network with what was pinned or sealed</source>
        <translation>Compara ficha y red con lo fijado o sellado</translation>
    </message>
    <message>
        <source>Deletes the network; the records keep what it said</source>
        <translation>Borra la red; los registros conservan lo que dijo</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Instalar desde una carpeta…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Redes de este equipo</translation>
    </message>
    <message>
        <source>Only an administrator may install, choose and remove networks.</source>
        <translation>Solo un administrador puede instalar, elegir y quitar redes.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Shows what a network says of itself, and asks before it is taken</source>
        <translation>Muestra lo que una red dice de sí misma y pregunta antes de tomarla</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use this network from the next start on</source>
        <translation>Usar esta red desde el próximo inicio</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Comparing {0}…</source>
        <translation>Comparando {0}…</translation>
    </message>
    <message>
        <source>Installing {0} and trying it…</source>
        <translation>Instalando {0} y probándola…</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Leyendo la ficha…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a network</source>
        <translation>Quitar una red</translation>
    </message>
    <message>
        <source>Remove {0}? The records keep what it said.</source>
        <translation>¿Quitar {0}? Los registros conservan lo que dijo.</translation>
    </message>
    <message>
        <source>Removing {0}…</source>
        <translation>Quitando {0}…</translation>
    </message>
    <message>
        <source>{0} is installed and runs here ({1}). Choose Use to work with it.</source>
        <translation>{0} está instalada y funciona aquí ({1}). Elija Usar para trabajar con ella.</translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation>{0} se ha quitado.</translation>
    </message>
    <message>
        <source>{0} is used from the next start on.</source>
        <translation>{0} se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>{0} is what it was when it was pinned or sealed: sha256 {1}</source>
        <translation>{0} es lo que era cuando se fijó o selló: sha256 {1}</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Write date and time like {0} or 2026-11-26 08:15.</source>
        <translation>Escriba fecha y hora como {0} o 2026-11-26 08:15.</translation>
    </message>
</context>
<context>
    <name>MovingPresenter</name>
    <message>
        <source>Case {0} needs a second identifier before its first picture; enter it there first.</source>
        <translation>El caso {0} necesita un segundo identificador antes de su primera imagen; indíquelo allí primero.</translation>
    </message>
    <message>
        <source>For instance: two slides were swapped.</source>
        <translation>Por ejemplo: se confundieron dos portaobjetos.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the picture to case {0}</source>
        <translation>Mover la imagen al caso {0}</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation>Motivo del traslado</translation>
    </message>
    <message>
        <source>The picture is now in case {0}.</source>
        <translation>La imagen está ahora en el caso {0}.</translation>
    </message>
    <message>
        <source>There is no other open case; make it first with New case.</source>
        <translation>No hay otro caso abierto; créelo primero con Nuevo caso.</translation>
    </message>
    <message>
        <source>{0} goes to case {1} with its cells and all that was decided of them. The audit trails of both cases keep the reason.</source>
        <translation>{0} pasa al caso {1} con sus células y todo lo decidido de ellas. Los registros de auditoría de ambos casos guardan el motivo.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>&amp;Add the note</source>
        <translation>&amp;Añadir la nota</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>So&amp;bre</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>Otra nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It stays as it is written, with your name and the time.</source>
        <translation>Queda como se escribe, con su nombre y la hora.</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>Nadie ha escrito aún una nota.</translation>
    </message>
    <message>
        <source>Notes of case {0}</source>
        <translation>Notas del caso {0}</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Notas hasta ahora</translation>
    </message>
    <message>
        <source>S&amp;how the place</source>
        <translation>&amp;Mostrar el lugar</translation>
    </message>
    <message>
        <source>The case is signed, so it takes no more notes.</source>
        <translation>El caso está firmado, así que no admite más notas.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>De qué trata la nota</translation>
    </message>
    <message>
        <source>a cell in {0}</source>
        <translation>una célula en {0}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>el caso</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notas…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Caso {0}</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>Imagen {0}</translation>
    </message>
    <message>
        <source>Read and write notes about this case, its pictures and cells</source>
        <translation>Leer y escribir notas sobre este caso, sus imágenes y células</translation>
    </message>
    <message>
        <source>The selected cell in {0}</source>
        <translation>La célula seleccionada en {0}</translation>
    </message>
</context>
<context>
    <name>ObstaclesView</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>  (sample)</source>
        <translation>  (ejemplo)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Scan or type a specimen or patient number</source>
        <translation>Escanee o escriba un número de muestra o de paciente</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>Número de la muestra</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Quit LeukDesk</source>
        <translation>Salir de LeukDesk</translation>
    </message>
    <message>
        <source>The records are backed up before this LeukDesk brings them up to date…</source>
        <translation>Se hace una copia de los registros antes de que este LeukDesk los actualice…</translation>
    </message>
    <message>
        <source>The records are being brought up to date…</source>
        <translation>Se están actualizando los registros…</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation>Los registros no se abren</translation>
    </message>
    <message>
        <source>The records have given no answer for {0} seconds. The disk that they are on may be unplugged, asleep or broken. You can wait, or quit, look at the disk and start again; nothing that was recorded is lost by quitting.</source>
        <translation>Los registros no responden desde hace {0} segundos. El disco en el que están puede estar desconectado, en reposo o averiado. Puede esperar, o salir, revisar el disco y empezar de nuevo; al salir no se pierde nada de lo registrado.</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation>imagen {0} de {1}</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Other ways</source>
        <translation>Otros caminos</translation>
    </message>
    <message>
        <source>Without a camera here</source>
        <translation>Aquí sin cámara</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>Contraseña a&amp;nterior</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation>10 caracteres o más</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Contraseña nueva &amp;otra vez</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>New password for {0}</source>
        <translation>Contraseña nueva para {0}</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Contraseña anterior</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
    </message>
</context>
<context>
    <name>PastePresenter</name>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Pegar imágenes</translation>
    </message>
    <message>
        <source>Nothing that could be pasted: copy a picture or its file first.</source>
        <translation>Nada que pegar: copie antes una imagen o su archivo.</translation>
    </message>
    <message>
        <source>Open a case first; a pasted picture goes to it.</source>
        <translation>Abra antes un caso; una imagen pegada va a él.</translation>
    </message>
    <message>
        <source>Take copied files or a copied picture into this case</source>
        <translation>Tomar en este caso archivos copiados o una imagen copiada</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Your new password holds from now on.</source>
        <translation>Su contraseña nueva rige desde ahora.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>&amp;Make a laboratory…</source>
        <translation>&amp;Crear un laboratorio…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Nobody signs in, and reports say so. With accounts, everybody signs by password.</source>
        <translation>Nadie entra con cuenta, y los informes lo dicen. Con cuentas, todos entran con contraseña.</translation>
    </message>
    <message>
        <source>Rules of signing</source>
        <translation>Reglas de firma</translation>
    </message>
    <message>
        <source>You work alone</source>
        <translation>Usted trabaja solo</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Network that the phone is in</source>
        <translation>&amp;Red en la que está el teléfono</translation>
    </message>
    <message>
        <source>A phone has reached this computer. Tap through its warning, see below.</source>
        <translation>Un teléfono ha llegado a este equipo. Pase su advertencia, véase abajo.</translation>
    </message>
    <message>
        <source>A picture has arrived in case {0}.</source>
        <translation>Ha llegado una imagen al caso {0}.</translation>
    </message>
    <message>
        <source>Another phone…</source>
        <translation>Otro teléfono…</translation>
    </message>
    <message>
        <source>By cable…</source>
        <translation>Por cable…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Huella del certificado</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>De una carpeta…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No phone did anything for half an hour, so waiting has ended.</source>
        <translation>Ningún teléfono hizo nada en media hora, así que la espera terminó.</translation>
    </message>
    <message>
        <source>No phone has reached this computer yet. The reason is one of these:</source>
        <translation>Ningún teléfono ha llegado aún a este equipo. La razón es una de estas:</translation>
    </message>
    <message>
        <source>Open a case first; pictures go to it.</source>
        <translation>Abra antes un caso; las imágenes van a él.</translation>
    </message>
    <message>
        <source>Or without a network</source>
        <translation>O sin red</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation>Imágenes de un teléfono</translation>
    </message>
    <message>
        <source>Pictures go to case {0}.</source>
        <translation>Las imágenes van al caso {0}.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with the phone&apos;s</source>
        <translation>Huella SHA-256, para compararla con la del teléfono</translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera.</source>
        <translation>Escanee el código con la cámara del teléfono.</translation>
    </message>
    <message>
        <source>Show a code for one more phone; those that came in stay</source>
        <translation>Mostrar un código para otro teléfono; los que entraron siguen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stop waiting; phones can send nothing more</source>
        <translation>Dejar de esperar; los teléfonos ya no pueden enviar nada</translation>
    </message>
    <message>
        <source>The other phone has not come in yet. Tap through its warning; if it shows none, the reason is one of these:</source>
        <translation>El otro teléfono aún no ha entrado. Pase su advertencia; si no muestra ninguna, la razón es una de estas:</translation>
    </message>
    <message>
        <source>The phone is connected, and its code is used up. Take the pictures on the phone.</source>
        <translation>El teléfono está conectado y su código ya está usado. Tome las imágenes en el teléfono.</translation>
    </message>
    <message>
        <source>The phone is sending a picture…</source>
        <translation>El teléfono está enviando una imagen…</translation>
    </message>
    <message>
        <source>The phone warns once, since this computer made its certificate itself. The connection is encrypted all the same. What to tap:</source>
        <translation>El teléfono advierte una vez, pues este equipo hizo él mismo su certificado. La conexión va cifrada igualmente. Qué pulsar:</translation>
    </message>
    <message>
        <source>The phone&apos;s browser opens a page of this computer; nothing is installed. Until you end it, other devices in the chosen network can reach that page, and only a phone that scanned the code can send pictures. Nothing goes to the internet.</source>
        <translation>El navegador del teléfono abre una página de este equipo; no se instala nada. Hasta que usted termine, otros aparatos de la red elegida pueden llegar a esa página, y solo un teléfono que escaneó el código puede enviar imágenes. Nada va a internet.</translation>
    </message>
    <message>
        <source>The phone&apos;s server ended unexpectedly; start it again.</source>
        <translation>El servidor para el teléfono terminó sin esperarlo; inícielo otra vez.</translation>
    </message>
    <message>
        <source>This computer is in no network</source>
        <translation>Este equipo no está en ninguna red</translation>
    </message>
    <message>
        <source>Wait for a phone</source>
        <translation>Esperar a un teléfono</translation>
    </message>
    <message>
        <source>{0} arrived so far</source>
        <translation>{0} llegadas hasta ahora</translation>
    </message>
</context>
<context>
    <name>PhonePresenter</name>
    <message>
        <source>Pictures from a p&amp;hone…</source>
        <translation>Imágenes de un &amp;teléfono…</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation>Imágenes de un teléfono</translation>
    </message>
    <message>
        <source>Show a QR code; the phone&apos;s browser sends pictures to this case</source>
        <translation>Mostrar un código QR; el navegador del teléfono envía imágenes a este caso</translation>
    </message>
    <message>
        <source>The case is signed, so no picture can join it; amend it first.</source>
        <translation>El caso está firmado, así que no puede entrar ninguna imagen; rectifíquelo antes.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cells to choose from</source>
        <translation>Células para elegir</translation>
    </message>
    <message>
        <source>Let the report choose the most suspicious cells</source>
        <translation>Dejar que el informe elija las células más sospechosas</translation>
    </message>
    <message>
        <source>Most suspicious</source>
        <translation>Las más sospechosas</translation>
    </message>
    <message>
        <source>Pictures of the report</source>
        <translation>Imágenes del informe</translation>
    </message>
    <message>
        <source>{0} of at most {1} pictures chosen</source>
        <translation>{0} de {1} imágenes como máximo elegidas</translation>
    </message>
</context>
<context>
    <name>PicturesPresenter</name>
    <message>
        <source>1 picture was in this case already and is not counted twice.</source>
        <translation>1 imagen ya estaba en este caso y no se cuenta dos veces.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Network ready: {0}</source>
        <translation>Red lista: {0}</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>{0} pictures were in this case already and are not counted twice.</source>
        <translation>{0} imágenes ya estaban en este caso y no se cuentan dos veces.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>LeukDesk was ended before it was closed; that run began at {0}. All that it had recorded is there: go on where you were.</source>
        <translation>LeukDesk terminó sin haberse cerrado; esa sesión empezó a las {0}. Todo lo que registró está ahí: siga donde estaba.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firmar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Blasts {0} of {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, counting error only).</source>
        <translation>Blastos {0} de {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, solo error de recuento).</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is now in {0}</source>
        <translation>La copia está en su lugar. Lo que había antes está ahora en {0}</translation>
    </message>
    <message>
        <source>The records are being restored.</source>
        <translation>Se están restaurando los registros.</translation>
    </message>
    <message>
        <source>The network is starting…</source>
        <translation>La red se está iniciando…</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code for the phone</source>
        <translation>Código QR para el teléfono</translation>
    </message>
</context>
<context>
    <name>QualityLights</name>
    <message>
        <source>Picture quality: </source>
        <translation>Calidad de la imagen: </translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>podría ser mejor</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;From the age</source>
        <translation>&amp;Desde la edad</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Alto</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Bajo</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Under the age</source>
        <translation>&amp;Por debajo de la edad</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>From the age</source>
        <translation>Desde la edad</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>It overlaps “{0}”; where both hold, the later one in the list is taken.</source>
        <translation>Se solapa con «{0}»; donde rigen ambos, se toma el posterior de la lista.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalo de referencia</translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say where the range was read; reports name it.</source>
        <translation>Indique dónde se leyó el intervalo; los informes lo nombran.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The last age must lie above the first one.</source>
        <translation>La última edad debe superar la primera.</translation>
    </message>
    <message>
        <source>The low end must lie below the high end.</source>
        <translation>El extremo bajo debe ser menor que el alto.</translation>
    </message>
    <message>
        <source>Under the age</source>
        <translation>Por debajo de la edad</translation>
    </message>
    <message>
        <source>Unit of the first age</source>
        <translation>Unidad de la primera edad</translation>
    </message>
    <message>
        <source>Unit of the last age</source>
        <translation>Unidad de la última edad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it was read: book, page, year</source>
        <translation>Dónde se leyó: libro, página, año</translation>
    </message>
</context>
<context>
    <name>RangesModel</name>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>RangesSection</name>
    <message>
        <source>Add a range…</source>
        <translation>Añadir un intervalo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Puts the ranges of adults that came with LeukDesk in the place of all others</source>
        <translation>Pone los intervalos de adultos que vinieron con LeukDesk en lugar de todos los demás</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>Intervalos de referencia</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Quitar el intervalo</translation>
    </message>
    <message>
        <source>Reports mark values outside the range of the patient&apos;s age and sex; where the age is unknown, none. Those that shipped are of adults: bring the children&apos;s ranges that your laboratory stands by.</source>
        <translation>Los informes marcan los valores fuera del intervalo de la edad y el sexo del paciente; si no se conoce la edad, ninguno. Los incluidos son de adultos: aporte los intervalos infantiles que su laboratorio respalda.</translation>
    </message>
    <message>
        <source>Those that shipped</source>
        <translation>Los incluidos</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Confirmed cells of the class {0}</source>
        <translation>Células confirmadas de la clase {0}</translation>
    </message>
    <message>
        <source>Confirmed in this laboratory, the newest first</source>
        <translation>Confirmadas en este laboratorio, la más nueva primero</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Referencia: {0}</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message>
        <source>Nobody has confirmed a cell as {0} in these records yet.</source>
        <translation>Nadie ha confirmado aún una célula como {0} en estos registros.</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation>Elija antes una célula, en la galería o en el campo.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All signed cases…</source>
        <translation>Todos los firmados…</translation>
    </message>
    <message>
        <source>Choose paper and templates in the settings</source>
        <translation>Elegir papel y plantillas en los ajustes</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Paper: {0}…</source>
        <translation>Papel: {0}…</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Imprimir el informe (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report, tables for Excel, CSV and JSON in a folder (Ctrl+R)</source>
        <translation>Informe, tablas para Excel, CSV y JSON en una carpeta (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF (Ctrl+S)</source>
        <translation>Guardar el informe en PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>Se está leyendo el informe…</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to change its text.</source>
        <translation>Este caso está firmado. Rectifíquelo para cambiar su texto.</translation>
    </message>
    <message>
        <source>Write all signed cases&apos; reports into a folder</source>
        <translation>Escribir los informes de todos los casos firmados en una carpeta</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Printing the report…</source>
        <translation>Imprimiendo el informe…</translation>
    </message>
    <message>
        <source>The printer refused the report; check it and print again.</source>
        <translation>La impresora rechazó el informe; compruébela e imprima otra vez.</translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation>No se puede mostrar el informe.</translation>
    </message>
    <message>
        <source>The report is written: {0}</source>
        <translation>El informe está escrito: {0}</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Quitar la plantilla</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Templates for comments</source>
        <translation>Plantillas para comentarios</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>What it puts into a comment</source>
        <translation>Lo que añade a un comentario</translation>
    </message>
    <message>
        <source>Your own; those that came with LeukDesk are offered too.</source>
        <translation>Las suyas; también se ofrecen las que vinieron con LeukDesk.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is tried in an empty place first. What was recorded after it is not in it; the records as they are now are set aside beside the new ones, and nothing is deleted.</source>
        <translation>Primero se prueba en un lugar vacío. Lo registrado después no está en ella; los registros actuales se apartan junto a los nuevos, y no se borra nada.</translation>
    </message>
    <message>
        <source>Keep the folder of the records as it is. If there are backups in another place, restore one with: leukdesk records restore FOLDER</source>
        <translation>Deje la carpeta de los registros como está. Si hay copias en otro lugar, restaure una con: leukdesk records restore CARPETA</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>Buscando la última copia buena…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Avance de la restauración</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Restoring: the backup is copied, opened and checked…</source>
        <translation>Restaurando: la copia se copia, se abre y se comprueba…</translation>
    </message>
    <message>
        <source>There is no good backup here.</source>
        <translation>Aquí no hay ninguna copia buena.</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>Brought back: 1 cell.</source>
        <translation>Recuperada: 1 célula.</translation>
    </message>
    <message>
        <source>Brought back: {0} cells.</source>
        <translation>Recuperadas: {0} células.</translation>
    </message>
    <message>
        <source>Confirmed: {0} cells. Ctrl+Z takes it back.</source>
        <translation>Confirmadas: {0} células. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Nothing to confirm at once: blasts, promyelocytes, unidentified cells need a look each.</source>
        <translation>Nada que confirmar a la vez: blastos, promielocitos y células no identificadas piden una mirada cada una.</translation>
    </message>
    <message>
        <source>Recorded. No undecided cell follows in the gallery.</source>
        <translation>Registrado. En la galería no sigue ninguna célula por decidir.</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation>Elija antes una célula, en la galería o en el campo.</translation>
    </message>
    <message>
        <source>There is nothing to bring back in this case.</source>
        <translation>No hay nada que recuperar en este caso.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation>No hay nada que deshacer en este caso.</translation>
    </message>
    <message>
        <source>Undone: 1 cell. Ctrl+Y brings it back.</source>
        <translation>Deshecho: 1 célula. Ctrl+Y lo recupera.</translation>
    </message>
    <message>
        <source>Undone: {0} cells.</source>
        <translation>Deshecho: {0} células.</translation>
    </message>
</context>
<context>
    <name>RulerView</name>
    <message>
        <source>Micrometer picture with two ends</source>
        <translation>Imagen del micrómetro con dos extremos</translation>
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
        <translation>&amp;Guardar las reglas</translation>
    </message>
    <message>
        <source>Cases with &amp;blasts need a second signer</source>
        <translation>Los casos con &amp;blastos necesitan un segundo firmante</translation>
    </message>
    <message>
        <source>Cells called blast or promyelocyte must always be looked at.</source>
        <translation>Las células llamadas blasto o promielocito deben mirarse siempre.</translation>
    </message>
    <message>
        <source>Cells that must be looked at before signing</source>
        <translation>Células que deben mirarse antes de firmar</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minutos hasta que se bloquea la pantalla</translation>
    </message>
    <message>
        <source>Must be &amp;looked at</source>
        <translation>Deben &amp;mirarse</translation>
    </message>
    <message>
        <source>Screen locks &amp;after</source>
        <translation>La pantalla se bloquea &amp;tras</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>A backup by itself</source>
        <translation>Una copia automática</translation>
    </message>
    <message>
        <source>A backup on the same disk does not help when the disk breaks: choose a folder on another disk or on the network. To restore one, close this window and type: leukdesk records restore</source>
        <translation>Una copia en el mismo disco no sirve si el disco se rompe: elija una carpeta en otro disco o en la red. Para restaurar una, cierre esta ventana y escriba: leukdesk records restore</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Copias en</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias, la más nueva primero</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>A&amp;utomática</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Comprobar todo ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose where backups go from the next start on</source>
        <translation>Elegir adónde van las copias desde el próximo inicio</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Aún no hay copia.</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>&amp;Back up the records now</source>
        <translation>Hacer &amp;copia de los registros ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Copy what is new to the backups while work goes on</source>
        <translation>Copiar lo nuevo a las copias mientras se trabaja</translation>
    </message>
    <message>
        <source>Database and audit trail checked at {0}: all is well.</source>
        <translation>Base de datos y registro de auditoría comprobados a las {0}: todo está bien.</translation>
    </message>
    <message>
        <source>Looked at when the program started: all is well.</source>
        <translation>Mirado al iniciar el programa: todo está bien.</translation>
    </message>
    <message>
        <source>Records and b&amp;ackups</source>
        <translation>Registros y &amp;copias</translation>
    </message>
    <message>
        <source>Records: room and last backup</source>
        <translation>Registros: espacio y última copia</translation>
    </message>
    <message>
        <source>See the room that is left, the last check and the backups</source>
        <translation>Ver el espacio que queda, la última comprobación y las copias</translation>
    </message>
    <message>
        <source>The backup is made: {0}</source>
        <translation>La copia está hecha: {0}</translation>
    </message>
    <message>
        <source>The records are not whole: {0}</source>
        <translation>Los registros no están completos: {0}</translation>
    </message>
    <message>
        <source>{0} (from the next start on)</source>
        <translation>{0} (desde el próximo inicio)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Only an administrator may change this.</source>
        <translation>Solo un administrador puede cambiar esto.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Some of this holds when LeukDesk is started again.</source>
        <translation>Parte de esto rige cuando LeukDesk se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>&amp;Language, region and size</source>
        <translation>&amp;Idioma, región y tamaño</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Choose language, region, colours and the size of everything</source>
        <translation>Elegir idioma, región, colores y el tamaño de todo</translation>
    </message>
    <message>
        <source>Choose the paper of reports, and write templates for comments</source>
        <translation>Elegir el papel de los informes y escribir plantillas para comentarios</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>For pictures added from now on: {0}</source>
        <translation>Para imágenes añadidas desde ahora: {0}</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Our own classes</source>
        <translation>Clases propias</translation>
    </message>
    <message>
        <source>Paper and &amp;templates</source>
        <translation>Papel y &amp;plantillas</translation>
    </message>
    <message>
        <source>People and signing</source>
        <translation>Personas y firmas</translation>
    </message>
    <message>
        <source>Records and backups</source>
        <translation>Registros y copias</translation>
    </message>
    <message>
        <source>Reference &amp;ranges</source>
        <translation>Intervalos de &amp;referencia</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>Intervalos de referencia</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Say what is usual in health, by age and sex</source>
        <translation>Indicar lo habitual en salud, por edad y sexo</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Not taken: {0}</source>
        <translation>No tomada: {0}</translation>
    </message>
    <message>
        <source>Open a case first: a frame belongs to a case.</source>
        <translation>Abra antes un caso: un campo pertenece a un caso.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Account of the reviewer who signs</source>
        <translation>Cuenta del revisor que firma</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece: {0} leukocytes</source>
        <translation>Contados a mano en el ocular: {0} leucocitos</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nombre del firmante</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Printed with the remark “no sign-in”</source>
        <translation>Se imprime con la nota «no sign-in»</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign case {0}</source>
        <translation>Firmar el caso {0}</translation>
    </message>
    <message>
        <source>Signature {0} of {1}</source>
        <translation>Firma {0} de {1}</translation>
    </message>
    <message>
        <source>Still in the way</source>
        <translation>Aún lo impide</translation>
    </message>
    <message>
        <source>Version {0}  ·  {1} of {2} leukocytes  ·  pictures: {3}</source>
        <translation>Versión {0}  ·  {1} de {2} leucocitos  ·  imágenes: {3}</translation>
    </message>
    <message>
        <source>Why fewer cells must do</source>
        <translation>Por qué bastan menos células</translation>
    </message>
    <message>
        <source>Why fewer cells must do, for example: severe leukopenia</source>
        <translation>Por qué bastan menos células, por ejemplo: leucopenia grave</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>as reviewed</source>
        <translation>según la revisión</translation>
    </message>
    <message>
        <source>as the model suggests</source>
        <translation>según el modelo</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Quit LeukDesk</source>
        <translation>&amp;Salir de LeukDesk</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>LeukDesk is locked</source>
        <translation>LeukDesk está bloqueado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>These records belong to a laboratory with accounts.</source>
        <translation>Estos registros son de un laboratorio con cuentas.</translation>
    </message>
    <message>
        <source>Why signing in failed</source>
        <translation>Por qué no se pudo entrar</translation>
    </message>
    <message>
        <source>{0} is signed in. Work in progress goes on. Somebody else may sign in instead.</source>
        <translation>Ha entrado {0}. El trabajo en curso sigue. Puede entrar otra persona en su lugar.</translation>
    </message>
</context>
<context>
    <name>SignedReportsPresenter</name>
    <message>
        <source>No case is signed yet, so there is no report to write.</source>
        <translation>Aún no hay ningún caso firmado, así que no hay informe que escribir.</translation>
    </message>
    <message>
        <source>Reports of signed cases that are written: {0}.</source>
        <translation>Informes de casos firmados escritos: {0}.</translation>
    </message>
    <message>
        <source>Stopped. Reports of signed cases that are written: {0}.</source>
        <translation>Detenido. Informes de casos firmados escritos: {0}.</translation>
    </message>
    <message>
        <source>Writing report {0} of {1}</source>
        <translation>Escribiendo el informe {0} de {1}</translation>
    </message>
    <message>
        <source>Writing the reports of all signed cases…</source>
        <translation>Escribiendo los informes de todos los casos firmados…</translation>
    </message>
</context>
<context>
    <name>SigningPresenter</name>
    <message>
        <source>Amend</source>
        <translation>Rectificar</translation>
    </message>
    <message>
        <source>Amend case {0}</source>
        <translation>Rectificar el caso {0}</translation>
    </message>
    <message>
        <source>It is printed on the new report.</source>
        <translation>Se imprime en el informe nuevo.</translation>
    </message>
    <message>
        <source>Looking at every picture of the case…</source>
        <translation>Mirando cada imagen del caso…</translation>
    </message>
    <message>
        <source>Pictures are being analysed; sign when they are done.</source>
        <translation>Se están analizando imágenes; firme cuando terminen.</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation>Motivo de la rectificación</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation>El aviso está anotado.</translation>
    </message>
    <message>
        <source>The case is signed.</source>
        <translation>El caso está firmado.</translation>
    </message>
    <message>
        <source>The first signature is given; a second person must sign.</source>
        <translation>Está dada la primera firma; debe firmar una segunda persona.</translation>
    </message>
    <message>
        <source>Version {0} may be changed now.</source>
        <translation>La versión {0} puede cambiarse ahora.</translation>
    </message>
    <message>
        <source>{0}. Version {1} stays in the records; version {2} can then be changed and must be signed.</source>
        <translation>{0}. La versión {1} queda en los registros; la versión {2} puede cambiarse entonces y debe firmarse.</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a network stream</source>
        <translation>Añadir un flujo de red</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>For example: phone on the microscope</source>
        <translation>Por ejemplo: teléfono en el microscopio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The phone&apos;s app (IP Webcam, DroidCam, iVCam) shows its address: MJPEG over http, or rtsp. User and password go into it as http://user:password@…; the password is kept in the system&apos;s key store, not in LeukDesk&apos;s settings.</source>
        <translation>La aplicación del teléfono (IP Webcam, DroidCam, iVCam) muestra su dirección: MJPEG por http, o rtsp. Usuario y contraseña van en ella así: http://usuario:contraseña@…; la contraseña se guarda en el almacén de claves del sistema, no en los ajustes de LeukDesk.</translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message>
        <source>Begin afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Count from zero; Backspace brings the count back</source>
        <translation>Contar desde cero; Retroceso recupera el recuento</translation>
    </message>
    <message>
        <source>Kept apart from the cells of the pictures, also on the report.</source>
        <translation>Separado de las células de las imágenes, también en el informe.</translation>
    </message>
    <message>
        <source>Leukocytes counted: {0}</source>
        <translation>Leucocitos contados: {0}</translation>
    </message>
    <message>
        <source>Look through the eyepiece and press the letter of each cell.</source>
        <translation>Mire por el ocular y pulse la letra de cada célula.</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation>Recuento manual en el ocular</translation>
    </message>
    <message>
        <source>No class has the key {0}: nothing was counted.</source>
        <translation>Ninguna clase tiene la tecla {0}: no se contó nada.</translation>
    </message>
    <message>
        <source>Sound with every key</source>
        <translation>Sonido con cada tecla</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Quitar la última</translation>
    </message>
    <message>
        <source>Take the last cell back (Backspace)</source>
        <translation>Quitar la última célula (Retroceso)</translation>
    </message>
    <message>
        <source>There is always one when the target is reached</source>
        <translation>Siempre suena al alcanzar el objetivo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TallyPresenter</name>
    <message>
        <source>Counting from zero. Backspace brings the count from before back.</source>
        <translation>Se cuenta desde cero. Retroceso recupera el recuento anterior.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>Quitada: {0}.</translation>
    </message>
    <message>
        <source>The count from before is back.</source>
        <translation>El recuento anterior está de vuelta.</translation>
    </message>
    <message>
        <source>The count is being read…</source>
        <translation>Se está leyendo el recuento…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que quitar.</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to count anew.</source>
        <translation>Este caso está firmado. Enmiéndelo para volver a contar.</translation>
    </message>
    <message>
        <source>{0} leukocytes are counted: the target is reached.</source>
        <translation>Se contaron {0} leucocitos: objetivo alcanzado.</translation>
    </message>
</context>
<context>
    <name>TallyTile</name>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, tecla {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>UnassignedPanel</name>
    <message>
        <source>&amp;Specimen number</source>
        <translation>Número de la &amp;muestra</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Choose the pictures and the case that they belong to.</source>
        <translation>Elija las imágenes y el caso al que pertenecen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Give to this case</source>
        <translation>Dar a este caso</translation>
    </message>
    <message>
        <source>No picture waits for its case.</source>
        <translation>Ninguna imagen espera su caso.</translation>
    </message>
    <message>
        <source>Number read</source>
        <translation>Número leído</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation>Abrir un caso nuevo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation>Escanee o escriba el número de la muestra</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>Número de la muestra</translation>
    </message>
    <message>
        <source>The records hold no case {0}; it would be opened.</source>
        <translation>Los registros no tienen el caso {0}; se abriría.</translation>
    </message>
    <message>
        <source>They belong to no case; their files stay in the records</source>
        <translation>No pertenecen a ningún caso; sus archivos quedan en los registros</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation>Imágenes sin asignar</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Espera porque</translation>
    </message>
    <message>
        <source>no case of that number</source>
        <translation>ningún caso con ese número</translation>
    </message>
    <message>
        <source>no number with it</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegada</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>ready to be given</source>
        <translation>lista para asignar</translation>
    </message>
    <message>
        <source>second identifier missing</source>
        <translation>falta el segundo identificador</translation>
    </message>
    <message>
        <source>the case is signed</source>
        <translation>el caso está firmado</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>carpeta vigilada</translation>
    </message>
    <message>
        <source>{0} selected for case {1}.</source>
        <translation>{0} elegidas para el caso {1}.</translation>
    </message>
</context>
<context>
    <name>UnassignedPresenter</name>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation>Imágenes sin asi&amp;gnar…</translation>
    </message>
    <message>
        <source>1 picture was given to case {0}.</source>
        <translation>1 imagen se dio al caso {0}.</translation>
    </message>
    <message>
        <source>A picture came that could not join a case; Capture &gt; Unassigned pictures says why.</source>
        <translation>Llegó una imagen que no pudo entrar en un caso; Captura &gt; Imágenes sin asignar dice por qué.</translation>
    </message>
    <message>
        <source>Give pictures that came without a specimen number to their case</source>
        <translation>Dar a su caso las imágenes que llegaron sin número de muestra</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation>Imágenes sin asignar</translation>
    </message>
    <message>
        <source>{1} pictures were given to case {0}.</source>
        <translation>{1} imágenes se dieron al caso {0}.</translation>
    </message>
</context>
<context>
    <name>UrgentCallDialog</name>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Calls noted so far</source>
        <translation>Avisos anotados hasta ahora</translation>
    </message>
    <message>
        <source>Name and office, for example: Dr. Okafor, ward 3</source>
        <translation>Nombre y cargo, por ejemplo: Dr. Okafor, planta 3</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Anotar el aviso</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>Anotado hasta ahora</translation>
    </message>
    <message>
        <source>They &amp;repeated it (read back)</source>
        <translation>Lo &amp;repitió (confirmación verbal)</translation>
    </message>
    <message>
        <source>Urgent call about case {0}</source>
        <translation>Aviso urgente sobre el caso {0}</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Qué se comunicó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>no repetido</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} ({3}), by {4}</source>
        <translation>{0}: {1} → {2} ({3}), por {4}</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Analysing picture {0} of {1}</source>
        <translation>Analizando la imagen {0} de {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Finishing the picture in work…</source>
        <translation>Terminando la imagen en curso…</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>Avance del trabajo</translation>
    </message>
    <message>
        <source>Stop after what is in work; what is done stays (Ctrl+.)</source>
        <translation>Parar tras lo que está en curso; lo hecho queda (Ctrl+.)</translation>
    </message>
    <message>
        <source>the network is starting</source>
        <translation>la red se está iniciando</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Caso nuevo…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation>Abrir un caso para una muestra nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>No case is found by this. Choose New case to open one.</source>
        <translation>No se encuentra ningún caso con esto. Elija Nuevo caso para abrir uno.</translation>
    </message>
    <message>
        <source>Cases that are listed</source>
        <translation>Casos que se muestran</translation>
    </message>
    <message>
        <source>Cases that are still to be assessed: {0}.</source>
        <translation>Casos que aún faltan por valorar: {0}.</translation>
    </message>
    <message>
        <source>In no open case are blasts suspected or urgent cells seen.</source>
        <translation>En ningún caso abierto se sospechan blastos ni hay células urgentes a la vista.</translation>
    </message>
    <message>
        <source>No case is in this state.</source>
        <translation>Ningún caso está en este estado.</translation>
    </message>
    <message>
        <source>No single case has exactly this number. Choose one of these, or New case.</source>
        <translation>Ningún caso único tiene exactamente este número. Elija uno de estos, o Nuevo caso.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada atrasado.</translation>
    </message>
    <message>
        <source>Nothing waits: every case is signed.</source>
        <translation>No hay nada pendiente: todos los casos están firmados.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Overdue: {0}. Urgent cases wait up to {1} h, others up to {2} h.</source>
        <translation>Atrasados: {0}. Los casos urgentes esperan hasta {1} h, los demás hasta {2} h.</translation>
    </message>
    <message>
        <source>Scan or type a number, a name or a word</source>
        <translation>Escanee o escriba un número, un nombre o una palabra</translation>
    </message>
    <message>
        <source>Search for a case</source>
        <translation>Buscar un caso</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation>Ver todo el trabajo con imágenes que vienen con LeukDesk</translation>
    </message>
    <message>
        <source>The first {0} cases are shown; type to find others.</source>
        <translation>Se muestran los primeros {0} casos; escriba para encontrar otros.</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation>Probar los frotis de ejemplo</translation>
    </message>
    <message>
        <source>Which cases are listed; a search looks among all of them</source>
        <translation>Qué casos se muestran; una búsqueda mira en todos</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
</context>
<context>
    <name>WorklistPresenter</name>
    <message>
        <source>LeukDesk ended unexpectedly; case {0} is open again. Nothing recorded is lost.</source>
        <translation>LeukDesk terminó sin esperarlo; el caso {0} está abierto de nuevo. No se perdió nada de lo registrado.</translation>
    </message>
    <message>
        <source>The records hold no case yet; choose New case.</source>
        <translation>Los registros no tienen aún ningún caso; elija Caso nuevo.</translation>
    </message>
</context>
<context>
    <name>_FrameDelegate</name>
    <message>
        <source>analysing…</source>
        <translation>analizando…</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
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
        <translation>&amp;Acerca de LeukDesk</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>&amp;Rectificar…</translation>
    </message>
    <message>
        <source>&amp;Begin the manual count afresh</source>
        <translation>&amp;Empezar de nuevo el recuento manual</translation>
    </message>
    <message>
        <source>&amp;Camera profile and scale…</source>
        <translation>Perfil de &amp;cámara y escala…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>&amp;Cerrar el caso</translation>
    </message>
    <message>
        <source>&amp;Confirm the suggestion</source>
        <translation>&amp;Confirmar la sugerencia</translation>
    </message>
    <message>
        <source>&amp;Draw a missed cell</source>
        <translation>&amp;Dibujar una célula omitida</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>&amp;Congelar la imagen</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>Cuadrí&amp;cula</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>&amp;Bloquear la pantalla</translation>
    </message>
    <message>
        <source>&amp;Map of the field</source>
        <translation>&amp;Mapa del campo</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>Caso &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Célula &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Campo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Abrir un caso…</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation>Célula &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous frame</source>
        <translation>Campo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reference cells of this class</source>
        <translation>Células de &amp;referencia de esta clase</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Firmar…</translation>
    </message>
    <message>
        <source>&amp;Take frame</source>
        <translation>&amp;Tomar la imagen</translation>
    </message>
    <message>
        <source>&amp;Take the last counted cell back</source>
        <translation>&amp;Quitar la última célula contada</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Urgent call…</source>
        <translation>Aviso &amp;urgente…</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Acerca del &amp;modelo</translation>
    </message>
    <message>
        <source>Accounts, roles and the rules of signing</source>
        <translation>Cuentas, funciones y reglas de firma</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>Añadir &amp;imágenes…</translation>
    </message>
    <message>
        <source>Add a c&amp;lass of our own…</source>
        <translation>Añadir una c&amp;lase propia…</translation>
    </message>
    <message>
        <source>All cells of this class; never blasts, promyelocytes or unidentified cells</source>
        <translation>Todas las células de esta clase; nunca blastos, promielocitos ni células no identificadas</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>C&amp;ontrol slide…</source>
        <translation>Portaobjetos de c&amp;ontrol…</translation>
    </message>
    <message>
        <source>Case &amp;entries…</source>
        <translation>&amp;Datos del caso…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cambiar la &amp;contraseña…</translation>
    </message>
    <message>
        <source>Close the case and let somebody else sign in</source>
        <translation>Cerrar el caso y dejar que entre otra persona</translation>
    </message>
    <message>
        <source>Confirm the whole &amp;group</source>
        <translation>Confirmar todo el &amp;grupo</translation>
    </message>
    <message>
        <source>Continue a case of the records</source>
        <translation>Continuar un caso de los registros</translation>
    </message>
    <message>
        <source>Count from zero; what was counted can be brought back</source>
        <translation>Contar desde cero; lo contado se puede recuperar</translation>
    </message>
    <message>
        <source>Cover all until you are back</source>
        <translation>Cubrir todo hasta que vuelva</translation>
    </message>
    <message>
        <source>Finish the picture in work and close</source>
        <translation>Terminar la imagen en curso y cerrar</translation>
    </message>
    <message>
        <source>For cells that none of the classes fits</source>
        <translation>Para células a las que no cuadra ninguna clase</translation>
    </message>
    <message>
        <source>Give the picture that is shown, with its cells and reviews, to the case it belongs to</source>
        <translation>Pasar la imagen mostrada, con sus células y revisiones, al caso al que pertenece</translation>
    </message>
    <message>
        <source>Give yourself a new password</source>
        <translation>Darse una contraseña nueva</translation>
    </message>
    <message>
        <source>Go back to the worklist</source>
        <translation>Volver a la lista de trabajo</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Ir a: {0}</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Dejarla quieta</translation>
    </message>
    <message>
        <source>Install, first case, cameras, figures, backups, faults by symptom</source>
        <translation>Instalar, primer caso, cámaras, cifras, copias, fallos por síntoma</translation>
    </message>
    <message>
        <source>Look at what the request form says of this case, or change it</source>
        <translation>Ver lo que dice la solicitud de este caso, o cambiarlo</translation>
    </message>
    <message>
        <source>Looks at everything that has to work and says what to mend</source>
        <translation>Mira todo lo que tiene que funcionar y dice qué arreglar</translation>
    </message>
    <message>
        <source>Move the picture to another c&amp;ase…</source>
        <translation>Mover la imagen a otro c&amp;aso…</translation>
    </message>
    <message>
        <source>Note who was told of an urgent finding, and when</source>
        <translation>Anotar a quién se avisó de un hallazgo urgente, y cuándo</translation>
    </message>
    <message>
        <source>Of the manual count, also after it was begun afresh</source>
        <translation>Del recuento manual, también después de empezar de nuevo</translation>
    </message>
    <message>
        <source>Open a signed case again, with a reason</source>
        <translation>Abrir de nuevo un caso firmado, con un motivo</translation>
    </message>
    <message>
        <source>Over the live picture</source>
        <translation>Sobre la imagen en vivo</translation>
    </message>
    <message>
        <source>Pr&amp;int report…</source>
        <translation>I&amp;mprimir el informe…</translation>
    </message>
    <message>
        <source>Print the report of this case</source>
        <translation>Imprimir el informe de este caso</translation>
    </message>
    <message>
        <source>Review it as it is</source>
        <translation>Revisarla como está</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation>Hacer el &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Check this installation</source>
        <translation>&amp;Comprobar esta instalación</translation>
    </message>
    <message>
        <source>&amp;People and rules</source>
        <translation>&amp;Personas y reglas</translation>
    </message>
    <message>
        <source>Draw a box around a missed cell by mouse or arrows, then press the letter of its class</source>
        <translation>Dibujar con ratón o flechas un recuadro alrededor de una célula omitida y pulsar la letra de su clase</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation>Un píxel de pantalla por píxel de imagen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One step nearer</source>
        <translation>Un paso más cerca</translation>
    </message>
    <message>
        <source>Open a case for a new specimen</source>
        <translation>Abrir un caso para una muestra nueva</translation>
    </message>
    <message>
        <source>Review the selected cell as {0}</source>
        <translation>Revisar la célula elegida como {0}</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation>Guardar el informe en P&amp;DF…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, and how light and colour are set right</source>
        <translation>Indicar cuánto mide un píxel y cómo se corrigen la luz y el color</translation>
    </message>
    <message>
        <source>Select the cell before</source>
        <translation>Elegir la célula anterior</translation>
    </message>
    <message>
        <source>Select the next cell</source>
        <translation>Elegir la célula siguiente</translation>
    </message>
    <message>
        <source>Show cells of the selected one&apos;s class that this laboratory confirmed</source>
        <translation>Mostrar células de la clase de la elegida que confirmó este laboratorio</translation>
    </message>
    <message>
        <source>Show the calls beside the cells</source>
        <translation>Mostrar las llamadas junto a las células</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Mostrar el campo anterior</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Mostrar el campo siguiente</translation>
    </message>
    <message>
        <source>Show the whole frame, or the whole map</source>
        <translation>Mostrar todo el campo, o todo el mapa</translation>
    </message>
    <message>
        <source>Show where the frames lie beside each other</source>
        <translation>Mostrar dónde están los campos unos junto a otros</translation>
    </message>
    <message>
        <source>Show which parts of the selected cell its class was told from</source>
        <translation>Mostrar por qué partes de la célula elegida se dijo su clase</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Salir de la cuenta</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way</source>
        <translation>Firmar el caso, o ver qué falta todavía</translation>
    </message>
    <message>
        <source>Take pictures into this case</source>
        <translation>Tomar imágenes en este caso</translation>
    </message>
    <message>
        <source>Take the last decision of this case back</source>
        <translation>Deshacer la última decisión de este caso</translation>
    </message>
    <message>
        <source>The same smear every day: choose it, open today&apos;s case, see the days</source>
        <translation>El mismo frotis cada día: elegirlo, abrir el caso de hoy, ver los días</translation>
    </message>
    <message>
        <source>The sharpest of a burst</source>
        <translation>La más nítida de una ráfaga</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Tema: &amp;oscuro</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>Tema: como el &amp;sistema</translation>
    </message>
    <message>
        <source>Theme: li&amp;ght</source>
        <translation>Tema: &amp;claro</translation>
    </message>
    <message>
        <source>Type what you want to do, Enter does it</source>
        <translation>Escriba qué quiere hacer, Intro lo hace</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Version, network and purpose</source>
        <translation>Versión, red y finalidad</translation>
    </message>
    <message>
        <source>What the call &amp;rests on</source>
        <translation>En qué &amp;se apoya la llamada</translation>
    </message>
    <message>
        <source>What the network learned from, figures, limits</source>
        <translation>De qué aprendió la red, cifras, límites</translation>
    </message>
    <message>
        <source>Write the report and its tables</source>
        <translation>Escribir el informe y sus tablas</translation>
    </message>
    <message>
        <source>Write the report of this case into one file</source>
        <translation>Escribir el informe de este caso en un solo archivo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Acer&amp;car</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>account changed</source>
        <translation>cuenta modificada</translation>
    </message>
    <message>
        <source>account created</source>
        <translation>cuenta creada</translation>
    </message>
    <message>
        <source>account {0}</source>
        <translation>cuenta {0}</translation>
    </message>
    <message>
        <source>arrival {0}</source>
        <translation>llegada {0}</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation>registro de auditoría exportado</translation>
    </message>
    <message>
        <source>audit trail viewed</source>
        <translation>registro de auditoría visto</translation>
    </message>
    <message>
        <source>case amended</source>
        <translation>caso enmendado</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>caso modificado</translation>
    </message>
    <message>
        <source>case created</source>
        <translation>caso creado</translation>
    </message>
    <message>
        <source>case exported</source>
        <translation>caso exportado</translation>
    </message>
    <message>
        <source>case imported</source>
        <translation>caso importado</translation>
    </message>
    <message>
        <source>case in review</source>
        <translation>caso en revisión</translation>
    </message>
    <message>
        <source>case signed</source>
        <translation>caso firmado</translation>
    </message>
    <message>
        <source>case viewed</source>
        <translation>caso visto</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>caso {0}</translation>
    </message>
    <message>
        <source>cell counted by key</source>
        <translation>célula contada con tecla</translation>
    </message>
    <message>
        <source>cell drawn</source>
        <translation>célula dibujada</translation>
    </message>
    <message>
        <source>cells reviewed</source>
        <translation>células revisadas</translation>
    </message>
    <message>
        <source>class added</source>
        <translation>clase añadida</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>clase {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>count by key begun afresh</source>
        <translation>recuento con teclas comenzado de nuevo</translation>
    </message>
    <message>
        <source>count by key undone</source>
        <translation>recuento con tecla deshecho</translation>
    </message>
    <message>
        <source>film written</source>
        <translation>texto del frotis escrito</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation>campo analizado</translation>
    </message>
    <message>
        <source>frame compared</source>
        <translation>campo comparado</translation>
    </message>
    <message>
        <source>frame moved</source>
        <translation>campo trasladado</translation>
    </message>
    <message>
        <source>frame recorded</source>
        <translation>campo registrado</translation>
    </message>
    <message>
        <source>frame taken</source>
        <translation>campo capturado</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>campo {0}</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>laboratory changed</source>
        <translation>laboratorio modificado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>network chosen</source>
        <translation>red elegida</translation>
    </message>
    <message>
        <source>network installed</source>
        <translation>red instalada</translation>
    </message>
    <message>
        <source>network removed</source>
        <translation>red quitada</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>nota añadida</translation>
    </message>
    <message>
        <source>note on a frame {0}</source>
        <translation>nota de campo {0}</translation>
    </message>
    <message>
        <source>note {0}</source>
        <translation>nota {0}</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>contraseña cambiada</translation>
    </message>
    <message>
        <source>patient changed</source>
        <translation>paciente modificado</translation>
    </message>
    <message>
        <source>patient created</source>
        <translation>paciente creado</translation>
    </message>
    <message>
        <source>patient viewed</source>
        <translation>paciente consultado</translation>
    </message>
    <message>
        <source>patient {0}</source>
        <translation>paciente {0}</translation>
    </message>
    <message>
        <source>picture arrived</source>
        <translation>imagen recibida</translation>
    </message>
    <message>
        <source>picture given to a case</source>
        <translation>imagen dada a un caso</translation>
    </message>
    <message>
        <source>picture set aside</source>
        <translation>imagen apartada</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>records restored</source>
        <translation>registros restaurados</translation>
    </message>
    <message>
        <source>results exported</source>
        <translation>resultados exportados</translation>
    </message>
    <message>
        <source>review redone</source>
        <translation>revisión rehecha</translation>
    </message>
    <message>
        <source>review undone</source>
        <translation>revisión deshecha</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>inicio de sesión fallido</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>paso {0}</translation>
    </message>
    <message>
        <source>trail begun</source>
        <translation>registro iniciado</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>cuenta desconocida</translation>
    </message>
    <message>
        <source>urgent call noted</source>
        <translation>aviso urgente anotado</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source> on {0}</source>
        <translation> en {0}</translation>
    </message>
    <message>
        <source>A pixel is {0} µm wide, {1}{2}.</source>
        <translation>Un píxel mide {0} µm de ancho, {1}{2}.</translation>
    </message>
    <message>
        <source>Colours are taken as recorded.</source>
        <translation>Los colores se toman como se registraron.</translation>
    </message>
    <message>
        <source>No profile is in force. The scale of each picture is estimated from its red cells (± 15 %), and colours are taken as recorded.</source>
        <translation>No rige ningún perfil. La escala de cada imagen se estima por sus hematíes (± 15 %), y los colores se toman como se registraron.</translation>
    </message>
    <message>
        <source>Scale: estimated from red cells</source>
        <translation>Escala: estimada por los hematíes</translation>
    </message>
    <message>
        <source>The background is made neutral.</source>
        <translation>El fondo se deja neutro.</translation>
    </message>
    <message>
        <source>The light is evened by the flat field.</source>
        <translation>La luz se iguala con el campo plano.</translation>
    </message>
    <message>
        <source>The scale of each picture is estimated from its red cells (± 15 %).</source>
        <translation>La escala de cada imagen se estima por sus hematíes (± 15 %).</translation>
    </message>
    <message>
        <source>measured on a stage micrometer</source>
        <translation>medida en un micrómetro objetivo</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>{0}: scale estimated</source>
        <translation>{0}: escala estimada</translation>
    </message>
    <message>
        <source>{0}: {1} µm a pixel</source>
        <translation>{0}: {1} µm por píxel</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>Control slide: not analysed today</source>
        <translation>Portaobjetos de control: hoy sin analizar</translation>
    </message>
    <message>
        <source>Control slide: outside the limits today ({0})</source>
        <translation>Portaobjetos de control: hoy fuera de los límites ({0})</translation>
    </message>
    <message>
        <source>Control slide: within the limits today</source>
        <translation>Portaobjetos de control: hoy dentro de los límites</translation>
    </message>
    <message>
        <source>Control slide: {0} of at least {1} leukocytes today</source>
        <translation>Portaobjetos de control: hoy {0} de al menos {1} leucocitos</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Choose a folder for the backups</source>
        <translation>Elija una carpeta para las copias</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Elija una carpeta para el informe</translation>
    </message>
    <message>
        <source>Choose smear pictures</source>
        <translation>Elija imágenes del frotis</translation>
    </message>
    <message>
        <source>Choose the folder of the network</source>
        <translation>Elija la carpeta de la red</translation>
    </message>
    <message>
        <source>Choose the folder that holds a folder a class</source>
        <translation>Elija la carpeta que tiene una carpeta por clase</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elija la carpeta que se vigilará</translation>
    </message>
    <message>
        <source>Choose the laboratory&apos;s logo</source>
        <translation>Elija el logotipo del laboratorio</translation>
    </message>
    <message>
        <source>Choose the table of labels</source>
        <translation>Elija la tabla de etiquetas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>célula</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation>célula {0}</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>células</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>decidido por</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demostración</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>haemoglobin, g/dL</source>
        <translation>hemoglobina, g/dL</translation>
    </message>
    <message>
        <source>head of the audit trail</source>
        <translation>cabeza del registro de auditoría</translation>
    </message>
    <message>
        <source>leukocytes to count</source>
        <translation>leucocitos que contar</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>mean cell volume, fL</source>
        <translation>volumen corpuscular medio, fL</translation>
    </message>
    <message>
        <source>minutes until the screen locks</source>
        <translation>minutos hasta bloquear la pantalla</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>otros hallazgos</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation>número de paciente</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>pictures of the report</source>
        <translation>imágenes del informe</translation>
    </message>
    <message>
        <source>platelets, 10⁹/L</source>
        <translation>plaquetas, 10⁹/L</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>requested by</source>
        <translation>solicitado por</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>revisiones</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>second signer for blasts</source>
        <translation>segunda firma si hay blastos</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>sha256 of the file</source>
        <translation>sha256 del archivo</translation>
    </message>
    <message>
        <source>sha256 of the picture</source>
        <translation>sha256 de la imagen</translation>
    </message>
    <message>
        <source>sha256 of what is signed</source>
        <translation>sha256 de lo firmado</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation>firmas necesarias</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>stain</source>
        <translation>tinción</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por mirar</translation>
    </message>
    <message>
        <source>told at</source>
        <translation>comunicado a las</translation>
    </message>
    <message>
        <source>told to</source>
        <translation>comunicado a</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>white cells, 10⁹/L</source>
        <translation>glóbulos blancos, 10⁹/L</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>quién trabaja aquí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>1 cell called blast or promyelocyte was not looked at.</source>
        <translation>No se miró 1 célula llamada blasto o promielocito.</translation>
    </message>
    <message>
        <source>1 cell was not looked at.</source>
        <translation>No se miró 1 célula.</translation>
    </message>
    <message>
        <source>1 leukocyte is missing; take more frames or give a reason.</source>
        <translation>Falta 1 leucocito; tome más campos o dé un motivo.</translation>
    </message>
    <message>
        <source>1 picture is missing or changed; restore it from a backup.</source>
        <translation>1 imagen falta o ha cambiado; restáurela de una copia.</translation>
    </message>
    <message>
        <source>1 picture was taken and not analysed.</source>
        <translation>1 imagen se tomó y no se analizó.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Also looks after accounts and the rules of signing.</source>
        <translation>Además cuida de las cuentas y de las reglas de firma.</translation>
    </message>
    <message>
        <source>Also signs and amends cases.</source>
        <translation>Además firma y rectifica casos.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Signed by {0}; a second person must sign</source>
        <translation>Firmado por {0}; debe firmar una segunda persona</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation>Firmado, versión {0}</translation>
    </message>
    <message>
        <source>Takes pictures and reviews cells; does not sign.</source>
        <translation>Toma imágenes y revisa células; no firma.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>There is no assessment, since the network is not ready.</source>
        <translation>No hay valoración, pues la red no está lista.</translation>
    </message>
    <message>
        <source>There is no picture and no manual count yet.</source>
        <translation>Aún no hay ninguna imagen ni recuento manual.</translation>
    </message>
    <message>
        <source>Version {0}, being amended</source>
        <translation>Versión {0}, en rectificación</translation>
    </message>
    <message>
        <source>every counted or unidentified cell</source>
        <translation>cada célula contada o no identificada</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>only cells that the model was unsure of</source>
        <translation>solo las células de las que el modelo dudó</translation>
    </message>
    <message>
        <source>{0} cells called blast or promyelocyte were not looked at.</source>
        <translation>No se miraron {0} células llamadas blasto o promielocito.</translation>
    </message>
    <message>
        <source>{0} cells were not looked at.</source>
        <translation>No se miraron {0} células.</translation>
    </message>
    <message>
        <source>{0} leukocytes are missing; take more frames or give a reason.</source>
        <translation>Faltan {0} leucocitos; tome más campos o dé un motivo.</translation>
    </message>
    <message>
        <source>{0} pictures are missing or changed; restore them from a backup.</source>
        <translation>{0} imágenes faltan o han cambiado; restáurelas de una copia.</translation>
    </message>
    <message>
        <source>{0} pictures were taken and not analysed.</source>
        <translation>{0} imágenes se tomaron y no se analizaron.</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>A picture was not taken: {0}.</source>
        <translation>No se tomó una imagen: {0}.</translation>
    </message>
    <message>
        <source>Another Wi-Fi</source>
        <translation>Otra red wifi</translation>
    </message>
    <message>
        <source>Client isolation</source>
        <translation>Aislamiento de clientes</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Many guest and hospital networks keep their devices apart. Ask for a network without isolation, or share the phone&apos;s own hotspot with this computer.</source>
        <translation>Muchas redes de invitados y de hospital aíslan sus aparatos. Pida una red sin aislamiento, o comparta con este equipo el punto de acceso del teléfono.</translation>
    </message>
    <message>
        <source>The phone must be in the same network as this computer: switch off mobile data and the guest Wi-Fi on the phone, or choose another network here.</source>
        <translation>El teléfono debe estar en la misma red que este equipo: apague en él los datos móviles y la wifi de invitados, o elija aquí otra red.</translation>
    </message>
    <message>
        <source>Windows asks once whether LeukDesk may be reached: allow it for private networks. Later: Settings &gt; Privacy &amp; security &gt; Windows Security &gt; Firewall &gt; Allow an app.</source>
        <translation>Windows pregunta una vez si se puede llegar a LeukDesk: permítalo para redes privadas. Después: Configuración &gt; Privacidad y seguridad &gt; Seguridad de Windows &gt; Firewall &gt; Permitir una aplicación.</translation>
    </message>
    <message>
        <source>it is no picture that can be read, or damaged</source>
        <translation>no es una imagen legible, o está dañada</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>its code has ended</source>
        <translation>su código ha terminado</translation>
    </message>
    <message>
        <source>the connection was too slow; the phone may send it again</source>
        <translation>la conexión fue demasiado lenta; el teléfono puede enviarla otra vez</translation>
    </message>
    <message>
        <source>the records could not be written</source>
        <translation>no se pudieron escribir los registros</translation>
    </message>
    <message>
        <source>this case has received all that it may; start anew</source>
        <translation>este caso ha recibido todo lo que puede; empiece de nuevo</translation>
    </message>
    <message>
        <source>too many came at once; the phone may send it again</source>
        <translation>llegaron demasiadas a la vez; el teléfono puede enviarla otra vez</translation>
    </message>
    <message>
        <source>“Be careful. Something doesn’t look right.” or a possible security risk: tap Advanced, then “Proceed to … (Risky)” or “Accept the Risk and Continue”.</source>
        <translation>«Tenga cuidado. Algo no parece estar bien» o un posible riesgo de seguridad: pulse Avanzado y luego «Continuar a … (arriesgado)» o «Aceptar el riesgo y continuar».</translation>
    </message>
    <message>
        <source>“This Connection Is Not Private”: tap Show Details, then “visit this website”, then Visit Website.</source>
        <translation>«Esta conexión no es privada»: pulse Mostrar detalles, luego «visitar este sitio web» y luego Visitar sitio web.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”. Older ones warn of the site&apos;s security certificate: tap Continue.</source>
        <translation>«La conexión no es privada»: pulse Configuración avanzada y luego «Continuar a … (no seguro)». Las versiones antiguas avisan del certificado de seguridad del sitio: pulse Continuar.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”.</source>
        <translation>«La conexión no es privada»: pulse Configuración avanzada y luego «Continuar a … (no seguro)».</translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>menos de {0}</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>{0} to under {1}</source>
        <translation>{0} a menos de {1}</translation>
    </message>
    <message>
        <source>{0}: {1:g} to {2:g}, {3}, {4}</source>
        <translation>{0}: {1:g} a {2:g}, {3}, {4}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Keep as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>The disk of the records has only {0} GB left, room for about {1} cases; free some space.</source>
        <translation>Al disco de los registros le quedan solo {0} GB, para unos {1} casos; libere espacio.</translation>
    </message>
    <message>
        <source>The disk of the records has only {0} GB left, so no more frames are recorded; free some space. Reviews and reports still work.</source>
        <translation>Al disco de los registros le quedan solo {0} GB, así que no se registran más campos; libere espacio. Las revisiones y los informes siguen funcionando.</translation>
    </message>
    <message>
        <source>about {0} cases fit</source>
        <translation>caben unos {0} casos</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>backup today {0}</source>
        <translation>copia hoy {0}</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation>copia {0}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>cada {0} horas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>según el plan</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez por semana</translation>
    </message>
    <message>
        <source>{0}, {1}; cases: {2}, frames: {3}</source>
        <translation>{0}, {1}; casos: {2}, campos: {3}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> ({0}×{1} pixels)</source>
        <translation> ({0}×{1} píxeles)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be written ({1})</source>
        <translation>no se puede escribir «{0}» ({1})</translation>
    </message>
    <message>
        <source>0 to {0} %, with interval</source>
        <translation>0 a {0} %, con intervalo</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 célula</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>1 more frame is not listed; frames.csv has them all.</source>
        <translation>1 campo más no figura aquí; frames.csv los tiene todos.</translation>
    </message>
    <message>
        <source>1+ few</source>
        <translation>1+ escasos</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells, corrected for {0:.1f} erythroblasts per 100 leukocytes: {1:.1f} becomes {2:.1f}.</source>
        <translation>10⁹/L: porcentaje × leucocitos, corregidos por {0:.1f} eritroblastos por 100 leucocitos: {1:.1f} pasa a {2:.1f}.</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; no erythroblasts were counted, so none are taken off.</source>
        <translation>10⁹/L: porcentaje × leucocitos; no se contaron eritroblastos, así que no se descuenta ninguno.</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; the analyser leaves erythroblasts out.</source>
        <translation>10⁹/L: porcentaje × leucocitos; el analizador ya excluye los eritroblastos.</translation>
    </message>
    <message>
        <source>2+ moderate</source>
        <translation>2+ moderados</translation>
    </message>
    <message>
        <source>3+ many</source>
        <translation>3+ abundantes</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % desde</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>95 %: {0}</source>
        <translation>95 %: {0}</translation>
    </message>
    <message>
        <source>A bundle is a program: once installed, it runs with your rights and judges your patients&apos; cells. Its figures are its maker&apos;s own claims. Install it only if you know who made it and that the file is theirs.</source>
        <translation>Un paquete es un programa: una vez instalado, se ejecuta con sus derechos y juzga las células de sus pacientes. Sus cifras son afirmaciones de quien lo hizo. Instálelo solo si sabe quién lo hizo y que el archivo es suyo.</translation>
    </message>
    <message>
        <source>A case is suspected from the count of blast calls that {0} of false calls reach in at most 5 % of cases: chosen on blast-free cases of validation cells, in the worst source.</source>
        <translation>Un caso es sospechoso desde el número de células llamadas blasto que un {0} de falsas llamadas alcanza como mucho en el 5 % de los casos: elegido en casos sin blastos de células de validación, en el peor origen.</translation>
    </message>
    <message>
        <source>A cell of a class that it never learned often looks familiar to it: it may name a class that it knows.</source>
        <translation>Una célula de una clase que nunca aprendió le parece a menudo conocida: puede nombrarla como una clase que conoce.</translation>
    </message>
    <message>
        <source>A cell of novelty {0:g} or more is unlike those learned, and unsure; of validation cells, every source weighing alike, 1 in 40 is.</source>
        <translation>Una célula con novedad {0:g} o más no se parece a las aprendidas y es dudosa; de las células de validación, pesando igual cada origen, lo es 1 de cada 40.</translation>
    </message>
    <message>
        <source>A class is named from {0:g}.</source>
        <translation>Una clase se nombra desde {0:g}.</translation>
    </message>
    <message>
        <source>A little out of focus: turn the fine focus a little.</source>
        <translation>Algo desenfocada: gire un poco el micrométrico.</translation>
    </message>
    <message>
        <source>A patch is {0} px wide and shows {1:g} µm.</source>
        <translation>Un recorte mide {0} px de ancho y muestra {1:g} µm.</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast.</source>
        <translation>Una persona confirmó {0} como blasto.</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast; {1} of them are counted.</source>
        <translation>Una persona confirmó {0} como blasto; {1} de ellas cuentan.</translation>
    </message>
    <message>
        <source>A set for checking only</source>
        <translation>Un conjunto solo para comprobar</translation>
    </message>
    <message>
        <source>AMENDED, VERSION {0}</source>
        <translation>RECTIFICADO, VERSIÓN {0}</translation>
    </message>
    <message>
        <source>AUROC against known cells</source>
        <translation>AUROC frente a células conocidas</translation>
    </message>
    <message>
        <source>Acanthocytes</source>
        <translation>Acantocitos</translation>
    </message>
    <message>
        <source>Accuracy of the class</source>
        <translation>Exactitud de la clase</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>Also used</source>
        <translation>También se usó</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Rectificado</translation>
    </message>
    <message>
        <source>Anisocytosis</source>
        <translation>Anisocitosis</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>At this scale its red cells are {0:.1f} µm wide and not about {1:.1f}: check objective and camera profile.</source>
        <translation>Con esta escala sus hematíes miden {0:.1f} µm y no unos {1:.1f}: compruebe el objetivo y el perfil de cámara.</translation>
    </message>
    <message>
        <source>Atypical lymphocytes, smudge cells and plasma cells were never shown to it.</source>
        <translation>Nunca se le mostraron linfocitos atípicos, restos nucleares ni células plasmáticas.</translation>
    </message>
    <message>
        <source>Audit head</source>
        <translation>Cabeza de la auditoría</translation>
    </message>
    <message>
        <source>Audit trail of this laboratory up to here: {0}</source>
        <translation>Registro de auditoría de este laboratorio hasta aquí: {0}</translation>
    </message>
    <message>
        <source>Band neutrophil</source>
        <translation>Neutrófilo en banda</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basófilo</translation>
    </message>
    <message>
        <source>Basophilic stippling</source>
        <translation>Punteado basófilo</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>Basófilos</translation>
    </message>
    <message>
        <source>Before cells were sought: {0}; the stored pictures are unchanged.</source>
        <translation>Antes de buscar células: {0}; las imágenes guardadas no cambian.</translation>
    </message>
    <message>
        <source>Bite cells</source>
        <translation>Células mordidas</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blasto</translation>
    </message>
    <message>
        <source>Blast from {0:g}, no blast up to {1:g}; between them, or within 0.0001 of one, unsure.</source>
        <translation>Blasto desde {0:g}, no blasto hasta {1:g}; entre ambos, o a menos de 0,0001 de uno, dudosa.</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>Blastos</translation>
    </message>
    <message>
        <source>Blasts and white cells of blood smears, resnet50-ibn on 64×64 patches</source>
        <translation>Blastos y leucocitos de frotis de sangre, resnet50-ibn en recortes de 64×64</translation>
    </message>
    <message>
        <source>Blasts or not, on cells held back from training</source>
        <translation>Blastos o no, en células apartadas del entrenamiento</translation>
    </message>
    <message>
        <source>Blasts suspected - a person must look now</source>
        <translation>Sospecha de blastos: una persona debe mirar ya</translation>
    </message>
    <message>
        <source>Blasts suspected - confirmed by a person; a physician must look now</source>
        <translation>Sospecha de blastos, confirmada por una persona: un médico debe mirar ya</translation>
    </message>
    <message>
        <source>Blasts: {0} of {1}; counting alone could miss up to {2:.1f} %; does not exclude leukemia.</source>
        <translation>Blastos: {0} de {1}; solo por recuento podría escapar hasta un {2:.1f} %; no excluye leucemia.</translation>
    </message>
    <message>
        <source>Blister cells</source>
        <translation>Células con ampolla</translation>
    </message>
    <message>
        <source>Blood count of the analyser</source>
        <translation>Hemograma del analizador</translation>
    </message>
    <message>
        <source>Blood smear report</source>
        <translation>Informe de frotis de sangre</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation>Médula ósea</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>Por caso</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Por sujeto</translation>
    </message>
    <message>
        <source>Called blast</source>
        <translation>Llamadas blasto</translation>
    </message>
    <message>
        <source>Called no blast</source>
        <translation>Llamadas no blasto</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Caso {0}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Cases of {0} leukocytes drawn from held-back cells: blasts of one subject, other cells of one source. A case is suspected from {1} calls of blast. The intervals are those of the drawing alone; few subjects stand behind it.</source>
        <translation>Casos de {0} leucocitos sorteados entre células apartadas: blastos de un sujeto, las demás células de un origen. Un caso es sospechoso desde {1} células llamadas blasto. Los intervalos son solo los del sorteo; hay pocos sujetos detrás.</translation>
    </message>
    <message>
        <source>Cases suspected</source>
        <translation>Casos sospechosos</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Cells and things unlike those learned</source>
        <translation>Células y cosas distintas de las aprendidas</translation>
    </message>
    <message>
        <source>Cells without blasts</source>
        <translation>Células sin blastos</translation>
    </message>
    <message>
        <source>Chosen cells</source>
        <translation>Células elegidas</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colours as recorded; the stored pictures are unchanged.</source>
        <translation>Colores como se registraron; las imágenes guardadas no cambian.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece</source>
        <translation>Contado a mano en el ocular</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope by {0}, {1} to {2}.</source>
        <translation>Contado a mano en el microscopio por {0} ({1} – {2}).</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope without sign-in, {0} to {1}.</source>
        <translation>Contado a mano en el microscopio sin inicio de sesión ({0} – {1}).</translation>
    </message>
    <message>
        <source>Dark parts are clipped to black: raise the light or lower the contrast.</source>
        <translation>Las partes oscuras quedan en negro: suba la luz o baje el contraste.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula leucocitaria</translation>
    </message>
    <message>
        <source>Each cell fills its patch, whatever its size.</source>
        <translation>Cada célula llena su recorte, sea cual sea su tamaño.</translation>
    </message>
    <message>
        <source>Echinocytes</source>
        <translation>Equinocitos</translation>
    </message>
    <message>
        <source>Elliptocytes</source>
        <translation>Eliptocitos</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Eosinófilo</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Eosinófilos</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Eritroblasto</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation>Eritroblastos</translation>
    </message>
    <message>
        <source>Erythroblasts per 100 leukocytes</source>
        <translation>Eritroblastos por 100 leucocitos</translation>
    </message>
    <message>
        <source>Erythroblasts: {0}, {1:.1f} per 100 leukocytes.</source>
        <translation>Eritroblastos: {0}, {1:.1f} por 100 leucocitos.</translation>
    </message>
    <message>
        <source>False calls of blast</source>
        <translation>Falsas llamadas de blasto</translation>
    </message>
    <message>
        <source>Fewer cells than asked for, because: {0}</source>
        <translation>Menos células de las pedidas, porque: {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fold {0}</source>
        <translation>Parte {0}</translation>
    </message>
    <message>
        <source>Found outside the differential</source>
        <translation>Hallado fuera de la fórmula</translation>
    </message>
    <message>
        <source>Frame {0}, {1}</source>
        <translation>Campo {0}, {1}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Giant platelets</source>
        <translation>Plaquetas gigantes</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>High and low stand where counting error alone does not explain the value.</source>
        <translation>Alto y bajo figuran donde el error de recuento por sí solo no explica el valor.</translation>
    </message>
    <message>
        <source>High, medium or low is the model&apos;s likeness to {0}; {1} stands where a person decided the class.</source>
        <translation>Alto, medio o bajo es el parecido a {0} según el modelo; {1} figura donde una persona decidió la clase.</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Cómo decide</translation>
    </message>
    <message>
        <source>Howell-Jolly bodies</source>
        <translation>Cuerpos de Howell-Jolly</translation>
    </message>
    <message>
        <source>Hypochromic cells</source>
        <translation>Células hipocrómicas</translation>
    </message>
    <message>
        <source>Hypogranular platelets</source>
        <translation>Plaquetas hipogranulares</translation>
    </message>
    <message>
        <source>In the training data the lab nearly gives the class away: lymphoblasts come from one lab, most normal cells from another, and good figures on those sets may rest on that.</source>
        <translation>En los datos de entrenamiento el laboratorio casi delata la clase: los linfoblastos vienen de un laboratorio y la mayoría de las células normales de otro, y las buenas cifras en esos conjuntos pueden deberse a ello.</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Intervals of AUROC are over redrawn subjects, those of shares are counting error within the same subjects: neither says what another laboratory gives.</source>
        <translation>Los intervalos de AUROC son sobre sujetos sorteados de nuevo; los de las proporciones, error de recuento con los mismos sujetos: ninguno dice lo que da otro laboratorio.</translation>
    </message>
    <message>
        <source>Irregularly contracted cells</source>
        <translation>Células irregularmente contraídas</translation>
    </message>
    <message>
        <source>It has not been proven in any lab but those it was trained on; expect worse figures elsewhere.</source>
        <translation>No se ha probado en ningún laboratorio salvo aquellos con los que se entrenó; en otros, espere cifras peores.</translation>
    </message>
    <message>
        <source>Its normal B-lymphoid precursors are not mature lymphocytes: they say little about the lymphocytes of a blood smear.</source>
        <translation>Sus precursores linfoides B normales no son linfocitos maduros: dicen poco de los linfocitos de un frotis de sangre.</translation>
    </message>
    <message>
        <source>Its recipe, fold by fold</source>
        <translation>Su receta, parte por parte</translation>
    </message>
    <message>
        <source>Its stored picture is missing or changed; restore it from a backup before anything is signed.</source>
        <translation>Su imagen guardada falta o ha cambiado; restáurela de una copia antes de firmar nada.</translation>
    </message>
    <message>
        <source>Its weights started from those of {0}.</source>
        <translation>Sus pesos partieron de los de {0}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>LeukDesk could not do that ({0}); try again, and restart the program if it happens once more.</source>
        <translation>LeukDesk no pudo hacerlo ({0}); inténtelo de nuevo y reinicie el programa si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>Leukocytes</source>
        <translation>Leucocitos</translation>
    </message>
    <message>
        <source>Leukocytes counted</source>
        <translation>Leucocitos contados</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Limit of the method</source>
        <translation>Límite del método</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Linfocito</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Linfocitos</translation>
    </message>
    <message>
        <source>Macrocytes</source>
        <translation>Macrocitos</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Manual count</source>
        <translation>Recuento manual</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation>Recuento manual en el ocular</translation>
    </message>
    <message>
        <source>Mean (least to greatest)</source>
        <translation>Media (de la menor a la mayor)</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation>Volumen corpuscular medio</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Means over subjects at a prior of 0.5; where nobody knows subjects, blocks of pictures stand in.</source>
        <translation>Medias por sujeto con probabilidad previa de 0,5; donde nadie conoce los sujetos, los sustituyen bloques de imágenes.</translation>
    </message>
    <message>
        <source>Metamyelocyte</source>
        <translation>Metamielocito</translation>
    </message>
    <message>
        <source>Method and its limits</source>
        <translation>Método y sus límites</translation>
    </message>
    <message>
        <source>Microcytes</source>
        <translation>Microcitos</translation>
    </message>
    <message>
        <source>Micrometres a pixel: {0} of {1} frames.</source>
        <translation>Micrómetros por píxel: {0} de {1} campos.</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monocito</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocitos</translation>
    </message>
    <message>
        <source>Most suspicious cells</source>
        <translation>Células más sospechosas</translation>
    </message>
    <message>
        <source>Myelocyte</source>
        <translation>Mielocito</translation>
    </message>
    <message>
        <source>NOT REVIEWED</source>
        <translation>SIN REVISAR</translation>
    </message>
    <message>
        <source>NOT SIGNED</source>
        <translation>SIN FIRMAR</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Neutrophils together</source>
        <translation>Neutrófilos en conjunto</translation>
    </message>
    <message>
        <source>No blasts found among the cells counted</source>
        <translation>No se hallaron blastos entre las células contadas</translation>
    </message>
    <message>
        <source>No cells to show.</source>
        <translation>No hay células que mostrar.</translation>
    </message>
    <message>
        <source>No frames were recorded.</source>
        <translation>No se registraron campos.</translation>
    </message>
    <message>
        <source>No frames.</source>
        <translation>Sin campos.</translation>
    </message>
    <message>
        <source>No picture was analysed, so the model suggests nothing: the count is a person&apos;s.</source>
        <translation>No se analizó ninguna imagen, así que el modelo no sugiere nada: el recuento es de una persona.</translation>
    </message>
    <message>
        <source>No reference ranges: the date of birth is not given.</source>
        <translation>Sin valores de referencia: no consta la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>No reference ranges: the settings have none for this age.</source>
        <translation>Sin valores de referencia: los ajustes no tienen ninguno para esta edad.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Normal B-lymphoid precursor</source>
        <translation>Precursor linfoide B normal</translation>
    </message>
    <message>
        <source>Not a cell</source>
        <translation>No es una célula</translation>
    </message>
    <message>
        <source>Not assessed - the counts stand alone</source>
        <translation>Sin valorar: los recuentos valen por sí solos</translation>
    </message>
    <message>
        <source>Not classed</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contado</translation>
    </message>
    <message>
        <source>Not signed yet: a second person must sign.</source>
        <translation>Aún sin firmar: debe firmar una segunda persona.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sin firmar.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Advertidas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Objects found</source>
        <translation>Objetos hallados</translation>
    </message>
    <message>
        <source>Only peripheral blood is assessed; the counts stand without an assessment.</source>
        <translation>Solo se valora sangre periférica; los recuentos valen sin valoración.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Otras clases</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the bar peaks.</source>
        <translation>Desenfocado: gire el enfoque fino hasta que la barra llegue al máximo.</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the nuclei are crisp.</source>
        <translation>Desenfocada: gire el micrométrico hasta que los núcleos se vean nítidos.</translation>
    </message>
    <message>
        <source>Oval macrocytes</source>
        <translation>Macrocitos ovales</translation>
    </message>
    <message>
        <source>Ovalocytes</source>
        <translation>Ovalocitos</translation>
    </message>
    <message>
        <source>Overlap was looked for in {0} of {1} frames</source>
        <translation>Se buscó solapamiento en {0} de {1} campos</translation>
    </message>
    <message>
        <source>Overlaps frame {0}.</source>
        <translation>Se solapa con el campo {0}.</translation>
    </message>
    <message>
        <source>Overlaps frames {0}.</source>
        <translation>Se solapa con los campos {0}.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Pappenheimer bodies</source>
        <translation>Cuerpos de Pappenheimer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Paciente {0}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation>Sangre periférica</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Calidad de la imagen</translation>
    </message>
    <message>
        <source>Plasma cell</source>
        <translation>Célula plasmática</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Plaqueta</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation>Agregados plaquetarios</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Platelets look adequate</source>
        <translation>Plaquetas de aspecto suficiente</translation>
    </message>
    <message>
        <source>Platelets look increased</source>
        <translation>Plaquetas de aspecto aumentado</translation>
    </message>
    <message>
        <source>Platelets look reduced</source>
        <translation>Plaquetas de aspecto disminuido</translation>
    </message>
    <message>
        <source>Polychromasia</source>
        <translation>Policromasia</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Promyelocyte</source>
        <translation>Promielocito</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Reactive lymphocyte</source>
        <translation>Linfocito reactivo</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Red cell agglutination</source>
        <translation>Aglutinación de hematíes</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Hematíes</translation>
    </message>
    <message>
        <source>Red cells and platelets, as a person saw them</source>
        <translation>Hematíes y plaquetas, como los vio una persona</translation>
    </message>
    <message>
        <source>Red cells unremarkable</source>
        <translation>Hematíes sin alteraciones</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference ranges for age and sex: {0}.</source>
        <translation>Valores de referencia por edad y sexo: {0}.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Research and teaching: suggests a class for single white cells of stained peripheral blood smears, to be confirmed or corrected by a qualified person. Not a medical device and not a diagnosis.</source>
        <translation>Investigación y docencia: sugiere una clase para cada leucocito de frotis teñidos de sangre periférica, que una persona cualificada confirma o corrige. No es un producto sanitario ni un diagnóstico.</translation>
    </message>
    <message>
        <source>Review needed - a person must look at this smear</source>
        <translation>Hace falta revisión: una persona debe mirar este frotis</translation>
    </message>
    <message>
        <source>Review needed - a physician must look at this smear</source>
        <translation>Hace falta revisión: un médico debe mirar este frotis</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Reviewed by a person</source>
        <translation>Revisadas por una persona</translation>
    </message>
    <message>
        <source>Reviewed: people have decided every cell that counts or was doubtful.</source>
        <translation>Revisado: personas han decidido cada célula que cuenta o era dudosa.</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>De ellas, acertadas</translation>
    </message>
    <message>
        <source>Rouleaux</source>
        <translation>Rouleaux (pilas de hematíes)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EJEMPLO</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Schistocytes</source>
        <translation>Esquistocitos</translation>
    </message>
    <message>
        <source>Segmented neutrophil</source>
        <translation>Neutrófilo segmentado</translation>
    </message>
    <message>
        <source>Sensitivity at 0.5</source>
        <translation>Sensibilidad con 0,5</translation>
    </message>
    <message>
        <source>Sensitivity at 90 % specificity</source>
        <translation>Sensibilidad con especificidad del 90 %</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Camera</source>
        <translation>Configuración &gt; Privacidad y seguridad &gt; Cámara</translation>
    </message>
    <message>
        <source>Sickle cells</source>
        <translation>Drepanocitos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed in LeukDesk by {0}, {1}, version {2}.</source>
        <translation>Firmado en LeukDesk por {0}, {1}, versión {2}.</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation>Firmado, versión {0}</translation>
    </message>
    <message>
        <source>Size in px</source>
        <translation>Tamaño en px</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Sombra de Gumprecht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Specificity at 0.5</source>
        <translation>Especificidad con 0,5</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Spherocytes</source>
        <translation>Esferocitos</translation>
    </message>
    <message>
        <source>Split by {0} ({1}, seed {2}): {3} cells for training, {4} for choosing temperature and thresholds (fold {5}), {6} held back (fold {7}).</source>
        <translation>Dividido por {0} ({1}, semilla {2}): {3} células para entrenar, {4} para elegir temperatura y umbrales (parte {5}), {6} apartadas (parte {7}).</translation>
    </message>
    <message>
        <source>Still to review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Stomatocytes</source>
        <translation>Estomatocitos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujetos</translation>
    </message>
    <message>
        <source>Subjects are known for one data set only; for the others neighbouring pictures stand in, so that figures on them are optimistic.</source>
        <translation>Solo se conocen los sujetos de un conjunto de datos; en los demás los sustituyen imágenes vecinas, de modo que sus cifras son optimistas.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed.</source>
        <translation>Sugerido por el modelo, sin revisar.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: 1 cell waits for a person.</source>
        <translation>Sugerido por el modelo, sin revisar: 1 célula espera a una persona.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: {0} cells wait for a person.</source>
        <translation>Sugerido por el modelo, sin revisar: {0} células esperan a una persona.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Taken for unknown</source>
        <translation>Tomadas por desconocidas</translation>
    </message>
    <message>
        <source>Target cells</source>
        <translation>Dianocitos</translation>
    </message>
    <message>
        <source>Teardrop cells</source>
        <translation>Dacriocitos</translation>
    </message>
    <message>
        <source>Temperature {0:g}, chosen at a prior of 0.5. What it says is said of a cell, never of a disease.</source>
        <translation>Temperatura {0:g}, elegida con probabilidad previa de 0,5. Lo que dice lo dice de una célula, nunca de una enfermedad.</translation>
    </message>
    <message>
        <source>The 95 % intervals are Wilson intervals and hold for {0}: wrong calls and an uneven smear come on top.</source>
        <translation>Los intervalos del 95 % son de Wilson y valen para {0}: se suman las llamadas erróneas y un frotis desigual.</translation>
    </message>
    <message>
        <source>The background is clipped to white: lower the light or the exposure time.</source>
        <translation>El fondo queda en blanco: baje la luz o el tiempo de exposición.</translation>
    </message>
    <message>
        <source>The bound of the false-call rate is that of the worst lab it was measured in; elsewhere it may be worse.</source>
        <translation>La cota de la tasa de avisos falsos es la del peor laboratorio en que se midió; en otros puede ser peor.</translation>
    </message>
    <message>
        <source>The bundle names no leukocytes.</source>
        <translation>El paquete no nombra leucocitos.</translation>
    </message>
    <message>
        <source>The camera has no {0} that can be set.</source>
        <translation>La cámara no tiene {0} que se pueda ajustar.</translation>
    </message>
    <message>
        <source>The camera refused to make its {0} {1}.</source>
        <translation>La cámara no aceptó poner {0} en {1}.</translation>
    </message>
    <message>
        <source>The camera was asked for {0} and gives {1}.</source>
        <translation>Se pidió {0} a la cámara y da {1}.</translation>
    </message>
    <message>
        <source>The camera was asked for {0} {1:g} and holds {2:g}.</source>
        <translation>Se pidió a la cámara {0} {1:g} y mantiene {2:g}.</translation>
    </message>
    <message>
        <source>The camera was asked for {0}×{1} and gives {2}×{3}.</source>
        <translation>Se pidió {0}×{1} a la cámara y da {2}×{3}.</translation>
    </message>
    <message>
        <source>The figures and the training data of this card are not in the form that LeukDesk reads.</source>
        <translation>Las cifras y los datos de entrenamiento de esta ficha no tienen la forma que LeukDesk lee.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The flat field has other proportions than the picture and was left out.</source>
        <translation>El campo plano tiene otras proporciones que la imagen y no se aplicó.</translation>
    </message>
    <message>
        <source>The frames were compared; none overlaps another.</source>
        <translation>Se compararon los campos; ninguno se solapa con otro.</translation>
    </message>
    <message>
        <source>The frames were compared; {0}.</source>
        <translation>Se compararon los campos; {0}.</translation>
    </message>
    <message>
        <source>The light is uneven: centre the condenser and the camera or phone.</source>
        <translation>La luz es desigual: centre el condensador y la cámara o el teléfono.</translation>
    </message>
    <message>
        <source>The network failed twice on this frame, so no cell has a suggestion; add the picture again.</source>
        <translation>La red falló dos veces en este campo, así que ninguna célula tiene sugerencia; añada la imagen otra vez.</translation>
    </message>
    <message>
        <source>The normals: {0}.</source>
        <translation>Las normales: {0}.</translation>
    </message>
    <message>
        <source>The picture has no colour: set the camera to colour.</source>
        <translation>La imagen no tiene color: ponga la cámara en color.</translation>
    </message>
    <message>
        <source>The picture has not changed for a while: check that the camera shows what is under the lens.</source>
        <translation>La imagen no cambia desde hace un rato: compruebe que la cámara muestra lo que hay bajo el objetivo.</translation>
    </message>
    <message>
        <source>The picture is black: open the light and check the camera.</source>
        <translation>La imagen es negra: abra la luz y compruebe la cámara.</translation>
    </message>
    <message>
        <source>The picture is bluish: set the white balance on an empty place.</source>
        <translation>La imagen es azulada: haga el balance de blancos en un lugar vacío.</translation>
    </message>
    <message>
        <source>The picture is dark: raise the light or the exposure time.</source>
        <translation>La imagen es oscura: suba la luz o el tiempo de exposición.</translation>
    </message>
    <message>
        <source>The picture is greenish: set the white balance on an empty place.</source>
        <translation>La imagen es verdosa: haga el balance de blancos en un lugar vacío.</translation>
    </message>
    <message>
        <source>The picture is orange: set the white balance on an empty place.</source>
        <translation>La imagen es anaranjada: haga el balance de blancos en un lugar vacío.</translation>
    </message>
    <message>
        <source>The picture is purplish: set the white balance on an empty place.</source>
        <translation>La imagen es purpúrea: haga el balance de blancos en un lugar vacío.</translation>
    </message>
    <message>
        <source>The picture is reddish: set the white balance on an empty place.</source>
        <translation>La imagen es rojiza: haga el balance de blancos en un lugar vacío.</translation>
    </message>
    <message>
        <source>The picture is too dark to read: raise the light or the exposure time.</source>
        <translation>La imagen es demasiado oscura para leerla: suba la luz o el tiempo de exposición.</translation>
    </message>
    <message>
        <source>The picture is too small or too even to show a cell.</source>
        <translation>La imagen es demasiado pequeña o uniforme para mostrar una célula.</translation>
    </message>
    <message>
        <source>The picture is washed out to white: lower the light or the exposure time.</source>
        <translation>La imagen está quemada en blanco: baje la luz o el tiempo de exposición.</translation>
    </message>
    <message>
        <source>The picture is yellowish: set the white balance on an empty place.</source>
        <translation>La imagen es amarillenta: haga el balance de blancos en un lugar vacío.</translation>
    </message>
    <message>
        <source>The picture shows a field and the bundle reads single cells; analyse it without the whole frame.</source>
        <translation>La imagen muestra un campo y el paquete lee células sueltas; analícela sin «campo entero».</translation>
    </message>
    <message>
        <source>The picture shows no cells at all: move onto the smear and focus.</source>
        <translation>La imagen no muestra ninguna célula: vaya al frotis y enfoque.</translation>
    </message>
    <message>
        <source>The scale of the C-NMC cells is unknown and was assumed. Where a frame tells no scale, a cell&apos;s size says nothing, so that a platelet and a lymphocyte differ by texture only; a cell longer than a red cell that it calls platelet is left to a person.</source>
        <translation>La escala de las células de C-NMC se desconoce y se supuso. Donde un campo no da la escala, el tamaño de una célula no dice nada, de modo que una plaqueta y un linfocito difieren solo por la textura; una célula más larga que un hematíe que la red llama plaqueta se deja a una persona.</translation>
    </message>
    <message>
        <source>The stage is moving: hold still.</source>
        <translation>La platina se mueve: déjela quieta.</translation>
    </message>
    <message>
        <source>The stain is pale: stain longer or check the buffer and the light.</source>
        <translation>La tinción es pálida: tiña más tiempo o compruebe el tampón y la luz.</translation>
    </message>
    <message>
        <source>The stain is too dark: rinse longer or stain for a shorter time.</source>
        <translation>La tinción es demasiado oscura: lave más tiempo o tiña menos.</translation>
    </message>
    <message>
        <source>This bundle&apos;s task has no assessment; the counts stand alone.</source>
        <translation>La tarea de este paquete no tiene valoración; los recuentos valen por sí solos.</translation>
    </message>
    <message>
        <source>This is a weak network: it misses blasts and calls other cells blasts, as often as the figures say.</source>
        <translation>Es una red débil: pasa por alto blastos y llama blastos a otras células, con la frecuencia que dicen las cifras.</translation>
    </message>
    <message>
        <source>This translation into {0} is a draft; no one who speaks it has reviewed it. English holds.</source>
        <translation>Esta traducción al {0} es un borrador; nadie que lo hable la ha revisado. Vale el inglés.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Too few cells - take more frames</source>
        <translation>Muy pocas células: tome más campos</translation>
    </message>
    <message>
        <source>Too thick, cells overlap: move towards the feathered edge.</source>
        <translation>Demasiado gruesa, las células se solapan: vaya hacia el borde fino.</translation>
    </message>
    <message>
        <source>Too thin, few cells lie here: move towards the thicker part.</source>
        <translation>Demasiado fina, hay pocas células: vaya hacia la parte más gruesa.</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>No identificada</translation>
    </message>
    <message>
        <source>Unidentified: {0} of {1} cells (more than {2:g} %); a person must look.</source>
        <translation>No identificadas: {0} de {1} células (más del {2:g} %); debe mirar una persona.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Upper bound (95 %)</source>
        <translation>Límite superior (95 %)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Urgent calls</source>
        <translation>Avisos urgentes</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}, which {2} signed on {3}: {4} ({5}, {6}).</source>
        <translation>La versión {0} sustituye a la versión {1}, firmada por {2} el {3}: {4} ({5}, {6}).</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}: {2} ({3}, {4}).</source>
        <translation>La versión {0} sustituye a la versión {1}: {2} ({3}, {4}).</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 ponderada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede</translation>
    </message>
    <message>
        <source>What it decides, and how often rightly</source>
        <translation>Lo que decide, y cuántas veces acierta</translation>
    </message>
    <message>
        <source>What it learned from</source>
        <translation>De qué aprendió</translation>
    </message>
    <message>
        <source>What it tells apart</source>
        <translation>Lo que distingue</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Qué se comunicó</translation>
    </message>
    <message>
        <source>When it was signed the assessment said: {0}. The network or the limits of the settings have changed since.</source>
        <translation>Cuando se firmó, la valoración decía: {0}. Desde entonces ha cambiado la red o los límites de los ajustes.</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation>Leucocitos</translation>
    </message>
    <message>
        <source>White cells corrected for erythroblasts, ×10⁹/L</source>
        <translation>Leucocitos corregidos por los eritroblastos, ×10⁹/L</translation>
    </message>
    <message>
        <source>Windows forbids cameras on this PC</source>
        <translation>Windows prohíbe las cámaras en este PC</translation>
    </message>
    <message>
        <source>Windows forbids cameras to desktop programs in this account</source>
        <translation>Windows prohíbe las cámaras a los programas de escritorio en esta cuenta</translation>
    </message>
    <message>
        <source>Without pictures, and apart from the differential of the pictures: the two are not added up.</source>
        <translation>Sin imágenes y aparte de la fórmula de las imágenes: no se suman.</translation>
    </message>
    <message>
        <source>Without pictures: none of these cells can be shown again.</source>
        <translation>Sin imágenes: ninguna de estas células se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>Worst source</source>
        <translation>Peor origen</translation>
    </message>
    <message>
        <source>a camera needs a name and a place of 1 to {0} characters</source>
        <translation>una cámara necesita un nombre y un lugar de 1 a {0} caracteres</translation>
    </message>
    <message>
        <source>a camera profile needs a name of 1 to {0} characters</source>
        <translation>un perfil de cámara necesita un nombre de 1 a {0} caracteres</translation>
    </message>
    <message>
        <source>a case needs a number of 1 to 80 characters</source>
        <translation>un caso necesita un número de 1 a 80 caracteres</translation>
    </message>
    <message>
        <source>a cell on two frames that were not compared counts twice</source>
        <translation>una célula en dos campos que no se compararon cuenta dos veces</translation>
    </message>
    <message>
        <source>a decision needs cells of one case</source>
        <translation>una decisión necesita células de un mismo caso</translation>
    </message>
    <message>
        <source>a division of {0:g} µm is impossible</source>
        <translation>una división de {0:g} µm es imposible</translation>
    </message>
    <message>
        <source>a file in {0} is not what was exported; nothing was taken in</source>
        <translation>un archivo de {0} no es lo que se exportó; no se importó nada</translation>
    </message>
    <message>
        <source>a file in {0} unpacks to another size than it should</source>
        <translation>un archivo de {0} se descomprime con otro tamaño del debido</translation>
    </message>
    <message>
        <source>a haemoglobin</source>
        <translation>una hemoglobina</translation>
    </message>
    <message>
        <source>a laboratory is made with its first account, and stays one</source>
        <translation>un laboratorio se crea con su primera cuenta y sigue siéndolo</translation>
    </message>
    <message>
        <source>a length of {0:g} µm is impossible</source>
        <translation>una longitud de {0:g} µm es imposible</translation>
    </message>
    <message>
        <source>a leukocyte of the differential</source>
        <translation>un leucocito de la fórmula</translation>
    </message>
    <message>
        <source>a leukocyte that is an urgent sign by itself</source>
        <translation>un leucocito que por sí solo es señal urgente</translation>
    </message>
    <message>
        <source>a mean cell volume of {0:g} fL is out of range (40 to 160)</source>
        <translation>un volumen corpuscular medio de {0:g} fL está fuera de rango (de 40 a 160)</translation>
    </message>
    <message>
        <source>a note needs 1 to {0:,} characters</source>
        <translation>una nota necesita de 1 a {0:,} caracteres</translation>
    </message>
    <message>
        <source>a number must not hold line breaks or other control characters</source>
        <translation>un número no debe contener saltos de línea ni otros caracteres de control</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({0})</source>
        <translation>no se puede cargar una parte del programa ({0})</translation>
    </message>
    <message>
        <source>a patient needs the laboratory&apos;s number</source>
        <translation>un paciente necesita el número del laboratorio</translation>
    </message>
    <message>
        <source>a person must look</source>
        <translation>debe mirar una persona</translation>
    </message>
    <message>
        <source>a person needs a full name of 1 to 80 characters</source>
        <translation>una persona necesita un nombre completo de 1 a 80 caracteres</translation>
    </message>
    <message>
        <source>a person reviewed {0} as {1} before</source>
        <translation>una persona revisó antes {0} como {1}</translation>
    </message>
    <message>
        <source>a picture&apos;s content is not what its hash says, so it was not recorded</source>
        <translation>el contenido de una imagen no es lo que dice su hash, por lo que no se registró</translation>
    </message>
    <message>
        <source>a point without a place tells no scale</source>
        <translation>un punto sin lugar no indica ninguna escala</translation>
    </message>
    <message>
        <source>a policy of this PC forbids cameras</source>
        <translation>una directiva de este PC prohíbe las cámaras</translation>
    </message>
    <message>
        <source>a setting is out of range</source>
        <translation>un ajuste está fuera de rango</translation>
    </message>
    <message>
        <source>a signature of version {0} is not over what is kept with it</source>
        <translation>una firma de la versión {0} no corresponde a lo que se guarda con ella</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1}</source>
        <translation>una firma de la versión {0} del caso {1}</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1} is missing</source>
        <translation>falta una firma de la versión {0} del caso {1}</translation>
    </message>
    <message>
        <source>a signed case names this patient</source>
        <translation>un caso firmado nombra a este paciente</translation>
    </message>
    <message>
        <source>a target of {0} cells is out of range (1 to 10,000)</source>
        <translation>un objetivo de {0} células está fuera de rango (de 1 a 10 000)</translation>
    </message>
    <message>
        <source>a {0} may not amend</source>
        <translation>un {0} no puede rectificar</translation>
    </message>
    <message>
        <source>a {0} may not change accounts and rules</source>
        <translation>un {0} no puede cambiar cuentas ni reglas</translation>
    </message>
    <message>
        <source>a {0} may not sign</source>
        <translation>un {0} no puede firmar</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>amend it to change it</source>
        <translation>rectifíquelo para cambiarlo</translation>
    </message>
    <message>
        <source>amend it, with the reason</source>
        <translation>rectifíquelo, con el motivo</translation>
    </message>
    <message>
        <source>an account needs a name of 1 to 40 characters</source>
        <translation>una cuenta necesita un nombre de 1 a 40 caracteres</translation>
    </message>
    <message>
        <source>an administrator can turn on camera access in {0}</source>
        <translation>un administrador puede activar el acceso a la cámara en {0}</translation>
    </message>
    <message>
        <source>an amendment needs a reason of 5 to 1,000 characters</source>
        <translation>una rectificación necesita un motivo de 5 a 1000 caracteres</translation>
    </message>
    <message>
        <source>an entry holds more than {0} characters or line breaks</source>
        <translation>una entrada tiene más de {0} caracteres o saltos de línea</translation>
    </message>
    <message>
        <source>an urgent call needs what was told, in 1 to 500 characters</source>
        <translation>un aviso urgente necesita lo que se comunicó, de 1 a 500 caracteres</translation>
    </message>
    <message>
        <source>an urgent call needs who was told, in 1 to 200 characters</source>
        <translation>un aviso urgente necesita a quién se comunicó, de 1 a 200 caracteres</translation>
    </message>
    <message>
        <source>as pinned</source>
        <translation>como se fijó</translation>
    </message>
    <message>
        <source>as sealed</source>
        <translation>como se selló</translation>
    </message>
    <message>
        <source>ask a colleague to sign</source>
        <translation>pida a un colega que firme</translation>
    </message>
    <message>
        <source>ask a reviewer to do it</source>
        <translation>pida a un revisor que lo haga</translation>
    </message>
    <message>
        <source>ask a reviewer to sign</source>
        <translation>pida a un revisor que firme</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>pídalo de nuevo</translation>
    </message>
    <message>
        <source>ask an administrator</source>
        <translation>pregunte a un administrador</translation>
    </message>
    <message>
        <source>ask for another</source>
        <translation>pida otro</translation>
    </message>
    <message>
        <source>ask for another export</source>
        <translation>pida otra exportación</translation>
    </message>
    <message>
        <source>ask for the right to write there</source>
        <translation>pida permiso para escribir allí</translation>
    </message>
    <message>
        <source>ask its administrator to allow them (&apos;Allow Use of Camera&apos;)</source>
        <translation>pida a su administrador que las permita («Permitir el uso de la cámara»)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by no person</source>
        <translation>por nadie</translation>
    </message>
    <message>
        <source>calibrated by the camera profile</source>
        <translation>calibrada por el perfil de cámara</translation>
    </message>
    <message>
        <source>called blast</source>
        <translation>llamada blasto</translation>
    </message>
    <message>
        <source>called not blast</source>
        <translation>llamada no blasto</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>número de caso</translation>
    </message>
    <message>
        <source>case {0} can&apos;t be read as LeukDesk wrote it</source>
        <translation>el caso {0} no se puede leer tal como LeukDesk lo escribió</translation>
    </message>
    <message>
        <source>case {0} has no second identifier yet</source>
        <translation>el caso {0} aún no tiene segundo identificador</translation>
    </message>
    <message>
        <source>case {0} is not what was signed as its newest version</source>
        <translation>el caso {0} no es lo que se firmó como su versión más reciente</translation>
    </message>
    <message>
        <source>case {0} of the collection has no second identifier, which it needs before its first picture</source>
        <translation>el caso {0} de la colección no tiene segundo identificador, que necesita antes de su primera imagen</translation>
    </message>
    <message>
        <source>cases: {0}</source>
        <translation>casos: {0}</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation>célula {0}</translation>
    </message>
    <message>
        <source>change it as it is</source>
        <translation>cámbielo tal como está</translation>
    </message>
    <message>
        <source>check its labels</source>
        <translation>compruebe sus etiquetas</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>compruebe su nombre</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation>compruebe su nombre y sus permisos</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>compruebe sus permisos</translation>
    </message>
    <message>
        <source>check its rights</source>
        <translation>compruebe sus permisos</translation>
    </message>
    <message>
        <source>check that it may be read</source>
        <translation>compruebe que se permite leerlo</translation>
    </message>
    <message>
        <source>check that its app is running, its address, user and password</source>
        <translation>compruebe que su aplicación está en marcha, su dirección, usuario y contraseña</translation>
    </message>
    <message>
        <source>check the disk and its connection, then try again</source>
        <translation>compruebe el disco y su conexión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>check the division or the length, which are in µm</source>
        <translation>compruebe la división o la longitud, que van en µm</translation>
    </message>
    <message>
        <source>check the name of the file or folder</source>
        <translation>compruebe el nombre del archivo o de la carpeta</translation>
    </message>
    <message>
        <source>check the records and restore a backup</source>
        <translation>compruebe los registros y restaure una copia</translation>
    </message>
    <message>
        <source>choose Sign again and see what it is</source>
        <translation>elija Firmar otra vez y vea qué es</translation>
    </message>
    <message>
        <source>choose a PNG or JPEG of at most 2 MB in the settings, or none</source>
        <translation>elija en los ajustes un PNG o JPEG de 2 MB como máximo, o ninguno</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer</source>
        <translation>elija una carpeta en un disco de este ordenador</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer and keep the backups on the network</source>
        <translation>elija una carpeta en un disco de este ordenador y guarde las copias en la red</translation>
    </message>
    <message>
        <source>choose a folder with JPEG, PNG or TIFF files</source>
        <translation>elija una carpeta con archivos JPEG, PNG o TIFF</translation>
    </message>
    <message>
        <source>choose a folder with {0} in it</source>
        <translation>elija una carpeta que contenga {0}</translation>
    </message>
    <message>
        <source>choose a longer one</source>
        <translation>elija una más larga</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>elija una más corta</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>elija un tamaño menor</translation>
    </message>
    <message>
        <source>choose an installed one</source>
        <translation>elija uno instalado</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation>elija otra copia</translation>
    </message>
    <message>
        <source>choose another case</source>
        <translation>elija otro caso</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>choose another folder or ask for the right to write there</source>
        <translation>elija otra carpeta o pida permiso para escribir allí</translation>
    </message>
    <message>
        <source>choose another format for it</source>
        <translation>elija otro formato para ella</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>choose another network, or try again</source>
        <translation>elija otra red o inténtelo de nuevo</translation>
    </message>
    <message>
        <source>choose another size for frames in its settings</source>
        <translation>elija otro tamaño para las imágenes en sus ajustes</translation>
    </message>
    <message>
        <source>choose another size or format for it</source>
        <translation>elija otro tamaño o formato para ella</translation>
    </message>
    <message>
        <source>choose one of the listed classes</source>
        <translation>elija una de las clases de la lista</translation>
    </message>
    <message>
        <source>choose one that nobody can guess from it</source>
        <translation>elija una que nadie pueda adivinar por él</translation>
    </message>
    <message>
        <source>choose the zip file of an export</source>
        <translation>elija el archivo zip de una exportación</translation>
    </message>
    <message>
        <source>close LeukDesk and try again</source>
        <translation>cierre LeukDesk e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>close it, then restore again</source>
        <translation>ciérrelo y vuelva a restaurar</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>close other programs or save it smaller</source>
        <translation>cierre otros programas o guárdela más pequeña</translation>
    </message>
    <message>
        <source>close other programs that use it</source>
        <translation>cierre otros programas que la usen</translation>
    </message>
    <message>
        <source>close other programs that use it, or unplug it and plug it in again</source>
        <translation>cierre los otros programas que la usan, o desconéctela y vuelva a conectarla</translation>
    </message>
    <message>
        <source>close programs that have it open, make room, or choose another folder</source>
        <translation>cierre los programas que lo tengan abierto, haga sitio o elija otra carpeta</translation>
    </message>
    <message>
        <source>close the program that has it open</source>
        <translation>cierre el programa que lo tiene abierto</translation>
    </message>
    <message>
        <source>compare the number with the request form, or mend the patient&apos;s entries first</source>
        <translation>compare el número con la solicitud o corrija antes los datos del paciente</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completos</translation>
    </message>
    <message>
        <source>copy it again from the camera or phone</source>
        <translation>cópiela de nuevo desde la cámara o el teléfono</translation>
    </message>
    <message>
        <source>copy it again, or save it as a file</source>
        <translation>cópiela de nuevo o guárdela como archivo</translation>
    </message>
    <message>
        <source>correct it; nothing was taken in</source>
        <translation>corríjalo; no se importó nada</translation>
    </message>
    <message>
        <source>correct the cell there</source>
        <translation>corrija allí la célula</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>contado por</translation>
    </message>
    <message>
        <source>counted per 100 leukocytes</source>
        <translation>contado por cada 100 leucocitos</translation>
    </message>
    <message>
        <source>counting error only</source>
        <translation>solo error de recuento</translation>
    </message>
    <message>
        <source>cut by the frame&apos;s border</source>
        <translation>cortada por el borde del campo</translation>
    </message>
    <message>
        <source>cut, not counted</source>
        <translation>cortada, no contada</translation>
    </message>
    <message>
        <source>delete &apos;{0}&apos; and install the bundles again</source>
        <translation>borre «{0}» e instale de nuevo los paquetes</translation>
    </message>
    <message>
        <source>do not use its calls; install LeukDesk again</source>
        <translation>no use sus resultados; instale LeukDesk de nuevo</translation>
    </message>
    <message>
        <source>draw it within the picture</source>
        <translation>dibújelo dentro de la imagen</translation>
    </message>
    <message>
        <source>estimated from red cells (± 15 %)</source>
        <translation>estimada por los hematíes (± 15 %)</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>files missing or changed: {0}, {1} among them</source>
        <translation>archivos que faltan o han cambiado: {0}, entre ellos {1}</translation>
    </message>
    <message>
        <source>flat field {0} on {1} of {2} frames</source>
        <translation>campo plano {0} en {1} de {2} campos</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <source>for research use; not a diagnosis</source>
        <translation>para uso en investigación; no es un diagnóstico</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation>campo no utilizable</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>libere espacio</translation>
    </message>
    <message>
        <source>free some space or choose another folder for the backups</source>
        <translation>libere espacio o elija otra carpeta para las copias</translation>
    </message>
    <message>
        <source>free some space, then take it again; reviews and reports still work</source>
        <translation>libere espacio y tómelo de nuevo; revisar e informar sigue funcionando</translation>
    </message>
    <message>
        <source>free some space, then try again</source>
        <translation>libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>give a positive length in µm</source>
        <translation>dé una longitud positiva en µm</translation>
    </message>
    <message>
        <source>give it as the phone&apos;s app shows it, such as http://192.168.1.20:8080/video or rtsp://192.168.1.20:554/live</source>
        <translation>escríbala como la muestra la aplicación del teléfono, por ejemplo http://192.168.1.20:8080/video o rtsp://192.168.1.20:554/live</translation>
    </message>
    <message>
        <source>give its x and y in pixels of the picture</source>
        <translation>dé su x y su y en píxeles de la imagen</translation>
    </message>
    <message>
        <source>give one of: {0}</source>
        <translation>dé uno de estos: {0}</translation>
    </message>
    <message>
        <source>give the mean cell volume in fL, such as 88</source>
        <translation>dé el volumen corpuscular medio en fL, por ejemplo 88</translation>
    </message>
    <message>
        <source>give this one another</source>
        <translation>dé otro a este</translation>
    </message>
    <message>
        <source>given by the operator</source>
        <translation>dada por el operador</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>import pictures of one cell each</source>
        <translation>importe imágenes de una sola célula</translation>
    </message>
    <message>
        <source>install LeukDesk again</source>
        <translation>instale LeukDesk de nuevo</translation>
    </message>
    <message>
        <source>install LeukDesk again, or a version made for this bundle</source>
        <translation>instale LeukDesk de nuevo o una versión hecha para este paquete</translation>
    </message>
    <message>
        <source>install LeukDesk again; if they go once more, have the virus scanner leave out its folder</source>
        <translation>instale LeukDesk de nuevo; si vuelven a desaparecer, haga que el antivirus excluya su carpeta</translation>
    </message>
    <message>
        <source>install it, for instance with: apt install libxcb-cursor0</source>
        <translation>instálela, por ejemplo con: apt install libxcb-cursor0</translation>
    </message>
    <message>
        <source>install the bundle again from where it came</source>
        <translation>instale el paquete de nuevo desde donde vino</translation>
    </message>
    <message>
        <source>install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft&apos;s pages</source>
        <translation>instale el Microsoft Visual C++ Redistributable (x64) más reciente desde las páginas de Microsoft</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation>su clase no es clara</translation>
    </message>
    <message>
        <source>its process did not start</source>
        <translation>su proceso no se inició</translation>
    </message>
    <message>
        <source>keep the file and restore the latest backup</source>
        <translation>conserve el archivo y restaure la última copia</translation>
    </message>
    <message>
        <source>known cells of {0}</source>
        <translation>células conocidas de {0}</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>déjelo como está</translation>
    </message>
    <message>
        <source>leave it where it is</source>
        <translation>déjela donde está</translation>
    </message>
    <message>
        <source>leave the records as they are and report the fault</source>
        <translation>deje los registros como están e informe del fallo</translation>
    </message>
    <message>
        <source>loads and runs ({0})</source>
        <translation>se carga y funciona ({0})</translation>
    </message>
    <message>
        <source>look at it again, then sign</source>
        <translation>mírelo de nuevo y luego firme</translation>
    </message>
    <message>
        <source>look at it with leukdesk model show and install it with leukdesk model install</source>
        <translation>véalo con leukdesk model show e instálelo con leukdesk model install</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>lower the light and {0}</source>
        <translation>baje la luz y {0}</translation>
    </message>
    <message>
        <source>make &apos;{0}&apos; readable for this user</source>
        <translation>haga que este usuario pueda leer «{0}»</translation>
    </message>
    <message>
        <source>make another administrator first</source>
        <translation>nombre antes a otro administrador</translation>
    </message>
    <message>
        <source>make it an administrator</source>
        <translation>hágala administradora</translation>
    </message>
    <message>
        <source>make it first with leukdesk calibrate</source>
        <translation>créelo antes con leukdesk calibrate</translation>
    </message>
    <message>
        <source>make it with New case, then give it the pictures</source>
        <translation>créelo con Caso nuevo y luego dele las imágenes</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation>puede ser blasto o no</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>move it away or choose another folder</source>
        <translation>muévalo a otro lugar o elija otra carpeta</translation>
    </message>
    <message>
        <source>name a folder, or a CSV file with its labels</source>
        <translation>indique una carpeta o un archivo CSV con sus etiquetas</translation>
    </message>
    <message>
        <source>name one of these</source>
        <translation>indique uno de estos</translation>
    </message>
    <message>
        <source>name one of these, or install it with leukdesk model install</source>
        <translation>indique uno de estos o instálelo con leukdesk model install</translation>
    </message>
    <message>
        <source>name one that leukdesk model list shows</source>
        <translation>indique uno de los que muestra leukdesk model list</translation>
    </message>
    <message>
        <source>name them in its first row</source>
        <translation>nómbrelas en su primera fila</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no bundle was named</source>
        <translation>no se indicó ningún paquete</translation>
    </message>
    <message>
        <source>no bundle {0!r} came with this LeukDesk (it has: {1})</source>
        <translation>con este LeukDesk no vino ningún paquete {0!r} (tiene: {1})</translation>
    </message>
    <message>
        <source>no class is called {0}</source>
        <translation>ninguna clase se llama {0}</translation>
    </message>
    <message>
        <source>no known answer for this bundle</source>
        <translation>sin respuesta conocida para este paquete</translation>
    </message>
    <message>
        <source>no leukocytes counted</source>
        <translation>ningún leucocito contado</translation>
    </message>
    <message>
        <source>no phone can be received on {0} ({1})</source>
        <translation>no se puede recibir ningún teléfono en {0} ({1})</translation>
    </message>
    <message>
        <source>no picture came from the camera, so nothing was taken</source>
        <translation>no llegó ninguna imagen de la cámara, así que no se tomó nada</translation>
    </message>
    <message>
        <source>no picture {0} came in</source>
        <translation>no entró ninguna imagen {0}</translation>
    </message>
    <message>
        <source>no ruler is seen in the picture</source>
        <translation>no se ve ninguna regla en la imagen</translation>
    </message>
    <message>
        <source>nobody living was born before {0}</source>
        <translation>nadie que viva nació antes de {0}</translation>
    </message>
    <message>
        <source>nobody would be left to look after the accounts</source>
        <translation>no quedaría nadie que se ocupe de las cuentas</translation>
    </message>
    <message>
        <source>none found; pictures can come from files or a phone</source>
        <translation>ninguna; las imágenes pueden venir de archivos o de un teléfono</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation>no es una célula</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation>no es un leucocito de la fórmula</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>no firmado</translation>
    </message>
    <message>
        <source>not signed: not a report yet</source>
        <translation>sin firmar: aún no es un informe</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>of no version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>of {0} wanted</source>
        <translation>de {0} pedidos</translation>
    </message>
    <message>
        <source>on a frame that is not usable</source>
        <translation>en un campo no utilizable</translation>
    </message>
    <message>
        <source>one of its classes in another role</source>
        <translation>una de sus clases con otra función</translation>
    </message>
    <message>
        <source>one of the cases was signed before</source>
        <translation>uno de los casos se firmó antes</translation>
    </message>
    <message>
        <source>only {0} leukocytes of the control slide {1} were reviewed by people</source>
        <translation>las personas solo revisaron {0} leucocitos del portaobjetos de control {1}</translation>
    </message>
    <message>
        <source>open each of its cases with the patient&apos;s number first, or switch that rule off in the settings</source>
        <translation>abra antes cada uno de sus casos con el número del paciente o desactive esa regla en los ajustes</translation>
    </message>
    <message>
        <source>open it, give the patient&apos;s number, name or date of birth, then give it the pictures</source>
        <translation>ábralo, dé el número, el nombre o la fecha de nacimiento del paciente y luego dele las imágenes</translation>
    </message>
    <message>
        <source>open that one; nothing was taken in</source>
        <translation>abra ese; no se importó nada</translation>
    </message>
    <message>
        <source>open the case again</source>
        <translation>abra el caso de nuevo</translation>
    </message>
    <message>
        <source>open the picture again</source>
        <translation>abra la imagen de nuevo</translation>
    </message>
    <message>
        <source>open the unassigned pictures again</source>
        <translation>abra de nuevo las imágenes sin asignar</translation>
    </message>
    <message>
        <source>open them again</source>
        <translation>ábralos de nuevo</translation>
    </message>
    <message>
        <source>open them in the window once, which begins one</source>
        <translation>ábralos una vez en la ventana, que empieza uno</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>outside the differential</source>
        <translation>fuera de la fórmula</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation>número de paciente</translation>
    </message>
    <message>
        <source>per 100 leukocytes</source>
        <translation>por 100 leucocitos</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>picture {0}: {1}</source>
        <translation>imagen {0}: {1}</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>plaquetas</translation>
    </message>
    <message>
        <source>plug it in; LeukDesk goes on by itself</source>
        <translation>conéctela; LeukDesk sigue solo</translation>
    </message>
    <message>
        <source>put the pictures of each class into a folder of its name, or list file and label in a CSV file</source>
        <translation>ponga las imágenes de cada clase en una carpeta con su nombre o liste archivo y etiqueta en un CSV</translation>
    </message>
    <message>
        <source>raise the light and {0}</source>
        <translation>suba la luz y {0}</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <translation>restáurela de una copia</translation>
    </message>
    <message>
        <source>restore it from a backup or choose another folder</source>
        <translation>restáurela de una copia o elija otra carpeta</translation>
    </message>
    <message>
        <source>restore the latest good backup</source>
        <translation>restaure la última copia buena</translation>
    </message>
    <message>
        <source>review at least {0} there, or choose another case</source>
        <translation>revise allí al menos {0} o elija otro caso</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>row {0} of the audit trail is not the one whose hash was noted</source>
        <translation>la fila {0} del registro de auditoría no es aquella cuyo hash se anotó</translation>
    </message>
    <message>
        <source>row {0} of the audit trail was changed or moved</source>
        <translation>la fila {0} del registro de auditoría fue cambiada o movida</translation>
    </message>
    <message>
        <source>row {0} of {1} names no file or no label</source>
        <translation>la fila {0} de {1} no nombra archivo o etiqueta</translation>
    </message>
    <message>
        <source>row {0} of {1} points to a missing row of {2}</source>
        <translation>la fila {0} de {1} apunta a una fila que falta de {2}</translation>
    </message>
    <message>
        <source>rows {0} to {1} at the end of the audit trail are missing</source>
        <translation>faltan las filas {0} a {1} al final del registro de auditoría</translation>
    </message>
    <message>
        <source>rows {0} to {1} of the audit trail are missing</source>
        <translation>faltan las filas {0} a {1} del registro de auditoría</translation>
    </message>
    <message>
        <source>save it again as CSV</source>
        <translation>guárdelo de nuevo como CSV</translation>
    </message>
    <message>
        <source>save it again as CSV (UTF-8)</source>
        <translation>guárdelo de nuevo como CSV (UTF-8)</translation>
    </message>
    <message>
        <source>save it again as JPEG or PNG, or take the picture anew</source>
        <translation>guárdela de nuevo como JPEG o PNG o tome otra imagen</translation>
    </message>
    <message>
        <source>save it as JPEG</source>
        <translation>guárdela como JPEG</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>guárdela más pequeña</translation>
    </message>
    <message>
        <source>save it smaller or cut it into parts</source>
        <translation>guárdela más pequeña o divídala en partes</translation>
    </message>
    <message>
        <source>say what they mean, for instance with --class LABEL=CLASS; the classes are {0}</source>
        <translation>diga qué significan, por ejemplo con --class ETIQUETA=CLASE; las clases son {0}</translation>
    </message>
    <message>
        <source>say why the case is amended</source>
        <translation>diga por qué se rectifica el caso</translation>
    </message>
    <message>
        <source>say why the entries are changed</source>
        <translation>diga por qué se cambian los datos</translation>
    </message>
    <message>
        <source>say why the picture is moved</source>
        <translation>diga por qué se mueve la imagen</translation>
    </message>
    <message>
        <source>see leukdesk model list</source>
        <translation>véase leukdesk model list</translation>
    </message>
    <message>
        <source>see to that disk or choose another folder for the backups</source>
        <translation>revise ese disco o elija otra carpeta para las copias</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistos</translation>
    </message>
    <message>
        <source>seen before, on the same or an overlapping picture</source>
        <translation>vista antes, en la misma imagen o en otra que se solapa</translation>
    </message>
    <message>
        <source>select cells of one case</source>
        <translation>seleccione células de un mismo caso</translation>
    </message>
    <message>
        <source>send a photo</source>
        <translation>envíe una foto</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>inicie sesión</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation>inicie sesión antes</translation>
    </message>
    <message>
        <source>signatures that case {0} came with are missing: {1}</source>
        <translation>faltan firmas con las que vino el caso {0}: {1}</translation>
    </message>
    <message>
        <source>something stands in the way of a signature</source>
        <translation>algo impide la firma</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>divídalo</translation>
    </message>
    <message>
        <source>start LeukDesk again</source>
        <translation>inicie LeukDesk de nuevo</translation>
    </message>
    <message>
        <source>take a picture of an empty part of the slide, in focus as for cells</source>
        <translation>tome una imagen de una parte vacía del portaobjetos, enfocada como para las células</translation>
    </message>
    <message>
        <source>take a sharp picture that shows at least ten lines of a stage micrometer, or click two points on it</source>
        <translation>tome una imagen nítida que muestre al menos diez líneas de un micrómetro objetivo o marque dos puntos en ella</translation>
    </message>
    <message>
        <source>take it again, or switch the flat field off</source>
        <translation>tómelo de nuevo o desactive el campo plano</translation>
    </message>
    <message>
        <source>take it once more</source>
        <translation>tómela otra vez</translation>
    </message>
    <message>
        <source>take it with fewer</source>
        <translation>tómela con menos</translation>
    </message>
    <message>
        <source>take points further apart</source>
        <translation>tome puntos más separados</translation>
    </message>
    <message>
        <source>take the flat field again</source>
        <translation>tome de nuevo el campo plano</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>that patient is recorded with another name, birth date or sex</source>
        <translation>ese paciente está registrado con otro nombre, fecha de nacimiento o sexo</translation>
    </message>
    <message>
        <source>the Visual C++ runtime is not installed, so the network cannot start</source>
        <translation>Visual C++ no está instalado, por lo que la red no puede iniciarse</translation>
    </message>
    <message>
        <source>the Visual C++ runtime {0} is older than {1}; programs crash in it</source>
        <translation>Visual C++ {0} es anterior a {1}; los programas fallan con él</translation>
    </message>
    <message>
        <source>the address of the stream is not complete</source>
        <translation>la dirección del flujo no está completa</translation>
    </message>
    <message>
        <source>the address of the stream is not one</source>
        <translation>la dirección del flujo no es una dirección</translation>
    </message>
    <message>
        <source>the address of the stream is not one of http, https or rtsp</source>
        <translation>la dirección del flujo no es de http, https ni rtsp</translation>
    </message>
    <message>
        <source>the audit trail ends at row {0}, but had {1} rows when the given head was noted</source>
        <translation>el registro de auditoría termina en la fila {0}, pero tenía {1} filas cuando se anotó el hash dado</translation>
    </message>
    <message>
        <source>the audit trail is empty</source>
        <translation>el registro de auditoría está vacío</translation>
    </message>
    <message>
        <source>the backup can&apos;t be restored ({0})</source>
        <translation>no se puede restaurar la copia ({0})</translation>
    </message>
    <message>
        <source>the backup in {0} could not be written ({1})</source>
        <translation>no se pudo escribir la copia en {0} ({1})</translation>
    </message>
    <message>
        <source>the backup {0} was made by a newer LeukDesk</source>
        <translation>la copia {0} la hizo un LeukDesk más reciente</translation>
    </message>
    <message>
        <source>the box lies outside the picture</source>
        <translation>el recuadro queda fuera de la imagen</translation>
    </message>
    <message>
        <source>the bundle cannot be installed ({0})</source>
        <translation>no se puede instalar el paquete ({0})</translation>
    </message>
    <message>
        <source>the bundle gives the class {0} the role {1}, but the records know it as {2}</source>
        <translation>el paquete da a la clase {0} la función {1}, pero los registros la conocen como {2}</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} has an impossible name</source>
        <translation>el paquete de la carpeta {0!r} tiene un nombre imposible</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} was neither made nor installed on this computer, or was changed since</source>
        <translation>el paquete de la carpeta {0!r} no se hizo ni instaló en este ordenador o cambió desde entonces</translation>
    </message>
    <message>
        <source>the bundle {0!r} came with LeukDesk and stays</source>
        <translation>el paquete {0!r} vino con LeukDesk y se queda</translation>
    </message>
    <message>
        <source>the bundle {0!r} cannot be removed ({1})</source>
        <translation>no se puede quitar el paquete {0!r} ({1})</translation>
    </message>
    <message>
        <source>the bundle {0!r} is another one than this LeukDesk was made with</source>
        <translation>el paquete {0!r} no es con el que se hizo este LeukDesk</translation>
    </message>
    <message>
        <source>the bundle {0!r} is not one that this LeukDesk trusts</source>
        <translation>este LeukDesk no confía en el paquete {0!r}</translation>
    </message>
    <message>
        <source>the bundle&apos;s card cannot be used ({0}: {1})</source>
        <translation>no se puede usar la ficha del paquete ({0}: {1})</translation>
    </message>
    <message>
        <source>the bundle&apos;s card has format {0!r}, this LeukDesk reads {1}</source>
        <translation>la ficha del paquete tiene el formato {0!r}; este LeukDesk lee {1}</translation>
    </message>
    <message>
        <source>the camera gives no picture</source>
        <translation>la cámara no da imagen</translation>
    </message>
    <message>
        <source>the camera gives pixels of {0}</source>
        <translation>la cámara da píxeles de {0}</translation>
    </message>
    <message>
        <source>the camera profile&apos;s flat field is missing</source>
        <translation>falta el campo plano del perfil de cámara</translation>
    </message>
    <message>
        <source>the camera was asked for a frame of {0}×{1} and gave {2}×{3}, so nothing was taken</source>
        <translation>se pidió a la cámara una imagen de {0}×{1} y dio {2}×{3}, así que no se tomó nada</translation>
    </message>
    <message>
        <source>the camera&apos;s picture has more than {0} megapixels</source>
        <translation>la imagen de la cámara tiene más de {0} megapíxeles</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is damaged</source>
        <translation>la ficha del paquete {0!r} está dañada</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is not a card</source>
        <translation>la ficha del paquete {0!r} no es una ficha</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is too large to be one</source>
        <translation>la ficha del paquete {0!r} es demasiado grande para serlo</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} names a file outside it</source>
        <translation>la ficha del paquete {0!r} nombra un archivo de fuera</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} was changed and is not used</source>
        <translation>la ficha del paquete {0!r} fue cambiada y no se usa</translation>
    </message>
    <message>
        <source>the case has changed since you looked at it</source>
        <translation>el caso ha cambiado desde que usted lo miró</translation>
    </message>
    <message>
        <source>the case has no frame {0}</source>
        <translation>el caso no tiene el campo {0}</translation>
    </message>
    <message>
        <source>the case in {0} can&apos;t be read as LeukDesk wrote it; nothing was taken in</source>
        <translation>el caso de {0} no se puede leer tal como LeukDesk lo escribió; no se importó nada</translation>
    </message>
    <message>
        <source>the case in {0} is not as LeukDesk wrote it ({1})</source>
        <translation>el caso de {0} no está como LeukDesk lo escribió ({1})</translation>
    </message>
    <message>
        <source>the case in {0} is not as it was signed ({1})</source>
        <translation>el caso de {0} no está como se firmó ({1})</translation>
    </message>
    <message>
        <source>the case is not what was signed, so no report is made of it</source>
        <translation>el caso no es lo que se firmó, por lo que no se hace informe de él</translation>
    </message>
    <message>
        <source>the case is signed, so nothing in it can change</source>
        <translation>el caso está firmado, por lo que nada en él puede cambiar</translation>
    </message>
    <message>
        <source>the cell finder&apos;s network cannot be read</source>
        <translation>no se puede leer la red que busca las células</translation>
    </message>
    <message>
        <source>the collection holds no picture that can be imported</source>
        <translation>la colección no tiene ninguna imagen que se pueda importar</translation>
    </message>
    <message>
        <source>the copied picture cannot be read</source>
        <translation>no se puede leer la imagen copiada</translation>
    </message>
    <message>
        <source>the database has a foreign {0} {1}</source>
        <translation>la base de datos tiene un elemento ajeno: {0} {1}</translation>
    </message>
    <message>
        <source>the database is damaged: {0}</source>
        <translation>la base de datos está dañada: {0}</translation>
    </message>
    <message>
        <source>the database lacks its {0} {1}</source>
        <translation>a la base de datos le falta: {0} {1}</translation>
    </message>
    <message>
        <source>the database of the backup {0} is missing or cannot be read</source>
        <translation>la base de datos de la copia {0} falta o no se puede leer</translation>
    </message>
    <message>
        <source>the database of the backup {0} is not what was backed up</source>
        <translation>la base de datos de la copia {0} no es lo que se copió</translation>
    </message>
    <message>
        <source>the database {0} is damaged</source>
        <translation>la base de datos {0} está dañada</translation>
    </message>
    <message>
        <source>the database {0} is missing or empty though its pictures are there</source>
        <translation>la base de datos {0} falta o está vacía aunque sus imágenes están ahí</translation>
    </message>
    <message>
        <source>the database {0} refused a change that contradicts its rules</source>
        <translation>la base de datos {0} rechazó un cambio que contradice sus reglas</translation>
    </message>
    <message>
        <source>the database {0} was written by a newer LeukDesk</source>
        <translation>la base de datos {0} la escribió un LeukDesk más reciente</translation>
    </message>
    <message>
        <source>the disk of the backups in {0} has only {1} MB left, so no backup was made</source>
        <translation>al disco de las copias en {0} solo le quedan {1} MB, por lo que no se hizo copia</translation>
    </message>
    <message>
        <source>the disk of the records has only {0} MB left</source>
        <translation>al disco de los registros solo le quedan {0} MB</translation>
    </message>
    <message>
        <source>the disk reported a fault with {0}</source>
        <translation>el disco comunicó un fallo con {0}</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} has only {1} MB left, so the frame was not recorded</source>
        <translation>al disco que guarda los registros en {0} solo le quedan {1} MB, por lo que no se registró el campo</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} is full, so nothing was recorded</source>
        <translation>el disco que guarda los registros en {0} está lleno, por lo que no se registró nada</translation>
    </message>
    <message>
        <source>the drive of {0} cannot keep records safely (no write-ahead log)</source>
        <translation>la unidad de {0} no puede guardar registros con seguridad (sin registro de escritura anticipada)</translation>
    </message>
    <message>
        <source>the file is no JPEG, PNG, WebP or HEIC picture</source>
        <translation>el archivo no es una imagen JPEG, PNG, WebP ni HEIC</translation>
    </message>
    <message>
        <source>the files in {0} are not those of its manifest</source>
        <translation>los archivos de {0} no son los de su manifiesto</translation>
    </message>
    <message>
        <source>the first account looks after the others</source>
        <translation>la primera cuenta se ocupa de las demás</translation>
    </message>
    <message>
        <source>the flat field&apos;s file was changed</source>
        <translation>el archivo del campo plano fue cambiado</translation>
    </message>
    <message>
        <source>the folder &apos;{0}&apos; cannot be written to ({1})</source>
        <translation>no se puede escribir en la carpeta «{0}» ({1})</translation>
    </message>
    <message>
        <source>the folder of bundles is missing</source>
        <translation>falta la carpeta de paquetes</translation>
    </message>
    <message>
        <source>the folder {0!r} is missing from this installation</source>
        <translation>falta la carpeta {0!r} en esta instalación</translation>
    </message>
    <message>
        <source>the folder {0} cannot be read ({1})</source>
        <translation>no se puede leer la carpeta {0} ({1})</translation>
    </message>
    <message>
        <source>the folder {0} holds no pictures</source>
        <translation>la carpeta {0} no tiene imágenes</translation>
    </message>
    <message>
        <source>the known answer</source>
        <translation>la respuesta conocida</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} cannot be read</source>
        <translation>no se puede leer el logotipo del laboratorio {0}</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} is too large</source>
        <translation>el logotipo del laboratorio {0} es demasiado grande</translation>
    </message>
    <message>
        <source>the name or the password is wrong</source>
        <translation>el nombre o la contraseña son incorrectos</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} cannot be read</source>
        <translation>no se puede leer la red del paquete {0!r}</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} does not fit its card</source>
        <translation>la red del paquete {0!r} no corresponde a su ficha</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is missing</source>
        <translation>falta la red del paquete {0!r}</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is too large to be one</source>
        <translation>la red del paquete {0!r} es demasiado grande para serlo</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} was changed since it was made and is not opened</source>
        <translation>la red del paquete {0!r} cambió desde que se hizo y no se abre</translation>
    </message>
    <message>
        <source>the network was closed</source>
        <translation>la red se cerró</translation>
    </message>
    <message>
        <source>the network&apos;s answer to a known patch is off by {0:.2f}</source>
        <translation>la respuesta de la red a un recorte conocido se desvía en {0:.2f}</translation>
    </message>
    <message>
        <source>the network&apos;s library cannot be loaded</source>
        <translation>no se puede cargar la biblioteca de la red</translation>
    </message>
    <message>
        <source>the network&apos;s process ended twice on the same request</source>
        <translation>el proceso de la red terminó dos veces con la misma petición</translation>
    </message>
    <message>
        <source>the other case holds this picture already</source>
        <translation>el otro caso ya tiene esta imagen</translation>
    </message>
    <message>
        <source>the patient of that number under another name</source>
        <translation>al paciente de ese número con otro nombre</translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation>el patrón es demasiado largo</translation>
    </message>
    <message>
        <source>the pattern {0!r} must hold {1} once</source>
        <translation>el patrón {0!r} debe contener {1} una vez</translation>
    </message>
    <message>
        <source>the picture has more than {0} megapixels</source>
        <translation>la imagen tiene más de {0} megapíxeles</translation>
    </message>
    <message>
        <source>the picture {0} is missing from the records or has another size; the backups have it; restore a backup.</source>
        <translation>la imagen {0} falta en los registros o tiene otro tamaño; las copias la tienen; restaure una copia.</translation>
    </message>
    <message>
        <source>the pictures in {0} are not those of its case</source>
        <translation>las imágenes de {0} no son las de su caso</translation>
    </message>
    <message>
        <source>the program&apos;s files are not complete: {0} missing or changed ({1})</source>
        <translation>los archivos del programa no están completos: {0} faltan o han cambiado ({1})</translation>
    </message>
    <message>
        <source>the recorded picture {0} is missing or cannot be read</source>
        <translation>la imagen registrada {0} falta o no se puede leer</translation>
    </message>
    <message>
        <source>the recorded picture {0} is not what was recorded</source>
        <translation>la imagen registrada {0} no es lo que se registró</translation>
    </message>
    <message>
        <source>the records hold a case of that number already</source>
        <translation>los registros ya tienen un caso con ese número</translation>
    </message>
    <message>
        <source>the records hold another case of that number</source>
        <translation>los registros tienen otro caso con ese número</translation>
    </message>
    <message>
        <source>the records hold no case {0}</source>
        <translation>los registros no tienen el caso {0}</translation>
    </message>
    <message>
        <source>the records hold no case {0}, and a case needs a second identifier before its first picture</source>
        <translation>los registros no tienen el caso {0}, y un caso necesita un segundo identificador antes de su primera imagen</translation>
    </message>
    <message>
        <source>the records hold no cell {0}</source>
        <translation>los registros no tienen la célula {0}</translation>
    </message>
    <message>
        <source>the records hold no frame {0}</source>
        <translation>los registros no tienen el campo {0}</translation>
    </message>
    <message>
        <source>the records hold no picture {0}</source>
        <translation>los registros no tienen la imagen {0}</translation>
    </message>
    <message>
        <source>the records hold no signature {0} of version {1}</source>
        <translation>los registros no tienen la firma {0} de la versión {1}</translation>
    </message>
    <message>
        <source>the records hold no such account</source>
        <translation>los registros no tienen esa cuenta</translation>
    </message>
    <message>
        <source>the records hold no such cell {0}</source>
        <translation>los registros no tienen esa célula {0}</translation>
    </message>
    <message>
        <source>the records in {0} are damaged, so they were not backed up</source>
        <translation>los registros de {0} están dañados, por lo que no se copiaron</translation>
    </message>
    <message>
        <source>the records in {0} are in use by another program</source>
        <translation>otro programa está usando los registros de {0}</translation>
    </message>
    <message>
        <source>the records in {0} are of a LeukDesk that kept no audit trail</source>
        <translation>los registros de {0} son de un LeukDesk que no llevaba registro de auditoría</translation>
    </message>
    <message>
        <source>the records in {0} are open in another window or program</source>
        <translation>los registros de {0} están abiertos en otra ventana o programa</translation>
    </message>
    <message>
        <source>the records in {0} cannot be read and written</source>
        <translation>no se pueden leer ni escribir los registros de {0}</translation>
    </message>
    <message>
        <source>the records in {0} were closed</source>
        <translation>los registros de {0} se cerraron</translation>
    </message>
    <message>
        <source>the records know no class {0}</source>
        <translation>los registros no conocen la clase {0}</translation>
    </message>
    <message>
        <source>the records know the class {0} already</source>
        <translation>los registros ya conocen la clase {0}</translation>
    </message>
    <message>
        <source>the records know {0}</source>
        <translation>los registros conocen {0}</translation>
    </message>
    <message>
        <source>the request was called off</source>
        <translation>la petición se canceló</translation>
    </message>
    <message>
        <source>the restored records are not whole ({0})</source>
        <translation>los registros restaurados no están íntegros ({0})</translation>
    </message>
    <message>
        <source>the second signer must be another person</source>
        <translation>quien firma en segundo lugar debe ser otra persona</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with cannot be used ({0})</source>
        <translation>no se puede usar el secreto con que se sellan los paquetes ({0})</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with is damaged</source>
        <translation>el secreto con que se sellan los paquetes está dañado</translation>
    </message>
    <message>
        <source>the sheet {0} would have more than {1:,} rows</source>
        <translation>la hoja {0} tendría más de {1:,} filas</translation>
    </message>
    <message>
        <source>the specimen cannot have been received before it was taken</source>
        <translation>la muestra no puede haberse recibido antes de tomarse</translation>
    </message>
    <message>
        <source>the status of case {0} is not that of its signatures</source>
        <translation>el estado del caso {0} no es el de sus firmas</translation>
    </message>
    <message>
        <source>the stream cannot have this name</source>
        <translation>el flujo no puede llamarse así</translation>
    </message>
    <message>
        <source>the two points are nearly the same</source>
        <translation>los dos puntos son casi el mismo</translation>
    </message>
    <message>
        <source>the watched folder cannot be read ({0}); check the network or its rights.</source>
        <translation>no se puede leer la carpeta vigilada ({0}); compruebe la red o sus permisos.</translation>
    </message>
    <message>
        <source>the watched folder could not be looked at; LeukDesk tries again.</source>
        <translation>no se pudo mirar la carpeta vigilada; LeukDesk lo intentará otra vez.</translation>
    </message>
    <message>
        <source>the watched folder holds more than {0:,} pictures</source>
        <translation>la carpeta vigilada tiene más de {0:,} imágenes</translation>
    </message>
    <message>
        <source>the window needs the system library libxcb-cursor0, which is missing here</source>
        <translation>la ventana necesita la biblioteca del sistema libxcb-cursor0, que falta aquí</translation>
    </message>
    <message>
        <source>the {0} {1} is not as LeukDesk made it</source>
        <translation>no está como LeukDesk lo hizo: {0} {1}</translation>
    </message>
    <message>
        <source>there is an account of this name</source>
        <translation>ya hay una cuenta con este nombre</translation>
    </message>
    <message>
        <source>there is no bundle in the folder {0!r} ({1} cannot be read)</source>
        <translation>no hay ningún paquete en la carpeta {0!r} (no se puede leer {1})</translation>
    </message>
    <message>
        <source>there is no bundle {0!r}</source>
        <translation>no hay ningún paquete {0!r}</translation>
    </message>
    <message>
        <source>there is no bundle {0!r} (there are: {1})</source>
        <translation>no hay ningún paquete {0!r} (hay: {1})</translation>
    </message>
    <message>
        <source>there is no camera profile &apos;{0}&apos;</source>
        <translation>no hay ningún perfil de cámara «{0}»</translation>
    </message>
    <message>
        <source>there is no case {0} to be the control slide</source>
        <translation>no hay ningún caso {0} que sea el portaobjetos de control</translation>
    </message>
    <message>
        <source>there is too little memory for the network {0!r}</source>
        <translation>hay muy poca memoria para la red {0!r}</translation>
    </message>
    <message>
        <source>these records belong to a laboratory with accounts</source>
        <translation>estos registros pertenecen a un laboratorio con cuentas</translation>
    </message>
    <message>
        <source>this LeukDesk knows no schema {0!r}</source>
        <translation>este LeukDesk no conoce el esquema {0!r}</translation>
    </message>
    <message>
        <source>this account is closed</source>
        <translation>esta cuenta está cerrada</translation>
    </message>
    <message>
        <source>this account is locked for {0} minutes after {1} wrong passwords</source>
        <translation>esta cuenta está bloqueada durante {0} minutos tras {1} contraseñas incorrectas</translation>
    </message>
    <message>
        <source>this case is not signed, so there is nothing to amend</source>
        <translation>este caso no está firmado, por lo que no hay nada que rectificar</translation>
    </message>
    <message>
        <source>this case is signed</source>
        <translation>este caso está firmado</translation>
    </message>
    <message>
        <source>this installation of LeukDesk lacks its migrations</source>
        <translation>a esta instalación de LeukDesk le faltan sus migraciones</translation>
    </message>
    <message>
        <source>this password has fewer than {0} characters</source>
        <translation>esta contraseña tiene menos de {0} caracteres</translation>
    </message>
    <message>
        <source>this password has more than {0} characters</source>
        <translation>esta contraseña tiene más de {0} caracteres</translation>
    </message>
    <message>
        <source>this password holds the account&apos;s name</source>
        <translation>esta contraseña contiene el nombre de la cuenta</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation>demasiado grande para su clase</translation>
    </message>
    <message>
        <source>torch {0} is installed and bundles need {1}x</source>
        <translation>está instalado torch {0} y los paquetes necesitan {1}x</translation>
    </message>
    <message>
        <source>training, split as below</source>
        <translation>entrenamiento, dividido como abajo</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>inténtelo de nuevo</translation>
    </message>
    <message>
        <source>try it again</source>
        <translation>inténtelo de nuevo</translation>
    </message>
    <message>
        <source>turn on &apos;Let desktop apps access your camera&apos; in {0}</source>
        <translation>active «Permitir que las aplicaciones de escritorio accedan a la cámara» en {0}</translation>
    </message>
    <message>
        <source>two camera profiles have one name</source>
        <translation>dos perfiles de cámara tienen el mismo nombre</translation>
    </message>
    <message>
        <source>type a shorter or longer one</source>
        <translation>escriba uno más corto o más largo</translation>
    </message>
    <message>
        <source>type another number</source>
        <translation>escriba otro número</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>escríbalo</translation>
    </message>
    <message>
        <source>type it as it is to be printed</source>
        <translation>escríbalo como debe imprimirse</translation>
    </message>
    <message>
        <source>type letters, digits and plain spaces</source>
        <translation>escriba letras, cifras y espacios simples</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unlike cells it learned</source>
        <translation>distinta de las células que aprendió</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>update LeukDesk on this computer</source>
        <translation>actualice LeukDesk en este ordenador</translation>
    </message>
    <message>
        <source>update LeukDesk or install a bundle made for this version</source>
        <translation>actualice LeukDesk o instale un paquete hecho para esta versión</translation>
    </message>
    <message>
        <source>usable with care</source>
        <translation>utilizable con cuidado</translation>
    </message>
    <message>
        <source>use JPEG, PNG, BMP, TIFF, WebP or HEIC</source>
        <translation>use JPEG, PNG, BMP, TIFF, WebP o HEIC</translation>
    </message>
    <message>
        <source>use a bundle that agrees with the records, or records of their own for this bundle</source>
        <translation>use un paquete que concuerde con los registros, o registros propios para este paquete</translation>
    </message>
    <message>
        <source>use a bundle that came with LeukDesk, or install it with leukdesk model install</source>
        <translation>use un paquete que vino con LeukDesk o instálelo con leukdesk model install</translation>
    </message>
    <message>
        <source>use another bundle</source>
        <translation>use otro paquete</translation>
    </message>
    <message>
        <source>use the CSV tables for this case</source>
        <translation>use las tablas CSV para este caso</translation>
    </message>
    <message>
        <source>wait until it has finished or close it, then try again</source>
        <translation>espere a que termine o ciérrelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>wait, or ask an administrator to unlock it</source>
        <translation>espere o pida a un administrador que la desbloquee</translation>
    </message>
    <message>
        <source>watch one of its folders, or move old pictures away</source>
        <translation>vigile una de sus carpetas o aparte las imágenes antiguas</translation>
    </message>
    <message>
        <source>what the model looks for</source>
        <translation>lo que busca el modelo</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>balance de blancos</translation>
    </message>
    <message>
        <source>white balance on {0} of {1} frames</source>
        <translation>balance de blancos en {0} de {1} campos</translation>
    </message>
    <message>
        <source>white cells</source>
        <translation>leucocitos</translation>
    </message>
    <message>
        <source>write for instance {0}_*</source>
        <translation>escriba por ejemplo {0}_*</translation>
    </message>
    <message>
        <source>write it shorter, or not at all</source>
        <translation>escríbala más corta, o no la escriba</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0:.1f} %</source>
        <translation>{0:.1f} %</translation>
    </message>
    <message>
        <source>{0:.1f} per 100</source>
        <translation>{0:.1f} por 100</translation>
    </message>
    <message>
        <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
        <translation>{0:.3f} (de {1:.3f} a {2:.3f})</translation>
    </message>
    <message>
        <source>{0:.3f} against {1}</source>
        <translation>{0:.3f} frente a {1}</translation>
    </message>
    <message>
        <source>{0:g} µm a pixel is out of range ({1:g} to {2:g})</source>
        <translation>{0:g} µm por píxel está fuera de rango (de {1:g} a {2:g})</translation>
    </message>
    <message>
        <source>{0} (outside the percentages)</source>
        <translation>{0} (fuera de los porcentajes)</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} (de {1} a {2})</translation>
    </message>
    <message>
        <source>{0} Cells on frames that are not usable aren&apos;t counted.</source>
        <translation>{0} No se cuentan las células de los campos no utilizables.</translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation>{0} GB libres</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} called blast could not be counted; a person must look.</source>
        <translation>{0} llamadas blasto no pudieron contarse; debe mirar una persona.</translation>
    </message>
    <message>
        <source>{0} called blast in one frame and not in another; a person must look.</source>
        <translation>{0} llamadas blasto en un campo y en otro no; debe mirar una persona.</translation>
    </message>
    <message>
        <source>{0} called blast, fewer than the {1} that false calls alone may give.</source>
        <translation>{0} llamadas blasto, menos de las {1} que pueden dar por sí solas las llamadas falsas.</translation>
    </message>
    <message>
        <source>{0} cannot be kept as a flat field</source>
        <translation>{0} no se puede guardar como campo plano</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation>{0} no se puede abrir</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1})</source>
        <translation>{0} no se puede abrir ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} no se puede leer</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1})</source>
        <translation>{0} no se puede leer ({1})</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation>{0} células</translation>
    </message>
    <message>
        <source>{0} did not open within {1:g} s; unplug it and plug it in again.</source>
        <translation>{0} no se abrió en {1:g} s; desconéctela y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} no responde</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} no existe</translation>
    </message>
    <message>
        <source>{0} est.</source>
        <translation>{0} est.</translation>
    </message>
    <message>
        <source>{0} failed; it is opened again.</source>
        <translation>{0} falló; se abre otra vez.</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} campos</translation>
    </message>
    <message>
        <source>{0} gives no picture any more; check its cable or network.</source>
        <translation>{0} ya no da imagen; compruebe su cable o la red.</translation>
    </message>
    <message>
        <source>{0} has more than {1:,} rows</source>
        <translation>{0} tiene más de {1:,} filas</translation>
    </message>
    <message>
        <source>{0} has more than {1} MB</source>
        <translation>{0} tiene más de {1} MB</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB</source>
        <translation>{0} tiene más de {1} MiB</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels{2}</source>
        <translation>{0} tiene más de {1} megapíxeles{2}</translation>
    </message>
    <message>
        <source>{0} has no columns file and label</source>
        <translation>{0} no tiene las columnas file y label</translation>
    </message>
    <message>
        <source>{0} holds a file that is too large</source>
        <translation>{0} contiene un archivo demasiado grande</translation>
    </message>
    <message>
        <source>{0} holds a file that no case has</source>
        <translation>{0} contiene un archivo que ningún caso tiene</translation>
    </message>
    <message>
        <source>{0} holds more files than a case can have</source>
        <translation>{0} contiene más archivos de los que puede tener un caso</translation>
    </message>
    <message>
        <source>{0} holds no labelled pictures</source>
        <translation>{0} no contiene imágenes etiquetadas</translation>
    </message>
    <message>
        <source>{0} holds {1} cases where it should hold one</source>
        <translation>{0} contiene {1} casos donde debería haber uno</translation>
    </message>
    <message>
        <source>{0} in the manual count: {1} of {2} leukocytes.</source>
        <translation>{0} en el recuento manual: {1} de {2} leucocitos.</translation>
    </message>
    <message>
        <source>{0} in the {1}: cannot be printed; in Unicode it reads {2}.</source>
        <translation>{0} en el {1}: no se puede imprimir; en Unicode se lee {2}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC picture, and their decoder is missing here</source>
        <translation>{0} es una imagen HEIC y aquí falta su decodificador</translation>
    </message>
    <message>
        <source>{0} is as large as a field</source>
        <translation>{0} es tan grande como un campo</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} está dañado</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete</source>
        <translation>{0} está dañado o incompleto</translation>
    </message>
    <message>
        <source>{0} is empty (zero bytes)</source>
        <translation>{0} está vacío (cero bytes)</translation>
    </message>
    <message>
        <source>{0} is incomplete: part of the picture is missing</source>
        <translation>{0} está incompleto: falta parte de la imagen</translation>
    </message>
    <message>
        <source>{0} is larger than a case can be</source>
        <translation>{0} es más grande de lo que puede ser un caso</translation>
    </message>
    <message>
        <source>{0} is missing from the program</source>
        <translation>{0} falta en el programa</translation>
    </message>
    <message>
        <source>{0} is no CSV file ({1})</source>
        <translation>{0} no es un archivo CSV ({1})</translation>
    </message>
    <message>
        <source>{0} is no backup of LeukDesk, or its {1} is damaged</source>
        <translation>{0} no es una copia de LeukDesk o su {1} está dañado</translation>
    </message>
    <message>
        <source>{0} is no case that LeukDesk exported</source>
        <translation>{0} no es un caso exportado por LeukDesk</translation>
    </message>
    <message>
        <source>{0} is no database of LeukDesk</source>
        <translation>{0} no es una base de datos de LeukDesk</translation>
    </message>
    <message>
        <source>{0} is not a picture that LeukDesk can read</source>
        <translation>{0} no es una imagen que LeukDesk pueda leer</translation>
    </message>
    <message>
        <source>{0} is not over what is kept with it</source>
        <translation>{0} no corresponde a lo que se guarda con ella</translation>
    </message>
    <message>
        <source>{0} is not the one that the audit trail tells of</source>
        <translation>{0} no es la que cuenta el registro de auditoría</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} no está</translation>
    </message>
    <message>
        <source>{0} is not there or is no file</source>
        <translation>{0} no está o no es un archivo</translation>
    </message>
    <message>
        <source>{0} is not written in UTF-8</source>
        <translation>{0} no está escrito en UTF-8</translation>
    </message>
    <message>
        <source>{0} is overexposed, so its light cannot be read</source>
        <translation>{0} está sobreexpuesto, por lo que no se puede leer su luz</translation>
    </message>
    <message>
        <source>{0} is too dark for a flat field</source>
        <translation>{0} es demasiado oscuro para un campo plano</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where a broken connection or two computers that write at once can destroy the records</source>
        <translation>{0} está en una unidad de red ({1}), donde una conexión rota o dos ordenadores que escriben a la vez pueden destruir los registros</translation>
    </message>
    <message>
        <source>{0} lies outside the folder of {1}</source>
        <translation>{0} está fuera de la carpeta de {1}</translation>
    </message>
    <message>
        <source>{0} more frames are not listed; frames.csv has them all.</source>
        <translation>{0} campos más no figuran aquí; frames.csv los tiene todos.</translation>
    </message>
    <message>
        <source>{0} more limits stand in summary.json and in the program under About the model.</source>
        <translation>{0} límites más figuran en summary.json y en el programa, en Acerca del modelo.</translation>
    </message>
    <message>
        <source>{0} more reasons.</source>
        <translation>{0} razones más.</translation>
    </message>
    <message>
        <source>{0} needs more memory than this computer has free</source>
        <translation>{0} necesita más memoria de la que este ordenador tiene libre</translation>
    </message>
    <message>
        <source>{0} of the program is {1}, older than {2}; programs crash in it</source>
        <translation>{0} del programa es {1}, anterior a {2}; los programas fallan con él</translation>
    </message>
    <message>
        <source>{0} of {1:g} {2}: out of range (0 to {3:,})</source>
        <translation>{0} de {1:g} {2}: fuera de rango (de 0 a {3:,})</translation>
    </message>
    <message>
        <source>{0} of {1} called blast; false calls alone reach {2} in at most {3:g} % of blast-free samples of this size.</source>
        <translation>{0} de {1} llamadas blasto; las llamadas falsas solas llegan a {2} en a lo sumo {3:g} % de las muestras sin blastos de este tamaño.</translation>
    </message>
    <message>
        <source>{0} of {1} frames overlap another</source>
        <translation>{0} de {1} campos se solapan con otro</translation>
    </message>
    <message>
        <source>{0} of {1} held-back leukocytes that are no blasts were called blast; in the worst source up to {2}.</source>
        <translation>{0} de {1} leucocitos apartados que no son blastos fueron llamados blasto; en el peor origen, hasta {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes counted; take more frames.</source>
        <translation>{0} de {1} leucocitos contados; tome más campos.</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2} by {3}</source>
        <translation>{0} de {1}, la última {2} por {3}</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2}, without sign-in</source>
        <translation>{0} de {1}, la última {2}, sin inicio de sesión</translation>
    </message>
    <message>
        <source>{0} of {1}; 95 % {2:.1f}–{3:.1f}, {4}</source>
        <translation>{0} de {1}; 95 % {2:.1f}–{3:.1f}, {4}</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture</source>
        <translation>{0} se abre pero no da imagen</translation>
    </message>
    <message>
        <source>{0} outside the percentages: {1}.</source>
        <translation>{0} fuera de los porcentajes: {1}.</translation>
    </message>
    <message>
        <source>{0} repeats its last picture; it is opened again.</source>
        <translation>{0} repite su última imagen; se abre otra vez.</translation>
    </message>
    <message>
        <source>{0} shows cells or other structure, not an empty field</source>
        <translation>{0} muestra células u otra estructura, no un campo vacío</translation>
    </message>
    <message>
        <source>{0} shows too little light for a flat field</source>
        <translation>{0} muestra muy poca luz para un campo plano</translation>
    </message>
    <message>
        <source>{0} told {1} on {2}: {3}</source>
        <translation>{0} avisó a {1} el {2}: {3}</translation>
    </message>
    <message>
        <source>{0} was written by a newer LeukDesk</source>
        <translation>{0} lo escribió un LeukDesk más reciente</translation>
    </message>
    <message>
        <source>{0} {1:.1f} % of leukocytes ({2} {3:g} %: {4}).</source>
        <translation>{0} {1:.1f} % de los leucocitos ({2} {3:g} %: {4}).</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, TorchScript, sha256 {1}. Every figure is made again by: {2}</source>
        <translation>{0}, TorchScript, sha256 {1}. Cada cifra se rehace con: {2}</translation>
    </message>
    <message>
        <source>{0}, amended</source>
        <translation>{0}, rectificado</translation>
    </message>
    <message>
        <source>{0}, and 1 cell seen again is not counted twice</source>
        <translation>{0}, y 1 célula vista de nuevo no se cuenta dos veces</translation>
    </message>
    <message>
        <source>{0}, and no cell is seen twice</source>
        <translation>{0}, y ninguna célula se ve dos veces</translation>
    </message>
    <message>
        <source>{0}, and {1} cells seen again are not counted twice</source>
        <translation>{0}, y {1} células vistas de nuevo no se cuentan dos veces</translation>
    </message>
    <message>
        <source>{0}, recorded {1}</source>
        <translation>{0}, registrados {1}</translation>
    </message>
    <message>
        <source>{0}, recorded {1} to {2}</source>
        <translation>{0}, registrados {1} a {2}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} years</source>
        <translation>{0}, {1} años</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: AUROC of {1} against {2} {3:.3f} ({4:.3f} to {5:.3f} over pictures).</source>
        <translation>{0}: AUROC de {1} frente a {2} {3:.3f} (de {4:.3f} a {5:.3f} por imágenes).</translation>
    </message>
    <message>
        <source>{0}: {1} networks of the same recipe, each from scratch, each measured on a fold of subjects that it never saw. This network holds back fold {2}.</source>
        <translation>{0}: {1} redes de la misma receta, cada una desde cero, cada una medida en una parte de sujetos que nunca vio. Esta red aparta la parte {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} seen. Urgent by itself, whatever the blasts: a person must look now.</source>
        <translation>{0}: {1} a la vista. Urgente por sí mismo, sean cuales sean los blastos: una persona debe mirar ya.</translation>
    </message>
    <message>
        <source>{0}: {1} that could not be counted; a person must look soon.</source>
        <translation>{0}: {1} que no pudieron contarse; una persona debe mirar pronto.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}; a person must look soon.</source>
        <translation>{0}: {1}; una persona debe mirar pronto.</translation>
    </message>
    <message>
        <source>{0}; install LeukDesk again if it stays so.</source>
        <translation>{0}; instale LeukDesk de nuevo si sigue así.</translation>
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
        <translation>Se ven blastos</translation>
    </message>
    <message>
        <source>Blasts seen, see the differential. Told at once to the requester. Bone marrow examination and flow cytometry advised.</source>
        <translation>Se ven blastos, véase la fórmula. Comunicado de inmediato al solicitante. Se aconseja estudio de médula ósea y citometría de flujo.</translation>
    </message>
    <message>
        <source>Left shift</source>
        <translation>Desviación izquierda</translation>
    </message>
    <message>
        <source>Left shift of the neutrophils. Please see together with the clinical signs.</source>
        <translation>Desviación izquierda de los neutrófilos. Valórese junto con la clínica.</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation>Agregados plaquetarios</translation>
    </message>
    <message>
        <source>Platelets are clumped, so the analyser&apos;s platelet count is too low. Please repeat in citrate.</source>
        <translation>Las plaquetas están agregadas, así que el recuento del analizador es demasiado bajo. Repítase en citrato.</translation>
    </message>
    <message>
        <source>Poor film</source>
        <translation>Frotis deficiente</translation>
    </message>
    <message>
        <source>The film is of poor quality, so that this reading is uncertain. Please send a fresh specimen.</source>
        <translation>El frotis es de mala calidad, así que esta lectura es incierta. Envíe una muestra nueva.</translation>
    </message>
    <message>
        <source>Unremarkable film</source>
        <translation>Frotis sin alteraciones</translation>
    </message>
    <message>
        <source>White cells, red cells and platelets unremarkable. No blasts among the cells counted.</source>
        <translation>Leucocitos, hematíes y plaquetas sin alteraciones. Sin blastos entre las células contadas.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A person must look</source>
        <translation>Debe mirar una persona</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blasto</translation>
    </message>
    <message>
        <source>Blasts suspected</source>
        <translation>Sospecha de blastos</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation>Médula ósea</translation>
    </message>
    <message>
        <source>No blasts found</source>
        <translation>No se hallaron blastos</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Not blast</source>
        <translation>No blasto</translation>
    </message>
    <message>
        <source>Other specimen</source>
        <translation>Otra muestra</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation>Sangre periférica</translation>
    </message>
    <message>
        <source>Too few cells yet</source>
        <translation>Aún muy pocas células</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>quedan unos {0} min</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>quedan unos {0} s</translation>
    </message>
    <message>
        <source>counted in frame {0}</source>
        <translation>contada en el campo {0}</translation>
    </message>
    <message>
        <source>cut by the border</source>
        <translation>cortada por el borde</translation>
    </message>
    <message>
        <source>bad frame</source>
        <translation>campo malo</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Blasts and urgent cells first</source>
        <translation>Blastos y células urgentes primero</translation>
    </message>
    <message>
        <source>Blasts or urgent cells</source>
        <translation>Blastos o células urgentes</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Uniformidad</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>For research use; not a diagnosis</source>
        <translation>Para uso en investigación; no es un diagnóstico</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>La espera más larga primero</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Lo más urgente primero</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open and in review</source>
        <translation>Abiertos y en revisión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Tinción</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>an earlier analysis called it a blast or urgent</source>
        <translation>un análisis anterior la llamó blasto o urgente</translation>
    </message>
    <message>
        <source>an earlier analysis called it so; the newest finds nothing there</source>
        <translation>así la llamó un análisis anterior; el más reciente no halla nada ahí</translation>
    </message>
    <message>
        <source>blast: {0}</source>
        <translation>blasto: {0}</translation>
    </message>
    <message>
        <source>blast?</source>
        <translation>¿blasto?</translation>
    </message>
    <message>
        <source>class?</source>
        <translation>¿clase?</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>estimated ± 15 %</source>
        <translation>estimada ± 15 %</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation>campo no utilizable</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation>su clase no es clara</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>likeness to a blast {0}</source>
        <translation>parecido a un blasto {0}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation>puede ser blasto o no</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation>no es una célula</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation>no es un leucocito de la fórmula</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no contada</translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation>no contadas: {0}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>outside the count</source>
        <translation>fuera del recuento</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>reviewed by {0}</source>
        <translation>revisada por {0}</translation>
    </message>
    <message>
        <source>reviewed without sign-in</source>
        <translation>revisada sin inicio de sesión</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>vista antes</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>suggested, certainty {0}</source>
        <translation>sugerida, certeza {0}</translation>
    </message>
    <message>
        <source>sure: {0}</source>
        <translation>certeza: {0}</translation>
    </message>
    <message>
        <source>the same cell as in frame {0}</source>
        <translation>la misma célula que en el campo {0}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation>demasiado grande para su clase</translation>
    </message>
    <message>
        <source>unlike any</source>
        <translation>distinta a todas</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>hace {0} días</translation>
    </message>
    <message>
        <source>{0} hours ago</source>
        <translation>hace {0} horas</translation>
    </message>
    <message>
        <source>{0} minutes ago</source>
        <translation>hace {0} minutos</translation>
    </message>
    <message>
        <source>{0} seen</source>
        <translation>{0} a la vista</translation>
    </message>
    <message>
        <source>unlike the cells it learned</source>
        <translation>distinta de las células que aprendió</translation>
    </message>
    <message>
        <source>unsure: {0}</source>
        <translation>dudosas: {0}</translation>
    </message>
</context>
</TS>
