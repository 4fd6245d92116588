<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Culvert::AboutBox</name>
    <message>
        <source>About Culvert</source>
        <translation>Über Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation>Ein Tunnelmanager über dem ssh des Systems.
Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation>ssh kann nichts fragen: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::BoringFile</name>
    <message>
        <source>line %1: the unknown field &quot;%2&quot; is left out</source>
        <translation>Zeile %1: das unbekannte Feld „%2“ wird ausgelassen</translation>
    </message>
    <message>
        <source>line %1: the unknown table &quot;%2&quot; is left out</source>
        <translation>Zeile %1: die unbekannte Tabelle „%2“ wird ausgelassen</translation>
    </message>
    <message>
        <source>the file has too many tables</source>
        <translation>die Datei hat zu viele Tabellen</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>es nennt keinen Host</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they do not make pairs</source>
        <translation>die Ports %1 und %2: sie ergeben keine Paare</translation>
    </message>
    <message>
        <source>a forward of the mode &quot;%1&quot;</source>
        <translation>eine Weiterleitung des Modus „%1“</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>Gruppe %1: Ordnen Sie es einer Ihrer eigenen zu</translation>
    </message>
    <message>
        <source>%1: Culvert runs no programs when a tunnel changes</source>
        <translation>%1: Culvert führt keine Programme aus, wenn ein Tunnel sich ändert</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>das unbekannte Feld „%1“</translation>
    </message>
    <message>
        <source>%1 has a variable of the environment in it, which is not replaced</source>
        <translation>%1 enthält eine Umgebungsvariable, die nicht ersetzt wird</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they are too many</source>
        <translation>die Ports %1 und %2: es sind zu viele</translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation>Es wurde kein Browser gefunden, der sich vom Alltag getrennt halten lässt.</translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation>Installieren Sie Chromium oder Firefox oder einen davon abgeleiteten Browser.</translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation>Es ist nicht bekannt, wie sich %1 vom Alltag getrennt halten lässt.</translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation>Nennen Sie einen Chromium oder Firefox oder einen davon abgeleiteten Browser.</translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 hat sich sofort beendet: %2</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>es hat nichts gesagt</translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation>das hier führt nur zu %1</translation>
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
        <translation>%1 (siehe %2)</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>es gibt kein Verb „%1“</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation>es gibt kein Verb „%1“; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>es gibt keine Option %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation>„%1“ hat keine Option --%2</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>die Option --%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation>die Option --%1 braucht einen Wert, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation>„%1“ nimmt --all oder Namen, nicht beides</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation>„%1“ braucht %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation>„%1“ nimmt „%2“ nicht an</translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation>--headless startet Culvert und nimmt kein Verb</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --from or DESTINATION, not both</source>
        <translation>„%1“ nimmt --from oder DESTINATION, nicht beides</translation>
    </message>
    <message>
        <source>--background goes with --headless</source>
        <translation>--background geht nur mit --headless</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation>%1 ist keine Datei auf einem Datenträger und kann nicht bei jeder Anmeldung gelesen werden; kopieren Sie den Inhalt in eine Datei und geben Sie diese an</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>es würde die Prüfung der Host-Schlüssel schwächen</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation>Verbindung &amp;schließen</translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation>A&amp;lle schließen…</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation>Zieladresse kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation>Keine Verbindung hat diesen Text in Programm, Ziel oder Adresse.</translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation>Keine Verbindungen.</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Verbindungen schließen</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 schließen?</translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation>Ihre Programme erhalten einen Fehler. Der Tunnel bleibt verbunden.</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>A&amp;lle schließen</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation>%1, als Adresse</translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation>Das Programm hat statt eines Namens eine Adresse geschickt: Es hat vielleicht den Resolver dieses Rechners gefragt</translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation>Kommt herein über %1</translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation>Kommt herein über %1, von %2</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation>Wartet auf ssh</translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation>Läuft über ssh %1</translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation>ruht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionTable</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>There are no connections.</source>
        <translation>Es gibt keine Verbindungen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ALTER</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>AUF</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>AB</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation>* Das Programm hat statt eines Namens eine Adresse geschickt: Es hat</translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation>  vielleicht den Resolver dieses Rechners gefragt.</translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation>der Connector wurde gestoppt</translation>
    </message>
</context>
<context>
    <name>Culvert::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Culvert::Demo</name>
    <message>
        <source>For a browser</source>
        <translation>Für einen Browser</translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation>Die Seite der Demo</translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation>Das Profil „%1“ wartet auf seinen ersten Client; erst dann startet sein ssh.</translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation>SOCKS-Proxy:          %1</translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation>Zum Ausprobieren:     curl --socks5-hostname %1 %2</translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation>Oder weitergeleitet:  curl http://%1/</translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation>Darüber geholt:       „%1“, %2 Bytes in %3 ms, Anmeldung von ssh inbegriffen</translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation>Die Seite kam nicht: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation>Culvert läuft weiter</translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation>Ihre Tunnel bleiben, wie sie sind. Über dieses Symbol holen Sie das Fenster zurück oder beenden Culvert.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
</context>
<context>
    <name>Culvert::Destination</name>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>die Klammer um die IPv6-Adresse ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>der Text in Klammern ist keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation>eine IPv6-Adresse muss in Klammern stehen, wie in [::1]:22</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation>der Benutzer vor „@“ fehlt</translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation>der Benutzer darf nicht mit „-“ beginnen und auch hinter einem Leerzeichen keines haben</translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation>der Benutzer ist länger als 255 Zeichen</translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation>der Benutzer hat ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation>der Benutzer hat eines von %1, was ssh ablehnt</translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation>der Benutzer darf nicht mit einem Backslash enden</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>der Host fehlt</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>der Host darf nicht mit „-“ beginnen</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>der Host ist länger als 255 Zeichen</translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation>der Host hat ein Leerzeichen oder ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation>der Host hat eines von %1, was ssh ablehnt</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>das Schema des Ziels muss ssh:// sein oder wegbleiben</translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation>das Ziel fehlt</translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation>ein Passwort gehört nicht in ein Ziel; ssh fragt danach oder benutzt einen Schlüssel (ein Doppelpunkt im Benutzer ist hinter ssh:// %3A)</translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation>der Benutzer hat ein „%“, das kein Zeichen kodiert</translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation>der Host einer URL hat eines von %1</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationCompleter</name>
    <message>
        <source>Names from ssh_config</source>
        <translation>Namen aus ssh_config</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation>„/“, „?“ und „#“ müssen vor einem „@“ prozentkodiert sein</translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation>ein Fragment („#“) gehört nicht in ein Ziel</translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation>ein Pfad gehört nicht in ein Ziel</translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation>das Passwort hinter „:“ fehlt</translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation>das Passwort hat ein Zeichen, das prozentkodiert sein muss, wie „@“ als „%40“</translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation>das Passwort hat ein „%“, das kein Zeichen kodiert</translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation>das Passwort muss eine Zeile Text sein</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>das Passwort ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation>der einzige Parameter eines Ziels ist bind, wie in ?bind=127.0.0.1:1080</translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation>hinter dem „?“ steht mehr als ein Parameter</translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation>bind hat ein „%“, das kein Zeichen kodiert</translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation>bind muss eine IP-Adresse und ein Port sein, wie in 127.0.0.1:1080</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>das Schema des Ziels muss ssh:// sein oder wegbleiben</translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation>Noch keine. Bearbeiten Sie den Tunnel, um einen Proxy oder eine Weiterleitung hinzuzufügen.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation>ssh-Prozesse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr über %1</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>Tunnel %1</translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation>Diesen Tunnel ausschalten</translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation>Diesen Tunnel einschalten</translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation>Öffnet einen eigenen Browser, der durch diesen Tunnel geht</translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation>Braucht einen SOCKS-Endpunkt, der auf Verbindungen wartet</translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation>Es läuft keiner. Der erste Client startet einen.</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>Es läuft keiner.</translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation>Bei der Anmeldung gesagt; niemand bürgt dafür:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>Te&amp;sten…</translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation>%1 ist hier nicht bekannt: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Aktivieren…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation>Deaktivierte Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation>Deaktivierte ssh-Optionen</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation>%1 kann nicht aktiviert werden: %2.</translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation>Das kam mit einem Import, und der Tunnel startet nicht, bis Sie es aktivieren oder verwerfen: Es kann Programme ausführen und woandershin führen.</translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation>Diese kamen mit einem Import. ssh erhält sie nicht: Sie führen ein Programm aus, laden Code oder entscheiden, wem vertraut wird, oder es ist nicht bekannt, dass sie weniger tun.</translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation>Eine Konfigurationsdatei aktivieren</translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation>Eine Option aktivieren</translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation>Die Konfigurationsdatei für diesen Tunnel aktivieren?</translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation>%1 für diesen Tunnel aktivieren?</translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation>ssh wird dies mit Ihren Rechten benutzen, wann immer der Tunnel startet:

%1

