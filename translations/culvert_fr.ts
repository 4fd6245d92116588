<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Culvert::AboutBox</name>
    <message>
        <source>About Culvert</source>
        <translation>À propos de Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation>Un gestionnaire de tunnels par-dessus le ssh du système.
Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation>ssh n’a aucun moyen de poser sa question&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::BoringFile</name>
    <message>
        <source>line %1: the unknown field &quot;%2&quot; is left out</source>
        <translation>ligne %1&#xa0;: le champ inconnu «&#xa0;%2&#xa0;» est laissé de côté</translation>
    </message>
    <message>
        <source>line %1: the unknown table &quot;%2&quot; is left out</source>
        <translation>ligne %1&#xa0;: la table inconnue «&#xa0;%2&#xa0;» est laissée de côté</translation>
    </message>
    <message>
        <source>the file has too many tables</source>
        <translation>le fichier a trop de tables</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>il ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they do not make pairs</source>
        <translation>les ports %1 et %2&#xa0;: ils ne forment pas de paires</translation>
    </message>
    <message>
        <source>a forward of the mode &quot;%1&quot;</source>
        <translation>une redirection du mode «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>groupe %1&#xa0;: placez-le dans l’un des vôtres</translation>
    </message>
    <message>
        <source>%1: Culvert runs no programs when a tunnel changes</source>
        <translation>%1&#xa0;: Culvert n’exécute aucun programme quand un tunnel change</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>le champ inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has a variable of the environment in it, which is not replaced</source>
        <translation>%1 contient une variable d’environnement, qui n’est pas remplacée</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they are too many</source>
        <translation>les ports %1 et %2 : il y en a trop</translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Il n’y a pas de programme %1.</translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation>Aucun navigateur pouvant être séparé de l’usage quotidien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation>Installez Chromium ou Firefox, ou un navigateur qui en dérive.</translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation>On ne sait pas comment séparer %1 de l’usage quotidien.</translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation>Indiquez un Chromium ou un Firefox, ou un navigateur qui en dérive.</translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n’a pas pu être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 s’est terminé aussitôt&#xa0;: %2</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>il n’a rien dit</translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation>ceci ne mène qu’à %1</translation>
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
        <translation>%1 (voir %2)</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>il n’y a pas de verbe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation>il n’y a pas de verbe «&#xa0;%1&#xa0;»&#xa0;; est-ce «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>il n’y a pas d’option %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option --%2</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>l’option --%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation>l’option --%1 a besoin d’une valeur, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation>«&#xa0;%1&#xa0;» prend --all ou des noms, pas les deux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ne prend pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation>--headless démarre Culvert et ne prend pas de verbe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --from or DESTINATION, not both</source>
        <translation>«&#xa0;%1&#xa0;» prend --from ou DESTINATION, pas les deux</translation>
    </message>
    <message>
        <source>--background goes with --headless</source>
        <translation>--background va avec --headless</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation>%1 n’est pas un fichier sur un disque et ne peut pas être lu à chaque connexion&#xa0;; copiez son contenu dans un fichier et indiquez celui-ci</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>le fichier %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>cela affaiblirait la vérification des clés d’hôte</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation>&amp;Fermer la connexion</translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation>&amp;Tout fermer…</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation>Copier la cible</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrer les connexions</translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation>Aucune connexion n’a ce texte dans son programme, sa cible ou son adresse.</translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation>Aucune connexion.</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Fermer les connexions</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Fermer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation>Leurs programmes reçoivent une erreur. Le tunnel reste connecté.</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>&amp;Tout fermer</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation>%1, par adresse</translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation>Le programme a envoyé une adresse au lieu d’un nom&#xa0;: il a peut-être interrogé le résolveur de cette machine</translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation>Entre par %1</translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation>Entre par %1, depuis %2</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation>Attend ssh</translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation>Portée par ssh %1</translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionTable</name>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>There are no connections.</source>
        <translation>Il n’y a pas de connexions.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ÂGE</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>MONTANT</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>DESCENDANT</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>CIBLE</translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation>* Le programme a envoyé une adresse au lieu d’un nom&#xa0;: il a peut-être</translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation>  interrogé le résolveur de cette machine.</translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation>le connecteur a été arrêté</translation>
    </message>
</context>
<context>
    <name>Culvert::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Demo</name>
    <message>
        <source>For a browser</source>
        <translation>Pour un navigateur</translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation>La page de la démo</translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» attend son premier client&#xa0;; son ssh démarre alors.</translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation>Proxy SOCKS&#xa0;:         %1</translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation>À essayer&#xa0;:           curl --socks5-hostname %1 %2</translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation>Ou par redirection&#xa0;:  curl http://%1/</translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation>Obtenu à travers&#xa0;:    «&#xa0;%1&#xa0;», %2 octets en %3 ms, connexion de ssh comprise</translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation>La page n’est pas arrivée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation>Culvert continue de fonctionner</translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation>Vos tunnels restent tels quels. Utilisez cette icône pour rouvrir la fenêtre ou pour quitter.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
</context>
<context>
    <name>Culvert::Destination</name>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>le crochet autour de l’adresse IPv6 n’est pas fermé</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>le texte entre crochets n’est pas une adresse IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation>une adresse IPv6 doit être entre crochets, comme dans [::1]:22</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation>l’utilisateur avant «&#xa0;@&#xa0;» manque</translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation>l’utilisateur ne doit pas commencer par «&#xa0;-&#xa0;», ni en avoir un après une espace</translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation>l’utilisateur dépasse 255 caractères</translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation>l’utilisateur a un caractère invisible</translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation>l’utilisateur a l’un de %1, que ssh refuse</translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation>l’utilisateur ne doit pas finir par une barre oblique inverse</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>l’hôte manque</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>l’hôte ne doit pas commencer par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>l’hôte dépasse 255 caractères</translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation>l’hôte a une espace ou un caractère invisible</translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation>l’hôte a l’un de %1, que ssh refuse</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>le schéma de la destination doit être ssh://, ou être omis</translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation>la destination manque</translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation>un mot de passe n’a pas sa place dans une destination&#xa0;; ssh le demande ou utilise une clé (le deux-points d’un utilisateur s’écrit %3A après ssh://)</translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation>l’utilisateur a un «&#xa0;%&#xa0;» qui n’encode aucun caractère</translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation>l’hôte d’une URL a l’un de %1</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationCompleter</name>
    <message>
        <source>Names from ssh_config</source>
        <translation>Noms de ssh_config</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation>«&#xa0;/&#xa0;», «&#xa0;?&#xa0;» et «&#xa0;#&#xa0;» doivent être encodés en pourcent avant un «&#xa0;@&#xa0;»</translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation>un fragment («&#xa0;#&#xa0;») n’a pas sa place dans une destination</translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation>un chemin n’a pas sa place dans une destination</translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation>le mot de passe après «&#xa0;:&#xa0;» manque</translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation>le mot de passe a un caractère à encoder en pourcent, comme «&#xa0;@&#xa0;» par «&#xa0;%40&#xa0;»</translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation>le mot de passe a un «&#xa0;%&#xa0;» qui n’encode aucun caractère</translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation>le mot de passe doit être une seule ligne de texte</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>le mot de passe dépasse %1 octets</translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation>le seul paramètre d’une destination est bind, comme dans&#xa0;?bind=127.0.0.1:1080</translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation>il y a plus d’un paramètre après le «&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation>bind a un «&#xa0;%&#xa0;» qui n’encode aucun caractère</translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation>bind doit être une adresse IP et un port, comme dans 127.0.0.1:1080</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>le schéma de la destination doit être ssh://, ou être omis</translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>Ouvrir le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation>Aucun pour l’instant. Modifiez le tunnel pour ajouter un proxy ou une redirection.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation>Processus ssh</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>Tunnel %1</translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation>Éteindre ce tunnel</translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation>Allumer ce tunnel</translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation>Ouvre un navigateur à part qui passe par ce tunnel</translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation>Nécessite un point d’accès SOCKS à l’écoute</translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation>Aucun n’est en cours. Le premier client en démarre un.</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>Aucun n’est en cours.</translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation>Dit pendant la connexion&#xa0;; personne ne s’en porte garant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Essa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>T&amp;ester…</translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation>%1 n’est pas connu ici&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Activer…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation>Option désactivée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation>Options ssh désactivées</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>fichier de configuration</translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation>%1 ne peut pas être activé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation>Ceci est venu d’un import, et le tunnel ne démarre pas tant que vous ne l’avez pas activé ou oublié&#xa0;: cela peut exécuter des programmes et mener ailleurs.</translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation>Celles-ci sont venues d’un import. ssh ne les reçoit pas&#xa0;: elles exécutent un programme, chargent du code ou décident à qui faire confiance, ou l’on ne sait pas si elles font moins.</translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation>Activer un fichier de configuration</translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation>Activer une option</translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation>Activer le fichier de configuration pour ce tunnel&#xa0;?</translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation>Activer %1 pour ce tunnel&#xa0;?</translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation>ssh utilisera ceci avec vos droits à chaque démarrage du tunnel&#xa0;:

%1

