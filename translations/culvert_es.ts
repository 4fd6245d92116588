<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Culvert::AboutBox</name>
    <message>
        <source>About Culvert</source>
        <translation>Acerca de Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation>Un gestor de túneles sobre el ssh del propio sistema.
Software libre con la licencia MIT.</translation>
    </message>
</context>
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation>ssh no tiene forma de preguntar: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>no se puede quitar %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::BoringFile</name>
    <message>
        <source>line %1: the unknown field &quot;%2&quot; is left out</source>
        <translation>línea %1: se omite el campo desconocido «%2»</translation>
    </message>
    <message>
        <source>line %1: the unknown table &quot;%2&quot; is left out</source>
        <translation>línea %1: se omite la tabla desconocida «%2»</translation>
    </message>
    <message>
        <source>the file has too many tables</source>
        <translation>el archivo tiene demasiadas tablas</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no nombra ningún host</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they do not make pairs</source>
        <translation>los puertos %1 y %2: no forman pares</translation>
    </message>
    <message>
        <source>a forward of the mode &quot;%1&quot;</source>
        <translation>un reenvío del modo «%1»</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>grupo %1: póngalo en uno de los suyos</translation>
    </message>
    <message>
        <source>%1: Culvert runs no programs when a tunnel changes</source>
        <translation>%1: Culvert no ejecuta programas cuando cambia un túnel</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>el campo desconocido «%1»</translation>
    </message>
    <message>
        <source>%1 has a variable of the environment in it, which is not replaced</source>
        <translation>%1 contiene una variable de entorno, que no se sustituye</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they are too many</source>
        <translation>los puertos %1 y %2: son demasiados</translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation>No hay ningún programa %1.</translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation>No se encontró ningún navegador que pueda mantenerse aparte del uso cotidiano.</translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation>Instale Chromium o Firefox, o uno derivado de ellos.</translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation>No se sabe cómo mantener %1 aparte del uso cotidiano.</translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation>Indique un Chromium o un Firefox, o uno derivado de ellos.</translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>no se pudo iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 terminó enseguida: %2</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation>esto solo lleva a %1</translation>
    </message>
</context>
<context>
    <name>Culvert::CommandLine</name>
    <message>
        <source>culvert --help</source>
        <translation>culvert --help</translation>
    </message>
    <message>
        <source>culvert help %1</source>
        <translation>culvert help %1</translation>
    </message>
    <message>
        <source>%1 (see %2)</source>
        <translation>%1 (véase %2)</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>no hay ningún verbo «%1»</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation>no hay ningún verbo «%1»; ¿será «%2»?</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>no hay ninguna opción %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation>«%1» no tiene la opción --%2</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>la opción --%1 no lleva valor</translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation>la opción --%1 necesita un valor, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation>«%1» admite --all o nombres, no ambos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation>«%1» necesita %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation>«%1» no admite «%2»</translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation>--headless inicia Culvert y no admite ningún verbo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --from or DESTINATION, not both</source>
        <translation>«%1» admite --from o DESTINATION, no ambos</translation>
    </message>
    <message>
        <source>--background goes with --headless</source>
        <translation>--background va con --headless</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation>%1 no es un archivo en un disco y no se puede leer en cada inicio de sesión; copie lo que dice en un archivo e indique ese</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>no se puede leer el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>debilitaría la comprobación de las claves de host</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation>&amp;Cerrar la conexión</translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation>Cerrar &amp;todas…</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation>Copiar el objetivo</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrar las conexiones</translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation>Ninguna conexión tiene este texto en su programa, objetivo o dirección.</translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation>Ninguna conexión.</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Cerrar conexiones</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>¿Cerrar %1?</translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation>Sus programas reciben un error. El túnel sigue conectado.</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>Cerrar &amp;todas</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation>%1, por dirección</translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation>El programa envió una dirección en lugar de un nombre: quizá preguntó al resolutor de esta máquina</translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation>Entra por %1</translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation>Entra por %1, desde %2</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Usuario: %1</translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation>Espera a ssh</translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation>Llevada por ssh %1</translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionTable</name>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>There are no connections.</source>
        <translation>No hay conexiones.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>EDAD</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>SUBIDA</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>BAJADA</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>OBJETIVO</translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation>* El programa envió una dirección en lugar de un nombre: quizá preguntó</translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation>  al resolutor de esta máquina.</translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation>el conector se detuvo</translation>
    </message>
</context>
<context>
    <name>Culvert::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Demo</name>
    <message>
        <source>For a browser</source>
        <translation>Para un navegador</translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation>La página de la demostración</translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation>El perfil «%1» espera a su primer cliente; entonces se inicia su ssh.</translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation>Proxy SOCKS:          %1</translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation>Para probarlo:        curl --socks5-hostname %1 %2</translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation>O por el reenvío:     curl http://%1/</translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation>Traído a través:      «%1», %2 bytes en %3 ms, inicio de sesión de ssh incluido</translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation>La página no llegó: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation>Culvert sigue en marcha</translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation>Sus túneles siguen como están. Use este icono para recuperar la ventana o para salir.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
</context>
<context>
    <name>Culvert::Destination</name>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>el corchete de la dirección IPv6 no está cerrado</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>el texto entre corchetes no es una dirección IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation>una dirección IPv6 debe ir entre corchetes, como en [::1]:22</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>el puerto debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation>falta el usuario antes de «@»</translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation>el usuario no debe empezar por «-» ni tener uno tras un espacio</translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation>el usuario tiene más de 255 caracteres</translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation>el usuario tiene un carácter invisible</translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation>el usuario tiene uno de %1, que ssh rechaza</translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation>el usuario no debe terminar en una barra inversa</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>falta el host</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>el host no debe empezar por «-»</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>el host tiene más de 255 caracteres</translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation>el host tiene un espacio o un carácter invisible</translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation>el host tiene uno de %1, que ssh rechaza</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>el esquema del destino debe ser ssh://, u omitirse</translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation>falta el destino</translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation>una contraseña no va en un destino; ssh la pide o usa una clave (los dos puntos de un usuario son %3A tras ssh://)</translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation>el usuario tiene un «%» que no codifica ningún carácter</translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation>el host de una URL tiene uno de %1</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationCompleter</name>
    <message>
        <source>Names from ssh_config</source>
        <translation>Nombres de ssh_config</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation>«/», «?» y «#» deben ir codificados con porcentaje antes de una «@»</translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation>un fragmento («#») no va en un destino</translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation>una ruta no va en un destino</translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation>falta la contraseña tras «:»</translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation>la contraseña tiene un carácter que debe codificarse con porcentaje, como «@» con «%40»</translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation>la contraseña tiene un «%» que no codifica ningún carácter</translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation>la contraseña debe ser una sola línea de texto</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>la contraseña tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation>el único parámetro de un destino es bind, como en ?bind=127.0.0.1:1080</translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation>hay más de un parámetro tras el «?»</translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation>bind tiene un «%» que no codifica ningún carácter</translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation>bind debe ser una dirección IP y un puerto, como en 127.0.0.1:1080</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>el esquema del destino debe ser ssh://, u omitirse</translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>Abrir el &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation>Aún ninguno. Edite el túnel para añadir un proxy o un reenvío.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de acceso</translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation>Procesos ssh</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>Túnel %1</translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation>Apagar este túnel</translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation>Encender este túnel</translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation>Abre un navegador propio que pasa por este túnel</translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation>Necesita un punto de acceso SOCKS que escuche</translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation>Ninguno en marcha. El primer cliente inicia uno.</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>Ninguno en marcha.</translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation>Dicho mientras inicia sesión; nadie responde de ello:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Comprobar…</translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation>aquí no se conoce %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation>Opción desactivada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation>Opciones de ssh desactivadas</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>archivo de configuración</translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation>no se puede activar %1: %2.</translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation>Esto vino con una importación, y el túnel no se inicia hasta que lo active o lo olvide: puede ejecutar programas y llevar a otra parte.</translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation>Estas vinieron con una importación. ssh no las recibe: ejecutan un programa, cargan código o deciden en quién confiar, o no se sabe que hagan menos.</translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation>Activar un archivo de configuración</translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation>Activar una opción</translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation>¿Activar el archivo de configuración para este túnel?</translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation>¿Activar %1 para este túnel?</translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation>ssh usará esto con sus permisos siempre que se inicie el túnel:

%1