Tun Sie das nur, wenn Sie wissen, was es bewirkt, und dem vertrauen, von dem Sie es haben.</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation>Hosts Ihrer ssh-Konfiguration &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>Culvert bei meiner Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Noch keine Tunnel</translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation>Ein Tunnel trägt Verbindungen zu einem Server, den Sie per ssh erreichen, und von dort überallhin. Fügen Sie einen hinzu, um Browsern und anderen Programmen einen lokalen Proxy oder einen weitergeleiteten Port zu geben.</translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Tunnel hinzufügen…</translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation>In ~/.ssh/config stehen keine Hosts: Sie brauchen nur, was Sie hinter „ssh“ tippen würden, etwa ich@server.example.</translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation>Mit einer &amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation>Läuft mit einem eigenen Server, der mit ihr endet</translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation>der Client hat nicht gesagt, wohin er will</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation>der Client hat nicht aufgelegt</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 wird von %2 benutzt</translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation>%1 ist für Ihre eigenen Programme; abgewiesene Clients: %2, der letzte von %3</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>ein unbekannter Benutzer</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation>%1 ist nicht für Webseiten; abgewiesene Anfragen: %2</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation>%1 ist nicht für Webseiten; abgewiesene Anfragen: %2, die letzte an %3</translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation>%1: Clients, die auflegten, bevor bekannt war, wem sie gehören, und nichts durchbekamen: %2</translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation>die Verbindung wurde von Hand geschlossen</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation>&amp;Webseiten dürfen ihn benutzen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation>127.0.0.1:Port oder der Pfad eines Sockets</translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation>Port 0 nimmt einen beliebigen freien Port</translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation>Host:Port aus Sicht des Servers oder ein Pfad dort</translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation>Host:Port aus Sicht dieses Rechners oder ein Pfad hier</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation>keiner: Programme müssen sich nicht anmelden</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>&amp;Lauscht auf:</translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation>Server &amp;lauscht auf:</translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation>Führt &amp;zu:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation>Jede Seite, die Sie öffnen, könnte dann Anfragen an das Ziel schicken</translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation>nur ich (0600)</translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation>ich und die Gruppe des Sockets (0660)</translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation>jeder Benutzer dieses Rechners (0666)</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>Wer den Socket benutzen darf</translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation>&amp;Offen für:</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation>diese Adresse ist von anderen Rechnern erreichbar; sagen Sie, dass Sie das wollen</translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation>wer diesen Rechner erreicht, kann den Tunnel benutzen; Benutzer und Passwort halten andere fern</translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation>&amp;Andere Benutzer dieses Rechners dürfen ihn benutzen</translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation>&amp;Andere Rechner im Netzwerk dürfen ihn benutzen</translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation>&amp;Andere Rechner, die den Server erreichen, dürfen ihn benutzen</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>der Benutzer ist länger als 255 Bytes</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>das Passwort ist länger als 255 Bytes</translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation>ein Passwort braucht einen Benutzer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Take over the changes to this endpoint?</source>
        <translation>Die Änderungen an diesem Endpunkt übernehmen?</translation>
    </message>
    <message>
        <source>They cannot be taken over yet: something is missing.</source>
        <translation>Sie können noch nicht übernommen werden: Es fehlt etwas.</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Endpunkt bearbeiten…</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Endpunkt entfernen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation>&amp;Proxy (SOCKS und HTTP)…</translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation>&amp;Weiterleitung zu einer Adresse…</translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation>&amp;Umgekehrte Weiterleitung, vom Server hierher…</translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation>Umgekehrter Pro&amp;xy, vom Server von hier hinaus…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überallhin</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation>Offen für andere Rechner</translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation>Offen für andere Rechner, die den Server erreichen</translation>
    </message>
    <message>
        <source>&amp;Find services…</source>
        <translation>&amp;Dienste suchen…</translation>
    </message>
    <message>
        <source>Shows what listens on the server’s side</source>
        <translation>Zeigt, was auf der Seite des Servers lauscht</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation>Als %1-&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation>Behal&amp;ten, wenn der Tunnel aus ist</translation>
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
        <translation>überallhin</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation>muss LISTEN=TARGET sein, wie in 5432=db.internal:5432</translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation>Warnung: Wer den Server erreicht, kann %1 benutzen, wenn der Server das erlaubt</translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation>Warnung: Andere Rechner können %1 benutzen</translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation>Warnung: Andere Rechner können %1 erreichen; sie werden abgewiesen, es sei denn, Sie geben --allow-other-users an</translation>
    </message>
    <message>
        <source>the profile has no endpoints</source>
        <translation>das Profil hat keine Endpunkte</translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation>es gibt keinen solchen Endpunkt, nur %1</translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation>mehrere Endpunkte sind gemeint; nennen Sie ihn nach seiner Stelle: #1 ist der erste</translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation>von welchem Endpunkt? Nennen Sie ihn mit --endpoint, nach seiner Adresse oder seinem Namen</translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation>ist für genau einen --endpoint</translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation>ein Proxy hat kein Ziel</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>muss yes oder no sein</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation>muss ein oktaler Modus sein, der den Eigentümer lesen und schreiben lässt, etwa 0660</translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation>muss yes, no oder auto sein</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>das Passwort fehlt</translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation>nur ein Proxy kann danach fragen, und %1 ist eine Weiterleitung</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation>der Endpunkt wurde entfernt</translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation>mehrere Profile heißen „%1“: Benennen Sie alle bis auf eines um</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>es gibt schon ein Profil „%1“</translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation>ein anderes Profil hat ihn</translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation>für dieses Profil ist kein geänderter Host-Schlüssel bekannt</translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation>ssh sagt nicht, welcher Schlüssel sich geändert hat</translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation>der Host-Schlüssel hat sich noch einmal geändert</translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation>keine Verbindung hat die Nummer %1</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>das Profil ist weg</translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation>das Profil ist nicht da oder hat einen Fehler</translation>
    </message>
    <message>
        <source>no endpoint listens at the socket that was handed over: %1</source>
        <translation>kein Endpunkt lauscht an dem Socket, der übergeben wurde: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation>Schl&amp;üssel vergleichen…</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten zum Problem</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>die Meldung</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FileImport</name>
    <message>
        <source>the file has more than %1 profiles; name those that are wanted</source>
        <translation>die Datei hat mehr als %1 Profile; nennen Sie die gewünschten</translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation>die Datei hat zu viele Hosts und Muster; nennen Sie die gewünschten Hosts</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>es gibt keinen solchen Host</translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation>die Datei nennt keinen Host</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>Felder, die diese Version nicht kennt oder für die sie keine Verwendung hat: %1</translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation>es benutzt die Konfigurationsdatei %1, die Programme ausführen kann</translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation>das Feld „%1“ der Datei wird ausgelassen</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>es gibt kein solches Profil</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>the file has no tunnels</source>
        <translation>die Datei hat keine Tunnel</translation>
    </message>
    <message>
        <source>there is no such tunnel</source>
        <translation>es gibt keinen solchen Tunnel</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation>ein Muster ist leer oder länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation>„Match %1“ würde ein Programm ausführen; seine Zeilen werden ausgelassen</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation>„Match %1“ wird nicht ausgewertet; seine Zeilen werden ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>und noch %n dieser Art</numerusform>
            <numerusform>und noch %n dieser Art</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation>der Name hat Zeichen, die für eine Shell etwas bedeuten</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: für einen Tunnel ohne Nutzen oder Sache von Culvert selbst</translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation>Culvert kennt diese Option nicht</translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation>ein Profil hat nur einen</translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>es würde die Prüfung der Host-Schlüssel schwächen</translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation>ein Profil hat nur zwei</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>zwei Endpunkte lauschen auf %1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation>Host, Benutzer und Port ergeben kein Ziel</translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation>sein Sprunghost: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>das unbekannte Feld „%1“</translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation>%1 ist ausgeschaltet: %2</translation>
    </message>
    <message>
        <source>allowOtherUsers of %1</source>
        <translation>allowOtherUsers von %1</translation>
    </message>
    <message>
        <source>browsers of %1</source>
        <translation>browsers von %1</translation>
    </message>
    <message>
        <source>mode %1 of %2</source>
        <translation>Modus %1 von %2</translation>
    </message>
    <message>
        <source>programs on the server could reach whatever this machine reaches</source>
        <translation>Programme auf dem Server könnten alles erreichen, was dieser Rechner erreicht</translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation>Programme auf dem Server könnten %1 von diesem Rechner aus erreichen</translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation>Programme, die an diesem Pfad einen anderen Socket suchen, würden mit dem Server sprechen</translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation>andere Rechner könnten ihn benutzen</translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation>andere Benutzer dieses Rechners könnten ihn benutzen</translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation>er führt zu einem Socket, über den eine Sitzung oder ein Rechner gesteuert wird</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>Gruppe %1: Ordnen Sie es einer Ihrer eigenen zu</translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation>start %1: Es startet von Hand, bis Sie das ändern</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation>ssh hat das Protokoll seines Steuersockets verletzt</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation>Culvert ersetzt „%“ und „${...}“ darin nicht</translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation>ssh kann diese Weiterleitung nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>„%1“ ist kein Port</translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation>ssh kann das Ziel dieser Weiterleitung nicht lesen</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>das Ziel fehlt</translation>
    </message>
