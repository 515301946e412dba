<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>What we got wrong</source>
        <translation>En qué nos equivocamos</translation>
    </message>
    <message>
        <source>Nothing in the lessons has had to be corrected so far. When it has, it will stand here.</source>
        <translation>Hasta ahora no ha habido que corregir nada en las lecciones. Cuando haga falta, quedará escrito aquí.</translation>
    </message>
    <message>
        <source>The app’s own code</source>
        <translation>El código propio de la aplicación</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Pictures of people who do not exist</source>
        <translation>Imágenes de personas que no existen</translation>
    </message>
    <message>
        <source>Privacy and honesty</source>
        <translation>Privacidad y honestidad</translation>
    </message>
    <message>
        <source>What this app promises</source>
        <translation>Lo que promete esta aplicación</translation>
    </message>
    <message>
        <source>Nothing leaves. The app never opens an internet connection; a test watches for one. On Linux, the system is also told to refuse one to this app.</source>
        <translation>Nada sale. La aplicación nunca abre una conexión a internet; una prueba lo vigila. En Linux, además, se le pide al sistema que se la niegue a esta aplicación.</translation>
    </message>
    <message>
        <source>Nothing stays. No picture and no faceprint of a real person is ever written to a disk. Stop, leave the room or walk away, and they are wiped from memory. A receipt shows it.</source>
        <translation>Nada se queda. Ninguna imagen ni huella facial de una persona real se escribe nunca en un disco. Detén la cámara, sal de la sala o aléjate, y se borran de la memoria. Un recibo lo muestra.</translation>
    </message>
    <message>
        <source>You are asked, twice. The camera is off until you turn it on. Then it only finds faces. Comparing one is a second question, and the yes belongs to one face for as long as it stays in view.</source>
        <translation>Se te pregunta dos veces. La cámara está apagada hasta que tú la enciendes. Entonces solo encuentra caras. Comparar una es otra pregunta, y el sí vale para una sola cara mientras siga a la vista.</translation>
    </message>
    <message>
        <source>Real people are never ranked against each other: a live face is compared only with people who do not exist.</source>
        <translation>Nunca se compara a personas reales entre sí: una cara en vivo solo se compara con personas que no existen.</translation>
    </message>
    <message>
        <source>Every face that comes with this app is made up. It was drawn by a computer, and nobody was photographed.</source>
        <translation>Todas las caras que vienen con esta aplicación son inventadas. Las dibujó una computadora; no se fotografió a nadie.</translation>
    </message>
    <message>
        <source>A similarity is not a probability, and a list of look-alikes is not proof.</source>
        <translation>Una similitud no es una probabilidad, y una lista de parecidos no es una prueba.</translation>
    </message>
    <message>
        <source>How “on this computer only” quietly stops being true</source>
        <translation>Cómo «solo en esta computadora» deja de ser cierto sin hacer ruido</translation>
    </message>
    <message>
        <source>Faces are found by MediaPipe, a library from Google. We watched the network while several versions ran. Version 0.10.31, which this app uses, opened no internet connection in 400 detections and 90 idle seconds. The newer versions we tried, 0.10.35, 1.0.1 and 1.2.2, looked up a Google server and tried to upload usage statistics, and we found no documented way to switch that off. So this app keeps to 0.10.31 and tests it.</source>
        <translation>Las caras las encuentra MediaPipe, una biblioteca de Google. Vigilamos la red mientras funcionaban varias versiones. La 0.10.31, que usa esta aplicación, no abrió ninguna conexión a internet en 400 detecciones y 90 segundos de espera. Las versiones más nuevas que probamos, 0.10.35, 1.0.1 y 1.2.2, buscaron un servidor de Google e intentaron enviar estadísticas de uso, y no encontramos ninguna forma documentada de impedirlo. Por eso la aplicación se queda en la 0.10.31 y la pone a prueba.</translation>
    </message>
    <message>
        <source>Whose faces made this possible</source>
        <translation>Las caras que lo hicieron posible</translation>
    </message>
    <message>
        <source>The detector, BlazeFace, finds where a face is and six points on it. It does not know whose face it is. How well it works across the world’s regions is in a document we could not open, so we claim nothing.</source>
        <translation>El detector, BlazeFace, encuentra dónde hay una cara y seis puntos en ella. No sabe de quién es. Qué tan bien funciona en las distintas regiones del mundo está en un documento que no pudimos abrir, así que no afirmamos nada.</translation>
    </message>
    <message>
        <source>The recogniser, SFace, was trained on photos of faces taken from the web, most likely one of three sets that its authors name: CASIA-WebFace, VGGFace2 and MS-Celeb-1M. Which one made this file is not published. VGGFace2 and MS-Celeb-1M were collected without asking the people in them. A software licence does not mean that they agreed.</source>
        <translation>El reconocedor, SFace, se entrenó con fotos de caras tomadas de la web, muy probablemente de una de las tres colecciones que nombran sus autores: CASIA-WebFace, VGGFace2 y MS-Celeb-1M. No se ha publicado cuál de ellas dio lugar a este archivo. VGGFace2 y MS-Celeb-1M se reunieron sin preguntar a las personas que aparecen. Una licencia de software no significa que estuvieran de acuerdo.</translation>
    </message>
    <message>
        <source>The error rates were measured on a part of Labeled Faces in the Wild: 6,533 news photos of 2,881 people, who were not asked either. None of those photos, and no faceprint of them, is in this app.</source>
        <translation>Las tasas de error se midieron en una parte de Labeled Faces in the Wild: 6,533 fotos de prensa de 2,881 personas, a quienes tampoco se les preguntó. Ninguna de esas fotos, ni ninguna huella facial de ellas, está en esta aplicación.</translation>
    </message>
    <message>
        <source>Labeled Faces in the Wild has few children, and few faces from much of the world. So this app does not know how often it is wrong about pupils.</source>
        <translation>En Labeled Faces in the Wild hay pocos niños y pocas caras de gran parte del mundo. Así que esta aplicación no sabe cuántas veces se equivoca con alumnos.</translation>
    </message>
    <message>
        <source>No breakdown of SFace’s errors by group was found. We do not say that it is fair, nor that it is like the systems the police use.</source>
        <translation>No encontramos los errores de SFace separados por grupos. No decimos que sea justo, ni que sea como los sistemas que usa la policía.</translation>
    </message>
    <message>
        <source>What is locked on this computer</source>
        <translation>Lo que está bloqueado en esta computadora</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can lock things with a policy file. Nobody can unlock them here.</source>
        <translation>Quien está a cargo de esta computadora puede bloquear funciones con un archivo de políticas. Desde aquí nadie puede desbloquearlas.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Qt is used as a separate library that you may replace with your own build: it lies in the PySide6 folder of this app’s installation.</source>
        <translation>Qt se usa como biblioteca aparte, y puedes cambiarla por una compilada por ti: está en la carpeta PySide6 de la instalación de esta aplicación.</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Turn the camera on</source>
        <translation>Encender la cámara</translation>
    </message>
    <message>
        <source>Use a made-up visitor</source>
        <translation>Usar un visitante inventado</translation>
    </message>
    <message>
        <source>Go to the Threshold room</source>
        <translation>Ir a la sala Umbral</translation>
    </message>
    <message>
        <source>Yes, compare mine</source>
        <translation>Sí, compara la mía</translation>
    </message>
    <message>
        <source>No, use a made-up face</source>
        <translation>No, usa una cara inventada</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Pregúntame otra vez</translation>
    </message>
    <message>
        <source>Stop comparing me</source>
        <translation>Dejar de compararme</translation>
    </message>
    <message>
        <source>If you are too young to decide this alone, fetch an adult. The machine never guesses ages.</source>
        <translation>Si aún eres muy joven para decidirlo a solas, busca a una persona adulta. La máquina nunca adivina edades.</translation>
    </message>
    <message>
        <source>The face was out of sight for over a second, so that yes has ended.</source>
        <translation>La cara dejó de verse más de un segundo: aquel sí ya no vale.</translation>
    </message>
    <message>
        <source>The picture jumped, so the machine cannot be sure it is still you. That yes has ended.</source>
        <translation>La imagen dio un salto y la máquina no puede estar segura de que sigas siendo tú: aquel sí ya no vale.</translation>
    </message>
    <message>
        <source>Another face may have taken the place of the first, so that yes has ended.</source>
        <translation>Puede que otra cara haya ocupado el lugar de la primera: aquel sí ya no vale.</translation>
    </message>
    <message>
        <source>Another face came too near, so that yes has ended.</source>
        <translation>Otra cara se acercó demasiado: aquel sí ya no vale.</translation>
    </message>
    <message>
        <source>The picture comes from somewhere else now, so that yes has ended.</source>
        <translation>La imagen viene ahora de otro lugar: aquel sí ya no vale.</translation>
    </message>
    <message>
        <source>The room was left, so that yes has ended.</source>
        <translation>Se salió de la sala: aquel sí ya no vale.</translation>
    </message>
    <message>
        <source>You stopped it. What it held of you is wiped.</source>
        <translation>La detuviste. Lo que tenía de ti está borrado.</translation>
    </message>
    <message>
        <source>Turn on the camera?</source>
        <translation>¿Encender la cámara?</translation>
    </message>
    <message>
        <source>The machine would look for faces in the picture, and compare nobody. No picture is saved or sent. You can stop at any time.</source>
        <translation>La máquina buscaría caras en la imagen y no compararía a nadie. No se guarda ni se envía ninguna imagen. Puedes detenerla cuando quieras.</translation>
    </message>
    <message>
        <source>{name} is made up, so there is nobody to ask</source>
        <translation>{name} no existe: no hay a quién preguntar</translation>
    </message>
    <message>
        <source>This visitor</source>
        <translation>Este visitante</translation>
    </message>
    <message>
        <source>See who else the machine would call by this name. You hold the line.</source>
        <translation>Mira a quién más llamaría la máquina por este nombre. La línea la sostienes tú.</translation>
    </message>
    <message>
        <source>No face is in the picture.</source>
        <translation>No hay ninguna cara en la imagen.</translation>
    </message>
    <message>
        <source>It would become 128 numbers, held only in this computer&apos;s memory and wiped when you walk away. They are compared with people who do not exist; in Faceprint and Photo quality also with one picture of you, the first after your yes.</source>
        <translation>Se convertiría en 128 números, solo en la memoria de esta computadora y borrados cuando te alejes. Se comparan con personas que no existen; en Huella facial y Calidad de la foto, también con una imagen tuya: la primera después de tu sí.</translation>
    </message>
    <message>
        <source>It would become 128 numbers, held in memory on this computer, compared only with people who do not exist, and wiped when you walk away.</source>
        <translation>Se convertiría en 128 números, solo en la memoria de esta computadora, comparados solo con personas que no existen y borrados cuando te alejes.</translation>
    </message>
    <message>
        <source>May this machine compare your face?</source>
        <translation>¿Puede esta máquina comparar tu cara?</translation>
    </message>
    <message>
        <source>The machine looks for faces in the picture. No picture is saved or sent.</source>
        <translation>La máquina busca caras en la imagen. No se guarda ni se envía ninguna imagen.</translation>
    </message>
    <message>
        <source>You are compared with nobody</source>
        <translation>No se te compara con nadie</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Dijiste que sí</translation>
    </message>
    <message>
        <source>In the Threshold room your face is compared with people who do not exist. Walk away, and it ends.</source>
        <translation>En la sala Umbral, tu cara se compara con personas que no existen. Si te alejas, se termina.</translation>
    </message>
    <message>
        <source>Locked on this computer.</source>
        <translation>Bloqueado en esta computadora.</translation>
    </message>
    <message>
        <source>Comparing live faces is locked off here</source>
        <translation>Aquí está bloqueado comparar caras en vivo</translation>
    </message>
    <message>
        <source>Detection still works. A made-up visitor shows the rest just as well.</source>
        <translation>La detección sigue funcionando. Un visitante inventado muestra lo demás igual de bien.</translation>
    </message>
</context>
<context>
    <name>ClassWall</name>
    <message>
        <source>That is not a code. It has five signs, and no 0, 1, I or O.</source>
        <translation>Eso no es un código. Tiene cinco signos, y nunca 0, 1, I ni O.</translation>
    </message>
    <message>
        <source>The gallery installed here is too small for a class.</source>
        <translation>La galería instalada aquí es demasiado pequeña para una clase.</translation>
    </message>
    <message>
        <source>{count} strangers, and {name} is searched for. Gallery {mark}.</source>
        <translation>{count} desconocidos, y se busca a {name}. Galería {mark}.</translation>
    </message>
    <message>
        <source>Code of your class</source>
        <translation>Código de tu clase</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>Abrir el muro</translation>
    </message>
    <message>
        <source>Type the code from your worksheet.</source>
        <translation>Escribe el código de tu hoja.</translation>
    </message>
</context>
<context>
    <name>Faceprint</name>
    <message>
        <source>{strangers} is over the line in news photos</source>
        <translation>{strangers} la supera en fotos de prensa</translation>
    </message>
    <message>
        <source>These 128 numbers have other names, which sound like a piece of mathematics, and harmless. A faceprint is made from a body, belongs to somebody, and can be used to find them again, as a fingerprint can. So we call it that.</source>
        <translation>Estos 128 números tienen otros nombres, que suenan a matemáticas y parecen inofensivos. Una huella facial sale de un cuerpo, es de alguien y sirve para volver a encontrar a esa persona, como una huella digital. Por eso la llamamos así.</translation>
    </message>
    <message>
        <source>It is no picture, and no secret code either. It changes with every picture, as the bars show, and it still says enough to be found by.</source>
        <translation>No es una imagen ni tampoco un código secreto. Cambia con cada imagen, como muestran las barras, y aun así dice lo suficiente para encontrar a alguien.</translation>
    </message>
    <message>
        <source>A password can be changed after it was stolen. A face cannot.</source>
        <translation>Una contraseña robada se puede cambiar. Una cara, no.</translation>
    </message>
    <message>
        <source>The square: moved, turned and shrunk until the eyes, the nose and the mouth come as close as they can to the four crosses. The recogniser, SFace, gets these 112 by 112 pixels and nothing else, not mirrored.</source>
        <translation>El cuadrado: se mueve, se gira y se reduce hasta que los ojos, la nariz y la boca quedan lo más cerca posible de las cuatro cruces. El reconocedor, SFace, recibe estos 112 por 112 píxeles y nada más, sin espejo.</translation>
    </message>
    <message>
        <source>The similarity: the cosine between two faceprints, from −1 to 1. Only the very same picture has 1. It is not a probability, so it never stands with a per cent sign. Each point of the trace is one picture.</source>
        <translation>La similitud: el coseno entre dos huellas faciales, de −1 a 1. Solo la mismísima imagen tiene 1. No es una probabilidad, por eso nunca lleva el signo de por ciento. Cada punto del trazo es una imagen.</translation>
    </message>
    <message>
        <source>The start: the first faceprint of this visit. It is in memory only, and wiped when the room is left, when the face is lost, and when a yes ends.</source>
        <translation>El inicio: la primera huella facial de esta visita. Está solo en la memoria y se borra al salir de la sala, al perder de vista la cara y cuando termina un sí.</translation>
    </message>
    <message>
        <source>Who is compared: you, with two pictures. Diamonds: with the first after your yes. Squares: with the ID photo of a stranger. Of {people} people who do not exist it is the one most alike to your first picture, the same one for the whole visit.</source>
        <translation>Qué se compara: tu cara, con dos imágenes. Rombos: con la primera después de tu sí. Cuadrados: con la foto de identificación de alguien desconocido. De {people} personas que no existen es quien más se parece a tu primera imagen, y es la misma durante toda la visita.</translation>
    </message>
    <message>
        <source>Who is compared: {name} in this film, with two pictures. Diamonds: with the first of this visit. Squares: with the ID photo of a stranger. Among {people} people who do not exist, nobody else’s ID photo is more like {name}’s own: it is the same stranger for everybody.</source>
        <translation>Qué se compara: la cara de {name} en esta película, con dos imágenes. Rombos: con la primera de esta visita. Cuadrados: con la foto de identificación de alguien desconocido. Entre {people} personas que no existen, ninguna otra foto de identificación se parece más a la de {name}: es la misma para todo el mundo.</translation>
    </message>
    <message>
        <source>Photos taken on different days: at {line}, {missed} of 1,000 right people are missed (95 % confidence: {low} to {high}).</source>
        <translation>Fotos de días distintos: en {line} se escapan {missed} de cada 1,000 personas correctas (con 95 % de confianza: de {low} a {high}).</translation>
    </message>
    <message>
        <source>Both were measured with this app’s own detector and recogniser on {pictures} news photos of {people} people (a part of Labeled Faces in the Wild), November 2026. Every person weighs the same. Nobody in them was asked. Few of them are children: the app does not know how often it errs for them.</source>
        <translation>Ambas se midieron con el detector y el reconocedor de esta aplicación en {pictures} fotos de prensa de {people} personas (una parte de Labeled Faces in the Wild), en noviembre de 2026. Cada persona pesa lo mismo. A nadie de esas fotos se le preguntó. Hay pocos niños y niñas: la aplicación no sabe con qué frecuencia se equivoca con ellos.</translation>
    </message>
    <message>
        <source>Among {people} people who do not exist, the same line wrongly matches {wrong} of 1,000 pairs: drawn faces look more alike to this machine.</source>
        <translation>Entre {people} personas que no existen, la misma línea señala por error {wrong} de cada 1,000 pares: para esta máquina, las caras dibujadas se parecen más.</translation>
    </message>
    <message>
        <source>To the machine, you would be 128 numbers.</source>
        <translation>Para la máquina serías 128 números.</translation>
    </message>
    <message>
        <source>To the machine, you are 128 numbers.</source>
        <translation>Para la máquina eres 128 números.</translation>
    </message>
    <message>
        <source>To the machine, {name} is 128 numbers.</source>
        <translation>Para la máquina, {name} es 128 números.</translation>
    </message>
    <message>
        <source>Turn your head, smile, cover an eye, put glasses on. How alike do you stay to your first faceprint?</source>
        <translation>Gira la cabeza, sonríe, tápate un ojo, ponte lentes. ¿Cuánto te sigues pareciendo a tu primera huella facial?</translation>
    </message>
    <message>
        <source>{name} moves. How alike does each faceprint stay to the first one?</source>
        <translation>{name} se mueve. ¿Cuánto se parece cada huella facial a la primera?</translation>
    </message>
    <message>
        <source>This film has its own moves. With your own face you would close your eyes. Guess: how low will {name} fall?</source>
        <translation>Esta película tiene sus propios movimientos. Con tu cara cerrarías los ojos. Adivina: ¿hasta dónde bajará {name}?</translation>
    </message>
    <message>
        <source>Guess first: how low will the similarity of {name} fall?</source>
        <translation>Adivina primero: ¿hasta dónde bajará la similitud de {name}?</translation>
    </message>
    <message>
        <source>Guess first: how alike will you be to yourself with your eyes closed?</source>
        <translation>Adivina primero: ¿cuánto te parecerás a ti con los ojos cerrados?</translation>
    </message>
    <message>
        <source>Guess first: how alike will you be to yourself when you turn away?</source>
        <translation>Adivina primero: ¿cuánto te parecerás a ti cuando gires la cabeza?</translation>
    </message>
    <message>
        <source>You guessed {guess}. Now try it.</source>
        <translation>Dijiste {guess}. Ahora pruébalo.</translation>
    </message>
    <message>
        <source>You guessed {guess}. Lowest since then: {lowest}.</source>
        <translation>Dijiste {guess}. Lo más bajo desde entonces: {lowest}.</translation>
    </message>
    <message>
        <source>Your guess: a similarity</source>
        <translation>Tu predicción: una similitud</translation>
    </message>
    <message>
        <source>0: nothing alike</source>
        <translation>0: nada parecido</translation>
    </message>
    <message>
        <source>1: the same picture</source>
        <translation>1: la misma imagen</translation>
    </message>
    <message>
        <source>Keep my guess</source>
        <translation>Guardar predicción</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Otra predicción</translation>
    </message>
    <message>
        <source>Start again from now</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>Why “faceprint”?</source>
        <translation>¿Por qué «huella facial»?</translation>
    </message>
    <message>
        <source>Use your own face</source>
        <translation>Usar tu propia cara</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Mover la línea</translation>
    </message>
    <message>
        <source>Show how alike they are</source>
        <translation>Mostrar cuánto se parecen</translation>
    </message>
    <message>
        <source>Show it without a guess</source>
        <translation>Mostrarlo sin predicción</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Volver a taparlo</translation>
    </message>
    <message>
        <source>Look at both faces first. Would you mix them up?</source>
        <translation>Mira primero las dos caras. ¿Las confundirías?</translation>
    </message>
    <message>
        <source>the line {line}</source>
        <translation>la línea {line}</translation>
    </message>
    <message>
        <source>your guess {guess}</source>
        <translation>tu predicción {guess}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>1  You, with six points</source>
        <translation>1  Tú, con seis puntos</translation>
    </message>
    <message>
        <source>1  {name}, with six points</source>
        <translation>1  {name}, con seis puntos</translation>
    </message>
    <message>
        <source>2  Upright, 112&#xa0;×&#xa0;112</source>
        <translation>2  Enderezada, 112&#xa0;×&#xa0;112</translation>
    </message>
    <message>
        <source>2  Turned {angle}°, 112&#xa0;×&#xa0;112</source>
        <translation>2  Girada {angle}°, 112&#xa0;×&#xa0;112</translation>
    </message>
    <message>
        <source>Nearest stranger</source>
        <translation>Quien más se parece</translation>
    </message>
    <message>
        <source>{stranger}, nearest stranger</source>
        <translation>{stranger}, quien más se parece</translation>
    </message>
    <message>
        <source>3  The faceprint: 128 numbers</source>
        <translation>3  La huella facial: 128 números</translation>
    </message>
    <message>
        <source>bars: now    short strokes: at the start</source>
        <translation>barras: ahora    rayitas: al inicio</translation>
    </message>
    <message>
        <source>128 bars, some up and some down; they change a little with every picture. No bar stands for a nose or an eye.</source>
        <translation>128 barras, unas hacia arriba y otras hacia abajo; cambian un poco con cada imagen. Ninguna barra representa una nariz ni un ojo.</translation>
    </message>
    <message>
        <source>No faceprint yet</source>
        <translation>Todavía no hay huella facial</translation>
    </message>
    <message>
        <source>4  How alike: the last {seconds} seconds</source>
        <translation>4  Cuánto se parece: los últimos {seconds} segundos</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <translation>hace {seconds} s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Guess first. Then the trace appears.</source>
        <translation>Adivina primero. Después aparece el trazo.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>se escapa</translation>
    </message>
    <message>
        <source>wrongly matched</source>
        <translation>señalado por error</translation>
    </message>
    <message>
        <source>Of the last {seconds} seconds, with the line at {line}:</source>
        <translation>De los últimos {seconds} segundos, con la línea en {line}:</translation>
    </message>
    <message>
        <source>Of the last second, with the line at {line}:</source>
        <translation>Del último segundo, con la línea en {line}:</translation>
    </message>
    <message>
        <source>Less than one second so far, with the line at {line}:</source>
        <translation>Menos de un segundo por ahora, con la línea en {line}:</translation>
    </message>
    <message>
        <source>seconds missed</source>
        <translation>segundos en que se escapa</translation>
    </message>
    <message>
        <source>seconds wrongly matched</source>
        <translation>segundos señalado por error</translation>
    </message>
    <message>
        <source>you, under the line</source>
        <translation>tú, por debajo de la línea</translation>
    </message>
    <message>
        <source>{name}, under the line</source>
        <translation>{name}, por debajo de la línea</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>alguien desconocido</translation>
    </message>
    <message>
        <source>{stranger}, over the line</source>
        <translation>{stranger}, por encima de la línea</translation>
    </message>
    <message>
        <source>over the line</source>
        <translation>por encima de la línea</translation>
    </message>
    <message>
        <source>under the line</source>
        <translation>por debajo de la línea</translation>
    </message>
    <message>
        <source>You and your first faceprint: similarity {own}, {side} at {line}.</source>
        <translation>Tú y tu primera huella facial: similitud {own}, {side} en {line}.</translation>
    </message>
    <message>
        <source>{name} and the first faceprint: similarity {own}, {side} at {line}.</source>
        <translation>{name} y la primera huella facial: similitud {own}, {side} en {line}.</translation>
    </message>
    <message>
        <source>{stranger}, the nearest stranger: similarity {other}, {side}.</source>
        <translation>{stranger}, la persona desconocida que más se parece: similitud {other}, {side}.</translation>
    </message>
    <message>
        <source>Of the last {seconds} seconds: {missed} missed, {wrong} wrongly matched.</source>
        <translation>De los últimos {seconds} segundos: {missed} en que se escapa, {wrong} señalado por error.</translation>
    </message>
    <message>
        <source>Of the last second: {missed} missed, {wrong} wrongly matched.</source>
        <translation>Del último segundo: {missed} en que se escapa, {wrong} señalado por error.</translation>
    </message>
    <message>
        <source>Trace of similarity to the start, and to the nearest stranger</source>
        <translation>Trazo de la similitud con el inicio y con la persona desconocida que más se parece</translation>
    </message>
    <message>
        <source>Cannot show: how alike you would be in a photo from another year. Pictures of the same minute flatter the machine. Nor whether it works as well for every age and skin.</source>
        <translation>No puede mostrar: cuánto te parecerías en una foto de otro año. Las imágenes del mismo minuto favorecen a la máquina. Tampoco si funciona igual de bien con toda edad y piel.</translation>
    </message>
    <message>
        <source>Cannot show: how alike a real person would stay. {name} is drawn, and drawn faces look more alike to this machine than photos do.</source>
        <translation>No puede mostrar: cuánto se seguiría pareciendo una persona real. {name} es un dibujo, y para esta máquina las caras dibujadas se parecen más entre sí que las fotos.</translation>
    </message>