Ne le faites que si vous savez ce que cela fait et si vous avez confiance en la personne dont vous le tenez.</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Activer</translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation>&amp;Importer des hôtes de votre configuration ssh…</translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>&amp;Démarrer Culvert à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Pas encore de tunnels</translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation>Un tunnel porte des connexions vers un serveur que vous atteignez par ssh, et de là n’importe où. Ajoutez-en un pour donner aux navigateurs et autres programmes un proxy local ou un port redirigé.</translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Ajouter un tunnel…</translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation>Il n’y a pas d’hôtes dans ~/.ssh/config&#xa0;: il suffit de ce que vous taperiez après «&#xa0;ssh&#xa0;», par exemple moi@serveur.example.</translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation>Essayer avec une d&amp;émo</translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation>Fonctionne avec son propre serveur, qui se termine avec elle</translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation>le client n’a pas dit où il veut aller</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation>le client n’a pas raccroché</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 est utilisé par %2</translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation>%1 est pour vos propres programmes&#xa0;; clients refusés&#xa0;: %2, le dernier de %3</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>un utilisateur inconnu</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>l’utilisateur %1</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation>%1 n’est pas pour les pages web&#xa0;; requêtes refusées&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation>%1 n’est pas pour les pages web&#xa0;; requêtes refusées&#xa0;: %2, la dernière pour %3</translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation>%1&#xa0;: clients qui ont raccroché avant que l’on sache à qui ils étaient, et n’ont rien fait passer&#xa0;: %2</translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation>la connexion a été fermée à la main</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation>Les pages &amp;web peuvent l’utiliser</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation>127.0.0.1:port, ou le chemin d’un socket</translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation>Le port 0 prend n’importe quel port libre</translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation>hôte:port vu du serveur, ou un chemin là-bas</translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation>hôte:port vu de cet ordinateur, ou un chemin ici</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation>aucun&#xa0;: les programmes n’ont pas à s’identifier</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>&amp;Écoute sur&#xa0;:</translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation>Le serveur é&amp;coute sur&#xa0;:</translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation>Mè&amp;ne à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>No&amp;m&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation>Toute page que vous ouvrez pourrait alors envoyer des requêtes à la cible</translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation>moi seul (0600)</translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation>moi et le groupe du socket (0660)</translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation>tout utilisateur de cet ordinateur (0666)</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>Qui peut utiliser le socket</translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation>&amp;Ouvert à&#xa0;:</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>mode %1</translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation>cette adresse est accessible depuis d’autres ordinateurs&#xa0;; dites que vous le voulez</translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation>quiconque atteint cet ordinateur peut utiliser le tunnel&#xa0;; un utilisateur et un mot de passe écartent les autres</translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation>D’&amp;autres utilisateurs de cet ordinateur peuvent l’utiliser</translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation>D’&amp;autres ordinateurs du réseau peuvent l’utiliser</translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation>D’&amp;autres ordinateurs qui atteignent le serveur peuvent l’utiliser</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>l’utilisateur dépasse 255 octets</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>le mot de passe dépasse 255 octets</translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation>un mot de passe a besoin d’un utilisateur</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Take over the changes to this endpoint?</source>
        <translation>Appliquer les modifications de ce point d’accès&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot be taken over yet: something is missing.</source>
        <translation>Elles ne peuvent pas encore être appliquées&#xa0;: il manque quelque chose.</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Modifier le point d’accès…</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Supprimer le point d’accès</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Ajouter un point d’accès</translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation>&amp;Proxy (SOCKS et HTTP)…</translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation>&amp;Redirection vers une adresse…</translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation>Redirection &amp;inverse, du serveur vers ici…</translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation>Pro&amp;xy inverse, du serveur vers l’extérieur par ici…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation>Ouvert à d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation>Ouvert à d’autres ordinateurs qui atteignent le serveur</translation>
    </message>
    <message>
        <source>&amp;Find services…</source>
        <translation>Trouver des ser&amp;vices…</translation>
    </message>
    <message>
        <source>Shows what listens on the server’s side</source>
        <translation>Montre ce qui écoute du côté du serveur</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation>Copier comme &amp;ligne %1</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>É&amp;teindre</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Allumer</translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation>&amp;Garder après l’arrêt du tunnel</translation>
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
        <translation>partout</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation>éteint</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l’écoute</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Ouvertes</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation>doit être LISTEN=TARGET, comme dans 5432=db.internal:5432</translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation>avertissement&#xa0;: quiconque atteint le serveur peut utiliser %1, si le serveur le permet</translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation>avertissement&#xa0;: d’autres machines peuvent utiliser %1</translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation>avertissement&#xa0;: d’autres machines peuvent atteindre %1&#xa0;; elles sont refusées sauf avec --allow-other-users</translation>
    </message>
    <message>
        <source>the profile has no endpoints</source>
        <translation>le profil n’a pas de points d’accès</translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation>il n’y a pas de tel point d’accès, seulement %1</translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation>plusieurs points d’accès sont possibles&#xa0;; dites lequel par sa place&#xa0;: #1 est le premier</translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation>de quel point d’accès&#xa0;? Dites-le par --endpoint, avec son adresse ou son nom</translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation>est pour un seul --endpoint</translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation>un proxy n’a pas de cible</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>doit être yes ou no</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation>doit être un mode octal qui laisse le propriétaire lire et écrire, comme 0660</translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation>doit être yes, no ou auto</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>le mot de passe manque</translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation>seul un proxy peut le demander, et %1 est une redirection</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation>le point d’accès a été supprimé</translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation>plusieurs profils s’appellent «&#xa0;%1&#xa0;»&#xa0;: renommez-les tous sauf un</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>il y a déjà un profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation>un autre profil l’a</translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation>aucune clé d’hôte modifiée n’est connue pour ce profil</translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation>ssh ne dit pas quelle clé a changé</translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation>la clé d’hôte a changé une fois de plus</translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation>aucune connexion n’a le numéro %1</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>le profil n’existe plus</translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation>le profil n’est pas là, ou a un problème</translation>
    </message>
    <message>
        <source>no endpoint listens at the socket that was handed over: %1</source>
        <translation>aucun point d’accès n’écoute sur le socket qui a été remis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation>Comparer les &amp;clés…</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Détails du problème</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>le message</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FileImport</name>
    <message>
        <source>the file has more than %1 profiles; name those that are wanted</source>
        <translation>le fichier a plus de %1 profils&#xa0;; nommez ceux que vous voulez</translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation>le fichier a trop d’hôtes et de motifs&#xa0;; nommez les hôtes que vous voulez</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>il n’y a pas de tel hôte</translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation>le fichier ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>champs que cette version ne connaît pas ou n’utilise pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation>il utilise le fichier de configuration %1, qui peut exécuter des programmes</translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation>le champ «&#xa0;%1&#xa0;» du fichier est laissé de côté</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>il n’y a pas de tel profil</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>le fichier dépasse 1 Mio</translation>
    </message>
    <message>
        <source>the file has no tunnels</source>
        <translation>le fichier n’a pas de tunnels</translation>
    </message>
    <message>
        <source>there is no such tunnel</source>
        <translation>il n’y a pas de tel tunnel</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation>un motif est vide ou dépasse %1 caractères</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation>«&#xa0;Match %1&#xa0;» exécuterait un programme&#xa0;; ses lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation>«&#xa0;Match %1&#xa0;» n’est pas évalué&#xa0;; ses lignes sont laissées de côté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>et %n autre du même genre</numerusform>
            <numerusform>et %n autres du même genre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation>son nom a des caractères qui ont un sens pour un shell</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1&#xa0;: inutile pour un tunnel, ou l’affaire de Culvert lui-même</translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation>Culvert ne connaît pas cette option</translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation>un profil n’en a qu’un</translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>cela affaiblirait la vérification des clés d’hôte</translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation>un profil n’en a que deux</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>deux points d’accès écoutent sur %1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation>hôte, utilisateur et port ne font pas une destination</translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation>son hôte de rebond&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>le champ inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation>%1 est éteint&#xa0;: %2</translation>
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
        <translation>mode %1 de %2</translation>
    </message>
    <message>
        <source>programs on the server could reach whatever this machine reaches</source>
        <translation>les programmes du serveur pourraient atteindre tout ce que cette machine atteint</translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation>les programmes du serveur pourraient atteindre %1 depuis cette machine</translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation>les programmes qui cherchent un autre socket à ce chemin parleraient au serveur</translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation>d’autres machines pourraient l’utiliser</translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation>d’autres utilisateurs de cette machine pourraient l’utiliser</translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation>il mène à un socket par lequel une session ou une machine est commandée</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>groupe %1&#xa0;: placez-le dans l’un des vôtres</translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation>start %1&#xa0;: il démarre à la main jusqu’à ce que vous changiez cela</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation>ssh a enfreint le protocole de son socket de contrôle</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation>Culvert n’y remplace pas «&#xa0;%&#xa0;» et «&#xa0;${...}&#xa0;»</translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation>ssh ne peut pas lire cette redirection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port</translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation>ssh ne peut pas lire la cible de cette redirection</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>la cible manque</translation>
    </message>
</context>
<context>
    <name>Culvert::GstmFile</name>
    <message>
        <source>a forward of the type &quot;%1&quot;</source>
        <translation>une redirection du type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>il ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>that it starts by itself: &quot;culvert edit NAME --start always&quot;, or on-demand, if you want that</source>
        <translation>qu’il démarre de lui-même&#xa0;: «&#xa0;culvert edit NAME --start always&#xa0;», ou on-demand, si vous le voulez</translation>
    </message>
    <message>
        <source>that its forwards are in your ssh configuration: &quot;culvert import&quot; brings them in from there</source>
        <translation>que ses redirections sont dans votre configuration ssh&#xa0;: «&#xa0;culvert import&#xa0;» les fait venir de là</translation>
    </message>
    <message>
        <source>this XML is no tunnel of gSTM</source>
        <translation>ce XML n’est pas un tunnel de gSTM</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot; is left out</source>
        <translation>le champ inconnu «&#xa0;%1&#xa0;» est laissé de côté</translation>
    </message>
    <message>
        <source>the file has too many fields</source>
        <translation>le fichier a trop de champs</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>what came of a program makes no sense</source>
        <translation>ce qui est venu d’un programme n’a pas de sens</translation>
    </message>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation>le Culvert en cours ne prend pas les sockets</translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation>le Culvert en cours s’est terminé avant de prendre le programme</translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation>le nom d’un profil, un motif (&apos;work-*&apos;, protégé du shell) ou @GROUP&#xa0;; --all signifie tous</translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation>IP:PORT, PORT (sur 127.0.0.1&#xa0;; 0 = n’importe quel port libre), localhost:PORT (127.0.0.1 et&#xa0;::1), *:PORT (toute adresse) ou le chemin d’un socket Unix</translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation>HOST:PORT ou un chemin, vu du serveur (avec --reverse, vu de cette machine)</translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation>[ssh://][user@]host[:port], ou un alias de ssh_config(5)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation>Code de retour&#xa0;: 0 fait, 1 échec, 2 mauvais usage, 3 pas de tel profil, 4 pas d’instance en cours.</translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation>Culvert porte des connexions à travers le ssh du système, et les montre.</translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation>démarrer avec fenêtre et icône de notification, ou ramener celui qui est en cours</translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation>démarrer sans écran&#xa0;; ce qui se passe est dit sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation>démarrer avec un serveur ssh privé et jetable (aussi avec --headless)&#xa0;; avant un verbe&#xa0;: parler à cette démo</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation>Les verbes parlent au Culvert en cours&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation>«&#xa0;culvert help VERB&#xa0;» montre des exemples et les options d’un verbe&#xa0;; voir culvert(1) et culvert-profiles(5).</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>[OPTION...]</source>
        <translation>[OPTION...]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>the same, and let go of the terminal once it runs; &quot;culvert logs&quot; tells what happens</source>
        <translation>la même chose, en libérant le terminal une fois en marche&#xa0;; «&#xa0;culvert logs&#xa0;» dit ce qui se passe</translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 ne peut pas être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation>%1 ne se termine pas</translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation>une vue propre du système de fichiers</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation>Lecture des clés…</translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation>&amp;Supprimer l’ancienne clé</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation>La clé d’hôte a changé – %1</translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation>La clé d’hôte du serveur a changé</translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation>Le serveur montre une autre clé que celle qui est enregistrée pour lui. C’est le cas après une réinstallation, ou quand ses clés ont été remplacées. C’est aussi le cas quand quelqu’un écoute entre vous et le serveur&#xa0;: alors votre mot de passe et vos données seraient à lui.