</context>
<context>
    <name>Culvert::GstmFile</name>
    <message>
        <source>a forward of the type &quot;%1&quot;</source>
        <translation>eine Weiterleitung der Art „%1“</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>es nennt keinen Host</translation>
    </message>
    <message>
        <source>that it starts by itself: &quot;culvert edit NAME --start always&quot;, or on-demand, if you want that</source>
        <translation>dass er von selbst startet: „culvert edit NAME --start always“, oder on-demand, wenn Sie das wollen</translation>
    </message>
    <message>
        <source>that its forwards are in your ssh configuration: &quot;culvert import&quot; brings them in from there</source>
        <translation>dass seine Weiterleitungen in Ihrer ssh-Konfiguration stehen: „culvert import“ holt sie von dort herein</translation>
    </message>
    <message>
        <source>this XML is no tunnel of gSTM</source>
        <translation>dieses XML ist kein Tunnel von gSTM</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot; is left out</source>
        <translation>das unbekannte Feld „%1“ wird ausgelassen</translation>
    </message>
    <message>
        <source>the file has too many fields</source>
        <translation>die Datei hat zu viele Felder</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>what came of a program makes no sense</source>
        <translation>was von einem Programm kam, ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation>das laufende Culvert nimmt die Sockets nicht an</translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation>das laufende Culvert endete, bevor es das Programm übernahm</translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation>der Name eines Profils, ein Muster (&apos;work-*&apos;, vor der Shell geschützt) oder @GROUP; --all bedeutet alle</translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation>IP:PORT, PORT (auf 127.0.0.1; 0 = ein beliebiger freier), localhost:PORT (127.0.0.1 und ::1), *:PORT (jede Adresse) oder der Pfad eines Unix-Sockets</translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation>HOST:PORT oder ein Pfad, aus Sicht des Servers (bei --reverse aus Sicht dieses Rechners)</translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation>[ssh://][user@]host[:port] oder ein Alias aus ssh_config(5)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation>Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falsch benutzt, 3 kein solches Profil, 4 keine laufende Instanz.</translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation>Culvert trägt Verbindungen durch das ssh des Systems und zeigt sie.</translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation>mit Fenster und Symbol im Infobereich starten oder das laufende nach vorn holen</translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation>ohne Bildschirm starten; was geschieht, steht auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation>mit einem eigenen Wegwerf-ssh-Server starten (auch mit --headless); vor einem Verb: mit dieser Demo sprechen</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation>Verben sprechen mit dem laufenden Culvert:</translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation>„culvert help VERB“ zeigt Beispiele und Optionen eines Verbs; siehe culvert(1) und culvert-profiles(5).</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>[OPTION...]</source>
        <translation>[OPTION...]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>the same, and let go of the terminal once it runs; &quot;culvert logs&quot; tells what happens</source>
        <translation>dasselbe, und das Terminal freigeben, sobald es läuft; „culvert logs“ sagt, was geschieht</translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation>%1 kommt zu keinem Ende</translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation>eine eigene Sicht auf das Dateisystem</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation>Die Schlüssel werden gelesen…</translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation>Alten Schlüssel &amp;entfernen</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation>Der Host-Schlüssel hat sich geändert – %1</translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation>Der Host-Schlüssel des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation>Der Server zeigt einen anderen Schlüssel als den, der für ihn gespeichert ist. Das ist so, nachdem er neu aufgesetzt wurde oder wenn seine Schlüssel ersetzt wurden. Es ist aber auch so, wenn jemand zwischen Ihnen und dem Server mithört: Dann gehörten ihm Ihr Passwort und Ihre Daten.

Fragen Sie den Administrator des Servers am Telefon oder persönlich nach dem Fingerabdruck des neuen Schlüssels. Entfernen Sie den alten Schlüssel nur, wenn es der unten stehende ist.</translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation>Ich &amp;habe den neuen Fingerabdruck mit dem des Administrators verglichen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation>Der alte steht in</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation>Der alte Schlüssel ist entfernt; eine Kopie der Datei bleibt als %1.old daneben. Die nächste Anmeldung zeigt den neuen Schlüssel noch einmal und fragt, ob er anzunehmen ist.</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation>der Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation>ssh hat noch keinen Schlüssel dieses Servers und kann deshalb nicht sagen, ob der Server echt ist. Vergleichen Sie den Fingerabdruck mit dem, den der Eigentümer des Servers Ihnen auf anderem Weg gibt. Stimmen sie nicht überein, lehnen Sie ab: Vielleicht hört jemand mit.</translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation>Einmal angenommen, gilt der Schlüssel, bis der Tunnel gestoppt wird, und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation>Er kann nur gespeichert werden: Das ssh, das fragt, ist nicht das von Culvert, sondern eines, das Ihre Konfiguration startet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation>Gespeichert würde in</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>Zum Vergleichen hier einfügen</translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation>Der &amp;Fingerabdruck, den Sie erhalten haben, falls Sie ihn haben:</translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation>✓ Sie stimmen überein.</translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation>Das ist ein Fingerabdruck anderer Art, der sich nicht vergleichen lässt. Fragen Sie nach dem, der mit %1 beginnt.</translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation>✗ Sie stimmen nicht überein.</translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation>&amp;Annehmen und speichern</translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation>&amp;Einmal annehmen</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the host is missing</source>
        <translation>der Host fehlt</translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation>der Host ist keine gültige IPv6-Adresse</translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation>der Host ist kein gültiger internationaler Name</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>der Host ist länger als 255 Zeichen</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>der Host darf nicht mit „-“ beginnen</translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation>der Host hat ein Zeichen, das kein Buchstabe, keine Ziffer, „.“, „-“ oder „_“ ist</translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation>der Host hat weder Buchstaben noch Ziffern</translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>die Klammer um die IPv6-Adresse ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>der Text in Klammern ist keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation>eine IPv6-Adresse muss in Klammern stehen, wie in [::1]:80</translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation>der Port fehlt, wie in host:80</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation>der Port muss eine Zahl von %1 bis 65535 sein</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation>Die Anfrage hat zu viele Kopffelder.</translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation>Ein Kopffeld der Anfrage ist fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation>Es ist nicht klar, wo der Rumpf der Anfrage endet.</translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation>Dieser Proxy kennt keine Transferkodierung außer „chunked“.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation>Die Kopffelder der Anfrage sind zu lang.</translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation>Ein CONNECT hat keinen Rumpf.</translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation>Dieser Proxy verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation>Die Anfrage nennt mehr als einen Host.</translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation>Die Anfrage würde vor ihrem Ziel verbergen, wo sie endet.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation>Das ist keine Anfrage nach HTTP.</translation>
    </message>
    <message>
        <source>The first line of the request is too long.</source>
        <translation>Die erste Zeile der Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation>Die Methode der Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation>Dieser Proxy spricht HTTP/1.0 und HTTP/1.1.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation>Das ist ein Proxy-Port von Culvert, kein Webserver. Programme benutzen ihn, wenn er als ihr SOCKS- oder HTTP-Proxy eingestellt ist.</translation>
    </message>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation>Dieser Proxy leitet nur http://-Anfragen selbst weiter. Für alle anderen, etwa https://, benutzen Sie CONNECT.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse.</translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation>Die Adresse hat ein Byte, das keine Adresse haben darf.</translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation>Das Ziel ist nicht gültig: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation>Meine &amp;ssh-Konfiguration</translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation>Eine &amp;Datei:</translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation>Es ist mein eigener E&amp;xport: so nehmen, wie er ist</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Alle auswäh&amp;len</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>Tunnel importieren</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Eine Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation>%1 nennt keinen Host.</translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation>ssh wird gefragt, was seine Konfiguration sagt…</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation>Was ausgeschaltet ist, lässt andere herein oder steht, wo andere Programme suchen. Niemand lauscht dort, solange Sie es nicht in den Einstellungen des Tunnels einschalten.</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation>Was deaktiviert ist, führt ein Programm aus, lädt Code oder entscheidet, wem vertraut wird, oder es ist nicht bekannt, dass es weniger tut. ssh erhält es nicht, solange Sie es nicht in den Einstellungen des Tunnels aktivieren.</translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation>1 Tunnel &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>%n Tunnel &amp;importieren</numerusform>
            <numerusform>%n Tunnel &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A co&amp;mmand:</source>
        <translation>Ein &amp;Befehl:</translation>
    </message>
    <message>
        <source>an export, an ssh_config, or of PuTTY, boring, gSTM</source>
        <translation>ein Export, eine ssh_config, oder von PuTTY, boring, gSTM</translation>
    </message>
    <message>
        <source>such as ssh -N -L 5432:db:5432 bastion</source>
        <translation>etwa ssh -N -L 5432:db:5432 bastion</translation>
    </message>
    <message>
        <source>Command of ssh or autossh</source>
        <translation>Befehl für ssh oder autossh</translation>
    </message>
    <message>
        <source>Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an exported registry file), a file of boring or gSTM, or a script that calls ssh or autossh.</source>
        <translation>Wählen Sie eine Datei: einen Export von Culvert, eine ssh_config, Sitzungen von PuTTY (eine exportierte Registrierungsdatei), eine Datei von boring oder gSTM oder ein Skript, das ssh oder autossh aufruft.</translation>
    </message>
    <message>
        <source>Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 bastion.</source>
        <translation>Fügen Sie einen Befehl für ssh oder autossh ein, etwa ssh -N -L 5432:db:5432 bastion.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation>es kam nichts heraus</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation>%1 ist größer als 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation>andere Rechner können %1 benutzen</translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation>%1 wird auch von „%2“ benutzt: Nur einer von beiden kann es haben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>und noch %n dieser Art</numerusform>
            <numerusform>und noch %n dieser Art</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation>%1: schon vorhanden</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1: ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1: importiert</translation>
    </message>
    <message>
        <source>%1: would be imported</source>
        <translation>%1: würde importiert</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: importiert als %2</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1: würde importiert als %2</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>jump hosts</source>
        <translation>Sprunghosts</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation>keine; es lauscht nirgends, bis Sie einen hinzufügen</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>config file</source>
        <translation>Konfig.-Datei</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>Konfigurationsdatei %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>importiert: %1</translation>
    </message>
    <message>
        <source>to be imported: %1</source>
        <translation>zu importieren: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>schon vorhanden: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less: ssh does not get it. If you trust its author, enable it by &quot;culvert edit NAME --accept-imported&quot;, or in the window (Edit, SSH).
</source>
        <translation>Was deaktiviert ist, führt ein Programm aus, lädt Code oder entscheidet, wem vertraut wird, oder es ist nicht bekannt, dass es weniger tut: ssh erhält es nicht. Wenn Sie dem Urheber vertrauen, aktivieren Sie es mit „culvert edit NAME --accept-imported“ oder im Fenster (Bearbeiten, SSH).
</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. If you mean it, switch it on by &quot;culvert edit NAME --enable LISTEN&quot;, or in the window (Edit, Endpoints).
</source>
        <translation>Was ausgeschaltet ist, lässt andere herein oder steht, wo andere Programme suchen: Niemand lauscht dort. Wenn Sie es so wollen, schalten Sie es mit „culvert edit NAME --enable LISTEN“ oder im Fenster ein (Bearbeiten, Endpunkte).
</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>keine Endpunkte</translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation>1 Option deaktiviert</translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation>Konfigurationsdatei deaktiviert</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was er mitbringt</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Was importiert werden kann</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Sprunghosts</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>Konfig.-Datei</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>Konfigurationsdatei %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation>
            <numerusform>%n Option deaktiviert</numerusform>
            <numerusform>%n Optionen deaktiviert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation>culvert: Culvert läuft nicht: Niemand lauscht auf %1; starten Sie es mit „culvert“ oder „culvert --headless“</translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation>culvert: %1</translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation>culvert: Das laufende Culvert endete, bevor es geantwortet hat
</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation>was getragen werden soll, kann nicht übergeben werden: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 kann nicht gesperrt werden</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation>die Kommandozeile hat keinen Zugang: %1</translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation>die Anfrage ergibt keinen Sinn
</translation>
    </message>