</context>
<context>
    <name>GalleryOfParts</name>
    <message>
        <source>The parts of False Match</source>
        <translation>Las piezas de False Match</translation>
    </message>
    <message>
        <source>Colours, and their contrast with the ground</source>
        <translation>Colores y su contraste con el fondo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Spaces, and the least target</source>
        <translation>Espacios, y lo mínimo que se puede tocar</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Choices, rows, entries</source>
        <translation>Opciones, filas, campos</translation>
    </message>
    <message>
        <source>Sliders and guesses</source>
        <translation>Deslizadores y predicciones</translation>
    </message>
    <message>
        <source>Text of a lesson</source>
        <translation>El texto de una lección</translation>
    </message>
    <message>
        <source>Answers, hands, ways on</source>
        <translation>Respuestas, manos, cómo seguir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Facts, receipt, sheet</source>
        <translation>Datos, recibo, hoja</translation>
    </message>
    <message>
        <source>The live picture</source>
        <translation>La imagen en vivo</translation>
    </message>
    <message>
        <source>Strips, name, handle, icons</source>
        <translation>Franjas, nombre, tirador, íconos</translation>
    </message>
    <message>
        <source>These are the real parts, in every state. Change the colours or the text size in the settings.</source>
        <translation>Estas son las piezas de verdad, en todos sus estados. Cambia los colores o el tamaño del texto en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Try every pair of lines</source>
        <translation>Probar todos los pares de líneas</translation>
    </message>
    <message>
        <source>2 Two lines</source>
        <translation>2 Dos líneas</translation>
    </message>
    <message>
        <source>3 Searches</source>
        <translation>3 Búsquedas</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tu predicción</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Lo que se publicó</translation>
    </message>
    <message>
        <source>The studies</source>
        <translation>Los estudios</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>The same for both groups?</source>
        <translation>¿Igual para los dos grupos?</translation>
    </message>
    <message>
        <source>Next: a line for each</source>
        <translation>Sigue: una línea para cada uno</translation>
    </message>
    <message>
        <source>Next: who is searched</source>
        <translation>Sigue: a quién se busca</translation>
    </message>
    <message>
        <source>1 One line</source>
        <translation>1 Una línea</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir otra vez</translation>
    </message>
    <message>
        <source>NISTIR 8280 (NIST demographic study)</source>
        <translation>NISTIR 8280 (estudio demográfico del NIST)</translation>
    </message>
    <message>
        <source>National Physical Laboratory, the algorithm of the UK&apos;s Police National Database</source>
        <translation>National Physical Laboratory, el algoritmo de la base de datos nacional de la policía del Reino Unido</translation>
    </message>
    <message>
        <source>NIST FRTE 1:N, as quoted by NEC</source>
        <translation>NIST FRTE 1:N, citado por NEC</translation>
    </message>
    <message>
        <source>189 algorithms of 99 developers on 18.27 million photos of 8.49 million people: most showed differences between groups</source>
        <translation>189 algoritmos de 99 empresas y equipos con 18.27 millones de fotos de 8.49 millones de personas: la mayoría mostró diferencias entre grupos</translation>
    </message>
    <message>
        <source>false matches for Asian and African American faces against white faces, one-to-one, in many algorithms</source>
        <translation>falsas coincidencias de caras asiáticas y afroamericanas frente a caras blancas, de una a una, en muchos algoritmos</translation>
    </message>
    <message>
        <source>false matches for women against men</source>
        <translation>falsas coincidencias de mujeres frente a hombres</translation>
    </message>
    <message>
        <source>more errors for the oldest and the youngest</source>
        <translation>más errores con las personas más viejas y las más jóvenes</translation>
    </message>
    <message>
        <source>more false positives for Black and Asian people and for women, at some settings</source>
        <translation>más falsas coincidencias de personas negras y asiáticas y de mujeres, con algunos ajustes</translation>
    </message>
    <message>
        <source>the other end: the best system missed 0.07 % in 12 million mugshots, with false positives held at 0.3 %</source>
        <translation>el otro extremo: el mejor sistema no encontró al 0.07 % en 12 millones de fotos policiales, con las falsas coincidencias fijadas en 0.3 %</translation>
    </message>
    <message>
        <source>The algorithms of 2019.</source>
        <translation>Los algoritmos de 2019.</translation>
    </message>
    <message>
        <source>A range over algorithms in 2019, not a property of every system today. Algorithms developed in Asia did not show the same gap for Asian faces, and more accurate algorithms generally made fewer errors.</source>
        <translation>Un rango entre algoritmos de 2019, no una propiedad de todos los sistemas de hoy. Los algoritmos hechos en Asia no mostraron la misma diferencia con caras asiáticas, y los algoritmos más precisos cometieron en general menos errores.</translation>
    </message>
    <message>
        <source>A range over algorithms in 2019, not a property of every system today.</source>
        <translation>Un rango entre algoritmos de 2019, no una propiedad de todos los sistemas de hoy.</translation>
    </message>
    <message>
        <source>No single figure: it differs between algorithms.</source>
        <translation>No hay una sola cifra: cambia de un algoritmo a otro.</translation>
    </message>
    <message>
        <source>No ratio was published in what we read. The setting was made stricter, and put back about a month later; a replacement algorithm tested far better.</source>
        <translation>En lo que leímos no se publicó ninguna proporción. El ajuste se hizo más estricto y se volvió atrás cerca de un mes después; un algoritmo de reemplazo salió mucho mejor en las pruebas.</translation>
    </message>
    <message>
        <source>The top performer on posed police photos, not street video. NIST&apos;s own table of 2025 was not seen.</source>
        <translation>El mejor con fotos policiales posadas, no con video de la calle. No vimos la tabla de 2025 del propio NIST.</translation>
    </message>
    <message>
        <source>no ratio given</source>
        <translation>no se da ninguna proporción</translation>
    </message>
    <message>
        <source>{low} to {high} times as often</source>
        <translation>de {low} a {high} veces más a menudo</translation>
    </message>
    <message>
        <source>The ratios are others’ measurements, with study and date. None was made on this app’s recogniser: no breakdown of it was found (F-MODEL-10).</source>
        <translation>Las proporciones las midieron otros; cada una lleva su estudio y su fecha. Ninguna se midió con el reconocedor de esta app: no se encontró un desglose (F-MODEL-10).</translation>
    </message>
    <message>
        <source>Pairs with a published ratio are an example. The first group has the curve that we measured on news photos: {pairs} comparisons among {people} people. The second has the same curve with the ratio’s many false matches. About missed people no ratio was found, so both have the same curve of those.</source>
        <translation>Los pares con una proporción publicada son un ejemplo. El primer grupo tiene la curva que medimos con fotos de prensa: {pairs} comparaciones entre {people} personas. El segundo tiene la misma curva, con las falsas coincidencias multiplicadas por la proporción. De las personas que se escapan no se encontró ninguna proporción, así que los dos tienen la misma curva.</translation>
    </message>
    <message>
        <source>Photos and rendered faces were both measured with this app’s recogniser, November 2026; rendered: {pairs} comparisons among {people} people who do not exist. Nobody in the photos was asked. Few are children.</source>
        <translation>Las fotos y las caras inventadas se midieron con el reconocedor de esta app, en noviembre de 2026; las inventadas: {pairs} comparaciones entre {people} personas que no existen. A nadie de esas fotos se le preguntó. Hay pocos niños.</translation>
    </message>
    <message>
        <source>A right person is missed when two pictures of one person stay under the line. Every person weighs the same, however many pictures there are.</source>
        <translation>La persona correcta se escapa cuando dos imágenes suyas quedan por debajo de la línea. Cada persona pesa lo mismo, tenga las imágenes que tenga.</translation>
    </message>
    <message>
        <source>“Likely” is the 95 % interval, for as many other people. “Extrapolated” is further out than was counted.</source>
        <translation>«Probable» es el intervalo del 95 %, para otras tantas personas. «Extrapolado» está más allá de lo que se contó.</translation>
    </message>
    <message>
        <source>People stand along the line where these curves put them: of {of} strangers as many are right of it as the curve says. Trying every pair of lines means every line of one group with every line of the other, in steps of 0.001 along the slider.</source>
        <translation>Cada persona está donde la ponen estas curvas: de {of} desconocidos hay a la derecha de la línea tantos como dice la curva. Probar todos los pares de líneas es probar cada línea de un grupo con cada línea del otro, en pasos de 0.001 a lo largo del control.</translation>
    </message>
    <message>
        <source>Searches: {searched} people pass, each is compared once. In each group {looked} of them are really looked for. “Same” means within {percent} %.</source>
        <translation>Búsquedas: pasan {searched} personas y cada una se compara una vez. En cada grupo, a {looked} de ellas se las busca de verdad. «Igual» quiere decir con una diferencia de hasta {percent} %.</translation>
    </message>
    <message>
        <source>The machine knows no groups: people sort people. NIST found that algorithms developed in Asia did not have the same gap for Asian faces, and that more accurate algorithms generally made fewer errors (F-ACC-08).</source>
        <translation>La máquina no sabe de grupos: son las personas quienes clasifican a las personas. El NIST encontró que los algoritmos hechos en Asia no tenían la misma diferencia con caras asiáticas, y que los más precisos cometían en general menos errores (F-ACC-08).</translation>
    </message>
    <message>
        <source>Rendered people by what was drawn for them: this shows the mechanism, not the size.</source>
        <translation>Personas inventadas según lo que se dibujó: muestra el mecanismo, no el tamaño.</translation>
    </message>
    <message>
        <source>Rendered people by what was drawn for them: not measured yet, so nothing is shown.</source>
        <translation>Personas inventadas según lo que se dibujó: todavía no se ha medido, así que no se muestra nada.</translation>
    </message>
    <message>
        <source>Which groups?</source>
        <translation>¿Qué grupos?</translation>
    </message>
    <message>
        <source>One line for both groups</source>
        <translation>Una línea para los dos grupos</translation>
    </message>
    <message>
        <source>Who is searched?</source>
        <translation>¿A quién se busca?</translation>
    </message>
    <message>
        <source>Which groups? Now: {pair}</source>
        <translation>¿Qué grupos? Ahora: {pair}</translation>
    </message>
    <message>
        <source>right people alike</source>
        <translation>personas correctas por igual</translation>
    </message>
    <message>
        <source>strangers alike</source>
        <translation>desconocidos por igual</translation>
    </message>
    <message>
        <source>as many of each</source>
        <translation>tantos de cada uno</translation>
    </message>
    <message>
        <source>Line for: {group}</source>
        <translation>Línea para: {group}</translation>
    </message>
    <message>
        <source>{first} and {second} people</source>
        <translation>{first} y {second} personas</translation>
    </message>
    <message>
        <source>{line} · this room’s own line</source>
        <translation>{line} · línea propia de esta sala</translation>
    </message>
    <message>
        <source>Loose: flags more people</source>
        <translation>Flexible: señala a más personas</translation>
    </message>
    <message>
        <source>Strict: flags fewer</source>
        <translation>Estricta: señala a menos</translation>
    </message>
    <message>
        <source>One line for everybody</source>
        <translation>Una línea para todos</translation>
    </message>
    <message>
        <source>A line for each group</source>
        <translation>Una línea para cada grupo</translation>
    </message>
    <message>
        <source>Who is searched more?</source>
        <translation>¿A quién se busca más?</translation>
    </message>
    <message>
        <source>The same line for both groups. Drag it.</source>
        <translation>La misma línea para los dos grupos. Arrástrala.</translation>
    </message>
    <message>
        <source>Strangers now fare alike. {group}: right people are missed {n}.</source>
        <translation>A los desconocidos les va ahora igual. {group}: las personas correctas se escapan {n}.</translation>
    </message>
    <message>
        <source>Right people now fare alike. {group}: strangers are wrongly matched {n}.</source>
        <translation>A las personas correctas les va ahora igual. {group}: los desconocidos son señalados por error {n}.</translation>
    </message>
    <message>
        <source>Each group has a line of its own. Can you make everything the same?</source>
        <translation>Cada grupo tiene su propia línea. ¿Puedes hacer que todo sea igual?</translation>
    </message>
    <message>
        <source>Now search one group more than the other.</source>
        <translation>Ahora busca en un grupo más que en el otro.</translation>
    </message>
    <message>
        <source>{n} of {pairs} pairs of lines make both harms the same</source>
        <translation>{n} de {pairs} pares de líneas igualan los dos daños</translation>
    </message>
    <message>
        <source>No two lines are known to make both harms the same</source>
        <translation>No se conoce ningún par de líneas que iguale los dos daños</translation>
    </message>
    <message>
        <source>Example: no two lines make both harms the same</source>
        <translation>Ejemplo: ningún par de líneas iguala los dos daños</translation>
    </message>
    <message>
        <source>No two lines make both harms the same</source>
        <translation>Ningún par de líneas iguala los dos daños</translation>
    </message>
    <message>
        <source>Right of the line the machine says: the same person. A stranger there is taken for somebody else. A right person left of it is turned away.</source>
        <translation>A la derecha de la línea la máquina dice: es la misma persona. A un desconocido que está ahí lo toma por otro. A una persona correcta que está a la izquierda la rechaza.</translation>
    </message>
    <message>
        <source>The machine stays as it is. {group}: of 100 people named, more are wrong.</source>
        <translation>La máquina sigue igual. {group}: de 100 personas nombradas, más son las equivocadas.</translation>
    </message>
    <message>
        <source>One line, one machine: too few people to tell whether strangers fare alike.</source>
        <translation>Una línea, una máquina: son muy pocas personas para saber si a los desconocidos les va igual.</translation>
    </message>
    <message>
        <source>{group}: strangers are wrongly matched {n}. Drag the line: does that help?</source>
        <translation>{group}: los desconocidos son señalados por error {n}. Arrastra la línea: ¿ayuda?</translation>
    </message>
    <message>
        <source>Every pair of lines was tried: {pairs}.</source>
        <translation>Se probaron todos los pares de líneas: {pairs}.</translation>
    </message>
    <message>
        <source>{what}, in this example</source>
        <translation>{what}, en este ejemplo</translation>
    </message>
    <message>
        <source>far more often</source>
        <translation>muchísimo más a menudo</translation>
    </message>
    <message>
        <source>{n} times as often</source>
        <translation>{n} veces más a menudo</translation>
    </message>
    <message>
        <source>The same for both groups, in this example?</source>
        <translation>¿Igual para los dos grupos, en este ejemplo?</translation>
    </message>
    <message>
        <source>Strangers wrongly matched</source>
        <translation>Desconocidos señalados por error</translation>
    </message>
    <message>
        <source>Right people missed (assumed)</source>
        <translation>Personas correctas que se escapan (supuesto)</translation>
    </message>
    <message>
        <source>Right people missed</source>
        <translation>Personas correctas que se escapan</translation>
    </message>
    <message>
        <source>Wrong among 100 named</source>
        <translation>Nombres equivocados de cada 100</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>muy pocos para saberlo</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>far apart</source>
        <translation>muy lejos</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <source>3 of 3 are the same. The price: of {of} strangers in each group, {n} are flagged.</source>
        <translation>3 de 3 son iguales. El precio: de {of} desconocidos de cada grupo se señala a {n}.</translation>
    </message>
    <message>
        <source>{n} of 3 are the same. Move a line, and somebody else is worse off. A better machine can narrow the gap; so can searching less.</source>
        <translation>{n} de 3 son iguales. Mueve una línea y alguien más sale perdiendo. Una máquina mejor puede reducir la diferencia; buscar menos, también.</translation>
    </message>
    <message>
        <source>Guess first. {group}: same machine, same line. How many strangers are wrongly matched?</source>
        <translation>Primero adivina. {group}: la misma máquina, la misma línea. ¿A cuántos desconocidos señala por error?</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>los mismos</translation>
    </message>
    <message>
        <source>2 times</source>
        <translation>2 veces más</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 veces más</translation>
    </message>
    <message>
        <source>100 times</source>
        <translation>100 veces más</translation>
    </message>
    <message>
        <source>Published: {low} to {high} times, depending on the algorithm</source>
        <translation>Publicado: de {low} a {high} veces, según el algoritmo</translation>
    </message>
    <message>
        <source>Measured here: too few people to tell</source>
        <translation>Medido aquí: son muy pocas personas para saberlo</translation>
    </message>
    <message>
        <source>Measured here: the same</source>
        <translation>Medido aquí: igual</translation>
    </message>
    <message>
        <source>Measured here: {n}</source>
        <translation>Medido aquí: {n}</translation>
    </message>
    <message>
        <source>You guessed: {guess}. {truth}.</source>
        <translation>Dijiste: {guess}. {truth}.</translation>
    </message>
    <message>
        <source>Guess first. With a line for each group, can both harms be made the same?</source>
        <translation>Primero adivina. Con una línea para cada grupo, ¿se pueden igualar los dos daños?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes, at {n} of {pairs} pairs of lines</source>
        <translation>sí, en {n} de {pairs} pares de líneas</translation>
    </message>
    <message>
        <source>You guessed: {guess}. Try it.</source>
        <translation>Dijiste: {guess}. Pruébalo.</translation>
    </message>
    <message>
        <source>So choose: whose risk is made the same?</source>
        <translation>Entonces elige: ¿el riesgo de quién se iguala?</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>right people</source>
        <translation>personas correctas</translation>
    </message>
    <message>
        <source>nobody’s: switch it off</source>
        <translation>el de nadie: apagarla</translation>
    </message>
    <message>
        <source>Switched off, it wrongly matches nobody, and finds nobody.</source>
        <translation>Apagada, no señala a nadie por error, ni encuentra a nadie.</translation>
    </message>
    <message>
        <source>You chose: {choice}.</source>
        <translation>Elegiste: {choice}.</translation>
    </message>
    <message>
        <source>You guessed: {guess}. Here: {truth}.</source>
        <translation>Dijiste: {guess}. Aquí: {truth}.</translation>
    </message>
    <message>
        <source>&lt;1</source>
        <translation>&lt;1</translation>
    </message>
    <message>
        <source>extrapolated: {low} to {high}</source>
        <translation>extrapolado: de {low} a {high}</translation>
    </message>
    <message>
        <source>at most; too few to tell</source>
        <translation>como mucho; muy pocos para saberlo</translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation>probable: de {low} a {high}</translation>
    </message>
    <message>
        <source>of {of} strangers wrongly matched</source>
        <translation>de {of} desconocidos, señalados por error</translation>
    </message>
    <message>
        <source>of {of} right people missed</source>
        <translation>de {of} personas correctas, se escapan</translation>
    </message>
    <message>
        <source>{n} of {of} searched wrongly matched</source>
        <translation>{n} de {of} personas revisadas, señaladas por error</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
    <message>
        <source>{what}; extrapolated</source>
        <translation>{what}; extrapolado</translation>
    </message>
    <message>
        <source>of 100 people named are wrong</source>
        <translation>de 100 personas nombradas no son la correcta</translation>
    </message>
    <message>
        <source>of 100 people looked for are missed</source>
        <translation>de 100 personas buscadas se escapan</translation>
    </message>
    <message>
        <source>our curve</source>
        <translation>nuestra curva</translation>
    </message>
    <message>
        <source>our curve × {times}</source>
        <translation>nuestra curva × {times}</translation>
    </message>
    <message>
        <source>the same curve</source>
        <translation>la misma curva</translation>
    </message>
    <message>
        <source>example: {what}</source>
        <translation>ejemplo: {what}</translation>
    </message>
    <message>
        <source>assumed: {what}</source>
        <translation>supuesto: {what}</translation>
    </message>
    <message>
        <source>at most {what}; too few to tell</source>
        <translation>como mucho {what}; muy pocos para saberlo</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>White faces</source>
        <translation>Caras blancas</translation>
    </message>
    <message>
        <source>Asian and African American faces</source>
        <translation>Caras asiáticas y afroamericanas</translation>
    </message>
    <message>
        <source>News photos of real people</source>
        <translation>Fotos de prensa de personas reales</translation>
    </message>
    <message>
        <source>Rendered people</source>
        <translation>Personas inventadas</translation>
    </message>
    <message>
        <source>Rendered as women</source>
        <translation>Dibujadas como mujeres</translation>
    </message>
    <message>
        <source>Rendered as men</source>
        <translation>Dibujadas como hombres</translation>
    </message>
    <message>
        <source>Rendered with skin tones 1 to 3 (Monk)</source>
        <translation>Dibujadas con tonos de piel 1 a 3 (Monk)</translation>
    </message>
    <message>
        <source>Rendered with skin tones 4 to 6 (Monk)</source>
        <translation>Dibujadas con tonos de piel 4 a 6 (Monk)</translation>
    </message>
    <message>
        <source>Rendered with skin tones 7 to 10 (Monk)</source>
        <translation>Dibujadas con tonos de piel 7 a 10 (Monk)</translation>
    </message>
    <message>
        <source>Rendered as under 35</source>
        <translation>Dibujadas con menos de 35 años</translation>
    </message>
    <message>
        <source>Rendered as 35 to 54</source>
        <translation>Dibujadas con 35 a 54 años</translation>
    </message>
    <message>
        <source>Rendered as 55 and over</source>
        <translation>Dibujadas con 55 años o más</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>under 35</source>
        <translation>menos de 35 años</translation>
    </message>
    <message>
        <source>35 to 54</source>
        <translation>35 a 54 años</translation>
    </message>
    <message>
        <source>55 and over</source>
        <translation>55 años o más</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1 a 3</translation>
    </message>
    <message>
        <source>4 to 6</source>
        <translation>4 a 6</translation>
    </message>
    <message>
        <source>7 to 10</source>
        <translation>7 a 10</translation>
    </message>
    <message>
        <source>Rendered, by age: {first} / {second}</source>
        <translation>Dibujadas, por edad: {first} / {second}</translation>
    </message>
    <message>
        <source>Rendered, by skin tone (Monk): {first} / {second}</source>
        <translation>Dibujadas, por tono de piel (Monk): {first} / {second}</translation>
    </message>
    <message>
        <source>Rendered: {first} / {second}</source>
        <translation>Dibujadas: {first} / {second}</translation>
    </message>
    <message>
        <source>Published: {study}, {date}</source>
        <translation>Publicado: {study}, {date}</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Medido aquí</translation>
    </message>
    <message>
        <source>Further right: more alike. Drawn: those near the line, of {of} strangers and {of} right people.</source>
        <translation>Más a la derecha: más parecidos. Dibujados: quienes están cerca de la línea, de {of} desconocidos y {of} personas correctas.</translation>
    </message>
    <message>
        <source>Cannot show: how this machine treats these groups: we found nothing published. Nobody here is sorted or compared.</source>
        <translation>No puede mostrar: cómo trata esta máquina a estos grupos: no hallamos nada publicado. Aquí no se clasifica ni se compara a nadie.</translation>
    </message>
    <message>
        <source>{study}, {date}: {low} to {high} times as often, depending on the algorithm.</source>
        <translation>{study}, {date}: de {low} a {high} veces más a menudo, según el algoritmo.</translation>
    </message>
    <message>
        <source>Cannot show: differences between groups of people: rendered faces are no group. Nobody here is sorted or compared.</source>
        <translation>No puede mostrar: diferencias entre grupos de personas: las caras inventadas no son un grupo. Aquí no se clasifica ni se compara a nadie.</translation>
    </message>
    <message>
        <source>Cannot show: how large such differences are among real people: the rendering sets them. Nobody here is sorted or compared.</source>
        <translation>No puede mostrar: qué tan grandes son esas diferencias entre personas reales: aquí las fija el dibujo. Aquí no se clasifica ni se compara a nadie.</translation>
    </message>
    <message>
        <source>Photos and rendered faces</source>
        <translation>Fotos y caras inventadas</translation>
    </message>
    <message>
        <source>White / Asian and African American</source>
        <translation>Blancas / asiáticas y afroamericanas</translation>
    </message>
    <message>
        <source>{first} / {second}</source>
        <translation>{first} / {second}</translation>
    </message>
    <message>
        <source>× {n}</source>
        <translation>× {n}</translation>
    </message>
    <message>
        <source>Measured here, with one recogniser. Its 0.363 was tuned on news photos. Rendered faces look more alike to it.</source>
        <translation>Medido aquí, con un solo reconocedor. Su 0.363 se ajustó con fotos de prensa. Las caras inventadas le parecen más iguales entre sí.</translation>
    </message>
    <message>
        <source>Measured on rendered people, by what was drawn. Shows the mechanism, not the size.</source>
        <translation>Medido con personas inventadas, según lo que se dibujó. Muestra el mecanismo, no el tamaño.</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>Left of it a person, right of it a record</source>
        <translation>A su izquierda, una persona; a su derecha, un registro</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hold the line, and see who gets hurt on each side. The camera is off until you turn it on; a made-up visitor is there already.</source>
        <translation>Sostén la línea y mira a quién le hace daño a cada lado. La cámara está apagada hasta que la enciendas; ya hay un visitante inventado.</translation>
    </message>
    <message>
        <source>Map of the lab</source>
        <translation>Mapa del laboratorio</translation>
    </message>
    <message>
        <source>Lab notebook</source>
        <translation>Cuaderno de laboratorio</translation>
    </message>
    <message>
        <source>The rooms, each in one sentence</source>
        <translation>Las salas, cada una en una frase</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Teclas que sirven en todas partes</translation>
    </message>
    <message>
        <source>Keys for the control you are on</source>
        <translation>Teclas para el control en el que estás</translation>
    </message>
    <message>
        <source>Privacy and honesty: what this app promises</source>
        <translation>Privacidad y honestidad: lo que promete esta aplicación</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>{minutes} minutes, read</source>
        <translation>{minutes} minutos, ya leída</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>Where would you
