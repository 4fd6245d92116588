<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::CommandLine</name>
    <message>
        <source>there is no option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert help %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (see %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionTable</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Demo</name>
    <message>
        <source>For a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Destination</name>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and its type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>the profile has no endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::FileImport</name>
    <message>
        <source>the file has more than %1 profiles; name those that are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowOtherUsers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browsers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs on the server could reach whatever this machine reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of a program makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTION...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>The first line of the request is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ssh_config, or an export of Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: an ssh_config, or an export of Culvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less: ssh does not get it. Enable it in the window (Edit, SSH) if you trust its author.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. Switch it on in the window (Edit, Endpoints) if you mean it.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-keygen failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::MainWindow</name>
    <message>
        <source>Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PortHolders</name>
    <message>
        <source>Culvert itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessModel</name>
    <message>
        <source>ssh %1</source>
        <comment>a process and its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path has a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SS&amp;H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileExport</name>
    <message>
        <source>profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh takes no host of this name, an import does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message>
        <source>1 tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 up</source>
        <comment>tunnels in a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1, %2, %3</source>
        <comment>name, tunnels in it, whether it is open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tunnel&apos;s name and state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PromptConfirmForm</name>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (jump host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tunnel and host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesVerb</name>
    <message>
        <source>the login is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss&amp;h program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole path is needed, beginning with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ssh %1</source>
        <comment>process ids and their connections</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between process ids</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with the first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::StatusLog</name>
    <message>
        <source>lines that were left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::StatusTable</name>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalPrompts</name>
    <message>
        <source>%1 (jump host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where ssh keeps known hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name a key by --identity-file, or have your key put into the server&apos;s authorized_keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the profile by &quot;culvert edit&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs --jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it by &quot;culvert up&quot; or &quot;ssh&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end what listens there, or take another port by &quot;culvert edit&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <comment>bytes in a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of data in a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Tray</name>
    <message>
        <source>Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tunnel and its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TrayMenu</name>
    <message>
        <source>Open &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>a number of tunnels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <comment>a number of tunnels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>a number of tunnels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>a number of tunnels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::Verbs</name>
    <message>
        <source>print JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this in place of ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), or of an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, or somebody&apos;s ssh_config, which is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command runs there over the same login; where the account may run nothing, that is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
