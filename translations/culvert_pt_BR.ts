<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Culvert::AboutBox</name>
    <message>
        <source>About Culvert</source>
        <translation>Sobre o Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation>Um gerenciador de túneis sobre o próprio ssh do sistema.
Software livre sob a licença MIT.</translation>
    </message>
</context>
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation>o ssh não tem como perguntar: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 não pode ser removido: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::BoringFile</name>
    <message>
        <source>line %1: the unknown field &quot;%2&quot; is left out</source>
        <translation>linha %1: o campo desconhecido “%2” é omitido</translation>
    </message>
    <message>
        <source>line %1: the unknown table &quot;%2&quot; is left out</source>
        <translation>linha %1: a tabela desconhecida “%2” é omitida</translation>
    </message>
    <message>
        <source>the file has too many tables</source>
        <translation>o arquivo tem tabelas demais</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ele não nomeia nenhum host</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they do not make pairs</source>
        <translation>as portas %1 e %2: não formam pares</translation>
    </message>
    <message>
        <source>a forward of the mode &quot;%1&quot;</source>
        <translation>um encaminhamento do modo “%1”</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>grupo %1: coloque-o em um dos seus</translation>
    </message>
    <message>
        <source>%1: Culvert runs no programs when a tunnel changes</source>
        <translation>%1: o Culvert não executa programas quando um túnel muda</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>o campo desconhecido “%1”</translation>
    </message>
    <message>
        <source>%1 has a variable of the environment in it, which is not replaced</source>
        <translation>%1 contém uma variável de ambiente, que não é substituída</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they are too many</source>
        <translation>as portas %1 e %2: são demais</translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Não há programa %1.</translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation>Não foi encontrado nenhum navegador que possa ficar separado do uso diário.</translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation>Instale o Chromium ou o Firefox, ou um derivado deles.</translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation>Não se sabe como manter %1 separado do uso diário.</translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation>Indique um Chromium ou um Firefox, ou um derivado deles.</translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 não pôde ser iniciado: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 terminou imediatamente: %2</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>ele não disse nada</translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation>isto leva somente a %1</translation>
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
        <translation>%1 (veja %2)</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>não há verbo “%1”</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation>não há verbo “%1”; seria “%2”?</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>não há opção %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation>“%1” não tem a opção --%2</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>a opção --%1 não recebe valor</translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation>a opção --%1 precisa de um valor, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation>“%1” aceita --all ou nomes, não ambos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation>“%1” precisa de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation>“%1” não aceita “%2”</translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation>--headless inicia o Culvert e não aceita verbo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --from or DESTINATION, not both</source>
        <translation>“%1” aceita --from ou DESTINATION, não ambos</translation>
    </message>
    <message>
        <source>--background goes with --headless</source>
        <translation>--background acompanha --headless</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation>%1 não é um arquivo em disco e não pode ser lido a cada login; copie o conteúdo para um arquivo e indique esse</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>o arquivo %1 não pode ser lido: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>isso enfraqueceria a verificação das chaves de host</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation>&amp;Fechar conexão</translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation>Fechar &amp;todas…</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Fechar conexão</translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation>Copiar alvo</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrar conexões</translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation>Nenhuma conexão tem este texto no programa, no alvo ou no endereço.</translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation>Nenhuma conexão.</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Fechar conexões</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Fechar %1?</translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation>Os programas recebem um erro. O túnel continua conectado.</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>Fechar &amp;todas</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation>%1, por endereço</translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation>O programa enviou um endereço em vez de um nome: talvez tenha perguntado ao resolvedor desta máquina</translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation>Entra por %1</translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation>Entra por %1, de %2</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Usuário: %1</translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation>Espera pelo ssh</translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation>Levada pelo ssh %1</translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
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
        <translation>Não há conexões.</translation>
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
        <translation>IDADE</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>ENVIO</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>RECEPÇÃO</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ALVO</translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation>* O programa enviou um endereço em vez de um nome: talvez tenha</translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation>  perguntado ao resolvedor desta máquina.</translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation>o conector foi parado</translation>
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
        <translation>Para um navegador</translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation>A página da demonstração</translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation>O perfil “%1” espera pelo primeiro cliente; o ssh dele inicia então.</translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation>Proxy SOCKS:          %1</translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation>Experimente:          curl --socks5-hostname %1 %2</translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation>Ou encaminhado:       curl http://%1/</translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation>Obtido por ele:       “%1”, %2 bytes em %3 ms, login do ssh incluído</translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation>A página não chegou: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation>O Culvert continua em execução</translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation>Seus túneis continuam como estão. Use este ícone para trazer a janela de volta ou para sair.</translation>
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
        <translation>Tentar de novo</translation>
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
        <translation>o colchete em volta do endereço IPv6 não está fechado</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>o texto entre colchetes não é um endereço IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation>um endereço IPv6 deve estar entre colchetes, como em [::1]:22</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>a porta deve ser um número de 1 a 65535</translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation>falta o usuário antes de “@”</translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation>o usuário não pode começar com “-”, nem ter um depois de um espaço</translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation>o usuário tem mais de 255 caracteres</translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation>o usuário tem um caractere invisível</translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation>o usuário tem um destes: %1, que o ssh recusa</translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation>o usuário não pode terminar com uma barra invertida</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>falta o host</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>o host não pode começar com “-”</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>o host tem mais de 255 caracteres</translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation>o host tem um espaço ou um caractere invisível</translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation>o host tem um destes: %1, que o ssh recusa</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>o esquema do destino deve ser ssh://, ou ser omitido</translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation>falta o destino</translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation>uma senha não pertence a um destino; o ssh a pede, ou usa uma chave (dois-pontos de um usuário são %3A depois de ssh://)</translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation>o usuário tem um “%” que não codifica nenhum caractere</translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation>o host de uma URL tem um destes: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationCompleter</name>
    <message>
        <source>Names from ssh_config</source>
        <translation>Nomes de ssh_config</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation>“/”, “?” e “#” devem ser codificados com porcentagem antes de um “@”</translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation>um fragmento (“#”) não pertence a um destino</translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation>um caminho não pertence a um destino</translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation>falta a senha depois de “:”</translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation>a senha tem um caractere que deve ser codificado com porcentagem, como “@” por “%40”</translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation>a senha tem um “%” que não codifica nenhum caractere</translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation>a senha deve ser uma única linha de texto</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>a senha tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation>o único parâmetro de um destino é bind, como em ?bind=127.0.0.1:1080</translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation>há mais de um parâmetro depois do “?”</translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation>bind tem um “%” que não codifica nenhum caractere</translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation>bind deve ser um endereço IP e uma porta, como em 127.0.0.1:1080</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>o esquema do destino deve ser ssh://, ou ser omitido</translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>Abrir &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation>Nenhum ainda. Edite o túnel para adicionar um proxy ou um encaminhamento.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Pontos de acesso</translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation>Processos ssh</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mais sobre %1</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>Túnel %1</translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation>Desligar este túnel</translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation>Ligar este túnel</translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation>Abre um navegador próprio que passa por este túnel</translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation>Precisa de um ponto de acesso SOCKS que escute</translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation>Nenhum em execução. O primeiro cliente inicia um.</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>Nenhum em execução.</translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation>Dito durante o login; ninguém responde por isso:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Tentar a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>Te&amp;star…</translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation>%1 não é conhecido aqui: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Ativar…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation>Opção desativada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation>Opções do ssh desativadas</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>arquivo de configuração</translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation>%1 não pode ser ativado: %2.</translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation>Isto veio com uma importação, e o túnel não inicia até que você o ative ou o esqueça: pode executar programas e levar a outro lugar.</translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation>Estas vieram com uma importação. O ssh não as recebe: elas executam um programa, carregam código ou decidem em quem confiar, ou não se sabe se fazem menos.</translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation>Ativar um arquivo de configuração</translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation>Ativar uma opção</translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation>Ativar o arquivo de configuração para este túnel?</translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation>Ativar %1 para este túnel?</translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation>O ssh usará isto com os seus direitos sempre que o túnel iniciar:

%1