Hágalo solo si sabe lo que hace y confía en quien se lo dio.</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Activar</translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation>&amp;Importar hosts de su configuración de ssh…</translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>I&amp;niciar Culvert cuando inicio sesión</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Aún no hay túneles</translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation>Un túnel lleva conexiones a un servidor al que usted llega por ssh, y de allí a cualquier parte. Añada uno para dar a los navegadores y otros programas un proxy local o un puerto reenviado.</translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Añadir un túnel…</translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation>No hay hosts en ~/.ssh/config: basta con lo que escribiría tras «ssh», como yo@servidor.example.</translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation>Probarlo con una &amp;demostración</translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation>Funciona con un servidor propio que termina con ella</translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation>el cliente no dijo adónde quiere ir</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation>el cliente no colgó</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 está en uso por %2</translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation>%1 es para sus propios programas; clientes rechazados: %2, el último de %3</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>un usuario desconocido</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>el usuario %1</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation>%1 no es para páginas web; peticiones rechazadas: %2</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation>%1 no es para páginas web; peticiones rechazadas: %2, la última para %3</translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation>%1: clientes que colgaron antes de saberse de quién eran y no hicieron pasar nada: %2</translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation>la conexión se cerró a mano</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation>Las páginas &amp;web pueden usarlo</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation>127.0.0.1:puerto, o la ruta de un socket</translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation>El puerto 0 toma cualquier puerto libre</translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation>host:puerto tal como lo ve el servidor, o una ruta allí</translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation>host:puerto tal como lo ve este equipo, o una ruta aquí</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation>ninguno: los programas no tienen que identificarse</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>E&amp;scucha en:</translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation>El servidor e&amp;scucha en:</translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation>&amp;Lleva a:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation>Cualquier página que abra podría entonces enviar peticiones al objetivo</translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation>solo yo (0600)</translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation>yo y el grupo del socket (0660)</translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation>todos los usuarios de este equipo (0666)</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>Quién puede usar el socket</translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation>&amp;Abierto a:</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>modo %1</translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation>a esta dirección se puede llegar desde otros equipos; diga que lo quiere así</translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation>cualquiera que llegue a este equipo puede usar el túnel; un usuario y una contraseña dejan fuera a los demás</translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation>&amp;Otros usuarios de este equipo pueden usarlo</translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation>&amp;Otros equipos de la red pueden usarlo</translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation>&amp;Otros equipos que llegan al servidor pueden usarlo</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>el usuario tiene más de 255 bytes</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>la contraseña tiene más de 255 bytes</translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation>una contraseña necesita un usuario</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Take over the changes to this endpoint?</source>
        <translation>¿Aplicar los cambios de este punto de acceso?</translation>
    </message>
    <message>
        <source>They cannot be taken over yet: something is missing.</source>
        <translation>Aún no se pueden aplicar: falta algo.</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Editar el punto de acceso…</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Quitar el punto de acceso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de acceso</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Añadir un punto de acceso</translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation>&amp;Proxy (SOCKS y HTTP)…</translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation>&amp;Reenvío a una dirección…</translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation>Reenvío &amp;inverso, del servidor hacia aquí…</translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation>Pro&amp;xy inverso, del servidor hacia fuera por aquí…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>cualquier parte</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation>Abierto a otros equipos</translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation>Abierto a otros equipos que llegan al servidor</translation>
    </message>
    <message>
        <source>&amp;Find services…</source>
        <translation>Buscar ser&amp;vicios…</translation>
    </message>
    <message>
        <source>Shows what listens on the server’s side</source>
        <translation>Muestra lo que escucha en el lado del servidor</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation>Copiar como &amp;línea de %1</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>A&amp;pagar</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Encender</translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation>&amp;Conservar al apagar el túnel</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>cualquier parte</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Escucha en %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Abiertas</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation>debe ser LISTEN=TARGET, como en 5432=db.internal:5432</translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation>aviso: quien llegue al servidor puede usar %1, si el servidor lo permite</translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation>aviso: otras máquinas pueden usar %1</translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation>aviso: otras máquinas pueden llegar a %1; se las rechaza salvo con --allow-other-users</translation>
    </message>
    <message>
        <source>the profile has no endpoints</source>
        <translation>el perfil no tiene puntos de acceso</translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation>no hay tal punto de acceso, solo %1</translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation>se refiere a varios puntos de acceso; diga cuál por su lugar: #1 es el primero</translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation>¿de qué punto de acceso? Dígalo con --endpoint, por su dirección o su nombre</translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation>es para un solo --endpoint</translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation>un proxy no tiene objetivo</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>debe ser yes o no</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation>debe ser un modo octal que deje leer y escribir al propietario, como 0660</translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation>debe ser yes, no o auto</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>falta la contraseña</translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation>solo un proxy puede pedirla, y %1 es un reenvío</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation>se quitó el punto de acceso</translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation>varios perfiles se llaman «%1»: cambie el nombre de todos menos uno</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>ya hay un perfil «%1»</translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation>lo tiene otro perfil</translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation>no se conoce ninguna clave de host cambiada de este perfil</translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation>ssh no dice qué clave ha cambiado</translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation>la clave de host ha cambiado una vez más</translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation>ninguna conexión tiene el número %1</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>el perfil ya no existe</translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation>el perfil no está, o tiene un problema</translation>
    </message>
    <message>
        <source>no endpoint listens at the socket that was handed over: %1</source>
        <translation>ningún punto de acceso escucha en el socket que se entregó: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation>Comparar las &amp;claves…</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalles del problema</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>el mensaje</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FileImport</name>
    <message>
        <source>the file has more than %1 profiles; name those that are wanted</source>
        <translation>el archivo tiene más de %1 perfiles; nombre los que quiera</translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation>el archivo tiene demasiados hosts y patrones; nombre los hosts que quiera</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>no hay tal host</translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation>el archivo no nombra ningún host</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>campos que esta versión no conoce o no usa: %1</translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation>usa el archivo de configuración %1, que puede ejecutar programas</translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation>se omite el campo «%1» del archivo</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>no hay tal perfil</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>el archivo ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>the file has no tunnels</source>
        <translation>el archivo no tiene túneles</translation>
    </message>
    <message>
        <source>there is no such tunnel</source>
        <translation>no hay tal túnel</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation>un patrón está vacío o tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation>«Match %1» ejecutaría un programa; se omiten sus líneas</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation>«Match %1» no se evalúa; se omiten sus líneas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>y %n más como esta</numerusform>
            <numerusform>y %n más como estas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation>su nombre tiene caracteres que significan algo para un shell</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: no sirve para un túnel, o es asunto del propio Culvert</translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation>Culvert no conoce esta opción</translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation>un perfil solo tiene uno</translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>debilitaría la comprobación de las claves de host</translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation>un perfil solo tiene dos</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>dos puntos de acceso escuchan en %1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>el puerto debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation>host, usuario y puerto no forman un destino</translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation>su host de salto: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>el campo desconocido «%1»</translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation>%1 está apagado: %2</translation>
    </message>
    <message>
        <source>allowOtherUsers of %1</source>
        <translation>allowOtherUsers de %1</translation>
    </message>
    <message>
        <source>browsers of %1</source>
        <translation>browsers de %1</translation>
    </message>
    <message>
        <source>mode %1 of %2</source>
        <translation>modo %1 de %2</translation>
    </message>
    <message>
        <source>programs on the server could reach whatever this machine reaches</source>
        <translation>los programas del servidor podrían llegar a todo lo que alcanza esta máquina</translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation>los programas del servidor podrían llegar a %1 desde esta máquina</translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation>los programas que buscan otro socket en esta ruta hablarían con el servidor</translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation>otras máquinas podrían usarlo</translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation>otros usuarios de esta máquina podrían usarlo</translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation>lleva a un socket con el que se manda una sesión o una máquina</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>grupo %1: póngalo en uno de los suyos</translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation>start %1: se inicia a mano hasta que usted lo cambie</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation>ssh infringió el protocolo de su socket de control</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation>Culvert no sustituye «%» ni «${...}» en él</translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation>ssh no puede leer este reenvío</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>«%1» no es un puerto</translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation>ssh no puede leer el objetivo de este reenvío</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>falta el objetivo</translation>
    </message>
