<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Culvert::AboutBox</name>
    <message>
        <source>About Culvert</source>
        <translation>关于 Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation>基于系统自带 ssh 的隧道管理器。
采用 MIT 许可证的自由软件。</translation>
    </message>
</context>
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation>ssh 无法提问：%1</translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>无法移除 %1：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::BoringFile</name>
    <message>
        <source>line %1: the unknown field &quot;%2&quot; is left out</source>
        <translation>第 %1 行：未知字段“%2”被略去</translation>
    </message>
    <message>
        <source>line %1: the unknown table &quot;%2&quot; is left out</source>
        <translation>第 %1 行：未知表“%2”被略去</translation>
    </message>
    <message>
        <source>the file has too many tables</source>
        <translation>文件中的表太多</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>其中没有主机</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they do not make pairs</source>
        <translation>端口 %1 和 %2：它们不能配对</translation>
    </message>
    <message>
        <source>a forward of the mode &quot;%1&quot;</source>
        <translation>模式为“%1”的转发</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>组 %1：请将其放入您自己的一个组</translation>
    </message>
    <message>
        <source>%1: Culvert runs no programs when a tunnel changes</source>
        <translation>%1：隧道发生变化时，Culvert 不运行任何程序</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>未知字段“%1”</translation>
    </message>
    <message>
        <source>%1 has a variable of the environment in it, which is not replaced</source>
        <translation>%1 中含有环境变量，该变量不会被替换</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they are too many</source>
        <translation>端口 %1 和 %2：数量太多</translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation>没有程序 %1。</translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation>没有找到可以与日常使用分开的浏览器。</translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation>请安装 Chromium 或 Firefox，或由它们派生的浏览器。</translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation>不知道如何将 %1 与日常使用分开。</translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation>请指定 Chromium 或 Firefox，或由它们派生的浏览器。</translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 立即结束了：%2</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>它什么也没说</translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation>这里只通向 %1</translation>
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
        <translation>%1（参见 %2）</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>没有动词“%1”</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation>没有动词“%1”；是“%2”吗？</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation>“%1”没有选项 --%2</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>选项 --%1 不带值</translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation>选项 --%1 需要一个值，%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation>“%1”接受 --all 或名称，不能两者都用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation>“%1”需要 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation>“%1”不接受“%2”</translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation>--headless 启动 Culvert，不接受动词</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --from or DESTINATION, not both</source>
        <translation>“%1”接受 --from 或 DESTINATION，不能两者同用</translation>
    </message>
    <message>
        <source>--background goes with --headless</source>
        <translation>--background 须与 --headless 同用</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation>%1 不是磁盘上的文件，无法在每次登录时读取；请将其内容复制到一个文件中，并指定该文件</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>它会削弱主机密钥的检查</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation>关闭连接(&amp;C)</translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation>全部关闭(&amp;L)…</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation>复制目标</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>筛选连接</translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation>没有连接的程序、目标或地址中有此文本。</translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation>没有连接。</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>关闭 %1？</translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation>它们的程序会收到错误。隧道保持连接。</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>全部关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation>%1，按地址</translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation>程序发送的是地址而不是名称：它可能询问过本机的解析器</translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation>从 %1 进入</translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation>从 %1 进入，来自 %2</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation>等待 ssh</translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation>由 ssh %1 承载</translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation>速率</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionTable</name>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>There are no connections.</source>
        <translation>没有连接。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation>* 程序发送的是地址而不是名称：它可能询问过</translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation>  本机的解析器。</translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation>连接器已停止</translation>
    </message>
</context>
<context>
    <name>Culvert::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Demo</name>
    <message>
        <source>For a browser</source>
        <translation>用于浏览器</translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation>演示页面</translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation>配置“%1”在等待第一个客户端；届时它的 ssh 会启动。</translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation>SOCKS 代理：          %1</translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation>试一试：              curl --socks5-hostname %1 %2</translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation>或经由转发：          curl http://%1/</translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation>经由它取得：          “%1”，%2 字节，用时 %3 毫秒，含 ssh 登录</translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation>页面没有到达：%1</translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation>Culvert 继续运行</translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation>您的隧道保持不变。用此图标可以找回窗口或退出。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
</context>
<context>
    <name>Culvert::Destination</name>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>IPv6 地址的方括号没有闭合</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>方括号中的文本不是 IPv6 地址</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation>IPv6 地址必须放在方括号中，如 [::1]:22</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation>“@”前缺少用户</translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation>用户不能以“-”开头，空格后也不能有“-”</translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation>用户超过 255 个字符</translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation>用户含有不可见的字符</translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation>用户含有 %1 之一，ssh 会拒绝</translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation>用户不能以反斜杠结尾</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>缺少主机</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>主机不能以“-”开头</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>主机超过 255 个字符</translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation>主机含有空格或不可见的字符</translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation>主机含有 %1 之一，ssh 会拒绝</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>目的主机的方案必须是 ssh://，或者省略</translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation>缺少目的主机</translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation>密码不应写在目的主机中；ssh 会询问，或使用密钥（用户中的冒号在 ssh:// 之后写作 %3A）</translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation>用户含有不编码任何字符的“%”</translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation>URL 的主机含有 %1 之一</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationCompleter</name>
    <message>
        <source>Names from ssh_config</source>
        <translation>来自 ssh_config 的名称</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation>“/”、“?”和“#”在“@”之前必须进行百分号编码</translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation>片段（“#”）不应写在目的主机中</translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation>路径不应写在目的主机中</translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation>“:”后缺少密码</translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation>密码含有必须百分号编码的字符，如“@”写作“%40”</translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation>密码含有不编码任何字符的“%”</translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation>密码必须是一行文本</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>密码超过 %1 字节</translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation>目的主机唯一的参数是 bind，如 ?bind=127.0.0.1:1080</translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation>“?”后有不止一个参数</translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation>bind 含有不编码任何字符的“%”</translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation>bind 必须是 IP 地址和端口，如 127.0.0.1:1080</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>目的主机的方案必须是 ssh://，或者省略</translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>打开浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation>还没有。编辑隧道以添加代理或转发。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation>ssh 进程</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>关于 %1 的更多信息</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>隧道 %1</translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation>关闭此隧道</translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation>开启此隧道</translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation>打开一个独立的、经由此隧道的浏览器</translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation>需要一个正在监听的 SOCKS 端点</translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation>没有在运行。第一个客户端会启动一个。</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>没有在运行。</translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation>登录时的提示；无人为其担保：</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即尝试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>测试(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation>这里不认识 %1：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>启用(&amp;E)…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>丢弃(&amp;G)</translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation>已停用的选项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation>已停用的 ssh 选项</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation>无法启用 %1：%2。</translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation>这是随导入而来的，在您启用或丢弃它之前，隧道不会启动：它可以运行程序并通向别处。</translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation>这些是随导入而来的。ssh 得不到它们：它们会运行程序、加载代码或决定信任谁，或者不能确定它们不会这样做。</translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation>启用配置文件</translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation>启用选项</translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation>为此隧道启用该配置文件？</translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation>为此隧道启用 %1？</translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation>每当隧道启动时，ssh 都会以您的权限使用它：

%1