Faça isso somente se souber o que faz e confiar em quem lhe deu.</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Ativar</translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation>&amp;Importar hosts da sua configuração do ssh…</translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>Iniciar o Culvert quando eu fizer &amp;login</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Nenhum túnel ainda</translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation>Um túnel leva conexões a um servidor que você alcança por ssh, e de lá a qualquer lugar. Adicione um para dar aos navegadores e a outros programas um proxy local ou uma porta encaminhada.</translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Adicionar um túnel…</translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation>Não há hosts em ~/.ssh/config: basta o que você digitaria depois de “ssh”, como eu@servidor.example.</translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation>Experimentar com uma &amp;demonstração</translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation>Funciona com um servidor próprio que termina com ela</translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation>o cliente não disse aonde quer ir</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>nenhuma resposta em %1 s</translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation>o cliente não desligou</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 está em uso por %2</translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation>%1 é para os seus próprios programas; clientes recusados: %2, o último de %3</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>um usuário desconhecido</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>o usuário %1</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation>%1 não é para páginas da web; pedidos recusados: %2</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation>%1 não é para páginas da web; pedidos recusados: %2, o último para %3</translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation>%1: clientes que desligaram antes de se saber de quem eram, e não passaram nada: %2</translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation>a conexão foi fechada manualmente</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation>Permitir que páginas da &amp;web o usem</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Adicionar: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation>127.0.0.1:porta, ou o caminho de um socket</translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation>A porta 0 usa qualquer porta livre</translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation>host:porta como o servidor vê, ou um caminho lá</translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation>host:porta como este computador vê, ou um caminho aqui</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation>nenhum: os programas não precisam se identificar</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>E&amp;scuta em:</translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation>O servidor e&amp;scuta em:</translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation>&amp;Leva a:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>S&amp;enha:</translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation>Qualquer página que você abrir poderia então enviar pedidos ao alvo</translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation>somente eu (0600)</translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation>eu e o grupo do socket (0660)</translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation>todos os usuários deste computador (0666)</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>Quem pode usar o socket</translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation>A&amp;berto a:</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>modo %1</translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation>este endereço pode ser alcançado de outros computadores; diga que você quer isso</translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation>quem alcança este computador pode usar o túnel; um usuário e uma senha deixam os outros de fora</translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation>Permitir que &amp;outros usuários deste computador o usem</translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation>Permitir que &amp;outros computadores da rede o usem</translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation>Permitir que &amp;outros computadores que alcançam o servidor o usem</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>o usuário tem mais de 255 bytes</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>a senha tem mais de 255 bytes</translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation>uma senha precisa de um usuário</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Take over the changes to this endpoint?</source>
        <translation>Assumir as alterações deste ponto de acesso?</translation>
    </message>
    <message>
        <source>They cannot be taken over yet: something is missing.</source>
        <translation>Elas ainda não podem ser assumidas: falta algo.</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Editar ponto de acesso…</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Remover ponto de acesso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Pontos de acesso</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Adicionar ponto de acesso</translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation>&amp;Proxy (SOCKS e HTTP)…</translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation>&amp;Encaminhamento a um endereço…</translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation>Encaminhamento &amp;reverso, do servidor para cá…</translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation>Pro&amp;xy reverso, do servidor para fora por aqui…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>qualquer lugar</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation>Aberto a outros computadores</translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation>Aberto a outros computadores que alcançam o servidor</translation>
    </message>
    <message>
        <source>&amp;Find services…</source>
        <translation>Localizar ser&amp;viços…</translation>
    </message>
    <message>
        <source>Shows what listens on the server’s side</source>
        <translation>Mostra o que escuta no lado do servidor</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation>Copiar como &amp;linha de %1</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>A&amp;brir no navegador</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Ligar</translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation>&amp;Manter depois que o túnel for desligado</translation>
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
        <translation>qualquer lugar</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Escuta em %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Abertas</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation>deve ser LISTEN=TARGET, como em 5432=db.internal:5432</translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation>aviso: quem alcança o servidor pode usar %1, se o servidor permitir</translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation>aviso: outras máquinas podem usar %1</translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation>aviso: outras máquinas podem alcançar %1; elas são recusadas, a menos que você use --allow-other-users</translation>
    </message>
    <message>
        <source>the profile has no endpoints</source>
        <translation>o perfil não tem pontos de acesso</translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation>não há tal ponto de acesso, somente %1</translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation>há vários pontos de acesso possíveis; diga qual pelo lugar: #1 é o primeiro</translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation>de qual ponto de acesso? Diga com --endpoint, pelo endereço ou pelo nome</translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation>é para um único --endpoint</translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation>um proxy não tem alvo</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>deve ser yes ou no</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation>deve ser um modo octal que deixe o dono ler e escrever, como 0660</translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation>deve ser yes, no ou auto</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>falta a senha</translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation>somente um proxy pode pedi-la, e %1 é um encaminhamento</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation>o ponto de acesso foi removido</translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation>vários perfis se chamam “%1”: renomeie todos menos um</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>já há um perfil “%1”</translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation>outro perfil o tem</translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation>não se conhece nenhuma chave de host alterada deste perfil</translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation>o ssh não diz qual chave mudou</translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation>a chave do host mudou mais uma vez</translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation>nenhuma conexão tem o número %1</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>o perfil não existe mais</translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation>o perfil não está lá, ou tem um problema</translation>
    </message>
    <message>
        <source>no endpoint listens at the socket that was handed over: %1</source>
        <translation>nenhum ponto de acesso escuta no socket que foi entregue: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation>Comparar as &amp;chaves…</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalhes do problema</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Deta&amp;lhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>a mensagem</translation>
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
        <translation>o arquivo tem mais de %1 perfis; nomeie os desejados</translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation>o arquivo tem hosts e padrões demais; nomeie os hosts desejados</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>não há tal host</translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation>o arquivo não nomeia nenhum host</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>campos que esta versão não conhece ou não usa: %1</translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation>usa o arquivo de configuração %1, que pode executar programas</translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation>o campo “%1” do arquivo é omitido</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>não há tal perfil</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>o arquivo tem mais de 1 MiB</translation>
    </message>
    <message>
        <source>the file has no tunnels</source>
        <translation>o arquivo não tem túneis</translation>
    </message>
    <message>
        <source>there is no such tunnel</source>
        <translation>não há tal túnel</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation>um padrão está vazio ou tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation>“Match %1” executaria um programa; as linhas dele são omitidas</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation>“Match %1” não é avaliado; as linhas dele são omitidas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>e mais %n como esta</numerusform>
            <numerusform>e mais %n como estas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation>o nome tem caracteres que significam algo para um shell</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: sem utilidade para um túnel, ou assunto do próprio Culvert</translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation>o Culvert não conhece esta opção</translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation>um perfil tem somente um</translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>isso enfraqueceria a verificação das chaves de host</translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation>um perfil tem somente dois</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>dois pontos de acesso escutam em %1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>a porta deve ser um número de 1 a 65535</translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation>host, usuário e porta não formam um destino</translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation>o host de salto dele: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>o campo desconhecido “%1”</translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation>%1 está desligado: %2</translation>
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
        <translation>programas no servidor poderiam alcançar tudo o que esta máquina alcança</translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation>programas no servidor poderiam alcançar %1 a partir desta máquina</translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation>programas que procuram outro socket neste caminho falariam com o servidor</translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation>outras máquinas poderiam usá-lo</translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation>outros usuários desta máquina poderiam usá-lo</translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation>leva a um socket pelo qual uma sessão ou uma máquina é comandada</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>grupo %1: coloque-o em um dos seus</translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation>start %1: ele inicia manualmente até que você mude isso</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation>o ssh violou o protocolo do seu socket de controle</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation>o Culvert não expande “%” e “${...}” nele</translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation>o ssh não consegue ler este encaminhamento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>“%1” não é uma porta</translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation>o ssh não consegue ler o alvo deste encaminhamento</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>falta o alvo</translation>
    </message>