</context>
<context>
    <name>Culvert::GstmFile</name>
    <message>
        <source>a forward of the type &quot;%1&quot;</source>
        <translation>un reenvío del tipo «%1»</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no nombra ningún host</translation>
    </message>
    <message>
        <source>that it starts by itself: &quot;culvert edit NAME --start always&quot;, or on-demand, if you want that</source>
        <translation>que se inicia por sí mismo: «culvert edit NAME --start always», u on-demand, si lo quiere así</translation>
    </message>
    <message>
        <source>that its forwards are in your ssh configuration: &quot;culvert import&quot; brings them in from there</source>
        <translation>que sus reenvíos están en su configuración de ssh: «culvert import» los trae de allí</translation>
    </message>
    <message>
        <source>this XML is no tunnel of gSTM</source>
        <translation>este XML no es un túnel de gSTM</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot; is left out</source>
        <translation>se omite el campo desconocido «%1»</translation>
    </message>
    <message>
        <source>the file has too many fields</source>
        <translation>el archivo tiene demasiados campos</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>what came of a program makes no sense</source>
        <translation>lo que vino de un programa no tiene sentido</translation>
    </message>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation>el Culvert en marcha no acepta los sockets</translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation>el Culvert en marcha terminó antes de hacerse cargo del programa</translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation>el nombre de un perfil, un patrón (&apos;work-*&apos;, protegido del shell) o @GROUP; --all significa todos</translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation>IP:PORT, PORT (en 127.0.0.1; 0 = cualquiera libre), localhost:PORT (127.0.0.1 y ::1), *:PORT (toda dirección) o la ruta de un socket Unix</translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation>HOST:PORT o una ruta, tal como lo ve el servidor (con --reverse, como lo ve esta máquina)</translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation>[ssh://][user@]host[:port], o un alias de ssh_config(5)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation>Código de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 3 no hay tal perfil, 4 ninguna instancia en marcha.</translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation>Culvert lleva conexiones a través del ssh del propio sistema, y las muestra.</translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation>iniciar con ventana e icono en la bandeja, o traer al frente el que está en marcha</translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation>iniciar sin pantalla; lo que ocurre se dice por la salida de error</translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation>iniciar contra un servidor ssh privado y desechable (también con --headless); antes de un verbo: hablar con esa demostración</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation>Los verbos hablan con el Culvert en marcha:</translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation>«culvert help VERB» muestra ejemplos y opciones de un verbo; véase culvert(1) y culvert-profiles(5).</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>[OPTION...]</source>
        <translation>[OPTION...]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>the same, and let go of the terminal once it runs; &quot;culvert logs&quot; tells what happens</source>
        <translation>lo mismo, y soltar el terminal una vez en marcha; «culvert logs» dice lo que ocurre</translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>no se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation>%1 no termina</translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation>una vista propia del sistema de archivos</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation>Leyendo las claves…</translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation>&amp;Quitar la clave antigua</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation>La clave de host ha cambiado – %1</translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation>La clave de host del servidor ha cambiado</translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation>El servidor muestra otra clave que la guardada para él. Así es tras reinstalarlo, o cuando se reemplazaron sus claves. También es así cuando alguien escucha entre usted y el servidor: entonces su contraseña y sus datos serían suyos.

Pida al administrador del servidor, por teléfono o en persona, la huella de la clave nueva. Quite la clave antigua solo si es la de abajo.</translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation>&amp;He comparado la huella nueva con la del administrador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Clave antigua</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation>La antigua está en</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation>La clave antigua está quitada; queda una copia del archivo al lado como %1.old. El próximo inicio de sesión muestra la clave nueva otra vez y pregunta si aceptarla.</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation>la huella</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation>ssh aún no tiene ninguna clave de este servidor, así que no puede decir si el servidor es auténtico. Compare la huella con la que el propietario del servidor le dé por otra vía. Si difieren, rechácela: puede que alguien esté escuchando.</translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation>Aceptada una vez, la clave vale hasta que se detenga el túnel, y no se guarda.</translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation>Solo se puede guardar: el ssh que pregunta no es el de Culvert, sino uno que inicia su configuración.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation>Se guardaría en</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>Péguela aquí para comparar</translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation>La &amp;huella que le dieron, si la tiene:</translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation>✓ Son iguales.</translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation>Es una huella de otro tipo, que no se puede comparar. Pida la que empieza por %1.</translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation>✗ No son iguales.</translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation>&amp;Aceptar y guardar</translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation>Aceptar &amp;una vez</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the host is missing</source>
        <translation>falta el host</translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation>el host no es una dirección IPv6 válida</translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation>el host no es un nombre internacional válido</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>el host tiene más de 255 caracteres</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>el host no debe empezar por «-»</translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation>el host tiene un carácter que no es letra, dígito, «.», «-» ni «_»</translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation>el host no tiene letras ni dígitos</translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>el corchete de la dirección IPv6 no está cerrado</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>el texto entre corchetes no es una dirección IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation>una dirección IPv6 debe ir entre corchetes, como en [::1]:80</translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation>falta el puerto, como en host:80</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation>el puerto debe ser un número de %1 a 65535</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation>La petición tiene demasiados campos de cabecera.</translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation>Un campo de cabecera de la petición está mal formado.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation>No está claro dónde termina el cuerpo de la petición.</translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation>Este proxy no conoce más codificación de transferencia que «chunked».</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation>Los campos de cabecera de la petición son demasiado largos.</translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation>Un CONNECT no tiene cuerpo.</translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation>Este proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation>La petición nombra más de un host.</translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation>La petición ocultaría a su objetivo dónde termina.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation>Esto no es una petición HTTP.</translation>
    </message>
    <message>
        <source>The first line of the request is too long.</source>
        <translation>La primera línea de la petición es demasiado larga.</translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation>El método de la petición es demasiado largo.</translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation>Este proxy habla HTTP/1.0 y HTTP/1.1.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation>Esto es un puerto de proxy de Culvert, no un servidor web. Los programas lo usan cuando está puesto como su proxy SOCKS o HTTP.</translation>
    </message>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation>Este proxy solo reenvía por sí mismo peticiones http://. Para las demás, como https://, use CONNECT.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>Un nombre de usuario o una contraseña no van en la dirección.</translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation>La dirección tiene un byte que ninguna dirección puede tener.</translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation>El objetivo no es válido: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation>Mi configuración de &amp;ssh</translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation>Un &amp;archivo:</translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation>Es mi propia &amp;exportación: tomarla como está</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Elegir &amp;todo</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>Importar túneles</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo para importar</translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation>%1 no nombra ningún host.</translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation>Se pregunta a ssh qué dice su configuración…</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation>Lo que está apagado deja entrar a otros, o está donde buscan otros programas. Nadie escucha allí hasta que lo encienda en los ajustes del túnel.</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation>Lo que está desactivado ejecuta un programa, carga código o decide en quién confiar, o no se sabe que haga menos. ssh no lo recibe hasta que lo active en los ajustes del túnel.</translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation>&amp;Importar 1 túnel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>&amp;Importar %n túnel</numerusform>
            <numerusform>&amp;Importar %n túneles</numerusform>
        </translation>
    </message>
    <message>
        <source>A co&amp;mmand:</source>
        <translation>Una &amp;orden:</translation>
    </message>
    <message>
        <source>an export, an ssh_config, or of PuTTY, boring, gSTM</source>
        <translation>una exportación, un ssh_config, o de PuTTY, boring, gSTM</translation>
    </message>
    <message>
        <source>such as ssh -N -L 5432:db:5432 bastion</source>
        <translation>como ssh -N -L 5432:db:5432 bastion</translation>
    </message>
    <message>
        <source>Command of ssh or autossh</source>
        <translation>Orden de ssh o autossh</translation>
    </message>
    <message>
        <source>Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an exported registry file), a file of boring or gSTM, or a script that calls ssh or autossh.</source>
        <translation>Elija un archivo: una exportación de Culvert, un ssh_config, sesiones de PuTTY (un archivo del Registro exportado), un archivo de boring o gSTM, o un script que llame a ssh o autossh.</translation>
    </message>
    <message>
        <source>Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 bastion.</source>
        <translation>Pegue una orden de ssh o autossh, como ssh -N -L 5432:db:5432 bastion.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation>no salió nada</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation>%1 ocupa más de 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation>otras máquinas pueden usar %1</translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation>%1 también lo usa «%2»: solo uno de los dos puede tenerlo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>y %n más como esta</numerusform>
            <numerusform>y %n más como estas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation>%1: ya está</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1: omitido: %2</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1: importado</translation>
    </message>
    <message>
        <source>%1: would be imported</source>
        <translation>%1: se importaría</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: importado como %2</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1: se importaría como %2</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>jump hosts</source>
        <translation>saltos</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>accesos</translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation>ninguno; no escucha en ninguna parte hasta que añada uno</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>config file</source>
        <translation>arch. config.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>archivo de configuración %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>importados: %1</translation>
    </message>
    <message>
        <source>to be imported: %1</source>
        <translation>por importar: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>ya están: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less: ssh does not get it. If you trust its author, enable it by &quot;culvert edit NAME --accept-imported&quot;, or in the window (Edit, SSH).
</source>
        <translation>Lo que está desactivado ejecuta un programa, carga código o decide en quién confiar, o no se sabe que haga menos: ssh no lo recibe. Si confía en su autor, actívelo con «culvert edit NAME --accept-imported», o en la ventana (Editar, SSH).
</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. If you mean it, switch it on by &quot;culvert edit NAME --enable LISTEN&quot;, or in the window (Edit, Endpoints).
</source>
        <translation>Lo que está apagado deja entrar a otros, o está donde buscan otros programas: nadie escucha allí. Si es lo que quiere, enciéndalo con «culvert edit NAME --enable LISTEN», o en la ventana (Editar, Puntos de acceso).
</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (apagado)</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>sin puntos de acceso</translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation>1 opción desactivada</translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation>archivo de configuración desactivado</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Lo que trae</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Lo que se puede importar</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Hosts de salto</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>Archivo config.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>archivo de configuración %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation>
            <numerusform>%n opción desactivada</numerusform>
            <numerusform>%n opciones desactivadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation>culvert: Culvert no está en marcha: nadie escucha en %1; inícielo con «culvert» o «culvert --headless»</translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation>culvert: %1</translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation>culvert: el Culvert en marcha terminó antes de responder
</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>no se puede llegar a %1: %2</translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation>no se puede entregar lo que debe llevarse: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation>no se puede bloquear %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation>la línea de órdenes no tiene entrada: %1</translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation>la petición no tiene sentido
</translation>
    </message>
</context>
<context>
    <name>Culvert::JsonPlace</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>ssh-keygen failed</source>
        <translation>ssh-keygen falló</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation>%1 no tiene otra clave de %2 con la que se pueda comparar la nueva</translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation>%1 no es suyo para cambiarlo; pregunte al administrador de esta máquina</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation>%1 se cambió entretanto; vuelva a intentarlo</translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation>se terminó el proceso que vigila el servidor</translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 está en uso por otro programa</translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation>no se le permite escuchar en %1</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 no es una dirección de esta máquina</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>no se puede escuchar en %1</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation>hace falta un nombre de usuario que pedir</translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation>una contraseña necesita un nombre de usuario</translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation>el nombre de usuario y la contraseña tienen como mucho %1 bytes</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>se cerró el conector</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation>una red propia</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation>%1 es un enlace simbólico del usuario %2, que puede llevar a sockets de cualquiera; quítelo</translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation>%1 no es una carpeta; quítelo</translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation>%1 no es un socket; quítelo</translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation>otros pueden poner sockets suyos en %1; ejecute «chmod 700 %1», o reinicie Culvert</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation>%1 pertenece al usuario %2, que podría escuchar allí; haga que lo quite ese usuario o un administrador, o ponga XDG_RUNTIME_DIR en una carpeta suya</translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation>un programa del usuario %2 escucha en %1, y no se le envió nada; quite %1</translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation>no se puede saber de quién es %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>Culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation>Co&amp;piar las líneas</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Cerrar el registro</translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation>--since: «%1» no es un lapso, como 10m o 2h, ni una hora, como 14:30 o 2026-01-31T14:30</translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation>la contraseña de %1</translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation>la frase de contraseña de la clave %1</translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation>el PIN de %1</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>una respuesta a «%1»</translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation>un toque de la llave de seguridad</translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation>%1: mal %2 veces</translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation>la clave de host del servidor cambió mientras se confirmaba</translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation>ssh acepta respuestas de una línea y como mucho %1 bytes</translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation>el ssh que pregunta por %1 guardaría su clave; no se puede aceptar una sola vez</translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation>no se aceptó la clave de host de %1</translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation>se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation>no se conoce la clave de host de %1, y no hay nadie que la confirme: %2</translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation>%1: estaba mal, y no hay nadie a quien volver a preguntar</translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation>el inicio de sesión necesita %1, y no hay nadie a quien preguntar</translation>
    </message>