</context>
<context>
    <name>Culvert::JsonPlace</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>ssh-keygen failed</source>
        <translation>ssh-keygen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation>%1 hat keinen anderen Schlüssel von %2, mit dem der neue verglichen werden könnte</translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation>%1 dürfen Sie nicht ändern; fragen Sie den Administrator dieses Rechners</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation>%1 wurde inzwischen geändert; bitte versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation>der Prozess, der über den Server wacht, wurde beendet</translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation>Sie dürfen nicht auf %1 lauschen</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>auf %1 kann nicht gelauscht werden</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation>es braucht einen Benutzernamen, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation>zu einem Passwort gehört ein Benutzername</translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation>Benutzername und Passwort haben höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>der Connector wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation>ein eigenes Netzwerk</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation>%1 ist eine symbolische Verknüpfung des Benutzers %2, die zu beliebigen Sockets führen kann; entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation>%1 ist kein Ordner; entfernen Sie es</translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation>%1 ist kein Socket; entfernen Sie es</translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation>andere können eigene Sockets in %1 ablegen; führen Sie „chmod 700 %1“ aus oder starten Sie Culvert neu</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation>%1 gehört dem Benutzer %2, der dort lauschen könnte; lassen Sie es von diesem Benutzer oder einem Administrator entfernen, oder setzen Sie XDG_RUNTIME_DIR auf einen eigenen Ordner</translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation>ein Programm des Benutzers %2 lauscht auf %1, und nichts wurde ihm geschickt; entfernen Sie %1</translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation>es lässt sich nicht sagen, wem %1 gehört: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>Culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation>Zeilen ko&amp;pieren</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Protokoll schließen</translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation>--since: „%1“ ist weder eine Spanne wie 10m oder 2h noch eine Zeit wie 14:30 oder 2026-01-31T14:30</translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation>das Passwort von %1</translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation>die Passphrase des Schlüssels %1</translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation>die PIN von %1</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>eine Antwort auf „%1“</translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation>eine Berührung des Sicherheitsschlüssels</translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation>%1 war %2-mal falsch</translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation>der Host-Schlüssel des Servers änderte sich, während er bestätigt wurde</translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation>ssh nimmt Antworten von einer Zeile und höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation>das ssh, das nach %1 fragt, würde dessen Schlüssel speichern; er kann nicht einmalig angenommen werden</translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation>der Host-Schlüssel von %1 wurde nicht angenommen</translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation>die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation>der Host-Schlüssel von %1 ist nicht bekannt, und niemand ist da, der ihn bestätigt: %2</translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation>%1 war falsch, und niemand ist da, den man noch einmal fragen könnte</translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation>für die Anmeldung fehlt noch %1, und niemand ist da, den man fragen könnte</translation>
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
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The tunnel “%1” was removed.</source>
        <translation>Der Tunnel „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation>Culvert – %1 verbunden</translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich für das Symbol von Culvert. Das Schließen dieses Fensters beendet Culvert und alle Tunnel; minimieren Sie es, um sie zu behalten.</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh wurde gestoppt, weil es untätig war</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation>der Tunnel ist weg</translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation>der Server hat mehr geschickt, als ihm erlaubt war</translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation>der Server nimmt keine Daten an</translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation>der Server hat ein Fenster von mehr als 2^32 - 1 Bytes gewährt</translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation>der Server hat die Verbindung vor ihrem Ende geschlossen</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation>ssh hat sich beendet</translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation>dieses ssh wurde durch ein frisches ersetzt</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>der Server hat seit %1 s nicht geantwortet</translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation>der Server lässt keine Verbindung durch: %1</translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation>der Server hat seit mehr als %1 s nichts geantwortet, obwohl etwas darauf wartet</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>der Tunnel wurde geschlossen</translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation>%1 Verbindungen warten schon auf ssh</translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation>die Anmeldung wurde von vorn begonnen</translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation>dieses ssh wurde nicht mehr gebraucht</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation>der Steuersocket von ssh ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation>ssh hat die Verbindung zu seinem Steuersocket geschlossen</translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation>dieses ssh bietet an seinem Steuersocket keinen Proxy-Modus (OpenSSH ab 7.4 tut es)</translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation>ssh hat eine Nachricht von %1 Bytes geschickt</translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation>ssh hat eine Nachricht geschickt, die hier keinen Sinn ergibt (Nummer %1)</translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>der Name ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation>der Name hat ein unsichtbares Zeichen (%1)</translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation>der Name beginnt oder endet mit Leerraum</translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation>der Name beginnt mit einem Zeichen, dem der Buchstabe fehlt</translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation>der Name hat mehr als %1 Zeichen über einem Buchstaben</translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation>%1; „%2“ ginge</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation>der Name darf nicht mit „-“ beginnen</translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation>der Server konnte sich nicht verbinden</translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation>der Server hat keinen Platz für weitere Verbindungen</translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation>der Server konnte keinen Kanal öffnen</translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation>ssh-Optionen</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation>bindet sich selbst ein</translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation>ist zu tief eingebunden oder eine Datei zu viel</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>ist größer als 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation>Culvert kann ssh diesen Namen so nicht geben</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation>geben Sie culvert ein AppArmor-Profil mit „userns,“ oder setzen Sie es auf 0</translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation>setzen Sie es auf 1</translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation>setzen Sie es auf 1000</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>ein eigener Namensraum</translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation>der Benutzer in einem eigenen Namensraum</translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation>Capabilities können nicht abgegeben werden</translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation>was dieses Programm einschränkt (der seccomp-Filter eines Containers, AppArmor, SELinux), müsste Benutzer-Namensräume erlauben</translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation>ein Administrator kann %1 ändern: %2</translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation>dieses System erlaubt %1 nicht (%2), und nichts wurde ausgeführt; benutzen Sie --proxy-env, für ein Programm, das darauf achtet, oder %3</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation>die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation>%1: sein Proxy lauscht nicht; starten Sie es mit „culvert up %1“</translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation>%1: es hat keinen Proxy; „culvert edit %1 --socks=1080“ fügt einen hinzu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation>„%1“ meint mehrere Profile, und „browse“ nimmt eines</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation>„%1“ ist keine Adresse im Web</translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation>der Port seines Proxys ist erst bekannt, wenn er lauscht; starten Sie es mit „culvert up“</translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation>es hat keinen Proxy auf einem TCP-Port; „culvert edit“ mit --socks=1080 fügt einen hinzu</translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation>dafür kann kein Socketpaar erzeugt werden</translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation>Neues Passwort für %1: </translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation>Es wurde nichts eingegeben. Strg-C bricht ab.
</translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation>Sie stimmen nicht überein.
</translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation>was dort lauscht, gibt sich nicht als ssh-Server zu erkennen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation>ein ProxyCommand stellt die Verbindung her</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1, Port %2: %3</translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation>es ist der bekannte</translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation>angemeldet bei %1</translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation>der Server verbindet, wohin er gebeten wird</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1 lauscht</translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation>%1 ist geschlossen, solange der Tunnel gestoppt ist</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation>niemand liest, was durch die Verbindung kommt</translation>
    </message>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation>wer um die Verbindung bat, ist weg</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 wird von %2 benutzt</translation>
    </message>
</context>
<context>
    <name>Culvert::PortHolders</name>
    <message>
        <source>Culvert itself</source>
        <translation>Culvert selbst</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>das Profil „%1“</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>ein Programm des Benutzers %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>Port %1 ne&amp;hmen</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation>kein sshd gefunden: Installieren Sie openssh-server</translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation>kein ssh-keygen gefunden: Installieren Sie openssh-client</translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation>in %1 kann kein Ordner angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation>sshd endete ohne ein Wort</translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>%n Tunnel ist getrennt</numerusform>
            <numerusform>%n Tunnel sind getrennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>der Tunnel wurde geschlossen</translation>
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
        <translation>Prozess</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation>Empfängt</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation>ssh -W erreicht keinen Unix-Socket</translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation>ssh kann kein Socket für die Verbindung gegeben werden</translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation>ssh endete, bevor es verbunden war</translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation>ssh endete, bevor das Ziel geendet hatte</translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>the path has a control character</source>
        <translation>der Pfad hat ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation>der Pfad darf nicht mit „-“ beginnen</translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation>Host-Schlüssel werden immer geprüft; das würde die Prüfung abschalten</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation>die Adresse des Hosts hat eine Zone, die ssh bei einem Sprunghost nicht benutzen kann</translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation>ssh würde diesen Namen eines Sprunghosts von einer Shell lesen lassen; geben Sie ihm in Ihrer ssh-Konfiguration einen Alias und benutzen Sie den</translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation>die Adresse zum Lauschen fehlt</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>das Ziel fehlt</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>der Benutzer ist länger als 255 Bytes</translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation>der Benutzer zu dem Passwort fehlt</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>das Passwort ist länger als 255 Bytes</translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation>es sind mehr als %1 Endpunkte</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>zwei Endpunkte lauschen auf %1</translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation>diese Option ist zweimal gesetzt</translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation>der Name einer Option besteht nur aus Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation>der Wert einer Option muss eine Zeile sein, die nicht leer ist</translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation>der Wert einer Option ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation>diese Option setzt Culvert selbst</translation>
    </message>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation>es sind mehr als %1 Sprunghosts</translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation>eine Konfigurationsdatei kam mit einem Import und ist deaktiviert: Aktivieren oder verwerfen Sie sie</translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation>die Leerlaufzeit muss von 0 bis %1 Sekunden sein</translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation>die Zahl der ssh-Prozesse muss von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation>die Verbindungen je Prozess müssen von 1 bis %1 sein</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileDialogs</name>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 führt jetzt zu %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation>Tunnel hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunnel</translation>
    </message>
    <message>
        <source>SS&amp;H</source>
        <translation>SS&amp;H</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>Zu dem springen, was fehlt</translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation>Dieser Tunnel wurde inzwischen anderswo geändert. Speichern ersetzt diese Änderung.</translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation>Dieser Tunnel wurde inzwischen entfernt. Speichern holt ihn zurück.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation>Die Änderungen an diesem Tunnel speichern?</translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation>Sie können noch nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>Te&amp;sten…</translation>
    </message>
    <message>
        <source>Tries each step of the way to the server</source>
        <translation>Versucht jeden Schritt des Wegs zum Server</translation>
    </message>
    <message>
        <source>Save the tunnel first: they are looked for by its login</source>
        <translation>Speichern Sie den Tunnel zuerst: Dienste werden über seine Anmeldung gesucht</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileExport</name>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>ssh takes no host of this name, an import does</source>
        <translation>ssh nimmt keinen Host dieses Namens, ein Import schon</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation>„%1“ ist ein Alias, und das macht ssh auf diesem Rechner daraus</translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation>ssh sagt nicht, was „%1“ ist: %2</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation>Name des Endpunkts: %1</translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation>andere Benutzer dieses Rechners dürfen ihn benutzen</translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation>Webseiten dürfen ihn benutzen</translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation>Webseiten dürfen ihn nicht benutzen</translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation>er fragt nach Benutzer und Passwort</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation>Leerlaufsekunden: %1</translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation>Konfigurationsdatei: %1</translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation>deaktivierte Konfigurationsdatei: %1</translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation>Vorrat: %1 Prozesse, %2 Verbindungen je Prozess</translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation>deaktiviert: %1 %2</translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation>Felder eines neueren Culvert sind ausgelassen</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation>muss ein oktaler Modus sein, der den Eigentümer lesen und schreiben lässt, etwa &quot;0660&quot;</translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation>muss &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; oder &quot;reverse-socks&quot; sein</translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation>muss &quot;manual&quot;, &quot;on-demand&quot; oder &quot;always&quot; sein</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation>ist %1, von einem neueren Culvert geschrieben</translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation>ist keine Liste von Culverts Profilen</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation>Kein Tunnel hat „%1“ in Name, Gruppe, Ziel oder Endpunkten.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message>
        <source>1 tunnel</source>
        <translation>1 Tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation>
            <numerusform>%n Tunnel</numerusform>
            <numerusform>%n Tunnel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 up</source>
        <comment>tunnels in a group</comment>
        <translation>%1, %2 verbunden</translation>
    </message>
    <message>
        <source>Group %1, %2, %3</source>
        <comment>name, tunnels in it, whether it is open</comment>
        <translation>Gruppe %1, %2, %3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tunnel&apos;s name and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared, from %1</source>
        <translation>Geteilt, aus %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation>muss manual, on-demand oder always sein</translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation>muss NAME=VALUE sein, wie in Compression=yes</translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation>es wurde nichts genannt, das zu ändern wäre (siehe culvert help edit)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>disabled, since it can run a program or decides whom to trust: %1 %2; &quot;culvert edit NAME --accept-imported&quot; enables it</source>
        <translation>deaktiviert, da es ein Programm ausführen kann oder entscheidet, wem vertraut wird: %1 %2; „culvert edit NAME --accept-imported“ aktiviert es</translation>
    </message>
    <message>
        <source>the configuration file %1 can run programs: the tunnel waits until &quot;culvert edit NAME --accept-imported&quot; or --forget-imported decides</source>
        <translation>die Konfigurationsdatei %1 kann Programme ausführen: Der Tunnel wartet, bis „culvert edit NAME --accept-imported“ oder --forget-imported entscheidet</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation>Einen Tunnel entfernen</translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation>Den Tunnel „%1“ entfernen?</translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation>Er kann zurückgeholt werden, solange der Hinweis darauf da ist.</translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation>Er trägt %1; sie werden geschlossen. %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation>kein Profil ist in einer Gruppe „%1“</translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation>kein Profil heißt wie „%1“</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>es gibt kein Profil „%1“</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSide</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Tunnel suchen</translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation>Kein Tunnel ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation>%1: %2