</context>
<context>
    <name>Culvert::GstmFile</name>
    <message>
        <source>a forward of the type &quot;%1&quot;</source>
        <translation>um encaminhamento do tipo “%1”</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ele não nomeia nenhum host</translation>
    </message>
    <message>
        <source>that it starts by itself: &quot;culvert edit NAME --start always&quot;, or on-demand, if you want that</source>
        <translation>que ele inicia por si só: “culvert edit NAME --start always”, ou on-demand, se você quiser isso</translation>
    </message>
    <message>
        <source>that its forwards are in your ssh configuration: &quot;culvert import&quot; brings them in from there</source>
        <translation>que os encaminhamentos dele estão na sua configuração do ssh: “culvert import” os traz de lá</translation>
    </message>
    <message>
        <source>this XML is no tunnel of gSTM</source>
        <translation>este XML não é um túnel do gSTM</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot; is left out</source>
        <translation>o campo desconhecido “%1” é omitido</translation>
    </message>
    <message>
        <source>the file has too many fields</source>
        <translation>o arquivo tem campos demais</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>what came of a program makes no sense</source>
        <translation>o que veio de um programa não faz sentido</translation>
    </message>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation>o Culvert em execução não aceita os sockets</translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation>o Culvert em execução terminou antes de assumir o programa</translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation>o nome de um perfil, um padrão (&apos;work-*&apos;, protegido do shell) ou @GROUP; --all significa todos</translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation>IP:PORT, PORT (em 127.0.0.1; 0 = qualquer livre), localhost:PORT (127.0.0.1 e ::1), *:PORT (todos os endereços) ou o caminho de um socket Unix</translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation>HOST:PORT ou um caminho, como o servidor vê (com --reverse, como esta máquina vê)</translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation>[ssh://][user@]host[:port], ou um apelido de ssh_config(5)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation>Código de saída: 0 feito, 1 falhou, 2 uso incorreto, 3 não há tal perfil, 4 nenhuma instância em execução.</translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation>O Culvert leva conexões pelo próprio ssh do sistema, e as mostra.</translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation>iniciar com janela e ícone na bandeja, ou trazer à frente o que está em execução</translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation>iniciar sem tela; o que acontece é dito na saída de erro</translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation>iniciar com um servidor ssh privado e descartável (também com --headless); antes de um verbo: falar com essa demonstração</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>a versão</translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation>Os verbos falam com o Culvert em execução:</translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation>“culvert help VERB” mostra exemplos e opções de um verbo; veja culvert(1) e culvert-profiles(5).</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
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
        <translation>Opções:</translation>
    </message>
    <message>
        <source>the same, and let go of the terminal once it runs; &quot;culvert logs&quot; tells what happens</source>
        <translation>o mesmo, e liberar o terminal assim que estiver em execução; “culvert logs” diz o que acontece</translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 não pode ser iniciado: %2</translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation>%1 não chega ao fim</translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation>uma visão própria do sistema de arquivos</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation>Lendo as chaves…</translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation>&amp;Remover a chave antiga</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation>A chave do host mudou – %1</translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation>A chave do host do servidor mudou</translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation>O servidor mostra outra chave, diferente da que está armazenada para ele. É assim depois de ele ser reinstalado, ou quando as chaves dele foram trocadas. Também é assim quando alguém entre você e o servidor está à escuta: então sua senha e seus dados seriam dele.

Peça ao administrador do servidor, por telefone ou pessoalmente, a impressão digital da nova chave. Remova a chave antiga somente se for a que está abaixo.</translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation>Eu &amp;comparei a nova impressão digital com a do administrador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Chave antiga</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Chave nova</translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation>A antiga está em</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation>A chave antiga foi removida; uma cópia do arquivo fica ao lado como %1.old. O próximo login mostra a nova chave mais uma vez e pergunta se deve aceitá-la.</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation>a impressão digital</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation>o ssh ainda não tem nenhuma chave deste servidor, e por isso não pode dizer se o servidor é autêntico. Compare a impressão digital com a que o dono do servidor lhe der por outro meio. Se forem diferentes, recuse: alguém pode estar à escuta.</translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation>Aceita uma vez, a chave vale até o túnel ser parado, e não é armazenada.</translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation>Ela só pode ser armazenada: o ssh que pergunta não é o do Culvert, mas um que a sua configuração inicia.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de chave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation>Seria armazenada em</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>Cole aqui para comparar</translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation>A &amp;impressão digital que lhe deram, se você a tiver:</translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation>✓ São iguais.</translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation>Esta é uma impressão digital de outro tipo, que não pode ser comparada. Peça a que começa com %1.</translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation>✗ Não são iguais.</translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation>&amp;Aceitar e armazenar</translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation>Aceitar &amp;uma vez</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Recusar</translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the host is missing</source>
        <translation>falta o host</translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation>o host não é um endereço IPv6 válido</translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation>o host não é um nome internacional válido</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>o host tem mais de 255 caracteres</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>o host não pode começar com “-”</translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation>o host tem um caractere que não é letra, dígito, “.”, “-” ou “_”</translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation>o host não tem letra nem dígito</translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>o colchete em volta do endereço IPv6 não está fechado</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>o texto entre colchetes não é um endereço IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation>um endereço IPv6 deve estar entre colchetes, como em [::1]:80</translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation>falta a porta, como em host:80</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation>a porta deve ser um número de %1 a 65535</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation>O pedido tem campos de cabeçalho demais.</translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation>Um campo de cabeçalho do pedido está malformado.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation>Não está claro onde termina o corpo do pedido.</translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation>Este proxy não conhece outra codificação de transferência além de “chunked”.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation>Os campos de cabeçalho do pedido são longos demais.</translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation>Um CONNECT não tem corpo.</translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation>Este proxy pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation>O pedido nomeia mais de um host.</translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation>O pedido esconderia do alvo onde ele termina.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation>Isto não é um pedido de HTTP.</translation>
    </message>
    <message>
        <source>The first line of the request is too long.</source>
        <translation>A primeira linha do pedido é longa demais.</translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation>O método do pedido é longo demais.</translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation>Este proxy fala HTTP/1.0 e HTTP/1.1.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation>Esta é uma porta de proxy do Culvert, não um servidor web. Programas a usam quando ela está definida como o proxy SOCKS ou HTTP deles.</translation>
    </message>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation>Este proxy só encaminha sozinho pedidos http://. Para todos os outros, como https://, use CONNECT.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>Um nome de usuário ou uma senha não pertence ao endereço.</translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation>O endereço tem um byte que nenhum endereço pode ter.</translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation>O alvo não é válido: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation>Minha configuração do &amp;ssh</translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation>Um &amp;arquivo:</translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation>É a minha própria &amp;exportação: aceitar como está</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Escolher &amp;tudo</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>Importar túneis</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Escolher um arquivo para importar</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Arquivo a importar</translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation>%1 não nomeia nenhum host.</translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation>Perguntando ao ssh o que diz a configuração dele…</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation>O que está desligado deixa outros entrarem, ou fica onde outros programas procuram. Ninguém escuta lá até que você o ligue nas configurações do túnel.</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation>O que está desativado executa um programa, carrega código ou decide em quem confiar, ou não se sabe se faz menos. O ssh não o recebe até que você o ative nas configurações do túnel.</translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation>&amp;Importar 1 túnel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>&amp;Importar %n túnel</numerusform>
            <numerusform>&amp;Importar %n túneis</numerusform>
        </translation>
    </message>
    <message>
        <source>A co&amp;mmand:</source>
        <translation>Um co&amp;mando:</translation>
    </message>
    <message>
        <source>an export, an ssh_config, or of PuTTY, boring, gSTM</source>
        <translation>uma exportação, um ssh_config, ou do PuTTY, do boring ou do gSTM</translation>
    </message>
    <message>
        <source>such as ssh -N -L 5432:db:5432 bastion</source>
        <translation>como ssh -N -L 5432:db:5432 bastion</translation>
    </message>
    <message>
        <source>Command of ssh or autossh</source>
        <translation>Comando do ssh ou do autossh</translation>
    </message>
    <message>
        <source>Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an exported registry file), a file of boring or gSTM, or a script that calls ssh or autossh.</source>
        <translation>Escolha um arquivo: uma exportação do Culvert, um ssh_config, sessões do PuTTY (um arquivo de registro exportado), um arquivo do boring ou do gSTM, ou um script que chama ssh ou autossh.</translation>
    </message>
    <message>
        <source>Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 bastion.</source>
        <translation>Cole um comando do ssh ou do autossh, como ssh -N -L 5432:db:5432 bastion.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation>nada saiu dele</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation>%1 tem mais de 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation>outras máquinas podem usar %1</translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation>%1 também é usado por “%2”: somente um deles pode tê-lo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>e mais %n como esta</numerusform>
            <numerusform>e mais %n como estas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation>%1: já está lá</translation>
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
        <translation>%1: seria importado</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: importado como %2</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1: seria importado como %2</translation>
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
        <translation>identidade</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>acessos</translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation>nenhum; não escuta em lugar nenhum até que você adicione um</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>acesso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opção</translation>
    </message>
    <message>
        <source>config file</source>
        <translation>arq. config.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>arquivo de configuração %1</translation>
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
        <translation>a importar: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>já estão lá: %1</translation>
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
        <translation>O que está desativado executa um programa, carrega código ou decide em quem confiar, ou não se sabe se faz menos: o ssh não o recebe. Se confiar no autor, ative-o com “culvert edit NAME --accept-imported”, ou na janela (Editar, SSH).
</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. If you mean it, switch it on by &quot;culvert edit NAME --enable LISTEN&quot;, or in the window (Edit, Endpoints).
</source>
        <translation>O que está desligado deixa outros entrarem, ou fica onde outros programas procuram: ninguém escuta lá. Se é o que quer, ligue-o com “culvert edit NAME --enable LISTEN”, ou na janela (Editar, Pontos de acesso).
</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation>já está lá</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>não pode ser usado: %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desligado)</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>nenhum ponto de acesso</translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation>1 opção desativada</translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation>arquivo de configuração desativado</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>O que ele traz</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>O que pode ser importado</translation>
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
        <translation>Ponto de acesso</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>Arq. config.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>arquivo de configuração %1</translation>
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
            <numerusform>%n opção desativada</numerusform>
            <numerusform>%n opções desativadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation>culvert: o Culvert não está em execução: ninguém escuta em %1; inicie-o com “culvert” ou “culvert --headless”</translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation>culvert: %1</translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation>culvert: o Culvert em execução terminou antes de responder
</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 não pode ser alcançado: %2</translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation>o que deve ser levado não pode ser entregue: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 não pode ser bloqueado</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation>a linha de comando não tem entrada: %1</translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation>o pedido não faz sentido
</translation>
    </message>