Demandez à l’administrateur du serveur, par téléphone ou en personne, l’empreinte de la nouvelle clé. Ne supprimez l’ancienne clé que si c’est celle ci-dessous.</translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation>J’ai &amp;comparé la nouvelle empreinte à celle de l’administrateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation>L’ancienne est dans</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation>L’ancienne clé est supprimée&#xa0;; une copie du fichier reste à côté sous %1.old. La prochaine connexion montre encore la nouvelle clé et demande s’il faut l’accepter.</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation>l’empreinte</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation>ssh n’a pas encore de clé de ce serveur et ne peut donc pas dire si le serveur est authentique. Comparez l’empreinte à celle que le propriétaire du serveur vous donne par une autre voie. Si elles diffèrent, refusez&#xa0;: quelqu’un est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation>Acceptée une fois, la clé vaut jusqu’à l’arrêt du tunnel, et n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation>Elle ne peut qu’être enregistrée&#xa0;: le ssh qui demande n’est pas celui de Culvert, mais un autre que votre configuration démarre.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation>Serait enregistrée dans</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>Collez-la ici pour comparer</translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation>L’&amp;empreinte que l’on vous a donnée, si vous l’avez&#xa0;:</translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation>✓ Elles sont identiques.</translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation>C’est une empreinte d’un autre type, qui ne peut pas être comparée. Demandez celle qui commence par %1.</translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation>✗ Elles ne sont pas identiques.</translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation>&amp;Accepter et enregistrer</translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation>Accepter une &amp;fois</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the host is missing</source>
        <translation>l’hôte manque</translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation>l’hôte n’est pas une adresse IPv6 valide</translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation>l’hôte n’est pas un nom international valide</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>l’hôte dépasse 255 caractères</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>l’hôte ne doit pas commencer par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation>l’hôte a un caractère qui n’est ni lettre, ni chiffre, ni «&#xa0;.&#xa0;», «&#xa0;-&#xa0;» ou «&#xa0;_&#xa0;»</translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation>l’hôte n’a ni lettre ni chiffre</translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>le crochet autour de l’adresse IPv6 n’est pas fermé</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>le texte entre crochets n’est pas une adresse IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation>une adresse IPv6 doit être entre crochets, comme dans [::1]:80</translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation>le port manque, comme dans host:80</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation>le port doit être un nombre de %1 à 65535</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation>La requête a trop de champs d’en-tête.</translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation>Un champ d’en-tête de la requête est mal formé.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation>On ne voit pas clairement où finit le corps de la requête.</translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation>Ce proxy ne connaît pas d’autre codage de transfert que «&#xa0;chunked&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation>Les champs d’en-tête de la requête sont trop longs.</translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation>Un CONNECT n’a pas de corps.</translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation>Ce proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation>La requête nomme plus d’un hôte.</translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation>La requête cacherait à sa cible où elle finit.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation>Ceci n’est pas une requête HTTP.</translation>
    </message>
    <message>
        <source>The first line of the request is too long.</source>
        <translation>La première ligne de la requête est trop longue.</translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation>La méthode de la requête est trop longue.</translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation>Ce proxy parle HTTP/1.0 et HTTP/1.1.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation>Ceci est un port de proxy de Culvert, pas un serveur web. Les programmes l’utilisent quand il est réglé comme leur proxy SOCKS ou HTTP.</translation>
    </message>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation>Ce proxy ne transmet lui-même que les requêtes http://. Pour toutes les autres, comme https://, utilisez CONNECT.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>Un nom d’utilisateur ou un mot de passe n’a pas sa place dans l’adresse.</translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation>L’adresse a un octet qu’aucune adresse ne peut avoir.</translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation>La cible n’est pas valide&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation>Ma configuration &amp;ssh</translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation>Un &amp;fichier&#xa0;:</translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation>C’est mon propre &amp;export&#xa0;: le prendre tel quel</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Choisir &amp;tout</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>Importer des tunnels</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation>%1 ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation>On demande à ssh ce que dit sa configuration…</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation>Ce qui est éteint laisse entrer d’autres, ou se trouve là où d’autres programmes cherchent. Rien n’écoute là tant que vous ne l’allumez pas dans les réglages du tunnel.</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation>Ce qui est désactivé exécute un programme, charge du code ou décide à qui faire confiance, ou l’on ne sait pas si cela fait moins. ssh ne le reçoit pas tant que vous ne l’activez pas dans les réglages du tunnel.</translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation>&amp;Importer 1 tunnel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>&amp;Importer %n tunnel</numerusform>
            <numerusform>&amp;Importer %n tunnels</numerusform>
        </translation>
    </message>
    <message>
        <source>A co&amp;mmand:</source>
        <translation>Une co&amp;mmande&#xa0;:</translation>
    </message>
    <message>
        <source>an export, an ssh_config, or of PuTTY, boring, gSTM</source>
        <translation>un export, un ssh_config, ou de PuTTY, boring, gSTM</translation>
    </message>
    <message>
        <source>such as ssh -N -L 5432:db:5432 bastion</source>
        <translation>par exemple ssh -N -L 5432:db:5432 bastion</translation>
    </message>
    <message>
        <source>Command of ssh or autossh</source>
        <translation>Commande ssh ou autossh</translation>
    </message>
    <message>
        <source>Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an exported registry file), a file of boring or gSTM, or a script that calls ssh or autossh.</source>
        <translation>Choisissez un fichier&#xa0;: un export de Culvert, un ssh_config, des sessions de PuTTY (un fichier de registre exporté), un fichier de boring ou de gSTM, ou un script qui appelle ssh ou autossh.</translation>
    </message>
    <message>
        <source>Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 bastion.</source>
        <translation>Collez une commande ssh ou autossh, par exemple ssh -N -L 5432:db:5432 bastion.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation>il n’en est rien sorti</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation>%1 dépasse 1 Mio</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation>d’autres machines peuvent utiliser %1</translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation>%1 est aussi utilisé par «&#xa0;%2&#xa0;»&#xa0;: un seul des deux peut l’avoir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>et %n autre du même genre</numerusform>
            <numerusform>et %n autres du même genre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation>%1&#xa0;: déjà là</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1&#xa0;: laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1&#xa0;: importé</translation>
    </message>
    <message>
        <source>%1: would be imported</source>
        <translation>%1&#xa0;: serait importé</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1&#xa0;: importé sous %2</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1&#xa0;: serait importé sous %2</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>jump hosts</source>
        <translation>rebonds</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>points d’accès</translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation>aucun&#xa0;; il n’écoute nulle part tant que vous n’en ajoutez pas</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>point d’accès</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>config file</source>
        <translation>fichier config.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>fichier de configuration %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>importés&#xa0;: %1</translation>
    </message>
    <message>
        <source>to be imported: %1</source>
        <translation>à importer&#xa0;: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less: ssh does not get it. If you trust its author, enable it by &quot;culvert edit NAME --accept-imported&quot;, or in the window (Edit, SSH).
</source>
        <translation>Ce qui est désactivé exécute un programme, charge du code ou décide à qui faire confiance, ou l’on ne sait pas si cela fait moins&#xa0;: ssh ne le reçoit pas. Si vous faites confiance à son auteur, activez-le par «&#xa0;culvert edit NAME --accept-imported&#xa0;», ou dans la fenêtre (Modifier, SSH).
</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. If you mean it, switch it on by &quot;culvert edit NAME --enable LISTEN&quot;, or in the window (Edit, Endpoints).
</source>
        <translation>Ce qui est éteint laisse entrer d’autres, ou se trouve là où d’autres programmes cherchent&#xa0;: rien n’écoute là. Si c’est ce que vous voulez, allumez-le par «&#xa0;culvert edit NAME --enable LISTEN&#xa0;», ou dans la fenêtre (Modifier, Points d’accès).
</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (éteint)</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>aucun point d’accès</translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation>1 option désactivée</translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation>fichier de configuration désactivé</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Ce qui peut être importé</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Hôtes de rebond</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>Fichier config.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>fichier de configuration %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation>
            <numerusform>%n option désactivée</numerusform>
            <numerusform>%n options désactivées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation>culvert: Culvert n’est pas en cours&#xa0;: rien n’écoute sur %1&#xa0;; démarrez-le par «&#xa0;culvert&#xa0;» ou «&#xa0;culvert --headless&#xa0;»</translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation>culvert: %1</translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation>culvert: le Culvert en cours s’est terminé avant de répondre
</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ne peut pas être atteint&#xa0;: %2</translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation>ce qui doit être porté ne peut pas être remis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 ne peut pas être verrouillé</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation>la ligne de commande n’a pas d’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation>la demande n’a pas de sens
</translation>
    </message>