draw the line?</source>
        <extracomment>Keep the line break: the title is set in two lines on an upright screen.</extracomment>
        <translation>¿Dónde pondrías
tú la línea?</translation>
    </message>
    <message>
        <source>Map of the lab</source>
        <translation>Mapa del laboratorio</translation>
    </message>
    <message>
        <source>Teach a class</source>
        <translation>Dar una clase</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Explore the lab</source>
        <translation>Explora el laboratorio</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>two or more sources</source>
        <translation>dos fuentes o más</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>las fuentes difieren</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Which half
is you?</source>
        <translation>¿Qué mitad
eres tú?</translation>
    </message>
    <message>
        <source>Touch
the line</source>
        <translation>Toca
la línea</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>It stays off until you say so.
Nobody in this picture exists.</source>
        <translation>Solo se enciende si tú quieres.
Nadie en esta imagen existe.</translation>
    </message>
    <message>
        <source>The camera has a rest. {name}, who does not exist, stands in.</source>
        <translation>La cámara descansa. {name}, que no existe, ocupa su lugar.</translation>
    </message>
    <message>
        <source>The camera has a rest. Somebody who does not exist stands in.</source>
        <translation>La cámara descansa. Alguien que no existe ocupa su lugar.</translation>
    </message>
    <message>
        <source>That is switched off here. Somebody who does not exist stands in.</source>
        <translation>Eso está desactivado aquí. Alguien que no existe ocupa tu lugar.</translation>
    </message>
    <message>
        <source>Something small went wrong. You can go on, or start over.</source>
        <translation>Algo pequeño salió mal. Puedes seguir o reiniciar.</translation>
    </message>
    <message>
        <source>Getting ready: {done} of {all}</source>
        <translation>Preparando: {done} de {all}</translation>
    </message>
    <message>
        <source>Camera on.</source>
        <translation>Cámara encendida.</translation>
    </message>
    <message>
        <source>Camera off.</source>
        <translation>Cámara apagada.</translation>
    </message>
    <message>
        <source>Nothing leaves. Nothing stays. Walk away and it is gone.</source>
        <translation>Nada sale. Nada se queda. Si te vas, se borra.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>If you turn the camera on, a machine looks for faces in its picture.</source>
        <translation>Si enciendes la cámara, una máquina busca caras en su imagen.</translation>
    </message>
    <message>
        <source>A machine looks for faces in pictures of somebody who does not exist.</source>
        <translation>Una máquina busca caras en imágenes de alguien que no existe.</translation>
    </message>
    <message>
        <source>It compares your face only if you say yes, and only with people who do not exist.</source>
        <translation>Compara tu cara solo si dices que sí, y solo con personas que no existen.</translation>
    </message>
    <message>
        <source>Your face is compared with nobody here: somebody who does not exist stands in.</source>
        <translation>Aquí tu cara no se compara con nadie: alguien que no existe ocupa tu lugar.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and all of it is wiped when you walk away.</source>
        <translation>Nada sale de esta computadora, y todo se borra cuando te vas.</translation>
    </message>
    <message>
        <source>Camera off
until you say so</source>
        <translation>Cámara apagada
hasta que tú quieras</translation>
    </message>
    <message>
        <source>No camera
is used here</source>
        <translation>Aquí no se usa
ninguna cámara</translation>
    </message>
    <message>
        <source>Your face is not compared here</source>
        <translation>Aquí tu cara no se compara</translation>
    </message>
    <message>
        <source>In the next room, {name}, who does not exist, stands in for you. It works just the same.</source>
        <translation>En la sala siguiente, {name}, que no existe, ocupa tu lugar. Funciona igual.</translation>
    </message>
    <message>
        <source>In the next room, somebody who does not exist stands in. It works just the same.</source>
        <translation>En la sala siguiente, alguien que no existe ocupa tu lugar. Funciona exactamente igual.</translation>
    </message>
    <message>
        <source>{name} does not exist, so there is nobody to ask</source>
        <translation>{name} no existe, así que no hay a quién preguntar</translation>
    </message>
    <message>
        <source>In the next room, {name} is compared with other people who do not exist.</source>
        <translation>En la sala siguiente, {name} se compara con otras personas que no existen.</translation>
    </message>
    <message>
        <source>This visitor does not exist, so there is nobody to ask</source>
        <translation>Este visitante no existe, así que no hay a quién preguntar</translation>
    </message>
    <message>
        <source>In the next room, the visitor is compared with other people who do not exist.</source>
        <translation>En la sala siguiente, el visitante se compara con otras personas que no existen.</translation>
    </message>
    <message>
        <source>Only these counts are left of your visit, and they go now too.</source>
        <translation>De tu visita solo quedan estas cuentas, y también se van ahora.</translation>
    </message>
    <message>
        <source>The camera stayed off the whole time. There was nothing of you to keep.</source>
        <translation>La cámara estuvo apagada todo el tiempo. No había nada tuyo que guardar.</translation>
    </message>
    <message>
        <source>What is left of you here</source>
        <translation>Lo que queda de ti aquí</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>Nobody has touched the screen. All of this visit is wiped in {seconds} s.</source>
        <translation>Nadie ha tocado la pantalla. Toda esta visita se borra en {seconds} s.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Aquí sigo</translation>
    </message>
    <message>
        <source>For staff: the PIN, to close this exhibit</source>
        <translation>Para el personal: el PIN, para cerrar esta exhibición</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>Ese no es.</translation>
    </message>
    <message>
        <source>Too many tries. Wait {seconds} s.</source>
        <translation>Demasiados intentos. Espera {seconds} s.</translation>
    </message>
    <message>
        <source>{count} digits typed</source>
        <translation>{count} dígitos escritos</translation>
    </message>
    <message>
        <source>Back to the exhibit</source>
        <translation>Volver a la exhibición</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>What is left of you here</source>
        <translation>Lo que queda de ti aquí</translation>
    </message>
    <message>
        <source>Only these counts, and they go too when you leave this page.</source>
        <translation>Solo estas cuentas, y también se van cuando dejes esta página.</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>A la primera página</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Our translation of: {words}</source>
        <translation>Traducción nuestra de: {words}</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tu predicción</translation>
    </message>
    <message>
        <source>Your guess is kept. Now try it.</source>
        <translation>Tu predicción queda guardada. Ahora pruébalo.</translation>
    </message>
    <message>
        <source>Nobody marks this. Choose, then try it.</source>
        <translation>Nadie califica esto. Elige y después pruébalo.</translation>
    </message>
    <message>
        <source>This room is not open here.</source>
        <translation>Esta sala no está abierta aquí.</translation>
    </message>
    <message>
        <source>This room is still being built. Until then:</source>
        <translation>Esta sala todavía se está construyendo. Mientras tanto:</translation>
    </message>
    <message>
        <source>The same room as in the lab.</source>
        <translation>La misma sala que en el laboratorio.</translation>
    </message>
    <message>
        <source>Each further step of the same length is ten times as much.</source>
        <translation>Cada tramo más, del mismo largo, es diez veces más.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Clear the votes</source>
        <translation>Borrar los votos</translation>
    </message>
    <message>
        <source>Show of hands. Only the counts are kept, until the lesson is closed.</source>
        <translation>A mano alzada. Solo se guardan las cuentas, hasta que se cierra la lección.</translation>
    </message>
    <message>
        <source>{choice}: {count}</source>
        <translation>{choice}: {count}</translation>
    </message>
    <message>
        <source>One hand less for {choice}</source>
        <translation>Una mano menos para {choice}</translation>
    </message>
    <message>
        <source>One hand more for {choice}</source>
        <translation>Una mano más para {choice}</translation>
    </message>
    <message>
        <source>was {count}</source>
        <translation>antes {count}</translation>
    </message>
    <message>
        <source>Question {number} of {count}. Nobody is graded.</source>
        <translation>Pregunta {number} de {count}. Nadie recibe nota.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>La pregunta anterior</translation>
    </message>
    <message>
        <source>An example with made-up numbers</source>
        <translation>Un ejemplo con números inventados</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Elige todas las que correspondan.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Well reasoned.</source>
        <translation>Bien razonado.</translation>
    </message>
    <message>
        <source>Think again.</source>
        <translation>Piénsalo otra vez.</translation>
    </message>
    <message>
        <source>Your estimate</source>
        <translation>Tu estimación</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>Para quien enseña: {title}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>La clase</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Gancho</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Listen for:</source>
        <translation>Escucha si dicen:</translation>
    </message>
    <message>
        <source>Open it in step {number}, one step at a time.</source>
        <translation>Ábrela en el paso {number}, en la vista paso a paso.</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Teach it on the projector</source>
        <translation>Enseñarla en el proyector</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>Para quien enseña</translation>
    </message>
    <message>
        <source>Paper to print</source>
        <translation>Papel para imprimir</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Todo en una página</translation>
    </message>
    <message>
        <source>All the details</source>
        <translation>Con todos los detalles</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>Palabras más fáciles</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Volver a la lección</translation>
    </message>
    <message>
        <source>Back to step {number}, {name}</source>
        <translation>Volver al paso {number}, {name}</translation>
    </message>
    <message>
        <source>On to step {number}, {name}</source>
        <translation>Seguir al paso {number}, {name}</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, línea {line}: {problem}</translation>
    </message>
    <message>
        <source>A lesson breaks a rule and is not shown</source>
        <translation>Una lección rompe una regla y no se muestra</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Sin imagen.</translation>
    </message>
    <message>
        <source>No face found.</source>
        <translation>No se encontró ninguna cara.</translation>
    </message>
    <message>
        <source>One face found.</source>
        <translation>Se encontró una cara.</translation>
    </message>
    <message>
        <source>{count} faces found. Left and right choose one.</source>
        <translation>Se encontraron {count} caras. Izquierda y derecha eligen una.</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>face-like {confidence:.2f}</source>
        <translation>parece cara {confidence:.2f}</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: the policy file {path} cannot be understood, so what it may forbid is off.</source>
        <translation>Bloqueado: no se entiende el archivo de políticas {path}, así que lo que podría prohibir está apagado.</translation>
    </message>
    <message>
        <source>Locked by the policy file {path}</source>
        <translation>Bloqueado por el archivo de políticas {path}</translation>
    </message>
    <message>
        <source>Off in this mode until a policy file allows it.</source>
        <translation>Apagado en este modo hasta que un archivo de políticas lo permita.</translation>
    </message>
    <message>
        <source>Turning the camera on</source>
        <translation>Encender la cámara</translation>
    </message>
    <message>
        <source>Comparing live faces</source>
        <translation>Comparar caras en vivo</translation>
    </message>
    <message>
        <source>Comparing live faces, exhibit</source>
        <translation>Comparar caras en vivo, exposición</translation>
    </message>
    <message>
        <source>Comparing live faces, teaching</source>
        <translation>Comparar caras en vivo, clase</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>It sees nothing yet.</source>
        <translation>Todavía no ve nada.</translation>
    </message>
    <message>
        <source>It sees no face.</source>
        <translation>No ve ninguna cara.</translation>
    </message>
    <message>
        <source>It found a face.
It has no idea whose.</source>
        <translation>Encontró una cara.
No sabe de quién es.</translation>
    </message>
    <message>
        <source>It found two faces.
It has no idea whose.</source>
        <translation>Encontró dos caras.
No sabe de quiénes son.</translation>
    </message>
    <message>
        <source>It found {count} faces.
It has no idea whose.</source>
        <translation>Encontró {count} caras.