</context>
<context>
    <name>Culvert::JsonPlace</name>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>ssh-keygen failed</source>
        <translation>o ssh-keygen falhou</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation>%1 não tem outra chave de %2 com a qual a nova pudesse ser comparada</translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation>%1 não é seu para alterar; pergunte ao administrador desta máquina</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation>%1 foi alterado nesse meio-tempo; tente de novo</translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation>o processo que guarda o servidor foi encerrado</translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 está em uso por outro programa</translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation>você não tem permissão para escutar em %1</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 não é um endereço desta máquina</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>não é possível escutar em %1</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation>é preciso um nome de usuário a pedir</translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation>uma senha precisa de um nome de usuário</translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation>nome de usuário e senha têm no máximo %1 bytes</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>o conector foi fechado</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation>uma rede própria</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation>%1 é um link simbólico do usuário %2, que pode levar aos sockets de qualquer um; remova-o</translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation>%1 não é uma pasta; remova-o</translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation>%1 não é um socket; remova-o</translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation>outros podem colocar sockets deles em %1; execute “chmod 700 %1”, ou reinicie o Culvert</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation>%1 pertence ao usuário %2, que poderia escutar lá; peça que esse usuário ou um administrador o remova, ou defina XDG_RUNTIME_DIR como uma pasta sua</translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation>um programa do usuário %2 escuta em %1, e nada foi enviado a ele; remova %1</translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation>não se sabe de quem é %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
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
        <translation>O que aconteceu</translation>
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
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o registro</translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation>Co&amp;piar linhas</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Fechar o registro</translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation>--since: “%1” não é um período, como 10m ou 2h, nem uma hora, como 14:30 ou 2026-01-31T14:30</translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation>a senha de %1</translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation>a frase secreta da chave %1</translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation>o PIN de %1</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>uma resposta a “%1”</translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation>um toque na chave de segurança</translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation>%1: errado %2 vezes</translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation>a chave do host do servidor mudou enquanto era confirmada</translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation>o ssh aceita respostas de uma linha e no máximo %1 bytes</translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation>o ssh que pergunta por %1 armazenaria a chave; ela não pode ser aceita uma vez só</translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation>a chave do host %1 não foi aceita</translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation>o login foi cancelado</translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation>a chave do host %1 não é conhecida, e não há ninguém para confirmá-la: %2</translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation>%1: estava errado, e não há ninguém a quem perguntar de novo</translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation>o login precisa de %1, e não há ninguém a quem perguntar</translation>
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
        <translation>O túnel “%1” foi removido.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation>Culvert – %1 conectados</translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation>Este ambiente não tem bandeja para o ícone do Culvert. Fechar esta janela encerra o Culvert e desliga todos os túneis; minimize-a para mantê-los.</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>o ssh foi parado porque estava ocioso</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation>o túnel não existe mais</translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation>o servidor enviou mais do que lhe era permitido</translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation>o servidor não aceita dados</translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation>o servidor concedeu uma janela de mais de 2^32 - 1 bytes</translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation>o servidor fechou a conexão antes do fim</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation>o ssh terminou</translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation>este ssh foi substituído por um novo</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>o servidor não responde há %1 s</translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation>o servidor não deixa passar nenhuma conexão: %1</translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation>o servidor não respondeu nada por mais de %1 s, embora algo espere por isso</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>o túnel foi fechado</translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation>%1 conexões já esperam pelo ssh</translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation>o login foi recomeçado</translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation>este ssh não era mais necessário</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation>o socket de controle do ssh não pode ser alcançado: %1</translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation>o ssh fechou a conexão com o seu socket de controle</translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation>este ssh não oferece o modo proxy no seu socket de controle (OpenSSH 7.4 ou mais novo oferece)</translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation>o ssh enviou uma mensagem de %1 bytes</translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation>o ssh enviou uma mensagem que não faz sentido aqui (número %1)</translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>o nome tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation>o nome tem um caractere invisível (%1)</translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation>o nome começa ou termina com espaço em branco</translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation>o nome começa com um sinal que não tem letra</translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation>o nome tem mais de %1 sinais em uma letra</translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation>%1; “%2” serviria</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta o nome</translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation>o nome não pode começar com “-”</translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation>o servidor não conseguiu conectar</translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation>o servidor não tem espaço para mais conexões</translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation>o servidor não conseguiu abrir um canal</translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation>Remover opção</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation>Opções do ssh</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Adicionar opção</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation>inclui a si mesmo</translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation>está incluído fundo demais, ou é um arquivo a mais</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>tem mais de 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation>o Culvert não pode dar ao ssh este nome como está</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation>dê ao culvert um perfil do AppArmor com “userns,”, ou defina-o como 0</translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation>defina-o como 1</translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation>defina-o como 1000</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>um namespace próprio</translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation>o usuário em um namespace próprio</translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation>as capacidades não podem ser abandonadas</translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation>o que confina este programa (o filtro seccomp de um contêiner, AppArmor, SELinux) teria de permitir namespaces de usuário</translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation>um administrador pode mudar %1: %2</translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation>este sistema não permite %1 (%2), e nada foi executado; use --proxy-env, para um programa que o respeite, ou então %3</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation>a saída não pode ser escrita</translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation>%1: o proxy dele não escuta; inicie-o com “culvert up %1”</translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation>%1: não tem proxy; “culvert edit %1 --socks=1080” adiciona um</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation>“%1” se refere a vários perfis, e “browse” aceita um</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation>“%1” não é um endereço da web</translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation>a porta do proxy não é conhecida antes de ele escutar; inicie-o com “culvert up”</translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation>não tem proxy em uma porta TCP; “culvert edit” com --socks=1080 adiciona um</translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation>não é possível criar um par de sockets para isso</translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation>Nova senha para %1: </translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>De novo: </translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation>Nada foi digitado. Ctrl-C cancela.
</translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation>Não são iguais.
</translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation>o que escuta lá não diz que é um servidor ssh</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nenhuma resposta</translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation>um ProxyCommand faz a conexão</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1, porta %2: %3</translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation>é a que é conhecida</translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation>login feito em %1</translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation>o servidor conecta aonde lhe pedem</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 está desligado</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1 escuta</translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation>%1 está fechado enquanto o túnel está parado</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation>ninguém lê o que chega pela conexão</translation>
    </message>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation>quem pediu a conexão foi embora</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation>a conexão foi fechada</translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 está em uso por %2</translation>
    </message>
</context>
<context>
    <name>Culvert::PortHolders</name>
    <message>
        <source>Culvert itself</source>
        <translation>o próprio Culvert</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>o perfil “%1”</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>um programa do usuário %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>&amp;Usar a porta %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>a pasta %1 não pode ser criada</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation>nenhum sshd encontrado: instale openssh-server</translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation>nenhum ssh-keygen encontrado: instale openssh-client</translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation>nenhuma pasta pode ser criada em %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation>o sshd terminou sem dizer nada</translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está desconectado</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>%n túnel está desconectado</numerusform>
            <numerusform>%n túneis estão desconectados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>o túnel foi fechado</translation>
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
        <translation>Processo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation>Há</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>No total</translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation>Envia</translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation>Recebe</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation>ssh -W não alcança um socket Unix</translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation>não é possível dar ao ssh um socket para a conexão</translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation>o ssh terminou antes de conectar</translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation>o ssh terminou antes do alvo</translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>the path has a control character</source>
        <translation>o caminho tem um caractere de controle</translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation>o caminho não pode começar com “-”</translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation>as chaves de host são sempre verificadas; isto desligaria a verificação</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>a porta deve ser um número de 1 a 65535</translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation>o endereço do host tem uma zona, que o ssh não pode usar para um host de salto</translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation>o ssh faria um shell ler este nome de um host de salto; dê a ele um apelido na sua configuração do ssh, e use-o</translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation>falta o endereço em que escutar</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>falta o alvo</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>o usuário tem mais de 255 bytes</translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation>falta o usuário da senha</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>a senha tem mais de 255 bytes</translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation>há mais de %1 pontos de acesso</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>dois pontos de acesso escutam em %1</translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation>esta opção está definida duas vezes</translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation>o nome de uma opção tem somente letras e dígitos</translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation>o valor de uma opção deve ser uma linha que não esteja vazia</translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation>o valor de uma opção tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation>esta opção é definida pelo próprio Culvert</translation>
    </message>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation>há mais de %1 hosts de salto</translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation>um arquivo de configuração veio com uma importação e está desativado: ative-o ou esqueça-o</translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation>o tempo ocioso deve ser de 0 a %1 segundos</translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation>o número de processos ssh deve ser de 1 a %1</translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation>as conexões por processo devem ser de 1 a %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileDialogs</name>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 leva agora a %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation>Adicionar um túnel</translation>
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
        <translation>Ir ao que falta</translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation>Este túnel foi alterado em outro lugar nesse meio-tempo. Salvá-lo substitui essa alteração.</translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation>Este túnel foi removido nesse meio-tempo. Salvá-lo o traz de volta.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation>Salvar as alterações deste túnel?</translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation>Elas ainda não podem ser salvas: %1.</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>Tes&amp;tar…</translation>
    </message>
    <message>
        <source>Tries each step of the way to the server</source>
        <translation>Experimenta cada passo do caminho até o servidor</translation>
    </message>
    <message>
        <source>Save the tunnel first: they are looked for by its login</source>
        <translation>Salve o túnel primeiro: eles são procurados pelo login dele</translation>
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
        <translation>o ssh não aceita nenhum host com este nome, uma importação aceita</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>destino %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation>“%1” é um apelido, e isto é o que o ssh faz dele nesta máquina</translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation>o ssh não diz o que é “%1”: %2</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>desligado: %1</translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation>nome do ponto de acesso: %1</translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation>outros usuários desta máquina podem usá-lo</translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation>páginas da web podem usá-lo</translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation>páginas da web não podem usá-lo</translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation>pede um usuário e uma senha</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>início: %1</translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation>segundos ociosos: %1</translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation>arquivo de configuração: %1</translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation>arquivo de configuração desativado: %1</translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation>reserva: %1 processos, %2 conexões por processo</translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation>desativado: %1 %2</translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation>campos de um Culvert mais novo são omitidos</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>deve ser uma lista</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation>deve ser um modo octal que deixe o dono ler e escrever, como &quot;0660&quot;</translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation>deve ser &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; ou &quot;reverse-socks&quot;</translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation>deve ser &quot;manual&quot;, &quot;on-demand&quot; ou &quot;always&quot;</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation>é %1, escrito por um Culvert mais novo</translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation>não é uma lista de perfis do Culvert</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>Túneis</translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation>Nenhum túnel tem “%1” no nome, no grupo, no destino ou nos pontos de acesso.</translation>
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
            <numerusform>%n túneis</numerusform>
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
        <translation>recolhido</translation>
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
        <translation>Compartilhado, de %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation>deve ser manual, on-demand ou always</translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation>deve ser NAME=VALUE, como em Compression=yes</translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation>nada a alterar foi indicado (veja culvert help edit)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>disabled, since it can run a program or decides whom to trust: %1 %2; &quot;culvert edit NAME --accept-imported&quot; enables it</source>
        <translation>desativado, pois pode executar um programa ou decide em quem confiar: %1 %2; “culvert edit NAME --accept-imported” o ativa</translation>
    </message>
    <message>
        <source>the configuration file %1 can run programs: the tunnel waits until &quot;culvert edit NAME --accept-imported&quot; or --forget-imported decides</source>
        <translation>o arquivo de configuração %1 pode executar programas: o túnel espera até que “culvert edit NAME --accept-imported” ou --forget-imported decida</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation>Remover um túnel</translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation>Remover o túnel “%1”?</translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation>Ele pode ser trazido de volta enquanto o aviso estiver lá.</translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation>Ele leva %1, que serão fechadas. %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation>nenhum perfil está em um grupo “%1”</translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation>nenhum nome de perfil é como “%1”</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>não há perfil “%1”</translation>
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
        <translation>Buscar túneis</translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation>Nenhum túnel está selecionado.</translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation>%1: %2
