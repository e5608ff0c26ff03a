<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>A person has reviewed each cell that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} cells that count are reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the model&apos;s calls: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model&apos;s calls; no person has reviewed all cells yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REVIEWED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: {0}; still to review: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUGGESTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested was: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Even the light by the flat field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name holds letters, digits, signs and plain spaces only; type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pi&amp;xel is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel must be from 0.005 to 5 µm wide; check the lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera profile and scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 100× oil, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;background neutral (white balance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty field was not taken, since the profile was changed; load it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds for new pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>A demonstration with pictures drawn by the program, no patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeukDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take pictures into this case (Ctrl+O), or drop them anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report and its tables into a folder (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no patient number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellList</name>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter confirms · a letter corrects · right-click shows the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only the cells of the frame shown (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellModel</name>
    <message>
        <source>Blast, unsure or not blast, and how sure the model is or why not; click to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blast-like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the model sees of a blast: high, medium or low; click to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell&apos;s class; click to sort by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>100 % (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the frame or the map (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable, its cells are not counted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: suggested · solid: reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageMap</name>
    <message>
        <source> · that overlap none: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the covered field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame overlaps another yet; overlapping ones will be laid upon each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frames yet: add pictures to this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps were not looked for, so the frames lie in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames that overlap: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>1 picture was in this case already and is not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pictures added from now on: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network ready: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. That was the last cell of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell first, in the list or in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records hold no case yet; choose New case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame&apos;s picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures were in this case already and are not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferentialModel</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: none counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} cells, {2:.1f} % (95 % interval {3:.1f}–{4:.1f} %, counting error only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, outside the percentages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferentialPanel</name>
    <message>
        <source>Differential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leukocytes counted toward the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} erythroblasts per 100 leukocytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not counted (cut, repeated or on frames that are not usable).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add the pictures to case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open a case with the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlatFieldPanel</name>
    <message>
        <source>&amp;Load empty field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture of an empty field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flat field: the light is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the empty field…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameModel</name>
    <message>
        <source>%n called blast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Frame with its cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicrometerPanel</name>
    <message>
        <source>&amp;Take this scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture of a stage micrometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Len&amp;gth between the two points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are apart b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;micrometer picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a picture of a stage micrometer: its lines are found, or click two points on it and type the length between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage micrometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two points: a pixel is {0} µm ± {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines: a pixel is {1} µm ± {2} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>About the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>&amp;Mean cell volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Specimen number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are counted, but only peripheral blood is assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many leukocytes the differential needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pecimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is in the records; choose Open case to continue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>  (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a specimen or patient number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts {0} of {1} ({2:.1f} %; 95 % {3:.1f}–{4:.1f} %, counting error only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells tell the scale better where their volume is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityLights</name>
    <message>
        <source>Picture quality: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulerView</name>
    <message>
        <source>Micrometer picture with two ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue a case that is in the records (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop smear pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or folders · JPEG, PNG, TIFF, BMP, WebP, HEIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeukDesk finds the white cells, suggests what each one is, and a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take pictures from a folder (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become frames of case {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Analysing picture {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the picture in work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the picture in work; what is recorded stays (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>Not blast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FrameDelegate</name>
    <message>
        <source>analysing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LeukDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Camera profile and scale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue a case of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the picture in work and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case for a new specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the cell as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the selected cell as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how large a pixel is, and how light and colour are set right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cell before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the calls beside the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole frame, or the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the frames lie beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take pictures into this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: li&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, network and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network learned from, figures, limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report and its tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source> on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel is {0} µm wide, {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours are taken as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile is in force. The scale of each picture is estimated from its red cells (± 15 %), and colours are taken as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: estimated from red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background is made neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is evened by the flat field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of each picture is estimated from its red cells (± 15 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on a stage micrometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: scale estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} µm a pixel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose smear pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A person must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blasts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not blast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few cells yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blast or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in frame {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut by the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated ± 15 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its class is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness to a blast {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a blast or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a leukocyte of the differential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested, certainty {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same cell as in frame {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike the cells it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