</context>
<context>
    <name>Culvert::JsonPlace</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>ssh-keygen failed</source>
        <translation>ssh-keygen a échoué</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation>%1 n’a pas d’autre clé de %2 à laquelle la nouvelle pourrait être comparée</translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation>%1 n’est pas à vous&#xa0;; demandez à l’administrateur de cette machine</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation>%1 a été modifié entre-temps&#xa0;; veuillez réessayer</translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation>le processus qui garde le serveur a été terminé</translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation>vous n’avez pas le droit d’écouter sur %1</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 n’est pas une adresse de cette machine</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>impossible d’écouter sur %1</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation>il faut un nom d’utilisateur à demander</translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation>un mot de passe a besoin d’un nom d’utilisateur</translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation>le nom d’utilisateur et le mot de passe ont au plus %1 octets</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>le connecteur a été fermé</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation>un réseau propre</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation>%1 est un lien symbolique de l’utilisateur %2, qui peut mener à n’importe quels sockets&#xa0;; supprimez-le</translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation>%1 n’est pas un dossier&#xa0;; supprimez-le</translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation>%1 n’est pas un socket&#xa0;; supprimez-le</translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation>d’autres peuvent mettre leurs sockets dans %1&#xa0;; exécutez «&#xa0;chmod 700 %1&#xa0;», ou redémarrez Culvert</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation>%1 appartient à l’utilisateur %2, qui pourrait y écouter&#xa0;; faites-le supprimer par cet utilisateur ou par un administrateur, ou réglez XDG_RUNTIME_DIR sur un dossier à vous</translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation>un programme de l’utilisateur %2 écoute sur %1, et rien ne lui a été envoyé&#xa0;; supprimez %1</translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation>on ne peut pas dire à qui est %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>Culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation>Co&amp;pier les lignes</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Fermer le journal</translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation>--since&#xa0;: «&#xa0;%1&#xa0;» n’est ni une durée comme 10m ou 2h, ni une heure comme 14:30 ou 2026-01-31T14:30</translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation>le mot de passe de %1</translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation>la phrase secrète de la clé %1</translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation>le code PIN de %1</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>une réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation>un contact avec la clé de sécurité</translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation>%1&#xa0;: faux %2 fois</translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation>la clé d’hôte du serveur a changé pendant sa confirmation</translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation>ssh prend des réponses d’une ligne et de %1 octets au plus</translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation>le ssh qui demande %1 enregistrerait sa clé&#xa0;; elle ne peut pas être acceptée une seule fois</translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation>la clé d’hôte de %1 n’a pas été acceptée</translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation>la connexion a été annulée</translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation>la clé d’hôte de %1 n’est pas connue, et personne n’est là pour la confirmer&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation>%1&#xa0;: c’était faux, et personne n’est là pour en demander un autre</translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation>la connexion a besoin de ceci&#xa0;: %1, et personne n’est là pour répondre</translation>
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
        <translation>Journal</translation>
    </message>
    <message>
        <source>The tunnel “%1” was removed.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation>Culvert – %1 connectés</translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’icône de Culvert. Fermer cette fenêtre quitte Culvert et arrête tous les tunnels&#xa0;; réduisez-la pour les garder.</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh a été arrêté parce qu’il était inactif</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation>le tunnel n’existe plus</translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation>le serveur a envoyé plus que permis</translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation>le serveur ne prend pas de données</translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation>le serveur a accordé une fenêtre de plus de 2^32 - 1 octets</translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation>le serveur a fermé la connexion avant sa fin</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation>ssh s’est terminé</translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation>ce ssh a été remplacé par un nouveau</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>le serveur n’a pas répondu depuis %1 s</translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation>le serveur ne laisse passer aucune connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation>le serveur n’a rien répondu depuis plus de %1 s, bien que quelque chose l’attende</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>le tunnel a été fermé</translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation>%1 connexions attendent déjà ssh</translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation>la connexion a été recommencée</translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation>ce ssh n’était plus nécessaire</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation>le socket de contrôle de ssh ne peut pas être atteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation>ssh a fermé la connexion à son socket de contrôle</translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation>ce ssh n’offre pas le mode proxy sur son socket de contrôle (OpenSSH 7.4 ou plus récent le fait)</translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation>ssh a envoyé un message de %1 octets</translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation>ssh a envoyé un message qui n’a pas de sens ici (numéro %1)</translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>le nom dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation>le nom a un caractère invisible (%1)</translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation>le nom commence ou finit par un blanc</translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation>le nom commence par un signe qui n’a pas de lettre</translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation>le nom a plus de %1 signes sur une lettre</translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation>%1&#xa0;; «&#xa0;%2&#xa0;» irait</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>le nom manque</translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation>le nom ne doit pas commencer par «&#xa0;-&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation>le serveur n’a pas pu se connecter</translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation>le serveur n’a plus de place pour des connexions</translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation>le serveur n’a pas pu ouvrir de canal</translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation>Supprimer l’option</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation>Options ssh</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Ajouter une option</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation>s’inclut lui-même</translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation>est inclus trop profondément, ou est un fichier de trop</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>dépasse 1 Mio</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation>Culvert ne peut pas donner ce nom à ssh tel quel</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation>donnez à culvert un profil AppArmor avec «&#xa0;userns,&#xa0;», ou réglez-le sur 0</translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation>réglez-le sur 1</translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation>réglez-le sur 1000</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>un espace de noms propre</translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation>l’utilisateur dans un espace de noms propre</translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation>les capacités ne peuvent pas être abandonnées</translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation>ce qui confine ce programme (le filtre seccomp d’un conteneur, AppArmor, SELinux) devrait permettre les espaces de noms d’utilisateur</translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation>un administrateur peut changer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation>ce système ne permet pas %1 (%2), et rien n’a été exécuté&#xa0;; utilisez --proxy-env, pour un programme qui en tient compte, ou bien %3</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation>la sortie ne peut pas être écrite</translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation>%1&#xa0;: son proxy n’écoute pas&#xa0;; démarrez-le par «&#xa0;culvert up %1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation>%1&#xa0;: il n’a pas de proxy&#xa0;; «&#xa0;culvert edit %1 --socks=1080&#xa0;» en ajoute un</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs profils, et «&#xa0;browse&#xa0;» en prend un</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse du web</translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation>le port de son proxy n’est connu que lorsqu’il écoute&#xa0;; démarrez-le par «&#xa0;culvert up&#xa0;»</translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation>il n’a pas de proxy sur un port TCP&#xa0;; «&#xa0;culvert edit&#xa0;» avec --socks=1080 en ajoute un</translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation>aucune paire de sockets ne peut être créée pour cela</translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation>Nouveau mot de passe pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation>Rien n’a été saisi. Ctrl-C annule.
</translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation>Ils ne sont pas identiques.
</translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation>ce qui écoute là ne se présente pas comme un serveur ssh</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation>un ProxyCommand établit la connexion</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1, port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation>c’est celle qui est connue</translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation>connecté à %1</translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation>le serveur se connecte là où on le lui demande</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 est éteint</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1 écoute</translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation>%1 est fermé tant que le tunnel est arrêté</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation>personne ne lit ce qui arrive par la connexion</translation>
    </message>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation>celui qui a demandé la connexion est parti</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 est utilisé par %2</translation>
    </message>
</context>
<context>
    <name>Culvert::PortHolders</name>
    <message>
        <source>Culvert itself</source>
        <translation>Culvert lui-même</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>un programme de l’utilisateur %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>Pren&amp;dre le port %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation>pas de sshd trouvé&#xa0;: installez openssh-server</translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation>pas de ssh-keygen trouvé&#xa0;: installez openssh-client</translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation>aucun dossier ne peut être créé dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation>sshd s’est terminé sans un mot</translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 est déconnecté</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>%n tunnel est déconnecté</numerusform>
            <numerusform>%n tunnels sont déconnectés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>le tunnel a été fermé</translation>
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
        <translation>Processus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation>Envoie</translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation>Reçoit</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation>ssh -W ne peut pas atteindre un socket Unix</translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation>ssh ne peut pas recevoir de socket pour la connexion</translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation>ssh s’est terminé avant d’être connecté</translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation>ssh s’est terminé avant la cible</translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>the path has a control character</source>
        <translation>le chemin a un caractère de contrôle</translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation>le chemin ne doit pas commencer par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation>les clés d’hôte sont toujours vérifiées&#xa0;; ceci supprimerait la vérification</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation>l’adresse de l’hôte a une zone, que ssh ne peut pas utiliser pour un hôte de rebond</translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation>ssh ferait lire ce nom d’hôte de rebond par un shell&#xa0;; donnez-lui un alias dans votre configuration ssh, et utilisez-le</translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation>l’adresse d’écoute manque</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>la cible manque</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>l’utilisateur dépasse 255 octets</translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation>l’utilisateur du mot de passe manque</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>le mot de passe dépasse 255 octets</translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation>il y a plus de %1 points d’accès</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>deux points d’accès écoutent sur %1</translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation>cette option est donnée deux fois</translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation>le nom d’une option n’a que des lettres et des chiffres</translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation>la valeur d’une option doit être une ligne non vide</translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation>la valeur d’une option dépasse %1 caractères</translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation>cette option est réglée par Culvert lui-même</translation>
    </message>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation>il y a plus de %1 hôtes de rebond</translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation>un fichier de configuration est venu d’un import et est désactivé&#xa0;: activez-le ou oubliez-le</translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation>le temps d’inactivité doit être de 0 à %1 secondes</translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation>le nombre de processus ssh doit être de 1 à %1</translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation>les connexions par processus doivent être de 1 à %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileDialogs</name>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 mène maintenant à %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation>Ajouter un tunnel</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
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
        <translation>Aller à ce qui manque</translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation>Ce tunnel a été modifié ailleurs entre-temps. L’enregistrer remplace cette modification.</translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation>Ce tunnel a été supprimé entre-temps. L’enregistrer le fait revenir.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation>Enregistrer les modifications de ce tunnel&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation>Elles ne peuvent pas encore être enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>T&amp;ester…</translation>
    </message>
    <message>
        <source>Tries each step of the way to the server</source>
        <translation>Essaie chaque étape du chemin vers le serveur</translation>
    </message>
    <message>
        <source>Save the tunnel first: they are looked for by its login</source>
        <translation>Enregistrez d’abord le tunnel&#xa0;: les services sont cherchés par sa connexion</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileExport</name>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>ssh takes no host of this name, an import does</source>
        <translation>ssh ne prend pas d’hôte de ce nom, un import oui</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>destination %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation>«&#xa0;%1&#xa0;» est un alias, et voici ce que ssh en fait sur cette machine</translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation>ssh ne dit pas ce qu’est «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>éteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation>nom du point d’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation>d’autres utilisateurs de cette machine peuvent l’utiliser</translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation>les pages web peuvent l’utiliser</translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation>les pages web ne peuvent pas l’utiliser</translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation>il demande un utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation>secondes d’inactivité&#xa0;: %1</translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation>fichier de configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation>fichier de configuration désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation>réserve&#xa0;: %1 processus, %2 connexions par processus</translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation>désactivé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation>les champs d’un Culvert plus récent sont laissés de côté</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation>doit être un mode octal qui laisse le propriétaire lire et écrire, comme &quot;0660&quot;</translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation>doit être &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; ou &quot;reverse-socks&quot;</translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation>doit être &quot;manual&quot;, &quot;on-demand&quot; ou &quot;always&quot;</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation>est %1, écrit par un Culvert plus récent</translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation>n’est pas une liste de profils de Culvert</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation>Aucun tunnel n’a «&#xa0;%1&#xa0;» dans son nom, son groupe, sa destination ou ses points d’accès.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message>
        <source>1 tunnel</source>
        <translation>1 tunnel</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation>
            <numerusform>%n tunnel</numerusform>
            <numerusform>%n tunnels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 up</source>
        <comment>tunnels in a group</comment>
        <translation>%1, %2 connectés</translation>
    </message>
    <message>
        <source>Group %1, %2, %3</source>
        <comment>name, tunnels in it, whether it is open</comment>
        <translation>Groupe %1, %2, %3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tunnel&apos;s name and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared, from %1</source>
        <translation>Partagé, depuis %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation>doit être manual, on-demand ou always</translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation>doit être NAME=VALUE, comme dans Compression=yes</translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation>rien à changer n’a été indiqué (voir culvert help edit)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>disabled, since it can run a program or decides whom to trust: %1 %2; &quot;culvert edit NAME --accept-imported&quot; enables it</source>
        <translation>désactivé, car cela peut exécuter un programme ou décide à qui faire confiance&#xa0;: %1 %2&#xa0;; «&#xa0;culvert edit NAME --accept-imported&#xa0;» l’active</translation>
    </message>
    <message>
        <source>the configuration file %1 can run programs: the tunnel waits until &quot;culvert edit NAME --accept-imported&quot; or --forget-imported decides</source>
        <translation>le fichier de configuration %1 peut exécuter des programmes&#xa0;: le tunnel attend que «&#xa0;culvert edit NAME --accept-imported&#xa0;» ou --forget-imported décide</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation>Supprimer un tunnel</translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation>Supprimer le tunnel «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation>Il peut être rétabli tant que l’avis est affiché.</translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation>Il porte %1, qui seront fermées. %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation>aucun profil n’est dans un groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation>aucun nom de profil ne ressemble à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>il n’y a pas de profil «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSide</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>Rechercher des tunnels</translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation>Aucun tunnel n’est sélectionné.</translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation>%1&#xa0;: %2