O interruptor vale para todos.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 não é usado: %2</translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation>Ele não será alterado.</translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation>A última cópia boa é usada; o arquivo será posto de lado, não sobrescrito.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation>%1 está danificado e não pode ser posto de lado</translation>
    </message>
    <message>
        <source>%1 comes from %2: of it, only the start mode and the group can be changed here</source>
        <translation>%1 vem de %2: dele, somente o modo de início e o grupo podem ser alterados aqui</translation>
    </message>
</context>
<context>
    <name>Culvert::ProgramDialog</name>
    <message>
        <source>Open a program</source>
        <translation>Abrir um programa</translation>
    </message>
    <message>
        <source>All connections of the program, and of what it starts, go through the tunnel, whether or not it knows proxies.</source>
        <translation>Todas as conexões do programa, e do que ele inicia, passam pelo túnel, quer ele conheça proxies ou não.</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>Localizar um programa</translation>
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
        <translation>%1 – aberto antes</translation>
    </message>
    <message>
        <source>No installed program is called so.</source>
        <translation>Nenhum programa instalado tem esse nome.</translation>
    </message>
    <message>
        <source>It opens in a terminal.</source>
        <translation>Ele abre em um terminal.</translation>
    </message>
    <message>
        <source>If it is running already, end it first: it would open there, outside of the tunnel.</source>
        <translation>Se ele já estiver em execução, encerre-o primeiro: ele abriria lá, fora do túnel.</translation>
    </message>
</context>
<context>
    <name>Culvert::Programs</name>
    <message>
        <source>it is running already, and would open there, outside of the tunnel; end it first</source>
        <translation>ele já está em execução, e abriria lá, fora do túnel; encerre-o primeiro</translation>
    </message>
    <message>
        <source>it needs a terminal, and none was found</source>
        <translation>ele precisa de um terminal, e nenhum foi encontrado</translation>
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
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation>Esta pergunta não vale mais. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation>%1 – Culvert</translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation>Dito antes de perguntar; ninguém responde por isso:</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>O Caps Lock parece estar ligado.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Esconder o que é digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>Lem&amp;brar no chaveiro</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Fazer login</translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation>&amp;Cancelar o login</translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation>isto é longo demais: o ssh aceita no máximo %1 bytes</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation>A senha de %1</translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation>A senha no servidor</translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation>A frase secreta da chave %1</translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation>A frase secreta da chave</translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation>O PIN da chave %1</translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation>O PIN da chave</translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation>O servidor pergunta %1</translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation>O servidor pergunta algo</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Este é o servidor certo?</translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation>o ssh pede o seu consentimento</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Toque na sua chave de segurança</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation>O túnel “%1” pergunta, para fazer login.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation>O túnel “%1” pergunta, para fazer login em %2, um host de salto no caminho.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation>O túnel “%1” pergunta, para fazer login em %2, o seu destino.</translation>
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
        <translation>S&amp;enha:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase secreta:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Resposta:</translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation>As palavras do próprio servidor, pelas quais ninguém responde:</translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation>Nas palavras do ssh:</translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation>A frase secreta armazenada não foi aceita e foi esquecida.</translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation>A senha armazenada não foi aceita e foi esquecida.</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>Isto não foi aceito.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>Tentativa %1 de %2.</translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation>Você é perguntado a cada vez: nenhum chaveiro responde neste ambiente.</translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation>Você é perguntado a cada vez: um PIN não é armazenado.</translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation>Você é perguntado a cada vez: a resposta talvez valha só uma vez.</translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation>Mais 1 pergunta espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>Mais %n pergunta espera.</numerusform>
            <numerusform>Mais %n perguntas esperam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation>Toque na sua chave de segurança</translation>
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
        <translation>o protocolo dela é %1, e não ssh</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ele não nomeia nenhum host</translation>
    </message>
    <message>
        <source>the key %1: ssh reads another format; &quot;puttygen KEY.ppk -O private-openssh -o KEY&quot; converts it</source>
        <translation>a chave %1: o ssh lê outro formato; “puttygen KEY.ppk -O private-openssh -o KEY” a converte</translation>
    </message>
    <message>
        <source>the family of addresses of the forward %1</source>
        <translation>a família de endereços do encaminhamento %1</translation>
    </message>
    <message>
        <source>the forward %1: it cannot be read</source>
        <translation>o encaminhamento %1: não pode ser lido</translation>
    </message>
    <message>
        <source>its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand</source>
        <translation>o proxy dela, %1: sem ele, o caminho pode não levar a lugar nenhum; dê ao túnel um ProxyCommand</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>o comando “%1”: um túnel não executa nada no servidor</translation>
    </message>
    <message>
        <source>the host keys that it was told: ssh asks about the key it sees</source>
        <translation>as chaves de host que lhe foram informadas: o ssh pergunta sobre a chave que vê</translation>
    </message>
    <message>
        <source>the forwarding of the agent and of X11: of no use to a tunnel</source>
        <translation>o encaminhamento do agente e do X11: de nada servem a um túnel</translation>
    </message>
    <message>
        <source>the host keys that PuTTY knows are left out: ssh asks about each at its first login</source>
        <translation>as chaves de host que o PuTTY conhece são omitidas: o ssh pergunta sobre cada uma no primeiro login</translation>
    </message>
    <message>
        <source>how PuTTY&apos;s terminal looks, and its lists of algorithms, are left out</source>
        <translation>a aparência do terminal do PuTTY, e as listas de algoritmos dele, são omitidas</translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation>&amp;Manter no túnel</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Encaminhamento rápido</translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation>5432, db.internal:5432 ou o caminho de um socket</translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation>Senão, some quando o túnel é desligado</translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation>&amp;Porta no servidor:</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>Po&amp;r:</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Encaminhar</translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation>Então ela também é uma porta deste computador.</translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation>Uma porta livre deste computador levará a %1.</translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation>%1 deste computador levará a %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>it ended with status %1</source>
        <translation>terminou com o código %1</translation>
    </message>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation>o programa nft não está lá (o pacote nftables), e nada foi executado; use --proxy-env, para um programa que o respeite, ou peça a um administrador que o instale</translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation>%1 não pode redirecionar conexões em um namespace próprio (%2), e nada foi executado; use --proxy-env, para um programa que o respeite, ou peça a um administrador que carregue os módulos do kernel nf_tables, nft_redir, nft_ct e nft_reject_inet</translation>
    </message>
</context>
<context>
    <name>Culvert::RegistryText</name>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>the name of a key is not closed</source>
        <translation>o nome de uma chave não está fechado</translation>
    </message>
    <message>
        <source>this is no value of a registry: %1</source>
        <translation>isto não é um valor de um registro: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation>não é um arquivo em disco</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>it has to be yours or root&apos;s, and nobody else may write it</source>
        <translation>ele precisa pertencer a você ou ao root, e ninguém mais pode ter permissão para escrever nele</translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation>um servidor só escuta por um conector mux</translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation>o encaminhamento foi fechado</translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation>o conector foi parado</translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation>o ssh terminou</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>o conector foi fechado</translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation>--dns não faz sentido com --proxy-env</translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation>--dns: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation>“%1” não tem proxy que escute em uma porta</translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation>execução %1 %2</translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation>a execução foi encerrada manualmente</translation>
    </message>
</context>
<context>
    <name>Culvert::RunList</name>
    <message>
        <source>E&amp;nd program</source>
        <translation>E&amp;ncerrar programa</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>Encerrar programa</translation>
    </message>
    <message>
        <source>Asks the program to end. Nothing of it goes through this tunnel any more.</source>
        <translation>Pede ao programa que se encerre. Nada dele passa mais por este túnel.</translation>
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
        <translation>Abertas</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>No total</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an amount of data</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an amount of data</comment>
        <translation>Recebido</translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation>não há sockets em um namespace próprio</translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation>%1 não pode ser usado para sockets: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation>a conta não pode executar nenhum comando no servidor</translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation>a conta não pode executar nenhum comando no servidor, que diz: %1</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Nada escuta lá que a conta possa ver.</translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation>ESCUTA</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation>PARA ENCAMINHAR</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceFinder</name>
    <message>
        <source>the login is gone</source>
        <translation>o login não existe mais</translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation>o servidor não respondeu em %1 segundos</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation>%1 de %2 túneis estão conectados</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 com falha</translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
        <source>Services of %1</source>
        <comment>a tunnel’s server</comment>
        <translation>Serviços de %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escuta em</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Asking the server what listens there…</source>
        <translation>Perguntando ao servidor o que escuta lá…</translation>
    </message>
    <message>
        <source>What listens there can only be found by a command on the server. A forward can be added by hand all the same.</source>
        <translation>O que escuta lá só pode ser descoberto por um comando no servidor. Mesmo assim, um encaminhamento pode ser adicionado manualmente.</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>Nada escuta lá que a conta possa ver.</translation>
    </message>
    <message>
        <source>Choose what is to be reached from this computer.</source>
        <translation>Escolha o que deve ser alcançado a partir deste computador.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>&amp;Add forwards</source>
        <translation>&amp;Adicionar encaminhamentos</translation>
    </message>
    <message>
        <source>&amp;Add 1 forward</source>
        <translation>&amp;Adicionar 1 encaminhamento</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>&amp;Adicionar %n encaminhamento</numerusform>
            <numerusform>&amp;Adicionar %n encaminhamentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>deve ser um destes: %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 não é usado: %2</translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation>Ele é mantido como %1, e todas as configurações estão como no início.</translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation>Todas as configurações estão como no início.</translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>Iniciar o Culvert quando eu fizer &amp;login</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Continuar na &amp;bandeja quando a janela for fechada</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Elas são mantidas em %1.</translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation>O que eu não pedi, e perguntas</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>Somente perguntas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>O padrão</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (não encontrado)</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>nenhum foi encontrado</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Somente problemas</translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation>O que acontece com os túneis</translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation>Tudo, para um relatório</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>&amp;Notificar sobre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
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
        <translation>é preciso o caminho inteiro, começando com /</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>não há tal programa</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>A partir do próximo início</translation>
    </message>