</context>
<context>
    <name>Culvert::MainWindow</name>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The tunnel “%1” was removed.</source>
        <translation>Se quitó el túnel «%1».</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation>Culvert – %1 conectados</translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation>Este escritorio no tiene bandeja para el icono de Culvert. Al cerrar esta ventana se sale de Culvert y se apagan todos los túneles; minimícela para conservarlos.</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>se detuvo ssh porque estaba inactivo</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation>el túnel ya no existe</translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation>el servidor envió más de lo permitido</translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation>el servidor no acepta datos</translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation>el servidor concedió una ventana de más de 2^32 - 1 bytes</translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation>el servidor cerró la conexión antes de su fin</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation>ssh ha terminado</translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation>este ssh se reemplazó por uno nuevo</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>el servidor no ha respondido desde hace %1 s</translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation>el servidor no deja pasar ninguna conexión: %1</translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation>el servidor no ha respondido nada en más de %1 s, aunque algo lo espera</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>se cerró el túnel</translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation>ya hay %1 conexiones que esperan a ssh</translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation>se empezó de nuevo el inicio de sesión</translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation>este ssh ya no hacía falta</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation>no se puede llegar al socket de control de ssh: %1</translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation>ssh cerró la conexión a su socket de control</translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation>este ssh no ofrece el modo proxy en su socket de control (OpenSSH 7.4 o posterior sí)</translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation>ssh envió un mensaje de %1 bytes</translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation>ssh envió un mensaje que aquí no tiene sentido (número %1)</translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>el nombre tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation>el nombre tiene un carácter invisible (%1)</translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation>el nombre empieza o termina con un espacio en blanco</translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation>el nombre empieza con una marca que no tiene letra</translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation>el nombre tiene más de %1 marcas en una letra</translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation>%1; «%2» valdría</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation>el nombre no debe empezar por «-»</translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation>el servidor no pudo conectar</translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation>el servidor no tiene sitio para más conexiones</translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation>el servidor no pudo abrir un canal</translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation>Quitar la opción</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation>Opciones de ssh</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Añadir una opción</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation>se incluye a sí mismo</translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation>se incluye a demasiada profundidad, o es un archivo de más</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>ocupa más de 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation>Culvert no puede dar a ssh este nombre tal como está</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation>dé a culvert un perfil de AppArmor con «userns,», o póngalo a 0</translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation>póngalo a 1</translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation>póngalo a 1000</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>un espacio de nombres propio</translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation>el usuario en un espacio de nombres propio</translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation>no se puede renunciar a las capacidades</translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation>lo que confina a este programa (el filtro seccomp de un contenedor, AppArmor, SELinux) tendría que permitir espacios de nombres de usuario</translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation>un administrador puede cambiar %1: %2</translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation>este sistema no permite %1 (%2), y no se ejecutó nada; use --proxy-env, para un programa que lo respete, o bien %3</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation>no se puede escribir la salida</translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation>%1: su proxy no escucha; inícielo con «culvert up %1»</translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation>%1: no tiene proxy; «culvert edit %1 --socks=1080» añade uno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation>«%1» se refiere a varios perfiles, y «browse» admite uno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation>«%1» no es una dirección de la web</translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation>el puerto de su proxy no se conoce antes de que escuche; inícielo con «culvert up»</translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation>no tiene proxy en un puerto TCP; «culvert edit» con --socks=1080 añade uno</translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation>no se puede crear un par de sockets para ello</translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation>Contraseña nueva para %1: </translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation>No se escribió nada. Ctrl-C cancela.
</translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation>No son iguales.
</translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation>lo que escucha allí no dice que sea un servidor ssh</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation>un ProxyCommand hace la conexión</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1, puerto %2: %3</translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation>es la conocida</translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation>sesión iniciada en %1</translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation>el servidor conecta adonde se le pide</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 está apagado</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1 escucha</translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation>%1 está cerrado mientras el túnel está detenido</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation>nadie lee lo que llega por la conexión</translation>
    </message>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation>quien pidió la conexión se ha ido</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation>se cerró la conexión</translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 está en uso por %2</translation>
    </message>
</context>
<context>
    <name>Culvert::PortHolders</name>
    <message>
        <source>Culvert itself</source>
        <translation>el propio Culvert</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>el perfil «%1»</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>un programa del usuario %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>T&amp;omar el puerto %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation>no se encontró sshd: instale openssh-server</translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation>no se encontró ssh-keygen: instale openssh-client</translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation>no se puede crear ninguna carpeta en %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation>sshd terminó sin decir palabra</translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está desconectado</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>%n túnel está desconectado</numerusform>
            <numerusform>%n túneles están desconectados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>se cerró el túnel</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessModel</name>
    <message>
        <source>ssh %1</source>
        <comment>a process and its id</comment>
        <translation>ssh %1</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation>Envía</translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation>Recibe</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation>ssh -W no puede llegar a un socket Unix</translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation>no se le puede dar a ssh un socket para la conexión</translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation>ssh terminó antes de conectarse</translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation>ssh terminó antes que el objetivo</translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>the path has a control character</source>
        <translation>la ruta tiene un carácter de control</translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation>la ruta no debe empezar por «-»</translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation>las claves de host se comprueban siempre; esto desactivaría la comprobación</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>el puerto debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation>la dirección del host tiene una zona, que ssh no puede usar para un host de salto</translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation>ssh haría que un shell leyera este nombre de un host de salto; dele un alias en su configuración de ssh y úselo</translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation>falta la dirección en la que escuchar</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>falta el objetivo</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>el usuario tiene más de 255 bytes</translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation>falta el usuario de la contraseña</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>la contraseña tiene más de 255 bytes</translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation>hay más de %1 puntos de acceso</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>dos puntos de acceso escuchan en %1</translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation>esta opción está puesta dos veces</translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation>el nombre de una opción solo tiene letras y dígitos</translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation>el valor de una opción debe ser una línea no vacía</translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation>el valor de una opción tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation>esta opción la pone el propio Culvert</translation>
    </message>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation>hay más de %1 hosts de salto</translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation>un archivo de configuración vino con una importación y está desactivado: actívelo u olvídelo</translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation>el tiempo de inactividad debe ser de 0 a %1 segundos</translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation>el número de procesos ssh debe ser de 1 a %1</translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation>las conexiones por proceso deben ser de 1 a %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileDialogs</name>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 lleva ahora a %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation>Añadir un túnel</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Túnel</translation>
    </message>
    <message>
        <source>SS&amp;H</source>
        <translation>SS&amp;H</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>Ir a lo que falta</translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation>Este túnel se cambió entretanto en otra parte. Al guardarlo se reemplaza ese cambio.</translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation>Este túnel se quitó entretanto. Al guardarlo se recupera.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation>¿Guardar los cambios de este túnel?</translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation>Aún no se pueden guardar: %1.</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>Compro&amp;bar…</translation>
    </message>
    <message>
        <source>Tries each step of the way to the server</source>
        <translation>Prueba cada paso del camino al servidor</translation>
    </message>
    <message>
        <source>Save the tunnel first: they are looked for by its login</source>
        <translation>Guarde primero el túnel: los servicios se buscan por su inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileExport</name>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>ssh takes no host of this name, an import does</source>
        <translation>ssh no acepta ningún host de este nombre, una importación sí</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>destino %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation>«%1» es un alias, y esto es lo que ssh hace de él en esta máquina</translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation>ssh no dice qué es «%1»: %2</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>apagado: %1</translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation>nombre del punto de acceso: %1</translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation>otros usuarios de esta máquina pueden usarlo</translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation>las páginas web pueden usarlo</translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation>las páginas web no pueden usarlo</translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation>pide un usuario y una contraseña</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation>segundos de inactividad: %1</translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation>archivo de configuración: %1</translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation>archivo de configuración desactivado: %1</translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation>reserva: %1 procesos, %2 conexiones por proceso</translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation>desactivado: %1 %2</translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation>se omiten los campos de un Culvert más nuevo</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation>debe ser un modo octal que deje leer y escribir al propietario, como &quot;0660&quot;</translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation>debe ser &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; o &quot;reverse-socks&quot;</translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation>debe ser &quot;manual&quot;, &quot;on-demand&quot; o &quot;always&quot;</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation>es %1, escrito por un Culvert más nuevo</translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation>no es una lista de perfiles de Culvert</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Túneles</translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation>Ningún túnel tiene «%1» en su nombre, grupo, destino o puntos de acceso.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message>
        <source>1 tunnel</source>
        <translation>1 túnel</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation>
            <numerusform>%n túnel</numerusform>
            <numerusform>%n túneles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 up</source>
        <comment>tunnels in a group</comment>
        <translation>%1, %2 conectados</translation>
    </message>
    <message>
        <source>Group %1, %2, %3</source>
        <comment>name, tunnels in it, whether it is open</comment>
        <translation>Grupo %1, %2, %3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tunnel&apos;s name and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared, from %1</source>
        <translation>Compartido, de %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation>debe ser manual, on-demand o always</translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation>debe ser NAME=VALUE, como en Compression=yes</translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation>no se indicó nada que cambiar (véase culvert help edit)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>disabled, since it can run a program or decides whom to trust: %1 %2; &quot;culvert edit NAME --accept-imported&quot; enables it</source>
        <translation>desactivado, porque puede ejecutar un programa o decide en quién confiar: %1 %2; «culvert edit NAME --accept-imported» lo activa</translation>
    </message>
    <message>
        <source>the configuration file %1 can run programs: the tunnel waits until &quot;culvert edit NAME --accept-imported&quot; or --forget-imported decides</source>
        <translation>el archivo de configuración %1 puede ejecutar programas: el túnel espera hasta que decida «culvert edit NAME --accept-imported» o --forget-imported</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation>Quitar un túnel</translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation>¿Quitar el túnel «%1»?</translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation>Se puede recuperar mientras su aviso esté ahí.</translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation>Lleva %1, que se cerrarán. %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation>ningún perfil está en un grupo «%1»</translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation>ningún nombre de perfil se parece a «%1»</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>no hay ningún perfil «%1»</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSide</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Buscar túneles</translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation>No hay ningún túnel seleccionado.</translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation>%1: %2
Su interruptor vale para todos.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>no se usa %1: %2</translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation>No se cambiará.</translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation>Se usa la última copia buena; el archivo se pondrá aparte, sin sobrescribirlo.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation>%1 está dañado y no se puede poner aparte</translation>
    </message>
    <message>
        <source>%1 comes from %2: of it, only the start mode and the group can be changed here</source>
        <translation>%1 viene de %2: aquí solo se pueden cambiar su modo de inicio y su grupo</translation>
    </message>