Son interrupteur vaut pour tous.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation>Il ne sera pas modifié.</translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation>La dernière bonne copie est utilisée&#xa0;; le fichier sera mis de côté, pas écrasé.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation>%1 est abîmé et ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>%1 comes from %2: of it, only the start mode and the group can be changed here</source>
        <translation>%1 vient de %2&#xa0;: seuls son mode de démarrage et son groupe peuvent être modifiés ici</translation>
    </message>
</context>
<context>
    <name>Culvert::ProgramDialog</name>
    <message>
        <source>Open a program</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>All connections of the program, and of what it starts, go through the tunnel, whether or not it knows proxies.</source>
        <translation>Toutes les connexions du programme, et de ce qu’il démarre, passent par le tunnel, qu’il connaisse les proxys ou non.</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>Trouver un programme</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>À &amp;travers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>%1 – opened before</source>
        <comment>a program</comment>
        <translation>%1 – déjà ouvert auparavant</translation>
    </message>
    <message>
        <source>No installed program is called so.</source>
        <translation>Aucun programme installé ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>It opens in a terminal.</source>
        <translation>Il s’ouvre dans un terminal.</translation>
    </message>
    <message>
        <source>If it is running already, end it first: it would open there, outside of the tunnel.</source>
        <translation>S’il est déjà en cours, terminez-le d’abord&#xa0;: il s’ouvrirait là, hors du tunnel.</translation>
    </message>
</context>
<context>
    <name>Culvert::Programs</name>
    <message>
        <source>it is running already, and would open there, outside of the tunnel; end it first</source>
        <translation>il est déjà en cours, et s’ouvrirait là, hors du tunnel&#xa0;; terminez-le d’abord</translation>
    </message>
    <message>
        <source>it needs a terminal, and none was found</source>
        <translation>il a besoin d’un terminal, et aucun n’a été trouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program, and why it was not opened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptConfirmForm</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation>Cette question n’a plus lieu d’être. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation>%1 – Culvert</translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation>Dit avant la question&#xa0;; personne ne s’en porte garant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble actif.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Cacher la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Retenir dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation>&amp;Annuler la connexion</translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation>c’est trop long&#xa0;: ssh prend %1 octets au plus</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation>Le mot de passe de %1</translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation>Le mot de passe sur le serveur</translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation>La phrase secrète de la clé %1</translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation>La phrase secrète de la clé</translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation>Le code PIN de la clé %1</translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation>Le code PIN de la clé</translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation>Le serveur demande %1</translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation>Le serveur demande quelque chose</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Est-ce le bon serveur&#xa0;?</translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation>ssh demande votre accord</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Touchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» demande, pour se connecter.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» demande, pour se connecter à %2, un hôte de rebond sur son chemin.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation>Le tunnel «&#xa0;%1&#xa0;» demande, pour se connecter à %2, sa destination.</translation>
    </message>
    <message>
        <source>%1, %2 (jump host)</source>
        <translation>%1, %2 (hôte de rebond)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tunnel and host</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation>Les mots du serveur, dont personne ne se porte garant&#xa0;:</translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation>Dans les mots de ssh&#xa0;:</translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation>La phrase secrète enregistrée n’a pas été acceptée et a été oubliée.</translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation>Le mot de passe enregistré n’a pas été accepté et a été oublié.</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>Ceci n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Essai %1 sur %2.</translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation>La question est posée à chaque fois&#xa0;: aucun trousseau ne répond sur ce bureau.</translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation>La question est posée à chaque fois&#xa0;: un code PIN n’est pas enregistré.</translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation>La question est posée à chaque fois&#xa0;: la réponse ne vaut peut-être qu’une fois.</translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation>1 autre question attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>%n autre question attend.</numerusform>
            <numerusform>%n autres questions attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation>Touchez votre clé de sécurité</translation>
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
        <translation>son protocole est %1, et non ssh</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>il ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>the key %1: ssh reads another format; &quot;puttygen KEY.ppk -O private-openssh -o KEY&quot; converts it</source>
        <translation>la clé %1&#xa0;: ssh lit un autre format&#xa0;; «&#xa0;puttygen KEY.ppk -O private-openssh -o KEY&#xa0;» la convertit</translation>
    </message>
    <message>
        <source>the family of addresses of the forward %1</source>
        <translation>la famille d’adresses de la redirection %1</translation>
    </message>
    <message>
        <source>the forward %1: it cannot be read</source>
        <translation>la redirection %1&#xa0;: elle ne peut pas être lue</translation>
    </message>
    <message>
        <source>its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand</source>
        <translation>son proxy %1&#xa0;: sans lui, le chemin peut ne mener nulle part&#xa0;; donnez au tunnel un ProxyCommand</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>la commande «&#xa0;%1&#xa0;»&#xa0;: un tunnel n’exécute rien sur le serveur</translation>
    </message>
    <message>
        <source>the host keys that it was told: ssh asks about the key it sees</source>
        <translation>les clés d’hôte qui lui ont été indiquées&#xa0;: ssh demande au sujet de la clé qu’il voit</translation>
    </message>
    <message>
        <source>the forwarding of the agent and of X11: of no use to a tunnel</source>
        <translation>la redirection de l’agent et de X11&#xa0;: inutile pour un tunnel</translation>
    </message>
    <message>
        <source>the host keys that PuTTY knows are left out: ssh asks about each at its first login</source>
        <translation>les clés d’hôte que PuTTY connaît sont laissées de côté&#xa0;: ssh demande pour chacune à sa première connexion</translation>
    </message>
    <message>
        <source>how PuTTY&apos;s terminal looks, and its lists of algorithms, are left out</source>
        <translation>l’aspect du terminal de PuTTY et ses listes d’algorithmes sont laissés de côté</translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation>&amp;Garder dans le tunnel</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Redirection rapide</translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation>5432, db.internal:5432 ou le chemin d’un socket</translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation>Sinon, elle disparaît quand le tunnel est éteint</translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation>&amp;Port sur le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>À &amp;travers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Rediriger</translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation>C’est alors aussi un port de cet ordinateur.</translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation>Un port libre de cet ordinateur mènera à %1.</translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation>%1 de cet ordinateur mènera à %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>it ended with status %1</source>
        <translation>il s’est terminé avec le code %1</translation>
    </message>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation>le programme nft n’est pas là (le paquet nftables), et rien n’a été exécuté&#xa0;; utilisez --proxy-env, pour un programme qui en tient compte, ou faites-le installer par un administrateur</translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation>%1 ne peut pas rediriger de connexions dans un espace de noms propre (%2), et rien n’a été exécuté&#xa0;; utilisez --proxy-env, pour un programme qui en tient compte, ou faites charger par un administrateur les modules du noyau nf_tables, nft_redir, nft_ct et nft_reject_inet</translation>
    </message>
</context>
<context>
    <name>Culvert::RegistryText</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>the name of a key is not closed</source>
        <translation>le nom d’une clé n’est pas fermé</translation>
    </message>
    <message>
        <source>this is no value of a registry: %1</source>
        <translation>ceci n’est pas une valeur de registre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation>ce n’est pas un fichier sur un disque</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>il dépasse %1 octets</translation>
    </message>
    <message>
        <source>it has to be yours or root&apos;s, and nobody else may write it</source>
        <translation>il doit être à vous ou à root, et personne d’autre ne doit pouvoir y écrire</translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation>un serveur n’écoute que par un connecteur mux</translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation>la redirection a été fermée</translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation>le connecteur a été arrêté</translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation>ssh s’est terminé</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>le connecteur a été fermé</translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation>--dns n’a pas de sens avec --proxy-env</translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation>--dns&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de proxy qui écoute sur un port</translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation>exécution %1 %2</translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation>l’exécution a été terminée à la main</translation>
    </message>
</context>
<context>
    <name>Culvert::RunList</name>
    <message>
        <source>E&amp;nd program</source>
        <translation>Termi&amp;ner le programme</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>Terminer le programme</translation>
    </message>
    <message>
        <source>Asks the program to end. Nothing of it goes through this tunnel any more.</source>
        <translation>Demande au programme de se terminer. Plus rien de lui ne passe par ce tunnel.</translation>
    </message>
</context>
<context>
    <name>Culvert::RunModel</name>
    <message>
        <source>%1, since %2, %3</source>
        <comment>a program, a time of day, a number of connections</comment>
        <translation>%1, depuis %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a time of day</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an amount of data</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an amount of data</comment>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation>pas de sockets dans un espace de noms propre</translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation>%1 ne peut pas servir aux sockets&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation>le compte ne peut exécuter aucune commande sur le serveur</translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation>le compte ne peut exécuter aucune commande sur le serveur, qui dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Rien n’écoute là que le compte puisse voir.</translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation>ÉCOUTE</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation>POUR LE REDIRIGER</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceFinder</name>
    <message>
        <source>the login is gone</source>
        <translation>la connexion n’existe plus</translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation>le serveur n’a pas répondu en %1 secondes</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation>%1 tunnels sur %2 sont connectés</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 en échec</translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>Services of %1</source>
        <comment>a tunnel’s server</comment>
        <translation>Services de %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Asking the server what listens there…</source>
        <translation>Le serveur est interrogé sur ce qui y écoute…</translation>
    </message>
    <message>
        <source>What listens there can only be found by a command on the server. A forward can be added by hand all the same.</source>
        <translation>Ce qui écoute là ne peut être trouvé que par une commande sur le serveur. Une redirection peut tout de même être ajoutée à la main.</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Rien n’écoute là que le compte puisse voir.</translation>
    </message>
    <message>
        <source>Choose what is to be reached from this computer.</source>
        <translation>Choisissez ce qui doit être accessible depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>est déjà là</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>&amp;Add forwards</source>
        <translation>&amp;Ajouter les redirections</translation>
    </message>
    <message>
        <source>&amp;Add 1 forward</source>
        <translation>&amp;Ajouter 1 redirection</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>&amp;Ajouter %n redirection</numerusform>
            <numerusform>&amp;Ajouter %n redirections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’un de %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation>Il est gardé sous %1, et tous les réglages sont comme au début.</translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation>Tous les réglages sont comme au début.</translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>&amp;Démarrer Culvert à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Ils sont gardés dans %1.</translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation>Ce que je n’ai pas demandé, et les questions</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>Les questions seulement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Celui par défaut</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>aucun n’a été trouvé</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Les problèmes seulement</translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation>Ce qui arrive aux tunnels</translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation>Tout, pour un rapport</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>&amp;Notifier</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>Na&amp;vigateur</translation>
    </message>
    <message>
        <source>ss&amp;h program</source>
        <translation>Programme ss&amp;h</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>ssh program</source>
        <translation>Programme ssh</translation>
    </message>
    <message>
        <source>the whole path is needed, beginning with /</source>
        <translation>il faut le chemin entier, qui commence par /</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>il n’y a pas de tel programme</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>À partir du prochain démarrage</translation>
    </message>