No sabe de quiénes son.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Caras encontradas</translation>
    </message>
    <message>
        <source>This is detection: a box, six points, how face-like. Not who, how old, or in what mood.</source>
        <translation>Esto es detección: un recuadro, seis puntos, cuánto parece una cara. No quién, ni qué edad, ni qué humor.</translation>
    </message>
    <message>
        <source>no (elsewhere {count}×)</source>
        <translation>no (en otra sala, {count}×)</translation>
    </message>
    <message>
        <source>How face-like</source>
        <translation>Cuánto parece una cara</translation>
    </message>
    <message>
        <source>Compared with anyone</source>
        <translation>Comparada con alguien</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Cannot show: whether it finds faces of every age and skin equally well. We could not check. It can miss faces that are small or far away.</source>
        <translation>No puede mostrar: si encuentra igual de bien caras de toda edad y piel. No pudimos comprobarlo. Puede no ver caras pequeñas o lejanas.</translation>
    </message>
    <message>
        <source>Made-up visitor {name}: does not exist</source>
        <translation>{name}, visitante inventado: no existe</translation>
    </message>
    <message>
        <source>Live, on this computer only</source>
        <translation>En vivo, solo en esta computadora</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>The box, its six points and how face-like it is come from Google’s BlazeFace, which runs on this computer. How face-like tells how strongly that model takes it for a face. It says nothing about whose, and it is no probability: how many boxes with such a number hold a face was never counted here.</source>
        <translation>El recuadro, sus seis puntos y cuánto parece una cara vienen de BlazeFace, de Google, que funciona en esta computadora. Cuánto parece una cara dice con qué fuerza ese modelo lo toma por una cara. No dice nada de quién es, y no es una probabilidad: aquí nunca se contó en cuántos recuadros con un número así hay una cara.</translation>
    </message>
    <message>
        <source>“Lost” is no face in any picture for {gone} seconds, after {held} seconds with one. “Dark” is half of the light there was, or less, measured on the pictures. Two faces are two boxes for {both} seconds.</source>
        <translation>«Perdida» es ninguna cara en ninguna imagen durante {gone} segundos, tras {held} segundos con una. «A oscuras» es la mitad de la luz que había, o menos, medida en las imágenes. Dos caras son dos recuadros durante {both} segundos.</translation>
    </message>
    <message>
        <source>Turned or covered? Three pictures with the nose well off the middle between the eyes, while the face is at least {sure} as face-like as at its best: turned. Points straight until the end, well inside the picture: covered. Anything else: the machine says that it does not know, and asks you.</source>
        <translation>¿Girada o tapada? Tres imágenes con la nariz lejos del medio entre los ojos, mientras parece una cara al menos {sure} de lo que más lo pareció: girada. Puntos de frente hasta el final, bien dentro de la imagen: tapada. Cualquier otra cosa: la máquina dice que no lo sabe y te pregunta.</translation>
    </message>
    <message>
        <source>The turn is an estimate from three points. On eight rendered heads it follows up to about {degrees} degrees; further on the points land anywhere, so no angle is given for where it lost you. Of {tried} heads turned all the way round, {found} were found even from behind.</source>
        <translation>El giro es una estimación a partir de tres puntos. En ocho cabezas dibujadas por computadora sigue el giro hasta unos {degrees} grados; más allá los puntos caen en cualquier parte, y por eso no se da el ángulo en que te perdió. De {tried} cabezas que dieron la vuelta completa, {found} se encontraron incluso de espaldas.</translation>
    </message>
    <message>
        <source>Tried in November 2026 on rendered visitors, {tried} times with a plain shape before the face: {right} were noticed as covered, {found} were never lost, {open} were left open, and {wrong} were called turned: those of a visitor who turns the head just then.</source>
        <translation>Probado en noviembre de 2026 con visitantes inventados, {tried} veces con una forma lisa ante la cara: {right} se notaron como tapadas, {found} nunca se perdieron, {open} quedaron sin decidir y {wrong} se tomaron por giradas: las de un visitante que gira la cabeza justo entonces.</translation>
    </message>
    <message>
        <source>Not tried: real hands, glasses, scarves, very bright light. A hand that turns with the head may fool it. How face-like is the detector’s own number: it is no similarity, and it has no line.</source>
        <translation>No probado: manos reales, lentes, bufandas, luz muy fuerte. Una mano que gira con la cabeza puede engañarla. Cuánto parece una cara es un número propio del detector: no es una similitud y no tiene línea.</translation>
    </message>
    <message>
        <source>Try to break it</source>
        <translation>Hazla fallar</translation>
    </message>
    <message>
        <source>Stop breaking it</source>
        <translation>Dejar de probar</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Hazla fallar</translation>
    </message>
    <message>
        <source>Broken: {done} of {all}</source>
        <translation>Hecho: {done} de {all}</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>Cover up</source>
        <translation>Tápate</translation>
    </message>
    <message>
        <source>Go dark</source>
        <translation>A oscuras</translation>
    </message>
    <message>
        <source>Be two</source>
        <translation>Sean dos</translation>
    </message>
    <message>
        <source>Show a photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Fake a face</source>
        <translation>Cara falsa</translation>
    </message>
    <message>
        <source>done, you said so</source>
        <translation>hecho, lo dijiste tú</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>needs a camera</source>
        <translation>necesita cámara</translation>
    </message>
    <message>
        <source>open</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Turn your head until it loses you.</source>
        <translation>Gira la cabeza hasta que te pierda.</translation>
    </message>
    <message>
        <source>Cover your face until it loses you.</source>
        <translation>Tápate la cara hasta que te pierda.</translation>
    </message>
    <message>
        <source>Make it dark until it loses you.</source>
        <translation>Quita la luz hasta que te pierda.</translation>
    </message>
    <message>
        <source>Get a second face into the picture.</source>
        <translation>Mete otra cara en la imagen.</translation>
    </message>
    <message>
        <source>Hold up a photo or a drawing of a face.</source>
        <translation>Muéstrale una foto o un dibujo de una cara.</translation>
    </message>
    <message>
        <source>Photograph this face with a phone and hold it up.</source>
        <translation>Fotografía esta cara con un teléfono y muéstrasela.</translation>
    </message>
    <message>
        <source>It was made for faces that look its way. Turn far enough, and nobody is there.</source>
        <translation>Se hizo para caras que miran hacia ella. Gira lo bastante y para ella no hay nadie.</translation>
    </message>
    <message>
        <source>“No face found” does not mean that nobody is there.</source>
        <translation>«Ninguna cara» no quiere decir que no haya nadie.</translation>
    </message>
    <message>
        <source>It lives on light: in the dark it misses people who stand right before it.</source>
        <translation>Vive de la luz: a oscuras no ve a quien está justo delante.</translation>
    </message>
    <message>
        <source>It finds everybody in view, also those whom nobody asked.</source>
        <translation>Encuentra a todos los que están a la vista, también a quienes nadie preguntó.</translation>
    </message>
    <message>
        <source>It cannot tell skin from paper. A box is no proof that somebody was there.</source>
        <translation>No distingue la piel del papel. Un recuadro no prueba que alguien estuvo ahí.</translation>
    </message>
    <message>
        <source>It found a face that belongs to nobody. A box proves no person.</source>
        <translation>Encontró una cara que no es de nadie. Un recuadro no prueba una persona.</translation>
    </message>
    <message>
        <source>Done: you say so. The machine cannot know it.</source>
        <translation>Hecho: lo dices tú. La máquina no puede saberlo.</translation>
    </message>
    <message>
        <source>Done: {count} faces at once.</source>
        <translation>Hecho: {count} caras a la vez.</translation>
    </message>
    <message>
        <source>Done: lost with {share} of the light left.</source>
        <translation>Hecho: la perdió con {share} de la luz.</translation>
    </message>
    <message>
        <source>Done: it calls this drawn face {confidence} face-like.</source>
        <translation>Hecho: a esta cara dibujada le da {confidence} de parecido a una cara.</translation>
    </message>
    <message>
        <source>Done: turned away, and lost.</source>
        <translation>Hecho: giró y se perdió.</translation>
    </message>
    <message>
        <source>Done: something came between, and the face was lost.</source>
        <translation>Hecho: algo se interpuso y la cara se perdió.</translation>
    </message>
    <message>
        <source>Done: the light went, and the face was lost.</source>
        <translation>Hecho: se fue la luz y la cara se perdió.</translation>
    </message>
    <message>
        <source>Done: more than one face at once.</source>
        <translation>Hecho: más de una cara a la vez.</translation>
    </message>
    <message>
        <source>Done: it fell for it.</source>
        <translation>Hecho: cayó en la trampa.</translation>
    </message>
    <message>
        <source>Done: it found a face that nobody has.</source>
        <translation>Hecho: encontró una cara que nadie tiene.</translation>
    </message>
    <message>
        <source>under a tenth</source>
        <translation>menos de un décimo</translation>
    </message>
    <message>
        <source>{tenths} tenths</source>
        <translation>{tenths} décimos</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>un décimo</translation>
    </message>
    <message>
        <source>The face is lost. By its six points I cannot tell turning from covering. Which was it?</source>
        <translation>La cara se perdió. Por sus seis puntos no puedo distinguir girar de tapar. ¿Qué fue?</translation>
    </message>
    <message>
        <source>The face was lost at the edge of the picture. Try again further inside.</source>
        <translation>La cara se perdió en el borde de la imagen. Prueba otra vez más adentro.</translation>
    </message>
    <message>
        <source>Lost, but that looked like turning away.</source>
        <translation>Perdida, pero eso pareció un giro.</translation>
    </message>
    <message>
        <source>Lost, but that looked like covering.</source>
        <translation>Perdida, pero eso pareció taparse.</translation>
    </message>
    <message>
        <source>Lost, but the light was gone.</source>
        <translation>Perdida, pero se había ido la luz.</translation>
    </message>
    <message>
        <source>No face. Is it lost? One moment.</source>
        <translation>Ninguna cara. ¿Se perdió? Un momento.</translation>
    </message>
    <message>
        <source>It finds no face. Let it find one first.</source>
        <translation>No encuentra ninguna cara. Deja que primero encuentre una.</translation>
    </message>
    <message>
        <source>It finds one face. One more.</source>
        <translation>Encuentra una cara. Una más.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>No te muevas.</translation>
    </message>
    <message>
        <source>It cannot know what is a picture. When the box is on yours, say so.</source>
        <translation>No puede saber qué es una foto. Cuando el recuadro esté en la tuya, dilo.</translation>
    </message>
    <message>
        <source>It has just found a face. Hold still for a moment.</source>
        <translation>Acaba de encontrar una cara. No te muevas un momento.</translation>
    </message>
    <message>
        <source>{share} of the light left, and it still finds a face.</source>
        <translation>Con {share} de la luz, aún encuentra una cara.</translation>
    </message>
    <message>
        <source>It finds a face, in full light.</source>
        <translation>Encuentra una cara, con toda la luz.</translation>
    </message>
    <message>
        <source>You turn, and it still finds you. Further: some heads it finds even from behind.</source>
        <translation>Giras y aún te encuentra. Más: a algunas cabezas las encuentra incluso de espaldas.</translation>
    </message>
    <message>
        <source>It finds a face.</source>
        <translation>Encuentra una cara.</translation>
    </message>
    <message>
        <source>This needs somebody in front of a camera.</source>
        <translation>Para esto hace falta alguien ante una cámara.</translation>
    </message>
    <message>
        <source>{name} is a film and cannot hear you. This needs a camera.</source>
        <translation>{name} es una película y no te oye. Para esto hace falta una cámara.</translation>
    </message>
    <message>
        <source>Ask me about the camera</source>
        <translation>Pregúntame por la cámara</translation>
    </message>
    <message>
        <source>It fell for it</source>
        <translation>Cayó en la trampa</translation>
    </message>
    <message>
        <source>I turned</source>
        <translation>Giré</translation>
    </message>
    <message>
        <source>I covered my face</source>
        <translation>Me tapé la cara</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>It finds no face right now.</source>
        <translation>Ahora no encuentra ninguna cara.</translation>
    </message>
    <message>
        <source>How face-like I last was before it lost me, turning away</source>
        <translation>Cuánto parecía yo una cara justo antes de perderme, al girar</translation>
    </message>
    <message>
        <source>How face-like I last was before it lost me, covered</source>
        <translation>Cuánto parecía yo una cara justo antes de perderme, al taparme</translation>
    </message>
    <message>
        <source>Light left when it lost my face, as a share</source>
        <translation>Parte de la luz que quedaba cuando perdió mi cara</translation>
    </message>
    <message>
        <source>Faces it found at once</source>
        <translation>Caras que encontró a la vez</translation>
    </message>
    <message>
        <source>How face-like it found a picture</source>
        <translation>Cuánto le pareció una cara una foto</translation>
    </message>
    <message>
        <source>How face-like it found a face that nobody has</source>
        <translation>Cuánto le pareció una cara una que nadie tiene</translation>
    </message>
    <message>
        <source>how face-like, never who</source>
        <translation>cuánto parece una cara, nunca de quién</translation>
    </message>
    <message>
        <source>how face-like</source>
        <translation>cuánto parece una cara</translation>
    </message>
    <message>
        <source>How face-like, over the last seconds</source>
        <translation>Cuánto parece una cara, en los últimos segundos</translation>
    </message>
    <message>
        <source>No face now.</source>
        <translation>Ahora ninguna cara.</translation>
    </message>
    <message>
        <source>{count} found. How face-like: {confidence}.</source>
        <translation>{count} a la vista. Cuánto parece una cara: {confidence}.</translation>
    </message>
    <message>
        <source>turn, an estimate</source>
        <translation>giro, una estimación</translation>
    </message>
    <message>
        <source>light</source>
        <translation>luz</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>caras</translation>
    </message>
    <message>
        <source>A rendered person: nobody has this face</source>
        <translation>Una persona inventada: nadie tiene esta cara</translation>
    </message>
    <message>
        <source>Cover this face until it is lost.</source>
        <translation>Tapa esta cara hasta que se pierda.</translation>
    </message>
    <message>
        <source>Take the light away until the face is lost.</source>
        <translation>Quita luz hasta que la cara se pierda.</translation>
    </message>
    <message>
        <source>Push a second face into the picture.</source>
        <translation>Mete otra cara en la imagen.</translation>
    </message>
    <message>
        <source>This visitor was drawn by a computer. Is a face found?</source>
        <translation>A este visitante lo dibujó una computadora. ¿Se encuentra una cara?</translation>
    </message>
    <message>
        <source>Push something before the face</source>
        <translation>Pon algo ante la cara</translation>
    </message>
    <message>
        <source>Light taken away</source>
        <translation>Luz quitada</translation>
    </message>
    <message>
        <source>Push in the mirror image</source>
        <translation>Mete la imagen en espejo</translation>
    </message>
    <message>
        <source>{amount} %</source>
        <translation>{amount} %</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Lab notebook</source>
        <translation>Cuaderno de laboratorio</translation>
    </message>
    <message>
        <source>Map of the lab</source>
        <translation>Mapa del laboratorio</translation>
    </message>
    <message>
        <source>The way of one picture: from the camera through the machine, and out to the people.</source>
        <translation>El camino de una imagen: de la cámara a la máquina, y de ahí a las personas.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visitada</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Room {number}, {title}</source>
        <translation>Sala {number}, {title}</translation>
    </message>
    <message>
        <source>{title}, in the room {room}</source>
        <translation>{title}, en la sala {room}</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>A blurred still, a list that is always full, and your decision</source>
        <translation>Una imagen borrosa, una lista que siempre está llena y tu decisión</translation>
    </message>
    <message>
        <source>Consent desk</source>
        <translation>Mesa de consentimiento</translation>
    </message>
    <message>
        <source>Join, see what is held, take it back; and meet what never asks</source>
        <translation>Participa, mira qué se guarda, retíralo; y conoce lo que nunca pregunta</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Source {number}</source>
        <translation>Fuente {number}</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Undo in the room</source>
        <translation>Deshacer en la sala</translation>
    </message>
    <message>
        <source>Reset the room</source>
        <translation>Reiniciar la sala</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Map of the lab</source>
        <translation>Mapa del laboratorio</translation>
    </message>
    <message>
        <source>Lab notebook</source>
        <translation>Cuaderno de laboratorio</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Privacy and honesty</source>
        <translation>Privacidad y honestidad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Algo falló en esta aplicación</translation>
    </message>
    <message>
        <source>It is a mistake of ours, not yours. Carry on; if it comes back, close the app and start it again.</source>
        <translation>El error es nuestro, no tuyo. Continúa; si vuelve a pasar, cierra la aplicación y ábrela otra vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Use a made-up visitor</source>
        <translation>Usar un visitante inventado</translation>
    </message>
    <message>
        <source>Show what is locked</source>
        <translation>Ver qué está bloqueado</translation>
    </message>
    <message>
        <source>There is no such camera</source>
        <translation>Esa cámara no está</translation>
    </message>
    <message>
        <source>Plug one in, then press Try again. A made-up visitor stands in.</source>
        <translation>Conecta una y pulsa Probar de nuevo. Mientras tanto hay un visitante inventado.</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Otro programa está usando la cámara</translation>
    </message>
    <message>
        <source>Close video calls and other camera apps, then press Try again.</source>
        <translation>Cierra las videollamadas y otras aplicaciones de cámara, y pulsa Probar de nuevo.</translation>
    </message>
    <message>
        <source>This computer does not let the app use the camera</source>
        <translation>Esta computadora no deja que la aplicación use la cámara</translation>
    </message>
    <message>
        <source>Allow it in the system’s privacy settings, then press Try again. Or go on without.</source>
        <translation>Permítelo en los ajustes de privacidad del sistema y pulsa Probar de nuevo. O sigue sin cámara.</translation>
    </message>
    <message>
        <source>The camera is on but sends no pictures</source>
        <translation>La cámara está encendida, pero no envía imágenes</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again, and press Try again.</source>
        <translation>Desconéctala, vuelve a conectarla y pulsa Probar de nuevo.</translation>
    </message>
    <message>
        <source>The camera sees only black</source>
        <translation>La cámara solo ve negro</translation>
    </message>
    <message>
        <source>Look for a cover or a switch on the camera, and open it.</source>
        <translation>Busca una tapa o un interruptor en la cámara, y ábrelo.</translation>
    </message>
    <message>
        <source>The camera cable is out</source>
        <translation>El cable de la cámara está desconectado</translation>
    </message>
    <message>
        <source>Carrying on with a made-up visitor. Plug the camera in: it comes back by itself.</source>
        <translation>Seguimos con un visitante inventado. Conecta la cámara: vuelve sola.</translation>
    </message>
    <message>
        <source>Something is wrong with the camera</source>
        <translation>Algo pasa con la cámara</translation>
    </message>
    <message>
        <source>Choose another camera in Settings, or use a made-up visitor.</source>
        <translation>Elige otra cámara en Ajustes, o usa un visitante inventado.</translation>
    </message>
    <message>
        <source>The video {file} cannot be played</source>
        <translation>No se puede reproducir el video {file}</translation>
    </message>
    <message>
        <source>Try another file; MP4, AVI and WebM files usually work.</source>
        <translation>Prueba con otro archivo; los MP4, AVI y WebM suelen funcionar.</translation>
    </message>
    <message>
        <source>The folder {file} holds no pictures</source>
        <translation>En la carpeta {file} no hay imágenes</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG or PNG pictures in it.</source>
        <translation>Elige una carpeta que tenga imágenes JPEG o PNG.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read</source>
        <translation>No se puede leer la imagen {file}</translation>
    </message>
    <message>
        <source>It is left out; the others go on. There is nothing to do.</source>
        <translation>Se omite y las demás siguen. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>No such source of pictures</source>
        <translation>Esa fuente de imágenes no existe</translation>
    </message>
    <message>
        <source>Start the app with camera:0, clip:FILE, folder:FOLDER or visitor:any after --source.</source>
        <translation>Abre la aplicación con camera:0, clip:ARCHIVO, folder:CARPETA o visitor:any después de --source.</translation>
    </message>
    <message>
        <source>The model {file} is missing</source>
        <translation>Falta el modelo {file}</translation>
    </message>
    <message>
        <source>Install the app again: it comes with its models.</source>
        <translation>Instala la aplicación otra vez: trae sus modelos.</translation>
    </message>
    <message>
        <source>The model {file} is not the one we measured</source>
        <translation>El modelo {file} no es el que medimos</translation>
    </message>
    <message>
        <source>It was not used. Install the app again to get the right one.</source>
        <translation>No se usó. Instala la aplicación otra vez para tener el correcto.</translation>
    </message>
    <message>
        <source>The made-up crowd cannot be read ({file})</source>
        <translation>No se puede leer la multitud inventada ({file})</translation>
    </message>
    <message>
        <source>Install the app again: the crowd comes with it.</source>
        <translation>Instala la aplicación otra vez: la multitud viene con ella.</translation>
    </message>
    <message>
        <source>The measured curves cannot be read</source>
        <translation>No se pueden leer las curvas medidas</translation>
    </message>
    <message>
        <source>No rate is shown until the app is installed again.</source>
        <translation>No se muestra ninguna tasa hasta que la aplicación se instale otra vez.</translation>
    </message>
    <message>
        <source>A setting could not be used</source>
        <translation>Un ajuste no se pudo usar</translation>
    </message>
    <message>
        <source>The usual value is used instead. Choose again in Settings to mend {file}.</source>
        <translation>Se usa el valor de siempre. Elige otra vez en Ajustes para reparar {file}.</translation>
    </message>
    <message>
        <source>The preset {file} cannot be used</source>
        <translation>El ajuste preparado {file} no se puede usar</translation>
    </message>
    <message>
        <source>It is left out, the others are there: {problem}</source>
        <translation>Queda fuera; los demás están: {problem}</translation>
    </message>
    <message>
        <source>A policy file cannot be read</source>
        <translation>No se puede leer un archivo de políticas</translation>
    </message>
    <message>
        <source>What it may have locked stays locked. Ask whoever looks after this computer: {path}</source>
        <translation>Lo que pudiera bloquear sigue bloqueado. Pregunta a quien está a cargo de esta computadora: {path}</translation>
    </message>
    <message>
        <source>The lesson has no {file}</source>
        <translation>La lección no tiene {file}</translation>
    </message>
    <message>
        <source>This paper is made from it. The others can be printed.</source>
        <translation>Este papel se hace con ese archivo. Los demás sí se pueden imprimir.</translation>
    </message>
    <message>
        <source>The lesson {file} breaks a rule</source>
        <translation>La lección {file} rompe una regla</translation>
    </message>
    <message>
        <source>It is not shown. Whoever wrote it can check it with the lesson tool.</source>
        <translation>No se muestra. Quien la escribió puede revisarla con la herramienta de lecciones.</translation>
    </message>
    <message>
        <source>The policy file {path} says so.</source>
        <translation>Lo dice el archivo de políticas {path}.</translation>
    </message>
    <message>
        <source>It is off in this mode until a policy file allows it.</source>
        <translation>En este modo está apagado hasta que un archivo de políticas lo permita.</translation>
    </message>
    <message>
        <source>The camera is locked off on this computer</source>
        <translation>La cámara está bloqueada en esta computadora</translation>
    </message>
    <message>
        <source>Comparing live faces is locked off on this computer</source>
        <translation>Comparar caras en vivo está bloqueado en esta computadora</translation>
    </message>
    <message>
        <source>A made-up visitor shows the same thing.</source>
        <translation>Un visitante inventado muestra lo mismo.</translation>
    </message>
    <message>
        <source>A made-up visitor stands in for the camera</source>
        <translation>Un visitante inventado ocupa el lugar de la cámara</translation>
    </message>
    <message>
        <source>Nothing to do: the camera comes back by itself.</source>
        <translation>No hay nada que hacer: la cámara vuelve sola.</translation>
    </message>
    <message>
        <source>The camera is back</source>
        <translation>La cámara volvió</translation>
    </message>
    <message>
        <source>It only looks for faces. It asks again before it compares one.</source>
        <translation>Solo busca caras. Vuelve a preguntar antes de comparar una.</translation>
    </message>
    <message>
        <source>Reading the made-up crowd: {done} of {all}</source>
        <translation>Leyendo la multitud inventada: {done} de {all}</translation>
    </message>
    <message>
        <source>The model is a new one, so the crowd is read again. Please wait.</source>
        <translation>El modelo es nuevo, así que la multitud se lee otra vez. Espera un momento.</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>La grabación terminó</translation>
    </message>
    <message>
        <source>Start it again, or go on with a made-up visitor.</source>
        <translation>Empiézala otra vez, o sigue con un visitante inventado.</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>One line was removed.</source>
        <translation>Se quitó un renglón.</translation>
    </message>
    <message>
        <source>The notebook is empty.</source>
        <translation>El cuaderno está vacío.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Está de vuelta.</translation>
    </message>
    <message>
        <source>It could not be saved in {folder}: {reason}.</source>
        <translation>No se pudo guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Guess in the Threshold room</source>
        <translation>Adivinar en la sala Umbral</translation>
    </message>
    <message>
        <source>Map of the lab</source>
        <translation>Mapa del laboratorio</translation>
    </message>
    <message>
        <source>Put back what you removed</source>
        <translation>Devolver lo que quitaste</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévatelo</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Save as PDF, to print</source>
        <translation>Guardar PDF para imprimir</translation>
    </message>
    <message>
        <source>Save as CSV, a table</source>
        <translation>Guardar CSV, una tabla</translation>
    </message>
    <message>
        <source>Remove every line</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Lab notebook</source>
        <translation>Cuaderno de laboratorio</translation>
    </message>
    <message>
        <source>Back to {room}</source>
        <translation>Volver a {room}</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Volver a la lección</translation>
    </message>
    <message>
        <source>What you predicted, and what came</source>
        <translation>Lo que predijiste y lo que salió</translation>
    </message>
    <message>
        <source>Your guesses, and what you kept and read off in the lab. No face, no faceprint, and nothing that you typed.</source>
        <translation>Tus predicciones, y lo que guardaste y leíste en el laboratorio. Ninguna cara, ninguna huella facial y nada que hayas escrito.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Guess before you look, in any room of the lab: your guess and what came then are written here side by side. “Keep this” in a room writes down how things stand.</source>
        <translation>Adivina antes de mirar, en cualquier sala del laboratorio: tu predicción y lo que salió quedan escritos aquí, lado a lado. «Guardar esto», en una sala, anota cómo están las cosas.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Read off</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Tú dijiste</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que salió</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué se trataba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>A similarity runs from −1 to 1. It is not a per cent and not a probability. The lab’s crowd is made up.</source>
        <translation>Una similitud va de −1 a 1. No es un porcentaje ni una probabilidad. La multitud del laboratorio no existe.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this note</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Code of your class</source>
        <translation>Código de tu clase</translation>
    </message>
    <message>
        <source>gallery {mark}</source>
        <translation>galería {mark}</translation>
    </message>
    <message>
        <source>Every fact has a number (F-…). Name it when you report a mistake.</source>
        <translation>Cada dato tiene un número (F-…). Menciónalo si avisas de un error.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>{number}. {sources} (fact {id}, last checked {day})</source>
        <translation>{number}. {sources} (dato {id}, revisado el {day})</translation>
    </message>
    <message>
        <source>code {code}, gallery {mark}</source>
        <translation>código {code}, galería {mark}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Plan de clase</translation>
    </message>
    <message>
        <source>What the class will be able to do</source>
        <translation>Lo que la clase sabrá hacer</translation>
    </message>
    <message>
        <source>Ages {ages}. Sources looked at on {day}.</source>
        <translation>Edades: {ages}. Fuentes revisadas el {day}.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>La clase</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Presta atención a</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Gancho</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Answer key</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Exit ticket: {title}</source>
        <translation>Boleto de salida: {title}</translation>
    </message>
    <message>
        <source>Exit ticket</source>
        <translation>Boleto de salida</translation>
    </message>
    <message>
        <source>{title}. No name, no grade.</source>
        <translation>{title}. Sin nombre y sin nota.</translation>
    </message>
    <message>
        <source>For counsel</source>
        <translation>Para la asesoría legal</translation>
    </message>
    <message>
        <source>What this app does, and how to check it</source>
        <translation>Qué hace esta aplicación y cómo comprobarlo</translation>
    </message>
    <message>
        <source>What it does and does not do</source>
        <translation>Qué hace y qué no hace</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Cómo comprobarlo</translation>
    </message>
    <message>
        <source>False Match is a desktop app that teaches how facial recognition works and whom it can hurt. This page is for whoever must decide whether it may be used. Files named here are in the app’s source code. It is not legal advice.</source>
        <translation>False Match es una aplicación de escritorio que enseña cómo funciona el reconocimiento facial y a quién puede dañar. Esta hoja es para quien debe decidir si se puede usar. Los archivos que se nombran están en el código fuente. No es asesoramiento legal.</translation>
    </message>
    <message>
        <source>Nothing leaves the computer. The app opens no internet connection. On Linux it also tells the system to refuse it one; macOS and Windows have no such means.</source>
        <translation>Nada sale de la computadora. La aplicación no abre ninguna conexión a internet. En Linux, además, le pide al sistema que se la niegue; macOS y Windows no tienen ese recurso.</translation>
    </message>
    <message>
        <source>Unplug the network: everything works. On Linux: strace -f -e trace=network. A test does the same: tests/proofs.</source>
        <translation>Desconecta la red: todo funciona. En Linux: strace -f -e trace=network. Una prueba hace lo mismo: tests/proofs.</translation>
    </message>
    <message>
        <source>Nothing stays. The app writes no picture, crop or faceprint of a real person to a disk, and opens no microphone. It writes its settings, and what somebody asks it to make, such as this page.</source>
        <translation>Nada se queda. La aplicación no escribe en el disco ninguna imagen, recorte ni huella facial de una persona real, y no abre ningún micrófono. Escribe sus ajustes y lo que alguien le pide, como esta hoja.</translation>
    </message>
    <message>
        <source>The same test watches every file that is opened. Stop a visit: a receipt counts what was seen. app/files.py is the one place that writes files.</source>
        <translation>La misma prueba vigila cada archivo que se abre. Termina una visita: un recibo cuenta lo que se vio. Solo app/files.py escribe archivos.</translation>
    </message>
    <message>
        <source>The camera is off until somebody turns it on, after a notice. Then the app only finds faces: a box and six points each, without knowing whose.</source>
        <translation>La cámara está apagada hasta que alguien la enciende, después de un aviso. Entonces la aplicación solo encuentra caras: un recuadro y seis puntos para cada una, sin saber de quién es.</translation>
    </message>
    <message>
        <source>The strip below every page says whether the camera is on. Lock it: allowed = false, under [camera].</source>
        <translation>La franja de abajo dice siempre si la cámara está encendida. Para bloquearla: allowed = false, en [camera].</translation>
    </message>
    <message>
        <source>A faceprint, 128 numbers, is made of a live face only after a second yes. It belongs to one face as long as that is in view, is held in memory only, and is wiped on stopping, leaving or walking away.</source>
        <translation>Solo después de un segundo sí se hace una huella facial, 128 números, de una cara en vivo. Vale para una sola cara mientras esté a la vista, está solo en la memoria y se borra al parar, al salir o al alejarse.</translation>
    </message>
    <message>
        <source>Lock it: live_faces = false, under [compare]. Then no live face gets a faceprint. app/live/consent.py, tests/journeys.</source>
        <translation>Para bloquearlo: live_faces = false, en [compare]. Así no se hace huella facial de ninguna cara en vivo. app/live/consent.py, tests/journeys.</translation>
    </message>
    <message>
        <source>A live face is compared only with people who do not exist, whose pictures a computer drew. So nobody can be identified with it. It never guesses an age.</source>
        <translation>Una cara en vivo solo se compara con personas que no existen, cuyas imágenes dibujó una computadora. Por eso no sirve para identificar a nadie. Nunca adivina la edad.</translation>
    </message>
    <message>
        <source>assets/gallery/CARD.md says how each of them was made.</source>
        <translation>assets/gallery/CARD.md dice cómo se hizo cada una.</translation>
    </message>
    <message>
        <source>It works without a camera. With everything locked, each lesson and room uses made-up visitors. For teaching and exhibits, comparing live faces stays off until a policy file allows it.</source>
        <translation>Funciona sin cámara. Con todo bloqueado, cada lección y cada sala usa visitantes inventados. En clases y exposiciones no se comparan caras en vivo hasta que un archivo de políticas lo permite.</translation>
    </message>
    <message>
        <source>Lock both, start the app, and open a lesson. docs/policy.md has each lock.</source>
        <translation>Bloquea las dos cosas, abre la aplicación y una lección. docs/policy.md explica cada bloqueo.</translation>
    </message>
    <message>
        <source>Both locks go into the policy file of this computer, which ordinary accounts should not be able to change. If it cannot be read, what it could have locked is locked. A policy binds this app, and not whoever can change the program’s own files.</source>
        <translation>Los dos bloqueos van en el archivo de políticas de esta computadora, que las cuentas comunes no deberían poder cambiar. Si no se puede leer, queda bloqueado lo que podía bloquear. Una política obliga a esta aplicación, no a quien pueda cambiar los archivos del programa.</translation>
    </message>
    <message>
        <source>How to lock it</source>
        <translation>Cómo bloquearla</translation>
    </message>
    <message>
        <source>What we do not know, and what was never asked</source>
        <translation>Lo que no sabemos, y a quién no se le preguntó</translation>
    </message>
    <message>
        <source>The recogniser was trained on photos of people from the web, and the error rates were measured on news photos; nobody in either was asked. Those news photos show few children: the app does not know how often it is wrong about pupils. No breakdown of the recogniser’s errors by group was found. Not yet tried: a physical camera, macOS, Windows.</source>
        <translation>El reconocedor se entrenó con fotos de personas sacadas de la web, y las tasas de error se midieron con fotos de prensa; a nadie de esas fotos se le preguntó. En las de prensa hay pocos niños: la aplicación no sabe cuánto se equivoca con estudiantes. No encontramos un desglose por grupos de los errores del reconocedor. Aún sin probar: una cámara física, macOS, Windows.</translation>
    </message>
    <message>
        <source>Where the law may forbid it</source>
        <translation>Dónde la ley puede prohibirla</translation>
    </message>
    <message>
        <source>In New York State schools may not buy or use facial recognition: order of the State Education Commissioner of 27 September 2023 under State Technology Law § 106-b. Check the current text. Other places have other laws on biometric data and on minors. Whether the app may be used with comparing locked is for you to decide.</source>
        <translation>En el estado de Nueva York las escuelas no pueden comprar ni usar reconocimiento facial: orden de la autoridad estatal de educación (State Education Commissioner) del 27 de septiembre de 2023, según la State Technology Law § 106-b. Consulta el texto vigente. Otros lugares tienen otras leyes sobre datos biométricos y menores. A ti te toca decidir si se puede usar con la comparación bloqueada.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The numbers on this sheet come from this code. The same code gives the same wall, the same sheet and the same key. Everybody on the wall is made up.</source>
        <translation>Los números de esta hoja salen de este código. El mismo código da el mismo muro, la misma hoja y las mismas respuestas. Nadie de los que están en el muro existe.</translation>
    </message>
    <message>
        <source>For the teacher. The worksheet with this code has these answers, and the code makes this key again. If the mark under it differs, another crowd is installed, and the numbers differ too.</source>
        <translation>Para quien da la clase. La hoja con este código tiene estas respuestas, y con el código se pueden volver a hacer. Si la marca de abajo es otra, hay otra galería instalada y los números también cambian.</translation>
    </message>
    <message>
        <source>Where the line is</source>
        <translation>Dónde está la línea</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Strangers wrongly matched, of {count}</source>
        <translation>Desconocidos señalados por error, de {count}</translation>
    </message>
    <message>
        <source>Right person missed, of {count}</source>
        <translation>Persona correcta que se escapa, de {count}</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>first with no stranger over it</source>
        <translation>la primera sin desconocidos por encima</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricta</translation>
    </message>
    <message>
        <source>{visitor} is searched for. The stranger who is most alike is {nearest}, with {score}. One stranger in 1,000 makes {in_school} in a school of {school}, and {in_city} in a city of {city}.</source>
        <translation>Se busca a {visitor}. De los desconocidos, la cara más parecida es la de {nearest}, con {score}. Un desconocido de cada 1,000 son {in_school} en una escuela de {school} y {in_city} en una ciudad de {city}.</translation>
    </message>
    <message>
        <source>The numbers of this class</source>
        <translation>Los números de esta clase</translation>
    </message>
    <message>
        <source>easier words</source>
        <translation>palabras más fáciles</translation>
    </message>
    <message>
        <source>An example with made-up numbers.</source>
        <translation>Un ejemplo con números inventados.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Una buena respuesta</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>For a lesson or an exhibit about facial recognition, with the app False Match.</source>
        <translation>Para una clase o una exposición sobre el reconocimiento facial, con la aplicación False Match.</translation>
    </message>
    <message>
        <source>A camera is in use here</source>
        <translation>Aquí se usa una cámara</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It finds faces in the picture and draws a box around each, on this computer alone.</source>
        <translation>Encuentra caras en la imagen y dibuja un recuadro alrededor de cada una, solo en esta computadora.</translation>
    </message>
    <message>
        <source>It asks before it compares</source>
        <translation>Pregunta antes de comparar</translation>
    </message>
    <message>
        <source>A face is compared only after that person has said yes on the screen, and only with people who do not exist.</source>
        <translation>Una cara se compara solo después de que esa persona diga que sí en la pantalla, y solo con personas que no existen.</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>No se graba nada</translation>
    </message>
    <message>
        <source>No picture, no sound and nothing measured from a face is saved or sent. When the camera stops, all of it is wiped.</source>
        <translation>No se guarda ni se envía ninguna imagen, ningún sonido ni nada medido en una cara. Cuando la cámara se apaga, todo se borra.</translation>
    </message>
    <message>
        <source>You may say no</source>
        <translation>Puedes decir que no</translation>
    </message>
    <message>
        <source>Stay out of the picture, or ask for the camera to be turned off. Everything works without it, with made-up visitors.</source>
        <translation>Quédate fuera de la imagen, o pide que se apague la cámara. Todo funciona sin ella, con visitantes inventados.</translation>
    </message>
    <message>
        <source>Questions? Ask</source>
        <translation>¿Preguntas? Habla con</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>En uso del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>For this lesson</source>
        <translation>Para esta lección</translation>
    </message>
    <message>
        <source>For the house</source>
        <translation>Para el lugar</translation>
    </message>
    <message>
        <source>Code of your class</source>
        <translation>Código de tu clase</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>PDF files for “{title}”. The numbers on them come from your class&apos;s code, and are on the screen.</source>
        <translation>Archivos PDF para «{title}». Sus números salen del código de tu clase y están en la pantalla.</translation>
    </message>
    <message>
        <source>That is not a code. It has five signs, and no 0, 1, I or O.</source>
        <translation>Eso no es un código. Tiene cinco signos, y nunca 0, 1, I ni O.</translation>
    </message>
    <message>
        <source>It could not be saved in {folder}: {reason}.</source>
        <translation>No se pudo guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Answer key</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Exit ticket</source>
        <translation>Boleto de salida</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Plan de clase</translation>
    </message>
    <message>
        <source>Sign: a camera is in use</source>
        <translation>Cartel: aquí se usa una cámara</translation>
    </message>
    <message>
        <source>Page for counsel</source>
        <translation>Hoja para la asesoría legal</translation>
    </message>
    <message>
        <source>The same code makes the same sheet, the same key and the same wall again.</source>
        <translation>El mismo código vuelve a hacer la misma hoja, las mismas respuestas y el mismo muro.</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Reading level of the worksheet</source>
        <translation>Nivel de lectura de la hoja</translation>
    </message>
    <message>
        <source>All the details</source>
        <translation>Con todos los detalles</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>Palabras más fáciles</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Keep my guess</source>
        <translation>Guardar predicción</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Otra predicción</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>In the notebook</source>
        <translation>Al cuaderno</translation>
    </message>
    <message>
        <source>Kept in the notebook.</source>
        <translation>Guardado en el cuaderno.</translation>
    </message>
    <message>
        <source>Press again, or {keys}, to open it.</source>
        <translation>Pulsa otra vez, o {keys}, para abrirlo.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>right person missed</source>
        <translation>persona correcta que se escapa</translation>
    </message>
    <message>
        <source>right person not first</source>
        <translation>persona correcta que no queda en primer lugar</translation>
    </message>
    <message>
        <source>Mend it?</source>
        <translation>¿Arreglarla?</translation>
    </message>
    <message>
        <source>Another mouth</source>
        <translation>Otra boca</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Adivina primero</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>How few pixels between the eyes, until a stranger comes first?</source>
        <translation>¿Con cuántos píxeles entre los ojos queda en primer lugar un desconocido?</translation>
    </message>
    <message>
        <source>The machine finds no face. You are missed.</source>
        <translation>La máquina no encuentra ninguna cara. Te escapas.</translation>
    </message>
    <message>
        <source>{stranger}, a stranger, comes first, over the line.</source>
        <translation>{stranger}, persona desconocida, queda en primer lugar, por encima de la línea.</translation>
    </message>
    <message>
        <source>{stranger} and another stranger are over the line.</source>
        <translation>{stranger} y otra persona desconocida están por encima de la línea.</translation>
    </message>
    <message>
        <source>{stranger} and {over} other strangers are over the line.</source>
        <translation>{stranger} y otros {over} desconocidos están por encima de la línea.</translation>
    </message>
    <message>
        <source>Nobody is named: {stranger} comes first, but under the line.</source>
        <translation>Ningún nombre: {stranger} va primero, por debajo de la línea.</translation>
    </message>
    <message>
        <source>You are number {n}.</source>
        <translation>Eres el número {n}.</translation>
    </message>
    <message>
        <source>{name} is number {n}.</source>
        <translation>{name} es el número {n}.</translation>
    </message>
    <message>
        <source>{name} comes first, but under the line: missed, nobody is named.</source>
        <translation>{name} va primero, pero por debajo de la línea: se escapa, ningún nombre.</translation>
    </message>
    <message>
        <source>You come first, but under the line: missed, nobody is named.</source>
        <translation>Vas primero, pero por debajo de la línea: te escapas, ningún nombre.</translation>
    </message>
    <message>
        <source>Cannot show: how you would be found in a photo from another year. Yours is of the same minute, and flatters the machine. Turn and mask are drawn. The curves are about others, at the nearest line that was counted.</source>
        <translation>No puede mostrar: cómo te encontraría en una foto de otro año. La tuya es del mismo minuto y favorece a la máquina. El giro y la mascarilla están dibujados. Las curvas tratan de otras personas, con la línea contada más cercana.</translation>
    </message>
    <message>
        <source>Cannot show: other cameras, other machines, children. Turn and mask are drawn. The list shows people who do not exist; drawn people are more alike than real ones. The curves are about real faces, at the nearest line that was counted.</source>
        <translation>No puede mostrar: otras cámaras, otras máquinas, niños. El giro y la mascarilla están dibujados. La lista muestra personas que no existen; las dibujadas se parecen más que las reales. Las curvas tratan de caras reales, con la línea contada más cercana.</translation>
    </message>
    <message>
        <source>{share}, in news photos</source>
        <translation>{share}, en fotos de prensa</translation>
    </message>
    <message>
        <source>You are among {people} people who do not exist, with your first picture. Make the next ones worse.</source>
        <translation>Estás entre {people} personas que no existen, con tu primera imagen. Empeora las siguientes.</translation>
    </message>
    <message>
        <source>This visitor is not among the people here: nobody is searched for.</source>
        <translation>Este visitante no está entre las personas de aquí: no se busca a nadie.</translation>
    </message>
    <message>
        <source>With your yes, your picture is spoiled and compared with {people} people who do not exist, and with one picture of you.</source>
        <translation>Con tu sí, tu imagen se estropea y se compara con {people} personas que no existen y con una imagen tuya.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You guessed {guess}. Now move Pixels, and nothing else.</source>
        <translation>Dijiste {guess}. Ahora mueve Píxeles y nada más.</translation>
    </message>
    <message>
        <source>You guessed {guess}. You are still first: go on with Pixels.</source>
        <translation>Dijiste {guess}. Sigues en primer lugar: continúa con Píxeles.</translation>
    </message>
    <message>
        <source>Search picture, the line at {line}. {listed}.</source>
        <translation>Imagen de búsqueda, la línea en {line}. {listed}.</translation>
    </message>
    <message>
        <source>Use your own face</source>
        <translation>Usar tu propia cara</translation>
    </message>
    <message>
        <source>Use a made-up visitor</source>
        <translation>Usar un visitante inventado</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Mover la línea</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The machine gets 112 × 112 pixels</source>
        <translation>La máquina recibe 112 × 112 píxeles</translation>
    </message>
    <message>
        <source>The machine finds no face</source>
        <translation>La máquina no encuentra ninguna cara</translation>
    </message>
    <message>
        <source>The search picture</source>
        <translation>La imagen de búsqueda</translation>
    </message>
    <message>
        <source>The nearest ten</source>
        <translation>Los diez más cercanos</translation>
    </message>
    <message>
        <source>the line, {line}</source>
        <translation>la línea, {line}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Oscuridad</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mascarilla</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>light 1/{n}</source>
        <translation>luz 1/{n}</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message>
        <source>to the nose</source>
        <translation>hasta la nariz</translation>
    </message>
    <message>
        <source>over the nose</source>
        <translation>sobre la nariz</translation>
    </message>
    <message>
        <source>share of the light that is left</source>
        <translation>parte de la luz que queda</translation>
    </message>
    <message>
        <source>quality of the JPEG, 1 to 100</source>
        <translation>calidad del JPEG, de 1 a 100</translation>
    </message>
    <message>
        <source>how far the head is turned</source>
        <translation>cuánto gira la cabeza</translation>
    </message>
    <message>
        <source>how far up the face is covered</source>
        <translation>hasta dónde se cubre la cara</translation>
    </message>
    <message>
        <source>Measured on rendered people: {unit}</source>
        <translation>Medido con personas inventadas: {unit}</translation>
    </message>
    <message>
        <source>No error rate: pictures made worse in this way were not counted.</source>
        <translation>Sin tasa de error: no se contaron imágenes empeoradas de esta manera.</translation>
    </message>
    <message>
        <source>No picture was counted here.</source>
        <translation>Aquí no se contó ninguna imagen.</translation>
    </message>
    <message>
        <source>Nobody on those news photos was asked. Few are children.</source>
        <translation>A nadie de esas fotos se le preguntó. Hay pocos niños.</translation>
    </message>
    <message>
        <source>Mask: it is drawn, flat and of one colour, here and on the news photos; real masks were not measured. NIST too drew the masks on, when it first tested recognisers with masks. (NISTIR 8311, 2020.)</source>
        <translation>Mascarilla: está dibujada, plana y de un solo color, aquí y en las fotos de prensa; las mascarillas reales no se midieron. También el NIST dibujó las mascarillas cuando probó por primera vez reconocedores con ellas. (NISTIR 8311, 2020.)</translation>
    </message>
    <message>
        <source>With your own face the same is done to the newest camera picture, in memory only and only after your yes. You are looked for among people who do not exist, and by one picture of your own: the first after that yes. All of it is wiped when you leave, walk away or say stop.</source>
        <translation>Con tu propia cara se hace lo mismo con la imagen más nueva de la cámara, solo en la memoria y solo después de tu sí. Se te busca entre personas que no existen y con una imagen tuya: la primera después de ese sí. Todo se borra cuando sales, te alejas o dices que pare.</translation>
    </message>
    <message>
        <source>Angle: the picture is bent as if the head turned. Its curve was counted with {pictures} pictures of rendered people who really turned their heads.</source>
        <translation>Ángulo: la imagen se deforma como si la cabeza girara. Su curva se contó con {pictures} imágenes de personas inventadas que giraban la cabeza de verdad.</translation>
    </message>
    <message>
        <source>Angle: the picture is bent as if the head turned. How often heads that really turn are missed was not counted yet, so there is no curve.</source>
        <translation>Ángulo: la imagen se deforma como si la cabeza girara. Todavía no se contó cuántas veces se escapan las cabezas que giran de verdad; por eso no hay curva.</translation>
    </message>
    <message>
        <source>How bad may a picture be?</source>
        <translation>¿Qué tan mala puede ser una imagen?</translation>
    </message>
    <message>
        <source>The machine finds no face. {name} is missed.</source>
        <translation>La máquina no encuentra ninguna cara. {name} se le escapa.</translation>
    </message>
    <message>
        <source>{name} comes first, the only one over the line.</source>
        <translation>{name} queda en primer lugar: nadie más está por encima de la línea.</translation>
    </message>
    <message>
        <source>{name} comes first. A stranger is over the line too.</source>
        <translation>{name} queda en primer lugar. Un desconocido también está por encima de la línea.</translation>
    </message>
    <message>
        <source>{name} comes first. {over} strangers are over the line too.</source>
        <translation>{name} queda en primer lugar. {over} desconocidos también están por encima de la línea.</translation>
    </message>
    <message>
        <source>You come first, the only one over the line.</source>
        <translation>Quedas en primer lugar: nadie más está por encima de la línea.</translation>
    </message>
    <message>
        <source>You come first. A stranger is over the line too.</source>
        <translation>Quedas en primer lugar. Un desconocido también está por encima de la línea.</translation>
    </message>
    <message>
        <source>You come first. {over} strangers are over the line too.</source>
        <translation>Quedas en primer lugar. {over} desconocidos también están por encima de la línea.</translation>
    </message>
    <message>
        <source>Mended, and now the machine finds no face at all.</source>
        <translation>Arreglada, y ahora la máquina no encuentra ninguna cara.</translation>
    </message>
    <message>
        <source>This time it helped or did no harm: you are first with {now}, {was} before.</source>
        <translation>Esta vez ayudó o no hizo daño: vas en primer lugar con {now}; antes, {was}.</translation>
    </message>
    <message>
        <source>This time it helped or did no harm: {name} is first with {now}, {was} before.</source>
        <translation>Esta vez ayudó o no hizo daño: {name} va en primer lugar con {now}; antes, {was}.</translation>
    </message>
    <message>
        <source>Was right, now wrong: {stranger}, a stranger, leads with {now}. Before, you led with {was}.</source>
        <translation>Acertaba, y ya no: {stranger}, persona desconocida, va en primer lugar con {now}. Antes ibas tú con {was}.</translation>
    </message>
    <message>
        <source>Was right, now wrong: {stranger}, a stranger, leads with {now}. Before, {name} led with {was}.</source>
        <translation>Acertaba, y ya no: {stranger}, persona desconocida, va en primer lugar con {now}. Antes iba {name} con {was}.</translation>
    </message>
    <message>
        <source>Surer, and wrong: {stranger}, a stranger, leads with {now}. Before, {other} led with {was}.</source>
        <translation>Más segura, y equivocada: {stranger}, persona desconocida, va en primer lugar con {now}. Antes iba {other} con {was}.</translation>
    </message>
    <message>
        <source>Still wrong: {stranger}, a stranger, leads with {now}. Before: {was}.</source>
        <translation>Sigue equivocada: {stranger}, persona desconocida, va en primer lugar con {now}. Antes: {was}.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Dar nitidez</translation>
    </message>
    <message>
        <source>Paste a mouth</source>
        <translation>Pegar una boca</translation>
    </message>
    <message>
        <source>from one eye to the other</source>
        <translation>de un ojo al otro</translation>
    </message>
    <message>
        <source>in distances between the eyes</source>
        <translation>en distancias entre los ojos</translation>
    </message>
    <message>
        <source>in steps of 255</source>
        <translation>en pasos de 255</translation>
    </message>
    <message>
        <source>Measured on news photos: {unit}</source>
        <translation>Medido en fotos de prensa: {unit}</translation>
    </message>
    <message>
        <source>Here {missed} of {probes} rendered pictures are missed at {line} ({low}–{high} %), and {first} are not first among {gallery} people who do not exist ({flow}–{fhigh} %).</source>
        <translation>Aquí se escapan {missed} de {probes} imágenes dibujadas con la línea en {line} ({low}–{high} %), y {first} no quedan en primer lugar entre {gallery} personas que no existen ({flow}–{fhigh} %).</translation>
    </message>
    <message>
        <source>Here {missed} of {probes} right people are missed at {line} ({low}–{high} %), and {first} are not first among {gallery} ({flow}–{fhigh} %).</source>
        <translation>Aquí se escapan {missed} de {probes} personas correctas con la línea en {line} ({low}–{high} %), y {first} no quedan en primer lugar entre {gallery} ({flow}–{fhigh} %).</translation>
    </message>
    <message>
        <source>Counted one way at a time: yours is worse in several.</source>
        <translation>Contado de una manera a la vez: la tuya es peor de varias.</translation>
    </message>
    <message>
        <source>No error rate: this turn is drawn, and how often heads that were really turned are missed has not been counted yet.</source>
        <translation>Sin tasa de error: este giro está dibujado, y todavía no se contó cuántas veces se escapan las cabezas giradas de verdad.</translation>
    </message>
    <message>
        <source>The list is searched now, on this computer: the picture is made worse, the face is found again, cut out at 112×112, turned into a faceprint and compared with everybody. Nothing is prepared.</source>
        <translation>La lista se busca ahora, en esta computadora: la imagen se empeora, la cara se encuentra de nuevo, se recorta a 112×112, se convierte en huella facial y se compara con todos. Nada está preparado.</translation>
    </message>
    <message>
        <source>The room begins with a picture that works: whoever is searched for comes first as long as nothing is done to it.</source>
        <translation>La sala empieza con una imagen que funciona: la persona buscada queda en primer lugar mientras no se le haga nada.</translation>
    </message>
    <message>
        <source>The curves were counted in November 2026 on news photos (LFW): {probes} people looked for themselves among {gallery}, each with one other picture, made worse by the same program that works here. The thin bars are 95 % intervals. A picture without a face counts as missed.</source>
        <translation>Las curvas se contaron en noviembre de 2026 con fotos de prensa (LFW): {probes} personas se buscaron a sí mismas entre {gallery}, cada una con otra imagen, empeorada por el mismo programa que trabaja aquí. Las barras finas son intervalos del 95 %. Una imagen sin cara cuenta como escapada.</translation>
    </message>
    <message>
        <source>Mending a search picture is real: by a report of May 2019, New York police pasted a model’s lips over an open mouth and searched with the result. The commissioner answered in June 2019: only to fill in missing data, with extra checks. (Georgetown Law, Garbage In, Garbage Out, 2019; New York Times, 2019.)</source>
        <translation>Arreglar la imagen de búsqueda es real: según un informe de mayo de 2019, la policía de Nueva York pegó los labios de una modelo sobre una boca abierta y buscó con el resultado. El comisionado respondió en junio de 2019: solo para completar datos que faltan, con más controles. (Georgetown Law, Garbage In, Garbage Out, 2019; New York Times, 2019.)</translation>
    </message>
    <message>
        <source>Here mending sometimes helps and sometimes makes a stranger score higher: it is computed each time. The example that a lesson opens was chosen because it mostly goes wrong.</source>
        <translation>Aquí arreglar a veces ayuda y a veces sube la similitud de un desconocido: se calcula cada vez. El ejemplo que abre una lección se eligió porque casi siempre sale mal.</translation>
    </message>
    <message>
        <source>No face found: there is no list.</source>
        <translation>No se encontró ninguna cara: no hay lista.</translation>
    </message>
    <message>
        <source>{name} is among these {people} people, with an ID photo. No one here exists. Make the picture worse.</source>
        <translation>{name} está entre estas {people} personas, con una foto de identidad. Aquí nadie existe. Empeora la imagen.</translation>
    </message>
    <message>
        <source>The mouth is {donor}’s.</source>
        <translation>La boca es de {donor}.</translation>
    </message>
    <message>
        <source>You guessed {guess}. {name} is still first: go on with Pixels.</source>
        <translation>Dijiste {guess}. {name} sigue en primer lugar: continúa con Píxeles.</translation>
    </message>
    <message>
        <source>You guessed {guess}. A stranger is first already, with the picture as it is.</source>
        <translation>Dijiste {guess}. Un desconocido ya va en primer lugar, con la imagen tal cual.</translation>
    </message>
    <message>
        <source>You guessed {guess}. A stranger is first now, at: {now}.</source>
        <translation>Dijiste {guess}. Un desconocido va en primer lugar ahora, con: {now}.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{count} steps, all on record</source>
        <translation>{count} pasos, todos documentados</translation>
    </message>
    <message>
        <source>The steps of this lesson</source>
        <translation>Los pasos de esta lección</translation>
    </message>