</context>
<context>
    <name>Culvert::ProgramDialog</name>
    <message>
        <source>Open a program</source>
        <translation>Abrir un programa</translation>
    </message>
    <message>
        <source>All connections of the program, and of what it starts, go through the tunnel, whether or not it knows proxies.</source>
        <translation>Todas las conexiones del programa, y de lo que inicie, pasan por el túnel, conozca o no los proxies.</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>Buscar un programa</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>Po&amp;r:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>%1 – opened before</source>
        <comment>a program</comment>
        <translation>%1 – abierto antes</translation>
    </message>
    <message>
        <source>No installed program is called so.</source>
        <translation>Ningún programa instalado se llama así.</translation>
    </message>
    <message>
        <source>It opens in a terminal.</source>
        <translation>Se abre en un terminal.</translation>
    </message>
    <message>
        <source>If it is running already, end it first: it would open there, outside of the tunnel.</source>
        <translation>Si ya está en marcha, termínelo primero: se abriría allí, fuera del túnel.</translation>
    </message>
</context>
<context>
    <name>Culvert::Programs</name>
    <message>
        <source>it is running already, and would open there, outside of the tunnel; end it first</source>
        <translation>ya está en marcha, y se abriría allí, fuera del túnel; termínelo primero</translation>
    </message>
    <message>
        <source>it needs a terminal, and none was found</source>
        <translation>necesita un terminal, y no se encontró ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program, and why it was not opened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptConfirmForm</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation>Esta pregunta ya no procede. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation>%1 – Culvert</translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation>Dicho antes de preguntar; nadie responde de ello:</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Recordar en el llavero</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation>&amp;Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation>es demasiado largo: ssh acepta como mucho %1 bytes</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation>La contraseña de %1</translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation>La contraseña en el servidor</translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation>La frase de contraseña de la clave %1</translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation>La frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation>El PIN de la clave %1</translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation>El PIN de la clave</translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation>El servidor pregunta %1</translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation>El servidor pregunta algo</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>¿Es este el servidor correcto?</translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation>ssh pide su consentimiento</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Toque su llave de seguridad</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation>El túnel «%1» pregunta, para iniciar sesión.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation>El túnel «%1» pregunta, para iniciar sesión en %2, un host de salto en su camino.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation>El túnel «%1» pregunta, para iniciar sesión en %2, su destino.</translation>
    </message>
    <message>
        <source>%1, %2 (jump host)</source>
        <translation>%1, %2 (host de salto)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tunnel and host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Respuesta:</translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation>Las palabras del propio servidor, de las que nadie responde:</translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation>En palabras de ssh:</translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation>La frase de contraseña guardada no se aceptó y se ha olvidado.</translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation>La contraseña guardada no se aceptó y se ha olvidado.</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>Eso no se aceptó.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Intento %1 de %2.</translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation>Se le pregunta cada vez: ningún llavero responde en este escritorio.</translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation>Se le pregunta cada vez: un PIN no se guarda.</translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation>Se le pregunta cada vez: la respuesta quizá valga una sola vez.</translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation>1 pregunta más espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>%n pregunta más espera.</numerusform>
            <numerusform>%n preguntas más esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation>Toque su llave de seguridad</translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
</context>
<context>
    <name>Culvert::PuttySessions</name>
    <message>
        <source>its protocol is %1, and not ssh</source>
        <translation>su protocolo es %1, y no ssh</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no nombra ningún host</translation>
    </message>
    <message>
        <source>the key %1: ssh reads another format; &quot;puttygen KEY.ppk -O private-openssh -o KEY&quot; converts it</source>
        <translation>la clave %1: ssh lee otro formato; «puttygen KEY.ppk -O private-openssh -o KEY» la convierte</translation>
    </message>
    <message>
        <source>the family of addresses of the forward %1</source>
        <translation>la familia de direcciones del reenvío %1</translation>
    </message>
    <message>
        <source>the forward %1: it cannot be read</source>
        <translation>el reenvío %1: no se puede leer</translation>
    </message>
    <message>
        <source>its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand</source>
        <translation>su proxy %1: sin él, el camino puede no llevar a ninguna parte; dé al túnel un ProxyCommand</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>la orden «%1»: un túnel no ejecuta nada en el servidor</translation>
    </message>
    <message>
        <source>the host keys that it was told: ssh asks about the key it sees</source>
        <translation>las claves de host que se le indicaron: ssh pregunta por la clave que ve</translation>
    </message>
    <message>
        <source>the forwarding of the agent and of X11: of no use to a tunnel</source>
        <translation>el reenvío del agente y de X11: no sirve para un túnel</translation>
    </message>
    <message>
        <source>the host keys that PuTTY knows are left out: ssh asks about each at its first login</source>
        <translation>se omiten las claves de host que conoce PuTTY: ssh pregunta por cada una en su primer inicio de sesión</translation>
    </message>
    <message>
        <source>how PuTTY&apos;s terminal looks, and its lists of algorithms, are left out</source>
        <translation>se omiten el aspecto del terminal de PuTTY y sus listas de algoritmos</translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation>&amp;Conservarlo en el túnel</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Reenvío rápido</translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation>5432, db.internal:5432 o la ruta de un socket</translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation>Si no, desaparece al apagar el túnel</translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation>&amp;Puerto en el servidor:</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>Po&amp;r:</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>R&amp;eenviar</translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation>Entonces es también un puerto de este equipo.</translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation>Un puerto libre de este equipo llevará a %1.</translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation>%1 de este equipo llevará a %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>it ended with status %1</source>
        <translation>terminó con el código %1</translation>
    </message>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation>no está el programa nft (el paquete nftables), y no se ejecutó nada; use --proxy-env, para un programa que lo respete, o pida a un administrador que lo instale</translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation>%1 no puede redirigir conexiones en un espacio de nombres propio (%2), y no se ejecutó nada; use --proxy-env, para un programa que lo respete, o pida a un administrador que cargue los módulos del núcleo nf_tables, nft_redir, nft_ct y nft_reject_inet</translation>
    </message>
</context>
<context>
    <name>Culvert::RegistryText</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the name of a key is not closed</source>
        <translation>el nombre de una clave no está cerrado</translation>
    </message>
    <message>
        <source>this is no value of a registry: %1</source>
        <translation>esto no es un valor de un Registro: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation>no es un archivo en un disco</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>it has to be yours or root&apos;s, and nobody else may write it</source>
        <translation>tiene que ser de usted o de root, y nadie más debe poder escribir en él</translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation>un servidor solo escucha por un conector mux</translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation>se cerró el reenvío</translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation>el conector se detuvo</translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation>ssh ha terminado</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>se cerró el conector</translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation>--dns no tiene sentido con --proxy-env</translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation>--dns: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation>«%1» no tiene ningún proxy que escuche en un puerto</translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation>ejecución %1 %2</translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation>la ejecución se terminó a mano</translation>
    </message>
</context>
<context>
    <name>Culvert::RunList</name>
    <message>
        <source>E&amp;nd program</source>
        <translation>Ter&amp;minar el programa</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>Terminar el programa</translation>
    </message>
    <message>
        <source>Asks the program to end. Nothing of it goes through this tunnel any more.</source>
        <translation>Pide al programa que termine. Ya nada suyo pasa por este túnel.</translation>
    </message>
</context>
<context>
    <name>Culvert::RunModel</name>
    <message>
        <source>%1, since %2, %3</source>
        <comment>a program, a time of day, a number of connections</comment>
        <translation>%1, desde %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a time of day</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an amount of data</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an amount of data</comment>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation>no hay sockets en un espacio de nombres propio</translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation>%1 no se puede usar para sockets: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation>la cuenta no puede ejecutar ninguna orden en el servidor</translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation>la cuenta no puede ejecutar ninguna orden en el servidor, que dice: %1</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Allí no escucha nada que la cuenta pueda ver.</translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation>ESCUCHA</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation>PARA REENVIARLO</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceFinder</name>
    <message>
        <source>the login is gone</source>
        <translation>el inicio de sesión ya no existe</translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation>el servidor no respondió en %1 segundos</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation>%1 de %2 túneles están conectados</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 con fallo</translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>Services of %1</source>
        <comment>a tunnel’s server</comment>
        <translation>Servicios de %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Asking the server what listens there…</source>
        <translation>Preguntando al servidor qué escucha allí…</translation>
    </message>
    <message>
        <source>What listens there can only be found by a command on the server. A forward can be added by hand all the same.</source>
        <translation>Lo que escucha allí solo se puede averiguar con una orden en el servidor. Aun así, se puede añadir un reenvío a mano.</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Allí no escucha nada que la cuenta pueda ver.</translation>
    </message>
    <message>
        <source>Choose what is to be reached from this computer.</source>
        <translation>Elija a qué se debe poder llegar desde este equipo.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>&amp;Add forwards</source>
        <translation>&amp;Añadir reenvíos</translation>
    </message>
    <message>
        <source>&amp;Add 1 forward</source>
        <translation>&amp;Añadir 1 reenvío</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>&amp;Añadir %n reenvío</numerusform>
            <numerusform>&amp;Añadir %n reenvíos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>no se usa %1: %2</translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation>Se conserva como %1, y todos los ajustes están como al principio.</translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation>Todos los ajustes están como al principio.</translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>I&amp;niciar Culvert cuando inicio sesión</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Seguir en la &amp;bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Se guardan en %1.</translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation>Lo que no pedí, y preguntas</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>Solo preguntas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>El predeterminado</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>no se encontró ninguno</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation>Lo que les ocurre a los túneles</translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation>Todo, para un informe</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>&amp;Notificarme</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>Na&amp;vegador</translation>
    </message>
    <message>
        <source>ss&amp;h program</source>
        <translation>Programa ss&amp;h</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>ssh program</source>
        <translation>Programa ssh</translation>
    </message>
    <message>
        <source>the whole path is needed, beginning with /</source>
        <translation>hace falta la ruta completa, que empieza por /</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>no hay tal programa</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Desde el próximo inicio</translation>
    </message>
