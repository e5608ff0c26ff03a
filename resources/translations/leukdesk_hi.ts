<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished">पूरा नाम (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">भूमिका (&amp;R)</translation>
    </message>
    <message>
        <source>Account {0}</source>
        <translation type="unfinished">खाता {0}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">पूरा नाम</translation>
    </message>
    <message>
        <source>May sign in (a &amp;closed account stays in the records)</source>
        <translation type="unfinished">साइन इन कर सकता है (बंद खाता अभिलेख में रहता है) (&amp;C)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">भूमिका</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Save and unlock</source>
        <translation type="unfinished">सहेजें और खोलें</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished">पूरा नाम (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">भूमिका (&amp;R)</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation type="unfinished">10 या अधिक अक्षर</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished">खाते का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished">खाते का नाम</translation>
    </message>
    <message>
        <source>As printed on reports</source>
        <translation type="unfinished">जैसा रिपोर्ट पर छपता है</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">पूरा नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">पासवर्ड</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation type="unfinished">पासवर्ड फिर से (&amp;G)</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished">पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">भूमिका</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished">दोनों पासवर्ड अलग हैं।</translation>
    </message>
    <message>
        <source>To sign in with, for example: ada</source>
        <translation type="unfinished">साइन इन के लिए, जैसे: ada</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>&amp;Change or unlock…</source>
        <translation type="unfinished">बदलें या खोलें… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation type="unfinished">नया खाता… (&amp;N)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">खाता</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">खाते</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">बंद</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">पूरा नाम</translation>
    </message>
    <message>
        <source>Locked until {0}</source>
        <translation type="unfinished">{0} तक बंद</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation type="unfinished">नया पासवर्ड… (&amp;P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">भूमिका</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
</context>
<context>
    <name>AccountsPresenter</name>
    <message>
        <source>The account {0} was changed.</source>
        <translation type="unfinished">खाता {0} बदला गया।</translation>
    </message>
    <message>
        <source>The rules hold from now on.</source>
        <translation type="unfinished">नियम अब से लागू।</translation>
    </message>
    <message>
        <source>{0} has a new password; tell it in person.</source>
        <translation type="unfinished">{0} का नया पासवर्ड है; सामने बताएँ।</translation>
    </message>
    <message>
        <source>{0} may sign in as {1}.</source>
        <translation type="unfinished">{0} {1} के रूप में साइन इन कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>A person has reviewed each cell that counts</source>
        <translation type="unfinished">गिनी जाने वाली हर कोशिका किसी व्यक्ति ने देख ली है</translation>
    </message>
    <message>
        <source>Add pictures to this case.</source>
        <translation type="unfinished">इस केस में चित्र जोड़ें।</translation>
    </message>
    <message>
        <source>All {0} cells that count are reviewed.</source>
        <translation type="unfinished">गिनी जाने वाली सब {0} कोशिकाएँ देखी जा चुकी हैं।</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">आकलन (Assessment)</translation>
    </message>
    <message>
        <source>By the model&apos;s calls: </source>
        <translation type="unfinished">मॉडल के अनुसार: </translation>
    </message>
    <message>
        <source>From the model&apos;s calls; no person has reviewed all cells yet</source>
        <translation type="unfinished">मॉडल के अनुसार; अभी किसी ने सब कोशिकाएँ नहीं देखीं</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation type="unfinished">कोई आकलन नहीं</translation>
    </message>
    <message>
        <source>REVIEWED</source>
        <translation type="unfinished">समीक्षित</translation>
    </message>
    <message>
        <source>Reviewed: {0}; still to review: {1}.</source>
        <translation type="unfinished">समीक्षित: {0}; बाक़ी: {1}।</translation>
    </message>
    <message>
        <source>SUGGESTED</source>
        <translation type="unfinished">सुझाया गया</translation>
    </message>
    <message>
        <source>Suggested was: {0}.</source>
        <translation type="unfinished">सुझाव था: {0}।</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Beginning of a case&apos;s number</source>
        <translation type="unfinished">केस संख्या का आरंभ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">केस</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">सभी लोग</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">सब कुछ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">अंतिम दिन</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">व्यक्ति</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">सब दिखाएँ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">क्या किया गया</translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished">कोई भी दिन</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">से</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">तक</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished">पहले</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">केस</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">क्र.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">अब</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">किसका</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">कौन</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">क्यों</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>; and {0} more</source>
        <translation type="unfinished">; और {0} अधिक</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits, as a report prints it.</source>
        <translation type="unfinished">शीर्ष (head) एक संख्या, कोलन और 64 अक्षर-अंक होते हैं, जैसे रिपोर्ट पर छपता है।</translation>
    </message>
    <message>
        <source>All {0} rows are as they were written. Head: {1}</source>
        <translation type="unfinished">सभी {0} पंक्तियाँ जैसी लिखी गईं वैसी ही हैं। शीर्ष (head): {1}</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished">ऑडिट</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished">ऑडिट क्रम</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished">शृंखला जाँचें</translation>
    </message>
    <message>
        <source>Head noted earlier</source>
        <translation type="unfinished">पहले लिखा गया शीर्ष (head)</translation>
    </message>
    <message>
        <source>Head printed on a report, to compare with (optional)</source>
        <translation type="unfinished">तुलना हेतु रिपोर्ट पर छपा शीर्ष (head) (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished">जाँच की प्रगति</translation>
    </message>
    <message>
        <source>Reckons every row&apos;s hash anew; no row can be changed unseen</source>
        <translation type="unfinished">हर पंक्ति का हैश फिर से गिनता है; कोई पंक्ति चुपके से नहीं बदली जा सकती</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished">CSV में सहेजें…</translation>
    </message>
    <message>
        <source>The chain is not whole: {0}</source>
        <translation type="unfinished">शृंखला पूरी नहीं है: {0}</translation>
    </message>
    <message>
        <source>The selected row</source>
        <translation type="unfinished">चुनी हुई पंक्ति</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished">क्यों: {0}</translation>
    </message>
    <message>
        <source>Writes the rows that are listed; that is a row of the trail too</source>
        <translation type="unfinished">सूची की पंक्तियाँ लिखता है; यह भी क्रम की एक पंक्ति है</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation type="unfinished">केस {0}</translation>
    </message>
    <message>
        <source>{0} rows found</source>
        <translation type="unfinished">{0} पंक्तियाँ मिलीं</translation>
    </message>
    <message>
        <source>{0} rows, newest first</source>
        <translation type="unfinished">{0} पंक्तियाँ, नई पहले</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>LeukDesk audit trail</source>
        <translation type="unfinished">LeukDesk ऑडिट क्रम</translation>
    </message>
    <message>
        <source>The chain could not be checked.</source>
        <translation type="unfinished">शृंखला जाँची नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Writing the audit trail…</source>
        <translation type="unfinished">ऑडिट क्रम लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>{0} rows are written: {1}</source>
        <translation type="unfinished">{0} पंक्तियाँ लिखी गईं: {1}</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>In use</source>
        <translation type="unfinished">उपयोग में</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">नेटवर्क</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>came with LeukDesk</source>
        <translation type="unfinished">LeukDesk के साथ आया</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation type="unfinished">अगली शुरुआत से</translation>
    </message>
    <message>
        <source>made or installed here</source>
        <translation type="unfinished">यहीं बना या स्थापित</translation>
    </message>
    <message>
        <source>refused: changed or foreign</source>
        <translation type="unfinished">अस्वीकृत: बदला या बाहरी</translation>
    </message>
    <message>
        <source>until LeukDesk is closed</source>
        <translation type="unfinished">LeukDesk बंद होने तक</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">हाँ</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>This system has no key store: the password lasts until LeukDesk is closed.</source>
        <translation type="unfinished">इस सिस्टम में कुंजी-भंडार नहीं: पासवर्ड LeukDesk बंद होने तक रहता है।</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Even the light by the flat field</source>
        <translation type="unfinished">फ़्लैट फ़ील्ड से प्रकाश समान करें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished">नया (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished">प्रोफ़ाइल (&amp;P)</translation>
    </message>
    <message>
        <source>A name holds letters, digits, signs and plain spaces only; type it once more.</source>
        <translation type="unfinished">नाम में केवल अक्षर, अंक, चिह्न और सादे रिक्त स्थान हों; फिर से लिखें।</translation>
    </message>
    <message>
        <source>A pi&amp;xel is</source>
        <translation type="unfinished">एक पिक्सेल है (&amp;X)</translation>
    </message>
    <message>
        <source>A pixel must be from 0.005 to 5 µm wide; check the lengths.</source>
        <translation type="unfinished">पिक्सेल 0.005 से 5 µm चौड़ा हो; लंबाइयाँ जाँचें।</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation type="unfinished">प्रोफ़ाइल को नाम चाहिए।</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one.</source>
        <translation type="unfinished">दूसरी प्रोफ़ाइल का यही नाम है; दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Camera profile and scale</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल और पैमाना</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation type="unfinished">कैमरा {0}</translation>
    </message>
    <message>
        <source>For example: 100× oil, phone</source>
        <translation type="unfinished">उदाहरण: 100× तेल, फ़ोन</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation type="unfinished">प्रकाश और रंग</translation>
    </message>
    <message>
        <source>Make the &amp;background neutral (white balance)</source>
        <translation type="unfinished">पृष्ठभूमि तटस्थ करें (white balance) (&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished">नाम (&amp;A)</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished">कोई प्रोफ़ाइल नहीं</translation>
    </message>
    <message>
        <source>The empty field was not taken, since the profile was changed; load it once more.</source>
        <translation type="unfinished">ख़ाली क्षेत्र नहीं लिया गया, क्योंकि प्रोफ़ाइल बदली; फिर से लोड करें।</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation type="unfinished">यह प्रोफ़ाइल उपयोग करें</translation>
    </message>
    <message>
        <source>What holds for new pictures</source>
        <translation type="unfinished">नए चित्रों के लिए क्या लागू है</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">मापा नहीं</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished">लागू करें (&amp;P)</translation>
    </message>
    <message>
        <source>As the camera likes</source>
        <translation type="unfinished">जैसा कैमरा चाहे</translation>
    </message>
    <message>
        <source>As the live picture</source>
        <translation type="unfinished">लाइव तस्वीर जैसा</translation>
    </message>
    <message>
        <source>Camera profile</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished">एक्सपोज़र</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished">फ़ोकस</translation>
    </message>
    <message>
        <source>For cameras that give their full resolution only slowly: each frame takes some seconds</source>
        <translation type="unfinished">जिन कैमरों का पूरा रिज़ॉल्यूशन धीमा है उनके लिए: हर फ़्रेम में कुछ सेकंड लगते हैं</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">प्रारूप</translation>
    </message>
    <message>
        <source>Frames at</source>
        <translation type="unfinished">फ़्रेम का आकार</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished">गेन</translation>
    </message>
    <message>
        <source>In the camera&apos;s own units</source>
        <translation type="unfinished">कैमरे की अपनी इकाइयों में</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished">कोई प्रोफ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation type="unfinished">पिक्सेल प्रारूप</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation type="unfinished">कैमरे की सेटिंग</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished">चित्र का आकार</translation>
    </message>
    <message>
        <source>Size that frames are taken at</source>
        <translation type="unfinished">जिस आकार में फ़्रेम लिए जाते हैं</translation>
    </message>
    <message>
        <source>Size, format, exposure and colours of the camera</source>
        <translation type="unfinished">कैमरे का आकार, प्रारूप, एक्सपोज़र और रंग</translation>
    </message>
    <message>
        <source>This camera has no such setting.</source>
        <translation type="unfinished">इस कैमरे में यह सेटिंग नहीं।</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation type="unfinished">श्वेत संतुलन (White balance)</translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished">स्वतः</translation>
    </message>
    <message>
        <source>{0} automatic</source>
        <translation type="unfinished">{0} स्वतः</translation>
    </message>
</context>
<context>
    <name>CamerasSection</name>
    <message>
        <source>&amp;Frames kept as</source>
        <translation type="unfinished">फ़्रेम का रूप (&amp;F)</translation>
    </message>
    <message>
        <source>Camera profile and scale…</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल और पैमाना…</translation>
    </message>
    <message>
        <source>File that frames are kept in</source>
        <translation type="unfinished">चित्र किस फ़ाइल में रखे जाते हैं</translation>
    </message>
    <message>
        <source>Holds for frames that are taken from now on; cells are sought in what the file shows.</source>
        <translation type="unfinished">अब से लिए जाने वाले चित्रों पर लागू; कोशिकाएँ (cells) फ़ाइल में दिखने वाले चित्र में खोजी जाती हैं।</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">लागू</translation>
    </message>
    <message>
        <source>JPEG (quality 95), a third of the size</source>
        <translation type="unfinished">JPEG (गुणवत्ता 95), एक तिहाई आकार</translation>
    </message>
    <message>
        <source>PNG, every pixel as it came</source>
        <translation type="unfinished">PNG, हर पिक्सेल जैसा आया</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take frame (Space)</source>
        <translation type="unfinished">फ़्रेम लें (Space) (&amp;T)</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 फ़्रेम</translation>
    </message>
    <message>
        <source>Add &amp;stream…</source>
        <translation type="unfinished">स्ट्रीम जोड़ें… (&amp;S)</translation>
    </message>
    <message>
        <source>Best of {0}</source>
        <translation type="unfinished">{0} में सबसे अच्छा</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished">रद्द करें (&amp;A)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">कैमरा</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished">चित्र लेना</translation>
    </message>
    <message>
        <source>Choose a camera above, then Open.</source>
        <translation type="unfinished">ऊपर कैमरा चुनें, फिर खोलें।</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished">बंद करें (&amp;O)</translation>
    </message>
    <message>
        <source>Frame {0} taken at {1} and recorded.</source>
        <translation type="unfinished">फ़्रेम {0}, {1} बजे लिया और दर्ज किया।</translation>
    </message>
    <message>
        <source>Frames of a burst, of which the sharpest is kept</source>
        <translation type="unfinished">लगातार फ़्रेम, जिनमें सबसे साफ़ रखा जाता है</translation>
    </message>
    <message>
        <source>Freeze the picture (Ctrl+Space)</source>
        <translation type="unfinished">चित्र स्थिर करें (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Grid (Ctrl+Shift+G)</source>
        <translation type="unfinished">ग्रिड (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>No camera found: plug one in, or add a stream</source>
        <translation type="unfinished">कोई कैमरा नहीं मिला: एक लगाएँ, या स्ट्रीम जोड़ें</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation type="unfinished">चित्र का एक पिक्सेल स्क्रीन का एक पिक्सेल</translation>
    </message>
    <message>
        <source>Open or close the camera</source>
        <translation type="unfinished">कैमरा खोलें या बंद करें</translation>
    </message>
    <message>
        <source>Outline white cells while looking</source>
        <translation type="unfinished">देखते समय श्वेत कोशिकाएँ (white cells) घेरें</translation>
    </message>
    <message>
        <source>Plug in a camera and it appears above by itself, or add the stream of a phone or a network camera. Pictures can also come from a phone&apos;s browser or from a folder: see at the right.</source>
        <translation type="unfinished">कैमरा लगाएँ और वह ऊपर अपने आप दिखेगा, या फ़ोन या नेटवर्क कैमरे की स्ट्रीम जोड़ें। तस्वीरें फ़ोन के ब्राउज़र या फ़ोल्डर से भी आ सकती हैं: दाईं ओर देखें।</translation>
    </message>
    <message>
        <source>State of the camera</source>
        <translation type="unfinished">कैमरे की स्थिति</translation>
    </message>
    <message>
        <source>Take a frame</source>
        <translation type="unfinished">फ़्रेम लें</translation>
    </message>
    <message>
        <source>Taken frame</source>
        <translation type="unfinished">लिया गया फ़्रेम</translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation type="unfinished">लिया जा रहा है…</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation type="unfinished">पूरा चित्र</translation>
    </message>
    <message>
        <source>What the camera gives</source>
        <translation type="unfinished">कैमरा क्या देता है</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">नेटवर्क</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation type="unfinished">{0} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{0} is live, {1}×{2}</source>
        <translation type="unfinished">{0} सीधा, {1}×{2}</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>Frames are taken at another size from now on: check that the scale of the camera profile is that of such a frame.</source>
        <translation type="unfinished">अब से फ़्रेम दूसरे आकार में लिए जाते हैं: जाँचें कि कैमरा प्रोफ़ाइल का पैमाना (scale) ऐसे फ़्रेम का ही है।</translation>
    </message>
    <message>
        <source>Frames are taken at {0}×{1}, which the frozen picture has not: let it go on, then take the frame.</source>
        <translation type="unfinished">फ़्रेम {0}×{1} पर लिए जाते हैं, जो रुकी तस्वीर में नहीं है: उसे चलने दें, फिर फ़्रेम लें।</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished">रुका हुआ</translation>
    </message>
    <message>
        <source>The camera&apos;s picture changed from {0}×{1} to {2}×{3}: check that the scale of the camera profile still holds.</source>
        <translation type="unfinished">कैमरे का चित्र {0}×{1} से {2}×{3} हो गया: कैमरा प्रोफ़ाइल का पैमाना अब भी सही है या नहीं, जाँचें।</translation>
    </message>
    <message>
        <source>{0} is being opened…</source>
        <translation type="unfinished">{0} खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>&amp;Collected</source>
        <translation type="unfinished">लिया गया (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Haemoglobin</source>
        <translation type="unfinished">हीमोग्लोबिन (Haemoglobin) (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Mean cell volume</source>
        <translation type="unfinished">माध्य कोशिका आयतन (mean cell volume) (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Patient number</source>
        <translation type="unfinished">रोगी संख्या (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">कारण (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Specimen number</source>
        <translation type="unfinished">नमूना संख्या (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;White cells</source>
        <translation type="unfinished">श्वेत कोशिकाएँ (White cells) (&amp;W)</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation type="unfinished">रक्त गणना (Blood count)</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished">लिया गया</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation type="unfinished">जन्म तिथि (&amp;B)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">जन्म तिथि</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished">हीमोग्लोबिन (Haemoglobin)</translation>
    </message>
    <message>
        <source>How many leukocytes the differential needs</source>
        <translation type="unfinished">विभेदक गणना के लिए कितने ल्यूकोसाइट (leukocytes) चाहिए</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation type="unfinished">माध्य कोशिका आयतन (Mean cell volume)</translation>
    </message>
    <message>
        <source>Ob&amp;jective</source>
        <translation type="unfinished">ऑब्जेक्टिव (&amp;J)</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished">ऑब्जेक्टिव</translation>
    </message>
    <message>
        <source>P&amp;latelets</source>
        <translation type="unfinished">प्लेटलेट (Platelets) (&amp;L)</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation type="unfinished">रोगी संख्या</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation type="unfinished">रोगी का नाम</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished">प्लेटलेट (Platelets)</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation type="unfinished">प्रश्न (&amp;U)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>Re&amp;quested by</source>
        <translation type="unfinished">माँगने वाला (&amp;Q)</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation type="unfinished">बदलाव का कारण</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation type="unfinished">मिला (&amp;V)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">मिला</translation>
    </message>
    <message>
        <source>Red cells tell the scale better where their volume is known</source>
        <translation type="unfinished">आयतन ज्ञात हो तो लाल कोशिकाएँ (red cells) पैमाना बेहतर बताती हैं</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished">माँगने वाला</translation>
    </message>
    <message>
        <source>S&amp;pecimen</source>
        <translation type="unfinished">नमूना (&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;tain</source>
        <translation type="unfinished">रंजन (Stain) (&amp;T)</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation type="unfinished">नमूने की संख्या स्कैन करें या लिखें</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished">लिंग (&amp;X)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">लिंग</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">नमूना</translation>
    </message>
    <message>
        <source>Specimen and request</source>
        <translation type="unfinished">नमूना और अनुरोध</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished">नमूना संख्या</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation type="unfinished">रंजन (Stain)</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation type="unfinished">लक्ष्य (&amp;G)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">लक्ष्य</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">तात्कालिक</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation type="unfinished">श्वेत कोशिकाएँ (White cells)</translation>
    </message>
    <message>
        <source>Why the entries are changed</source>
        <translation type="unfinished">प्रविष्टियाँ क्यों बदलीं</translation>
    </message>
    <message>
        <source>{0} leukocytes</source>
        <translation type="unfinished">{0} ल्यूकोसाइट (leukocytes)</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>A second identifier is asked for: the patient&apos;s number, name or date of birth.</source>
        <translation type="unfinished">दूसरी पहचान माँगी गई है: रोगी की संख्या, नाम या जन्म तिथि।</translation>
    </message>
    <message>
        <source>A signed case names this patient: say why the entries are changed.</source>
        <translation type="unfinished">एक हस्ताक्षरित केस में इस रोगी का नाम है: प्रविष्टियाँ क्यों बदलीं, बताएँ।</translation>
    </message>
    <message>
        <source>Case entries</source>
        <translation type="unfinished">केस प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Cells are counted, but only peripheral blood is assessed.</source>
        <translation type="unfinished">कोशिकाएँ गिनी जाती हैं, पर आकलन केवल परिधीय रक्त (peripheral blood) का होता है।</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">नया केस</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">केस खोलें</translation>
    </message>
    <message>
        <source>Perhaps the same person as {0}; compare the numbers.</source>
        <translation type="unfinished">शायद {0} वही व्यक्ति है; संख्याएँ मिलाएँ।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>The records know this patient: {0}.</source>
        <translation type="unfinished">अभिलेख इस रोगी को जानते हैं: {0}।</translation>
    </message>
    <message>
        <source>This number is in the records; choose Open case to continue it.</source>
        <translation type="unfinished">यह संख्या अभिलेख में है; जारी रखने के लिए केस खोलें चुनें।</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>A demonstration with pictures drawn by the program, no patient</source>
        <translation type="unfinished">प्रोग्राम के बनाए चित्रों से प्रदर्शन, कोई रोगी नहीं</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation type="unfinished">चित्र जोड़ें…</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">केस {0}</translation>
    </message>
    <message>
        <source>LeukDesk</source>
        <translation type="unfinished">LeukDesk</translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation type="unfinished">रिपोर्ट बनाएँ…</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished">कोई केस खुला नहीं</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished">रोगी {0}</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished">प्रदर्शन</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way (Ctrl+Shift+S)</source>
        <translation type="unfinished">केस पर हस्ताक्षर करें, या देखें क्या बाक़ी है (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished">हस्ताक्षर…</translation>
    </message>
    <message>
        <source>Take pictures into this case (Ctrl+O), or drop them anywhere</source>
        <translation type="unfinished">इस केस में चित्र लें (Ctrl+O), या कहीं भी छोड़ें</translation>
    </message>
    <message>
        <source>Write the report and its tables into a folder (Ctrl+R)</source>
        <translation type="unfinished">रिपोर्ट और उसकी तालिकाएँ फ़ोल्डर में लिखें (Ctrl+R)</translation>
    </message>
    <message>
        <source>no patient number</source>
        <translation type="unfinished">रोगी संख्या नहीं</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished">केस</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">प्राप्त</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">आकलन (Assessment)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished">फ़्रेम</translation>
    </message>
    <message>
        <source>From before the case last changed:</source>
        <translation type="unfinished">केस के पिछले बदलाव से पहले का:</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished">रोगी</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">प्राथमिकता</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">नमूना</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>Still to be assessed</source>
        <translation type="unfinished">आकलन (assessment) अभी बाकी है</translation>
    </message>
    <message>
        <source>frames: {0}</source>
        <translation type="unfinished">फ़्रेम: {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">समय पार</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">प्रदर्शन</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cells</source>
        <translation type="unfinished">कोशिकाएँ</translation>
    </message>
    <message>
        <source>Loading the frame…</source>
        <translation type="unfinished">फ़्रेम लोड हो रहा है…</translation>
    </message>
</context>
<context>
    <name>CellsPresenter</name>
    <message>
        <source>This frame&apos;s picture cannot be shown.</source>
        <translation type="unfinished">इस फ़्रेम का चित्र नहीं दिखाया जा सकता।</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">बंडल</translation>
    </message>
    <message>
        <source>Camera access</source>
        <translation type="unfinished">कैमरा अनुमति</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">कैमरे</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished">फिर जाँचें</translation>
    </message>
    <message>
        <source>Checking; the network takes a few seconds…</source>
        <translation type="unfinished">जाँच हो रही है; नेटवर्क को कुछ सेकंड लगते हैं…</translation>
    </message>
    <message>
        <source>Copies all lines, for those who look after this PC</source>
        <translation type="unfinished">सब पंक्तियाँ कॉपी करता है, इस PC की देखभाल करने वालों के लिए</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">विवरण</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">डिस्क</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">फ़ाइलें</translation>
    </message>
    <message>
        <source>Known patch</source>
        <translation type="unfinished">ज्ञात कतरन</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished">लाइब्रेरी</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished">लॉग</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">नेटवर्क</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">प्रोग्राम</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">अभिलेख</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">संसाधन</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished">रनटाइम</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>This installation is checked when the network has started.</source>
        <translation type="unfinished">नेटवर्क शुरू होने पर यह स्थापना जाँची जाती है।</translation>
    </message>
    <message>
        <source>This installation is sound</source>
        <translation type="unfinished">यह इंस्टॉलेशन ठीक है</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished">क्या जाँचा गया</translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished">ठीक</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished">ग़लत</translation>
    </message>
    <message>
        <source>{0} of {1} checks found something to mend</source>
        <translation type="unfinished">{1} में {0} जाँचों में कुछ सुधारना है</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">नाम (&amp;N)</translation>
    </message>
    <message>
        <source>A class of your own</source>
        <translation type="unfinished">आपका अपना वर्ग</translation>
    </message>
    <message>
        <source>It counts among the leukocytes</source>
        <translation type="unfinished">यह ल्यूकोसाइट (leukocytes) में गिना जाता है</translation>
    </message>
    <message>
        <source>The network never suggests it; people choose it. It stays in the records for good.</source>
        <translation type="unfinished">नेटवर्क इसे कभी नहीं सुझाता; लोग चुनते हैं। यह अभिलेख में सदा रहता है।</translation>
    </message>
</context>
<context>
    <name>ClassesPresenter</name>
    <message>
        <source>{0} is among the classes now; its key stands in the menu Review.</source>
        <translation type="unfinished">{0} अब वर्गों में है; उसकी कुंजी समीक्षा मेनू में है।</translation>
    </message>
</context>
<context>
    <name>ClassesSection</name>
    <message>
        <source>Add a class of our own…</source>
        <translation type="unfinished">अपना वर्ग जोड़ें…</translation>
    </message>
    <message>
        <source>Classes of our own</source>
        <translation type="unfinished">हमारे अपने वर्ग</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>People choose them for cells that none of the network&apos;s classes fits. They stay in the records for good, since reviews name them.</source>
        <translation type="unfinished">लोग इन्हें उन कोशिकाओं (cells) के लिए चुनते हैं जिन पर नेटवर्क का कोई वर्ग नहीं बैठता। ये अभिलेख में सदा रहते हैं, क्योंकि समीक्षाएँ इन्हें नाम लेती हैं।</translation>
    </message>
    <message>
        <source>{0} · counts among the leukocytes</source>
        <translation type="unfinished">{0} · ल्यूकोसाइट (leukocytes) में गिना जाता है</translation>
    </message>
    <message>
        <source>{0} · is not counted</source>
        <translation type="unfinished">{0} · नहीं गिना जाता</translation>
    </message>
</context>
<context>
    <name>CollectionPresenter</name>
    <message>
        <source>&amp;Import a collection: a folder a class…</source>
        <translation type="unfinished">संग्रह लाएँ: हर वर्ग का एक फ़ोल्डर… (&amp;I)</translation>
    </message>
    <message>
        <source>Import a collection: &amp;table of labels…</source>
        <translation type="unfinished">संग्रह लाएँ: लेबल की तालिका… (&amp;T)</translation>
    </message>
    <message>
        <source>Imported with their labels: {0} pictures; there already: {1}; left out: {2}.</source>
        <translation type="unfinished">लेबल सहित लाए: {0} चित्र; पहले से: {1}; छोड़े: {2}।</translation>
    </message>
    <message>
        <source>Importing {0} of {1}…</source>
        <translation type="unfinished">{1} में {0} लाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Record pictures of one cell each; the folders&apos; names become their reviews</source>
        <translation type="unfinished">एक-एक कोशिका के चित्र दर्ज करें; फ़ोल्डर के नाम उनकी समीक्षा बनते हैं</translation>
    </message>
    <message>
        <source>Record the pictures that a CSV file lists; its labels become their reviews</source>
        <translation type="unfinished">CSV फ़ाइल में लिखे चित्र दर्ज करें; उसके लेबल उनकी समीक्षा बनते हैं</translation>
    </message>
</context>
<context>
    <name>CommandFinder</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished">आदेश</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished">आदेश खोजें</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">आप क्या करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation type="unfinished">आदेश के शब्द</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Agreement of the differentials: {0:.0f} %.</source>
        <translation type="unfinished">विभेदक गणनाओं (differential) की सहमति: {0:.0f} %।</translation>
    </message>
    <message>
        <source>As the network suggested, before any review. Line: known share. Broken and full lines: two and three standard deviations of counting error alone, for the cells that were counted.</source>
        <translation type="unfinished">जैसा नेटवर्क ने सुझाया, किसी समीक्षा से पहले। रेखा: ज्ञात हिस्सा। टूटी और पूरी रेखाएँ: गिनी गई कोशिकाओं के लिए केवल गणना-त्रुटि के दो और तीन मानक विचलन (standard deviations)।</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation type="unfinished">कोई न माँगें</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">वर्ग</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide)</translation>
    </message>
    <message>
        <source>Its reviewed cells become the known values</source>
        <translation type="unfinished">इसकी समीक्षित कोशिकाएँ ज्ञात मान बनती हैं</translation>
    </message>
    <message>
        <source>Known values: case {0}.</source>
        <translation type="unfinished">ज्ञात मान: केस {0}।</translation>
    </message>
    <message>
        <source>Open today&apos;s case</source>
        <translation type="unfinished">आज का केस खोलें</translation>
    </message>
    <message>
        <source>Photograph the same smear every day: its counts show whether stain, microscope, camera or network have changed. Open the case of a smear of which people reviewed at least {0} leukocytes, and choose it here.</source>
        <translation type="unfinished">हर दिन उसी स्मियर (smear) की तस्वीर लें: उसकी गिनती दिखाती है कि रंग (stain), सूक्ष्मदर्शी, कैमरा या नेटवर्क बदला है या नहीं। ऐसे स्मियर का केस खोलें जिसके कम से कम {0} ल्यूकोसाइट (leukocytes) लोगों ने जाँचे हों, और उसे यहाँ चुनें।</translation>
    </message>
    <message>
        <source>Take the open case</source>
        <translation type="unfinished">खुला केस लें</translation>
    </message>
    <message>
        <source>The days of control slide {0} are being read…</source>
        <translation type="unfinished">नियंत्रण स्लाइड (control slide) {0} के दिन पढ़े जा रहे हैं…</translation>
    </message>
</context>
<context>
    <name>ControlLight</name>
    <message>
        <source>Control slide</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide)</translation>
    </message>
    <message>
        <source>Show the control slide over the days</source>
        <translation type="unfinished">नियंत्रण स्लाइड (control slide) को दिनों के साथ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ControlPlot</name>
    <message>
        <source>{0} over {1} days</source>
        <translation type="unfinished">{1} दिनों में {0}</translation>
    </message>
</context>
<context>
    <name>ControlPresenter</name>
    <message>
        <source>Case {0} is the control slide: photograph its smear every day.</source>
        <translation type="unfinished">केस {0} नियंत्रण स्लाइड (control slide) है: इसके स्मियर (smear) की हर दिन तस्वीर लें।</translation>
    </message>
    <message>
        <source>No control slide is asked for any more.</source>
        <translation type="unfinished">अब कोई नियंत्रण स्लाइड (control slide) नहीं माँगी जाती।</translation>
    </message>
</context>
<context>
    <name>CountingSection</name>
    <message>
        <source> h</source>
        <translation type="unfinished"> घंटे</translation>
    </message>
    <message>
        <source>&amp;Leukocytes to count</source>
        <translation type="unfinished">गिनने के ल्यूकोसाइट (leukocytes) (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Routine cases are overdue after</source>
        <translation type="unfinished">सामान्य केस समय पार (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unsure cells up to</source>
        <translation type="unfinished">अनिश्चित कोशिकाएँ (unsure) अधिकतम (&amp;U)</translation>
    </message>
    <message>
        <source>A case can ask for another number in its entries.</source>
        <translation type="unfinished">केस अपनी प्रविष्टियों में दूसरी संख्या माँग सकता है।</translation>
    </message>
    <message>
        <source>A second &amp;identifier before the first picture</source>
        <translation type="unfinished">पहले चित्र से पहले दूसरी पहचान (&amp;I)</translation>
    </message>
    <message>
        <source>Cells that two &amp;frames show count once</source>
        <translation type="unfinished">दो फ़्रेम में दिखी कोशिका (cell) एक बार गिनी जाए (&amp;F)</translation>
    </message>
    <message>
        <source>Hours of a routine case</source>
        <translation type="unfinished">सामान्य केस के घंटे</translation>
    </message>
    <message>
        <source>Hours of an urgent case</source>
        <translation type="unfinished">तात्कालिक केस के घंटे</translation>
    </message>
    <message>
        <source>It is case {0}; Ctrl+Alt+K shows its days.</source>
        <translation type="unfinished">यह केस {0} है; Ctrl+Alt+K उसके दिन दिखाता है।</translation>
    </message>
    <message>
        <source>Leukocytes that a new case asks for</source>
        <translation type="unfinished">नया केस जितने ल्यूकोसाइट (leukocytes) माँगता है</translation>
    </message>
    <message>
        <source>No control slide is chosen; Ctrl+Alt+K chooses one.</source>
        <translation type="unfinished">कोई नियंत्रण स्लाइड (control slide) नहीं चुनी गई; Ctrl+Alt+K एक चुनता है।</translation>
    </message>
    <message>
        <source>The &amp;analyser&apos;s white cells are without erythroblasts</source>
        <translation type="unfinished">ऐनालाइज़र की श्वेत कोशिकाओं (white cells) में एरिथ्रोब्लास्ट (erythroblasts) नहीं (&amp;A)</translation>
    </message>
    <message>
        <source>The worklist asks for the &amp;control slide every day</source>
        <translation type="unfinished">कार्य सूची हर दिन नियंत्रण स्लाइड (&amp;control slide) माँगती है</translation>
    </message>
    <message>
        <source>The worklist marks what has waited longer.</source>
        <translation type="unfinished">इससे अधिक प्रतीक्षा वाले केस कार्यसूची में चिह्नित होते हैं।</translation>
    </message>
    <message>
        <source>Unsure cells</source>
        <translation type="unfinished">अनिश्चित कोशिकाएँ (unsure)</translation>
    </message>
    <message>
        <source>Urgent cases are &amp;overdue after</source>
        <translation type="unfinished">तात्कालिक केस समय पार (&amp;O)</translation>
    </message>
    <message>
        <source>With more of them a person must look at the case.</source>
        <translation type="unfinished">इससे अधिक होने पर किसी व्यक्ति को केस देखना होगा।</translation>
    </message>
</context>
<context>
    <name>CoverageMap</name>
    <message>
        <source> · that overlap none: {0}</source>
        <translation type="unfinished"> · जो किसी पर नहीं चढ़ते: {0}</translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation type="unfinished">फ़्रेम {0}: {1}</translation>
    </message>
    <message>
        <source>Map of the covered field</source>
        <translation type="unfinished">ढके क्षेत्र का नक़्शा</translation>
    </message>
    <message>
        <source>No frame overlaps another yet; overlapping ones will be laid upon each other.</source>
        <translation type="unfinished">अभी कोई फ़्रेम दूसरे पर नहीं चढ़ता; चढ़ने वाले एक-दूसरे पर रखे जाएँगे।</translation>
    </message>
    <message>
        <source>No frames yet: add pictures to this case.</source>
        <translation type="unfinished">अभी फ़्रेम नहीं: इस केस में चित्र जोड़ें।</translation>
    </message>
    <message>
        <source>Overlaps were not looked for, so the frames lie in a row.</source>
        <translation type="unfinished">आच्छादन नहीं खोजा गया, इसलिए फ़्रेम पंक्ति में हैं।</translation>
    </message>
    <message>
        <source>frames that overlap: {0}</source>
        <translation type="unfinished">आच्छादित फ़्रेम: {0}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Write the date like {0} or 1981-03-14.</source>
        <translation type="unfinished">तारीख़ {0} या 1981-03-14 जैसे लिखें।</translation>
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
        <translation type="unfinished">वर्ग</translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished">सं.</translation>
    </message>
    <message>
        <source>{0}: none counted yet</source>
        <translation type="unfinished">{0}: अभी कोई नहीं गिनी</translation>
    </message>
    <message>
        <source>{0}: {1} cells, {2:.1f} % (95 % interval {3:.1f}–{4:.1f} %, counting error only)</source>
        <translation type="unfinished">{0}: {1} कोशिकाएँ, {2:.1f} % (95 % अंतराल {3:.1f}–{4:.1f} %, केवल गणना-त्रुटि)</translation>
    </message>
    <message>
        <source>{0}: {1}, outside the percentages</source>
        <translation type="unfinished">{0}: {1}, प्रतिशत से बाहर</translation>
    </message>
</context>
<context>
    <name>DifferentialPanel</name>
    <message>
        <source>Differential</source>
        <translation type="unfinished">विभेदक गणना (Differential)</translation>
    </message>
    <message>
        <source>Leukocytes counted toward the target</source>
        <translation type="unfinished">लक्ष्य की ओर गिने ल्यूकोसाइट (leukocytes)</translation>
    </message>
    <message>
        <source>{0:.1f} erythroblasts per 100 leukocytes.</source>
        <translation type="unfinished">प्रति 100 ल्यूकोसाइट {0:.1f} एरिथ्रोब्लास्ट (erythroblasts)।</translation>
    </message>
    <message>
        <source>{0} not counted (cut, repeated or on frames that are not usable).</source>
        <translation type="unfinished">{0} नहीं गिनी (कटी, दोहराई या अनुपयोगी फ़्रेम पर)।</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes</source>
        <translation type="unfinished">{1} में {0} ल्यूकोसाइट (leukocytes)</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add the pictures to case {0}</source>
        <translation type="unfinished">केस {0} में चित्र जोड़ने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Drop to open a case with the pictures</source>
        <translation type="unfinished">चित्रों के साथ केस खोलने के लिए छोड़ें</translation>
    </message>
</context>
<context>
    <name>EntriesPresenter</name>
    <message>
        <source>A case needs a second identifier before its first picture; choose Case entries.</source>
        <translation type="unfinished">पहले चित्र से पहले केस को दूसरी पहचान चाहिए; केस प्रविष्टियाँ चुनें।</translation>
    </message>
    <message>
        <source>The case is signed, so nothing in it can change; amend it, with the reason.</source>
        <translation type="unfinished">केस हस्ताक्षरित है, इसलिए कुछ नहीं बदल सकता; कारण सहित संशोधन करें।</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Hiding the brightest place changes the probability by {0:.0f} percentage points. The map shows where the network looked, not whether it is right.</source>
        <translation type="unfinished">सबसे चमकीली जगह छिपाने से संभावना {0:.0f} प्रतिशत अंक बदलती है। नक़्शा दिखाता है नेटवर्क ने कहाँ देखा, सही है या नहीं, यह नहीं।</translation>
    </message>
    <message>
        <source>Most probable: {0}, {1:.0f} %</source>
        <translation type="unfinished">सबसे संभावित: {0}, {1:.0f} %</translation>
    </message>
    <message>
        <source>No single part decides: hiding any one of them changes the probability by less than {0:.0f} percentage points.</source>
        <translation type="unfinished">कोई एक भाग तय नहीं करता: किसी को छिपाने से संभावना {0:.0f} प्रतिशत अंक से कम बदलती है।</translation>
    </message>
    <message>
        <source>Orange speaks for it, blue against it</source>
        <translation type="unfinished">नारंगी पक्ष में, नीला विरुद्ध</translation>
    </message>
    <message>
        <source>The cell as the network sees it</source>
        <translation type="unfinished">कोशिका जैसी नेटवर्क देखता है</translation>
    </message>
    <message>
        <source>What the call rests on</source>
        <translation type="unfinished">निर्णय किस पर टिका है</translation>
    </message>
</context>
<context>
    <name>ExplanationPresenter</name>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation type="unfinished">पहले कोशिका चुनें, दीर्घा में या फ़्रेम में।</translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">जोड़ें</translation>
    </message>
    <message>
        <source>Add the finding</source>
        <translation type="unfinished">निष्कर्ष जोड़ें</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished">चित्र चुनें</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished">चित्र चुनें…</translation>
    </message>
    <message>
        <source>Chosen pictures</source>
        <translation type="unfinished">चुने गए चित्र</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">टिप्पणी</translation>
    </message>
    <message>
        <source>Delete takes a finding away</source>
        <translation type="unfinished">Delete से निष्कर्ष हटता है</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">निष्कर्ष</translation>
    </message>
    <message>
        <source>Findings of the film</source>
        <translation type="unfinished">फ़िल्म के निष्कर्ष</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">श्रेणी</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation type="unfinished">साँचा डालें</translation>
    </message>
    <message>
        <source>Keep the comment as a template</source>
        <translation type="unfinished">टिप्पणी को साँचे के रूप में रखें</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished">रखें…</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation type="unfinished">अन्य निष्कर्ष</translation>
    </message>
    <message>
        <source>Other findings, in your words</source>
        <translation type="unfinished">अन्य निष्कर्ष, अपने शब्दों में</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">चित्र</translation>
    </message>
    <message>
        <source>Red cells and platelets</source>
        <translation type="unfinished">लाल कोशिकाएँ (Red cells) और प्लेटलेट (platelets)</translation>
    </message>
    <message>
        <source>Template for the comment</source>
        <translation type="unfinished">टिप्पणी का साँचा</translation>
    </message>
    <message>
        <source>The most suspicious cells are shown.</source>
        <translation type="unfinished">सबसे संदिग्ध कोशिकाएँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Your own reading of the film; it stands on the first page</source>
        <translation type="unfinished">फ़िल्म का आपका अपना पठन; यह पहले पृष्ठ पर आता है</translation>
    </message>
    <message>
        <source>{0} chosen by a person.</source>
        <translation type="unfinished">{0} व्यक्ति ने चुने।</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Frames</source>
        <translation type="unfinished">फ़्रेम</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Everybody signs in with a password. The first account, made now, adds the others.</source>
        <translation type="unfinished">सब पासवर्ड से साइन इन करते हैं। अभी बना पहला खाता बाक़ी जोड़ता है।</translation>
    </message>
    <message>
        <source>I work &amp;alone</source>
        <translation type="unfinished">मैं अकेला काम करता हूँ (&amp;A)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">शुरू करें</translation>
    </message>
    <message>
        <source>Usable at once, without a password. Reports say “no sign-in”. It can change later.</source>
        <translation type="unfinished">तुरंत उपयोग, बिना पासवर्ड। रिपोर्टें “no sign-in” कहती हैं। बाद में बदल सकता है।</translation>
    </message>
    <message>
        <source>We are a &amp;laboratory</source>
        <translation type="unfinished">हम प्रयोगशाला हैं (&amp;L)</translation>
    </message>
    <message>
        <source>Who works with LeukDesk here?</source>
        <translation type="unfinished">यहाँ LeukDesk पर कौन काम करता है?</translation>
    </message>
</context>
<context>
    <name>FlatFieldPanel</name>
    <message>
        <source>&amp;Load empty field…</source>
        <translation type="unfinished">ख़ाली क्षेत्र लोड करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Choose the picture of an empty field</source>
        <translation type="unfinished">ख़ाली क्षेत्र का चित्र चुनें</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation type="unfinished">साफ़ करें (&amp;R)</translation>
    </message>
    <message>
        <source>No flat field: the light is taken as it is.</source>
        <translation type="unfinished">फ़्लैट फ़ील्ड नहीं: प्रकाश जैसा है वैसा।</translation>
    </message>
    <message>
        <source>Reading the empty field…</source>
        <translation type="unfinished">ख़ाली क्षेत्र पढ़ा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation type="unfinished">फ़ोकस</translation>
    </message>
    <message>
        <source>Focus: no picture</source>
        <translation type="unfinished">फ़ोकस: कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>Focus: {0} % of the best</source>
        <translation type="unfinished">फ़ोकस: सबसे अच्छे का {0} %</translation>
    </message>
    <message>
        <source>{0} % of the best</source>
        <translation type="unfinished">सबसे अच्छे का {0} %</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished">चुनें… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished">नाम-प्रतिरूप (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the pictures that are there already, too</source>
        <translation type="unfinished">जो चित्र पहले से हैं वे भी लें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation type="unfinished">बिना केस के चित्र… (&amp;U)</translation>
    </message>
    <message>
        <source>Each new picture goes to the case whose number its name gives, if the records hold that case. All others wait as unassigned, and none goes to the open case by itself. The files stay where they are.</source>
        <translation type="unfinished">हर नया चित्र उस केस में जाता है जिसकी संख्या उसके नाम में है, यदि अभिलेख में वह केस है। बाक़ी बिना केस के रुकते हैं, और कोई अपने-आप खुले केस में नहीं जाता। फ़ाइलें वहीं रहती हैं।</translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation type="unfinished">निगरानी समाप्त करें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">फ़ोल्डर</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation type="unfinished">किसी फ़ोल्डर की निगरानी नहीं।</translation>
    </message>
    <message>
        <source>Only a file beside a picture (.txt, .json) gives its number.</source>
        <translation type="unfinished">केवल चित्र के पास की फ़ाइल (.txt, .json) उसकी संख्या देती है।</translation>
    </message>
    <message>
        <source>The folder that the camera&apos;s program writes to</source>
        <translation type="unfinished">वह फ़ोल्डर जिसमें कैमरे का प्रोग्राम लिखता है</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation type="unfinished">इस फ़ोल्डर की निगरानी करें</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished">निगरानी वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Watching. New pictures are taken when they are whole.</source>
        <translation type="unfinished">निगरानी चालू। नए चित्र पूरे होने पर लिए जाते हैं।</translation>
    </message>
    <message>
        <source>Watching. {0} taken; {1}.</source>
        <translation type="unfinished">निगरानी चालू। {0} लिए; {1}।</translation>
    </message>
    <message>
        <source>the last one is in case {0}</source>
        <translation type="unfinished">अंतिम केस {0} में है</translation>
    </message>
    <message>
        <source>the last one waits for its case</source>
        <translation type="unfinished">अंतिम अपने केस की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>{0}.jpg goes to case {1}</source>
        <translation type="unfinished">{0}.jpg केस {1} में जाता है</translation>
    </message>
    <message>
        <source>{specimen} stands for the number, * for anything else.</source>
        <translation type="unfinished">{specimen} संख्या है, * कुछ भी और।</translation>
    </message>
</context>
<context>
    <name>FolderPresenter</name>
    <message>
        <source>&amp;Watched folder</source>
        <translation type="unfinished">निगरानी वाला फ़ोल्डर (&amp;W)</translation>
    </message>
    <message>
        <source>Take new pictures of a folder by themselves</source>
        <translation type="unfinished">फ़ोल्डर के नए चित्र अपने-आप लें</translation>
    </message>
</context>
<context>
    <name>FrameCard</name>
    <message>
        <source>100 % (Ctrl+1)</source>
        <translation type="unfinished">100 % पर (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the frame or the map (Ctrl+0)</source>
        <translation type="unfinished">फ़्रेम या नक़्शा पूरा दिखाएँ (Ctrl+0)</translation>
    </message>
    <message>
        <source>Not usable, its cells are not counted:</source>
        <translation type="unfinished">उपयोगी नहीं, इसकी कोशिकाएँ नहीं गिनी जातीं:</translation>
    </message>
    <message>
        <source>The missed cell: drag, or arrows and Shift+arrows (Ctrl+D ends)</source>
        <translation type="unfinished">छूटी कोशिका: खींचें, या तीर और Shift+तीर (Ctrl+D से समाप्त)</translation>
    </message>
    <message>
        <source>Which class? Press its letter, or right-click</source>
        <translation type="unfinished">कौन सा वर्ग? उसका अक्षर दबाएँ, या दायाँ क्लिक</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished">पास लाएँ (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished">दूर करें (Ctrl+-)</translation>
    </message>
    <message>
        <source>dashed: suggested · solid: reviewed</source>
        <translation type="unfinished">टूटी रेखा: सुझाव · पूरी: समीक्षित</translation>
    </message>
</context>
<context>
    <name>FrameModel</name>
    <message>
        <source>%n called blast</source>
        <translation type="unfinished">%n को ब्लास्ट (blast) कहा गया</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished">1 कोशिका</translation>
    </message>
    <message>
        <source>being analysed</source>
        <translation type="unfinished">विश्लेषण में</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation type="unfinished">{0} कोशिकाएँ</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Frame with its cells</source>
        <translation type="unfinished">फ़्रेम अपनी कोशिकाओं के साथ</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>A letter classes · Enter confirms · Ctrl+Z undoes</source>
        <translation type="unfinished">अक्षर से वर्ग · Enter से पुष्टि · Ctrl+Z से पूर्ववत्</translation>
    </message>
    <message>
        <source>Brightness of the crops</source>
        <translation type="unfinished">कतरनों की चमक</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">कोशिकाएँ</translation>
    </message>
    <message>
        <source>Frame by frame</source>
        <translation type="unfinished">फ़्रेम दर फ़्रेम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">प्रकाश</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation type="unfinished">सबसे संदेहपूर्ण पहले</translation>
    </message>
    <message>
        <source>Most like a blast first</source>
        <translation type="unfinished">ब्लास्ट (blast) जैसे पहले</translation>
    </message>
    <message>
        <source>Order within a class</source>
        <translation type="unfinished">वर्ग के भीतर क्रम</translation>
    </message>
    <message>
        <source>Show only the cells of the frame shown (Ctrl+L)</source>
        <translation type="unfinished">केवल दिखाए फ़्रेम की कोशिकाएँ दिखाएँ (Ctrl+L)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>Size of the crops</source>
        <translation type="unfinished">कतरनों का आकार</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation type="unfinished">यह फ़्रेम</translation>
    </message>
    <message>
        <source>What comes first within a class</source>
        <translation type="unfinished">वर्ग के भीतर पहले क्या</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells by class</source>
        <translation type="unfinished">वर्ग के अनुसार कोशिकाएँ</translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation type="unfinished">पुष्टि करें {0}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">पीछे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">विषय-सूची</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation type="unfinished">उपयोगकर्ता मार्गदर्शिका</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Add pictures from the camera, a phone or files; drop them anywhere on the window.</source>
        <translation type="unfinished">कैमरे, फ़ोन या फ़ाइलों से चित्र जोड़ें; विंडो में कहीं भी छोड़ें।</translation>
    </message>
    <message>
        <source>Draw a box around a cell that was missed (Ctrl+D); press X for what is no cell.</source>
        <translation type="unfinished">छूटी कोशिका के चारों ओर चौखट खींचें (Ctrl+D); जो कोशिका नहीं उसके लिए X दबाएँ।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">पहले क़दम</translation>
    </message>
    <message>
        <source>Go through the cells: a letter gives the selected ones their class, Enter confirms, Ctrl+Z takes back. Look at each blast, promyelocyte and unidentified cell.</source>
        <translation type="unfinished">कोशिकाएँ देखें: अक्षर चुनी हुई को वर्ग देता है, Enter पुष्टि, Ctrl+Z वापस। हर ब्लास्ट (blast), प्रोमाइलोसाइट (promyelocyte) और अपरिचित कोशिका देखें।</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">सहायता</translation>
    </message>
    <message>
        <source>LeukDesk suggests; a qualified person decides. It is for research use and gives no diagnosis.</source>
        <translation type="unfinished">LeukDesk सुझाता है; योग्य व्यक्ति निर्णय करता है। यह शोध के लिए है और निदान नहीं देता।</translation>
    </message>
    <message>
        <source>Make the report when the differential has enough cells.</source>
        <translation type="unfinished">विभेदक गणना में पर्याप्त कोशिकाएँ होने पर रिपोर्ट बनाएँ।</translation>
    </message>
    <message>
        <source>Open a case: scan or type the specimen&apos;s number.</source>
        <translation type="unfinished">केस खोलें: नमूने की संख्या स्कैन करें या लिखें।</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished">मुझे घुमाएँ</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished">नमूना फ़िल्में आज़माएँ</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>All cells by class. A dashed frame is a suggestion: a letter gives the selected cells their class, Enter confirms, Ctrl+Z takes back.</source>
        <translation type="unfinished">वर्ग के अनुसार सब कोशिकाएँ। टूटी रेखा का चौखट सुझाव है: अक्षर चुनी कोशिकाओं को वर्ग देता है, Enter पुष्टि करता है, Ctrl+Z वापस लेता है।</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command; F1 shows every key.</source>
        <translation type="unfinished">Ctrl+K कोई भी आदेश खोजता है; F1 सब कुंजियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>Found wrong here, {0}: {1}</source>
        <translation type="unfinished">यहाँ गड़बड़ मिली, {0}: {1}</translation>
    </message>
    <message>
        <source>The differential counts along, up to the number of cells that the case asks for.</source>
        <translation type="unfinished">विभेदक गणना साथ-साथ गिनती है, केस की माँगी कोशिकाओं तक।</translation>
    </message>
    <message>
        <source>The frame. A cell that was missed is drawn with Ctrl+D; the wheel zooms.</source>
        <translation type="unfinished">फ़्रेम। छूटी कोशिका Ctrl+D से बनती है; पहिया पास लाता है।</translation>
    </message>
    <message>
        <source>The open case stays in view here, with its second identifier.</source>
        <translation type="unfinished">खुला केस यहाँ दिखता रहता है, दूसरी पहचान के साथ।</translation>
    </message>
    <message>
        <source>The report is written from here.</source>
        <translation type="unfinished">रिपोर्ट यहाँ से लिखी जाती है।</translation>
    </message>
    <message>
        <source>The worklist: scan or type a number to open a case.</source>
        <translation type="unfinished">कार्यसूची: केस खोलने के लिए संख्या स्कैन करें या लिखें।</translation>
    </message>
    <message>
        <source>What the cells ask you to do: a suggestion until a person reviewed them.</source>
        <translation type="unfinished">कोशिकाएँ आपसे क्या चाहती हैं: व्यक्ति की समीक्षा तक सुझाव।</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram of the live picture</source>
        <translation type="unfinished">सीधे चित्र का हिस्टोग्राम</translation>
    </message>
    <message>
        <source>Histogram; {0} % burnt out</source>
        <translation type="unfinished">हिस्टोग्राम; {0} % अति-उज्ज्वल</translation>
    </message>
    <message>
        <source>{0} % burnt out</source>
        <translation type="unfinished">{0} % अति-उज्ज्वल</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Card of the network</source>
        <translation type="unfinished">नेटवर्क का कार्ड</translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished">स्थापित करें</translation>
    </message>
    <message>
        <source>Install a network</source>
        <translation type="unfinished">नेटवर्क स्थापित करें</translation>
    </message>
    <message>
        <source>Install {0}?</source>
        <translation type="unfinished">{0} स्थापित करें?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished">चित्र चुनें…</translation>
    </message>
    <message>
        <source>Continue a case that is in the records (Ctrl+Shift+O)</source>
        <translation type="unfinished">अभिलेख में मौजूद केस जारी रखें (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Drop smear pictures here</source>
        <translation type="unfinished">फ़िल्म के चित्र यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Files or folders · JPEG, PNG, TIFF, BMP, WebP, HEIC</source>
        <translation type="unfinished">फ़ाइलें या फ़ोल्डर · JPEG, PNG, TIFF, BMP, WebP, HEIC</translation>
    </message>
    <message>
        <source>LeukDesk finds the white cells, suggests what each one is, and a person decides.</source>
        <translation type="unfinished">LeukDesk श्वेत कोशिकाएँ (white cells) खोजता है, हर एक क्या है यह सुझाता है, और व्यक्ति निर्णय करता है।</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished">नया केस…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation type="unfinished">नए नमूने के लिए केस खोलें (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation type="unfinished">केस खोलें…</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation type="unfinished">LeukDesk के साथ आए चित्रों पर पूरा काम देखें</translation>
    </message>
    <message>
        <source>Take pictures from a folder (Ctrl+O)</source>
        <translation type="unfinished">फ़ोल्डर से चित्र लें (Ctrl+O)</translation>
    </message>
    <message>
        <source>They become frames of case {0}.</source>
        <translation type="unfinished">वे केस {0} के फ़्रेम बनते हैं।</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished">नमूना फ़िल्में आज़माएँ</translation>
    </message>
</context>
<context>
    <name>LaboratorySection</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished">आपका नाम (&amp;Y)</translation>
    </message>
    <message>
        <source>A PNG or JPEG of at most 2 MB; reports print it.</source>
        <translation type="unfinished">अधिकतम 2 MB का PNG या JPEG; रिपोर्ट पर छपता है।</translation>
    </message>
    <message>
        <source>As it stands at the head of reports</source>
        <translation type="unfinished">जैसा रिपोर्ट के शीर्ष पर होता है</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished">चित्र चुनें…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">लोगो</translation>
    </message>
    <message>
        <source>Name of the laboratory</source>
        <translation type="unfinished">प्रयोगशाला का नाम</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished">लोगो नहीं</translation>
    </message>
    <message>
        <source>Written beside what you do where nobody signs in; with accounts, theirs are.</source>
        <translation type="unfinished">जहाँ कोई साइन इन नहीं करता वहाँ आपके काम के साथ लिखा जाता है; खातों में उनके नाम।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">आपका नाम</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation type="unfinished">कैमरे का सीधा चित्र</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished">रंग (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished">क्षेत्र (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished">आकार (&amp;S)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">रंग</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">भाषा</translation>
    </message>
    <message>
        <source>Language and size hold from the next start on, region and colours at once.</source>
        <translation type="unfinished">भाषा और आकार अगली शुरुआत से, क्षेत्र और रंग तुरंत लागू।</translation>
    </message>
    <message>
        <source>Region of numbers and dates</source>
        <translation type="unfinished">संख्या और तिथि का क्षेत्र</translation>
    </message>
    <message>
        <source>Reports then write {0} and {1}.</source>
        <translation type="unfinished">तब रिपोर्ट {0} और {1} लिखती है।</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished">सबका आकार</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished">सिस्टम जैसा</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">गहरा</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">हल्का</translation>
    </message>
    <message>
        <source>none: 2026-03-05 and 1234.5</source>
        <translation type="unfinished">कोई नहीं: 2026-03-05 और 1234.5</translation>
    </message>
    <message>
        <source>{0} (draft, not reviewed)</source>
        <translation type="unfinished">{0} (मसौदा, draft, not reviewed)</translation>
    </message>
</context>
<context>
    <name>MeasuredEdit</name>
    <message>
        <source>not known</source>
        <translation type="unfinished">ज्ञात नहीं</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished">कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copies what happened in the program, for those who mend it</source>
        <translation type="unfinished">प्रोग्राम में जो हुआ उसे कॉपी करता है, सुधारने वालों के लिए</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished">हटाएँ (Esc)</translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <translation type="unfinished">संदेश हटाएँ</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation type="unfinished">पिछला संदेश</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation type="unfinished">अगला संदेश</translation>
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
        <translation type="unfinished">यह पैमाना लें (&amp;T)</translation>
    </message>
    <message>
        <source>Choose the picture of a stage micrometer</source>
        <translation type="unfinished">स्टेज माइक्रोमीटर का चित्र चुनें</translation>
    </message>
    <message>
        <source>Len&amp;gth between the two points</source>
        <translation type="unfinished">दो बिंदुओं के बीच लंबाई (&amp;G)</translation>
    </message>
    <message>
        <source>Lines are apart b&amp;y</source>
        <translation type="unfinished">रेखाओं की दूरी (&amp;Y)</translation>
    </message>
    <message>
        <source>Load &amp;micrometer picture…</source>
        <translation type="unfinished">माइक्रोमीटर चित्र लोड करें… (&amp;M)</translation>
    </message>
    <message>
        <source>Load a picture of a stage micrometer: its lines are found, or click two points on it and type the length between them.</source>
        <translation type="unfinished">स्टेज माइक्रोमीटर का चित्र लोड करें: उसकी रेखाएँ मिल जाती हैं, या दो बिंदु चुनकर उनके बीच की लंबाई लिखें।</translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation type="unfinished">रेखाएँ खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Stage micrometer</source>
        <translation type="unfinished">स्टेज माइक्रोमीटर</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished">यह चित्र नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Two points: a pixel is {0} µm ± {1} %</source>
        <translation type="unfinished">दो बिंदु: एक पिक्सेल {0} µm ± {1} % है</translation>
    </message>
    <message>
        <source>{0} lines: a pixel is {1} µm ± {2} %</source>
        <translation type="unfinished">{0} रेखाएँ: एक पिक्सेल {1} µm ± {2} % है</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>A network is a program: only those that are pinned or sealed are opened.</source>
        <translation type="unfinished">नेटवर्क एक प्रोग्राम है: केवल पिन किए या मुहरबंद ही खोले जाते हैं।</translation>
    </message>
    <message>
        <source>Card of the network</source>
        <translation type="unfinished">नेटवर्क का कार्ड</translation>
    </message>
    <message>
        <source>Compares card and network with what was pinned or sealed</source>
        <translation type="unfinished">कार्ड और नेटवर्क की तुलना पिन या मुहर से करता है</translation>
    </message>
    <message>
        <source>Deletes the network; the records keep what it said</source>
        <translation type="unfinished">नेटवर्क मिटाता है; उसने जो कहा वह अभिलेख में रहता है</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation type="unfinished">फ़ोल्डर से स्थापित करें…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation type="unfinished">इस कंप्यूटर के नेटवर्क</translation>
    </message>
    <message>
        <source>Only an administrator may install, choose and remove networks.</source>
        <translation type="unfinished">केवल प्रशासक ही नेटवर्क स्थापित कर, चुन और हटा सकता है।</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">हटाएँ…</translation>
    </message>
    <message>
        <source>Shows what a network says of itself, and asks before it is taken</source>
        <translation type="unfinished">नेटवर्क अपने बारे में क्या कहता है दिखाता है, और लेने से पहले पूछता है</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">उपयोग करें</translation>
    </message>
    <message>
        <source>Use this network from the next start on</source>
        <translation type="unfinished">अगली शुरुआत से यह नेटवर्क उपयोग करें</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">सत्यापित करें</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message>
        <source>Comparing {0}…</source>
        <translation type="unfinished">{0} की तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Installing {0} and trying it…</source>
        <translation type="unfinished">{0} स्थापित कर आज़माया जा रहा है…</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation type="unfinished">कार्ड पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Remove a network</source>
        <translation type="unfinished">नेटवर्क हटाएँ</translation>
    </message>
    <message>
        <source>Remove {0}? The records keep what it said.</source>
        <translation type="unfinished">{0} हटाएँ? उसने जो कहा वह अभिलेख में रहता है।</translation>
    </message>
    <message>
        <source>Removing {0}…</source>
        <translation type="unfinished">{0} हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>{0} is installed and runs here ({1}). Choose Use to work with it.</source>
        <translation type="unfinished">{0} स्थापित है और यहाँ चलता है ({1})। काम करने के लिए उपयोग करें चुनें।</translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation type="unfinished">{0} हटाया गया।</translation>
    </message>
    <message>
        <source>{0} is used from the next start on.</source>
        <translation type="unfinished">{0} अगली शुरुआत से उपयोग होगा।</translation>
    </message>
    <message>
        <source>{0} is what it was when it was pinned or sealed: sha256 {1}</source>
        <translation type="unfinished">{0} वही है जो पिन या मुहर के समय था: sha256 {1}</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Write date and time like {0} or 2026-11-26 08:15.</source>
        <translation type="unfinished">तारीख़ और समय {0} या 2026-11-26 08:15 जैसे लिखें।</translation>
    </message>
</context>
<context>
    <name>MovingPresenter</name>
    <message>
        <source>Case {0} needs a second identifier before its first picture; enter it there first.</source>
        <translation type="unfinished">केस {0} को पहली तस्वीर से पहले दूसरी पहचान चाहिए; पहले उसे वहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>For instance: two slides were swapped.</source>
        <translation type="unfinished">जैसे: दो स्लाइड आपस में बदल गईं।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">ले जाएँ</translation>
    </message>
    <message>
        <source>Move the picture to case {0}</source>
        <translation type="unfinished">चित्र को केस {0} में ले जाएँ</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation type="unfinished">ले जाने का कारण</translation>
    </message>
    <message>
        <source>The picture is now in case {0}.</source>
        <translation type="unfinished">चित्र अब केस {0} में है।</translation>
    </message>
    <message>
        <source>There is no other open case; make it first with New case.</source>
        <translation type="unfinished">कोई दूसरा खुला केस नहीं है; पहले &quot;नया केस&quot; से बनाएँ।</translation>
    </message>
    <message>
        <source>{0} goes to case {1} with its cells and all that was decided of them. The audit trails of both cases keep the reason.</source>
        <translation type="unfinished">{0} अपनी कोशिकाओं (cells) और उनके निर्णयों सहित केस {1} में जाता है। दोनों केसों के ऑडिट में कारण रहता है।</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">पृष्ठ</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished">खाता जोड़ें</translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished">नया खाता</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>&amp;Add the note</source>
        <translation type="unfinished">टिप्पणी जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished">विषय (&amp;B)</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation type="unfinished">एक और टिप्पणी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>It stays as it is written, with your name and the time.</source>
        <translation type="unfinished">यह जैसी लिखी गई वैसी ही रहती है, आपके नाम और समय के साथ।</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation type="unfinished">अभी तक किसी ने टिप्पणी नहीं लिखी।</translation>
    </message>
    <message>
        <source>Notes of case {0}</source>
        <translation type="unfinished">केस {0} की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation type="unfinished">अब तक की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>S&amp;how the place</source>
        <translation type="unfinished">जगह दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>The case is signed, so it takes no more notes.</source>
        <translation type="unfinished">केस हस्ताक्षरित है, इसलिए अब टिप्पणी नहीं जुड़ेगी।</translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished">टिप्पणी</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation type="unfinished">टिप्पणी किस बारे में है</translation>
    </message>
    <message>
        <source>a cell in {0}</source>
        <translation type="unfinished">{0} में एक कोशिका (cell)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished">एक चित्र</translation>
    </message>
    <message>
        <source>the case</source>
        <translation type="unfinished">केस</translation>
    </message>
</context>
<context>
    <name>NotesPresenter</name>
    <message>
        <source>&amp;Notes…</source>
        <translation type="unfinished">टिप्पणियाँ… (&amp;N)</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">केस {0}</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation type="unfinished">चित्र {0}</translation>
    </message>
    <message>
        <source>Read and write notes about this case, its pictures and cells</source>
        <translation type="unfinished">इस केस, इसके चित्रों और कोशिकाओं (cells) पर टिप्पणियाँ पढ़ें और लिखें</translation>
    </message>
    <message>
        <source>The selected cell in {0}</source>
        <translation type="unfinished">{0} में चुनी हुई कोशिका (cell)</translation>
    </message>
</context>
<context>
    <name>ObstaclesView</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">दिखाएँ</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished">दिखाएँ: {0}</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>  (sample)</source>
        <translation type="unfinished">  (नमूना प्रदर्शन)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">केस सूची</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">केस खोलें</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">खुला</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished">रोगी</translation>
    </message>
    <message>
        <source>Scan or type a specimen or patient number</source>
        <translation type="unfinished">नमूना या रोगी संख्या स्कैन करें या लिखें</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">नमूना</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished">नमूना संख्या</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished">प्रतीक्षा जारी रखें</translation>
    </message>
    <message>
        <source>Quit LeukDesk</source>
        <translation type="unfinished">LeukDesk बंद करें</translation>
    </message>
    <message>
        <source>The records are backed up before this LeukDesk brings them up to date…</source>
        <translation type="unfinished">इस LeukDesk के अद्यतन करने से पहले रिकॉर्ड का बैकअप लिया जा रहा है…</translation>
    </message>
    <message>
        <source>The records are being brought up to date…</source>
        <translation type="unfinished">रिकॉर्ड अद्यतन किए जा रहे हैं…</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation type="unfinished">रिकॉर्ड (records) नहीं खुल रहे</translation>
    </message>
    <message>
        <source>The records have given no answer for {0} seconds. The disk that they are on may be unplugged, asleep or broken. You can wait, or quit, look at the disk and start again; nothing that was recorded is lost by quitting.</source>
        <translation type="unfinished">{0} सेकंड से रिकॉर्ड (records) का कोई उत्तर नहीं आया। जिस डिस्क पर वे हैं वह निकली हुई, सुप्त या खराब हो सकती है। प्रतीक्षा करें, या बंद करके डिस्क देखें और फिर शुरू करें; बंद करने से दर्ज किया हुआ कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>picture {0} of {1}</source>
        <translation type="unfinished">चित्र {1} में से {0}</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">दूसरे रास्ते</translation>
    </message>
    <message>
        <source>Without a camera here</source>
        <translation type="unfinished">यहाँ बिना कैमरे</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished">पृष्ठ {0}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished">रिपोर्ट का पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished">नया पासवर्ड (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation type="unfinished">पुराना पासवर्ड (&amp;O)</translation>
    </message>
    <message>
        <source>10 characters or more</source>
        <translation type="unfinished">10 या अधिक अक्षर</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished">पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished">नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation type="unfinished">नया पासवर्ड फिर से (&amp;G)</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished">नया पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>New password for {0}</source>
        <translation type="unfinished">{0} के लिए नया पासवर्ड</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished">पुराना पासवर्ड</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished">दोनों पासवर्ड अलग हैं।</translation>
    </message>
</context>
<context>
    <name>PastePresenter</name>
    <message>
        <source>&amp;Paste pictures</source>
        <translation type="unfinished">चित्र चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Nothing that could be pasted: copy a picture or its file first.</source>
        <translation type="unfinished">चिपकाने को कुछ नहीं: पहले चित्र या उसकी फ़ाइल कॉपी करें।</translation>
    </message>
    <message>
        <source>Open a case first; a pasted picture goes to it.</source>
        <translation type="unfinished">पहले केस खोलें; चिपकाया चित्र उसी में जाता है।</translation>
    </message>
    <message>
        <source>Take copied files or a copied picture into this case</source>
        <translation type="unfinished">कॉपी की फ़ाइलें या चित्र इस केस में लें</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Your new password holds from now on.</source>
        <translation type="unfinished">आपका नया पासवर्ड अब से लागू।</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>&amp;Make a laboratory…</source>
        <translation type="unfinished">प्रयोगशाला बनाएँ… (&amp;M)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">खाते</translation>
    </message>
    <message>
        <source>Nobody signs in, and reports say so. With accounts, everybody signs by password.</source>
        <translation type="unfinished">कोई साइन इन नहीं करता, और रिपोर्टें यह कहती हैं। खातों के साथ सब पासवर्ड से हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>Rules of signing</source>
        <translation type="unfinished">हस्ताक्षर के नियम</translation>
    </message>
    <message>
        <source>You work alone</source>
        <translation type="unfinished">आप अकेले काम करते हैं</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Network that the phone is in</source>
        <translation type="unfinished">फ़ोन जिस नेटवर्क में है (&amp;N)</translation>
    </message>
    <message>
        <source>A phone has reached this computer. Tap through its warning, see below.</source>
        <translation type="unfinished">एक फ़ोन इस कंप्यूटर तक पहुँचा है। उसकी चेतावनी पार करें, नीचे देखें।</translation>
    </message>
    <message>
        <source>A picture has arrived in case {0}.</source>
        <translation type="unfinished">केस {0} में एक चित्र आया है।</translation>
    </message>
    <message>
        <source>Another phone…</source>
        <translation type="unfinished">एक और फ़ोन…</translation>
    </message>
    <message>
        <source>By cable…</source>
        <translation type="unfinished">केबल से…</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">समाप्त</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation type="unfinished">प्रमाणपत्र की छाप</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">फ़ोल्डर से…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">नेटवर्क</translation>
    </message>
    <message>
        <source>No phone did anything for half an hour, so waiting has ended.</source>
        <translation type="unfinished">आधे घंटे तक किसी फ़ोन ने कुछ नहीं किया, इसलिए प्रतीक्षा समाप्त।</translation>
    </message>
    <message>
        <source>No phone has reached this computer yet. The reason is one of these:</source>
        <translation type="unfinished">अभी कोई फ़ोन इस कंप्यूटर तक नहीं पहुँचा। कारण इनमें से एक है:</translation>
    </message>
    <message>
        <source>Open a case first; pictures go to it.</source>
        <translation type="unfinished">पहले केस खोलें; चित्र उसी में जाते हैं।</translation>
    </message>
    <message>
        <source>Or without a network</source>
        <translation type="unfinished">या बिना नेटवर्क</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation type="unfinished">फ़ोन से चित्र</translation>
    </message>
    <message>
        <source>Pictures go to case {0}.</source>
        <translation type="unfinished">चित्र केस {0} में जाते हैं।</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with the phone&apos;s</source>
        <translation type="unfinished">SHA-256 छाप, फ़ोन की छाप से मिलाने के लिए</translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera.</source>
        <translation type="unfinished">फ़ोन के कैमरे से कोड स्कैन करें।</translation>
    </message>
    <message>
        <source>Show a code for one more phone; those that came in stay</source>
        <translation type="unfinished">एक और फ़ोन के लिए कोड दिखाएँ; जो आ चुके वे रहते हैं</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished">शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Stop waiting; phones can send nothing more</source>
        <translation type="unfinished">प्रतीक्षा रोकें; फ़ोन और कुछ नहीं भेज सकते</translation>
    </message>
    <message>
        <source>The other phone has not come in yet. Tap through its warning; if it shows none, the reason is one of these:</source>
        <translation type="unfinished">दूसरा फ़ोन अभी नहीं जुड़ा। उसकी चेतावनी पार करें; यदि कोई नहीं दिखती, तो कारण इनमें से एक है:</translation>
    </message>
    <message>
        <source>The phone is connected, and its code is used up. Take the pictures on the phone.</source>
        <translation type="unfinished">फ़ोन जुड़ा है और उसका कोड उपयोग हो चुका। फ़ोन पर चित्र लें।</translation>
    </message>
    <message>
        <source>The phone is sending a picture…</source>
        <translation type="unfinished">फ़ोन चित्र भेज रहा है…</translation>
    </message>
    <message>
        <source>The phone warns once, since this computer made its certificate itself. The connection is encrypted all the same. What to tap:</source>
        <translation type="unfinished">फ़ोन एक बार चेतावनी देता है, क्योंकि प्रमाणपत्र इसी कंप्यूटर ने बनाया। संपर्क फिर भी गुप्त है। क्या दबाएँ:</translation>
    </message>
    <message>
        <source>The phone&apos;s browser opens a page of this computer; nothing is installed. Until you end it, other devices in the chosen network can reach that page, and only a phone that scanned the code can send pictures. Nothing goes to the internet.</source>
        <translation type="unfinished">फ़ोन का ब्राउज़र इस कंप्यूटर का पृष्ठ खोलता है; कुछ इंस्टॉल नहीं होता। जब तक आप समाप्त न करें, चुने नेटवर्क के दूसरे उपकरण वह पृष्ठ देख सकते हैं, और केवल कोड स्कैन करने वाला फ़ोन चित्र भेज सकता है। कुछ भी इंटरनेट पर नहीं जाता।</translation>
    </message>
    <message>
        <source>The phone&apos;s server ended unexpectedly; start it again.</source>
        <translation type="unfinished">फ़ोन का सर्वर अचानक बंद हुआ; फिर से चालू करें।</translation>
    </message>
    <message>
        <source>This computer is in no network</source>
        <translation type="unfinished">यह कंप्यूटर किसी नेटवर्क में नहीं</translation>
    </message>
    <message>
        <source>Wait for a phone</source>
        <translation type="unfinished">फ़ोन की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>{0} arrived so far</source>
        <translation type="unfinished">अब तक {0} आए</translation>
    </message>
</context>
<context>
    <name>PhonePresenter</name>
    <message>
        <source>Pictures from a p&amp;hone…</source>
        <translation type="unfinished">फ़ोन से चित्र… (&amp;H)</translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation type="unfinished">फ़ोन से चित्र</translation>
    </message>
    <message>
        <source>Show a QR code; the phone&apos;s browser sends pictures to this case</source>
        <translation type="unfinished">QR कोड दिखाएँ; फ़ोन का ब्राउज़र चित्र इस केस में भेजता है</translation>
    </message>
    <message>
        <source>The case is signed, so no picture can join it; amend it first.</source>
        <translation type="unfinished">केस हस्ताक्षरित है, इसलिए कोई चित्र नहीं जुड़ सकता; पहले संशोधन करें।</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cells to choose from</source>
        <translation type="unfinished">चुनने के लिए कोशिकाएँ</translation>
    </message>
    <message>
        <source>Let the report choose the most suspicious cells</source>
        <translation type="unfinished">रिपोर्ट को सबसे संदिग्ध कोशिकाएँ चुनने दें</translation>
    </message>
    <message>
        <source>Most suspicious</source>
        <translation type="unfinished">सबसे संदिग्ध</translation>
    </message>
    <message>
        <source>Pictures of the report</source>
        <translation type="unfinished">रिपोर्ट के चित्र</translation>
    </message>
    <message>
        <source>{0} of at most {1} pictures chosen</source>
        <translation type="unfinished">अधिकतम {1} में {0} चित्र चुने</translation>
    </message>
</context>
<context>
    <name>PicturesPresenter</name>
    <message>
        <source>1 picture was in this case already and is not counted twice.</source>
        <translation type="unfinished">1 चित्र इस केस में पहले से था और दो बार नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation type="unfinished">चित्र खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Network ready: {0}</source>
        <translation type="unfinished">नेटवर्क तैयार: {0}</translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished">नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>{0} pictures were in this case already and are not counted twice.</source>
        <translation type="unfinished">{0} चित्र इस केस में पहले से थे और दो बार नहीं गिने जाते।</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>LeukDesk was ended before it was closed; that run began at {0}. All that it had recorded is there: go on where you were.</source>
        <translation type="unfinished">LeukDesk बंद किए बिना समाप्त हुआ; वह {0} बजे शुरू हुआ था। जो दर्ज किया सब है: जहाँ थे वहीं से चलें।</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished">चित्र लेना (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished">समीक्षा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished">हस्ताक्षर करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>Blasts {0} of {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, counting error only).</source>
        <translation type="unfinished">ब्लास्ट (Blasts) {0} / {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, केवल गणना-त्रुटि)।</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is now in {0}</source>
        <translation type="unfinished">बैकअप लग गया। पहले जो था वह अब {0} में है</translation>
    </message>
    <message>
        <source>The records are being restored.</source>
        <translation type="unfinished">अभिलेख लौटाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>The network is starting…</source>
        <translation type="unfinished">नेटवर्क शुरू हो रहा है…</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code for the phone</source>
        <translation type="unfinished">फ़ोन के लिए QR कोड</translation>
    </message>
</context>
<context>
    <name>QualityLights</name>
    <message>
        <source>Picture quality: </source>
        <translation type="unfinished">चित्र की गुणवत्ता: </translation>
    </message>
    <message>
        <source>could be better</source>
        <translation type="unfinished">बेहतर हो सकता है</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">अच्छा</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished">उपयोगी नहीं</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;From the age</source>
        <translation type="unfinished">आयु से (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation type="unfinished">उच्च (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation type="unfinished">निम्न (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished">स्रोत (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Under the age</source>
        <translation type="unfinished">आयु से कम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished">मान (&amp;V)</translation>
    </message>
    <message>
        <source>From the age</source>
        <translation type="unfinished">आयु से</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">उच्च</translation>
    </message>
    <message>
        <source>It overlaps “{0}”; where both hold, the later one in the list is taken.</source>
        <translation type="unfinished">यह “{0}” से मेल खाता है; जहाँ दोनों लागू हों, सूची में बाद वाला लिया जाता है।</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">निम्न</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation type="unfinished">संदर्भ परास (Reference range)</translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation type="unfinished">लिंग (&amp;E)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Say where the range was read; reports name it.</source>
        <translation type="unfinished">बताएँ परास कहाँ पढ़ा गया; रिपोर्ट उसका नाम देती है।</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">लिंग</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>The last age must lie above the first one.</source>
        <translation type="unfinished">अंतिम आयु पहली से अधिक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The low end must lie below the high end.</source>
        <translation type="unfinished">निम्न सीमा उच्च से कम होनी चाहिए।</translation>
    </message>
    <message>
        <source>Under the age</source>
        <translation type="unfinished">आयु से कम</translation>
    </message>
    <message>
        <source>Unit of the first age</source>
        <translation type="unfinished">पहली आयु की इकाई</translation>
    </message>
    <message>
        <source>Unit of the last age</source>
        <translation type="unfinished">अंतिम आयु की इकाई</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">मान</translation>
    </message>
    <message>
        <source>Where it was read: book, page, year</source>
        <translation type="unfinished">कहाँ पढ़ा: पुस्तक, पृष्ठ, वर्ष</translation>
    </message>
</context>
<context>
    <name>RangesModel</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">आयु</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">उच्च</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">निम्न</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">लिंग</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">मान</translation>
    </message>
</context>
<context>
    <name>RangesSection</name>
    <message>
        <source>Add a range…</source>
        <translation type="unfinished">परास जोड़ें…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">बदलें…</translation>
    </message>
    <message>
        <source>Puts the ranges of adults that came with LeukDesk in the place of all others</source>
        <translation type="unfinished">बाकी सबकी जगह LeukDesk के साथ आए वयस्क परास रखता है</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation type="unfinished">संदर्भ परास (Reference ranges)</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation type="unfinished">परास हटाएँ</translation>
    </message>
    <message>
        <source>Reports mark values outside the range of the patient&apos;s age and sex; where the age is unknown, none. Those that shipped are of adults: bring the children&apos;s ranges that your laboratory stands by.</source>
        <translation type="unfinished">रिपोर्ट रोगी की आयु और लिंग के परास से बाहर के मान चिह्नित करती है; आयु अज्ञात हो तो कोई नहीं। साथ आए परास वयस्कों के हैं: बच्चों के वे परास लाएँ जिनका आपकी प्रयोगशाला समर्थन करती है।</translation>
    </message>
    <message>
        <source>Those that shipped</source>
        <translation type="unfinished">साथ आए परास</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished">कारण</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>Confirmed cells of the class {0}</source>
        <translation type="unfinished">वर्ग {0} की पुष्ट कोशिकाएँ</translation>
    </message>
    <message>
        <source>Confirmed in this laboratory, the newest first</source>
        <translation type="unfinished">इस प्रयोगशाला में पुष्ट, नई पहले</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation type="unfinished">संदर्भ: {0}</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message>
        <source>Nobody has confirmed a cell as {0} in these records yet.</source>
        <translation type="unfinished">इन अभिलेखों में अभी किसी ने कोशिका को {0} नहीं माना।</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation type="unfinished">पहले कोशिका चुनें, दीर्घा में या फ़्रेम में।</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All signed cases…</source>
        <translation type="unfinished">सब हस्ताक्षरित केस…</translation>
    </message>
    <message>
        <source>Choose paper and templates in the settings</source>
        <translation type="unfinished">सेटिंग में काग़ज़ और साँचे चुनें</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished">सब निर्यात करें…</translation>
    </message>
    <message>
        <source>Paper: {0}…</source>
        <translation type="unfinished">काग़ज़: {0}…</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">रिपोर्ट छापें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">छापें…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">रिपोर्ट</translation>
    </message>
    <message>
        <source>Report, tables for Excel, CSV and JSON in a folder (Ctrl+R)</source>
        <translation type="unfinished">रिपोर्ट, Excel, CSV और JSON तालिकाएँ एक फ़ोल्डर में (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished">PDF सहेजें…</translation>
    </message>
    <message>
        <source>Save the report as PDF (Ctrl+S)</source>
        <translation type="unfinished">रिपोर्ट PDF में सहेजें (Ctrl+S)</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation type="unfinished">रिपोर्ट पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to change its text.</source>
        <translation type="unfinished">इस केस पर हस्ताक्षर हो चुके। पाठ बदलने के लिए संशोधन करें।</translation>
    </message>
    <message>
        <source>Write all signed cases&apos; reports into a folder</source>
        <translation type="unfinished">सब हस्ताक्षरित केस की रिपोर्टें फ़ोल्डर में लिखें</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Printing the report…</source>
        <translation type="unfinished">रिपोर्ट छप रही है…</translation>
    </message>
    <message>
        <source>The printer refused the report; check it and print again.</source>
        <translation type="unfinished">प्रिंटर ने रिपोर्ट नहीं ली; जाँचें और फिर छापें।</translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation type="unfinished">रिपोर्ट नहीं दिखाई जा सकती।</translation>
    </message>
    <message>
        <source>The report is written: {0}</source>
        <translation type="unfinished">रिपोर्ट लिखी गई: {0}</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished">रिपोर्ट लिखी जा रही है…</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished">काग़ज़ (&amp;P)</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished">साँचे का नाम</translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished">नया साँचा</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">काग़ज़</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation type="unfinished">साँचा हटाएँ</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished">साँचा सहेजें</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished">साँचे</translation>
    </message>
    <message>
        <source>Templates for comments</source>
        <translation type="unfinished">टिप्पणी के साँचे</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation type="unfinished">साँचे का पाठ</translation>
    </message>
    <message>
        <source>What it puts into a comment</source>
        <translation type="unfinished">टिप्पणी में क्या डालता है</translation>
    </message>
    <message>
        <source>Your own; those that came with LeukDesk are offered too.</source>
        <translation type="unfinished">आपके अपने; LeukDesk के साथ आए भी मिलते हैं।</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>It is tried in an empty place first. What was recorded after it is not in it; the records as they are now are set aside beside the new ones, and nothing is deleted.</source>
        <translation type="unfinished">यह पहले ख़ाली जगह में आज़माया जाता है। उसके बाद दर्ज हुआ इसमें नहीं; अभी के अभिलेख नए के पास अलग रखे जाते हैं, और कुछ नहीं मिटता।</translation>
    </message>
    <message>
        <source>Keep the folder of the records as it is. If there are backups in another place, restore one with: leukdesk records restore FOLDER</source>
        <translation type="unfinished">अभिलेख का फ़ोल्डर जैसा है वैसा रखें। यदि बैकअप कहीं और हैं तो लौटाएँ: leukdesk records restore FOLDER</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation type="unfinished">सबसे नया अच्छा बैकअप खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">अभी नहीं</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation type="unfinished">लौटाने की प्रगति</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">यह बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>Restoring: the backup is copied, opened and checked…</source>
        <translation type="unfinished">लौटाया जा रहा है: बैकअप कॉपी, खोला और जाँचा जाता है…</translation>
    </message>
    <message>
        <source>There is no good backup here.</source>
        <translation type="unfinished">यहाँ कोई अच्छा बैकअप नहीं।</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>Brought back: 1 cell.</source>
        <translation type="unfinished">वापस लाई: 1 कोशिका।</translation>
    </message>
    <message>
        <source>Brought back: {0} cells.</source>
        <translation type="unfinished">वापस लाईं: {0} कोशिकाएँ।</translation>
    </message>
    <message>
        <source>Confirmed: {0} cells. Ctrl+Z takes it back.</source>
        <translation type="unfinished">पुष्टि हुई: {0} कोशिकाएँ। Ctrl+Z से वापस।</translation>
    </message>
    <message>
        <source>Nothing to confirm at once: blasts, promyelocytes, unidentified cells need a look each.</source>
        <translation type="unfinished">एक साथ पुष्टि को कुछ नहीं: ब्लास्ट (blasts), प्रोमाइलोसाइट (promyelocytes) और अपरिचित को एक-एक देखना होगा।</translation>
    </message>
    <message>
        <source>Recorded. No undecided cell follows in the gallery.</source>
        <translation type="unfinished">दर्ज। दीर्घा में आगे कोई अनिर्णीत कोशिका नहीं है।</translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation type="unfinished">पहले कोशिका चुनें, दीर्घा में या फ़्रेम में।</translation>
    </message>
    <message>
        <source>There is nothing to bring back in this case.</source>
        <translation type="unfinished">इस केस में वापस लाने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation type="unfinished">इस केस में पूर्ववत् करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Undone: 1 cell. Ctrl+Y brings it back.</source>
        <translation type="unfinished">पूर्ववत्: 1 कोशिका। Ctrl+Y वापस लाता है।</translation>
    </message>
    <message>
        <source>Undone: {0} cells.</source>
        <translation type="unfinished">पूर्ववत्: {0} कोशिकाएँ।</translation>
    </message>
</context>
<context>
    <name>RulerView</name>
    <message>
        <source>Micrometer picture with two ends</source>
        <translation type="unfinished">दो सिरों वाला माइक्रोमीटर चित्र</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source> min</source>
        <translation type="unfinished"> मिनट</translation>
    </message>
    <message>
        <source>&amp;Save rules</source>
        <translation type="unfinished">नियम सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Cases with &amp;blasts need a second signer</source>
        <translation type="unfinished">ब्लास्ट (blasts) वाले केस को दूसरा हस्ताक्षर चाहिए (&amp;B)</translation>
    </message>
    <message>
        <source>Cells called blast or promyelocyte must always be looked at.</source>
        <translation type="unfinished">ब्लास्ट (blast) या प्रोमाइलोसाइट (promyelocyte) कही गई कोशिकाएँ सदा देखनी होंगी।</translation>
    </message>
    <message>
        <source>Cells that must be looked at before signing</source>
        <translation type="unfinished">हस्ताक्षर से पहले देखी जाने वाली कोशिकाएँ</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation type="unfinished">स्क्रीन बंद होने तक मिनट</translation>
    </message>
    <message>
        <source>Must be &amp;looked at</source>
        <translation type="unfinished">देखनी होंगी (&amp;L)</translation>
    </message>
    <message>
        <source>Screen locks &amp;after</source>
        <translation type="unfinished">स्क्रीन बंद हो इतने बाद (&amp;A)</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>A backup by itself</source>
        <translation type="unfinished">स्वचालित बैकअप</translation>
    </message>
    <message>
        <source>A backup on the same disk does not help when the disk breaks: choose a folder on another disk or on the network. To restore one, close this window and type: leukdesk records restore</source>
        <translation type="unfinished">उसी डिस्क पर बैकअप डिस्क टूटने पर काम नहीं आता: दूसरी डिस्क या नेटवर्क पर फ़ोल्डर चुनें। लौटाने के लिए यह विंडो बंद करें और लिखें: leukdesk records restore</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished">बैकअप हो रहा है…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">बैकअप</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation type="unfinished">बैकअप यहाँ</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished">बैकअप, नया पहले</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation type="unfinished">स्वचालित (&amp;I)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">जाँच</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation type="unfinished">सब अभी जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Choose where backups go from the next start on</source>
        <translation type="unfinished">अगली शुरुआत से बैकअप कहाँ जाएँ, चुनें</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">डिस्क</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished">अभी कोई बैकअप नहीं।</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished">दूसरा फ़ोल्डर…</translation>
    </message>
</context>
<context>
    <name>SafetyPresenter</name>
    <message>
        <source>&amp;Back up the records now</source>
        <translation type="unfinished">अभिलेख का बैकअप अभी लें (&amp;B)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Copy what is new to the backups while work goes on</source>
        <translation type="unfinished">काम चलते हुए नया बैकअप में कॉपी करें</translation>
    </message>
    <message>
        <source>Database and audit trail checked at {0}: all is well.</source>
        <translation type="unfinished">डेटाबेस और ऑडिट क्रम {0} बजे जाँचे गए: सब ठीक।</translation>
    </message>
    <message>
        <source>Looked at when the program started: all is well.</source>
        <translation type="unfinished">प्रोग्राम शुरू होने पर देखा: सब ठीक।</translation>
    </message>
    <message>
        <source>Records and b&amp;ackups</source>
        <translation type="unfinished">अभिलेख और बैकअप (&amp;A)</translation>
    </message>
    <message>
        <source>Records: room and last backup</source>
        <translation type="unfinished">अभिलेख: जगह और अंतिम बैकअप</translation>
    </message>
    <message>
        <source>See the room that is left, the last check and the backups</source>
        <translation type="unfinished">बची जगह, अंतिम जाँच और बैकअप देखें</translation>
    </message>
    <message>
        <source>The backup is made: {0}</source>
        <translation type="unfinished">बैकअप हुआ: {0}</translation>
    </message>
    <message>
        <source>The records are not whole: {0}</source>
        <translation type="unfinished">अभिलेख पूरे नहीं: {0}</translation>
    </message>
    <message>
        <source>{0} (from the next start on)</source>
        <translation type="unfinished">{0} (अगली शुरुआत से)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Only an administrator may change this.</source>
        <translation type="unfinished">केवल प्रशासक इसे बदल सकता है।</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">अभी पुनः आरंभ करें</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished">अनुभाग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>Some of this holds when LeukDesk is started again.</source>
        <translation type="unfinished">इसमें से कुछ LeukDesk फिर शुरू होने पर लागू होगा।</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>&amp;Language, region and size</source>
        <translation type="unfinished">भाषा, क्षेत्र और आकार (&amp;L)</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished">कैमरे</translation>
    </message>
    <message>
        <source>Choose language, region, colours and the size of everything</source>
        <translation type="unfinished">भाषा, क्षेत्र, रंग और सबका आकार चुनें</translation>
    </message>
    <message>
        <source>Choose the paper of reports, and write templates for comments</source>
        <translation type="unfinished">रिपोर्ट का काग़ज़ चुनें और टिप्पणी के साँचे लिखें</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished">गिनती</translation>
    </message>
    <message>
        <source>For pictures added from now on: {0}</source>
        <translation type="unfinished">अब से जोड़े चित्रों के लिए: {0}</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished">प्रयोगशाला</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished">भाषा और रूप</translation>
    </message>
    <message>
        <source>Our own classes</source>
        <translation type="unfinished">हमारे अपने वर्ग</translation>
    </message>
    <message>
        <source>Paper and &amp;templates</source>
        <translation type="unfinished">काग़ज़ और साँचे (&amp;T)</translation>
    </message>
    <message>
        <source>People and signing</source>
        <translation type="unfinished">लोग और हस्ताक्षर</translation>
    </message>
    <message>
        <source>Records and backups</source>
        <translation type="unfinished">अभिलेख और बैकअप</translation>
    </message>
    <message>
        <source>Reference &amp;ranges</source>
        <translation type="unfinished">संदर्भ परास (Reference ranges) (&amp;R)</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation type="unfinished">संदर्भ परास (Reference ranges)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">रिपोर्टें</translation>
    </message>
    <message>
        <source>Say what is usual in health, by age and sex</source>
        <translation type="unfinished">आयु और लिंग के अनुसार स्वस्थ सामान्य मान बताएँ</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished">निगरानी वाला फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Not taken: {0}</source>
        <translation type="unfinished">नहीं लिया: {0}</translation>
    </message>
    <message>
        <source>Open a case first: a frame belongs to a case.</source>
        <translation type="unfinished">पहले केस खोलें: फ़्रेम किसी केस का होता है।</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">कारण (&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation type="unfinished">खाता (&amp;C)</translation>
    </message>
    <message>
        <source>Account of the reviewer who signs</source>
        <translation type="unfinished">हस्ताक्षर करने वाले समीक्षक का खाता</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece: {0} leukocytes</source>
        <translation type="unfinished">नेत्रिका (eyepiece) पर हाथ से गिने गए: {0} ल्यूकोसाइट (leukocytes)</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation type="unfinished">हस्ताक्षरकर्ता का नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">पासवर्ड</translation>
    </message>
    <message>
        <source>Printed with the remark “no sign-in”</source>
        <translation type="unfinished">“no sign-in” टिप्पणी के साथ छपता है</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign case {0}</source>
        <translation type="unfinished">केस {0} पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature {0} of {1}</source>
        <translation type="unfinished">हस्ताक्षर {0} / {1}</translation>
    </message>
    <message>
        <source>Still in the way</source>
        <translation type="unfinished">अभी बाधा</translation>
    </message>
    <message>
        <source>Version {0}  ·  {1} of {2} leukocytes  ·  pictures: {3}</source>
        <translation type="unfinished">संस्करण {0}  ·  {2} में {1} ल्यूकोसाइट (leukocytes)  ·  चित्र: {3}</translation>
    </message>
    <message>
        <source>Why fewer cells must do</source>
        <translation type="unfinished">कम कोशिकाएँ क्यों चलेंगी</translation>
    </message>
    <message>
        <source>Why fewer cells must do, for example: severe leukopenia</source>
        <translation type="unfinished">कम कोशिकाएँ क्यों चलेंगी, जैसे: गंभीर ल्यूकोपेनिया (leukopenia)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished">आपका नाम (&amp;N)</translation>
    </message>
    <message>
        <source>as reviewed</source>
        <translation type="unfinished">समीक्षा के अनुसार</translation>
    </message>
    <message>
        <source>as the model suggests</source>
        <translation type="unfinished">मॉडल के अनुसार</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit LeukDesk</source>
        <translation type="unfinished">LeukDesk बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished">साइन इन (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">खोलें (&amp;U)</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished">खाते का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished">खाते का नाम</translation>
    </message>
    <message>
        <source>LeukDesk is locked</source>
        <translation type="unfinished">LeukDesk बंद (locked) है</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">पासवर्ड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">साइन इन</translation>
    </message>
    <message>
        <source>These records belong to a laboratory with accounts.</source>
        <translation type="unfinished">ये अभिलेख खातों वाली प्रयोगशाला के हैं।</translation>
    </message>
    <message>
        <source>Why signing in failed</source>
        <translation type="unfinished">साइन इन क्यों नहीं हुआ</translation>
    </message>
    <message>
        <source>{0} is signed in. Work in progress goes on. Somebody else may sign in instead.</source>
        <translation type="unfinished">{0} साइन इन हैं। चालू काम चलता रहता है। कोई और साइन इन कर सकता है।</translation>
    </message>
</context>
<context>
    <name>SignedReportsPresenter</name>
    <message>
        <source>No case is signed yet, so there is no report to write.</source>
        <translation type="unfinished">अभी किसी केस पर हस्ताक्षर नहीं, इसलिए लिखने को रिपोर्ट नहीं।</translation>
    </message>
    <message>
        <source>Reports of signed cases that are written: {0}.</source>
        <translation type="unfinished">हस्ताक्षरित केस की लिखी गई रिपोर्टें: {0}।</translation>
    </message>
    <message>
        <source>Stopped. Reports of signed cases that are written: {0}.</source>
        <translation type="unfinished">रोका गया। हस्ताक्षरित केस की लिखी गई रिपोर्टें: {0}।</translation>
    </message>
    <message>
        <source>Writing report {0} of {1}</source>
        <translation type="unfinished">रिपोर्ट {0} / {1} लिखी जा रही है</translation>
    </message>
    <message>
        <source>Writing the reports of all signed cases…</source>
        <translation type="unfinished">सब हस्ताक्षरित केस की रिपोर्टें लिखी जा रही हैं…</translation>
    </message>
</context>
<context>
    <name>SigningPresenter</name>
    <message>
        <source>Amend</source>
        <translation type="unfinished">संशोधन</translation>
    </message>
    <message>
        <source>Amend case {0}</source>
        <translation type="unfinished">केस {0} में संशोधन</translation>
    </message>
    <message>
        <source>It is printed on the new report.</source>
        <translation type="unfinished">यह नई रिपोर्ट पर छपता है।</translation>
    </message>
    <message>
        <source>Looking at every picture of the case…</source>
        <translation type="unfinished">केस का हर चित्र देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Pictures are being analysed; sign when they are done.</source>
        <translation type="unfinished">चित्रों का विश्लेषण हो रहा है; पूरा होने पर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation type="unfinished">संशोधन का कारण</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation type="unfinished">सूचना दर्ज हुई।</translation>
    </message>
    <message>
        <source>The case is signed.</source>
        <translation type="unfinished">केस पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>The first signature is given; a second person must sign.</source>
        <translation type="unfinished">पहला हस्ताक्षर हुआ; दूसरे व्यक्ति को करना होगा।</translation>
    </message>
    <message>
        <source>Version {0} may be changed now.</source>
        <translation type="unfinished">संस्करण {0} अब बदला जा सकता है।</translation>
    </message>
    <message>
        <source>{0}. Version {1} stays in the records; version {2} can then be changed and must be signed.</source>
        <translation type="unfinished">{0}। संस्करण {1} अभिलेख में रहता है; संस्करण {2} तब बदला जा सकता है और उस पर हस्ताक्षर होने चाहिए।</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">पता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">जोड़ें</translation>
    </message>
    <message>
        <source>Add a network stream</source>
        <translation type="unfinished">नेटवर्क स्ट्रीम जोड़ें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">पता</translation>
    </message>
    <message>
        <source>For example: phone on the microscope</source>
        <translation type="unfinished">उदाहरण: सूक्ष्मदर्शी पर फ़ोन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>The phone&apos;s app (IP Webcam, DroidCam, iVCam) shows its address: MJPEG over http, or rtsp. User and password go into it as http://user:password@…; the password is kept in the system&apos;s key store, not in LeukDesk&apos;s settings.</source>
        <translation type="unfinished">फ़ोन का ऐप (IP Webcam, DroidCam, iVCam) अपना पता दिखाता है: http से MJPEG, या rtsp। नाम और पासवर्ड ऐसे: http://user:password@…; पासवर्ड सिस्टम के कुंजी-भंडार में रहता है, LeukDesk की सेटिंग में नहीं।</translation>
    </message>
</context>
<context>
    <name>TallyPage</name>
    <message>
        <source>Begin afresh</source>
        <translation type="unfinished">नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">गिनती</translation>
    </message>
    <message>
        <source>Count from zero; Backspace brings the count back</source>
        <translation type="unfinished">शून्य से गिनें; Backspace से गिनती वापस आती है</translation>
    </message>
    <message>
        <source>Kept apart from the cells of the pictures, also on the report.</source>
        <translation type="unfinished">तस्वीरों की कोशिकाओं से अलग रखा जाता है, रिपोर्ट में भी।</translation>
    </message>
    <message>
        <source>Leukocytes counted: {0}</source>
        <translation type="unfinished">गिनी गई ल्यूकोसाइट (leukocytes): {0}</translation>
    </message>
    <message>
        <source>Look through the eyepiece and press the letter of each cell.</source>
        <translation type="unfinished">नेत्रिका (eyepiece) से देखें और हर कोशिका का अक्षर दबाएँ।</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation type="unfinished">नेत्रिका (eyepiece) पर हाथ की गिनती</translation>
    </message>
    <message>
        <source>No class has the key {0}: nothing was counted.</source>
        <translation type="unfinished">किसी वर्ग की कुंजी {0} नहीं है: कुछ नहीं गिना गया।</translation>
    </message>
    <message>
        <source>Sound with every key</source>
        <translation type="unfinished">हर कुंजी पर ध्वनि</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">वापस लें</translation>
    </message>
    <message>
        <source>Take the last cell back (Backspace)</source>
        <translation type="unfinished">आख़िरी कोशिका वापस लें (Backspace)</translation>
    </message>
    <message>
        <source>There is always one when the target is reached</source>
        <translation type="unfinished">लक्ष्य पूरा होने पर ध्वनि हमेशा होती है</translation>
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
        <translation type="unfinished">शून्य से गिनती। Backspace से पहले की गिनती वापस आती है।</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation type="unfinished">वापस लिया गया: {0}।</translation>
    </message>
    <message>
        <source>The count from before is back.</source>
        <translation type="unfinished">पहले की गिनती वापस आ गई।</translation>
    </message>
    <message>
        <source>The count is being read…</source>
        <translation type="unfinished">गिनती पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished">वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This case is signed. Amend it to count anew.</source>
        <translation type="unfinished">यह केस हस्ताक्षरित है। फिर से गिनने के लिए इसमें संशोधन करें।</translation>
    </message>
    <message>
        <source>{0} leukocytes are counted: the target is reached.</source>
        <translation type="unfinished">{0} ल्यूकोसाइट (leukocytes) गिनी गईं: लक्ष्य पूरा हुआ।</translation>
    </message>
</context>
<context>
    <name>TallyTile</name>
    <message>
        <source>{0}, key {1}</source>
        <translation type="unfinished">{0}, कुंजी {1}</translation>
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
        <translation type="unfinished">हो गया</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">समाप्त</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">आगे</translation>
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
        <translation type="unfinished">नमूना संख्या (&amp;S)</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">आया</translation>
    </message>
    <message>
        <source>Choose the pictures and the case that they belong to.</source>
        <translation type="unfinished">चित्र और उनका केस चुनें।</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">कहाँ से</translation>
    </message>
    <message>
        <source>Give to this case</source>
        <translation type="unfinished">इस केस को दें</translation>
    </message>
    <message>
        <source>No picture waits for its case.</source>
        <translation type="unfinished">कोई चित्र अपने केस की प्रतीक्षा में नहीं।</translation>
    </message>
    <message>
        <source>Number read</source>
        <translation type="unfinished">पढ़ी गई संख्या</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation type="unfinished">नया केस खोलें</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">चित्र</translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation type="unfinished">नमूने की संख्या स्कैन करें या लिखें</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation type="unfinished">अलग रखें (&amp;A)</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished">नमूना संख्या</translation>
    </message>
    <message>
        <source>The records hold no case {0}; it would be opened.</source>
        <translation type="unfinished">अभिलेख में केस {0} नहीं; वह खोला जाएगा।</translation>
    </message>
    <message>
        <source>They belong to no case; their files stay in the records</source>
        <translation type="unfinished">वे किसी केस के नहीं; उनकी फ़ाइलें अभिलेख में रहती हैं</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation type="unfinished">बिना केस के चित्र</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation type="unfinished">प्रतीक्षा का कारण</translation>
    </message>
    <message>
        <source>no case of that number</source>
        <translation type="unfinished">उस नंबर का कोई केस नहीं</translation>
    </message>
    <message>
        <source>no number with it</source>
        <translation type="unfinished">साथ में नंबर नहीं</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">चिपकाया</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">फ़ोन</translation>
    </message>
    <message>
        <source>ready to be given</source>
        <translation type="unfinished">देने को तैयार</translation>
    </message>
    <message>
        <source>second identifier missing</source>
        <translation type="unfinished">दूसरी पहचान नहीं है</translation>
    </message>
    <message>
        <source>the case is signed</source>
        <translation type="unfinished">केस हस्ताक्षरित है</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation type="unfinished">निगरानी वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>{0} selected for case {1}.</source>
        <translation type="unfinished">केस {1} के लिए {0} चुने।</translation>
    </message>
</context>
<context>
    <name>UnassignedPresenter</name>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation type="unfinished">बिना केस के चित्र… (&amp;U)</translation>
    </message>
    <message>
        <source>1 picture was given to case {0}.</source>
        <translation type="unfinished">1 चित्र केस {0} को दिया गया।</translation>
    </message>
    <message>
        <source>A picture came that could not join a case; Capture &gt; Unassigned pictures says why.</source>
        <translation type="unfinished">एक चित्र आया जो किसी केस में नहीं जा सका; कैप्चर &gt; बिना केस के चित्र में कारण है।</translation>
    </message>
    <message>
        <source>Give pictures that came without a specimen number to their case</source>
        <translation type="unfinished">बिना नमूना संख्या के आए चित्र उनके केस को दें</translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation type="unfinished">बिना केस के चित्र</translation>
    </message>
    <message>
        <source>{1} pictures were given to case {0}.</source>
        <translation type="unfinished">{1} चित्र केस {0} को दिए गए।</translation>
    </message>
</context>
<context>
    <name>UrgentCallDialog</name>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished">किसे (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished">क्या (&amp;W)</translation>
    </message>
    <message>
        <source>Calls noted so far</source>
        <translation type="unfinished">अब तक दर्ज सूचनाएँ</translation>
    </message>
    <message>
        <source>Name and office, for example: Dr. Okafor, ward 3</source>
        <translation type="unfinished">नाम और पद, जैसे: डॉ. ओकाफ़ोर, वार्ड 3</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation type="unfinished">सूचना दर्ज करें</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation type="unfinished">अब तक दर्ज</translation>
    </message>
    <message>
        <source>They &amp;repeated it (read back)</source>
        <translation type="unfinished">उन्होंने दोहराया (read back) (&amp;R)</translation>
    </message>
    <message>
        <source>Urgent call about case {0}</source>
        <translation type="unfinished">केस {0} के बारे में तात्कालिक सूचना</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished">कब (&amp;H)</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished">क्या बताया</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">कब</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished">किसे बताया गया</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation type="unfinished">दोहराया नहीं</translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished">दोहराया</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} ({3}), by {4}</source>
        <translation type="unfinished">{0}: {1} → {2} ({3}), {4} द्वारा</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Analysing picture {0} of {1}</source>
        <translation type="unfinished">चित्र {0} / {1} का विश्लेषण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Finishing the picture in work…</source>
        <translation type="unfinished">चल रहा चित्र पूरा हो रहा है…</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation type="unfinished">काम की प्रगति</translation>
    </message>
    <message>
        <source>Stop after what is in work; what is done stays (Ctrl+.)</source>
        <translation type="unfinished">जो चल रहा है उसके बाद रुकें; जो हो चुका वह रहता है (Ctrl+.)</translation>
    </message>
    <message>
        <source>the network is starting</source>
        <translation type="unfinished">नेटवर्क शुरू हो रहा है</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">केस सूची</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished">नया केस…</translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation type="unfinished">नए नमूने के लिए केस खोलें (Ctrl+N)</translation>
    </message>
    <message>
        <source>No case is found by this. Choose New case to open one.</source>
        <translation type="unfinished">इससे कोई केस नहीं मिला। नया केस खोलने के लिए &quot;नया केस&quot; चुनें।</translation>
    </message>
    <message>
        <source>Cases that are listed</source>
        <translation type="unfinished">सूची के केस</translation>
    </message>
    <message>
        <source>Cases that are still to be assessed: {0}.</source>
        <translation type="unfinished">जिन केस का आकलन (assessment) अभी बाकी है: {0}।</translation>
    </message>
    <message>
        <source>In no open case are blasts suspected or urgent cells seen.</source>
        <translation type="unfinished">किसी खुले केस में न ब्लास्ट (blasts) का संदेह है, न तात्कालिक (urgent) कोशिकाएँ दिखी हैं।</translation>
    </message>
    <message>
        <source>No case is in this state.</source>
        <translation type="unfinished">इस स्थिति में कोई केस नहीं है।</translation>
    </message>
    <message>
        <source>No single case has exactly this number. Choose one of these, or New case.</source>
        <translation type="unfinished">ठीक इस संख्या का एक ही केस नहीं है। इनमें से एक चुनें, या नया केस।</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished">कुछ भी समय पार नहीं है।</translation>
    </message>
    <message>
        <source>Nothing waits: every case is signed.</source>
        <translation type="unfinished">कुछ बाकी नहीं: हर केस हस्ताक्षरित है।</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished">सूची का क्रम</translation>
    </message>
    <message>
        <source>Overdue: {0}. Urgent cases wait up to {1} h, others up to {2} h.</source>
        <translation type="unfinished">समय पार: {0}। तात्कालिक केस {1} घंटे तक, अन्य {2} घंटे तक प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>Scan or type a number, a name or a word</source>
        <translation type="unfinished">संख्या, नाम या शब्द स्कैन करें या लिखें</translation>
    </message>
    <message>
        <source>Search for a case</source>
        <translation type="unfinished">केस खोजें</translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation type="unfinished">LeukDesk के साथ आए चित्रों पर पूरा काम देखें</translation>
    </message>
    <message>
        <source>The first {0} cases are shown; type to find others.</source>
        <translation type="unfinished">पहले {0} केस दिखाए गए हैं; अन्य खोजने के लिए लिखें।</translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished">नमूना फ़िल्में आज़माएँ</translation>
    </message>
    <message>
        <source>Which cases are listed; a search looks among all of them</source>
        <translation type="unfinished">कौन से केस सूची में हों; खोज सभी में देखती है</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation type="unfinished">कार्यसूची</translation>
    </message>
</context>
<context>
    <name>WorklistPresenter</name>
    <message>
        <source>LeukDesk ended unexpectedly; case {0} is open again. Nothing recorded is lost.</source>
        <translation type="unfinished">LeukDesk अचानक बंद हुआ; केस {0} फिर खुला है। दर्ज कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The records hold no case yet; choose New case.</source>
        <translation type="unfinished">अभिलेख में अभी कोई केस नहीं; नया केस चुनें।</translation>
    </message>
</context>
<context>
    <name>_FrameDelegate</name>
    <message>
        <source>analysing…</source>
        <translation type="unfinished">विश्लेषण…</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished">उपयोगी नहीं</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>outside</source>
        <translation type="unfinished">बाहर</translation>
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
        <translation type="unfinished">LeukDesk के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation type="unfinished">संशोधन… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin the manual count afresh</source>
        <translation type="unfinished">हाथ की गिनती नए सिरे से शुरू करें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Camera profile and scale…</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल और पैमाना… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished">केस बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm the suggestion</source>
        <translation type="unfinished">सुझाव की पुष्टि करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Draw a missed cell</source>
        <translation type="unfinished">छूटी कोशिका बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished">आदेश खोजें… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished">पूरा दिखाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation type="unfinished">तस्वीर रोकें (&amp;Freeze)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished">ग्रिड (&amp;Grid)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished">लेबल (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation type="unfinished">स्क्रीन बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map of the field</source>
        <translation type="unfinished">क्षेत्र का नक़्शा (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished">नया केस… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation type="unfinished">अगली कोशिका (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation type="unfinished">अगला फ़्रेम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation type="unfinished">केस खोलें… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation type="unfinished">पिछली कोशिका (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous frame</source>
        <translation type="unfinished">पिछला फ़्रेम (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reference cells of this class</source>
        <translation type="unfinished">इस वर्ग की संदर्भ कोशिकाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation type="unfinished">हस्ताक्षर… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take frame</source>
        <translation type="unfinished">फ़्रेम लें (&amp;Take)</translation>
    </message>
    <message>
        <source>&amp;Take the last counted cell back</source>
        <translation type="unfinished">आख़िरी गिनी कोशिका वापस लें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">पूर्ववत् करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Urgent call…</source>
        <translation type="unfinished">तात्कालिक सूचना (Urgent call)… (&amp;U)</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation type="unfinished">मॉडल के बारे में (&amp;M)</translation>
    </message>
    <message>
        <source>Accounts, roles and the rules of signing</source>
        <translation type="unfinished">खाते, भूमिकाएँ और हस्ताक्षर के नियम</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation type="unfinished">चित्र जोड़ें… (&amp;P)</translation>
    </message>
    <message>
        <source>Add a c&amp;lass of our own…</source>
        <translation type="unfinished">अपना वर्ग जोड़ें… (&amp;L)</translation>
    </message>
    <message>
        <source>All cells of this class; never blasts, promyelocytes or unidentified cells</source>
        <translation type="unfinished">इस वर्ग की सब कोशिकाएँ; ब्लास्ट (blasts), प्रोमाइलोसाइट (promyelocytes) या अपरिचित कभी नहीं</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">वापस लाएँ</translation>
    </message>
    <message>
        <source>C&amp;ontrol slide…</source>
        <translation type="unfinished">नियंत्रण स्लाइड (&amp;Control slide)…</translation>
    </message>
    <message>
        <source>Case &amp;entries…</source>
        <translation type="unfinished">केस प्रविष्टियाँ… (&amp;E)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation type="unfinished">पासवर्ड बदलें… (&amp;P)</translation>
    </message>
    <message>
        <source>Close the case and let somebody else sign in</source>
        <translation type="unfinished">केस बंद करें और दूसरे को साइन इन करने दें</translation>
    </message>
    <message>
        <source>Confirm the whole &amp;group</source>
        <translation type="unfinished">पूरे समूह की पुष्टि करें (&amp;G)</translation>
    </message>
    <message>
        <source>Continue a case of the records</source>
        <translation type="unfinished">अभिलेख का केस जारी रखें</translation>
    </message>
    <message>
        <source>Count from zero; what was counted can be brought back</source>
        <translation type="unfinished">शून्य से गिनें; जो गिना गया वह वापस लाया जा सकता है</translation>
    </message>
    <message>
        <source>Cover all until you are back</source>
        <translation type="unfinished">लौटने तक सब ढकें</translation>
    </message>
    <message>
        <source>Finish the picture in work and close</source>
        <translation type="unfinished">चल रहा चित्र पूरा करके बंद करें</translation>
    </message>
    <message>
        <source>For cells that none of the classes fits</source>
        <translation type="unfinished">उन कोशिकाओं के लिए जिन पर कोई वर्ग ठीक नहीं</translation>
    </message>
    <message>
        <source>Give the picture that is shown, with its cells and reviews, to the case it belongs to</source>
        <translation type="unfinished">दिखाए गए चित्र को, उसकी कोशिकाओं और समीक्षाओं के साथ, उसके सही केस में दें</translation>
    </message>
    <message>
        <source>Give yourself a new password</source>
        <translation type="unfinished">अपने लिए नया पासवर्ड रखें</translation>
    </message>
    <message>
        <source>Go back to the worklist</source>
        <translation type="unfinished">कार्यसूची पर लौटें</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation type="unfinished">यहाँ जाएँ: {0}</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation type="unfinished">उसे स्थिर रखें</translation>
    </message>
    <message>
        <source>Install, first case, cameras, figures, backups, faults by symptom</source>
        <translation type="unfinished">इंस्टॉल, पहला केस, कैमरे, आँकड़े, बैकअप, लक्षण से दोष</translation>
    </message>
    <message>
        <source>Look at what the request form says of this case, or change it</source>
        <translation type="unfinished">इस केस के अनुरोध पत्र में क्या है देखें, या बदलें</translation>
    </message>
    <message>
        <source>Looks at everything that has to work and says what to mend</source>
        <translation type="unfinished">जो काम करना चाहिए वह सब देखता है और बताता है क्या सुधारना है</translation>
    </message>
    <message>
        <source>Move the picture to another c&amp;ase…</source>
        <translation type="unfinished">चित्र को दूसरे केस में ले जाएँ (&amp;A)…</translation>
    </message>
    <message>
        <source>Note who was told of an urgent finding, and when</source>
        <translation type="unfinished">तात्कालिक निष्कर्ष किसे और कब बताया, दर्ज करें</translation>
    </message>
    <message>
        <source>Of the manual count, also after it was begun afresh</source>
        <translation type="unfinished">हाथ की गिनती का, नए सिरे से शुरू करने के बाद भी</translation>
    </message>
    <message>
        <source>Open a signed case again, with a reason</source>
        <translation type="unfinished">हस्ताक्षरित केस कारण सहित फिर खोलें</translation>
    </message>
    <message>
        <source>Over the live picture</source>
        <translation type="unfinished">लाइव तस्वीर के ऊपर</translation>
    </message>
    <message>
        <source>Pr&amp;int report…</source>
        <translation type="unfinished">रिपोर्ट छापें… (&amp;I)</translation>
    </message>
    <message>
        <source>Print the report of this case</source>
        <translation type="unfinished">इस केस की रिपोर्ट छापें</translation>
    </message>
    <message>
        <source>Review it as it is</source>
        <translation type="unfinished">जैसा है वैसा मानें</translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation type="unfinished">रिपोर्ट बनाएँ… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check this installation</source>
        <translation type="unfinished">यह स्थापना जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;People and rules</source>
        <translation type="unfinished">लोग और नियम (&amp;P)</translation>
    </message>
    <message>
        <source>Draw a box around a missed cell by mouse or arrows, then press the letter of its class</source>
        <translation type="unfinished">छूटी कोशिका के चारों ओर माउस या तीरों से घेरा बनाएँ, फिर उसके वर्ग का अक्षर दबाएँ</translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation type="unfinished">चित्र का एक पिक्सेल स्क्रीन का एक पिक्सेल</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished">एक क़दम पीछे</translation>
    </message>
    <message>
        <source>One step nearer</source>
        <translation type="unfinished">एक क़दम पास</translation>
    </message>
    <message>
        <source>Open a case for a new specimen</source>
        <translation type="unfinished">नए नमूने के लिए केस खोलें</translation>
    </message>
    <message>
        <source>Review the selected cell as {0}</source>
        <translation type="unfinished">चुनी कोशिका को {0} मानें</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <translation type="unfinished">रिपोर्ट PDF में सहेजें… (&amp;D)</translation>
    </message>
    <message>
        <source>Say how large a pixel is, and how light and colour are set right</source>
        <translation type="unfinished">पिक्सेल कितना बड़ा है और प्रकाश व रंग कैसे ठीक हों, बताएँ</translation>
    </message>
    <message>
        <source>Select the cell before</source>
        <translation type="unfinished">पिछली कोशिका चुनें</translation>
    </message>
    <message>
        <source>Select the next cell</source>
        <translation type="unfinished">अगली कोशिका चुनें</translation>
    </message>
    <message>
        <source>Show cells of the selected one&apos;s class that this laboratory confirmed</source>
        <translation type="unfinished">चुनी कोशिका के वर्ग की, इस प्रयोगशाला में पुष्ट कोशिकाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the calls beside the cells</source>
        <translation type="unfinished">कोशिकाओं के पास निर्णय दिखाएँ</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation type="unfinished">पिछला फ़्रेम दिखाएँ</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation type="unfinished">अगला फ़्रेम दिखाएँ</translation>
    </message>
    <message>
        <source>Show the whole frame, or the whole map</source>
        <translation type="unfinished">पूरा फ़्रेम या पूरा नक़्शा दिखाएँ</translation>
    </message>
    <message>
        <source>Show where the frames lie beside each other</source>
        <translation type="unfinished">फ़्रेम एक-दूसरे के पास कहाँ हैं, दिखाएँ</translation>
    </message>
    <message>
        <source>Show which parts of the selected cell its class was told from</source>
        <translation type="unfinished">चुनी कोशिका का वर्ग किन भागों से बताया गया, दिखाएँ</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished">साइन आउट (&amp;O)</translation>
    </message>
    <message>
        <source>Sign the case, or see what still stands in the way</source>
        <translation type="unfinished">केस पर हस्ताक्षर करें, या देखें क्या बाक़ी है</translation>
    </message>
    <message>
        <source>Take pictures into this case</source>
        <translation type="unfinished">इस केस में चित्र लें</translation>
    </message>
    <message>
        <source>Take the last decision of this case back</source>
        <translation type="unfinished">इस केस का पिछला निर्णय वापस लें</translation>
    </message>
    <message>
        <source>The same smear every day: choose it, open today&apos;s case, see the days</source>
        <translation type="unfinished">हर दिन वही स्मियर (smear): चुनें, आज का केस खोलें, दिन देखें</translation>
    </message>
    <message>
        <source>The sharpest of a burst</source>
        <translation type="unfinished">एक क्रम में सबसे तीखी</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation type="unfinished">थीम: गहरी (&amp;D)</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation type="unfinished">थीम: सिस्टम जैसी (&amp;S)</translation>
    </message>
    <message>
        <source>Theme: li&amp;ght</source>
        <translation type="unfinished">थीम: हल्की (&amp;G)</translation>
    </message>
    <message>
        <source>Type what you want to do, Enter does it</source>
        <translation type="unfinished">जो करना है लिखें, Enter करता है</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation type="unfinished">उपयोगकर्ता मार्गदर्शिका (&amp;G)</translation>
    </message>
    <message>
        <source>Version, network and purpose</source>
        <translation type="unfinished">संस्करण, नेटवर्क और उद्देश्य</translation>
    </message>
    <message>
        <source>What the call &amp;rests on</source>
        <translation type="unfinished">निर्णय किस पर टिका है (&amp;R)</translation>
    </message>
    <message>
        <source>What the network learned from, figures, limits</source>
        <translation type="unfinished">नेटवर्क ने किससे सीखा, आँकड़े, सीमाएँ</translation>
    </message>
    <message>
        <source>Write the report and its tables</source>
        <translation type="unfinished">रिपोर्ट और उसकी तालिकाएँ लिखें</translation>
    </message>
    <message>
        <source>Write the report of this case into one file</source>
        <translation type="unfinished">इस केस की रिपोर्ट एक फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished">पास लाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished">दूर करें (&amp;O)</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>account changed</source>
        <translation type="unfinished">खाता बदला</translation>
    </message>
    <message>
        <source>account created</source>
        <translation type="unfinished">खाता बना</translation>
    </message>
    <message>
        <source>account {0}</source>
        <translation type="unfinished">खाता {0}</translation>
    </message>
    <message>
        <source>arrival {0}</source>
        <translation type="unfinished">आगमन {0}</translation>
    </message>
    <message>
        <source>audit trail exported</source>
        <translation type="unfinished">ऑडिट क्रम निर्यात</translation>
    </message>
    <message>
        <source>audit trail viewed</source>
        <translation type="unfinished">ऑडिट क्रम देखा</translation>
    </message>
    <message>
        <source>case amended</source>
        <translation type="unfinished">केस संशोधित</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation type="unfinished">केस बदला</translation>
    </message>
    <message>
        <source>case created</source>
        <translation type="unfinished">केस बना</translation>
    </message>
    <message>
        <source>case exported</source>
        <translation type="unfinished">केस निर्यात</translation>
    </message>
    <message>
        <source>case imported</source>
        <translation type="unfinished">केस आयात</translation>
    </message>
    <message>
        <source>case in review</source>
        <translation type="unfinished">केस समीक्षा में</translation>
    </message>
    <message>
        <source>case signed</source>
        <translation type="unfinished">केस हस्ताक्षरित</translation>
    </message>
    <message>
        <source>case viewed</source>
        <translation type="unfinished">केस देखा</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation type="unfinished">केस {0}</translation>
    </message>
    <message>
        <source>cell counted by key</source>
        <translation type="unfinished">कुंजी से कोशिका (cell) गिनी</translation>
    </message>
    <message>
        <source>cell drawn</source>
        <translation type="unfinished">कोशिका बनाई (cell)</translation>
    </message>
    <message>
        <source>cells reviewed</source>
        <translation type="unfinished">कोशिकाएँ समीक्षित (cells)</translation>
    </message>
    <message>
        <source>class added</source>
        <translation type="unfinished">वर्ग जोड़ा</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation type="unfinished">वर्ग {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">समाप्त</translation>
    </message>
    <message>
        <source>count by key begun afresh</source>
        <translation type="unfinished">कुंजी की गिनती फिर आरंभ</translation>
    </message>
    <message>
        <source>count by key undone</source>
        <translation type="unfinished">कुंजी की गिनती वापस</translation>
    </message>
    <message>
        <source>film written</source>
        <translation type="unfinished">स्मीयर (film) का पाठ लिखा</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation type="unfinished">फ़्रेम का विश्लेषण</translation>
    </message>
    <message>
        <source>frame compared</source>
        <translation type="unfinished">फ़्रेम की तुलना</translation>
    </message>
    <message>
        <source>frame moved</source>
        <translation type="unfinished">फ़्रेम स्थानांतरित</translation>
    </message>
    <message>
        <source>frame recorded</source>
        <translation type="unfinished">फ़्रेम दर्ज</translation>
    </message>
    <message>
        <source>frame taken</source>
        <translation type="unfinished">फ़्रेम लिया</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation type="unfinished">फ़्रेम {0}</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation type="unfinished">प्रयोगशाला</translation>
    </message>
    <message>
        <source>laboratory changed</source>
        <translation type="unfinished">प्रयोगशाला बदली</translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished">बंद</translation>
    </message>
    <message>
        <source>network chosen</source>
        <translation type="unfinished">नेटवर्क चुना</translation>
    </message>
    <message>
        <source>network installed</source>
        <translation type="unfinished">नेटवर्क स्थापित</translation>
    </message>
    <message>
        <source>network removed</source>
        <translation type="unfinished">नेटवर्क हटाया</translation>
    </message>
    <message>
        <source>networks</source>
        <translation type="unfinished">नेटवर्क</translation>
    </message>
    <message>
        <source>note added</source>
        <translation type="unfinished">टिप्पणी जोड़ी</translation>
    </message>
    <message>
        <source>note on a frame {0}</source>
        <translation type="unfinished">फ़्रेम का नोट {0}</translation>
    </message>
    <message>
        <source>note {0}</source>
        <translation type="unfinished">नोट {0}</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation type="unfinished">पासवर्ड बदला</translation>
    </message>
    <message>
        <source>patient changed</source>
        <translation type="unfinished">रोगी बदला</translation>
    </message>
    <message>
        <source>patient created</source>
        <translation type="unfinished">रोगी बना</translation>
    </message>
    <message>
        <source>patient viewed</source>
        <translation type="unfinished">रोगी देखा गया</translation>
    </message>
    <message>
        <source>patient {0}</source>
        <translation type="unfinished">रोगी {0}</translation>
    </message>
    <message>
        <source>picture arrived</source>
        <translation type="unfinished">चित्र आया</translation>
    </message>
    <message>
        <source>picture given to a case</source>
        <translation type="unfinished">चित्र केस को दिया</translation>
    </message>
    <message>
        <source>picture set aside</source>
        <translation type="unfinished">चित्र अलग रखा</translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished">अभिलेख</translation>
    </message>
    <message>
        <source>records restored</source>
        <translation type="unfinished">अभिलेख पुनर्स्थापित</translation>
    </message>
    <message>
        <source>results exported</source>
        <translation type="unfinished">परिणाम निर्यात</translation>
    </message>
    <message>
        <source>review redone</source>
        <translation type="unfinished">समीक्षा फिर लागू</translation>
    </message>
    <message>
        <source>review undone</source>
        <translation type="unfinished">समीक्षा वापस</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation type="unfinished">साइन-इन विफल</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished">साइन इन किया</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished">साइन आउट किया</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished">चरण {0}</translation>
    </message>
    <message>
        <source>trail begun</source>
        <translation type="unfinished">क्रम आरंभ</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation type="unfinished">अज्ञात खाता</translation>
    </message>
    <message>
        <source>urgent call noted</source>
        <translation type="unfinished">तात्कालिक सूचना (urgent call) दर्ज</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation type="unfinished">ग़लत पासवर्ड</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source> on {0}</source>
        <translation type="unfinished"> {0} पर</translation>
    </message>
    <message>
        <source>A pixel is {0} µm wide, {1}{2}.</source>
        <translation type="unfinished">एक पिक्सेल {0} µm चौड़ा है, {1}{2}।</translation>
    </message>
    <message>
        <source>Colours are taken as recorded.</source>
        <translation type="unfinished">रंग जैसे दर्ज हुए वैसे ही लिए जाते हैं।</translation>
    </message>
    <message>
        <source>No profile is in force. The scale of each picture is estimated from its red cells (± 15 %), and colours are taken as recorded.</source>
        <translation type="unfinished">कोई प्रोफ़ाइल लागू नहीं। हर चित्र का पैमाना उसकी लाल कोशिकाओं (red cells) से आँका जाता है (± 15 %), और रंग जैसे दर्ज हुए वैसे लिए जाते हैं।</translation>
    </message>
    <message>
        <source>Scale: estimated from red cells</source>
        <translation type="unfinished">पैमाना: लाल कोशिकाओं (red cells) से आँका</translation>
    </message>
    <message>
        <source>The background is made neutral.</source>
        <translation type="unfinished">पृष्ठभूमि तटस्थ की जाती है।</translation>
    </message>
    <message>
        <source>The light is evened by the flat field.</source>
        <translation type="unfinished">फ़्लैट फ़ील्ड से प्रकाश समान किया जाता है।</translation>
    </message>
    <message>
        <source>The scale of each picture is estimated from its red cells (± 15 %).</source>
        <translation type="unfinished">हर चित्र का पैमाना उसकी लाल कोशिकाओं (red cells) से आँका जाता है (± 15 %)।</translation>
    </message>
    <message>
        <source>measured on a stage micrometer</source>
        <translation type="unfinished">स्टेज माइक्रोमीटर पर मापा</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">लिखा</translation>
    </message>
    <message>
        <source>{0}: scale estimated</source>
        <translation type="unfinished">{0}: पैमाना आँका</translation>
    </message>
    <message>
        <source>{0}: {1} µm a pixel</source>
        <translation type="unfinished">{0}: {1} µm प्रति पिक्सेल</translation>
    </message>
</context>
<context>
    <name>control</name>
    <message>
        <source>Control slide: not analysed today</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide): आज विश्लेषण नहीं हुआ</translation>
    </message>
    <message>
        <source>Control slide: outside the limits today ({0})</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide): आज सीमाओं से बाहर ({0})</translation>
    </message>
    <message>
        <source>Control slide: within the limits today</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide): आज सीमाओं के भीतर</translation>
    </message>
    <message>
        <source>Control slide: {0} of at least {1} leukocytes today</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide): आज कम से कम {1} में से {0} ल्यूकोसाइट (leukocytes)</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files</source>
        <translation type="unfinished">सब फ़ाइलें</translation>
    </message>
    <message>
        <source>Choose a folder for the backups</source>
        <translation type="unfinished">बैकअप के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation type="unfinished">रिपोर्ट के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose smear pictures</source>
        <translation type="unfinished">फ़िल्म के चित्र चुनें</translation>
    </message>
    <message>
        <source>Choose the folder of the network</source>
        <translation type="unfinished">नेटवर्क का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the folder that holds a folder a class</source>
        <translation type="unfinished">वह फ़ोल्डर चुनें जिसमें हर वर्ग का फ़ोल्डर है</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation type="unfinished">निगरानी के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the laboratory&apos;s logo</source>
        <translation type="unfinished">प्रयोगशाला का लोगो चुनें</translation>
    </message>
    <message>
        <source>Choose the table of labels</source>
        <translation type="unfinished">लेबल की तालिका चुनें</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">चित्र</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished">तालिका सहेजें</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">तालिकाएँ</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>active</source>
        <translation type="unfinished">सक्रिय</translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished">कैमरा</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">केस</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">केस</translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished">कोशिका (cell)</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation type="unfinished">कोशिका {0}</translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished">कोशिकाएँ (cells)</translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished">वर्ग</translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished">कोड</translation>
    </message>
    <message>
        <source>collected</source>
        <translation type="unfinished">लिया गया</translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished">टिप्पणी</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished">जन्म तिथि</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation type="unfinished">निर्णय किसका</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation type="unfinished">प्रदर्शन</translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished">निष्कर्ष</translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished">निष्कर्ष (findings)</translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished">फ़्रेम</translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished">फ़्रेम</translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished">पूरा नाम</translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished">श्रेणी</translation>
    </message>
    <message>
        <source>haemoglobin, g/dL</source>
        <translation type="unfinished">हीमोग्लोबिन (haemoglobin), g/dL</translation>
    </message>
    <message>
        <source>head of the audit trail</source>
        <translation type="unfinished">ऑडिट रिकॉर्ड का शीर्ष</translation>
    </message>
    <message>
        <source>leukocytes to count</source>
        <translation type="unfinished">गिनने के ल्यूकोसाइट (leukocytes)</translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished">बनाया गया</translation>
    </message>
    <message>
        <source>mean cell volume, fL</source>
        <translation type="unfinished">औसत कोशिका आयतन (mean cell volume), fL</translation>
    </message>
    <message>
        <source>minutes until the screen locks</source>
        <translation type="unfinished">स्क्रीन बंद होने तक मिनट</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished">नेटवर्क</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">संख्या</translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished">ऑब्जेक्टिव (objective)</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation type="unfinished">अन्य निष्कर्ष</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation type="unfinished">रोगी संख्या</translation>
    </message>
    <message>
        <source>patients</source>
        <translation type="unfinished">मरीज़</translation>
    </message>
    <message>
        <source>pictures of the report</source>
        <translation type="unfinished">रिपोर्ट के चित्र</translation>
    </message>
    <message>
        <source>platelets, 10⁹/L</source>
        <translation type="unfinished">प्लेटलेट (platelets), 10⁹/L</translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished">प्राथमिकता</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished">दोहराया</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">प्राप्त</translation>
    </message>
    <message>
        <source>requested by</source>
        <translation type="unfinished">माँगने वाला</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation type="unfinished">समीक्षाएँ</translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished">भूमिका</translation>
    </message>
    <message>
        <source>second signer for blasts</source>
        <translation type="unfinished">ब्लास्ट (blasts) पर दूसरा हस्ताक्षर</translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished">लिंग</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished">sha256</translation>
    </message>
    <message>
        <source>sha256 of the file</source>
        <translation type="unfinished">फ़ाइल का sha256</translation>
    </message>
    <message>
        <source>sha256 of the picture</source>
        <translation type="unfinished">चित्र का sha256</translation>
    </message>
    <message>
        <source>sha256 of what is signed</source>
        <translation type="unfinished">हस्ताक्षरित सामग्री का sha256</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation type="unfinished">हस्ताक्षर</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation type="unfinished">ज़रूरी हस्ताक्षर</translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>specimen</source>
        <translation type="unfinished">नमूना (specimen)</translation>
    </message>
    <message>
        <source>stain</source>
        <translation type="unfinished">अभिरंजक (stain)</translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">पाठ</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished">देखने योग्य</translation>
    </message>
    <message>
        <source>told at</source>
        <translation type="unfinished">बताने का समय</translation>
    </message>
    <message>
        <source>told to</source>
        <translation type="unfinished">किसे बताया</translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>white cells, 10⁹/L</source>
        <translation type="unfinished">श्वेत कोशिकाएँ (white cells), 10⁹/L</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation type="unfinished">यहाँ कौन काम करता है</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">हाँ</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>1 cell called blast or promyelocyte was not looked at.</source>
        <translation type="unfinished">ब्लास्ट (blast) या प्रोमाइलोसाइट (promyelocyte) कही गई 1 कोशिका नहीं देखी गई।</translation>
    </message>
    <message>
        <source>1 cell was not looked at.</source>
        <translation type="unfinished">1 कोशिका नहीं देखी गई।</translation>
    </message>
    <message>
        <source>1 leukocyte is missing; take more frames or give a reason.</source>
        <translation type="unfinished">1 ल्यूकोसाइट (leukocyte) कम है; और फ़्रेम लें या कारण दें।</translation>
    </message>
    <message>
        <source>1 picture is missing or changed; restore it from a backup.</source>
        <translation type="unfinished">1 चित्र नहीं है या बदल गया; बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>1 picture was taken and not analysed.</source>
        <translation type="unfinished">1 चित्र लिया गया पर विश्लेषण नहीं हुआ।</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">प्रशासक</translation>
    </message>
    <message>
        <source>Also looks after accounts and the rules of signing.</source>
        <translation type="unfinished">खातों और हस्ताक्षर के नियमों की देखभाल भी।</translation>
    </message>
    <message>
        <source>Also signs and amends cases.</source>
        <translation type="unfinished">केस पर हस्ताक्षर और संशोधन भी।</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished">समीक्षक</translation>
    </message>
    <message>
        <source>Signed by {0}; a second person must sign</source>
        <translation type="unfinished">{0} ने हस्ताक्षर किए; दूसरे व्यक्ति को करना होगा</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation type="unfinished">हस्ताक्षरित, संस्करण {0}</translation>
    </message>
    <message>
        <source>Takes pictures and reviews cells; does not sign.</source>
        <translation type="unfinished">चित्र लेता और कोशिकाएँ देखता है; हस्ताक्षर नहीं करता।</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished">तकनीशियन</translation>
    </message>
    <message>
        <source>There is no assessment, since the network is not ready.</source>
        <translation type="unfinished">आकलन नहीं, क्योंकि नेटवर्क तैयार नहीं।</translation>
    </message>
    <message>
        <source>There is no picture and no manual count yet.</source>
        <translation type="unfinished">अभी न कोई तस्वीर है, न हाथ की गिनती।</translation>
    </message>
    <message>
        <source>Version {0}, being amended</source>
        <translation type="unfinished">संस्करण {0}, संशोधन में</translation>
    </message>
    <message>
        <source>every counted or unidentified cell</source>
        <translation type="unfinished">हर गिनी या अपरिचित कोशिका</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation type="unfinished">बिना साइन-इन</translation>
    </message>
    <message>
        <source>only cells that the model was unsure of</source>
        <translation type="unfinished">केवल वे कोशिकाएँ जिन पर मॉडल अनिश्चित था</translation>
    </message>
    <message>
        <source>{0} cells called blast or promyelocyte were not looked at.</source>
        <translation type="unfinished">ब्लास्ट (blast) या प्रोमाइलोसाइट (promyelocyte) कही गई {0} कोशिकाएँ नहीं देखी गईं।</translation>
    </message>
    <message>
        <source>{0} cells were not looked at.</source>
        <translation type="unfinished">{0} कोशिकाएँ नहीं देखी गईं।</translation>
    </message>
    <message>
        <source>{0} leukocytes are missing; take more frames or give a reason.</source>
        <translation type="unfinished">{0} ल्यूकोसाइट (leukocytes) कम हैं; और फ़्रेम लें या कारण दें।</translation>
    </message>
    <message>
        <source>{0} pictures are missing or changed; restore them from a backup.</source>
        <translation type="unfinished">{0} चित्र नहीं हैं या बदल गए; बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>{0} pictures were taken and not analysed.</source>
        <translation type="unfinished">{0} चित्र लिए गए पर विश्लेषण नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>A picture was not taken: {0}.</source>
        <translation type="unfinished">एक चित्र नहीं लिया गया: {0}।</translation>
    </message>
    <message>
        <source>Another Wi-Fi</source>
        <translation type="unfinished">दूसरा Wi-Fi</translation>
    </message>
    <message>
        <source>Client isolation</source>
        <translation type="unfinished">उपकरणों का अलगाव</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished">फ़ायरवॉल</translation>
    </message>
    <message>
        <source>Many guest and hospital networks keep their devices apart. Ask for a network without isolation, or share the phone&apos;s own hotspot with this computer.</source>
        <translation type="unfinished">कई अतिथि और अस्पताल नेटवर्क उपकरणों को अलग रखते हैं। बिना अलगाव का नेटवर्क माँगें, या फ़ोन का हॉटस्पॉट इस कंप्यूटर से साझा करें।</translation>
    </message>
    <message>
        <source>The phone must be in the same network as this computer: switch off mobile data and the guest Wi-Fi on the phone, or choose another network here.</source>
        <translation type="unfinished">फ़ोन इसी नेटवर्क में हो: फ़ोन पर मोबाइल डेटा और अतिथि Wi-Fi बंद करें, या यहाँ दूसरा नेटवर्क चुनें।</translation>
    </message>
    <message>
        <source>Windows asks once whether LeukDesk may be reached: allow it for private networks. Later: Settings &gt; Privacy &amp; security &gt; Windows Security &gt; Firewall &gt; Allow an app.</source>
        <translation type="unfinished">Windows एक बार पूछता है कि LeukDesk तक पहुँचा जाए या नहीं: निजी नेटवर्क के लिए अनुमति दें। बाद में: Settings &gt; Privacy &amp; security &gt; Windows Security &gt; Firewall &gt; Allow an app.</translation>
    </message>
    <message>
        <source>it is no picture that can be read, or damaged</source>
        <translation type="unfinished">यह पढ़ने योग्य चित्र नहीं, या क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished">यह बहुत बड़ा है</translation>
    </message>
    <message>
        <source>its code has ended</source>
        <translation type="unfinished">इसका कोड समाप्त</translation>
    </message>
    <message>
        <source>the connection was too slow; the phone may send it again</source>
        <translation type="unfinished">संपर्क बहुत धीमा था; फ़ोन फिर भेज सकता है</translation>
    </message>
    <message>
        <source>the records could not be written</source>
        <translation type="unfinished">अभिलेख नहीं लिखे जा सके</translation>
    </message>
    <message>
        <source>this case has received all that it may; start anew</source>
        <translation type="unfinished">इस केस को जितना मिल सकता था मिल चुका; नए सिरे से करें</translation>
    </message>
    <message>
        <source>too many came at once; the phone may send it again</source>
        <translation type="unfinished">एक साथ बहुत आए; फ़ोन फिर भेज सकता है</translation>
    </message>
    <message>
        <source>“Be careful. Something doesn’t look right.” or a possible security risk: tap Advanced, then “Proceed to … (Risky)” or “Accept the Risk and Continue”.</source>
        <translation type="unfinished">“Be careful. Something doesn’t look right.” या संभावित सुरक्षा जोखिम: Advanced दबाएँ, फिर “Proceed to … (Risky)” या “Accept the Risk and Continue”.</translation>
    </message>
    <message>
        <source>“This Connection Is Not Private”: tap Show Details, then “visit this website”, then Visit Website.</source>
        <translation type="unfinished">“This Connection Is Not Private”: Show Details दबाएँ, फिर “visit this website”, फिर Visit Website.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”. Older ones warn of the site&apos;s security certificate: tap Continue.</source>
        <translation type="unfinished">“Your connection is not private”: Advanced दबाएँ, फिर “Proceed to … (unsafe)”. पुराने संस्करण साइट के security certificate की चेतावनी देते हैं: Continue दबाएँ.</translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”.</source>
        <translation type="unfinished">“Your connection is not private”: Advanced दबाएँ, फिर “Proceed to … (unsafe)”.</translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>all</source>
        <translation type="unfinished">सभी</translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">दिन</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished">{0} से</translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished">महीने</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation type="unfinished">{0} से कम</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">वर्ष</translation>
    </message>
    <message>
        <source>{0} to under {1}</source>
        <translation type="unfinished">{0} से {1} से कम</translation>
    </message>
    <message>
        <source>{0}: {1:g} to {2:g}, {3}, {4}</source>
        <translation type="unfinished">{0}: {1:g} से {2:g}, {3}, {4}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Keep as template</source>
        <translation type="unfinished">साँचे के रूप में रखें</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished">साँचे का नाम</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">रिपोर्ट सहेजें</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>The disk of the records has only {0} GB left, room for about {1} cases; free some space.</source>
        <translation type="unfinished">अभिलेख की डिस्क में केवल {0} GB बचे, लगभग {1} केस की जगह; जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The disk of the records has only {0} GB left, so no more frames are recorded; free some space. Reviews and reports still work.</source>
        <translation type="unfinished">अभिलेख की डिस्क में केवल {0} GB बचे, इसलिए और फ़्रेम दर्ज नहीं होते; जगह बनाएँ। समीक्षा और रिपोर्ट चलती हैं।</translation>
    </message>
    <message>
        <source>about {0} cases fit</source>
        <translation type="unfinished">लगभग {0} केस समाते हैं</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished">माँगने पर</translation>
    </message>
    <message>
        <source>backup today {0}</source>
        <translation type="unfinished">बैकअप आज {0}</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation type="unfinished">बैकअप {0}</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished">अद्यतन से पहले</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation type="unfinished">हर {0} घंटे</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">कभी नहीं</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation type="unfinished">अभी बैकअप नहीं</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation type="unfinished">तय समय पर</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished">दिन में एक बार</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished">सप्ताह में एक बार</translation>
    </message>
    <message>
        <source>{0}, {1}; cases: {2}, frames: {3}</source>
        <translation type="unfinished">{0}, {1}; केस: {2}, फ़्रेम: {3}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> ({0}×{1} pixels)</source>
        <translation type="unfinished"> ({0}×{1} पिक्सेल)</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> और </translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be written ({1})</source>
        <translation type="unfinished">&apos;{0}&apos; लिखा नहीं जा सकता ({1})</translation>
    </message>
    <message>
        <source>0 to {0} %, with interval</source>
        <translation type="unfinished">0 से {0} %, अंतराल सहित</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished">1 कोशिका</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 फ़्रेम</translation>
    </message>
    <message>
        <source>1 more frame is not listed; frames.csv has them all.</source>
        <translation type="unfinished">1 और फ़्रेम यहाँ नहीं है; frames.csv में सब हैं।</translation>
    </message>
    <message>
        <source>1+ few</source>
        <translation type="unfinished">1+ कुछ</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells, corrected for {0:.1f} erythroblasts per 100 leukocytes: {1:.1f} becomes {2:.1f}.</source>
        <translation type="unfinished">10⁹/L: प्रतिशत × श्वेत कोशिकाएँ (white cells), प्रति 100 ल्यूकोसाइट {0:.1f} एरिथ्रोब्लास्ट (erythroblasts) के लिए सुधारा: {1:.1f} से {2:.1f}।</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; no erythroblasts were counted, so none are taken off.</source>
        <translation type="unfinished">10⁹/L: प्रतिशत × श्वेत कोशिकाएँ (white cells); कोई एरिथ्रोब्लास्ट (erythroblast) नहीं गिना गया, इसलिए कुछ घटाया नहीं।</translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; the analyser leaves erythroblasts out.</source>
        <translation type="unfinished">10⁹/L: प्रतिशत × श्वेत कोशिकाएँ (white cells); विश्लेषक एरिथ्रोब्लास्ट (erythroblasts) पहले ही छोड़ देता है।</translation>
    </message>
    <message>
        <source>2+ moderate</source>
        <translation type="unfinished">2+ मध्यम</translation>
    </message>
    <message>
        <source>3+ many</source>
        <translation type="unfinished">3+ बहुत</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation type="unfinished">95 % से</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished">95 % अंतराल</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation type="unfinished">95 % तक</translation>
    </message>
    <message>
        <source>95 %: {0}</source>
        <translation type="unfinished">95 %: {0}</translation>
    </message>
    <message>
        <source>A bundle is a program: once installed, it runs with your rights and judges your patients&apos; cells. Its figures are its maker&apos;s own claims. Install it only if you know who made it and that the file is theirs.</source>
        <translation type="unfinished">बंडल एक प्रोग्राम है: स्थापित होने पर वह आपके अधिकारों से चलता है और आपके रोगियों की कोशिकाओं (cells) को परखता है। उसके आँकड़े बनाने वाले के अपने दावे हैं। तभी स्थापित करें जब आप जानते हों कि किसने बनाया और फ़ाइल उसी की है।</translation>
    </message>
    <message>
        <source>A case is suspected from the count of blast calls that {0} of false calls reach in at most 5 % of cases: chosen on blast-free cases of validation cells, in the worst source.</source>
        <translation type="unfinished">केस तब संदिग्ध है जब ब्लास्ट (blast) पुकारें उतनी हों जितनी {0} गलत पुकारें अधिकतम 5 % केसों में पहुँचती हैं: सत्यापन कोशिकाओं के ब्लास्ट-रहित केसों पर, सबसे खराब स्रोत में चुना गया।</translation>
    </message>
    <message>
        <source>A cell of a class that it never learned often looks familiar to it: it may name a class that it knows.</source>
        <translation type="unfinished">जो कोशिका-वर्ग इसने कभी नहीं सीखा, उसकी कोशिका इसे अक्सर परिचित लगती है: यह उसे किसी ज्ञात वर्ग का नाम दे सकता है।</translation>
    </message>
    <message>
        <source>A cell of novelty {0:g} or more is unlike those learned, and unsure; of validation cells, every source weighing alike, 1 in 40 is.</source>
        <translation type="unfinished">{0:g} या अधिक नवीनता (novelty) वाली कोशिका सीखी हुई कोशिकाओं जैसी नहीं और अनिश्चित है; सत्यापन कोशिकाओं में, हर स्रोत का भार समान, 40 में 1 ऐसी है।</translation>
    </message>
    <message>
        <source>A class is named from {0:g}.</source>
        <translation type="unfinished">{0:g} से वर्ग का नाम लिया जाता है।</translation>
    </message>
    <message>
        <source>A little out of focus: turn the fine focus a little.</source>
        <translation type="unfinished">थोड़ा धुँधला: सूक्ष्म फ़ोकस थोड़ा घुमाएँ।</translation>
    </message>
    <message>
        <source>A patch is {0} px wide and shows {1:g} µm.</source>
        <translation type="unfinished">एक टुकड़ा (patch) {0} px चौड़ा है और {1:g} µm दिखाता है।</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast.</source>
        <translation type="unfinished">एक व्यक्ति ने {0} को ब्लास्ट (blast) माना।</translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast; {1} of them are counted.</source>
        <translation type="unfinished">एक व्यक्ति ने {0} को ब्लास्ट (blast) माना; उनमें से {1} गिनी गईं।</translation>
    </message>
    <message>
        <source>A set for checking only</source>
        <translation type="unfinished">केवल जाँच का समूह</translation>
    </message>
    <message>
        <source>AMENDED, VERSION {0}</source>
        <translation type="unfinished">संशोधित (AMENDED), संस्करण {0}</translation>
    </message>
    <message>
        <source>AUROC against known cells</source>
        <translation type="unfinished">ज्ञात कोशिकाओं के विरुद्ध AUROC</translation>
    </message>
    <message>
        <source>Acanthocytes</source>
        <translation type="unfinished">एकैंथोसाइट (Acanthocytes)</translation>
    </message>
    <message>
        <source>Accuracy of the class</source>
        <translation type="unfinished">वर्ग की शुद्धता (accuracy)</translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished">बाक़ी सब</translation>
    </message>
    <message>
        <source>Also used</source>
        <translation type="unfinished">यह भी प्रयुक्त</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished">संशोधित</translation>
    </message>
    <message>
        <source>Anisocytosis</source>
        <translation type="unfinished">एनाइसोसाइटोसिस (Anisocytosis)</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation type="unfinished">कृत्रिम वस्तु (Artefact)</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">आकलन (Assessment)</translation>
    </message>
    <message>
        <source>At this scale its red cells are {0:.1f} µm wide and not about {1:.1f}: check objective and camera profile.</source>
        <translation type="unfinished">इस पैमाने पर लाल कोशिकाएँ (red cells) {0:.1f} µm चौड़ी हैं, लगभग {1:.1f} नहीं: ऑब्जेक्टिव और कैमरा प्रोफ़ाइल जाँचें।</translation>
    </message>
    <message>
        <source>Atypical lymphocytes, smudge cells and plasma cells were never shown to it.</source>
        <translation type="unfinished">असामान्य लिम्फोसाइट (atypical lymphocytes), स्मज कोशिकाएँ (smudge cells) और प्लाज़्मा कोशिकाएँ (plasma cells) इसे कभी दिखाई नहीं गईं।</translation>
    </message>
    <message>
        <source>Audit head</source>
        <translation type="unfinished">ऑडिट शीर्ष (audit head)</translation>
    </message>
    <message>
        <source>Audit trail of this laboratory up to here: {0}</source>
        <translation type="unfinished">इस प्रयोगशाला का ऑडिट क्रम यहाँ तक: {0}</translation>
    </message>
    <message>
        <source>Band neutrophil</source>
        <translation type="unfinished">बैंड न्यूट्रोफ़िल (Band neutrophil)</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation type="unfinished">बेसोफ़िल (Basophil)</translation>
    </message>
    <message>
        <source>Basophilic stippling</source>
        <translation type="unfinished">बेसोफ़िलिक स्टिपलिंग (Basophilic stippling)</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation type="unfinished">बेसोफ़िल (Basophils)</translation>
    </message>
    <message>
        <source>Before cells were sought: {0}; the stored pictures are unchanged.</source>
        <translation type="unfinished">कोशिकाएँ खोजने से पहले: {0}; रखे चित्र नहीं बदले।</translation>
    </message>
    <message>
        <source>Bite cells</source>
        <translation type="unfinished">बाइट कोशिकाएँ (Bite cells)</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation type="unfinished">ब्लास्ट (Blast)</translation>
    </message>
    <message>
        <source>Blast from {0:g}, no blast up to {1:g}; between them, or within 0.0001 of one, unsure.</source>
        <translation type="unfinished">{0:g} से ब्लास्ट (blast), {1:g} तक ब्लास्ट नहीं; बीच में, या किसी से 0.0001 के भीतर, अनिश्चित।</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation type="unfinished">ब्लास्ट (Blasts)</translation>
    </message>
    <message>
        <source>Blasts and white cells of blood smears, resnet50-ibn on 64×64 patches</source>
        <translation type="unfinished">रक्त फ़िल्मों के ब्लास्ट (blasts) और श्वेत कोशिकाएँ (white cells), 64×64 टुकड़ों पर resnet50-ibn</translation>
    </message>
    <message>
        <source>Blasts or not, on cells held back from training</source>
        <translation type="unfinished">ब्लास्ट (blasts) या नहीं, प्रशिक्षण से अलग रखी कोशिकाओं पर</translation>
    </message>
    <message>
        <source>Blasts suspected - a person must look now</source>
        <translation type="unfinished">ब्लास्ट (blasts) का संदेह - किसी व्यक्ति को अभी देखना होगा</translation>
    </message>
    <message>
        <source>Blasts suspected - confirmed by a person; a physician must look now</source>
        <translation type="unfinished">ब्लास्ट (blasts) का संदेह - एक व्यक्ति ने पुष्टि की; चिकित्सक को अभी देखना होगा</translation>
    </message>
    <message>
        <source>Blasts: {0} of {1}; counting alone could miss up to {2:.1f} %; does not exclude leukemia.</source>
        <translation type="unfinished">ब्लास्ट (Blasts): {0} / {1}; केवल गिनती से {2:.1f} % तक छूट सकते हैं; ल्यूकेमिया (leukemia) को नकारता नहीं।</translation>
    </message>
    <message>
        <source>Blister cells</source>
        <translation type="unfinished">ब्लिस्टर कोशिकाएँ (Blister cells)</translation>
    </message>
    <message>
        <source>Blood count of the analyser</source>
        <translation type="unfinished">विश्लेषक की रक्त गणना (Blood count)</translation>
    </message>
    <message>
        <source>Blood smear report</source>
        <translation type="unfinished">रक्त फ़िल्म रिपोर्ट (Blood smear report)</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation type="unfinished">अस्थि मज्जा (Bone marrow)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">जन्म</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">बंडल</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">द्वारा</translation>
    </message>
    <message>
        <source>By case</source>
        <translation type="unfinished">केस के अनुसार</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished">व्यक्ति के अनुसार</translation>
    </message>
    <message>
        <source>Called blast</source>
        <translation type="unfinished">ब्लास्ट (blast) कही गईं</translation>
    </message>
    <message>
        <source>Called no blast</source>
        <translation type="unfinished">ब्लास्ट (blast) नहीं कही गईं</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">केस</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">केस खुला</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">केस {0}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">केस</translation>
    </message>
    <message>
        <source>Cases of {0} leukocytes drawn from held-back cells: blasts of one subject, other cells of one source. A case is suspected from {1} calls of blast. The intervals are those of the drawing alone; few subjects stand behind it.</source>
        <translation type="unfinished">अलग रखी कोशिकाओं से चुने {0} ल्यूकोसाइट (leukocytes) के केस: ब्लास्ट (blasts) एक व्यक्ति के, बाकी कोशिकाएँ एक स्रोत की। {1} ब्लास्ट पुकारों से केस संदिग्ध है। अंतराल केवल चुनाव के हैं; पीछे कम व्यक्ति हैं।</translation>
    </message>
    <message>
        <source>Cases suspected</source>
        <translation type="unfinished">संदिग्ध केस</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished">कोशिकाएँ</translation>
    </message>
    <message>
        <source>Cells and things unlike those learned</source>
        <translation type="unfinished">सीखी हुई से भिन्न कोशिकाएँ और वस्तुएँ</translation>
    </message>
    <message>
        <source>Cells without blasts</source>
        <translation type="unfinished">ब्लास्ट (blasts) रहित कोशिकाएँ</translation>
    </message>
    <message>
        <source>Chosen cells</source>
        <translation type="unfinished">चुनी गई कोशिकाएँ</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished">उद्धरण</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">वर्ग</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished">लिया गया</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">रंग</translation>
    </message>
    <message>
        <source>Colours as recorded; the stored pictures are unchanged.</source>
        <translation type="unfinished">रंग जैसे दर्ज हुए; रखे चित्र नहीं बदले।</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">टिप्पणी</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">गिनती</translation>
    </message>
    <message>
        <source>Counted by hand at the eyepiece</source>
        <translation type="unfinished">नेत्रिका (eyepiece) पर हाथ से गिना गया</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope by {0}, {1} to {2}.</source>
        <translation type="unfinished">सूक्ष्मदर्शी (microscope) से हाथ से गिना: {0}, {1} से {2}।</translation>
    </message>
    <message>
        <source>Counted by hand through the microscope without sign-in, {0} to {1}.</source>
        <translation type="unfinished">सूक्ष्मदर्शी (microscope) से हाथ से गिना, बिना साइन-इन: {0} से {1}।</translation>
    </message>
    <message>
        <source>Dark parts are clipped to black: raise the light or lower the contrast.</source>
        <translation type="unfinished">गहरे भाग काले कट गए: प्रकाश बढ़ाएँ या कंट्रास्ट घटाएँ।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">तारीख़</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">निर्णीत</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation type="unfinished">विभेदक गणना (Differential)</translation>
    </message>
    <message>
        <source>Each cell fills its patch, whatever its size.</source>
        <translation type="unfinished">हर कोशिका अपने टुकड़े (patch) को भरती है, आकार जो भी हो।</translation>
    </message>
    <message>
        <source>Echinocytes</source>
        <translation type="unfinished">एकाइनोसाइट (Echinocytes)</translation>
    </message>
    <message>
        <source>Elliptocytes</source>
        <translation type="unfinished">एलिप्टोसाइट (Elliptocytes)</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation type="unfinished">इओसिनोफ़िल (Eosinophil)</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation type="unfinished">इओसिनोफ़िल (Eosinophils)</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation type="unfinished">एरिथ्रोब्लास्ट (Erythroblast)</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation type="unfinished">एरिथ्रोब्लास्ट (Erythroblasts)</translation>
    </message>
    <message>
        <source>Erythroblasts per 100 leukocytes</source>
        <translation type="unfinished">प्रति 100 ल्यूकोसाइट (leukocytes) एरिथ्रोब्लास्ट (erythroblasts)</translation>
    </message>
    <message>
        <source>Erythroblasts: {0}, {1:.1f} per 100 leukocytes.</source>
        <translation type="unfinished">एरिथ्रोब्लास्ट (Erythroblasts): {0}, प्रति 100 ल्यूकोसाइट (leukocytes) {1:.1f}।</translation>
    </message>
    <message>
        <source>False calls of blast</source>
        <translation type="unfinished">ब्लास्ट (blast) की गलत पुकारें</translation>
    </message>
    <message>
        <source>Fewer cells than asked for, because: {0}</source>
        <translation type="unfinished">माँगी से कम कोशिकाएँ, क्योंकि: {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">आँकड़ा (figure)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">फ़ाइल</translation>
    </message>
    <message>
        <source>Fold {0}</source>
        <translation type="unfinished">भाग {0} (fold)</translation>
    </message>
    <message>
        <source>Found outside the differential</source>
        <translation type="unfinished">विभेदक गणना (differential) से बाहर मिला</translation>
    </message>
    <message>
        <source>Frame {0}, {1}</source>
        <translation type="unfinished">फ़्रेम {0}, {1}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished">फ़्रेम</translation>
    </message>
    <message>
        <source>Giant platelets</source>
        <translation type="unfinished">बड़े प्लेटलेट (Giant platelets)</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished">हीमोग्लोबिन (Haemoglobin)</translation>
    </message>
    <message>
        <source>High and low stand where counting error alone does not explain the value.</source>
        <translation type="unfinished">उच्च और निम्न वहीं लिखा है जहाँ केवल गणना-त्रुटि से मान नहीं समझाया जा सकता।</translation>
    </message>
    <message>
        <source>High, medium or low is the model&apos;s likeness to {0}; {1} stands where a person decided the class.</source>
        <translation type="unfinished">उच्च, मध्यम या निम्न मॉडल के अनुसार {0} से समानता है; {1} वहाँ है जहाँ व्यक्ति ने वर्ग तय किया।</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation type="unfinished">यह कैसे निर्णय करता है</translation>
    </message>
    <message>
        <source>Howell-Jolly bodies</source>
        <translation type="unfinished">हॉवेल-जॉली पिंड (Howell-Jolly bodies)</translation>
    </message>
    <message>
        <source>Hypochromic cells</source>
        <translation type="unfinished">हाइपोक्रोमिक कोशिकाएँ (Hypochromic cells)</translation>
    </message>
    <message>
        <source>Hypogranular platelets</source>
        <translation type="unfinished">कम-कणिका प्लेटलेट (Hypogranular platelets)</translation>
    </message>
    <message>
        <source>In the training data the lab nearly gives the class away: lymphoblasts come from one lab, most normal cells from another, and good figures on those sets may rest on that.</source>
        <translation type="unfinished">प्रशिक्षण के आँकड़ों में प्रयोगशाला ही वर्ग लगभग बता देती है: लिम्फोब्लास्ट (lymphoblasts) एक प्रयोगशाला से हैं, अधिकतर सामान्य कोशिकाएँ दूसरी से; उन समूहों पर अच्छे आँकड़े इसी पर टिके हो सकते हैं।</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation type="unfinished">अभीष्ट उपयोग</translation>
    </message>
    <message>
        <source>Intervals of AUROC are over redrawn subjects, those of shares are counting error within the same subjects: neither says what another laboratory gives.</source>
        <translation type="unfinished">AUROC के अंतराल दोबारा चुने व्यक्तियों पर हैं, अनुपातों के अंतराल उन्हीं व्यक्तियों में गणना-त्रुटि हैं: कोई नहीं बताता कि दूसरी प्रयोगशाला क्या देगी।</translation>
    </message>
    <message>
        <source>Irregularly contracted cells</source>
        <translation type="unfinished">अनियमित सिकुड़ी कोशिकाएँ (Irregularly contracted cells)</translation>
    </message>
    <message>
        <source>It has not been proven in any lab but those it was trained on; expect worse figures elsewhere.</source>
        <translation type="unfinished">जिन प्रयोगशालाओं पर यह सीखा, उनके सिवा कहीं परखा नहीं गया; दूसरी जगह कमतर आँकड़े मानकर चलें।</translation>
    </message>
    <message>
        <source>Its normal B-lymphoid precursors are not mature lymphocytes: they say little about the lymphocytes of a blood smear.</source>
        <translation type="unfinished">इसके सामान्य B-लिम्फॉइड पूर्ववर्ती (B-lymphoid precursors) परिपक्व लिम्फोसाइट (lymphocytes) नहीं हैं: रक्त फ़िल्म के लिम्फोसाइट के बारे में कम बताते हैं।</translation>
    </message>
    <message>
        <source>Its recipe, fold by fold</source>
        <translation type="unfinished">इसकी विधि, भाग-दर-भाग (fold)</translation>
    </message>
    <message>
        <source>Its stored picture is missing or changed; restore it from a backup before anything is signed.</source>
        <translation type="unfinished">इसका रखा चित्र नहीं है या बदल गया; हस्ताक्षर से पहले बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>Its weights started from those of {0}.</source>
        <translation type="unfinished">इसके भार (weights) {0} के भारों से शुरू हुए।</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">लेबल</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished">प्रयोगशाला</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">भाषा</translation>
    </message>
    <message>
        <source>LeukDesk could not do that ({0}); try again, and restart the program if it happens once more.</source>
        <translation type="unfinished">LeukDesk यह नहीं कर सका ({0}); फिर कोशिश करें, और दोबारा हो तो प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Leukocytes</source>
        <translation type="unfinished">ल्यूकोसाइट (Leukocytes)</translation>
    </message>
    <message>
        <source>Leukocytes counted</source>
        <translation type="unfinished">गिने गए ल्यूकोसाइट (Leukocytes)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">लाइसेंस</translation>
    </message>
    <message>
        <source>Limit of the method</source>
        <translation type="unfinished">विधि की सीमा</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation type="unfinished">लिम्फ़ोसाइट (Lymphocyte)</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation type="unfinished">लिम्फ़ोसाइट (Lymphocytes)</translation>
    </message>
    <message>
        <source>Macrocytes</source>
        <translation type="unfinished">मैक्रोसाइट (Macrocytes)</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished">किसलिए बना</translation>
    </message>
    <message>
        <source>Manual count</source>
        <translation type="unfinished">हाथ की गिनती (manual count)</translation>
    </message>
    <message>
        <source>Manual count at the eyepiece</source>
        <translation type="unfinished">नेत्रिका (eyepiece) पर हाथ की गिनती</translation>
    </message>
    <message>
        <source>Mean (least to greatest)</source>
        <translation type="unfinished">औसत (न्यूनतम से अधिकतम)</translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation type="unfinished">माध्य कोशिका आयतन (Mean cell volume)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">अर्थ</translation>
    </message>
    <message>
        <source>Means over subjects at a prior of 0.5; where nobody knows subjects, blocks of pictures stand in.</source>
        <translation type="unfinished">0.5 की पूर्व-संभावना (prior) पर व्यक्तियों के औसत; जहाँ व्यक्ति ज्ञात नहीं, वहाँ चित्रों के समूह।</translation>
    </message>
    <message>
        <source>Metamyelocyte</source>
        <translation type="unfinished">मेटामाइलोसाइट (Metamyelocyte)</translation>
    </message>
    <message>
        <source>Method and its limits</source>
        <translation type="unfinished">विधि और उसकी सीमाएँ</translation>
    </message>
    <message>
        <source>Microcytes</source>
        <translation type="unfinished">माइक्रोसाइट (Microcytes)</translation>
    </message>
    <message>
        <source>Micrometres a pixel: {0} of {1} frames.</source>
        <translation type="unfinished">माइक्रोमीटर प्रति पिक्सेल: {1} फ़्रेम में {0}।</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation type="unfinished">मोनोसाइट (Monocyte)</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation type="unfinished">मोनोसाइट (Monocytes)</translation>
    </message>
    <message>
        <source>Most suspicious cells</source>
        <translation type="unfinished">सबसे संदिग्ध कोशिकाएँ</translation>
    </message>
    <message>
        <source>Myelocyte</source>
        <translation type="unfinished">माइलोसाइट (Myelocyte)</translation>
    </message>
    <message>
        <source>NOT REVIEWED</source>
        <translation type="unfinished">समीक्षा नहीं हुई</translation>
    </message>
    <message>
        <source>NOT SIGNED</source>
        <translation type="unfinished">हस्ताक्षर नहीं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Neutrophils together</source>
        <translation type="unfinished">न्यूट्रोफ़िल कुल (Neutrophils)</translation>
    </message>
    <message>
        <source>No blasts found among the cells counted</source>
        <translation type="unfinished">गिनी कोशिकाओं में कोई ब्लास्ट (blast) नहीं मिला</translation>
    </message>
    <message>
        <source>No cells to show.</source>
        <translation type="unfinished">दिखाने को कोई कोशिका नहीं।</translation>
    </message>
    <message>
        <source>No frames were recorded.</source>
        <translation type="unfinished">कोई फ़्रेम दर्ज नहीं।</translation>
    </message>
    <message>
        <source>No frames.</source>
        <translation type="unfinished">कोई फ़्रेम नहीं।</translation>
    </message>
    <message>
        <source>No picture was analysed, so the model suggests nothing: the count is a person&apos;s.</source>
        <translation type="unfinished">किसी तस्वीर का विश्लेषण नहीं हुआ, इसलिए मॉडल कुछ नहीं सुझाता: गिनती किसी व्यक्ति की है।</translation>
    </message>
    <message>
        <source>No reference ranges: the date of birth is not given.</source>
        <translation type="unfinished">संदर्भ मान (reference ranges) नहीं: जन्म तिथि नहीं दी गई।</translation>
    </message>
    <message>
        <source>No reference ranges: the settings have none for this age.</source>
        <translation type="unfinished">संदर्भ मान (reference ranges) नहीं: सेटिंग में इस आयु के लिए नहीं हैं।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">क्र.</translation>
    </message>
    <message>
        <source>Normal B-lymphoid precursor</source>
        <translation type="unfinished">सामान्य B-लिम्फ़ॉइड पूर्ववर्ती (Normal B-lymphoid precursor)</translation>
    </message>
    <message>
        <source>Not a cell</source>
        <translation type="unfinished">कोशिका नहीं (Not a cell)</translation>
    </message>
    <message>
        <source>Not assessed - the counts stand alone</source>
        <translation type="unfinished">आकलन नहीं हुआ - गिनती अपने-आप में है</translation>
    </message>
    <message>
        <source>Not classed</source>
        <translation type="unfinished">अवर्गीकृत (Not classed)</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished">नहीं गिना गया</translation>
    </message>
    <message>
        <source>Not signed yet: a second person must sign.</source>
        <translation type="unfinished">अभी हस्ताक्षर नहीं: दूसरे व्यक्ति को हस्ताक्षर करना होगा।</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished">हस्ताक्षर नहीं।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">कुछ नहीं</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">सूचना</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished">पहचानी गईं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">संख्या</translation>
    </message>
    <message>
        <source>Objects found</source>
        <translation type="unfinished">मिली वस्तुएँ</translation>
    </message>
    <message>
        <source>Only peripheral blood is assessed; the counts stand without an assessment.</source>
        <translation type="unfinished">आकलन केवल परिधीय रक्त (peripheral blood) का होता है; गिनती बिना आकलन के है।</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">अन्य</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation type="unfinished">अन्य वर्ग</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the bar peaks.</source>
        <translation type="unfinished">फ़ोकस से बाहर: फ़ाइन फ़ोकस घुमाएँ जब तक पट्टी शिखर पर न पहुँचे।</translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the nuclei are crisp.</source>
        <translation type="unfinished">धुँधला: केंद्रक (nuclei) साफ़ होने तक सूक्ष्म फ़ोकस घुमाएँ।</translation>
    </message>
    <message>
        <source>Oval macrocytes</source>
        <translation type="unfinished">अंडाकार मैक्रोसाइट (Oval macrocytes)</translation>
    </message>
    <message>
        <source>Ovalocytes</source>
        <translation type="unfinished">ओवैलोसाइट (Ovalocytes)</translation>
    </message>
    <message>
        <source>Overlap was looked for in {0} of {1} frames</source>
        <translation type="unfinished">{1} में {0} फ़्रेम में आच्छादन खोजा गया</translation>
    </message>
    <message>
        <source>Overlaps frame {0}.</source>
        <translation type="unfinished">फ़्रेम {0} पर चढ़ता है।</translation>
    </message>
    <message>
        <source>Overlaps frames {0}.</source>
        <translation type="unfinished">फ़्रेम {0} पर चढ़ता है।</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished">पृष्ठ {0} / {1}</translation>
    </message>
    <message>
        <source>Pappenheimer bodies</source>
        <translation type="unfinished">पैपेनहाइमर पिंड (Pappenheimer bodies)</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished">रोगी</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished">रोगी {0}</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished">%</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation type="unfinished">परिधीय रक्त (Peripheral blood)</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation type="unfinished">चित्र की गुणवत्ता</translation>
    </message>
    <message>
        <source>Plasma cell</source>
        <translation type="unfinished">प्लाज़्मा कोशिका (Plasma cell)</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation type="unfinished">प्लेटलेट (Platelet)</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation type="unfinished">प्लेटलेट गुच्छे (Platelet clumps)</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished">प्लेटलेट (Platelets)</translation>
    </message>
    <message>
        <source>Platelets look adequate</source>
        <translation type="unfinished">प्लेटलेट (platelets) पर्याप्त दिखते हैं</translation>
    </message>
    <message>
        <source>Platelets look increased</source>
        <translation type="unfinished">प्लेटलेट (platelets) बढ़े दिखते हैं</translation>
    </message>
    <message>
        <source>Platelets look reduced</source>
        <translation type="unfinished">प्लेटलेट (platelets) घटे दिखते हैं</translation>
    </message>
    <message>
        <source>Polychromasia</source>
        <translation type="unfinished">पॉलीक्रोमेसिया (Polychromasia)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">छपा</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">प्रोग्राम</translation>
    </message>
    <message>
        <source>Promyelocyte</source>
        <translation type="unfinished">प्रोमाइलोसाइट (Promyelocyte)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">गुणवत्ता</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>Reactive lymphocyte</source>
        <translation type="unfinished">प्रतिक्रियाशील लिम्फ़ोसाइट (Reactive lymphocyte)</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished">दोहराया</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished">पढ़ा</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">मिला</translation>
    </message>
    <message>
        <source>Red cell agglutination</source>
        <translation type="unfinished">लाल कोशिका समूहन (Red cell agglutination)</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation type="unfinished">लाल कोशिकाएँ (Red cells)</translation>
    </message>
    <message>
        <source>Red cells and platelets, as a person saw them</source>
        <translation type="unfinished">लाल कोशिकाएँ (Red cells) और प्लेटलेट (platelets), जैसा व्यक्ति ने देखा</translation>
    </message>
    <message>
        <source>Red cells unremarkable</source>
        <translation type="unfinished">लाल कोशिकाएँ (Red cells) सामान्य</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">संदर्भ (Reference)</translation>
    </message>
    <message>
        <source>Reference ranges for age and sex: {0}.</source>
        <translation type="unfinished">आयु और लिंग के संदर्भ मान (reference ranges): {0}।</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished">रिपोर्ट दी</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished">माँगने वाला</translation>
    </message>
    <message>
        <source>Research and teaching: suggests a class for single white cells of stained peripheral blood smears, to be confirmed or corrected by a qualified person. Not a medical device and not a diagnosis.</source>
        <translation type="unfinished">अनुसंधान और शिक्षण: रंगी परिधीय रक्त (peripheral blood) फ़िल्मों की एक-एक श्वेत कोशिका (white cell) का वर्ग सुझाता है, जिसे योग्य व्यक्ति पुष्ट या ठीक करे। न चिकित्सा उपकरण, न निदान (not a diagnosis)।</translation>
    </message>
    <message>
        <source>Review needed - a person must look at this smear</source>
        <translation type="unfinished">समीक्षा चाहिए - किसी व्यक्ति को यह फ़िल्म देखनी होगी</translation>
    </message>
    <message>
        <source>Review needed - a physician must look at this smear</source>
        <translation type="unfinished">समीक्षा चाहिए - चिकित्सक को यह फ़िल्म देखनी होगी</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">समीक्षा</translation>
    </message>
    <message>
        <source>Reviewed by a person</source>
        <translation type="unfinished">व्यक्ति ने समीक्षा की</translation>
    </message>
    <message>
        <source>Reviewed: people have decided every cell that counts or was doubtful.</source>
        <translation type="unfinished">समीक्षित: गिनी जाने वाली या संदेहपूर्ण हर कोशिका व्यक्तियों ने तय की।</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation type="unfinished">इनमें सही</translation>
    </message>
    <message>
        <source>Rouleaux</source>
        <translation type="unfinished">रूलो (Rouleaux)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished">प्रदर्शन</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">पैमाना</translation>
    </message>
    <message>
        <source>Schistocytes</source>
        <translation type="unfinished">शिस्टोसाइट (Schistocytes)</translation>
    </message>
    <message>
        <source>Segmented neutrophil</source>
        <translation type="unfinished">खंडित न्यूट्रोफ़िल (Segmented neutrophil)</translation>
    </message>
    <message>
        <source>Sensitivity at 0.5</source>
        <translation type="unfinished">0.5 पर संवेदनशीलता (sensitivity)</translation>
    </message>
    <message>
        <source>Sensitivity at 90 % specificity</source>
        <translation type="unfinished">90 % विशिष्टता (specificity) पर संवेदनशीलता (sensitivity)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished">समूह</translation>
    </message>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Camera</source>
        <translation type="unfinished">Settings &gt; Privacy &amp; security &gt; Camera (सेटिंग)</translation>
    </message>
    <message>
        <source>Sickle cells</source>
        <translation type="unfinished">हँसियाकार कोशिकाएँ (Sickle cells)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Signed in LeukDesk by {0}, {1}, version {2}.</source>
        <translation type="unfinished">LeukDesk में {0} ने हस्ताक्षर किए, {1}, संस्करण {2}।</translation>
    </message>
    <message>
        <source>Signed, version {0}</source>
        <translation type="unfinished">हस्ताक्षरित, संस्करण {0}</translation>
    </message>
    <message>
        <source>Size in px</source>
        <translation type="unfinished">आकार px में</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation type="unfinished">स्मज कोशिका (Smudge cell)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">स्रोत</translation>
    </message>
    <message>
        <source>Specificity at 0.5</source>
        <translation type="unfinished">0.5 पर विशिष्टता (specificity)</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished">नमूना</translation>
    </message>
    <message>
        <source>Spherocytes</source>
        <translation type="unfinished">स्फ़ेरोसाइट (Spherocytes)</translation>
    </message>
    <message>
        <source>Split by {0} ({1}, seed {2}): {3} cells for training, {4} for choosing temperature and thresholds (fold {5}), {6} held back (fold {7}).</source>
        <translation type="unfinished">{0} के अनुसार बाँटा ({1}, बीज {2}): प्रशिक्षण के लिए {3} कोशिकाएँ, तापमान और सीमाएँ चुनने के लिए {4} (भाग {5}), अलग रखी {6} (भाग {7})।</translation>
    </message>
    <message>
        <source>Still to review</source>
        <translation type="unfinished">समीक्षा बाकी</translation>
    </message>
    <message>
        <source>Stomatocytes</source>
        <translation type="unfinished">स्टोमैटोसाइट (Stomatocytes)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">व्यक्ति</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished">व्यक्ति (संख्या)</translation>
    </message>
    <message>
        <source>Subjects are known for one data set only; for the others neighbouring pictures stand in, so that figures on them are optimistic.</source>
        <translation type="unfinished">व्यक्ति (subjects) केवल एक समूह में ज्ञात हैं; बाक़ी में पड़ोसी चित्र उनकी जगह लेते हैं, इसलिए उनके आँकड़े आशावादी हैं।</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed.</source>
        <translation type="unfinished">मॉडल का सुझाव, समीक्षा नहीं हुई।</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: 1 cell waits for a person.</source>
        <translation type="unfinished">मॉडल का सुझाव, समीक्षा नहीं हुई: 1 कोशिका व्यक्ति की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: {0} cells wait for a person.</source>
        <translation type="unfinished">मॉडल का सुझाव, समीक्षा नहीं हुई: {0} कोशिकाएँ व्यक्ति की प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">सारांश</translation>
    </message>
    <message>
        <source>Taken for unknown</source>
        <translation type="unfinished">अज्ञात मानी गईं</translation>
    </message>
    <message>
        <source>Target cells</source>
        <translation type="unfinished">लक्ष्य कोशिकाएँ (Target cells)</translation>
    </message>
    <message>
        <source>Teardrop cells</source>
        <translation type="unfinished">अश्रु-बूँद कोशिकाएँ (Teardrop cells)</translation>
    </message>
    <message>
        <source>Temperature {0:g}, chosen at a prior of 0.5. What it says is said of a cell, never of a disease.</source>
        <translation type="unfinished">तापमान {0:g}, 0.5 की पूर्व-संभावना (prior) पर चुना गया। यह जो कहता है कोशिका के बारे में है, रोग के बारे में कभी नहीं।</translation>
    </message>
    <message>
        <source>The 95 % intervals are Wilson intervals and hold for {0}: wrong calls and an uneven smear come on top.</source>
        <translation type="unfinished">95 % अंतराल विल्सन (Wilson) के हैं और {0} के लिए हैं: ग़लत निर्णय और असमान फ़िल्म अलग से जुड़ते हैं।</translation>
    </message>
    <message>
        <source>The background is clipped to white: lower the light or the exposure time.</source>
        <translation type="unfinished">पृष्ठभूमि सफ़ेद कट गई: प्रकाश या एक्सपोज़र समय घटाएँ।</translation>
    </message>
    <message>
        <source>The bound of the false-call rate is that of the worst lab it was measured in; elsewhere it may be worse.</source>
        <translation type="unfinished">ग़लत निर्णयों की दर की सीमा सबसे ख़राब प्रयोगशाला की है; दूसरी जगह इससे ख़राब हो सकती है।</translation>
    </message>
    <message>
        <source>The bundle names no leukocytes.</source>
        <translation type="unfinished">बंडल में कोई ल्यूकोसाइट (leukocytes) नहीं।</translation>
    </message>
    <message>
        <source>The camera has no {0} that can be set.</source>
        <translation type="unfinished">कैमरे में ऐसा {0} नहीं है जिसे सेट किया जा सके।</translation>
    </message>
    <message>
        <source>The camera refused to make its {0} {1}.</source>
        <translation type="unfinished">कैमरे ने अपना {0} {1} करने से मना किया।</translation>
    </message>
    <message>
        <source>The camera was asked for {0} and gives {1}.</source>
        <translation type="unfinished">कैमरे से {0} माँगा गया और वह {1} देता है।</translation>
    </message>
    <message>
        <source>The camera was asked for {0} {1:g} and holds {2:g}.</source>
        <translation type="unfinished">कैमरे से {0} {1:g} माँगा गया और वह {2:g} रखता है।</translation>
    </message>
    <message>
        <source>The camera was asked for {0}×{1} and gives {2}×{3}.</source>
        <translation type="unfinished">कैमरे से {0}×{1} माँगा गया और वह {2}×{3} देता है।</translation>
    </message>
    <message>
        <source>The figures and the training data of this card are not in the form that LeukDesk reads.</source>
        <translation type="unfinished">इस कार्ड के आँकड़े और प्रशिक्षण डेटा LeukDesk के पढ़ने योग्य रूप में नहीं हैं।</translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished">फ़ाइल</translation>
    </message>
    <message>
        <source>The flat field has other proportions than the picture and was left out.</source>
        <translation type="unfinished">फ़्लैट फ़ील्ड का अनुपात चित्र से अलग है, इसलिए छोड़ा गया।</translation>
    </message>
    <message>
        <source>The frames were compared; none overlaps another.</source>
        <translation type="unfinished">फ़्रेम मिलाए गए; कोई दूसरे पर नहीं चढ़ता।</translation>
    </message>
    <message>
        <source>The frames were compared; {0}.</source>
        <translation type="unfinished">फ़्रेम मिलाए गए; {0}।</translation>
    </message>
    <message>
        <source>The light is uneven: centre the condenser and the camera or phone.</source>
        <translation type="unfinished">प्रकाश असमान है: कंडेंसर और कैमरा या फ़ोन बीच में लाएँ।</translation>
    </message>
    <message>
        <source>The network failed twice on this frame, so no cell has a suggestion; add the picture again.</source>
        <translation type="unfinished">इस फ़्रेम पर नेटवर्क दो बार विफल रहा, इसलिए किसी कोशिका का सुझाव नहीं; चित्र फिर जोड़ें।</translation>
    </message>
    <message>
        <source>The normals: {0}.</source>
        <translation type="unfinished">सामान्य: {0}।</translation>
    </message>
    <message>
        <source>The picture has no colour: set the camera to colour.</source>
        <translation type="unfinished">चित्र में रंग नहीं है: कैमरा रंगीन पर रखें।</translation>
    </message>
    <message>
        <source>The picture has not changed for a while: check that the camera shows what is under the lens.</source>
        <translation type="unfinished">तस्वीर कुछ समय से नहीं बदली: जाँचें कि कैमरा लेंस के नीचे की चीज़ ही दिखाता है।</translation>
    </message>
    <message>
        <source>The picture is black: open the light and check the camera.</source>
        <translation type="unfinished">चित्र काला है: प्रकाश खोलें और कैमरा जाँचें।</translation>
    </message>
    <message>
        <source>The picture is bluish: set the white balance on an empty place.</source>
        <translation type="unfinished">चित्र नीला-सा है: ख़ाली जगह पर श्वेत संतुलन (white balance) करें।</translation>
    </message>
    <message>
        <source>The picture is dark: raise the light or the exposure time.</source>
        <translation type="unfinished">चित्र गहरा है: प्रकाश या एक्सपोज़र समय बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The picture is greenish: set the white balance on an empty place.</source>
        <translation type="unfinished">चित्र हरा-सा है: ख़ाली जगह पर श्वेत संतुलन (white balance) करें।</translation>
    </message>
    <message>
        <source>The picture is orange: set the white balance on an empty place.</source>
        <translation type="unfinished">चित्र नारंगी है: ख़ाली जगह पर श्वेत संतुलन (white balance) करें।</translation>
    </message>
    <message>
        <source>The picture is purplish: set the white balance on an empty place.</source>
        <translation type="unfinished">चित्र बैंगनी-सा है: ख़ाली जगह पर श्वेत संतुलन (white balance) करें।</translation>
    </message>
    <message>
        <source>The picture is reddish: set the white balance on an empty place.</source>
        <translation type="unfinished">चित्र लाल-सा है: ख़ाली जगह पर श्वेत संतुलन (white balance) करें।</translation>
    </message>
    <message>
        <source>The picture is too dark to read: raise the light or the exposure time.</source>
        <translation type="unfinished">चित्र पढ़ने के लिए बहुत गहरा है: प्रकाश या एक्सपोज़र समय बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The picture is too small or too even to show a cell.</source>
        <translation type="unfinished">चित्र कोशिका दिखाने के लिए बहुत छोटा या एकसार है।</translation>
    </message>
    <message>
        <source>The picture is washed out to white: lower the light or the exposure time.</source>
        <translation type="unfinished">चित्र सफ़ेद हो गया: प्रकाश या एक्सपोज़र समय घटाएँ।</translation>
    </message>
    <message>
        <source>The picture is yellowish: set the white balance on an empty place.</source>
        <translation type="unfinished">चित्र पीला-सा है: ख़ाली जगह पर श्वेत संतुलन (white balance) करें।</translation>
    </message>
    <message>
        <source>The picture shows a field and the bundle reads single cells; analyse it without the whole frame.</source>
        <translation type="unfinished">चित्र पूरा क्षेत्र दिखाता है और बंडल एकल कोशिकाएँ पढ़ता है; «पूरा फ़्रेम» के बिना विश्लेषण करें।</translation>
    </message>
    <message>
        <source>The picture shows no cells at all: move onto the smear and focus.</source>
        <translation type="unfinished">चित्र में कोई कोशिका नहीं: फ़िल्म पर जाएँ और फ़ोकस करें।</translation>
    </message>
    <message>
        <source>The scale of the C-NMC cells is unknown and was assumed. Where a frame tells no scale, a cell&apos;s size says nothing, so that a platelet and a lymphocyte differ by texture only; a cell longer than a red cell that it calls platelet is left to a person.</source>
        <translation type="unfinished">C-NMC कोशिकाओं का पैमाना अज्ञात है और माना गया। जहाँ फ़्रेम पैमाना नहीं बताता, कोशिका का आकार कुछ नहीं कहता, इसलिए प्लेटलेट (platelet) और लिम्फोसाइट (lymphocyte) केवल बनावट से अलग होते हैं; लाल कोशिका (red cell) से लंबी कोशिका जिसे वह प्लेटलेट कहे, व्यक्ति पर छोड़ी जाती है।</translation>
    </message>
    <message>
        <source>The stage is moving: hold still.</source>
        <translation type="unfinished">स्टेज हिल रहा है: स्थिर रखें।</translation>
    </message>
    <message>
        <source>The stain is pale: stain longer or check the buffer and the light.</source>
        <translation type="unfinished">रंजन (stain) हल्का है: अधिक देर रँगें या बफ़र और प्रकाश जाँचें।</translation>
    </message>
    <message>
        <source>The stain is too dark: rinse longer or stain for a shorter time.</source>
        <translation type="unfinished">रंजन (stain) बहुत गहरा है: अधिक धोएँ या कम रँगें।</translation>
    </message>
    <message>
        <source>This bundle&apos;s task has no assessment; the counts stand alone.</source>
        <translation type="unfinished">इस बंडल के काम का आकलन नहीं; गिनती अपने-आप में है।</translation>
    </message>
    <message>
        <source>This is a weak network: it misses blasts and calls other cells blasts, as often as the figures say.</source>
        <translation type="unfinished">यह कमज़ोर नेटवर्क है: ब्लास्ट (blasts) छोड़ देता है और दूसरी कोशिकाओं को ब्लास्ट कहता है, उतनी बार जितना आँकड़े बताते हैं।</translation>
    </message>
    <message>
        <source>This translation into {0} is a draft; no one who speaks it has reviewed it. English holds.</source>
        <translation type="unfinished">{0} का यह अनुवाद मसौदा है; इसे बोलने वाले किसी ने इसकी समीक्षा नहीं की (draft, not reviewed)। अंग्रेज़ी मान्य है।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">समय</translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished">किसे बताया</translation>
    </message>
    <message>
        <source>Too few cells - take more frames</source>
        <translation type="unfinished">बहुत कम कोशिकाएँ - और फ़्रेम लें</translation>
    </message>
    <message>
        <source>Too thick, cells overlap: move towards the feathered edge.</source>
        <translation type="unfinished">बहुत मोटा, कोशिकाएँ एक पर एक: पतले किनारे की ओर जाएँ।</translation>
    </message>
    <message>
        <source>Too thin, few cells lie here: move towards the thicker part.</source>
        <translation type="unfinished">बहुत पतला, यहाँ कम कोशिकाएँ: मोटे भाग की ओर जाएँ।</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished">अपरिचित (Unidentified)</translation>
    </message>
    <message>
        <source>Unidentified: {0} of {1} cells (more than {2:g} %); a person must look.</source>
        <translation type="unfinished">अपरिचित (Unidentified): {1} में {0} कोशिकाएँ ({2:g} % से अधिक); किसी व्यक्ति को देखना होगा।</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished">अनिश्चित</translation>
    </message>
    <message>
        <source>Upper bound (95 %)</source>
        <translation type="unfinished">ऊपरी सीमा (95 %)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">तात्कालिक</translation>
    </message>
    <message>
        <source>Urgent calls</source>
        <translation type="unfinished">तात्कालिक सूचनाएँ (Urgent calls)</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished">उपयोग</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}, which {2} signed on {3}: {4} ({5}, {6}).</source>
        <translation type="unfinished">संस्करण {0}, संस्करण {1} की जगह है, जिस पर {2} ने {3} को हस्ताक्षर किए: {4} ({5}, {6})।</translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}: {2} ({3}, {4}).</source>
        <translation type="unfinished">संस्करण {0} संस्करण {1} की जगह है: {2} ({3}, {4})।</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation type="unfinished">भारित F1</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">क्या</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation type="unfinished">यह क्या नहीं कर सकता</translation>
    </message>
    <message>
        <source>What it decides, and how often rightly</source>
        <translation type="unfinished">यह क्या निर्णय करता है, और कितनी बार सही</translation>
    </message>
    <message>
        <source>What it learned from</source>
        <translation type="unfinished">इसने किससे सीखा</translation>
    </message>
    <message>
        <source>What it tells apart</source>
        <translation type="unfinished">यह किनमें भेद करता है</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished">क्या बताया</translation>
    </message>
    <message>
        <source>When it was signed the assessment said: {0}. The network or the limits of the settings have changed since.</source>
        <translation type="unfinished">हस्ताक्षर के समय आकलन (assessment) यह था: {0}। उसके बाद नेटवर्क (network) या सेटिंग की सीमाएँ बदली हैं।</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation type="unfinished">श्वेत कोशिकाएँ (White cells)</translation>
    </message>
    <message>
        <source>White cells corrected for erythroblasts, ×10⁹/L</source>
        <translation type="unfinished">एरिथ्रोब्लास्ट (erythroblasts) के लिए सुधारी श्वेत कोशिकाएँ (white cells), ×10⁹/L</translation>
    </message>
    <message>
        <source>Windows forbids cameras on this PC</source>
        <translation type="unfinished">Windows ने इस PC पर कैमरे रोके हैं</translation>
    </message>
    <message>
        <source>Windows forbids cameras to desktop programs in this account</source>
        <translation type="unfinished">Windows ने इस खाते में डेस्कटॉप प्रोग्रामों के लिए कैमरे रोके हैं</translation>
    </message>
    <message>
        <source>Without pictures, and apart from the differential of the pictures: the two are not added up.</source>
        <translation type="unfinished">बिना तस्वीरों के, और तस्वीरों के विभेदक गणना (differential) से अलग: दोनों जोड़े नहीं जाते।</translation>
    </message>
    <message>
        <source>Without pictures: none of these cells can be shown again.</source>
        <translation type="unfinished">बिना तस्वीरों के: इनमें से कोई कोशिका फिर नहीं दिखाई जा सकती।</translation>
    </message>
    <message>
        <source>Worst source</source>
        <translation type="unfinished">सबसे खराब स्रोत</translation>
    </message>
    <message>
        <source>a camera needs a name and a place of 1 to {0} characters</source>
        <translation type="unfinished">कैमरे को 1 से {0} अक्षरों का नाम और स्थान चाहिए</translation>
    </message>
    <message>
        <source>a camera profile needs a name of 1 to {0} characters</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल को 1 से {0} अक्षरों का नाम चाहिए</translation>
    </message>
    <message>
        <source>a case needs a number of 1 to 80 characters</source>
        <translation type="unfinished">केस को 1 से 80 अक्षरों की संख्या चाहिए</translation>
    </message>
    <message>
        <source>a cell on two frames that were not compared counts twice</source>
        <translation type="unfinished">न मिलाए गए दो फ़्रेम की कोशिका दो बार गिनी जाती है</translation>
    </message>
    <message>
        <source>a decision needs cells of one case</source>
        <translation type="unfinished">निर्णय एक ही केस की कोशिकाओं का होता है</translation>
    </message>
    <message>
        <source>a division of {0:g} µm is impossible</source>
        <translation type="unfinished">{0:g} µm का विभाजन असंभव है</translation>
    </message>
    <message>
        <source>a file in {0} is not what was exported; nothing was taken in</source>
        <translation type="unfinished">{0} की एक फ़ाइल वह नहीं जो निर्यात हुई थी; कुछ नहीं लिया गया</translation>
    </message>
    <message>
        <source>a file in {0} unpacks to another size than it should</source>
        <translation type="unfinished">{0} की एक फ़ाइल खुलने पर अलग आकार की है</translation>
    </message>
    <message>
        <source>a haemoglobin</source>
        <translation type="unfinished">हीमोग्लोबिन (haemoglobin)</translation>
    </message>
    <message>
        <source>a laboratory is made with its first account, and stays one</source>
        <translation type="unfinished">प्रयोगशाला अपने पहले खाते से बनती है और वैसी ही रहती है</translation>
    </message>
    <message>
        <source>a length of {0:g} µm is impossible</source>
        <translation type="unfinished">{0:g} µm की लंबाई असंभव है</translation>
    </message>
    <message>
        <source>a leukocyte of the differential</source>
        <translation type="unfinished">गणना का ल्यूकोसाइट (leukocyte)</translation>
    </message>
    <message>
        <source>a leukocyte that is an urgent sign by itself</source>
        <translation type="unfinished">ल्यूकोसाइट (leukocyte) जो अपने आप में तात्कालिक संकेत है</translation>
    </message>
    <message>
        <source>a mean cell volume of {0:g} fL is out of range (40 to 160)</source>
        <translation type="unfinished">{0:g} fL का औसत कोशिका आयतन (mean cell volume) सीमा से बाहर है (40 से 160)</translation>
    </message>
    <message>
        <source>a note needs 1 to {0:,} characters</source>
        <translation type="unfinished">नोट में 1 से {0:,} अक्षर चाहिए</translation>
    </message>
    <message>
        <source>a number must not hold line breaks or other control characters</source>
        <translation type="unfinished">संख्या में पंक्ति विराम या अन्य नियंत्रण अक्षर न हों</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({0})</source>
        <translation type="unfinished">प्रोग्राम का एक भाग लोड नहीं हो सकता ({0})</translation>
    </message>
    <message>
        <source>a patient needs the laboratory&apos;s number</source>
        <translation type="unfinished">रोगी को प्रयोगशाला की संख्या चाहिए</translation>
    </message>
    <message>
        <source>a person must look</source>
        <translation type="unfinished">किसी व्यक्ति को देखना होगा</translation>
    </message>
    <message>
        <source>a person needs a full name of 1 to 80 characters</source>
        <translation type="unfinished">व्यक्ति को 1 से 80 अक्षरों का पूरा नाम चाहिए</translation>
    </message>
    <message>
        <source>a person reviewed {0} as {1} before</source>
        <translation type="unfinished">एक व्यक्ति ने पहले {0} को {1} माना था</translation>
    </message>
    <message>
        <source>a picture&apos;s content is not what its hash says, so it was not recorded</source>
        <translation type="unfinished">चित्र की सामग्री अपने हैश से मेल नहीं खाती, इसलिए दर्ज नहीं हुई</translation>
    </message>
    <message>
        <source>a point without a place tells no scale</source>
        <translation type="unfinished">बिना स्थान के बिंदु से पैमाना नहीं मिलता</translation>
    </message>
    <message>
        <source>a policy of this PC forbids cameras</source>
        <translation type="unfinished">इस PC की नीति कैमरे रोकती है</translation>
    </message>
    <message>
        <source>a setting is out of range</source>
        <translation type="unfinished">एक सेटिंग सीमा से बाहर है</translation>
    </message>
    <message>
        <source>a signature of version {0} is not over what is kept with it</source>
        <translation type="unfinished">संस्करण {0} का एक हस्ताक्षर साथ रखी सामग्री का नहीं है</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1}</source>
        <translation type="unfinished">केस {1} के संस्करण {0} का एक हस्ताक्षर</translation>
    </message>
    <message>
        <source>a signature of version {0} of case {1} is missing</source>
        <translation type="unfinished">केस {1} के संस्करण {0} का एक हस्ताक्षर नहीं मिला</translation>
    </message>
    <message>
        <source>a signed case names this patient</source>
        <translation type="unfinished">एक हस्ताक्षरित केस में इस रोगी का नाम है</translation>
    </message>
    <message>
        <source>a target of {0} cells is out of range (1 to 10,000)</source>
        <translation type="unfinished">{0} कोशिकाओं का लक्ष्य सीमा से बाहर है (1 से 10,000)</translation>
    </message>
    <message>
        <source>a {0} may not amend</source>
        <translation type="unfinished">{0} संशोधन नहीं कर सकता</translation>
    </message>
    <message>
        <source>a {0} may not change accounts and rules</source>
        <translation type="unfinished">{0} खाते और नियम नहीं बदल सकता</translation>
    </message>
    <message>
        <source>a {0} may not sign</source>
        <translation type="unfinished">{0} हस्ताक्षर नहीं कर सकता</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished">प्रशासक</translation>
    </message>
    <message>
        <source>amend it to change it</source>
        <translation type="unfinished">बदलने के लिए संशोधन करें</translation>
    </message>
    <message>
        <source>amend it, with the reason</source>
        <translation type="unfinished">कारण के साथ संशोधन करें</translation>
    </message>
    <message>
        <source>an account needs a name of 1 to 40 characters</source>
        <translation type="unfinished">खाते को 1 से 40 अक्षरों का नाम चाहिए</translation>
    </message>
    <message>
        <source>an administrator can turn on camera access in {0}</source>
        <translation type="unfinished">प्रशासक {0} में कैमरा पहुँच चालू कर सकता है</translation>
    </message>
    <message>
        <source>an amendment needs a reason of 5 to 1,000 characters</source>
        <translation type="unfinished">संशोधन को 5 से 1,000 अक्षरों का कारण चाहिए</translation>
    </message>
    <message>
        <source>an entry holds more than {0} characters or line breaks</source>
        <translation type="unfinished">एक प्रविष्टि में {0} से अधिक अक्षर या पंक्ति विराम हैं</translation>
    </message>
    <message>
        <source>an urgent call needs what was told, in 1 to 500 characters</source>
        <translation type="unfinished">तत्काल सूचना (urgent call) में क्या बताया गया, 1 से 500 अक्षरों में चाहिए</translation>
    </message>
    <message>
        <source>an urgent call needs who was told, in 1 to 200 characters</source>
        <translation type="unfinished">तत्काल सूचना (urgent call) में किसे बताया गया, 1 से 200 अक्षरों में चाहिए</translation>
    </message>
    <message>
        <source>as pinned</source>
        <translation type="unfinished">जैसा पिन किया</translation>
    </message>
    <message>
        <source>as sealed</source>
        <translation type="unfinished">जैसा मुहरबंद</translation>
    </message>
    <message>
        <source>ask a colleague to sign</source>
        <translation type="unfinished">किसी सहकर्मी से हस्ताक्षर करवाएँ</translation>
    </message>
    <message>
        <source>ask a reviewer to do it</source>
        <translation type="unfinished">किसी समीक्षक से करवाएँ</translation>
    </message>
    <message>
        <source>ask a reviewer to sign</source>
        <translation type="unfinished">किसी समीक्षक से हस्ताक्षर करवाएँ</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished">फिर पूछें</translation>
    </message>
    <message>
        <source>ask an administrator</source>
        <translation type="unfinished">प्रशासक से पूछें</translation>
    </message>
    <message>
        <source>ask for another</source>
        <translation type="unfinished">दूसरा माँगें</translation>
    </message>
    <message>
        <source>ask for another export</source>
        <translation type="unfinished">दूसरा निर्यात माँगें</translation>
    </message>
    <message>
        <source>ask for the right to write there</source>
        <translation type="unfinished">वहाँ लिखने का अधिकार माँगें</translation>
    </message>
    <message>
        <source>ask its administrator to allow them (&apos;Allow Use of Camera&apos;)</source>
        <translation type="unfinished">प्रशासक से अनुमति माँगें (&apos;Allow Use of Camera&apos;)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished">स्वचालित</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">हाथ से</translation>
    </message>
    <message>
        <source>by no person</source>
        <translation type="unfinished">किसी ने नहीं</translation>
    </message>
    <message>
        <source>calibrated by the camera profile</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल से मापा</translation>
    </message>
    <message>
        <source>called blast</source>
        <translation type="unfinished">ब्लास्ट (blast) कहा गया</translation>
    </message>
    <message>
        <source>called not blast</source>
        <translation type="unfinished">ब्लास्ट नहीं (not blast) कहा गया</translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished">केस संख्या</translation>
    </message>
    <message>
        <source>case {0} can&apos;t be read as LeukDesk wrote it</source>
        <translation type="unfinished">केस {0} वैसा नहीं पढ़ा जा सकता जैसा LeukDesk ने लिखा</translation>
    </message>
    <message>
        <source>case {0} has no second identifier yet</source>
        <translation type="unfinished">केस {0} की दूसरी पहचान अभी नहीं है</translation>
    </message>
    <message>
        <source>case {0} is not what was signed as its newest version</source>
        <translation type="unfinished">केस {0} वह नहीं जो उसके नवीनतम संस्करण के रूप में हस्ताक्षरित हुआ</translation>
    </message>
    <message>
        <source>case {0} of the collection has no second identifier, which it needs before its first picture</source>
        <translation type="unfinished">संग्रह के केस {0} की दूसरी पहचान नहीं, जो पहले चित्र से पहले चाहिए</translation>
    </message>
    <message>
        <source>cases: {0}</source>
        <translation type="unfinished">केस: {0}</translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation type="unfinished">कोशिका {0}</translation>
    </message>
    <message>
        <source>change it as it is</source>
        <translation type="unfinished">उसे वैसे ही बदलें</translation>
    </message>
    <message>
        <source>check its labels</source>
        <translation type="unfinished">उसके लेबल जाँचें</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation type="unfinished">उसका नाम जाँचें</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation type="unfinished">उसका नाम और अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation type="unfinished">उसकी अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <source>check its rights</source>
        <translation type="unfinished">उसके अधिकार जाँचें</translation>
    </message>
    <message>
        <source>check that it may be read</source>
        <translation type="unfinished">जाँचें कि वह पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>check that its app is running, its address, user and password</source>
        <translation type="unfinished">जाँचें कि उसका ऐप चल रहा है, और उसका पता, उपयोगकर्ता तथा पासवर्ड</translation>
    </message>
    <message>
        <source>check the disk and its connection, then try again</source>
        <translation type="unfinished">डिस्क और उसका कनेक्शन जाँचें, फिर कोशिश करें</translation>
    </message>
    <message>
        <source>check the division or the length, which are in µm</source>
        <translation type="unfinished">विभाजन या लंबाई जाँचें, जो µm में हैं</translation>
    </message>
    <message>
        <source>check the name of the file or folder</source>
        <translation type="unfinished">फ़ाइल या फ़ोल्डर का नाम जाँचें</translation>
    </message>
    <message>
        <source>check the records and restore a backup</source>
        <translation type="unfinished">अभिलेख जाँचें और बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>choose Sign again and see what it is</source>
        <translation type="unfinished">फिर से हस्ताक्षर चुनें और देखें क्या है</translation>
    </message>
    <message>
        <source>choose a PNG or JPEG of at most 2 MB in the settings, or none</source>
        <translation type="unfinished">सेटिंग में अधिकतम 2 MB का PNG या JPEG चुनें, या कोई नहीं</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer</source>
        <translation type="unfinished">इस कंप्यूटर की डिस्क पर फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>choose a folder on a disk of this computer and keep the backups on the network</source>
        <translation type="unfinished">इस कंप्यूटर की डिस्क पर फ़ोल्डर चुनें और बैकअप नेटवर्क पर रखें</translation>
    </message>
    <message>
        <source>choose a folder with JPEG, PNG or TIFF files</source>
        <translation type="unfinished">JPEG, PNG या TIFF फ़ाइलों वाला फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>choose a folder with {0} in it</source>
        <translation type="unfinished">ऐसा फ़ोल्डर चुनें जिसमें {0} हो</translation>
    </message>
    <message>
        <source>choose a longer one</source>
        <translation type="unfinished">लंबा चुनें</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation type="unfinished">छोटा चुनें</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation type="unfinished">छोटा आकार चुनें</translation>
    </message>
    <message>
        <source>choose an installed one</source>
        <translation type="unfinished">कोई स्थापित चुनें</translation>
    </message>
    <message>
        <source>choose another backup</source>
        <translation type="unfinished">दूसरा बैकअप चुनें</translation>
    </message>
    <message>
        <source>choose another case</source>
        <translation type="unfinished">दूसरा केस चुनें</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished">दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>choose another folder or ask for the right to write there</source>
        <translation type="unfinished">दूसरा फ़ोल्डर चुनें या वहाँ लिखने का अधिकार माँगें</translation>
    </message>
    <message>
        <source>choose another format for it</source>
        <translation type="unfinished">उसके लिए दूसरा फ़ॉर्मैट चुनें</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished">दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>choose another network, or try again</source>
        <translation type="unfinished">दूसरा नेटवर्क चुनें, या फिर कोशिश करें</translation>
    </message>
    <message>
        <source>choose another size for frames in its settings</source>
        <translation type="unfinished">उसकी सेटिंग में फ़्रेम का दूसरा आकार चुनें</translation>
    </message>
    <message>
        <source>choose another size or format for it</source>
        <translation type="unfinished">उसके लिए दूसरा आकार या फ़ॉर्मैट चुनें</translation>
    </message>
    <message>
        <source>choose one of the listed classes</source>
        <translation type="unfinished">सूची के वर्गों में से एक चुनें</translation>
    </message>
    <message>
        <source>choose one that nobody can guess from it</source>
        <translation type="unfinished">ऐसा चुनें जो उससे कोई अनुमान न लगा सके</translation>
    </message>
    <message>
        <source>choose the zip file of an export</source>
        <translation type="unfinished">निर्यात की zip फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>close LeukDesk and try again</source>
        <translation type="unfinished">LeukDesk बंद करके फिर कोशिश करें</translation>
    </message>
    <message>
        <source>close it, then restore again</source>
        <translation type="unfinished">उसे बंद करें, फिर लौटाएँ</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation type="unfinished">अन्य प्रोग्राम बंद करके फिर कोशिश करें</translation>
    </message>
    <message>
        <source>close other programs or save it smaller</source>
        <translation type="unfinished">अन्य प्रोग्राम बंद करें या छोटा सहेजें</translation>
    </message>
    <message>
        <source>close other programs that use it</source>
        <translation type="unfinished">इसे प्रयोग करते अन्य प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>close other programs that use it, or unplug it and plug it in again</source>
        <translation type="unfinished">उसे इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें, या उसे निकालकर फिर लगाएँ</translation>
    </message>
    <message>
        <source>close programs that have it open, make room, or choose another folder</source>
        <translation type="unfinished">जिन प्रोग्रामों में खुला है उन्हें बंद करें, जगह बनाएँ, या दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>close the program that has it open</source>
        <translation type="unfinished">जिस प्रोग्राम में खुला है उसे बंद करें</translation>
    </message>
    <message>
        <source>compare the number with the request form, or mend the patient&apos;s entries first</source>
        <translation type="unfinished">संख्या को अनुरोध पत्र से मिलाएँ, या पहले रोगी की प्रविष्टियाँ सुधारें</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">सब मौजूद हैं</translation>
    </message>
    <message>
        <source>copy it again from the camera or phone</source>
        <translation type="unfinished">कैमरे या फ़ोन से फिर कॉपी करें</translation>
    </message>
    <message>
        <source>copy it again, or save it as a file</source>
        <translation type="unfinished">फिर कॉपी करें, या फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>correct it; nothing was taken in</source>
        <translation type="unfinished">उसे सुधारें; कुछ नहीं लिया गया</translation>
    </message>
    <message>
        <source>correct the cell there</source>
        <translation type="unfinished">कोशिका वहीं सुधारें</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation type="unfinished">गिनने वाला</translation>
    </message>
    <message>
        <source>counted per 100 leukocytes</source>
        <translation type="unfinished">प्रति 100 ल्यूकोसाइट (leukocytes) गिना जाता है</translation>
    </message>
    <message>
        <source>counting error only</source>
        <translation type="unfinished">केवल गणना-त्रुटि</translation>
    </message>
    <message>
        <source>cut by the frame&apos;s border</source>
        <translation type="unfinished">फ़्रेम के किनारे से कटी</translation>
    </message>
    <message>
        <source>cut, not counted</source>
        <translation type="unfinished">कटी, नहीं गिनी</translation>
    </message>
    <message>
        <source>delete &apos;{0}&apos; and install the bundles again</source>
        <translation type="unfinished">&apos;{0}&apos; मिटाएँ और बंडल फिर स्थापित करें</translation>
    </message>
    <message>
        <source>do not use its calls; install LeukDesk again</source>
        <translation type="unfinished">उसके परिणाम प्रयोग न करें; LeukDesk फिर स्थापित करें</translation>
    </message>
    <message>
        <source>draw it within the picture</source>
        <translation type="unfinished">उसे चित्र के भीतर बनाएँ</translation>
    </message>
    <message>
        <source>estimated from red cells (± 15 %)</source>
        <translation type="unfinished">लाल कोशिकाओं (red cells) से आँका (± 15 %)</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation type="unfinished">एक्सपोज़र</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">स्त्री</translation>
    </message>
    <message>
        <source>files missing or changed: {0}, {1} among them</source>
        <translation type="unfinished">गायब या बदली फ़ाइलें: {0}, उनमें {1}</translation>
    </message>
    <message>
        <source>flat field {0} on {1} of {2} frames</source>
        <translation type="unfinished">{2} में {1} फ़्रेम पर फ़्लैट फ़ील्ड {0}</translation>
    </message>
    <message>
        <source>focus</source>
        <translation type="unfinished">फ़ोकस</translation>
    </message>
    <message>
        <source>for research use; not a diagnosis</source>
        <translation type="unfinished">शोध के लिए; निदान नहीं (for research use; not a diagnosis)</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation type="unfinished">फ़्रेम उपयोगी नहीं</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation type="unfinished">जगह खाली करें</translation>
    </message>
    <message>
        <source>free some space or choose another folder for the backups</source>
        <translation type="unfinished">जगह खाली करें या बैकअप का दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>free some space, then take it again; reviews and reports still work</source>
        <translation type="unfinished">जगह खाली करें, फिर लें; समीक्षा और रिपोर्ट चलती रहती हैं</translation>
    </message>
    <message>
        <source>free some space, then try again</source>
        <translation type="unfinished">जगह खाली करें, फिर कोशिश करें</translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished">गेन</translation>
    </message>
    <message>
        <source>give a positive length in µm</source>
        <translation type="unfinished">µm में धनात्मक लंबाई दें</translation>
    </message>
    <message>
        <source>give it as the phone&apos;s app shows it, such as http://192.168.1.20:8080/video or rtsp://192.168.1.20:554/live</source>
        <translation type="unfinished">फ़ोन का ऐप जैसा दिखाए वैसा दें, जैसे http://192.168.1.20:8080/video या rtsp://192.168.1.20:554/live</translation>
    </message>
    <message>
        <source>give its x and y in pixels of the picture</source>
        <translation type="unfinished">उसके x और y चित्र के पिक्सेल में दें</translation>
    </message>
    <message>
        <source>give one of: {0}</source>
        <translation type="unfinished">इनमें से एक दें: {0}</translation>
    </message>
    <message>
        <source>give the mean cell volume in fL, such as 88</source>
        <translation type="unfinished">औसत कोशिका आयतन (mean cell volume) fL में दें, जैसे 88</translation>
    </message>
    <message>
        <source>give this one another</source>
        <translation type="unfinished">इसे दूसरी दें</translation>
    </message>
    <message>
        <source>given by the operator</source>
        <translation type="unfinished">चालक ने दिया</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">अच्छा</translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished">उच्च</translation>
    </message>
    <message>
        <source>import pictures of one cell each</source>
        <translation type="unfinished">एक-एक कोशिका के चित्र लाएँ</translation>
    </message>
    <message>
        <source>install LeukDesk again</source>
        <translation type="unfinished">LeukDesk फिर स्थापित करें</translation>
    </message>
    <message>
        <source>install LeukDesk again, or a version made for this bundle</source>
        <translation type="unfinished">LeukDesk फिर स्थापित करें, या इस बंडल के लिए बना संस्करण</translation>
    </message>
    <message>
        <source>install LeukDesk again; if they go once more, have the virus scanner leave out its folder</source>
        <translation type="unfinished">LeukDesk फिर स्थापित करें; फिर गायब हों तो वायरस स्कैनर से उसका फ़ोल्डर छुड़वाएँ</translation>
    </message>
    <message>
        <source>install it, for instance with: apt install libxcb-cursor0</source>
        <translation type="unfinished">उसे स्थापित करें, जैसे: apt install libxcb-cursor0</translation>
    </message>
    <message>
        <source>install the bundle again from where it came</source>
        <translation type="unfinished">बंडल जहाँ से आया वहाँ से फिर स्थापित करें</translation>
    </message>
    <message>
        <source>install the newest Microsoft Visual C++ Redistributable (x64) from Microsoft&apos;s pages</source>
        <translation type="unfinished">Microsoft के पृष्ठों से नवीनतम Microsoft Visual C++ Redistributable (x64) स्थापित करें</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation type="unfinished">इसका वर्ग स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>its process did not start</source>
        <translation type="unfinished">उसकी प्रक्रिया शुरू नहीं हुई</translation>
    </message>
    <message>
        <source>keep the file and restore the latest backup</source>
        <translation type="unfinished">फ़ाइल रखें और नवीनतम बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>known cells of {0}</source>
        <translation type="unfinished">{0} की ज्ञात कोशिकाएँ</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation type="unfinished">उसे वैसा ही रहने दें</translation>
    </message>
    <message>
        <source>leave it where it is</source>
        <translation type="unfinished">उसे वहीं रहने दें</translation>
    </message>
    <message>
        <source>leave the records as they are and report the fault</source>
        <translation type="unfinished">अभिलेख वैसे ही रहने दें और गड़बड़ी बताएँ</translation>
    </message>
    <message>
        <source>loads and runs ({0})</source>
        <translation type="unfinished">लोड होकर चलता है ({0})</translation>
    </message>
    <message>
        <source>look at it again, then sign</source>
        <translation type="unfinished">उसे फिर देखें, फिर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>look at it with leukdesk model show and install it with leukdesk model install</source>
        <translation type="unfinished">leukdesk model show से देखें और leukdesk model install से स्थापित करें</translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished">निम्न</translation>
    </message>
    <message>
        <source>lower the light and {0}</source>
        <translation type="unfinished">प्रकाश घटाएँ और {0}</translation>
    </message>
    <message>
        <source>make &apos;{0}&apos; readable for this user</source>
        <translation type="unfinished">&apos;{0}&apos; इस उपयोगकर्ता के लिए पठनीय बनाएँ</translation>
    </message>
    <message>
        <source>make another administrator first</source>
        <translation type="unfinished">पहले दूसरा प्रशासक बनाएँ</translation>
    </message>
    <message>
        <source>make it an administrator</source>
        <translation type="unfinished">उसे प्रशासक बनाएँ</translation>
    </message>
    <message>
        <source>make it first with leukdesk calibrate</source>
        <translation type="unfinished">पहले leukdesk calibrate से बनाएँ</translation>
    </message>
    <message>
        <source>make it with New case, then give it the pictures</source>
        <translation type="unfinished">नया केस से बनाएँ, फिर उसे चित्र दें</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">पुरुष</translation>
    </message>
    <message>
        <source>manual</source>
        <translation type="unfinished">मैनुअल</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation type="unfinished">ब्लास्ट (blast) हो या न हो</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">मध्यम</translation>
    </message>
    <message>
        <source>move it away or choose another folder</source>
        <translation type="unfinished">उसे हटाएँ या दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>name a folder, or a CSV file with its labels</source>
        <translation type="unfinished">फ़ोल्डर बताएँ, या लेबलों वाली CSV फ़ाइल</translation>
    </message>
    <message>
        <source>name one of these</source>
        <translation type="unfinished">इनमें से एक बताएँ</translation>
    </message>
    <message>
        <source>name one of these, or install it with leukdesk model install</source>
        <translation type="unfinished">इनमें से एक बताएँ, या leukdesk model install से स्थापित करें</translation>
    </message>
    <message>
        <source>name one that leukdesk model list shows</source>
        <translation type="unfinished">leukdesk model list जो दिखाए उनमें से एक बताएँ</translation>
    </message>
    <message>
        <source>name them in its first row</source>
        <translation type="unfinished">पहली पंक्ति में उनके नाम दें</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>no bundle was named</source>
        <translation type="unfinished">कोई बंडल नहीं बताया गया</translation>
    </message>
    <message>
        <source>no bundle {0!r} came with this LeukDesk (it has: {1})</source>
        <translation type="unfinished">इस LeukDesk के साथ बंडल {0!r} नहीं आया (इसमें हैं: {1})</translation>
    </message>
    <message>
        <source>no class is called {0}</source>
        <translation type="unfinished">किसी वर्ग का नाम {0} नहीं है</translation>
    </message>
    <message>
        <source>no known answer for this bundle</source>
        <translation type="unfinished">इस बंडल का ज्ञात उत्तर नहीं</translation>
    </message>
    <message>
        <source>no leukocytes counted</source>
        <translation type="unfinished">कोई ल्यूकोसाइट (leukocytes) नहीं गिना</translation>
    </message>
    <message>
        <source>no phone can be received on {0} ({1})</source>
        <translation type="unfinished">{0} पर फ़ोन से नहीं लिया जा सकता ({1})</translation>
    </message>
    <message>
        <source>no picture came from the camera, so nothing was taken</source>
        <translation type="unfinished">कैमरे से कोई तस्वीर नहीं आई, इसलिए कुछ नहीं लिया गया</translation>
    </message>
    <message>
        <source>no picture {0} came in</source>
        <translation type="unfinished">कोई चित्र {0} नहीं आया</translation>
    </message>
    <message>
        <source>no ruler is seen in the picture</source>
        <translation type="unfinished">चित्र में कोई मापक नहीं दिखता</translation>
    </message>
    <message>
        <source>nobody living was born before {0}</source>
        <translation type="unfinished">कोई जीवित व्यक्ति {0} से पहले नहीं जन्मा</translation>
    </message>
    <message>
        <source>nobody would be left to look after the accounts</source>
        <translation type="unfinished">खातों की देखभाल करने वाला कोई न बचेगा</translation>
    </message>
    <message>
        <source>none found; pictures can come from files or a phone</source>
        <translation type="unfinished">कोई नहीं मिला; चित्र फ़ाइल या फ़ोन से आ सकते हैं</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished">कोई दर्ज नहीं</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation type="unfinished">कोशिका नहीं</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation type="unfinished">विभेदक गणना का ल्यूकोसाइट (leukocyte) नहीं</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">नहीं दिया</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished">हस्ताक्षर नहीं</translation>
    </message>
    <message>
        <source>not signed: not a report yet</source>
        <translation type="unfinished">हस्ताक्षर नहीं: अभी रिपोर्ट नहीं</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished">उपयोगी नहीं</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">कुछ नहीं</translation>
    </message>
    <message>
        <source>of no version</source>
        <translation type="unfinished">बिना संस्करण</translation>
    </message>
    <message>
        <source>of {0} wanted</source>
        <translation type="unfinished">{0} चाहिए</translation>
    </message>
    <message>
        <source>on a frame that is not usable</source>
        <translation type="unfinished">अनुपयोगी फ़्रेम पर</translation>
    </message>
    <message>
        <source>one of its classes in another role</source>
        <translation type="unfinished">उसके एक वर्ग को दूसरी भूमिका में</translation>
    </message>
    <message>
        <source>one of the cases was signed before</source>
        <translation type="unfinished">एक केस पहले हस्ताक्षरित हुआ था</translation>
    </message>
    <message>
        <source>only {0} leukocytes of the control slide {1} were reviewed by people</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide) {1} के केवल {0} ल्यूकोसाइट (leukocytes) लोगों ने देखे</translation>
    </message>
    <message>
        <source>open each of its cases with the patient&apos;s number first, or switch that rule off in the settings</source>
        <translation type="unfinished">पहले उसका हर केस रोगी की संख्या से खोलें, या सेटिंग में वह नियम बंद करें</translation>
    </message>
    <message>
        <source>open it, give the patient&apos;s number, name or date of birth, then give it the pictures</source>
        <translation type="unfinished">उसे खोलें, रोगी की संख्या, नाम या जन्म तिथि दें, फिर चित्र दें</translation>
    </message>
    <message>
        <source>open that one; nothing was taken in</source>
        <translation type="unfinished">वही खोलें; कुछ नहीं लिया गया</translation>
    </message>
    <message>
        <source>open the case again</source>
        <translation type="unfinished">केस फिर खोलें</translation>
    </message>
    <message>
        <source>open the picture again</source>
        <translation type="unfinished">चित्र फिर खोलें</translation>
    </message>
    <message>
        <source>open the unassigned pictures again</source>
        <translation type="unfinished">बिना केस के चित्र फिर खोलें</translation>
    </message>
    <message>
        <source>open them again</source>
        <translation type="unfinished">उन्हें फिर खोलें</translation>
    </message>
    <message>
        <source>open them in the window once, which begins one</source>
        <translation type="unfinished">उन्हें एक बार विंडो में खोलें, जिससे वह शुरू होगा</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">अन्य</translation>
    </message>
    <message>
        <source>outside the differential</source>
        <translation type="unfinished">गणना के बाहर (differential)</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation type="unfinished">रोगी संख्या</translation>
    </message>
    <message>
        <source>per 100 leukocytes</source>
        <translation type="unfinished">प्रति 100 ल्यूकोसाइट (leukocytes)</translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished">व्यक्ति</translation>
    </message>
    <message>
        <source>picture {0}: {1}</source>
        <translation type="unfinished">चित्र {0}: {1}</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation type="unfinished">प्लेटलेट (platelets)</translation>
    </message>
    <message>
        <source>plug it in; LeukDesk goes on by itself</source>
        <translation type="unfinished">उसे लगाएँ; LeukDesk अपने आप आगे बढ़ेगा</translation>
    </message>
    <message>
        <source>put the pictures of each class into a folder of its name, or list file and label in a CSV file</source>
        <translation type="unfinished">हर वर्ग के चित्र उसके नाम के फ़ोल्डर में रखें, या CSV में फ़ाइल और लेबल लिखें</translation>
    </message>
    <message>
        <source>raise the light and {0}</source>
        <translation type="unfinished">प्रकाश बढ़ाएँ और {0}</translation>
    </message>
    <message>
        <source>restore it from a backup</source>
        <translation type="unfinished">उसे बैकअप से लौटाएँ</translation>
    </message>
    <message>
        <source>restore it from a backup or choose another folder</source>
        <translation type="unfinished">उसे बैकअप से लौटाएँ या दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>restore the latest good backup</source>
        <translation type="unfinished">नवीनतम सही बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>review at least {0} there, or choose another case</source>
        <translation type="unfinished">वहाँ कम से कम {0} देखें, या दूसरा केस चुनें</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished">समीक्षक</translation>
    </message>
    <message>
        <source>row {0} of the audit trail is not the one whose hash was noted</source>
        <translation type="unfinished">ऑडिट क्रम की पंक्ति {0} वह नहीं जिसका हैश लिखा गया था</translation>
    </message>
    <message>
        <source>row {0} of the audit trail was changed or moved</source>
        <translation type="unfinished">ऑडिट क्रम की पंक्ति {0} बदली या हटाई गई</translation>
    </message>
    <message>
        <source>row {0} of {1} names no file or no label</source>
        <translation type="unfinished">{1} की पंक्ति {0} में फ़ाइल या लेबल नहीं</translation>
    </message>
    <message>
        <source>row {0} of {1} points to a missing row of {2}</source>
        <translation type="unfinished">{1} की पंक्ति {0} {2} की गायब पंक्ति की ओर है</translation>
    </message>
    <message>
        <source>rows {0} to {1} at the end of the audit trail are missing</source>
        <translation type="unfinished">ऑडिट क्रम के अंत की पंक्तियाँ {0} से {1} नहीं हैं</translation>
    </message>
    <message>
        <source>rows {0} to {1} of the audit trail are missing</source>
        <translation type="unfinished">ऑडिट क्रम की पंक्तियाँ {0} से {1} नहीं हैं</translation>
    </message>
    <message>
        <source>save it again as CSV</source>
        <translation type="unfinished">CSV के रूप में फिर सहेजें</translation>
    </message>
    <message>
        <source>save it again as CSV (UTF-8)</source>
        <translation type="unfinished">CSV (UTF-8) के रूप में फिर सहेजें</translation>
    </message>
    <message>
        <source>save it again as JPEG or PNG, or take the picture anew</source>
        <translation type="unfinished">JPEG या PNG के रूप में फिर सहेजें, या चित्र फिर लें</translation>
    </message>
    <message>
        <source>save it as JPEG</source>
        <translation type="unfinished">JPEG के रूप में सहेजें</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation type="unfinished">छोटा सहेजें</translation>
    </message>
    <message>
        <source>save it smaller or cut it into parts</source>
        <translation type="unfinished">छोटा सहेजें या टुकड़ों में काटें</translation>
    </message>
    <message>
        <source>say what they mean, for instance with --class LABEL=CLASS; the classes are {0}</source>
        <translation type="unfinished">बताएँ कि उनका अर्थ क्या है, जैसे --class LABEL=CLASS से; वर्ग हैं {0}</translation>
    </message>
    <message>
        <source>say why the case is amended</source>
        <translation type="unfinished">बताएँ कि केस में संशोधन क्यों</translation>
    </message>
    <message>
        <source>say why the entries are changed</source>
        <translation type="unfinished">बताएँ कि प्रविष्टियाँ क्यों बदलीं</translation>
    </message>
    <message>
        <source>say why the picture is moved</source>
        <translation type="unfinished">बताएँ कि चित्र क्यों हटाया</translation>
    </message>
    <message>
        <source>see leukdesk model list</source>
        <translation type="unfinished">leukdesk model list देखें</translation>
    </message>
    <message>
        <source>see to that disk or choose another folder for the backups</source>
        <translation type="unfinished">वह डिस्क देखें या बैकअप का दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished">दिखे</translation>
    </message>
    <message>
        <source>seen before, on the same or an overlapping picture</source>
        <translation type="unfinished">पहले देखी, उसी या चढ़ते चित्र पर</translation>
    </message>
    <message>
        <source>select cells of one case</source>
        <translation type="unfinished">एक ही केस की कोशिकाएँ चुनें</translation>
    </message>
    <message>
        <source>send a photo</source>
        <translation type="unfinished">फ़ोटो भेजें</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished">sha256</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation type="unfinished">साइन इन करें</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished">फिर साइन इन करें</translation>
    </message>
    <message>
        <source>sign in first</source>
        <translation type="unfinished">पहले साइन इन करें</translation>
    </message>
    <message>
        <source>signatures that case {0} came with are missing: {1}</source>
        <translation type="unfinished">केस {0} जिन हस्ताक्षरों के साथ आया उनमें नहीं हैं: {1}</translation>
    </message>
    <message>
        <source>something stands in the way of a signature</source>
        <translation type="unfinished">हस्ताक्षर में कोई बाधा है</translation>
    </message>
    <message>
        <source>split it</source>
        <translation type="unfinished">उसे बाँटें</translation>
    </message>
    <message>
        <source>start LeukDesk again</source>
        <translation type="unfinished">LeukDesk फिर शुरू करें</translation>
    </message>
    <message>
        <source>take a picture of an empty part of the slide, in focus as for cells</source>
        <translation type="unfinished">स्लाइड के खाली भाग का चित्र लें, कोशिकाओं जैसा फ़ोकस</translation>
    </message>
    <message>
        <source>take a sharp picture that shows at least ten lines of a stage micrometer, or click two points on it</source>
        <translation type="unfinished">स्पष्ट चित्र लें जिसमें स्टेज माइक्रोमीटर की कम से कम दस रेखाएँ हों, या उस पर दो बिंदु क्लिक करें</translation>
    </message>
    <message>
        <source>take it again, or switch the flat field off</source>
        <translation type="unfinished">उसे फिर लें, या फ़्लैट फ़ील्ड बंद करें</translation>
    </message>
    <message>
        <source>take it once more</source>
        <translation type="unfinished">उसे एक बार फिर लें</translation>
    </message>
    <message>
        <source>take it with fewer</source>
        <translation type="unfinished">कम के साथ लें</translation>
    </message>
    <message>
        <source>take points further apart</source>
        <translation type="unfinished">और दूर के बिंदु लें</translation>
    </message>
    <message>
        <source>take the flat field again</source>
        <translation type="unfinished">फ़्लैट फ़ील्ड फिर लें</translation>
    </message>
    <message>
        <source>technician</source>
        <translation type="unfinished">तकनीशियन</translation>
    </message>
    <message>
        <source>that patient is recorded with another name, birth date or sex</source>
        <translation type="unfinished">वह रोगी दूसरे नाम, जन्म तिथि या लिंग से दर्ज है</translation>
    </message>
    <message>
        <source>the Visual C++ runtime is not installed, so the network cannot start</source>
        <translation type="unfinished">Visual C++ runtime स्थापित नहीं, इसलिए नेटवर्क शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>the Visual C++ runtime {0} is older than {1}; programs crash in it</source>
        <translation type="unfinished">Visual C++ runtime {0} {1} से पुराना है; प्रोग्राम उसमें बंद हो जाते हैं</translation>
    </message>
    <message>
        <source>the address of the stream is not complete</source>
        <translation type="unfinished">स्ट्रीम का पता अधूरा है</translation>
    </message>
    <message>
        <source>the address of the stream is not one</source>
        <translation type="unfinished">स्ट्रीम का पता सही नहीं</translation>
    </message>
    <message>
        <source>the address of the stream is not one of http, https or rtsp</source>
        <translation type="unfinished">स्ट्रीम का पता http, https या rtsp नहीं है</translation>
    </message>
    <message>
        <source>the audit trail ends at row {0}, but had {1} rows when the given head was noted</source>
        <translation type="unfinished">ऑडिट क्रम पंक्ति {0} पर समाप्त है, पर दिए हैश के समय {1} पंक्तियाँ थीं</translation>
    </message>
    <message>
        <source>the audit trail is empty</source>
        <translation type="unfinished">ऑडिट क्रम खाली है</translation>
    </message>
    <message>
        <source>the backup can&apos;t be restored ({0})</source>
        <translation type="unfinished">बैकअप लौटाया नहीं जा सकता ({0})</translation>
    </message>
    <message>
        <source>the backup in {0} could not be written ({1})</source>
        <translation type="unfinished">{0} में बैकअप लिखा नहीं जा सका ({1})</translation>
    </message>
    <message>
        <source>the backup {0} was made by a newer LeukDesk</source>
        <translation type="unfinished">बैकअप {0} नए LeukDesk ने बनाया</translation>
    </message>
    <message>
        <source>the box lies outside the picture</source>
        <translation type="unfinished">चौखटा चित्र से बाहर है</translation>
    </message>
    <message>
        <source>the bundle cannot be installed ({0})</source>
        <translation type="unfinished">बंडल स्थापित नहीं हो सकता ({0})</translation>
    </message>
    <message>
        <source>the bundle gives the class {0} the role {1}, but the records know it as {2}</source>
        <translation type="unfinished">बंडल वर्ग {0} को भूमिका {1} देता है, पर अभिलेख में वह {2} है</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} has an impossible name</source>
        <translation type="unfinished">फ़ोल्डर {0!r} के बंडल का नाम असंभव है</translation>
    </message>
    <message>
        <source>the bundle in the folder {0!r} was neither made nor installed on this computer, or was changed since</source>
        <translation type="unfinished">फ़ोल्डर {0!r} का बंडल इस कंप्यूटर पर न बना न स्थापित हुआ, या तब से बदला</translation>
    </message>
    <message>
        <source>the bundle {0!r} came with LeukDesk and stays</source>
        <translation type="unfinished">बंडल {0!r} LeukDesk के साथ आया और रहेगा</translation>
    </message>
    <message>
        <source>the bundle {0!r} cannot be removed ({1})</source>
        <translation type="unfinished">बंडल {0!r} हटाया नहीं जा सकता ({1})</translation>
    </message>
    <message>
        <source>the bundle {0!r} is another one than this LeukDesk was made with</source>
        <translation type="unfinished">बंडल {0!r} वह नहीं जिसके साथ यह LeukDesk बना</translation>
    </message>
    <message>
        <source>the bundle {0!r} is not one that this LeukDesk trusts</source>
        <translation type="unfinished">यह LeukDesk बंडल {0!r} पर भरोसा नहीं करता</translation>
    </message>
    <message>
        <source>the bundle&apos;s card cannot be used ({0}: {1})</source>
        <translation type="unfinished">बंडल का कार्ड प्रयोग नहीं हो सकता ({0}: {1})</translation>
    </message>
    <message>
        <source>the bundle&apos;s card has format {0!r}, this LeukDesk reads {1}</source>
        <translation type="unfinished">बंडल के कार्ड का फ़ॉर्मैट {0!r} है, यह LeukDesk {1} पढ़ता है</translation>
    </message>
    <message>
        <source>the camera gives no picture</source>
        <translation type="unfinished">कैमरा चित्र नहीं देता</translation>
    </message>
    <message>
        <source>the camera gives pixels of {0}</source>
        <translation type="unfinished">कैमरा {0} के पिक्सेल देता है</translation>
    </message>
    <message>
        <source>the camera profile&apos;s flat field is missing</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल का फ़्लैट फ़ील्ड नहीं मिला</translation>
    </message>
    <message>
        <source>the camera was asked for a frame of {0}×{1} and gave {2}×{3}, so nothing was taken</source>
        <translation type="unfinished">कैमरे से {0}×{1} का फ़्रेम माँगा गया और उसने {2}×{3} दिया, इसलिए कुछ नहीं लिया गया</translation>
    </message>
    <message>
        <source>the camera&apos;s picture has more than {0} megapixels</source>
        <translation type="unfinished">कैमरे के चित्र में {0} से अधिक मेगापिक्सेल हैं</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is damaged</source>
        <translation type="unfinished">बंडल {0!r} का कार्ड ख़राब है</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is not a card</source>
        <translation type="unfinished">बंडल {0!r} का कार्ड कार्ड नहीं है</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} is too large to be one</source>
        <translation type="unfinished">बंडल {0!r} का कार्ड बहुत बड़ा है</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} names a file outside it</source>
        <translation type="unfinished">बंडल {0!r} का कार्ड बाहर की फ़ाइल बताता है</translation>
    </message>
    <message>
        <source>the card of the bundle {0!r} was changed and is not used</source>
        <translation type="unfinished">बंडल {0!r} का कार्ड बदला गया और प्रयोग नहीं होता</translation>
    </message>
    <message>
        <source>the case has changed since you looked at it</source>
        <translation type="unfinished">आपके देखने के बाद केस बदला है</translation>
    </message>
    <message>
        <source>the case has no frame {0}</source>
        <translation type="unfinished">केस में फ़्रेम {0} नहीं है</translation>
    </message>
    <message>
        <source>the case in {0} can&apos;t be read as LeukDesk wrote it; nothing was taken in</source>
        <translation type="unfinished">{0} का केस वैसा नहीं पढ़ा जा सकता जैसा LeukDesk ने लिखा; कुछ नहीं लिया गया</translation>
    </message>
    <message>
        <source>the case in {0} is not as LeukDesk wrote it ({1})</source>
        <translation type="unfinished">{0} का केस वैसा नहीं जैसा LeukDesk ने लिखा ({1})</translation>
    </message>
    <message>
        <source>the case in {0} is not as it was signed ({1})</source>
        <translation type="unfinished">{0} का केस वैसा नहीं जैसा हस्ताक्षरित हुआ ({1})</translation>
    </message>
    <message>
        <source>the case is not what was signed, so no report is made of it</source>
        <translation type="unfinished">केस वह नहीं जो हस्ताक्षरित हुआ, इसलिए उसकी रिपोर्ट नहीं बनती</translation>
    </message>
    <message>
        <source>the case is signed, so nothing in it can change</source>
        <translation type="unfinished">केस हस्ताक्षरित है, इसलिए उसमें कुछ नहीं बदल सकता</translation>
    </message>
    <message>
        <source>the cell finder&apos;s network cannot be read</source>
        <translation type="unfinished">कोशिकाएँ खोजने वाला नेटवर्क पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the collection holds no picture that can be imported</source>
        <translation type="unfinished">संग्रह में लाने योग्य कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>the copied picture cannot be read</source>
        <translation type="unfinished">कॉपी किया चित्र पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the database has a foreign {0} {1}</source>
        <translation type="unfinished">डेटाबेस में बाहरी {0} {1} है</translation>
    </message>
    <message>
        <source>the database is damaged: {0}</source>
        <translation type="unfinished">डेटाबेस ख़राब है: {0}</translation>
    </message>
    <message>
        <source>the database lacks its {0} {1}</source>
        <translation type="unfinished">डेटाबेस में {0} {1} नहीं है</translation>
    </message>
    <message>
        <source>the database of the backup {0} is missing or cannot be read</source>
        <translation type="unfinished">बैकअप {0} का डेटाबेस नहीं है या पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the database of the backup {0} is not what was backed up</source>
        <translation type="unfinished">बैकअप {0} का डेटाबेस वह नहीं जिसका बैकअप हुआ</translation>
    </message>
    <message>
        <source>the database {0} is damaged</source>
        <translation type="unfinished">डेटाबेस {0} ख़राब है</translation>
    </message>
    <message>
        <source>the database {0} is missing or empty though its pictures are there</source>
        <translation type="unfinished">डेटाबेस {0} नहीं है या खाली है जबकि उसके चित्र हैं</translation>
    </message>
    <message>
        <source>the database {0} refused a change that contradicts its rules</source>
        <translation type="unfinished">डेटाबेस {0} ने अपने नियमों के विरुद्ध बदलाव रोका</translation>
    </message>
    <message>
        <source>the database {0} was written by a newer LeukDesk</source>
        <translation type="unfinished">डेटाबेस {0} नए LeukDesk ने लिखा</translation>
    </message>
    <message>
        <source>the disk of the backups in {0} has only {1} MB left, so no backup was made</source>
        <translation type="unfinished">{0} के बैकअप की डिस्क पर केवल {1} MB बचे हैं, इसलिए बैकअप नहीं बना</translation>
    </message>
    <message>
        <source>the disk of the records has only {0} MB left</source>
        <translation type="unfinished">अभिलेख की डिस्क पर केवल {0} MB बचे हैं</translation>
    </message>
    <message>
        <source>the disk reported a fault with {0}</source>
        <translation type="unfinished">डिस्क ने {0} में गड़बड़ी बताई</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} has only {1} MB left, so the frame was not recorded</source>
        <translation type="unfinished">{0} के अभिलेख की डिस्क पर केवल {1} MB बचे हैं, इसलिए फ़्रेम दर्ज नहीं हुआ</translation>
    </message>
    <message>
        <source>the disk that holds the records in {0} is full, so nothing was recorded</source>
        <translation type="unfinished">{0} के अभिलेख की डिस्क भरी है, इसलिए कुछ दर्ज नहीं हुआ</translation>
    </message>
    <message>
        <source>the drive of {0} cannot keep records safely (no write-ahead log)</source>
        <translation type="unfinished">{0} का ड्राइव अभिलेख सुरक्षित नहीं रख सकता (write-ahead log नहीं)</translation>
    </message>
    <message>
        <source>the file is no JPEG, PNG, WebP or HEIC picture</source>
        <translation type="unfinished">फ़ाइल JPEG, PNG, WebP या HEIC चित्र नहीं है</translation>
    </message>
    <message>
        <source>the files in {0} are not those of its manifest</source>
        <translation type="unfinished">{0} की फ़ाइलें उसके मैनिफ़ेस्ट की नहीं हैं</translation>
    </message>
    <message>
        <source>the first account looks after the others</source>
        <translation type="unfinished">पहला खाता बाकी की देखभाल करता है</translation>
    </message>
    <message>
        <source>the flat field&apos;s file was changed</source>
        <translation type="unfinished">फ़्लैट फ़ील्ड की फ़ाइल बदली गई</translation>
    </message>
    <message>
        <source>the folder &apos;{0}&apos; cannot be written to ({1})</source>
        <translation type="unfinished">फ़ोल्डर &apos;{0}&apos; में लिखा नहीं जा सकता ({1})</translation>
    </message>
    <message>
        <source>the folder of bundles is missing</source>
        <translation type="unfinished">बंडलों का फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>the folder {0!r} is missing from this installation</source>
        <translation type="unfinished">इस स्थापना में फ़ोल्डर {0!r} नहीं है</translation>
    </message>
    <message>
        <source>the folder {0} cannot be read ({1})</source>
        <translation type="unfinished">फ़ोल्डर {0} पढ़ा नहीं जा सकता ({1})</translation>
    </message>
    <message>
        <source>the folder {0} holds no pictures</source>
        <translation type="unfinished">फ़ोल्डर {0} में चित्र नहीं हैं</translation>
    </message>
    <message>
        <source>the known answer</source>
        <translation type="unfinished">ज्ञात उत्तर</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} cannot be read</source>
        <translation type="unfinished">प्रयोगशाला का लोगो {0} पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the laboratory&apos;s logo {0} is too large</source>
        <translation type="unfinished">प्रयोगशाला का लोगो {0} बहुत बड़ा है</translation>
    </message>
    <message>
        <source>the name or the password is wrong</source>
        <translation type="unfinished">नाम या पासवर्ड ग़लत है</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} cannot be read</source>
        <translation type="unfinished">बंडल {0!r} का नेटवर्क पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} does not fit its card</source>
        <translation type="unfinished">बंडल {0!r} का नेटवर्क अपने कार्ड से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is missing</source>
        <translation type="unfinished">बंडल {0!r} का नेटवर्क नहीं है</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} is too large to be one</source>
        <translation type="unfinished">बंडल {0!r} का नेटवर्क बहुत बड़ा है</translation>
    </message>
    <message>
        <source>the network of the bundle {0!r} was changed since it was made and is not opened</source>
        <translation type="unfinished">बंडल {0!r} का नेटवर्क बनने के बाद बदला और नहीं खोला जाता</translation>
    </message>
    <message>
        <source>the network was closed</source>
        <translation type="unfinished">नेटवर्क बंद किया गया</translation>
    </message>
    <message>
        <source>the network&apos;s answer to a known patch is off by {0:.2f}</source>
        <translation type="unfinished">ज्ञात टुकड़े पर नेटवर्क का उत्तर {0:.2f} से अलग है</translation>
    </message>
    <message>
        <source>the network&apos;s library cannot be loaded</source>
        <translation type="unfinished">नेटवर्क की लाइब्रेरी लोड नहीं हो सकती</translation>
    </message>
    <message>
        <source>the network&apos;s process ended twice on the same request</source>
        <translation type="unfinished">नेटवर्क की प्रक्रिया उसी अनुरोध पर दो बार रुकी</translation>
    </message>
    <message>
        <source>the other case holds this picture already</source>
        <translation type="unfinished">दूसरे केस में यह चित्र पहले से है</translation>
    </message>
    <message>
        <source>the patient of that number under another name</source>
        <translation type="unfinished">उस संख्या के रोगी को दूसरे नाम से</translation>
    </message>
    <message>
        <source>the pattern is too long</source>
        <translation type="unfinished">पैटर्न बहुत लंबा है</translation>
    </message>
    <message>
        <source>the pattern {0!r} must hold {1} once</source>
        <translation type="unfinished">पैटर्न {0!r} में {1} एक बार होना चाहिए</translation>
    </message>
    <message>
        <source>the picture has more than {0} megapixels</source>
        <translation type="unfinished">चित्र में {0} से अधिक मेगापिक्सेल हैं</translation>
    </message>
    <message>
        <source>the picture {0} is missing from the records or has another size; the backups have it; restore a backup.</source>
        <translation type="unfinished">चित्र {0} अभिलेख में नहीं या दूसरे आकार का है; बैकअप में है; बैकअप लौटाएँ।</translation>
    </message>
    <message>
        <source>the pictures in {0} are not those of its case</source>
        <translation type="unfinished">{0} के चित्र उसके केस के नहीं हैं</translation>
    </message>
    <message>
        <source>the program&apos;s files are not complete: {0} missing or changed ({1})</source>
        <translation type="unfinished">प्रोग्राम की फ़ाइलें पूरी नहीं: {0} गायब या बदली ({1})</translation>
    </message>
    <message>
        <source>the recorded picture {0} is missing or cannot be read</source>
        <translation type="unfinished">दर्ज चित्र {0} नहीं है या पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the recorded picture {0} is not what was recorded</source>
        <translation type="unfinished">दर्ज चित्र {0} वह नहीं जो दर्ज हुआ था</translation>
    </message>
    <message>
        <source>the records hold a case of that number already</source>
        <translation type="unfinished">अभिलेख में उस संख्या का केस पहले से है</translation>
    </message>
    <message>
        <source>the records hold another case of that number</source>
        <translation type="unfinished">अभिलेख में उस संख्या का दूसरा केस है</translation>
    </message>
    <message>
        <source>the records hold no case {0}</source>
        <translation type="unfinished">अभिलेख में केस {0} नहीं है</translation>
    </message>
    <message>
        <source>the records hold no case {0}, and a case needs a second identifier before its first picture</source>
        <translation type="unfinished">अभिलेख में केस {0} नहीं है, और पहले चित्र से पहले केस को दूसरी पहचान चाहिए</translation>
    </message>
    <message>
        <source>the records hold no cell {0}</source>
        <translation type="unfinished">अभिलेख में कोशिका {0} नहीं है</translation>
    </message>
    <message>
        <source>the records hold no frame {0}</source>
        <translation type="unfinished">अभिलेख में फ़्रेम {0} नहीं है</translation>
    </message>
    <message>
        <source>the records hold no picture {0}</source>
        <translation type="unfinished">अभिलेख में चित्र {0} नहीं है</translation>
    </message>
    <message>
        <source>the records hold no signature {0} of version {1}</source>
        <translation type="unfinished">अभिलेख में संस्करण {1} का हस्ताक्षर {0} नहीं है</translation>
    </message>
    <message>
        <source>the records hold no such account</source>
        <translation type="unfinished">अभिलेख में ऐसा खाता नहीं है</translation>
    </message>
    <message>
        <source>the records hold no such cell {0}</source>
        <translation type="unfinished">अभिलेख में ऐसी कोशिका {0} नहीं है</translation>
    </message>
    <message>
        <source>the records in {0} are damaged, so they were not backed up</source>
        <translation type="unfinished">{0} के अभिलेख ख़राब हैं, इसलिए बैकअप नहीं हुआ</translation>
    </message>
    <message>
        <source>the records in {0} are in use by another program</source>
        <translation type="unfinished">{0} के अभिलेख दूसरे प्रोग्राम में प्रयोग हो रहे हैं</translation>
    </message>
    <message>
        <source>the records in {0} are of a LeukDesk that kept no audit trail</source>
        <translation type="unfinished">{0} के अभिलेख ऐसे LeukDesk के हैं जो ऑडिट क्रम नहीं रखता था</translation>
    </message>
    <message>
        <source>the records in {0} are open in another window or program</source>
        <translation type="unfinished">{0} के अभिलेख दूसरी विंडो या प्रोग्राम में खुले हैं</translation>
    </message>
    <message>
        <source>the records in {0} cannot be read and written</source>
        <translation type="unfinished">{0} के अभिलेख पढ़े-लिखे नहीं जा सकते</translation>
    </message>
    <message>
        <source>the records in {0} were closed</source>
        <translation type="unfinished">{0} के अभिलेख बंद किए गए</translation>
    </message>
    <message>
        <source>the records know no class {0}</source>
        <translation type="unfinished">अभिलेख में वर्ग {0} नहीं है</translation>
    </message>
    <message>
        <source>the records know the class {0} already</source>
        <translation type="unfinished">अभिलेख में वर्ग {0} पहले से है</translation>
    </message>
    <message>
        <source>the records know {0}</source>
        <translation type="unfinished">अभिलेख में है: {0}</translation>
    </message>
    <message>
        <source>the request was called off</source>
        <translation type="unfinished">अनुरोध रद्द हुआ</translation>
    </message>
    <message>
        <source>the restored records are not whole ({0})</source>
        <translation type="unfinished">लौटाए अभिलेख पूरे नहीं हैं ({0})</translation>
    </message>
    <message>
        <source>the second signer must be another person</source>
        <translation type="unfinished">दूसरा हस्ताक्षर दूसरे व्यक्ति का होना चाहिए</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with cannot be used ({0})</source>
        <translation type="unfinished">बंडलों की मुहर का रहस्य प्रयोग नहीं हो सकता ({0})</translation>
    </message>
    <message>
        <source>the secret that bundles are sealed with is damaged</source>
        <translation type="unfinished">बंडलों की मुहर का रहस्य ख़राब है</translation>
    </message>
    <message>
        <source>the sheet {0} would have more than {1:,} rows</source>
        <translation type="unfinished">शीट {0} में {1:,} से अधिक पंक्तियाँ होंगी</translation>
    </message>
    <message>
        <source>the specimen cannot have been received before it was taken</source>
        <translation type="unfinished">नमूना लेने से पहले प्राप्त नहीं हो सकता</translation>
    </message>
    <message>
        <source>the status of case {0} is not that of its signatures</source>
        <translation type="unfinished">केस {0} की स्थिति उसके हस्ताक्षरों की नहीं है</translation>
    </message>
    <message>
        <source>the stream cannot have this name</source>
        <translation type="unfinished">स्ट्रीम का यह नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>the two points are nearly the same</source>
        <translation type="unfinished">दोनों बिंदु लगभग एक हैं</translation>
    </message>
    <message>
        <source>the watched folder cannot be read ({0}); check the network or its rights.</source>
        <translation type="unfinished">निगरानी वाला फ़ोल्डर पढ़ा नहीं जा सकता ({0}); नेटवर्क या अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>the watched folder could not be looked at; LeukDesk tries again.</source>
        <translation type="unfinished">निगरानी वाला फ़ोल्डर नहीं देखा जा सका; LeukDesk फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>the watched folder holds more than {0:,} pictures</source>
        <translation type="unfinished">निगरानी वाले फ़ोल्डर में {0:,} से अधिक चित्र हैं</translation>
    </message>
    <message>
        <source>the window needs the system library libxcb-cursor0, which is missing here</source>
        <translation type="unfinished">विंडो को सिस्टम लाइब्रेरी libxcb-cursor0 चाहिए, जो यहाँ नहीं है</translation>
    </message>
    <message>
        <source>the {0} {1} is not as LeukDesk made it</source>
        <translation type="unfinished">{0} {1} वैसा नहीं जैसा LeukDesk ने बनाया</translation>
    </message>
    <message>
        <source>there is an account of this name</source>
        <translation type="unfinished">इस नाम का खाता है</translation>
    </message>
    <message>
        <source>there is no bundle in the folder {0!r} ({1} cannot be read)</source>
        <translation type="unfinished">फ़ोल्डर {0!r} में बंडल नहीं है ({1} पढ़ा नहीं जा सकता)</translation>
    </message>
    <message>
        <source>there is no bundle {0!r}</source>
        <translation type="unfinished">बंडल {0!r} नहीं है</translation>
    </message>
    <message>
        <source>there is no bundle {0!r} (there are: {1})</source>
        <translation type="unfinished">बंडल {0!r} नहीं है (हैं: {1})</translation>
    </message>
    <message>
        <source>there is no camera profile &apos;{0}&apos;</source>
        <translation type="unfinished">कैमरा प्रोफ़ाइल &apos;{0}&apos; नहीं है</translation>
    </message>
    <message>
        <source>there is no case {0} to be the control slide</source>
        <translation type="unfinished">नियंत्रण स्लाइड (Control slide) बनने को केस {0} नहीं है</translation>
    </message>
    <message>
        <source>there is too little memory for the network {0!r}</source>
        <translation type="unfinished">नेटवर्क {0!r} के लिए मेमोरी बहुत कम है</translation>
    </message>
    <message>
        <source>these records belong to a laboratory with accounts</source>
        <translation type="unfinished">ये अभिलेख खातों वाली प्रयोगशाला के हैं</translation>
    </message>
    <message>
        <source>this LeukDesk knows no schema {0!r}</source>
        <translation type="unfinished">यह LeukDesk स्कीमा {0!r} नहीं जानता</translation>
    </message>
    <message>
        <source>this account is closed</source>
        <translation type="unfinished">यह खाता बंद है</translation>
    </message>
    <message>
        <source>this account is locked for {0} minutes after {1} wrong passwords</source>
        <translation type="unfinished">{1} ग़लत पासवर्ड के बाद यह खाता {0} मिनट के लिए बंद है</translation>
    </message>
    <message>
        <source>this case is not signed, so there is nothing to amend</source>
        <translation type="unfinished">यह केस हस्ताक्षरित नहीं, इसलिए संशोधन को कुछ नहीं</translation>
    </message>
    <message>
        <source>this case is signed</source>
        <translation type="unfinished">यह केस हस्ताक्षरित है</translation>
    </message>
    <message>
        <source>this installation of LeukDesk lacks its migrations</source>
        <translation type="unfinished">LeukDesk की इस स्थापना में माइग्रेशन नहीं हैं</translation>
    </message>
    <message>
        <source>this password has fewer than {0} characters</source>
        <translation type="unfinished">इस पासवर्ड में {0} से कम अक्षर हैं</translation>
    </message>
    <message>
        <source>this password has more than {0} characters</source>
        <translation type="unfinished">इस पासवर्ड में {0} से अधिक अक्षर हैं</translation>
    </message>
    <message>
        <source>this password holds the account&apos;s name</source>
        <translation type="unfinished">इस पासवर्ड में खाते का नाम है</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation type="unfinished">अपने वर्ग के लिए बहुत बड़ी</translation>
    </message>
    <message>
        <source>torch {0} is installed and bundles need {1}x</source>
        <translation type="unfinished">torch {0} स्थापित है और बंडलों को {1}x चाहिए</translation>
    </message>
    <message>
        <source>training, split as below</source>
        <translation type="unfinished">प्रशिक्षण, नीचे के अनुसार बाँटा</translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished">फिर कोशिश करें</translation>
    </message>
    <message>
        <source>try it again</source>
        <translation type="unfinished">उसे फिर आज़माएँ</translation>
    </message>
    <message>
        <source>turn on &apos;Let desktop apps access your camera&apos; in {0}</source>
        <translation type="unfinished">{0} में &apos;Let desktop apps access your camera&apos; चालू करें</translation>
    </message>
    <message>
        <source>two camera profiles have one name</source>
        <translation type="unfinished">दो कैमरा प्रोफ़ाइलों का एक नाम है</translation>
    </message>
    <message>
        <source>type a shorter or longer one</source>
        <translation type="unfinished">छोटा या लंबा लिखें</translation>
    </message>
    <message>
        <source>type another number</source>
        <translation type="unfinished">दूसरी संख्या लिखें</translation>
    </message>
    <message>
        <source>type it</source>
        <translation type="unfinished">उसे लिखें</translation>
    </message>
    <message>
        <source>type it as it is to be printed</source>
        <translation type="unfinished">जैसा छपना है वैसा लिखें</translation>
    </message>
    <message>
        <source>type letters, digits and plain spaces</source>
        <translation type="unfinished">अक्षर, अंक और सादे खाली स्थान लिखें</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">अज्ञात</translation>
    </message>
    <message>
        <source>unlike cells it learned</source>
        <translation type="unfinished">सीखी कोशिकाओं जैसी नहीं</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished">अनिश्चित</translation>
    </message>
    <message>
        <source>update LeukDesk on this computer</source>
        <translation type="unfinished">इस कंप्यूटर पर LeukDesk अपडेट करें</translation>
    </message>
    <message>
        <source>update LeukDesk or install a bundle made for this version</source>
        <translation type="unfinished">LeukDesk अपडेट करें या इस संस्करण का बंडल स्थापित करें</translation>
    </message>
    <message>
        <source>usable with care</source>
        <translation type="unfinished">सावधानी से उपयोगी</translation>
    </message>
    <message>
        <source>use JPEG, PNG, BMP, TIFF, WebP or HEIC</source>
        <translation type="unfinished">JPEG, PNG, BMP, TIFF, WebP या HEIC प्रयोग करें</translation>
    </message>
    <message>
        <source>use a bundle that agrees with the records, or records of their own for this bundle</source>
        <translation type="unfinished">अभिलेख से मेल खाता बंडल लें, या इस बंडल के अपने अभिलेख</translation>
    </message>
    <message>
        <source>use a bundle that came with LeukDesk, or install it with leukdesk model install</source>
        <translation type="unfinished">LeukDesk के साथ आया बंडल लें, या leukdesk model install से स्थापित करें</translation>
    </message>
    <message>
        <source>use another bundle</source>
        <translation type="unfinished">दूसरा बंडल प्रयोग करें</translation>
    </message>
    <message>
        <source>use the CSV tables for this case</source>
        <translation type="unfinished">इस केस के लिए CSV तालिकाएँ प्रयोग करें</translation>
    </message>
    <message>
        <source>wait until it has finished or close it, then try again</source>
        <translation type="unfinished">उसके समाप्त होने तक रुकें या बंद करें, फिर कोशिश करें</translation>
    </message>
    <message>
        <source>wait, or ask an administrator to unlock it</source>
        <translation type="unfinished">रुकें, या प्रशासक से खुलवाएँ</translation>
    </message>
    <message>
        <source>watch one of its folders, or move old pictures away</source>
        <translation type="unfinished">उसके किसी फ़ोल्डर पर निगरानी रखें, या पुराने चित्र हटाएँ</translation>
    </message>
    <message>
        <source>what the model looks for</source>
        <translation type="unfinished">जिसे मॉडल खोजता है</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation type="unfinished">श्वेत संतुलन (white balance)</translation>
    </message>
    <message>
        <source>white balance on {0} of {1} frames</source>
        <translation type="unfinished">{1} में {0} फ़्रेम पर श्वेत संतुलन (white balance)</translation>
    </message>
    <message>
        <source>white cells</source>
        <translation type="unfinished">श्वेत कोशिकाएँ (white cells)</translation>
    </message>
    <message>
        <source>write for instance {0}_*</source>
        <translation type="unfinished">जैसे {0}_* लिखें</translation>
    </message>
    <message>
        <source>write it shorter, or not at all</source>
        <translation type="unfinished">छोटा लिखें, या न लिखें</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>{0:.1f} %</source>
        <translation type="unfinished">{0:.1f} %</translation>
    </message>
    <message>
        <source>{0:.1f} per 100</source>
        <translation type="unfinished">प्रति 100: {0:.1f}</translation>
    </message>
    <message>
        <source>{0:.3f} ({1:.3f} to {2:.3f})</source>
        <translation type="unfinished">{0:.3f} ({1:.3f} से {2:.3f})</translation>
    </message>
    <message>
        <source>{0:.3f} against {1}</source>
        <translation type="unfinished">{1} के विरुद्ध {0:.3f}</translation>
    </message>
    <message>
        <source>{0:g} µm a pixel is out of range ({1:g} to {2:g})</source>
        <translation type="unfinished">{0:g} µm प्रति पिक्सेल सीमा से बाहर है ({1:g} से {2:g})</translation>
    </message>
    <message>
        <source>{0} (outside the percentages)</source>
        <translation type="unfinished">{0} (प्रतिशत से बाहर)</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation type="unfinished">{0} ({1} से {2})</translation>
    </message>
    <message>
        <source>{0} Cells on frames that are not usable aren&apos;t counted.</source>
        <translation type="unfinished">{0} अनुपयोगी फ़्रेम की कोशिकाएँ नहीं गिनी जातीं।</translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation type="unfinished">{0} GB खाली</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished">{0} और {1} अन्य</translation>
    </message>
    <message>
        <source>{0} called blast could not be counted; a person must look.</source>
        <translation type="unfinished">ब्लास्ट (blast) कही गई {0} गिनी नहीं जा सकीं; किसी व्यक्ति को देखना होगा।</translation>
    </message>
    <message>
        <source>{0} called blast in one frame and not in another; a person must look.</source>
        <translation type="unfinished">{0} एक फ़्रेम में ब्लास्ट (blast) कही गईं और दूसरे में नहीं; किसी व्यक्ति को देखना होगा।</translation>
    </message>
    <message>
        <source>{0} called blast, fewer than the {1} that false calls alone may give.</source>
        <translation type="unfinished">{0} ब्लास्ट (blast) कही गईं, उन {1} से कम जो केवल ग़लत निर्णयों से हो सकती हैं।</translation>
    </message>
    <message>
        <source>{0} cannot be kept as a flat field</source>
        <translation type="unfinished">{0} फ़्लैट फ़ील्ड के रूप में नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>{0} cannot be opened</source>
        <translation type="unfinished">{0} नहीं खुल सकता</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1})</source>
        <translation type="unfinished">{0} खोला नहीं जा सकता ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation type="unfinished">{0} पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1})</source>
        <translation type="unfinished">{0} पढ़ा नहीं जा सकता ({1})</translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation type="unfinished">{0} कोशिकाएँ</translation>
    </message>
    <message>
        <source>{0} did not open within {1:g} s; unplug it and plug it in again.</source>
        <translation type="unfinished">{0} {1:g} सेकंड में नहीं खुला; उसे निकालकर फिर लगाएँ।</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation type="unfinished">{0} उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation type="unfinished">{0} मौजूद नहीं है</translation>
    </message>
    <message>
        <source>{0} est.</source>
        <translation type="unfinished">{0} अनु.</translation>
    </message>
    <message>
        <source>{0} failed; it is opened again.</source>
        <translation type="unfinished">{0} विफल हुआ; उसे फिर खोला जा रहा है।</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation type="unfinished">{1} के लिए {0}</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation type="unfinished">{0} फ़्रेम</translation>
    </message>
    <message>
        <source>{0} gives no picture any more; check its cable or network.</source>
        <translation type="unfinished">{0} अब तस्वीर नहीं देता; उसका केबल या नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>{0} has more than {1:,} rows</source>
        <translation type="unfinished">{0} में {1:,} से अधिक पंक्तियाँ हैं</translation>
    </message>
    <message>
        <source>{0} has more than {1} MB</source>
        <translation type="unfinished">{0} में {1} MB से अधिक है</translation>
    </message>
    <message>
        <source>{0} has more than {1} MiB</source>
        <translation type="unfinished">{0} में {1} MiB से अधिक है</translation>
    </message>
    <message>
        <source>{0} has more than {1} megapixels{2}</source>
        <translation type="unfinished">{0} में {1} से अधिक मेगापिक्सेल हैं{2}</translation>
    </message>
    <message>
        <source>{0} has no columns file and label</source>
        <translation type="unfinished">{0} में file और label स्तंभ नहीं हैं</translation>
    </message>
    <message>
        <source>{0} holds a file that is too large</source>
        <translation type="unfinished">{0} में बहुत बड़ी फ़ाइल है</translation>
    </message>
    <message>
        <source>{0} holds a file that no case has</source>
        <translation type="unfinished">{0} में ऐसी फ़ाइल है जो किसी केस में नहीं होती</translation>
    </message>
    <message>
        <source>{0} holds more files than a case can have</source>
        <translation type="unfinished">{0} में केस से अधिक फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>{0} holds no labelled pictures</source>
        <translation type="unfinished">{0} में लेबल वाले चित्र नहीं हैं</translation>
    </message>
    <message>
        <source>{0} holds {1} cases where it should hold one</source>
        <translation type="unfinished">{0} में एक की जगह {1} केस हैं</translation>
    </message>
    <message>
        <source>{0} in the manual count: {1} of {2} leukocytes.</source>
        <translation type="unfinished">हाथ की गिनती में {0}: {2} में से {1} ल्यूकोसाइट (leukocytes)।</translation>
    </message>
    <message>
        <source>{0} in the {1}: cannot be printed; in Unicode it reads {2}.</source>
        <translation type="unfinished">{1} में {0}: छप नहीं सकता; Unicode में {2} है।</translation>
    </message>
    <message>
        <source>{0} is a HEIC picture, and their decoder is missing here</source>
        <translation type="unfinished">{0} HEIC चित्र है, और उसका डिकोडर यहाँ नहीं है</translation>
    </message>
    <message>
        <source>{0} is as large as a field</source>
        <translation type="unfinished">{0} पूरे फ़ील्ड जितना बड़ा है</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation type="unfinished">{0} ख़राब है</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete</source>
        <translation type="unfinished">{0} ख़राब या अधूरा है</translation>
    </message>
    <message>
        <source>{0} is empty (zero bytes)</source>
        <translation type="unfinished">{0} खाली है (शून्य बाइट)</translation>
    </message>
    <message>
        <source>{0} is incomplete: part of the picture is missing</source>
        <translation type="unfinished">{0} अधूरा है: चित्र का एक भाग नहीं है</translation>
    </message>
    <message>
        <source>{0} is larger than a case can be</source>
        <translation type="unfinished">{0} केस से बड़ा है</translation>
    </message>
    <message>
        <source>{0} is missing from the program</source>
        <translation type="unfinished">प्रोग्राम में {0} नहीं है</translation>
    </message>
    <message>
        <source>{0} is no CSV file ({1})</source>
        <translation type="unfinished">{0} CSV फ़ाइल नहीं है ({1})</translation>
    </message>
    <message>
        <source>{0} is no backup of LeukDesk, or its {1} is damaged</source>
        <translation type="unfinished">{0} LeukDesk का बैकअप नहीं, या उसका {1} ख़राब है</translation>
    </message>
    <message>
        <source>{0} is no case that LeukDesk exported</source>
        <translation type="unfinished">{0} LeukDesk का निर्यात किया केस नहीं है</translation>
    </message>
    <message>
        <source>{0} is no database of LeukDesk</source>
        <translation type="unfinished">{0} LeukDesk का डेटाबेस नहीं है</translation>
    </message>
    <message>
        <source>{0} is not a picture that LeukDesk can read</source>
        <translation type="unfinished">{0} ऐसा चित्र नहीं जो LeukDesk पढ़ सके</translation>
    </message>
    <message>
        <source>{0} is not over what is kept with it</source>
        <translation type="unfinished">{0} साथ रखी सामग्री का नहीं है</translation>
    </message>
    <message>
        <source>{0} is not the one that the audit trail tells of</source>
        <translation type="unfinished">{0} वह नहीं जो ऑडिट क्रम बताता है</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation type="unfinished">{0} मौजूद नहीं है</translation>
    </message>
    <message>
        <source>{0} is not there or is no file</source>
        <translation type="unfinished">{0} नहीं है या फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>{0} is not written in UTF-8</source>
        <translation type="unfinished">{0} UTF-8 में नहीं लिखा</translation>
    </message>
    <message>
        <source>{0} is overexposed, so its light cannot be read</source>
        <translation type="unfinished">{0} अधिक प्रकाशित है, इसलिए उसका प्रकाश पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{0} is too dark for a flat field</source>
        <translation type="unfinished">{0} फ़्लैट फ़ील्ड के लिए बहुत अँधेरा है</translation>
    </message>
    <message>
        <source>{0} lies on a network drive ({1}), where a broken connection or two computers that write at once can destroy the records</source>
        <translation type="unfinished">{0} नेटवर्क ड्राइव ({1}) पर है, जहाँ टूटा कनेक्शन या एक साथ लिखते दो कंप्यूटर अभिलेख नष्ट कर सकते हैं</translation>
    </message>
    <message>
        <source>{0} lies outside the folder of {1}</source>
        <translation type="unfinished">{0} {1} के फ़ोल्डर से बाहर है</translation>
    </message>
    <message>
        <source>{0} more frames are not listed; frames.csv has them all.</source>
        <translation type="unfinished">{0} और फ़्रेम यहाँ नहीं हैं; frames.csv में सब हैं।</translation>
    </message>
    <message>
        <source>{0} more limits stand in summary.json and in the program under About the model.</source>
        <translation type="unfinished">{0} और सीमाएँ summary.json में और प्रोग्राम में «मॉडल के बारे में» के नीचे हैं।</translation>
    </message>
    <message>
        <source>{0} more reasons.</source>
        <translation type="unfinished">{0} और कारण।</translation>
    </message>
    <message>
        <source>{0} needs more memory than this computer has free</source>
        <translation type="unfinished">{0} को इस कंप्यूटर की खाली मेमोरी से अधिक चाहिए</translation>
    </message>
    <message>
        <source>{0} of the program is {1}, older than {2}; programs crash in it</source>
        <translation type="unfinished">प्रोग्राम का {0} {1} है, {2} से पुराना; प्रोग्राम उसमें बंद हो जाते हैं</translation>
    </message>
    <message>
        <source>{0} of {1:g} {2}: out of range (0 to {3:,})</source>
        <translation type="unfinished">{0} {1:g} {2}: सीमा से बाहर (0 से {3:,})</translation>
    </message>
    <message>
        <source>{0} of {1} called blast; false calls alone reach {2} in at most {3:g} % of blast-free samples of this size.</source>
        <translation type="unfinished">{1} में {0} को ब्लास्ट (blast) कहा गया; इस आकार के बिना-ब्लास्ट नमूनों में केवल ग़लत निर्णय {2} तक अधिकतम {3:g} % में पहुँचते हैं।</translation>
    </message>
    <message>
        <source>{0} of {1} frames overlap another</source>
        <translation type="unfinished">{1} में {0} फ़्रेम दूसरे पर चढ़ते हैं</translation>
    </message>
    <message>
        <source>{0} of {1} held-back leukocytes that are no blasts were called blast; in the worst source up to {2}.</source>
        <translation type="unfinished">अलग रखे {1} ल्यूकोसाइट (leukocytes), जो ब्लास्ट (blasts) नहीं, में से {0} ब्लास्ट कहे गए; सबसे खराब स्रोत में {2} तक।</translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes counted; take more frames.</source>
        <translation type="unfinished">{1} में {0} ल्यूकोसाइट (leukocytes) गिने; और फ़्रेम लें।</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2} by {3}</source>
        <translation type="unfinished">{1} में {0}, अंतिम {2}, {3} द्वारा</translation>
    </message>
    <message>
        <source>{0} of {1}, last {2}, without sign-in</source>
        <translation type="unfinished">{1} में {0}, अंतिम {2}, बिना साइन-इन</translation>
    </message>
    <message>
        <source>{0} of {1}; 95 % {2:.1f}–{3:.1f}, {4}</source>
        <translation type="unfinished">{0} / {1}; 95 % {2:.1f}–{3:.1f}, {4}</translation>
    </message>
    <message>
        <source>{0} opens but gives no picture</source>
        <translation type="unfinished">{0} खुलता है पर चित्र नहीं देता</translation>
    </message>
    <message>
        <source>{0} outside the percentages: {1}.</source>
        <translation type="unfinished">{0} प्रतिशत से बाहर: {1}।</translation>
    </message>
    <message>
        <source>{0} repeats its last picture; it is opened again.</source>
        <translation type="unfinished">{0} अपनी पिछली तस्वीर दोहराता है; उसे फिर खोला जा रहा है।</translation>
    </message>
    <message>
        <source>{0} shows cells or other structure, not an empty field</source>
        <translation type="unfinished">{0} में कोशिकाएँ या अन्य रचना है, खाली फ़ील्ड नहीं</translation>
    </message>
    <message>
        <source>{0} shows too little light for a flat field</source>
        <translation type="unfinished">{0} में फ़्लैट फ़ील्ड के लिए बहुत कम प्रकाश है</translation>
    </message>
    <message>
        <source>{0} told {1} on {2}: {3}</source>
        <translation type="unfinished">{0} ने {1} को {2} पर बताया: {3}</translation>
    </message>
    <message>
        <source>{0} was written by a newer LeukDesk</source>
        <translation type="unfinished">{0} नए LeukDesk ने लिखा</translation>
    </message>
    <message>
        <source>{0} {1:.1f} % of leukocytes ({2} {3:g} %: {4}).</source>
        <translation type="unfinished">{0} ल्यूकोसाइट (leukocytes) का {1:.1f} % ({2} {3:g} %: {4})।</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished">{0} {1}</translation>
    </message>
    <message>
        <source>{0}, TorchScript, sha256 {1}. Every figure is made again by: {2}</source>
        <translation type="unfinished">{0}, TorchScript, sha256 {1}। हर आँकड़ा इससे फिर बनता है: {2}</translation>
    </message>
    <message>
        <source>{0}, amended</source>
        <translation type="unfinished">{0}, संशोधित</translation>
    </message>
    <message>
        <source>{0}, and 1 cell seen again is not counted twice</source>
        <translation type="unfinished">{0}, और फिर दिखी 1 कोशिका दो बार नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>{0}, and no cell is seen twice</source>
        <translation type="unfinished">{0}, और कोई कोशिका दो बार नहीं दिखती</translation>
    </message>
    <message>
        <source>{0}, and {1} cells seen again are not counted twice</source>
        <translation type="unfinished">{0}, और फिर दिखी {1} कोशिकाएँ दो बार नहीं गिनी जातीं</translation>
    </message>
    <message>
        <source>{0}, recorded {1}</source>
        <translation type="unfinished">{0}, दर्ज {1}</translation>
    </message>
    <message>
        <source>{0}, recorded {1} to {2}</source>
        <translation type="unfinished">{0}, दर्ज {1} से {2}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation type="unfinished">{0}, संस्करण {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} years</source>
        <translation type="unfinished">{0}, {1} वर्ष</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished">{0}।</translation>
    </message>
    <message>
        <source>{0}: AUROC of {1} against {2} {3:.3f} ({4:.3f} to {5:.3f} over pictures).</source>
        <translation type="unfinished">{0}: {2} के विरुद्ध {1} का AUROC {3:.3f} (चित्रों पर {4:.3f} से {5:.3f})।</translation>
    </message>
    <message>
        <source>{0}: {1} networks of the same recipe, each from scratch, each measured on a fold of subjects that it never saw. This network holds back fold {2}.</source>
        <translation type="unfinished">{0}: उसी विधि के {1} नेटवर्क, हर एक शुरू से सिखाया गया, हर एक ऐसे व्यक्तियों के भाग (fold) पर मापा गया जिसे उसने कभी नहीं देखा। यह नेटवर्क भाग {2} को अलग रखता है।</translation>
    </message>
    <message>
        <source>{0}: {1} seen. Urgent by itself, whatever the blasts: a person must look now.</source>
        <translation type="unfinished">{0}: {1} दिखी। अपने-आप में तात्कालिक (urgent), ब्लास्ट (blasts) जो भी हों: किसी व्यक्ति को अभी देखना होगा।</translation>
    </message>
    <message>
        <source>{0}: {1} that could not be counted; a person must look soon.</source>
        <translation type="unfinished">{0}: {1} जो गिनी नहीं जा सकीं; किसी व्यक्ति को जल्दी देखना होगा।</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished">{0}: {1}।</translation>
    </message>
    <message>
        <source>{0}: {1}; a person must look soon.</source>
        <translation type="unfinished">{0}: {1}; किसी व्यक्ति को जल्दी देखना होगा।</translation>
    </message>
    <message>
        <source>{0}; install LeukDesk again if it stays so.</source>
        <translation type="unfinished">{0}; ऐसा ही रहे तो LeukDesk फिर स्थापित करें।</translation>
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
        <translation type="unfinished">ब्लास्ट (Blasts) दिखे</translation>
    </message>
    <message>
        <source>Blasts seen, see the differential. Told at once to the requester. Bone marrow examination and flow cytometry advised.</source>
        <translation type="unfinished">ब्लास्ट (blasts) दिखे, विभेदक गणना देखें। माँगने वाले को तुरंत बताया गया। अस्थि मज्जा (bone marrow) जाँच और फ़्लो साइटोमेट्री (flow cytometry) की सलाह।</translation>
    </message>
    <message>
        <source>Left shift</source>
        <translation type="unfinished">लेफ़्ट शिफ़्ट (Left shift)</translation>
    </message>
    <message>
        <source>Left shift of the neutrophils. Please see together with the clinical signs.</source>
        <translation type="unfinished">न्यूट्रोफ़िल का लेफ़्ट शिफ़्ट (left shift)। चिकित्सकीय लक्षणों के साथ देखें।</translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation type="unfinished">प्लेटलेट गुच्छे (Platelet clumps)</translation>
    </message>
    <message>
        <source>Platelets are clumped, so the analyser&apos;s platelet count is too low. Please repeat in citrate.</source>
        <translation type="unfinished">प्लेटलेट (platelets) गुच्छों में हैं, इसलिए विश्लेषक की गिनती बहुत कम है। साइट्रेट (citrate) में दोहराएँ।</translation>
    </message>
    <message>
        <source>Poor film</source>
        <translation type="unfinished">ख़राब फ़िल्म</translation>
    </message>
    <message>
        <source>The film is of poor quality, so that this reading is uncertain. Please send a fresh specimen.</source>
        <translation type="unfinished">फ़िल्म ख़राब है, इसलिए यह पठन अनिश्चित है। नया नमूना भेजें।</translation>
    </message>
    <message>
        <source>Unremarkable film</source>
        <translation type="unfinished">सामान्य फ़िल्म</translation>
    </message>
    <message>
        <source>White cells, red cells and platelets unremarkable. No blasts among the cells counted.</source>
        <translation type="unfinished">श्वेत कोशिकाएँ (white cells), लाल कोशिकाएँ (red cells) और प्लेटलेट (platelets) सामान्य। गिनी कोशिकाओं में कोई ब्लास्ट (blast) नहीं।</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A person must look</source>
        <translation type="unfinished">किसी व्यक्ति को देखना होगा</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation type="unfinished">ब्लास्ट (Blast)</translation>
    </message>
    <message>
        <source>Blasts suspected</source>
        <translation type="unfinished">ब्लास्ट (blasts) का संदेह</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation type="unfinished">अस्थि मज्जा (Bone marrow)</translation>
    </message>
    <message>
        <source>No blasts found</source>
        <translation type="unfinished">कोई ब्लास्ट (blast) नहीं मिला</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">आकलन नहीं हुआ</translation>
    </message>
    <message>
        <source>Not blast</source>
        <translation type="unfinished">ब्लास्ट नहीं (Not blast)</translation>
    </message>
    <message>
        <source>Other specimen</source>
        <translation type="unfinished">अन्य नमूना</translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation type="unfinished">परिधीय रक्त (Peripheral blood)</translation>
    </message>
    <message>
        <source>Too few cells yet</source>
        <translation type="unfinished">अभी बहुत कम कोशिकाएँ</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished">अनिश्चित</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">कुछ सेकंड बाक़ी</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation type="unfinished">लगभग {0} मिनट बाक़ी</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation type="unfinished">लगभग {0} सेकंड बाक़ी</translation>
    </message>
    <message>
        <source>counted in frame {0}</source>
        <translation type="unfinished">फ़्रेम {0} में गिनी गई</translation>
    </message>
    <message>
        <source>cut by the border</source>
        <translation type="unfinished">किनारे से कटी</translation>
    </message>
    <message>
        <source>bad frame</source>
        <translation type="unfinished">ख़राब फ़्रेम</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">सभी केस</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished">संशोधित</translation>
    </message>
    <message>
        <source>Blasts and urgent cells first</source>
        <translation type="unfinished">ब्लास्ट (blasts) और तात्कालिक (urgent) कोशिकाएँ पहले</translation>
    </message>
    <message>
        <source>Blasts or urgent cells</source>
        <translation type="unfinished">ब्लास्ट (blasts) या तात्कालिक (urgent) कोशिकाएँ</translation>
    </message>
    <message>
        <source>Colour cast</source>
        <translation type="unfinished">रंग-झुकाव (Colour cast)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">सामग्री</translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished">घनत्व (Density)</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation type="unfinished">समरूपता (Evenness)</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished">एक्सपोज़र</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished">स्त्री</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished">फ़ोकस</translation>
    </message>
    <message>
        <source>For research use; not a diagnosis</source>
        <translation type="unfinished">अनुसंधान के लिए; निदान नहीं (not a diagnosis)</translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished">समीक्षा में</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished">सबसे लंबी प्रतीक्षा पहले</translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished">पुरुष</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation type="unfinished">सबसे तात्कालिक पहले</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished">गति</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">सबसे नया पहले</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खुला</translation>
    </message>
    <message>
        <source>Open and in review</source>
        <translation type="unfinished">खुले और समीक्षा में</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">अन्य</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">समय पार</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished">सामान्य</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation type="unfinished">रंजन (Stain)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">तात्कालिक</translation>
    </message>
    <message>
        <source>an earlier analysis called it a blast or urgent</source>
        <translation type="unfinished">पहले के विश्लेषण ने इसे ब्लास्ट (blast) या अति-आवश्यक कहा था</translation>
    </message>
    <message>
        <source>an earlier analysis called it so; the newest finds nothing there</source>
        <translation type="unfinished">पहले के विश्लेषण ने ऐसा कहा था; नवीनतम को वहाँ कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>blast: {0}</source>
        <translation type="unfinished">ब्लास्ट (blast): {0}</translation>
    </message>
    <message>
        <source>blast?</source>
        <translation type="unfinished">ब्लास्ट (blast)?</translation>
    </message>
    <message>
        <source>class?</source>
        <translation type="unfinished">वर्ग?</translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished">कटी</translation>
    </message>
    <message>
        <source>estimated ± 15 %</source>
        <translation type="unfinished">आँका ± 15 %</translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation type="unfinished">फ़्रेम उपयोगी नहीं</translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished">उच्च</translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation type="unfinished">इसका वर्ग स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">अभी-अभी</translation>
    </message>
    <message>
        <source>likeness to a blast {0}</source>
        <translation type="unfinished">ब्लास्ट (blast) से समानता {0}</translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished">निम्न</translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation type="unfinished">ब्लास्ट (blast) हो या न हो</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">मध्यम</translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation type="unfinished">कोशिका नहीं</translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation type="unfinished">विभेदक गणना का ल्यूकोसाइट (leukocyte) नहीं</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished">नहीं गिना</translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation type="unfinished">नहीं गिने: {0}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">नहीं दिया</translation>
    </message>
    <message>
        <source>outside the count</source>
        <translation type="unfinished">गिनती से बाहर</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished">दोहराई</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished">समीक्षित</translation>
    </message>
    <message>
        <source>reviewed by {0}</source>
        <translation type="unfinished">{0} ने समीक्षा की</translation>
    </message>
    <message>
        <source>reviewed without sign-in</source>
        <translation type="unfinished">बिना साइन-इन समीक्षित</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation type="unfinished">पहले देखी</translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished">हस्ताक्षरित</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished">सुझाया गया</translation>
    </message>
    <message>
        <source>suggested, certainty {0}</source>
        <translation type="unfinished">सुझाव, निश्चितता {0}</translation>
    </message>
    <message>
        <source>sure: {0}</source>
        <translation type="unfinished">निश्चित: {0}</translation>
    </message>
    <message>
        <source>the same cell as in frame {0}</source>
        <translation type="unfinished">फ़्रेम {0} वाली ही कोशिका</translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished">बहुत बड़ी</translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation type="unfinished">अपने वर्ग के लिए बहुत बड़ी</translation>
    </message>
    <message>
        <source>unlike any</source>
        <translation type="unfinished">किसी जैसी नहीं</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation type="unfinished">{0} दिन पहले</translation>
    </message>
    <message>
        <source>{0} hours ago</source>
        <translation type="unfinished">{0} घंटे पहले</translation>
    </message>
    <message>
        <source>{0} minutes ago</source>
        <translation type="unfinished">{0} मिनट पहले</translation>
    </message>
    <message>
        <source>{0} seen</source>
        <translation type="unfinished">{0} दिखी</translation>
    </message>
    <message>
        <source>unlike the cells it learned</source>
        <translation type="unfinished">सीखी कोशिकाओं जैसी नहीं</translation>
    </message>
    <message>
        <source>unsure: {0}</source>
        <translation type="unfinished">अनिश्चित: {0}</translation>
    </message>
</context>
</TS>