Der Schalter gilt für alle.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation>Sie wird nicht geändert.</translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation>Die letzte gute Kopie wird benutzt; die Datei wird beiseitegelegt, nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation>%1 ist beschädigt und kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>%1 comes from %2: of it, only the start mode and the group can be changed here</source>
        <translation>%1 kommt aus %2: Davon lassen sich hier nur die Startart und die Gruppe ändern</translation>
    </message>
</context>
<context>
    <name>Culvert::ProgramDialog</name>
    <message>
        <source>Open a program</source>
        <translation>Ein Programm öffnen</translation>
    </message>
    <message>
        <source>All connections of the program, and of what it starts, go through the tunnel, whether or not it knows proxies.</source>
        <translation>Alle Verbindungen des Programms und dessen, was es startet, gehen durch den Tunnel, ob es Proxys kennt oder nicht.</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>Ein Programm suchen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>&amp;Durch:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 – opened before</source>
        <comment>a program</comment>
        <translation>%1 – zuvor geöffnet</translation>
    </message>
    <message>
        <source>No installed program is called so.</source>
        <translation>Kein installiertes Programm heißt so.</translation>
    </message>
    <message>
        <source>It opens in a terminal.</source>
        <translation>Es öffnet sich in einem Terminal.</translation>
    </message>
    <message>
        <source>If it is running already, end it first: it would open there, outside of the tunnel.</source>
        <translation>Wenn es schon läuft, beenden Sie es zuerst: Es würde sich dort öffnen, außerhalb des Tunnels.</translation>
    </message>
</context>
<context>
    <name>Culvert::Programs</name>
    <message>
        <source>it is running already, and would open there, outside of the tunnel; end it first</source>
        <translation>es läuft schon und würde sich dort öffnen, außerhalb des Tunnels; beenden Sie es zuerst</translation>
    </message>
    <message>
        <source>it needs a terminal, and none was found</source>
        <translation>es braucht ein Terminal, und es wurde keines gefunden</translation>
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
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation>Diese Frage hat sich erledigt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation>%1 – Culvert</translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation>Vor der Frage gesagt; niemand bürgt dafür:</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>Im Schlüssel&amp;bund merken</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation>Anmeldung abbre&amp;chen</translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation>das ist zu lang: ssh nimmt höchstens %1 Bytes</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation>Das Passwort von %1</translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation>Das Passwort auf dem Server</translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation>Die Passphrase des Schlüssels %1</translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation>Die Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation>Die PIN des Schlüssels %1</translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation>Die PIN des Schlüssels</translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation>Der Server fragt %1</translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation>Der Server fragt etwas</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation>ssh bittet um Ihre Zustimmung</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Berühren Sie Ihren Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation>Der Tunnel „%1“ fragt, um sich anzumelden.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation>Der Tunnel „%1“ fragt, um sich bei %2 anzumelden, einem Sprunghost auf seinem Weg.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation>Der Tunnel „%1“ fragt, um sich bei %2 anzumelden, seinem Ziel.</translation>
    </message>
    <message>
        <source>%1, %2 (jump host)</source>
        <translation>%1, %2 (Sprunghost)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tunnel and host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Antwort:</translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation>Die eigenen Worte des Servers, für die niemand bürgt:</translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation>In den Worten von ssh:</translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation>Die gespeicherte Passphrase wurde nicht angenommen und ist vergessen.</translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation>Das gespeicherte Passwort wurde nicht angenommen und ist vergessen.</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>Das wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Versuch %1 von %2.</translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation>Sie werden jedes Mal gefragt: In dieser Arbeitsumgebung antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation>Sie werden jedes Mal gefragt: Eine PIN wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation>Sie werden jedes Mal gefragt: Die Antwort gilt vielleicht nur einmal.</translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation>1 weitere Frage wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>%n weitere Frage wartet.</numerusform>
            <numerusform>%n weitere Fragen warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation>Berühren Sie Ihren Sicherheitsschlüssel</translation>
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
        <translation>das Protokoll ist %1 und nicht ssh</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>es nennt keinen Host</translation>
    </message>
    <message>
        <source>the key %1: ssh reads another format; &quot;puttygen KEY.ppk -O private-openssh -o KEY&quot; converts it</source>
        <translation>der Schlüssel %1: ssh liest ein anderes Format; „puttygen KEY.ppk -O private-openssh -o KEY“ wandelt ihn um</translation>
    </message>
    <message>
        <source>the family of addresses of the forward %1</source>
        <translation>die Adressfamilie der Weiterleitung %1</translation>
    </message>
    <message>
        <source>the forward %1: it cannot be read</source>
        <translation>die Weiterleitung %1: sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand</source>
        <translation>der Proxy %1: ohne ihn führt der Weg vielleicht nirgendwohin; geben Sie dem Tunnel einen ProxyCommand</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>der Befehl „%1“: ein Tunnel führt auf dem Server nichts aus</translation>
    </message>
    <message>
        <source>the host keys that it was told: ssh asks about the key it sees</source>
        <translation>die vorgegebenen Host-Schlüssel: ssh fragt nach dem Schlüssel, den es sieht</translation>
    </message>
    <message>
        <source>the forwarding of the agent and of X11: of no use to a tunnel</source>
        <translation>die Weiterleitung des Agents und von X11: für einen Tunnel ohne Nutzen</translation>
    </message>
    <message>
        <source>the host keys that PuTTY knows are left out: ssh asks about each at its first login</source>
        <translation>die Host-Schlüssel, die PuTTY kennt, werden ausgelassen: ssh fragt nach jedem bei der ersten Anmeldung</translation>
    </message>
    <message>
        <source>how PuTTY&apos;s terminal looks, and its lists of algorithms, are left out</source>
        <translation>das Aussehen von PuTTYs Terminal und die Listen von Algorithmen werden ausgelassen</translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation>&amp;Im Tunnel behalten</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Schnelle Weiterleitung</translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation>5432, db.internal:5432 oder der Pfad eines Sockets</translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation>Sonst ist sie weg, wenn der Tunnel ausgeschaltet wird</translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation>&amp;Port auf dem Server:</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>&amp;Durch:</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation>Dann ist es auch ein Port dieses Rechners.</translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation>Ein freier Port dieses Rechners wird zu %1 führen.</translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation>%1 dieses Rechners wird zu %2 führen.</translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>it ended with status %1</source>
        <translation>es endete mit Status %1</translation>
    </message>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation>das Programm nft ist nicht da (das Paket nftables), und nichts wurde ausgeführt; benutzen Sie --proxy-env, für ein Programm, das darauf achtet, oder lassen Sie es von einem Administrator installieren</translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation>%1 kann in einem eigenen Namensraum keine Verbindungen umleiten (%2), und nichts wurde ausgeführt; benutzen Sie --proxy-env, für ein Programm, das darauf achtet, oder lassen Sie einen Administrator die Kernelmodule nf_tables, nft_redir, nft_ct und nft_reject_inet laden</translation>
    </message>
</context>
<context>
    <name>Culvert::RegistryText</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the name of a key is not closed</source>
        <translation>der Name eines Schlüssels ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this is no value of a registry: %1</source>
        <translation>das ist kein Wert einer Registrierung: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation>es ist keine Datei auf einem Datenträger</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>es ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>it has to be yours or root&apos;s, and nobody else may write it</source>
        <translation>nur Sie oder root dürfen der Eigentümer sein, und niemand sonst darf darin schreiben</translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation>ein Server lauscht nur über einen Mux-Connector</translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation>die Weiterleitung wurde geschlossen</translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation>der Connector wurde gestoppt</translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation>ssh hat sich beendet</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>der Connector wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation>--dns ergibt mit --proxy-env keinen Sinn</translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation>--dns: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation>„%1“ hat keinen Proxy, der auf einem Port lauscht</translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation>Lauf %1 %2</translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation>der Lauf wurde von Hand beendet</translation>
    </message>
</context>
<context>
    <name>Culvert::RunList</name>
    <message>
        <source>E&amp;nd program</source>
        <translation>Programm beende&amp;n</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Asks the program to end. Nothing of it goes through this tunnel any more.</source>
        <translation>Bittet das Programm, sich zu beenden. Nichts davon geht mehr durch diesen Tunnel.</translation>
    </message>
</context>
<context>
    <name>Culvert::RunModel</name>
    <message>
        <source>%1, since %2, %3</source>
        <comment>a program, a time of day, a number of connections</comment>
        <translation>%1, seit %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a time of day</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an amount of data</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an amount of data</comment>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation>keine Sockets in einem eigenen Namensraum</translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation>%1 kann nicht für Sockets benutzt werden: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation>das Konto darf auf dem Server keinen Befehl ausführen</translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation>das Konto darf auf dem Server keinen Befehl ausführen; er sagt: %1</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Dort lauscht nichts, was das Konto sehen kann.</translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation>LAUSCHT</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation>ZUM WEITERLEITEN</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceFinder</name>
    <message>
        <source>the login is gone</source>
        <translation>die Anmeldung ist weg</translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation>der Server hat nicht innerhalb von %1 Sekunden geantwortet</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation>%1 von %2 Tunneln sind verbunden</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Services of %1</source>
        <comment>a tunnel’s server</comment>
        <translation>Dienste von %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Asking the server what listens there…</source>
        <translation>Der Server wird gefragt, was dort lauscht…</translation>
    </message>
    <message>
        <source>What listens there can only be found by a command on the server. A forward can be added by hand all the same.</source>
        <translation>Was dort lauscht, lässt sich nur mit einem Befehl auf dem Server herausfinden. Eine Weiterleitung können Sie trotzdem von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Dort lauscht nichts, was das Konto sehen kann.</translation>
    </message>
    <message>
        <source>Choose what is to be reached from this computer.</source>
        <translation>Wählen Sie, was von diesem Rechner aus erreichbar sein soll.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon vorhanden</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>&amp;Add forwards</source>
        <translation>&amp;Weiterleitungen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add 1 forward</source>
        <translation>1 &amp;Weiterleitung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>%n &amp;Weiterleitung hinzufügen</numerusform>
            <numerusform>%n &amp;Weiterleitungen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von %1 sein</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation>Sie bleibt als %1 erhalten, und alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>Culvert bei meiner Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiter&amp;laufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Sie stehen in %1.</translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation>Unverlangtes und Fragen</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>Nur Fragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Der Standardbrowser</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>es wurde keines gefunden</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation>Was mit Tunneln geschieht</translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation>Alles, für einen Bericht</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>&amp;Benachrichtigen über</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>Bro&amp;wser</translation>
    </message>
    <message>
        <source>ss&amp;h program</source>
        <translation>ss&amp;h-Programm</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>ssh program</source>
        <translation>ssh-Programm</translation>
    </message>
    <message>
        <source>the whole path is needed, beginning with /</source>
        <translation>es braucht den ganzen Pfad, der mit / beginnt</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>es gibt kein solches Programm</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Vom nächsten Start an</translation>
    </message>