</context>
<context>
    <name>Culvert::SharedProfiles</name>
    <message>
        <source>%1 is not used: %2</source>
        <translation>no se usa %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ShellWords</name>
    <message>
        <source>a shell would put something else in the place of &quot;%1&quot;</source>
        <translation>un shell pondría otra cosa en lugar de «%1»</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>una comilla no está cerrada</translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>la ruta del socket tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation>la ruta del socket tiene un carácter de control</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation>el puerto debe ser un número de %1 a %2</translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation>la dirección en la que escuchar debe ser una dirección IP, como 127.0.0.1</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation>%1 no es una dirección IP en la que escuchar</translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation>se cerró el túnel</translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>se detuvo ssh porque estaba inactivo</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation>ssh -D no puede llegar a un socket Unix</translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation>no se puede llegar a ssh en %1: %2</translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation>ssh no pudo abrir la conexión y no dijo por qué</translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation>ssh terminó la conexión antes que el objetivo</translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation>el SshAccess de este conector ya no existe</translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation>no se puede crear la carpeta privada %1 para sockets: %2</translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation>no se encontró culvert-askpass, con el que pregunta ssh; pertenece a la biblioteca instalada</translation>
    </message>
</context>
<context>
    <name>Culvert::SshCommandLine</name>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>la orden «%1»: un túnel no ejecuta nada en el servidor</translation>
    </message>
    <message>
        <source>ssh has no option -%1</source>
        <translation>ssh no tiene ninguna opción -%1</translation>
    </message>
    <message>
        <source>the option -%1 has no value</source>
        <translation>falta el valor de la opción -%1</translation>
    </message>
    <message>
        <source>autossh&apos;s -M %1: Culvert watches the line by itself, without a port</source>
        <translation>-M %1 de autossh: Culvert vigila la línea por sí mismo, sin un puerto</translation>
    </message>
    <message>
        <source>-W is one connection and no tunnel; &quot;culvert connect&quot; does the same</source>
        <translation>-W es una sola conexión y no un túnel; «culvert connect» hace lo mismo</translation>
    </message>
    <message>
        <source>with %1, ssh does something else</source>
        <translation>con %1, ssh hace otra cosa</translation>
    </message>
    <message>
        <source>ssh cannot read this</source>
        <translation>ssh no puede leer esto</translation>
    </message>
    <message>
        <source>the command names no server</source>
        <translation>la orden no nombra ningún servidor</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: no sirve para un túnel, o es asunto del propio Culvert</translation>
    </message>
    <message>
        <source>sshpass: whoever is asked for the password can have it remembered</source>
        <translation>sshpass: quien reciba la pregunta por la contraseña puede hacer que se recuerde</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no command of ssh, and is left out</source>
        <translation>línea %1: «%2» no es una orden de ssh, y se omite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of ssh</source>
        <translation>«%1» no es una orden de ssh</translation>
    </message>
    <message>
        <source>there are several commands; give one</source>
        <translation>hay varias órdenes; dé una</translation>
    </message>
    <message>
        <source>there is no command of ssh</source>
        <translation>no hay ninguna orden de ssh</translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation>una comilla no está cerrada</translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation>nada sigue a la palabra clave</translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation>la línea tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation>la línea tiene un carácter de control</translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation>la señal %1 terminó ssh</translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation>ssh terminó con el código %1 y no dijo nada</translation>
    </message>
    <message>
        <source>ssh was told to end (SIGTERM)</source>
        <translation>se le dijo a ssh que terminara (SIGTERM)</translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation>ninguno; varios en el orden del camino, con comas</translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation>lo que elija ssh</translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation>su ~/.ssh/config</translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation>Varios procesos se reparten muchas conexiones</translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation>Hosts de sa&amp;lto:</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>Archivo de &amp;identidad:</translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation>Elegir un archivo de identidad</translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation>Archivo de confi&amp;g.:</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>Elegir un archivo de configuración</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>&amp;Opciones de ssh:</translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation>&amp;Procesos ssh, máximo:</translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation>&amp;Conexiones por proceso:</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 está dos veces</translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation>ssh no está instalado; instale el paquete openssh-client</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>no se puede iniciar ssh: %1</translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation>no se puede iniciar ssh: no se puede crear la tubería para su registro, %1: %2</translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation>ssh no se inicia sin la configuración que le da Culvert.</translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation>nadie respondió a tiempo la pregunta del inicio de sesión</translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation>el inicio de sesión tardó más de %1 s</translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation>no se pudo terminar ssh</translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>una señal, un depurador o un congelador detuvo ssh, y no siguió</translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>una señal, un depurador o un congelador detuvo el programa por el que conecta ssh, y no siguió</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>el servidor no ha respondido desde hace %1 s</translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation>%1 no ofrece el intercambio de claves estricto (Terrapin, CVE-2023-48795): alguien en el camino podría manipular el comienzo de la conexión; convendría actualizar el servidor</translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation>Un host de salto</translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>no se pudo escribir en %1 una clave de host aceptada: vale hasta que se detenga el túnel, y entonces se vuelve a preguntar</translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>la clave de host de %1 no se guarda, como manda la configuración: vale hasta que se detenga el túnel, y entonces se vuelve a preguntar</translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation>nadie comprueba la clave de host de %1, como manda la configuración (StrictHostKeyChecking): alguien en el camino podría hacerse pasar por él</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation>no se pueden dar la entrada y la salida estándar al Culvert en marcha</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation>no se puede escribir la salida</translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>Reconecta en %1</translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation>Reconectando ahora</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>inicia sesión</translation>
    </message>
    <message>
        <source>up</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation>termina tras su última conexión</translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation>El servidor rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation>No se conoce la clave de host del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation>La clave de host del servidor ha cambiado</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation>No se encuentra el nombre del servidor</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede llegar al servidor</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>El servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation>La dirección ya está en uso</translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation>El sistema no lo permite</translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation>No se encontró el programa ssh</translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation>Un ajuste no tiene sentido</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation>Una pregunta quedó sin respuesta</translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation>El servidor se negó a escuchar</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation>El objetivo cerró la conexión</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation>Compruebe el usuario, la clave y el agente, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation>Compare la huella con la que le dé el propietario del servidor, y acéptela cuando se le pregunte.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation>Puede que alguien esté escuchando. Pregunte al propietario del servidor antes de quitar la clave antigua de known_hosts.</translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation>Detenga el programa que escucha allí, o elija otro puerto. Se reintenta hasta que quede libre.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>Instale el cliente OpenSSH.</translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation>Edite el túnel para arreglarlo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation>Reenvío inverso</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverso</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation>Se inicia cuando usted lo enciende, y sigue conectado hasta que lo apague.</translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation>Escucha desde el principio; ssh solo está en marcha mientras alguien usa el túnel.</translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation>ssh se inicia con Culvert y se mantiene en marcha.</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>sin conexiones</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh %1</source>
        <comment>process ids and their connections</comment>
        <translation>ssh %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between process ids</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>starts with the first client</source>
        <translation>se inicia con el primer cliente</translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation>oído en el último minuto</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>oído hace %1</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un momento desconocido</translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation>Detenido: nada escucha y no hay ningún ssh en marcha</translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation>Deteniéndose desde %1</translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation>Listo desde %1: el primer cliente inicia ssh</translation>
    </message>
    <message>
        <source>Connecting since %1</source>
        <translation>Conectando desde %1</translation>
    </message>
    <message>
        <source>Up since %1</source>
        <translation>Conectado desde %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>desconectado desde %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Falló a las %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Culvert::StatusLog</name>
    <message>
        <source>no reason is known</source>
        <translation>no se conoce la causa</translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation>; el próximo intento es en %1 s</translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation> (ssh %1)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: quitado</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>sesión no iniciada</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>reintenta</translation>
    </message>
    <message>
        <source>logs in</source>
        <translation>inicia sesión</translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation>ha fallado, y no se reintenta por sí solo: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdido: %1</translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation>sesión no iniciada: %1</translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation>espera a su primer cliente</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation>%1 escucha ahora</translation>
    </message>
    <message>
        <source>lines that were left out: %1</source>
        <translation>líneas omitidas: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::StatusTable</name>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>(switched off)</source>
        <translation>(apagado)</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>(cerrado)</translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation>ejecución %1: %2 (%3) desde %4, conexiones: %5</translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation>desde %1; el próximo intento es en %2 s</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Aún no hay perfiles.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PERFIL</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONEXIONES</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>PUNTOS DE ACCESO</translation>
    </message>
    <message>
        <source>shared, from %1</source>
        <translation>compartido, de %1</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation>La llave de seguridad ha terminado.
</translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation>
Esto se respondió en otra parte, o el inicio de sesión ha terminado.
</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalPrompts</name>
    <message>
        <source>%1 (jump host)</source>
        <translation>%1 (host de salto)</translation>
    </message>
    <message>
        <source>where ssh keeps known hosts</source>
        <translation>donde ssh guarda los hosts conocidos</translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation>%1: el servidor muestra una clave de host que aún no se conoce.
  Host:          %2
  Tipo de clave: %3
  Huella:        %4
  Guardada en:   %5
