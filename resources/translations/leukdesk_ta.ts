<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished">முழுப் பெயர் (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">பொறுப்பு (&amp;R)</translation>
    </message>
    <message>
        <source>Account {0}</source>
        <translation type="unfinished">கணக்கு {0}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">முழுப் பெயர்</translation>
    </message>
    <message>
        <source>May sign in (a &amp;closed account stays in the records)</source>
        <translation type="unfinished">உள்நுழையலாம் (மூடிய கணக்கு பதிவேட்டில் இருக்கும்) (&amp;C)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">பொறுப்பு</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">சேமி</translation>
    </message>
    <message>
        <source>Save and unlock</source>
        <translation type="unfinished">சேமித்துத் திற</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished">முழுப் பெயர் (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">கடவுச்சொல் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">பொறுப்பு (&amp;R)</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation type="unfinished">10 அல்லது கூடுதல் எழுத்துகள்</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished">கணக்கின் பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished">கணக்கின் பெயர்</translation>
    </message>
    <message>
        <source>As printed on reports</source>
        <translation type="unfinished">அறிக்கையில் அச்சாகும்படி</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">முழுப் பெயர்</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation type="unfinished">கடவுச்சொல் மீண்டும் (&amp;G)</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished">கடவுச்சொல் மீண்டும்</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">பொறுப்பு</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished">இரு கடவுச்சொற்களும் வேறு.</translation>
    </message>
    <message>
        <source>To sign in with, for example: ada</source>
        <translation type="unfinished">உள்நுழைய, எ.கா.: ada</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>&amp;Change or unlock…</source>
        <translation type="unfinished">மாற்று அல்லது திற… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation type="unfinished">புதிய கணக்கு… (&amp;N)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">கணக்கு</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">கணக்குகள்</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">மூடியது</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">முழுப் பெயர்</translation>
    </message>
    <message>
        <source>Locked until {0}</source>
        <translation type="unfinished">{0} வரை பூட்டியது</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation type="unfinished">புதிய கடவுச்சொல்… (&amp;P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">திற</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">பொறுப்பு</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">நிலை</translation>
    </message>
</context>
<context>
    <name>AccountsPresenter</name>
    <message>
        <source>The account {0} was changed.</source>
        <translation type="unfinished">கணக்கு {0} மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation type="unfinished">விதிகள் இனி நடப்பில்.</translation>
    </message>
    <message>
        <source>{0} has a new password; tell it in person.</source>
        <translation type="unfinished">{0} க்குப் புதிய கடவுச்சொல்; நேரில் கூறுக.</translation>
    </message>
    <message>
        <source>{0} may sign in as {1}.</source>
        <translation type="unfinished">{0} {1} ஆக உள்நுழையலாம்.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>A person has reviewed each cell that counts</source>
        <translation type="unfinished">எண்ணப்படும் ஒவ்வொரு செல்லையும் ஒருவர் மீளாய்வு செய்தார்</translation>
    </message>
    <message>
        <source>Add pictures to this case.</source>
        <translation type="unfinished">இந்த வழக்கில் படங்கள் சேர்க்க.</translation>
    </message>
    <message>
        <source>All {0} cells that count are reviewed.</source>
        <translation type="unfinished">எண்ணப்படும் {0} செல்களும் மீளாய்வு செய்யப்பட்டன.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">மதிப்பீடு (Assessment)</translation>
    </message>
    <message>
        <source>By the model&apos;s calls: </source>
        <translation type="unfinished">மாதிரியின் கூற்றுப்படி: </translation>
    </message>
    <message>
        <source>From the model&apos;s calls; no person has reviewed all cells yet</source>
        <translation type="unfinished">மாதிரியின் கூற்றுப்படி; இன்னும் யாரும் எல்லாச் செல்களையும் மீளாய்வு செய்யவில்லை</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation type="unfinished">மதிப்பீடு இல்லை</translation>
    </message>
    <message>
        <source>REVIEWED</source>
        <translation type="unfinished">மீளாய்வு செய்தது</translation>
    </message>
    <message>
        <source>Reviewed: {0}; still to review: {1}.</source>
        <translation type="unfinished">மீளாய்வு: {0}; மீதம்: {1}.</translation>
    </message>
    <message>
        <source>SUGGESTED</source>
        <translation type="unfinished">பரிந்துரை</translation>
    </message>
    <message>
        <source>Suggested was: {0}.</source>
        <translation type="unfinished">பரிந்துரைத்தது: {0}.</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Beginning of a case&apos;s number</source>
        <translation type="unfinished">வழக்கு எண்ணின் தொடக்கம்</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">வழக்கு</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">எல்லோரும்</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">எல்லாம்</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">முதல் நாள்</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">கடைசி நாள்</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">நபர்</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">எல்லாம் காட்டு</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">என்ன செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished">எந்த நாளும்</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">முதல்</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">வரை</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished">முன்பு</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">வழக்கு</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">எண்</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">இப்போது</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">எதன்</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">என்ன</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">எப்போது</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">யார்</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">ஏன்</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>; and {0} more</source>
        <translation type="unfinished">; மேலும் {0}</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits, as a report prints it.</source>
        <translation type="unfinished">தலை (head) என்பது ஓர் எண், முக்காற்புள்ளி, 64 எழுத்து-இலக்கங்கள்; அறிக்கையில் அச்சிடப்படுவது போல்.</translation>
    </message>
    <message>
        <source>All {0} rows are as they were written. Head: {1}</source>
        <translation type="unfinished">எல்லா {0} வரிகளும் எழுதியபடியே உள்ளன. தலை (head): {1}</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">தணிக்கை</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished">தணிக்கைத் தடம்</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished">சங்கிலியைச் சோதி</translation>
    </message>
    <message>
        <source>Head noted earlier</source>
        <translation type="unfinished">முன்பு குறித்த தலை (head)</translation>
    </message>
    <message>
        <source>Head printed on a report, to compare with (optional)</source>
        <translation type="unfinished">ஒப்பிட அறிக்கையில் அச்சிட்ட தலை (head) (விருப்பம்)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished">சோதனையின் முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Reckons every row&apos;s hash anew; no row can be changed unseen</source>
        <translation type="unfinished">ஒவ்வொரு வரியின் hash-ஐயும் மீண்டும் கணக்கிடுகிறது; எந்த வரியும் தெரியாமல் மாற முடியாது</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished">CSV ஆகச் சேமி…</translation>
    </message>
    <message>
        <source>The chain is not whole: {0}</source>
        <translation type="unfinished">சங்கிலி முழுமையாக இல்லை: {0}</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation type="unfinished">தேர்ந்த வரி</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">ஏன்: {0}</translation>
    </message>
    <message>
        <source>Writes the rows that are listed; that is a row of the trail too</source>
        <translation type="unfinished">பட்டியலிட்ட வரிகளை எழுதுகிறது; அதுவும் தடத்தின் ஒரு வரி</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation type="unfinished">வழக்கு {0}</translation>
    </message>
    <message>
        <source>{0} rows found</source>
        <translation type="unfinished">{0} வரிகள் கிடைத்தன</translation>
    </message>
    <message>
        <source>{0} rows, newest first</source>
        <translation type="unfinished">{0} வரிகள், புதியது முதலில்</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>LeukDesk audit trail</source>
        <translation type="unfinished">LeukDesk தணிக்கைத் தடம்</translation>
    </message>
    <message>
        <source>The chain could not be checked.</source>
        <translation type="unfinished">சங்கிலியைச் சோதிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Writing the audit trail…</source>
        <translation type="unfinished">தணிக்கைத் தடம் எழுதப்படுகிறது…</translation>
    </message>
    <message>
        <source>{0} rows are written: {1}</source>
        <translation type="unfinished">{0} வரிகள் எழுதப்பட்டன: {1}</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>In use</source>
        <translation type="unfinished">பயன்பாட்டில்</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">வலையமைப்பு</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">தோற்றம்</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">பதிப்பு</translation>
    </message>
    <message>
        <source>came with LeukDesk</source>
        <translation type="unfinished">LeukDesk உடன் வந்தது</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation type="unfinished">அடுத்த தொடக்கம் முதல்</translation>
    </message>
    <message>
        <source>made or installed here</source>
        <translation type="unfinished">இங்கு செய்தது அல்லது நிறுவியது</translation>
    </message>
    <message>
        <source>refused: changed or foreign</source>
        <translation type="unfinished">மறுப்பு: மாறியது அல்லது அயல்</translation>
    </message>
    <message>
        <source>until LeukDesk is closed</source>
        <translation type="unfinished">LeukDesk மூடும் வரை</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ஆம்</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>This system has no key store: the password lasts until LeukDesk is closed.</source>
        <translation type="unfinished">இந்தக் கணினியில் திறவுக் களஞ்சியம் இல்லை: கடவுச்சொல் LeukDesk மூடும்வரை.</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">நீக்கு (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Even the light by the flat field</source>
        <translation type="unfinished">தட்டைப் புலத்தால் ஒளியைச் சமன்செய் (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished">புதிது (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished">சுயவிவரம் (&amp;P)</translation>
    </message>
    <message>
        <source>A name holds letters, digits, signs and plain spaces only; type it once more.</source>
        <translation type="unfinished">பெயரில் எழுத்து, எண், குறி, எளிய இடைவெளி மட்டும்; மீண்டும் தட்டுக.</translation>
    </message>
    <message>
        <source>A pi&amp;xel is</source>
        <translation type="unfinished">ஒரு பிக்சல் (&amp;X)</translation>
    </message>
    <message>
        <source>A pixel must be from 0.005 to 5 µm wide; check the lengths.</source>
        <translation type="unfinished">பிக்சல் 0.005 முதல் 5 µm வரை; நீளங்களைச் சரிபார்க்க.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation type="unfinished">சுயவிவரத்துக்குப் பெயர் வேண்டும்.</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one.</source>
        <translation type="unfinished">வேறு சுயவிவரத்துக்கு இப்பெயர் உள்ளது; வேறொன்று தேர்க.</translation>
    </message>
    <message>
        <source>Camera profile and scale</source>
        <translation type="unfinished">கேமரா சுயவிவரமும் அளவுகோலும்</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation type="unfinished">கேமரா {0}</translation>
    </message>
    <message>
        <source>For example: 100× oil, phone</source>
        <translation type="unfinished">எடுத்துக்காட்டு: 100× எண்ணெய், தொலைபேசி</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation type="unfinished">ஒளியும் நிறமும்</translation>
    </message>
    <message>
        <source>Make the &amp;background neutral (white balance)</source>
        <translation type="unfinished">பின்னணியை நடுநிலையாக்கு (white balance) (&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished">பெயர் (&amp;A)</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished">சுயவிவரம் இல்லை</translation>
    </message>
    <message>
        <source>The empty field was not taken, since the profile was changed; load it once more.</source>
        <translation type="unfinished">சுயவிவரம் மாறியதால் வெற்றுப் புலம் எடுக்கப்படவில்லை; மீண்டும் ஏற்றுக.</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation type="unfinished">இந்தச் சுயவிவரத்தைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>What holds for new pictures</source>
        <translation type="unfinished">புதிய படங்களுக்குப் பொருந்துவது</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">அளக்கவில்லை</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished">பயன்படுத்து (&amp;P)</translation>
    </message>
    <message>
        <source>As the camera likes</source>
        <translation type="unfinished">கேமரா விரும்பியபடி</translation>
    </message>
    <message>
        <source>As the live picture</source>
        <translation type="unfinished">நேரலைப் படம் போல</translation>
    </message>
    <message>
        <source>Camera profile</source>
        <translation type="unfinished">கேமரா சுயவிவரம்</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished">ஒளிபடுநேரம்</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished">குவியம்</translation>
    </message>
    <message>
        <source>For cameras that give their full resolution only slowly: each frame takes some seconds</source>
        <translation type="unfinished">முழுத் தெளிவுத்திறனை மெதுவாகத் தரும் கேமராக்களுக்கு: ஒவ்வொரு படத்திற்கும் சில நொடிகள் ஆகும்</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">வடிவம்</translation>
    </message>
    <message>
        <source>Frames at</source>
        <translation type="unfinished">படங்களின் அளவு</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished">பெருக்கம்</translation>
    </message>
    <message>
        <source>In the camera&apos;s own units</source>
        <translation type="unfinished">கேமராவின் சொந்த அலகுகளில்</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished">சுயவிவரம் இல்லை</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation type="unfinished">பிக்சல் வடிவம்</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">சுயவிவரம்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">அமைப்புகள்</translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation type="unfinished">கேமரா அமைப்புகள்</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">அளவு</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished">படத்தின் அளவு</translation>
    </message>
    <message>
        <source>Size that frames are taken at</source>
        <translation type="unfinished">படங்கள் எடுக்கப்படும் அளவு</translation>
    </message>
    <message>
        <source>Size, format, exposure and colours of the camera</source>
        <translation type="unfinished">கேமராவின் அளவு, வடிவம், ஒளிபடுநேரம், நிறங்கள்</translation>
    </message>
    <message>
        <source>This camera has no such setting.</source>
        <translation type="unfinished">இந்தக் கேமராவில் அந்த அமைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation type="unfinished">வெள்ளைச் சமன் (White balance)</translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished">தானியங்கி</translation>
    </message>
    <message>
        <source>{0} automatic</source>
        <translation type="unfinished">{0} தானியங்கி</translation>
    </message>
</context>
<context>
    <name>CamerasSection</name>
    <message>
        <source>&amp;Frames kept as</source>
        <translation type="unfinished">சட்டக வடிவம் (&amp;F)</translation>
    </message>
    <message>
        <source>Camera profile and scale…</source>
        <translation type="unfinished">கேமரா சுயவிவரம், அளவுகோல்…</translation>
    </message>
    <message>
        <source>File that frames are kept in</source>
        <translation type="unfinished">படங்கள் சேமிக்கப்படும் கோப்பு</translation>
    </message>
    <message>
        <source>Holds for frames that are taken from now on; cells are sought in what the file shows.</source>
        <translation type="unfinished">இனி எடுக்கப்படும் படங்களுக்குப் பொருந்தும்; கோப்பு காட்டுவதில் செல்கள் (cells) தேடப்படும்.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">நடப்பில்</translation>
    </message>
    <message>
        <source>JPEG (quality 95), a third of the size</source>
        <translation type="unfinished">JPEG (தரம் 95), மூன்றில் ஒரு பங்கு அளவு</translation>
    </message>
    <message>
        <source>PNG, every pixel as it came</source>
        <translation type="unfinished">PNG, ஒவ்வொரு பிக்செலும் வந்தபடி</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">திற (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take frame (Space)</source>
        <translation type="unfinished">சட்டகம் எடு (Space) (&amp;T)</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 சட்டகம்</translation>
    </message>
    <message>
        <source>Add &amp;stream…</source>
        <translation type="unfinished">ஓடை சேர்… (&amp;S)</translation>
    </message>
    <message>
        <source>Best of {0}</source>
        <translation type="unfinished">{0} இல் சிறந்தது</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished">கைவிடு (&amp;A)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">கேமரா</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished">படமெடுப்பு</translation>
    </message>
    <message>
        <source>Choose a camera above, then Open.</source>
        <translation type="unfinished">மேலே கேமராவைத் தேர்ந்து, பின் திற.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished">மூடு (&amp;O)</translation>
    </message>
    <message>
        <source>Frame {0} taken at {1} and recorded.</source>
        <translation type="unfinished">சட்டகம் {0}, {1} மணிக்கு எடுத்துப் பதியப்பட்டது.</translation>
    </message>
    <message>
        <source>Frames of a burst, of which the sharpest is kept</source>
        <translation type="unfinished">தொடர் சட்டகங்கள்; மிகத் தெளிவானது வைக்கப்படும்</translation>
    </message>
    <message>
        <source>Freeze the picture (Ctrl+Space)</source>
        <translation type="unfinished">படத்தை உறைய வை (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Grid (Ctrl+Shift+G)</source>
        <translation type="unfinished">கட்டம் (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>No camera found: plug one in, or add a stream</source>
        <translation type="unfinished">கேமரா இல்லை: ஒன்றைச் செருகுக, அல்லது ஓடை சேர்க்க</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation type="unfinished">படத்தின் ஒரு பிக்சல் திரையின் ஒரு பிக்சல்</translation>
    </message>
    <message>
        <source>Open or close the camera</source>
        <translation type="unfinished">கேமராவைத் திற அல்லது மூடு</translation>
    </message>
    <message>
        <source>Outline white cells while looking</source>
        <translation type="unfinished">பார்க்கும்போதே வெள்ளையணுக்களை (white cells) வரை</translation>
    </message>
    <message>
        <source>Plug in a camera and it appears above by itself, or add the stream of a phone or a network camera. Pictures can also come from a phone&apos;s browser or from a folder: see at the right.</source>
        <translation type="unfinished">கேமராவை இணைத்தால் அது மேலே தானாகத் தோன்றும், அல்லது தொலைபேசி அல்லது நெட்வொர்க் கேமராவின் ஸ்ட்ரீமைச் சேர்க்கவும். தொலைபேசியின் உலாவியிலிருந்தோ கோப்புறையிலிருந்தோ படங்கள் வரலாம்: வலப்புறம் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>State of the camera</source>
        <translation type="unfinished">கேமராவின் நிலை</translation>
    </message>
    <message>
        <source>Take a frame</source>
        <translation type="unfinished">சட்டகம் எடு</translation>
    </message>
    <message>
        <source>Taken frame</source>
        <translation type="unfinished">எடுத்த சட்டகம்</translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation type="unfinished">எடுக்கிறது…</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation type="unfinished">முழுப் படம்</translation>
    </message>
    <message>
        <source>What the camera gives</source>
        <translation type="unfinished">கேமரா தருவது</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">வலையமைப்பு</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation type="unfinished">நொடிக்கு {0}</translation>
    </message>
    <message>
        <source>{0} is live, {1}×{2}</source>
        <translation type="unfinished">{0} நேரடி, {1}×{2}</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>Frames are taken at another size from now on: check that the scale of the camera profile is that of such a frame.</source>
        <translation type="unfinished">இனி படங்கள் வேறு அளவில் எடுக்கப்படும்: கேமரா சுயவிவரத்தின் அளவுகோல் (scale) அத்தகைய படத்தினுடையதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Frames are taken at {0}×{1}, which the frozen picture has not: let it go on, then take the frame.</source>
        <translation type="unfinished">படங்கள் {0}×{1} அளவில் எடுக்கப்படுகின்றன; நிறுத்திய படத்திற்கு அந்த அளவு இல்லை: அதைத் தொடர விட்டு, பிறகு எடுக்கவும்.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished">உறைந்தது</translation>
    </message>
    <message>
        <source>The camera&apos;s picture changed from {0}×{1} to {2}×{3}: check that the scale of the camera profile still holds.</source>
        <translation type="unfinished">கேமராவின் படம் {0}×{1} இலிருந்து {2}×{3} ஆனது: கேமரா சுயவிவரத்தின் அளவுகோல் இன்னும் பொருந்துமா எனச் சரிபார்க்க.</translation>
    </message>
    <message>
        <source>{0} is being opened…</source>
        <translation type="unfinished">{0} திறக்கிறது…</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>&amp;Collected</source>
        <translation type="unfinished">எடுத்தது (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Haemoglobin</source>
        <translation type="unfinished">ஹீமோகுளோபின் (Haemoglobin) (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mean cell volume</source>
        <translation type="unfinished">சராசரி செல் கனஅளவு (mean cell volume) (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Patient number</source>
        <translation type="unfinished">நோயாளி எண் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">காரணம் (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Specimen number</source>
        <translation type="unfinished">மாதிரி எண் (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;White cells</source>
        <translation type="unfinished">வெள்ளையணுக்கள் (White cells) (&amp;W)</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation type="unfinished">இரத்த எண்ணிக்கை (Blood count)</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished">எடுத்தது</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation type="unfinished">பிறந்த தேதி (&amp;B)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">பிறந்த தேதி</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished">ஹீமோகுளோபின் (Haemoglobin)</translation>
    </message>
    <message>
        <source>How many leukocytes the differential needs</source>
        <translation type="unfinished">வகைக்கணக்குக்கு எத்தனை லூகோசைட் (leukocytes) வேண்டும்</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation type="unfinished">சராசரி செல் கனஅளவு (Mean cell volume)</translation>
    </message>
    <message>
        <source>Ob&amp;jective</source>
        <translation type="unfinished">பொருள்வில்லை (&amp;J)</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished">பொருள்வில்லை</translation>
    </message>
    <message>
        <source>P&amp;latelets</source>
        <translation type="unfinished">பிளேட்லெட்கள் (Platelets) (&amp;L)</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation type="unfinished">நோயாளி எண்</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation type="unfinished">நோயாளியின் பெயர்</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished">பிளேட்லெட்கள் (Platelets)</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation type="unfinished">கேள்வி (&amp;U)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">கேள்வி</translation>
    </message>
    <message>
        <source>Re&amp;quested by</source>
        <translation type="unfinished">கேட்டவர் (&amp;Q)</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation type="unfinished">மாற்றத்தின் காரணம்</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation type="unfinished">பெற்றது (&amp;V)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">பெற்றது</translation>
    </message>
    <message>
        <source>Red cells tell the scale better where their volume is known</source>
        <translation type="unfinished">கனஅளவு தெரிந்தால் சிவப்பணுக்கள் (red cells) அளவுகோலை நன்கு காட்டும்</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished">கேட்டவர்</translation>
    </message>
    <message>
        <source>S&amp;pecimen</source>
        <translation type="unfinished">மாதிரி (&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;tain</source>
        <translation type="unfinished">சாயம் (Stain) (&amp;T)</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation type="unfinished">மாதிரியின் எண்ணை வருடுக அல்லது தட்டுக</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished">பாலினம் (&amp;X)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">பாலினம்</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">மாதிரி</translation>
    </message>
    <message>
        <source>Specimen and request</source>
        <translation type="unfinished">மாதிரியும் கோரிக்கையும்</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished">மாதிரி எண்</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation type="unfinished">சாயம் (Stain)</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation type="unfinished">இலக்கு (&amp;G)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">இலக்கு</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">அவசரம்</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation type="unfinished">வெள்ளையணுக்கள் (White cells)</translation>
    </message>
    <message>
        <source>Why the entries are changed</source>
        <translation type="unfinished">விவரம் ஏன் மாறியது</translation>
    </message>
    <message>
        <source>{0} leukocytes</source>
        <translation type="unfinished">{0} லூகோசைட்கள் (leukocytes)</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>A second identifier is asked for: the patient&apos;s number, name or date of birth.</source>
        <translation type="unfinished">இரண்டாம் அடையாளம் கேட்கப்படுகிறது: நோயாளியின் எண், பெயர் அல்லது பிறந்த தேதி.</translation>
    </message>
    <message>
        <source>A signed case names this patient: say why the entries are changed.</source>
        <translation type="unfinished">கையொப்பமிட்ட வழக்கு இந்த நோயாளியைக் குறிக்கிறது: விவரம் ஏன் மாறியது எனக் கூறுக.</translation>
    </message>
    <message>
        <source>Case entries</source>
        <translation type="unfinished">வழக்கு விவரங்கள்</translation>
    </message>
    <message>
        <source>Cells are counted, but only peripheral blood is assessed.</source>
        <translation type="unfinished">செல்கள் எண்ணப்படும்; ஆனால் புற இரத்தம் (peripheral blood) மட்டும் மதிப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">புதிய வழக்கு</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">வழக்கைத் திற</translation>
    </message>
    <message>
        <source>Perhaps the same person as {0}; compare the numbers.</source>
        <translation type="unfinished">ஒருவேளை {0} அதே நபர்; எண்களை ஒப்பிடுக.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">சேமி</translation>
    </message>
    <message>
        <source>The records know this patient: {0}.</source>
        <translation type="unfinished">பதிவேட்டுக்கு இந்த நோயாளி தெரியும்: {0}.</translation>
    </message>
    <message>
        <source>This number is in the records; choose Open case to continue it.</source>
        <translation type="unfinished">இந்த எண் பதிவேட்டில் உள்ளது; தொடர வழக்கைத் திற எனத் தேர்க.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>A demonstration with pictures drawn by the program, no patient</source>
        <translation type="unfinished">நிரல் வரைந்த படங்களுடன் செயல்விளக்கம்; நோயாளி இல்லை</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation type="unfinished">படங்கள் சேர்…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">வழக்கு {0}</translation>
    </message>
    <message>
        <source>LeukDesk</source>
        <translation type="unfinished">LeukDesk</translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation type="unfinished">அறிக்கை செய்…</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished">எந்த வழக்கும் திறக்கவில்லை</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished">நோயாளி {0}</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished">செயல்விளக்கம்</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way (Ctrl+Shift+S)</source>
        <translation type="unfinished">வழக்கில் கையொப்பமிடு, அல்லது தடை என்ன எனக் காண் (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished">கையொப்பமிடு…</translation>
    </message>
    <message>
        <source>Take pictures into this case (Ctrl+O), or drop them anywhere</source>
        <translation type="unfinished">இந்த வழக்கில் படங்கள் எடு (Ctrl+O), அல்லது எங்கும் விடுக</translation>
    </message>
    <message>
        <source>Write the report and its tables into a folder (Ctrl+R)</source>
        <translation type="unfinished">அறிக்கையையும் அட்டவணைகளையும் கோப்புறையில் எழுது (Ctrl+R)</translation>
    </message>
    <message>
        <source>no patient number</source>
        <translation type="unfinished">நோயாளி எண் இல்லை</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished">வழக்கு</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">வந்தது</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">மதிப்பீடு (Assessment)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished">சட்டகங்கள்</translation>
    </message>
    <message>
        <source>From before the case last changed:</source>
        <translation type="unfinished">கேஸ் கடைசியாக மாறுவதற்கு முன்பிருந்தது:</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished">நோயாளி</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">முன்னுரிமை</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">மாதிரி</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">நிலை</translation>
    </message>
    <message>
        <source>Still to be assessed</source>
        <translation type="unfinished">இன்னும் மதிப்பிட (assessment) வேண்டும்</translation>
    </message>
    <message>
        <source>frames: {0}</source>
        <translation type="unfinished">சட்டங்கள்: {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">காலம் கடந்தது</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">செயல்விளக்கம்</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cells</source>
        <translation type="unfinished">செல்கள்</translation>
    </message>
    <message>
        <source>Loading the frame…</source>
        <translation type="unfinished">சட்டகம் ஏறுகிறது…</translation>
    </message>
</context>
<context>
    <name>CellsPresenter</name>
    <message>
        <source>This frame&apos;s picture cannot be shown.</source>
        <translation type="unfinished">இந்தச் சட்டகத்தின் படத்தைக் காட்ட முடியவில்லை.</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">தொகுப்பு</translation>
    </message>
    <message>
        <source>Camera access</source>
        <translation type="unfinished">கேமரா அனுமதி</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">கேமராக்கள்</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished">மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>Checking; the network takes a few seconds…</source>
        <translation type="unfinished">சோதிக்கிறது; வலையமைப்புக்குச் சில நொடிகள்…</translation>
    </message>
    <message>
        <source>Copies all lines, for those who look after this PC</source>
        <translation type="unfinished">இக்கணினியைக் கவனிப்போருக்காக எல்லா வரிகளையும் நகலெடுக்கும்</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">நகலெடு</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">விவரங்கள்</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">வட்டு</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">கோப்புகள்</translation>
    </message>
    <message>
        <source>Known patch</source>
        <translation type="unfinished">அறிந்த வெட்டு</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished">நூலகங்கள்</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">பதிவுக் குறிப்பு</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">வலையமைப்பு</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">நிரல்</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">பதிவேடு</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">வளங்கள்</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished">இயக்கச் சூழல்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">அமைப்புகள்</translation>
    </message>
    <message>
        <source>This installation is checked when the network has started.</source>
        <translation type="unfinished">வலையமைப்பு தொடங்கியதும் இந்த நிறுவல் சோதிக்கப்படும்.</translation>
    </message>
    <message>
        <source>This installation is sound</source>
        <translation type="unfinished">இந்த நிறுவல் நன்று</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished">சோதித்தவை</translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished">நன்று</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished">தவறு</translation>
    </message>
    <message>
        <source>{0} of {1} checks found something to mend</source>
        <translation type="unfinished">{1} இல் {0} சோதனைகளில் சரிசெய்ய உள்ளது</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>A class of your own</source>
        <translation type="unfinished">உங்கள் சொந்த வகை</translation>
    </message>
    <message>
        <source>It counts among the leukocytes</source>
        <translation type="unfinished">இது லூகோசைட்களில் (leukocytes) எண்ணப்படும்</translation>
    </message>
    <message>
        <source>The network never suggests it; people choose it. It stays in the records for good.</source>
        <translation type="unfinished">வலையமைப்பு இதைப் பரிந்துரைக்காது; நபர்கள் தேர்வர். பதிவேட்டில் என்றும் இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>ClassesPresenter</name>
    <message>
        <source>{0} is among the classes now; its key stands in the menu Review.</source>
        <translation type="unfinished">{0} இப்போது வகைகளில்; அதன் விசை மீளாய்வுப் பட்டியில்.</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message>
        <source>Add a class of our own…</source>
        <translation type="unfinished">சொந்த வகையைச் சேர்…</translation>
    </message>
    <message>
        <source>Classes of our own</source>
        <translation type="unfinished">சொந்த வகைகள்</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>People choose them for cells that none of the network&apos;s classes fits. They stay in the records for good, since reviews name them.</source>
        <translation type="unfinished">வலையமைப்பின் எந்த வகையும் பொருந்தாத செல்களுக்கு (cells) மக்கள் இவற்றைத் தேர்வர். மீளாய்வுகள் இவற்றைக் குறிப்பதால் பதிவேட்டில் என்றும் இருக்கும்.</translation>
    </message>
    <message>
        <source>{0} · counts among the leukocytes</source>
        <translation type="unfinished">{0} · லூகோசைட்களில் (leukocytes) எண்ணப்படும்</translation>
    </message>
    <message>
        <source>{0} · is not counted</source>
        <translation type="unfinished">{0} · எண்ணப்படாது</translation>
    </message>
</context>
<context>
    <name>CollectionPresenter</name>
    <message>
        <source>&amp;Import a collection: a folder a class…</source>
        <translation type="unfinished">தொகுப்பு இறக்கு: வகைக்கு ஒரு கோப்புறை… (&amp;I)</translation>
    </message>
    <message>
        <source>Import a collection: &amp;table of labels…</source>
        <translation type="unfinished">தொகுப்பு இறக்கு: அடையாள அட்டவணை… (&amp;T)</translation>
    </message>
    <message>
        <source>Imported with their labels: {0} pictures; there already: {1}; left out: {2}.</source>
        <translation type="unfinished">அடையாளங்களுடன் இறக்கியவை: {0} படங்கள்; ஏற்கனவே: {1}; விட்டவை: {2}.</translation>
    </message>
    <message>
        <source>Importing {0} of {1}…</source>
        <translation type="unfinished">{1} இல் {0} இறக்குகிறது…</translation>
    </message>
    <message>
        <source>Record pictures of one cell each; the folders&apos; names become their reviews</source>
        <translation type="unfinished">ஒரு செல் படங்களைப் பதி; கோப்புறைப் பெயர்கள் மீளாய்வாகும்</translation>
    </message>
    <message>
        <source>Record the pictures that a CSV file lists; its labels become their reviews</source>
        <translation type="unfinished">CSV கோப்பில் உள்ள படங்களைப் பதி; அடையாளங்கள் மீளாய்வாகும்</translation>
    </message>
</context>
<context>
    <name>CommandFinder</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished">கட்டளைகள்</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished">கட்டளையைத் தேடு</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">என்ன செய்ய விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation type="unfinished">கட்டளையின் சொற்கள்</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Agreement of the differentials: {0:.0f} %.</source>
        <translation type="unfinished">வகைக்கணக்குகளின் (differential) ஒப்புமை: {0:.0f} %.</translation>
    </message>
    <message>
        <source>As the network suggested, before any review. Line: known share. Broken and full lines: two and three standard deviations of counting error alone, for the cells that were counted.</source>
        <translation type="unfinished">எந்த மதிப்பாய்வுக்கும் முன் நெட்வொர்க் பரிந்துரைத்தபடி. கோடு: அறியப்பட்ட பங்கு. உடைந்த மற்றும் முழுக் கோடுகள்: எண்ணிய செல்களுக்கு எண்ணல் பிழையின் மட்டும் இரண்டு, மூன்று திட்ட விலக்கங்கள் (standard deviations).</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation type="unfinished">எதையும் கேட்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">வகை</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">மூடு</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (Control slide)</translation>
    </message>
    <message>
        <source>Its reviewed cells become the known values</source>
        <translation type="unfinished">அதன் மதிப்பாய்வு செய்த செல்கள் அறியப்பட்ட மதிப்புகளாகும்</translation>
    </message>
    <message>
        <source>Known values: case {0}.</source>
        <translation type="unfinished">அறியப்பட்ட மதிப்புகள்: வழக்கு {0}.</translation>
    </message>
    <message>
        <source>Open today&apos;s case</source>
        <translation type="unfinished">இன்றைய வழக்கைத் திற</translation>
    </message>
    <message>
        <source>Photograph the same smear every day: its counts show whether stain, microscope, camera or network have changed. Open the case of a smear of which people reviewed at least {0} leukocytes, and choose it here.</source>
        <translation type="unfinished">ஒரே பூச்சை (smear) தினமும் படமெடுக்கவும்: அதன் எண்ணிக்கைகள் சாயம் (stain), நுண்ணோக்கி, கேமரா அல்லது நெட்வொர்க் மாறியதா என்று காட்டும். குறைந்தது {0} லூகோசைட்கள் (leukocytes) மதிப்பாய்வு செய்யப்பட்ட பூச்சின் வழக்கைத் திறந்து இங்கே தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Take the open case</source>
        <translation type="unfinished">திறந்த வழக்கை எடு</translation>
    </message>
    <message>
        <source>The days of control slide {0} are being read…</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (control slide) {0} இன் நாட்கள் படிக்கப்படுகின்றன…</translation>
    </message>
</context>
<context>
    <name>ControlLight</name>
    <message>
        <source>Control slide</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (Control slide)</translation>
    </message>
    <message>
        <source>Show the control slide over the days</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடை (control slide) நாட்கள் வாரியாகக் காட்டு</translation>
    </message>
</context>
<context>
    <name>ControlPlot</name>
    <message>
        <source>{0} over {1} days</source>
        <translation type="unfinished">{1} நாட்களில் {0}</translation>
    </message>
</context>
<context>
    <name>ControlPresenter</name>
    <message>
        <source>Case {0} is the control slide: photograph its smear every day.</source>
        <translation type="unfinished">வழக்கு {0} கட்டுப்பாட்டு ஸ்லைடு (control slide): அதன் பூச்சை (smear) தினமும் படமெடுக்கவும்.</translation>
    </message>
    <message>
        <source>No control slide is asked for any more.</source>
        <translation type="unfinished">இனி கட்டுப்பாட்டு ஸ்லைடு (control slide) கேட்கப்படாது.</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source> h</source>
        <translation type="unfinished"> மணி</translation>
    </message>
    <message>
        <source>&amp;Leukocytes to count</source>
        <translation type="unfinished">எண்ண வேண்டிய லூகோசைட்கள் (leukocytes) (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Routine cases are overdue after</source>
        <translation type="unfinished">வழக்கமான வழக்கு காலம் கடப்பது (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unsure cells up to</source>
        <translation type="unfinished">உறுதியற்ற செல்கள் (unsure) வரை (&amp;U)</translation>
    </message>
    <message>
        <source>A case can ask for another number in its entries.</source>
        <translation type="unfinished">ஒரு வழக்கு தன் விவரங்களில் வேறு எண்ணிக்கை கேட்கலாம்.</translation>
    </message>
    <message>
        <source>A second &amp;identifier before the first picture</source>
        <translation type="unfinished">முதல் படத்துக்கு முன் இரண்டாம் அடையாளம் (&amp;I)</translation>
    </message>
    <message>
        <source>Cells that two &amp;frames show count once</source>
        <translation type="unfinished">இரு சட்டகங்களில் தெரியும் செல் (cell) ஒரு முறை எண்ணப்படும் (&amp;F)</translation>
    </message>
    <message>
        <source>Hours of a routine case</source>
        <translation type="unfinished">வழக்கமான வழக்கின் மணிநேரம்</translation>
    </message>
    <message>
        <source>Hours of an urgent case</source>
        <translation type="unfinished">அவசர வழக்கின் மணிநேரம்</translation>
    </message>
    <message>
        <source>It is case {0}; Ctrl+Alt+K shows its days.</source>
        <translation type="unfinished">அது கேஸ் {0}; Ctrl+Alt+K அதன் நாட்களைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Leukocytes that a new case asks for</source>
        <translation type="unfinished">புதிய வழக்கு கேட்கும் லூகோசைட்கள் (leukocytes)</translation>
    </message>
    <message>
        <source>No control slide is chosen; Ctrl+Alt+K chooses one.</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (control slide) எதுவும் தேர்வு செய்யப்படவில்லை; Ctrl+Alt+K ஒன்றைத் தேர்வு செய்யும்.</translation>
    </message>
    <message>
        <source>The &amp;analyser&apos;s white cells are without erythroblasts</source>
        <translation type="unfinished">பகுப்பாய்வியின் வெள்ளணுக்களில் (white cells)
எரித்ரோபிளாஸ்ட் (erythroblasts) இல்லை (&amp;A)</translation>
    </message>
    <message>
        <source>The worklist asks for the &amp;control slide every day</source>
        <translation type="unfinished">பணிப் பட்டியல் கட்டுப்பாட்டு ஸ்லைடை (&amp;control slide) தினமும் கேட்கும்</translation>
    </message>
    <message>
        <source>The worklist marks what has waited longer.</source>
        <translation type="unfinished">அதிக நேரம் காத்திருப்பதை பணிப்பட்டியல் குறிக்கும்.</translation>
    </message>
    <message>
        <source>Unsure cells</source>
        <translation type="unfinished">உறுதியற்ற செல்கள் (unsure)</translation>
    </message>
    <message>
        <source>Urgent cases are &amp;overdue after</source>
        <translation type="unfinished">அவசர வழக்கு காலம் கடப்பது (&amp;O)</translation>
    </message>
    <message>
        <source>With more of them a person must look at the case.</source>
        <translation type="unfinished">இதைவிட அதிகமானால் ஒருவர் வழக்கைப் பார்க்க வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>CoverageMap</name>
    <message>
        <source> · that overlap none: {0}</source>
        <translation type="unfinished"> · எதனுடனும் மேற்படாதவை: {0}</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation type="unfinished">சட்டகம் {0}: {1}</translation>
    </message>
    <message>
        <source>Map of the covered field</source>
        <translation type="unfinished">மூடிய புலத்தின் வரைபடம்</translation>
    </message>
    <message>
        <source>No frame overlaps another yet; overlapping ones will be laid upon each other.</source>
        <translation type="unfinished">இன்னும் எந்தச் சட்டகமும் மேற்படவில்லை; மேற்படுபவை ஒன்றன் மேல் ஒன்றாக வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>No frames yet: add pictures to this case.</source>
        <translation type="unfinished">இன்னும் சட்டகம் இல்லை: இந்த வழக்கில் படங்கள் சேர்க்க.</translation>
    </message>
    <message>
        <source>Overlaps were not looked for, so the frames lie in a row.</source>
        <translation type="unfinished">மேற்படிவு தேடப்படவில்லை; சட்டகங்கள் வரிசையில் உள்ளன.</translation>
    </message>
    <message>
        <source>frames that overlap: {0}</source>
        <translation type="unfinished">மேற்படும் சட்டகங்கள்: {0}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Write the date like {0} or 1981-03-14.</source>
        <translation type="unfinished">தேதியை {0} அல்லது 1981-03-14 போல எழுதுக.</translation>
    </message>
</context>
<context>
    <name>DifferentialModel</name>
    <message>
        <source>%</source>
        <translation type="unfinished">%</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">வகை</translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished">எண்.</translation>
    </message>
    <message>
        <source>{0}: none counted yet</source>
        <translation type="unfinished">{0}: இன்னும் எண்ணவில்லை</translation>
    </message>
    <message>
        <source>{0}: {1} cells, {2:.1f} % (95 % interval {3:.1f}–{4:.1f} %, counting error only)</source>
        <translation type="unfinished">{0}: {1} செல்கள், {2:.1f} % (95 % இடைவெளி {3:.1f}–{4:.1f} %, எண்ணும் பிழை மட்டும்)</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the percentages</source>
        <translation type="unfinished">{0}: {1}, சதவீதங்களுக்கு வெளியே</translation>
    </message>
</context>
<context>
    <name>DifferentialPanel</name>
    <message>
        <source>Differential</source>
        <translation type="unfinished">வகைக்கணக்கு (Differential)</translation>
    </message>
    <message>
        <source>Leukocytes counted toward the target</source>
        <translation type="unfinished">இலக்கை நோக்கி எண்ணிய லூகோசைட் (leukocytes)</translation>
    </message>
    <message>
        <source>{0:.1f} erythroblasts per 100 leukocytes.</source>
        <translation type="unfinished">100 லூகோசைட்டுக்கு {0:.1f} எரித்ரோபிளாஸ்ட் (erythroblasts).</translation>
    </message>
    <message>
        <source>{0} not counted (cut, repeated or on frames that are not usable).</source>
        <translation type="unfinished">{0} எண்ணவில்லை (வெட்டுண்டவை, திரும்ப வந்தவை, பயன்படாத சட்டகங்களில்).</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes</source>
        <translation type="unfinished">{1} இல் {0} லூகோசைட் (leukocytes)</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add the pictures to case {0}</source>
        <translation type="unfinished">வழக்கு {0} இல் படங்களைச் சேர்க்க விடுக</translation>
    </message>
    <message>
        <source>Drop to open a case with the pictures</source>
        <translation type="unfinished">படங்களுடன் வழக்கைத் திறக்க விடுக</translation>
    </message>
</context>
<context>
    <name>EntriesPresenter</name>
    <message>
        <source>A case needs a second identifier before its first picture; choose Case entries.</source>
        <translation type="unfinished">முதல் படத்துக்கு முன் வழக்குக்கு இரண்டாம் அடையாளம் தேவை; வழக்கு விவரங்களைத் தேர்க.</translation>
    </message>
    <message>
        <source>The case is signed, so nothing in it can change; amend it, with the reason.</source>
        <translation type="unfinished">வழக்கு கையொப்பமிட்டது; எதுவும் மாறாது; காரணத்துடன் திருத்துக.</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Hiding the brightest place changes the probability by {0:.0f} percentage points. The map shows where the network looked, not whether it is right.</source>
        <translation type="unfinished">மிக ஒளிர்ந்த இடத்தை மறைத்தால் நிகழ்தகவு {0:.0f} சதவீதப் புள்ளி மாறும். வலையமைப்பு எங்கே பார்த்தது என வரைபடம் காட்டும், சரியா என அல்ல.</translation>
    </message>
    <message>
        <source>Most probable: {0}, {1:.0f} %</source>
        <translation type="unfinished">மிகச் சாத்தியம்: {0}, {1:.0f} %</translation>
    </message>
    <message>
        <source>No single part decides: hiding any one of them changes the probability by less than {0:.0f} percentage points.</source>
        <translation type="unfinished">எந்த ஒரு பகுதியும் தனியே தீர்மானிக்காது: ஒன்றை மறைத்தால் நிகழ்தகவு {0:.0f} சதவீதப் புள்ளிக்குக் குறைவாக மாறும்.</translation>
    </message>
    <message>
        <source>Orange speaks for it, blue against it</source>
        <translation type="unfinished">ஆரஞ்சு ஆதரவு, நீலம் எதிர்</translation>
    </message>
    <message>
        <source>The cell as the network sees it</source>
        <translation type="unfinished">வலையமைப்பு காணும் செல்</translation>
    </message>
    <message>
        <source>What the call rests on</source>
        <translation type="unfinished">தீர்ப்பு எதன் மேல் நிற்கிறது</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation type="unfinished">முதலில் காட்சியகத்தில் அல்லது சட்டகத்தில் செல்லைத் தேர்க.</translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">சேர்</translation>
    </message>
    <message>
        <source>Add the finding</source>
        <translation type="unfinished">கண்டறிதலைச் சேர்</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished">படங்களைத் தேர்</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished">படங்களைத் தேர்…</translation>
    </message>
    <message>
        <source>Chosen pictures</source>
        <translation type="unfinished">தேர்ந்த படங்கள்</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">கருத்து</translation>
    </message>
    <message>
        <source>Delete takes a finding away</source>
        <translation type="unfinished">Delete கண்டறிதலை நீக்கும்</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">கண்டறிதல்</translation>
    </message>
    <message>
        <source>Findings of the film</source>
        <translation type="unfinished">படலத்தின் கண்டறிதல்கள்</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">தரம்</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation type="unfinished">வார்ப்புரு செருகு</translation>
    </message>
    <message>
        <source>Keep the comment as a template</source>
        <translation type="unfinished">கருத்தை வார்ப்புருவாக வை</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished">வை…</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation type="unfinished">மற்ற கண்டறிதல்கள்</translation>
    </message>
    <message>
        <source>Other findings, in your words</source>
        <translation type="unfinished">மற்ற கண்டறிதல்கள், உங்கள் சொற்களில்</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">படங்கள்</translation>
    </message>
    <message>
        <source>Red cells and platelets</source>
        <translation type="unfinished">சிவப்பணுக்களும் (Red cells) பிளேட்லெட்களும் (platelets)</translation>
    </message>
    <message>
        <source>Template for the comment</source>
        <translation type="unfinished">கருத்துக்கான வார்ப்புரு</translation>
    </message>
    <message>
        <source>The most suspicious cells are shown.</source>
        <translation type="unfinished">மிக ஐயமான செல்கள் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Your own reading of the film; it stands on the first page</source>
        <translation type="unfinished">படலத்தின் உங்கள் சொந்த வாசிப்பு; முதல் பக்கத்தில் நிற்கும்</translation>
    </message>
    <message>
        <source>{0} chosen by a person.</source>
        <translation type="unfinished">{0} ஒருவர் தேர்ந்தவை.</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Frames</source>
        <translation type="unfinished">சட்டகங்கள்</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Everybody signs in with a password. The first account, made now, adds the others.</source>
        <translation type="unfinished">எல்லோரும் கடவுச்சொல்லால் உள்நுழைவர். இப்போது செய்யும் முதல் கணக்கு மற்றவற்றைச் சேர்க்கும்.</translation>
    </message>
    <message>
        <source>I work &amp;alone</source>
        <translation type="unfinished">தனியே வேலை செய்கிறேன் (&amp;A)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">தொடங்கு</translation>
    </message>
    <message>
        <source>Usable at once, without a password. Reports say “no sign-in”. It can change later.</source>
        <translation type="unfinished">கடவுச்சொல்லின்றி உடனே பயன்படும். அறிக்கைகள் “no sign-in” எனும். பின் மாறலாம்.</translation>
    </message>
    <message>
        <source>We are a &amp;laboratory</source>
        <translation type="unfinished">நாங்கள் ஓர் ஆய்வகம் (&amp;L)</translation>
    </message>
    <message>
        <source>Who works with LeukDesk here?</source>
        <translation type="unfinished">இங்கே LeukDesk இல் யார் வேலை செய்கிறார்?</translation>
    </message>
</context>
<context>
    <name>FlatFieldPanel</name>
    <message>
        <source>&amp;Load empty field…</source>
        <translation type="unfinished">வெற்றுப் புலம் ஏற்று… (&amp;L)</translation>
    </message>
    <message>
        <source>Choose the picture of an empty field</source>
        <translation type="unfinished">வெற்றுப் புலத்தின் படத்தைத் தேர்க</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation type="unfinished">வெறுமையாக்கு (&amp;R)</translation>
    </message>
    <message>
        <source>No flat field: the light is taken as it is.</source>
        <translation type="unfinished">தட்டைப் புலம் இல்லை: ஒளி உள்ளபடி.</translation>
    </message>
    <message>
        <source>Reading the empty field…</source>
        <translation type="unfinished">வெற்றுப் புலம் படிக்கப்படுகிறது…</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation type="unfinished">குவியம்</translation>
    </message>
    <message>
        <source>Focus: no picture</source>
        <translation type="unfinished">குவியம்: படம் இல்லை</translation>
    </message>
    <message>
        <source>Focus: {0} % of the best</source>
        <translation type="unfinished">குவியம்: சிறந்ததின் {0} %</translation>
    </message>
    <message>
        <source>{0} % of the best</source>
        <translation type="unfinished">சிறந்ததின் {0} %</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished">தேர்க… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished">பெயர் வடிவம் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the pictures that are there already, too</source>
        <translation type="unfinished">ஏற்கனவே உள்ள படங்களையும் எடு (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation type="unfinished">ஒதுக்கப்படாத படங்கள்… (&amp;U)</translation>
    </message>
    <message>
        <source>Each new picture goes to the case whose number its name gives, if the records hold that case. All others wait as unassigned, and none goes to the open case by itself. The files stay where they are.</source>
        <translation type="unfinished">ஒவ்வொரு புதிய படமும் அதன் பெயர் தரும் எண்ணின் வழக்குக்குச் செல்லும், பதிவேட்டில் அது இருந்தால். மற்றவை ஒதுக்கப்படாமல் காத்திருக்கும்; எதுவும் தானாகத் திறந்த வழக்குக்குச் செல்லாது. கோப்புகள் இருந்த இடத்திலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation type="unfinished">கண்காணிப்பை முடி</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">கோப்புறை</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation type="unfinished">எந்தக் கோப்புறையும் கண்காணிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Only a file beside a picture (.txt, .json) gives its number.</source>
        <translation type="unfinished">படத்தின் அருகிலுள்ள கோப்பு (.txt, .json) மட்டும் எண்ணைத் தரும்.</translation>
    </message>
    <message>
        <source>The folder that the camera&apos;s program writes to</source>
        <translation type="unfinished">கேமராவின் நிரல் எழுதும் கோப்புறை</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation type="unfinished">இந்தக் கோப்புறையைக் கண்காணி</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறை</translation>
    </message>
    <message>
        <source>Watching. New pictures are taken when they are whole.</source>
        <translation type="unfinished">கண்காணிக்கிறது. புதிய படங்கள் முழுமையானதும் எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Watching. {0} taken; {1}.</source>
        <translation type="unfinished">கண்காணிக்கிறது. {0} எடுத்தது; {1}.</translation>
    </message>
    <message>
        <source>the last one is in case {0}</source>
        <translation type="unfinished">கடைசி வழக்கு {0} இல் உள்ளது</translation>
    </message>
    <message>
        <source>the last one waits for its case</source>
        <translation type="unfinished">கடைசி தன் வழக்குக்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>{0}.jpg goes to case {1}</source>
        <translation type="unfinished">{0}.jpg வழக்கு {1} க்குச் செல்லும்</translation>
    </message>
    <message>
        <source>{specimen} stands for the number, * for anything else.</source>
        <translation type="unfinished">{specimen} எண்ணைக் குறிக்கும், * மற்ற எதையும்.</translation>
    </message>
</context>
<context>
    <name>FolderPresenter</name>
    <message>
        <source>&amp;Watched folder</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறை (&amp;W)</translation>
    </message>
    <message>
        <source>Take new pictures of a folder by themselves</source>
        <translation type="unfinished">கோப்புறையின் புதிய படங்களைத் தானாக எடு</translation>
    </message>
</context>
<context>
    <name>FrameCard</name>
    <message>
        <source>100 % (Ctrl+1)</source>
        <translation type="unfinished">100 % அளவு (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the frame or the map (Ctrl+0)</source>
        <translation type="unfinished">சட்டகம் அல்லது வரைபடத்தை முழுதாகக் காட்டு (Ctrl+0)</translation>
    </message>
    <message>
        <source>Not usable, its cells are not counted:</source>
        <translation type="unfinished">பயன்படாது, இதன் செல்கள் எண்ணப்படா:</translation>
    </message>
    <message>
        <source>The missed cell: drag, or arrows and Shift+arrows (Ctrl+D ends)</source>
        <translation type="unfinished">விடுபட்ட செல்: இழுக்கவும், அல்லது அம்புகள், Shift+அம்புகள் (Ctrl+D முடிக்கும்)</translation>
    </message>
    <message>
        <source>Which class? Press its letter, or right-click</source>
        <translation type="unfinished">எந்த வகை? எழுத்தை அழுத்துக, அல்லது வலச் சொடுக்கு</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished">பெரிதாக்கு (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished">சிறிதாக்கு (Ctrl+-)</translation>
    </message>
    <message>
        <source>dashed: suggested · solid: reviewed</source>
        <translation type="unfinished">கீற்றுக்கோடு: பரிந்துரை · முழுக்கோடு: மீளாய்வு</translation>
    </message>
</context>
<context>
    <name>FrameModel</name>
    <message>
        <source>%n called blast</source>
        <translation type="unfinished">%n பிளாஸ்ட் (blast) எனப்பட்டவை</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished">1 செல்</translation>
    </message>
    <message>
        <source>being analysed</source>
        <translation type="unfinished">பகுப்பாய்வில்</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation type="unfinished">{0} செல்கள்</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Frame with its cells</source>
        <translation type="unfinished">செல்களுடன் சட்டகம்</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A letter classes · Enter confirms · Ctrl+Z undoes</source>
        <translation type="unfinished">எழுத்து வகைப்படுத்தும் · Enter உறுதிசெய்யும் · Ctrl+Z செயல்நீக்கும்</translation>
    </message>
    <message>
        <source>Brightness of the crops</source>
        <translation type="unfinished">வெட்டுகளின் ஒளிர்வு</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">செல்கள்</translation>
    </message>
    <message>
        <source>Frame by frame</source>
        <translation type="unfinished">சட்டகம் சட்டகமாக</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ஒளி</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation type="unfinished">மிக ஐயமானவை முதலில்</translation>
    </message>
    <message>
        <source>Most like a blast first</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) போன்றவை முதலில்</translation>
    </message>
    <message>
        <source>Order within a class</source>
        <translation type="unfinished">வகைக்குள் வரிசை</translation>
    </message>
    <message>
        <source>Show only the cells of the frame shown (Ctrl+L)</source>
        <translation type="unfinished">காட்டிய சட்டகத்தின் செல்களை மட்டும் காட்டு (Ctrl+L)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">அளவு</translation>
    </message>
    <message>
        <source>Size of the crops</source>
        <translation type="unfinished">வெட்டுகளின் அளவு</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation type="unfinished">இந்தச் சட்டகம்</translation>
    </message>
    <message>
        <source>What comes first within a class</source>
        <translation type="unfinished">வகைக்குள் எது முதலில்</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells by class</source>
        <translation type="unfinished">வகைப்படி செல்கள்</translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation type="unfinished">உறுதிசெய் {0}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">பின்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">மூடு</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation type="unfinished">பயனர் வழிகாட்டி</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Add pictures from the camera, a phone or files; drop them anywhere on the window.</source>
        <translation type="unfinished">கேமரா, தொலைபேசி, கோப்புகளிலிருந்து படங்கள் சேர்க்க; சாளரத்தில் எங்கும் விடுக.</translation>
    </message>
    <message>
        <source>Draw a box around a cell that was missed (Ctrl+D); press X for what is no cell.</source>
        <translation type="unfinished">விடுபட்ட செல்லைச் சுற்றிப் பெட்டி வரைக (Ctrl+D); செல் அல்லாததற்கு X அழுத்துக.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">முதற் படிகள்</translation>
    </message>
    <message>
        <source>Go through the cells: a letter gives the selected ones their class, Enter confirms, Ctrl+Z takes back. Look at each blast, promyelocyte and unidentified cell.</source>
        <translation type="unfinished">செல்களைக் காண்க: எழுத்து தேர்ந்தவற்றுக்கு வகை தரும், Enter உறுதிசெய்யும், Ctrl+Z திருப்பும். ஒவ்வொரு பிளாஸ்ட் (blast), புரோமைலோசைட் (promyelocyte), அடையாளம் காணாத செல்லையும் பார்க்க.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">உதவி</translation>
    </message>
    <message>
        <source>LeukDesk suggests; a qualified person decides. It is for research use and gives no diagnosis.</source>
        <translation type="unfinished">LeukDesk பரிந்துரைக்கும்; தகுதியுள்ளவர் தீர்மானிப்பார். இது ஆராய்ச்சிக்கு; நோய் முடிவு தராது.</translation>
    </message>
    <message>
        <source>Make the report when the differential has enough cells.</source>
        <translation type="unfinished">வகைக்கணக்கில் போதிய செல்கள் உள்ளபோது அறிக்கை செய்க.</translation>
    </message>
    <message>
        <source>Open a case: scan or type the specimen&apos;s number.</source>
        <translation type="unfinished">வழக்கைத் திறக்க: மாதிரி எண்ணை வருடுக அல்லது தட்டுக.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished">சுற்றிக் காட்டு</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished">மாதிரிப் படலங்களை முயல்க</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>All cells by class. A dashed frame is a suggestion: a letter gives the selected cells their class, Enter confirms, Ctrl+Z takes back.</source>
        <translation type="unfinished">வகைப்படி எல்லாச் செல்களும். கீற்றுச் சட்டம் பரிந்துரை: எழுத்து தேர்ந்த செல்களுக்கு வகை தரும், Enter உறுதிசெய்யும், Ctrl+Z திருப்பும்.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command; F1 shows every key.</source>
        <translation type="unfinished">Ctrl+K எந்தக் கட்டளையும் தேடும்; F1 எல்லா விசைகளும் காட்டும்.</translation>
    </message>
    <message>
        <source>Found wrong here, {0}: {1}</source>
        <translation type="unfinished">இங்கு தவறு, {0}: {1}</translation>
    </message>
    <message>
        <source>The differential counts along, up to the number of cells that the case asks for.</source>
        <translation type="unfinished">வழக்கு கேட்கும் செல்கள் வரை வகைக்கணக்கு உடனே எண்ணும்.</translation>
    </message>
    <message>
        <source>The frame. A cell that was missed is drawn with Ctrl+D; the wheel zooms.</source>
        <translation type="unfinished">சட்டகம். விடுபட்ட செல் Ctrl+D ஆல் வரையப்படும்; சக்கரம் பெரிதாக்கும்.</translation>
    </message>
    <message>
        <source>The open case stays in view here, with its second identifier.</source>
        <translation type="unfinished">திறந்த வழக்கு இரண்டாம் அடையாளத்துடன் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>The report is written from here.</source>
        <translation type="unfinished">அறிக்கை இங்கிருந்து எழுதப்படும்.</translation>
    </message>
    <message>
        <source>The worklist: scan or type a number to open a case.</source>
        <translation type="unfinished">பணிப்பட்டியல்: வழக்கைத் திறக்க எண்ணை வருடுக அல்லது தட்டுக.</translation>
    </message>
    <message>
        <source>What the cells ask you to do: a suggestion until a person reviewed them.</source>
        <translation type="unfinished">செல்கள் உங்களிடம் கேட்பது: ஒருவர் மீளாயும்வரை பரிந்துரை.</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram of the live picture</source>
        <translation type="unfinished">நேரடிப் படத்தின் ஹிஸ்டோகிராம்</translation>
    </message>
    <message>
        <source>Histogram; {0} % burnt out</source>
        <translation type="unfinished">ஹிஸ்டோகிராம்; {0} % மிகை வெளிச்சம்</translation>
    </message>
    <message>
        <source>{0} % burnt out</source>
        <translation type="unfinished">{0} % மிகை வெளிச்சம்</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Card of the network</source>
        <translation type="unfinished">வலையமைப்பின் அட்டை</translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished">நிறுவு</translation>
    </message>
    <message>
        <source>Install a network</source>
        <translation type="unfinished">வலையமைப்பை நிறுவு</translation>
    </message>
    <message>
        <source>Install {0}?</source>
        <translation type="unfinished">{0} நிறுவவா?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished">படங்களைத் தேர்…</translation>
    </message>
    <message>
        <source>Continue a case that is in the records (Ctrl+Shift+O)</source>
        <translation type="unfinished">பதிவேட்டில் உள்ள வழக்கைத் தொடர் (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Drop smear pictures here</source>
        <translation type="unfinished">படலப் படங்களை இங்கே விடுக</translation>
    </message>
    <message>
        <source>Files or folders · JPEG, PNG, TIFF, BMP, WebP, HEIC</source>
        <translation type="unfinished">கோப்புகள் அல்லது கோப்புறைகள் · JPEG, PNG, TIFF, BMP, WebP, HEIC</translation>
    </message>
    <message>
        <source>LeukDesk finds the white cells, suggests what each one is, and a person decides.</source>
        <translation type="unfinished">LeukDesk வெள்ளையணுக்களை (white cells) கண்டறிந்து, ஒவ்வொன்றும் என்ன எனப் பரிந்துரைக்கும்; ஒருவர் தீர்மானிப்பார்.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished">புதிய வழக்கு…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation type="unfinished">புதிய மாதிரிக்கு வழக்கைத் திற (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation type="unfinished">வழக்கைத் திற…</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation type="unfinished">LeukDesk உடன் வரும் படங்களில் முழு வேலையையும் காண்க</translation>
    </message>
    <message>
        <source>Take pictures from a folder (Ctrl+O)</source>
        <translation type="unfinished">கோப்புறையிலிருந்து படங்கள் எடு (Ctrl+O)</translation>
    </message>
    <message>
        <source>They become frames of case {0}.</source>
        <translation type="unfinished">அவை வழக்கு {0} இன் சட்டகங்களாகும்.</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished">மாதிரிப் படலங்களை முயல்க</translation>
    </message>
</context>
<context>
    <name>LaboratorySection</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished">உங்கள் பெயர் (&amp;Y)</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 2 MB; reports print it.</source>
        <translation type="unfinished">2 MB வரை PNG அல்லது JPEG; அறிக்கைகளில் அச்சாகும்.</translation>
    </message>
    <message>
        <source>As it stands at the head of reports</source>
        <translation type="unfinished">அறிக்கையின் தலைப்பில் உள்ளபடி</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished">படத்தைத் தேர்…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">சின்னம்</translation>
    </message>
    <message>
        <source>Name of the laboratory</source>
        <translation type="unfinished">ஆய்வகத்தின் பெயர்</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished">சின்னம் வேண்டாம்</translation>
    </message>
    <message>
        <source>Written beside what you do where nobody signs in; with accounts, theirs are.</source>
        <translation type="unfinished">யாரும் உள்நுழையாத இடத்தில் உங்கள் செயல்களுடன் எழுதப்படும்; கணக்குகள் இருந்தால் அவற்றின் பெயர்கள்.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">உங்கள் பெயர்</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">இல்லை</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation type="unfinished">கேமராவின் நேரடிப் படம்</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished">வண்ணங்கள் (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">மொழி (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished">பகுதி (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished">அளவு (&amp;S)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">வண்ணங்கள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">மொழி</translation>
    </message>
    <message>
        <source>Language and size hold from the next start on, region and colours at once.</source>
        <translation type="unfinished">மொழியும் அளவும் அடுத்த தொடக்கம் முதல்; பகுதியும் வண்ணமும் உடனே.</translation>
    </message>
    <message>
        <source>Region of numbers and dates</source>
        <translation type="unfinished">எண், தேதிகளின் பகுதி</translation>
    </message>
    <message>
        <source>Reports then write {0} and {1}.</source>
        <translation type="unfinished">அறிக்கைகள் அப்போது {0}, {1} என எழுதும்.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished">எல்லாவற்றின் அளவு</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished">கணினி போல்</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">இருள்</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">ஒளி</translation>
    </message>
    <message>
        <source>none: 2026-03-05 and 1234.5</source>
        <translation type="unfinished">எதுவும் இல்லை: 2026-03-05, 1234.5</translation>
    </message>
    <message>
        <source>{0} (draft, not reviewed)</source>
        <translation type="unfinished">{0} (வரைவு, draft, not reviewed)</translation>
    </message>
</context>
<context>
    <name>MeasuredEdit</name>
    <message>
        <source>not known</source>
        <translation type="unfinished">தெரியாது</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished">நகலானது</translation>
    </message>
    <message>
        <source>Copies what happened in the program, for those who mend it</source>
        <translation type="unfinished">சரிசெய்வோருக்காக நிரலில் நடந்ததை நகலெடுக்கும்</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">விவரங்களை நகலெடு</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished">அகற்று (Esc)</translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <translation type="unfinished">செய்திகளை அகற்று</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation type="unfinished">முந்தைய செய்தி</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation type="unfinished">பிந்தைய செய்தி</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} / {1}</translation>
    </message>
</context>
<context>
    <name>MicrometerPanel</name>
    <message>
        <source>&amp;Take this scale</source>
        <translation type="unfinished">இந்த அளவுகோலை எடு (&amp;T)</translation>
    </message>
    <message>
        <source>Choose the picture of a stage micrometer</source>
        <translation type="unfinished">மேடை மைக்ரோமீட்டர் படத்தைத் தேர்க</translation>
    </message>
    <message>
        <source>Len&amp;gth between the two points</source>
        <translation type="unfinished">இரு புள்ளிகளுக்கிடை நீளம் (&amp;G)</translation>
    </message>
    <message>
        <source>Lines are apart b&amp;y</source>
        <translation type="unfinished">கோடுகளின் இடைவெளி (&amp;Y)</translation>
    </message>
    <message>
        <source>Load &amp;micrometer picture…</source>
        <translation type="unfinished">மைக்ரோமீட்டர் படம் ஏற்று… (&amp;M)</translation>
    </message>
    <message>
        <source>Load a picture of a stage micrometer: its lines are found, or click two points on it and type the length between them.</source>
        <translation type="unfinished">மேடை மைக்ரோமீட்டர் படத்தை ஏற்றுக: அதன் கோடுகள் கண்டறியப்படும்; அல்லது இரு புள்ளிகளைச் சொடுக்கி இடை நீளத்தைத் தட்டுக.</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation type="unfinished">கோடுகள் தேடப்படுகின்றன…</translation>
    </message>
    <message>
        <source>Stage micrometer</source>
        <translation type="unfinished">மேடை மைக்ரோமீட்டர்</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished">இந்தப் படத்தைக் காட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>Two points: a pixel is {0} µm ± {1} %</source>
        <translation type="unfinished">இரு புள்ளிகள்: ஒரு பிக்சல் {0} µm ± {1} %</translation>
    </message>
    <message>
        <source>{0} lines: a pixel is {1} µm ± {2} %</source>
        <translation type="unfinished">{0} கோடுகள்: ஒரு பிக்சல் {1} µm ± {2} %</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>A network is a program: only those that are pinned or sealed are opened.</source>
        <translation type="unfinished">வலையமைப்பு ஒரு நிரல்: பதித்தவை அல்லது முத்திரையிட்டவை மட்டுமே திறக்கப்படும்.</translation>
    </message>
    <message>
        <source>Card of the network</source>
        <translation type="unfinished">வலையமைப்பின் அட்டை</translation>
    </message>
    <message>
        <source>Compares card and network with what was pinned or sealed</source>
        <translation type="unfinished">அட்டையையும் வலையமைப்பையும் பதித்த அல்லது முத்திரையிட்டதுடன் ஒப்பிடுகிறது</translation>
    </message>
    <message>
        <source>Deletes the network; the records keep what it said</source>
        <translation type="unfinished">வலையமைப்பை நீக்குகிறது; அது சொன்னதைப் பதிவேடு வைத்திருக்கும்</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation type="unfinished">கோப்புறையிலிருந்து நிறுவு…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">மாதிரிகள்</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation type="unfinished">இக்கணினியின் வலையமைப்புகள்</translation>
    </message>
    <message>
        <source>Only an administrator may install, choose and remove networks.</source>
        <translation type="unfinished">நிர்வாகி மட்டுமே வலையமைப்புகளை நிறுவ, தேர, நீக்கலாம்.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">நீக்கு…</translation>
    </message>
    <message>
        <source>Shows what a network says of itself, and asks before it is taken</source>
        <translation type="unfinished">வலையமைப்பு தன்னைப் பற்றிச் சொல்வதைக் காட்டி, எடுக்கும் முன் கேட்கிறது</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">பயன்படுத்து</translation>
    </message>
    <message>
        <source>Use this network from the next start on</source>
        <translation type="unfinished">அடுத்த தொடக்கம் முதல் இந்த வலையமைப்பைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">சரிபார்</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Comparing {0}…</source>
        <translation type="unfinished">{0} ஒப்பிடப்படுகிறது…</translation>
    </message>
    <message>
        <source>Installing {0} and trying it…</source>
        <translation type="unfinished">{0} நிறுவிச் சோதிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation type="unfinished">அட்டை படிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">நீக்கு</translation>
    </message>
    <message>
        <source>Remove a network</source>
        <translation type="unfinished">வலையமைப்பை நீக்கு</translation>
    </message>
    <message>
        <source>Remove {0}? The records keep what it said.</source>
        <translation type="unfinished">{0} நீக்கவா? அது சொன்னதைப் பதிவேடு வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Removing {0}…</source>
        <translation type="unfinished">{0} நீக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>{0} is installed and runs here ({1}). Choose Use to work with it.</source>
        <translation type="unfinished">{0} நிறுவப்பட்டது, இங்கு இயங்குகிறது ({1}). பயன்படுத்து என்பதைத் தேர்க.</translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation type="unfinished">{0} நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>{0} is used from the next start on.</source>
        <translation type="unfinished">{0} அடுத்த தொடக்கம் முதல் பயன்படும்.</translation>
    </message>
    <message>
        <source>{0} is what it was when it was pinned or sealed: sha256 {1}</source>
        <translation type="unfinished">{0} பதித்த அல்லது முத்திரையிட்டபோது இருந்ததே: sha256 {1}</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Write date and time like {0} or 2026-11-26 08:15.</source>
        <translation type="unfinished">தேதி நேரத்தை {0} அல்லது 2026-11-26 08:15 போல எழுதுக.</translation>
    </message>
</context>
<context>
    <name>MovingPresenter</name>
    <message>
        <source>Case {0} needs a second identifier before its first picture; enter it there first.</source>
        <translation type="unfinished">வழக்கு {0} க்கு முதல் படத்திற்கு முன் இரண்டாவது அடையாளம் தேவை; முதலில் அதை அங்கே உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>For instance: two slides were swapped.</source>
        <translation type="unfinished">எடுத்துக்காட்டு: இரண்டு சில்லுகள் மாறிவிட்டன.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">நகர்த்து</translation>
    </message>
    <message>
        <source>Move the picture to case {0}</source>
        <translation type="unfinished">படத்தை வழக்கு {0}-க்கு நகர்த்து</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation type="unfinished">நகர்த்துவதன் காரணம்</translation>
    </message>
    <message>
        <source>The picture is now in case {0}.</source>
        <translation type="unfinished">படம் இப்போது வழக்கு {0} இல் உள்ளது.</translation>
    </message>
    <message>
        <source>There is no other open case; make it first with New case.</source>
        <translation type="unfinished">வேறு திறந்த வழக்கு இல்லை; முதலில் புதிய வழக்கு மூலம் உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>{0} goes to case {1} with its cells and all that was decided of them. The audit trails of both cases keep the reason.</source>
        <translation type="unfinished">{0} அதன் செல்களுடனும் (cells) அவற்றின் முடிவுகளுடனும் வழக்கு {1}-க்குச் செல்லும். இரு வழக்குகளின் தணிக்கைப் பதிவிலும் காரணம் இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">பக்கங்கள்</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished">கணக்கைச் சேர்</translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished">புதிய கணக்கு</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>&amp;Add the note</source>
        <translation type="unfinished">குறிப்பைச் சேர் (&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished">எதைப் பற்றி (&amp;B)</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation type="unfinished">மற்றொரு குறிப்பு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">மூடு</translation>
    </message>
    <message>
        <source>It stays as it is written, with your name and the time.</source>
        <translation type="unfinished">உங்கள் பெயருடனும் நேரத்துடனும் எழுதியபடியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation type="unfinished">இதுவரை யாரும் குறிப்பு எழுதவில்லை.</translation>
    </message>
    <message>
        <source>Notes of case {0}</source>
        <translation type="unfinished">வழக்கு {0}-இன் குறிப்புகள்</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation type="unfinished">இதுவரையிலான குறிப்புகள்</translation>
    </message>
    <message>
        <source>S&amp;how the place</source>
        <translation type="unfinished">இடத்தைக் காட்டு (&amp;H)</translation>
    </message>
    <message>
        <source>The case is signed, so it takes no more notes.</source>
        <translation type="unfinished">வழக்கு கையொப்பமிடப்பட்டது; இனி குறிப்பு சேர்க்க முடியாது.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished">குறிப்பு</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation type="unfinished">குறிப்பு எதைப் பற்றியது</translation>
    </message>
    <message>
        <source>a cell in {0}</source>
        <translation type="unfinished">{0}-இல் ஒரு செல் (cell)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished">ஒரு படம்</translation>
    </message>
    <message>
        <source>the case</source>
        <translation type="unfinished">வழக்கு</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>&amp;Notes…</source>
        <translation type="unfinished">குறிப்புகள்… (&amp;N)</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">வழக்கு {0}</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation type="unfinished">படம் {0}</translation>
    </message>
    <message>
        <source>Read and write notes about this case, its pictures and cells</source>
        <translation type="unfinished">இந்த வழக்கு, அதன் படங்கள், செல்கள் (cells) பற்றிய குறிப்புகளைப் படிக்க, எழுத</translation>
    </message>
    <message>
        <source>The selected cell in {0}</source>
        <translation type="unfinished">{0}-இல் தேர்ந்த செல் (cell)</translation>
    </message>
</context>
<context>
    <name>ObstaclesView</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">காட்டு</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished">காட்டு: {0}</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>  (sample)</source>
        <translation type="unfinished">  (மாதிரி காட்சி)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">வழக்குகள்</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">வழக்கைத் திற</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">திறந்தது</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished">நோயாளி</translation>
    </message>
    <message>
        <source>Scan or type a specimen or patient number</source>
        <translation type="unfinished">மாதிரி அல்லது நோயாளி எண்ணை வருடுக அல்லது தட்டுக</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">மாதிரி</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished">மாதிரி எண்</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished">தொடர்ந்து காத்திரு</translation>
    </message>
    <message>
        <source>Quit LeukDesk</source>
        <translation type="unfinished">LeukDesk-ஐ விட்டு வெளியேறு</translation>
    </message>
    <message>
        <source>The records are backed up before this LeukDesk brings them up to date…</source>
        <translation type="unfinished">இந்த LeukDesk பதிவுகளைப் புதுப்பிக்கும் முன் அவை காப்பெடுக்கப்படுகின்றன…</translation>
    </message>
    <message>
        <source>The records are being brought up to date…</source>
        <translation type="unfinished">பதிவுகள் புதுப்பிக்கப்படுகின்றன…</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation type="unfinished">பதிவுகள் (records) திறக்கவில்லை</translation>
    </message>
    <message>
        <source>The records have given no answer for {0} seconds. The disk that they are on may be unplugged, asleep or broken. You can wait, or quit, look at the disk and start again; nothing that was recorded is lost by quitting.</source>
        <translation type="unfinished">{0} வினாடிகளாக பதிவுகள் (records) பதிலளிக்கவில்லை. அவை உள்ள வட்டு துண்டிக்கப்பட்டோ, உறக்கத்திலோ, பழுதாகியோ இருக்கலாம். காத்திருக்கலாம், அல்லது வெளியேறி வட்டைப் பார்த்து மீண்டும் தொடங்கலாம்; வெளியேறுவதால் பதிவானது எதுவும் இழக்கப்படாது.</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation type="unfinished">படம் {1}-இல் {0}</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">வேறு வழிகள்</translation>
    </message>
    <message>
        <source>Without a camera here</source>
        <translation type="unfinished">இங்கு கேமரா இன்றி</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished">பக்கம் {0}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished">அறிக்கையின் முன்தோற்றம்</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished">புதிய கடவுச்சொல் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation type="unfinished">பழைய கடவுச்சொல் (&amp;O)</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation type="unfinished">10 அல்லது கூடுதல் எழுத்துகள்</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished">கடவுச்சொல்லை மாற்று</translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished">புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation type="unfinished">புதிய கடவுச்சொல் மீண்டும் (&amp;G)</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished">புதிய கடவுச்சொல் மீண்டும்</translation>
    </message>
    <message>
        <source>New password for {0}</source>
        <translation type="unfinished">{0} க்குப் புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished">பழைய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished">இரு கடவுச்சொற்களும் வேறு.</translation>
    </message>
</context>
<context>
    <name>PastePresenter</name>
    <message>
        <source>&amp;Paste pictures</source>
        <translation type="unfinished">படங்களை ஒட்டு (&amp;P)</translation>
    </message>
    <message>
        <source>Nothing that could be pasted: copy a picture or its file first.</source>
        <translation type="unfinished">ஒட்ட எதுவும் இல்லை: முதலில் படத்தை அல்லது கோப்பை நகலெடுக்க.</translation>
    </message>
    <message>
        <source>Open a case first; a pasted picture goes to it.</source>
        <translation type="unfinished">முதலில் வழக்கைத் திறக்க; ஒட்டிய படம் அதற்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Take copied files or a copied picture into this case</source>
        <translation type="unfinished">நகலெடுத்த கோப்புகள் அல்லது படத்தை இந்த வழக்கில் எடு</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Your new password holds from now on.</source>
        <translation type="unfinished">உங்கள் புதிய கடவுச்சொல் இனி நடப்பில்.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>&amp;Make a laboratory…</source>
        <translation type="unfinished">ஆய்வகம் உருவாக்கு… (&amp;M)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">கணக்குகள்</translation>
    </message>
    <message>
        <source>Nobody signs in, and reports say so. With accounts, everybody signs by password.</source>
        <translation type="unfinished">யாரும் உள்நுழைவதில்லை; அறிக்கைகள் அதைக் கூறும். கணக்குகளுடன் எல்லோரும் கடவுச்சொல்லால் கையொப்பமிடுவர்.</translation>
    </message>
    <message>
        <source>Rules of signing</source>
        <translation type="unfinished">கையொப்ப விதிகள்</translation>
    </message>
    <message>
        <source>You work alone</source>
        <translation type="unfinished">நீங்கள் தனியே வேலை செய்கிறீர்கள்</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Network that the phone is in</source>
        <translation type="unfinished">தொலைபேசி உள்ள வலையமைப்பு (&amp;N)</translation>
    </message>
    <message>
        <source>A phone has reached this computer. Tap through its warning, see below.</source>
        <translation type="unfinished">ஒரு தொலைபேசி இந்தக் கணினியை அடைந்தது. அதன் எச்சரிக்கையைக் கடக்க, கீழே காண்க.</translation>
    </message>
    <message>
        <source>A picture has arrived in case {0}.</source>
        <translation type="unfinished">வழக்கு {0} இல் ஒரு படம் வந்தது.</translation>
    </message>
    <message>
        <source>Another phone…</source>
        <translation type="unfinished">இன்னொரு தொலைபேசி…</translation>
    </message>
    <message>
        <source>By cable…</source>
        <translation type="unfinished">கம்பி வழி…</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">முடி</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation type="unfinished">சான்றிதழின் கைரேகை</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">கோப்புறையிலிருந்து…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">வலையமைப்பு</translation>
    </message>
    <message>
        <source>No phone did anything for half an hour, so waiting has ended.</source>
        <translation type="unfinished">அரை மணி நேரம் எந்தத் தொலைபேசியும் எதுவும் செய்யவில்லை; காத்திருப்பு முடிந்தது.</translation>
    </message>
    <message>
        <source>No phone has reached this computer yet. The reason is one of these:</source>
        <translation type="unfinished">இன்னும் எந்தத் தொலைபேசியும் இந்தக் கணினியை அடையவில்லை. காரணம் இவற்றில் ஒன்று:</translation>
    </message>
    <message>
        <source>Open a case first; pictures go to it.</source>
        <translation type="unfinished">முதலில் வழக்கைத் திறக்க; படங்கள் அதற்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>Or without a network</source>
        <translation type="unfinished">அல்லது வலையமைப்பு இல்லாமல்</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation type="unfinished">தொலைபேசியிலிருந்து படங்கள்</translation>
    </message>
    <message>
        <source>Pictures go to case {0}.</source>
        <translation type="unfinished">படங்கள் வழக்கு {0} க்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with the phone&apos;s</source>
        <translation type="unfinished">SHA-256 கைரேகை, தொலைபேசியுடன் ஒப்பிட</translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera.</source>
        <translation type="unfinished">தொலைபேசியின் கேமராவால் குறியீட்டை வருடுக.</translation>
    </message>
    <message>
        <source>Show a code for one more phone; those that came in stay</source>
        <translation type="unfinished">இன்னொரு தொலைபேசிக்குக் குறியீட்டைக் காட்டு; வந்தவை நிற்கும்</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">தொடங்குகிறது…</translation>
    </message>
    <message>
        <source>Stop waiting; phones can send nothing more</source>
        <translation type="unfinished">காத்திருப்பை நிறுத்து; தொலைபேசிகள் மேலும் அனுப்ப முடியாது</translation>
    </message>
    <message>
        <source>The other phone has not come in yet. Tap through its warning; if it shows none, the reason is one of these:</source>
        <translation type="unfinished">மற்றத் தொலைபேசி இன்னும் வரவில்லை. அதன் எச்சரிக்கையைக் கடக்கவும்; எதுவும் காட்டாவிட்டால், காரணம் இவற்றில் ஒன்று:</translation>
    </message>
    <message>
        <source>The phone is connected, and its code is used up. Take the pictures on the phone.</source>
        <translation type="unfinished">தொலைபேசி இணைந்தது; அதன் குறியீடு பயன்பட்டது. தொலைபேசியில் படங்கள் எடுக்க.</translation>
    </message>
    <message>
        <source>The phone is sending a picture…</source>
        <translation type="unfinished">தொலைபேசி படம் அனுப்புகிறது…</translation>
    </message>
    <message>
        <source>The phone warns once, since this computer made its certificate itself. The connection is encrypted all the same. What to tap:</source>
        <translation type="unfinished">சான்றிதழை இந்தக் கணினியே செய்ததால் தொலைபேசி ஒருமுறை எச்சரிக்கும். இணைப்பு மறையாக்கப்பட்டதே. எதைத் தொட:</translation>
    </message>
    <message>
        <source>The phone&apos;s browser opens a page of this computer; nothing is installed. Until you end it, other devices in the chosen network can reach that page, and only a phone that scanned the code can send pictures. Nothing goes to the internet.</source>
        <translation type="unfinished">தொலைபேசியின் உலாவி இந்தக் கணினியின் பக்கத்தைத் திறக்கும்; எதுவும் நிறுவப்படாது. நீங்கள் முடிக்கும்வரை தேர்ந்த வலையமைப்பின் மற்றக் கருவிகள் அப்பக்கத்தை அடையலாம்; குறியீட்டை வருடிய தொலைபேசி மட்டும் படம் அனுப்பலாம். எதுவும் இணையத்துக்குச் செல்லாது.</translation>
    </message>
    <message>
        <source>The phone&apos;s server ended unexpectedly; start it again.</source>
        <translation type="unfinished">தொலைபேசிக்கான சேவையகம் எதிர்பாராமல் நின்றது; மீண்டும் தொடங்குக.</translation>
    </message>
    <message>
        <source>This computer is in no network</source>
        <translation type="unfinished">இந்தக் கணினி எந்த வலையமைப்பிலும் இல்லை</translation>
    </message>
    <message>
        <source>Wait for a phone</source>
        <translation type="unfinished">தொலைபேசிக்காகக் காத்திரு</translation>
    </message>
    <message>
        <source>{0} arrived so far</source>
        <translation type="unfinished">இதுவரை {0} வந்தன</translation>
    </message>
</context>
<context>
    <name>PhonePresenter</name>
    <message>
        <source>Pictures from a p&amp;hone…</source>
        <translation type="unfinished">தொலைபேசிப் படங்கள்… (&amp;H)</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation type="unfinished">தொலைபேசியிலிருந்து படங்கள்</translation>
    </message>
    <message>
        <source>Show a QR code; the phone&apos;s browser sends pictures to this case</source>
        <translation type="unfinished">QR குறியீட்டைக் காட்டு; தொலைபேசியின் உலாவி இந்த வழக்குக்குப் படங்களை அனுப்பும்</translation>
    </message>
    <message>
        <source>The case is signed, so no picture can join it; amend it first.</source>
        <translation type="unfinished">வழக்கு கையொப்பமிட்டது; படம் சேர முடியாது; முதலில் திருத்துக.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cells to choose from</source>
        <translation type="unfinished">தேர்வுக்கான செல்கள்</translation>
    </message>
    <message>
        <source>Let the report choose the most suspicious cells</source>
        <translation type="unfinished">மிக ஐயமான செல்களை அறிக்கையே தேர்ந்தெடுக்கட்டும்</translation>
    </message>
    <message>
        <source>Most suspicious</source>
        <translation type="unfinished">மிக ஐயமானவை</translation>
    </message>
    <message>
        <source>Pictures of the report</source>
        <translation type="unfinished">அறிக்கையின் படங்கள்</translation>
    </message>
    <message>
        <source>{0} of at most {1} pictures chosen</source>
        <translation type="unfinished">அதிகம் {1} இல் {0} படங்கள் தேர்ந்தவை</translation>
    </message>
</context>
<context>
    <name>PicturesPresenter</name>
    <message>
        <source>1 picture was in this case already and is not counted twice.</source>
        <translation type="unfinished">1 படம் ஏற்கனவே இந்த வழக்கில் இருந்தது; இருமுறை எண்ணப்படாது.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation type="unfinished">படங்கள் தேடப்படுகின்றன…</translation>
    </message>
    <message>
        <source>Network ready: {0}</source>
        <translation type="unfinished">வலையமைப்பு தயார்: {0}</translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished">வலையமைப்பு இல்லை</translation>
    </message>
    <message>
        <source>{0} pictures were in this case already and are not counted twice.</source>
        <translation type="unfinished">{0} படங்கள் ஏற்கனவே இந்த வழக்கில் இருந்தன; இருமுறை எண்ணப்படா.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>LeukDesk was ended before it was closed; that run began at {0}. All that it had recorded is there: go on where you were.</source>
        <translation type="unfinished">LeukDesk மூடாமலே முடிந்தது; அது {0} மணிக்குத் தொடங்கியது. பதிந்தது எல்லாம் உள்ளது: விட்ட இடத்திலிருந்து தொடர்க.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished">படமெடுப்பு (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">கோப்பு (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">செல் (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">உதவி (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished">மீளாய்வு (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished">கையொப்பமிடு (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">காட்சி (&amp;V)</translation>
    </message>
    <message>
        <source>Blasts {0} of {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, counting error only).</source>
        <translation type="unfinished">பிளாஸ்ட் (Blasts) {0} / {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, எண்ணும் பிழை மட்டும்).</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is now in {0}</source>
        <translation type="unfinished">காப்பு அமைந்தது. முன்பிருந்தது இப்போது {0} இல்</translation>
    </message>
    <message>
        <source>The records are being restored.</source>
        <translation type="unfinished">பதிவேடு மீட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The network is starting…</source>
        <translation type="unfinished">வலையமைப்பு தொடங்குகிறது…</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code for the phone</source>
        <translation type="unfinished">தொலைபேசிக்கான QR குறியீடு</translation>
    </message>
</context>
<context>
    <name>QualityLights</name>
    <message>
        <source>Picture quality: </source>
        <translation type="unfinished">படத் தரம்: </translation>
    </message>
    <message>
        <source>could be better</source>
        <translation type="unfinished">மேலும் நன்றாகலாம்</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">நன்று</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished">பயன்படாது</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;From the age</source>
        <translation type="unfinished">வயது முதல் (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation type="unfinished">உயர் (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation type="unfinished">தாழ் (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished">மூலம் (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Under the age</source>
        <translation type="unfinished">வயதுக்குக் கீழ் (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished">மதிப்பு (&amp;V)</translation>
    </message>
    <message>
        <source>From the age</source>
        <translation type="unfinished">வயது முதல்</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">உயர்</translation>
    </message>
    <message>
        <source>It overlaps “{0}”; where both hold, the later one in the list is taken.</source>
        <translation type="unfinished">இது “{0}” உடன் மேற்படுகிறது; இரண்டும் பொருந்தினால் பட்டியலில் பிந்தியது எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">தாழ்</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation type="unfinished">குறிப்பு வரம்பு (Reference range)</translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation type="unfinished">பாலினம் (&amp;E)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">சேமி</translation>
    </message>
    <message>
        <source>Say where the range was read; reports name it.</source>
        <translation type="unfinished">வரம்பு எங்கு படித்தது எனச் சொல்க; அறிக்கைகள் அதைக் கூறும்.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">பாலினம்</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">மூலம்</translation>
    </message>
    <message>
        <source>The last age must lie above the first one.</source>
        <translation type="unfinished">கடைசி வயது முதலைவிட அதிகமாக வேண்டும்.</translation>
    </message>
    <message>
        <source>The low end must lie below the high end.</source>
        <translation type="unfinished">தாழ் எல்லை உயர் எல்லைக்குக் கீழ் வேண்டும்.</translation>
    </message>
    <message>
        <source>Under the age</source>
        <translation type="unfinished">வயதுக்குக் கீழ்</translation>
    </message>
    <message>
        <source>Unit of the first age</source>
        <translation type="unfinished">முதல் வயதின் அலகு</translation>
    </message>
    <message>
        <source>Unit of the last age</source>
        <translation type="unfinished">கடைசி வயதின் அலகு</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">மதிப்பு</translation>
    </message>
    <message>
        <source>Where it was read: book, page, year</source>
        <translation type="unfinished">எங்கு படித்தது: நூல், பக்கம், ஆண்டு</translation>
    </message>
</context>
<context>
    <name>RangesModel</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">வயது</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">உயர்</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">தாழ்</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">பாலினம்</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">மூலம்</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">மதிப்பு</translation>
    </message>
</context>
<context>
    <name>RangesSection</name>
    <message>
        <source>Add a range…</source>
        <translation type="unfinished">வரம்பைச் சேர்…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">மாற்று…</translation>
    </message>
    <message>
        <source>Puts the ranges of adults that came with LeukDesk in the place of all others</source>
        <translation type="unfinished">மற்ற அனைத்துக்கும் பதில் LeukDesk உடன் வந்த பெரியவர் வரம்புகளை வைக்கும்</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation type="unfinished">குறிப்பு வரம்புகள் (Reference ranges)</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation type="unfinished">வரம்பை நீக்கு</translation>
    </message>
    <message>
        <source>Reports mark values outside the range of the patient&apos;s age and sex; where the age is unknown, none. Those that shipped are of adults: bring the children&apos;s ranges that your laboratory stands by.</source>
        <translation type="unfinished">நோயாளியின் வயது, பாலின வரம்புக்கு வெளியான மதிப்புகளை அறிக்கை குறிக்கும்; வயது தெரியாவிட்டால் இல்லை. உடன் வந்தவை பெரியவர்களுக்கானவை: உங்கள் ஆய்வகம் ஏற்கும் குழந்தைகள் வரம்புகளைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Those that shipped</source>
        <translation type="unfinished">உடன் வந்தவை</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished">காரணம்</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Confirmed cells of the class {0}</source>
        <translation type="unfinished">{0} வகையின் உறுதிசெய்த செல்கள்</translation>
    </message>
    <message>
        <source>Confirmed in this laboratory, the newest first</source>
        <translation type="unfinished">இந்த ஆய்வகத்தில் உறுதியானவை, புதியது முதலில்</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation type="unfinished">குறிப்பு: {0}</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message>
        <source>Nobody has confirmed a cell as {0} in these records yet.</source>
        <translation type="unfinished">இப்பதிவேட்டில் இன்னும் யாரும் செல்லை {0} என உறுதிசெய்யவில்லை.</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation type="unfinished">முதலில் காட்சியகத்தில் அல்லது சட்டகத்தில் செல்லைத் தேர்க.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All signed cases…</source>
        <translation type="unfinished">கையொப்பமிட்ட எல்லா வழக்குகளும்…</translation>
    </message>
    <message>
        <source>Choose paper and templates in the settings</source>
        <translation type="unfinished">அமைப்புகளில் தாளும் வார்ப்புருக்களும் தேர்க</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished">அனைத்தும் ஏற்றுமதி…</translation>
    </message>
    <message>
        <source>Paper: {0}…</source>
        <translation type="unfinished">தாள்: {0}…</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">அறிக்கையை அச்சிடு (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">அச்சிடு…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">அறிக்கை</translation>
    </message>
    <message>
        <source>Report, tables for Excel, CSV and JSON in a folder (Ctrl+R)</source>
        <translation type="unfinished">அறிக்கையும் Excel, CSV, JSON அட்டவணைகளும் ஒரு கோப்புறையில் (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished">PDF சேமி…</translation>
    </message>
    <message>
        <source>Save the report as PDF (Ctrl+S)</source>
        <translation type="unfinished">அறிக்கையை PDF ஆகச் சேமி (Ctrl+S)</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation type="unfinished">அறிக்கை படிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to change its text.</source>
        <translation type="unfinished">இந்த வழக்கு கையொப்பமிட்டது. உரையை மாற்றத் திருத்துக.</translation>
    </message>
    <message>
        <source>Write all signed cases&apos; reports into a folder</source>
        <translation type="unfinished">கையொப்பமிட்ட எல்லா வழக்குகளின் அறிக்கைகளையும் கோப்புறையில் எழுது</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Printing the report…</source>
        <translation type="unfinished">அறிக்கை அச்சாகிறது…</translation>
    </message>
    <message>
        <source>The printer refused the report; check it and print again.</source>
        <translation type="unfinished">அச்சுப்பொறி அறிக்கையை மறுத்தது; சரிபார்த்து மீண்டும் அச்சிடுக.</translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation type="unfinished">அறிக்கையைக் காட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>The report is written: {0}</source>
        <translation type="unfinished">அறிக்கை எழுதப்பட்டது: {0}</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished">அறிக்கை எழுதப்படுகிறது…</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished">தாள் (&amp;P)</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished">வார்ப்புருவின் பெயர்</translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished">புதிய வார்ப்புரு</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">தாள்</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation type="unfinished">வார்ப்புருவை நீக்கு</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished">வார்ப்புருவைச் சேமி</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished">வார்ப்புருக்கள்</translation>
    </message>
    <message>
        <source>Templates for comments</source>
        <translation type="unfinished">கருத்து வார்ப்புருக்கள்</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation type="unfinished">வார்ப்புருவின் உரை</translation>
    </message>
    <message>
        <source>What it puts into a comment</source>
        <translation type="unfinished">கருத்தில் இடுவது</translation>
    </message>
    <message>
        <source>Your own; those that came with LeukDesk are offered too.</source>
        <translation type="unfinished">உங்களுடையவை; LeukDesk உடன் வந்தவையும் கிடைக்கும்.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">மூடு</translation>
    </message>
    <message>
        <source>It is tried in an empty place first. What was recorded after it is not in it; the records as they are now are set aside beside the new ones, and nothing is deleted.</source>
        <translation type="unfinished">முதலில் வெற்றிடத்தில் முயலப்படும். அதன்பின் பதிந்தது அதில் இல்லை; இப்போதைய பதிவேடு புதியதன் அருகே ஒதுக்கப்படும், எதுவும் அழியாது.</translation>
    </message>
    <message>
        <source>Keep the folder of the records as it is. If there are backups in another place, restore one with: leukdesk records restore FOLDER</source>
        <translation type="unfinished">பதிவேட்டுக் கோப்புறையை அப்படியே வைக்க. வேறிடத்தில் காப்பு இருந்தால் மீட்க: leukdesk records restore FOLDER</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation type="unfinished">மிகப் புதிய நல்ல காப்பு தேடப்படுகிறது…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation type="unfinished">மீட்பின் முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">காப்பை மீட்டெடு</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">இந்தக் காப்பை மீட்டெடு</translation>
    </message>
    <message>
        <source>Restoring: the backup is copied, opened and checked…</source>
        <translation type="unfinished">மீட்கிறது: காப்பு நகலெடுத்து, திறந்து, சோதிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>There is no good backup here.</source>
        <translation type="unfinished">இங்கு நல்ல காப்பு இல்லை.</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>Brought back: 1 cell.</source>
        <translation type="unfinished">மீட்கப்பட்டது: 1 செல்.</translation>
    </message>
    <message>
        <source>Brought back: {0} cells.</source>
        <translation type="unfinished">மீட்கப்பட்டன: {0} செல்கள்.</translation>
    </message>
    <message>
        <source>Confirmed: {0} cells. Ctrl+Z takes it back.</source>
        <translation type="unfinished">உறுதியானவை: {0} செல்கள். Ctrl+Z திருப்பும்.</translation>
    </message>
    <message>
        <source>Nothing to confirm at once: blasts, promyelocytes, unidentified cells need a look each.</source>
        <translation type="unfinished">ஒரேயடியாக உறுதிசெய்ய எதுவும் இல்லை: பிளாஸ்ட் (blasts), புரோமைலோசைட் (promyelocytes), அடையாளம் காணாதவை ஒவ்வொன்றாகப் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Recorded. No undecided cell follows in the gallery.</source>
        <translation type="unfinished">பதியப்பட்டது. காட்சியகத்தில் இதன் பின் முடிவு செய்யப்படாத செல் இல்லை.</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation type="unfinished">முதலில் காட்சியகத்தில் அல்லது சட்டகத்தில் செல்லைத் தேர்க.</translation>
    </message>
    <message>
        <source>There is nothing to bring back in this case.</source>
        <translation type="unfinished">இந்த வழக்கில் மீட்க எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation type="unfinished">இந்த வழக்கில் செயல்நீக்க எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Undone: 1 cell. Ctrl+Y brings it back.</source>
        <translation type="unfinished">செயல்நீக்கியது: 1 செல். Ctrl+Y மீட்கும்.</translation>
    </message>
    <message>
        <source>Undone: {0} cells.</source>
        <translation type="unfinished">செயல்நீக்கியவை: {0} செல்கள்.</translation>
    </message>
</context>
<context>
    <name>RulerView</name>
    <message>
        <source>Micrometer picture with two ends</source>
        <translation type="unfinished">இரு முனைகளுடன் மைக்ரோமீட்டர் படம்</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source> min</source>
        <translation type="unfinished"> நிமி</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation type="unfinished">விதிகளைச் சேமி (&amp;S)</translation>
    </message>
    <message>
        <source>Cases with &amp;blasts need a second signer</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts) உள்ள வழக்குக்கு இரண்டாம் கையொப்பம் தேவை (&amp;B)</translation>
    </message>
    <message>
        <source>Cells called blast or promyelocyte must always be looked at.</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) அல்லது புரோமைலோசைட் (promyelocyte) எனப்பட்ட செல்களை எப்போதும் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Cells that must be looked at before signing</source>
        <translation type="unfinished">கையொப்பத்துக்கு முன் பார்க்க வேண்டிய செல்கள்</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation type="unfinished">திரை பூட்டும்வரை நிமிடங்கள்</translation>
    </message>
    <message>
        <source>Must be &amp;looked at</source>
        <translation type="unfinished">பார்க்க வேண்டும் (&amp;L)</translation>
    </message>
    <message>
        <source>Screen locks &amp;after</source>
        <translation type="unfinished">திரை பூட்டும் நேரம் (&amp;A)</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>A backup by itself</source>
        <translation type="unfinished">தானியங்கு காப்பு</translation>
    </message>
    <message>
        <source>A backup on the same disk does not help when the disk breaks: choose a folder on another disk or on the network. To restore one, close this window and type: leukdesk records restore</source>
        <translation type="unfinished">அதே வட்டில் உள்ள காப்பு வட்டு உடைந்தால் உதவாது: வேறு வட்டில் அல்லது வலையமைப்பில் கோப்புறை தேர்க. மீட்க, இச்சாளரத்தை மூடித் தட்டுக: leukdesk records restore</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">இப்போது காப்பெடு</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished">காப்பெடுக்கிறது…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">காப்புகள்</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation type="unfinished">காப்புகள் இங்கே</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished">காப்புகள், புதியது முதலில்</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation type="unfinished">தானாக (&amp;I)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">சோதனை</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation type="unfinished">எல்லாம் இப்போது சோதி</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">சோதிக்கிறது…</translation>
    </message>
    <message>
        <source>Choose where backups go from the next start on</source>
        <translation type="unfinished">அடுத்த தொடக்கம் முதல் காப்புகள் எங்கே எனத் தேர்</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">வட்டு</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished">இன்னும் காப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished">வேறு கோப்புறை…</translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>&amp;Back up the records now</source>
        <translation type="unfinished">பதிவேட்டை இப்போது காப்பெடு (&amp;B)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">சோதிக்கிறது…</translation>
    </message>
    <message>
        <source>Copy what is new to the backups while work goes on</source>
        <translation type="unfinished">வேலை நடக்கும்போதே புதியவற்றைக் காப்பில் நகலெடு</translation>
    </message>
    <message>
        <source>Database and audit trail checked at {0}: all is well.</source>
        <translation type="unfinished">தரவுத்தளமும் தணிக்கைத் தொடரும் {0} மணிக்குச் சோதிக்கப்பட்டன: எல்லாம் நன்று.</translation>
    </message>
    <message>
        <source>Looked at when the program started: all is well.</source>
        <translation type="unfinished">நிரல் தொடங்கியபோது பார்த்தது: எல்லாம் நன்று.</translation>
    </message>
    <message>
        <source>Records and b&amp;ackups</source>
        <translation type="unfinished">பதிவேடும் காப்புகளும் (&amp;A)</translation>
    </message>
    <message>
        <source>Records: room and last backup</source>
        <translation type="unfinished">பதிவேடு: இடமும் கடைசிக் காப்பும்</translation>
    </message>
    <message>
        <source>See the room that is left, the last check and the backups</source>
        <translation type="unfinished">மீதி இடம், கடைசிச் சோதனை, காப்புகளைக் காண்க</translation>
    </message>
    <message>
        <source>The backup is made: {0}</source>
        <translation type="unfinished">காப்பு செய்யப்பட்டது: {0}</translation>
    </message>
    <message>
        <source>The records are not whole: {0}</source>
        <translation type="unfinished">பதிவேடு முழுமையல்ல: {0}</translation>
    </message>
    <message>
        <source>{0} (from the next start on)</source>
        <translation type="unfinished">{0} (அடுத்த தொடக்கம் முதல்)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Only an administrator may change this.</source>
        <translation type="unfinished">நிர்வாகி மட்டுமே இதை மாற்றலாம்.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">இப்போது மறுதொடக்கு</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished">பிரிவுகள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">அமைப்புகள்</translation>
    </message>
    <message>
        <source>Some of this holds when LeukDesk is started again.</source>
        <translation type="unfinished">இவற்றில் சில LeukDesk மீண்டும் தொடங்கும்போது நடப்பில் வரும்.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>&amp;Language, region and size</source>
        <translation type="unfinished">மொழி, பகுதி, அளவு (&amp;L)</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">கேமராக்கள்</translation>
    </message>
    <message>
        <source>Choose language, region, colours and the size of everything</source>
        <translation type="unfinished">மொழி, பகுதி, வண்ணம், எல்லாவற்றின் அளவைத் தேர்க</translation>
    </message>
    <message>
        <source>Choose the paper of reports, and write templates for comments</source>
        <translation type="unfinished">அறிக்கைத் தாளைத் தேர்ந்து கருத்து வார்ப்புருக்களை எழுதுக</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished">எண்ணுதல்</translation>
    </message>
    <message>
        <source>For pictures added from now on: {0}</source>
        <translation type="unfinished">இனி சேர்க்கும் படங்களுக்கு: {0}</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished">ஆய்வகம்</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished">மொழியும் தோற்றமும்</translation>
    </message>
    <message>
        <source>Our own classes</source>
        <translation type="unfinished">நம் சொந்த வகைகள்</translation>
    </message>
    <message>
        <source>Paper and &amp;templates</source>
        <translation type="unfinished">தாளும் வார்ப்புருக்களும் (&amp;T)</translation>
    </message>
    <message>
        <source>People and signing</source>
        <translation type="unfinished">நபர்களும் கையொப்பமும்</translation>
    </message>
    <message>
        <source>Records and backups</source>
        <translation type="unfinished">பதிவேடும் காப்புகளும்</translation>
    </message>
    <message>
        <source>Reference &amp;ranges</source>
        <translation type="unfinished">குறிப்பு வரம்புகள் (Reference ranges) (&amp;R)</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation type="unfinished">வரம்புகள் (Reference ranges)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">அறிக்கைகள்</translation>
    </message>
    <message>
        <source>Say what is usual in health, by age and sex</source>
        <translation type="unfinished">வயது, பாலினப்படி நலத்தில் வழக்கமானதைச் சொல்க</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறை</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Not taken: {0}</source>
        <translation type="unfinished">எடுக்கப்படவில்லை: {0}</translation>
    </message>
    <message>
        <source>Open a case first: a frame belongs to a case.</source>
        <translation type="unfinished">முதலில் வழக்கைத் திறக்க: சட்டகம் வழக்குக்கு உரியது.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">கடவுச்சொல் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">காரணம் (&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation type="unfinished">கணக்கு (&amp;C)</translation>
    </message>
    <message>
        <source>Account of the reviewer who signs</source>
        <translation type="unfinished">கையொப்பமிடும் மீளாய்வாளரின் கணக்கு</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece: {0} leukocytes</source>
        <translation type="unfinished">கண்வில்லையில் (eyepiece) கையால் எண்ணப்பட்டவை: {0} லூகோசைட்கள் (leukocytes)</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation type="unfinished">கையொப்பமிடுபவர் பெயர்</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Printed with the remark “no sign-in”</source>
        <translation type="unfinished">“no sign-in” குறிப்புடன் அச்சாகும்</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">கையொப்பமிடு</translation>
    </message>
    <message>
        <source>Sign case {0}</source>
        <translation type="unfinished">வழக்கு {0} இல் கையொப்பமிடு</translation>
    </message>
    <message>
        <source>Signature {0} of {1}</source>
        <translation type="unfinished">கையொப்பம் {0} / {1}</translation>
    </message>
    <message>
        <source>Still in the way</source>
        <translation type="unfinished">இன்னும் தடை</translation>
    </message>
    <message>
        <source>Version {0}  ·  {1} of {2} leukocytes  ·  pictures: {3}</source>
        <translation type="unfinished">பதிப்பு {0}  ·  {2} இல் {1} லூகோசைட் (leukocytes)  ·  படங்கள்: {3}</translation>
    </message>
    <message>
        <source>Why fewer cells must do</source>
        <translation type="unfinished">குறைந்த செல்கள் ஏன் போதும்</translation>
    </message>
    <message>
        <source>Why fewer cells must do, for example: severe leukopenia</source>
        <translation type="unfinished">குறைந்த செல்கள் ஏன் போதும், எ.கா.: கடும் லுகோபீனியா (leukopenia)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished">உங்கள் பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>as reviewed</source>
        <translation type="unfinished">மீளாய்வின்படி</translation>
    </message>
    <message>
        <source>as the model suggests</source>
        <translation type="unfinished">மாதிரியின்படி</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">கடவுச்சொல் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit LeukDesk</source>
        <translation type="unfinished">LeukDesk இலிருந்து வெளியேறு (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished">உள்நுழை (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">திற (&amp;U)</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished">கணக்கின் பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished">கணக்கின் பெயர்</translation>
    </message>
    <message>
        <source>LeukDesk is locked</source>
        <translation type="unfinished">LeukDesk பூட்டியுள்ளது</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">உள்நுழை</translation>
    </message>
    <message>
        <source>These records belong to a laboratory with accounts.</source>
        <translation type="unfinished">இப்பதிவேடு கணக்குகளுள்ள ஆய்வகத்தினுடையது.</translation>
    </message>
    <message>
        <source>Why signing in failed</source>
        <translation type="unfinished">உள்நுழைவு ஏன் தவறியது</translation>
    </message>
    <message>
        <source>{0} is signed in. Work in progress goes on. Somebody else may sign in instead.</source>
        <translation type="unfinished">{0} உள்நுழைந்துள்ளார். நடக்கும் வேலை தொடரும். வேறொருவர் உள்நுழையலாம்.</translation>
    </message>
</context>
<context>
    <name>SignedReportsPresenter</name>
    <message>
        <source>No case is signed yet, so there is no report to write.</source>
        <translation type="unfinished">இன்னும் எந்த வழக்கும் கையொப்பமிடப்படவில்லை; எழுத அறிக்கை இல்லை.</translation>
    </message>
    <message>
        <source>Reports of signed cases that are written: {0}.</source>
        <translation type="unfinished">கையொப்பமிட்ட வழக்குகளின் எழுதப்பட்ட அறிக்கைகள்: {0}.</translation>
    </message>
    <message>
        <source>Stopped. Reports of signed cases that are written: {0}.</source>
        <translation type="unfinished">நிறுத்தப்பட்டது. கையொப்பமிட்ட வழக்குகளின் எழுதப்பட்ட அறிக்கைகள்: {0}.</translation>
    </message>
    <message>
        <source>Writing report {0} of {1}</source>
        <translation type="unfinished">அறிக்கை {0} / {1} எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Writing the reports of all signed cases…</source>
        <translation type="unfinished">கையொப்பமிட்ட எல்லா வழக்குகளின் அறிக்கைகளும் எழுதப்படுகின்றன…</translation>
    </message>
</context>
<context>
    <name>SigningPresenter</name>
    <message>
        <source>Amend</source>
        <translation type="unfinished">திருத்து</translation>
    </message>
    <message>
        <source>Amend case {0}</source>
        <translation type="unfinished">வழக்கு {0} ஐத் திருத்து</translation>
    </message>
    <message>
        <source>It is printed on the new report.</source>
        <translation type="unfinished">இது புதிய அறிக்கையில் அச்சாகும்.</translation>
    </message>
    <message>
        <source>Looking at every picture of the case…</source>
        <translation type="unfinished">வழக்கின் ஒவ்வொரு படமும் பார்க்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Pictures are being analysed; sign when they are done.</source>
        <translation type="unfinished">படங்கள் பகுப்பாய்வில்; முடிந்ததும் கையொப்பமிடுக.</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation type="unfinished">திருத்தத்தின் காரணம்</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation type="unfinished">அழைப்பு குறிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The case is signed.</source>
        <translation type="unfinished">வழக்கு கையொப்பமிடப்பட்டது.</translation>
    </message>
    <message>
        <source>The first signature is given; a second person must sign.</source>
        <translation type="unfinished">முதல் கையொப்பம் தரப்பட்டது; இரண்டாவது நபர் கையொப்பமிட வேண்டும்.</translation>
    </message>
    <message>
        <source>Version {0} may be changed now.</source>
        <translation type="unfinished">பதிப்பு {0} இப்போது மாற்றலாம்.</translation>
    </message>
    <message>
        <source>{0}. Version {1} stays in the records; version {2} can then be changed and must be signed.</source>
        <translation type="unfinished">{0}. பதிப்பு {1} பதிவேட்டில் இருக்கும்; பதிப்பு {2} பின் மாற்றலாம், கையொப்பமிட வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">முகவரி (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">பெயர் (&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">சேர்</translation>
    </message>
    <message>
        <source>Add a network stream</source>
        <translation type="unfinished">வலையமைப்பு ஓடை சேர்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">முகவரி</translation>
    </message>
    <message>
        <source>For example: phone on the microscope</source>
        <translation type="unfinished">எடுத்துக்காட்டு: நுண்ணோக்கியில் தொலைபேசி</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">பெயர்</translation>
    </message>
    <message>
        <source>The phone&apos;s app (IP Webcam, DroidCam, iVCam) shows its address: MJPEG over http, or rtsp. User and password go into it as http://user:password@…; the password is kept in the system&apos;s key store, not in LeukDesk&apos;s settings.</source>
        <translation type="unfinished">தொலைபேசிச் செயலி (IP Webcam, DroidCam, iVCam) முகவரியைக் காட்டும்: http வழி MJPEG, அல்லது rtsp. பயனரும் கடவுச்சொல்லும் இப்படி: http://user:password@…; கடவுச்சொல் கணினியின் திறவுக் களஞ்சியத்தில் இருக்கும், LeukDesk அமைப்புகளில் அல்ல.</translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message>
        <source>Begin afresh</source>
        <translation type="unfinished">புதிதாகத் தொடங்கு</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Count from zero; Backspace brings the count back</source>
        <translation type="unfinished">பூஜ்யத்திலிருந்து எண்ணு; Backspace எண்ணிக்கையை மீட்கும்</translation>
    </message>
    <message>
        <source>Kept apart from the cells of the pictures, also on the report.</source>
        <translation type="unfinished">படங்களின் செல்களிலிருந்து தனியாக வைக்கப்படுகிறது, அறிக்கையிலும்.</translation>
    </message>
    <message>
        <source>Leukocytes counted: {0}</source>
        <translation type="unfinished">எண்ணப்பட்ட லூகோசைட்கள் (leukocytes): {0}</translation>
    </message>
    <message>
        <source>Look through the eyepiece and press the letter of each cell.</source>
        <translation type="unfinished">கண்வில்லை (eyepiece) வழியாகப் பார்த்து ஒவ்வொரு செல்லின் எழுத்தையும் அழுத்தவும்.</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation type="unfinished">கை எண்ணிக்கை (eyepiece)</translation>
    </message>
    <message>
        <source>No class has the key {0}: nothing was counted.</source>
        <translation type="unfinished">எந்த வகைக்கும் {0} விசை இல்லை: எதுவும் எண்ணப்படவில்லை.</translation>
    </message>
    <message>
        <source>Sound with every key</source>
        <translation type="unfinished">ஒவ்வொரு விசைக்கும் ஒலி</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Take the last cell back (Backspace)</source>
        <translation type="unfinished">கடைசி செல்லைத் திரும்பப் பெறு (Backspace)</translation>
    </message>
    <message>
        <source>There is always one when the target is reached</source>
        <translation type="unfinished">இலக்கை எட்டும்போது எப்போதும் ஒலி உண்டு</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} / {1}</translation>
    </message>
</context>
<context>
    <name>TallyPresenter</name>
    <message>
        <source>Counting from zero. Backspace brings the count from before back.</source>
        <translation type="unfinished">பூஜ்யத்திலிருந்து எண்ணப்படுகிறது. Backspace முந்தைய எண்ணிக்கையை மீட்கும்.</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation type="unfinished">திரும்பப் பெறப்பட்டது: {0}.</translation>
    </message>
    <message>
        <source>The count from before is back.</source>
        <translation type="unfinished">முந்தைய எண்ணிக்கை மீண்டும் வந்தது.</translation>
    </message>
    <message>
        <source>The count is being read…</source>
        <translation type="unfinished">எண்ணிக்கை படிக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished">திரும்பப் பெற எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to count anew.</source>
        <translation type="unfinished">இந்த வழக்கு கையொப்பமிடப்பட்டது. மீண்டும் எண்ண அதைத் திருத்தவும்.</translation>
    </message>
    <message>
        <source>{0} leukocytes are counted: the target is reached.</source>
        <translation type="unfinished">{0} லூகோசைட்கள் (leukocytes) எண்ணப்பட்டன: இலக்கு எட்டப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>TallyTile</name>
    <message>
        <source>{0}, key {1}</source>
        <translation type="unfinished">{0}, விசை {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished">{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">முடிந்தது</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">முடி</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">அடுத்து</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} / {1}</translation>
    </message>
</context>
<context>
    <name>UnassignedPanel</name>
    <message>
        <source>&amp;Specimen number</source>
        <translation type="unfinished">மாதிரி எண் (&amp;S)</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">வந்தது</translation>
    </message>
    <message>
        <source>Choose the pictures and the case that they belong to.</source>
        <translation type="unfinished">படங்களையும் அவற்றின் வழக்கையும் தேர்க.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">எங்கிருந்து</translation>
    </message>
    <message>
        <source>Give to this case</source>
        <translation type="unfinished">இந்த வழக்குக்குத் தா</translation>
    </message>
    <message>
        <source>No picture waits for its case.</source>
        <translation type="unfinished">எந்தப் படமும் வழக்குக்காகக் காத்திருக்கவில்லை.</translation>
    </message>
    <message>
        <source>Number read</source>
        <translation type="unfinished">படித்த எண்</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation type="unfinished">புதிய வழக்கைத் திற</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">படம்</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation type="unfinished">மாதிரியின் எண்ணை வருடுக அல்லது தட்டுக</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation type="unfinished">ஒதுக்கி வை (&amp;A)</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished">மாதிரி எண்</translation>
    </message>
    <message>
        <source>The records hold no case {0}; it would be opened.</source>
        <translation type="unfinished">பதிவேட்டில் வழக்கு {0} இல்லை; அது திறக்கப்படும்.</translation>
    </message>
    <message>
        <source>They belong to no case; their files stay in the records</source>
        <translation type="unfinished">அவை எந்த வழக்குக்கும் உரியவை அல்ல; கோப்புகள் பதிவேட்டில் இருக்கும்</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation type="unfinished">ஒதுக்கப்படாத படங்கள்</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation type="unfinished">காத்திருக்கும் காரணம்</translation>
    </message>
    <message>
        <source>no case of that number</source>
        <translation type="unfinished">அந்த எண்ணில் வழக்கு இல்லை</translation>
    </message>
    <message>
        <source>no number with it</source>
        <translation type="unfinished">எண் இல்லை</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">ஒட்டியது</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">தொலைபேசி</translation>
    </message>
    <message>
        <source>ready to be given</source>
        <translation type="unfinished">ஒதுக்கத் தயார்</translation>
    </message>
    <message>
        <source>second identifier missing</source>
        <translation type="unfinished">இரண்டாவது அடையாளம் இல்லை</translation>
    </message>
    <message>
        <source>the case is signed</source>
        <translation type="unfinished">வழக்கு கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறை</translation>
    </message>
    <message>
        <source>{0} selected for case {1}.</source>
        <translation type="unfinished">வழக்கு {1} க்கு {0} தேர்ந்தவை.</translation>
    </message>
</context>
<context>
    <name>UnassignedPresenter</name>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation type="unfinished">ஒதுக்கப்படாத படங்கள்… (&amp;U)</translation>
    </message>
    <message>
        <source>1 picture was given to case {0}.</source>
        <translation type="unfinished">1 படம் வழக்கு {0} க்குத் தரப்பட்டது.</translation>
    </message>
    <message>
        <source>A picture came that could not join a case; Capture &gt; Unassigned pictures says why.</source>
        <translation type="unfinished">ஒரு படம் எந்த வழக்கிலும் சேர முடியாமல் வந்துள்ளது; பிடிப்பு &gt; ஒதுக்கப்படாத படங்கள் காரணத்தைக் கூறும்.</translation>
    </message>
    <message>
        <source>Give pictures that came without a specimen number to their case</source>
        <translation type="unfinished">மாதிரி எண் இல்லாமல் வந்த படங்களை அவற்றின் வழக்குக்குத் தா</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation type="unfinished">ஒதுக்கப்படாத படங்கள்</translation>
    </message>
    <message>
        <source>{1} pictures were given to case {0}.</source>
        <translation type="unfinished">{1} படங்கள் வழக்கு {0} க்குத் தரப்பட்டன.</translation>
    </message>
</context>
<context>
    <name>UrgentCallDialog</name>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished">யாரிடம் (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">என்ன (&amp;W)</translation>
    </message>
    <message>
        <source>Calls noted so far</source>
        <translation type="unfinished">இதுவரை குறித்த அழைப்புகள்</translation>
    </message>
    <message>
        <source>Name and office, for example: Dr. Okafor, ward 3</source>
        <translation type="unfinished">பெயரும் பதவியும், எ.கா.: டாக்டர் ஒகாஃபோர், பிரிவு 3</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation type="unfinished">அழைப்பைக் குறி</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation type="unfinished">இதுவரை குறித்தவை</translation>
    </message>
    <message>
        <source>They &amp;repeated it (read back)</source>
        <translation type="unfinished">அவர் திருப்பிக் கூறினார் (read back) (&amp;R)</translation>
    </message>
    <message>
        <source>Urgent call about case {0}</source>
        <translation type="unfinished">வழக்கு {0} பற்றிய அவசர அழைப்பு</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished">எப்போது (&amp;H)</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished">சொன்னது</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">எப்போது</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished">யாரிடம் கூறியது</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation type="unfinished">திருப்பிக் கூறவில்லை</translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished">திருப்பிக் கூறியது</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} ({3}), by {4}</source>
        <translation type="unfinished">{0}: {1} → {2} ({3}), {4}</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Analysing picture {0} of {1}</source>
        <translation type="unfinished">படம் {0} / {1} பகுப்பாய்வு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">கைவிடு</translation>
    </message>
    <message>
        <source>Finishing the picture in work…</source>
        <translation type="unfinished">நடக்கும் படம் முடிகிறது…</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation type="unfinished">வேலையின் முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Stop after what is in work; what is done stays (Ctrl+.)</source>
        <translation type="unfinished">நடப்பதற்குப் பின் நிறுத்து; முடிந்தது நிற்கும் (Ctrl+.)</translation>
    </message>
    <message>
        <source>the network is starting</source>
        <translation type="unfinished">வலையமைப்பு தொடங்குகிறது</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">வழக்குகள்</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished">புதிய வழக்கு…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation type="unfinished">புதிய மாதிரிக்கு வழக்கைத் திற (Ctrl+N)</translation>
    </message>
    <message>
        <source>No case is found by this. Choose New case to open one.</source>
        <translation type="unfinished">இதனால் எந்த வழக்கும் கிடைக்கவில்லை. ஒன்றைத் திறக்க புதிய வழக்கைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Cases that are listed</source>
        <translation type="unfinished">பட்டியலிடப்படும் வழக்குகள்</translation>
    </message>
    <message>
        <source>Cases that are still to be assessed: {0}.</source>
        <translation type="unfinished">இன்னும் மதிப்பிட வேண்டிய (assessment) கேஸ்கள்: {0}.</translation>
    </message>
    <message>
        <source>In no open case are blasts suspected or urgent cells seen.</source>
        <translation type="unfinished">திறந்த எந்தக் கேஸிலும் பிளாஸ்ட் (blasts) ஐயம் இல்லை, அவசர (urgent) செல்களும் காணப்படவில்லை.</translation>
    </message>
    <message>
        <source>No case is in this state.</source>
        <translation type="unfinished">இந்த நிலையில் வழக்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>No single case has exactly this number. Choose one of these, or New case.</source>
        <translation type="unfinished">சரியாக இந்த எண்ணுடன் ஒரே வழக்கு இல்லை. இவற்றில் ஒன்றை அல்லது புதிய வழக்கைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished">எதுவும் காலம் கடக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nothing waits: every case is signed.</source>
        <translation type="unfinished">எதுவும் காத்திருக்கவில்லை: எல்லா வழக்குகளும் கையொப்பமிடப்பட்டன.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished">பட்டியலின் வரிசை</translation>
    </message>
    <message>
        <source>Overdue: {0}. Urgent cases wait up to {1} h, others up to {2} h.</source>
        <translation type="unfinished">காலம் கடந்தவை: {0}. அவசர வழக்குகள் {1} மணி வரை, மற்றவை {2} மணி வரை காத்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>Scan or type a number, a name or a word</source>
        <translation type="unfinished">எண், பெயர் அல்லது சொல்லை ஸ்கேன் செய்யவும் அல்லது தட்டச்சு செய்யவும்</translation>
    </message>
    <message>
        <source>Search for a case</source>
        <translation type="unfinished">வழக்கைத் தேடு</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation type="unfinished">LeukDesk உடன் வரும் படங்களில் முழு வேலையையும் காண்க</translation>
    </message>
    <message>
        <source>The first {0} cases are shown; type to find others.</source>
        <translation type="unfinished">முதல் {0} வழக்குகள் காட்டப்படுகின்றன; மற்றவற்றைக் கண்டறிய தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished">மாதிரிப் படலங்களை முயல்க</translation>
    </message>
    <message>
        <source>Which cases are listed; a search looks among all of them</source>
        <translation type="unfinished">எந்த வழக்குகள் பட்டியலில்; தேடல் அனைத்திலும் பார்க்கும்</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation type="unfinished">பணிப்பட்டியல்</translation>
    </message>
</context>
<context>
    <name>WorklistPresenter</name>
    <message>
        <source>LeukDesk ended unexpectedly; case {0} is open again. Nothing recorded is lost.</source>
        <translation type="unfinished">LeukDesk எதிர்பாராமல் முடிந்தது; வழக்கு {0} மீண்டும் திறந்தது. பதிந்தது எதுவும் இழக்கவில்லை.</translation>
    </message>
    <message>
        <source>The records hold no case yet; choose New case.</source>
        <translation type="unfinished">பதிவேட்டில் இன்னும் வழக்கு இல்லை; புதிய வழக்கைத் தேர்க.</translation>
    </message>
</context>
<context>
    <name>_FrameDelegate</name>
    <message>
        <source>analysing…</source>
        <translation type="unfinished">பகுப்பாய்வு…</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished">பயன்படாது</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">காத்திருக்கிறது</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>outside</source>
        <translation type="unfinished">வெளியே</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished">&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About LeukDesk</source>
        <translation type="unfinished">LeukDesk பற்றி (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation type="unfinished">திருத்து… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin the manual count afresh</source>
        <translation type="unfinished">கை எண்ணிக்கையைப் புதிதாகத் தொடங்கு (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Camera profile and scale…</source>
        <translation type="unfinished">கேமரா சுயவிவரம், அளவுகோல்… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished">வழக்கை மூடு (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm the suggestion</source>
        <translation type="unfinished">பரிந்துரையை உறுதிசெய் (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Draw a missed cell</source>
        <translation type="unfinished">விடுபட்ட செல்லை வரை (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished">கட்டளையைத் தேடு… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished">முழுதாகக் காட்டு (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation type="unfinished">படத்தை நிறுத்தவும் (&amp;Freeze)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished">கட்டம் (&amp;Grid)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished">குறிச்சொற்கள் (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation type="unfinished">திரையைப் பூட்டு (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map of the field</source>
        <translation type="unfinished">புலத்தின் வரைபடம் (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished">புதிய வழக்கு… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation type="unfinished">அடுத்த செல் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation type="unfinished">அடுத்த சட்டகம் (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation type="unfinished">வழக்கைத் திற… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation type="unfinished">முந்தைய செல் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous frame</source>
        <translation type="unfinished">முந்தைய சட்டகம் (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">வெளியேறு (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">மீண்டும் செய் (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reference cells of this class</source>
        <translation type="unfinished">இந்த வகையின் குறிப்புச் செல்கள் (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation type="unfinished">கையொப்பமிடு… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take frame</source>
        <translation type="unfinished">படமெடுக்கவும் (&amp;Take)</translation>
    </message>
    <message>
        <source>&amp;Take the last counted cell back</source>
        <translation type="unfinished">கடைசியாக எண்ணிய செல்லைத் திரும்பப் பெறு (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">செயல்நீக்கு (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Urgent call…</source>
        <translation type="unfinished">அவசர அழைப்பு (Urgent call)… (&amp;U)</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation type="unfinished">மாதிரியைப் பற்றி (&amp;M)</translation>
    </message>
    <message>
        <source>Accounts, roles and the rules of signing</source>
        <translation type="unfinished">கணக்குகள், பொறுப்புகள், கையொப்ப விதிகள்</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation type="unfinished">படங்கள் சேர்… (&amp;P)</translation>
    </message>
    <message>
        <source>Add a c&amp;lass of our own…</source>
        <translation type="unfinished">சொந்த வகை சேர்… (&amp;L)</translation>
    </message>
    <message>
        <source>All cells of this class; never blasts, promyelocytes or unidentified cells</source>
        <translation type="unfinished">இந்த வகையின் எல்லாச் செல்களும்; பிளாஸ்ட் (blasts), புரோமைலோசைட் (promyelocytes), அடையாளம் காணாதவை ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">மீட்டுக் கொண்டுவா</translation>
    </message>
    <message>
        <source>C&amp;ontrol slide…</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (&amp;Control slide)…</translation>
    </message>
    <message>
        <source>Case &amp;entries…</source>
        <translation type="unfinished">வழக்கு விவரங்கள்… (&amp;E)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation type="unfinished">கடவுச்சொல்லை மாற்று… (&amp;P)</translation>
    </message>
    <message>
        <source>Close the case and let somebody else sign in</source>
        <translation type="unfinished">வழக்கை மூடி மற்றொருவரை உள்நுழைய விடு</translation>
    </message>
    <message>
        <source>Confirm the whole &amp;group</source>
        <translation type="unfinished">முழுக் குழுவையும் உறுதிசெய் (&amp;G)</translation>
    </message>
    <message>
        <source>Continue a case of the records</source>
        <translation type="unfinished">பதிவேட்டின் வழக்கைத் தொடர்</translation>
    </message>
    <message>
        <source>Count from zero; what was counted can be brought back</source>
        <translation type="unfinished">பூஜ்யத்திலிருந்து எண்ணு; எண்ணியதை மீட்கலாம்</translation>
    </message>
    <message>
        <source>Cover all until you are back</source>
        <translation type="unfinished">நீங்கள் திரும்பும்வரை எல்லாம் மறை</translation>
    </message>
    <message>
        <source>Finish the picture in work and close</source>
        <translation type="unfinished">நடக்கும் படத்தை முடித்து மூடு</translation>
    </message>
    <message>
        <source>For cells that none of the classes fits</source>
        <translation type="unfinished">எந்த வகைக்கும் பொருந்தாத செல்களுக்கு</translation>
    </message>
    <message>
        <source>Give the picture that is shown, with its cells and reviews, to the case it belongs to</source>
        <translation type="unfinished">காட்டப்படும் படத்தை, அதன் செல்கள் மற்றும் மதிப்பாய்வுகளுடன், அதற்குரிய வழக்கிற்கு மாற்று</translation>
    </message>
    <message>
        <source>Give yourself a new password</source>
        <translation type="unfinished">உங்களுக்குப் புதிய கடவுச்சொல் தருக</translation>
    </message>
    <message>
        <source>Go back to the worklist</source>
        <translation type="unfinished">பணிப்பட்டியலுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation type="unfinished">இங்கே செல்: {0}</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation type="unfinished">அதை அசையாமல் வைக்கவும்</translation>
    </message>
    <message>
        <source>Install, first case, cameras, figures, backups, faults by symptom</source>
        <translation type="unfinished">நிறுவல், முதல் வழக்கு, கேமராக்கள், எண்கள், காப்புகள், அறிகுறிப்படி பிழைகள்</translation>
    </message>
    <message>
        <source>Look at what the request form says of this case, or change it</source>
        <translation type="unfinished">இந்த வழக்கின் கோரிக்கைப் படிவத்தைக் காண்க, அல்லது மாற்றுக</translation>
    </message>
    <message>
        <source>Looks at everything that has to work and says what to mend</source>
        <translation type="unfinished">இயங்க வேண்டிய எல்லாம் பார்த்து எதைச் சரிசெய்ய எனக் கூறும்</translation>
    </message>
    <message>
        <source>Move the picture to another c&amp;ase…</source>
        <translation type="unfinished">படத்தை வேறு வழக்கிற்கு மாற்று (&amp;A)…</translation>
    </message>
    <message>
        <source>Note who was told of an urgent finding, and when</source>
        <translation type="unfinished">அவசரக் கண்டறிதலை யாரிடம், எப்போது கூறினீர்கள் எனக் குறி</translation>
    </message>
    <message>
        <source>Of the manual count, also after it was begun afresh</source>
        <translation type="unfinished">கை எண்ணிக்கையில், புதிதாகத் தொடங்கிய பின்பும்</translation>
    </message>
    <message>
        <source>Open a signed case again, with a reason</source>
        <translation type="unfinished">கையொப்பமிட்ட வழக்கைக் காரணத்துடன் மீண்டும் திற</translation>
    </message>
    <message>
        <source>Over the live picture</source>
        <translation type="unfinished">நேரலைப் படத்தின் மேல்</translation>
    </message>
    <message>
        <source>Pr&amp;int report…</source>
        <translation type="unfinished">அறிக்கையை அச்சிடு… (&amp;I)</translation>
    </message>
    <message>
        <source>Print the report of this case</source>
        <translation type="unfinished">இந்த வழக்கின் அறிக்கையை அச்சிடு</translation>
    </message>
    <message>
        <source>Review it as it is</source>
        <translation type="unfinished">உள்ளபடியே மீளாய்வு செய்</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation type="unfinished">அறிக்கை செய்… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check this installation</source>
        <translation type="unfinished">இந்த நிறுவலைச் சோதி (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;People and rules</source>
        <translation type="unfinished">நபர்களும் விதிகளும் (&amp;P)</translation>
    </message>
    <message>
        <source>Draw a box around a missed cell by mouse or arrows, then press the letter of its class</source>
        <translation type="unfinished">விடுபட்ட செல்லைச் சுற்றி சுட்டி அல்லது அம்புகளால் பெட்டி வரைந்து, அதன் வகையின் எழுத்தை அழுத்தவும்</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation type="unfinished">படத்தின் ஒரு பிக்சல் திரையின் ஒரு பிக்சல்</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished">ஒரு படி பின்</translation>
    </message>
    <message>
        <source>One step nearer</source>
        <translation type="unfinished">ஒரு படி அருகே</translation>
    </message>
    <message>
        <source>Open a case for a new specimen</source>
        <translation type="unfinished">புதிய மாதிரிக்கு வழக்கைத் திற</translation>
    </message>
    <message>
        <source>Review the selected cell as {0}</source>
        <translation type="unfinished">தேர்ந்த செல்லை {0} என மீளாய்வு செய்</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation type="unfinished">அறிக்கையை PDF ஆகச் சேமி… (&amp;D)</translation>
    </message>
    <message>
        <source>Say how large a pixel is, and how light and colour are set right</source>
        <translation type="unfinished">பிக்சலின் அளவையும் ஒளி, நிறம் சரிசெய்வதையும் கூறுக</translation>
    </message>
    <message>
        <source>Select the cell before</source>
        <translation type="unfinished">முந்தைய செல்லைத் தேர்</translation>
    </message>
    <message>
        <source>Select the next cell</source>
        <translation type="unfinished">அடுத்த செல்லைத் தேர்</translation>
    </message>
    <message>
        <source>Show cells of the selected one&apos;s class that this laboratory confirmed</source>
        <translation type="unfinished">தேர்ந்த செல்லின் வகையில் இந்த ஆய்வகம் உறுதிசெய்தவற்றைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the calls beside the cells</source>
        <translation type="unfinished">செல்களின் அருகே தீர்ப்புகளைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation type="unfinished">முந்தைய சட்டகத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation type="unfinished">அடுத்த சட்டகத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show the whole frame, or the whole map</source>
        <translation type="unfinished">முழுச் சட்டகம் அல்லது முழு வரைபடத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Show where the frames lie beside each other</source>
        <translation type="unfinished">சட்டகங்கள் ஒன்றன் அருகே ஒன்று எங்குள்ளன எனக் காட்டு</translation>
    </message>
    <message>
        <source>Show which parts of the selected cell its class was told from</source>
        <translation type="unfinished">தேர்ந்த செல்லின் வகை எந்தப் பகுதிகளால் கூறப்பட்டது எனக் காட்டு</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished">வெளியேறு (&amp;O)</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way</source>
        <translation type="unfinished">வழக்கில் கையொப்பமிடு, அல்லது தடை என்ன எனக் காண்</translation>
    </message>
    <message>
        <source>Take pictures into this case</source>
        <translation type="unfinished">இந்த வழக்கில் படங்கள் எடு</translation>
    </message>
    <message>
        <source>Take the last decision of this case back</source>
        <translation type="unfinished">இந்த வழக்கின் கடைசித் தீர்மானத்தைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>The same smear every day: choose it, open today&apos;s case, see the days</source>
        <translation type="unfinished">ஒரே பூச்சு (smear) தினமும்: தேர்ந்தெடு, இன்றைய வழக்கைத் திற, நாட்களைப் பார்</translation>
    </message>
    <message>
        <source>The sharpest of a burst</source>
        <translation type="unfinished">தொடரில் மிகக் கூர்மையானது</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation type="unfinished">கருப்பொருள்: இருள் (&amp;D)</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation type="unfinished">கருப்பொருள்: கணினி போல் (&amp;S)</translation>
    </message>
    <message>
        <source>Theme: li&amp;ght</source>
        <translation type="unfinished">கருப்பொருள்: ஒளி (&amp;G)</translation>
    </message>
    <message>
        <source>Type what you want to do, Enter does it</source>
        <translation type="unfinished">செய்ய விரும்புவதைத் தட்டுக, Enter செய்யும்</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation type="unfinished">பயனர் வழிகாட்டி (&amp;G)</translation>
    </message>
    <message>
        <source>Version, network and purpose</source>
        <translation type="unfinished">பதிப்பு, வலையமைப்பு, நோக்கம்</translation>
    </message>
    <message>
        <source>What the call &amp;rests on</source>
        <translation type="unfinished">தீர்ப்பு எதன் மேல் நிற்கிறது (&amp;R)</translation>
    </message>
    <message>
        <source>What the network learned from, figures, limits</source>
        <translation type="unfinished">வலையமைப்பு கற்றது, எண்கள், வரம்புகள்</translation>
    </message>
    <message>
        <source>Write the report and its tables</source>
        <translation type="unfinished">அறிக்கையையும் அட்டவணைகளையும் எழுது</translation>
    </message>
    <message>
        <source>Write the report of this case into one file</source>
        <translation type="unfinished">இந்த வழக்கின் அறிக்கையை ஒரே கோப்பில் எழுது</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished">பெரிதாக்கு (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished">சிறிதாக்கு (&amp;O)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>account changed</source>
        <translation type="unfinished">கணக்கு மாற்றம்</translation>
    </message>
    <message>
        <source>account created</source>
        <translation type="unfinished">கணக்கு உருவாக்கம்</translation>
    </message>
    <message>
        <source>account {0}</source>
        <translation type="unfinished">கணக்கு {0}</translation>
    </message>
    <message>
        <source>arrival {0}</source>
        <translation type="unfinished">வரவு {0}</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation type="unfinished">தணிக்கைத் தடம் ஏற்றுமதி</translation>
    </message>
    <message>
        <source>audit trail viewed</source>
        <translation type="unfinished">தணிக்கைத் தடம் பார்வை</translation>
    </message>
    <message>
        <source>case amended</source>
        <translation type="unfinished">வழக்கு திருத்தம்</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation type="unfinished">வழக்கு மாற்றம்</translation>
    </message>
    <message>
        <source>case created</source>
        <translation type="unfinished">வழக்கு உருவாக்கம்</translation>
    </message>
    <message>
        <source>case exported</source>
        <translation type="unfinished">வழக்கு ஏற்றுமதி</translation>
    </message>
    <message>
        <source>case imported</source>
        <translation type="unfinished">வழக்கு இறக்குமதி</translation>
    </message>
    <message>
        <source>case in review</source>
        <translation type="unfinished">வழக்கு மீளாய்வில்</translation>
    </message>
    <message>
        <source>case signed</source>
        <translation type="unfinished">வழக்கு கையொப்பம்</translation>
    </message>
    <message>
        <source>case viewed</source>
        <translation type="unfinished">வழக்கு பார்வை</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation type="unfinished">வழக்கு {0}</translation>
    </message>
    <message>
        <source>cell counted by key</source>
        <translation type="unfinished">விசையால் செல் (cell) எண்ணல்</translation>
    </message>
    <message>
        <source>cell drawn</source>
        <translation type="unfinished">செல் வரைதல் (cell)</translation>
    </message>
    <message>
        <source>cells reviewed</source>
        <translation type="unfinished">செல்கள் மீளாய்வு (cells)</translation>
    </message>
    <message>
        <source>class added</source>
        <translation type="unfinished">வகை சேர்ப்பு</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation type="unfinished">வகை {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">மூடப்பட்டது</translation>
    </message>
    <message>
        <source>count by key begun afresh</source>
        <translation type="unfinished">விசை எண்ணிக்கை மீண்டும் தொடக்கம்</translation>
    </message>
    <message>
        <source>count by key undone</source>
        <translation type="unfinished">விசை எண்ணிக்கை திரும்பப் பெறல்</translation>
    </message>
    <message>
        <source>film written</source>
        <translation type="unfinished">பூச்சு (film) உரை எழுதல்</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation type="unfinished">சட்டகம் பகுப்பாய்வு</translation>
    </message>
    <message>
        <source>frame compared</source>
        <translation type="unfinished">சட்டகம் ஒப்பீடு</translation>
    </message>
    <message>
        <source>frame moved</source>
        <translation type="unfinished">சட்டகம் இடமாற்றம்</translation>
    </message>
    <message>
        <source>frame recorded</source>
        <translation type="unfinished">சட்டகம் பதிவு</translation>
    </message>
    <message>
        <source>frame taken</source>
        <translation type="unfinished">சட்டகம் எடுத்தல்</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation type="unfinished">சட்டகம் {0}</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation type="unfinished">ஆய்வகம்</translation>
    </message>
    <message>
        <source>laboratory changed</source>
        <translation type="unfinished">ஆய்வகம் மாற்றம்</translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished">பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>network chosen</source>
        <translation type="unfinished">வலையமைப்பு தேர்வு</translation>
    </message>
    <message>
        <source>network installed</source>
        <translation type="unfinished">வலையமைப்பு நிறுவல்</translation>
    </message>
    <message>
        <source>network removed</source>
        <translation type="unfinished">வலையமைப்பு நீக்கம்</translation>
    </message>
    <message>
        <source>networks</source>
        <translation type="unfinished">வலையமைப்புகள்</translation>
    </message>
    <message>
        <source>note added</source>
        <translation type="unfinished">குறிப்பு சேர்ப்பு</translation>
    </message>
    <message>
        <source>note on a frame {0}</source>
        <translation type="unfinished">சட்டகக் குறிப்பு {0}</translation>
    </message>
    <message>
        <source>note {0}</source>
        <translation type="unfinished">குறிப்பு {0}</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation type="unfinished">கடவுச்சொல் மாற்றம்</translation>
    </message>
    <message>
        <source>patient changed</source>
        <translation type="unfinished">நோயாளி மாற்றம்</translation>
    </message>
    <message>
        <source>patient created</source>
        <translation type="unfinished">நோயாளி உருவாக்கம்</translation>
    </message>
    <message>
        <source>patient viewed</source>
        <translation type="unfinished">நோயாளி பார்க்கப்பட்டார்</translation>
    </message>
    <message>
        <source>patient {0}</source>
        <translation type="unfinished">நோயாளி {0}</translation>
    </message>
    <message>
        <source>picture arrived</source>
        <translation type="unfinished">படம் வந்தது</translation>
    </message>
    <message>
        <source>picture given to a case</source>
        <translation type="unfinished">படம் வழக்குக்கு அளிப்பு</translation>
    </message>
    <message>
        <source>picture set aside</source>
        <translation type="unfinished">படம் ஒதுக்கம்</translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished">பதிவேடு</translation>
    </message>
    <message>
        <source>records restored</source>
        <translation type="unfinished">பதிவேடு மீட்பு</translation>
    </message>
    <message>
        <source>results exported</source>
        <translation type="unfinished">முடிவுகள் ஏற்றுமதி</translation>
    </message>
    <message>
        <source>review redone</source>
        <translation type="unfinished">மீளாய்வு மீண்டும்</translation>
    </message>
    <message>
        <source>review undone</source>
        <translation type="unfinished">மீளாய்வு திரும்பப் பெறல்</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation type="unfinished">உள்நுழைவு தோல்வி</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished">உள்நுழைந்தது</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished">வெளியேறியது</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished">படி {0}</translation>
    </message>
    <message>
        <source>trail begun</source>
        <translation type="unfinished">தடம் தொடக்கம்</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation type="unfinished">அறியாத கணக்கு</translation>
    </message>
    <message>
        <source>urgent call noted</source>
        <translation type="unfinished">அவசர அழைப்பு (urgent call) குறிப்பு</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation type="unfinished">தவறான கடவுச்சொல்</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source> on {0}</source>
        <translation type="unfinished"> {0} மீது</translation>
    </message>
    <message>
        <source>A pixel is {0} µm wide, {1}{2}.</source>
        <translation type="unfinished">ஒரு பிக்சல் {0} µm அகலம், {1}{2}.</translation>
    </message>
    <message>
        <source>Colours are taken as recorded.</source>
        <translation type="unfinished">நிறங்கள் பதிந்தபடியே எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>No profile is in force. The scale of each picture is estimated from its red cells (± 15 %), and colours are taken as recorded.</source>
        <translation type="unfinished">எந்தச் சுயவிவரமும் நடப்பில் இல்லை. ஒவ்வொரு படத்தின் அளவுகோலும் சிவப்பணுக்களால் (red cells) மதிப்பிடப்படும் (± 15 %); நிறங்கள் பதிந்தபடியே.</translation>
    </message>
    <message>
        <source>Scale: estimated from red cells</source>
        <translation type="unfinished">அளவுகோல்: சிவப்பணுக்களால் (red cells) மதிப்பிட்டது</translation>
    </message>
    <message>
        <source>The background is made neutral.</source>
        <translation type="unfinished">பின்னணி நடுநிலையாக்கப்படும்.</translation>
    </message>
    <message>
        <source>The light is evened by the flat field.</source>
        <translation type="unfinished">தட்டைப் புலத்தால் ஒளி சமன்செய்யப்படும்.</translation>
    </message>
    <message>
        <source>The scale of each picture is estimated from its red cells (± 15 %).</source>
        <translation type="unfinished">ஒவ்வொரு படத்தின் அளவுகோலும் சிவப்பணுக்களால் (red cells) மதிப்பிடப்படும் (± 15 %).</translation>
    </message>
    <message>
        <source>measured on a stage micrometer</source>
        <translation type="unfinished">மேடை மைக்ரோமீட்டரில் அளந்தது</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">தட்டியது</translation>
    </message>
    <message>
        <source>{0}: scale estimated</source>
        <translation type="unfinished">{0}: அளவுகோல் மதிப்பிட்டது</translation>
    </message>
    <message>
        <source>{0}: {1} µm a pixel</source>
        <translation type="unfinished">{0}: பிக்சலுக்கு {1} µm</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>Control slide: not analysed today</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (Control slide): இன்று பகுப்பாய்வு செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Control slide: outside the limits today ({0})</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (Control slide): இன்று வரம்புகளுக்கு வெளியே ({0})</translation>
    </message>
    <message>
        <source>Control slide: within the limits today</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (Control slide): இன்று வரம்புகளுக்குள்</translation>
    </message>
    <message>
        <source>Control slide: {0} of at least {1} leukocytes today</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (Control slide): இன்று குறைந்தது {1} லூகோசைட்களில் (leukocytes) {0}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files</source>
        <translation type="unfinished">எல்லாக் கோப்புகளும்</translation>
    </message>
    <message>
        <source>Choose a folder for the backups</source>
        <translation type="unfinished">காப்புகளுக்குக் கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation type="unfinished">அறிக்கைக்குக் கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>Choose smear pictures</source>
        <translation type="unfinished">படலப் படங்களைத் தேர்க</translation>
    </message>
    <message>
        <source>Choose the folder of the network</source>
        <translation type="unfinished">வலையமைப்பின் கோப்புறையைத் தேர்க</translation>
    </message>
    <message>
        <source>Choose the folder that holds a folder a class</source>
        <translation type="unfinished">வகைக்கு ஒரு கோப்புறை உள்ள கோப்புறையைத் தேர்க</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறையைத் தேர்க</translation>
    </message>
    <message>
        <source>Choose the laboratory&apos;s logo</source>
        <translation type="unfinished">ஆய்வகச் சின்னத்தைத் தேர்க</translation>
    </message>
    <message>
        <source>Choose the table of labels</source>
        <translation type="unfinished">அடையாள அட்டவணையைத் தேர்க</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">படங்கள்</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished">அட்டவணையைச் சேமி</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">அட்டவணைகள்</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>active</source>
        <translation type="unfinished">செயலில்</translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished">கேமரா</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">வழக்கு</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">வழக்குகள்</translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished">செல் (cell)</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation type="unfinished">செல் {0}</translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished">செல்கள் (cells)</translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished">வகை</translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished">குறியீடு</translation>
    </message>
    <message>
        <source>collected</source>
        <translation type="unfinished">எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished">கருத்து</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished">பிறந்த தேதி</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation type="unfinished">முடிவு செய்தவர்</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation type="unfinished">செயல்விளக்கம்</translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished">கண்டறிதல்</translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished">கண்டறிதல்கள்</translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished">சட்டகம்</translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished">சட்டகங்கள்</translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished">முழுப்பெயர்</translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished">தரம்</translation>
    </message>
    <message>
        <source>haemoglobin, g/dL</source>
        <translation type="unfinished">ஹீமோகுளோபின் (haemoglobin), g/dL</translation>
    </message>
    <message>
        <source>head of the audit trail</source>
        <translation type="unfinished">தணிக்கைப் பதிவின் தலைப்பு</translation>
    </message>
    <message>
        <source>leukocytes to count</source>
        <translation type="unfinished">எண்ண வேண்டிய லூகோசைட்டுகள் (leukocytes)</translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished">உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>mean cell volume, fL</source>
        <translation type="unfinished">சராசரி செல் கனஅளவு (mean cell volume), fL</translation>
    </message>
    <message>
        <source>minutes until the screen locks</source>
        <translation type="unfinished">திரை பூட்டும் வரை நிமிடங்கள்</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">பெயர்</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">வலையமைப்பு</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">இல்லை</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">எண்</translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished">பொருளருகு வில்லை (objective)</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation type="unfinished">பிற கண்டறிதல்கள்</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation type="unfinished">நோயாளி எண்</translation>
    </message>
    <message>
        <source>patients</source>
        <translation type="unfinished">நோயாளிகள்</translation>
    </message>
    <message>
        <source>pictures of the report</source>
        <translation type="unfinished">அறிக்கையின் படங்கள்</translation>
    </message>
    <message>
        <source>platelets, 10⁹/L</source>
        <translation type="unfinished">தட்டணுக்கள் (platelets), 10⁹/L</translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished">முன்னுரிமை</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">கேள்வி</translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished">திருப்பிக் கூறியது</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">பெறப்பட்டது</translation>
    </message>
    <message>
        <source>requested by</source>
        <translation type="unfinished">கேட்டவர்</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation type="unfinished">மீளாய்வுகள்</translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished">பங்கு</translation>
    </message>
    <message>
        <source>second signer for blasts</source>
        <translation type="unfinished">பிளாஸ்ட்களுக்கு (blasts) இரண்டாம் கையொப்பம்</translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished">பாலினம்</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished">sha256</translation>
    </message>
    <message>
        <source>sha256 of the file</source>
        <translation type="unfinished">கோப்பின் sha256</translation>
    </message>
    <message>
        <source>sha256 of the picture</source>
        <translation type="unfinished">படத்தின் sha256</translation>
    </message>
    <message>
        <source>sha256 of what is signed</source>
        <translation type="unfinished">கையொப்பமிட்டதன் sha256</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation type="unfinished">கையொப்பங்கள்</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation type="unfinished">தேவையான கையொப்பங்கள்</translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished">மூலம்</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation type="unfinished">மாதிரி (specimen)</translation>
    </message>
    <message>
        <source>stain</source>
        <translation type="unfinished">சாயம் (stain)</translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished">நிலை</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">உரை</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished">பார்க்க வேண்டியவை</translation>
    </message>
    <message>
        <source>told at</source>
        <translation type="unfinished">தெரிவித்த நேரம்</translation>
    </message>
    <message>
        <source>told to</source>
        <translation type="unfinished">யாரிடம் தெரிவித்தது</translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished">பதிப்பு</translation>
    </message>
    <message>
        <source>white cells, 10⁹/L</source>
        <translation type="unfinished">வெள்ளை அணுக்கள் (white cells), 10⁹/L</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation type="unfinished">இங்கு யார் பணிபுரிகிறார்</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ஆம்</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>1 cell called blast or promyelocyte was not looked at.</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) அல்லது புரோமைலோசைட் (promyelocyte) எனப்பட்ட 1 செல் பார்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>1 cell was not looked at.</source>
        <translation type="unfinished">1 செல் பார்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>1 leukocyte is missing; take more frames or give a reason.</source>
        <translation type="unfinished">1 லூகோசைட் (leukocyte) குறைவு; மேலும் சட்டகங்கள் எடுக்க அல்லது காரணம் தருக.</translation>
    </message>
    <message>
        <source>1 picture is missing or changed; restore it from a backup.</source>
        <translation type="unfinished">1 படம் இல்லை அல்லது மாறியது; காப்பிலிருந்து மீட்க.</translation>
    </message>
    <message>
        <source>1 picture was taken and not analysed.</source>
        <translation type="unfinished">1 படம் எடுத்தும் பகுப்பாய்வு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">நிர்வாகி</translation>
    </message>
    <message>
        <source>Also looks after accounts and the rules of signing.</source>
        <translation type="unfinished">கணக்குகளையும் கையொப்ப விதிகளையும் கவனிப்பார்.</translation>
    </message>
    <message>
        <source>Also signs and amends cases.</source>
        <translation type="unfinished">வழக்குகளில் கையொப்பமிட்டுத் திருத்தவும் செய்வார்.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">மீளாய்வாளர்</translation>
    </message>
    <message>
        <source>Signed by {0}; a second person must sign</source>
        <translation type="unfinished">{0} கையொப்பமிட்டார்; இரண்டாவது நபர் கையொப்பமிட வேண்டும்</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation type="unfinished">கையொப்பமிட்டது, பதிப்பு {0}</translation>
    </message>
    <message>
        <source>Takes pictures and reviews cells; does not sign.</source>
        <translation type="unfinished">படமெடுத்துச் செல்களை மீளாய்வார்; கையொப்பமிடார்.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished">தொழில்நுட்பர்</translation>
    </message>
    <message>
        <source>There is no assessment, since the network is not ready.</source>
        <translation type="unfinished">வலையமைப்பு தயாரில்லாததால் மதிப்பீடு இல்லை.</translation>
    </message>
    <message>
        <source>There is no picture and no manual count yet.</source>
        <translation type="unfinished">இன்னும் படமோ கை எண்ணிக்கையோ இல்லை.</translation>
    </message>
    <message>
        <source>Version {0}, being amended</source>
        <translation type="unfinished">பதிப்பு {0}, திருத்தத்தில்</translation>
    </message>
    <message>
        <source>every counted or unidentified cell</source>
        <translation type="unfinished">எண்ணிய அல்லது அடையாளம் காணாத ஒவ்வொரு செல்லும்</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation type="unfinished">உள்நுழைவு இல்லை</translation>
    </message>
    <message>
        <source>only cells that the model was unsure of</source>
        <translation type="unfinished">மாதிரி உறுதியற்ற செல்கள் மட்டும்</translation>
    </message>
    <message>
        <source>{0} cells called blast or promyelocyte were not looked at.</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) அல்லது புரோமைலோசைட் (promyelocyte) எனப்பட்ட {0} செல்கள் பார்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>{0} cells were not looked at.</source>
        <translation type="unfinished">{0} செல்கள் பார்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>{0} leukocytes are missing; take more frames or give a reason.</source>
        <translation type="unfinished">{0} லூகோசைட் (leukocytes) குறைவு; மேலும் சட்டகங்கள் எடுக்க அல்லது காரணம் தருக.</translation>
    </message>
    <message>
        <source>{0} pictures are missing or changed; restore them from a backup.</source>
        <translation type="unfinished">{0} படங்கள் இல்லை அல்லது மாறின; காப்பிலிருந்து மீட்க.</translation>
    </message>
    <message>
        <source>{0} pictures were taken and not analysed.</source>
        <translation type="unfinished">{0} படங்கள் எடுத்தும் பகுப்பாய்வு செய்யப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>A picture was not taken: {0}.</source>
        <translation type="unfinished">ஒரு படம் எடுக்கப்படவில்லை: {0}.</translation>
    </message>
    <message>
        <source>Another Wi-Fi</source>
        <translation type="unfinished">வேறொரு Wi-Fi</translation>
    </message>
    <message>
        <source>Client isolation</source>
        <translation type="unfinished">கருவிகள் தனிமை</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished">தீயரண்</translation>
    </message>
    <message>
        <source>Many guest and hospital networks keep their devices apart. Ask for a network without isolation, or share the phone&apos;s own hotspot with this computer.</source>
        <translation type="unfinished">பல விருந்தினர், மருத்துவமனை வலையமைப்புகள் கருவிகளைத் தனிமைப்படுத்தும். தனிமையற்ற வலையமைப்பைக் கேட்க, அல்லது தொலைபேசியின் hotspot ஐ இந்தக் கணினியுடன் பகிர்க.</translation>
    </message>
    <message>
        <source>The phone must be in the same network as this computer: switch off mobile data and the guest Wi-Fi on the phone, or choose another network here.</source>
        <translation type="unfinished">தொலைபேசி இதே வலையமைப்பில் இருக்க வேண்டும்: அதில் மொபைல் தரவையும் விருந்தினர் Wi-Fi யையும் அணைக்க, அல்லது இங்கு வேறு வலையமைப்பைத் தேர்க.</translation>
    </message>
    <message>
        <source>Windows asks once whether LeukDesk may be reached: allow it for private networks. Later: Settings &gt; Privacy &amp; security &gt; Windows Security &gt; Firewall &gt; Allow an app.</source>
        <translation type="unfinished">LeukDesk ஐ அடையலாமா என Windows ஒருமுறை கேட்கும்: தனிப்பட்ட வலையமைப்புகளுக்கு அனுமதிக்க. பின்னர்: Settings &gt; Privacy &amp; security &gt; Windows Security &gt; Firewall &gt; Allow an app.</translation>
    </message>
    <message>
        <source>it is no picture that can be read, or damaged</source>
        <translation type="unfinished">படிக்கக்கூடிய படமல்ல, அல்லது சேதமானது</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished">மிகப் பெரியது</translation>
    </message>
    <message>
        <source>its code has ended</source>
        <translation type="unfinished">அதன் குறியீடு முடிந்தது</translation>
    </message>
    <message>
        <source>the connection was too slow; the phone may send it again</source>
        <translation type="unfinished">இணைப்பு மிக மெதுவானது; தொலைபேசி மீண்டும் அனுப்பலாம்</translation>
    </message>
    <message>
        <source>the records could not be written</source>
        <translation type="unfinished">பதிவேட்டை எழுத முடியவில்லை</translation>
    </message>
    <message>
        <source>this case has received all that it may; start anew</source>
        <translation type="unfinished">இந்த வழக்கு பெறக்கூடியதைப் பெற்றது; புதிதாகத் தொடங்குக</translation>
    </message>
    <message>
        <source>too many came at once; the phone may send it again</source>
        <translation type="unfinished">ஒரே நேரத்தில் மிகப் பல வந்தன; தொலைபேசி மீண்டும் அனுப்பலாம்</translation>
    </message>
    <message>
        <source>“Be careful. Something doesn’t look right.” or a possible security risk: tap Advanced, then “Proceed to … (Risky)” or “Accept the Risk and Continue”.</source>
        <translation type="unfinished">“Be careful. Something doesn’t look right.” அல்லது பாதுகாப்பு ஆபத்து எச்சரிக்கை: Advanced தொட்டு, பின் “Proceed to … (Risky)” அல்லது “Accept the Risk and Continue”.</translation>
    </message>
    <message>
        <source>“This Connection Is Not Private”: tap Show Details, then “visit this website”, then Visit Website.</source>
        <translation type="unfinished">“This Connection Is Not Private”: Show Details தொட்டு, பின் “visit this website”, பின் Visit Website.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”. Older ones warn of the site&apos;s security certificate: tap Continue.</source>
        <translation type="unfinished">“Your connection is not private”: Advanced தொட்டு, பின் “Proceed to … (unsafe)”. பழைய பதிப்புகள் தளத்தின் security certificate பற்றி எச்சரிக்கும்: Continue தொடவும்.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”.</source>
        <translation type="unfinished">“Your connection is not private”: Advanced தொட்டு, பின் “Proceed to … (unsafe)”.</translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>all</source>
        <translation type="unfinished">அனைவரும்</translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">நாட்கள்</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished">{0} முதல்</translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished">மாதங்கள்</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation type="unfinished">{0}க்குக் கீழ்</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">ஆண்டுகள்</translation>
    </message>
    <message>
        <source>{0} to under {1}</source>
        <translation type="unfinished">{0} முதல் {1}க்குக் கீழ்</translation>
    </message>
    <message>
        <source>{0}: {1:g} to {2:g}, {3}, {4}</source>
        <translation type="unfinished">{0}: {1:g} முதல் {2:g}, {3}, {4}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Keep as template</source>
        <translation type="unfinished">வார்ப்புருவாக வை</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished">வார்ப்புருவின் பெயர்</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">அறிக்கையைச் சேமி</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>The disk of the records has only {0} GB left, room for about {1} cases; free some space.</source>
        <translation type="unfinished">பதிவேட்டு வட்டில் {0} GB மட்டும், சுமார் {1} வழக்குகளுக்கு; இடம் விடுக.</translation>
    </message>
    <message>
        <source>The disk of the records has only {0} GB left, so no more frames are recorded; free some space. Reviews and reports still work.</source>
        <translation type="unfinished">பதிவேட்டு வட்டில் {0} GB மட்டும்; மேலும் சட்டகம் பதியாது; இடம் விடுக. மீளாய்வும் அறிக்கையும் இயங்கும்.</translation>
    </message>
    <message>
        <source>about {0} cases fit</source>
        <translation type="unfinished">சுமார் {0} வழக்குகள் அடங்கும்</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished">கேட்டபோது</translation>
    </message>
    <message>
        <source>backup today {0}</source>
        <translation type="unfinished">காப்பு இன்று {0}</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation type="unfinished">காப்பு {0}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished">புதுப்பிப்புக்கு முன்</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation type="unfinished">{0} மணிக்கு ஒருமுறை</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation type="unfinished">இன்னும் காப்பு இல்லை</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation type="unfinished">திட்டப்படி</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished">நாளுக்கு ஒருமுறை</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished">வாரத்துக்கு ஒருமுறை</translation>
    </message>
    <message>
        <source>{0}, {1}; cases: {2}, frames: {3}</source>
        <translation type="unfinished">{0}, {1}; வழக்குகள்: {2}, சட்டகங்கள்: {3}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> ({0}×{1} pixels)</source>
        <translation type="unfinished"> ({0}×{1} படவணுக்கள்)</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> மற்றும் </translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be written ({1})</source>
        <translation type="unfinished">&apos;{0}&apos; எழுத முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>0 to {0} %, with interval</source>
        <translation type="unfinished">0 முதல் {0} % வரை, இடைவெளியுடன்</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished">1 செல்</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 சட்டகம்</translation>
    </message>
    <message>
        <source>1 more frame is not listed; frames.csv has them all.</source>
        <translation type="unfinished">இன்னும் 1 சட்டகம் இங்கு இல்லை; frames.csv இல் அனைத்தும் உள்ளன.</translation>
    </message>
    <message>
        <source>1+ few</source>
        <translation type="unfinished">1+ சில</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells, corrected for {0:.1f} erythroblasts per 100 leukocytes: {1:.1f} becomes {2:.1f}.</source>
        <translation type="unfinished">10⁹/L: சதவீதம் × வெள்ளையணுக்கள் (white cells), 100 லூகோசைட்டுக்கு {0:.1f} எரித்ரோபிளாஸ்ட் (erythroblasts) எனத் திருத்தப்பட்டது: {1:.1f} என்பது {2:.1f}.</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; no erythroblasts were counted, so none are taken off.</source>
        <translation type="unfinished">10⁹/L: சதவீதம் × வெள்ளையணுக்கள் (white cells); எரித்ரோபிளாஸ்ட் (erythroblasts) எண்ணப்படவில்லை, எனவே கழிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; the analyser leaves erythroblasts out.</source>
        <translation type="unfinished">10⁹/L: சதவீதம் × வெள்ளையணுக்கள் (white cells); பகுப்பாய்வி எரித்ரோபிளாஸ்ட்டை (erythroblasts) விலக்குகிறது.</translation>
    </message>
    <message>
        <source>2+ moderate</source>
        <translation type="unfinished">2+ மிதமாக</translation>
    </message>
    <message>
        <source>3+ many</source>
        <translation type="unfinished">3+ நிறைய</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation type="unfinished">95 % முதல்</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished">95 % இடைவெளி</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation type="unfinished">95 % வரை</translation>
    </message>
    <message>
        <source>95 %: {0}</source>
        <translation type="unfinished">95 %: {0}</translation>
    </message>
    <message>
        <source>A bundle is a program: once installed, it runs with your rights and judges your patients&apos; cells. Its figures are its maker&apos;s own claims. Install it only if you know who made it and that the file is theirs.</source>
        <translation type="unfinished">தொகுப்பு ஒரு நிரல்: நிறுவியபின் உங்கள் உரிமைகளுடன் இயங்கி, உங்கள் நோயாளிகளின் செல்களை (cells) மதிப்பிடும். அதன் எண்கள் அதைச் செய்தவரின் கூற்றுகளே. யார் செய்தார், கோப்பு அவருடையதே என்று தெரிந்தால் மட்டும் நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>A case is suspected from the count of blast calls that {0} of false calls reach in at most 5 % of cases: chosen on blast-free cases of validation cells, in the worst source.</source>
        <translation type="unfinished">தவறான அழைப்புகளின் {0} அதிகபட்சம் 5 % வழக்குகளில் எட்டும் பிளாஸ்ட் (blast) அழைப்புகளின் எண்ணிக்கையிலிருந்து ஒரு வழக்கு சந்தேகத்துக்குரியது: பிளாஸ்ட் இல்லாத சரிபார்ப்புச் செல்களின் வழக்குகளில், மோசமான மூலத்தில் தேர்ந்தது.</translation>
    </message>
    <message>
        <source>A cell of a class that it never learned often looks familiar to it: it may name a class that it knows.</source>
        <translation type="unfinished">இது ஒருபோதும் கற்காத வகையைச் சேர்ந்த செல் இதற்குப் பெரும்பாலும் பழக்கமானதாகத் தோன்றுகிறது: தனக்குத் தெரிந்த ஒரு வகையின் பெயரை இது கொடுக்கலாம்.</translation>
    </message>
    <message>
        <source>A cell of novelty {0:g} or more is unlike those learned, and unsure; of validation cells, every source weighing alike, 1 in 40 is.</source>
        <translation type="unfinished">{0:g} அல்லது அதற்கு மேல் புதுமை (novelty) கொண்ட செல் கற்றவற்றைப் போன்றதல்ல, உறுதியற்றது; சரிபார்ப்புச் செல்களில், ஒவ்வொரு மூலத்துக்கும் சம எடையுடன், 40இல் 1 அப்படி.</translation>
    </message>
    <message>
        <source>A class is named from {0:g}.</source>
        <translation type="unfinished">{0:g} முதல் வகை பெயரிடப்படும்.</translation>
    </message>
    <message>
        <source>A little out of focus: turn the fine focus a little.</source>
        <translation type="unfinished">சற்று மங்கல்: நுண் குவியத்தைச் சற்றுத் திருப்புக.</translation>
    </message>
    <message>
        <source>A patch is {0} px wide and shows {1:g} µm.</source>
        <translation type="unfinished">ஒரு துண்டு (patch) {0} px அகலம், {1:g} µm காட்டும்.</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast.</source>
        <translation type="unfinished">ஒருவர் {0} பிளாஸ்ட் (blast) என உறுதிசெய்தார்.</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast; {1} of them are counted.</source>
        <translation type="unfinished">ஒருவர் {0} பிளாஸ்ட் (blast) என உறுதிசெய்தார்; அவற்றில் {1} எண்ணப்பட்டன.</translation>
    </message>
    <message>
        <source>A set for checking only</source>
        <translation type="unfinished">சரிபார்ப்புக்கு மட்டுமான தொகுப்பு</translation>
    </message>
    <message>
        <source>AMENDED, VERSION {0}</source>
        <translation type="unfinished">திருத்தியது (AMENDED), பதிப்பு {0}</translation>
    </message>
    <message>
        <source>AUROC against known cells</source>
        <translation type="unfinished">அறிந்த செல்களுக்கு எதிரான AUROC</translation>
    </message>
    <message>
        <source>Acanthocytes</source>
        <translation type="unfinished">அகாந்தோசைட் (Acanthocytes)</translation>
    </message>
    <message>
        <source>Accuracy of the class</source>
        <translation type="unfinished">வகையின் துல்லியம் (accuracy)</translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished">மற்ற எல்லாம்</translation>
    </message>
    <message>
        <source>Also used</source>
        <translation type="unfinished">இதுவும் பயன்பட்டது</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished">திருத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Anisocytosis</source>
        <translation type="unfinished">அனைசோசைட்டோசிஸ் (Anisocytosis)</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation type="unfinished">செயற்கைப் பொருள் (Artefact)</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">மதிப்பீடு (Assessment)</translation>
    </message>
    <message>
        <source>At this scale its red cells are {0:.1f} µm wide and not about {1:.1f}: check objective and camera profile.</source>
        <translation type="unfinished">இந்த அளவுகோலில் சிவப்பணுக்கள் (red cells) {0:.1f} µm அகலம், சுமார் {1:.1f} அல்ல: பொருள்வில்லை, கேமரா சுயவிவரத்தைச் சரிபார்க்க.</translation>
    </message>
    <message>
        <source>Atypical lymphocytes, smudge cells and plasma cells were never shown to it.</source>
        <translation type="unfinished">இயல்பற்ற லிம்போசைட்கள் (atypical lymphocytes), சிதைந்த செல்கள் (smudge cells), பிளாஸ்மா செல்கள் (plasma cells) இதற்குக் காட்டப்படவே இல்லை.</translation>
    </message>
    <message>
        <source>Audit head</source>
        <translation type="unfinished">தணிக்கைத் தலை (audit head)</translation>
    </message>
    <message>
        <source>Audit trail of this laboratory up to here: {0}</source>
        <translation type="unfinished">இந்த ஆய்வகத்தின் தணிக்கைத் தொடர் இதுவரை: {0}</translation>
    </message>
    <message>
        <source>Band neutrophil</source>
        <translation type="unfinished">பட்டை நியூட்ரோபில் (Band neutrophil)</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation type="unfinished">பேசோபில் (Basophil)</translation>
    </message>
    <message>
        <source>Basophilic stippling</source>
        <translation type="unfinished">பேசோபிலிக் புள்ளிகள் (Basophilic stippling)</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation type="unfinished">பேசோபில்கள் (Basophils)</translation>
    </message>
    <message>
        <source>Before cells were sought: {0}; the stored pictures are unchanged.</source>
        <translation type="unfinished">செல்களைத் தேடும் முன்: {0}; சேமித்த படங்கள் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Bite cells</source>
        <translation type="unfinished">கடித்த செல்கள் (Bite cells)</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation type="unfinished">பிளாஸ்ட் (Blast)</translation>
    </message>
    <message>
        <source>Blast from {0:g}, no blast up to {1:g}; between them, or within 0.0001 of one, unsure.</source>
        <translation type="unfinished">{0:g} முதல் பிளாஸ்ட் (blast), {1:g} வரை பிளாஸ்ட் இல்லை; இடையில், அல்லது ஒன்றிலிருந்து 0.0001க்குள், உறுதியற்றது.</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation type="unfinished">பிளாஸ்ட்கள் (Blasts)</translation>
    </message>
    <message>
        <source>Blasts and white cells of blood smears, resnet50-ibn on 64×64 patches</source>
        <translation type="unfinished">இரத்தப் படலங்களின் பிளாஸ்ட்களும் (blasts) வெள்ளையணுக்களும் (white cells), 64×64 துண்டுகளில் resnet50-ibn</translation>
    </message>
    <message>
        <source>Blasts or not, on cells held back from training</source>
        <translation type="unfinished">பிளாஸ்ட்களா (blasts) இல்லையா, பயிற்சியிலிருந்து விலக்கிய செல்களில்</translation>
    </message>
    <message>
        <source>Blasts suspected - a person must look now</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts) ஐயம் - ஒருவர் இப்போதே பார்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>Blasts suspected - confirmed by a person; a physician must look now</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts) ஐயம் - ஒருவர் உறுதிசெய்தார்; மருத்துவர் இப்போதே பார்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>Blasts: {0} of {1}; counting alone could miss up to {2:.1f} %; does not exclude leukemia.</source>
        <translation type="unfinished">பிளாஸ்ட் (Blasts): {0} / {1}; எண்ணுவதில் மட்டும் {2:.1f} % வரை தவறலாம்; லுகேமியாவை (leukemia) விலக்காது.</translation>
    </message>
    <message>
        <source>Blister cells</source>
        <translation type="unfinished">கொப்புளச் செல்கள் (Blister cells)</translation>
    </message>
    <message>
        <source>Blood count of the analyser</source>
        <translation type="unfinished">பகுப்பாய்வியின் இரத்த எண்ணிக்கை (Blood count)</translation>
    </message>
    <message>
        <source>Blood smear report</source>
        <translation type="unfinished">இரத்தப் படல அறிக்கை (Blood smear report)</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation type="unfinished">எலும்பு மஜ்ஜை (Bone marrow)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">பிறப்பு</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">தொகுப்பு</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">செய்தவர்</translation>
    </message>
    <message>
        <source>By case</source>
        <translation type="unfinished">வழக்கின்படி</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished">நபரின்படி</translation>
    </message>
    <message>
        <source>Called blast</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) எனப்பட்டவை</translation>
    </message>
    <message>
        <source>Called no blast</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) அல்ல எனப்பட்டவை</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">வழக்கு</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">வழக்கு திறந்தது</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">வழக்கு {0}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">வழக்குகள்</translation>
    </message>
    <message>
        <source>Cases of {0} leukocytes drawn from held-back cells: blasts of one subject, other cells of one source. A case is suspected from {1} calls of blast. The intervals are those of the drawing alone; few subjects stand behind it.</source>
        <translation type="unfinished">விலக்கிய செல்களிலிருந்து எடுத்த {0} லூகோசைட்டுகளின் (leukocytes) வழக்குகள்: பிளாஸ்ட்கள் (blasts) ஒரு நபருடையவை, பிற செல்கள் ஒரு மூலத்தவை. {1} பிளாஸ்ட் அழைப்புகளிலிருந்து வழக்கு சந்தேகத்துக்குரியது. இடைவெளிகள் தேர்வுக்கு மட்டுமே; பின்னால் சில நபர்களே உள்ளனர்.</translation>
    </message>
    <message>
        <source>Cases suspected</source>
        <translation type="unfinished">சந்தேகத்துக்குரிய வழக்குகள்</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">செல்கள்</translation>
    </message>
    <message>
        <source>Cells and things unlike those learned</source>
        <translation type="unfinished">கற்றவற்றைப் போலல்லாத செல்களும் பொருட்களும்</translation>
    </message>
    <message>
        <source>Cells without blasts</source>
        <translation type="unfinished">பிளாஸ்ட்கள் (blasts) அல்லாத செல்கள்</translation>
    </message>
    <message>
        <source>Chosen cells</source>
        <translation type="unfinished">தேர்ந்த செல்கள்</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished">மேற்கோள்</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">வகை</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished">எடுத்தது</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">நிறம்</translation>
    </message>
    <message>
        <source>Colours as recorded; the stored pictures are unchanged.</source>
        <translation type="unfinished">நிறங்கள் பதிந்தபடி; சேமித்த படங்கள் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">கருத்து</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">எண்</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece</source>
        <translation type="unfinished">கண்வில்லையில் (eyepiece) கையால் எண்ணப்பட்டது</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope by {0}, {1} to {2}.</source>
        <translation type="unfinished">நுண்ணோக்கி (microscope) வழியாகக் கையால் எண்ணியவர்: {0}, {1} முதல் {2} வரை.</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope without sign-in, {0} to {1}.</source>
        <translation type="unfinished">நுண்ணோக்கி (microscope) வழியாகக் கையால், உள்நுழைவின்றி எண்ணியது: {0} முதல் {1} வரை.</translation>
    </message>
    <message>
        <source>Dark parts are clipped to black: raise the light or lower the contrast.</source>
        <translation type="unfinished">இருண்ட பகுதிகள் கறுப்பாகின: ஒளியைக் கூட்டுக அல்லது வேறுபாட்டைக் குறைக்க.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">தேதி</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">முடிவானவை</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation type="unfinished">வகைக்கணக்கு (Differential)</translation>
    </message>
    <message>
        <source>Each cell fills its patch, whatever its size.</source>
        <translation type="unfinished">ஒவ்வொரு செல்லும் அளவு எதுவாயினும் தன் துண்டை (patch) நிரப்பும்.</translation>
    </message>
    <message>
        <source>Echinocytes</source>
        <translation type="unfinished">எகைனோசைட் (Echinocytes)</translation>
    </message>
    <message>
        <source>Elliptocytes</source>
        <translation type="unfinished">எலிப்டோசைட் (Elliptocytes)</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation type="unfinished">இயோசினோபில் (Eosinophil)</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation type="unfinished">இயோசினோபில்கள் (Eosinophils)</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation type="unfinished">எரித்ரோபிளாஸ்ட் (Erythroblast)</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation type="unfinished">எரித்ரோபிளாஸ்ட்கள் (Erythroblasts)</translation>
    </message>
    <message>
        <source>Erythroblasts per 100 leukocytes</source>
        <translation type="unfinished">100 லூகோசைட்டுக்கு (leukocytes) எரித்ரோபிளாஸ்ட்கள் (erythroblasts)</translation>
    </message>
    <message>
        <source>Erythroblasts: {0}, {1:.1f} per 100 leukocytes.</source>
        <translation type="unfinished">எரித்ரோபிளாஸ்ட் (Erythroblasts): {0}, 100 லூகோசைட்களுக்கு (leukocytes) {1:.1f}.</translation>
    </message>
    <message>
        <source>False calls of blast</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) தவறான அழைப்புகள்</translation>
    </message>
    <message>
        <source>Fewer cells than asked for, because: {0}</source>
        <translation type="unfinished">கேட்டதை விடக் குறைந்த செல்கள், ஏனெனில்: {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">அளவீடு (figure)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">கோப்பு</translation>
    </message>
    <message>
        <source>Fold {0}</source>
        <translation type="unfinished">பகுதி {0} (fold)</translation>
    </message>
    <message>
        <source>Found outside the differential</source>
        <translation type="unfinished">வகைக்கணக்குக்கு (differential) வெளியே கண்டவை</translation>
    </message>
    <message>
        <source>Frame {0}, {1}</source>
        <translation type="unfinished">சட்டகம் {0}, {1}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished">சட்டகங்கள்</translation>
    </message>
    <message>
        <source>Giant platelets</source>
        <translation type="unfinished">பெரிய பிளேட்லெட் (Giant platelets)</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished">ஹீமோகுளோபின் (Haemoglobin)</translation>
    </message>
    <message>
        <source>High and low stand where counting error alone does not explain the value.</source>
        <translation type="unfinished">எண்ணும் பிழை மட்டும் விளக்காத மதிப்புகளில் உயர்வு, தாழ்வு எனப்படும்.</translation>
    </message>
    <message>
        <source>High, medium or low is the model&apos;s likeness to {0}; {1} stands where a person decided the class.</source>
        <translation type="unfinished">உயர்வு, நடுத்தரம், தாழ்வு என்பது மாதிரி கூறும் {0} ஒப்புமை; ஒருவர் வகையைத் தீர்மானித்த இடத்தில் {1}.</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation type="unfinished">எப்படி முடிவெடுக்கிறது</translation>
    </message>
    <message>
        <source>Howell-Jolly bodies</source>
        <translation type="unfinished">ஹோவல்-ஜாலி உருக்கள் (Howell-Jolly bodies)</translation>
    </message>
    <message>
        <source>Hypochromic cells</source>
        <translation type="unfinished">ஹைப்போகுரோமிக் செல்கள் (Hypochromic cells)</translation>
    </message>
    <message>
        <source>Hypogranular platelets</source>
        <translation type="unfinished">குறைமணிப் பிளேட்லெட் (Hypogranular platelets)</translation>
    </message>
    <message>
        <source>In the training data the lab nearly gives the class away: lymphoblasts come from one lab, most normal cells from another, and good figures on those sets may rest on that.</source>
        <translation type="unfinished">பயிற்சித் தரவில் ஆய்வகமே வகையை ஏறக்குறையக் காட்டிவிடுகிறது: லிம்போபிளாஸ்ட்கள் (lymphoblasts) ஓர் ஆய்வகத்திலிருந்து, இயல்பான செல்களில் பெரும்பாலானவை மற்றொன்றிலிருந்து; அத்தொகுதிகளின் நல்ல எண்கள் அதனால் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation type="unfinished">நோக்கப் பயன்பாடு</translation>
    </message>
    <message>
        <source>Intervals of AUROC are over redrawn subjects, those of shares are counting error within the same subjects: neither says what another laboratory gives.</source>
        <translation type="unfinished">AUROC இடைவெளிகள் மறுதேர்வு நபர்களுக்கானவை, பங்குகளின் இடைவெளிகள் அதே நபர்களில் எண்ணும் பிழை: மற்றொரு ஆய்வகம் என்ன தரும் என எதுவும் கூறாது.</translation>
    </message>
    <message>
        <source>Irregularly contracted cells</source>
        <translation type="unfinished">ஒழுங்கற்றுச் சுருங்கிய செல்கள் (Irregularly contracted cells)</translation>
    </message>
    <message>
        <source>It has not been proven in any lab but those it was trained on; expect worse figures elsewhere.</source>
        <translation type="unfinished">கற்ற ஆய்வகங்கள் தவிர வேறெங்கும் இது மெய்ப்பிக்கப்படவில்லை; மற்ற இடங்களில் குறைந்த எண்களை எதிர்பார்க்க.</translation>
    </message>
    <message>
        <source>Its normal B-lymphoid precursors are not mature lymphocytes: they say little about the lymphocytes of a blood smear.</source>
        <translation type="unfinished">இதன் இயல்பான B-லிம்பாய்டு முன்னோடிகள் (B-lymphoid precursors) முதிர்ந்த லிம்போசைட்கள் (lymphocytes) அல்ல: இரத்தப் படலத்தின் லிம்போசைட்களைப் பற்றிக் குறைவாகவே சொல்கின்றன.</translation>
    </message>
    <message>
        <source>Its recipe, fold by fold</source>
        <translation type="unfinished">இதன் செய்முறை, பகுதி வாரியாக (fold)</translation>
    </message>
    <message>
        <source>Its stored picture is missing or changed; restore it from a backup before anything is signed.</source>
        <translation type="unfinished">இதன் சேமித்த படம் இல்லை அல்லது மாறிவிட்டது; கையொப்பத்துக்கு முன் காப்பிலிருந்து மீட்க.</translation>
    </message>
    <message>
        <source>Its weights started from those of {0}.</source>
        <translation type="unfinished">அதன் எடைகள் (weights) {0} இன் எடைகளிலிருந்து தொடங்கின.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">குறிச்சீட்டு</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished">ஆய்வகம்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">மொழி</translation>
    </message>
    <message>
        <source>LeukDesk could not do that ({0}); try again, and restart the program if it happens once more.</source>
        <translation type="unfinished">LeukDesk ஆல் அதைச் செய்ய முடியவில்லை ({0}); மீண்டும் முயல்க, மறுபடி நேர்ந்தால் நிரலை மீண்டும் தொடங்குக.</translation>
    </message>
    <message>
        <source>Leukocytes</source>
        <translation type="unfinished">லூகோசைட்கள் (Leukocytes)</translation>
    </message>
    <message>
        <source>Leukocytes counted</source>
        <translation type="unfinished">எண்ணிய லூகோசைட்கள் (Leukocytes)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">உரிமம்</translation>
    </message>
    <message>
        <source>Limit of the method</source>
        <translation type="unfinished">முறையின் வரம்பு</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation type="unfinished">லிம்போசைட் (Lymphocyte)</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation type="unfinished">லிம்போசைட்கள் (Lymphocytes)</translation>
    </message>
    <message>
        <source>Macrocytes</source>
        <translation type="unfinished">மேக்ரோசைட் (Macrocytes)</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished">நோக்கம்</translation>
    </message>
    <message>
        <source>Manual count</source>
        <translation type="unfinished">கை எண்ணிக்கை (manual count)</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation type="unfinished">கண்வில்லையில் (eyepiece) கை எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Mean (least to greatest)</source>
        <translation type="unfinished">சராசரி (மிகக் குறைந்தது முதல் மிக அதிகம் வரை)</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation type="unfinished">சராசரி செல் கனஅளவு (Mean cell volume)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">பொருள்</translation>
    </message>
    <message>
        <source>Means over subjects at a prior of 0.5; where nobody knows subjects, blocks of pictures stand in.</source>
        <translation type="unfinished">0.5 முன்நிகழ்தகவில் (prior) நபர்களின் சராசரிகள்; நபர்கள் தெரியாத இடத்தில் படத் தொகுதிகள்.</translation>
    </message>
    <message>
        <source>Metamyelocyte</source>
        <translation type="unfinished">மெட்டாமைலோசைட் (Metamyelocyte)</translation>
    </message>
    <message>
        <source>Method and its limits</source>
        <translation type="unfinished">முறையும் அதன் வரம்புகளும்</translation>
    </message>
    <message>
        <source>Microcytes</source>
        <translation type="unfinished">மைக்ரோசைட் (Microcytes)</translation>
    </message>
    <message>
        <source>Micrometres a pixel: {0} of {1} frames.</source>
        <translation type="unfinished">பிக்சலுக்கு மைக்ரோமீட்டர்: {1} சட்டகங்களில் {0}.</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation type="unfinished">மோனோசைட் (Monocyte)</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation type="unfinished">மோனோசைட்கள் (Monocytes)</translation>
    </message>
    <message>
        <source>Most suspicious cells</source>
        <translation type="unfinished">மிக ஐயமான செல்கள்</translation>
    </message>
    <message>
        <source>Myelocyte</source>
        <translation type="unfinished">மைலோசைட் (Myelocyte)</translation>
    </message>
    <message>
        <source>NOT REVIEWED</source>
        <translation type="unfinished">மீளாய்வு இல்லை</translation>
    </message>
    <message>
        <source>NOT SIGNED</source>
        <translation type="unfinished">கையொப்பம் இல்லை</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">பெயர்</translation>
    </message>
    <message>
        <source>Neutrophils together</source>
        <translation type="unfinished">நியூட்ரோபில்கள் மொத்தம் (Neutrophils)</translation>
    </message>
    <message>
        <source>No blasts found among the cells counted</source>
        <translation type="unfinished">எண்ணிய செல்களில் பிளாஸ்ட் (blasts) இல்லை</translation>
    </message>
    <message>
        <source>No cells to show.</source>
        <translation type="unfinished">காட்டச் செல் இல்லை.</translation>
    </message>
    <message>
        <source>No frames were recorded.</source>
        <translation type="unfinished">சட்டகம் பதியப்படவில்லை.</translation>
    </message>
    <message>
        <source>No frames.</source>
        <translation type="unfinished">சட்டகம் இல்லை.</translation>
    </message>
    <message>
        <source>No picture was analysed, so the model suggests nothing: the count is a person&apos;s.</source>
        <translation type="unfinished">எந்தப் படமும் பகுப்பாய்வு செய்யப்படவில்லை, எனவே மாதிரி எதையும் பரிந்துரைக்கவில்லை: எண்ணிக்கை ஒரு நபருடையது.</translation>
    </message>
    <message>
        <source>No reference ranges: the date of birth is not given.</source>
        <translation type="unfinished">குறிப்பு எல்லைகள் (reference ranges) இல்லை: பிறந்த தேதி தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>No reference ranges: the settings have none for this age.</source>
        <translation type="unfinished">குறிப்பு எல்லைகள் (reference ranges) இல்லை: அமைப்புகளில் இந்த வயதுக்கு இல்லை.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">எண்</translation>
    </message>
    <message>
        <source>Normal B-lymphoid precursor</source>
        <translation type="unfinished">இயல்பான B-லிம்பாய்டு முன்னோடி (Normal B-lymphoid precursor)</translation>
    </message>
    <message>
        <source>Not a cell</source>
        <translation type="unfinished">செல் அல்ல (Not a cell)</translation>
    </message>
    <message>
        <source>Not assessed - the counts stand alone</source>
        <translation type="unfinished">மதிப்பிடவில்லை - எண்ணிக்கைகள் தனித்தே</translation>
    </message>
    <message>
        <source>Not classed</source>
        <translation type="unfinished">வகைப்படாதது (Not classed)</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished">எண்ணப்படாதவை</translation>
    </message>
    <message>
        <source>Not signed yet: a second person must sign.</source>
        <translation type="unfinished">இன்னும் கையொப்பம் இல்லை: இரண்டாவது நபர் கையொப்பமிட வேண்டும்.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished">கையொப்பம் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">அறிவிப்பு</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished">கவனிக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">எண்ணிக்கை</translation>
    </message>
    <message>
        <source>Objects found</source>
        <translation type="unfinished">கண்ட பொருள்கள்</translation>
    </message>
    <message>
        <source>Only peripheral blood is assessed; the counts stand without an assessment.</source>
        <translation type="unfinished">புற இரத்தம் (peripheral blood) மட்டும் மதிப்பிடப்படும்; எண்ணிக்கைகள் மதிப்பீடின்றி நிற்கும்.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">மற்றவை</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation type="unfinished">மற்ற வகைகள்</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the bar peaks.</source>
        <translation type="unfinished">குவியத்தில் இல்லை: பட்டை உச்சத்தை அடையும் வரை நுண் குவியத்தைத் திருப்பவும்.</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the nuclei are crisp.</source>
        <translation type="unfinished">மங்கல்: உட்கருக்கள் (nuclei) தெளியும்வரை நுண் குவியத்தைத் திருப்புக.</translation>
    </message>
    <message>
        <source>Oval macrocytes</source>
        <translation type="unfinished">முட்டைவடிவ மேக்ரோசைட் (Oval macrocytes)</translation>
    </message>
    <message>
        <source>Ovalocytes</source>
        <translation type="unfinished">ஓவலோசைட் (Ovalocytes)</translation>
    </message>
    <message>
        <source>Overlap was looked for in {0} of {1} frames</source>
        <translation type="unfinished">{1} இல் {0} சட்டகங்களில் மேற்படிவு தேடப்பட்டது</translation>
    </message>
    <message>
        <source>Overlaps frame {0}.</source>
        <translation type="unfinished">சட்டகம் {0} மேற்படுகிறது.</translation>
    </message>
    <message>
        <source>Overlaps frames {0}.</source>
        <translation type="unfinished">சட்டகங்கள் {0} மேற்படுகின்றன.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">பக்கம் {0} / {1}</translation>
    </message>
    <message>
        <source>Pappenheimer bodies</source>
        <translation type="unfinished">பாப்பன்ஹைமர் உருக்கள் (Pappenheimer bodies)</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished">நோயாளி</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished">நோயாளி {0}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished">%</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation type="unfinished">புற இரத்தம் (Peripheral blood)</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation type="unfinished">படத் தரம்</translation>
    </message>
    <message>
        <source>Plasma cell</source>
        <translation type="unfinished">பிளாஸ்மா செல் (Plasma cell)</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation type="unfinished">பிளேட்லெட் (Platelet)</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation type="unfinished">பிளேட்லெட் கட்டிகள் (Platelet clumps)</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished">பிளேட்லெட்கள் (Platelets)</translation>
    </message>
    <message>
        <source>Platelets look adequate</source>
        <translation type="unfinished">பிளேட்லெட்கள் (platelets) போதுமானவை</translation>
    </message>
    <message>
        <source>Platelets look increased</source>
        <translation type="unfinished">பிளேட்லெட்கள் (platelets) கூடுதலாகத் தெரிகின்றன</translation>
    </message>
    <message>
        <source>Platelets look reduced</source>
        <translation type="unfinished">பிளேட்லெட்கள் (platelets) குறைவாகத் தெரிகின்றன</translation>
    </message>
    <message>
        <source>Polychromasia</source>
        <translation type="unfinished">பாலிகுரோமேசியா (Polychromasia)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">அச்சிட்டது</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">நிரல்</translation>
    </message>
    <message>
        <source>Promyelocyte</source>
        <translation type="unfinished">புரோமைலோசைட் (Promyelocyte)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">தரம்</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">கேள்வி</translation>
    </message>
    <message>
        <source>Reactive lymphocyte</source>
        <translation type="unfinished">எதிர்வினை லிம்போசைட் (Reactive lymphocyte)</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished">திருப்பிக் கூறினார்</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished">படித்தவர்</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">பெற்றது</translation>
    </message>
    <message>
        <source>Red cell agglutination</source>
        <translation type="unfinished">சிவப்பணுத் திரட்சி (Red cell agglutination)</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation type="unfinished">சிவப்பணுக்கள் (Red cells)</translation>
    </message>
    <message>
        <source>Red cells and platelets, as a person saw them</source>
        <translation type="unfinished">ஒருவர் கண்ட சிவப்பணுக்களும் (red cells) பிளேட்லெட்களும் (platelets)</translation>
    </message>
    <message>
        <source>Red cells unremarkable</source>
        <translation type="unfinished">சிவப்பணுக்கள் (Red cells) இயல்பு</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">குறிப்பு (Reference)</translation>
    </message>
    <message>
        <source>Reference ranges for age and sex: {0}.</source>
        <translation type="unfinished">வயது, பாலினத்துக்கான குறிப்பு எல்லைகள் (reference ranges): {0}.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished">அறிவித்தது</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished">கேட்டவர்</translation>
    </message>
    <message>
        <source>Research and teaching: suggests a class for single white cells of stained peripheral blood smears, to be confirmed or corrected by a qualified person. Not a medical device and not a diagnosis.</source>
        <translation type="unfinished">ஆராய்ச்சிக்கும் கற்பித்தலுக்கும்: சாயமிட்ட புற இரத்தப் (peripheral blood) படலங்களின் ஒவ்வொரு வெள்ளையணுவுக்கும் (white cell) வகையைப் பரிந்துரைக்கிறது; தகுதியுள்ளவர் உறுதிசெய்வார் அல்லது திருத்துவார். மருத்துவக் கருவி அல்ல, நோய் முடிவல்ல (not a diagnosis).</translation>
    </message>
    <message>
        <source>Review needed - a person must look at this smear</source>
        <translation type="unfinished">மீளாய்வு தேவை - ஒருவர் இந்தப் படலத்தைப் பார்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>Review needed - a physician must look at this smear</source>
        <translation type="unfinished">மீளாய்வு தேவை - மருத்துவர் இந்தப் படலத்தைப் பார்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">மீளாய்வு</translation>
    </message>
    <message>
        <source>Reviewed by a person</source>
        <translation type="unfinished">ஒருவர் மீளாய்ந்தவை</translation>
    </message>
    <message>
        <source>Reviewed: people have decided every cell that counts or was doubtful.</source>
        <translation type="unfinished">மீளாய்வு செய்தது: எண்ணப்படும் அல்லது ஐயமான ஒவ்வொரு செல்லையும் மனிதர்கள் தீர்மானித்தனர்.</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation type="unfinished">இவற்றில் சரியானவை</translation>
    </message>
    <message>
        <source>Rouleaux</source>
        <translation type="unfinished">ரூலோ (Rouleaux)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished">செயல்விளக்கம்</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">அளவுகோல்</translation>
    </message>
    <message>
        <source>Schistocytes</source>
        <translation type="unfinished">ஷிஸ்டோசைட் (Schistocytes)</translation>
    </message>
    <message>
        <source>Segmented neutrophil</source>
        <translation type="unfinished">துண்டமான நியூட்ரோபில் (Segmented neutrophil)</translation>
    </message>
    <message>
        <source>Sensitivity at 0.5</source>
        <translation type="unfinished">0.5இல் உணர்திறன் (sensitivity)</translation>
    </message>
    <message>
        <source>Sensitivity at 90 % specificity</source>
        <translation type="unfinished">90 % குறித்தன்மையில் (specificity) உணர்திறன் (sensitivity)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished">தொகுப்பு</translation>
    </message>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Camera</source>
        <translation type="unfinished">Settings &gt; Privacy &amp; security &gt; Camera (அமைப்புகள்)</translation>
    </message>
    <message>
        <source>Sickle cells</source>
        <translation type="unfinished">அரிவாள் செல்கள் (Sickle cells)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">கையொப்பம்</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Signed in LeukDesk by {0}, {1}, version {2}.</source>
        <translation type="unfinished">LeukDesk இல் கையொப்பமிட்டவர் {0}, {1}, பதிப்பு {2}.</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation type="unfinished">கையொப்பமிட்டது, பதிப்பு {0}</translation>
    </message>
    <message>
        <source>Size in px</source>
        <translation type="unfinished">px அளவு</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation type="unfinished">சிதைந்த செல் (Smudge cell)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">மூலம்</translation>
    </message>
    <message>
        <source>Specificity at 0.5</source>
        <translation type="unfinished">0.5இல் தனித்தன்மை (specificity)</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">மாதிரி</translation>
    </message>
    <message>
        <source>Spherocytes</source>
        <translation type="unfinished">ஸ்பீரோசைட் (Spherocytes)</translation>
    </message>
    <message>
        <source>Split by {0} ({1}, seed {2}): {3} cells for training, {4} for choosing temperature and thresholds (fold {5}), {6} held back (fold {7}).</source>
        <translation type="unfinished">{0} படி பிரித்தது ({1}, விதை {2}): பயிற்சிக்கு {3} செல்கள், வெப்பநிலையும் வரம்புகளும் தேர {4} (பகுதி {5}), விலக்கியவை {6} (பகுதி {7}).</translation>
    </message>
    <message>
        <source>Still to review</source>
        <translation type="unfinished">மீளாய்வு மீதி</translation>
    </message>
    <message>
        <source>Stomatocytes</source>
        <translation type="unfinished">ஸ்டோமடோசைட் (Stomatocytes)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">நபர்</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished">நபர்கள்</translation>
    </message>
    <message>
        <source>Subjects are known for one data set only; for the others neighbouring pictures stand in, so that figures on them are optimistic.</source>
        <translation type="unfinished">ஒரு தரவுத் தொகுதியில் மட்டுமே நபர்கள் (subjects) தெரியும்; மற்றவற்றில் அண்டைப் படங்கள் அவர்களுக்குப் பதில், எனவே அவற்றின் எண்கள் மிகை நம்பிக்கையானவை.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed.</source>
        <translation type="unfinished">மாதிரியின் பரிந்துரை, மீளாய்வு இல்லை.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: 1 cell waits for a person.</source>
        <translation type="unfinished">மாதிரியின் பரிந்துரை, மீளாய்வு இல்லை: 1 செல் ஒருவருக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: {0} cells wait for a person.</source>
        <translation type="unfinished">மாதிரியின் பரிந்துரை, மீளாய்வு இல்லை: {0} செல்கள் ஒருவருக்காகக் காத்திருக்கின்றன.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">சுருக்கம்</translation>
    </message>
    <message>
        <source>Taken for unknown</source>
        <translation type="unfinished">அறியாதவை எனக் கொண்டவை</translation>
    </message>
    <message>
        <source>Target cells</source>
        <translation type="unfinished">இலக்குச் செல்கள் (Target cells)</translation>
    </message>
    <message>
        <source>Teardrop cells</source>
        <translation type="unfinished">கண்ணீர்த்துளிச் செல்கள் (Teardrop cells)</translation>
    </message>
    <message>
        <source>Temperature {0:g}, chosen at a prior of 0.5. What it says is said of a cell, never of a disease.</source>
        <translation type="unfinished">வெப்பநிலை {0:g}, 0.5 முன்நிகழ்தகவில் (prior) தேர்ந்தது. அது சொல்வது ஒரு செல்லைப் பற்றியது, நோயைப் பற்றியதல்ல.</translation>
    </message>
    <message>
        <source>The 95 % intervals are Wilson intervals and hold for {0}: wrong calls and an uneven smear come on top.</source>
        <translation type="unfinished">95 % இடைவெளிகள் வில்சன் (Wilson) வகை; {0} க்கு மட்டும்: தவறான தீர்ப்புகளும் சீரற்ற படலமும் கூடுதல்.</translation>
    </message>
    <message>
        <source>The background is clipped to white: lower the light or the exposure time.</source>
        <translation type="unfinished">பின்னணி வெள்ளையானது: ஒளி அல்லது ஒளிபடுநேரத்தைக் குறைக்க.</translation>
    </message>
    <message>
        <source>The bound of the false-call rate is that of the worst lab it was measured in; elsewhere it may be worse.</source>
        <translation type="unfinished">தவறான அழைப்பு விகிதத்தின் வரம்பு அளந்தவற்றில் மிக மோசமான ஆய்வகத்தினுடையது; மற்ற இடங்களில் இதைவிட மோசமாகலாம்.</translation>
    </message>
    <message>
        <source>The bundle names no leukocytes.</source>
        <translation type="unfinished">தொகுப்பு லூகோசைட் (leukocytes) எதையும் பெயரிடவில்லை.</translation>
    </message>
    <message>
        <source>The camera has no {0} that can be set.</source>
        <translation type="unfinished">அமைக்கக்கூடிய {0} இந்தக் கேமராவில் இல்லை.</translation>
    </message>
    <message>
        <source>The camera refused to make its {0} {1}.</source>
        <translation type="unfinished">கேமரா தன் {0} ஐ {1} ஆக மாற்ற மறுத்தது.</translation>
    </message>
    <message>
        <source>The camera was asked for {0} and gives {1}.</source>
        <translation type="unfinished">கேமராவிடம் {0} கேட்கப்பட்டது; அது {1} தருகிறது.</translation>
    </message>
    <message>
        <source>The camera was asked for {0} {1:g} and holds {2:g}.</source>
        <translation type="unfinished">கேமராவிடம் {0} {1:g} கேட்கப்பட்டது; அது {2:g} வைத்துள்ளது.</translation>
    </message>
    <message>
        <source>The camera was asked for {0}×{1} and gives {2}×{3}.</source>
        <translation type="unfinished">கேமராவிடம் {0}×{1} கேட்கப்பட்டது; அது {2}×{3} தருகிறது.</translation>
    </message>
    <message>
        <source>The figures and the training data of this card are not in the form that LeukDesk reads.</source>
        <translation type="unfinished">இந்த அட்டையின் எண்களும் பயிற்சித் தரவும் LeukDesk படிக்கும் வடிவில் இல்லை.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished">கோப்பு</translation>
    </message>
    <message>
        <source>The flat field has other proportions than the picture and was left out.</source>
        <translation type="unfinished">தட்டைப் புலத்தின் விகிதம் படத்திலிருந்து வேறுபட்டதால் விடப்பட்டது.</translation>
    </message>
    <message>
        <source>The frames were compared; none overlaps another.</source>
        <translation type="unfinished">சட்டகங்கள் ஒப்பிடப்பட்டன; எதுவும் மேற்படவில்லை.</translation>
    </message>
    <message>
        <source>The frames were compared; {0}.</source>
        <translation type="unfinished">சட்டகங்கள் ஒப்பிடப்பட்டன; {0}.</translation>
    </message>
    <message>
        <source>The light is uneven: centre the condenser and the camera or phone.</source>
        <translation type="unfinished">ஒளி சீரற்றது: ஒளிக்குவிப்பியையும் கேமரா அல்லது தொலைபேசியையும் மையப்படுத்துக.</translation>
    </message>
    <message>
        <source>The network failed twice on this frame, so no cell has a suggestion; add the picture again.</source>
        <translation type="unfinished">இச்சட்டகத்தில் வலையமைப்பு இருமுறை தவறியது; எந்தச் செல்லுக்கும் பரிந்துரை இல்லை; படத்தை மீண்டும் சேர்க்க.</translation>
    </message>
    <message>
        <source>The normals: {0}.</source>
        <translation type="unfinished">இயல்பானவை: {0}.</translation>
    </message>
    <message>
        <source>The picture has no colour: set the camera to colour.</source>
        <translation type="unfinished">படத்தில் நிறமில்லை: படக்கருவியை வண்ணத்தில் வைக்க.</translation>
    </message>
    <message>
        <source>The picture has not changed for a while: check that the camera shows what is under the lens.</source>
        <translation type="unfinished">படம் சிறிது நேரமாக மாறவில்லை: லென்ஸின் கீழ் உள்ளதையே கேமரா காட்டுகிறதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The picture is black: open the light and check the camera.</source>
        <translation type="unfinished">படம் கறுப்பு: ஒளியைத் திறந்து கேமராவைச் சரிபார்க்க.</translation>
    </message>
    <message>
        <source>The picture is bluish: set the white balance on an empty place.</source>
        <translation type="unfinished">படம் நீலமான: வெற்றிடத்தில் வெள்ளைச் சமன் (white balance) செய்க.</translation>
    </message>
    <message>
        <source>The picture is dark: raise the light or the exposure time.</source>
        <translation type="unfinished">படம் இருள்: ஒளி அல்லது ஒளிபடுநேரத்தைக் கூட்டுக.</translation>
    </message>
    <message>
        <source>The picture is greenish: set the white balance on an empty place.</source>
        <translation type="unfinished">படம் பச்சையான: வெற்றிடத்தில் வெள்ளைச் சமன் (white balance) செய்க.</translation>
    </message>
    <message>
        <source>The picture is orange: set the white balance on an empty place.</source>
        <translation type="unfinished">படம் ஆரஞ்சான: வெற்றிடத்தில் வெள்ளைச் சமன் (white balance) செய்க.</translation>
    </message>
    <message>
        <source>The picture is purplish: set the white balance on an empty place.</source>
        <translation type="unfinished">படம் ஊதாவான: வெற்றிடத்தில் வெள்ளைச் சமன் (white balance) செய்க.</translation>
    </message>
    <message>
        <source>The picture is reddish: set the white balance on an empty place.</source>
        <translation type="unfinished">படம் சிவப்பான: வெற்றிடத்தில் வெள்ளைச் சமன் (white balance) செய்க.</translation>
    </message>
    <message>
        <source>The picture is too dark to read: raise the light or the exposure time.</source>
        <translation type="unfinished">படிக்க முடியாத இருள்: ஒளி அல்லது ஒளிபடுநேரத்தைக் கூட்டுக.</translation>
    </message>
    <message>
        <source>The picture is too small or too even to show a cell.</source>
        <translation type="unfinished">செல் காட்ட முடியாத அளவு சிறிய அல்லது ஒரேமாதிரியான படம்.</translation>
    </message>
    <message>
        <source>The picture is washed out to white: lower the light or the exposure time.</source>
        <translation type="unfinished">படம் முழுதும் வெள்ளை: ஒளி அல்லது ஒளிபடுநேரத்தைக் குறைக்க.</translation>
    </message>
    <message>
        <source>The picture is yellowish: set the white balance on an empty place.</source>
        <translation type="unfinished">படம் மஞ்சளான: வெற்றிடத்தில் வெள்ளைச் சமன் (white balance) செய்க.</translation>
    </message>
    <message>
        <source>The picture shows a field and the bundle reads single cells; analyse it without the whole frame.</source>
        <translation type="unfinished">படம் புலத்தைக் காட்டுகிறது, தொகுப்பு தனிச் செல்களைப் படிக்கும்; முழுச் சட்டகமின்றிப் பகுப்பாய்வு செய்க.</translation>
    </message>
    <message>
        <source>The picture shows no cells at all: move onto the smear and focus.</source>
        <translation type="unfinished">படத்தில் செல் இல்லை: படலத்துக்கு நகர்ந்து குவியம் செய்க.</translation>
    </message>
    <message>
        <source>The scale of the C-NMC cells is unknown and was assumed. Where a frame tells no scale, a cell&apos;s size says nothing, so that a platelet and a lymphocyte differ by texture only; a cell longer than a red cell that it calls platelet is left to a person.</source>
        <translation type="unfinished">C-NMC செல்களின் அளவுகோல் தெரியாது, கருதப்பட்டது. சட்டகம் அளவுகோலைச் சொல்லாதபோது செல்லின் அளவு எதையும் சொல்லாது; பிளேட்லெட்டும் (platelet) லிம்போசைட்டும் (lymphocyte) அமைப்பால் மட்டுமே வேறுபடும்; சிவப்பணுவைவிட (red cell) நீண்ட செல்லைப் பிளேட்லெட் என்றால் அது ஒருவருக்கு விடப்படும்.</translation>
    </message>
    <message>
        <source>The stage is moving: hold still.</source>
        <translation type="unfinished">மேடை அசைகிறது: அசையாமல் வைக்கவும்.</translation>
    </message>
    <message>
        <source>The stain is pale: stain longer or check the buffer and the light.</source>
        <translation type="unfinished">சாயம் (stain) வெளிறியது: நீண்ட நேரம் சாயமிடுக அல்லது தாங்கல், ஒளியைச் சரிபார்க்க.</translation>
    </message>
    <message>
        <source>The stain is too dark: rinse longer or stain for a shorter time.</source>
        <translation type="unfinished">சாயம் (stain) மிக அடர்த்தி: நீண்ட நேரம் கழுவுக அல்லது குறைவாகச் சாயமிடுக.</translation>
    </message>
    <message>
        <source>This bundle&apos;s task has no assessment; the counts stand alone.</source>
        <translation type="unfinished">இந்தத் தொகுப்பின் பணிக்கு மதிப்பீடு இல்லை; எண்ணிக்கைகள் தனித்தே.</translation>
    </message>
    <message>
        <source>This is a weak network: it misses blasts and calls other cells blasts, as often as the figures say.</source>
        <translation type="unfinished">இது வலுவற்ற வலையமைப்பு: எண்கள் சொல்லும் அளவில் பிளாஸ்ட்களைத் (blasts) தவறவிடுகிறது, பிற செல்களைப் பிளாஸ்ட் என்கிறது.</translation>
    </message>
    <message>
        <source>This translation into {0} is a draft; no one who speaks it has reviewed it. English holds.</source>
        <translation type="unfinished">{0} மொழியின் இந்த மொழிபெயர்ப்பு வரைவு; அதைப் பேசும் எவரும் மீளாய்வு செய்யவில்லை (draft, not reviewed). ஆங்கிலமே செல்லும்.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">நேரம்</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">யாரிடம்</translation>
    </message>
    <message>
        <source>Too few cells - take more frames</source>
        <translation type="unfinished">மிகக் குறைந்த செல்கள் - மேலும் சட்டகங்கள் எடுக்க</translation>
    </message>
    <message>
        <source>Too thick, cells overlap: move towards the feathered edge.</source>
        <translation type="unfinished">மிகத் தடிமன், செல்கள் மேற்படுகின்றன: மெல்லிய ஓரத்துக்கு நகர்க.</translation>
    </message>
    <message>
        <source>Too thin, few cells lie here: move towards the thicker part.</source>
        <translation type="unfinished">மிக மெல்லியது, இங்கு சில செல்களே: தடித்த பகுதிக்கு நகர்க.</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished">அடையாளம் காணாதது (Unidentified)</translation>
    </message>
    <message>
        <source>Unidentified: {0} of {1} cells (more than {2:g} %); a person must look.</source>
        <translation type="unfinished">அடையாளம் காணாதவை (Unidentified): {1} இல் {0} செல்கள் ({2:g} % க்கு மேல்); ஒருவர் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished">உறுதியற்றது</translation>
    </message>
    <message>
        <source>Upper bound (95 %)</source>
        <translation type="unfinished">மேல் எல்லை (95 %)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">அவசரம்</translation>
    </message>
    <message>
        <source>Urgent calls</source>
        <translation type="unfinished">அவசர அழைப்புகள் (Urgent calls)</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished">பயன்பாடு</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}, which {2} signed on {3}: {4} ({5}, {6}).</source>
        <translation type="unfinished">பதிப்பு {0}, {2} {3} அன்று கையொப்பமிட்ட பதிப்பு {1}-க்குப் பதில்: {4} ({5}, {6}).</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}: {2} ({3}, {4}).</source>
        <translation type="unfinished">பதிப்பு {0} பதிப்பு {1} க்குப் பதில்: {2} ({3}, {4}).</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation type="unfinished">எடையிட்ட F1</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">என்ன</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation type="unfinished">எதைச் செய்ய முடியாது</translation>
    </message>
    <message>
        <source>What it decides, and how often rightly</source>
        <translation type="unfinished">எதை முடிவெடுக்கிறது, எத்தனை முறை சரியாக</translation>
    </message>
    <message>
        <source>What it learned from</source>
        <translation type="unfinished">எதிலிருந்து கற்றது</translation>
    </message>
    <message>
        <source>What it tells apart</source>
        <translation type="unfinished">எவற்றை வேறுபடுத்துகிறது</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished">சொன்னது</translation>
    </message>
    <message>
        <source>When it was signed the assessment said: {0}. The network or the limits of the settings have changed since.</source>
        <translation type="unfinished">கையொப்பமிட்டபோது மதிப்பீடு (assessment) கூறியது: {0}. அதன் பிறகு வலையமைப்பு (network) அல்லது அமைப்புகளின் வரம்புகள் மாறியுள்ளன.</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation type="unfinished">வெள்ளையணுக்கள் (White cells)</translation>
    </message>
    <message>
        <source>White cells corrected for erythroblasts, ×10⁹/L</source>
        <translation type="unfinished">எரித்ரோபிளாஸ்ட்களுக்குத் (erythroblasts) திருத்திய வெள்ளையணுக்கள் (white cells), ×10⁹/L</translation>
    </message>
    <message>
        <source>Windows forbids cameras on this PC</source>
        <translation type="unfinished">இந்த PC இல் Windows கேமராக்களைத் தடுக்கிறது</translation>
    </message>
    <message>
        <source>Windows forbids cameras to desktop programs in this account</source>
        <translation type="unfinished">இக்கணக்கில் மேசை நிரல்களுக்கு Windows கேமராக்களைத் தடுக்கிறது</translation>
    </message>
    <message>
        <source>Without pictures, and apart from the differential of the pictures: the two are not added up.</source>
        <translation type="unfinished">படங்கள் இன்றி, படங்களின் வகைக்கணக்கிலிருந்து (differential) தனியாக: இரண்டும் கூட்டப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Without pictures: none of these cells can be shown again.</source>
        <translation type="unfinished">படங்கள் இன்றி: இந்தச் செல்களில் எதையும் மீண்டும் காட்ட முடியாது.</translation>
    </message>
    <message>
        <source>Worst source</source>
        <translation type="unfinished">மோசமான மூலம்</translation>
    </message>
    <message>
        <source>a camera needs a name and a place of 1 to {0} characters</source>
        <translation type="unfinished">கேமராவுக்கு 1 முதல் {0} எழுத்துகளில் பெயரும் இடமும் தேவை</translation>
    </message>
    <message>
        <source>a camera profile needs a name of 1 to {0} characters</source>
        <translation type="unfinished">கேமரா சுயவிவரத்துக்கு 1 முதல் {0} எழுத்துகளில் பெயர் தேவை</translation>
    </message>
    <message>
        <source>a case needs a number of 1 to 80 characters</source>
        <translation type="unfinished">வழக்குக்கு 1 முதல் 80 எழுத்துகளில் எண் தேவை</translation>
    </message>
    <message>
        <source>a cell on two frames that were not compared counts twice</source>
        <translation type="unfinished">ஒப்பிடாத இரு சட்டகங்களில் உள்ள செல் இருமுறை எண்ணப்படும்</translation>
    </message>
    <message>
        <source>a decision needs cells of one case</source>
        <translation type="unfinished">முடிவு ஒரே வழக்கின் செல்களுக்கானது</translation>
    </message>
    <message>
        <source>a division of {0:g} µm is impossible</source>
        <translation type="unfinished">{0:g} µm பிரிவு இயலாதது</translation>
    </message>
    <message>
        <source>a file in {0} is not what was exported; nothing was taken in</source>
        <translation type="unfinished">{0} இன் ஒரு கோப்பு ஏற்றுமதி செய்தது அல்ல; எதுவும் எடுக்கவில்லை</translation>
    </message>
    <message>
        <source>a file in {0} unpacks to another size than it should</source>
        <translation type="unfinished">{0} இன் ஒரு கோப்பு வேறு அளவில் விரிகிறது</translation>
    </message>
    <message>
        <source>a haemoglobin</source>
        <translation type="unfinished">ஹீமோகுளோபின் (haemoglobin)</translation>
    </message>
    <message>
        <source>a laboratory is made with its first account, and stays one</source>
        <translation type="unfinished">ஆய்வகம் முதல் கணக்குடன் உருவாகி அப்படியே இருக்கும்</translation>
    </message>
    <message>
        <source>a length of {0:g} µm is impossible</source>
        <translation type="unfinished">{0:g} µm நீளம் இயலாதது</translation>
    </message>
    <message>
        <source>a leukocyte of the differential</source>
        <translation type="unfinished">வேறுபாட்டு எண்ணிக்கையின் லூகோசைட் (leukocyte)</translation>
    </message>
    <message>
        <source>a leukocyte that is an urgent sign by itself</source>
        <translation type="unfinished">தானே அவசர அறிகுறியான லூகோசைட் (leukocyte)</translation>
    </message>
    <message>
        <source>a mean cell volume of {0:g} fL is out of range (40 to 160)</source>
        <translation type="unfinished">{0:g} fL சராசரி செல் கனஅளவு (mean cell volume) வரம்பு மீறியது (40 முதல் 160)</translation>
    </message>
    <message>
        <source>a note needs 1 to {0:,} characters</source>
        <translation type="unfinished">குறிப்புக்கு 1 முதல் {0:,} எழுத்துகள் தேவை</translation>
    </message>
    <message>
        <source>a number must not hold line breaks or other control characters</source>
        <translation type="unfinished">எண்ணில் வரி முறிவு அல்லது கட்டுப்பாட்டு எழுத்து கூடாது</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({0})</source>
        <translation type="unfinished">நிரலின் ஒரு பகுதியை ஏற்ற முடியவில்லை ({0})</translation>
    </message>
    <message>
        <source>a patient needs the laboratory&apos;s number</source>
        <translation type="unfinished">நோயாளிக்கு ஆய்வகத்தின் எண் தேவை</translation>
    </message>
    <message>
        <source>a person must look</source>
        <translation type="unfinished">ஒருவர் பார்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>a person needs a full name of 1 to 80 characters</source>
        <translation type="unfinished">நபருக்கு 1 முதல் 80 எழுத்துகளில் முழுப் பெயர் தேவை</translation>
    </message>
    <message>
        <source>a person reviewed {0} as {1} before</source>
        <translation type="unfinished">ஒருவர் முன்பு {0} ஐ {1} என்று மதிப்பிட்டார்</translation>
    </message>
    <message>
        <source>a picture&apos;s content is not what its hash says, so it was not recorded</source>
        <translation type="unfinished">படத்தின் உள்ளடக்கம் அதன் ஹாஷுடன் பொருந்தவில்லை, எனவே பதியவில்லை</translation>
    </message>
    <message>
        <source>a point without a place tells no scale</source>
        <translation type="unfinished">இடமற்ற புள்ளி அளவுகோல் தராது</translation>
    </message>
    <message>
        <source>a policy of this PC forbids cameras</source>
        <translation type="unfinished">இந்த PC இன் கொள்கை கேமராக்களைத் தடுக்கிறது</translation>
    </message>
    <message>
        <source>a setting is out of range</source>
        <translation type="unfinished">ஓர் அமைப்பு வரம்பு மீறியது</translation>
    </message>
    <message>
        <source>a signature of version {0} is not over what is kept with it</source>
        <translation type="unfinished">பதிப்பு {0} இன் கையொப்பம் அதனுடன் உள்ளதற்குரியது அல்ல</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1}</source>
        <translation type="unfinished">வழக்கு {1} இன் பதிப்பு {0} இன் கையொப்பம்</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1} is missing</source>
        <translation type="unfinished">வழக்கு {1} இன் பதிப்பு {0} இன் கையொப்பம் இல்லை</translation>
    </message>
    <message>
        <source>a signed case names this patient</source>
        <translation type="unfinished">கையொப்பமிட்ட வழக்கு இந்நோயாளியைப் பெயரிடுகிறது</translation>
    </message>
    <message>
        <source>a target of {0} cells is out of range (1 to 10,000)</source>
        <translation type="unfinished">{0} செல்களின் இலக்கு வரம்பு மீறியது (1 முதல் 10,000)</translation>
    </message>
    <message>
        <source>a {0} may not amend</source>
        <translation type="unfinished">{0} திருத்தக் கூடாது</translation>
    </message>
    <message>
        <source>a {0} may not change accounts and rules</source>
        <translation type="unfinished">{0} கணக்குகளையும் விதிகளையும் மாற்றக் கூடாது</translation>
    </message>
    <message>
        <source>a {0} may not sign</source>
        <translation type="unfinished">{0} கையொப்பமிடக் கூடாது</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished">நிர்வாகி</translation>
    </message>
    <message>
        <source>amend it to change it</source>
        <translation type="unfinished">மாற்ற அதைத் திருத்துக</translation>
    </message>
    <message>
        <source>amend it, with the reason</source>
        <translation type="unfinished">காரணத்துடன் திருத்துக</translation>
    </message>
    <message>
        <source>an account needs a name of 1 to 40 characters</source>
        <translation type="unfinished">கணக்குக்கு 1 முதல் 40 எழுத்துகளில் பெயர் தேவை</translation>
    </message>
    <message>
        <source>an administrator can turn on camera access in {0}</source>
        <translation type="unfinished">நிர்வாகி {0} இல் கேமரா அணுகலை இயக்கலாம்</translation>
    </message>
    <message>
        <source>an amendment needs a reason of 5 to 1,000 characters</source>
        <translation type="unfinished">திருத்தத்துக்கு 5 முதல் 1,000 எழுத்துகளில் காரணம் தேவை</translation>
    </message>
    <message>
        <source>an entry holds more than {0} characters or line breaks</source>
        <translation type="unfinished">ஒரு பதிவில் {0} எழுத்துகளுக்கு மேல் அல்லது வரி முறிவுகள் உள்ளன</translation>
    </message>
    <message>
        <source>an urgent call needs what was told, in 1 to 500 characters</source>
        <translation type="unfinished">அவசர அழைப்புக்கு (urgent call) என்ன சொன்னது என 1 முதல் 500 எழுத்துகளில் தேவை</translation>
    </message>
    <message>
        <source>an urgent call needs who was told, in 1 to 200 characters</source>
        <translation type="unfinished">அவசர அழைப்புக்கு (urgent call) யாரிடம் சொன்னது என 1 முதல் 200 எழுத்துகளில் தேவை</translation>
    </message>
    <message>
        <source>as pinned</source>
        <translation type="unfinished">பதித்தபடி</translation>
    </message>
    <message>
        <source>as sealed</source>
        <translation type="unfinished">முத்திரையிட்டபடி</translation>
    </message>
    <message>
        <source>ask a colleague to sign</source>
        <translation type="unfinished">சக பணியாளரைக் கையொப்பமிடச் சொல்க</translation>
    </message>
    <message>
        <source>ask a reviewer to do it</source>
        <translation type="unfinished">மீளாய்வாளரைச் செய்யச் சொல்க</translation>
    </message>
    <message>
        <source>ask a reviewer to sign</source>
        <translation type="unfinished">மீளாய்வாளரைக் கையொப்பமிடச் சொல்க</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished">மீண்டும் கேட்க</translation>
    </message>
    <message>
        <source>ask an administrator</source>
        <translation type="unfinished">நிர்வாகியைக் கேட்க</translation>
    </message>
    <message>
        <source>ask for another</source>
        <translation type="unfinished">வேறொன்று கேட்க</translation>
    </message>
    <message>
        <source>ask for another export</source>
        <translation type="unfinished">வேறோர் ஏற்றுமதி கேட்க</translation>
    </message>
    <message>
        <source>ask for the right to write there</source>
        <translation type="unfinished">அங்கு எழுதும் உரிமை கேட்க</translation>
    </message>
    <message>
        <source>ask its administrator to allow them (&apos;Allow Use of Camera&apos;)</source>
        <translation type="unfinished">நிர்வாகியிடம் அனுமதி கேட்க (&apos;Allow Use of Camera&apos;)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished">தானியங்கி</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">கையால்</translation>
    </message>
    <message>
        <source>by no person</source>
        <translation type="unfinished">எவராலும் இல்லை</translation>
    </message>
    <message>
        <source>calibrated by the camera profile</source>
        <translation type="unfinished">கேமரா சுயவிவரம் அளவிட்டது</translation>
    </message>
    <message>
        <source>called blast</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) எனப்பட்டது</translation>
    </message>
    <message>
        <source>called not blast</source>
        <translation type="unfinished">பிளாஸ்ட் அல்ல (not blast) எனப்பட்டது</translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished">வழக்கு எண்</translation>
    </message>
    <message>
        <source>case {0} can&apos;t be read as LeukDesk wrote it</source>
        <translation type="unfinished">வழக்கு {0} ஐ LeukDesk எழுதியபடி படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>case {0} has no second identifier yet</source>
        <translation type="unfinished">வழக்கு {0} க்கு இரண்டாம் அடையாளம் இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>case {0} is not what was signed as its newest version</source>
        <translation type="unfinished">வழக்கு {0} புதிய பதிப்பாகக் கையொப்பமிட்டது அல்ல</translation>
    </message>
    <message>
        <source>case {0} of the collection has no second identifier, which it needs before its first picture</source>
        <translation type="unfinished">தொகுப்பின் வழக்கு {0} க்கு முதல் படத்துக்கு முன் தேவையான இரண்டாம் அடையாளம் இல்லை</translation>
    </message>
    <message>
        <source>cases: {0}</source>
        <translation type="unfinished">வழக்குகள்: {0}</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation type="unfinished">செல் {0}</translation>
    </message>
    <message>
        <source>change it as it is</source>
        <translation type="unfinished">அப்படியே மாற்றுக</translation>
    </message>
    <message>
        <source>check its labels</source>
        <translation type="unfinished">அதன் அடையாளங்களைச் சோதிக்க</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation type="unfinished">அதன் பெயரைச் சோதிக்க</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation type="unfinished">அதன் பெயரையும் அனுமதிகளையும் சோதிக்க</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation type="unfinished">அதன் அனுமதிகளைச் சோதிக்க</translation>
    </message>
    <message>
        <source>check its rights</source>
        <translation type="unfinished">அதன் உரிமைகளைச் சோதிக்க</translation>
    </message>
    <message>
        <source>check that it may be read</source>
        <translation type="unfinished">படிக்க அனுமதி உள்ளதா எனச் சோதிக்க</translation>
    </message>
    <message>
        <source>check that its app is running, its address, user and password</source>
        <translation type="unfinished">அதன் செயலி இயங்குகிறதா, முகவரி, பயனர், கடவுச்சொல் ஆகியவற்றைச் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>check the disk and its connection, then try again</source>
        <translation type="unfinished">வட்டையும் இணைப்பையும் சோதித்து மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>check the division or the length, which are in µm</source>
        <translation type="unfinished">பிரிவை அல்லது நீளத்தைச் சோதிக்க, அவை µm இல்</translation>
    </message>
    <message>
        <source>check the name of the file or folder</source>
        <translation type="unfinished">கோப்பு அல்லது கோப்புறையின் பெயரைச் சோதிக்க</translation>
    </message>
    <message>
        <source>check the records and restore a backup</source>
        <translation type="unfinished">பதிவேட்டைச் சோதித்துக் காப்பை மீட்டெடுக்க</translation>
    </message>
    <message>
        <source>choose Sign again and see what it is</source>
        <translation type="unfinished">மீண்டும் கையொப்பம் தேர்ந்து என்னவெனப் பார்க்க</translation>
    </message>
    <message>
        <source>choose a PNG or JPEG of at most 2 MB in the settings, or none</source>
        <translation type="unfinished">அமைப்புகளில் 2 MB வரை PNG அல்லது JPEG தேர்க, அல்லது எதுவுமில்லை</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer</source>
        <translation type="unfinished">இக்கணினியின் வட்டில் கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer and keep the backups on the network</source>
        <translation type="unfinished">இக்கணினியின் வட்டில் கோப்புறை தேர்ந்து காப்புகளை வலையில் வைக்க</translation>
    </message>
    <message>
        <source>choose a folder with JPEG, PNG or TIFF files</source>
        <translation type="unfinished">JPEG, PNG அல்லது TIFF கோப்புகள் உள்ள கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>choose a folder with {0} in it</source>
        <translation type="unfinished">{0} உள்ள கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>choose a longer one</source>
        <translation type="unfinished">நீளமானது தேர்க</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation type="unfinished">குறுகியது தேர்க</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation type="unfinished">சிறிய அளவு தேர்க</translation>
    </message>
    <message>
        <source>choose an installed one</source>
        <translation type="unfinished">நிறுவிய ஒன்றைத் தேர்க</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation type="unfinished">வேறு காப்பு தேர்க</translation>
    </message>
    <message>
        <source>choose another case</source>
        <translation type="unfinished">வேறு வழக்கு தேர்க</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished">வேறு கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>choose another folder or ask for the right to write there</source>
        <translation type="unfinished">வேறு கோப்புறை தேர்க அல்லது அங்கு எழுதும் உரிமை கேட்க</translation>
    </message>
    <message>
        <source>choose another format for it</source>
        <translation type="unfinished">அதற்கு வேறு வடிவம் தேர்க</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished">வேறு பெயர் தேர்க</translation>
    </message>
    <message>
        <source>choose another network, or try again</source>
        <translation type="unfinished">வேறு வலையமைப்பு தேர்க, அல்லது மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>choose another size for frames in its settings</source>
        <translation type="unfinished">அதன் அமைப்புகளில் படங்களுக்கு வேறு அளவைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>choose another size or format for it</source>
        <translation type="unfinished">அதற்கு வேறு அளவு அல்லது வடிவம் தேர்க</translation>
    </message>
    <message>
        <source>choose one of the listed classes</source>
        <translation type="unfinished">பட்டியலிட்ட வகைகளில் ஒன்று தேர்க</translation>
    </message>
    <message>
        <source>choose one that nobody can guess from it</source>
        <translation type="unfinished">அதிலிருந்து யாரும் ஊகிக்க முடியாதது தேர்க</translation>
    </message>
    <message>
        <source>choose the zip file of an export</source>
        <translation type="unfinished">ஏற்றுமதியின் zip கோப்பைத் தேர்க</translation>
    </message>
    <message>
        <source>close LeukDesk and try again</source>
        <translation type="unfinished">LeukDesk ஐ மூடி மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>close it, then restore again</source>
        <translation type="unfinished">அதை மூடி மீண்டும் மீட்டெடுக்க</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation type="unfinished">மற்ற நிரல்களை மூடி மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>close other programs or save it smaller</source>
        <translation type="unfinished">மற்ற நிரல்களை மூடுக அல்லது சிறிதாகச் சேமிக்க</translation>
    </message>
    <message>
        <source>close other programs that use it</source>
        <translation type="unfinished">அதைப் பயன்படுத்தும் மற்ற நிரல்களை மூடுக</translation>
    </message>
    <message>
        <source>close other programs that use it, or unplug it and plug it in again</source>
        <translation type="unfinished">அதைப் பயன்படுத்தும் பிற நிரல்களை மூடவும், அல்லது கழற்றி மீண்டும் இணைக்கவும்</translation>
    </message>
    <message>
        <source>close programs that have it open, make room, or choose another folder</source>
        <translation type="unfinished">அதைத் திறந்த நிரல்களை மூடுக, இடமேற்படுத்துக, அல்லது வேறு கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>close the program that has it open</source>
        <translation type="unfinished">அதைத் திறந்த நிரலை மூடுக</translation>
    </message>
    <message>
        <source>compare the number with the request form, or mend the patient&apos;s entries first</source>
        <translation type="unfinished">எண்ணைக் கோரிக்கையுடன் ஒப்பிடுக, அல்லது முதலில் நோயாளி பதிவுகளைச் சரிசெய்க</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">அனைத்தும் உள்ளன</translation>
    </message>
    <message>
        <source>copy it again from the camera or phone</source>
        <translation type="unfinished">கேமரா அல்லது தொலைபேசியிலிருந்து மீண்டும் நகலெடுக்க</translation>
    </message>
    <message>
        <source>copy it again, or save it as a file</source>
        <translation type="unfinished">மீண்டும் நகலெடுக்க, அல்லது கோப்பாகச் சேமிக்க</translation>
    </message>
    <message>
        <source>correct it; nothing was taken in</source>
        <translation type="unfinished">அதைச் சரிசெய்க; எதுவும் எடுக்கவில்லை</translation>
    </message>
    <message>
        <source>correct the cell there</source>
        <translation type="unfinished">செல்லை அங்கே சரிசெய்க</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation type="unfinished">எண்ணியவர்</translation>
    </message>
    <message>
        <source>counted per 100 leukocytes</source>
        <translation type="unfinished">100 லூகோசைட்டுகளுக்கு (leukocytes) எண்ணப்படுவது</translation>
    </message>
    <message>
        <source>counting error only</source>
        <translation type="unfinished">எண்ணும் பிழை மட்டும்</translation>
    </message>
    <message>
        <source>cut by the frame&apos;s border</source>
        <translation type="unfinished">சட்டக ஓரத்தால் வெட்டுண்டது</translation>
    </message>
    <message>
        <source>cut, not counted</source>
        <translation type="unfinished">வெட்டுண்டது, எண்ணவில்லை</translation>
    </message>
    <message>
        <source>delete &apos;{0}&apos; and install the bundles again</source>
        <translation type="unfinished">&apos;{0}&apos; ஐ அழித்துத் தொகுப்புகளை மீண்டும் நிறுவுக</translation>
    </message>
    <message>
        <source>do not use its calls; install LeukDesk again</source>
        <translation type="unfinished">அதன் முடிவுகளைப் பயன்படுத்தாதீர்; LeukDesk ஐ மீண்டும் நிறுவுக</translation>
    </message>
    <message>
        <source>draw it within the picture</source>
        <translation type="unfinished">அதைப் படத்துக்குள் வரைக</translation>
    </message>
    <message>
        <source>estimated from red cells (± 15 %)</source>
        <translation type="unfinished">சிவப்பணுக்களால் (red cells) மதிப்பிட்டது (± 15 %)</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation type="unfinished">ஒளிபடுநேரம்</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">பெண்</translation>
    </message>
    <message>
        <source>files missing or changed: {0}, {1} among them</source>
        <translation type="unfinished">இல்லாத அல்லது மாறிய கோப்புகள்: {0}, அவற்றில் {1}</translation>
    </message>
    <message>
        <source>flat field {0} on {1} of {2} frames</source>
        <translation type="unfinished">{2} இல் {1} சட்டகங்களில் தட்டைப் புலம் {0}</translation>
    </message>
    <message>
        <source>focus</source>
        <translation type="unfinished">குவியம்</translation>
    </message>
    <message>
        <source>for research use; not a diagnosis</source>
        <translation type="unfinished">ஆராய்ச்சிக்கு; நோய் முடிவல்ல (for research use; not a diagnosis)</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation type="unfinished">சட்டகம் பயன்படாது</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation type="unfinished">இடமேற்படுத்துக</translation>
    </message>
    <message>
        <source>free some space or choose another folder for the backups</source>
        <translation type="unfinished">இடமேற்படுத்துக அல்லது காப்புகளுக்கு வேறு கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>free some space, then take it again; reviews and reports still work</source>
        <translation type="unfinished">இடமேற்படுத்தி மீண்டும் எடுக்க; மீளாய்வும் அறிக்கையும் இயங்கும்</translation>
    </message>
    <message>
        <source>free some space, then try again</source>
        <translation type="unfinished">இடமேற்படுத்தி மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished">பெருக்கம்</translation>
    </message>
    <message>
        <source>give a positive length in µm</source>
        <translation type="unfinished">µm இல் நேர் நீளம் தருக</translation>
    </message>
    <message>
        <source>give it as the phone&apos;s app shows it, such as http://192.168.1.20:8080/video or rtsp://192.168.1.20:554/live</source>
        <translation type="unfinished">தொலைபேசிச் செயலி காட்டுவது போல் தருக, எ.கா. http://192.168.1.20:8080/video அல்லது rtsp://192.168.1.20:554/live</translation>
    </message>
    <message>
        <source>give its x and y in pixels of the picture</source>
        <translation type="unfinished">அதன் x, y ஐப் படத்தின் படவணுக்களில் தருக</translation>
    </message>
    <message>
        <source>give one of: {0}</source>
        <translation type="unfinished">இவற்றில் ஒன்று தருக: {0}</translation>
    </message>
    <message>
        <source>give the mean cell volume in fL, such as 88</source>
        <translation type="unfinished">சராசரி செல் கனஅளவை (mean cell volume) fL இல் தருக, எ.கா. 88</translation>
    </message>
    <message>
        <source>give this one another</source>
        <translation type="unfinished">இதற்கு வேறொன்று தருக</translation>
    </message>
    <message>
        <source>given by the operator</source>
        <translation type="unfinished">இயக்குநர் தந்தது</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">நன்று</translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished">உயர்வு</translation>
    </message>
    <message>
        <source>import pictures of one cell each</source>
        <translation type="unfinished">ஒவ்வொரு செல்லின் படங்களை இறக்குக</translation>
    </message>
    <message>
        <source>install LeukDesk again</source>
        <translation type="unfinished">LeukDesk ஐ மீண்டும் நிறுவுக</translation>
    </message>
    <message>
        <source>install LeukDesk again, or a version made for this bundle</source>
        <translation type="unfinished">LeukDesk ஐ மீண்டும் நிறுவுக, அல்லது இத்தொகுப்புக்கான பதிப்பை</translation>
    </message>
    <message>
        <source>install LeukDesk again; if they go once more, have the virus scanner leave out its folder</source>
        <translation type="unfinished">LeukDesk ஐ மீண்டும் நிறுவுக; மறுபடி மறைந்தால் வைரஸ் தடுப்பான் அதன் கோப்புறையை விடச் செய்க</translation>
    </message>
    <message>
        <source>install it, for instance with: apt install libxcb-cursor0</source>
        <translation type="unfinished">அதை நிறுவுக, எ.கா.: apt install libxcb-cursor0</translation>
    </message>
    <message>
        <source>install the bundle again from where it came</source>
        <translation type="unfinished">தொகுப்பை வந்த இடத்திலிருந்து மீண்டும் நிறுவுக</translation>
    </message>
    <message>
        <source>install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft&apos;s pages</source>
        <translation type="unfinished">Microsoft பக்கங்களிலிருந்து புதிய Microsoft Visual C++ Redistributable (x64) நிறுவுக</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation type="unfinished">அதன் வகை தெளிவில்லை</translation>
    </message>
    <message>
        <source>its process did not start</source>
        <translation type="unfinished">அதன் செயல்முறை தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>keep the file and restore the latest backup</source>
        <translation type="unfinished">கோப்பை வைத்துக் கடைசிக் காப்பை மீட்டெடுக்க</translation>
    </message>
    <message>
        <source>known cells of {0}</source>
        <translation type="unfinished">{0} இன் அறிந்த செல்கள்</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation type="unfinished">அப்படியே விடுக</translation>
    </message>
    <message>
        <source>leave it where it is</source>
        <translation type="unfinished">அதை அங்கேயே விடுக</translation>
    </message>
    <message>
        <source>leave the records as they are and report the fault</source>
        <translation type="unfinished">பதிவேட்டை அப்படியே விட்டுப் பிழையைத் தெரிவிக்க</translation>
    </message>
    <message>
        <source>loads and runs ({0})</source>
        <translation type="unfinished">ஏறி இயங்குகிறது ({0})</translation>
    </message>
    <message>
        <source>look at it again, then sign</source>
        <translation type="unfinished">மீண்டும் பார்த்துக் கையொப்பமிடுக</translation>
    </message>
    <message>
        <source>look at it with leukdesk model show and install it with leukdesk model install</source>
        <translation type="unfinished">leukdesk model show ஆல் பார்த்து leukdesk model install ஆல் நிறுவுக</translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished">தாழ்வு</translation>
    </message>
    <message>
        <source>lower the light and {0}</source>
        <translation type="unfinished">ஒளியைக் குறைத்து {0}</translation>
    </message>
    <message>
        <source>make &apos;{0}&apos; readable for this user</source>
        <translation type="unfinished">&apos;{0}&apos; ஐ இப்பயனர் படிக்கச் செய்க</translation>
    </message>
    <message>
        <source>make another administrator first</source>
        <translation type="unfinished">முதலில் வேறு நிர்வாகியை ஏற்படுத்துக</translation>
    </message>
    <message>
        <source>make it an administrator</source>
        <translation type="unfinished">அதை நிர்வாகி ஆக்குக</translation>
    </message>
    <message>
        <source>make it first with leukdesk calibrate</source>
        <translation type="unfinished">முதலில் leukdesk calibrate ஆல் உருவாக்குக</translation>
    </message>
    <message>
        <source>make it with New case, then give it the pictures</source>
        <translation type="unfinished">புதிய வழக்கு மூலம் உருவாக்கிப் படங்களைத் தருக</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">ஆண்</translation>
    </message>
    <message>
        <source>manual</source>
        <translation type="unfinished">கைமுறை</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) ஆகவோ அல்லாமலோ இருக்கலாம்</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">நடுத்தரம்</translation>
    </message>
    <message>
        <source>move it away or choose another folder</source>
        <translation type="unfinished">அதை நகர்த்துக அல்லது வேறு கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>name a folder, or a CSV file with its labels</source>
        <translation type="unfinished">கோப்புறை, அல்லது அடையாளங்களுள்ள CSV கோப்பு தருக</translation>
    </message>
    <message>
        <source>name one of these</source>
        <translation type="unfinished">இவற்றில் ஒன்றைக் கூறுக</translation>
    </message>
    <message>
        <source>name one of these, or install it with leukdesk model install</source>
        <translation type="unfinished">இவற்றில் ஒன்றைக் கூறுக, அல்லது leukdesk model install ஆல் நிறுவுக</translation>
    </message>
    <message>
        <source>name one that leukdesk model list shows</source>
        <translation type="unfinished">leukdesk model list காட்டுவதில் ஒன்றைக் கூறுக</translation>
    </message>
    <message>
        <source>name them in its first row</source>
        <translation type="unfinished">முதல் வரிசையில் பெயரிடுக</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">இல்லை</translation>
    </message>
    <message>
        <source>no bundle was named</source>
        <translation type="unfinished">தொகுப்பு எதுவும் கூறப்படவில்லை</translation>
    </message>
    <message>
        <source>no bundle {0!r} came with this LeukDesk (it has: {1})</source>
        <translation type="unfinished">இந்த LeukDesk உடன் தொகுப்பு {0!r} வரவில்லை (உள்ளவை: {1})</translation>
    </message>
    <message>
        <source>no class is called {0}</source>
        <translation type="unfinished">{0} என்ற வகை இல்லை</translation>
    </message>
    <message>
        <source>no known answer for this bundle</source>
        <translation type="unfinished">இத்தொகுப்புக்கு அறிந்த விடை இல்லை</translation>
    </message>
    <message>
        <source>no leukocytes counted</source>
        <translation type="unfinished">லூகோசைட் (leukocytes) எண்ணப்படவில்லை</translation>
    </message>
    <message>
        <source>no phone can be received on {0} ({1})</source>
        <translation type="unfinished">{0} இல் தொலைபேசியைப் பெற முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>no picture came from the camera, so nothing was taken</source>
        <translation type="unfinished">கேமராவிலிருந்து படம் எதுவும் வரவில்லை, எனவே எதுவும் எடுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>no picture {0} came in</source>
        <translation type="unfinished">படம் {0} வரவில்லை</translation>
    </message>
    <message>
        <source>no ruler is seen in the picture</source>
        <translation type="unfinished">படத்தில் அளவி தெரியவில்லை</translation>
    </message>
    <message>
        <source>nobody living was born before {0}</source>
        <translation type="unfinished">{0} க்கு முன் பிறந்த யாரும் உயிருடன் இல்லை</translation>
    </message>
    <message>
        <source>nobody would be left to look after the accounts</source>
        <translation type="unfinished">கணக்குகளைப் பார்க்க யாரும் இருக்கமாட்டார்</translation>
    </message>
    <message>
        <source>none found; pictures can come from files or a phone</source>
        <translation type="unfinished">எதுவும் இல்லை; படங்கள் கோப்பு அல்லது தொலைபேசியிலிருந்து வரலாம்</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished">எதுவும் பதியவில்லை</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation type="unfinished">செல் அல்ல</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation type="unfinished">வகைக்கணக்கின் லூகோசைட் (leukocyte) அல்ல</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">தரப்படவில்லை</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished">கையொப்பமில்லை</translation>
    </message>
    <message>
        <source>not signed: not a report yet</source>
        <translation type="unfinished">கையொப்பம் இல்லை: இன்னும் அறிக்கை அல்ல</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished">பயன்படாது</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>of no version</source>
        <translation type="unfinished">பதிப்பு இல்லை</translation>
    </message>
    <message>
        <source>of {0} wanted</source>
        <translation type="unfinished">{0} வேண்டும்</translation>
    </message>
    <message>
        <source>on a frame that is not usable</source>
        <translation type="unfinished">பயன்படாத சட்டகத்தில்</translation>
    </message>
    <message>
        <source>one of its classes in another role</source>
        <translation type="unfinished">அதன் வகை ஒன்றை வேறு பங்கில்</translation>
    </message>
    <message>
        <source>one of the cases was signed before</source>
        <translation type="unfinished">வழக்கு ஒன்று முன்பு கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>only {0} leukocytes of the control slide {1} were reviewed by people</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடு (Control slide) {1} இன் {0} லூகோசைட்கள் (leukocytes) மட்டுமே மனிதரால் பார்க்கப்பட்டன</translation>
    </message>
    <message>
        <source>open each of its cases with the patient&apos;s number first, or switch that rule off in the settings</source>
        <translation type="unfinished">முதலில் ஒவ்வொரு வழக்கையும் நோயாளி எண்ணுடன் திறக்க, அல்லது அமைப்புகளில் அவ்விதியை நிறுத்துக</translation>
    </message>
    <message>
        <source>open it, give the patient&apos;s number, name or date of birth, then give it the pictures</source>
        <translation type="unfinished">அதைத் திறந்து நோயாளி எண், பெயர் அல்லது பிறந்த தேதி தந்து, பின் படங்களைத் தருக</translation>
    </message>
    <message>
        <source>open that one; nothing was taken in</source>
        <translation type="unfinished">அதைத் திறக்க; எதுவும் எடுக்கவில்லை</translation>
    </message>
    <message>
        <source>open the case again</source>
        <translation type="unfinished">வழக்கை மீண்டும் திறக்க</translation>
    </message>
    <message>
        <source>open the picture again</source>
        <translation type="unfinished">படத்தை மீண்டும் திறக்க</translation>
    </message>
    <message>
        <source>open the unassigned pictures again</source>
        <translation type="unfinished">ஒதுக்கப்படாத படங்களை மீண்டும் திறக்க</translation>
    </message>
    <message>
        <source>open them again</source>
        <translation type="unfinished">அவற்றை மீண்டும் திறக்க</translation>
    </message>
    <message>
        <source>open them in the window once, which begins one</source>
        <translation type="unfinished">சாளரத்தில் ஒருமுறை திறக்க, அது தொடங்கும்</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">மற்றவை</translation>
    </message>
    <message>
        <source>outside the differential</source>
        <translation type="unfinished">வேறுபாட்டு எண்ணிக்கைக்கு வெளியே (differential)</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation type="unfinished">நோயாளி எண்</translation>
    </message>
    <message>
        <source>per 100 leukocytes</source>
        <translation type="unfinished">100 லூகோசைட்டுக்கு (leukocytes)</translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished">நபர்</translation>
    </message>
    <message>
        <source>picture {0}: {1}</source>
        <translation type="unfinished">படம் {0}: {1}</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation type="unfinished">பிளேட்லெட்கள் (platelets)</translation>
    </message>
    <message>
        <source>plug it in; LeukDesk goes on by itself</source>
        <translation type="unfinished">அதை இணைக்கவும்; LeukDesk தானாகத் தொடரும்</translation>
    </message>
    <message>
        <source>put the pictures of each class into a folder of its name, or list file and label in a CSV file</source>
        <translation type="unfinished">ஒவ்வொரு வகைப் படங்களை அதன் பெயருள்ள கோப்புறையில் வைக்க, அல்லது CSV இல் பட்டியலிடுக</translation>
    </message>
    <message>
        <source>raise the light and {0}</source>
        <translation type="unfinished">ஒளியைக் கூட்டி {0}</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <translation type="unfinished">காப்பிலிருந்து மீட்டெடுக்க</translation>
    </message>
    <message>
        <source>restore it from a backup or choose another folder</source>
        <translation type="unfinished">காப்பிலிருந்து மீட்டெடுக்க அல்லது வேறு கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>restore the latest good backup</source>
        <translation type="unfinished">கடைசி நல்ல காப்பை மீட்டெடுக்க</translation>
    </message>
    <message>
        <source>review at least {0} there, or choose another case</source>
        <translation type="unfinished">அங்கு குறைந்தது {0} பார்க்க, அல்லது வேறு வழக்கு தேர்க</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished">மீளாய்வாளர்</translation>
    </message>
    <message>
        <source>row {0} of the audit trail is not the one whose hash was noted</source>
        <translation type="unfinished">தணிக்கைத் தடத்தின் வரிசை {0} ஹாஷ் குறித்தது அல்ல</translation>
    </message>
    <message>
        <source>row {0} of the audit trail was changed or moved</source>
        <translation type="unfinished">தணிக்கைத் தடத்தின் வரிசை {0} மாறியது அல்லது நகர்ந்தது</translation>
    </message>
    <message>
        <source>row {0} of {1} names no file or no label</source>
        <translation type="unfinished">{1} இன் வரிசை {0} இல் கோப்பு அல்லது அடையாளம் இல்லை</translation>
    </message>
    <message>
        <source>row {0} of {1} points to a missing row of {2}</source>
        <translation type="unfinished">{1} இன் வரிசை {0} {2} இன் இல்லாத வரிசையைச் சுட்டுகிறது</translation>
    </message>
    <message>
        <source>rows {0} to {1} at the end of the audit trail are missing</source>
        <translation type="unfinished">தணிக்கைத் தட முடிவில் வரிசைகள் {0} முதல் {1} இல்லை</translation>
    </message>
    <message>
        <source>rows {0} to {1} of the audit trail are missing</source>
        <translation type="unfinished">தணிக்கைத் தடத்தின் வரிசைகள் {0} முதல் {1} இல்லை</translation>
    </message>
    <message>
        <source>save it again as CSV</source>
        <translation type="unfinished">CSV ஆக மீண்டும் சேமிக்க</translation>
    </message>
    <message>
        <source>save it again as CSV (UTF-8)</source>
        <translation type="unfinished">CSV (UTF-8) ஆக மீண்டும் சேமிக்க</translation>
    </message>
    <message>
        <source>save it again as JPEG or PNG, or take the picture anew</source>
        <translation type="unfinished">JPEG அல்லது PNG ஆக மீண்டும் சேமிக்க, அல்லது புதிதாகப் படமெடுக்க</translation>
    </message>
    <message>
        <source>save it as JPEG</source>
        <translation type="unfinished">JPEG ஆகச் சேமிக்க</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation type="unfinished">சிறிதாகச் சேமிக்க</translation>
    </message>
    <message>
        <source>save it smaller or cut it into parts</source>
        <translation type="unfinished">சிறிதாகச் சேமிக்க அல்லது துண்டுகளாக வெட்டுக</translation>
    </message>
    <message>
        <source>say what they mean, for instance with --class LABEL=CLASS; the classes are {0}</source>
        <translation type="unfinished">அவை எவற்றைக் குறிக்கின்றன எனக் கூறுக, எ.கா. --class LABEL=CLASS; வகைகள் {0}</translation>
    </message>
    <message>
        <source>say why the case is amended</source>
        <translation type="unfinished">வழக்கு ஏன் திருத்தப்படுகிறது எனக் கூறுக</translation>
    </message>
    <message>
        <source>say why the entries are changed</source>
        <translation type="unfinished">பதிவுகள் ஏன் மாறுகின்றன எனக் கூறுக</translation>
    </message>
    <message>
        <source>say why the picture is moved</source>
        <translation type="unfinished">படம் ஏன் நகர்கிறது எனக் கூறுக</translation>
    </message>
    <message>
        <source>see leukdesk model list</source>
        <translation type="unfinished">leukdesk model list பார்க்க</translation>
    </message>
    <message>
        <source>see to that disk or choose another folder for the backups</source>
        <translation type="unfinished">அவ்வட்டைப் பார்க்க அல்லது காப்புகளுக்கு வேறு கோப்புறை தேர்க</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">காணப்பட்டது</translation>
    </message>
    <message>
        <source>seen before, on the same or an overlapping picture</source>
        <translation type="unfinished">அதே அல்லது மேற்படும் படத்தில் முன்பே கண்டது</translation>
    </message>
    <message>
        <source>select cells of one case</source>
        <translation type="unfinished">ஒரே வழக்கின் செல்களைத் தேர்க</translation>
    </message>
    <message>
        <source>send a photo</source>
        <translation type="unfinished">புகைப்படம் அனுப்புக</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished">sha256</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation type="unfinished">உள்நுழைக</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished">மீண்டும் உள்நுழைக</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation type="unfinished">முதலில் உள்நுழைக</translation>
    </message>
    <message>
        <source>signatures that case {0} came with are missing: {1}</source>
        <translation type="unfinished">வழக்கு {0} உடன் வந்த கையொப்பங்கள் இல்லை: {1}</translation>
    </message>
    <message>
        <source>something stands in the way of a signature</source>
        <translation type="unfinished">கையொப்பத்துக்கு ஏதோ தடையாக உள்ளது</translation>
    </message>
    <message>
        <source>split it</source>
        <translation type="unfinished">அதைப் பிரிக்க</translation>
    </message>
    <message>
        <source>start LeukDesk again</source>
        <translation type="unfinished">LeukDesk ஐ மீண்டும் தொடங்குக</translation>
    </message>
    <message>
        <source>take a picture of an empty part of the slide, in focus as for cells</source>
        <translation type="unfinished">ஸ்லைடின் வெற்றுப் பகுதியைச் செல்களுக்குப் போல் குவியத்தில் படமெடுக்க</translation>
    </message>
    <message>
        <source>take a sharp picture that shows at least ten lines of a stage micrometer, or click two points on it</source>
        <translation type="unfinished">மேடை மைக்ரோமீட்டரின் பத்துக் கோடுகளாவது தெரியும் தெளிவான படமெடுக்க, அல்லது அதில் இரு புள்ளிகளைச் சொடுக்குக</translation>
    </message>
    <message>
        <source>take it again, or switch the flat field off</source>
        <translation type="unfinished">மீண்டும் எடுக்க, அல்லது தட்டைப் புலத்தை நிறுத்துக</translation>
    </message>
    <message>
        <source>take it once more</source>
        <translation type="unfinished">மீண்டும் ஒருமுறை எடுக்கவும்</translation>
    </message>
    <message>
        <source>take it with fewer</source>
        <translation type="unfinished">குறைவாக எடுக்க</translation>
    </message>
    <message>
        <source>take points further apart</source>
        <translation type="unfinished">தொலைவான புள்ளிகள் எடுக்க</translation>
    </message>
    <message>
        <source>take the flat field again</source>
        <translation type="unfinished">தட்டைப் புலத்தை மீண்டும் எடுக்க</translation>
    </message>
    <message>
        <source>technician</source>
        <translation type="unfinished">தொழில்நுட்பர்</translation>
    </message>
    <message>
        <source>that patient is recorded with another name, birth date or sex</source>
        <translation type="unfinished">அந்நோயாளி வேறு பெயர், பிறந்த தேதி அல்லது பாலினத்துடன் பதிவாகியுள்ளார்</translation>
    </message>
    <message>
        <source>the Visual C++ runtime is not installed, so the network cannot start</source>
        <translation type="unfinished">Visual C++ runtime நிறுவப்படவில்லை, எனவே வலையமைப்பு தொடங்காது</translation>
    </message>
    <message>
        <source>the Visual C++ runtime {0} is older than {1}; programs crash in it</source>
        <translation type="unfinished">Visual C++ runtime {0} {1} ஐ விடப் பழையது; நிரல்கள் அதில் முறியும்</translation>
    </message>
    <message>
        <source>the address of the stream is not complete</source>
        <translation type="unfinished">ஓடையின் முகவரி முழுமையில்லை</translation>
    </message>
    <message>
        <source>the address of the stream is not one</source>
        <translation type="unfinished">ஓடையின் முகவரி சரியல்ல</translation>
    </message>
    <message>
        <source>the address of the stream is not one of http, https or rtsp</source>
        <translation type="unfinished">ஓடையின் முகவரி http, https அல்லது rtsp அல்ல</translation>
    </message>
    <message>
        <source>the audit trail ends at row {0}, but had {1} rows when the given head was noted</source>
        <translation type="unfinished">தணிக்கைத் தடம் வரிசை {0} இல் முடிகிறது, ஆனால் ஹாஷ் குறித்தபோது {1} வரிசைகள் இருந்தன</translation>
    </message>
    <message>
        <source>the audit trail is empty</source>
        <translation type="unfinished">தணிக்கைத் தடம் வெறுமை</translation>
    </message>
    <message>
        <source>the backup can&apos;t be restored ({0})</source>
        <translation type="unfinished">காப்பை மீட்டெடுக்க முடியவில்லை ({0})</translation>
    </message>
    <message>
        <source>the backup in {0} could not be written ({1})</source>
        <translation type="unfinished">{0} இல் காப்பை எழுத முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>the backup {0} was made by a newer LeukDesk</source>
        <translation type="unfinished">காப்பு {0} புதிய LeukDesk செய்தது</translation>
    </message>
    <message>
        <source>the box lies outside the picture</source>
        <translation type="unfinished">பெட்டி படத்துக்கு வெளியே உள்ளது</translation>
    </message>
    <message>
        <source>the bundle cannot be installed ({0})</source>
        <translation type="unfinished">தொகுப்பை நிறுவ முடியவில்லை ({0})</translation>
    </message>
    <message>
        <source>the bundle gives the class {0} the role {1}, but the records know it as {2}</source>
        <translation type="unfinished">தொகுப்பு வகை {0} க்குப் பங்கு {1} தருகிறது, ஆனால் பதிவேட்டில் அது {2}</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} has an impossible name</source>
        <translation type="unfinished">கோப்புறை {0!r} இன் தொகுப்புப் பெயர் இயலாதது</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} was neither made nor installed on this computer, or was changed since</source>
        <translation type="unfinished">கோப்புறை {0!r} இன் தொகுப்பு இக்கணினியில் செய்ததோ நிறுவியதோ அல்ல, அல்லது பின் மாறியது</translation>
    </message>
    <message>
        <source>the bundle {0!r} came with LeukDesk and stays</source>
        <translation type="unfinished">தொகுப்பு {0!r} LeukDesk உடன் வந்தது, இருக்கும்</translation>
    </message>
    <message>
        <source>the bundle {0!r} cannot be removed ({1})</source>
        <translation type="unfinished">தொகுப்பு {0!r} ஐ நீக்க முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>the bundle {0!r} is another one than this LeukDesk was made with</source>
        <translation type="unfinished">தொகுப்பு {0!r} இந்த LeukDesk செய்யப்பட்டது அல்ல</translation>
    </message>
    <message>
        <source>the bundle {0!r} is not one that this LeukDesk trusts</source>
        <translation type="unfinished">இந்த LeukDesk தொகுப்பு {0!r} ஐ நம்பவில்லை</translation>
    </message>
    <message>
        <source>the bundle&apos;s card cannot be used ({0}: {1})</source>
        <translation type="unfinished">தொகுப்பின் அட்டையைப் பயன்படுத்த முடியவில்லை ({0}: {1})</translation>
    </message>
    <message>
        <source>the bundle&apos;s card has format {0!r}, this LeukDesk reads {1}</source>
        <translation type="unfinished">தொகுப்பின் அட்டை வடிவம் {0!r}, இந்த LeukDesk படிப்பது {1}</translation>
    </message>
    <message>
        <source>the camera gives no picture</source>
        <translation type="unfinished">கேமரா படம் தரவில்லை</translation>
    </message>
    <message>
        <source>the camera gives pixels of {0}</source>
        <translation type="unfinished">கேமரா {0} படவணுக்களைத் தருகிறது</translation>
    </message>
    <message>
        <source>the camera profile&apos;s flat field is missing</source>
        <translation type="unfinished">கேமரா சுயவிவரத்தின் தட்டைப் புலம் இல்லை</translation>
    </message>
    <message>
        <source>the camera was asked for a frame of {0}×{1} and gave {2}×{3}, so nothing was taken</source>
        <translation type="unfinished">கேமராவிடம் {0}×{1} படம் கேட்கப்பட்டது; அது {2}×{3} தந்தது, எனவே எதுவும் எடுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>the camera&apos;s picture has more than {0} megapixels</source>
        <translation type="unfinished">கேமராவின் படத்தில் {0} மெகாபிக்சலுக்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is damaged</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் அட்டை சேதமடைந்தது</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is not a card</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் அட்டை அட்டை அல்ல</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is too large to be one</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் அட்டை மிகப் பெரியது</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} names a file outside it</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் அட்டை வெளிக் கோப்பைப் பெயரிடுகிறது</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} was changed and is not used</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் அட்டை மாறியது, பயன்படாது</translation>
    </message>
    <message>
        <source>the case has changed since you looked at it</source>
        <translation type="unfinished">நீங்கள் பார்த்த பின் வழக்கு மாறியது</translation>
    </message>
    <message>
        <source>the case has no frame {0}</source>
        <translation type="unfinished">வழக்கில் சட்டகம் {0} இல்லை</translation>
    </message>
    <message>
        <source>the case in {0} can&apos;t be read as LeukDesk wrote it; nothing was taken in</source>
        <translation type="unfinished">{0} இன் வழக்கை LeukDesk எழுதியபடி படிக்க முடியவில்லை; எதுவும் எடுக்கவில்லை</translation>
    </message>
    <message>
        <source>the case in {0} is not as LeukDesk wrote it ({1})</source>
        <translation type="unfinished">{0} இன் வழக்கு LeukDesk எழுதியபடி இல்லை ({1})</translation>
    </message>
    <message>
        <source>the case in {0} is not as it was signed ({1})</source>
        <translation type="unfinished">{0} இன் வழக்கு கையொப்பமிட்டபடி இல்லை ({1})</translation>
    </message>
    <message>
        <source>the case is not what was signed, so no report is made of it</source>
        <translation type="unfinished">வழக்கு கையொப்பமிட்டது அல்ல, எனவே அதன் அறிக்கை இல்லை</translation>
    </message>
    <message>
        <source>the case is signed, so nothing in it can change</source>
        <translation type="unfinished">வழக்கு கையொப்பமிடப்பட்டது, எனவே அதில் எதுவும் மாறாது</translation>
    </message>
    <message>
        <source>the cell finder&apos;s network cannot be read</source>
        <translation type="unfinished">செல் தேடும் வலையமைப்பைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the collection holds no picture that can be imported</source>
        <translation type="unfinished">தொகுப்பில் இறக்கத்தக்க படம் இல்லை</translation>
    </message>
    <message>
        <source>the copied picture cannot be read</source>
        <translation type="unfinished">நகலெடுத்த படத்தைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the database has a foreign {0} {1}</source>
        <translation type="unfinished">தரவுத்தளத்தில் அந்நிய {0} {1} உள்ளது</translation>
    </message>
    <message>
        <source>the database is damaged: {0}</source>
        <translation type="unfinished">தரவுத்தளம் சேதமடைந்தது: {0}</translation>
    </message>
    <message>
        <source>the database lacks its {0} {1}</source>
        <translation type="unfinished">தரவுத்தளத்தில் {0} {1} இல்லை</translation>
    </message>
    <message>
        <source>the database of the backup {0} is missing or cannot be read</source>
        <translation type="unfinished">காப்பு {0} இன் தரவுத்தளம் இல்லை அல்லது படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the database of the backup {0} is not what was backed up</source>
        <translation type="unfinished">காப்பு {0} இன் தரவுத்தளம் காப்பெடுத்தது அல்ல</translation>
    </message>
    <message>
        <source>the database {0} is damaged</source>
        <translation type="unfinished">தரவுத்தளம் {0} சேதமடைந்தது</translation>
    </message>
    <message>
        <source>the database {0} is missing or empty though its pictures are there</source>
        <translation type="unfinished">தரவுத்தளம் {0} இல்லை அல்லது வெறுமை, படங்கள் உள்ளன</translation>
    </message>
    <message>
        <source>the database {0} refused a change that contradicts its rules</source>
        <translation type="unfinished">தரவுத்தளம் {0} தன் விதிகளுக்கு முரணான மாற்றத்தை மறுத்தது</translation>
    </message>
    <message>
        <source>the database {0} was written by a newer LeukDesk</source>
        <translation type="unfinished">தரவுத்தளம் {0} புதிய LeukDesk எழுதியது</translation>
    </message>
    <message>
        <source>the disk of the backups in {0} has only {1} MB left, so no backup was made</source>
        <translation type="unfinished">{0} இன் காப்பு வட்டில் {1} MB மட்டுமே உள்ளது, எனவே காப்பு செய்யவில்லை</translation>
    </message>
    <message>
        <source>the disk of the records has only {0} MB left</source>
        <translation type="unfinished">பதிவேட்டின் வட்டில் {0} MB மட்டுமே உள்ளது</translation>
    </message>
    <message>
        <source>the disk reported a fault with {0}</source>
        <translation type="unfinished">{0} இல் வட்டு பிழை தெரிவித்தது</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} has only {1} MB left, so the frame was not recorded</source>
        <translation type="unfinished">{0} பதிவேட்டின் வட்டில் {1} MB மட்டுமே உள்ளது, எனவே சட்டகம் பதியவில்லை</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} is full, so nothing was recorded</source>
        <translation type="unfinished">{0} பதிவேட்டின் வட்டு நிரம்பியது, எனவே எதுவும் பதியவில்லை</translation>
    </message>
    <message>
        <source>the drive of {0} cannot keep records safely (no write-ahead log)</source>
        <translation type="unfinished">{0} இன் இயக்ககம் பதிவேட்டைப் பாதுகாப்பாக வைக்காது (write-ahead log இல்லை)</translation>
    </message>
    <message>
        <source>the file is no JPEG, PNG, WebP or HEIC picture</source>
        <translation type="unfinished">கோப்பு JPEG, PNG, WebP அல்லது HEIC படம் அல்ல</translation>
    </message>
    <message>
        <source>the files in {0} are not those of its manifest</source>
        <translation type="unfinished">{0} இன் கோப்புகள் அதன் பட்டியலுக்குரியவை அல்ல</translation>
    </message>
    <message>
        <source>the first account looks after the others</source>
        <translation type="unfinished">முதல் கணக்கு மற்றவற்றைப் பார்க்கும்</translation>
    </message>
    <message>
        <source>the flat field&apos;s file was changed</source>
        <translation type="unfinished">தட்டைப் புலத்தின் கோப்பு மாறியது</translation>
    </message>
    <message>
        <source>the folder &apos;{0}&apos; cannot be written to ({1})</source>
        <translation type="unfinished">கோப்புறை &apos;{0}&apos; இல் எழுத முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>the folder of bundles is missing</source>
        <translation type="unfinished">தொகுப்புகளின் கோப்புறை இல்லை</translation>
    </message>
    <message>
        <source>the folder {0!r} is missing from this installation</source>
        <translation type="unfinished">இந்நிறுவலில் கோப்புறை {0!r} இல்லை</translation>
    </message>
    <message>
        <source>the folder {0} cannot be read ({1})</source>
        <translation type="unfinished">கோப்புறை {0} ஐப் படிக்க முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>the folder {0} holds no pictures</source>
        <translation type="unfinished">கோப்புறை {0} இல் படங்கள் இல்லை</translation>
    </message>
    <message>
        <source>the known answer</source>
        <translation type="unfinished">அறிந்த விடை</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} cannot be read</source>
        <translation type="unfinished">ஆய்வகச் சின்னம் {0} ஐப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} is too large</source>
        <translation type="unfinished">ஆய்வகச் சின்னம் {0} மிகப் பெரியது</translation>
    </message>
    <message>
        <source>the name or the password is wrong</source>
        <translation type="unfinished">பெயர் அல்லது கடவுச்சொல் தவறு</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} cannot be read</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் வலையமைப்பைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} does not fit its card</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் வலையமைப்பு அதன் அட்டையுடன் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is missing</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் வலையமைப்பு இல்லை</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is too large to be one</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் வலையமைப்பு மிகப் பெரியது</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} was changed since it was made and is not opened</source>
        <translation type="unfinished">தொகுப்பு {0!r} இன் வலையமைப்பு செய்த பின் மாறியது, திறக்கப்படாது</translation>
    </message>
    <message>
        <source>the network was closed</source>
        <translation type="unfinished">வலையமைப்பு மூடப்பட்டது</translation>
    </message>
    <message>
        <source>the network&apos;s answer to a known patch is off by {0:.2f}</source>
        <translation type="unfinished">அறிந்த துணுக்குக்கு வலையமைப்பின் விடை {0:.2f} விலகுகிறது</translation>
    </message>
    <message>
        <source>the network&apos;s library cannot be loaded</source>
        <translation type="unfinished">வலையமைப்பின் நூலகத்தை ஏற்ற முடியவில்லை</translation>
    </message>
    <message>
        <source>the network&apos;s process ended twice on the same request</source>
        <translation type="unfinished">வலையமைப்பின் செயல்முறை அதே கோரிக்கையில் இருமுறை முடிந்தது</translation>
    </message>
    <message>
        <source>the other case holds this picture already</source>
        <translation type="unfinished">மற்ற வழக்கில் இப்படம் ஏற்கெனவே உள்ளது</translation>
    </message>
    <message>
        <source>the patient of that number under another name</source>
        <translation type="unfinished">அந்த எண் நோயாளியை வேறு பெயரில்</translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation type="unfinished">வடிவமைப்பு மிக நீளம்</translation>
    </message>
    <message>
        <source>the pattern {0!r} must hold {1} once</source>
        <translation type="unfinished">வடிவமைப்பு {0!r} இல் {1} ஒருமுறை இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>the picture has more than {0} megapixels</source>
        <translation type="unfinished">படத்தில் {0} மெகாபிக்சலுக்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>the picture {0} is missing from the records or has another size; the backups have it; restore a backup.</source>
        <translation type="unfinished">படம் {0} பதிவேட்டில் இல்லை அல்லது வேறு அளவு; காப்புகளில் உள்ளது; காப்பை மீட்டெடுக்க.</translation>
    </message>
    <message>
        <source>the pictures in {0} are not those of its case</source>
        <translation type="unfinished">{0} இன் படங்கள் அதன் வழக்கினவை அல்ல</translation>
    </message>
    <message>
        <source>the program&apos;s files are not complete: {0} missing or changed ({1})</source>
        <translation type="unfinished">நிரலின் கோப்புகள் முழுமையில்லை: {0} இல்லை அல்லது மாறின ({1})</translation>
    </message>
    <message>
        <source>the recorded picture {0} is missing or cannot be read</source>
        <translation type="unfinished">பதிவான படம் {0} இல்லை அல்லது படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the recorded picture {0} is not what was recorded</source>
        <translation type="unfinished">பதிவான படம் {0} பதிந்தது அல்ல</translation>
    </message>
    <message>
        <source>the records hold a case of that number already</source>
        <translation type="unfinished">பதிவேட்டில் அந்த எண் வழக்கு ஏற்கெனவே உள்ளது</translation>
    </message>
    <message>
        <source>the records hold another case of that number</source>
        <translation type="unfinished">பதிவேட்டில் அந்த எண்ணில் வேறு வழக்கு உள்ளது</translation>
    </message>
    <message>
        <source>the records hold no case {0}</source>
        <translation type="unfinished">பதிவேட்டில் வழக்கு {0} இல்லை</translation>
    </message>
    <message>
        <source>the records hold no case {0}, and a case needs a second identifier before its first picture</source>
        <translation type="unfinished">பதிவேட்டில் வழக்கு {0} இல்லை; முதல் படத்துக்கு முன் வழக்குக்கு இரண்டாம் அடையாளம் தேவை</translation>
    </message>
    <message>
        <source>the records hold no cell {0}</source>
        <translation type="unfinished">பதிவேட்டில் செல் {0} இல்லை</translation>
    </message>
    <message>
        <source>the records hold no frame {0}</source>
        <translation type="unfinished">பதிவேட்டில் சட்டகம் {0} இல்லை</translation>
    </message>
    <message>
        <source>the records hold no picture {0}</source>
        <translation type="unfinished">பதிவேட்டில் படம் {0} இல்லை</translation>
    </message>
    <message>
        <source>the records hold no signature {0} of version {1}</source>
        <translation type="unfinished">பதிவேட்டில் பதிப்பு {1} இன் கையொப்பம் {0} இல்லை</translation>
    </message>
    <message>
        <source>the records hold no such account</source>
        <translation type="unfinished">பதிவேட்டில் அக்கணக்கு இல்லை</translation>
    </message>
    <message>
        <source>the records hold no such cell {0}</source>
        <translation type="unfinished">பதிவேட்டில் அச்செல் {0} இல்லை</translation>
    </message>
    <message>
        <source>the records in {0} are damaged, so they were not backed up</source>
        <translation type="unfinished">{0} இன் பதிவேடு சேதமடைந்தது, எனவே காப்பெடுக்கவில்லை</translation>
    </message>
    <message>
        <source>the records in {0} are in use by another program</source>
        <translation type="unfinished">{0} இன் பதிவேடு வேறு நிரலில் பயனில் உள்ளது</translation>
    </message>
    <message>
        <source>the records in {0} are of a LeukDesk that kept no audit trail</source>
        <translation type="unfinished">{0} இன் பதிவேடு தணிக்கைத் தடம் இல்லாத LeukDesk உடையது</translation>
    </message>
    <message>
        <source>the records in {0} are open in another window or program</source>
        <translation type="unfinished">{0} இன் பதிவேடு வேறு சாளரம் அல்லது நிரலில் திறந்துள்ளது</translation>
    </message>
    <message>
        <source>the records in {0} cannot be read and written</source>
        <translation type="unfinished">{0} இன் பதிவேட்டைப் படித்து எழுத முடியவில்லை</translation>
    </message>
    <message>
        <source>the records in {0} were closed</source>
        <translation type="unfinished">{0} இன் பதிவேடு மூடப்பட்டது</translation>
    </message>
    <message>
        <source>the records know no class {0}</source>
        <translation type="unfinished">பதிவேட்டில் வகை {0} இல்லை</translation>
    </message>
    <message>
        <source>the records know the class {0} already</source>
        <translation type="unfinished">பதிவேட்டில் வகை {0} ஏற்கெனவே உள்ளது</translation>
    </message>
    <message>
        <source>the records know {0}</source>
        <translation type="unfinished">பதிவேடு அறிந்தது: {0}</translation>
    </message>
    <message>
        <source>the request was called off</source>
        <translation type="unfinished">கோரிக்கை கைவிடப்பட்டது</translation>
    </message>
    <message>
        <source>the restored records are not whole ({0})</source>
        <translation type="unfinished">மீட்டெடுத்த பதிவேடு முழுமையில்லை ({0})</translation>
    </message>
    <message>
        <source>the second signer must be another person</source>
        <translation type="unfinished">இரண்டாவது கையொப்பமிடுபவர் வேறு நபராக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with cannot be used ({0})</source>
        <translation type="unfinished">தொகுப்புகளை முத்திரையிடும் இரகசியத்தைப் பயன்படுத்த முடியவில்லை ({0})</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with is damaged</source>
        <translation type="unfinished">தொகுப்புகளை முத்திரையிடும் இரகசியம் சேதமடைந்தது</translation>
    </message>
    <message>
        <source>the sheet {0} would have more than {1:,} rows</source>
        <translation type="unfinished">தாள் {0} இல் {1:,} வரிசைகளுக்கு மேல் இருக்கும்</translation>
    </message>
    <message>
        <source>the specimen cannot have been received before it was taken</source>
        <translation type="unfinished">மாதிரி எடுக்கும் முன் பெறப்பட்டிருக்க முடியாது</translation>
    </message>
    <message>
        <source>the status of case {0} is not that of its signatures</source>
        <translation type="unfinished">வழக்கு {0} இன் நிலை அதன் கையொப்பங்களுக்குரியது அல்ல</translation>
    </message>
    <message>
        <source>the stream cannot have this name</source>
        <translation type="unfinished">ஓடைக்கு இப்பெயர் கூடாது</translation>
    </message>
    <message>
        <source>the two points are nearly the same</source>
        <translation type="unfinished">இரு புள்ளிகளும் ஏறக்குறைய ஒன்றே</translation>
    </message>
    <message>
        <source>the watched folder cannot be read ({0}); check the network or its rights.</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறையைப் படிக்க முடியவில்லை ({0}); வலையமைப்பை அல்லது உரிமைகளைச் சோதிக்க.</translation>
    </message>
    <message>
        <source>the watched folder could not be looked at; LeukDesk tries again.</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறையைப் பார்க்க முடியவில்லை; LeukDesk மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>the watched folder holds more than {0:,} pictures</source>
        <translation type="unfinished">கண்காணிக்கும் கோப்புறையில் {0:,} படங்களுக்கு மேல் உள்ளன</translation>
    </message>
    <message>
        <source>the window needs the system library libxcb-cursor0, which is missing here</source>
        <translation type="unfinished">சாளரத்துக்கு libxcb-cursor0 நூலகம் தேவை, அது இங்கில்லை</translation>
    </message>
    <message>
        <source>the {0} {1} is not as LeukDesk made it</source>
        <translation type="unfinished">{0} {1} LeukDesk செய்தபடி இல்லை</translation>
    </message>
    <message>
        <source>there is an account of this name</source>
        <translation type="unfinished">இப்பெயரில் கணக்கு உள்ளது</translation>
    </message>
    <message>
        <source>there is no bundle in the folder {0!r} ({1} cannot be read)</source>
        <translation type="unfinished">கோப்புறை {0!r} இல் தொகுப்பு இல்லை ({1} படிக்க முடியவில்லை)</translation>
    </message>
    <message>
        <source>there is no bundle {0!r}</source>
        <translation type="unfinished">தொகுப்பு {0!r} இல்லை</translation>
    </message>
    <message>
        <source>there is no bundle {0!r} (there are: {1})</source>
        <translation type="unfinished">தொகுப்பு {0!r} இல்லை (உள்ளவை: {1})</translation>
    </message>
    <message>
        <source>there is no camera profile &apos;{0}&apos;</source>
        <translation type="unfinished">கேமரா சுயவிவரம் &apos;{0}&apos; இல்லை</translation>
    </message>
    <message>
        <source>there is no case {0} to be the control slide</source>
        <translation type="unfinished">கட்டுப்பாட்டு ஸ்லைடாக (Control slide) வழக்கு {0} இல்லை</translation>
    </message>
    <message>
        <source>there is too little memory for the network {0!r}</source>
        <translation type="unfinished">வலையமைப்பு {0!r} க்கு நினைவகம் போதாது</translation>
    </message>
    <message>
        <source>these records belong to a laboratory with accounts</source>
        <translation type="unfinished">இப்பதிவேடு கணக்குகளுள்ள ஆய்வகத்துடையது</translation>
    </message>
    <message>
        <source>this LeukDesk knows no schema {0!r}</source>
        <translation type="unfinished">இந்த LeukDesk க்கு {0!r} அமைப்பு தெரியாது</translation>
    </message>
    <message>
        <source>this account is closed</source>
        <translation type="unfinished">இக்கணக்கு மூடப்பட்டது</translation>
    </message>
    <message>
        <source>this account is locked for {0} minutes after {1} wrong passwords</source>
        <translation type="unfinished">{1} தவறான கடவுச்சொற்களுக்குப் பின் இக்கணக்கு {0} நிமிடம் பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>this case is not signed, so there is nothing to amend</source>
        <translation type="unfinished">இவ்வழக்கு கையொப்பமிடவில்லை, எனவே திருத்த எதுவுமில்லை</translation>
    </message>
    <message>
        <source>this case is signed</source>
        <translation type="unfinished">இவ்வழக்கு கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>this installation of LeukDesk lacks its migrations</source>
        <translation type="unfinished">இந்த LeukDesk நிறுவலில் இடமாற்றங்கள் (migrations) இல்லை</translation>
    </message>
    <message>
        <source>this password has fewer than {0} characters</source>
        <translation type="unfinished">இக்கடவுச்சொல்லில் {0} எழுத்துகளுக்குக் குறைவு</translation>
    </message>
    <message>
        <source>this password has more than {0} characters</source>
        <translation type="unfinished">இக்கடவுச்சொல்லில் {0} எழுத்துகளுக்கு மேல்</translation>
    </message>
    <message>
        <source>this password holds the account&apos;s name</source>
        <translation type="unfinished">இக்கடவுச்சொல்லில் கணக்கின் பெயர் உள்ளது</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation type="unfinished">அதன் வகைக்கு மிகப் பெரியது</translation>
    </message>
    <message>
        <source>torch {0} is installed and bundles need {1}x</source>
        <translation type="unfinished">torch {0} நிறுவியுள்ளது, தொகுப்புகளுக்கு {1}x தேவை</translation>
    </message>
    <message>
        <source>training, split as below</source>
        <translation type="unfinished">பயிற்சி, கீழே உள்ளபடி பிரித்தது</translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished">மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>try it again</source>
        <translation type="unfinished">அதை மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>turn on &apos;Let desktop apps access your camera&apos; in {0}</source>
        <translation type="unfinished">{0} இல் &apos;Let desktop apps access your camera&apos; ஐ இயக்குக</translation>
    </message>
    <message>
        <source>two camera profiles have one name</source>
        <translation type="unfinished">இரு கேமரா சுயவிவரங்களுக்கு ஒரே பெயர்</translation>
    </message>
    <message>
        <source>type a shorter or longer one</source>
        <translation type="unfinished">குறுகிய அல்லது நீண்டது தட்டச்சிடுக</translation>
    </message>
    <message>
        <source>type another number</source>
        <translation type="unfinished">வேறு எண் தட்டச்சிடுக</translation>
    </message>
    <message>
        <source>type it</source>
        <translation type="unfinished">அதைத் தட்டச்சிடுக</translation>
    </message>
    <message>
        <source>type it as it is to be printed</source>
        <translation type="unfinished">அச்சிடுவது போல் தட்டச்சிடுக</translation>
    </message>
    <message>
        <source>type letters, digits and plain spaces</source>
        <translation type="unfinished">எழுத்துகள், இலக்கங்கள், வெற்றிடங்கள் தட்டச்சிடுக</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">தெரியாதது</translation>
    </message>
    <message>
        <source>unlike cells it learned</source>
        <translation type="unfinished">கற்ற செல்களைப் போலல்ல</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished">உறுதியற்றது</translation>
    </message>
    <message>
        <source>update LeukDesk on this computer</source>
        <translation type="unfinished">இக்கணினியில் LeukDesk ஐப் புதுப்பிக்க</translation>
    </message>
    <message>
        <source>update LeukDesk or install a bundle made for this version</source>
        <translation type="unfinished">LeukDesk ஐப் புதுப்பிக்க அல்லது இப்பதிப்புக்கான தொகுப்பை நிறுவுக</translation>
    </message>
    <message>
        <source>usable with care</source>
        <translation type="unfinished">கவனத்துடன் பயன்படும்</translation>
    </message>
    <message>
        <source>use JPEG, PNG, BMP, TIFF, WebP or HEIC</source>
        <translation type="unfinished">JPEG, PNG, BMP, TIFF, WebP அல்லது HEIC பயன்படுத்துக</translation>
    </message>
    <message>
        <source>use a bundle that agrees with the records, or records of their own for this bundle</source>
        <translation type="unfinished">பதிவேட்டுடன் ஒத்த தொகுப்பை, அல்லது இத்தொகுப்புக்குத் தனிப் பதிவேட்டைப் பயன்படுத்துக</translation>
    </message>
    <message>
        <source>use a bundle that came with LeukDesk, or install it with leukdesk model install</source>
        <translation type="unfinished">LeukDesk உடன் வந்த தொகுப்பைப் பயன்படுத்துக, அல்லது leukdesk model install ஆல் நிறுவுக</translation>
    </message>
    <message>
        <source>use another bundle</source>
        <translation type="unfinished">வேறு தொகுப்பைப் பயன்படுத்துக</translation>
    </message>
    <message>
        <source>use the CSV tables for this case</source>
        <translation type="unfinished">இவ்வழக்குக்கு CSV அட்டவணைகளைப் பயன்படுத்துக</translation>
    </message>
    <message>
        <source>wait until it has finished or close it, then try again</source>
        <translation type="unfinished">அது முடியும்வரை காத்திருக்க அல்லது மூடுக, பின் மீண்டும் முயல்க</translation>
    </message>
    <message>
        <source>wait, or ask an administrator to unlock it</source>
        <translation type="unfinished">காத்திருக்க, அல்லது நிர்வாகியைத் திறக்கச் சொல்க</translation>
    </message>
    <message>
        <source>watch one of its folders, or move old pictures away</source>
        <translation type="unfinished">அதன் கோப்புறை ஒன்றைக் கண்காணிக்க, அல்லது பழைய படங்களை நகர்த்துக</translation>
    </message>
    <message>
        <source>what the model looks for</source>
        <translation type="unfinished">மாதிரி தேடுவது</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation type="unfinished">வெள்ளைச் சமன் (white balance)</translation>
    </message>
    <message>
        <source>white balance on {0} of {1} frames</source>
        <translation type="unfinished">{1} இல் {0} சட்டகங்களில் வெள்ளைச் சமன் (white balance)</translation>
    </message>
    <message>
        <source>white cells</source>
        <translation type="unfinished">வெள்ளணுக்கள் (white cells)</translation>
    </message>
    <message>
        <source>write for instance {0}_*</source>
        <translation type="unfinished">எ.கா. {0}_* எழுதுக</translation>
    </message>
    <message>
        <source>write it shorter, or not at all</source>
        <translation type="unfinished">சுருக்கமாக எழுதுக, அல்லது எழுதாதீர்</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ஆம்</translation>
    </message>
    <message>
        <source>{0:.1f} %</source>
        <translation type="unfinished">{0:.1f} %</translation>
    </message>
    <message>
        <source>{0:.1f} per 100</source>
        <translation type="unfinished">100 க்கு {0:.1f}</translation>
    </message>
    <message>
        <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
        <translation type="unfinished">{0:.3f} ({1:.3f} முதல் {2:.3f})</translation>
    </message>
    <message>
        <source>{0:.3f} against {1}</source>
        <translation type="unfinished">{1}க்கு எதிராக {0:.3f}</translation>
    </message>
    <message>
        <source>{0:g} µm a pixel is out of range ({1:g} to {2:g})</source>
        <translation type="unfinished">படவணுவுக்கு {0:g} µm வரம்பு மீறியது ({1:g} முதல் {2:g})</translation>
    </message>
    <message>
        <source>{0} (outside the percentages)</source>
        <translation type="unfinished">{0} (சதவீதத்துக்கு வெளியே)</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation type="unfinished">{0} ({1} முதல் {2})</translation>
    </message>
    <message>
        <source>{0} Cells on frames that are not usable aren&apos;t counted.</source>
        <translation type="unfinished">{0} பயன்படாத சட்டகங்களின் செல்கள் எண்ணப்படா.</translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation type="unfinished">{0} GB காலி</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished">{0} மற்றும் இன்னும் {1}</translation>
    </message>
    <message>
        <source>{0} called blast could not be counted; a person must look.</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) எனப்பட்ட {0} எண்ண முடியவில்லை; ஒருவர் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{0} called blast in one frame and not in another; a person must look.</source>
        <translation type="unfinished">{0} ஒரு சட்டகத்தில் பிளாஸ்ட் (blast), வேறொன்றில் அல்ல; ஒருவர் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{0} called blast, fewer than the {1} that false calls alone may give.</source>
        <translation type="unfinished">{0} பிளாஸ்ட் (blast) எனப்பட்டவை; தவறான தீர்ப்புகள் மட்டும் தரக்கூடிய {1} ஐ விடக் குறைவு.</translation>
    </message>
    <message>
        <source>{0} cannot be kept as a flat field</source>
        <translation type="unfinished">{0} ஐத் தட்டைப் புலமாக வைக்க முடியாது</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation type="unfinished">{0} ஐத் திறக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1})</source>
        <translation type="unfinished">{0} ஐத் திறக்க முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation type="unfinished">{0} ஐப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1})</source>
        <translation type="unfinished">{0} ஐப் படிக்க முடியவில்லை ({1})</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation type="unfinished">{0} செல்கள்</translation>
    </message>
    <message>
        <source>{0} did not open within {1:g} s; unplug it and plug it in again.</source>
        <translation type="unfinished">{0} {1:g} நொடிக்குள் திறக்கவில்லை; கழற்றி மீண்டும் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation type="unfinished">{0} பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation type="unfinished">{0} இல்லை</translation>
    </message>
    <message>
        <source>{0} est.</source>
        <translation type="unfinished">{0} மதி.</translation>
    </message>
    <message>
        <source>{0} failed; it is opened again.</source>
        <translation type="unfinished">{0} தோல்வியடைந்தது; அது மீண்டும் திறக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation type="unfinished">{1} க்கு {0}</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation type="unfinished">{0} சட்டகங்கள்</translation>
    </message>
    <message>
        <source>{0} gives no picture any more; check its cable or network.</source>
        <translation type="unfinished">{0} இனி படம் தரவில்லை; அதன் கேபிளை அல்லது நெட்வொர்க்கைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>{0} has more than {1:,} rows</source>
        <translation type="unfinished">{0} இல் {1:,} வரிசைகளுக்கு மேல் உள்ளன</translation>
    </message>
    <message>
        <source>{0} has more than {1} MB</source>
        <translation type="unfinished">{0} இல் {1} MB க்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB</source>
        <translation type="unfinished">{0} இல் {1} MiB க்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels{2}</source>
        <translation type="unfinished">{0} இல் {1} மெகாபிக்சலுக்கு மேல் உள்ளது{2}</translation>
    </message>
    <message>
        <source>{0} has no columns file and label</source>
        <translation type="unfinished">{0} இல் file, label நெடுவரிசைகள் இல்லை</translation>
    </message>
    <message>
        <source>{0} holds a file that is too large</source>
        <translation type="unfinished">{0} இல் மிகப் பெரிய கோப்பு உள்ளது</translation>
    </message>
    <message>
        <source>{0} holds a file that no case has</source>
        <translation type="unfinished">{0} இல் எவ்வழக்கிலும் இல்லாத கோப்பு உள்ளது</translation>
    </message>
    <message>
        <source>{0} holds more files than a case can have</source>
        <translation type="unfinished">{0} இல் வழக்குக்கு மிஞ்சிய கோப்புகள் உள்ளன</translation>
    </message>
    <message>
        <source>{0} holds no labelled pictures</source>
        <translation type="unfinished">{0} இல் அடையாளமிட்ட படங்கள் இல்லை</translation>
    </message>
    <message>
        <source>{0} holds {1} cases where it should hold one</source>
        <translation type="unfinished">{0} இல் ஒன்றுக்குப் பதில் {1} வழக்குகள் உள்ளன</translation>
    </message>
    <message>
        <source>{0} in the manual count: {1} of {2} leukocytes.</source>
        <translation type="unfinished">கை எண்ணிக்கையில் {0}: {2} லூகோசைட்களில் (leukocytes) {1}.</translation>
    </message>
    <message>
        <source>{0} in the {1}: cannot be printed; in Unicode it reads {2}.</source>
        <translation type="unfinished">{1} இல் {0}: அச்சிட முடியாது; Unicode இல் {2}.</translation>
    </message>
    <message>
        <source>{0} is a HEIC picture, and their decoder is missing here</source>
        <translation type="unfinished">{0} HEIC படம், அதன் குறிநீக்கி இங்கில்லை</translation>
    </message>
    <message>
        <source>{0} is as large as a field</source>
        <translation type="unfinished">{0} புலம் அளவு பெரியது</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation type="unfinished">{0} சேதமடைந்தது</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete</source>
        <translation type="unfinished">{0} சேதமடைந்தது அல்லது முழுமையற்றது</translation>
    </message>
    <message>
        <source>{0} is empty (zero bytes)</source>
        <translation type="unfinished">{0} வெறுமை (சுழி பைட்டுகள்)</translation>
    </message>
    <message>
        <source>{0} is incomplete: part of the picture is missing</source>
        <translation type="unfinished">{0} முழுமையற்றது: படத்தின் பகுதி இல்லை</translation>
    </message>
    <message>
        <source>{0} is larger than a case can be</source>
        <translation type="unfinished">{0} வழக்கை விடப் பெரியது</translation>
    </message>
    <message>
        <source>{0} is missing from the program</source>
        <translation type="unfinished">நிரலில் {0} இல்லை</translation>
    </message>
    <message>
        <source>{0} is no CSV file ({1})</source>
        <translation type="unfinished">{0} CSV கோப்பு அல்ல ({1})</translation>
    </message>
    <message>
        <source>{0} is no backup of LeukDesk, or its {1} is damaged</source>
        <translation type="unfinished">{0} LeukDesk காப்பு அல்ல, அல்லது அதன் {1} சேதமடைந்தது</translation>
    </message>
    <message>
        <source>{0} is no case that LeukDesk exported</source>
        <translation type="unfinished">{0} LeukDesk ஏற்றுமதி செய்த வழக்கு அல்ல</translation>
    </message>
    <message>
        <source>{0} is no database of LeukDesk</source>
        <translation type="unfinished">{0} LeukDesk தரவுத்தளம் அல்ல</translation>
    </message>
    <message>
        <source>{0} is not a picture that LeukDesk can read</source>
        <translation type="unfinished">{0} LeukDesk படிக்கக்கூடிய படம் அல்ல</translation>
    </message>
    <message>
        <source>{0} is not over what is kept with it</source>
        <translation type="unfinished">{0} அதனுடன் உள்ளதற்குரியது அல்ல</translation>
    </message>
    <message>
        <source>{0} is not the one that the audit trail tells of</source>
        <translation type="unfinished">{0} தணிக்கைத் தடம் கூறுவது அல்ல</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation type="unfinished">{0} இல்லை</translation>
    </message>
    <message>
        <source>{0} is not there or is no file</source>
        <translation type="unfinished">{0} இல்லை அல்லது கோப்பு அல்ல</translation>
    </message>
    <message>
        <source>{0} is not written in UTF-8</source>
        <translation type="unfinished">{0} UTF-8 இல் எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>{0} is overexposed, so its light cannot be read</source>
        <translation type="unfinished">{0} மிகை ஒளியுடையது, எனவே அதன் ஒளியைப் படிக்க முடியாது</translation>
    </message>
    <message>
        <source>{0} is too dark for a flat field</source>
        <translation type="unfinished">{0} தட்டைப் புலத்துக்கு மிக இருள்</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where a broken connection or two computers that write at once can destroy the records</source>
        <translation type="unfinished">{0} வலை இயக்ககத்தில் ({1}) உள்ளது; முறிந்த இணைப்பு அல்லது ஒரே நேரம் எழுதும் இரு கணினிகள் பதிவேட்டை அழிக்கலாம்</translation>
    </message>
    <message>
        <source>{0} lies outside the folder of {1}</source>
        <translation type="unfinished">{0} {1} இன் கோப்புறைக்கு வெளியே உள்ளது</translation>
    </message>
    <message>
        <source>{0} more frames are not listed; frames.csv has them all.</source>
        <translation type="unfinished">இன்னும் {0} சட்டகங்கள் இங்கு இல்லை; frames.csv இல் அனைத்தும் உள்ளன.</translation>
    </message>
    <message>
        <source>{0} more limits stand in summary.json and in the program under About the model.</source>
        <translation type="unfinished">இன்னும் {0} வரம்புகள் summary.json இலும் நிரலில் «மாதிரியைப் பற்றி» இலும் உள்ளன.</translation>
    </message>
    <message>
        <source>{0} more reasons.</source>
        <translation type="unfinished">இன்னும் {0} காரணங்கள்.</translation>
    </message>
    <message>
        <source>{0} needs more memory than this computer has free</source>
        <translation type="unfinished">{0} க்கு இக்கணினியில் உள்ளதை விட அதிக நினைவகம் தேவை</translation>
    </message>
    <message>
        <source>{0} of the program is {1}, older than {2}; programs crash in it</source>
        <translation type="unfinished">நிரலின் {0} {1}, {2} ஐ விடப் பழையது; நிரல்கள் அதில் முறியும்</translation>
    </message>
    <message>
        <source>{0} of {1:g} {2}: out of range (0 to {3:,})</source>
        <translation type="unfinished">{0} {1:g} {2}: வரம்பு மீறியது (0 முதல் {3:,})</translation>
    </message>
    <message>
        <source>{0} of {1} called blast; false calls alone reach {2} in at most {3:g} % of blast-free samples of this size.</source>
        <translation type="unfinished">{1} இல் {0} பிளாஸ்ட் (blast) எனப்பட்டன; இந்த அளவு பிளாஸ்ட் அற்ற மாதிரிகளில் தவறான தீர்ப்புகள் மட்டும் {2} ஐ அதிகம் {3:g} % இல் எட்டும்.</translation>
    </message>
    <message>
        <source>{0} of {1} frames overlap another</source>
        <translation type="unfinished">{1} இல் {0} சட்டகங்கள் மேற்படுகின்றன</translation>
    </message>
    <message>
        <source>{0} of {1} held-back leukocytes that are no blasts were called blast; in the worst source up to {2}.</source>
        <translation type="unfinished">பிளாஸ்ட்கள் (blasts) அல்லாத, விலக்கிய {1} லூகோசைட்டுகளில் (leukocytes) {0} பிளாஸ்ட் எனப்பட்டன; மோசமான மூலத்தில் {2} வரை.</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes counted; take more frames.</source>
        <translation type="unfinished">{1} இல் {0} லூகோசைட் (leukocytes) எண்ணப்பட்டன; மேலும் சட்டகங்கள் எடுக்க.</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2} by {3}</source>
        <translation type="unfinished">{1} இல் {0}, கடைசி {2}, {3}</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2}, without sign-in</source>
        <translation type="unfinished">{1} இல் {0}, கடைசி {2}, உள்நுழைவின்றி</translation>
    </message>
    <message>
        <source>{0} of {1}; 95 % {2:.1f}–{3:.1f}, {4}</source>
        <translation type="unfinished">{0} / {1}; 95 % {2:.1f}–{3:.1f}, {4}</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture</source>
        <translation type="unfinished">{0} திறக்கிறது ஆனால் படம் தரவில்லை</translation>
    </message>
    <message>
        <source>{0} outside the percentages: {1}.</source>
        <translation type="unfinished">{0} சதவீதங்களுக்கு வெளியே: {1}.</translation>
    </message>
    <message>
        <source>{0} repeats its last picture; it is opened again.</source>
        <translation type="unfinished">{0} தன் கடைசிப் படத்தையே தருகிறது; அது மீண்டும் திறக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>{0} shows cells or other structure, not an empty field</source>
        <translation type="unfinished">{0} வெற்றுப் புலமல்ல, செல்கள் அல்லது வேறு அமைப்பைக் காட்டுகிறது</translation>
    </message>
    <message>
        <source>{0} shows too little light for a flat field</source>
        <translation type="unfinished">{0} தட்டைப் புலத்துக்கு மிகக் குறைந்த ஒளி காட்டுகிறது</translation>
    </message>
    <message>
        <source>{0} told {1} on {2}: {3}</source>
        <translation type="unfinished">{0} {2} அன்று {1}-க்குச் சொன்னது: {3}</translation>
    </message>
    <message>
        <source>{0} was written by a newer LeukDesk</source>
        <translation type="unfinished">{0} புதிய LeukDesk எழுதியது</translation>
    </message>
    <message>
        <source>{0} {1:.1f} % of leukocytes ({2} {3:g} %: {4}).</source>
        <translation type="unfinished">{0} லூகோசைட்டில் (leukocytes) {1:.1f} % ({2} {3:g} %: {4}).</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0}, TorchScript, sha256 {1}. Every figure is made again by: {2}</source>
        <translation type="unfinished">{0}, TorchScript, sha256 {1}. ஒவ்வொரு எண்ணும் இதனால் மீண்டும் உருவாகும்: {2}</translation>
    </message>
    <message>
        <source>{0}, amended</source>
        <translation type="unfinished">{0}, திருத்தியது</translation>
    </message>
    <message>
        <source>{0}, and 1 cell seen again is not counted twice</source>
        <translation type="unfinished">{0}, மீண்டும் கண்ட 1 செல் இருமுறை எண்ணப்படாது</translation>
    </message>
    <message>
        <source>{0}, and no cell is seen twice</source>
        <translation type="unfinished">{0}, எந்தச் செல்லும் இருமுறை காணப்படவில்லை</translation>
    </message>
    <message>
        <source>{0}, and {1} cells seen again are not counted twice</source>
        <translation type="unfinished">{0}, மீண்டும் கண்ட {1} செல்கள் இருமுறை எண்ணப்படா</translation>
    </message>
    <message>
        <source>{0}, recorded {1}</source>
        <translation type="unfinished">{0}, பதிந்தது {1}</translation>
    </message>
    <message>
        <source>{0}, recorded {1} to {2}</source>
        <translation type="unfinished">{0}, பதிந்தது {1} முதல் {2}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation type="unfinished">{0}, பதிப்பு {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} years</source>
        <translation type="unfinished">{0}, {1} வயது</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished">{0}.</translation>
    </message>
    <message>
        <source>{0}: AUROC of {1} against {2} {3:.3f} ({4:.3f} to {5:.3f} over pictures).</source>
        <translation type="unfinished">{0}: {2}க்கு எதிராக {1} இன் AUROC {3:.3f} (படங்களில் {4:.3f} முதல் {5:.3f}).</translation>
    </message>
    <message>
        <source>{0}: {1} networks of the same recipe, each from scratch, each measured on a fold of subjects that it never saw. This network holds back fold {2}.</source>
        <translation type="unfinished">{0}: அதே செய்முறையின் {1} வலையமைப்புகள், ஒவ்வொன்றும் தொடக்கத்திலிருந்து கற்பிக்கப்பட்டது, ஒவ்வொன்றும் தான் ஒருபோதும் காணாத நபர்களின் பகுதியில் (fold) அளவிடப்பட்டது. இந்த வலையமைப்பு பகுதி {2}-ஐ ஒதுக்கி வைக்கிறது.</translation>
    </message>
    <message>
        <source>{0}: {1} seen. Urgent by itself, whatever the blasts: a person must look now.</source>
        <translation type="unfinished">{0}: {1} காணப்பட்டது. பிளாஸ்ட் (blasts) எப்படியாயினும் தனியே அவசரம் (urgent): ஒருவர் இப்போதே பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{0}: {1} that could not be counted; a person must look soon.</source>
        <translation type="unfinished">{0}: எண்ண முடியாத {1}; ஒருவர் விரைவில் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished">{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}; a person must look soon.</source>
        <translation type="unfinished">{0}: {1}; ஒருவர் விரைவில் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>{0}; install LeukDesk again if it stays so.</source>
        <translation type="unfinished">{0}; நீடித்தால் LeukDesk ஐ மீண்டும் நிறுவுக.</translation>
    </message>
    <message>
        <source>µm/px</source>
        <translation type="unfinished">µm/px</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Blasts seen</source>
        <translation type="unfinished">பிளாஸ்ட் (Blasts) காணப்பட்டன</translation>
    </message>
    <message>
        <source>Blasts seen, see the differential. Told at once to the requester. Bone marrow examination and flow cytometry advised.</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts) காணப்பட்டன, வகைக்கணக்கைக் காண்க. கேட்டவருக்கு உடனே தெரிவிக்கப்பட்டது. எலும்பு மஜ்ஜை (bone marrow) ஆய்வும் ஃப்ளோ சைட்டோமெட்ரியும் (flow cytometry) பரிந்துரை.</translation>
    </message>
    <message>
        <source>Left shift</source>
        <translation type="unfinished">இடப்பெயர்வு (Left shift)</translation>
    </message>
    <message>
        <source>Left shift of the neutrophils. Please see together with the clinical signs.</source>
        <translation type="unfinished">நியூட்ரோபில்களின் இடப்பெயர்வு (left shift). மருத்துவ அறிகுறிகளுடன் காண்க.</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation type="unfinished">பிளேட்லெட் கட்டிகள் (Platelet clumps)</translation>
    </message>
    <message>
        <source>Platelets are clumped, so the analyser&apos;s platelet count is too low. Please repeat in citrate.</source>
        <translation type="unfinished">பிளேட்லெட்கள் (platelets) கட்டியாகின; பகுப்பாய்வியின் எண்ணிக்கை மிகக் குறைவு. சிட்ரேட்டில் (citrate) மீண்டும் செய்க.</translation>
    </message>
    <message>
        <source>Poor film</source>
        <translation type="unfinished">மோசமான படலம்</translation>
    </message>
    <message>
        <source>The film is of poor quality, so that this reading is uncertain. Please send a fresh specimen.</source>
        <translation type="unfinished">படலம் மோசமானது; இந்த வாசிப்பு உறுதியற்றது. புதிய மாதிரி அனுப்புக.</translation>
    </message>
    <message>
        <source>Unremarkable film</source>
        <translation type="unfinished">இயல்பான படலம்</translation>
    </message>
    <message>
        <source>White cells, red cells and platelets unremarkable. No blasts among the cells counted.</source>
        <translation type="unfinished">வெள்ளையணுக்கள் (white cells), சிவப்பணுக்கள் (red cells), பிளேட்லெட்கள் (platelets) இயல்பு. எண்ணிய செல்களில் பிளாஸ்ட் (blasts) இல்லை.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A person must look</source>
        <translation type="unfinished">ஒருவர் பார்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation type="unfinished">பிளாஸ்ட் (Blast)</translation>
    </message>
    <message>
        <source>Blasts suspected</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts) ஐயம்</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation type="unfinished">எலும்பு மஜ்ஜை (Bone marrow)</translation>
    </message>
    <message>
        <source>No blasts found</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts) இல்லை</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">மதிப்பிடவில்லை</translation>
    </message>
    <message>
        <source>Not blast</source>
        <translation type="unfinished">பிளாஸ்ட் அல்ல (Not blast)</translation>
    </message>
    <message>
        <source>Other specimen</source>
        <translation type="unfinished">மற்ற மாதிரி</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation type="unfinished">புற இரத்தம் (Peripheral blood)</translation>
    </message>
    <message>
        <source>Too few cells yet</source>
        <translation type="unfinished">இன்னும் மிகக் குறைந்த செல்கள்</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished">உறுதியற்றது</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">சில நொடிகள் மீதம்</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation type="unfinished">சுமார் {0} நிமிடம் மீதம்</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation type="unfinished">சுமார் {0} நொடி மீதம்</translation>
    </message>
    <message>
        <source>counted in frame {0}</source>
        <translation type="unfinished">சட்டகம் {0} இல் எண்ணியது</translation>
    </message>
    <message>
        <source>cut by the border</source>
        <translation type="unfinished">ஓரத்தால் வெட்டுண்டது</translation>
    </message>
    <message>
        <source>bad frame</source>
        <translation type="unfinished">மோசமான சட்டகம்</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">அனைத்து வழக்குகள்</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished">திருத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Blasts and urgent cells first</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts), அவசர (urgent) செல்கள் முதலில்</translation>
    </message>
    <message>
        <source>Blasts or urgent cells</source>
        <translation type="unfinished">பிளாஸ்ட் (blasts) அல்லது அவசர (urgent) செல்கள்</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <translation type="unfinished">நிறச்சாயல் (Colour cast)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished">அடர்த்தி (Density)</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation type="unfinished">சீர்மை (Evenness)</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished">ஒளிபடுநேரம்</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished">பெண்</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished">குவியம்</translation>
    </message>
    <message>
        <source>For research use; not a diagnosis</source>
        <translation type="unfinished">ஆராய்ச்சிக்கு மட்டும்; நோயறிதல் அல்ல (not a diagnosis)</translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished">மதிப்பாய்வில்</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished">நீண்ட நேரம் காத்திருப்பது முதலில்</translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished">ஆண்</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation type="unfinished">மிக அவசரமானது முதலில்</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished">அசைவு</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">புதியது முதலில்</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">திறந்தது</translation>
    </message>
    <message>
        <source>Open and in review</source>
        <translation type="unfinished">திறந்தவை, மதிப்பாய்வில் உள்ளவை</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">மற்றவை</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">காலம் கடந்தவை</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished">வழக்கமான</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">கையொப்பமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation type="unfinished">சாயம் (Stain)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">அவசரம்</translation>
    </message>
    <message>
        <source>an earlier analysis called it a blast or urgent</source>
        <translation type="unfinished">முந்தைய பகுப்பாய்வு இதை பிளாஸ்ட் (blast) அல்லது அவசரம் என்றது</translation>
    </message>
    <message>
        <source>an earlier analysis called it so; the newest finds nothing there</source>
        <translation type="unfinished">முந்தைய பகுப்பாய்வு அவ்வாறு கூறியது; புதியது அங்கு எதையும் காணவில்லை</translation>
    </message>
    <message>
        <source>blast: {0}</source>
        <translation type="unfinished">பிளாஸ்ட் (blast): {0}</translation>
    </message>
    <message>
        <source>blast?</source>
        <translation type="unfinished">பிளாஸ்ட் (blast)?</translation>
    </message>
    <message>
        <source>class?</source>
        <translation type="unfinished">வகை?</translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished">வெட்டுண்டது</translation>
    </message>
    <message>
        <source>estimated ± 15 %</source>
        <translation type="unfinished">மதிப்பீடு ± 15 %</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation type="unfinished">சட்டகம் பயன்படாது</translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished">உயர்வு</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation type="unfinished">அதன் வகை தெளிவில்லை</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">இப்போதுதான்</translation>
    </message>
    <message>
        <source>likeness to a blast {0}</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) ஒப்புமை {0}</translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished">தாழ்வு</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation type="unfinished">பிளாஸ்ட் (blast) ஆகவோ அல்லாமலோ இருக்கலாம்</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">நடுத்தரம்</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation type="unfinished">செல் அல்ல</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation type="unfinished">வகைக்கணக்கின் லூகோசைட் (leukocyte) அல்ல</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">எண்ணவில்லை</translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation type="unfinished">எண்ணாதவை: {0}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">தரப்படவில்லை</translation>
    </message>
    <message>
        <source>outside the count</source>
        <translation type="unfinished">எண்ணிக்கைக்கு வெளியே</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished">திரும்ப வந்தது</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished">மீளாய்வு செய்தது</translation>
    </message>
    <message>
        <source>reviewed by {0}</source>
        <translation type="unfinished">{0} மீளாய்வு செய்தார்</translation>
    </message>
    <message>
        <source>reviewed without sign-in</source>
        <translation type="unfinished">உள்நுழைவின்றி மீளாய்வு செய்தது</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation type="unfinished">முன்பே கண்டது</translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished">கையொப்பமிட்டது</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished">பரிந்துரை</translation>
    </message>
    <message>
        <source>suggested, certainty {0}</source>
        <translation type="unfinished">பரிந்துரை, உறுதி {0}</translation>
    </message>
    <message>
        <source>sure: {0}</source>
        <translation type="unfinished">உறுதியானவை: {0}</translation>
    </message>
    <message>
        <source>the same cell as in frame {0}</source>
        <translation type="unfinished">சட்டகம் {0} இல் உள்ள அதே செல்</translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished">மிகப் பெரியது</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation type="unfinished">அதன் வகைக்கு மிகப் பெரியது</translation>
    </message>
    <message>
        <source>unlike any</source>
        <translation type="unfinished">எதையும் போலல்ல</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation type="unfinished">{0} நாட்களுக்கு முன்</translation>
    </message>
    <message>
        <source>{0} hours ago</source>
        <translation type="unfinished">{0} மணிக்கு முன்</translation>
    </message>
    <message>
        <source>{0} minutes ago</source>
        <translation type="unfinished">{0} நிமிடத்துக்கு முன்</translation>
    </message>
    <message>
        <source>{0} seen</source>
        <translation type="unfinished">{0} காணப்பட்டது</translation>
    </message>
    <message>
        <source>unlike the cells it learned</source>
        <translation type="unfinished">அது கற்ற செல்களைப் போலல்ல</translation>
    </message>
    <message>
        <source>unsure: {0}</source>
        <translation type="unfinished">உறுதியற்றவை: {0}</translation>
    </message>
</context>
</TS>
