<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Culvert::AboutBox</name>
    <message>
        <source>About Culvert</source>
        <translation>Culvert について</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation>システム自身の ssh を使うトンネルマネージャー。
MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation>ssh が質問する手段がありません: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 を削除できません: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::BoringFile</name>
    <message>
        <source>line %1: the unknown field &quot;%2&quot; is left out</source>
        <translation>%1 行目: 不明なフィールド「%2」は除外されます</translation>
    </message>
    <message>
        <source>line %1: the unknown table &quot;%2&quot; is left out</source>
        <translation>%1 行目: 不明なテーブル「%2」は除外されます</translation>
    </message>
    <message>
        <source>the file has too many tables</source>
        <translation>ファイルのテーブルが多すぎます</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホストの指定がありません</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they do not make pairs</source>
        <translation>ポート %1 と %2: 組になりません</translation>
    </message>
    <message>
        <source>a forward of the mode &quot;%1&quot;</source>
        <translation>モード「%1」の転送</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>グループ %1: 自分のグループのどれかに入れてください</translation>
    </message>
    <message>
        <source>%1: Culvert runs no programs when a tunnel changes</source>
        <translation>%1: Culvert はトンネルが変化してもプログラムを実行しません</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>不明なフィールド「%1」</translation>
    </message>
    <message>
        <source>%1 has a variable of the environment in it, which is not replaced</source>
        <translation>%1 に環境変数が含まれ、置き換えられません</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they are too many</source>
        <translation>ポート %1 と %2: 多すぎます</translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation>プログラム %1 がありません。</translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation>日常の利用と分けられるブラウザーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation>Chromium か Firefox、またはその派生ブラウザーをインストールしてください。</translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation>%1 を日常の利用と分ける方法が分かりません。</translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation>Chromium か Firefox、またはその派生ブラウザーを指定してください。</translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を起動できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>%1 はすぐに終了しました: %2</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>何も出力しませんでした</translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation>これは %1 にだけつながります</translation>
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
        <translation>%1 (%2 を参照)</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>動詞「%1」はありません</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation>動詞「%1」はありません。「%2」のことですか</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>オプション %1 はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation>「%1」にオプション --%2 はありません</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>オプション --%1 は値を取りません</translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation>オプション --%1 には値が必要です: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation>「%1」は --all か名前を取り、両方は取りません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation>「%1」には %2 が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation>「%1」は「%2」を取りません</translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation>--headless は Culvert を起動するもので、動詞を取りません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --from or DESTINATION, not both</source>
        <translation>「%1」は --from か DESTINATION を取り、両方は取りません</translation>
    </message>
    <message>
        <source>--background goes with --headless</source>
        <translation>--background は --headless と一緒に使います</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation>%1 はディスク上のファイルではなく、ログインのたびに読むことができません。内容をファイルにコピーし、それを指定してください</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>ファイル %1 を読めません: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>ホスト鍵の検証を弱めてしまいます</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation>接続を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation>すべて閉じる(&amp;L)…</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation>ターゲットをコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>接続を絞り込む</translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation>プログラム、ターゲット、アドレスにこの文字列を含む接続はありません。</translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation>接続はありません。</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1を閉じますか?</translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation>それらのプログラムはエラーを受け取ります。トンネルは接続されたままです。</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>すべて閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation>%1 (アドレス指定)</translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation>プログラムは名前ではなくアドレスを送りました。このコンピューターのリゾルバーに問い合わせた可能性があります</translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation>%1 から入ります</translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation>%1 から入ります (%2 より)</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation>ssh を待っています</translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation>ssh %1 が運んでいます</translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionTable</name>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>There are no connections.</source>
        <translation>接続はありません。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation>* プログラムは名前ではなくアドレスを送りました。このコンピューターの</translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation>  リゾルバーに問い合わせた可能性があります。</translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation>コネクターが停止されました</translation>
    </message>
</context>
<context>
    <name>Culvert::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>Culvert::Demo</name>
    <message>
        <source>For a browser</source>
        <translation>ブラウザー用</translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation>デモのページ</translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation>プロファイル「%1」は最初のクライアントを待っています。その時に ssh が起動します。</translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation>SOCKS プロキシ:       %1</translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation>試すには:             curl --socks5-hostname %1 %2</translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation>または転送で:         curl http://%1/</translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation>これで取得:           「%1」、%2 バイト、%3 ミリ秒 (ssh のログインを含む)</translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation>ページが届きませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation>Culvert は動作し続けています</translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation>トンネルはそのままです。ウィンドウを再び開くか終了するには、このアイコンを使ってください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
</context>
<context>
    <name>Culvert::Destination</name>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>IPv6 アドレスの角括弧が閉じていません</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>角括弧の中が IPv6 アドレスではありません</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation>IPv6 アドレスは [::1]:22 のように角括弧で囲む必要があります</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>ポートは 1 から 65535 の数でなければなりません</translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation>「@」の前にユーザーがありません</translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation>ユーザーは「-」で始めることも、空白の後に「-」を置くこともできません</translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation>ユーザーが 255 文字を超えています</translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation>ユーザーに見えない文字があります</translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation>ユーザーに %1 のいずれかがあり、ssh が拒否します</translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation>ユーザーの末尾をバックスラッシュにはできません</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>ホストがありません</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>ホストは「-」で始められません</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>ホストが 255 文字を超えています</translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation>ホストに空白か見えない文字があります</translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation>ホストに %1 のいずれかがあり、ssh が拒否します</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>接続先のスキームは ssh:// にするか省略してください</translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation>接続先がありません</translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation>接続先にパスワードを書くことはできません。ssh が尋ねるか鍵を使います (ssh:// の後ではユーザーのコロンは %3A です)</translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation>ユーザーに文字を表していない「%」があります</translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation>URL のホストに %1 のいずれかがあります</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationCompleter</name>
    <message>
        <source>Names from ssh_config</source>
        <translation>ssh_config の名前</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation>「/」「?」「#」は「@」の前ではパーセントエンコードが必要です</translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation>接続先にフラグメント (「#」) は書けません</translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation>接続先にパスは書けません</translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation>「:」の後にパスワードがありません</translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation>パスワードに、「@」を「%40」とするようにパーセントエンコードが必要な文字があります</translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation>パスワードに文字を表していない「%」があります</translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation>パスワードは 1 行のテキストでなければなりません</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>パスワードが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation>接続先の引数は ?bind=127.0.0.1:1080 のような bind だけです</translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation>「?」の後に引数が複数あります</translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation>bind に文字を表していない「%」があります</translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation>bind は 127.0.0.1:1080 のような IP アドレスとポートでなければなりません</translation>
    </message>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>接続先のスキームは ssh:// にするか省略してください</translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>ブラウザーを開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation>まだありません。トンネルを編集して、プロキシか転送を追加してください。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation>ssh プロセス</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>トンネル %1</translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation>このトンネルをオフにする</translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation>このトンネルをオンにする</translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation>このトンネルを通る専用のブラウザーを開きます</translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation>待ち受け中の SOCKS エンドポイントが必要です</translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation>動作していません。最初のクライアントが起動します。</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>動作していません。</translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation>ログイン中の発言です。誰も保証しません:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>テスト(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation>%1 はここでは分かりません: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>有効にする(&amp;E)…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>破棄(&amp;G)</translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation>無効なオプション</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation>無効な ssh オプション</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation>%1 を有効にできません: %2。</translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation>これはインポートで来たもので、有効にするか破棄するまでトンネルは起動しません。プログラムを実行したり、別の場所につないだりする可能性があります。</translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation>これらはインポートで来たものです。ssh には渡りません。プログラムを実行する、コードを読み込む、誰を信頼するかを決める、またはそうしないとは分からないものです。</translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation>設定ファイルを有効にする</translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation>オプションを有効にする</translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation>このトンネルで設定ファイルを有効にしますか?</translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation>このトンネルで %1 を有効にしますか?</translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation>トンネルが起動するたびに、ssh はこれをあなたの権限で使います:

%1