</context>
<context>
    <name>ReceiptSlip</name>
    <message>
        <source>Gone.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>Not all of it is gone.</source>
        <translation>No todo está borrado.</translation>
    </message>
    <message>
        <source>The machine looked for {minutes}:{seconds:02d}.</source>
        <translation>La máquina miró durante {minutes}:{seconds:02d}.</translation>
    </message>
    <message>
        <source>Pictures looked at</source>
        <translation>Imágenes miradas</translation>
    </message>
    <message>
        <source>Most faces at once</source>
        <translation>Máximo de caras a la vez</translation>
    </message>
    <message>
        <source>Faceprints made</source>
        <translation>Huellas faciales hechas</translation>
    </message>
    <message>
        <source>Faceprints held now</source>
        <translation>Huellas faciales que quedan</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Pictures and faceprints were only in this computer’s memory, and were wiped from it.</source>
        <translation>Las imágenes y las huellas faciales solo estuvieron en la memoria de esta computadora, y se borraron de ella.</translation>
    </message>
    <message>
        <source>Close the app: when it ends, the computer’s memory of this visit ends with it.</source>
        <translation>Cierra la aplicación: cuando termina, termina con ella la memoria de esta visita.</translation>
    </message>
</context>
<context>
    <name>RoomButton</name>
    <message>
        <source>You are in this room</source>
        <translation>Estás en esta sala</translation>
    </message>
    <message>
        <source>Room {number}, {title}</source>
        <translation>Sala {number}, {title}</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>What a machine sees: a face, nobody’s in particular</source>
        <translation>Lo que ve una máquina: una cara, de nadie en particular</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Hold the line, and see who gets hurt on each side</source>
        <translation>Sostén la línea y mira a quién le hace daño a cada lado</translation>
    </message>
    <message>
        <source>Faceprint</source>
        <translation>Huella facial</translation>
    </message>
    <message>
        <source>A face becomes 128 numbers: how alike do you stay to yourself?</source>
        <translation>Una cara se vuelve 128 números: ¿cuánto te sigues pareciendo a ti?</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>The same line over a class, a city, and billions of photos</source>
        <translation>La misma línea para una clase, una ciudad y miles de millones de fotos</translation>
    </message>
    <message>
        <source>Photo quality</source>
        <translation>Calidad de la foto</translation>
    </message>
    <message>
        <source>Spoil a picture, mend it, and watch who is named</source>
        <translation>Estropea una imagen, arréglala y mira a quién señala</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>One line, different errors: what was published, and what no line can do</source>
        <translation>Una línea, errores distintos: lo que se publicó y lo que ninguna línea puede hacer</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>Loose: flags more people</source>
        <translation>Flexible: señala a más personas</translation>
    </message>
    <message>
        <source>Strict: flags fewer</source>
        <translation>Estricta: señala a menos</translation>
    </message>
    <message>
        <source>Is the one we look for really in the crowd?</source>
        <translation>¿Está de verdad en la multitud quien buscamos?</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Adivina primero</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>How big is the crowd?</source>
        <translation>¿Qué tan grande es la multitud?</translation>
    </message>
    <message>
        <source>Clearview’s claims</source>
        <translation>Cifras de Clearview</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Not searched: extrapolated from the measured curve</source>
        <translation>Aquí no se busca: extrapolado de la curva medida</translation>
    </message>
    <message>
        <source>the {size} searched here</source>
        <translation>{size}: hasta aquí se busca</translation>
    </message>
    <message>
        <source>Cannot show: relatives, look-alikes and bad photos, which are harder than this sum: it takes everybody as equally easy to mistake. One recogniser, measured on news photos: no police system, and not Clearview’s.</source>
        <translation>No puede mostrar: parientes, parecidos y fotos malas, más difíciles que esta cuenta, que toma a todos como igual de fáciles de confundir. Un solo reconocedor, medido con fotos de prensa: ningún sistema policial, ni el de Clearview.</translation>
    </message>
    <message>
        <source>Strangers expected are the measured rate times the crowd. The rate is this app’s own: {pairs} pairs of pictures of {people} people in news photos (a part of Labeled Faces in the Wild), November 2026. Every pair of people weighs the same. Nobody in those photos was asked.</source>
        <translation>Los desconocidos esperados son la tasa medida por la multitud. La tasa es de esta app: {pairs} pares de imágenes de {people} personas en fotos de prensa (una parte de Labeled Faces in the Wild), noviembre de 2026. Cada par de personas pesa lo mismo. A nadie en esas fotos se le preguntó.</translation>
    </message>
    <message>
        <source>A right person is missed when two pictures of one person stay under the line. Every person weighs the same, however many pictures there are.</source>
        <translation>La persona correcta se escapa cuando dos imágenes suyas quedan por debajo de la línea. Cada persona pesa lo mismo, tenga las imágenes que tenga.</translation>
    </message>
    <message>
        <source>“Likely” is a 95 % interval: what as many other people would have given. Where it is thinner than the line in the drawing, only the numbers say it.</source>
        <translation>«Probable» es un intervalo del 95 %: lo que habrían dado otras tantas personas. Donde es más fino que la línea del dibujo, solo lo dicen los números.</translation>
    </message>
    <message>
        <source>The dots are a crowd of nobody: up to a million faceprints drawn from how faceprints are spread, from no face. They are really searched, for the face in view. What is counted can lie far from what is expected: one face is no average, some resemble many, others few; and the stricter the line, the kinder is the crowd than the curve. The curve stays the headline, and the ratio between the two stands beside it.</source>
        <translation>Los puntos son una multitud de nadie: hasta un millón de huellas faciales sorteadas según cómo se reparten, no de ninguna cara. De verdad se busca entre ellas la cara que se ve. Lo contado puede quedar lejos de lo esperado: una cara no es el promedio, unas se parecen a muchas y otras a pocas; y cuanto más estricta la línea, más amable es la multitud que la curva. Lo que vale es la curva, y la proporción entre las dos está al lado.</translation>
    </message>
    <message>
        <source>Beyond a million nothing is searched: dotted and hatched means extrapolated from the measured curve. With the line over {line} the rate itself is extrapolated, and its band is wide. The largest collections count pictures, not people: one person can be in there often.</source>
        <translation>Más allá de un millón no se busca nada: lo punteado y rayado está extrapolado de la curva medida. Con la línea por encima de {line}, la tasa misma está extrapolada, y su banda es ancha. Las colecciones más grandes cuentan imágenes, no personas: alguien puede estar ahí muchas veces.</translation>
    </message>
    <message>
        <source>Who is named depends on how often the person looked for is in the crowd at all: you choose that, nobody measured it. Everybody over the line counts as named; real systems set stricter lines for large collections and show only the first of the list (F-ACC-04).</source>
        <translation>A quién se nombra depende de cuántas veces la persona buscada está siquiera en la multitud: eso lo eliges tú, nadie lo midió. Cuenta como nombrado quien quede por encima de la línea; los sistemas reales usan líneas más estrictas para colecciones grandes y muestran solo los primeros de la lista (F-ACC-04).</translation>
    </message>
    <message>
        <source>The chance of at least one takes comparisons as independent and everybody as equally easy to mistake. They are not: some faces resemble many. Counted on our people, the formula is a little too dark.</source>
        <translation>La posibilidad de al menos uno toma las comparaciones como independientes y a todos como igual de fáciles de confundir. No es así: algunas caras se parecen a muchas. Contada con nuestra gente, la fórmula es un poco pesimista.</translation>
    </message>
    <message>
        <source>Chance of at least one</source>
        <translation>Posibilidad de al menos uno</translation>
    </message>
    <message>
        <source>Counted just now</source>
        <translation>Contados ahora mismo</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody is being searched for: no dot lights up.</source>
        <translation>No se busca a nadie: ningún punto se enciende.</translation>
    </message>
    <message>
        <source>1 stranger</source>
        <translation>1 desconocido</translation>
    </message>
    <message>
        <source>{n} strangers</source>
        <translation>{n} desconocidos</translation>
    </message>
    <message>
        <source>1 million strangers</source>
        <translation>1 millón de desconocidos</translation>
    </message>
    <message>
        <source>searched for real</source>
        <translation>buscado de verdad</translation>
    </message>
    <message>
        <source>extrapolated</source>
        <translation>extrapolado</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tu predicción</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The line stays at {line}. The crowd grows to {size}. How many strangers will be over the line?</source>
        <translation>La línea sigue en {line}. La multitud crece hasta {size}. ¿Cuántos desconocidos la pasarán?</translation>
    </message>
    <message>
        <source>Your guess: {guess}, with the line at {line}. Put it back there.</source>
        <translation>Tu predicción: {guess}, con la línea en {line}. Vuelve a ponerla ahí.</translation>
    </message>
    <message>
        <source>Your guess: {guess}. Now take the crowd to {size}.</source>
        <translation>Tu predicción: {guess}. Ahora lleva la multitud hasta {size}.</translation>
    </message>
    <message>
        <source>{n}, extrapolated</source>
        <translation>{n}, extrapolado</translation>
    </message>
    <message>
        <source>You guessed: {guess}. Expected: {true}.</source>
        <translation>Dijiste: {guess}. Se esperan: {true}.</translation>
    </message>
    <message>
        <source>The one looked for is in the crowd: {often}.</source>
        <translation>La persona buscada está en la multitud: {often}.</translation>
    </message>
    <message>
        <source>{crowd}, with the line at {line}</source>
        <translation>{crowd}, con la línea en {line}</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Tú, ahora</translation>
    </message>
    <message>
        <source>{name}: does not exist</source>
        <translation>{name}: no existe</translation>
    </message>
    <message>
        <source>1 million</source>
        <translation>1 millón</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>mil millones</translation>
    </message>
    <message>
        <source>{n} million</source>
        <translation>{n} millones</translation>
    </message>
    <message>
        <source>{n} billion</source>
        <translation>{n} mil millones</translation>
    </message>
    <message>
        <source>over 99 in 100</source>
        <translation>más de 99 de cada 100</translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation>{n} de cada 100</translation>
    </message>
    <message>
        <source>1 in {n}</source>
        <translation>1 de cada {n}</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <source>In a crowd of {size}</source>
        <translation>En una multitud de {size}</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>una clase</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>una escuela</translation>
    </message>
    <message>
        <source>a town</source>
        <translation>un pueblo</translation>
    </message>
    <message>
        <source>a city</source>
        <translation>una ciudad</translation>
    </message>
    <message>
        <source>FBI, 2016</source>
        <translation>FBI, 2016</translation>
    </message>
    <message>
        <source>Clearview, {year}</source>
        <translation>Clearview, {year}</translation>
    </message>
    <message>
        <source>Drag the crowd. Press a name to go there.</source>
        <translation>Arrastra la multitud. Toca un nombre para ir ahí.</translation>
    </message>
    <message>
        <source>The FBI’s face search in 2016: more than 30 million photos, not people. US Government Accountability Office, GAO-16-267 (F-SET-05).</source>
        <translation>Búsqueda de caras del FBI en 2016: más de 30 millones de fotos, no personas. Oficina de Rendición de Cuentas de EE. UU., GAO-16-267 (F-SET-05).</translation>
    </message>
    <message>
        <source>Clearview AI’s own claim, {when}, which nobody could check: {size} pictures, not people. {source} (F-SCRAPE-02).</source>
        <translation>Cifra propia de Clearview AI, {when}, que nadie pudo comprobar: {size} de imágenes, no personas. {source} (F-SCRAPE-02).</translation>
    </message>
    <message>
        <source>in news photos; {sure}, in any crowd</source>
        <translation>en fotos de prensa; {sure}, en cualquier multitud</translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation>probable: de {low} a {high}</translation>
    </message>
    <message>
        <source>Counted just now, your face among {people}. One face is no average.</source>
        <translation>Contados ahora mismo, tu cara entre {people}. Una cara no es el promedio.</translation>
    </message>
    <message>
        <source>Counted just now, {name} among {people}. One face is no average.</source>
        <translation>Contados ahora mismo, {name} entre {people}. Una cara no es el promedio.</translation>
    </message>
    <message>
        <source>A round number of ours, for {name}. Everybody in it is nobody.</source>
        <translation>Un número redondo nuestro, para {name}. Nadie de ahí existe.</translation>
    </message>
    <message>
        <source>January 2020</source>
        <translation>enero de 2020</translation>
    </message>
    <message>
        <source>February 2022</source>
        <translation>febrero de 2022</translation>
    </message>
    <message>
        <source>March 2023</source>
        <translation>marzo de 2023</translation>
    </message>
    <message>
        <source>February 2026</source>
        <translation>febrero de 2026</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>más de {size}</translation>
    </message>
    <message>
        <source>likely about {n}</source>
        <translation>probablemente cerca de {n}</translation>
    </message>
    <message>
        <source>likely between {low} and {high}</source>
        <translation>probablemente entre {low} y {high}</translation>
    </message>
    <message>
        <source>strangers wrongly matched, on average</source>
        <translation>desconocidos señalados por error, en promedio</translation>
    </message>
    <message>
        <source>billion strangers wrongly matched</source>
        <translation>mil millones de desconocidos señalados por error</translation>
    </message>
    <message>
        <source>million strangers wrongly matched</source>
        <translation>millones de desconocidos señalados por error</translation>
    </message>
    <message>
        <source>stranger wrongly matched</source>
        <translation>desconocido señalado por error</translation>
    </message>
    <message>
        <source>strangers wrongly matched</source>
        <translation>desconocidos señalados por error</translation>
    </message>
    <message>
        <source>of 1,000 right people missed</source>
        <translation>de 1,000 personas correctas se escapan</translation>
    </message>
    <message>
        <source>extrapolated; {between}</source>
        <translation>extrapolado; {between}</translation>
    </message>
    <message>
        <source>at most; {between}</source>
        <translation>como mucho; {between}</translation>
    </message>
    <message>
        <source>{chance} ({low} to {high})</source>
        <translation>{chance} ({low} a {high})</translation>
    </message>
    <message>
        <source>{counted}; too few to compare</source>
        <translation>{counted}; muy pocos para comparar</translation>
    </message>
    <message>
        <source>{counted}, {ratio} times the {expected} expected</source>
        <translation>{counted}, {ratio} veces los {expected} esperados</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>1 time in {n}</source>
        <translation>1 de cada {n} veces</translation>
    </message>
    <message>
        <source>Of 100 people named this way, more than 99 are wrong.</source>
        <translation>De 100 personas nombradas así, más de 99 no son.</translation>
    </message>
    <message>
        <source>Of 100 people named this way, 1 is wrong.</source>
        <translation>De 100 personas nombradas así, 1 no es.</translation>
    </message>
    <message>
        <source>Of 100 people named this way, {n} are wrong.</source>
        <translation>De 100 personas nombradas así, {n} no son.</translation>
    </message>
    <message>
        <source>{size}. Only {searched}, of nobody, are searched here.</source>
        <translation>{size}. Aquí solo se busca entre {searched}, de nadie.</translation>
    </message>
    <message>
        <source>{size} people who do not exist</source>
        <translation>{size} personas que no existen</translation>
    </message>
    <message>
        <source>{size} people who do not exist, {people} to a dot</source>
        <translation>{size}: personas que no existen, {people} por punto</translation>
    </message>
    <message>
        <source>{n} over the line</source>
        <translation>{n} por encima de la línea</translation>
    </message>
    <message>
        <source>{n} over the line: a dot lights up when anybody in it is</source>
        <translation>{n} por encima de la línea: un punto se enciende si alguien de él lo está</translation>
    </message>
    <message>
        <source>Drawing {size} faceprints of nobody: {share} %</source>
        <translation>Sorteando huellas faciales de nadie, {size}: {share} %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark, for a dark room</source>
        <translation>Oscuro, para una sala a oscuras</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Where it explains something</source>
        <translation>Donde explica algo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>La primera que haya</translation>
    </message>
    <message>
        <source>Choosing a camera does not turn it on. Only you do that, in a room of the lab.</source>
        <translation>Elegir una cámara no la enciende. Eso solo lo haces tú, en una sala del laboratorio.</translation>
    </message>
    <message>
        <source>Mirror the camera’s picture</source>
        <translation>Imagen de la cámara en espejo</translation>
    </message>
    <message>
        <source>Yes, like a mirror</source>
        <translation>Sí, como un espejo</translation>
    </message>
    <message>
        <source>Made-up visitor</source>
        <translation>Visitante inventado</translation>
    </message>
    <message>
        <source>Who is looked at while the camera is off. None of them exists.</source>
        <translation>A quién se mira mientras la cámara está apagada. Ninguno existe.</translation>
    </message>
    <message>
        <source>No, as others see you</source>
        <translation>No, como te ven los demás</translation>
    </message>
    <message>
        <source>What this app remembers</source>
        <translation>Lo que recuerda esta aplicación</translation>
    </message>
    <message>
        <source>These choices, and which lessons were opened. Never a picture, a faceprint or a name.</source>
        <translation>Estas elecciones y qué lecciones se abrieron. Nunca una imagen, una huella facial ni un nombre.</translation>
    </message>
    <message>
        <source>Erase what this app remembers</source>
        <translation>Borrar lo que recuerda esta aplicación</translation>
    </message>
    <message>
        <source>Erase the settings and the lessons’ progress?</source>
        <translation>¿Borrar los ajustes y el avance de las lecciones?</translation>
    </message>
    <message>
        <source>Everything goes back to how it was on the first day.</source>
        <translation>Todo vuelve a ser como el primer día.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Back to the first page</source>
        <translation>Volver a la primera página</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Full screen, on and off</source>
        <translation>Pantalla completa, sí o no</translation>
    </message>
    <message>
        <source>Reset the room</source>
        <translation>Reiniciar la sala</translation>
    </message>
    <message>
        <source>Undo in the room</source>
        <translation>Deshacer en la sala</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>To the map of the lab</source>
        <translation>Al mapa del laboratorio</translation>
    </message>
    <message>
        <source>To the lab notebook</source>
        <translation>Al cuaderno de laboratorio</translation>
    </message>
    <message>
        <source>English or Spanish</source>
        <translation>Inglés o español</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation>Detener la cámara</translation>
    </message>
    <message>
        <source>Erase me</source>
        <translation>Bórrame</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>To room 1, Look</source>
        <translation>A la sala 1, Mirar</translation>
    </message>
    <message>
        <source>To room 2, Faceprint</source>
        <translation>A la sala 2, Huella facial</translation>
    </message>
    <message>
        <source>To room 3, Threshold</source>
        <translation>A la sala 3, Umbral</translation>
    </message>
    <message>
        <source>To room 4, Scale</source>
        <translation>A la sala 4, Escala</translation>
    </message>
    <message>
        <source>To room 5, Photo quality</source>
        <translation>A la sala 5, Calidad de la foto</translation>
    </message>
    <message>
        <source>To room 6, Groups</source>
        <translation>A la sala 6, Grupos</translation>
    </message>
    <message>
        <source>To the next control, or back with Shift</source>
        <translation>Al control siguiente; con Mayús, al anterior</translation>
    </message>
    <message>
        <source>Press the control</source>
        <translation>Pulsar el control</translation>
    </message>
    <message>
        <source>Between choices, or between faces in the picture</source>
        <translation>De una opción a otra, o de una cara a otra en la imagen</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Mover la línea</translation>
    </message>
    <message>
        <source>Move the line by five steps</source>
        <translation>Mover la línea cinco pasos</translation>
    </message>
    <message>
        <source>The line to its loosest or strictest end</source>
        <translation>La línea a su extremo más flexible o más estricto</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Source {number}</source>
        <translation>Fuente {number}</translation>
    </message>
    <message>
        <source>Fact {id}. Name it when you report a mistake.</source>
        <translation>Dato {id}. Menciónalo si avisas de un error.</translation>
    </message>
    <message>
        <source>Two or more sources</source>
        <translation>Dos fuentes o más</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Una fuente</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Las fuentes difieren</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>A claim by {who}</source>
        <translation>Una afirmación de {who}</translation>
    </message>
    <message>
        <source>Check this: it should have been looked at again by {day}</source>
        <translation>Verifica esto: había que revisarlo antes del {day}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Checked {day}.</source>
        <translation>Comprobado el {day}.</translation>
    </message>
