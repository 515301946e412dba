<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>The app’s own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of people who do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves. The app never opens an internet connection; a test watches for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stays. No picture and no faceprint of a real person is ever written to a disk. Stop, leave the room or walk away, and they are wiped from memory. A receipt shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked, twice. The camera is off until you turn it on. Then it only finds faces. Comparing one is a second question, and the yes belongs to one face for as long as it stays in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real people are never ranked against each other: a live face is compared only with people who do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every face that comes with this app is made up. It was drawn by a computer, and nobody was photographed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A similarity is not a probability, and a list of look-alikes is not proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “on this computer only” quietly stops being true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are found by MediaPipe, a library from Google. We watched the network while several versions ran. Version 0.10.31, which this app uses, opened no internet connection in 400 detections and 90 idle seconds. The newer versions we tried, 0.10.35, 1.0.1 and 1.2.2, looked up a Google server and tried to upload usage statistics, and we found no documented way to switch that off. So this app keeps to 0.10.31 and tests it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose faces made this possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector, BlazeFace, finds where a face is and six points on it. It does not know whose face it is. How well it works across the world’s regions is in a document we could not open, so we claim nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser, SFace, was trained on photos of faces collected from the web, and the people in them were not asked. Its authors name three sets of photos, CASIA-WebFace, VGGFace2 and MS-Celeb-1M; which one made this file is not published. A software licence does not mean that the people in the pictures agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error rates, and the statistics of the crowd, were measured on Labeled Faces in the Wild: news photos of 5,749 people, who were not asked either. None of those photos, and no faceprint of them, is in this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labeled Faces in the Wild has few children, and few faces from much of the world. So this app does not know how often it is wrong about pupils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breakdown of SFace’s errors by group was found. We do not say that it is fair, nor that it is like the systems the police use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is locked on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after this computer can lock things with a policy file. Nobody can unlock them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt is used as a separate library that you may replace with your own build: it lies in the PySide6 folder of this app’s installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a made-up visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Threshold room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, compare mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, use a made-up face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are too young to decide this alone, fetch an adult. The machine never guesses ages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was out of sight for over a second, so that yes has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture jumped, so the machine cannot be sure it is still you. That yes has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another face may have taken the place of the first, so that yes has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another face came too near, so that yes has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture comes from somewhere else now, so that yes has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room was left, so that yes has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it. What it held of you is wiped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the camera?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine would look for faces in the picture, and compare nobody. No picture is saved or sent. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is made up, so there is nobody to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who else the machine would call by this name. You hold the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face is in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would become 128 numbers, held in memory on this computer, compared only with people who do not exist, and wiped when you walk away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May this machine compare your face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Threshold room your face is compared with people who do not exist. Walk away, and it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing live faces is locked off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection still works. A made-up visitor shows the rest just as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of it a person, right of it a record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False Match shows what a face recogniser decides, and who gets hurt when it is wrong. Start in the Look room: a made-up visitor is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Threshold room, hold the orange line. To the right of it are the people the machine would call “you”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is off until you turn it on. The strip at the bottom always says what is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for the control you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and honesty: what this app promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>{minutes} minutes, read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you
draw the line?</source>
        <extracomment>Keep the line break: the title is set in two lines on an upright screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>What is left of you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these counts, and they go too when you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faces found. Left and right choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face {confidence:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: the policy file {path} cannot be understood, so what it may forbid is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by the policy file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off in this mode until a policy file allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing live faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing live faces, exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing live faces, teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>This is detection: a box, six points, and how face-like it looks. It can miss faces that are small or far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this cannot show: whether it finds faces of every age and skin equally well. We could not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees no face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It found a face.
It has no idea whose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It found two faces.
It has no idea whose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It found {count} faces.
It has no idea whose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How face-like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up visitor {name}: does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mistake of ours, not yours. Carry on; if it comes back, close the app and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a made-up visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, then press Try again. A made-up visitor stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close video calls and other camera apps, then press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the app use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the system’s privacy settings, then press Try again. Or go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is on but sends no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and press Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sees only black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a cover or a switch on the camera, and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera cable is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying on with a made-up visitor. Plug the camera in: it comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another camera in Settings, or use a made-up visitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video {file} cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another file; MP4, AVI and WebM files usually work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {file} holds no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with JPEG or PNG pictures in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out; the others go on. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such source of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app with camera:0, clip:FILE, folder:FOLDER or visitor:any after --source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {file} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app again: it comes with its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {file} is not the one we measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used. Install the app again to get the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The made-up crowd cannot be read ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the app again: the crowd comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured curves cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate is shown until the app is installed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual value is used instead. Choose again in Settings to mend {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may have locked stays locked. Ask whoever looks after this computer: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson {file} breaks a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shown. Whoever wrote it can check it with the lesson tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file {path} says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off in this mode until a policy file allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is locked off on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing live faces is locked off on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up visitor shows the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up visitor stands in for the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the camera comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only looks for faces. It asks again before it compares one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the made-up crowd: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is a new one, so the crowd is read again. Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again, or go on with a made-up visitor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine looked for {minutes}:{seconds:02d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most faces at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceprints made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceprints held now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and faceprints were only in this computer’s memory, and were wiped from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app: when it ends, the computer’s memory of this visit ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>You are in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a machine sees: a face, nobody’s in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the line, and see who gets hurt on each side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it explains something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing a camera does not turn it on. Only you do that, in the Look room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the camera’s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, like a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, as others see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These choices, and which lessons were opened. Never a picture, a faceprint or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase what this app remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the settings and the lessons’ progress?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes back to how it was on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Back to the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen, on and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English or Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To room 1, Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To room 2, Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control, or back with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between choices, or between faces in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line by five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to its loosest or strictest end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Stop the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off until you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off: a recording plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off, {name} is made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves. Nothing stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves: no internet connection is ever opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stays: no picture is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one shown here exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces {faces}, faceprints made {prints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces {faces}, no faceprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Rekognition, as sold in 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its default, where higher is stricter. With it the ACLU searched for 535 members of the United States Congress among 25,000 arrest photos: 28 were wrongly matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACLU, 26 July 2018 (F-ACC-11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Rekognition, as advised a day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon answered that police should set 95, then 99, and that at 99 its own test, whose data it did not publish, gave no false match. The same machine, another line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon, 26 and 27 July 2018 (F-ACC-12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face_recognition, a free program built on dlib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distance, where lower is stricter: the same number, the opposite meaning. Its own notes say that it mixes up children at this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s README, read November 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number means something else elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the line at 0.363</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser in this app, SFace, came with 0.363, which was tuned on news photos. For faces seen from the side its makers&apos; own table says 0.212. Who chose, and for which faces?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV&apos;s tutorial and model page, 2021–2026 (F-MODEL-09)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counters count the pictures on this wall. They are exact: what you see is all there is. The scores are a running mean of the last second or so, so that they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“1 stranger in N” was measured with this app&apos;s own detector and recogniser on 6,534 news photos of 2,882 people (a part of Labeled Faces in the Wild), November 2026. Every pair of people weighs the same. Nobody in those photos was asked, neither for that collection nor for training the recogniser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 0.55 some of the wrong matches in that collection are wrong labels, so the true rate may be lower: then it says “at most”. The collection has few children and few people from much of the world: this app does not know how often it errs for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a rendered visitor the hills were measured on 114 people who do not exist, three pictures each. Drawn faces look more alike to this machine than photos do: at 0.363 it confuses about three in ten of them, and about one in a thousand people in news photos. The same line, other faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a live face, strangers are counted on the wall, and missed matches are the measured rate: a picture taken in the same minute would be found nearly always, which flatters the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A similarity is not a probability, and a list of look-alikes is not proof. What this room cannot show: how often any police system errs, which differs by system, by photo and by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the line at {at}. How many of the {of} strangers here will be wrongly matched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess for {at}: {guess}. Move the line there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You guessed {guess}. It is {true}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line: loose on the left, strict on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser: flags more people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stricter: flags fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall of faces, least alike first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} pairs of pictures of {people} people who do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people in news photos against this wall: {pairs} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people in news photos, each weighing the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, similarity {score}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {many} in {crowd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} in {crowd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 1 in {crowd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stranger wrongly matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strangers wrongly matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {here} here; {share} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right people missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1,000, as measured on news photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right person missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {here} pictures here; {share} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone right of the line, the machine calls “you”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone right of the line, the machine calls “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} scores this high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among {people} people in news photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in news photos; here, among made-up faces, at most 1 in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in news photos; here, among made-up faces, 1 in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 1 stranger in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stranger in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is over the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture is over the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} pictures are over the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None shows {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One really shows {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} really show {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}. {over} {over_label}, {missed} {missed_label} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more like you →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more like {name} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show: how often a police system errs, or this one with children. Missed matches are the measured rate: a picture from the same minute would flatter the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show: how often a police system errs. These faces are drawn and look more alike than real ones: they show how errors happen, not how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags more people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>False Match: to the first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