</context>
<context>
    <name>Culvert::SharedProfiles</name>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ShellWords</name>
    <message>
        <source>a shell would put something else in the place of &quot;%1&quot;</source>
        <translation>un shell mettrait autre chose à la place de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>le chemin du socket dépasse %1 octets</translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation>le chemin du socket a un caractère de contrôle</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation>le port doit être un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation>l’adresse d’écoute doit être une adresse IP, comme 127.0.0.1</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation>%1 n’est pas une adresse IP où écouter</translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation>le tunnel a été fermé</translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh a été arrêté parce qu’il était inactif</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation>ssh -D ne peut pas atteindre un socket Unix</translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation>ssh ne peut pas être atteint à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation>ssh n’a pas pu ouvrir la connexion et n’a pas dit pourquoi</translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation>ssh a terminé la connexion avant la cible</translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation>le SshAccess de ce connecteur n’existe plus</translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation>le dossier privé %1 pour les sockets ne peut pas être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation>culvert-askpass, par lequel ssh pose ses questions, n’a pas été trouvé&#xa0;; il fait partie de la bibliothèque installée</translation>
    </message>
</context>
<context>
    <name>Culvert::SshCommandLine</name>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>la commande «&#xa0;%1&#xa0;»&#xa0;: un tunnel n’exécute rien sur le serveur</translation>
    </message>
    <message>
        <source>ssh has no option -%1</source>
        <translation>ssh n’a pas d’option -%1</translation>
    </message>
    <message>
        <source>the option -%1 has no value</source>
        <translation>il manque la valeur de l’option -%1</translation>
    </message>
    <message>
        <source>autossh&apos;s -M %1: Culvert watches the line by itself, without a port</source>
        <translation>-M %1 d’autossh&#xa0;: Culvert surveille lui-même la ligne, sans port</translation>
    </message>
    <message>
        <source>-W is one connection and no tunnel; &quot;culvert connect&quot; does the same</source>
        <translation>-W est une seule connexion et non un tunnel&#xa0;; «&#xa0;culvert connect&#xa0;» fait la même chose</translation>
    </message>
    <message>
        <source>with %1, ssh does something else</source>
        <translation>avec %1, ssh fait autre chose</translation>
    </message>
    <message>
        <source>ssh cannot read this</source>
        <translation>ssh ne peut pas lire ceci</translation>
    </message>
    <message>
        <source>the command names no server</source>
        <translation>la commande ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1&#xa0;: inutile pour un tunnel, ou l’affaire de Culvert lui-même</translation>
    </message>
    <message>
        <source>sshpass: whoever is asked for the password can have it remembered</source>
        <translation>sshpass&#xa0;: celui à qui le mot de passe est demandé peut le faire retenir</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no command of ssh, and is left out</source>
        <translation>ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une commande ssh, et est laissé de côté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of ssh</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande ssh</translation>
    </message>
    <message>
        <source>there are several commands; give one</source>
        <translation>il y a plusieurs commandes&#xa0;; donnez-en une</translation>
    </message>
    <message>
        <source>there is no command of ssh</source>
        <translation>il n’y a pas de commande ssh</translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation>rien ne suit le mot-clé</translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation>la ligne dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation>la ligne a un caractère de contrôle</translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation>ssh a été terminé par le signal %1</translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation>ssh s’est terminé avec le code %1 et n’a rien dit</translation>
    </message>
    <message>
        <source>ssh was told to end (SIGTERM)</source>
        <translation>ssh a reçu l’ordre de se terminer (SIGTERM)</translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation>aucun&#xa0;; plusieurs dans l’ordre du chemin, avec des virgules</translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation>ce que ssh choisit</translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation>votre ~/.ssh/config</translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation>Plusieurs processus se partagent de nombreuses connexions</translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation>Hôtes de re&amp;bond&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>&amp;Fichier d’identité&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation>Choisir un fichier d’identité</translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation>Fichier de confi&amp;g.&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>Choisir un fichier de configuration</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>&amp;Options ssh&#xa0;:</translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation>&amp;Processus ssh au plus&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation>&amp;Connexions par processus&#xa0;:</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 y est deux fois</translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation>ssh n’est pas installé&#xa0;; installez le paquet openssh-client</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>ssh ne peut pas être démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation>ssh ne peut pas être démarré&#xa0;: le tube pour son journal, %1, ne peut pas être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation>ssh n’est pas démarré sans la configuration que Culvert lui donne.</translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation>personne n’a répondu à temps à la question de la connexion</translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation>la connexion a pris plus de %1 s</translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation>ssh n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>ssh a été suspendu par un signal, un débogueur ou un gel, et n’a pas repris</translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>le programme par lequel ssh se connecte a été suspendu par un signal, un débogueur ou un gel, et n’a pas repris</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>le serveur n’a pas répondu depuis %1 s</translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation>%1 n’offre pas l’échange de clés strict (Terrapin, CVE-2023-48795)&#xa0;: quelqu’un sur le chemin pourrait altérer le début de la connexion&#xa0;; le serveur devrait être mis à jour</translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation>Un hôte de rebond</translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>une clé d’hôte acceptée n’a pas pu être écrite dans %1&#xa0;: elle vaut jusqu’à l’arrêt du tunnel, et sera redemandée ensuite</translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>la clé d’hôte de %1 n’est pas enregistrée, comme le veut la configuration&#xa0;: elle vaut jusqu’à l’arrêt du tunnel, et sera redemandée ensuite</translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation>personne ne vérifie la clé d’hôte de %1, comme le veut la configuration (StrictHostKeyChecking)&#xa0;: quelqu’un sur le chemin pourrait se faire passer pour lui</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation>l’entrée et la sortie standard ne peuvent pas être remises au Culvert en cours</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation>la sortie ne peut pas être écrite</translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>Reconnexion dans %1</translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation>Reconnexion en cours</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>se connecte</translation>
    </message>
    <message>
        <source>up</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation>se termine après sa dernière connexion</translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation>Le serveur a refusé la connexion de l’utilisateur</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation>La clé d’hôte du serveur n’est pas connue</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation>La clé d’hôte du serveur a changé</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation>Le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur ne peut pas être atteint</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation>L’adresse est déjà utilisée</translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation>Le système ne le permet pas</translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation>Le programme ssh n’a pas été trouvé</translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation>Un réglage n’a pas de sens</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation>Une question est restée sans réponse</translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation>Le serveur a refusé d’écouter</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation>La cible a fermé la connexion</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation>Vérifiez l’utilisateur, la clé et l’agent, puis réessayez.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation>Comparez l’empreinte à celle que le propriétaire du serveur vous donne, et acceptez-la quand on vous le demande.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation>Quelqu’un est peut-être à l’écoute. Demandez au propriétaire du serveur avant de supprimer l’ancienne clé de known_hosts.</translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation>Arrêtez le programme qui écoute là, ou choisissez un autre port. De nouveaux essais sont faits jusqu’à ce qu’il soit libre.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>Installez le client OpenSSH.</translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation>Modifiez le tunnel pour y remédier.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation>Redirection inverse</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverse</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation>Démarre quand vous l’allumez, et reste connecté jusqu’à ce que vous l’éteigniez.</translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation>Écoute dès le début&#xa0;; ssh ne fonctionne que tant que quelqu’un utilise le tunnel.</translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation>ssh démarre avec Culvert et est maintenu.</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
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
        <translation>démarre avec le premier client</translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation>entendu dans la dernière minute</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>entendu il y a %1</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un temps inconnu</translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation>Arrêté&#xa0;: rien n’écoute et aucun ssh ne fonctionne</translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation>Arrêt en cours depuis %1</translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation>Prêt depuis %1&#xa0;: le premier client démarre ssh</translation>
    </message>
    <message>
        <source>Connecting since %1</source>
        <translation>Connexion en cours depuis %1</translation>
    </message>
    <message>
        <source>Up since %1</source>
        <translation>Connecté depuis %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>déconnecté depuis %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Échec à %1</translation>
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
        <translation>aucune raison n’est connue</translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation>; le prochain essai est dans %1 s</translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation> (ssh %1)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>réessaie</translation>
    </message>
    <message>
        <source>logs in</source>
        <translation>se connecte</translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation>échec, et pas de nouvel essai automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation>non connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation>attend son premier client</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation>%1 écoute maintenant</translation>
    </message>
    <message>
        <source>lines that were left out: %1</source>
        <translation>lignes laissées de côté&#xa0;: %1</translation>
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
        <translation>(éteint)</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>(fermé)</translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation>exécution %1&#xa0;: %2 (%3) depuis %4, connexions&#xa0;: %5</translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation>depuis %1&#xa0;; le prochain essai est dans %2 s</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Il n’y a pas encore de profils.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>CONNEXIONS</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>POINTS D’ACCÈS</translation>
    </message>
    <message>
        <source>shared, from %1</source>
        <translation>partagé, depuis %1</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation>La clé de sécurité a terminé.
</translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation>
La réponse a été donnée ailleurs, ou la connexion est terminée.
</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalPrompts</name>
    <message>
        <source>%1 (jump host)</source>
        <translation>%1 (hôte de rebond)</translation>
    </message>
    <message>
        <source>where ssh keeps known hosts</source>
        <translation>là où ssh garde les hôtes connus</translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation>%1&#xa0;: le serveur montre une clé d’hôte qui n’est pas encore connue.
  Hôte&#xa0;:            %2
  Type de clé&#xa0;:     %3
  Empreinte&#xa0;:       %4
  Enregistrée dans&#xa0;: %5