</context>
<context>
    <name>Specimens</name>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>under a hand</source>
        <translation>bajo la mano</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>pulsado</translation>
    </message>
    <message>
        <source>with the keyboard</source>
        <translation>con el teclado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>long words</source>
        <translation>palabras largas</translation>
    </message>
    <message>
        <source>Compare this face with nobody but people who do not exist, and only while I am here</source>
        <translation>Comparar esta cara solo con personas que no existen, y solo mientras estoy aquí</translation>
    </message>
    <message>
        <source>Locked by the policy of this school.</source>
        <translation>Bloqueado por la política de esta escuela.</translation>
    </message>
    <message>
        <source>You guessed 2. It is 2.</source>
        <translation>Dijiste 2. Son 2.</translation>
    </message>
    <message>
        <source>How many strangers will be over the line?</source>
        <translation>¿Cuántos desconocidos quedarán por encima de la línea?</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricta</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>Se desconectó la cámara</translation>
    </message>
    <message>
        <source>A made-up visitor stands in. Plug it in again, and it goes on by itself.</source>
        <translation>Un visitante inventado ocupa su lugar. Vuelve a conectarla y todo sigue solo.</translation>
    </message>
    <message>
        <source>Nothing of the picture is left.</source>
        <translation>No queda nada de la imagen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Stay with the made-up visitor</source>
        <translation>Quedarse con el visitante inventado</translation>
    </message>
    <message>
        <source>Compare your face?</source>
        <translation>¿Comparar tu cara?</translation>
    </message>
    <message>
        <source>Only with people who do not exist, and only while you are here.</source>
        <translation>Solo con personas que no existen, y solo mientras estás aquí.</translation>
    </message>
    <message>
        <source>Yes, compare me</source>
        <translation>Sí, compárame</translation>
    </message>
    <message>
        <source>No, only look</source>
        <translation>No, solo mirar</translation>
    </message>
    <message>
        <source>Faces seen at once</source>
        <translation>Caras vistas a la vez</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Pictures that were looked at, one after the other, while somebody stood here</source>
        <translation>Imágenes que se miraron, una tras otra, mientras alguien estaba aquí</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>Somebody chooses a {word}, the score from which the machine says “match”.</source>
        <translation>Alguien elige un {word}, la puntuación desde la que la máquina dice «coincide».</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>It lets in a stranger now and then</source>
        <translation>Deja entrar a un desconocido de vez en cuando</translation>
    </message>
    <message>
        <source>A higher score is asked of everybody, the right person too.</source>
        <translation>A todos se les pide una puntuación más alta, también a la persona correcta.</translation>
    </message>
    <message>
        <source>Where would you draw the line? 1,000 0.363</source>
        <translation>¿Dónde pondrías la línea? 1,000 0.363</translation>
    </message>
    <message>
        <source>The line, numbers and marks under a hand</source>
        <translation>La línea, los números y las marcas bajo la mano</translation>
    </message>
    <message>
        <source>A card crosses the line</source>
        <translation>Una tarjeta cruza la línea</translation>
    </message>
    <message>
        <source>A page or a room comes</source>
        <translation>Llega una página o una sala</translation>
    </message>
    <message>
        <source>The wall changes its rows</source>
        <translation>El muro cambia sus filas</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>Teach a class</source>
        <translation>Dar una clase</translation>
    </message>
    <message>
        <source>A lesson on the whole screen, one slide at a time, in type for the back row.</source>
        <translation>Una lección en toda la pantalla, una diapositiva a la vez, con letra para la última fila.</translation>
    </message>
    <message>
        <source>Keys, and what a clicker sends</source>
        <translation>Teclas, y lo que envía un control remoto</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Stop the recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation>Detener cámara</translation>
    </message>
    <message>
        <source>Erase me</source>
        <translation>Bórrame</translation>
    </message>
    <message>
        <source>Camera off until you say so</source>
        <translation>Cámara apagada hasta que tú quieras</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>Camera off: a recording plays</source>
        <translation>Cámara apagada: se ve una grabación</translation>
    </message>
    <message>
        <source>Camera off, {name} is made up</source>
        <translation>Cámara apagada, {name} no existe</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>Nothing leaves. Nothing stays.</source>
        <translation>Nada sale. Nada se queda.</translation>
    </message>
    <message>
        <source>Nothing leaves: no internet connection is ever opened</source>
        <translation>Nada sale: nunca se abre una conexión a internet</translation>
    </message>
    <message>
        <source>Nothing stays: no picture is saved</source>
        <translation>Nada se queda: no se guarda ninguna imagen</translation>
    </message>
    <message>
        <source>No one shown here exists.</source>
        <translation>Nadie de aquí existe.</translation>
    </message>
    <message>
        <source>Faceprints made: {prints}</source>
        <translation>Huellas faciales hechas: {prints}</translation>
    </message>
    <message>
        <source>Faces {faces}, faceprints made {prints}</source>
        <translation>Caras {faces}, huellas faciales hechas {prints}</translation>
    </message>
    <message>
        <source>Faces {faces}, no faceprint</source>
        <translation>Caras {faces}, ninguna huella facial</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>Teach</name>
    <message>
        <source>a good answer</source>
        <translation>una buena respuesta</translation>
    </message>
    <message>
        <source>More than one may be good.</source>
        <translation>Puede haber más de una buena.</translation>
    </message>
    <message>
        <source>Write your number down before it is shown.</source>
        <translation>Escribe tu número antes de que se muestre.</translation>
    </message>
    <message>
        <source>What do you say now?</source>
        <translation>¿Qué dices ahora?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>Without the room:</source>
        <translation>Sin la sala:</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Ocultar la respuesta</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation>{spent} de {planned} min</translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation>Mostrar u ocultar la respuesta</translation>
    </message>
    <message>
        <source>Black screen, on and off</source>
        <translation>Pantalla negra, sí o no</translation>
    </message>
    <message>
        <source>One hand more for this choice</source>
        <translation>Una mano más para esta opción</translation>
    </message>
    <message>
        <source>To the first slide</source>
        <translation>A la primera diapositiva</translation>
    </message>
    <message>
        <source>To the last slide</source>
        <translation>A la última diapositiva</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Seguir desde aquí</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>a distance: lower is stricter</source>
        <translation>una distancia: más bajo es más estricto</translation>
    </message>
    <message>
        <source>higher is stricter</source>
        <translation>más alto es más estricto</translation>
    </message>
    <message>
        <source>Two faces this far apart, or less, are called the same person: here 0.6 is a loose setting. Its own notes warn that it mixes up children at it.</source>
        <translation>A dos caras a esta distancia, o menos, las llama la misma persona: aquí 0.6 es un ajuste flexible. Sus propias notas advierten que con él confunde a los niños.</translation>
    </message>
    <message>
        <source>its makers&apos; README and source code, read November 2026 (F-SET-01)</source>
        <translation>el README y el código de sus autores, leídos en noviembre de 2026 (F-SET-01)</translation>
    </message>
    <message>
        <source>Metropolitan Police, London, faces in the street (NEC)</source>
        <translation>Policía Metropolitana de Londres, caras en la calle (NEC)</translation>
    </message>
    <message>
        <source>Tested at 0.6, with about 1 false alert in 6,000 people: there the same 0.6 is rather strict. At 0.56 the test found bias; all 7 false alerts at 0.6 were people from ethnic minorities, and whether that is too little to judge by is disputed.</source>
        <translation>Se probó con 0.6, con cerca de 1 falsa alerta por cada 6,000 personas: allí el mismo 0.6 es más bien estricto. Con 0.56 la prueba halló un sesgo; las 7 falsas alertas con 0.6 fueron personas de minorías étnicas, y se discute si son demasiado pocas para juzgar.</translation>
    </message>
    <message>
        <source>press reports of the test, 2023–2025, second hand (F-SET-04)</source>
        <translation>notas de prensa sobre la prueba, 2023–2025, de segunda mano (F-SET-04)</translation>
    </message>
    <message>
        <source>Immich, a program for photos at home</source>
        <translation>Immich, un programa para las fotos de casa</translation>
    </message>
    <message>
        <source>Its makers lowered it to this, because strangers had been put together as one person.</source>
        <translation>Sus autores lo bajaron hasta aquí, porque juntaba a desconocidos como una sola persona.</translation>
    </message>
    <message>
        <source>Immich, change 7689 and issue 12921, read November 2026 (F-SET-03)</source>
        <translation>Immich, cambio 7689 y aviso 12921, leídos en noviembre de 2026 (F-SET-03)</translation>
    </message>
    <message>
        <source>Amazon Rekognition, as it comes</source>
        <translation>Amazon Rekognition, tal como viene</translation>
    </message>
    <message>
        <source>With this default the ACLU searched for 535 members of the United States Congress among 25,000 arrest photos: 28 were wrongly matched.</source>
        <translation>Con este ajuste de fábrica, la ACLU buscó a 535 miembros del Congreso de Estados Unidos entre 25,000 fotos de personas detenidas: 28 fueron señalados por error.</translation>
    </message>
    <message>
        <source>Amazon&apos;s documentation, read November 2026 (F-SET-02); ACLU, 26 July 2018 (F-ACC-11)</source>
        <translation>la documentación de Amazon, leída en noviembre de 2026 (F-SET-02); ACLU, 26 de julio de 2018 (F-ACC-11)</translation>
    </message>
    <message>
        <source>Amazon Rekognition, as advised a day later</source>
        <translation>Amazon Rekognition, como se aconsejó un día después</translation>
    </message>
    <message>
        <source>Amazon answered that police should set 95, then 99, and that at 99 its own test, whose data it did not publish, gave no false match. The same machine, another line.</source>
        <translation>Amazon respondió que la policía debía poner 95, luego 99, y que con 99 su propia prueba, cuyos datos no publicó, no dio ninguna coincidencia falsa. La misma máquina, otra línea.</translation>
    </message>
    <message>
        <source>Amazon, 26 and 27 July 2018 (F-ACC-12)</source>
        <translation>Amazon, 26 y 27 de julio de 2018 (F-ACC-12)</translation>
    </message>
    <message>
        <source>The same number, the opposite meaning: one counts how far apart faces are, the other how alike. No number can be carried from one machine to the next, and none of these can be drawn on our line.</source>
        <translation>El mismo número, el sentido contrario: una cuenta qué tan lejos están las caras; la otra, cuánto se parecen. Ningún número se puede llevar de una máquina a otra, y ninguno de estos se puede dibujar en nuestra línea.</translation>
    </message>
    <message>
        <source>The recogniser in this app, SFace, came with 0.363, where higher is stricter. It was tuned on news photos. For faces seen from the side its makers&apos; own table says 0.212. Who chose, and for which faces?</source>
        <translation>El reconocedor de esta aplicación, SFace, venía con 0.363; más alto es más estricto. Se ajustó con fotos de prensa. Para caras vistas de lado, la tabla de sus propios autores dice 0.212. ¿Quién eligió, y para qué caras?</translation>
    </message>
    <message>
        <source>loose: a distance, in a program built on dlib</source>
        <translation>flexible: una distancia, en un programa hecho sobre dlib</translation>
    </message>
    <message>
        <source>rather strict: a likeness, in London&apos;s test</source>
        <translation>más bien estricto: un parecido, en la prueba de Londres</translation>
    </message>
    <message>
        <source>face_recognition, a free program built on dlib</source>
        <translation>face_recognition, un programa libre hecho sobre dlib</translation>
    </message>
    <message>
        <source>The same number means something else elsewhere</source>
        <translation>El mismo número significa otra cosa en otro lugar</translation>
    </message>
    <message>
        <source>Put the line at 0.363</source>
        <translation>Pon la línea en 0.363</translation>
    </message>
    <message>
        <source>OpenCV&apos;s tutorial and model page, 2021–2026 (F-MODEL-09)</source>
        <translation>El tutorial y la página del modelo de OpenCV, 2021–2026 (F-MODEL-09)</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>The counters count the pictures on this wall. They are exact: what you see is all there is. The scores are a running mean of the last second or so, so that they can be read.</source>
        <translation>Los contadores cuentan las imágenes de este muro. Son exactos: lo que ves es todo lo que hay. Las puntuaciones son la media del último segundo, más o menos, para que se puedan leer.</translation>
    </message>
    <message>
        <source>“1 stranger in N” was measured with this app&apos;s own detector and recogniser on {pictures} news photos of {people} people (a part of Labeled Faces in the Wild), November 2026. Every pair of people weighs the same. Nobody in those photos was asked, neither for that collection nor for training the recogniser.</source>
        <translation>«1 de cada N desconocidos» se midió con el detector y el reconocedor de esta aplicación en {pictures} fotos de prensa de {people} personas (una parte de Labeled Faces in the Wild), en noviembre de 2026. Cada pareja de personas pesa lo mismo. A nadie de esas fotos se le preguntó, ni para esa colección ni para entrenar el reconocedor.</translation>
    </message>
    <message>
        <source>Over {line} too few were counted, and some of the wrong matches in that collection are wrong labels: from there on the curve is continued by calculation, and it says “extrapolated”. The collection has few children and few people from much of the world: this app does not know how often it errs for them.</source>
        <translation>Por encima de {line} se contaron demasiado pocos, y algunas de las falsas coincidencias de esa colección son nombres equivocados: desde ahí la curva se prolonga por cálculo, y dice «extrapolado». La colección tiene pocos niños y poca gente de buena parte del mundo: esta aplicación no sabe cuántas veces se equivoca con ellos.</translation>
    </message>
    <message>
        <source>For a rendered visitor the hills were measured on {people} people who do not exist, in {pictures} pictures. Drawn faces look more alike to this machine than photos do: at {line} it confuses {drawn} of them, and {photos} people in news photos. The same line, other faces.</source>
        <translation>Para un visitante inventado, las colinas se midieron con {people} personas que no existen, en {pictures} imágenes. A esta máquina las caras dibujadas le parecen más iguales que las fotos: en {line} confunde {drawn} de ellas, y {photos} personas en fotos de prensa. La misma línea, otras caras.</translation>
    </message>
    <message>
        <source>For a live face, strangers are counted on the wall, and missed matches are the measured rate: a picture taken in the same minute would be found nearly always, which flatters the machine.</source>
        <translation>Para una cara en vivo, los desconocidos se cuentan en el muro, y las personas que se escapan son la tasa medida: una imagen tomada en el mismo minuto se encontraría casi siempre, y eso favorece a la máquina.</translation>
    </message>
    <message>
        <source>“Look again” is not over the line, and not a no: somebody has to look. How many faces that is in 1,000 searches of a wall as large as this one is the measured share of scores between the two lines, times the pictures. Its interval joins the ends of both lines&apos; intervals (95 %), so it is on the wide side.</source>
        <translation>«Mirar otra vez» no es por encima de la línea, ni es un no: alguien tiene que mirar. Cuántas caras son en 1,000 búsquedas en un muro tan grande como este es la parte medida de las similitudes entre las dos líneas, por las imágenes. Su intervalo une los extremos de los intervalos de ambas líneas (95 %), así que es más bien ancho.</translation>
    </message>
    <message>
        <source>Looking again is not free of error. In a study of 2014 passport officers took {passed} of 100 photos of somebody else for the right person and turned {refused} of 100 right ones away, no better than students (White and others, PLOS ONE; F-ACC-16). Checking a computer&apos;s list is harder still (F-ACC-17), and whoever is told “same” beforehand sees it more often (F-ACC-19).</source>
        <translation>Mirar otra vez también falla. En un estudio de 2014, agentes de pasaportes tomaron {passed} de 100 fotos de otra persona por la persona correcta y rechazaron {refused} de 100 correctas, no mejor que estudiantes (White y otros, PLOS ONE; F-ACC-16). Revisar la lista de una computadora es aún más difícil (F-ACC-17), y a quien antes le dicen «es la misma» lo ve así más veces (F-ACC-19).</translation>
    </message>
    <message>
        <source>A similarity is not a probability, and a list of look-alikes is not proof. What this room cannot show: how often any police system errs, which differs by system, by photo and by person.</source>
        <translation>Una similitud no es una probabilidad, y una lista de parecidos no es una prueba. Lo que esta sala no puede mostrar: cuántas veces se equivoca un sistema policial, que cambia con el sistema, con la foto y con la persona.</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Adivina primero</translation>
    </message>
    <message>
        <source>At {at} you guessed {guess}; it was {true}.</source>
        <translation>En {at} dijiste {guess}; eran {true}.</translation>
    </message>
    <message>
        <source>With the line at {at}, how many of {of} strangers are wrongly matched?</source>
        <translation>Con la línea en {at}, ¿cuántos de {of} desconocidos son señalados por error?</translation>
    </message>
    <message>
        <source>1 stranger</source>
        <translation>1 desconocido</translation>
    </message>
    <message>
        <source>{many} strangers</source>
        <translation>{many} desconocidos</translation>
    </message>
    <message>
        <source>Keep my guess</source>
        <translation>Guardar predicción</translation>
    </message>
    <message>
        <source>Put the line at {at}. How many of the {of} strangers here will be wrongly matched?</source>
        <translation>Pon la línea en {at}. ¿Cuántos de los {of} desconocidos de aquí serán señalados por error?</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tu predicción</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Otras máquinas</translation>
    </message>
    <message>
        <source>Use your own face</source>
        <translation>Usar tu propia cara</translation>
    </message>
    <message>
        <source>Watch. Then take the line.</source>
        <translation>Mira. Después toma la línea.</translation>
    </message>
    <message>
        <source>Your guess for {at}: {guess}. Move the line there.</source>
        <translation>Tu predicción para {at}: {guess}. Lleva la línea hasta ahí.</translation>
    </message>
    <message>
        <source>You guessed {guess}. It is {true}.</source>
        <translation>Dijiste {guess}. Son {true}.</translation>
    </message>
    <message>
        <source>The line: loose on the left, strict on the right</source>
        <translation>La línea: flexible a la izquierda, estricta a la derecha</translation>
    </message>
    <message>
        <source>How wide “look again” is, under the line</source>
        <translation>Qué tan ancho es «mirar otra vez», por debajo de la línea</translation>
    </message>
    <message>
        <source>Looser: flags more people</source>
        <translation>Más flexible: señala a más personas</translation>
    </message>
    <message>
        <source>Stricter: flags fewer</source>
        <translation>Más estricta: señala a menos</translation>
    </message>
    <message>
        <source>The wall of faces, least alike first</source>
        <translation>El muro de caras, las menos parecidas primero</translation>
    </message>
    <message>
        <source>{pairs} pairs of pictures of {people} people who do not exist</source>
        <translation>{pairs} parejas de imágenes de {people} personas que no existen</translation>
    </message>
    <message>
        <source>{pairs} pairs</source>
        <translation>{pairs} parejas</translation>
    </message>
    <message>
        <source>{people} people in news photos against this wall: {pairs} pairs</source>
        <translation>{people} personas en fotos de prensa contra este muro: {pairs} parejas</translation>
    </message>
    <message>
        <source>{people} people in news photos, each weighing the same</source>
        <translation>{people} personas en fotos de prensa, cada una con el mismo peso</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>over the line</source>
        <translation>por encima de la línea</translation>
    </message>
    <message>
        <source>under the line</source>
        <translation>por debajo de la línea</translation>
    </message>
    <message>
        <source>{name}, similarity {score}, {side}</source>
        <translation>{name}, similitud {score}, {side}</translation>
    </message>
    <message>
        <source>Looking for a face…</source>
        <translation>Buscando una cara…</translation>
    </message>
    <message>
        <source>the line at {line}</source>
        <translation>la línea en {line}</translation>
    </message>
    <message>
        <source>the line at {line}, look again from {low}</source>
        <translation>la línea en {line}, mirar otra vez desde {low}</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} de {of}</translation>
    </message>
    <message>
        <source>no other picture here</source>
        <translation>aquí no hay otra imagen</translation>
    </message>
    <message>
        <source>to look at again</source>
        <translation>para mirar otra vez</translation>
    </message>
    <message>
        <source>missed, as measured</source>
        <translation>se escapan, según lo medido</translation>
    </message>
    <message>
        <source>wrongly matched, as measured</source>
        <translation>señalados por error, según lo medido</translation>
    </message>
    <message>
        <source>Kept as {letter}: {line}</source>
        <translation>Guardado como {letter}: {line}</translation>
    </message>
    <message>
        <source>{many} more missed</source>
        <translation>se escapan {many} más</translation>
    </message>
    <message>
        <source>{many} fewer missed</source>
        <translation>se escapan {many} menos</translation>
    </message>
    <message>
        <source>{many} more wrongly matched</source>
        <translation>{many} más señalados por error</translation>
    </message>
    <message>
        <source>{many} fewer wrongly matched</source>
        <translation>{many} menos señalados por error</translation>
    </message>
    <message>
        <source>{many} more to look at again</source>
        <translation>{many} más para mirar otra vez</translation>
    </message>
    <message>
        <source>{many} fewer to look at again</source>
        <translation>{many} menos para mirar otra vez</translation>
    </message>
    <message>
        <source>From A to B nothing changes for the people on this wall.</source>
        <translation>De A a B no cambia nada para las personas de este muro.</translation>
    </message>
    <message>
        <source>From A to B: {changes}.</source>
        <translation>De A a B: {changes}.</translation>
    </message>
    <message>
        <source>at most {many} in {crowd}</source>
        <translation>como mucho {many} de cada {crowd}</translation>
    </message>
    <message>
        <source>{many} in {crowd} ({low} to {high})</source>
        <translation>{many} de cada {crowd} ({low} a {high})</translation>
    </message>
    <message>
        <source>{many} in {crowd}</source>
        <translation>{many} de cada {crowd}</translation>
    </message>
    <message>
        <source>fewer than 1 in {crowd}</source>
        <translation>menos de 1 de cada {crowd}</translation>
    </message>
    <message>
        <source>stranger wrongly matched</source>
        <translation>desconocido señalado por error</translation>
    </message>
    <message>
        <source>strangers wrongly matched</source>
        <translation>desconocidos señalados por error</translation>
    </message>
    <message>
        <source>of {here} here; {again} to look at again</source>
        <translation>de {here} aquí; {again} para mirar otra vez</translation>
    </message>
    <message>
        <source>of {here} here; {share} measured</source>
        <translation>de {here} aquí; {share} según lo medido</translation>
    </message>
    <message>
        <source>of {here} here; {share} of made-up faces</source>
        <translation>de {here} aquí; {share} de caras inventadas</translation>
    </message>
    <message>
        <source>no other picture of {name} is here</source>
        <translation>aquí no hay otra imagen de {name}</translation>
    </message>
    <message>
        <source>of 1 picture here; {again} to look at again</source>
        <translation>de 1 imagen aquí; {again} para mirar otra vez</translation>
    </message>
    <message>
        <source>of {here} pictures here; {again} to look at again</source>
        <translation>de {here} imágenes aquí; {again} para mirar otra vez</translation>
    </message>
    <message>
        <source>of 1 picture here; {share} of made-up faces</source>
        <translation>de 1 imagen aquí; {share} de caras inventadas</translation>
    </message>
    <message>
        <source>of {here} pictures here; {share} of made-up faces</source>
        <translation>de {here} imágenes aquí; {share} de caras inventadas</translation>
    </message>
    <message>
        <source>right people missed</source>
        <translation>personas correctas que se escapan</translation>
    </message>
    <message>
        <source>of 1,000, as measured on news photos</source>
        <translation>de 1,000, según lo medido en fotos de prensa</translation>
    </message>
    <message>
        <source>of 1,000 in news photos; {again} to look at again</source>
        <translation>de 1,000 en fotos de prensa; {again} para mirar otra vez</translation>
    </message>
    <message>
        <source>{value}. {over} {over_label}; {small}.</source>
        <translation>{value}. {over} {over_label}; {small}.</translation>
    </message>
    <message>
        <source>Look again from {low} to {high}: 1 face here</source>
        <translation>Mirar otra vez de {low} a {high}: 1 cara aquí</translation>
    </message>
    <message>
        <source>Look again from {low} to {high}: {many} faces here</source>
        <translation>Mirar otra vez de {low} a {high}: {many} caras aquí</translation>
    </message>
    <message>
        <source>1,000 such searches: {many} faces ({low} to {high}; extrapolated)</source>
        <translation>1,000 búsquedas así: {many} caras ({low} a {high}; extrapolado)</translation>
    </message>
    <message>
        <source>1,000 such searches: {many} faces ({low} to {high})</source>
        <translation>1,000 búsquedas así: {many} caras ({low} a {high})</translation>
    </message>
    <message>
        <source>People err too: passport officers let {passed} of 100 wrong faces pass</source>
        <translation>También fallan las personas: en pasaportes pasaron {passed} de 100 ajenas</translation>
    </message>
    <message>
        <source>right person missed</source>
        <translation>persona correcta que se escapa</translation>
    </message>
    <message>
        <source>Everyone right of the line, the machine calls “you”.</source>
        <translation>A quien está a la derecha de la línea, la máquina lo llama «tú».</translation>
    </message>
    <message>
        <source>Everyone right of the line, the machine calls “{name}”.</source>
        <translation>A quien está a la derecha de la línea, la máquina lo llama «{name}».</translation>
    </message>
    <message>
        <source>{share} scores this high</source>
        <translation>{share} llega a esta similitud</translation>
    </message>
    <message>
        <source>among {people} people in news photos</source>
        <translation>entre {people} personas en fotos de prensa</translation>
    </message>
    <message>
        <source>in news photos; here, among made-up faces, nearly everyone</source>
        <translation>en fotos de prensa; aquí, entre caras inventadas, casi todas</translation>
    </message>
    <message>
        <source>in news photos; here, among made-up faces, at most 1 in {n}</source>
        <translation>en fotos de prensa; aquí, entre caras inventadas, como mucho 1 de cada {n}</translation>
    </message>
    <message>
        <source>in news photos; here, among made-up faces, 1 in {n}</source>
        <translation>en fotos de prensa; aquí, entre caras inventadas, 1 de cada {n}</translation>
    </message>
    <message>
        <source>Nearly every stranger</source>
        <translation>Casi cualquier desconocido</translation>
    </message>
    <message>
        <source>Fewer than 1 stranger in {n} (extrapolated)</source>
        <translation>Menos de 1 de cada {n} desconocidos (extrapolado)</translation>
    </message>
    <message>
        <source>About 1 stranger in {n} (extrapolated)</source>
        <translation>Cerca de 1 de cada {n} desconocidos (extrapolado)</translation>
    </message>
    <message>
        <source>At most 1 stranger in {n}</source>
        <translation>Como mucho 1 desconocido de cada {n}</translation>
    </message>
    <message>
        <source>1 stranger in {n}</source>
        <translation>1 desconocido de cada {n}</translation>
    </message>
    <message>
        <source>At {line} nobody was counted: the curve is continued from the scores below it (a generalised Pareto tail). With 95 % confidence the rate lies between 1 in {many} and 1 in {few}, if the tail goes on as it began.</source>
        <translation>En {line} no se contó a nadie: la curva se prolonga a partir de las similitudes menores (una cola de Pareto generalizada). Con una confianza del 95 %, la tasa está entre 1 de cada {many} y 1 de cada {few}, si la cola sigue como empezó.</translation>
    </message>
    <message>
        <source>At {line} too few were counted to tell it from fewer: at most 1 in {many}.</source>
        <translation>En {line} se contaron demasiado pocos para distinguirla de menos: como máximo 1 de cada {many}.</translation>
    </message>
    <message>
        <source>At {line} the rate lies, with 95 % confidence, between 1 in {many} and 1 in {few} strangers.</source>
        <translation>En {line} la tasa está, con una confianza del 95 %, entre 1 de cada {many} y 1 de cada {few} desconocidos.</translation>
    </message>
    <message>
        <source>Nobody is over the line.</source>
        <translation>Nadie está por encima de la línea.</translation>
    </message>
    <message>
        <source>One picture is over the line.</source>
        <translation>Una imagen está por encima de la línea.</translation>
    </message>
    <message>
        <source>{many} pictures are over the line.</source>
        <translation>{many} imágenes están por encima de la línea.</translation>
    </message>
    <message>
        <source>None of them is you.</source>
        <translation>En ninguna estás tú.</translation>
    </message>
    <message>
        <source>None shows {name}.</source>
        <translation>Ninguna muestra a {name}.</translation>
    </message>
    <message>
        <source>One really shows {name}.</source>
        <translation>Una muestra de verdad a {name}.</translation>
    </message>
    <message>
        <source>{many} really show {name}.</source>
        <translation>{many} muestran de verdad a {name}.</translation>
    </message>
    <message>
        <source>{value}. {over} {over_label}, {missed} {missed_label} of {of}.</source>
        <translation>{value}. {over} {over_label}, {missed} {missed_label} de {of}.</translation>
    </message>
    <message>
        <source>more like you →</source>
        <translation>más como tú →</translation>
    </message>
    <message>
        <source>more like {name} →</source>
        <translation>más como {name} →</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Tú, ahora</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo en esta computadora</translation>
    </message>
    <message>
        <source>{name}, now</source>
        <translation>{name}, ahora</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Cannot show: how often a police system errs, or this one with children. Missed matches are the measured rate: a picture from the same minute would flatter the machine.</source>
        <translation>No puede mostrar cuántas veces se equivoca un sistema policial, ni este con niños. Quienes se escapan son la tasa medida: una imagen del mismo minuto favorecería a la máquina.</translation>
    </message>
    <message>
        <source>Cannot show: how often a police system errs. These faces are drawn and look more alike than real ones: they show how errors happen, not how many.</source>
        <translation>No puede mostrar cuántas veces se equivoca un sistema policial. Estas caras son dibujadas y se parecen más entre sí que las reales: muestran cómo ocurren los errores, no cuántos.</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Flexible</translation>
    </message>
    <message>
        <source>flags more people</source>
        <translation>señala a más personas</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>flags fewer</source>
        <translation>señala a menos</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>mirar otra vez</translation>
    </message>
    <message>
        <source>A and B, side by side</source>
        <translation>A y B, lado a lado</translation>
    </message>
    <message>
        <source>Told by the wall as it is now; rates as measured, with their 95 % interval. Who pays at A? At B?</source>
        <translation>Contado con el muro de ahora; tasas según lo medido, con su intervalo del 95 %. ¿Quién paga en A? ¿Y en B?</translation>
    </message>
    <message>
        <source>Go back to {letter}</source>
        <translation>Volver a {letter}</translation>
    </message>
    <message>
        <source>Keep the present line as {letter}</source>
        <translation>Guardar la línea actual como {letter}</translation>
    </message>
    <message>
        <source>Go back to {letter}: {line}</source>
        <translation>Volver a {letter}: {line}</translation>
    </message>
    <message>
        <source>Only yes or no</source>
        <translation>Solo sí o no</translation>
    </message>
    <message>
        <source>Add “look again”</source>
        <translation>Añadir «mirar otra vez»</translation>
    </message>
    <message>
        <source>Keep as {letter}</source>
        <translation>Guardar {letter}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing to take back yet.</source>
        <translation>Todavía no hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>{name} sits still</source>
        <translation>{name} no se mueve</translation>
    </message>
    <message>
        <source>{name} talks</source>
        <translation>{name} habla</translation>
    </message>
    <message>
        <source>{name} turns</source>
        <translation>{name} se gira</translation>
    </message>
    <message>
        <source>{name} smiles</source>
        <translation>{name} sonríe</translation>
    </message>
    <message>
        <source>{name} puts on glasses</source>
        <translation>{name} se pone gafas</translation>
    </message>
    <message>
        <source>{name} walks past</source>
        <translation>{name} pasa caminando</translation>
    </message>
    <message>
        <source>{name} and a second person</source>
        <translation>{name} y otra persona</translation>
    </message>
    <message>
        <source>{name} nods</source>
        <translation>{name} asiente</translation>
    </message>
    <message>
        <source>{name} looks around</source>
        <translation>{name} mira alrededor</translation>
    </message>
    <message>
        <source>{name} comes near</source>
        <translation>{name} se acerca</translation>
    </message>
    <message>
        <source>{name} laughs</source>
        <translation>{name} ríe</translation>
    </message>
    <message>
        <source>{name} tilts the head</source>
        <translation>{name} inclina la cabeza</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>{word}, explained</source>
        <translation>{word}, explicado</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>False Match: to the first page</source>
        <translation>False Match: a la primera página</translation>
    </message>
</context>
</TS>