</context>
<context>
    <name>Culvert::SharedProfiles</name>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 wird nicht benutzt: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ShellWords</name>
    <message>
        <source>a shell would put something else in the place of &quot;%1&quot;</source>
        <translation>eine Shell würde anstelle von „%1“ etwas anderes einsetzen</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>der Pfad des Sockets ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation>der Pfad des Sockets hat ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation>der Port muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation>die Adresse zum Lauschen muss eine IP-Adresse sein, etwa 127.0.0.1</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation>%1 ist keine IP-Adresse zum Lauschen</translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation>der Tunnel wurde geschlossen</translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh wurde gestoppt, weil es untätig war</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation>ssh -D erreicht keinen Unix-Socket</translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation>ssh ist unter %1 nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation>ssh konnte die Verbindung nicht öffnen und sagte nicht, warum</translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation>ssh beendete die Verbindung, bevor das Ziel sie beendet hatte</translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation>der SshAccess dieses Connectors ist weg</translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation>der private Ordner %1 für Sockets kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation>culvert-askpass, durch das ssh fragt, wurde nicht gefunden; es gehört zur installierten Bibliothek</translation>
    </message>
</context>
<context>
    <name>Culvert::SshCommandLine</name>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>der Befehl „%1“: ein Tunnel führt auf dem Server nichts aus</translation>
    </message>
    <message>
        <source>ssh has no option -%1</source>
        <translation>ssh hat keine Option -%1</translation>
    </message>
    <message>
        <source>the option -%1 has no value</source>
        <translation>der Option -%1 fehlt der Wert</translation>
    </message>
    <message>
        <source>autossh&apos;s -M %1: Culvert watches the line by itself, without a port</source>
        <translation>-M %1 von autossh: Culvert überwacht die Leitung selbst, ohne einen Port</translation>
    </message>
    <message>
        <source>-W is one connection and no tunnel; &quot;culvert connect&quot; does the same</source>
        <translation>-W ist eine einzelne Verbindung und kein Tunnel; „culvert connect“ tut dasselbe</translation>
    </message>
    <message>
        <source>with %1, ssh does something else</source>
        <translation>mit %1 tut ssh etwas anderes</translation>
    </message>
    <message>
        <source>ssh cannot read this</source>
        <translation>ssh kann das nicht lesen</translation>
    </message>
    <message>
        <source>the command names no server</source>
        <translation>der Befehl nennt keinen Server</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: für einen Tunnel ohne Nutzen oder Sache von Culvert selbst</translation>
    </message>
    <message>
        <source>sshpass: whoever is asked for the password can have it remembered</source>
        <translation>sshpass: wer nach dem Passwort gefragt wird, kann es merken lassen</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no command of ssh, and is left out</source>
        <translation>Zeile %1: „%2“ ist kein ssh-Befehl und wird ausgelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of ssh</source>
        <translation>„%1“ ist kein ssh-Befehl</translation>
    </message>
    <message>
        <source>there are several commands; give one</source>
        <translation>es sind mehrere Befehle; geben Sie einen an</translation>
    </message>
    <message>
        <source>there is no command of ssh</source>
        <translation>es gibt keinen ssh-Befehl</translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation>auf das Schlüsselwort folgt nichts</translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation>die Zeile ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation>die Zeile hat ein Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation>ssh wurde durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation>ssh endete mit Status %1 und sagte nichts</translation>
    </message>
    <message>
        <source>ssh was told to end (SIGTERM)</source>
        <translation>ssh wurde angewiesen, sich zu beenden (SIGTERM)</translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation>keine; mehrere in der Reihenfolge des Wegs, mit Kommas</translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation>was ssh wählt</translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation>Ihre ~/.ssh/config</translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation>Mehr Prozesse teilen sich viele Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation>S&amp;prunghosts:</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>&amp;Identitätsdatei:</translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation>Identitätsdatei wählen</translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation>&amp;Konfig.-Datei:</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>Konfigurationsdatei wählen</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>ssh-&amp;Optionen:</translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation>ssh-P&amp;rozesse höchstens:</translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation>&amp;Verbindungen je Prozess:</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation>ssh ist nicht installiert; installieren Sie das Paket openssh-client</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>ssh kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation>ssh kann nicht gestartet werden: Die Pipe für sein Protokoll, %1, kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation>ssh wird nicht ohne die Konfiguration gestartet, die Culvert ihm gibt.</translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation>niemand hat die Frage der Anmeldung rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation>die Anmeldung dauerte länger als %1 s</translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation>ssh ließ sich nicht beenden</translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>ssh wurde durch ein Signal, einen Debugger oder einen Freezer angehalten und lief nicht weiter</translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>das Programm, über das ssh sich verbindet, wurde durch ein Signal, einen Debugger oder einen Freezer angehalten und lief nicht weiter</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>der Server hat seit %1 s nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation>%1 bietet keinen strengen Schlüsselaustausch (Terrapin, CVE-2023-48795): Jemand auf dem Weg könnte den Anfang der Verbindung manipulieren; der Server sollte aktualisiert werden</translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation>Ein Sprunghost</translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>ein angenommener Host-Schlüssel konnte nicht in %1 geschrieben werden: Er gilt, bis der Tunnel gestoppt wird, und dann wird wieder nach ihm gefragt</translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>der Host-Schlüssel von %1 wird nicht gespeichert, wie es die Konfiguration vorsieht: Er gilt, bis der Tunnel gestoppt wird, und dann wird wieder nach ihm gefragt</translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation>niemand prüft den Host-Schlüssel von %1, wie es die Konfiguration vorsieht (StrictHostKeyChecking): Jemand auf dem Weg könnte sich für ihn ausgeben</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation>Standardein- und -ausgabe können dem laufenden Culvert nicht übergeben werden</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation>die Ausgabe kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>Verbindet neu in %1</translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation>Verbindet jetzt neu</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>up</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation>endet nach der letzten Verbindung</translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation>Der Server hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation>Der Host-Schlüssel des Servers ist nicht bekannt</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation>Der Host-Schlüssel des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation>Der Name des Servers ist nicht zu finden</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation>Die Adresse wird schon benutzt</translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation>Das System erlaubt es nicht</translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation>Das Programm ssh wurde nicht gefunden</translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation>Eine Einstellung ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation>Eine Frage wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation>Der Server lehnt es ab, zu lauschen</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation>Das Ziel hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation>Prüfen Sie Benutzer, Schlüssel und Agent und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den der Eigentümer des Servers Ihnen gibt, und nehmen Sie ihn an, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation>Vielleicht hört jemand mit. Fragen Sie den Eigentümer des Servers, bevor Sie den alten Schlüssel aus known_hosts entfernen.</translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation>Stoppen Sie das Programm, das dort lauscht, oder wählen Sie einen anderen Port. Es wird immer wieder versucht, bis er frei ist.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>Installieren Sie den OpenSSH-Client.</translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation>Bearbeiten Sie den Tunnel, um es zu beheben.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation>Umgekehrte Weiterleitung</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Umgekehrter Proxy</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation>Startet, wenn Sie ihn einschalten, und bleibt verbunden, bis Sie ihn ausschalten.</translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation>Lauscht von Anfang an; ssh läuft nur, solange jemand den Tunnel benutzt.</translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation>ssh startet mit Culvert und wird am Laufen gehalten.</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>keine Verbindungen</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
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
        <translation>startet mit dem ersten Client</translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation>in der letzten Minute gehört</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>vor %1 gehört</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation>Gestoppt: Nichts lauscht, und kein ssh läuft</translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation>Stoppt seit %1</translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation>Bereit seit %1: Der erste Client startet ssh</translation>
    </message>
    <message>
        <source>Connecting since %1</source>
        <translation>Verbindet seit %1</translation>
    </message>
    <message>
        <source>Up since %1</source>
        <translation>Verbunden seit %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>getrennt seit %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Fehlgeschlagen um %1</translation>
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
        <translation>es ist kein Grund bekannt</translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation>; der nächste Versuch ist in %1 s</translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation> (ssh %1)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>versucht es erneut</translation>
    </message>
    <message>
        <source>logs in</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation>fehlgeschlagen und wird nicht von selbst noch einmal versucht: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation>nicht angemeldet: %1</translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation>wartet auf den ersten Client</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation>%1 lauscht jetzt</translation>
    </message>
    <message>
        <source>lines that were left out: %1</source>
        <translation>ausgelassene Zeilen: %1</translation>
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
        <translation>(ausgeschaltet)</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>(geschlossen)</translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation>Lauf %1: %2 (%3) seit %4, Verbindungen: %5</translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation>seit %1; der nächste Versuch ist in %2 s</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Es gibt noch keine Profile.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>VERBINDUNGEN</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>ENDPUNKTE</translation>
    </message>
    <message>
        <source>shared, from %1</source>
        <translation>geteilt, aus %1</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation>Der Sicherheitsschlüssel ist fertig.
</translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation>
Das wurde anderswo beantwortet, oder die Anmeldung ist zu Ende.
</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalPrompts</name>
    <message>
        <source>%1 (jump host)</source>
        <translation>%1 (Sprunghost)</translation>
    </message>
    <message>
        <source>where ssh keeps known hosts</source>
        <translation>wo ssh bekannte Hosts aufbewahrt</translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation>%1: Der Server zeigt einen Host-Schlüssel, der noch nicht bekannt ist.
  Host:            %2
  Schlüsseltyp:    %3
  Fingerabdruck:   %4
  Gespeichert in:  %5
