<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
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
    <name>CameraPanel</name>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the camera likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the camera&apos;s own units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera has no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take frame (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera above, then Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} taken at {1} and recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of a burst, of which the sharpest is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the picture (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found: plug one in, or add a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One screen pixel a picture pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline white cells while looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is live, {1}×{2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case first: a frame belongs to a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s picture changed from {0}×{1} to {2}×{3}: check that the scale of the camera profile still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no key store: the password lasts until LeukDesk is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being opened…</source>
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
    <name>CaseModel</name>
    <message>
        <source>Case</source>
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
        <source>Specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
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
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box around the missed cell (Ctrl+D ends)</source>
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
        <source>Which class? Press its letter, or right-click</source>
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
    <name>CellsPresenter</name>
    <message>
        <source>This frame&apos;s picture cannot be shown.</source>
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
    <name>FilmPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes a finding away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the comment as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other findings, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells and platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template for the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most suspicious cells are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own reading of the film; it stands on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chosen by a person.</source>
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
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus: {0} % of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of the best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the pictures that are there already, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new picture goes to the case whose number its name gives, if the records hold that case. All others wait as unassigned, and none goes to the open case by itself. The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file beside a picture (.txt, .json) gives its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that the camera&apos;s program writes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching. New pictures are taken when they are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching. {0} taken; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one is in case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one waits for its case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.jpg goes to case {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{specimen} stands for the number, * for anything else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPresenter</name>
    <message>
        <source>&amp;Watched folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take new pictures of a folder by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
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
    <name>Gallery</name>
    <message>
        <source>A letter classes · Enter confirms · Ctrl+Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame by frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most like a blast first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order within a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the cells of the frame shown (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first within a class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram of the live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram; {0} % burnt out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % burnt out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
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
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (draft, not reviewed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture of the camera</source>
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
    <name>Navigation</name>
    <message>
        <source>Pages</source>
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
    <name>PagePreview</name>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePresenter</name>
    <message>
        <source>&amp;Paste pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could be pasted: copy a picture or its file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case first; a pasted picture goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take copied files or a copied picture into this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Network that the phone is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone has reached this computer. Tap through its warning, see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has arrived in case {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone did anything for half an hour, so waiting has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone has reached this computer yet. The reason is one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case first; pictures go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures go to case {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with the phone&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a code for one more phone; those that came in stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting; phones can send nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is connected, and its code is used up. Take the pictures on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is sending a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone warns once, since this computer made its certificate itself. The connection is encrypted all the same. What to tap:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s browser opens a page of this computer; nothing is installed. Until you end it, other devices in the chosen network can reach that page, and only a phone that scanned the code can send pictures. Nothing goes to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s server ended unexpectedly; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is in no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} arrived so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePresenter</name>
    <message>
        <source>Pictures from a p&amp;hone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a QR code; the phone&apos;s browser sends pictures to this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cells to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the report choose the most suspicious cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of at most {1} pictures chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesPresenter</name>
    <message>
        <source>1 picture was in this case already and is not counted twice.</source>
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
        <source>{0} pictures were in this case already and are not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
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
    <name>QrView</name>
    <message>
        <source>QR code for the phone</source>
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
    <name>ReportPage</name>
    <message>
        <source>All signed cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, tables for Excel, CSV and JSON in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is signed. Amend it to change its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all signed cases&apos; reports into a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>No case is signed yet, so there is no report to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer refused the report; check it and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the reports of all signed cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reports of signed cases are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>Brought back: 1 cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {0} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: {0} cells. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to confirm at once: blasts, promyelocytes, unidentified cells need a look each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. That was the last cell of the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell first, in the gallery or in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: 1 cell. Ctrl+Y brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0} cells.</source>
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
    <name>SettingsPresenter</name>
    <message>
        <source>For pictures added from now on: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeukDesk speaks the chosen language when it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: phone on the microscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s app (IP Webcam, DroidCam, iVCam) shows its address: MJPEG over http, or rtsp. User and password go into it as http://user:password@…; the password is kept in the system&apos;s key store, not in LeukDesk&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnassignedPanel</name>
    <message>
        <source>&amp;Specimen number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pictures and the case that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture waits for its case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the specimen&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records hold no case {0}; it would be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong to no case; their files stay in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} selected for case {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnassignedPresenter</name>
    <message>
        <source>&amp;Unassigned pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture was given to case {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture came whose case is not known; see Capture &gt; Unassigned pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give pictures that came without a specimen number to their case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} pictures were given to case {0}.</source>
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
    <name>WorklistPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case holds this number. Enter opens nothing; choose New case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case for a new specimen (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a case or patient number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the whole job on pictures that ship with LeukDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample smears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorklistPresenter</name>
    <message>
        <source>The records hold no case yet; choose New case.</source>
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
        <source>&amp;Draw a missed cell</source>
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
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
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
        <source>All cells of this class; never blasts, promyelocytes or unidentified cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the whole &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue a case of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around a cell that was not found, then press the letter of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the picture in work and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review it as it is</source>
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
        <source>Take the last decision of this case back</source>
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
        <source>Choose the folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>A picture was not taken: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many guest and hospital networks keep their devices apart. Ask for a network without isolation, or share the phone&apos;s own hotspot with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone must be in the same network as this computer: switch off mobile data and the guest Wi-Fi on the phone, or choose another network here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows asks once whether LeukDesk may be reached: allow it for private networks. Later: Settings &gt; Privacy &amp; security &gt; Windows Security &gt; Firewall &gt; Allow an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no picture that can be read, or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was too slow; the phone may send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case has received all that it may; start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many came at once; the phone may send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Be careful” or “Potential Security Risk”: tap Advanced, then Accept the Risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“This Connection Is Not Private”: tap Show Details, then “visit this website”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Your connection is not private”: tap Advanced, then “Proceed to … (unsafe)”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Keep as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to {0} %, with interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more frame is not listed; frames.csv has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1+ few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells, corrected for {0:.1f} erythroblasts per 100 leukocytes: {1:.1f} becomes {2:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; no erythroblasts were counted, so none are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10⁹/L: percent × white cells; the analyser leaves erythroblasts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2+ moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3+ many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little out of focus: turn the fine focus a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person confirmed {0} as blast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acanthocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anisocytosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this scale its red cells are {0:.1f} µm wide and not about {1:.1f}: check objective and camera profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail of this laboratory up to here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band neutrophil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basophilic stippling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before cells were sought: {0}; the stored pictures are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bite cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts suspected - a person must look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts suspected - confirmed by a person; a physician must look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts: {0} of {1}; counting alone could miss up to {2:.1f} %; does not exclude leukemia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blister cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood count of the analyser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood smear report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as recorded; the stored pictures are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark parts are clipped to black: raise the light or lower the contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echinocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elliptocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cells than asked for, because: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found outside the differential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giant platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High and low stand where counting error alone does not explain the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High, medium or low is the model&apos;s likeness to {0}; {1} stands where a person decided the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Howell-Jolly bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypochromic cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypogranular platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregularly contracted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stored picture is missing or changed; restore it from a backup before anything is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leukocytes counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macrocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cell volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metamyelocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrometres a pixel: {0} of {1} frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most suspicious cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myelocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT REVIEWED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SIGNED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrophils together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blasts found among the cells counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cells to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frames were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference ranges: the date of birth is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference ranges: the settings have none for this age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal B-lymphoid precursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed - the counts stand alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet: a second person must sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only peripheral blood is assessed; the counts stand without an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of focus: turn the fine focus until the nuclei are crisp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oval macrocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ovalocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap was looked for in {0} of {1} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps frame {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps frames {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pappenheimer bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peripheral blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plasma cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets look adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets look increased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets look reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polychromasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promyelocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive lymphocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cell agglutination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells and platelets, as a person saw them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red cells unremarkable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference ranges for age and sex: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review needed - a person must look at this smear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review needed - a physician must look at this smear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: people have decided every cell that counts or was doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rouleaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schistocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmented neutrophil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sickle cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in LeukDesk by {0}, {1}, version {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stomatocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: 1 cell waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by the model, not reviewed: {0} cells wait for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teardrop cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 95 % intervals are Wilson intervals and hold for {0}: wrong calls and an uneven smear come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background is clipped to white: lower the light or the exposure time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle names no leukocytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flat field has other proportions than the picture and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames were compared; none overlaps another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames were compared; {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is uneven: centre the condenser and the camera or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black: open the light and check the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is dark: raise the light or the exposure time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too dark to read: raise the light or the exposure time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small or too even to show a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is washed out to white: lower the light or the exposure time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is {0}: set the white balance on an empty place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows a field and the bundle reads single cells; analyse it without the whole frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows no cells at all: move onto the smear and focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stain is pale: stain longer or check the buffer and the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stain is too dark: rinse longer or stain for a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle&apos;s task has no assessment; the counts stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation into {0} is a draft; no one who speaks it has reviewed it. English holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few cells - take more frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too thick, cells overlap: move towards the feathered edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too thin, few cells lie here: move towards the thicker part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidentified: {0} of {1} cells (more than {2:g} %); a person must look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} replaces version {1}: {2} ({3}, {4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell on two frames that were not compared counts twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person must look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bluish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by no person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated by the camera profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called blast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called not blast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting error only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut by the frame&apos;s border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated from red cells (± 15 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat field {0} on {1} of {2} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for research use; not a diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greenish</source>
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
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
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
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no leukocytes counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
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
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed: not a report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a frame that is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 100 leukocytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purplish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reddish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before, on the same or an overlapping picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watched folder could not be looked at; LeukDesk tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike cells it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white balance on {0} of {1} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellowish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.1f} per 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Cells on frames that are not usable aren&apos;t counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} called blast could not be counted; a person must look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} called blast in one frame and not in another; a person must look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} called blast, fewer than the {1} that false calls alone may give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in the {1}: cannot be printed; in Unicode it reads {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more frames are not listed; frames.csv has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more limits stand in summary.json and in the program under About the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} called blast; false calls alone reach {2} in at most {3:g} % of blast-free samples of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} frames overlap another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} leukocytes counted; take more frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, last {2} by {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}; 95 % {2:.1f}–{3:.1f}, {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1:.1f} % of leukocytes ({2}: {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and 1 cell seen again is not counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and no cell is seen twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and {1} cells seen again are not counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, recorded {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, recorded {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} seen. Urgent by itself, whatever the blasts: a person must look now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} that could not be counted; a person must look soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}; a person must look soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µm/px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Blasts seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blasts seen, see the differential. Told at once to the requester. Bone marrow examination and flow cytometry advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left shift of the neutrophils. Please see together with the clinical signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelet clumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets are clumped, so the analyser&apos;s platelet count is too low. Please repeat in citrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is of poor quality, so that this reading is uncertain. Please send a fresh specimen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unremarkable film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White cells, red cells and platelets unremarkable. No blasts among the cells counted.</source>
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
        <source>counted in frame {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut by the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blast: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
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
        <source>just now</source>
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
        <source>reviewed</source>
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
        <source>sure: {0}</source>
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
        <source>unlike any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes ago</source>
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
</context>
</TS>