Compare la huella con la que le dé el administrador del servidor.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation>%1: el servidor pide la contraseña.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation>%1: el servidor pide la contraseña de %2.
</translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation>%1: ssh pide la frase de contraseña de la clave %2.
</translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation>%1: la llave de seguridad pide su PIN.
</translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation>%1: el servidor pregunta, con sus propias palabras:
</translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation>%1: ssh pide una confirmación:
</translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation>Toque su llave de seguridad para %1.
</translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation>Es más largo de lo que ssh puede aceptar.</translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation>No se escribió nada. Ctrl-C cancela el inicio de sesión.</translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation>Es una huella de otro tipo; pida la que empieza por %1.</translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation>NO COINCIDE: la clave del servidor tiene otra huella que la que usted pegó.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Escriba «yes», «once», «no» o la huella completa.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Escriba «yes», «no» o la huella completa.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>Escriba «yes» o «no».</translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation>%1: dicho mientras inicia sesión; nadie responde de ello:
</translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation>La respuesta guardada no se aceptó y se ha olvidado.
</translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation>Eso no se aceptó. Intento %1.
</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation>Respuesta (no se muestra): </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>¿Aceptarla? Escriba «yes» para aceptarla y guardarla (el ssh que pregunta lo inicia su configuración),
«no» para rechazarla, o pegue la huella que le dieron: </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>¿Aceptarla? Escriba «yes» para aceptarla y guardarla, «once» para aceptarla hasta que se detenga el túnel,
«no» para rechazarla, o pegue la huella que le dieron: </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation>Escriba «yes» o «no»: </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <comment>a tunnel</comment>
        <translation>Comprobación de %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Trying each step of the way…</source>
        <translation>Probando cada paso del camino…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>Para arreglarlo: %1.</translation>
    </message>
    <message>
        <source>Everything that could be tried works.</source>
        <translation>Todo lo que se pudo probar funciona.</translation>
    </message>
    <message>
        <source>One step does not work.</source>
        <translation>Un paso no funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>%n paso no funciona.</numerusform>
            <numerusform>%n pasos no funcionan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a test and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TestReport</name>
    <message>
        <source>To mend it: %1.</source>
        <translation>Para arreglarlo: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>clave de host</translation>
    </message>
    <message>
        <source>login</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>reenvío</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation>instale el cliente de OpenSSH, el paquete openssh-client</translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation>el servidor tarda demasiado en dejarle entrar: vuelva a intentarlo, o pregunte a su administrador</translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation>pruebe «ssh -v» con el mismo destino, que dice más</translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation>arregle lo que ssh dice que está mal en su configuración</translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation>compruebe cómo se escribe el host, y su red; un alias va en ssh_config</translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation>ningún servidor ssh escucha en ese puerto: compruebe el puerto, o inicie el servidor</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation>pregunte al administrador del servidor si se cambió su clave; solo entonces olvide la antigua en la ventana, o con «ssh-keygen -R»</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation>el sshd_config del servidor tiene que permitirlo: AllowTcpForwarding, PermitOpen, DisableForwarding</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation>el sshd_config del servidor tiene que permitir este objetivo: PermitOpen</translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation>compruebe el objetivo tal como lo ve el servidor, y si algo escucha allí</translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name its key in the tunnel, or have your key put into the server&apos;s authorized_keys</source>
        <translation>pruebe «ssh» con el mismo destino; indique su clave en el túnel, o haga que pongan la suya en authorized_keys del servidor</translation>
    </message>
    <message>
        <source>correct the tunnel&apos;s settings</source>
        <translation>corrija los ajustes del túnel</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs a jump host</source>
        <translation>compruebe la dirección, la red y los cortafuegos; un host al que no se llega directamente necesita un host de salto</translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it when the tunnel starts</source>
        <translation>compare su huella con la del administrador, y acéptela cuando se inicie el túnel</translation>
    </message>
    <message>
        <source>end what listens there, or take another port</source>
        <translation>termine lo que escucha allí, o tome otro puerto</translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation>%1: no todos los pasos funcionan</translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <comment>bytes in a second</comment>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of data in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>Culvert::TomlText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>hay algo detrás del valor</translation>
    </message>
    <message>
        <source>the name of a table is not closed</source>
        <translation>el nombre de una tabla no está cerrado</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is missing behind the key</source>
        <translation>falta un «=» detrás de la clave</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>falta una clave</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>hay valores anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>una lista no está cerrada</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>una tabla no está cerrada</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>esto no es un valor; un texto necesita comillas</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>una comilla no está cerrada</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>no hay tal secuencia de escape</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation>▬ Recibido %1, ahora %2</translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation>╌ Enviado %1, ahora %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Tráfico de los últimos minutos</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>Recibe %1, envía %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>Sin tráfico en este tiempo</translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation>Perfiles de Culvert (*.json)</translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation>Configuración de ssh (*.conf *)</translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation>Exportar todos los túneles</translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation>El archivo contiene contraseñas de puntos de acceso: guárdelo para usted.</translation>
    </message>
</context>
<context>
    <name>Culvert::Tray</name>
    <message>
        <source>Culvert</source>
        <translation>Culvert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrayMenu</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>Abrir el &amp;navegador</translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation>Reenvío &amp;rápido…</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>&amp;Desconectar todos</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Ocultar la ventana</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 reconectando</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 conectando</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>a number of tunnels</comment>
        <translation>%1 conectados</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>a number of tunnels</comment>
        <translation>%1 listos</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Aún no hay túneles</translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation>Todos los túneles están apagados</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation>%1 (%2 de %3 encendidos)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation>&amp;Encender todos</translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation>A&amp;pagar todos</translation>
    </message>
    <message>
        <source>Open &amp;program…</source>
        <translation>Abrir un &amp;programa…</translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation>se detuvo el túnel</translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation>ssh ha llevado tantas conexiones como puede, y se terminó</translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation>el ssh que llevaba esta conexión ya no existe</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>campos que esta versión no conoce o no usa: %1</translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation>el túnel está detenido</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation>usuario@host, host:puerto o un nombre de ssh_config</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation>Cuánto tiempo se mantiene ssh tras cerrarse la última conexión</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Inicio:</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>Ina&amp;ctividad:</translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation>&amp;Puntos de acceso:</translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation>otro túnel tiene este nombre</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>El host remoto cerró la conexión</translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation>Intento de conectar mientras hay una conexión en curso</translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation>%1 no es la ruta absoluta de un socket</translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation>nada puede escuchar en el puerto 0</translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation>el socket ya no tiene conector</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation>no se pudo llegar a %1 en %2 s</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation>no se pudo llegar a %1 en %2 s: ssh aún no había iniciado sesión</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>se cerró el conector</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>El socket no está conectado</translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation>Se le dijo al socket que no se escribiría más</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Se agotó el tiempo del socket</translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation>se quitó el perfil</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation>no estuvo conectado a tiempo%1</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation>