何をするものか分かり、提供者を信頼できる場合にだけ行ってください。</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効にする(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation>ssh 設定のホストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>ログイン時に Culvert を起動する(&amp;S)</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>トンネルはまだありません</translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation>トンネルは、ssh で届くサーバーへ、そしてそこからどこへでも接続を運びます。追加すると、ブラウザーなどのプログラムがローカルプロキシや転送ポートを使えます。</translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>トンネルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation>~/.ssh/config にホストがありません。必要なのは「ssh」の後に入力するもの、たとえば me@server.example だけです。</translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation>デモで試す(&amp;D)</translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation>専用のサーバーで動き、それはデモとともに終わります</translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation>クライアントが行き先を伝えませんでした</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation>クライアントが切断しませんでした</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 は %2 が使用中です</translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation>%1 は自分のプログラム専用です。断ったクライアント: %2、最後は %3</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation>%1 は Web ページ用ではありません。断った要求: %2</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation>%1 は Web ページ用ではありません。断った要求: %2、最後は %3 宛て</translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation>%1: 誰のものか分かる前に切断し、何も通さなかったクライアント: %2</translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation>接続は手動で閉じられました</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation>Web ページに使用を許可(&amp;W)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation>127.0.0.1:ポート、またはソケットのパス</translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation>ポート 0 は任意の空きポートを使います</translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation>サーバーから見たホスト:ポート、またはそこでのパス</translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation>このコンピューターから見たホスト:ポート、またはここでのパス</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation>なし: プログラムはログイン不要</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>待ち受け(&amp;L):</translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation>サーバーの待ち受け(&amp;L):</translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation>行き先(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation>開いたページはどれでも、ターゲットに要求を送れるようになります</translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation>自分だけ (0600)</translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation>自分とソケットのグループ (0660)</translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation>このコンピューターの全ユーザー (0666)</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>ソケットを使える人</translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation>公開先(&amp;O):</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>モード %1</translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation>このアドレスには他のコンピューターから届きます。それを望むことを指定してください</translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation>このコンピューターに届く人は誰でもトンネルを使えます。ユーザーとパスワードで他の人を防げます</translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation>このコンピューターの他のユーザーに使用を許可(&amp;O)</translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation>ネットワーク上の他のコンピューターに使用を許可(&amp;O)</translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation>サーバーに届く他のコンピューターに使用を許可(&amp;O)</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>ユーザーが 255 バイトを超えています</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>パスワードが 255 バイトを超えています</translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation>パスワードにはユーザーが必要です</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Take over the changes to this endpoint?</source>
        <translation>このエンドポイントへの変更を取り入れますか?</translation>
    </message>
    <message>
        <source>They cannot be taken over yet: something is missing.</source>
        <translation>まだ取り入れられません。足りないものがあります。</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>エンドポイントを編集…</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>エンドポイントを削除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>エンドポイントを追加</translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation>プロキシ (SOCKS と HTTP)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation>1 つのアドレスへの転送(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation>サーバーからここへの逆方向の転送(&amp;R)…</translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation>サーバーからここを通って外へ出る逆方向プロキシ(&amp;X)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>どこへでも</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation>他のコンピューターに公開</translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation>サーバーに届く他のコンピューターに公開</translation>
    </message>
    <message>
        <source>&amp;Find services…</source>
        <translation>サービスを探す(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows what listens on the server’s side</source>
        <translation>サーバー側で待ち受けているものを表示します</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation>%1 のコマンド行としてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>オフにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>オンにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation>トンネルがオフになっても残す(&amp;K)</translation>
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
        <translation>どこへでも</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>%1 で待ち受け</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>開いている数</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation>5432=db.internal:5432 のような LISTEN=TARGET でなければなりません</translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation>警告: サーバーが許可すれば、サーバーに届く人は誰でも %1 を使えます</translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation>警告: 他のコンピューターが %1 を使えます</translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation>警告: 他のコンピューターが %1 に届きます。--allow-other-users がなければ断られます</translation>
    </message>
    <message>
        <source>the profile has no endpoints</source>
        <translation>プロファイルにエンドポイントがありません</translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation>そのようなエンドポイントはなく、%1 だけです</translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation>複数のエンドポイントが該当します。位置で指定してください。#1 が最初です</translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation>どのエンドポイントですか。--endpoint でアドレスか名前を指定してください</translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation>1 つの --endpoint 用です</translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation>プロキシにターゲットはありません</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>yes か no でなければなりません</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation>0660 のように、所有者が読み書きできる 8 進のモードでなければなりません</translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation>yes、no、auto のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>パスワードがありません</translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation>それを求められるのはプロキシだけで、%1 は転送です</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation>エンドポイントは削除されました</translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation>「%1」というプロファイルが複数あります。1 つを残して名前を変えてください</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>プロファイル「%1」は既にあります</translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation>別のプロファイルが使っています</translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation>このプロファイルには変更されたホスト鍵の情報がありません</translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation>ssh はどの鍵が変わったかを示していません</translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation>ホスト鍵がもう一度変わりました</translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation>番号 %1 の接続はありません</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>プロファイルがなくなりました</translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation>プロファイルがないか、問題があります</translation>
    </message>
    <message>
        <source>no endpoint listens at the socket that was handed over: %1</source>
        <translation>渡されたソケットで待ち受けるエンドポイントがありません: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation>鍵を比較(&amp;K)…</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>問題の詳細</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>詳細(&amp;I)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FileImport</name>
    <message>
        <source>the file has more than %1 profiles; name those that are wanted</source>
        <translation>ファイルに %1 を超えるプロファイルがあります。必要なものを指定してください</translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation>ファイルのホストとパターンが多すぎます。必要なホストを指定してください</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>そのようなホストはありません</translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation>ファイルにホストがありません</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>このバージョンが知らないか使わないフィールド: %1</translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation>設定ファイル %1 を使い、それはプログラムを実行できます</translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation>ファイルのフィールド「%1」は除外されます</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>そのようなプロファイルはありません</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>ファイルが 1 MiB を超えています</translation>
    </message>
    <message>
        <source>the file has no tunnels</source>
        <translation>ファイルにトンネルがありません</translation>
    </message>
    <message>
        <source>there is no such tunnel</source>
        <translation>そのようなトンネルはありません</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation>パターンが空か、%1 文字を超えています</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation>「Match %1」はプログラムを実行するため、その行は除外されます</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation>「Match %1」は評価されないため、その行は除外されます</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation>名前にシェルにとって意味のある文字があります</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: トンネルには不要か、Culvert 自身が扱います</translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation>Culvert はこのオプションを知りません</translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation>プロファイルが持てるのは 1 つだけです</translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>ホスト鍵の検証を弱めてしまいます</translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation>プロファイルが持てるのは 2 つだけです</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>2 つのエンドポイントが %1 で待ち受けます</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>ポートは 1 から 65535 の数でなければなりません</translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation>ホスト、ユーザー、ポートが接続先になりません</translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation>その踏み台ホスト: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>不明なフィールド「%1」</translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation>%1 はオフです: %2</translation>
    </message>
    <message>
        <source>allowOtherUsers of %1</source>
        <translation>%1 の allowOtherUsers</translation>
    </message>
    <message>
        <source>browsers of %1</source>
        <translation>%1 の browsers</translation>
    </message>
    <message>
        <source>mode %1 of %2</source>
        <translation>%2 のモード %1</translation>
    </message>
    <message>
        <source>programs on the server could reach whatever this machine reaches</source>
        <translation>サーバー上のプログラムが、このコンピューターから届くすべてに届くようになります</translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation>サーバー上のプログラムが、このコンピューターから %1 に届くようになります</translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation>このパスに別のソケットを探すプログラムが、サーバーと通信することになります</translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation>他のコンピューターが使えるようになります</translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation>このコンピューターの他のユーザーが使えるようになります</translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation>セッションやコンピューターを操作できるソケットにつながります</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>グループ %1: 自分のグループのどれかに入れてください</translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation>start %1: 変更するまで手動で起動します</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation>ssh が制御ソケットのプロトコルに違反しました</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation>Culvert はその中の「%」と「${...}」を展開しません</translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation>ssh はこの転送を読めません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>「%1」はポートではありません</translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation>ssh はこの転送のターゲットを読めません</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>ターゲットがありません</translation>
    </message>
</context>
<context>
    <name>Culvert::GstmFile</name>
    <message>
        <source>a forward of the type &quot;%1&quot;</source>
        <translation>種類「%1」の転送</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホストの指定がありません</translation>
    </message>
    <message>
        <source>that it starts by itself: &quot;culvert edit NAME --start always&quot;, or on-demand, if you want that</source>
        <translation>自動で起動すること: 必要なら「culvert edit NAME --start always」、または on-demand を使ってください</translation>
    </message>
    <message>
        <source>that its forwards are in your ssh configuration: &quot;culvert import&quot; brings them in from there</source>
        <translation>その転送が ssh 設定にあること: 「culvert import」でそこから取り込めます</translation>
    </message>
    <message>
        <source>this XML is no tunnel of gSTM</source>
        <translation>この XML は gSTM のトンネルではありません</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot; is left out</source>
        <translation>不明なフィールド「%1」は除外されます</translation>
    </message>
    <message>
        <source>the file has too many fields</source>
        <translation>ファイルのフィールドが多すぎます</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>what came of a program makes no sense</source>
        <translation>プログラムから来た内容が意味をなしません</translation>
    </message>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation>動作中の Culvert がソケットを受け取りません</translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation>動作中の Culvert がプログラムを引き受ける前に終了しました</translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation>プロファイルの名前、パターン (&apos;work-*&apos;、シェルから引用符で守る)、または @GROUP。--all はすべて</translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation>IP:PORT、PORT (127.0.0.1 上、0 = 任意の空きポート)、localhost:PORT (127.0.0.1 と ::1)、*:PORT (すべてのアドレス)、または Unix ソケットのパス</translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation>サーバーから見た HOST:PORT かパス (--reverse ではこのコンピューターから見たもの)</translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation>[ssh://][user@]host[:port]、または ssh_config(5) の別名</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation>終了ステータス: 0 完了、1 失敗、2 使い方の誤り、3 プロファイルなし、4 動作中のインスタンスなし。</translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation>Culvert はシステム自身の ssh で接続を運び、それを表示します。</translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation>ウィンドウとトレイアイコンで起動するか、動作中のものを前面に出す</translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation>画面なしで起動する。起きたことは標準エラーに出力される</translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation>専用の使い捨て ssh サーバーで起動する (--headless とも併用可)。動詞の前では、そのデモと通信する</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation>動詞は動作中の Culvert と通信します:</translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation>「culvert help VERB」は動詞の例とオプションを表示します。culvert(1) と culvert-profiles(5) も参照してください。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>[OPTION...]</source>
        <translation>[OPTION...]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>the same, and let go of the terminal once it runs; &quot;culvert logs&quot; tells what happens</source>
        <translation>同じく、動作し始めたら端末を離れる。何が起きるかは「culvert logs」で分かる</translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation>%1 が終わりません</translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation>ファイルシステムの独自のビュー</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation>鍵を読み込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation>古い鍵を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation>ホスト鍵が変わりました – %1</translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation>サーバーのホスト鍵が変わりました</translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation>サーバーが、保存されている鍵とは別の鍵を提示しています。サーバーが再構築された後や、鍵が交換された場合にそうなります。しかし、あなたとサーバーの間で誰かが盗聴している場合にもそうなります。その場合、パスワードもデータもその人の手に渡ります。

サーバーの管理者に電話か対面で、新しい鍵のフィンガープリントを尋ねてください。下のものと同じ場合にだけ、古い鍵を削除してください。</translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation>新しいフィンガープリントを管理者のものと比較しました(&amp;H)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>古い鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しい鍵</translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation>古い鍵の場所</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation>古い鍵は削除されました。ファイルのコピーが %1.old として隣に残ります。次のログインで新しい鍵がもう一度示され、受け入れるかどうか尋ねられます。</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation>ssh はこのサーバーの鍵をまだ持っていないため、本物かどうか判断できません。サーバーの所有者から別の手段で得たフィンガープリントと比較してください。異なる場合は拒否してください。誰かが盗聴している可能性があります。</translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation>一度だけ受け入れた鍵は、トンネルが停止されるまで有効で、保存されません。</translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation>保存することしかできません。尋ねている ssh は Culvert のものではなく、あなたの設定が起動したものです。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>比較するにはここに貼り付け</translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation>受け取ったフィンガープリント (ある場合)(&amp;F):</translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation>✓ 一致します。</translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation>これは別の種類のフィンガープリントで、比較できません。%1 で始まるものを尋ねてください。</translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation>✗ 一致しません。</translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation>受け入れて保存(&amp;A)</translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation>一度だけ受け入れる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>拒否(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the host is missing</source>
        <translation>ホストがありません</translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation>ホストは有効な IPv6 アドレスではありません</translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation>ホストは有効な国際化名ではありません</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>ホストが 255 文字を超えています</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>ホストは「-」で始められません</translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation>ホストに英字、数字、「.」「-」「_」以外の文字があります</translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation>ホストに文字も数字もありません</translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>IPv6 アドレスの角括弧が閉じていません</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>角括弧の中が IPv6 アドレスではありません</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation>IPv6 アドレスは [::1]:80 のように角括弧で囲む必要があります</translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation>host:80 のようなポートがありません</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation>ポートは %1 から 65535 の数でなければなりません</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation>要求のヘッダーフィールドが多すぎます。</translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation>要求のヘッダーフィールドの形式が正しくありません。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation>要求の本文がどこで終わるか明確ではありません。</translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation>このプロキシは「chunked」以外の転送コーディングを知りません。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation>要求のヘッダーフィールドが長すぎます。</translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation>CONNECT に本文はありません。</translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation>このプロキシはユーザー名とパスワードを求めます。</translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation>要求に複数のホストが指定されています。</translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation>要求はどこで終わるかをターゲットから隠してしまいます。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation>これは HTTP の要求ではありません。</translation>
    </message>
    <message>
        <source>The first line of the request is too long.</source>
        <translation>要求の最初の行が長すぎます。</translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation>要求のメソッドが長すぎます。</translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation>このプロキシは HTTP/1.0 と HTTP/1.1 に対応しています。</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation>これは Culvert のプロキシポートで、Web サーバーではありません。SOCKS か HTTP プロキシとして設定されたプログラムが使います。</translation>
    </message>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation>このプロキシ自身が転送するのは http:// の要求だけです。https:// などその他は CONNECT を使ってください。</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>アドレスにユーザー名やパスワードは書けません。</translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation>アドレスに、あってはならないバイトがあります。</translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation>ターゲットが正しくありません: %1。</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation>自分の ssh 設定(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation>自分のエクスポートなのでそのまま取り込む(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>トンネルのインポート</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>インポートするファイルの選択</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation>%1 にホストがありません。</translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation>ssh に設定の内容を尋ねています…</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation>オフのものは、他者を入れるか、他のプログラムが探す場所にあります。トンネルの設定でオンにしない限り、そこでは待ち受けません。</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation>無効なものは、プログラムを実行する、コードを読み込む、誰を信頼するかを決める、またはそうしないとは分からないものです。トンネルの設定で有効にしない限り、ssh には渡りません。</translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation>1 個のトンネルをインポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>%n 個のトンネルをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>A co&amp;mmand:</source>
        <translation>コマンド(&amp;M):</translation>
    </message>
    <message>
        <source>an export, an ssh_config, or of PuTTY, boring, gSTM</source>
        <translation>エクスポート、ssh_config、または PuTTY、boring、gSTM のもの</translation>
    </message>
    <message>
        <source>such as ssh -N -L 5432:db:5432 bastion</source>
        <translation>例: ssh -N -L 5432:db:5432 bastion</translation>
    </message>
    <message>
        <source>Command of ssh or autossh</source>
        <translation>ssh または autossh のコマンド</translation>
    </message>
    <message>
        <source>Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an exported registry file), a file of boring or gSTM, or a script that calls ssh or autossh.</source>
        <translation>ファイルを選んでください: Culvert のエクスポート、ssh_config、PuTTY のセッション (エクスポートしたレジストリファイル)、boring か gSTM のファイル、または ssh か autossh を呼び出すスクリプト。</translation>
    </message>
    <message>
        <source>Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 bastion.</source>
        <translation>ssh か autossh のコマンドを貼り付けてください。例: ssh -N -L 5432:db:5432 bastion</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation>何も得られませんでした</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation>%1 が 1 MiB を超えています</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation>他のコンピューターが %1 を使えます</translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation>%1 は「%2」も使っています。持てるのは一方だけです</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation>%1: 既にあります</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1: 除外: %2</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1: インポートしました</translation>
    </message>
    <message>
        <source>%1: would be imported</source>
        <translation>%1: インポートされます</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: %2 としてインポートしました</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1: %2 としてインポートされます</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>jump hosts</source>
        <translation>踏み台ホスト</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>ID ファイル</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation>なし。追加するまでどこでも待ち受けません</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>config file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>設定ファイル %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>インポート済み: %1</translation>
    </message>
    <message>
        <source>to be imported: %1</source>
        <translation>インポート対象: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>既存: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less: ssh does not get it. If you trust its author, enable it by &quot;culvert edit NAME --accept-imported&quot;, or in the window (Edit, SSH).
</source>
        <translation>無効なものは、プログラムを実行する、コードを読み込む、誰を信頼するかを決める、またはそうしないとは分からないもので、ssh には渡りません。作成者を信頼するなら、「culvert edit NAME --accept-imported」か、ウィンドウ (編集、SSH) で有効にしてください。
</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. If you mean it, switch it on by &quot;culvert edit NAME --enable LISTEN&quot;, or in the window (Edit, Endpoints).
</source>
        <translation>オフのものは、他者を入れるか、他のプログラムが探す場所にあり、そこでは待ち受けません。必要なら「culvert edit NAME --enable LISTEN」か、ウィンドウ (編集、エンドポイント) でオンにしてください。
</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation>既にあります</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>使えません: %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>エンドポイントなし</translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation>1 個のオプションが無効</translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation>設定ファイルが無効</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>インポートできるもの</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>踏み台ホスト</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID ファイル</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>設定ファイル %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation>
            <numerusform>%n 個のオプションが無効</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation>culvert: Culvert は動作していません。%1 で待ち受けるものがありません。「culvert」か「culvert --headless」で起動してください</translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation>culvert: %1</translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation>culvert: 動作中の Culvert が答える前に終了しました
</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 に届きません: %2</translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation>運ぶものを渡せません: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 をロックできません</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation>コマンドラインの入口がありません: %1</translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation>要求が意味をなしません
</translation>
    </message>
</context>
<context>
    <name>Culvert::JsonPlace</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>ssh-keygen failed</source>
        <translation>ssh-keygen が失敗しました</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation>%1 には、新しい鍵と比較できる %2 の別の鍵がありません</translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation>%1 は変更する権限がありません。このコンピューターの管理者に尋ねてください</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation>%1 はその間に変更されました。もう一度試してください</translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation>サーバーを見守るプロセスが終了させられました</translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 は別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation>%1 で待ち受ける権限がありません</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 はこのコンピューターのアドレスではありません</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>%1 で待ち受けられません</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation>尋ねるためのユーザー名が必要です</translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation>パスワードにはユーザー名が必要です</translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation>ユーザー名とパスワードは最大 %1 バイトです</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>コネクターは閉じられました</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation>独自のネットワーク</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation>%1 はユーザー %2 のシンボリックリンクで、誰のソケットにもつながり得ます。削除してください</translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation>%1 はフォルダーではありません。削除してください</translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation>%1 はソケットではありません。削除してください</translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation>他の人が %1 に自分のソケットを置けます。「chmod 700 %1」を実行するか、Culvert を起動し直してください</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation>%1 はユーザー %2 のもので、そこで待ち受けられる可能性があります。そのユーザーか管理者に削除してもらうか、XDG_RUNTIME_DIR を自分のフォルダーに設定してください</translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation>ユーザー %2 のプログラムが %1 で待ち受けているため、何も送りませんでした。%1 を削除してください</translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation>%1 が誰のものか分かりません: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>Culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation>行をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>ログを閉じる</translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation>--since: 「%1」は 10m や 2h のような期間でも、14:30 や 2026-01-31T14:30 のような時刻でもありません</translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation>鍵 %1 のパスフレーズ</translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation>%1 の PIN</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>「%1」への答え</translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation>セキュリティキーへのタッチ</translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation>%1が %2 回間違っていました</translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation>確認している間にサーバーのホスト鍵が変わりました</translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation>ssh が受け取る答えは 1 行で最大 %1 バイトです</translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation>%1 について尋ねている ssh は鍵を保存します。一度だけ受け入れることはできません</translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation>%1 のホスト鍵は受け入れられませんでした</translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation>ログインは取り消されました</translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation>%1 のホスト鍵が不明で、確認する人がいません: %2</translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation>%1が間違っていて、尋ね直す相手がいません</translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation>ログインには%1が必要ですが、尋ねる相手がいません</translation>
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
        <translation>ログ</translation>
    </message>
    <message>
        <source>The tunnel “%1” was removed.</source>
        <translation>トンネル「%1」を削除しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation>Culvert – %1 個接続済み</translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation>このデスクトップには Culvert のアイコンを置くトレイがありません。このウィンドウを閉じると Culvert が終了し、すべてのトンネルが切れます。残すには最小化してください。</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh は使われていないため停止されました</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation>トンネルがなくなりました</translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation>サーバーが許された量を超えて送りました</translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation>サーバーがデータを受け取りません</translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation>サーバーが 2^32 - 1 バイトを超えるウィンドウを与えました</translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation>サーバーが終わる前に接続を閉じました</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation>ssh が終了しました</translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation>この ssh は新しいものに置き換えられました</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>サーバーが %1 秒間応答していません</translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation>サーバーが接続を通しません: %1</translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation>待っているものがあるのに、サーバーが %1 秒を超えて何も応答していません</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>トンネルは閉じられました</translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation>既に %1 個の接続が ssh を待っています</translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation>ログインはやり直されました</translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation>この ssh は不要になりました</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation>ssh の制御ソケットに届きません: %1</translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation>ssh が制御ソケットへの接続を閉じました</translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation>この ssh は制御ソケットでプロキシモードを提供しません (OpenSSH 7.4 以降は提供します)</translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation>ssh が %1 バイトのメッセージを送りました</translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation>ssh がここでは意味のないメッセージを送りました (番号 %1)</translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>名前が %1 文字を超えています</translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation>名前に見えない文字があります (%1)</translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation>名前の先頭か末尾に空白があります</translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation>名前が文字のない結合記号で始まっています</translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation>名前の 1 文字に %1 を超える結合記号があります</translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation>%1。「%2」なら使えます</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation>名前は「-」で始められません</translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation>サーバーが接続できませんでした</translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation>サーバーにこれ以上の接続を受け入れる余地がありません</translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation>サーバーがチャネルを開けませんでした</translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation>オプションを削除</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation>ssh オプション</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>オプションを追加</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation>自分自身を取り込んでいます</translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation>取り込みが深すぎるか、ファイルが多すぎます</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読めません: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>1 MiB を超えています</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation>Culvert はこの名前をそのまま ssh に渡せません</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation>culvert に「userns,」を含む AppArmor プロファイルを与えるか、0 に設定してください</translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation>1 に設定してください</translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation>1000 に設定してください</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>独自の名前空間</translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation>独自の名前空間のユーザー</translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation>ケーパビリティを手放せません</translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation>このプログラムを制限するもの (コンテナーの seccomp フィルター、AppArmor、SELinux) がユーザー名前空間を許す必要があります</translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation>管理者は %1 を変更できます: %2</translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation>このシステムは%1を許さず (%2)、何も実行されませんでした。対応するプログラムには --proxy-env を使うか、または %3</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation>出力を書き込めません</translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation>%1: プロキシが待ち受けていません。「culvert up %1」で起動してください</translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation>%1: プロキシがありません。「culvert edit %1 --socks=1080」で追加できます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation>「%1」は複数のプロファイルを指しますが、「browse」が取るのは 1 つです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation>「%1」は Web のアドレスではありません</translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation>プロキシのポートは待ち受けるまで分かりません。「culvert up」で起動してください</translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation>TCP ポートのプロキシがありません。「culvert edit」と --socks=1080 で追加できます</translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation>そのためのソケットの組を作れません</translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation>%1 の新しいパスワード: </translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>もう一度: </translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation>何も入力されませんでした。Ctrl-C で取り消します。
</translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation>一致しません。
</translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation>そこで待ち受けるものが ssh サーバーだと名乗りません</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation>ProxyCommand が接続を行います</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1、ポート %2: %3</translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation>既知のものと同じです</translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation>%1 にログインしました</translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation>サーバーは頼まれた場所に接続します</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 はオフです</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1 は待ち受けています</translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation>トンネルが停止している間、%1 は閉じています</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation>接続を通って来るものを読む相手がいません</translation>
    </message>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation>接続を求めた相手がいなくなりました</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation>接続は閉じられました</translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 は %2 が使用中です</translation>
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
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>ユーザー %1 のプログラム</translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>ポート %1 を使う(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>フォルダー %1 を作れません</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation>sshd が見つかりません。openssh-server をインストールしてください</translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation>ssh-keygen が見つかりません。openssh-client をインストールしてください</translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation>%1 にフォルダーを作れません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation>sshd が何も言わずに終了しました</translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 が切れています</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>%n 個のトンネルが切れています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>トンネルは閉じられました</translation>
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
        <translation>プロセス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>開いている数</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>累計</translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation>ssh -W は Unix ソケットに届きません</translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation>接続用のソケットを ssh に渡せません</translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation>接続される前に ssh が終了しました</translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation>ターゲットより先に ssh が終了しました</translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>the path has a control character</source>
        <translation>パスに制御文字があります</translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation>パスは「-」で始められません</translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation>ホスト鍵は常に検証されます。これは検証を止めてしまいます</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>ポートは 1 から 65535 の数でなければなりません</translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation>ホストのアドレスにゾーンがあり、ssh は踏み台ホストに使えません</translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation>ssh はこの踏み台ホスト名をシェルに読ませます。ssh 設定で別名を付け、それを使ってください</translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation>待ち受けるアドレスがありません</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>ターゲットがありません</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>ユーザーが 255 バイトを超えています</translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation>パスワードに対応するユーザーがありません</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>パスワードが 255 バイトを超えています</translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation>エンドポイントが %1 個を超えています</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>2 つのエンドポイントが %1 で待ち受けます</translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation>このオプションが 2 回設定されています</translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation>オプションの名前に使えるのは英数字だけです</translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation>オプションの値は空でない 1 行でなければなりません</translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation>オプションの値が %1 文字を超えています</translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation>このオプションは Culvert 自身が設定します</translation>
    </message>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation>踏み台ホストが %1 個を超えています</translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation>設定ファイルがインポートで来て無効になっています。有効にするか破棄してください</translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation>アイドル時間は 0 から %1 秒でなければなりません</translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation>ssh プロセスの数は 1 から %1 でなければなりません</translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation>プロセスごとの接続数は 1 から %1 でなければなりません</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileDialogs</name>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 は %2 につながりました。</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation>トンネルの追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>トンネル(&amp;T)</translation>
    </message>
    <message>
        <source>SS&amp;H</source>
        <translation>SSH(&amp;H)</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>足りないところへ移動</translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation>このトンネルはその間に別の場所で変更されました。保存するとその変更は置き換えられます。</translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation>このトンネルはその間に削除されました。保存すると復元されます。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation>このトンネルの変更を保存しますか?</translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation>まだ保存できません: %1。</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>テスト(&amp;T)…</translation>
    </message>
    <message>
        <source>Tries each step of the way to the server</source>
        <translation>サーバーへの経路の各段階を試します</translation>
    </message>
    <message>
        <source>Save the tunnel first: they are looked for by its login</source>
        <translation>先にトンネルを保存してください。サービスはそのログインで探します</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileExport</name>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>ssh takes no host of this name, an import does</source>
        <translation>ssh はこの名前のホストを取りませんが、インポートは取ります</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>接続先 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation>「%1」は別名で、これはこのコンピューターの ssh が解釈したものです</translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation>ssh は「%1」が何かを示していません: %2</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>オフ: %1</translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation>エンドポイントの名前: %1</translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation>このコンピューターの他のユーザーが使えます</translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation>Web ページが使えます</translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation>Web ページは使えません</translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation>ユーザーとパスワードを求めます</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>起動: %1</translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation>アイドル秒数: %1</translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation>設定ファイル: %1</translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation>無効な設定ファイル: %1</translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation>プール: %1 プロセス、プロセスごとに %2 接続</translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation>無効: %1 %2</translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation>より新しい Culvert のフィールドは除外されます</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation>&quot;0660&quot; のように、所有者が読み書きできる 8 進のモードでなければなりません</translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation>&quot;socks&quot;、&quot;forward&quot;、&quot;reverse&quot;、&quot;reverse-socks&quot; のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation>&quot;manual&quot;、&quot;on-demand&quot;、&quot;always&quot; のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation>は %1 で、より新しい Culvert が書いたものです</translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation>は Culvert のプロファイルの一覧ではありません</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation>名前、グループ、接続先、エンドポイントに「%1」を含むトンネルはありません。</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message>
        <source>1 tunnel</source>
        <translation>1 個のトンネル</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation>
            <numerusform>%n 個のトンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 up</source>
        <comment>tunnels in a group</comment>
        <translation>%1、%2 個接続済み</translation>
    </message>
    <message>
        <source>Group %1, %2, %3</source>
        <comment>name, tunnels in it, whether it is open</comment>
        <translation>グループ %1、%2、%3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tunnel&apos;s name and state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Shared, from %1</source>
        <translation>共有、%1 から</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation>manual、on-demand、always のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation>Compression=yes のような NAME=VALUE でなければなりません</translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation>変更するものが指定されていません (culvert help edit を参照)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>disabled, since it can run a program or decides whom to trust: %1 %2; &quot;culvert edit NAME --accept-imported&quot; enables it</source>
        <translation>無効です。プログラムを実行するか、誰を信頼するかを決める可能性があるためです: %1 %2。「culvert edit NAME --accept-imported」で有効になります</translation>
    </message>
    <message>
        <source>the configuration file %1 can run programs: the tunnel waits until &quot;culvert edit NAME --accept-imported&quot; or --forget-imported decides</source>
        <translation>設定ファイル %1 はプログラムを実行できます。「culvert edit NAME --accept-imported」か --forget-imported で決めるまで、トンネルは待機します</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation>トンネルの削除</translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation>トンネル「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation>通知が出ている間は元に戻せます。</translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation>%1があり、閉じられます。%2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation>グループ「%1」のプロファイルはありません</translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation>「%1」に合う名前のプロファイルはありません</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>プロファイル「%1」はありません</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSide</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>トンネルを検索</translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation>トンネルが選ばれていません。</translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation>%1: %2
このスイッチは全部に効きます。</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 は使われません: %2</translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation>変更されません。</translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation>最後の正しいコピーを使います。ファイルは上書きされず、別に取り置かれます。</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation>%1 は壊れていて、取り置くことができません</translation>
    </message>
    <message>
        <source>%1 comes from %2: of it, only the start mode and the group can be changed here</source>
        <translation>%1 は %2 から来ています。ここで変更できるのは起動方法とグループだけです</translation>
    </message>
</context>
<context>
    <name>Culvert::ProgramDialog</name>
    <message>
        <source>Open a program</source>
        <translation>プログラムを開く</translation>
    </message>
    <message>
        <source>All connections of the program, and of what it starts, go through the tunnel, whether or not it knows proxies.</source>
        <translation>プロキシに対応しているかどうかにかかわらず、プログラムとそこから起動されるもののすべての接続がトンネルを通ります。</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>プログラムを探す</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>経由(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>%1 – opened before</source>
        <comment>a program</comment>
        <translation>%1 – 以前に開いたもの</translation>
    </message>
    <message>
        <source>No installed program is called so.</source>
        <translation>その名前のインストール済みプログラムはありません。</translation>
    </message>
    <message>
        <source>It opens in a terminal.</source>
        <translation>端末で開きます。</translation>
    </message>
    <message>
        <source>If it is running already, end it first: it would open there, outside of the tunnel.</source>
        <translation>既に動作している場合は、先に終了してください。そうしないと、動作中のほうで、トンネルの外に開きます。</translation>
    </message>
</context>
<context>
    <name>Culvert::Programs</name>
    <message>
        <source>it is running already, and would open there, outside of the tunnel; end it first</source>
        <translation>既に動作していて、トンネルの外に開いてしまいます。先に終了してください</translation>
    </message>
    <message>
        <source>it needs a terminal, and none was found</source>
        <translation>端末が必要ですが、見つかりませんでした</translation>
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
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation>この質問はなくなりました。何も送られていません。</translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation>%1 – Culvert</translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation>質問の前の発言です。誰も保証しません:</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>入力を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力を表示</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>キーチェーンに保存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation>ログインを取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation>長すぎます。ssh が受け取るのは最大 %1 バイトです</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation>サーバーのパスワード</translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation>鍵 %1 のパスフレーズ</translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation>鍵 %1 の PIN</translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation>鍵の PIN</translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation>サーバーが %1 を尋ねています</translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation>サーバーが何かを尋ねています</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>正しいサーバーですか?</translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation>ssh が同意を求めています</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>セキュリティキーにタッチしてください</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation>トンネル「%1」がログインのために尋ねています。</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation>トンネル「%1」が、経路上の踏み台ホスト %2 へのログインのために尋ねています。</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation>トンネル「%1」が、接続先 %2 へのログインのために尋ねています。</translation>
    </message>
    <message>
        <source>%1, %2 (jump host)</source>
        <translation>%1、%2 (踏み台ホスト)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tunnel and host</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>パスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>答え(&amp;A):</translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation>サーバー自身の言葉です。誰も保証しません:</translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation>ssh の言葉:</translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation>保存されたパスフレーズは受け入れられず、破棄されました。</translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation>保存されたパスワードは受け入れられず、破棄されました。</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>試行 %1/%2 回目。</translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation>毎回尋ねられます。このデスクトップではキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation>毎回尋ねられます。PIN は保存されません。</translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation>毎回尋ねられます。答えは一度しか使えないかもしれません。</translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation>あと 1 件の質問があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>あと %n 件の質問があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation>セキュリティキーにタッチしてください</translation>
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
        <translation>プロトコルが ssh ではなく %1 です</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホストの指定がありません</translation>
    </message>
    <message>
        <source>the key %1: ssh reads another format; &quot;puttygen KEY.ppk -O private-openssh -o KEY&quot; converts it</source>
        <translation>鍵 %1: ssh が読むのは別の形式です。「puttygen KEY.ppk -O private-openssh -o KEY」で変換できます</translation>
    </message>
    <message>
        <source>the family of addresses of the forward %1</source>
        <translation>転送 %1 のアドレスファミリー</translation>
    </message>
    <message>
        <source>the forward %1: it cannot be read</source>
        <translation>転送 %1: 読めません</translation>
    </message>
    <message>
        <source>its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand</source>
        <translation>プロキシ %1: これがないと、どこにも届かない可能性があります。トンネルに ProxyCommand を設定してください</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>コマンド「%1」: トンネルはサーバーで何も実行しません</translation>
    </message>
    <message>
        <source>the host keys that it was told: ssh asks about the key it sees</source>
        <translation>指定されていたホスト鍵: ssh は提示された鍵について尋ねます</translation>
    </message>
    <message>
        <source>the forwarding of the agent and of X11: of no use to a tunnel</source>
        <translation>エージェントと X11 の転送: トンネルには不要です</translation>
    </message>
    <message>
        <source>the host keys that PuTTY knows are left out: ssh asks about each at its first login</source>
        <translation>PuTTY が知っているホスト鍵は除外されます。ssh は最初のログイン時にそれぞれについて尋ねます</translation>
    </message>
    <message>
        <source>how PuTTY&apos;s terminal looks, and its lists of algorithms, are left out</source>
        <translation>PuTTY の端末の外観とアルゴリズムの一覧は除外されます</translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation>トンネルに残す(&amp;K)</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>クイック転送</translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation>5432、db.internal:5432、またはソケットのパス</translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation>そうでなければ、トンネルをオフにするとなくなります</translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation>サーバーのポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>経由(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>転送(&amp;F)</translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation>するとこのコンピューターのポートにもなります。</translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation>このコンピューターの空きポートが %1 につながります。</translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation>このコンピューターの %1 が %2 につながります。</translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>it ended with status %1</source>
        <translation>ステータス %1 で終了しました</translation>
    </message>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation>プログラム nft (パッケージ nftables) がなく、何も実行されませんでした。対応するプログラムには --proxy-env を使うか、管理者にインストールしてもらってください</translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation>%1 は独自の名前空間で接続を転送できず (%2)、何も実行されませんでした。対応するプログラムには --proxy-env を使うか、管理者にカーネルモジュール nf_tables、nft_redir、nft_ct、nft_reject_inet を読み込んでもらってください</translation>
    </message>
</context>
<context>
    <name>Culvert::RegistryText</name>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>the name of a key is not closed</source>
        <translation>キーの名前が閉じていません</translation>
    </message>
    <message>
        <source>this is no value of a registry: %1</source>
        <translation>これはレジストリの値ではありません: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation>ディスク上のファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>it has to be yours or root&apos;s, and nobody else may write it</source>
        <translation>所有者は自分か root でなければならず、他の誰も書き込めてはいけません</translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation>サーバーは mux コネクター経由でだけ待ち受けます</translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation>転送は閉じられました</translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation>コネクターが停止されました</translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation>ssh が終了しました</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>コネクターは閉じられました</translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation>--dns は --proxy-env と一緒では意味がありません</translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation>--dns: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation>「%1」にはポートで待ち受けるプロキシがありません</translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation>実行 %1 %2</translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation>実行は手動で終了されました</translation>
    </message>
</context>
<context>
    <name>Culvert::RunList</name>
    <message>
        <source>E&amp;nd program</source>
        <translation>プログラムを終了(&amp;N)</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>プログラムを終了</translation>
    </message>
    <message>
        <source>Asks the program to end. Nothing of it goes through this tunnel any more.</source>
        <translation>プログラムに終了を求めます。以後、その通信はこのトンネルを一切通りません。</translation>
    </message>
</context>
<context>
    <name>Culvert::RunModel</name>
    <message>
        <source>%1, since %2, %3</source>
        <comment>a program, a time of day, a number of connections</comment>
        <translation>%1、%2 から、%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a time of day</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>開いている数</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>累計</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an amount of data</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an amount of data</comment>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation>独自の名前空間にソケットがありません</translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation>%1 はソケットに使えません: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation>このアカウントはサーバーでコマンドを実行できません</translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation>このアカウントはサーバーでコマンドを実行できません。サーバーの言葉: %1</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>このアカウントから見える待ち受けはありません。</translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation>転送するには</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceFinder</name>
    <message>
        <source>the login is gone</source>
        <translation>ログインがなくなりました</translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation>サーバーが %1 秒以内に答えませんでした</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation>%2 個中 %1 個のトンネルが接続済みです</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>、%1 個が失敗</translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Services of %1</source>
        <comment>a tunnel’s server</comment>
        <translation>%1 のサービス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Asking the server what listens there…</source>
        <translation>そこで待ち受けているものをサーバーに尋ねています…</translation>
    </message>
    <message>
        <source>What listens there can only be found by a command on the server. A forward can be added by hand all the same.</source>
        <translation>そこで待ち受けているものは、サーバー上のコマンドでしか調べられません。それでも、転送は手動で追加できます。</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>このアカウントから見える待ち受けはありません。</translation>
    </message>
    <message>
        <source>Choose what is to be reached from this computer.</source>
        <translation>このコンピューターから届くようにするものを選んでください。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>既にあります</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>&amp;Add forwards</source>
        <translation>転送を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add 1 forward</source>
        <translation>1 個の転送を追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>%n 個の転送を追加(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>%1 のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 は使われません: %2</translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation>%1 として残し、すべての設定は初期状態です。</translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation>すべての設定は初期状態です。</translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>ログイン時に Culvert を起動する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>%1 に保存されます。</translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation>頼んでいない出来事と質問</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>質問だけ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>既定のもの</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>問題だけ</translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation>トンネルの出来事</translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation>報告用にすべて</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>ブラウザー(&amp;B)</translation>
    </message>
    <message>
        <source>ss&amp;h program</source>
        <translation>ssh プログラム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>ssh program</source>
        <translation>ssh プログラム</translation>
    </message>
    <message>
        <source>the whole path is needed, beginning with /</source>
        <translation>/ で始まる完全なパスが必要です</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>そのようなプログラムはありません</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>次回の起動から</translation>
    </message>
</context>
<context>
    <name>Culvert::SharedProfiles</name>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 は使われません: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ShellWords</name>
    <message>
        <source>a shell would put something else in the place of &quot;%1&quot;</source>
        <translation>シェルは「%1」を別のものに置き換えます</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>ソケットのパスが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation>ソケットのパスに制御文字があります</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation>ポートは %1 から %2 の数でなければなりません</translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation>待ち受けるアドレスは 127.0.0.1 のような IP アドレスでなければなりません</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation>%1 は待ち受けられる IP アドレスではありません</translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation>トンネルは閉じられました</translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>ssh は使われていないため停止されました</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation>ssh -D は Unix ソケットに届きません</translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation>%1 の ssh に届きません: %2</translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation>ssh は接続を開けず、理由も示しませんでした</translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation>ターゲットより先に ssh が接続を終えました</translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation>このコネクターの SshAccess がなくなりました</translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation>ソケット用の専用ディレクトリー %1 を作れません: %2</translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation>ssh が質問に使う culvert-askpass が見つかりません。インストールされたライブラリーの一部です</translation>
    </message>
</context>
<context>
    <name>Culvert::SshCommandLine</name>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>コマンド「%1」: トンネルはサーバーで何も実行しません</translation>
    </message>
    <message>
        <source>ssh has no option -%1</source>
        <translation>ssh にオプション -%1 はありません</translation>
    </message>
    <message>
        <source>the option -%1 has no value</source>
        <translation>オプション -%1 に値がありません</translation>
    </message>
    <message>
        <source>autossh&apos;s -M %1: Culvert watches the line by itself, without a port</source>
        <translation>autossh の -M %1: Culvert はポートなしで自ら接続を監視します</translation>
    </message>
    <message>
        <source>-W is one connection and no tunnel; &quot;culvert connect&quot; does the same</source>
        <translation>-W は 1 つの接続で、トンネルではありません。「culvert connect」が同じことをします</translation>
    </message>
    <message>
        <source>with %1, ssh does something else</source>
        <translation>%1 があると、ssh は別のことをします</translation>
    </message>
    <message>
        <source>ssh cannot read this</source>
        <translation>ssh はこれを読めません</translation>
    </message>
    <message>
        <source>the command names no server</source>
        <translation>コマンドにサーバーの指定がありません</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: トンネルには不要か、Culvert 自身が扱います</translation>
    </message>
    <message>
        <source>sshpass: whoever is asked for the password can have it remembered</source>
        <translation>sshpass: パスワードを尋ねられた人は、それを保存させることができます</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no command of ssh, and is left out</source>
        <translation>%1 行目: 「%2」は ssh のコマンドではないため、除外されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of ssh</source>
        <translation>「%1」は ssh のコマンドではありません</translation>
    </message>
    <message>
        <source>there are several commands; give one</source>
        <translation>コマンドが複数あります。1 つだけ指定してください</translation>
    </message>
    <message>
        <source>there is no command of ssh</source>
        <translation>ssh のコマンドがありません</translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation>キーワードの後に何もありません</translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation>行が %1 文字を超えています</translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation>行に制御文字があります</translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation>ssh はシグナル %1 で終了しました</translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation>ssh はステータス %1 で終了し、何も言いませんでした</translation>
    </message>
    <message>
        <source>ssh was told to end (SIGTERM)</source>
        <translation>ssh は終了するよう求められました (SIGTERM)</translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation>なし。複数なら経路の順にカンマ区切り</translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation>ssh が選ぶもの</translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation>あなたの ~/.ssh/config</translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation>多数の接続を複数のプロセスで分担します</translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation>踏み台ホスト(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>ID ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation>ID ファイルの選択</translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation>設定ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>設定ファイルの選択</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>ssh オプション(&amp;O):</translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation>ssh プロセスの上限(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation>プロセスごとの接続数(&amp;C):</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 が 2 回あります</translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation>ssh がインストールされていません。パッケージ openssh-client をインストールしてください</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>ssh を起動できません: %1</translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation>ssh を起動できません。ログ用のパイプ %1 を作れません: %2</translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation>Culvert が与える設定なしには ssh は起動されません。</translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation>ログインの質問に時間内に答えがありませんでした</translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation>ログインに %1 秒以上かかりました</translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation>ssh を終了できませんでした</translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>ssh がシグナル、デバッガー、またはフリーザーで止められ、再開しませんでした</translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>ssh が接続に使うプログラムがシグナル、デバッガー、またはフリーザーで止められ、再開しませんでした</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>サーバーが %1 秒間応答していません</translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation>%1 は厳格な鍵交換 (Terrapin、CVE-2023-48795) に対応していません。途中の誰かが接続の開始を改ざんできます。サーバーを更新してください</translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation>踏み台ホスト</translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>受け入れたホスト鍵を %1 に書き込めませんでした。トンネルが停止されるまで有効で、その後もう一度尋ねられます</translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>設定に従い、%1 のホスト鍵は保存されません。トンネルが停止されるまで有効で、その後もう一度尋ねられます</translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation>設定 (StrictHostKeyChecking) に従い、%1 のホスト鍵は検証されません。途中の誰かがなりすませます</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation>標準入出力を動作中の Culvert に渡せません</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation>出力を書き込めません</translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>%1後に再接続</translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation>再接続しています</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>up</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation>最後の接続の後に終了</translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation>サーバーがログインを拒否しました</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation>サーバーのホスト鍵が不明です</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation>サーバーのホスト鍵が変わりました</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation>サーバーの名前が見つかりません</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに届きません</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>サーバーが接続を拒否しました</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation>アドレスは既に使われています</translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation>システムが許可していません</translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation>ssh プログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation>設定に意味をなさないものがあります</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation>質問に答えがありませんでした</translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation>サーバーが待ち受けを拒否しました</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が失われました</translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation>ターゲットが接続を閉じました</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation>ユーザー、鍵、エージェントを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation>フィンガープリントをサーバーの所有者から得たものと比較し、尋ねられたら受け入れてください。</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation>誰かが盗聴している可能性があります。known_hosts から古い鍵を削除する前に、サーバーの所有者に尋ねてください。</translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation>そこで待ち受けるプログラムを止めるか、別のポートを選んでください。空くまで繰り返し試します。</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>OpenSSH クライアントをインストールしてください。</translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation>トンネルを編集して直してください。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation>逆方向の転送</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>逆方向プロキシ</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>必要時</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation>オンにすると起動し、オフにするまで接続を保ちます。</translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation>最初から待ち受け、ssh は誰かがトンネルを使う間だけ動作します。</translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation>ssh は Culvert とともに起動し、保たれます。</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 個の接続</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 個の接続</numerusform>
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
        <translation>最初のクライアントで起動</translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation>直前の 1 分以内に応答あり</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>%1前に応答あり</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>不明な時間</translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation>停止中: 待ち受けはなく、ssh も動作していません</translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation>%1 から停止処理中</translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation>%1 から待機中: 最初のクライアントが ssh を起動します</translation>
    </message>
    <message>
        <source>Connecting since %1</source>
        <translation>%1 から接続しています</translation>
    </message>
    <message>
        <source>Up since %1</source>
        <translation>%1 から接続済み</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>%1 から切断</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>%1 に失敗</translation>
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
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation>。次の試行は %1 秒後です</translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation> (ssh %1)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: 削除</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>ログインしました</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失われました</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>再試行します</translation>
    </message>
    <message>
        <source>logs in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation>失敗し、自動では再試行しません: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>失われました: %1</translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation>ログインしていません: %1</translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation>最初のクライアントを待っています</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation>%1 が待ち受けています</translation>
    </message>
    <message>
        <source>lines that were left out: %1</source>
        <translation>省略された行: %1</translation>
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
        <translation>(オフ)</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>(閉じています)</translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation>実行 %1: %2 (%3)、%4 から、接続: %5</translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation>%1 から。次の試行は %2 秒後です</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>プロファイルはまだありません。</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>shared, from %1</source>
        <translation>共有、%1 から</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation>セキュリティキーの操作は終わりました。
</translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation>
これは別の場所で答えられたか、ログインが終わりました。
</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalPrompts</name>
    <message>
        <source>%1 (jump host)</source>
        <translation>%1 (踏み台ホスト)</translation>
    </message>
    <message>
        <source>where ssh keeps known hosts</source>
        <translation>ssh が既知のホストを保存する場所</translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation>%1: サーバーが、まだ知られていないホスト鍵を提示しています。
  ホスト:             %2
  鍵の種類:           %3
  フィンガープリント: %4
  保存先:             %5
フィンガープリントを、サーバーの管理者から得たものと比較してください。
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation>%1: サーバーがパスワードを求めています。
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation>%1: サーバーが %2 のパスワードを求めています。
</translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation>%1: ssh が鍵 %2 のパスフレーズを求めています。
</translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation>%1: セキュリティキーが PIN を求めています。
</translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation>%1: サーバーが自身の言葉で尋ねています:
</translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation>%1: ssh が確認を求めています:
</translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation>%1 のためにセキュリティキーにタッチしてください。
</translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation>ssh が受け取れる長さを超えています。</translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation>何も入力されませんでした。Ctrl-C でログインを取り消します。</translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation>これは別の種類のフィンガープリントです。%1 で始まるものを尋ねてください。</translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation>不一致: サーバーの鍵のフィンガープリントは、貼り付けたものと異なります。</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>「yes」「once」「no」またはフィンガープリント全体を入力してください。</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>「yes」「no」またはフィンガープリント全体を入力してください。</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>「yes」か「no」を入力してください。</translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation>%1: ログイン中の発言です。誰も保証しません:
</translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation>保存された答えは受け入れられず、破棄されました。
</translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation>受け入れられませんでした。試行 %1 回目。
</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスフレーズ: </translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation>答え (表示されません): </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>受け入れますか? 受け入れて保存するには「yes」(尋ねている ssh はあなたの設定が起動したものです)、
拒否するには「no」を入力するか、受け取ったフィンガープリントを貼り付けてください: </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>受け入れますか? 受け入れて保存するには「yes」、トンネルが停止されるまで受け入れるには「once」、
拒否するには「no」を入力するか、受け取ったフィンガープリントを貼り付けてください: </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation>「yes」か「no」を入力してください: </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Test %1</source>
        <comment>a tunnel</comment>
        <translation>%1 のテスト</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Trying each step of the way…</source>
        <translation>経路の各段階を試しています…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>直すには: %1。</translation>
    </message>
    <message>
        <source>Everything that could be tried works.</source>
        <translation>試せるものはすべて正常です。</translation>
    </message>
    <message>
        <source>One step does not work.</source>
        <translation>うまくいかない段階が 1 つあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>うまくいかない段階が %n 個あります。</numerusform>
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
        <translation>直すには: %1。</translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>ホスト鍵</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation>OpenSSH のクライアント、パッケージ openssh-client をインストールしてください</translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation>サーバーのログインに時間がかかりすぎます。もう一度試すか、管理者に尋ねてください</translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation>同じ接続先で「ssh -v」を試すと、詳しく分かります</translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation>ssh が指摘する設定の誤りを直してください</translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation>ホストのつづりとネットワークを確かめてください。別名は ssh_config に書きます</translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation>そのポートで待ち受ける ssh サーバーがありません。ポートを確かめるか、サーバーを起動してください</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation>サーバーの管理者に鍵が変わったか尋ねてください。その後で初めて、ウィンドウか「ssh-keygen -R」で古い鍵を破棄してください</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation>サーバーの sshd_config が許す必要があります: AllowTcpForwarding、PermitOpen、DisableForwarding</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation>サーバーの sshd_config がこのターゲットを許す必要があります: PermitOpen</translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation>サーバーから見たターゲットと、そこで待ち受けがあるかを確かめてください</translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name its key in the tunnel, or have your key put into the server&apos;s authorized_keys</source>
        <translation>同じ接続先で「ssh」を試してください。トンネルで鍵を指定するか、サーバーの authorized_keys に鍵を入れてもらってください</translation>
    </message>
    <message>
        <source>correct the tunnel&apos;s settings</source>
        <translation>トンネルの設定を直してください</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs a jump host</source>
        <translation>アドレス、ネットワーク、ファイアウォールを確かめてください。直接届かないホストには踏み台ホストが必要です</translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it when the tunnel starts</source>
        <translation>フィンガープリントを管理者のものと比較し、トンネルの起動時に受け入れてください</translation>
    </message>
    <message>
        <source>end what listens there, or take another port</source>
        <translation>そこで待ち受けるものを終了するか、別のポートにしてください</translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation>%1: うまくいかない段階があります</translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>Culvert::TomlText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>値の後に余分なものがあります</translation>
    </message>
    <message>
        <source>the name of a table is not closed</source>
        <translation>テーブルの名前が閉じていません</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is missing behind the key</source>
        <translation>キーの後に「=」がありません</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>値の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>リストが閉じていません</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>テーブルが閉じていません</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>これは値ではありません。テキストには引用符が必要です</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>そのようなエスケープはありません</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation>▬ 受信 %1、現在 %2</translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation>╌ 送信 %1、現在 %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>最近数分間の通信量</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>この間の通信はありません</translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation>Culvert のプロファイル (*.json)</translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation>ssh 設定 (*.conf *)</translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation>すべてのトンネルをエクスポート</translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation>ファイルにはエンドポイントのパスワードが含まれます。他人に渡さないでください。</translation>
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
        <translation>ブラウザーを開く(&amp;B)</translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation>クイック転送(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>すべて切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation>%1 個失敗</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 個再接続中</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 個接続中</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>a number of tunnels</comment>
        <translation>%1 個接続済み</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>a number of tunnels</comment>
        <translation>%1 個待機中</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>トンネルはまだありません</translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation>すべてのトンネルがオフです</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation>%1 (%3 個中 %2 個がオン)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation>すべてオンにする(&amp;O)</translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation>すべてオフにする(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;program…</source>
        <translation>プログラムを開く(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation>トンネルは停止されました</translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation>ssh は運べるだけの接続を運び、終了されました</translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation>この接続を運んだ ssh がなくなりました</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>このバージョンが知らないか使わないフィールド: %1</translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation>トンネルは停止しています</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation>user@host、host:port、または ssh_config の名前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation>最後の接続が閉じた後に ssh を残す時間</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>接続先(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>グループ(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>起動(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>アイドル時間(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation>エンドポイント(&amp;E):</translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation>別のトンネルがこの名前を使っています</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>リモートホストが接続を閉じました</translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation>接続の途中で接続しようとしました</translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation>%1 はソケットの絶対パスではありません</translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation>ポート 0 では待ち受けられません</translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation>ソケットにコネクターがもうありません</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation>%2 秒以内に %1 に届きませんでした</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation>%2 秒以内に %1 に届きませんでした。ssh がまだログインしていませんでした</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>コネクターは閉じられました</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>ソケットは接続されていません</translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation>ソケットはこれ以上書き込まれないと告げられています</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>ソケットの操作が時間切れになりました</translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation>プロファイルは削除されました</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation>時間内に接続されませんでした%1</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation>
culvert: 中断されました。未回答の質問には「いいえ」と答えます
</translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation>
culvert: 中断されました。何も変更されていません
</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>標準入力を読めません: %1</translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation>標準入力が 1 MiB を超えています</translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation>culvert: 何もインポートされませんでした。%1: %2</translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation>ファイルが届きませんでした</translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation>%1 にホストがありません</translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation>culvert: --config-file は自分の設定のホスト用で、インポートするファイルと一緒には使えません</translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation>culvert: 警告: エクスポートにエンドポイントのパスワードが含まれます: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation>警告: %1。空くまで繰り返し試します</translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation>動作中の Culvert に動詞「%1」はありません。古いバージョンですか</translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation>Culvert は既にウィンドウなし (--headless) で動作しています。「culvert quit」で終了します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation>「%1」は複数のプロファイルを指しますが、「%2」が取るのは 1 つです</translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation>--wait: 「%1」は秒数ではありません</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>プロファイルがなくなりました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation>「%1」は接続の番号ではありません</translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation>接続が指定されていません</translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation>ここではログを取りません</translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation>標準入出力が届きませんでした</translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation>。「culvert up %1」で起動してください</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation>プロファイル「%1」はなく、接続先でもありません: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Verbs</name>
    <message>
        <source>print JSON, for programs</source>
        <translation>プログラム用に JSON を出力</translation>
    </message>
    <message>
        <source>all profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation>接続済みか失敗になったら戻る。SECONDS があれば、それまで繰り返し試す</translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation>表示を続け、その場で描き直す。パイプでは変化ごとに 1 行</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation>このブラウザー: Chromium か Firefox、またはその派生</translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation>トンネルの向こうのリゾルバー。SRV、TXT、MX など用</translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation>プロキシの変数だけを使う。対応するプログラム用で、その他はトンネルを通らない</translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation>これから起きることを続けて表示</translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation>それ以降だけ: 30s、10m、2h、3d のような期間、または 14:30 や 2026-01-31T14:30 のような時刻</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation>@GROUP 用: 動詞はグループ全体を一度に取る。&quot;&quot; = なし</translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation>プログラム用のエンドポイント: 1 つのポートで SOCKS 4、4a、5 と HTTP</translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation>サーバーから見た 1 つの TARGET につながるエンドポイント</translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation>サーバーが待ち受け、このコンピューターが TARGET に接続する</translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation>サーバーが待ち受け、そのプログラムがこのコンピューターを通って外へ出る</translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation>他のユーザーとコンピューターを入れる。なければ自分のプログラムだけ</translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation>Unix ソケットを使える人。chmod(1) の書き方で、たとえば 0660</translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation>Web ページが転送を使えるか。auto: ターゲットのポートが Web サーバーのものの場合だけ</translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation>プロキシエンドポイントを使える人。パスワードは端末で尋ねるか標準入力から読む。&quot;&quot; = 誰にも尋ねない</translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation>先にここにログインする。複数なら順に通る。&quot;&quot; = なし</translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation>manual、on-demand (最初のクライアントで)、または always</translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation>必要時の ssh が最後の接続の後に残る時間</translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation>ssh_config(5) のオプション。NAME= で取り除く</translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation>同時に動作できる ssh の数</translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation>ssh をもう 1 つ起動する接続数</translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation>秘密鍵。&quot;&quot; = ssh が決める</translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation>自分のものの代わりの ssh_config(5)。&quot;&quot; = 自分のもの</translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation>ログインする場所</translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation>1 つのエンドポイントについてのオプションが指すもの。LISTEN、名前、位置 (#1 が最初) で指定。なければここで追加するものを指す</translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation>これから --endpoint が待ち受ける場所</translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation>これから --endpoint がつながる場所</translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation>--endpoint の名前。&quot;&quot; = なし</translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation>このエンドポイントを取り除く</translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation>オフにして残す</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>再びオンにする</translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation>インポートで無効になって来たオプションと設定ファイルを使う</translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation>それらを捨てる</translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation>このホストだけ。複数回指定できる</translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation>どうなるかを示し、何もしない</translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation>自分のエクスポートをそのまま取り込む</translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation>ssh 自身のための ssh_config(5) として</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation>プロファイルの内容すべて</translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation>今ログインする。ssh の質問はここで尋ねられる</translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation>複数を一度に: パターンで、グループで</translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation>スクリプトで: すべて接続されたら完了</translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation>その ssh と接続を終了し、ポートを閉じる</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation>ログインし直し、それを待つ</translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation>1 つを見続ける</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>スクリプト用</translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation>誰がどのトンネルを何に使っているか</translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation>グループのもの、スクリプト用</translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation>`culvert connections` の 2 つを終了する</translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation>すべて終了する。トンネルは残る</translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation>127.0.0.1:1080 か、次の空きポートのプロキシ</translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation>ssh が「bastion」として知るサーバーの向こうのデータベース</translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation>Unix ソケットに Unix ソケットを</translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation>サーバーのポート 8080 をこのコンピューターの 3000 へ</translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation>エンドポイントをもう 1 つ、または 5432 のものに別のターゲットを</translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation>いつ起動し、どこに属するか</translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation>ssh_config(5) のオプションを 1 つ設定し、1 つ取り除く</translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation>クライアントにユーザーとパスワード (入力する) を求める</translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation>他は変わらず、接続されたまま</translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation>停止して破棄する</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>グループ全体</translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation>自分の ~/.ssh/config から何ができるか</translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation>その 1 つのホスト</translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation>別の場所から来た自分のエクスポート</translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation>すべて、持ち出すために</translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation>ssh が同じことをするのに必要なもの</translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation>ログイン、喪失、再試行、停止とその理由</translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation>ある 1 つがこの 1 時間にしたこと</translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation>続ける。Ctrl-C で終了</translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation>ブラウザーの「自動プロキシ設定」用</translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation>1 つの動詞の例とオプション</translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation>終了し、すべてのトンネルも終える</translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation>nc(1) のように、トンネルを通して</translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation>その向こうのホストへの ssh、scp、rsync、git</translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation>このトンネル専用のブラウザー</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>このブラウザー</translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation>サーバーが知る名前</translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation>自分のシェル。プロンプトがそれを示す</translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation>経路の各段階と、失敗する段階</translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation>プロファイルを作る前に</translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation>そこから転送できるもの</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation>1 行に 1 つの名前、表示される順に。</translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation>トンネルを起動する</translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation>端末では接続されるまで待ち、ssh の質問はそこで尋ねられます。端末の ssh-agent も使われます。</translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation>トンネルを停止する</translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation>エンドポイントが閉じ、接続が終わります。</translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation>トンネルを停止して起動する</translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation>トンネルの状況</translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation>状態は stopped (停止)、idle (ポートは開いていて、最初のクライアントが ssh を起動)、connecting (接続中)、up (接続済み)、reconnecting (再接続中)、failed (対応が必要)、stopping (停止処理中) のいずれかです。</translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation>開いている接続とその元のプログラム</translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation>接続を終了する。番号は `culvert connections` にある</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>プロファイルを追加する</translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation>エンドポイントを指定しなければプロキシが付きます。Web ページは Unix ソケットを使えません。クライアントが対応するなら、その方が良い選択です。</translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation>プロファイルを変更する</translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation>接続済みのトンネルは変更をすぐに取り入れ、ログインが変わる場合だけログインし直します。オプションで指定しないものは変わりません。</translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation>プロファイルの名前を変える</translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation>トンネルを停止し、プロファイルを破棄する</translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation>プロファイルを JSON か ssh_config として出力する</translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation>トンネルに起きたこと</translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation>誰がどこに接続したかは記録しません。</translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation>サーバーへの経路の各段階を試す</translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation>名前、TCP 接続、ホスト鍵、ログイン、サーバーが接続を通すか、各エンドポイント。所要時間と、失敗した場合の対処を示します。接続済みのトンネルはそのままです。</translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation>サーバーで待ち受けているもの</translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation>トンネルを通した標準入出力</translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation>パイプ用、また ssh の ProxyCommand として。HOST はサーバーが解決し、パスはそこでの Unix ソケットです。各方向は独立して終わります。</translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation>トンネルを通るブラウザー</translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation>独自のデータを持ち、トンネルを通らないものはありません。</translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation>任意のプログラムやシェルをトンネルに通す</translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation>TCP 接続と名前はすべてトンネルを通り、他に出口はありません。tunnel.internal はサーバー自身です。終了ステータスはコマンドのものです。</translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation>ブラウザー用のプロキシ設定ファイルを出力する</translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation>動作中の Culvert を終了する</translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation>動詞の働きと例</translation>
    </message>
    <message>
        <source>the ssh or autossh command that did it until now, in quotes: what it says is taken over, and what cannot be is named</source>
        <translation>これまで使っていた ssh か autossh のコマンドを引用符で囲んだもの。内容は取り込まれ、取り込めないものは示される</translation>
    </message>
    <message>
        <source>let what `culvert forward` made stay when the tunnel stops</source>
        <translation>`culvert forward` が作ったものを、トンネルの停止後も残す</translation>
    </message>
    <message>
        <source>let it stay in the profile</source>
        <translation>プロファイルに残す</translation>
    </message>
    <message>
        <source>your own, in place of ~/.ssh/config; ssh evaluates it, commands included</source>
        <translation>~/.ssh/config の代わりに使う自分の設定。コマンドも含めて ssh が評価する</translation>
    </message>
    <message>
        <source>what a command did until now</source>
        <translation>これまでコマンドがしていたこと</translation>
    </message>
    <message>
        <source>port 5432 of the server itself</source>
        <translation>サーバー自身のポート 5432</translation>
    </message>
    <message>
        <source>one that the server reaches, for good</source>
        <translation>サーバーから届くもの、恒久的に</translation>
    </message>
    <message>
        <source>these two first, the others behind them</source>
        <translation>まずこの 2 つ、他はその後に</translation>
    </message>
    <message>
        <source>sessions of PuTTY, as Windows&apos; registry editor exports them</source>
        <translation>Windows のレジストリエディターでエクスポートした PuTTY のセッション</translation>
    </message>
    <message>
        <source>the tunnels of boring</source>
        <translation>boring のトンネル</translation>
    </message>
    <message>
        <source>what a script calls ssh and autossh for</source>
        <translation>スクリプトが ssh と autossh を呼び出してしていること</translation>
    </message>
    <message>
        <source>reach a port for now</source>
        <translation>一時的にポートに届くようにする</translation>
    </message>
    <message>
        <source>TARGET is a port of the server itself, HOST:PORT as the server sees it, or the path of a Unix socket there. It listens on the same port here, or the next free one, which is printed, and goes when the tunnel stops.</source>
        <translation>TARGET はサーバー自身のポート、サーバーから見た HOST:PORT、またはそこでの Unix ソケットのパスです。ここでは同じポートか、次の空きポート (出力されます) で待ち受け、トンネルが停止するとなくなります。</translation>
    </message>
    <message>
        <source>put profiles first, in this order</source>
        <translation>プロファイルをこの順で先頭に置く</translation>
    </message>
    <message>
        <source>The window, the tray and all lists have this order.</source>
        <translation>ウィンドウ、トレイ、すべての一覧がこの順になります。</translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), of an export, or of what another program keeps</source>
        <translation>ssh_config(5) のホスト、エクスポート、または別のプログラムが保存しているものからプロファイルを作る</translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, somebody&apos;s ssh_config, sessions of PuTTY (an exported registry file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls ssh or autossh. It is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand. What cannot be taken over is named.</source>
        <translation>FILE がなければ自分の ~/.ssh/config のホストから。FILE (- = 標準入力) はエクスポート、誰かの ssh_config、PuTTY のセッション (エクスポートしたレジストリファイル)、boring のトンネル (TOML)、gSTM のトンネル、または ssh か autossh を呼び出すスクリプトです。読むだけで評価はしません。プログラムを実行するものや他者を入れるものはオフで取り込まれ、手動で起動します。取り込めないものは示されます。</translation>
    </message>
    <message>
        <source>One command runs there over the same login, which asks here what it has to; where the account may run nothing, that is said.</source>
        <translation>同じログインで 1 つのコマンドを実行し、必要なことはここで尋ねられます。アカウントが何も実行できない場合は、そう示します。</translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation>%1 に書き込めません。ディスク上のファイルではありません</translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>トンネルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>すべてエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>複製(&amp;P)…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>オン(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>今すぐ接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>今すぐ接続</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>ブラウザーを開く(&amp;B)</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation>ssh コマンドとしてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation>ssh コマンドとしてコピー</translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation>クイック転送(&amp;Q)…</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>クイック転送</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation>トンネルを探す(&amp;F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>Culvert について(&amp;A)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>トンネル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Open pro&amp;gram…</source>
        <translation>プログラムを開く(&amp;G)…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>テスト(&amp;E)…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Find ser&amp;vices…</source>
        <translation>サービスを探す(&amp;V)…</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>サービスを探す</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation>動作中の Culvert は別のバージョンです</translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation>Culvert は既に動作しています。「culvert status」で表示できます</translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation>Culvert が動作しています。「culvert status」で状況を表示できます。
</translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation>Culvert とすべてのトンネルが終了します</translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation>画面がありません。「culvert --headless」を使ってください</translation>
    </message>
    <message>
        <source>the window is not installed (culvert-window); use &quot;culvert --headless&quot;</source>
        <translation>ウィンドウがインストールされていません (culvert-window)。「culvert --headless」を使ってください</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>プロセスを起動できませんでした</translation>
    </message>
    <message>
        <source>culvert-window takes no verb; use culvert</source>
        <translation>culvert-window はコマンドを受け付けません。culvert を使用してください</translation>
    </message>
</context>
</TS>