</context>
<context>
    <name>Culvert::SharedProfiles</name>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 não é usado: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ShellWords</name>
    <message>
        <source>a shell would put something else in the place of &quot;%1&quot;</source>
        <translation>um shell colocaria outra coisa no lugar de “%1”</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>uma aspa não está fechada</translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>o caminho do socket tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation>o caminho do socket tem um caractere de controle</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation>a porta deve ser um número de %1 a %2</translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation>o endereço em que escutar deve ser um endereço IP, como 127.0.0.1</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation>%1 não é um endereço IP em que escutar</translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation>o túnel foi fechado</translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>o ssh foi parado porque estava ocioso</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation>ssh -D não alcança um socket Unix</translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation>o ssh não pode ser alcançado em %1: %2</translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation>o ssh não conseguiu abrir a conexão e não disse por quê</translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation>o ssh terminou a conexão antes do alvo</translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation>o SshAccess deste conector não existe mais</translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation>a pasta privada %1 para sockets não pode ser criada: %2</translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation>culvert-askpass, pelo qual o ssh pergunta, não foi encontrado; ele pertence à biblioteca instalada</translation>
    </message>
</context>
<context>
    <name>Culvert::SshCommandLine</name>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>o comando “%1”: um túnel não executa nada no servidor</translation>
    </message>
    <message>
        <source>ssh has no option -%1</source>
        <translation>o ssh não tem a opção -%1</translation>
    </message>
    <message>
        <source>the option -%1 has no value</source>
        <translation>a opção -%1 não tem valor</translation>
    </message>
    <message>
        <source>autossh&apos;s -M %1: Culvert watches the line by itself, without a port</source>
        <translation>-M %1 do autossh: o próprio Culvert vigia a linha, sem uma porta</translation>
    </message>
    <message>
        <source>-W is one connection and no tunnel; &quot;culvert connect&quot; does the same</source>
        <translation>-W é uma única conexão e não um túnel; “culvert connect” faz o mesmo</translation>
    </message>
    <message>
        <source>with %1, ssh does something else</source>
        <translation>com %1, o ssh faz outra coisa</translation>
    </message>
    <message>
        <source>ssh cannot read this</source>
        <translation>o ssh não consegue ler isto</translation>
    </message>
    <message>
        <source>the command names no server</source>
        <translation>o comando não nomeia nenhum servidor</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: sem utilidade para um túnel, ou assunto do próprio Culvert</translation>
    </message>
    <message>
        <source>sshpass: whoever is asked for the password can have it remembered</source>
        <translation>sshpass: a quem a senha for pedida pode mandar lembrá-la</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no command of ssh, and is left out</source>
        <translation>linha %1: “%2” não é um comando do ssh, e é omitido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of ssh</source>
        <translation>“%1” não é um comando do ssh</translation>
    </message>
    <message>
        <source>there are several commands; give one</source>
        <translation>há vários comandos; indique um</translation>
    </message>
    <message>
        <source>there is no command of ssh</source>
        <translation>não há nenhum comando do ssh</translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation>uma aspa não está fechada</translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation>nada vem depois da palavra-chave</translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation>a linha tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation>a linha tem um caractere de controle</translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation>o ssh foi encerrado pelo sinal %1</translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation>o ssh terminou com o código %1 e não disse nada</translation>
    </message>
    <message>
        <source>ssh was told to end (SIGTERM)</source>
        <translation>foi dito ao ssh que terminasse (SIGTERM)</translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation>nenhum; vários na ordem do caminho, com vírgulas</translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation>o que o ssh escolher</translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation>o seu ~/.ssh/config</translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation>Mais processos dividem muitas conexões</translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation>Hosts de sa&amp;lto:</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>Arquivo de &amp;identidade:</translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation>Escolher um arquivo de identidade</translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation>Arq. de confi&amp;g.:</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>Escolher um arquivo de configuração</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>&amp;Opções do ssh:</translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation>&amp;Processos ssh no máximo:</translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation>&amp;Conexões por processo:</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 está lá duas vezes</translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation>o ssh não está instalado; instale o pacote openssh-client</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>o ssh não pode ser iniciado: %1</translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation>o ssh não pode ser iniciado: o pipe para o registro dele, %1, não pode ser criado: %2</translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation>o ssh não é iniciado sem a configuração que o Culvert lhe dá.</translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation>ninguém respondeu à pergunta do login a tempo</translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation>o login demorou mais de %1 s</translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation>não foi possível encerrar o ssh</translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>o ssh foi suspenso por um sinal, um depurador ou um congelador, e não continuou</translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>o programa pelo qual o ssh conecta foi suspenso por um sinal, um depurador ou um congelador, e não continuou</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>o servidor não responde há %1 s</translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation>%1 não oferece a troca estrita de chaves (Terrapin, CVE-2023-48795): alguém no caminho poderia adulterar o início da conexão; o servidor deveria ser atualizado</translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation>Um host de salto</translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>uma chave de host aceita não pôde ser escrita em %1: ela vale até o túnel ser parado, e então é perguntada de novo</translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>a chave do host %1 não é armazenada, como manda a configuração: ela vale até o túnel ser parado, e então é perguntada de novo</translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation>ninguém verifica a chave do host %1, como manda a configuração (StrictHostKeyChecking): alguém no caminho poderia se passar por ele</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation>a entrada e a saída padrão não podem ser dadas ao Culvert em execução</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation>a saída não pode ser escrita</translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
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
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>Reconecta em %1</translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation>Reconectando agora</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>fazendo login</translation>
    </message>
    <message>
        <source>up</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation>termina depois da última conexão</translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation>O servidor recusou o login</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation>A chave do host do servidor não é conhecida</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation>A chave do host do servidor mudou</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation>O nome do servidor não foi encontrado</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>O servidor não pode ser alcançado</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>O servidor recusou a conexão</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation>O endereço já está em uso</translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation>O sistema não permite</translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation>O programa ssh não foi encontrado</translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation>Uma configuração não faz sentido</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation>Uma pergunta não foi respondida</translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation>O servidor se recusou a escutar</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation>O alvo fechou a conexão</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation>Verifique o usuário, a chave e o agente, e tente de novo.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation>Compare a impressão digital com a que o dono do servidor lhe der, e aceite-a quando for perguntado.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation>Alguém pode estar à escuta. Pergunte ao dono do servidor antes de remover a chave antiga de known_hosts.</translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation>Pare o programa que escuta lá, ou escolha outra porta. A tentativa se repete até que ela fique livre.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>Instale o cliente OpenSSH.</translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation>Edite o túnel para corrigir isso.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation>Encaminhamento reverso</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy reverso</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Sob demanda</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation>Inicia quando você o liga, e fica conectado até que você o desligue.</translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation>Escuta desde o início; o ssh só roda enquanto alguém usa o túnel.</translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation>O ssh inicia com o Culvert e é mantido em execução.</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>nenhuma conexão</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 conexão</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
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
        <translation>inicia com o primeiro cliente</translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation>ouvido no último minuto</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>ouvido há %1</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>um tempo desconhecido</translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation>Parado: nada escuta e nenhum ssh roda</translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation>Parando desde %1</translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation>Pronto desde %1: o primeiro cliente inicia o ssh</translation>
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
        <translation>Falhou às %1</translation>
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
        <translation>nenhum motivo é conhecido</translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation>; a próxima tentativa é em %1 s</translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation> (ssh %1)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: removido</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>login não feito</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>login feito</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>tenta de novo</translation>
    </message>
    <message>
        <source>logs in</source>
        <translation>faz login</translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation>falhou, e não é tentado de novo por si só: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>perdido: %1</translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation>login não feito: %1</translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation>espera pelo primeiro cliente</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation>%1 escuta agora</translation>
    </message>
    <message>
        <source>lines that were left out: %1</source>
        <translation>linhas omitidas: %1</translation>
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
        <translation>(desligado)</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>(fechado)</translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation>execução %1: %2 (%3) desde %4, conexões: %5</translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation>desde %1; a próxima tentativa é em %2 s</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Ainda não há perfis.</translation>
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
        <translation>CONEXÕES</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>PONTOS DE ACESSO</translation>
    </message>
    <message>
        <source>shared, from %1</source>
        <translation>compartilhado, de %1</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation>A chave de segurança terminou.
</translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation>
Isto foi respondido em outro lugar, ou o login terminou.
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
        <translation>onde o ssh guarda os hosts conhecidos</translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation>%1: o servidor mostra uma chave de host que ainda não é conhecida.
  Host:              %2
  Tipo de chave:     %3
  Impressão digital: %4
  Armazenada em:     %5