culvert: interrumpido; las preguntas abiertas se responden con no
</translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation>
culvert: interrumpido; no se cambió nada
</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>no se puede leer la entrada estándar: %1</translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation>la entrada estándar ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation>culvert: no se importó nada; %1: %2</translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation>el archivo no llegó</translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation>%1 no nombra ningún host</translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation>culvert: --config-file es para hosts de su propia configuración, no con un archivo para importar</translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation>culvert: aviso: la exportación contiene contraseñas de puntos de acceso: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation>aviso: %1; se reintenta hasta que quede libre</translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation>el Culvert en marcha no tiene el verbo «%1»; ¿es una versión más antigua?</translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation>Culvert ya está en marcha, sin ventana (--headless); «culvert quit» lo termina</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation>«%1» se refiere a varios perfiles, y «%2» admite uno</translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation>--wait: «%1» no es un número de segundos</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>el perfil ya no existe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation>«%1» no es el número de una conexión</translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation>no se indicó ninguna conexión</translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation>aquí no se registra nada</translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation>no vinieron la entrada y la salida estándar</translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation>; inícielo con «culvert up %1»</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation>no hay ningún perfil «%1», y no es un destino: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Verbs</name>
    <message>
        <source>print JSON, for programs</source>
        <translation>mostrar JSON, para programas</translation>
    </message>
    <message>
        <source>all profiles</source>
        <translation>todos los perfiles</translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation>volver cuando estén conectados o hayan fallado; con SECONDS, se reintenta hasta entonces</translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation>seguir mostrándolo, redibujado en su sitio; en una tubería, una línea por cada cambio</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>todas las conexiones</translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation>este: un Chromium o un Firefox, o uno derivado de ellos</translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation>un resolutor tras el túnel, para SRV, TXT, MX y similares</translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation>nada más que las variables de un proxy, para programas que las respeten; todos los demás pasan por fuera del túnel</translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation>seguir con lo que ocurra desde ahora</translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation>solo desde entonces: un lapso como 30s, 10m, 2h o 3d, o una hora como 14:30 o 2026-01-31T14:30</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation>para @GROUP: los verbos toman todo un grupo a la vez; &quot;&quot; = ninguno</translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation>un punto de acceso para programas: SOCKS 4, 4a, 5 y HTTP en un puerto</translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation>un punto de acceso que lleva a un TARGET, tal como lo ve el servidor</translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation>el servidor escucha, y esta máquina conecta con TARGET</translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation>el servidor escucha, y sus programas salen por esta máquina</translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation>dejar entrar a otros usuarios y máquinas; si no, solo sus propios programas</translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation>quién puede usar un socket Unix, como en chmod(1), por ejemplo 0660</translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation>si las páginas web pueden usar un reenvío; auto: solo donde el puerto del objetivo es el de un servidor web</translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation>quién puede usar un punto de acceso proxy; la contraseña se pide en el terminal, o se lee de la entrada estándar; &quot;&quot; = no se pregunta a nadie</translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation>iniciar sesión primero en este; varios se recorren en orden; &quot;&quot; = ninguno</translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation>manual, on-demand (con el primer cliente) o always</translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation>cuánto se mantiene un ssh a petición tras su última conexión</translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation>una opción de ssh_config(5); NAME= la quita</translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation>cuántos ssh puede haber a la vez</translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation>con cuántas conexiones se inicia un ssh más</translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation>una clave privada; &quot;&quot; = decide ssh</translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation>un ssh_config(5) en lugar del suyo; &quot;&quot; = el suyo</translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation>dónde inicia sesión</translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation>el punto de acceso, por su LISTEN, su nombre o su lugar (#1 es el primero), al que se refieren las opciones sobre un punto de acceso; si no, se refieren a los que se añaden aquí</translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation>dónde escucha --endpoint desde ahora</translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation>adónde lleva --endpoint desde ahora</translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation>cómo se llama --endpoint; &quot;&quot; = sin nombre</translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation>quitar este punto de acceso</translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation>apagarlo, y conservarlo</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>volver a encenderlo</translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation>usar las opciones y el archivo de configuración que vinieron desactivados con una importación</translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation>desecharlos</translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation>solo este host; se puede dar varias veces</translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation>decir qué resultaría, y no hacer nada</translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation>tomar su propia exportación como está</translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation>como un ssh_config(5), para el propio ssh</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>los nombres</translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation>todo lo que tienen los perfiles</translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation>iniciar sesión ahora; lo que pregunte ssh se pregunta aquí</translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation>varios a la vez: por un patrón, por un grupo</translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation>en un script: hecho cuando todos estén conectados</translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation>terminar su ssh y sus conexiones, y cerrar sus puertos</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation>volver a iniciar sesión, y esperarlo</translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation>seguir mirando uno</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>para un script</translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation>quién usa qué túnel, y para qué</translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation>las de un grupo, para un script</translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation>terminar dos de `culvert connections`</translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation>terminarlas todas; los túneles siguen</translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation>un proxy en 127.0.0.1:1080, o el siguiente puerto libre</translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation>una base de datos tras un servidor que ssh conoce como «bastion»</translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation>un socket Unix por un socket Unix</translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation>el puerto 8080 del servidor lleva al 3000 de esta máquina</translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation>un punto de acceso más, u otro objetivo para el de 5432</translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation>cuándo se inicia, y dónde va</translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation>poner una opción de ssh_config(5), y quitar otra</translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation>pedir a los clientes un usuario y una contraseña, que usted escribe</translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation>nada más cambia; sigue conectado</translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation>detenerlo, y olvidarlo</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>un grupo entero</translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation>lo que daría su ~/.ssh/config</translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation>un host de él</translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation>su propia exportación, de otra parte</translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation>todos, para llevárselos</translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation>lo que ssh necesitaría para hacer lo mismo</translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation>inicios de sesión, pérdidas, reintentos y paradas, con sus causas</translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation>lo que hizo uno en la última hora</translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation>seguir; Ctrl-C lo termina</translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation>para la «configuración automática del proxy» de un navegador</translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation>ejemplos y opciones de un verbo</translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation>terminarlo, y con él todos los túneles</translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation>como nc(1), a través del túnel</translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation>ssh, scp, rsync y git a hosts que están detrás</translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation>un navegador propio, solo para el túnel</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>este navegador</translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation>un nombre que conoce el servidor</translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation>su shell; su indicador lo dice</translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation>cada paso del camino, y cuál falla</translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation>antes de que haya un perfil</translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation>lo que se podría reenviar desde allí</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>los perfiles</translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation>Un nombre por línea, en el orden en que se muestran.</translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation>iniciar túneles</translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation>En un terminal, espera hasta que estén conectados, y lo que pregunte ssh se pregunta allí. Se lleva consigo el ssh-agent del terminal.</translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation>detener túneles</translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation>Sus puntos de acceso se cierran, y sus conexiones terminan.</translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation>detener e iniciar túneles</translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation>qué hacen los túneles</translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation>Un estado es uno de stopped (detenido), idle (sus puertos están abiertos, y el primer cliente inicia ssh), connecting (conectando), up (conectado), reconnecting (reconectando), failed (le necesita a usted) y stopping (deteniendo).</translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation>las conexiones abiertas, y los programas tras ellas</translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation>terminar conexiones; sus números están en `culvert connections`</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>añadir un perfil</translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation>Sin un punto de acceso recibe un proxy. Ninguna página de la web puede usar un socket Unix: la mejor elección donde un cliente lo admita.</translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation>cambiar un perfil</translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation>Un túnel conectado toma el cambio enseguida; solo vuelve a iniciar sesión donde cambie el inicio de sesión. Lo que ninguna opción nombra queda como está.</translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation>llamar a un perfil de otro modo</translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation>detener túneles y olvidar sus perfiles</translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation>mostrar perfiles como JSON, o como un ssh_config</translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation>lo que les ha ocurrido a los túneles</translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation>Nunca quién se conectó adónde.</translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation>probar cada paso del camino a un servidor</translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation>El nombre, la conexión TCP, la clave de host, el inicio de sesión, si el servidor deja pasar conexiones, y cada punto de acceso: con su tiempo y, donde falla, qué hacer. Un túnel conectado queda como está.</translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation>qué escucha en el servidor</translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation>entrada y salida estándar a través del túnel</translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation>Para tuberías, y como ProxyCommand de ssh. HOST lo resuelve el servidor; una ruta es allí un socket Unix. Cada dirección termina por sí misma.</translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation>un navegador que pasa por el túnel</translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation>Tiene datos propios, y nada suyo pasa por fuera del túnel.</translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation>cualquier programa, o su shell, a través del túnel</translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation>Todas sus conexiones TCP y sus nombres pasan por el túnel, y no tiene otra salida. tunnel.internal es el propio servidor. Su código de salida es el de la orden.</translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation>mostrar un archivo de configuración de proxy para navegadores</translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation>terminar el Culvert en marcha</translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation>qué hace un verbo, con ejemplos</translation>
    </message>
    <message>
        <source>the ssh or autossh command that did it until now, in quotes: what it says is taken over, and what cannot be is named</source>
        <translation>la orden de ssh o autossh que lo hacía hasta ahora, entre comillas: se toma lo que dice, y se indica lo que no se puede tomar</translation>
    </message>
    <message>
        <source>let what `culvert forward` made stay when the tunnel stops</source>
        <translation>conservar lo que creó `culvert forward` cuando se detenga el túnel</translation>
    </message>
    <message>
        <source>let it stay in the profile</source>
        <translation>conservarlo en el perfil</translation>
    </message>
    <message>
        <source>your own, in place of ~/.ssh/config; ssh evaluates it, commands included</source>
        <translation>el suyo propio, en lugar de ~/.ssh/config; ssh lo evalúa, órdenes incluidas</translation>
    </message>
    <message>
        <source>what a command did until now</source>
        <translation>lo que hacía una orden hasta ahora</translation>
    </message>
    <message>
        <source>port 5432 of the server itself</source>
        <translation>el puerto 5432 del propio servidor</translation>
    </message>
    <message>
        <source>one that the server reaches, for good</source>
        <translation>uno al que llega el servidor, de forma permanente</translation>
    </message>
    <message>
        <source>these two first, the others behind them</source>
        <translation>estos dos primero, los demás detrás</translation>
    </message>
    <message>
        <source>sessions of PuTTY, as Windows&apos; registry editor exports them</source>
        <translation>sesiones de PuTTY, tal como las exporta el editor del Registro de Windows</translation>
    </message>
    <message>
        <source>the tunnels of boring</source>
        <translation>los túneles de boring</translation>
    </message>
    <message>
        <source>what a script calls ssh and autossh for</source>
        <translation>aquello para lo que un script llama a ssh y autossh</translation>
    </message>
    <message>
        <source>reach a port for now</source>
        <translation>llegar a un puerto por ahora</translation>
    </message>
    <message>
        <source>TARGET is a port of the server itself, HOST:PORT as the server sees it, or the path of a Unix socket there. It listens on the same port here, or the next free one, which is printed, and goes when the tunnel stops.</source>
        <translation>TARGET es un puerto del propio servidor, HOST:PORT tal como lo ve el servidor, o la ruta de un socket Unix allí. Aquí escucha en el mismo puerto, o en el siguiente libre, que se muestra, y desaparece cuando se detiene el túnel.</translation>
    </message>
    <message>
        <source>put profiles first, in this order</source>
        <translation>poner perfiles en primer lugar, en este orden</translation>
    </message>
    <message>
        <source>The window, the tray and all lists have this order.</source>
        <translation>La ventana, la bandeja y todas las listas tienen este orden.</translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), of an export, or of what another program keeps</source>
        <translation>hacer perfiles de hosts de ssh_config(5), de una exportación o de lo que guarda otro programa</translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, somebody&apos;s ssh_config, sessions of PuTTY (an exported registry file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls ssh or autossh. It is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand. What cannot be taken over is named.</source>
        <translation>Sin FILE, de los hosts de su ~/.ssh/config. FILE (- = entrada estándar) es una exportación, el ssh_config de alguien, sesiones de PuTTY (un archivo del Registro exportado), los túneles de boring (TOML), un túnel de gSTM, o un script que llama a ssh o autossh. Se lee y nunca se evalúa: lo que ejecuta programas o deja entrar a otros llega apagado, y se inicia a mano. Se indica lo que no se puede tomar.</translation>
    </message>
    <message>
        <source>One command runs there over the same login, which asks here what it has to; where the account may run nothing, that is said.</source>
        <translation>Allí se ejecuta una orden por el mismo inicio de sesión, que pregunta aquí lo que tenga que preguntar; donde la cuenta no puede ejecutar nada, se dice.</translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation>no se puede escribir %1: no es un archivo en un disco</translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Añadir un túnel…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xportar todo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>Du&amp;plicar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>E&amp;ncendido</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Conectar ahora</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Abrir el &amp;navegador</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation>Copiar como orden ss&amp;h</translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation>Copiar como orden ssh</translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation>&amp;Reenvío rápido…</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Reenvío rápido</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation>Buscar un &amp;túnel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>&amp;Acerca de Culvert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Túnel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Open pro&amp;gram…</source>
        <translation>Abrir un pro&amp;grama…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>Co&amp;mprobar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Find ser&amp;vices…</source>
        <translation>Buscar ser&amp;vicios…</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Buscar servicios</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar la dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation>el Culvert en marcha es de otra versión</translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation>Culvert ya está en marcha; «culvert status» lo muestra</translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation>Culvert está en marcha; «culvert status» muestra qué hace.
</translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation>Culvert termina, y con él todos los túneles</translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation>no hay pantalla; use «culvert --headless»</translation>
    </message>
    <message>
        <source>the window is not installed (culvert-window); use &quot;culvert --headless&quot;</source>
        <translation>la ventana no está instalada (culvert-window); use «culvert --headless»</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>no se pudo iniciar ningún proceso</translation>
    </message>
    <message>
        <source>culvert-window takes no verb; use culvert</source>
        <translation>culvert-window no admite ninguna orden; use culvert</translation>
    </message>
</context>
</TS>