Comparez l’empreinte à celle que l’administrateur du serveur vous donne.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation>%1&#xa0;: le serveur demande le mot de passe.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation>%1&#xa0;: le serveur demande le mot de passe de %2.
</translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation>%1&#xa0;: ssh demande la phrase secrète de la clé %2.
</translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation>%1&#xa0;: la clé de sécurité demande son code PIN.
</translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation>%1&#xa0;: le serveur demande, dans ses propres mots&#xa0;:
</translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation>%1&#xa0;: ssh demande une confirmation&#xa0;:
</translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation>Touchez votre clé de sécurité pour %1.
</translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation>C’est plus long que ce que ssh peut prendre.</translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation>Rien n’a été saisi. Ctrl-C annule la connexion.</translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation>C’est une empreinte d’un autre type&#xa0;; demandez celle qui commence par %1.</translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation>PAS IDENTIQUE&#xa0;: la clé du serveur a une autre empreinte que celle que vous avez collée.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Veuillez taper «&#xa0;yes&#xa0;», «&#xa0;once&#xa0;», «&#xa0;no&#xa0;» ou l’empreinte entière.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Veuillez taper «&#xa0;yes&#xa0;», «&#xa0;no&#xa0;» ou l’empreinte entière.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>Veuillez taper «&#xa0;yes&#xa0;» ou «&#xa0;no&#xa0;».</translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation>%1&#xa0;: dit pendant la connexion&#xa0;; personne ne s’en porte garant&#xa0;:
</translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation>La réponse enregistrée n’a pas été acceptée et a été oubliée.
</translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation>Ceci n’a pas été accepté. Essai %1.
</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN&#xa0;: </translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation>Réponse (non affichée)&#xa0;: </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>L’accepter&#xa0;? Tapez «&#xa0;yes&#xa0;» pour l’accepter et l’enregistrer (le ssh qui demande est démarré par votre configuration),
«&#xa0;no&#xa0;» pour refuser, ou collez l’empreinte que l’on vous a donnée&#xa0;: </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>L’accepter&#xa0;? Tapez «&#xa0;yes&#xa0;» pour l’accepter et l’enregistrer, «&#xa0;once&#xa0;» pour l’accepter jusqu’à l’arrêt du tunnel,
«&#xa0;no&#xa0;» pour refuser, ou collez l’empreinte que l’on vous a donnée&#xa0;: </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation>Tapez «&#xa0;yes&#xa0;» ou «&#xa0;no&#xa0;»&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>T&amp;ester à nouveau</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Test %1</source>
        <comment>a tunnel</comment>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Trying each step of the way…</source>
        <translation>Essai de chaque étape du chemin…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>Pour y remédier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everything that could be tried works.</source>
        <translation>Tout ce qui a pu être essayé fonctionne.</translation>
    </message>
    <message>
        <source>One step does not work.</source>
        <translation>Une étape ne fonctionne pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>%n étape ne fonctionne pas.</numerusform>
            <numerusform>%n étapes ne fonctionnent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a test and its outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TestReport</name>
    <message>
        <source>To mend it: %1.</source>
        <translation>Pour y remédier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>clé d’hôte</translation>
    </message>
    <message>
        <source>login</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>point d’accès</translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation>installez le client d’OpenSSH, le paquet openssh-client</translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation>le serveur met trop de temps à vous laisser entrer&#xa0;: réessayez, ou demandez à son administrateur</translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation>essayez «&#xa0;ssh -v&#xa0;» avec la même destination, qui en dit plus</translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation>corrigez ce que ssh trouve de faux dans sa configuration</translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation>vérifiez l’orthographe de l’hôte, et votre réseau&#xa0;; un alias se met dans ssh_config</translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation>aucun serveur ssh n’écoute sur ce port&#xa0;: vérifiez le port, ou démarrez le serveur</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation>demandez à l’administrateur du serveur si sa clé a été changée&#xa0;; alors seulement oubliez l’ancienne dans la fenêtre, ou par «&#xa0;ssh-keygen -R&#xa0;»</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation>le sshd_config du serveur doit le permettre&#xa0;: AllowTcpForwarding, PermitOpen, DisableForwarding</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation>le sshd_config du serveur doit permettre cette cible&#xa0;: PermitOpen</translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation>vérifiez la cible vue du serveur, et si quelque chose y écoute</translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name its key in the tunnel, or have your key put into the server&apos;s authorized_keys</source>
        <translation>essayez «&#xa0;ssh&#xa0;» avec la même destination&#xa0;; indiquez sa clé dans le tunnel, ou faites mettre votre clé dans authorized_keys du serveur</translation>
    </message>
    <message>
        <source>correct the tunnel&apos;s settings</source>
        <translation>corrigez les réglages du tunnel</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>a échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs a jump host</source>
        <translation>vérifiez l’adresse, le réseau et les pare-feu&#xa0;; un hôte que l’on n’atteint pas directement a besoin d’un hôte de rebond</translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it when the tunnel starts</source>
        <translation>comparez son empreinte à celle de l’administrateur, et acceptez-la quand le tunnel démarre</translation>
    </message>
    <message>
        <source>end what listens there, or take another port</source>
        <translation>terminez ce qui écoute là, ou prenez un autre port</translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation>%1&#xa0;: toutes les étapes ne fonctionnent pas</translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <comment>bytes in a second</comment>
        <translation>%1 o/s</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>Culvert::TomlText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>il y a quelque chose derrière la valeur</translation>
    </message>
    <message>
        <source>the name of a table is not closed</source>
        <translation>le nom d’une table n’est pas fermé</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is missing behind the key</source>
        <translation>il manque un «&#xa0;=&#xa0;» derrière la clé</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>il manque une clé</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>des valeurs sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>une liste n’est pas fermée</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>une table n’est pas fermée</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>ceci n’est pas une valeur&#xa0;; un texte a besoin de guillemets</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>il n’y a pas de telle séquence d’échappement</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation>▬ Reçu %1, maintenant %2</translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation>╌ Envoyé %1, maintenant %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Trafic des dernières minutes</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>Reçoit %1, envoie %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>Pas de trafic dans ce temps</translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation>Profils de Culvert (*.json)</translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation>Configuration ssh (*.conf *)</translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation>Exporter tous les tunnels</translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation>Le fichier contient des mots de passe de points d’accès&#xa0;: gardez-le pour vous.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrayMenu</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>Ouvrir le &amp;navigateur</translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation>Redirection &amp;rapide…</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Tout &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 en reconnexion</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 en connexion</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>a number of tunnels</comment>
        <translation>%1 connectés</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>a number of tunnels</comment>
        <translation>%1 prêts</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Pas encore de tunnels</translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation>Tous les tunnels sont éteints</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation>%1 (%2 allumés sur %3)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation>Tous les &amp;allumer</translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation>Tous les é&amp;teindre</translation>
    </message>
    <message>
        <source>Open &amp;program…</source>
        <translation>Ouvrir un &amp;programme…</translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation>le tunnel a été arrêté</translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation>ssh a porté autant de connexions qu’il peut, et a été terminé</translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation>le ssh qui portait cette connexion n’existe plus</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>champs que cette version ne connaît pas ou n’utilise pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation>le tunnel est arrêté</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation>utilisateur@hôte, hôte:port ou un nom de ssh_config</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation>Combien de temps ssh reste après la fermeture de la dernière connexion</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destination&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>No&amp;m&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>Dé&amp;marrage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>&amp;Inactivité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation>Points d’a&amp;ccès&#xa0;:</translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation>un autre tunnel a ce nom</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>L’hôte distant a fermé la connexion</translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation>Tentative de connexion pendant qu’une autre est en cours</translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation>%1 n’est pas le chemin absolu d’un socket</translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation>rien ne peut écouter sur le port 0</translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation>le socket n’a plus de connecteur</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation>%1 n’a pas pu être atteint en %2 s</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation>%1 n’a pas pu être atteint en %2 s&#xa0;: ssh n’était pas encore connecté</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>le connecteur a été fermé</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Le socket n’est pas connecté</translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation>On a dit au socket que plus rien ne serait écrit</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Délai dépassé pour le socket</translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation>le profil a été supprimé</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>il a échoué</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>il a été arrêté</translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation>il n’était pas connecté à temps%1</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation>