Compare a impressão digital com a que o administrador do servidor lhe der.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation>%1: o servidor pede a senha.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation>%1: o servidor pede a senha de %2.
</translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation>%1: o ssh pede a frase secreta da chave %2.
</translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation>%1: a chave de segurança pede o PIN.
</translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation>%1: o servidor pergunta, em suas próprias palavras:
</translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation>%1: o ssh pede uma confirmação:
</translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation>Toque na sua chave de segurança para %1.
</translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation>Isto é mais longo do que o ssh pode aceitar.</translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation>Nada foi digitado. Ctrl-C cancela o login.</translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation>Esta é uma impressão digital de outro tipo; peça a que começa com %1.</translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation>NÃO CONFERE: a chave do servidor tem outra impressão digital, diferente da que você colou.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Digite “yes”, “once”, “no” ou a impressão digital inteira.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>Digite “yes”, “no” ou a impressão digital inteira.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>Digite “yes” ou “no”.</translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation>%1: dito durante o login; ninguém responde por isso:
</translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation>A resposta armazenada não foi aceita e foi esquecida.
</translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation>Isto não foi aceito. Tentativa %1.
</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Senha: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase secreta: </translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation>Resposta (não mostrada): </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>Aceitar? Digite “yes” para aceitá-la e armazená-la (o ssh que pergunta é um que a sua configuração inicia),
“no” para recusar, ou cole a impressão digital que lhe deram: </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>Aceitar? Digite “yes” para aceitá-la e armazená-la, “once” para aceitá-la até o túnel ser parado,
“no” para recusar, ou cole a impressão digital que lhe deram: </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation>Digite “yes” ou “no”: </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Testar de novo</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <comment>a tunnel</comment>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Trying each step of the way…</source>
        <translation>Experimentando cada passo do caminho…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>Para corrigir: %1.</translation>
    </message>
    <message>
        <source>Everything that could be tried works.</source>
        <translation>Tudo o que pôde ser experimentado funciona.</translation>
    </message>
    <message>
        <source>One step does not work.</source>
        <translation>Um passo não funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>%n passo não funciona.</numerusform>
            <numerusform>%n passos não funcionam.</numerusform>
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
        <translation>Para corrigir: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>chave do host</translation>
    </message>
    <message>
        <source>login</source>
        <translation>login</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>encaminhamento</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>acesso</translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation>instale o cliente do OpenSSH, o pacote openssh-client</translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation>o servidor demora demais para deixar você entrar: tente de novo, ou pergunte ao administrador dele</translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation>tente “ssh -v” com o mesmo destino, que diz mais</translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation>corrija o que o ssh diz que está errado na configuração dele</translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation>verifique como o host se escreve, e a sua rede; um apelido pertence ao ssh_config</translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation>nenhum servidor ssh escuta nessa porta: verifique a porta, ou inicie o servidor</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation>pergunte ao administrador do servidor se a chave foi trocada; só então esqueça a antiga na janela, ou com “ssh-keygen -R”</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation>o sshd_config do servidor precisa permitir isso: AllowTcpForwarding, PermitOpen, DisableForwarding</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation>o sshd_config do servidor precisa permitir este alvo: PermitOpen</translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation>verifique o alvo como o servidor o vê, e se algo escuta lá</translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name its key in the tunnel, or have your key put into the server&apos;s authorized_keys</source>
        <translation>tente “ssh” com o mesmo destino; indique a chave dele no túnel, ou peça que ponham a sua em authorized_keys do servidor</translation>
    </message>
    <message>
        <source>correct the tunnel&apos;s settings</source>
        <translation>corrija as configurações do túnel</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs a jump host</source>
        <translation>verifique o endereço, a rede e os firewalls; um host que não é alcançado diretamente precisa de um host de salto</translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it when the tunnel starts</source>
        <translation>compare a impressão digital dela com a do administrador, e aceite-a quando o túnel iniciar</translation>
    </message>
    <message>
        <source>end what listens there, or take another port</source>
        <translation>encerre o que escuta lá, ou use outra porta</translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation>%1: nem todos os passos funcionam</translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
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
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>há algo depois do valor</translation>
    </message>
    <message>
        <source>the name of a table is not closed</source>
        <translation>o nome de uma tabela não está fechado</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is missing behind the key</source>
        <translation>falta um “=” depois da chave</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>falta uma chave</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>os valores estão aninhados fundo demais</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>uma lista não está fechada</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>uma tabela não está fechada</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>isto não é um valor; um texto precisa de aspas</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>uma aspa não está fechada</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>não há tal sequência de escape</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation>▬ Recebido %1, agora %2</translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation>╌ Enviado %1, agora %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>Tráfego dos últimos minutos</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>Recebe %1, envia %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>Nenhum tráfego neste tempo</translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation>Perfis do Culvert (*.json)</translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation>Configuração do ssh (*.conf *)</translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation>Exportar todos os túneis</translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation>O arquivo contém senhas de pontos de acesso: guarde-o para você.</translation>
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
        <translation>Abrir &amp;navegador</translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation>Encaminhamento &amp;rápido…</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>&amp;Desconectar todos</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Ocultar janela</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation>%1 com falha</translation>
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
        <translation>%1 prontos</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>Nenhum túnel ainda</translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation>Todos os túneis estão desligados</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation>%1 (%2 de %3 ligados)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation>&amp;Ligar todos</translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation>&amp;Desligar todos</translation>
    </message>
    <message>
        <source>Open &amp;program…</source>
        <translation>Abrir &amp;programa…</translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation>o túnel foi parado</translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation>o ssh levou tantas conexões quantas pode, e foi encerrado</translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation>o ssh que levava esta conexão não existe mais</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>campos que esta versão não conhece ou não usa: %1</translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation>o túnel está parado</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation>usuário@host, host:porta ou um nome de ssh_config</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation>Por quanto tempo o ssh fica depois de fechada a última conexão</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Início:</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>Tempo o&amp;cioso:</translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation>&amp;Pontos de acesso:</translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation>outro túnel tem este nome</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>O host remoto fechou a conexão</translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation>Tentativa de conectar com uma conexão em andamento</translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation>%1 não é o caminho absoluto de um socket</translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation>nada pode escutar na porta 0</translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation>o socket não tem mais conector</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation>%1 não pôde ser alcançado em %2 s</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation>%1 não pôde ser alcançado em %2 s: o ssh ainda não tinha feito login</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>o conector foi fechado</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>O socket não está conectado</translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation>Foi dito ao socket que nada mais seria escrito</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>O tempo do socket se esgotou</translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation>o perfil foi removido</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi parado</translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation>não ficou conectado a tempo%1</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation>