Vergleichen Sie den Fingerabdruck mit dem, den der Administrator des Servers Ihnen gibt.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation>%1: Der Server fragt nach dem Passwort.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation>%1: Der Server fragt nach dem Passwort von %2.
</translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation>%1: ssh fragt nach der Passphrase des Schlüssels %2.
</translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation>%1: Der Sicherheitsschlüssel fragt nach seiner PIN.
</translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation>%1: Der Server fragt, in seinen eigenen Worten:
</translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation>%1: ssh bittet um eine Bestätigung:
</translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation>Berühren Sie Ihren Sicherheitsschlüssel für %1.
</translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation>Das ist länger, als ssh annehmen kann.</translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation>Es wurde nichts eingegeben. Strg-C bricht die Anmeldung ab.</translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation>Das ist ein Fingerabdruck anderer Art; fragen Sie nach dem, der mit %1 beginnt.</translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation>KEINE ÜBEREINSTIMMUNG: Der Schlüssel des Servers hat einen anderen Fingerabdruck als den, den Sie eingefügt haben.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Bitte geben Sie „yes“, „once“, „no“ oder den ganzen Fingerabdruck ein.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Bitte geben Sie „yes“, „no“ oder den ganzen Fingerabdruck ein.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>Bitte geben Sie „yes“ oder „no“ ein.</translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation>%1: bei der Anmeldung gesagt; niemand bürgt dafür:
</translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation>Die gespeicherte Antwort wurde nicht angenommen und ist vergessen.
</translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation>Das wurde nicht angenommen. Versuch %1.
</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation>Antwort (unsichtbar): </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>Annehmen? „yes“ nimmt ihn an und speichert ihn (das ssh, das fragt, startet Ihre Konfiguration),
„no“ lehnt ab; oder fügen Sie den Fingerabdruck ein, den Sie erhalten haben: </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>Annehmen? „yes“ nimmt ihn an und speichert ihn, „once“ nimmt ihn an, bis der Tunnel gestoppt wird,
„no“ lehnt ab; oder fügen Sie den Fingerabdruck ein, den Sie erhalten haben: </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation>Geben Sie „yes“ oder „no“ ein: </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Erneut testen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Test %1</source>
        <comment>a tunnel</comment>
        <translation>Test von %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Trying each step of the way…</source>
        <translation>Jeder Schritt des Wegs wird versucht…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>Abhilfe: %1.</translation>
    </message>
    <message>
        <source>Everything that could be tried works.</source>
        <translation>Alles, was sich versuchen ließ, gelingt.</translation>
    </message>
    <message>
        <source>One step does not work.</source>
        <translation>Ein Schritt gelingt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>%n Schritt gelingt nicht.</numerusform>
            <numerusform>%n Schritte gelingen nicht.</numerusform>
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
        <translation>Abhilfe: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation>installieren Sie den Client von OpenSSH, das Paket openssh-client</translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation>der Server braucht zu lange, um Sie einzulassen: Versuchen Sie es noch einmal oder fragen Sie seinen Administrator</translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation>versuchen Sie „ssh -v“ mit demselben Ziel, das mehr sagt</translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation>berichtigen Sie, was ssh an seiner Konfiguration beanstandet</translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation>prüfen Sie die Schreibweise des Hosts und Ihr Netzwerk; ein Alias gehört in ssh_config</translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation>auf diesem Port lauscht kein ssh-Server: Prüfen Sie den Port oder starten Sie den Server</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation>fragen Sie den Administrator des Servers, ob der Schlüssel geändert wurde; erst dann vergessen Sie den alten im Fenster oder mit „ssh-keygen -R“</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation>die sshd_config des Servers muss es erlauben: AllowTcpForwarding, PermitOpen, DisableForwarding</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation>die sshd_config des Servers muss dieses Ziel erlauben: PermitOpen</translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation>prüfen Sie das Ziel aus Sicht des Servers und ob dort etwas lauscht</translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name its key in the tunnel, or have your key put into the server&apos;s authorized_keys</source>
        <translation>versuchen Sie „ssh“ mit demselben Ziel; nennen Sie seinen Schlüssel im Tunnel oder lassen Sie Ihren Schlüssel in authorized_keys des Servers eintragen</translation>
    </message>
    <message>
        <source>correct the tunnel&apos;s settings</source>
        <translation>berichtigen Sie die Einstellungen des Tunnels</translation>
    </message>
    <message>
        <source>works</source>
        <translation>gelingt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs a jump host</source>
        <translation>prüfen Sie die Adresse, das Netzwerk und Firewalls; ein Host, der nicht direkt erreichbar ist, braucht einen Sprunghost</translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it when the tunnel starts</source>
        <translation>vergleichen Sie den Fingerabdruck mit dem des Administrators und nehmen Sie ihn an, wenn der Tunnel startet</translation>
    </message>
    <message>
        <source>end what listens there, or take another port</source>
        <translation>beenden Sie, was dort lauscht, oder nehmen Sie einen anderen Port</translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation>%1: nicht jeder Schritt gelingt</translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
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
        <translation>%1 T %2 h</translation>
    </message>
</context>
<context>
    <name>Culvert::TomlText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>hinter dem Wert steht noch etwas</translation>
    </message>
    <message>
        <source>the name of a table is not closed</source>
        <translation>der Name einer Tabelle ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is missing behind the key</source>
        <translation>hinter dem Schlüssel fehlt ein „=“</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>ein Schlüssel fehlt</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>eine Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>eine Tabelle ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>das ist kein Wert; ein Text braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>eine solche Escape-Sequenz gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation>▬ Empfangen %1, jetzt %2</translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation>╌ Gesendet %1, jetzt %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Verkehr der letzten Minuten</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>Empfängt %1, sendet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>Kein Verkehr in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation>Profile von Culvert (*.json)</translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation>ssh-Konfiguration (*.conf *)</translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation>Alle Tunnel exportieren</translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation>In der Datei stehen Passwörter von Endpunkten: Geben Sie sie niemandem.</translation>
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
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation>Schnelle &amp;Weiterleitung…</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Alle &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>Fenster &amp;verbergen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 verbinden neu</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>a number of tunnels</comment>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>a number of tunnels</comment>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Noch keine Tunnel</translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation>Alle Tunnel sind aus</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation>%1 (%2 von %3 an)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation>Alle &amp;einschalten</translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation>Alle &amp;ausschalten</translation>
    </message>
    <message>
        <source>Open &amp;program…</source>
        <translation>&amp;Programm öffnen…</translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation>der Tunnel wurde gestoppt</translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation>ssh hat so viele Verbindungen getragen, wie es kann, und wurde beendet</translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation>das ssh, das diese Verbindung trug, ist weg</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>Felder, die diese Version nicht kennt oder für die sie keine Verwendung hat: %1</translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation>der Tunnel ist gestoppt</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation>benutzer@host, host:port oder ein Name aus ssh_config</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation>Wie lange ssh bleibt, nachdem sich die letzte Verbindung geschlossen hat</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>S&amp;tart:</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>&amp;Leerlaufzeit:</translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation>&amp;Endpunkte:</translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation>ein anderer Tunnel hat diesen Namen</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation>Verbindungsversuch, während schon einer läuft</translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation>%1 ist kein absoluter Pfad eines Sockets</translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation>auf Port 0 kann nichts lauschen</translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation>der Socket hat keinen Connector mehr</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation>%1 war nicht innerhalb von %2 s erreichbar</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation>%1 war nicht innerhalb von %2 s erreichbar: ssh war noch nicht angemeldet</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>der Connector wurde geschlossen</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Der Socket ist nicht verbunden</translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation>Dem Socket wurde gesagt, dass nichts mehr geschrieben wird</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Zeitüberschreitung beim Socket</translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation>das Profil wurde entfernt</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>es ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde gestoppt</translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation>es war nicht rechtzeitig verbunden%1</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation>