只有在您知道它做什么，并且信任提供者的情况下才这样做。</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation>导入您的 ssh 配置中的主机(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>登录时启动 Culvert(&amp;S)</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>还没有隧道</translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation>隧道把连接带到您通过 ssh 到达的服务器，再从那里通往任何地方。添加一个隧道，为浏览器和其他程序提供本地代理或转发端口。</translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>添加隧道(&amp;A)…</translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation>~/.ssh/config 中没有主机：您只需输入平时写在“ssh”后面的内容，例如 me@server.example。</translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation>用演示试一试(&amp;D)</translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation>使用它自己的服务器运行，并随之结束</translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation>客户端没有说要去哪里</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒内没有回应</translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation>客户端没有挂断</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 正被 %2 使用</translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation>%1 仅供您自己的程序使用；被拒绝的客户端：%2，最后一个来自 %3</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation>%1 不供网页使用；被拒绝的请求：%2</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation>%1 不供网页使用；被拒绝的请求：%2，最后一个针对 %3</translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation>%1：在得知属于谁之前就挂断且没有传输任何内容的客户端：%2</translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation>连接被手动关闭</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation>允许网页使用它(&amp;W)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation>127.0.0.1:端口，或套接字的路径</translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation>端口 0 使用任意空闲端口</translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation>从服务器看的 主机:端口，或那里的路径</translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation>从本机看的 主机:端口，或这里的路径</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation>无：程序无需登录</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>监听于(&amp;L)：</translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation>服务器监听于(&amp;L)：</translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation>通向(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation>那样，您打开的任何页面都可以向目标发送请求</translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation>仅我自己 (0600)</translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation>我和套接字的组 (0660)</translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation>本机的每个用户 (0666)</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>谁可以使用此套接字</translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation>开放给(&amp;O)：</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation>此地址可以从其他计算机访问；请确认您希望如此</translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation>任何能访问本机的人都可以使用隧道；设置用户和密码可以阻止他人</translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation>允许本机的其他用户使用它(&amp;O)</translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation>允许网络中的其他计算机使用它(&amp;O)</translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation>允许能访问服务器的其他计算机使用它(&amp;O)</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>用户超过 255 字节</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>密码超过 255 字节</translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation>有密码就需要有用户</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Take over the changes to this endpoint?</source>
        <translation>采用对此端点的更改？</translation>
    </message>
    <message>
        <source>They cannot be taken over yet: something is missing.</source>
        <translation>尚不能采用这些更改：缺少某些内容。</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>编辑端点…</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>移除端点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation>代理（SOCKS 和 HTTP）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation>转发到一个地址(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation>反向转发，从服务器到这里(&amp;R)…</translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation>反向代理，服务器由此向外(&amp;X)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation>对其他计算机开放</translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation>对能访问服务器的其他计算机开放</translation>
    </message>
    <message>
        <source>&amp;Find services…</source>
        <translation>查找服务(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows what listens on the server’s side</source>
        <translation>显示服务器一侧有什么在监听</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation>复制为 %1 命令行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>开启(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation>隧道关闭后保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and its type</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>监听于 %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation>必须是 LISTEN=TARGET，如 5432=db.internal:5432</translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation>警告：如果服务器允许，任何能访问服务器的人都可以使用 %1</translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation>警告：其他机器可以使用 %1</translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation>警告：其他机器可以访问 %1；除非使用 --allow-other-users，否则它们会被拒绝</translation>
    </message>
    <message>
        <source>the profile has no endpoints</source>
        <translation>该配置没有端点</translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation>没有这样的端点，只有 %1</translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation>指的是多个端点；请用位置说明是哪一个：#1 是第一个</translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation>哪个端点的？请用 --endpoint 说明，给出其地址或名称</translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation>只用于一个 --endpoint</translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation>代理没有目标</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>必须是 yes 或 no</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation>必须是允许所有者读写的八进制模式，如 0660</translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation>必须是 yes、no 或 auto</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>缺少密码</translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation>只有代理可以要求密码，而 %1 是转发</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation>端点已被移除</translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation>多个配置名为“%1”：请重命名，只留一个</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>已有配置“%1”</translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation>另一个配置已使用它</translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation>此配置没有已知的已更改主机密钥</translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation>ssh 没有说明哪个密钥已更改</translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation>主机密钥又一次更改</translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation>没有编号为 %1 的连接</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>配置已不存在</translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation>配置不存在，或有问题</translation>
    </message>
    <message>
        <source>no endpoint listens at the socket that was handed over: %1</source>
        <translation>没有端点在移交的套接字上监听：%1</translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation>比较密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>问题的详细信息</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>详细信息(&amp;I)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
</context>
<context>
    <name>Culvert::FileImport</name>
    <message>
        <source>the file has more than %1 profiles; name those that are wanted</source>
        <translation>文件中有超过 %1 个配置；请指定想要的</translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation>文件中的主机和模式太多；请指定想要的主机</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>没有这样的主机</translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation>文件中没有主机</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>此版本不认识或用不到的字段：%1</translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation>它使用配置文件 %1，该文件可以运行程序</translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation>文件的字段“%1”被略去</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>没有这样的配置</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>文件大于 1 MiB</translation>
    </message>
    <message>
        <source>the file has no tunnels</source>
        <translation>文件中没有隧道</translation>
    </message>
    <message>
        <source>there is no such tunnel</source>
        <translation>没有这样的隧道</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation>模式为空或超过 %1 个字符</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation>“Match %1”会运行程序；其中的行被略去</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation>“Match %1”不作求值；其中的行被略去</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>以及另外 %n 个类似的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation>其名称含有对 shell 有特殊意义的字符</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1：对隧道没有用处，或由 Culvert 自己处理</translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation>Culvert 不认识此选项</translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation>一个配置只能有一个</translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>它会削弱主机密钥的检查</translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation>一个配置只能有两个</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>两个端点监听于 %1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation>主机、用户和端口不构成目的主机</translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation>其跳板主机：%1</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>未知字段“%1”</translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation>%1 已关闭：%2</translation>
    </message>
    <message>
        <source>allowOtherUsers of %1</source>
        <translation>%1 的 allowOtherUsers</translation>
    </message>
    <message>
        <source>browsers of %1</source>
        <translation>%1 的 browsers</translation>
    </message>
    <message>
        <source>mode %1 of %2</source>
        <translation>%2 的模式 %1</translation>
    </message>
    <message>
        <source>programs on the server could reach whatever this machine reaches</source>
        <translation>服务器上的程序将能访问本机能访问的一切</translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation>服务器上的程序将能从本机访问 %1</translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation>在此路径寻找另一个套接字的程序将会与服务器通信</translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation>其他机器将能使用它</translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation>本机的其他用户将能使用它</translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation>它通向一个可以控制会话或机器的套接字</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>组 %1：请将其放入您自己的一个组</translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation>start %1：在您更改之前，它手动启动</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation>ssh 违反了其控制套接字的协议</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation>Culvert 不展开其中的“%”和“${...}”</translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation>ssh 无法读取此转发</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>“%1”不是端口</translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation>ssh 无法读取此转发的目标</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>缺少目标</translation>
    </message>
</context>
<context>
    <name>Culvert::GstmFile</name>
    <message>
        <source>a forward of the type &quot;%1&quot;</source>
        <translation>类型为“%1”的转发</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>其中没有主机</translation>
    </message>
    <message>
        <source>that it starts by itself: &quot;culvert edit NAME --start always&quot;, or on-demand, if you want that</source>
        <translation>它会自行启动：如果您需要，请用“culvert edit NAME --start always”，或 on-demand</translation>
    </message>
    <message>
        <source>that its forwards are in your ssh configuration: &quot;culvert import&quot; brings them in from there</source>
        <translation>它的转发位于您的 ssh 配置中：“culvert import”可以从那里导入</translation>
    </message>
    <message>
        <source>this XML is no tunnel of gSTM</source>
        <translation>此 XML 不是 gSTM 的隧道</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot; is left out</source>
        <translation>未知字段“%1”被略去</translation>
    </message>
    <message>
        <source>the file has too many fields</source>
        <translation>文件中的字段太多</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>what came of a program makes no sense</source>
        <translation>程序返回的内容没有意义</translation>
    </message>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation>运行中的 Culvert 不接受这些套接字</translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation>运行中的 Culvert 在接管程序之前结束了</translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation>配置的名称、模式（&apos;work-*&apos;，须加引号以避开 shell）或 @GROUP；--all 表示全部</translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation>IP:PORT、PORT（在 127.0.0.1 上；0 = 任意空闲端口）、localhost:PORT（127.0.0.1 和 ::1）、*:PORT（所有地址）或 Unix 套接字的路径</translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation>HOST:PORT 或路径，从服务器看（使用 --reverse 时从本机看）</translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation>[ssh://][user@]host[:port]，或 ssh_config(5) 的别名</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation>退出状态：0 完成，1 失败，2 用法错误，3 没有这样的配置，4 没有运行中的实例。</translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation>Culvert 通过系统自带的 ssh 承载连接，并显示它们。</translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation>以窗口和托盘图标启动，或唤起正在运行的实例</translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation>不用显示器启动；发生的事情输出到标准错误</translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation>使用一个私有的、一次性的 ssh 服务器启动（也可与 --headless 同用）；放在动词前：与该演示通信</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation>动词与运行中的 Culvert 通信：</translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation>“culvert help VERB”显示动词的示例和选项；参见 culvert(1) 和 culvert-profiles(5)。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>[OPTION...]</source>
        <translation>[OPTION...]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>the same, and let go of the terminal once it runs; &quot;culvert logs&quot; tells what happens</source>
        <translation>同上，并在运行后释放终端；“culvert logs”会显示发生的事情</translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation>%1 没有结束</translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation>独立的文件系统视图</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation>正在读取密钥…</translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation>移除旧密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation>主机密钥已更改 – %1</translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation>服务器的主机密钥已更改</translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation>服务器出示的密钥与为它存储的不同。服务器重新安装后，或更换了密钥后会这样。如果有人在您和服务器之间窃听，也会这样：那时您的密码和数据就会落入其手。

请通过电话或当面向服务器管理员询问新密钥的指纹。只有当它就是下面的那个时，才移除旧密钥。</translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation>我已将新指纹与管理员的指纹作了比较(&amp;H)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation>旧密钥位于</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation>旧密钥已移除；文件的副本以 %1.old 保留在旁边。下次登录会再次出示新密钥，并询问是否接受。</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation>指纹</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation>ssh 还没有此服务器的密钥，因此无法判断服务器是否真实。请将指纹与服务器所有者通过其他途径给您的指纹比较。如果不同，请拒绝：可能有人在窃听。</translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation>接受一次后，密钥在隧道停止之前有效，且不会存储。</translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation>它只能被存储：提问的 ssh 不是 Culvert 自己的，而是由您的配置启动的。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation>将存储在</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>粘贴到这里以便比较</translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation>您得到的指纹，如果有的话(&amp;F)：</translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation>✓ 两者相同。</translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation>这是另一种指纹，无法比较。请索取以 %1 开头的指纹。</translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation>✗ 两者不同。</translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation>接受并存储(&amp;A)</translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation>接受一次(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the host is missing</source>
        <translation>缺少主机</translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation>主机不是有效的 IPv6 地址</translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation>主机不是有效的国际化名称</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>主机超过 255 个字符</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>主机不能以“-”开头</translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation>主机含有字母、数字、“.”、“-”或“_”以外的字符</translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation>主机没有字母或数字</translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>IPv6 地址的方括号没有闭合</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>方括号中的文本不是 IPv6 地址</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation>IPv6 地址必须放在方括号中，如 [::1]:80</translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation>缺少端口，如 host:80</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation>端口必须是 %1 到 65535 的数字</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation>请求的首部字段太多。</translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation>请求的一个首部字段格式错误。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation>不清楚请求的主体在哪里结束。</translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation>此代理只认识“chunked”传输编码。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation>请求的首部字段太长。</translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation>CONNECT 没有主体。</translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation>此代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation>请求指定了多个主机。</translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation>请求会对其目标隐藏它在哪里结束。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation>这不是 HTTP 请求。</translation>
    </message>
    <message>
        <source>The first line of the request is too long.</source>
        <translation>请求的第一行太长。</translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation>请求的方法太长。</translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation>此代理使用 HTTP/1.0 和 HTTP/1.1。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation>这是 Culvert 的代理端口，不是网页服务器。将它设为 SOCKS 或 HTTP 代理的程序会使用它。</translation>
    </message>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation>此代理自身只转发 http:// 请求。对所有其他请求，如 https://，请使用 CONNECT。</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>用户名或密码不应写在地址中。</translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation>地址含有任何地址都不能有的字节。</translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation>目标无效：%1。</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation>我的 ssh 配置(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation>一个文件(&amp;F)：</translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation>这是我自己的导出：原样采用(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>导入隧道</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation>%1 中没有主机。</translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation>正在询问 ssh 它的配置内容…</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation>已关闭的内容会让他人进入，或位于其他程序会查找的地方。除非您在隧道的设置中开启它，否则那里没有监听。</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation>已停用的内容会运行程序、加载代码或决定信任谁，或者不能确定它不会这样做。除非您在隧道的设置中启用它，否则 ssh 得不到它。</translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation>导入 1 个隧道(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>导入 %n 个隧道(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>A co&amp;mmand:</source>
        <translation>一条命令(&amp;M)：</translation>
    </message>
    <message>
        <source>an export, an ssh_config, or of PuTTY, boring, gSTM</source>
        <translation>导出、ssh_config，或来自 PuTTY、boring、gSTM</translation>
    </message>
    <message>
        <source>such as ssh -N -L 5432:db:5432 bastion</source>
        <translation>例如 ssh -N -L 5432:db:5432 bastion</translation>
    </message>
    <message>
        <source>Command of ssh or autossh</source>
        <translation>ssh 或 autossh 的命令</translation>
    </message>
    <message>
        <source>Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an exported registry file), a file of boring or gSTM, or a script that calls ssh or autossh.</source>
        <translation>请选择一个文件：Culvert 的导出、ssh_config、PuTTY 的会话（导出的注册表文件）、boring 或 gSTM 的文件，或调用 ssh 或 autossh 的脚本。</translation>
    </message>
    <message>
        <source>Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 bastion.</source>
        <translation>请粘贴一条 ssh 或 autossh 的命令，例如 ssh -N -L 5432:db:5432 bastion。</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation>没有得到任何内容</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation>%1 大于 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation>其他机器可以使用 %1</translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation>%1 也被“%2”使用：只有其中一个可以拥有它</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>以及另外 %n 个类似的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation>%1：已存在</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1：略去：%2</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1：已导入</translation>
    </message>
    <message>
        <source>%1: would be imported</source>
        <translation>%1：将会导入</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1：已导入为 %2</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1：将会导入为 %2</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目的主机</translation>
    </message>
    <message>
        <source>jump hosts</source>
        <translation>跳板主机</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation>无；在您添加之前它不在任何地方监听</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>config file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>配置文件 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>to be imported: %1</source>
        <translation>将导入：%1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>已存在：%1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less: ssh does not get it. If you trust its author, enable it by &quot;culvert edit NAME --accept-imported&quot;, or in the window (Edit, SSH).
</source>
        <translation>已停用的内容会运行程序、加载代码或决定信任谁，或者不能确定它不会这样做：ssh 得不到它。如果您信任其作者，请用“culvert edit NAME --accept-imported”启用，或在窗口（编辑，SSH）中启用。
</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. If you mean it, switch it on by &quot;culvert edit NAME --enable LISTEN&quot;, or in the window (Edit, Endpoints).
</source>
        <translation>已关闭的内容会让他人进入，或位于其他程序会查找的地方：那里没有监听。如果您确实需要，请用“culvert edit NAME --enable LISTEN”开启，或在窗口（编辑，端点）中开启。
</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>没有端点</translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation>1 个选项已停用</translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation>配置文件已停用</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>它带来的内容</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>可以导入的内容</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的主机</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>跳板主机</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>配置文件 %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation>
            <numerusform>%n 个选项已停用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation>culvert: Culvert 没有运行：%1 上没有监听；请用“culvert”或“culvert --headless”启动</translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation>culvert: %1</translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation>culvert: 运行中的 Culvert 在回答之前结束了
</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>无法访问 %1：%2</translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation>无法移交要承载的内容：%1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation>无法锁定 %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation>命令行没有入口：%1</translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation>请求没有意义
</translation>
    </message>
</context>
<context>
    <name>Culvert::JsonPlace</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>ssh-keygen failed</source>
        <translation>ssh-keygen 失败</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation>%1 没有 %2 的其他密钥可供与新密钥比较</translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation>%1 不归您更改；请询问本机的管理员</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation>%1 在此期间被更改；请重试</translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation>守护服务器的进程被结束</translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 正被另一个程序使用</translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation>您无权监听 %1</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 不是本机的地址</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>无法监听 %1</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation>需要指定要询问的用户名</translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation>有密码就需要有用户名</translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation>用户名和密码最多 %1 字节</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>连接器已关闭</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation>独立的网络</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation>%1 是用户 %2 的符号链接，可能通向任何人的套接字；请移除它</translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation>%1 不是文件夹；请移除它</translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation>%1 不是套接字；请移除它</translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation>他人可以将自己的套接字放入 %1；请运行“chmod 700 %1”，或重新启动 Culvert</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation>%1 属于用户 %2，该用户可能在那里监听；请让该用户或管理员移除它，或将 XDG_RUNTIME_DIR 设为您自己的文件夹</translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation>用户 %2 的程序在 %1 监听，没有向它发送任何内容；请移除 %1</translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation>无法得知 %1 属于谁：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
</context>
<context>
    <name>Culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation>复制行(&amp;P)</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>关闭日志</translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation>--since：“%1”既不是时段（如 10m 或 2h），也不是时间（如 14:30 或 2026-01-31T14:30）</translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation>密钥 %1 的口令</translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>对“%1”的回答</translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation>触碰安全密钥</translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation>%1 已错误 %2 次</translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation>服务器的主机密钥在确认过程中更改了</translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation>ssh 接受一行且最多 %1 字节的回答</translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation>询问 %1 的 ssh 会存储其密钥；无法只接受一次</translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation>%1 的主机密钥未被接受</translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation>登录已取消</translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation>%1 的主机密钥未知，且无人可以确认：%2</translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation>%1 有误，且无人可以再次询问</translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation>登录需要%1，且无人可以询问</translation>
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
        <translation>日志</translation>
    </message>
    <message>
        <source>The tunnel “%1” was removed.</source>
        <translation>隧道“%1”已移除。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation>Culvert – %1 个已连接</translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation>此桌面没有托盘放置 Culvert 的图标。关闭此窗口会退出 Culvert 并断开所有隧道；最小化可以保留它们。</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh 因空闲而被停止</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation>隧道已不存在</translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation>服务器发送的超出了允许的量</translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation>服务器不接收数据</translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation>服务器授予的窗口超过 2^32 - 1 字节</translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation>服务器在连接结束之前关闭了它</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation>ssh 已结束</translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation>此 ssh 已被新的替换</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>服务器已有 %1 秒没有回应</translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation>服务器不让任何连接通过：%1</translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation>服务器超过 %1 秒没有任何回应，尽管有请求在等待</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>隧道已关闭</translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation>已有 %1 个连接在等待 ssh</translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation>登录已重新开始</translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation>不再需要此 ssh</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation>无法访问 ssh 的控制套接字：%1</translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation>ssh 关闭了与其控制套接字的连接</translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation>此 ssh 的控制套接字不提供代理模式（OpenSSH 7.4 或更高版本提供）</translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation>ssh 发送了 %1 字节的消息</translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation>ssh 发送了在此没有意义的消息（编号 %1）</translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>名称超过 %1 个字符</translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation>名称含有不可见的字符（%1）</translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation>名称以空白开头或结尾</translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation>名称以没有字母的附加符号开头</translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation>名称的一个字母上有超过 %1 个附加符号</translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation>%1；“%2”可以</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation>名称不能以“-”开头</translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation>服务器无法连接</translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation>服务器没有空间容纳更多连接</translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation>服务器无法打开通道</translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation>移除选项</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation>ssh 选项</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>添加选项</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation>包含自身</translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation>包含层次太深，或文件太多</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>大于 1 MiB</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation>Culvert 无法将此名称原样交给 ssh</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation>为 culvert 提供含“userns,”的 AppArmor 配置，或将其设为 0</translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation>将其设为 1</translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation>将其设为 1000</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>独立的命名空间</translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation>独立命名空间中的用户</translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation>无法放弃权能</translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation>限制此程序的机制（容器的 seccomp 过滤器、AppArmor、SELinux）必须允许用户命名空间</translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation>管理员可以更改 %1：%2</translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation>此系统不允许 %1（%2），没有运行任何程序；请使用 --proxy-env（用于会遵循它的程序），或者 %3</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation>无法写入输出</translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation>%1：其代理没有监听；请用“culvert up %1”启动</translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation>%1：它没有代理；“culvert edit %1 --socks=1080”可以添加</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation>“%1”指多个配置，而“browse”只接受一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation>“%1”不是网页地址</translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation>其代理开始监听之前端口未知；请用“culvert up”启动</translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation>它在 TCP 端口上没有代理；用“culvert edit”加 --socks=1080 可以添加</translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation>无法为它建立套接字对</translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation>%1 的新密码： </translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>再次输入： </translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation>没有输入任何内容。Ctrl-C 取消。
</translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation>两者不同。
</translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation>在那里监听的程序没有表明自己是 ssh 服务器</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation>由 ProxyCommand 建立连接</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1，端口 %2：%3</translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation>与已知的一致</translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation>已登录 %1</translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation>服务器会连接到被请求的位置</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1 正在监听</translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation>隧道停止期间 %1 不监听</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation>没有人读取经由连接到来的内容</translation>
    </message>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation>请求连接者已离开</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 正被 %2 使用</translation>
    </message>
</context>
<context>
    <name>Culvert::PortHolders</name>
    <message>
        <source>Culvert itself</source>
        <translation>Culvert 自身</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>配置“%1”</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1（pid %2）</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>用户 %1 的程序</translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>使用端口 %1(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation>未找到 sshd：请安装 openssh-server</translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation>未找到 ssh-keygen：请安装 openssh-client</translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation>无法在 %1 中创建文件夹：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation>sshd 一言不发地结束了</translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 已断开</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>%n 个隧道已断开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>隧道已关闭</translation>
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
        <translation>进程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation>接收</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation>ssh -W 无法到达 Unix 套接字</translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation>无法为连接向 ssh 提供套接字</translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation>ssh 在连接之前结束了</translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation>ssh 先于目标结束了</translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>the path has a control character</source>
        <translation>路径含有控制字符</translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation>路径不能以“-”开头</translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation>主机密钥总会检查；这会关闭检查</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation>主机的地址含有区域，ssh 无法将其用于跳板主机</translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation>ssh 会让 shell 读取此跳板主机名称；请在您的 ssh 配置中给它一个别名并使用该别名</translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation>缺少监听地址</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>缺少目标</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>用户超过 255 字节</translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation>缺少密码所属的用户</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>密码超过 255 字节</translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation>端点超过 %1 个</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>两个端点监听于 %1</translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation>此选项设置了两次</translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation>选项名称只能有字母和数字</translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation>选项的值必须是非空的一行</translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation>选项的值超过 %1 个字符</translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation>此选项由 Culvert 自己设置</translation>
    </message>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation>跳板主机超过 %1 个</translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation>一个配置文件随导入而来且已停用：请启用或丢弃它</translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation>空闲时间必须是 0 到 %1 秒</translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation>ssh 进程数必须是 1 到 %1</translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation>每进程连接数必须是 1 到 %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileDialogs</name>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 现在通向 %2。</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation>添加隧道</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>隧道(&amp;T)</translation>
    </message>
    <message>
        <source>SS&amp;H</source>
        <translation>SSH(&amp;H)</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>转到缺少的内容</translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation>此隧道在此期间在别处被更改。保存会替换该更改。</translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation>此隧道在此期间被移除。保存会将其恢复。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation>保存对此隧道的更改？</translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation>目前还无法保存：%1。</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Tries each step of the way to the server</source>
        <translation>尝试通往服务器的每一步</translation>
    </message>
    <message>
        <source>Save the tunnel first: they are looked for by its login</source>
        <translation>请先保存隧道：服务是通过它的登录查找的</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileExport</name>
    <message>
        <source>profile %1</source>
        <translation>配置 %1</translation>
    </message>
    <message>
        <source>ssh takes no host of this name, an import does</source>
        <translation>ssh 不接受此名称的主机，导入则可以</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>目的主机 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation>“%1”是别名，这是本机的 ssh 对它的解释</translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation>ssh 没有说明“%1”是什么：%2</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation>端点的名称：%1</translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation>本机的其他用户可以使用它</translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation>网页可以使用它</translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation>网页不能使用它</translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation>它要求用户和密码</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>启动：%1</translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation>空闲秒数：%1</translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation>配置文件：%1</translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation>已停用的配置文件：%1</translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation>进程池：%1 个进程，每进程 %2 个连接</translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation>已停用：%1 %2</translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation>较新 Culvert 的字段被略去</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation>必须是允许所有者读写的八进制模式，如 &quot;0660&quot;</translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation>必须是 &quot;socks&quot;、&quot;forward&quot;、&quot;reverse&quot; 或 &quot;reverse-socks&quot;</translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation>必须是 &quot;manual&quot;、&quot;on-demand&quot; 或 &quot;always&quot;</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation>是 %1，由较新的 Culvert 写入</translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation>不是 Culvert 的配置列表</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation>没有隧道的名称、组、目的主机或端点中有“%1”。</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message>
        <source>1 tunnel</source>
        <translation>1 个隧道</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation>
            <numerusform>%n 个隧道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 up</source>
        <comment>tunnels in a group</comment>
        <translation>%1，%2 个已连接</translation>
    </message>
    <message>
        <source>Group %1, %2, %3</source>
        <comment>name, tunnels in it, whether it is open</comment>
        <translation>组 %1，%2，%3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tunnel&apos;s name and state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Shared, from %1</source>
        <translation>共享，来自 %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation>必须是 manual、on-demand 或 always</translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation>必须是 NAME=VALUE，如 Compression=yes</translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation>没有指定要更改的内容（参见 culvert help edit）</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>disabled, since it can run a program or decides whom to trust: %1 %2; &quot;culvert edit NAME --accept-imported&quot; enables it</source>
        <translation>已停用，因为它可能运行程序或决定信任谁：%1 %2；“culvert edit NAME --accept-imported”可以启用它</translation>
    </message>
    <message>
        <source>the configuration file %1 can run programs: the tunnel waits until &quot;culvert edit NAME --accept-imported&quot; or --forget-imported decides</source>
        <translation>配置文件 %1 可以运行程序：隧道会等待，直到由“culvert edit NAME --accept-imported”或 --forget-imported 决定</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation>移除隧道</translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation>移除隧道“%1”？</translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation>提示仍在时可以恢复它。</translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation>它承载着 %1，这些连接将被关闭。%2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation>没有配置属于组“%1”</translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation>没有名称类似“%1”的配置</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>没有配置“%1”</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSide</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>搜索隧道</translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation>没有选中隧道。</translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation>%1：%2
它的开关对全部有效。</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>未使用 %1：%2</translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation>它不会被更改。</translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation>正在使用最后一个完好的副本；该文件将被移到一旁，不会被覆盖。</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation>%1 已损坏，且无法移到一旁</translation>
    </message>
    <message>
        <source>%1 comes from %2: of it, only the start mode and the group can be changed here</source>
        <translation>%1 来自 %2：其中只有启动模式和组可以在此更改</translation>
    </message>
</context>
<context>
    <name>Culvert::ProgramDialog</name>
    <message>
        <source>Open a program</source>
        <translation>打开程序</translation>
    </message>
    <message>
        <source>All connections of the program, and of what it starts, go through the tunnel, whether or not it knows proxies.</source>
        <translation>该程序及其启动的程序的所有连接都经由隧道，无论它是否支持代理。</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>查找程序</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>经由(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 – opened before</source>
        <comment>a program</comment>
        <translation>%1 – 以前打开过</translation>
    </message>
    <message>
        <source>No installed program is called so.</source>
        <translation>没有安装这个名称的程序。</translation>
    </message>
    <message>
        <source>It opens in a terminal.</source>
        <translation>它在终端中打开。</translation>
    </message>
    <message>
        <source>If it is running already, end it first: it would open there, outside of the tunnel.</source>
        <translation>如果它已在运行，请先结束它：否则它会在那里打开，位于隧道之外。</translation>
    </message>
</context>
<context>
    <name>Culvert::Programs</name>
    <message>
        <source>it is running already, and would open there, outside of the tunnel; end it first</source>
        <translation>它已在运行，会在那里打开，位于隧道之外；请先结束它</translation>
    </message>
    <message>
        <source>it needs a terminal, and none was found</source>
        <translation>它需要终端，但没有找到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program, and why it was not opened</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptConfirmForm</name>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation>此问题已失效。没有发送任何内容。</translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation>%1 – Culvert</translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation>提问之前的提示；无人为其担保：</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>记在密钥环中(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation>取消登录(&amp;C)</translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation>太长了：ssh 最多接受 %1 字节</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation>服务器上的密码</translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation>密钥 %1 的口令</translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation>密钥 %1 的 PIN</translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation>密钥的 PIN</translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation>服务器询问 %1</translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation>服务器有询问</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>这是正确的服务器吗？</translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation>ssh 请求您的同意</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>请触碰您的安全密钥</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation>隧道“%1”为登录而询问。</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation>隧道“%1”为登录 %2（途中的跳板主机）而询问。</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation>隧道“%1”为登录 %2（其目的主机）而询问。</translation>
    </message>
    <message>
        <source>%1, %2 (jump host)</source>
        <translation>%1，%2（跳板主机）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tunnel and host</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>回答(&amp;A)：</translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation>服务器自己的话，无人为其担保：</translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation>ssh 的原话：</translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation>存储的口令未被接受，已忘记。</translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation>存储的密码未被接受，已忘记。</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>未被接受。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>第 %1 次尝试，共 %2 次。</translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation>每次都会询问您：此桌面上没有密钥环回应。</translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation>每次都会询问您：PIN 不会被存储。</translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation>每次都会询问您：回答可能只能用一次。</translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation>还有 1 个问题在等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>还有 %n 个问题在等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation>请触碰您的安全密钥</translation>
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
        <translation>它的协议是 %1，而不是 ssh</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>其中没有主机</translation>
    </message>
    <message>
        <source>the key %1: ssh reads another format; &quot;puttygen KEY.ppk -O private-openssh -o KEY&quot; converts it</source>
        <translation>密钥 %1：ssh 读取另一种格式；“puttygen KEY.ppk -O private-openssh -o KEY”可以转换它</translation>
    </message>
    <message>
        <source>the family of addresses of the forward %1</source>
        <translation>转发 %1 的地址族</translation>
    </message>
    <message>
        <source>the forward %1: it cannot be read</source>
        <translation>转发 %1：无法读取</translation>
    </message>
    <message>
        <source>its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand</source>
        <translation>它的代理 %1：没有它，可能无法到达；请给隧道设置 ProxyCommand</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>命令“%1”：隧道不在服务器上运行任何程序</translation>
    </message>
    <message>
        <source>the host keys that it was told: ssh asks about the key it sees</source>
        <translation>为它指定的主机密钥：ssh 会就它看到的密钥进行询问</translation>
    </message>
    <message>
        <source>the forwarding of the agent and of X11: of no use to a tunnel</source>
        <translation>密钥代理 (agent) 和 X11 的转发：对隧道没有用处</translation>
    </message>
    <message>
        <source>the host keys that PuTTY knows are left out: ssh asks about each at its first login</source>
        <translation>PuTTY 已知的主机密钥被略去：ssh 会在首次登录时逐个询问</translation>
    </message>
    <message>
        <source>how PuTTY&apos;s terminal looks, and its lists of algorithms, are left out</source>
        <translation>PuTTY 终端的外观及其算法列表被略去</translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation>保留在隧道中(&amp;K)</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>快速转发</translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation>5432、db.internal:5432 或套接字的路径</translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation>否则隧道关闭时它就会消失</translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation>服务器上的端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>经由(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>转发(&amp;F)</translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation>这样它也成为本机的端口。</translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation>本机的一个空闲端口将通向 %1。</translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation>本机的 %1 将通向 %2。</translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>it ended with status %1</source>
        <translation>它以状态 %1 结束</translation>
    </message>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation>没有程序 nft（软件包 nftables），没有运行任何程序；请使用 --proxy-env（用于会遵循它的程序），或请管理员安装它</translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation>%1 无法在独立的命名空间中重定向连接（%2），没有运行任何程序；请使用 --proxy-env（用于会遵循它的程序），或请管理员加载内核模块 nf_tables、nft_redir、nft_ct 和 nft_reject_inet</translation>
    </message>
</context>
<context>
    <name>Culvert::RegistryText</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>the name of a key is not closed</source>
        <translation>键的名称没有闭合</translation>
    </message>
    <message>
        <source>this is no value of a registry: %1</source>
        <translation>这不是注册表的值：%1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation>它不是磁盘上的文件</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>它大于 %1 字节</translation>
    </message>
    <message>
        <source>it has to be yours or root&apos;s, and nobody else may write it</source>
        <translation>它必须属于您或 root，且其他人不得有写入权限</translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation>服务器只能通过 mux 连接器监听</translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation>转发已关闭</translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation>连接器已停止</translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation>ssh 已结束</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>连接器已关闭</translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation>--dns 与 --proxy-env 同用没有意义</translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation>--dns：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation>“%1”没有在端口上监听的代理</translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation>运行 %1 %2</translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation>运行被手动结束</translation>
    </message>
</context>
<context>
    <name>Culvert::RunList</name>
    <message>
        <source>E&amp;nd program</source>
        <translation>结束程序(&amp;N)</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>结束程序</translation>
    </message>
    <message>
        <source>Asks the program to end. Nothing of it goes through this tunnel any more.</source>
        <translation>请求程序结束。它的任何内容都不再经由此隧道。</translation>
    </message>
</context>
<context>
    <name>Culvert::RunModel</name>
    <message>
        <source>%1, since %2, %3</source>
        <comment>a program, a time of day, a number of connections</comment>
        <translation>%1，自 %2 起，%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a time of day</comment>
        <translation>始于</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an amount of data</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an amount of data</comment>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation>独立的命名空间中没有套接字</translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation>%1 不能用于套接字：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation>该账户不能在服务器上运行命令</translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation>该账户不能在服务器上运行命令，服务器说：%1</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>那里没有该账户可见的监听。</translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation>转发方法</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceFinder</name>
    <message>
        <source>the login is gone</source>
        <translation>登录已不存在</translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation>服务器在 %1 秒内没有回答</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation>%2 个隧道中有 %1 个已连接</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>，%1 个失败</translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Services of %1</source>
        <comment>a tunnel’s server</comment>
        <translation>%1 的服务</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听于</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Asking the server what listens there…</source>
        <translation>正在询问服务器那里有什么在监听…</translation>
    </message>
    <message>
        <source>What listens there can only be found by a command on the server. A forward can be added by hand all the same.</source>
        <translation>只有通过服务器上的命令才能查明那里有什么在监听。不过仍可以手动添加转发。</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>那里没有该账户可见的监听。</translation>
    </message>
    <message>
        <source>Choose what is to be reached from this computer.</source>
        <translation>请选择要从本机访问的内容。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>&amp;Add forwards</source>
        <translation>添加转发(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add 1 forward</source>
        <translation>添加 1 个转发(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>添加 %n 个转发(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>必须是 %1 之一</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>未使用 %1：%2</translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation>它保留为 %1，所有设置恢复为初始值。</translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation>所有设置恢复为初始值。</translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>登录时启动 Culvert(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>窗口关闭后继续在托盘中运行(&amp;K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>它们保存在 %1 中。</translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation>并非我要求的事和问题</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>默认浏览器</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅故障</translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation>隧道发生的事情</translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation>全部，用于报告</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>通知我(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>ss&amp;h program</source>
        <translation>ssh 程序(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>ssh program</source>
        <translation>ssh 程序</translation>
    </message>
    <message>
        <source>the whole path is needed, beginning with /</source>
        <translation>需要以 / 开头的完整路径</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>没有这样的程序</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>从下次启动起</translation>
    </message>
</context>
<context>
    <name>Culvert::SharedProfiles</name>
    <message>
        <source>%1 is not used: %2</source>
        <translation>未使用 %1：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::ShellWords</name>
    <message>
        <source>a shell would put something else in the place of &quot;%1&quot;</source>
        <translation>shell 会用其他内容代替“%1”</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>套接字的路径超过 %1 字节</translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation>套接字的路径含有控制字符</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation>端口必须是 %1 到 %2 的数字</translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation>监听地址必须是 IP 地址，如 127.0.0.1</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation>%1 不是可监听的 IP 地址</translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation>隧道已关闭</translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh 因空闲而被停止</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation>ssh -D 无法到达 Unix 套接字</translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation>无法在 %1 访问 ssh：%2</translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation>ssh 无法打开连接，也没有说明原因</translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation>ssh 先于目标结束了连接</translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation>此连接器的 SshAccess 已不存在</translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation>无法创建用于套接字的私有目录 %1：%2</translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation>未找到 ssh 借以提问的 culvert-askpass；它属于已安装的库</translation>
    </message>
</context>
<context>
    <name>Culvert::SshCommandLine</name>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>命令“%1”：隧道不在服务器上运行任何程序</translation>
    </message>
    <message>
        <source>ssh has no option -%1</source>
        <translation>ssh 没有选项 -%1</translation>
    </message>
    <message>
        <source>the option -%1 has no value</source>
        <translation>选项 -%1 没有值</translation>
    </message>
    <message>
        <source>autossh&apos;s -M %1: Culvert watches the line by itself, without a port</source>
        <translation>autossh 的 -M %1：Culvert 自行监视线路，无需端口</translation>
    </message>
    <message>
        <source>-W is one connection and no tunnel; &quot;culvert connect&quot; does the same</source>
        <translation>-W 是单个连接，不是隧道；“culvert connect”有同样的作用</translation>
    </message>
    <message>
        <source>with %1, ssh does something else</source>
        <translation>使用 %1 时，ssh 会做别的事</translation>
    </message>
    <message>
        <source>ssh cannot read this</source>
        <translation>ssh 无法读取此内容</translation>
    </message>
    <message>
        <source>the command names no server</source>
        <translation>命令中没有服务器</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1：对隧道没有用处，或由 Culvert 自己处理</translation>
    </message>
    <message>
        <source>sshpass: whoever is asked for the password can have it remembered</source>
        <translation>sshpass：被询问密码的人可以选择记住密码</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no command of ssh, and is left out</source>
        <translation>第 %1 行：“%2”不是 ssh 的命令，被略去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of ssh</source>
        <translation>“%1”不是 ssh 的命令</translation>
    </message>
    <message>
        <source>there are several commands; give one</source>
        <translation>有多条命令；请只给出一条</translation>
    </message>
    <message>
        <source>there is no command of ssh</source>
        <translation>没有 ssh 的命令</translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation>关键字后没有内容</translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation>该行超过 %1 个字符</translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation>该行含有控制字符</translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation>ssh 被信号 %1 结束</translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation>ssh 以状态 %1 结束，什么也没说</translation>
    </message>
    <message>
        <source>ssh was told to end (SIGTERM)</source>
        <translation>ssh 被要求结束 (SIGTERM)</translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation>无；多个时按途经顺序，用逗号分隔</translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation>由 ssh 选择</translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation>您的 ~/.ssh/config</translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation>更多进程分担大量连接</translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation>跳板主机(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>身份文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation>选择身份文件</translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation>配置文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>选择配置文件</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>ssh 选项(&amp;O)：</translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation>ssh 进程上限(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation>每进程连接数(&amp;C)：</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation>ssh 未安装；请安装软件包 openssh-client</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>无法启动 ssh：%1</translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation>无法启动 ssh：无法创建用于其日志的管道 %1：%2</translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation>没有 Culvert 给出的配置，不会启动 ssh。</translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation>没有人及时回答登录的问题</translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation>登录超过了 %1 秒</translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation>无法结束 ssh</translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>ssh 被信号、调试器或冻结器暂停，且没有继续</translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>ssh 借以连接的程序被信号、调试器或冻结器暂停，且没有继续</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>服务器已有 %1 秒没有回应</translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation>%1 不提供严格的密钥交换（Terrapin，CVE-2023-48795）：途中的人可能篡改连接的开头；应当更新服务器</translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation>一个跳板主机</translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>已接受的主机密钥无法写入 %1：它在隧道停止之前有效，之后会再次询问</translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>按照配置，%1 的主机密钥不存储：它在隧道停止之前有效，之后会再次询问</translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation>按照配置（StrictHostKeyChecking），无人检查 %1 的主机密钥：途中的人可能冒充它</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation>无法将标准输入和输出交给运行中的 Culvert</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation>无法写入输出</translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>%1 后重新连接</translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>up</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation>最后一个连接后结束</translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation>服务器拒绝了登录</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation>服务器的主机密钥未知</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation>服务器的主机密钥已更改</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation>找不到服务器的名称</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法到达服务器</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器没有及时回应</translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation>地址已被使用</translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation>系统不允许</translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation>未找到 ssh 程序</translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation>某个设置没有意义</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation>有问题没有得到回答</translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation>服务器拒绝监听</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已丢失</translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation>目标关闭了连接</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation>请检查用户、密钥和代理，然后重试。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation>请将指纹与服务器所有者给您的指纹比较，并在被询问时接受。</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation>可能有人在窃听。从 known_hosts 移除旧密钥之前，请询问服务器所有者。</translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation>请停止在那里监听的程序，或选择另一个端口。会一直重试，直到它空闲。</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>请安装 OpenSSH 客户端。</translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation>请编辑隧道以修正。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation>反向转发</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>反向代理</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation>在您开启时启动，并保持连接，直到您关闭它。</translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation>从一开始就监听；只有在有人使用隧道时 ssh 才运行。</translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation>ssh 随 Culvert 启动并保持运行。</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 个连接</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
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
        <translation>随第一个客户端启动</translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation>最近一分钟内有回应</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>%1前有回应</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation>已停止：没有监听，也没有 ssh 运行</translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation>自 %1 起正在停止</translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation>自 %1 起就绪：第一个客户端会启动 ssh</translation>
    </message>
    <message>
        <source>Connecting since %1</source>
        <translation>自 %1 起正在连接</translation>
    </message>
    <message>
        <source>Up since %1</source>
        <translation>自 %1 起已连接</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>自 %1 起断开</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Culvert::StatusLog</name>
    <message>
        <source>no reason is known</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation>；%1 秒后再次尝试</translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation> (ssh %1)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：已移除</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>logs in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation>失败，且不会自动重试：%1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>已丢失：%1</translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation>未登录：%1</translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation>等待第一个客户端</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation>%1 现在监听</translation>
    </message>
    <message>
        <source>lines that were left out: %1</source>
        <translation>略去的行：%1</translation>
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
        <translation>（已关闭）</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>（未监听）</translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation>运行 %1：%2 (%3)，自 %4 起，连接：%5</translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation>自 %1 起；%2 秒后再次尝试</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>还没有配置。</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>shared, from %1</source>
        <translation>共享，来自 %1</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation>安全密钥已完成。
</translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation>
这已在别处回答，或登录已结束。
</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalPrompts</name>
    <message>
        <source>%1 (jump host)</source>
        <translation>%1（跳板主机）</translation>
    </message>
    <message>
        <source>where ssh keeps known hosts</source>
        <translation>ssh 保存已知主机之处</translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation>%1：服务器出示了尚不认识的主机密钥。
  主机：    %2
  密钥类型：%3
  指纹：    %4
  存储于：  %5
请将指纹与服务器管理员给您的指纹比较。
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation>%1：服务器要求密码。
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation>%1：服务器要求 %2 的密码。
</translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation>%1：ssh 要求密钥 %2 的口令。
</translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation>%1：安全密钥要求 PIN。
</translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation>%1：服务器用自己的话询问：
</translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation>%1：ssh 要求确认：
</translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation>请为 %1 触碰您的安全密钥。
</translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation>这超出了 ssh 能接受的长度。</translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation>没有输入任何内容。Ctrl-C 取消登录。</translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation>这是另一种指纹；请索取以 %1 开头的指纹。</translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation>不匹配：服务器密钥的指纹与您粘贴的不同。</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>请输入“yes”、“once”、“no”或完整的指纹。</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>请输入“yes”、“no”或完整的指纹。</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>请输入“yes”或“no”。</translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation>%1：登录时的提示；无人为其担保：
</translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation>存储的回答未被接受，已忘记。
</translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation>未被接受。第 %1 次尝试。
</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码： </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令： </translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN： </translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation>回答（不显示）： </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>接受它吗？输入“yes”接受并存储（提问的 ssh 由您的配置启动），
“no”拒绝，或粘贴您得到的指纹： </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>接受它吗？输入“yes”接受并存储，“once”在隧道停止之前接受，
“no”拒绝，或粘贴您得到的指纹： </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation>请输入“yes”或“no”： </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Test %1</source>
        <comment>a tunnel</comment>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Trying each step of the way…</source>
        <translation>正在尝试途中的每一步…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>修正方法：%1。</translation>
    </message>
    <message>
        <source>Everything that could be tried works.</source>
        <translation>所有能够尝试的都成功。</translation>
    </message>
    <message>
        <source>One step does not work.</source>
        <translation>有一步不成功。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>有 %n 步不成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a test and its outcome</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::TestReport</name>
    <message>
        <source>To mend it: %1.</source>
        <translation>修正方法：%1。</translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation>安装 OpenSSH 的客户端，即软件包 openssh-client</translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation>服务器让您登录的时间太长：请重试，或询问其管理员</translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation>用同一目的主机试试“ssh -v”，它会说得更多</translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation>修正 ssh 指出的其配置中的错误</translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation>检查主机的拼写和您的网络；别名应写在 ssh_config 中</translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation>该端口上没有 ssh 服务器监听：请检查端口，或启动服务器</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation>询问服务器管理员其密钥是否更换过；之后才在窗口中或用“ssh-keygen -R”忘记旧密钥</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation>服务器的 sshd_config 必须允许：AllowTcpForwarding、PermitOpen、DisableForwarding</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation>服务器的 sshd_config 必须允许此目标：PermitOpen</translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation>检查从服务器看的目标，以及那里是否有监听</translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name its key in the tunnel, or have your key put into the server&apos;s authorized_keys</source>
        <translation>用同一目的主机试试“ssh”；在隧道中指定其密钥，或让人将您的密钥加入服务器的 authorized_keys</translation>
    </message>
    <message>
        <source>correct the tunnel&apos;s settings</source>
        <translation>更正隧道的设置</translation>
    </message>
    <message>
        <source>works</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs a jump host</source>
        <translation>检查地址、网络和防火墙；不能直接到达的主机需要跳板主机</translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it when the tunnel starts</source>
        <translation>将其指纹与管理员的指纹比较，并在隧道启动时接受</translation>
    </message>
    <message>
        <source>end what listens there, or take another port</source>
        <translation>结束在那里监听的程序，或使用另一个端口</translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation>%1：并非每一步都成功</translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>Culvert::TomlText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>值的后面还有内容</translation>
    </message>
    <message>
        <source>the name of a table is not closed</source>
        <translation>表的名称没有闭合</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is missing behind the key</source>
        <translation>键的后面缺少“=”</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>缺少键</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>值的嵌套太深</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>列表没有闭合</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>表没有闭合</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>这不是值；文本需要引号</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>没有这样的转义序列</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation>▬ 已接收 %1，当前 %2</translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation>╌ 已发送 %1，当前 %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>最近几分钟的流量</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>此期间没有流量</translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation>Culvert 的配置 (*.json)</translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation>ssh 配置 (*.conf *)</translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation>导出所有隧道</translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation>文件中含有端点的密码：请自己保管。</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrayMenu</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>打开浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation>快速转发(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>全部断开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 个正在重新连接</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 个正在连接</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>a number of tunnels</comment>
        <translation>%1 个已连接</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>a number of tunnels</comment>
        <translation>%1 个就绪</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>还没有隧道</translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation>所有隧道都已关闭</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation>%1（%3 个中开启 %2 个）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation>全部开启(&amp;O)</translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation>全部关闭(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;program…</source>
        <translation>打开程序(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation>隧道已停止</translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation>ssh 已承载其所能承载的连接数，并被结束</translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation>带来此连接的 ssh 已不存在</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>此版本不认识或用不到的字段：%1</translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation>隧道处于停止状态</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation>用户@主机、主机:端口或 ssh_config 中的名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation>最后一个连接关闭后 ssh 保留多久</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>目的主机(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>启动(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>空闲时间(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation>端点(&amp;E)：</translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation>另一个隧道已使用此名称</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>远程主机关闭了连接</translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation>连接进行中又尝试连接</translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation>%1 不是套接字的绝对路径</translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation>端口 0 上无法监听</translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation>套接字已没有连接器</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation>%2 秒内无法到达 %1</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation>%2 秒内无法到达 %1：ssh 尚未登录</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>连接器已关闭</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>套接字未连接</translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation>已告知套接字不再写入</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>套接字操作超时</translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation>配置已被移除</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>它失败了</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>它被停止了</translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation>它没有及时连接%1</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation>
culvert: 已中断；未答的问题以否回答
</translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation>
culvert: 已中断；没有更改任何内容
</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation>标准输入大于 1 MiB</translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation>culvert: 没有导入任何内容；%1：%2</translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation>文件没有到达</translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation>%1 中没有主机</translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation>culvert: --config-file 用于您自己配置中的主机，不能与要导入的文件同用</translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation>culvert: 警告：导出中含有端点的密码：%1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation>警告：%1；会一直重试，直到它空闲</translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation>运行中的 Culvert 没有动词“%1”；它是较旧的版本吗？</translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation>Culvert 已在运行，没有窗口 (--headless)；“culvert quit”可以结束它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation>“%1”指多个配置，而“%2”只接受一个</translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation>--wait：“%1”不是秒数</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>配置已不存在</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation>“%1”不是连接的编号</translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation>没有指定连接</translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation>这里不记录日志</translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation>没有随附标准输入和输出</translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation>；请用“culvert up %1”启动</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation>没有配置“%1”，它也不是目的主机：%2</translation>
    </message>
</context>
<context>
    <name>Culvert::Verbs</name>
    <message>
        <source>print JSON, for programs</source>
        <translation>输出 JSON，供程序使用</translation>
    </message>
    <message>
        <source>all profiles</source>
        <translation>所有配置</translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation>在它们连接或失败后返回；带 SECONDS 时，在此之前会反复尝试</translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation>持续显示，就地重绘；在管道中，每次变化输出一行</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>每个连接</translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation>这一个：Chromium 或 Firefox，或由它们派生的浏览器</translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation>隧道后面的解析器，用于 SRV、TXT、MX 等</translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation>只有代理的变量，用于会遵循它们的程序；所有其他程序绕过隧道</translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation>继续输出从现在起发生的事情</translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation>只从那时起：时段如 30s、10m、2h 或 3d，或时间如 14:30 或 2026-01-31T14:30</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>它的名称</translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation>用于 @GROUP：动词一次接受整个组；&quot;&quot; = 无</translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation>供程序使用的端点：一个端口上的 SOCKS 4、4a、5 和 HTTP</translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation>通向一个 TARGET 的端点，从服务器看</translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation>服务器监听，本机连接到 TARGET</translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation>服务器监听，其程序经由本机向外</translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation>让其他用户和机器进入；否则只有您自己的程序</translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation>谁可以使用 Unix 套接字，写法如 chmod(1)，例如 0660</translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation>网页是否可以使用转发；auto：仅当目标端口是网页服务器的端口时</translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation>谁可以使用代理端点；密码在终端中询问，或从标准输入读取；&quot;&quot; = 不询问任何人</translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation>先登录到这一个；多个时按顺序经过；&quot;&quot; = 无</translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation>manual、on-demand（随第一个客户端）或 always</translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation>按需的 ssh 在最后一个连接后保留多久</translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation>ssh_config(5) 的一个选项；NAME= 将其去掉</translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation>同时最多可以有多少个 ssh</translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation>有多少连接时再启动一个 ssh</translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation>私钥；&quot;&quot; = 由 ssh 决定</translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation>代替您自己的 ssh_config(5)；&quot;&quot; = 您自己的</translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation>登录到哪里</translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation>关于单个端点的选项所指的端点，用其 LISTEN、名称或位置（#1 是第一个）；否则指在此添加的端点</translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation>--endpoint 从现在起在哪里监听</translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation>--endpoint 从现在起通向哪里</translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation>--endpoint 的名称；&quot;&quot; = 无</translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation>去掉此端点</translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation>关闭它，但保留</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>重新开启它</translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation>使用随导入而来且已停用的选项和配置文件</translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation>丢弃这些</translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation>只要此主机；可以多次给出</translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation>说明结果会怎样，但什么也不做</translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation>原样采用您自己的导出</translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation>作为 ssh_config(5)，供 ssh 自己使用</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation>配置的全部内容</translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation>立即登录；ssh 的询问在此回答</translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation>一次多个：按模式、按组</translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation>在脚本中：全部连接后完成</translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation>结束其 ssh 和连接，并关闭其端口</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation>重新登录，并等待</translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation>持续查看一个</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>用于脚本</translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation>谁在使用哪个隧道，用来做什么</translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation>一个组的，用于脚本</translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation>结束 `culvert connections` 中的两个</translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation>全部结束；隧道保留</translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation>在 127.0.0.1:1080 或下一个空闲端口上的代理</translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation>ssh 称为“bastion”的服务器后面的数据库</translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation>以 Unix 套接字对应 Unix 套接字</translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation>服务器的端口 8080 通向本机的 3000</translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation>再加一个端点，或为 5432 上的端点换一个目标</translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation>何时启动，属于哪里</translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation>设置一个 ssh_config(5) 选项，去掉另一个</translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation>向客户端要求由您输入的用户和密码</translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation>其他都不变；它保持连接</translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation>停止并忘记它</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>整个组</translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation>您的 ~/.ssh/config 会得出什么</translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation>其中的一个主机</translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation>您自己的、来自别处的导出</translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation>全部，以便带走</translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation>ssh 要做同样的事所需的内容</translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation>登录、丢失、重试和停止，以及原因</translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation>某一个在最近一小时做了什么</translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation>继续；Ctrl-C 结束</translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation>用于浏览器的“自动代理配置”</translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation>一个动词的示例和选项</translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation>结束它以及所有隧道</translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation>像 nc(1) 一样，经由隧道</translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation>对其后面的主机使用 ssh、scp、rsync 和 git</translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation>只用于该隧道的独立浏览器</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>这个浏览器</translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation>服务器知道的名称</translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation>您的 shell；其提示符会说明</translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation>途中的每一步，以及哪一步失败</translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation>在有配置之前</translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation>可以从那里转发的内容</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation>每行一个名称，按显示的顺序。</translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation>启动隧道</translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation>在终端中，它等到隧道连接为止，ssh 的询问也在那里回答。终端的 ssh-agent 会一并带上。</translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation>停止隧道</translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation>它们的端点关闭，连接结束。</translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation>停止并启动隧道</translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation>隧道在做什么</translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation>状态是下列之一：stopped（已停止）、idle（端口已打开，第一个客户端会启动 ssh）、connecting（正在连接）、up（已连接）、reconnecting（正在重新连接）、failed（需要您处理）和 stopping（正在停止）。</translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation>打开的连接及其背后的程序</translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation>结束连接；其编号见 `culvert connections`</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation>没有端点时，它会得到一个代理。网页无法使用 Unix 套接字：在客户端支持时，这是更好的选择。</translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation>已连接的隧道立即采用更改；只有登录方式改变时才重新登录。选项没有提到的保持不变。</translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation>为配置改名</translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation>停止隧道并忘记其配置</translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation>以 JSON 或 ssh_config 输出配置</translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation>隧道发生过什么</translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation>从不记录谁连接到哪里。</translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation>尝试通往服务器途中的每一步</translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation>名称、TCP 连接、主机密钥、登录、服务器是否让连接通过，以及每个端点：附所用时间，失败时附处理方法。已连接的隧道保持不变。</translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation>服务器上有什么在监听</translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation>经由隧道的标准输入和输出</translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation>用于管道，以及作为 ssh 的 ProxyCommand。HOST 由服务器解析；路径是那里的 Unix 套接字。每个方向各自结束。</translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation>经由隧道的浏览器</translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation>它有自己的数据，没有任何内容绕过隧道。</translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation>经由隧道的任意程序或您的 shell</translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation>它的所有 TCP 连接和名称都经由隧道，没有其他出口。tunnel.internal 就是服务器自身。退出状态是命令的退出状态。</translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation>输出供浏览器使用的代理配置文件</translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation>结束运行中的 Culvert</translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation>一个动词做什么，附示例</translation>
    </message>
    <message>
        <source>the ssh or autossh command that did it until now, in quotes: what it says is taken over, and what cannot be is named</source>
        <translation>此前做这件事的 ssh 或 autossh 命令，放在引号中：其内容会被采用，不能采用的会被指出</translation>
    </message>
    <message>
        <source>let what `culvert forward` made stay when the tunnel stops</source>
        <translation>隧道停止时，保留 `culvert forward` 建立的内容</translation>
    </message>
    <message>
        <source>let it stay in the profile</source>
        <translation>将它保留在配置中</translation>
    </message>
    <message>
        <source>your own, in place of ~/.ssh/config; ssh evaluates it, commands included</source>
        <translation>您自己的，代替 ~/.ssh/config；ssh 会对它求值，包括其中的命令</translation>
    </message>
    <message>
        <source>what a command did until now</source>
        <translation>一条命令此前所做的事</translation>
    </message>
    <message>
        <source>port 5432 of the server itself</source>
        <translation>服务器自身的端口 5432</translation>
    </message>
    <message>
        <source>one that the server reaches, for good</source>
        <translation>服务器能访问的一个端口，永久保留</translation>
    </message>
    <message>
        <source>these two first, the others behind them</source>
        <translation>这两个在前，其他的在后</translation>
    </message>
    <message>
        <source>sessions of PuTTY, as Windows&apos; registry editor exports them</source>
        <translation>PuTTY 的会话，由 Windows 的注册表编辑器导出</translation>
    </message>
    <message>
        <source>the tunnels of boring</source>
        <translation>boring 的隧道</translation>
    </message>
    <message>
        <source>what a script calls ssh and autossh for</source>
        <translation>脚本调用 ssh 和 autossh 所做的事</translation>
    </message>
    <message>
        <source>reach a port for now</source>
        <translation>临时访问一个端口</translation>
    </message>
    <message>
        <source>TARGET is a port of the server itself, HOST:PORT as the server sees it, or the path of a Unix socket there. It listens on the same port here, or the next free one, which is printed, and goes when the tunnel stops.</source>
        <translation>TARGET 是服务器自身的端口、从服务器看的 HOST:PORT，或那里的 Unix 套接字的路径。它在本机的相同端口上监听，或在下一个空闲端口上监听（会输出该端口），并在隧道停止时消失。</translation>
    </message>
    <message>
        <source>put profiles first, in this order</source>
        <translation>将配置按此顺序排在最前</translation>
    </message>
    <message>
        <source>The window, the tray and all lists have this order.</source>
        <translation>窗口、托盘和所有列表都采用此顺序。</translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), of an export, or of what another program keeps</source>
        <translation>由 ssh_config(5) 的主机、导出或其他程序保存的内容建立配置</translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, somebody&apos;s ssh_config, sessions of PuTTY (an exported registry file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls ssh or autossh. It is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand. What cannot be taken over is named.</source>
        <translation>没有 FILE 时，使用您的 ~/.ssh/config 中的主机。FILE（- = 标准输入）是导出、某人的 ssh_config、PuTTY 的会话（导出的注册表文件）、boring 的隧道 (TOML)、gSTM 的隧道，或调用 ssh 或 autossh 的脚本。它只被读取、从不求值：会运行程序或让他人进入的内容以关闭状态导入，并手动启动。不能采用的内容会被指出。</translation>
    </message>
    <message>
        <source>One command runs there over the same login, which asks here what it has to; where the account may run nothing, that is said.</source>
        <translation>一条命令经由同一登录在那里运行，登录时需要询问的会在这里询问；如果账户不能运行任何命令，会予以说明。</translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation>无法写入 %1：它不是磁盘上的文件</translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>添加隧道(&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>全部导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>创建副本(&amp;P)…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>已开启(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>立即连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>打开浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation>复制为 ssh 命令(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation>复制为 ssh 命令</translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation>快速转发(&amp;Q)…</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>快速转发</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation>查找隧道(&amp;F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>关于 Culvert(&amp;A)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>隧道(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open pro&amp;gram…</source>
        <translation>打开程序(&amp;G)…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>测试(&amp;E)…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Find ser&amp;vices…</source>
        <translation>查找服务(&amp;V)…</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>查找服务</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation>运行中的 Culvert 是另一个版本</translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation>Culvert 已在运行；“culvert status”可以显示</translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation>Culvert 正在运行；“culvert status”显示它在做什么。
</translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation>Culvert 结束，所有隧道随之结束</translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation>没有显示器；请使用“culvert --headless”</translation>
    </message>
    <message>
        <source>the window is not installed (culvert-window); use &quot;culvert --headless&quot;</source>
        <translation>窗口未安装 (culvert-window)；请使用“culvert --headless”</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>无法启动任何进程</translation>
    </message>
    <message>
        <source>culvert-window takes no verb; use culvert</source>
        <translation>culvert-window 不接受命令；请使用 culvert</translation>
    </message>
</context>
</TS>