culvert: interrompido; perguntas abertas são respondidas com não
</translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation>
culvert: interrompido; nada foi alterado
</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>a entrada padrão não pode ser lida: %1</translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation>a entrada padrão tem mais de 1 MiB</translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation>culvert: nada foi importado; %1: %2</translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation>o arquivo não chegou</translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation>%1 não nomeia nenhum host</translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation>culvert: --config-file é para hosts da sua própria configuração, não com um arquivo a importar</translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation>culvert: aviso: a exportação contém senhas de pontos de acesso: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation>aviso: %1; a tentativa se repete até que fique livre</translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation>o Culvert em execução não tem o verbo “%1”; é uma versão mais antiga?</translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation>o Culvert já está em execução, sem janela (--headless); “culvert quit” o encerra</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation>“%1” se refere a vários perfis, e “%2” aceita um</translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation>--wait: “%1” não é um número de segundos</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>o perfil não existe mais</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation>“%1” não é o número de uma conexão</translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation>nenhuma conexão foi indicada</translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation>nada é registrado aqui</translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation>a entrada e a saída padrão não vieram junto</translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation>; inicie-o com “culvert up %1”</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation>não há perfil “%1”, e não é um destino: %2</translation>
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
        <translation>todos os perfis</translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation>voltar quando estiverem conectados ou tiverem falhado; com SECONDS, a tentativa se repete até lá</translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation>continuar mostrando, redesenhado no lugar; em um pipe, uma linha para cada mudança</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>todas as conexões</translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation>este: um Chromium ou Firefox, ou um derivado deles</translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation>um resolvedor atrás do túnel, para SRV, TXT, MX e semelhantes</translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation>nada além das variáveis de um proxy, para programas que as respeitam; todos os outros passam por fora do túnel</translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation>continuar com o que acontecer a partir de agora</translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation>somente a partir de então: um período como 30s, 10m, 2h ou 3d, ou uma hora como 14:30 ou 2026-01-31T14:30</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>como se chama</translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation>para @GROUP: os verbos aceitam um grupo inteiro de uma vez; &quot;&quot; = nenhum</translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation>um ponto de acesso para programas: SOCKS 4, 4a, 5 e HTTP em uma porta</translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation>um ponto de acesso que leva a um TARGET, como o servidor o vê</translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation>o servidor escuta, e esta máquina conecta a TARGET</translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation>o servidor escuta, e os programas dele saem por esta máquina</translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation>deixar entrar outros usuários e máquinas; senão, somente os seus próprios programas</translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation>quem pode usar um socket Unix, como em chmod(1), por exemplo 0660</translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation>se páginas da web podem usar um encaminhamento; auto: somente onde a porta do alvo é a de um servidor web</translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation>quem pode usar um ponto de acesso proxy; a senha é pedida no terminal, ou lida da entrada padrão; &quot;&quot; = ninguém é perguntado</translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation>fazer login primeiro neste; vários são percorridos em ordem; &quot;&quot; = nenhum</translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation>manual, on-demand (com o primeiro cliente) ou always</translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation>quanto tempo um ssh sob demanda fica depois da última conexão</translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation>uma opção de ssh_config(5); NAME= a retira</translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation>quantos ssh pode haver ao mesmo tempo</translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation>com quantas conexões mais um ssh é iniciado</translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation>uma chave privada; &quot;&quot; = o ssh decide</translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation>um ssh_config(5) no lugar do seu; &quot;&quot; = o seu</translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation>onde faz login</translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation>o ponto de acesso, pelo LISTEN, pelo nome ou pelo lugar (#1 é o primeiro), a que se referem as opções sobre um ponto de acesso; senão, elas se referem aos que são adicionados aqui</translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation>onde --endpoint escuta a partir de agora</translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation>aonde --endpoint leva a partir de agora</translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation>como se chama --endpoint; &quot;&quot; = sem nome</translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation>retirar este ponto de acesso</translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation>desligá-lo, e mantê-lo</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>ligá-lo de novo</translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation>usar as opções e o arquivo de configuração que vieram desativados com uma importação</translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation>jogá-los fora</translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation>somente este host; pode ser dado várias vezes</translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation>dizer o que resultaria, e não fazer nada</translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation>aceitar a sua própria exportação como está</translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation>como um ssh_config(5), para o próprio ssh</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>os nomes</translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation>tudo o que os perfis têm</translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation>fazer login agora; o que o ssh pergunta é perguntado aqui</translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation>vários de uma vez: por um padrão, por um grupo</translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation>em um script: pronto quando todos estiverem conectados</translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation>encerrar o ssh e as conexões dele, e fechar as portas</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos eles</translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation>fazer login de novo, e esperar por isso</translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation>continuar olhando um</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>para um script</translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation>quem usa qual túnel, e para quê</translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation>as de um grupo, para um script</translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation>encerrar duas de `culvert connections`</translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation>encerrar todas; os túneis ficam</translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation>um proxy em 127.0.0.1:1080, ou na próxima porta livre</translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation>um banco de dados atrás de um servidor que o ssh conhece como “bastion”</translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation>um socket Unix para um socket Unix</translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation>a porta 8080 do servidor leva à 3000 desta máquina</translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation>mais um ponto de acesso, ou outro alvo para o de 5432</translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation>quando inicia, e onde é o seu lugar</translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation>definir uma opção de ssh_config(5), e retirar outra</translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation>pedir aos clientes um usuário e uma senha, que você digita</translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation>nada mais muda; continua conectado</translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation>pará-lo, e esquecê-lo</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>um grupo inteiro</translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation>o que o seu ~/.ssh/config daria</translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation>um host dele</translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation>a sua própria exportação, de outro lugar</translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation>todos eles, para levar junto</translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation>o que o ssh precisaria para fazer o mesmo</translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation>logins, perdas, tentativas e paradas, com os motivos</translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation>o que um deles fez na última hora</translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation>continuar; Ctrl-C termina</translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation>para a “configuração automática de proxy” de um navegador</translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation>exemplos e opções de um verbo</translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation>encerrá-lo, e todos os túneis com ele</translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation>como nc(1), pelo túnel</translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation>ssh, scp, rsync e git para hosts atrás dele</translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation>um navegador próprio, só para o túnel</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>este navegador</translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation>um nome que o servidor conhece</translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation>o seu shell; o prompt dele diz isso</translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation>cada passo do caminho, e qual falha</translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation>antes de haver um perfil</translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation>o que poderia ser encaminhado de lá</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>os perfis</translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation>Um nome por linha, na ordem em que são mostrados.</translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation>iniciar túneis</translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation>Em um terminal, fica até que estejam conectados, e o que o ssh pergunta é perguntado lá. O ssh-agent do terminal vem junto.</translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation>parar túneis</translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation>Os pontos de acesso se fecham, e as conexões terminam.</translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation>parar e iniciar túneis</translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation>o que os túneis estão fazendo</translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation>Um estado é um destes: stopped (parado), idle (as portas estão abertas, e o primeiro cliente inicia o ssh), connecting (conectando), up (conectado), reconnecting (reconectando), failed (precisa de você) e stopping (parando).</translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation>as conexões que estão abertas, e os programas por trás delas</translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation>encerrar conexões; os números estão em `culvert connections`</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>adicionar um perfil</translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation>Sem um ponto de acesso, ele recebe um proxy. Nenhuma página da web pode usar um socket Unix: a melhor escolha onde um cliente aceita um.</translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation>alterar um perfil</translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation>Um túnel conectado assume a alteração na hora; só faz login de novo onde o login muda. O que nenhuma opção nomeia fica como está.</translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation>dar outro nome a um perfil</translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation>parar túneis e esquecer os perfis deles</translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation>mostrar perfis como JSON, ou como um ssh_config</translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation>o que aconteceu com os túneis</translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation>Nunca quem se conectou aonde.</translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation>tentar cada passo do caminho até um servidor</translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation>O nome, a conexão TCP, a chave do host, o login, se o servidor deixa passar conexões, e cada ponto de acesso: com o tempo e, onde falha, o que fazer. Um túnel conectado fica como está.</translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation>o que escuta no servidor</translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation>entrada e saída padrão pelo túnel</translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation>Para pipes, e como ProxyCommand do ssh. HOST é resolvido pelo servidor; um caminho é um socket Unix lá. Cada direção termina por si.</translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation>um navegador que passa pelo túnel</translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation>Ele tem dados próprios, e nada dele passa por fora do túnel.</translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation>qualquer programa, ou o seu shell, pelo túnel</translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation>Todas as conexões TCP e os nomes dele passam pelo túnel, e ele não tem outra saída. tunnel.internal é o próprio servidor. O código de saída é o do comando.</translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation>mostrar um arquivo de configuração de proxy para navegadores</translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation>encerrar o Culvert em execução</translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation>o que um verbo faz, com exemplos</translation>
    </message>
    <message>
        <source>the ssh or autossh command that did it until now, in quotes: what it says is taken over, and what cannot be is named</source>
        <translation>o comando ssh ou autossh que fazia isso até agora, entre aspas: o que ele diz é assumido, e o que não pode ser assumido é nomeado</translation>
    </message>
    <message>
        <source>let what `culvert forward` made stay when the tunnel stops</source>
        <translation>deixar ficar o que `culvert forward` fez quando o túnel parar</translation>
    </message>
    <message>
        <source>let it stay in the profile</source>
        <translation>deixá-lo ficar no perfil</translation>
    </message>
    <message>
        <source>your own, in place of ~/.ssh/config; ssh evaluates it, commands included</source>
        <translation>o seu próprio, no lugar de ~/.ssh/config; o ssh o avalia, comandos incluídos</translation>
    </message>
    <message>
        <source>what a command did until now</source>
        <translation>o que um comando fazia até agora</translation>
    </message>
    <message>
        <source>port 5432 of the server itself</source>
        <translation>a porta 5432 do próprio servidor</translation>
    </message>
    <message>
        <source>one that the server reaches, for good</source>
        <translation>uma que o servidor alcança, de forma permanente</translation>
    </message>
    <message>
        <source>these two first, the others behind them</source>
        <translation>estes dois primeiro, os outros depois deles</translation>
    </message>
    <message>
        <source>sessions of PuTTY, as Windows&apos; registry editor exports them</source>
        <translation>sessões do PuTTY, como o editor do registro do Windows as exporta</translation>
    </message>
    <message>
        <source>the tunnels of boring</source>
        <translation>os túneis do boring</translation>
    </message>
    <message>
        <source>what a script calls ssh and autossh for</source>
        <translation>aquilo para que um script chama ssh e autossh</translation>
    </message>
    <message>
        <source>reach a port for now</source>
        <translation>alcançar uma porta por enquanto</translation>
    </message>
    <message>
        <source>TARGET is a port of the server itself, HOST:PORT as the server sees it, or the path of a Unix socket there. It listens on the same port here, or the next free one, which is printed, and goes when the tunnel stops.</source>
        <translation>TARGET é uma porta do próprio servidor, HOST:PORT como o servidor o vê, ou o caminho de um socket Unix lá. Ele escuta na mesma porta aqui, ou na próxima livre, que é mostrada, e some quando o túnel para.</translation>
    </message>
    <message>
        <source>put profiles first, in this order</source>
        <translation>pôr perfis em primeiro lugar, nesta ordem</translation>
    </message>
    <message>
        <source>The window, the tray and all lists have this order.</source>
        <translation>A janela, a bandeja e todas as listas têm esta ordem.</translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), of an export, or of what another program keeps</source>
        <translation>fazer perfis de hosts de ssh_config(5), de uma exportação, ou do que outro programa guarda</translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, somebody&apos;s ssh_config, sessions of PuTTY (an exported registry file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls ssh or autossh. It is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand. What cannot be taken over is named.</source>
        <translation>Sem FILE, dos hosts do seu ~/.ssh/config. FILE (- = entrada padrão) é uma exportação, o ssh_config de alguém, sessões do PuTTY (um arquivo de registro exportado), os túneis do boring (TOML), um túnel do gSTM, ou um script que chama ssh ou autossh. Ele é lido e nunca avaliado: o que executa programas ou deixa outros entrarem chega desligado, e inicia manualmente. O que não pode ser assumido é nomeado.</translation>
    </message>
    <message>
        <source>One command runs there over the same login, which asks here what it has to; where the account may run nothing, that is said.</source>
        <translation>Um comando é executado lá pelo mesmo login, que pergunta aqui o que for preciso; onde a conta não pode executar nada, isso é dito.</translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 não pode ser escrito</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation>%1 não pode ser escrito: não é um arquivo em disco</translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>&amp;Adicionar um túnel…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>E&amp;xportar tudo…</translation>
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
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>&amp;Ligado</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Conectar agora</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar agora</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Abrir &amp;navegador</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation>Copiar como comando ss&amp;h</translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation>Copiar como comando ssh</translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation>Encaminhamento &amp;rápido…</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>Encaminhamento rápido</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation>&amp;Localizar um túnel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
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
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>&amp;Sobre o Culvert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>&amp;Túnel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Open pro&amp;gram…</source>
        <translation>Abrir pro&amp;grama…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>Te&amp;star…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Find ser&amp;vices…</source>
        <translation>Localizar ser&amp;viços…</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Localizar serviços</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
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
        <translation>Copiar endereço do &amp;link</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation>o Culvert em execução é de outra versão</translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation>o Culvert já está em execução; “culvert status” mostra isso</translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation>O Culvert está em execução; “culvert status” mostra o que ele faz.
</translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation>o Culvert termina, e todos os túneis com ele</translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation>não há tela; use “culvert --headless”</translation>
    </message>
    <message>
        <source>the window is not installed (culvert-window); use &quot;culvert --headless&quot;</source>
        <translation>a janela não está instalada (culvert-window); use “culvert --headless”</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>nenhum processo pôde ser iniciado</translation>
    </message>
    <message>
        <source>culvert-window takes no verb; use culvert</source>
        <translation>culvert-window não aceita nenhum comando; use culvert</translation>
    </message>
</context>
</TS>