culvert: unterbrochen; offene Fragen sind mit Nein beantwortet
</translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation>
culvert: unterbrochen; nichts wurde geändert
</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation>die Standardeingabe ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation>culvert: Nichts wurde importiert; %1: %2</translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation>die Datei kam nicht an</translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation>%1 nennt keinen Host</translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation>culvert: --config-file ist für Hosts Ihrer eigenen Konfiguration, nicht mit einer zu importierenden Datei</translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation>culvert: Warnung: Im Export stehen Passwörter von Endpunkten: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation>Warnung: %1; es wird immer wieder versucht, bis es frei ist</translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation>das laufende Culvert hat kein Verb „%1“; ist es eine ältere Version?</translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation>Culvert läuft schon, ohne Fenster (--headless); „culvert quit“ beendet es</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation>„%1“ meint mehrere Profile, und „%2“ nimmt eines</translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation>--wait: „%1“ ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>das Profil ist weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation>„%1“ ist nicht die Nummer einer Verbindung</translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation>es wurde keine Verbindung genannt</translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation>hier wird nichts protokolliert</translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation>Standardein- und -ausgabe kamen nicht mit</translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation>; starten Sie es mit „culvert up %1“</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation>es gibt kein Profil „%1“, und es ist kein Ziel: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Verbs</name>
    <message>
        <source>print JSON, for programs</source>
        <translation>JSON ausgeben, für Programme</translation>
    </message>
    <message>
        <source>all profiles</source>
        <translation>alle Profile</translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation>zurückkommen, wenn sie verbunden oder fehlgeschlagen sind; mit SECONDS werden sie bis dahin immer wieder versucht</translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation>immer weiter zeigen, an Ort und Stelle neu gezeichnet; in einer Pipe eine Zeile je Änderung</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>jede Verbindung</translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation>diesen: ein Chromium oder Firefox oder ein davon abgeleiteter Browser</translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation>ein Resolver hinter dem Tunnel, für SRV, TXT, MX und dergleichen</translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation>nichts als die Variablen eines Proxys, für Programme, die darauf achten; alle anderen gehen am Tunnel vorbei</translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation>weitermachen mit dem, was von jetzt an geschieht</translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation>nur von da an: eine Spanne wie 30s, 10m, 2h oder 3d oder eine Zeit wie 14:30 oder 2026-01-31T14:30</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>wie es heißt</translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation>für @GROUP: Verben nehmen alle einer Gruppe auf einmal; &quot;&quot; = keine</translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation>ein Endpunkt für Programme: SOCKS 4, 4a, 5 und HTTP auf einem Port</translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation>ein Endpunkt, der zu einem TARGET führt, aus Sicht des Servers</translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation>der Server lauscht, und dieser Rechner verbindet zu TARGET</translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation>der Server lauscht, und seine Programme gehen durch diesen Rechner hinaus</translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation>andere Benutzer und Rechner hereinlassen; sonst nur Ihre eigenen Programme</translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation>wer einen Unix-Socket benutzen darf, wie in chmod(1), etwa 0660</translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation>ob Webseiten eine Weiterleitung benutzen dürfen; auto: nur, wo der Port des Ziels der eines Webservers ist</translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation>wer einen Proxy-Endpunkt benutzen darf; das Passwort wird im Terminal erfragt oder von der Standardeingabe gelesen; &quot;&quot; = niemand wird gefragt</translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation>sich zuerst bei diesem anmelden; mehrere werden der Reihe nach durchlaufen; &quot;&quot; = keiner</translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation>manual, on-demand (mit dem ersten Client) oder always</translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation>wie lange ein ssh bei on-demand nach der letzten Verbindung bleibt</translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation>eine Option von ssh_config(5); NAME= nimmt sie weg</translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation>wie viele ssh es auf einmal geben darf</translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation>mit wie vielen Verbindungen ein weiteres ssh gestartet wird</translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation>ein privater Schlüssel; &quot;&quot; = ssh entscheidet</translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation>eine ssh_config(5) anstelle Ihrer eigenen; &quot;&quot; = Ihre eigene</translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation>wo es sich anmeldet</translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation>der Endpunkt, nach LISTEN, Name oder Stelle (#1 ist der erste), den die Optionen zu einem Endpunkt meinen; sonst meinen sie die, die hier hinzukommen</translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation>wo --endpoint von jetzt an lauscht</translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation>wohin --endpoint von jetzt an führt</translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation>wie --endpoint heißt; &quot;&quot; = gar nicht</translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation>diesen Endpunkt wegnehmen</translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation>ihn ausschalten und behalten</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>ihn wieder einschalten</translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation>die Optionen und die Konfigurationsdatei benutzen, die mit einem Import deaktiviert kamen</translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation>diese wegwerfen</translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation>nur diesen Host; darf mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation>sagen, was daraus würde, und nichts tun</translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation>den eigenen Export so nehmen, wie er ist</translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation>als ssh_config(5), für ssh selbst</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>die Namen</translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation>alles, was die Profile haben</translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation>jetzt anmelden; was ssh fragt, wird hier gefragt</translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation>mehrere auf einmal: nach einem Muster, nach einer Gruppe</translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation>in einem Skript: fertig, wenn alle verbunden sind</translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation>sein ssh und seine Verbindungen beenden und seine Ports schließen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation>neu anmelden und darauf warten</translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation>eines im Auge behalten</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>für ein Skript</translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation>wer welchen Tunnel benutzt, und wofür</translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation>die einer Gruppe, für ein Skript</translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation>zwei aus `culvert connections` beenden</translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation>alle beenden; die Tunnel bleiben</translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation>ein Proxy auf 127.0.0.1:1080 oder dem nächsten freien Port</translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation>eine Datenbank hinter einem Server, den ssh als „bastion“ kennt</translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation>ein Unix-Socket für einen Unix-Socket</translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation>Port 8080 des Servers führt zu 3000 dieses Rechners</translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation>ein Endpunkt mehr oder ein anderes Ziel für den auf 5432</translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation>wann es startet und wohin es gehört</translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation>eine Option von ssh_config(5) setzen und eine wegnehmen</translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation>von Clients Benutzer und Passwort verlangen, das Sie eintippen</translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation>sonst ändert sich nichts; es bleibt verbunden</translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation>es stoppen und vergessen</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>eine ganze Gruppe</translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation>was Ihre ~/.ssh/config ergäbe</translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation>ein Host daraus</translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation>Ihr eigener Export, von anderswo</translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation>alle, zum Mitnehmen</translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation>was ssh bräuchte, um dasselbe zu tun</translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation>Anmeldungen, Verluste, Versuche und Stopps, mit ihren Gründen</translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation>was eines in der letzten Stunde getan hat</translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation>weitermachen; Strg-C beendet es</translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation>für die „automatische Proxy-Konfiguration“ eines Browsers</translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation>Beispiele und Optionen eines Verbs</translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation>es beenden und alle Tunnel mit ihm</translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation>wie nc(1), durch den Tunnel</translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation>ssh, scp, rsync und git zu Hosts dahinter</translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation>ein eigener Browser, nur für den Tunnel</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>diesen Browser</translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation>ein Name, den der Server kennt</translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation>Ihre Shell; ihr Prompt sagt es</translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation>jeder Schritt des Wegs, und welcher scheitert</translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation>bevor es ein Profil gibt</translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation>was von dort weitergeleitet werden könnte</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>die Profile</translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation>Ein Name je Zeile, in der Reihenfolge, in der sie gezeigt werden.</translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation>Tunnel starten</translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation>In einem Terminal bleibt es, bis sie verbunden sind, und was ssh fragt, wird dort gefragt. Der ssh-agent des Terminals wird mitgebracht.</translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation>Tunnel stoppen</translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation>Ihre Endpunkte schließen sich, und ihre Verbindungen enden.</translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation>Tunnel stoppen und starten</translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation>was Tunnel tun</translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation>Ein Zustand ist einer von stopped (gestoppt), idle (die Ports sind offen, und der erste Client startet ssh), connecting (verbindet), up (verbunden), reconnecting (verbindet neu), failed (braucht Sie) und stopping (stoppt).</translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation>die offenen Verbindungen und die Programme dahinter</translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation>Verbindungen beenden; ihre Nummern stehen in `culvert connections`</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>ein Profil hinzufügen</translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation>Ohne Endpunkt erhält es einen Proxy. Keine Seite im Web kann einen Unix-Socket benutzen: die bessere Wahl, wo ein Client einen nimmt.</translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation>ein Profil ändern</translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation>Ein verbundener Tunnel übernimmt die Änderung sofort; neu meldet er sich nur an, wo die Anmeldung sich ändert. Was keine Option nennt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation>ein Profil anders nennen</translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation>Tunnel stoppen und ihre Profile vergessen</translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation>Profile als JSON oder als ssh_config ausgeben</translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation>was mit Tunneln geschehen ist</translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation>Nie, wer sich wohin verbunden hat.</translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation>jeden Schritt des Wegs zu einem Server versuchen</translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation>Der Name, die TCP-Verbindung, der Host-Schlüssel, die Anmeldung, ob der Server Verbindungen durchlässt, und jeder Endpunkt: mit seiner Zeit und, wo er scheitert, was zu tun ist. Ein verbundener Tunnel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation>was auf dem Server lauscht</translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation>Standardein- und -ausgabe durch den Tunnel</translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation>Für Pipes und als ProxyCommand von ssh. HOST wird vom Server aufgelöst; ein Pfad ist dort ein Unix-Socket. Jede Richtung endet für sich.</translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation>ein Browser, der durch den Tunnel geht</translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation>Er hat eigene Daten, und nichts von ihm geht am Tunnel vorbei.</translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation>jedes Programm oder Ihre Shell durch den Tunnel</translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation>All seine TCP-Verbindungen und Namen gehen durch den Tunnel, und es hat keinen anderen Weg hinaus. tunnel.internal ist der Server selbst. Der Rückgabewert ist der des Befehls.</translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation>eine Proxy-Konfigurationsdatei für Browser ausgeben</translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation>das laufende Culvert beenden</translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation>was ein Verb tut, mit Beispielen</translation>
    </message>
    <message>
        <source>the ssh or autossh command that did it until now, in quotes: what it says is taken over, and what cannot be is named</source>
        <translation>der Befehl für ssh oder autossh, der es bisher tat, in Anführungszeichen: Was er sagt, wird übernommen, und was sich nicht übernehmen lässt, wird genannt</translation>
    </message>
    <message>
        <source>let what `culvert forward` made stay when the tunnel stops</source>
        <translation>was `culvert forward` angelegt hat, behalten, wenn der Tunnel stoppt</translation>
    </message>
    <message>
        <source>let it stay in the profile</source>
        <translation>sie im Profil behalten</translation>
    </message>
    <message>
        <source>your own, in place of ~/.ssh/config; ssh evaluates it, commands included</source>
        <translation>Ihre eigene, anstelle von ~/.ssh/config; ssh wertet sie aus, Befehle eingeschlossen</translation>
    </message>
    <message>
        <source>what a command did until now</source>
        <translation>was bisher ein Befehl tat</translation>
    </message>
    <message>
        <source>port 5432 of the server itself</source>
        <translation>Port 5432 des Servers selbst</translation>
    </message>
    <message>
        <source>one that the server reaches, for good</source>
        <translation>einer, den der Server erreicht, auf Dauer</translation>
    </message>
    <message>
        <source>these two first, the others behind them</source>
        <translation>diese beiden zuerst, die anderen dahinter</translation>
    </message>
    <message>
        <source>sessions of PuTTY, as Windows&apos; registry editor exports them</source>
        <translation>Sitzungen von PuTTY, wie der Registrierungs-Editor von Windows sie exportiert</translation>
    </message>
    <message>
        <source>the tunnels of boring</source>
        <translation>die Tunnel von boring</translation>
    </message>
    <message>
        <source>what a script calls ssh and autossh for</source>
        <translation>wofür ein Skript ssh und autossh aufruft</translation>
    </message>
    <message>
        <source>reach a port for now</source>
        <translation>einen Port vorübergehend erreichen</translation>
    </message>
    <message>
        <source>TARGET is a port of the server itself, HOST:PORT as the server sees it, or the path of a Unix socket there. It listens on the same port here, or the next free one, which is printed, and goes when the tunnel stops.</source>
        <translation>TARGET ist ein Port des Servers selbst, HOST:PORT aus Sicht des Servers oder der Pfad eines Unix-Sockets dort. Hier wird auf demselben Port gelauscht oder auf dem nächsten freien, der ausgegeben wird; die Weiterleitung verschwindet, wenn der Tunnel stoppt.</translation>
    </message>
    <message>
        <source>put profiles first, in this order</source>
        <translation>Profile nach vorn stellen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>The window, the tray and all lists have this order.</source>
        <translation>Das Fenster, der Infobereich und alle Listen haben diese Reihenfolge.</translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), of an export, or of what another program keeps</source>
        <translation>Profile aus Hosts von ssh_config(5), aus einem Export oder aus dem machen, was ein anderes Programm aufbewahrt</translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, somebody&apos;s ssh_config, sessions of PuTTY (an exported registry file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls ssh or autossh. It is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand. What cannot be taken over is named.</source>
        <translation>Ohne FILE aus den Hosts in Ihrer ~/.ssh/config. FILE (- = Standardeingabe) ist ein Export, jemandes ssh_config, Sitzungen von PuTTY (eine exportierte Registrierungsdatei), die Tunnel von boring (TOML), ein Tunnel von gSTM oder ein Skript, das ssh oder autossh aufruft. Es wird gelesen und nie ausgewertet: Was Programme ausführt oder andere hereinlässt, kommt ausgeschaltet herein und startet von Hand. Was sich nicht übernehmen lässt, wird genannt.</translation>
    </message>
    <message>
        <source>One command runs there over the same login, which asks here what it has to; where the account may run nothing, that is said.</source>
        <translation>Ein Befehl läuft dort über dieselbe Anmeldung, die hier fragt, was sie fragen muss; wo das Konto nichts ausführen darf, wird das gesagt.</translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation>%1 kann nicht geschrieben werden: Es ist keine Datei auf einem Datenträger</translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Tunnel hinzufügen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>Alle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>Du&amp;plizieren…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>E&amp;ingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation>Als ss&amp;h-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation>Als ssh-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation>&amp;Schnelle Weiterleitung…</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Schnelle Weiterleitung</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation>Tunnel su&amp;chen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>Ü&amp;ber Culvert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunnel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open pro&amp;gram…</source>
        <translation>Pro&amp;gramm öffnen…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>Teste&amp;n…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Find ser&amp;vices…</source>
        <translation>&amp;Dienste suchen…</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Dienste suchen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation>das laufende Culvert ist eine andere Version</translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation>Culvert läuft schon; „culvert status“ zeigt es</translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation>Culvert läuft; „culvert status“ zeigt, was es tut.
</translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation>Culvert endet und alle Tunnel mit ihm</translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation>es gibt keinen Bildschirm; benutzen Sie „culvert --headless“</translation>
    </message>
    <message>
        <source>the window is not installed (culvert-window); use &quot;culvert --headless&quot;</source>
        <translation>das Fenster ist nicht installiert (culvert-window); benutzen Sie „culvert --headless“</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>es konnte kein Prozess gestartet werden</translation>
    </message>
    <message>
        <source>culvert-window takes no verb; use culvert</source>
        <translation>culvert-window nimmt keinen Befehl an; verwenden Sie culvert</translation>
    </message>
</context>
</TS>