culvert: interrompu&#xa0;; les questions ouvertes reçoivent la réponse non
</translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation>
culvert: interrompu&#xa0;; rien n’a été modifié
</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>l’entrée standard ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation>l’entrée standard dépasse 1 Mio</translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation>culvert: rien n’a été importé&#xa0;; %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation>le fichier n’est pas arrivé</translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation>%1 ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation>culvert: --config-file est pour les hôtes de votre propre configuration, pas avec un fichier à importer</translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation>culvert: avertissement&#xa0;: l’export contient des mots de passe de points d’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation>avertissement&#xa0;: %1&#xa0;; de nouveaux essais sont faits jusqu’à ce qu’il soit libre</translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation>le Culvert en cours n’a pas de verbe «&#xa0;%1&#xa0;»&#xa0;; est-ce une version plus ancienne&#xa0;?</translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation>Culvert est déjà en cours, sans fenêtre (--headless)&#xa0;; «&#xa0;culvert quit&#xa0;» le termine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs profils, et «&#xa0;%2&#xa0;» en prend un</translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation>--wait&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>le profil n’existe plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’une connexion</translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation>aucune connexion n’a été indiquée</translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation>rien n’est journalisé ici</translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation>l’entrée et la sortie standard ne sont pas venues avec</translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation>; démarrez-le par «&#xa0;culvert up %1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation>il n’y a pas de profil «&#xa0;%1&#xa0;», et ce n’est pas une destination&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Verbs</name>
    <message>
        <source>print JSON, for programs</source>
        <translation>afficher du JSON, pour les programmes</translation>
    </message>
    <message>
        <source>all profiles</source>
        <translation>tous les profils</translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation>revenir quand ils sont connectés ou en échec&#xa0;; avec SECONDS, de nouveaux essais sont faits jusque-là</translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation>continuer à l’afficher, redessiné sur place&#xa0;; dans un tube, une ligne par changement</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>toutes les connexions</translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation>celui-ci&#xa0;: un Chromium ou un Firefox, ou un navigateur qui en dérive</translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation>un résolveur derrière le tunnel, pour SRV, TXT, MX et autres</translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation>rien que les variables d’un proxy, pour les programmes qui en tiennent compte&#xa0;; tous les autres passent à côté du tunnel</translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation>continuer avec ce qui se passe à partir de maintenant</translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation>seulement à partir de là&#xa0;: une durée comme 30s, 10m, 2h ou 3d, ou une heure comme 14:30 ou 2026-01-31T14:30</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>comment il s’appelle</translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation>pour @GROUP&#xa0;: les verbes prennent tout un groupe à la fois&#xa0;; &quot;&quot; = aucun</translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation>un point d’accès pour les programmes&#xa0;: SOCKS 4, 4a, 5 et HTTP sur un port</translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation>un point d’accès qui mène à un TARGET, vu du serveur</translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation>le serveur écoute, et cette machine se connecte à TARGET</translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation>le serveur écoute, et ses programmes sortent par cette machine</translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation>laisser entrer d’autres utilisateurs et machines&#xa0;; sinon seulement vos propres programmes</translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation>qui peut utiliser un socket Unix, comme dans chmod(1), par exemple 0660</translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation>si les pages web peuvent utiliser une redirection&#xa0;; auto&#xa0;: seulement là où le port de la cible est celui d’un serveur web</translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation>qui peut utiliser un point d’accès proxy&#xa0;; le mot de passe est demandé dans le terminal, ou lu sur l’entrée standard&#xa0;; &quot;&quot; = personne n’est interrogé</translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation>se connecter d’abord à celui-ci&#xa0;; plusieurs sont traversés dans l’ordre&#xa0;; &quot;&quot; = aucun</translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation>manual, on-demand (avec le premier client) ou always</translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation>combien de temps un ssh à la demande reste après sa dernière connexion</translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation>une option de ssh_config(5)&#xa0;; NAME= la retire</translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation>combien de ssh il peut y avoir à la fois</translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation>à partir de combien de connexions un ssh de plus est démarré</translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation>une clé privée&#xa0;; &quot;&quot; = ssh décide</translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation>un ssh_config(5) à la place du vôtre&#xa0;; &quot;&quot; = le vôtre</translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation>où il se connecte</translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation>le point d’accès, par son LISTEN, son nom ou sa place (#1 est le premier), que visent les options d’un point d’accès&#xa0;; sinon elles visent ceux qui sont ajoutés ici</translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation>où --endpoint écoute désormais</translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation>où --endpoint mène désormais</translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation>comment s’appelle --endpoint&#xa0;; &quot;&quot; = sans nom</translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation>retirer ce point d’accès</translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation>l’éteindre, et le garder</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>le rallumer</translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation>utiliser les options et le fichier de configuration venus désactivés d’un import</translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation>les jeter</translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation>seulement cet hôte&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation>dire ce qui en résulterait, et ne rien faire</translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation>prendre votre propre export tel quel</translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation>comme un ssh_config(5), pour ssh lui-même</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>les noms</translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation>tout ce qu’ont les profils</translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation>se connecter maintenant&#xa0;; ce que ssh demande est demandé ici</translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation>plusieurs à la fois&#xa0;: par un motif, par un groupe</translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation>dans un script&#xa0;: terminé quand tous sont connectés</translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation>terminer son ssh et ses connexions, et fermer ses ports</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation>se reconnecter, et l’attendre</translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation>continuer à en regarder un</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>pour un script</translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation>qui utilise quel tunnel, et pour quoi</translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation>celles d’un groupe, pour un script</translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation>en terminer deux de `culvert connections`</translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation>les terminer toutes&#xa0;; les tunnels restent</translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation>un proxy sur 127.0.0.1:1080, ou le prochain port libre</translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation>une base de données derrière un serveur que ssh connaît sous «&#xa0;bastion&#xa0;»</translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation>un socket Unix pour un socket Unix</translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation>le port 8080 du serveur mène au 3000 de cette machine</translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation>un point d’accès de plus, ou une autre cible pour celui de 5432</translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation>quand il démarre, et où est sa place</translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation>mettre une option de ssh_config(5), et en retirer une</translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation>demander aux clients un utilisateur et un mot de passe, que vous tapez</translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation>rien d’autre ne change&#xa0;; il reste connecté</translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation>l’arrêter, et l’oublier</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>tout un groupe</translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation>ce que donnerait votre ~/.ssh/config</translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation>un hôte de celui-ci</translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation>votre propre export, venu d’ailleurs</translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation>tous, à emporter</translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation>ce qu’il faudrait à ssh pour faire de même</translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation>connexions, pertes, essais et arrêts, avec leurs raisons</translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation>ce que l’un a fait dans la dernière heure</translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation>continuer&#xa0;; Ctrl-C y met fin</translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation>pour la «&#xa0;configuration automatique du proxy&#xa0;» d’un navigateur</translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation>exemples et options d’un verbe</translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation>le terminer, et tous les tunnels avec lui</translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation>comme nc(1), à travers le tunnel</translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation>ssh, scp, rsync et git vers les hôtes derrière</translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation>un navigateur à part, pour le tunnel seul</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>ce navigateur</translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation>un nom que le serveur connaît</translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation>votre shell&#xa0;; son invite le dit</translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation>chaque étape du chemin, et laquelle échoue</translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation>avant qu’il y ait un profil</translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation>ce qui pourrait être redirigé de là</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>les profils</translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation>Un nom par ligne, dans l’ordre où ils sont affichés.</translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation>démarrer des tunnels</translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation>Dans un terminal, il reste jusqu’à ce qu’ils soient connectés, et ce que ssh demande y est demandé. L’agent ssh du terminal est emmené.</translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation>arrêter des tunnels</translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation>Leurs points d’accès se ferment, et leurs connexions se terminent.</translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation>arrêter et démarrer des tunnels</translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation>ce que font les tunnels</translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation>Un état est l’un de stopped (arrêté), idle (ses ports sont ouverts, et le premier client démarre ssh), connecting (connexion), up (connecté), reconnecting (reconnexion), failed (il a besoin de vous) et stopping (arrêt).</translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation>les connexions ouvertes, et les programmes derrière elles</translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation>terminer des connexions&#xa0;; leurs numéros sont dans `culvert connections`</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>ajouter un profil</translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation>Sans point d’accès, il reçoit un proxy. Aucune page du web ne peut utiliser un socket Unix&#xa0;: le meilleur choix là où un client en accepte un.</translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation>modifier un profil</translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation>Un tunnel connecté prend la modification aussitôt&#xa0;; il ne se reconnecte que là où la connexion change. Ce qu’aucune option ne nomme reste tel quel.</translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation>donner un autre nom à un profil</translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation>arrêter des tunnels et oublier leurs profils</translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation>afficher des profils en JSON, ou comme un ssh_config</translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation>ce qui est arrivé aux tunnels</translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation>Jamais qui s’est connecté où.</translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation>essayer chaque étape du chemin vers un serveur</translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation>Le nom, la connexion TCP, la clé d’hôte, la connexion de l’utilisateur, si le serveur laisse passer des connexions, et chaque point d’accès&#xa0;: avec son temps et, là où il échoue, ce qu’il faut faire. Un tunnel connecté reste tel quel.</translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation>ce qui écoute sur le serveur</translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation>entrée et sortie standard à travers le tunnel</translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation>Pour les tubes, et comme ProxyCommand de ssh. HOST est résolu par le serveur&#xa0;; un chemin y est un socket Unix. Chaque sens se termine seul.</translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation>un navigateur qui passe par le tunnel</translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation>Il a ses propres données, et rien de lui ne passe à côté du tunnel.</translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation>n’importe quel programme, ou votre shell, à travers le tunnel</translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation>Toutes ses connexions TCP et ses noms passent par le tunnel, et il n’a pas d’autre sortie. tunnel.internal est le serveur lui-même. Son code de retour est celui de la commande.</translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation>afficher un fichier de configuration de proxy pour navigateurs</translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation>terminer le Culvert en cours</translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation>ce que fait un verbe, avec des exemples</translation>
    </message>
    <message>
        <source>the ssh or autossh command that did it until now, in quotes: what it says is taken over, and what cannot be is named</source>
        <translation>la commande ssh ou autossh qui le faisait jusqu’ici, entre guillemets&#xa0;: ce qu’elle dit est repris, et ce qui ne peut pas l’être est indiqué</translation>
    </message>
    <message>
        <source>let what `culvert forward` made stay when the tunnel stops</source>
        <translation>garder ce que `culvert forward` a créé quand le tunnel s’arrête</translation>
    </message>
    <message>
        <source>let it stay in the profile</source>
        <translation>la garder dans le profil</translation>
    </message>
    <message>
        <source>your own, in place of ~/.ssh/config; ssh evaluates it, commands included</source>
        <translation>le vôtre, à la place de ~/.ssh/config&#xa0;; ssh l’évalue, commandes comprises</translation>
    </message>
    <message>
        <source>what a command did until now</source>
        <translation>ce qu’une commande faisait jusqu’ici</translation>
    </message>
    <message>
        <source>port 5432 of the server itself</source>
        <translation>le port 5432 du serveur lui-même</translation>
    </message>
    <message>
        <source>one that the server reaches, for good</source>
        <translation>un port que le serveur atteint, pour de bon</translation>
    </message>
    <message>
        <source>these two first, the others behind them</source>
        <translation>ces deux d’abord, les autres derrière eux</translation>
    </message>
    <message>
        <source>sessions of PuTTY, as Windows&apos; registry editor exports them</source>
        <translation>des sessions de PuTTY, comme l’éditeur du registre de Windows les exporte</translation>
    </message>
    <message>
        <source>the tunnels of boring</source>
        <translation>les tunnels de boring</translation>
    </message>
    <message>
        <source>what a script calls ssh and autossh for</source>
        <translation>ce pour quoi un script appelle ssh et autossh</translation>
    </message>
    <message>
        <source>reach a port for now</source>
        <translation>atteindre un port pour le moment</translation>
    </message>
    <message>
        <source>TARGET is a port of the server itself, HOST:PORT as the server sees it, or the path of a Unix socket there. It listens on the same port here, or the next free one, which is printed, and goes when the tunnel stops.</source>
        <translation>TARGET est un port du serveur lui-même, HOST:PORT vu du serveur, ou le chemin d’un socket Unix là-bas. La redirection écoute ici sur le même port, ou sur le prochain port libre, qui est affiché, et disparaît quand le tunnel s’arrête.</translation>
    </message>
    <message>
        <source>put profiles first, in this order</source>
        <translation>mettre des profils en premier, dans cet ordre</translation>
    </message>
    <message>
        <source>The window, the tray and all lists have this order.</source>
        <translation>La fenêtre, la zone de notification et toutes les listes ont cet ordre.</translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), of an export, or of what another program keeps</source>
        <translation>faire des profils d’hôtes de ssh_config(5), d’un export, ou de ce que garde un autre programme</translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, somebody&apos;s ssh_config, sessions of PuTTY (an exported registry file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls ssh or autossh. It is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand. What cannot be taken over is named.</source>
        <translation>Sans FILE, des hôtes de votre ~/.ssh/config. FILE (- = entrée standard) est un export, le ssh_config de quelqu’un, des sessions de PuTTY (un fichier de registre exporté), les tunnels de boring (TOML), un tunnel de gSTM, ou un script qui appelle ssh ou autossh. Il est lu et jamais évalué&#xa0;: ce qui exécute des programmes ou laisse entrer d’autres arrive éteint, et démarre à la main. Ce qui ne peut pas être repris est indiqué.</translation>
    </message>
    <message>
        <source>One command runs there over the same login, which asks here what it has to; where the account may run nothing, that is said.</source>
        <translation>Une commande y est exécutée par la même connexion, qui demande ici ce qu’elle doit demander&#xa0;; là où le compte ne peut rien exécuter, c’est dit.</translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation>%1 ne peut pas être écrit&#xa0;: ce n’est pas un fichier sur un disque</translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Ajouter un tunnel…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xporter tout…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>Du&amp;pliquer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>&amp;Allumé</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Connecter maintenant</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connecter maintenant</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Ouvrir le &amp;navigateur</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation>Copier comme commande ss&amp;h</translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation>Copier comme commande ssh</translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation>&amp;Redirection rapide…</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Redirection rapide</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation>&amp;Trouver un tunnel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>À pr&amp;opos de Culvert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Tunnel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open pro&amp;gram…</source>
        <translation>&amp;Ouvrir un programme…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>T&amp;ester…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Find ser&amp;vices…</source>
        <translation>Trouver des ser&amp;vices…</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Trouver des services</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation>le Culvert en cours est d’une autre version</translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation>Culvert est déjà en cours&#xa0;; «&#xa0;culvert status&#xa0;» le montre</translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation>Culvert est en cours&#xa0;; «&#xa0;culvert status&#xa0;» montre ce qu’il fait.
</translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation>Culvert se termine, et tous les tunnels avec lui</translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation>il n’y a pas d’écran&#xa0;; utilisez «&#xa0;culvert --headless&#xa0;»</translation>
    </message>
    <message>
        <source>the window is not installed (culvert-window); use &quot;culvert --headless&quot;</source>
        <translation>la fenêtre n’est pas installée (culvert-window)&#xa0;; utilisez «&#xa0;culvert --headless&#xa0;»</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>aucun processus n’a pu être démarré</translation>
    </message>
    <message>
        <source>culvert-window takes no verb; use culvert</source>
        <translation>culvert-window n’accepte aucune commande ; utilisez culvert</translation>
    </message>
</context>
</TS>
