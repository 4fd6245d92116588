<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Culvert::AboutBox</name>
    <message>
        <source>About Culvert</source>
        <translation>حول Culvert</translation>
    </message>
    <message>
        <source>Culvert %1</source>
        <translation>Culvert %1</translation>
    </message>
    <message>
        <source>A tunnel manager over the system’s own ssh.
Free software under the MIT licence.</source>
        <translation>مدير أنفاق يستخدم ssh الخاص بالنظام.
برنامج حر برخصة MIT.</translation>
    </message>
</context>
<context>
    <name>Culvert::Askpass</name>
    <message>
        <source>ssh has no way to ask: %1</source>
        <translation>لا يملك ssh وسيلة للسؤال: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Autostart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>لا يمكن إزالة %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::BoringFile</name>
    <message>
        <source>line %1: the unknown field &quot;%2&quot; is left out</source>
        <translation>السطر %1: تُرك الحقل غير المعروف «%2»</translation>
    </message>
    <message>
        <source>line %1: the unknown table &quot;%2&quot; is left out</source>
        <translation>السطر %1: تُرك الجدول غير المعروف «%2»</translation>
    </message>
    <message>
        <source>the file has too many tables</source>
        <translation>في الملف جداول أكثر من اللازم</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>لا يسمي أي مضيف</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they do not make pairs</source>
        <translation>المنفذان %1 و%2: لا يكوّنان أزواجًا</translation>
    </message>
    <message>
        <source>a forward of the mode &quot;%1&quot;</source>
        <translation>توجيه من الوضع «%1»</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>المجموعة %1: ضعه في إحدى مجموعاتك</translation>
    </message>
    <message>
        <source>%1: Culvert runs no programs when a tunnel changes</source>
        <translation>%1: لا يشغّل Culvert برامج عندما يتغير نفق</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>الحقل غير المعروف «%1»</translation>
    </message>
    <message>
        <source>%1 has a variable of the environment in it, which is not replaced</source>
        <translation>في %1 متغير بيئة، ولا يُستبدل</translation>
    </message>
    <message>
        <source>the ports %1 and %2: they are too many</source>
        <translation>المنفذان %1 و %2: عددها أكبر من المسموح</translation>
    </message>
</context>
<context>
    <name>Culvert::Browser</name>
    <message>
        <source>There is no program %1.</source>
        <translation>لا يوجد برنامج %1.</translation>
    </message>
    <message>
        <source>No browser was found that can be kept apart from everyday use.</source>
        <translation>لم يُعثر على متصفح يمكن فصله عن الاستخدام اليومي.</translation>
    </message>
    <message>
        <source>Install Chromium or Firefox, or one made from them.</source>
        <translation>ثبّت Chromium أو Firefox أو متصفحًا مشتقًا منهما.</translation>
    </message>
    <message>
        <source>It is not known how to keep %1 apart from everyday use.</source>
        <translation>لا يُعرف كيف يُفصل %1 عن الاستخدام اليومي.</translation>
    </message>
    <message>
        <source>Name a Chromium or Firefox, or one made from them.</source>
        <translation>حدد Chromium أو Firefox أو متصفحًا مشتقًا منهما.</translation>
    </message>
</context>
<context>
    <name>Culvert::BrowserStart</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>تعذر بدء %1: %2</translation>
    </message>
    <message>
        <source>%1 ended at once: %2</source>
        <translation>انتهى %1 على الفور: %2</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>لم يقل شيئًا</translation>
    </message>
</context>
<context>
    <name>Culvert::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Culvert::ClientConnection</name>
    <message>
        <source>this leads to %1 only</source>
        <translation>هذا يقود إلى %1 فقط</translation>
    </message>
</context>
<context>
    <name>Culvert::CommandLine</name>
    <message>
        <source>there is no option %1</source>
        <translation>لا يوجد خيار %1</translation>
    </message>
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
        <translation>%1 (انظر %2)</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; is it &quot;%2&quot;?</source>
        <translation>لا يوجد أمر «%1»؛ هل هو «%2»؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2</source>
        <translation>ليس لـ«%1» الخيار --%2</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>الخيار --%1 لا يأخذ قيمة</translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation>الخيار --%1 يحتاج إلى قيمة، %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --all or names, not both</source>
        <translation>«%1» يأخذ --all أو أسماء، لا كليهما</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2</source>
        <translation>«%1» يحتاج إلى %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;</source>
        <translation>«%1» لا يأخذ «%2»</translation>
    </message>
    <message>
        <source>--headless starts Culvert and takes no verb</source>
        <translation>--headless يبدأ Culvert ولا يأخذ أمرًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes --from or DESTINATION, not both</source>
        <translation>يأخذ «%1» الخيار --from أو DESTINATION، لا كليهما</translation>
    </message>
    <message>
        <source>--background goes with --headless</source>
        <translation>يُستخدم --background مع --headless</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigFile</name>
    <message>
        <source>%1 is not a file on a disk, and cannot be read at each login; copy what it says into one, and name that</source>
        <translation>%1 ليس ملفًا على قرص، ولا يمكن قراءته عند كل تسجيل دخول؛ انسخ محتواه إلى ملف وحدد ذلك الملف</translation>
    </message>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>لا يمكن قراءة الملف %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ConfigKeywords</name>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>سيُضعف ذلك التحقق من مفاتيح المضيفين</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionList</name>
    <message>
        <source>&amp;Close connection</source>
        <translation>إغلاق الاتصال(&amp;C)</translation>
    </message>
    <message>
        <source>Close a&amp;ll…</source>
        <translation>إغلاق الكل(&amp;L)…</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>إغلاق الاتصال</translation>
    </message>
    <message>
        <source>Copy target</source>
        <translation>نسخ الهدف</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>تصفية الاتصالات</translation>
    </message>
    <message>
        <source>No connection has this text in its program, target or address.</source>
        <translation>لا يوجد اتصال يحوي هذا النص في برنامجه أو هدفه أو عنوانه.</translation>
    </message>
    <message>
        <source>No connections.</source>
        <translation>لا توجد اتصالات.</translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>إغلاق الاتصالات</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>إغلاق %1؟</translation>
    </message>
    <message>
        <source>Their programs get an error. The tunnel stays up.</source>
        <translation>ستتلقى برامجها خطأً. ويبقى النفق متصلًا.</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>إغلاق الكل(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionModel</name>
    <message>
        <source>not known</source>
        <comment>the program behind a connection</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, by address</source>
        <comment>where a connection leads to</comment>
        <translation>%1، بالعنوان</translation>
    </message>
    <message>
        <source>The program sent an address instead of a name: it may have asked this machine&apos;s resolver</source>
        <translation>أرسل البرنامج عنوانًا بدل الاسم: ربما سأل محلّل الأسماء في هذا الجهاز</translation>
    </message>
    <message>
        <source>Comes in on %1</source>
        <translation>يدخل عبر %1</translation>
    </message>
    <message>
        <source>Comes in on %1, from %2</source>
        <translation>يدخل عبر %1، من %2</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>المستخدم: %1</translation>
    </message>
    <message>
        <source>Waits for ssh</source>
        <translation>ينتظر ssh</translation>
    </message>
    <message>
        <source>Carried by ssh %1</source>
        <translation>يحمله ssh %1</translation>
    </message>
    <message>
        <source>at rest</source>
        <comment>a connection on which nothing goes</comment>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يقود إلى</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>how fast a connection is, both ways</comment>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>Culvert::ConnectionTable</name>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>There are no connections.</source>
        <translation>لا توجد اتصالات.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>* The program sent an address instead of a name: it may have asked this</source>
        <translation>* أرسل البرنامج عنوانًا بدل الاسم: ربما سأل</translation>
    </message>
    <message>
        <source>  machine&apos;s resolver.</source>
        <translation>  محلّل الأسماء في هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>Culvert::Connector</name>
    <message>
        <source>the connector was stopped</source>
        <translation>أُوقف الموصل</translation>
    </message>
</context>
<context>
    <name>Culvert::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Demo</name>
    <message>
        <source>For a browser</source>
        <translation>لمتصفح</translation>
    </message>
    <message>
        <source>The demo&apos;s page</source>
        <translation>صفحة العرض</translation>
    </message>
</context>
<context>
    <name>Culvert::DemoReport</name>
    <message>
        <source>Profile &quot;%1&quot; waits for its first client; its ssh starts then.</source>
        <translation>ملف التعريف «%1» ينتظر عميله الأول؛ وعندها يبدأ ssh الخاص به.</translation>
    </message>
    <message>
        <source>SOCKS proxy:          %1</source>
        <translation>وكيل SOCKS:           %1</translation>
    </message>
    <message>
        <source>Try it:               curl --socks5-hostname %1 %2</source>
        <translation>جرّبه:                curl --socks5-hostname %1 %2</translation>
    </message>
    <message>
        <source>Or by the forward:    curl http://%1/</source>
        <translation>أو عبر التوجيه:       curl http://%1/</translation>
    </message>
    <message>
        <source>Fetched through it:   &quot;%1&quot;, %2 bytes in %3 ms, log-in of ssh included</source>
        <translation>جُلب عبره:            «%1»، %2 بايت في %3 م.ث، شاملًا تسجيل دخول ssh</translation>
    </message>
    <message>
        <source>The page did not come: %1</source>
        <translation>لم تصل الصفحة: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::Desktop</name>
    <message>
        <source>Culvert goes on running</source>
        <translation>يواصل Culvert العمل</translation>
    </message>
    <message>
        <source>Your tunnels stay as they are. Use this icon to bring the window back or to quit.</source>
        <translation>تبقى أنفاقك كما هي. استخدم هذه الأيقونة لإعادة النافذة أو للخروج.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
</context>
<context>
    <name>Culvert::Destination</name>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>يجب أن يكون مخطط الوجهة ssh:// أو أن يُترك</translation>
    </message>
    <message>
        <source>the destination is missing</source>
        <translation>الوجهة مفقودة</translation>
    </message>
    <message>
        <source>a password does not belong in a destination; ssh asks for it, or uses a key (a colon of a user is %3A behind ssh://)</source>
        <translation>لا مكان لكلمة مرور في الوجهة؛ فإن ssh يسأل عنها أو يستخدم مفتاحًا (نقطتا المستخدم تُكتبان %3A بعد ssh://)</translation>
    </message>
    <message>
        <source>the user has a &quot;%&quot; that does not encode a character</source>
        <translation>في المستخدم «%» لا يرمّز حرفًا</translation>
    </message>
    <message>
        <source>the host of a URL has one of %1</source>
        <translation>في مضيف عنوان URL واحد من %1</translation>
    </message>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>القوس حول عنوان IPv6 غير مغلق</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>النص بين القوسين ليس عنوان IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:22</source>
        <translation>يجب أن يكون عنوان IPv6 بين قوسين، مثل [::1]:22</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>the user before &quot;@&quot; is missing</source>
        <translation>المستخدم قبل «@» مفقود</translation>
    </message>
    <message>
        <source>the user must not begin with &quot;-&quot;, nor have one behind a space</source>
        <translation>يجب ألا يبدأ المستخدم بـ«-» ولا أن تكون بعد مسافة</translation>
    </message>
    <message>
        <source>the user is longer than 255 characters</source>
        <translation>المستخدم أطول من 255 حرفًا</translation>
    </message>
    <message>
        <source>the user has a character that cannot be seen</source>
        <translation>في المستخدم حرف لا يُرى</translation>
    </message>
    <message>
        <source>the user has one of %1, which ssh refuses</source>
        <translation>في المستخدم واحد من %1، ويرفضه ssh</translation>
    </message>
    <message>
        <source>the user must not end with a backslash</source>
        <translation>يجب ألا ينتهي المستخدم بشرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>المضيف مفقود</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>يجب ألا يبدأ المضيف بـ«-»</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>المضيف أطول من 255 حرفًا</translation>
    </message>
    <message>
        <source>the host has a space, or a character that cannot be seen</source>
        <translation>في المضيف مسافة أو حرف لا يُرى</translation>
    </message>
    <message>
        <source>the host has one of %1, which ssh refuses</source>
        <translation>في المضيف واحد من %1، ويرفضه ssh</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationCompleter</name>
    <message>
        <source>Names from ssh_config</source>
        <translation>أسماء من ssh_config</translation>
    </message>
</context>
<context>
    <name>Culvert::DestinationUrl</name>
    <message>
        <source>the destination&apos;s scheme must be ssh://, or left off</source>
        <translation>يجب أن يكون مخطط الوجهة ssh:// أو أن يُترك</translation>
    </message>
    <message>
        <source>&quot;/&quot;, &quot;?&quot; and &quot;#&quot; must be percent-encoded before an &quot;@&quot;</source>
        <translation>يجب ترميز «/» و«?» و«#» بالنسبة المئوية قبل «@»</translation>
    </message>
    <message>
        <source>a fragment (&quot;#&quot;) does not belong in a destination</source>
        <translation>لا مكان لجزء («#») في الوجهة</translation>
    </message>
    <message>
        <source>a path does not belong in a destination</source>
        <translation>لا مكان لمسار في الوجهة</translation>
    </message>
    <message>
        <source>the password after &quot;:&quot; is missing</source>
        <translation>كلمة المرور بعد «:» مفقودة</translation>
    </message>
    <message>
        <source>the password has a character that must be percent-encoded, as &quot;@&quot; is by &quot;%40&quot;</source>
        <translation>في كلمة المرور حرف يجب ترميزه بالنسبة المئوية، كما تُرمّز «@» بـ«%40»</translation>
    </message>
    <message>
        <source>the password has a &quot;%&quot; that does not encode a character</source>
        <translation>في كلمة المرور «%» لا يرمّز حرفًا</translation>
    </message>
    <message>
        <source>the password must be one line of text</source>
        <translation>يجب أن تكون كلمة المرور سطرًا واحدًا من النص</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>كلمة المرور أطول من %1 بايت</translation>
    </message>
    <message>
        <source>the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080</source>
        <translation>المعامل الوحيد للوجهة هو bind، مثل ?bind=127.0.0.1:1080</translation>
    </message>
    <message>
        <source>there is more than one parameter after the &quot;?&quot;</source>
        <translation>هناك أكثر من معامل بعد «?»</translation>
    </message>
    <message>
        <source>bind has a &quot;%&quot; that does not encode a character</source>
        <translation>في bind «%» لا يرمّز حرفًا</translation>
    </message>
    <message>
        <source>bind must be an IP address and a port, as in 127.0.0.1:1080</source>
        <translation>يجب أن يكون bind عنوان IP ومنفذًا، مثل 127.0.0.1:1080</translation>
    </message>
</context>
<context>
    <name>Culvert::DetailsPane</name>
    <message>
        <source>Open &amp;browser</source>
        <translation>فتح المتصفح(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير(&amp;E)…</translation>
    </message>
    <message>
        <source>None yet. Edit the tunnel to add a proxy or a forward.</source>
        <translation>لا شيء بعد. حرّر النفق لإضافة وكيل أو توجيه.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط الاتصال</translation>
    </message>
    <message>
        <source>ssh processes</source>
        <translation>عمليات ssh</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Tunnel %1</source>
        <translation>النفق %1</translation>
    </message>
    <message>
        <source>Switch this tunnel off</source>
        <translation>إيقاف هذا النفق</translation>
    </message>
    <message>
        <source>Switch this tunnel on</source>
        <translation>تشغيل هذا النفق</translation>
    </message>
    <message>
        <source>Opens a browser of its own that goes through this tunnel</source>
        <translation>يفتح متصفحًا خاصًا يمر عبر هذا النفق</translation>
    </message>
    <message>
        <source>Needs a SOCKS endpoint that listens</source>
        <translation>يحتاج إلى نقطة اتصال SOCKS تستمع</translation>
    </message>
    <message>
        <source>None is running. The first client starts one.</source>
        <translation>لا تعمل أي عملية. العميل الأول يبدأ واحدة.</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>لا تعمل أي عملية.</translation>
    </message>
    <message>
        <source>Said while it logs in; nobody vouches for it:</source>
        <translation>قيل أثناء تسجيل الدخول؛ ولا أحد يضمنه:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>المحاولة الآن(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>اختبار(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>Culvert::DirectStream</name>
    <message>
        <source>%1 is not known here: %2</source>
        <translation>%1 غير معروف هنا: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::DisabledOptions</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>تمكين(&amp;E)…</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>نسيان(&amp;G)</translation>
    </message>
    <message>
        <source>Disabled option</source>
        <translation>خيار معطّل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Disabled ssh options</source>
        <translation>خيارات ssh المعطّلة</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>%1 cannot be enabled: %2.</source>
        <translation>لا يمكن تمكين %1: %2.</translation>
    </message>
    <message>
        <source>This came with an import, and the tunnel does not start until you enable it or forget it: it can run programs and lead elsewhere.</source>
        <translation>جاء هذا مع استيراد، ولا يبدأ النفق حتى تمكّنه أو تنساه: فقد يشغّل برامج ويقود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>These came with an import. ssh does not get them: they run a program, load code or decide whom to trust, or are not known to do less.</source>
        <translation>جاءت هذه مع استيراد. ولا يحصل عليها ssh: فهي تشغّل برنامجًا أو تحمّل شيفرة أو تقرر بمن يوثق، أو لا يُعرف أنها تفعل أقل من ذلك.</translation>
    </message>
    <message>
        <source>Enable a configuration file</source>
        <translation>تمكين ملف إعدادات</translation>
    </message>
    <message>
        <source>Enable an option</source>
        <translation>تمكين خيار</translation>
    </message>
    <message>
        <source>Enable the configuration file for this tunnel?</source>
        <translation>هل تريد تمكين ملف الإعدادات لهذا النفق؟</translation>
    </message>
    <message>
        <source>Enable %1 for this tunnel?</source>
        <translation>هل تريد تمكين %1 لهذا النفق؟</translation>
    </message>
    <message>
        <source>ssh will use this with your rights whenever the tunnel starts:

%1

Do so only if you know what it does, and trust whom you have it from.</source>
        <translation>سيستخدم ssh هذا بصلاحياتك كلما بدأ النفق:

%1

لا تفعل ذلك إلا إذا كنت تعرف ما يفعله وتثق بمن أعطاك إياه.</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>تمكين(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Culvert::EmptyPage</name>
    <message>
        <source>&amp;Import hosts of your ssh configuration…</source>
        <translation>استيراد مضيفي إعدادات ssh لديك(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>بدء Culvert عند تسجيل دخولي(&amp;S)</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>لا أنفاق بعد</translation>
    </message>
    <message>
        <source>A tunnel carries connections to a server that you reach by ssh, and from there to anywhere. Add one to give browsers and other programs a local proxy or a forwarded port.</source>
        <translation>يحمل النفق الاتصالات إلى خادم تصل إليه عبر ssh، ومنه إلى أي مكان. أضف نفقًا لتعطي المتصفحات والبرامج الأخرى وكيلًا محليًا أو منفذًا موجهًا.</translation>
    </message>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>إضافة نفق(&amp;A)…</translation>
    </message>
    <message>
        <source>There are no hosts in ~/.ssh/config: all you need is what you would type behind “ssh”, such as me@server.example.</source>
        <translation>لا يوجد مضيفون في ~/.ssh/config: كل ما تحتاجه هو ما تكتبه بعد «ssh»، مثل me@server.example.</translation>
    </message>
    <message>
        <source>Try it with a &amp;demo</source>
        <translation>تجربته مع عرض(&amp;D)</translation>
    </message>
    <message>
        <source>Runs against a server of its own that ends with it</source>
        <translation>يعمل مع خادم خاص به ينتهي معه</translation>
    </message>
</context>
<context>
    <name>Culvert::Endpoint</name>
    <message>
        <source>the client did not say where it wants to go</source>
        <translation>لم يقل العميل إلى أين يريد الذهاب</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>لا رد خلال %1 ث</translation>
    </message>
    <message>
        <source>the client did not hang up</source>
        <translation>لم يُنهِ العميل الاتصال</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 قيد الاستخدام من %2</translation>
    </message>
    <message>
        <source>%1 is for your own programs; clients turned away: %2, the last of %3</source>
        <translation>%1 لبرامجك أنت؛ عملاء رُفضوا: %2، آخرهم من %3</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2</source>
        <translation>%1 ليس لصفحات الويب؛ طلبات رُفضت: %2</translation>
    </message>
    <message>
        <source>%1 is not for web pages; requests turned away: %2, the last for %3</source>
        <translation>%1 ليس لصفحات الويب؛ طلبات رُفضت: %2، آخرها إلى %3</translation>
    </message>
    <message>
        <source>%1: clients that hung up before it was known whose they were, and got nothing through: %2</source>
        <translation>%1: عملاء أنهوا الاتصال قبل أن يُعرف لمن هم، ولم يمرروا شيئًا: %2</translation>
    </message>
    <message>
        <source>the connection was closed by hand</source>
        <translation>أُغلق الاتصال يدويًا</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointEditor</name>
    <message>
        <source>Let &amp;web pages use it</source>
        <translation>السماح لصفحات الويب باستخدامه(&amp;W)</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تحرير: %1</translation>
    </message>
    <message>
        <source>127.0.0.1:port, or the path of a socket</source>
        <translation>127.0.0.1:المنفذ، أو مسار مقبس</translation>
    </message>
    <message>
        <source>Port 0 takes any free port</source>
        <translation>المنفذ 0 يأخذ أي منفذ حر</translation>
    </message>
    <message>
        <source>host:port as the server sees it, or a path there</source>
        <translation>المضيف:المنفذ كما يراه الخادم، أو مسار هناك</translation>
    </message>
    <message>
        <source>host:port as this computer sees it, or a path here</source>
        <translation>المضيف:المنفذ كما يراه هذا الحاسوب، أو مسار هنا</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>none: programs need not log in</source>
        <translation>لا أحد: لا تحتاج البرامج إلى تسجيل دخول</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>الاستماع على(&amp;L):</translation>
    </message>
    <message>
        <source>Server &amp;listens on:</source>
        <translation>يستمع الخادم على(&amp;L):</translation>
    </message>
    <message>
        <source>Lead &amp;to:</source>
        <translation>يقود إلى(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>المستخدم(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور(&amp;P):</translation>
    </message>
    <message>
        <source>Any page that you open could then send requests to the target</source>
        <translation>عندئذ يمكن لأي صفحة تفتحها أن ترسل طلبات إلى الهدف</translation>
    </message>
    <message>
        <source>only me (0600)</source>
        <translation>أنا فقط (0600)</translation>
    </message>
    <message>
        <source>me and the socket&apos;s group (0660)</source>
        <translation>أنا ومجموعة المقبس (0660)</translation>
    </message>
    <message>
        <source>every user of this computer (0666)</source>
        <translation>كل مستخدمي هذا الحاسوب (0666)</translation>
    </message>
    <message>
        <source>Who may use the socket</source>
        <translation>من يجوز له استخدام المقبس</translation>
    </message>
    <message>
        <source>&amp;Open to:</source>
        <translation>مفتوح لـ(&amp;O):</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>النمط %1</translation>
    </message>
    <message>
        <source>this address can be reached from other computers; say that you want that</source>
        <translation>يمكن الوصول إلى هذا العنوان من حواسيب أخرى؛ قل إنك تريد ذلك</translation>
    </message>
    <message>
        <source>anyone who reaches this computer can use the tunnel; a user and a password keep others out</source>
        <translation>كل من يصل إلى هذا الحاسوب يمكنه استخدام النفق؛ والمستخدم وكلمة المرور يمنعان الآخرين</translation>
    </message>
    <message>
        <source>Let &amp;other users of this computer use it</source>
        <translation>السماح لمستخدمي هذا الحاسوب الآخرين باستخدامه(&amp;O)</translation>
    </message>
    <message>
        <source>Let &amp;other computers on the network use it</source>
        <translation>السماح لحواسيب الشبكة الأخرى باستخدامه(&amp;O)</translation>
    </message>
    <message>
        <source>Let &amp;other computers that reach the server use it</source>
        <translation>السماح للحواسيب الأخرى التي تصل إلى الخادم باستخدامه(&amp;O)</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>المستخدم أطول من 255 بايت</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>كلمة المرور أطول من 255 بايت</translation>
    </message>
    <message>
        <source>a password needs a user</source>
        <translation>كلمة المرور تحتاج إلى مستخدم</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Take over the changes to this endpoint?</source>
        <translation>أتريد اعتماد التغييرات على نقطة الاتصال هذه؟</translation>
    </message>
    <message>
        <source>They cannot be taken over yet: something is missing.</source>
        <translation>لا يمكن اعتمادها بعد: هناك شيء ناقص.</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointList</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>تحرير نقطة الاتصال…</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>إزالة نقطة الاتصال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يقود إلى</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط الاتصال</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>إضافة نقطة اتصال</translation>
    </message>
    <message>
        <source>&amp;Proxy (SOCKS and HTTP)…</source>
        <translation>وكيل (SOCKS وHTTP)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Forward to one address…</source>
        <translation>توجيه إلى عنوان واحد(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Reverse forward, from the server to here…</source>
        <translation>توجيه عكسي من الخادم إلى هنا(&amp;R)…</translation>
    </message>
    <message>
        <source>Reverse pro&amp;xy, from the server out of here…</source>
        <translation>وكيل عكسي من الخادم إلى الخارج عبر هنا(&amp;X)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an endpoint&apos;s name and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Open to other computers</source>
        <translation>مفتوح لحواسيب أخرى</translation>
    </message>
    <message>
        <source>Open to other computers that reach the server</source>
        <translation>مفتوح لحواسيب أخرى تصل إلى الخادم</translation>
    </message>
    <message>
        <source>&amp;Find services…</source>
        <translation>البحث عن خدمات(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows what listens on the server’s side</source>
        <translation>يعرض ما يستمع على جانب الخادم</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointMenu</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>نسخ العنوان(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as %1 &amp;line</source>
        <translation>نسخ كسطر %1(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>فتح في المتصفح(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>إيقاف(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>تشغيل(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep after the tunnel is off</source>
        <translation>إبقاؤها بعد إيقاف النفق(&amp;K)</translation>
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
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an endpoint that is switched off</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>يستمع على %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an endpoint and whether it listens</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يقود إلى</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>المفتوحة</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointOptions</name>
    <message>
        <source>the profile has no endpoints</source>
        <translation>ليس لملف التعريف نقاط اتصال</translation>
    </message>
    <message>
        <source>there is no such endpoint, only %1</source>
        <translation>لا توجد نقطة اتصال كهذه، بل %1 فقط</translation>
    </message>
    <message>
        <source>several endpoints are meant; say which by its place: #1 is the first</source>
        <translation>المقصود عدة نقاط اتصال؛ حدد أيها بموضعها: #1 هي الأولى</translation>
    </message>
    <message>
        <source>of which endpoint? Say it by --endpoint, with its address or its name</source>
        <translation>أي نقطة اتصال؟ حددها بـ--endpoint، بعنوانها أو اسمها</translation>
    </message>
    <message>
        <source>is for one --endpoint</source>
        <translation>هو لـ--endpoint واحدة</translation>
    </message>
    <message>
        <source>a proxy has no target</source>
        <translation>ليس للوكيل هدف</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>يجب أن يكون yes أو no</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as 0660</source>
        <translation>يجب أن يكون نمطًا ثمانيًا يتيح للمالك القراءة والكتابة، مثل 0660</translation>
    </message>
    <message>
        <source>must be yes, no or auto</source>
        <translation>يجب أن يكون yes أو no أو auto</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>كلمة المرور مفقودة</translation>
    </message>
    <message>
        <source>only a proxy can ask for it, and %1 is a forward</source>
        <translation>الوكيل وحده يمكنه طلبها، و%1 توجيه</translation>
    </message>
    <message>
        <source>must be LISTEN=TARGET, as in 5432=db.internal:5432</source>
        <translation>يجب أن يكون LISTEN=TARGET، مثل 5432=db.internal:5432</translation>
    </message>
    <message>
        <source>warning: whoever reaches the server can use %1, if the server allows that</source>
        <translation>تحذير: كل من يصل إلى الخادم يمكنه استخدام %1، إذا سمح الخادم بذلك</translation>
    </message>
    <message>
        <source>warning: other machines can use %1</source>
        <translation>تحذير: يمكن لأجهزة أخرى استخدام %1</translation>
    </message>
    <message>
        <source>warning: other machines can reach %1; they are turned away unless you --allow-other-users</source>
        <translation>تحذير: يمكن لأجهزة أخرى الوصول إلى %1؛ وستُرفض ما لم تستخدم --allow-other-users</translation>
    </message>
</context>
<context>
    <name>Culvert::EndpointSet</name>
    <message>
        <source>the endpoint was removed</source>
        <translation>أُزيلت نقطة الاتصال</translation>
    </message>
</context>
<context>
    <name>Culvert::Engine</name>
    <message>
        <source>several profiles are called &quot;%1&quot;: rename all but one</source>
        <translation>عدة ملفات تعريف اسمها «%1»: غيّر أسماءها كلها إلا واحدًا</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>يوجد ملف تعريف «%1» بالفعل</translation>
    </message>
    <message>
        <source>another profile has it</source>
        <translation>لدى ملف تعريف آخر</translation>
    </message>
    <message>
        <source>no changed host key is known of this profile</source>
        <translation>لا يُعرف مفتاح مضيف متغير لملف التعريف هذا</translation>
    </message>
    <message>
        <source>ssh does not say which key has changed</source>
        <translation>لا يقول ssh أي مفتاح تغيّر</translation>
    </message>
    <message>
        <source>the host key has changed once more</source>
        <translation>تغيّر مفتاح المضيف مرة أخرى</translation>
    </message>
    <message>
        <source>no connection has the number %1</source>
        <translation>لا يوجد اتصال رقمه %1</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>لم يعد ملف التعريف موجودًا</translation>
    </message>
    <message>
        <source>the profile is not there, or has a problem</source>
        <translation>ملف التعريف غير موجود أو فيه مشكلة</translation>
    </message>
    <message>
        <source>no endpoint listens at the socket that was handed over: %1</source>
        <translation>لا توجد نقطة اتصال تستمع على المقبس الذي سُلّم: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FailureBanner</name>
    <message>
        <source>Compare the &amp;keys…</source>
        <translation>مقارنة المفاتيح(&amp;K)…</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>تفاصيل المشكلة</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>التفاصيل(&amp;I)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::FileImport</name>
    <message>
        <source>the file has more than %1 profiles; name those that are wanted</source>
        <translation>في الملف أكثر من %1 من ملفات التعريف؛ سمّ ما تريده</translation>
    </message>
    <message>
        <source>the file has too many hosts and patterns; name the hosts that are wanted</source>
        <translation>في الملف مضيفون وأنماط أكثر من اللازم؛ سمّ المضيفين المطلوبين</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>لا يوجد مضيف كهذا</translation>
    </message>
    <message>
        <source>the file names no host</source>
        <translation>لا يسمي الملف أي مضيف</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>حقول لا يعرفها هذا الإصدار أو لا يستخدمها: %1</translation>
    </message>
    <message>
        <source>it uses the configuration file %1, which can run programs</source>
        <translation>يستخدم ملف الإعدادات %1 الذي يمكنه تشغيل برامج</translation>
    </message>
    <message>
        <source>the file&apos;s field &quot;%1&quot; is left out</source>
        <translation>تُرك حقل الملف «%1»</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>لا يوجد ملف تعريف كهذا</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>الملف أكبر من 1 ميبيبايت</translation>
    </message>
    <message>
        <source>the file has no tunnels</source>
        <translation>ليس في الملف أنفاق</translation>
    </message>
    <message>
        <source>there is no such tunnel</source>
        <translation>لا يوجد نفق كهذا</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignConfig</name>
    <message>
        <source>a pattern is empty or longer than %1 characters</source>
        <translation>النمط فارغ أو أطول من %1 حرف</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; would run a program; its lines are left out</source>
        <translation>«Match %1» سيشغّل برنامجًا؛ تُركت أسطره</translation>
    </message>
    <message>
        <source>&quot;Match %1&quot; is not evaluated; its lines are left out</source>
        <translation>«Match %1» لا يُقيَّم؛ تُركت أسطره</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>ولا شيء آخر مثلها</numerusform>
            <numerusform>وواحد آخر مثلها</numerusform>
            <numerusform>واثنان آخران مثلها</numerusform>
            <numerusform>و%n أخرى مثلها</numerusform>
            <numerusform>و%n أخرى مثلها</numerusform>
            <numerusform>و%n أخرى مثلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignHost</name>
    <message>
        <source>its name has characters that mean something to a shell</source>
        <translation>في اسمه أحرف لها معنى عند الصدفة</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: لا فائدة منه للنفق، أو هو من شأن Culvert نفسه</translation>
    </message>
    <message>
        <source>Culvert does not know this option</source>
        <translation>لا يعرف Culvert هذا الخيار</translation>
    </message>
    <message>
        <source>a profile has one only</source>
        <translation>لملف التعريف واحد فقط</translation>
    </message>
    <message>
        <source>it would weaken the check of host keys</source>
        <translation>سيُضعف ذلك التحقق من مفاتيح المضيفين</translation>
    </message>
    <message>
        <source>a profile has two only</source>
        <translation>لملف التعريف اثنان فقط</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>نقطتا اتصال تستمعان على %1</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>host, user and port make no destination</source>
        <translation>المضيف والمستخدم والمنفذ لا تكوّن وجهة</translation>
    </message>
    <message>
        <source>its jump host: %1</source>
        <translation>مضيفه الوسيط: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ForeignProfile</name>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>الحقل غير المعروف «%1»</translation>
    </message>
    <message>
        <source>%1 is switched off: %2</source>
        <translation>%1 موقوف: %2</translation>
    </message>
    <message>
        <source>allowOtherUsers of %1</source>
        <translation>allowOtherUsers لـ%1</translation>
    </message>
    <message>
        <source>browsers of %1</source>
        <translation>browsers لـ%1</translation>
    </message>
    <message>
        <source>mode %1 of %2</source>
        <translation>النمط %1 لـ%2</translation>
    </message>
    <message>
        <source>programs on the server could reach whatever this machine reaches</source>
        <translation>يمكن لبرامج على الخادم أن تصل إلى كل ما يصل إليه هذا الجهاز</translation>
    </message>
    <message>
        <source>programs on the server could reach %1 from this machine</source>
        <translation>يمكن لبرامج على الخادم أن تصل إلى %1 من هذا الجهاز</translation>
    </message>
    <message>
        <source>programs that look for another socket at this path would talk to the server</source>
        <translation>البرامج التي تبحث عن مقبس آخر في هذا المسار ستتحدث إلى الخادم</translation>
    </message>
    <message>
        <source>other machines could use it</source>
        <translation>يمكن لأجهزة أخرى استخدامه</translation>
    </message>
    <message>
        <source>other users of this machine could use it</source>
        <translation>يمكن لمستخدمين آخرين لهذا الجهاز استخدامه</translation>
    </message>
    <message>
        <source>it leads to a socket by which a session or a machine is commanded</source>
        <translation>يقود إلى مقبس تُدار به جلسة أو جهاز</translation>
    </message>
    <message>
        <source>group %1: put it into one of yours</source>
        <translation>المجموعة %1: ضعه في إحدى مجموعاتك</translation>
    </message>
    <message>
        <source>start %1: it starts by hand until you change that</source>
        <translation>start %1: يبدأ يدويًا إلى أن تغيّر ذلك</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardSession</name>
    <message>
        <source>ssh broke the protocol of its control socket</source>
        <translation>خالف ssh بروتوكول مقبس التحكم الخاص به</translation>
    </message>
</context>
<context>
    <name>Culvert::ForwardText</name>
    <message>
        <source>Culvert does not expand &quot;%&quot; and &quot;${...}&quot; in it</source>
        <translation>لا يستبدل Culvert «%» و«${...}» فيه</translation>
    </message>
    <message>
        <source>ssh cannot read this forward</source>
        <translation>لا يستطيع ssh قراءة هذا التوجيه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port</source>
        <translation>«%1» ليس منفذًا</translation>
    </message>
    <message>
        <source>ssh cannot read this forward&apos;s target</source>
        <translation>لا يستطيع ssh قراءة هدف هذا التوجيه</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>الهدف مفقود</translation>
    </message>
</context>
<context>
    <name>Culvert::GstmFile</name>
    <message>
        <source>a forward of the type &quot;%1&quot;</source>
        <translation>توجيه من النوع «%1»</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>لا يسمي أي مضيف</translation>
    </message>
    <message>
        <source>that it starts by itself: &quot;culvert edit NAME --start always&quot;, or on-demand, if you want that</source>
        <translation>بدؤه من تلقاء نفسه: «culvert edit NAME --start always»، أو on-demand، إن أردت ذلك</translation>
    </message>
    <message>
        <source>that its forwards are in your ssh configuration: &quot;culvert import&quot; brings them in from there</source>
        <translation>وجود توجيهاته في إعدادات ssh لديك: «culvert import» يجلبها من هناك</translation>
    </message>
    <message>
        <source>this XML is no tunnel of gSTM</source>
        <translation>ملف XML هذا ليس نفقًا من gSTM</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot; is left out</source>
        <translation>تُرك الحقل غير المعروف «%1»</translation>
    </message>
    <message>
        <source>the file has too many fields</source>
        <translation>في الملف حقول أكثر من اللازم</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Handover</name>
    <message>
        <source>the running Culvert does not take the sockets</source>
        <translation>لا يأخذ Culvert الجاري المقابس</translation>
    </message>
    <message>
        <source>the running Culvert ended before it took the program</source>
        <translation>انتهى Culvert الجاري قبل أن يأخذ البرنامج</translation>
    </message>
    <message>
        <source>what came of a program makes no sense</source>
        <translation>ما جاء من البرنامج لا معنى له</translation>
    </message>
</context>
<context>
    <name>Culvert::HelpText</name>
    <message>
        <source>a profile&apos;s name, a pattern (&apos;work-*&apos;, quoted from the shell) or @GROUP; --all means all</source>
        <translation>اسم ملف تعريف، أو نمط (&apos;work-*&apos;، محمي من الصدفة) أو @GROUP؛ و--all يعني الكل</translation>
    </message>
    <message>
        <source>IP:PORT, PORT (on 127.0.0.1; 0 = any free one), localhost:PORT (127.0.0.1 and ::1), *:PORT (every address) or the path of a Unix socket</source>
        <translation>IP:PORT، أو PORT (على 127.0.0.1؛ 0 = أي منفذ حر)، أو localhost:PORT (127.0.0.1 و::1)، أو *:PORT (كل عنوان) أو مسار مقبس Unix</translation>
    </message>
    <message>
        <source>HOST:PORT or a path, as the server sees it (with --reverse, as this machine does)</source>
        <translation>HOST:PORT أو مسار، كما يراه الخادم (مع --reverse كما يراه هذا الجهاز)</translation>
    </message>
    <message>
        <source>[ssh://][user@]host[:port], or an alias of ssh_config(5)</source>
        <translation>[ssh://][user@]host[:port]، أو اسم مستعار من ssh_config(5)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such profile, 4 no running instance.</source>
        <translation>حالة الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ، 3 لا ملف تعريف كهذا، 4 لا نسخة جارية.</translation>
    </message>
    <message>
        <source>Culvert carries connections through the system&apos;s own ssh, and shows them.</source>
        <translation>يحمل Culvert الاتصالات عبر ssh الخاص بالنظام، ويعرضها.</translation>
    </message>
    <message>
        <source>start with window and tray icon, or raise the running one</source>
        <translation>البدء بنافذة وأيقونة في علبة النظام، أو إظهار النسخة الجارية</translation>
    </message>
    <message>
        <source>start without a display; what happens is told on standard error</source>
        <translation>البدء بلا شاشة؛ ويُقال ما يحدث على مخرج الأخطاء</translation>
    </message>
    <message>
        <source>start against a private, throw-away ssh server (also with --headless); before a verb: talk to that demo</source>
        <translation>البدء مع خادم ssh خاص ومؤقت (أيضًا مع --headless)؛ قبل أمر: التحدث إلى ذلك العرض</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Verbs talk to the running Culvert:</source>
        <translation>تتحدث الأوامر إلى Culvert الجاري:</translation>
    </message>
    <message>
        <source>&quot;culvert help VERB&quot; shows examples and options of a verb; see culvert(1) and culvert-profiles(5).</source>
        <translation>«culvert help VERB» يعرض أمثلة أمر وخياراته؛ انظر culvert(1) وculvert-profiles(5).</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>[OPTION...]</source>
        <translation>[OPTION...]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>the same, and let go of the terminal once it runs; &quot;culvert logs&quot; tells what happens</source>
        <translation>الشيء نفسه، مع ترك الطرفية ما إن يعمل؛ و«culvert logs» يخبر بما يحدث</translation>
    </message>
</context>
<context>
    <name>Culvert::HelperRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>لا يمكن بدء %1: %2</translation>
    </message>
    <message>
        <source>%1 does not come to an end</source>
        <translation>لا ينتهي %1</translation>
    </message>
</context>
<context>
    <name>Culvert::HiddenResolvers</name>
    <message>
        <source>a view of its own of the file system</source>
        <translation>منظور خاص لنظام الملفات</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyChangeDialog</name>
    <message>
        <source>Reading the keys…</source>
        <translation>تُقرأ المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Remove the old key</source>
        <translation>إزالة المفتاح القديم(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>اتصال(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message>
        <source>The host key has changed – %1</source>
        <translation>تغيّر مفتاح المضيف – %1</translation>
    </message>
    <message>
        <source>The server’s host key has changed</source>
        <translation>تغيّر مفتاح مضيف الخادم</translation>
    </message>
    <message>
        <source>The server shows another key than the one that is stored for it. That is so after it was set up anew, or when its keys were replaced. It is also so when somebody between you and the server listens in: then your password and your data would be theirs.

Ask the server’s administrator, by telephone or in person, for the fingerprint of the new key. Remove the old key only if it is the one below.</source>
        <translation>يعرض الخادم مفتاحًا غير المخزّن له. يكون ذلك بعد إعداده من جديد أو عند استبدال مفاتيحه. ويكون أيضًا عندما يتنصت أحد بينك وبين الخادم: وعندها تصبح كلمة مرورك وبياناتك في يده.

اسأل مدير الخادم، هاتفيًا أو شخصيًا، عن بصمة المفتاح الجديد. ولا تُزل المفتاح القديم إلا إذا كان الجديد هو المبيّن أدناه.</translation>
    </message>
    <message>
        <source>I &amp;have compared the new fingerprint with the administrator’s own</source>
        <translation>قارنت البصمة الجديدة ببصمة المدير(&amp;H)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>المفتاح القديم</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>The old one is in</source>
        <translation>القديم موجود في</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>The old key is removed; a copy of the file stays beside it as %1.old. The next login shows the new key once more and asks whether to accept it.</source>
        <translation>أُزيل المفتاح القديم؛ وتبقى نسخة من الملف بجانبه باسم %1.old. ويعرض تسجيل الدخول التالي المفتاح الجديد مرة أخرى ويسأل عن قبوله.</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyFacts</name>
    <message>
        <source>the fingerprint</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>Culvert::HostKeyForm</name>
    <message>
        <source>ssh has no key of this server yet, so it cannot tell whether the server is genuine. Compare the fingerprint with the one that the server’s owner gives you by another way. If they differ, refuse: somebody may be listening in.</source>
        <translation>ليس لدى ssh مفتاح لهذا الخادم بعد، فلا يمكنه معرفة إن كان الخادم حقيقيًا. قارن البصمة بتلك التي يعطيك إياها مالك الخادم بطريق آخر. وإن اختلفتا فارفض: فربما يتنصت أحد.</translation>
    </message>
    <message>
        <source>Accepted once, the key is good until the tunnel is stopped, and is not stored.</source>
        <translation>إذا قُبل مرة، فالمفتاح صالح حتى إيقاف النفق، ولا يُخزَّن.</translation>
    </message>
    <message>
        <source>It can only be stored: the ssh that asks is not Culvert’s own, but one that your configuration starts.</source>
        <translation>يمكن تخزينه فقط: فإن ssh الذي يسأل ليس خاصًا بـCulvert، بل تبدؤه إعداداتك.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Would be stored in</source>
        <translation>سيُخزَّن في</translation>
    </message>
    <message>
        <source>Paste it here to compare</source>
        <translation>ألصقها هنا للمقارنة</translation>
    </message>
    <message>
        <source>The &amp;fingerprint that you were given, if you have it:</source>
        <translation>البصمة التي أُعطيت لك، إن وُجدت(&amp;F):</translation>
    </message>
    <message>
        <source>✓ They are the same.</source>
        <translation>✓ متطابقتان.</translation>
    </message>
    <message>
        <source>This is a fingerprint of another kind, which cannot be compared. Ask for the one that begins with %1.</source>
        <translation>هذه بصمة من نوع آخر لا يمكن مقارنتها. اطلب التي تبدأ بـ%1.</translation>
    </message>
    <message>
        <source>✗ They are not the same.</source>
        <translation>✗ غير متطابقتين.</translation>
    </message>
    <message>
        <source>&amp;Accept and store</source>
        <translation>قبول وتخزين(&amp;A)</translation>
    </message>
    <message>
        <source>Accept &amp;once</source>
        <translation>قبول مرة واحدة(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>رفض(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Culvert::HostPort</name>
    <message>
        <source>the bracket around the IPv6 address is not closed</source>
        <translation>القوس حول عنوان IPv6 غير مغلق</translation>
    </message>
    <message>
        <source>the text in brackets is not an IPv6 address</source>
        <translation>النص بين القوسين ليس عنوان IPv6</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, as in [::1]:80</source>
        <translation>يجب أن يكون عنوان IPv6 بين قوسين، مثل [::1]:80</translation>
    </message>
    <message>
        <source>the port is missing, as in host:80</source>
        <translation>المنفذ مفقود، كما في host:80</translation>
    </message>
    <message>
        <source>the port must be a number from %1 to 65535</source>
        <translation>يجب أن يكون المنفذ رقمًا من %1 إلى 65535</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>المضيف مفقود</translation>
    </message>
    <message>
        <source>the host is not a valid IPv6 address</source>
        <translation>المضيف ليس عنوان IPv6 صالحًا</translation>
    </message>
    <message>
        <source>the host is not a valid international name</source>
        <translation>المضيف ليس اسمًا دوليًا صالحًا</translation>
    </message>
    <message>
        <source>the host is longer than 255 characters</source>
        <translation>المضيف أطول من 255 حرفًا</translation>
    </message>
    <message>
        <source>the host must not begin with &quot;-&quot;</source>
        <translation>يجب ألا يبدأ المضيف بـ«-»</translation>
    </message>
    <message>
        <source>the host has a character that is not a letter, digit, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;</source>
        <translation>في المضيف حرف ليس حرفًا لاتينيًا ولا رقمًا ولا «.» أو «-» أو «_»</translation>
    </message>
    <message>
        <source>the host has no letter or digit</source>
        <translation>ليس في المضيف حرف ولا رقم</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFields</name>
    <message>
        <source>The request has too many header fields.</source>
        <translation>في الطلب حقول ترويسة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A header field of the request is malformed.</source>
        <translation>أحد حقول ترويسة الطلب غير صحيح التكوين.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpFraming</name>
    <message>
        <source>Where the request&apos;s body ends is not clear.</source>
        <translation>ليس واضحًا أين ينتهي متن الطلب.</translation>
    </message>
    <message>
        <source>This proxy knows no transfer coding but &quot;chunked&quot;.</source>
        <translation>لا يعرف هذا الوكيل ترميز نقل غير «chunked».</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpHandshake</name>
    <message>
        <source>The header fields of the request are too long.</source>
        <translation>حقول ترويسة الطلب أطول من اللازم.</translation>
    </message>
    <message>
        <source>A CONNECT has no body.</source>
        <translation>ليس لـCONNECT متن.</translation>
    </message>
    <message>
        <source>This proxy asks for a user name and a password.</source>
        <translation>يطلب هذا الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The request names more than one host.</source>
        <translation>يسمي الطلب أكثر من مضيف.</translation>
    </message>
    <message>
        <source>The request would hide from its target where it ends.</source>
        <translation>سيُخفي الطلب عن هدفه أين ينتهي.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpRequestLine</name>
    <message>
        <source>The first line of the request is too long.</source>
        <translation>السطر الأول من الطلب أطول من اللازم.</translation>
    </message>
    <message>
        <source>The request&apos;s method is too long.</source>
        <translation>طريقة الطلب أطول من اللازم.</translation>
    </message>
    <message>
        <source>This proxy speaks HTTP/1.0 and HTTP/1.1.</source>
        <translation>يتحدث هذا الوكيل HTTP/1.0 وHTTP/1.1.</translation>
    </message>
    <message>
        <source>This is not a request of HTTP.</source>
        <translation>هذا ليس طلب HTTP.</translation>
    </message>
</context>
<context>
    <name>Culvert::HttpTarget</name>
    <message>
        <source>This proxy forwards only http:// requests by itself. For all others, such as https://, use CONNECT.</source>
        <translation>لا يوجّه هذا الوكيل بنفسه إلا طلبات http://. ولكل ما عداها، مثل https://، استخدم CONNECT.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>لا مكان لاسم مستخدم أو كلمة مرور في العنوان.</translation>
    </message>
    <message>
        <source>The address has a byte that no address may have.</source>
        <translation>في العنوان بايت لا يجوز لأي عنوان أن يحويه.</translation>
    </message>
    <message>
        <source>The target is not valid: %1.</source>
        <translation>الهدف غير صالح: %1.</translation>
    </message>
    <message>
        <source>This is a Culvert proxy port, not a web server. Programs use it when it is set as their SOCKS or HTTP proxy.</source>
        <translation>هذا منفذ وكيل لـCulvert وليس خادم ويب. تستخدمه البرامج عندما يُضبط كوكيل SOCKS أو HTTP لها.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message>
        <source>My &amp;ssh configuration</source>
        <translation>إعدادات ssh لدي(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;file:</source>
        <translation>ملف(&amp;F):</translation>
    </message>
    <message>
        <source>It is my own &amp;export: take it as it is</source>
        <translation>هو تصديري أنا: خذه كما هو(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>اختيار الكل(&amp;L)</translation>
    </message>
    <message>
        <source>Import tunnels</source>
        <translation>استيراد أنفاق</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>الملف المراد استيراده</translation>
    </message>
    <message>
        <source>%1 names no host.</source>
        <translation>لا يسمي %1 أي مضيف.</translation>
    </message>
    <message>
        <source>ssh is asked what its configuration says…</source>
        <translation>يُسأل ssh عما تقوله إعداداته…</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look. Nobody listens there unless you switch it on in the tunnel&apos;s settings.</source>
        <translation>ما هو موقوف يُدخل آخرين، أو يقع حيث تبحث برامج أخرى. ولا يستمع أحد هناك ما لم تشغّله في إعدادات النفق.</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less. ssh does not get it unless you enable it in the tunnel&apos;s settings.</source>
        <translation>ما هو معطّل يشغّل برنامجًا أو يحمّل شيفرة أو يقرر بمن يوثق، أو لا يُعرف أنه يفعل أقل من ذلك. ولا يحصل عليه ssh ما لم تمكّنه في إعدادات النفق.</translation>
    </message>
    <message>
        <source>&amp;Import 1 tunnel</source>
        <translation>استيراد نفق واحد(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>استيراد 0 أنفاق(&amp;I)</numerusform>
            <numerusform>استيراد نفق واحد(&amp;I)</numerusform>
            <numerusform>استيراد نفقين(&amp;I)</numerusform>
            <numerusform>استيراد %n أنفاق(&amp;I)</numerusform>
            <numerusform>استيراد %n نفقًا(&amp;I)</numerusform>
            <numerusform>استيراد %n نفق(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>A co&amp;mmand:</source>
        <translation>أمر(&amp;M):</translation>
    </message>
    <message>
        <source>an export, an ssh_config, or of PuTTY, boring, gSTM</source>
        <translation>تصدير أو ssh_config أو ملف من PuTTY أو boring أو gSTM</translation>
    </message>
    <message>
        <source>such as ssh -N -L 5432:db:5432 bastion</source>
        <translation>مثل ssh -N -L 5432:db:5432 bastion</translation>
    </message>
    <message>
        <source>Command of ssh or autossh</source>
        <translation>أمر ssh أو autossh</translation>
    </message>
    <message>
        <source>Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an exported registry file), a file of boring or gSTM, or a script that calls ssh or autossh.</source>
        <translation>اختر ملفًا: تصديرًا من Culvert، أو ssh_config، أو جلسات PuTTY (ملف سجل مُصدَّر)، أو ملفًا من boring أو gSTM، أو نصًا برمجيًا يستدعي ssh أو autossh.</translation>
    </message>
    <message>
        <source>Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 bastion.</source>
        <translation>ألصق أمر ssh أو autossh، مثل ssh -N -L 5432:db:5432 bastion.</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>nothing came out of it</source>
        <translation>لم يخرج منه شيء</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB</source>
        <translation>%1 أكبر من 1 ميبيبايت</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message>
        <source>other machines can use %1</source>
        <translation>يمكن لأجهزة أخرى استخدام %1</translation>
    </message>
    <message>
        <source>%1 is used by “%2”, too: only one of them can have it</source>
        <translation>يستخدم «%2» أيضًا %1: ولا يمكن أن يكون إلا لأحدهما</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>ولا شيء آخر مثلها</numerusform>
            <numerusform>وواحد آخر مثلها</numerusform>
            <numerusform>واثنان آخران مثلها</numerusform>
            <numerusform>و%n أخرى مثلها</numerusform>
            <numerusform>و%n أخرى مثلها</numerusform>
            <numerusform>و%n أخرى مثلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportReport</name>
    <message>
        <source>%1: there already</source>
        <translation>%1: موجود بالفعل</translation>
    </message>
    <message>
        <source>%1: left out: %2</source>
        <translation>%1: تُرك: %2</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1: استُورد</translation>
    </message>
    <message>
        <source>%1: would be imported</source>
        <translation>%1: سيُستورد</translation>
    </message>
    <message>
        <source>%1: imported as %2</source>
        <translation>%1: استُورد باسم %2</translation>
    </message>
    <message>
        <source>%1: would be imported as %2</source>
        <translation>%1: سيُستورد باسم %2</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>jump hosts</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>نقاط الاتصال</translation>
    </message>
    <message>
        <source>none; it listens nowhere until you add one</source>
        <translation>لا شيء؛ لا يستمع في أي مكان حتى تضيف واحدة</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>config file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>ملف الإعدادات %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>imported: %1</source>
        <translation>استُورد: %1</translation>
    </message>
    <message>
        <source>to be imported: %1</source>
        <translation>سيُستورد: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>موجود بالفعل: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>What is disabled runs a program, loads code or decides whom to trust, or is not known to do less: ssh does not get it. If you trust its author, enable it by &quot;culvert edit NAME --accept-imported&quot;, or in the window (Edit, SSH).
</source>
        <translation>ما هو معطّل يشغّل برنامجًا أو يحمّل شيفرة أو يقرر بمن يوثق، أو لا يُعرف أنه يفعل أقل من ذلك: لا يحصل عليه ssh. إن كنت تثق بمؤلفه فمكّنه بـ«culvert edit NAME --accept-imported»، أو في النافذة (تحرير، SSH).
</translation>
    </message>
    <message>
        <source>What is switched off lets others in, or stands where other programs look: nobody listens there. If you mean it, switch it on by &quot;culvert edit NAME --enable LISTEN&quot;, or in the window (Edit, Endpoints).
</source>
        <translation>ما هو موقوف يُدخل آخرين، أو يقع حيث تبحث برامج أخرى: لا يستمع أحد هناك. إن كنت تقصد ذلك فشغّله بـ«culvert edit NAME --enable LISTEN»، أو في النافذة (تحرير، نقاط الاتصال).
</translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message>
        <source>there already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (موقوف)</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>لا نقاط اتصال</translation>
    </message>
    <message>
        <source>1 option disabled</source>
        <translation>خيار واحد معطّل</translation>
    </message>
    <message>
        <source>configuration file disabled</source>
        <translation>ملف الإعدادات معطّل</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>نفق</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>ما يجلبه</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>ما يمكن استيراده</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>المضيفون الوسطاء</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>configuration file %1</source>
        <translation>ملف الإعدادات %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation>
            <numerusform>لا خيارات معطّلة</numerusform>
            <numerusform>خيار واحد معطّل</numerusform>
            <numerusform>خياران معطّلان</numerusform>
            <numerusform>%n خيارات معطّلة</numerusform>
            <numerusform>%n خيارًا معطّلًا</numerusform>
            <numerusform>%n خيار معطّل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceClient</name>
    <message>
        <source>culvert: Culvert is not running: nobody listens on %1; start it with &quot;culvert&quot; or &quot;culvert --headless&quot;</source>
        <translation>culvert: Culvert لا يعمل: لا أحد يستمع على %1؛ ابدأه بـ«culvert» أو «culvert --headless»</translation>
    </message>
    <message>
        <source>culvert: %1</source>
        <translation>culvert: %1</translation>
    </message>
    <message>
        <source>culvert: the running Culvert ended before it answered
</source>
        <translation>culvert: انتهى Culvert الجاري قبل أن يجيب
</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>لا يمكن الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>what is to be carried cannot be handed over: %1</source>
        <translation>لا يمكن تسليم ما يُراد حمله: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceLock</name>
    <message>
        <source>%1 cannot be locked</source>
        <translation>لا يمكن قفل %1</translation>
    </message>
</context>
<context>
    <name>Culvert::InstanceServer</name>
    <message>
        <source>the command line has no way in: %1</source>
        <translation>ليس لسطر الأوامر مدخل: %1</translation>
    </message>
    <message>
        <source>the request makes no sense
</source>
        <translation>لا معنى للطلب
</translation>
    </message>
</context>
<context>
    <name>Culvert::JsonPlace</name>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
</context>
<context>
    <name>Culvert::KnownHosts</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 has no other key of %2 that the new one could be compared with</source>
        <translation>ليس في %1 مفتاح آخر لـ%2 يمكن مقارنة الجديد به</translation>
    </message>
    <message>
        <source>%1 is not yours to change; ask the administrator of this machine</source>
        <translation>لا يحق لك تغيير %1؛ اسأل مدير هذا الجهاز</translation>
    </message>
    <message>
        <source>ssh-keygen failed</source>
        <translation>فشل ssh-keygen</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile; please try again</source>
        <translation>تغيّر %1 في الأثناء؛ حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Culvert::Lifeline</name>
    <message>
        <source>the process that guards the server was ended</source>
        <translation>أُنهيت العملية التي تحرس الخادم</translation>
    </message>
</context>
<context>
    <name>Culvert::ListenSocket</name>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 قيد الاستخدام من برنامج آخر</translation>
    </message>
    <message>
        <source>you are not allowed to listen on %1</source>
        <translation>لا يُسمح لك بالاستماع على %1</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 ليس عنوانًا لهذا الجهاز</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>لا يمكن الاستماع على %1</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalEndpoint</name>
    <message>
        <source>a user name is needed to ask for</source>
        <translation>يلزم اسم مستخدم ليُسأل عنه</translation>
    </message>
    <message>
        <source>a password needs a user name beside it</source>
        <translation>تحتاج كلمة المرور إلى اسم مستخدم</translation>
    </message>
    <message>
        <source>user name and password have at most %1 bytes</source>
        <translation>لاسم المستخدم وكلمة المرور %1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>أُغلق الموصل</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalLink</name>
    <message>
        <source>a network of its own</source>
        <translation>شبكة خاصة</translation>
    </message>
</context>
<context>
    <name>Culvert::LocalPeer</name>
    <message>
        <source>%1 is a symbolic link of the user %2, which may lead to anybody&apos;s sockets; remove it</source>
        <translation>%1 رابط رمزي للمستخدم %2، وقد يقود إلى مقابس أي أحد؛ أزله</translation>
    </message>
    <message>
        <source>%1 is not a folder; remove it</source>
        <translation>%1 ليس مجلدًا؛ أزله</translation>
    </message>
    <message>
        <source>%1 is not a socket; remove it</source>
        <translation>%1 ليس مقبسًا؛ أزله</translation>
    </message>
    <message>
        <source>others can put sockets of theirs into %1; run &quot;chmod 700 %1&quot;, or start Culvert anew</source>
        <translation>يمكن لآخرين وضع مقابسهم في %1؛ شغّل «chmod 700 %1» أو أعد بدء Culvert</translation>
    </message>
    <message>
        <source>%1 belongs to the user %2, who could listen there; have it removed by that user or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own</source>
        <translation>%1 يخص المستخدم %2 الذي قد يستمع هناك؛ اطلب إزالته من ذلك المستخدم أو من مدير، أو اضبط XDG_RUNTIME_DIR على مجلد لك</translation>
    </message>
    <message>
        <source>a program of the user %2 listens on %1, and nothing was sent to it; remove %1</source>
        <translation>برنامج للمستخدم %2 يستمع على %1، ولم يُرسل إليه شيء؛ أزل %1</translation>
    </message>
    <message>
        <source>it cannot be told whose %1 is: %2</source>
        <translation>لا يمكن معرفة لمن %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::LogModel</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>Culvert::LogPane</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>Co&amp;py lines</source>
        <translation>نسخ الأسطر(&amp;P)</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>إغلاق السجل</translation>
    </message>
</context>
<context>
    <name>Culvert::LogVerb</name>
    <message>
        <source>--since: &quot;%1&quot; is no span, such as 10m or 2h, and no time, such as 14:30 or 2026-01-31T14:30</source>
        <translation>--since: «%1» ليس مدة مثل 10m أو 2h، ولا وقتًا مثل 14:30 أو 2026-01-31T14:30</translation>
    </message>
</context>
<context>
    <name>Culvert::LoginDialogue</name>
    <message>
        <source>the password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>the passphrase of the key %1</source>
        <translation>عبارة مرور المفتاح %1</translation>
    </message>
    <message>
        <source>the PIN of %1</source>
        <translation>رمز PIN الخاص بـ%1</translation>
    </message>
    <message>
        <source>an answer to &quot;%1&quot;</source>
        <translation>إجابة عن «%1»</translation>
    </message>
    <message>
        <source>a touch of the security key</source>
        <translation>لمسة لمفتاح الأمان</translation>
    </message>
    <message>
        <source>%1 was wrong %2 times</source>
        <translation>%1: خطأ %2 مرات</translation>
    </message>
    <message>
        <source>the server&apos;s host key changed while it was being confirmed</source>
        <translation>تغيّر مفتاح مضيف الخادم أثناء تأكيده</translation>
    </message>
    <message>
        <source>ssh takes answers of one line and at most %1 bytes</source>
        <translation>يأخذ ssh إجابات من سطر واحد و%1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>the ssh that asks about %1 would store its key; it cannot be accepted once</source>
        <translation>إن ssh الذي يسأل عن %1 سيخزّن مفتاحه؛ ولا يمكن قبوله مرة واحدة</translation>
    </message>
    <message>
        <source>the host key of %1 was not accepted</source>
        <translation>لم يُقبل مفتاح المضيف %1</translation>
    </message>
    <message>
        <source>the login was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>the host key of %1 is not known, and nobody is there to confirm it: %2</source>
        <translation>مفتاح المضيف %1 غير معروف، ولا أحد هناك ليؤكده: %2</translation>
    </message>
    <message>
        <source>%1 was wrong, and nobody is there to ask for another</source>
        <translation>%1: كان خطأً، ولا أحد هناك ليُسأل مرة أخرى</translation>
    </message>
    <message>
        <source>the login needs %1, and nobody is there to ask</source>
        <translation>يحتاج تسجيل الدخول إلى %1، ولا أحد هناك ليُسأل</translation>
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
        <translation>السجل</translation>
    </message>
    <message>
        <source>The tunnel “%1” was removed.</source>
        <translation>أُزيل النفق «%1».</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>Culvert – %1 up</source>
        <translation>Culvert – %1 متصل</translation>
    </message>
    <message>
        <source>This desktop has no tray for Culvert’s icon. Closing this window quits Culvert and takes all tunnels down; minimise it to keep them.</source>
        <translation>ليس لسطح المكتب هذا علبة نظام لأيقونة Culvert. إغلاق هذه النافذة يُنهي Culvert ويوقف كل الأنفاق؛ صغّرها للإبقاء عليها.</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxConnector</name>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>أُوقف ssh لأنه كان خاملًا</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxLink</name>
    <message>
        <source>the tunnel is gone</source>
        <translation>لم يعد النفق موجودًا</translation>
    </message>
    <message>
        <source>the server sent more than it was allowed to</source>
        <translation>أرسل الخادم أكثر مما سُمح له</translation>
    </message>
    <message>
        <source>the server takes no data</source>
        <translation>لا يأخذ الخادم بيانات</translation>
    </message>
    <message>
        <source>the server granted a window of more than 2^32 - 1 bytes</source>
        <translation>منح الخادم نافذة أكبر من 2^32 - 1 بايت</translation>
    </message>
    <message>
        <source>the server closed the connection before its end</source>
        <translation>أغلق الخادم الاتصال قبل نهايته</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxMaster</name>
    <message>
        <source>ssh has ended</source>
        <translation>انتهى ssh</translation>
    </message>
    <message>
        <source>this ssh was replaced by a fresh one</source>
        <translation>استُبدل ssh هذا بآخر جديد</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>لم يجب الخادم منذ %1 ث</translation>
    </message>
    <message>
        <source>the server lets no connection through: %1</source>
        <translation>لا يدع الخادم أي اتصال يمر: %1</translation>
    </message>
    <message>
        <source>the server has answered nothing for more than %1 s, though something waits for it</source>
        <translation>لم يجب الخادم عن شيء منذ أكثر من %1 ث، مع أن شيئًا ينتظره</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxPool</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>أُغلق النفق</translation>
    </message>
    <message>
        <source>%1 connections wait for ssh already</source>
        <translation>ينتظر %1 اتصال ssh بالفعل</translation>
    </message>
    <message>
        <source>the login was started afresh</source>
        <translation>بُدئ تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>this ssh was not needed any more</source>
        <translation>لم تعد هناك حاجة إلى ssh هذا</translation>
    </message>
</context>
<context>
    <name>Culvert::MuxSocket</name>
    <message>
        <source>ssh&apos;s control socket cannot be reached: %1</source>
        <translation>لا يمكن الوصول إلى مقبس تحكم ssh: %1</translation>
    </message>
    <message>
        <source>ssh closed the connection to its control socket</source>
        <translation>أغلق ssh الاتصال بمقبس التحكم الخاص به</translation>
    </message>
    <message>
        <source>this ssh does not offer proxy mode on its control socket (OpenSSH 7.4 or later does)</source>
        <translation>لا يوفر ssh هذا وضع الوكيل على مقبس التحكم (يوفره OpenSSH 7.4 أو أحدث)</translation>
    </message>
    <message>
        <source>ssh sent a message of %1 bytes</source>
        <translation>أرسل ssh رسالة من %1 بايت</translation>
    </message>
    <message>
        <source>ssh sent a message that makes no sense here (number %1)</source>
        <translation>أرسل ssh رسالة لا معنى لها هنا (رقم %1)</translation>
    </message>
</context>
<context>
    <name>Culvert::Names</name>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>الاسم أطول من %1 حرف</translation>
    </message>
    <message>
        <source>the name has a character that cannot be seen (%1)</source>
        <translation>في الاسم حرف لا يُرى (%1)</translation>
    </message>
    <message>
        <source>the name begins or ends with white space</source>
        <translation>يبدأ الاسم أو ينتهي بفراغ</translation>
    </message>
    <message>
        <source>the name begins with a mark that has no letter</source>
        <translation>يبدأ الاسم بعلامة ليس لها حرف</translation>
    </message>
    <message>
        <source>the name has more than %1 marks at one letter</source>
        <translation>في الاسم أكثر من %1 علامة على حرف واحد</translation>
    </message>
    <message>
        <source>%1; &quot;%2&quot; would do</source>
        <translation>%1؛ «%2» يصلح</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>الاسم مفقود</translation>
    </message>
    <message>
        <source>the name must not begin with &quot;-&quot;</source>
        <translation>يجب ألا يبدأ الاسم بـ«-»</translation>
    </message>
</context>
<context>
    <name>Culvert::OpenFailure</name>
    <message>
        <source>the server could not connect</source>
        <translation>لم يستطع الخادم الاتصال</translation>
    </message>
    <message>
        <source>the server has no room for more connections</source>
        <translation>ليس لدى الخادم متسع لاتصالات أخرى</translation>
    </message>
    <message>
        <source>the server could not open a channel</source>
        <translation>لم يستطع الخادم فتح قناة</translation>
    </message>
</context>
<context>
    <name>Culvert::OptionTable</name>
    <message>
        <source>Remove option</source>
        <translation>إزالة خيار</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>ssh options</source>
        <translation>خيارات ssh</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>إضافة خيار</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnHosts</name>
    <message>
        <source>includes itself</source>
        <translation>يضمّن نفسه</translation>
    </message>
    <message>
        <source>is included too deep, or is one file too many</source>
        <translation>مضمّن بعمق زائد، أو ملف زائد عن الحد</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>لا يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>is larger than 1 MiB</source>
        <translation>أكبر من 1 ميبيبايت</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnImport</name>
    <message>
        <source>Culvert cannot give ssh this name as it stands</source>
        <translation>لا يستطيع Culvert إعطاء ssh هذا الاسم كما هو</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnNamespaces</name>
    <message>
        <source>give culvert a profile of AppArmor with &quot;userns,&quot;, or set it to 0</source>
        <translation>أعطِ culvert ملف تعريف AppArmor فيه «userns,»، أو اضبطه على 0</translation>
    </message>
    <message>
        <source>set it to 1</source>
        <translation>اضبطه على 1</translation>
    </message>
    <message>
        <source>set it to 1000</source>
        <translation>اضبطه على 1000</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>فضاء أسماء خاص</translation>
    </message>
    <message>
        <source>the user in a namespace of its own</source>
        <translation>المستخدم في فضاء أسماء خاص</translation>
    </message>
    <message>
        <source>capabilities cannot be given up</source>
        <translation>لا يمكن التخلي عن القدرات</translation>
    </message>
    <message>
        <source>whatever confines this program (a container&apos;s seccomp filter, AppArmor, SELinux) would have to allow user namespaces</source>
        <translation>ما يقيّد هذا البرنامج (مرشح seccomp لحاوية أو AppArmor أو SELinux) يجب أن يسمح بفضاءات أسماء المستخدم</translation>
    </message>
    <message>
        <source>an administrator can change %1: %2</source>
        <translation>يمكن لمدير تغيير %1: %2</translation>
    </message>
    <message>
        <source>this system does not allow %1 (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or %3</source>
        <translation>لا يسمح هذا النظام بـ%1 (%2)، ولم يُشغَّل شيء؛ استخدم --proxy-env لبرنامج يراعيه، أو %3</translation>
    </message>
</context>
<context>
    <name>Culvert::OwnVerbs</name>
    <message>
        <source>the output cannot be written</source>
        <translation>لا يمكن كتابة المخرجات</translation>
    </message>
    <message>
        <source>%1: its proxy does not listen; start it by &quot;culvert up %1&quot;</source>
        <translation>%1: وكيله لا يستمع؛ ابدأه بـ«culvert up %1»</translation>
    </message>
    <message>
        <source>%1: it has no proxy; &quot;culvert edit %1 --socks=1080&quot; adds one</source>
        <translation>%1: ليس له وكيل؛ «culvert edit %1 --socks=1080» يضيف واحدًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;browse&quot; takes one</source>
        <translation>«%1» يعني عدة ملفات تعريف، و«browse» يأخذ واحدًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web</source>
        <translation>«%1» ليس عنوانًا على الويب</translation>
    </message>
</context>
<context>
    <name>Culvert::PacFile</name>
    <message>
        <source>the port of its proxy is not known before it listens; start it by &quot;culvert up&quot;</source>
        <translation>منفذ وكيله غير معروف قبل أن يستمع؛ ابدأه بـ«culvert up»</translation>
    </message>
    <message>
        <source>it has no proxy on a TCP port; &quot;culvert edit&quot; with --socks=1080 adds one</source>
        <translation>ليس له وكيل على منفذ TCP؛ «culvert edit» مع --socks=1080 يضيف واحدًا</translation>
    </message>
</context>
<context>
    <name>Culvert::PairStream</name>
    <message>
        <source>no socket pair can be made for it</source>
        <translation>لا يمكن إنشاء زوج مقابس له</translation>
    </message>
</context>
<context>
    <name>Culvert::PasswordQuestion</name>
    <message>
        <source>New password for %1: </source>
        <translation>كلمة مرور جديدة لـ%1: </translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>مرة أخرى: </translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels.
</source>
        <translation>لم يُكتب شيء. Ctrl-C يلغي.
</translation>
    </message>
    <message>
        <source>They are not the same.
</source>
        <translation>غير متطابقتين.
</translation>
    </message>
</context>
<context>
    <name>Culvert::PathTest</name>
    <message>
        <source>what listens there does not say that it is an ssh server</source>
        <translation>ما يستمع هناك لا يقول إنه خادم ssh</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>a ProxyCommand makes the connection</source>
        <translation>يُجري ProxyCommand الاتصال</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1، المنفذ %2: %3</translation>
    </message>
    <message>
        <source>it is the one that is known</source>
        <translation>هو المفتاح المعروف</translation>
    </message>
    <message>
        <source>logged in to %1</source>
        <translation>سُجّل الدخول إلى %1</translation>
    </message>
    <message>
        <source>the server connects to where it is asked to</source>
        <translation>يتصل الخادم حيث يُطلب منه</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 موقوف</translation>
    </message>
    <message>
        <source>%1 listens</source>
        <translation>%1 يستمع</translation>
    </message>
    <message>
        <source>%1 is closed while the tunnel is stopped</source>
        <translation>%1 مغلق ما دام النفق متوقفًا</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClient</name>
    <message>
        <source>whoever asked for the connection has gone</source>
        <translation>ذهب من طلب الاتصال</translation>
    </message>
    <message>
        <source>nobody reads what comes through the connection</source>
        <translation>لا أحد يقرأ ما يأتي عبر الاتصال</translation>
    </message>
</context>
<context>
    <name>Culvert::PipeClients</name>
    <message>
        <source>the connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
</context>
<context>
    <name>Culvert::PortCheck</name>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 قيد الاستخدام من %2</translation>
    </message>
</context>
<context>
    <name>Culvert::PortHolders</name>
    <message>
        <source>Culvert itself</source>
        <translation>Culvert نفسه</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot;</source>
        <translation>ملف التعريف «%1»</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>a program of the user %1</source>
        <translation>برنامج للمستخدم %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PortNotice</name>
    <message>
        <source>Ta&amp;ke port %1</source>
        <translation>أخذ المنفذ %1(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateFolder</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>لا يمكن إنشاء المجلد %1</translation>
    </message>
</context>
<context>
    <name>Culvert::PrivateSshd</name>
    <message>
        <source>no sshd found: install openssh-server</source>
        <translation>لم يُعثر على sshd: ثبّت openssh-server</translation>
    </message>
    <message>
        <source>no ssh-keygen found: install openssh-client</source>
        <translation>لم يُعثر على ssh-keygen: ثبّت openssh-client</translation>
    </message>
    <message>
        <source>no folder can be made in %1: %2</source>
        <translation>لا يمكن إنشاء مجلد في %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>sshd ended without a word</source>
        <translation>انتهى sshd دون كلمة</translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message>
        <source>%1 has failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>انقطع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>لم ينقطع أي نفق</numerusform>
            <numerusform>انقطع نفق واحد</numerusform>
            <numerusform>انقطع نفقان</numerusform>
            <numerusform>انقطعت %n أنفاق</numerusform>
            <numerusform>انقطع %n نفقًا</numerusform>
            <numerusform>انقطع %n نفق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessConnector</name>
    <message>
        <source>the tunnel was closed</source>
        <translation>أُغلق النفق</translation>
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
        <translation>العملية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long a process has been running</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Sends</source>
        <comment>how fast it sends</comment>
        <translation>يرسل</translation>
    </message>
    <message>
        <source>Receives</source>
        <comment>how fast it receives</comment>
        <translation>يستقبل</translation>
    </message>
</context>
<context>
    <name>Culvert::ProcessStream</name>
    <message>
        <source>ssh -W cannot reach a Unix socket</source>
        <translation>لا يصل ssh -W إلى مقبس Unix</translation>
    </message>
    <message>
        <source>ssh cannot be given a socket for the connection</source>
        <translation>لا يمكن إعطاء ssh مقبسًا للاتصال</translation>
    </message>
    <message>
        <source>ssh ended before it was connected</source>
        <translation>انتهى ssh قبل أن يتصل</translation>
    </message>
    <message>
        <source>ssh ended before the target had</source>
        <translation>انتهى ssh قبل الهدف</translation>
    </message>
</context>
<context>
    <name>Culvert::Profile</name>
    <message>
        <source>there are more than %1 jump hosts</source>
        <translation>هناك أكثر من %1 مضيف وسيط</translation>
    </message>
    <message>
        <source>a configuration file came with an import and is disabled: enable it or forget it</source>
        <translation>جاء ملف إعدادات مع استيراد وهو معطّل: مكّنه أو انسه</translation>
    </message>
    <message>
        <source>the idle time must be from 0 to %1 seconds</source>
        <translation>يجب أن يكون وقت الخمول من 0 إلى %1 ثانية</translation>
    </message>
    <message>
        <source>the number of ssh processes must be from 1 to %1</source>
        <translation>يجب أن يكون عدد عمليات ssh من 1 إلى %1</translation>
    </message>
    <message>
        <source>the connections per process must be from 1 to %1</source>
        <translation>يجب أن تكون الاتصالات لكل عملية من 1 إلى %1</translation>
    </message>
    <message>
        <source>the path has a control character</source>
        <translation>في المسار حرف تحكم</translation>
    </message>
    <message>
        <source>the path must not begin with &quot;-&quot;</source>
        <translation>يجب ألا يبدأ المسار بـ«-»</translation>
    </message>
    <message>
        <source>host keys are always checked; this would switch the check off</source>
        <translation>يُتحقق دائمًا من مفاتيح المضيفين؛ وهذا سيوقف التحقق</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>the host&apos;s address has a zone, which ssh cannot use for a jump host</source>
        <translation>لعنوان المضيف نطاق لا يستطيع ssh استخدامه لمضيف وسيط</translation>
    </message>
    <message>
        <source>ssh would have a shell read this name of a jump host; give it an alias in your ssh configuration, and use that</source>
        <translation>سيجعل ssh صدفةً تقرأ اسم المضيف الوسيط هذا؛ أعطه اسمًا مستعارًا في إعدادات ssh لديك واستخدمه</translation>
    </message>
    <message>
        <source>the address to listen on is missing</source>
        <translation>عنوان الاستماع مفقود</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>الهدف مفقود</translation>
    </message>
    <message>
        <source>the user is longer than 255 bytes</source>
        <translation>المستخدم أطول من 255 بايت</translation>
    </message>
    <message>
        <source>the user that belongs to the password is missing</source>
        <translation>المستخدم صاحب كلمة المرور مفقود</translation>
    </message>
    <message>
        <source>the password is longer than 255 bytes</source>
        <translation>كلمة المرور أطول من 255 بايت</translation>
    </message>
    <message>
        <source>there are more than %1 endpoints</source>
        <translation>هناك أكثر من %1 نقطة اتصال</translation>
    </message>
    <message>
        <source>two endpoints listen on %1</source>
        <translation>نقطتا اتصال تستمعان على %1</translation>
    </message>
    <message>
        <source>this option is set twice</source>
        <translation>ضُبط هذا الخيار مرتين</translation>
    </message>
    <message>
        <source>an option&apos;s name has letters and digits only</source>
        <translation>ليس في اسم الخيار إلا أحرف وأرقام</translation>
    </message>
    <message>
        <source>an option&apos;s value must be one line that is not empty</source>
        <translation>يجب أن تكون قيمة الخيار سطرًا واحدًا غير فارغ</translation>
    </message>
    <message>
        <source>an option&apos;s value is longer than %1 characters</source>
        <translation>قيمة الخيار أطول من %1 حرف</translation>
    </message>
    <message>
        <source>this option is set by Culvert itself</source>
        <translation>يضبط Culvert نفسه هذا الخيار</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileDialogs</name>
    <message>
        <source>%1 leads to %2 now.</source>
        <translation>%1 يقود الآن إلى %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileEditor</name>
    <message>
        <source>Add a tunnel</source>
        <translation>إضافة نفق</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>النفق(&amp;T)</translation>
    </message>
    <message>
        <source>SS&amp;H</source>
        <translation>SSH(&amp;H)</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>الانتقال إلى ما ينقص</translation>
    </message>
    <message>
        <source>This tunnel was changed elsewhere meanwhile. Saving it replaces that change.</source>
        <translation>تغيّر هذا النفق في مكان آخر في الأثناء. وحفظه يستبدل ذلك التغيير.</translation>
    </message>
    <message>
        <source>This tunnel was removed meanwhile. Saving it brings it back.</source>
        <translation>أُزيل هذا النفق في الأثناء. وحفظه يعيده.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to this tunnel?</source>
        <translation>هل تريد حفظ التغييرات على هذا النفق؟</translation>
    </message>
    <message>
        <source>They cannot be saved yet: %1.</source>
        <translation>لا يمكن حفظها بعد: %1.</translation>
    </message>
    <message>
        <source>Tes&amp;t…</source>
        <translation>اختبار(&amp;T)…</translation>
    </message>
    <message>
        <source>Tries each step of the way to the server</source>
        <translation>يجرّب كل خطوة من الطريق إلى الخادم</translation>
    </message>
    <message>
        <source>Save the tunnel first: they are looked for by its login</source>
        <translation>احفظ النفق أولًا: يُبحث عن الخدمات عبر تسجيل دخوله</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileExport</name>
    <message>
        <source>profile %1</source>
        <translation>ملف التعريف %1</translation>
    </message>
    <message>
        <source>ssh takes no host of this name, an import does</source>
        <translation>لا يأخذ ssh مضيفًا بهذا الاسم، أما الاستيراد فيأخذه</translation>
    </message>
    <message>
        <source>destination %1</source>
        <translation>الوجهة %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an alias, and this is what ssh makes of it on this machine</source>
        <translation>«%1» اسم مستعار، وهذا ما يجعله ssh على هذا الجهاز</translation>
    </message>
    <message>
        <source>ssh does not say what &quot;%1&quot; is: %2</source>
        <translation>لا يقول ssh ما هو «%1»: %2</translation>
    </message>
    <message>
        <source>switched off: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>name of the endpoint: %1</source>
        <translation>اسم نقطة الاتصال: %1</translation>
    </message>
    <message>
        <source>other users of this machine may use it</source>
        <translation>يجوز لمستخدمي هذا الجهاز الآخرين استخدامها</translation>
    </message>
    <message>
        <source>web pages may use it</source>
        <translation>يجوز لصفحات الويب استخدامها</translation>
    </message>
    <message>
        <source>web pages may not use it</source>
        <translation>لا يجوز لصفحات الويب استخدامها</translation>
    </message>
    <message>
        <source>it asks for a user and a password</source>
        <translation>تطلب مستخدمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>البدء: %1</translation>
    </message>
    <message>
        <source>idle seconds: %1</source>
        <translation>ثواني الخمول: %1</translation>
    </message>
    <message>
        <source>configuration file: %1</source>
        <translation>ملف الإعدادات: %1</translation>
    </message>
    <message>
        <source>disabled configuration file: %1</source>
        <translation>ملف الإعدادات المعطّل: %1</translation>
    </message>
    <message>
        <source>pool: %1 processes, %2 connections per process</source>
        <translation>المجموعة: %1 عملية، %2 اتصال لكل عملية</translation>
    </message>
    <message>
        <source>disabled: %1 %2</source>
        <translation>معطّل: %1 %2</translation>
    </message>
    <message>
        <source>fields of a newer Culvert are left out</source>
        <translation>تُركت حقول Culvert أحدث</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileJson</name>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>must be an octal mode that lets the owner read and write, such as &quot;0660&quot;</source>
        <translation>يجب أن يكون نمطًا ثمانيًا يتيح للمالك القراءة والكتابة، مثل &quot;0660&quot;</translation>
    </message>
    <message>
        <source>must be &quot;socks&quot;, &quot;forward&quot;, &quot;reverse&quot; or &quot;reverse-socks&quot;</source>
        <translation>يجب أن يكون &quot;socks&quot; أو &quot;forward&quot; أو &quot;reverse&quot; أو &quot;reverse-socks&quot;</translation>
    </message>
    <message>
        <source>must be &quot;manual&quot;, &quot;on-demand&quot; or &quot;always&quot;</source>
        <translation>يجب أن يكون &quot;manual&quot; أو &quot;on-demand&quot; أو &quot;always&quot;</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>is %1, written by a newer Culvert</source>
        <translation>هو %1، كتبه Culvert أحدث</translation>
    </message>
    <message>
        <source>is not a list of Culvert&apos;s profiles</source>
        <translation>ليس قائمة ملفات تعريف Culvert</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileList</name>
    <message>
        <source>Tunnels</source>
        <translation>الأنفاق</translation>
    </message>
    <message>
        <source>No tunnel has “%1” in its name, group, destination or endpoints.</source>
        <translation>لا يوجد نفق فيه «%1» في اسمه أو مجموعته أو وجهته أو نقاط اتصاله.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message>
        <source>1 tunnel</source>
        <translation>نفق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation>
            <numerusform>لا أنفاق</numerusform>
            <numerusform>نفق واحد</numerusform>
            <numerusform>نفقان</numerusform>
            <numerusform>%n أنفاق</numerusform>
            <numerusform>%n نفقًا</numerusform>
            <numerusform>%n نفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 up</source>
        <comment>tunnels in a group</comment>
        <translation>%1، %2 متصل</translation>
    </message>
    <message>
        <source>Group %1, %2, %3</source>
        <comment>name, tunnels in it, whether it is open</comment>
        <translation>المجموعة %1، %2، %3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>موسّعة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tunnel&apos;s name and state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Shared, from %1</source>
        <translation>مشترك، من %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileOptions</name>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be manual, on-demand or always</source>
        <translation>يجب أن يكون manual أو on-demand أو always</translation>
    </message>
    <message>
        <source>must be NAME=VALUE, as in Compression=yes</source>
        <translation>يجب أن يكون NAME=VALUE، مثل Compression=yes</translation>
    </message>
    <message>
        <source>nothing to change was named (see culvert help edit)</source>
        <translation>لم يُذكر شيء لتغييره (انظر culvert help edit)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>disabled, since it can run a program or decides whom to trust: %1 %2; &quot;culvert edit NAME --accept-imported&quot; enables it</source>
        <translation>معطّل، لأنه قد يشغّل برنامجًا أو يقرر بمن يوثق: %1 %2؛ «culvert edit NAME --accept-imported» يمكّنه</translation>
    </message>
    <message>
        <source>the configuration file %1 can run programs: the tunnel waits until &quot;culvert edit NAME --accept-imported&quot; or --forget-imported decides</source>
        <translation>يمكن لملف الإعدادات %1 تشغيل برامج: ينتظر النفق حتى يقرر «culvert edit NAME --accept-imported» أو --forget-imported</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileRemoval</name>
    <message>
        <source>Remove a tunnel</source>
        <translation>إزالة نفق</translation>
    </message>
    <message>
        <source>Remove the tunnel “%1”?</source>
        <translation>هل تريد إزالة النفق «%1»؟</translation>
    </message>
    <message>
        <source>It can be brought back for as long as its note is there.</source>
        <translation>يمكن استرجاعه ما دام الإشعار ظاهرًا.</translation>
    </message>
    <message>
        <source>It carries %1, which will be closed. %2</source>
        <translation>يحمل %1، وستُغلق. %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSelection</name>
    <message>
        <source>no profile is in a group &quot;%1&quot;</source>
        <translation>لا ملف تعريف في مجموعة «%1»</translation>
    </message>
    <message>
        <source>no profile&apos;s name is like &quot;%1&quot;</source>
        <translation>لا اسم ملف تعريف يشبه «%1»</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>لا يوجد ملف تعريف «%1»</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileSide</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search tunnels</source>
        <translation>البحث عن أنفاق</translation>
    </message>
    <message>
        <source>No tunnel is selected.</source>
        <translation>لم يُحدد أي نفق.</translation>
    </message>
    <message>
        <source>%1: %2
Its switch is for all of them.</source>
        <comment>a group of tunnels</comment>
        <translation>%1: %2
مفتاح تشغيله لها كلها.</translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileStore</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>لا يُستخدم %1: %2</translation>
    </message>
    <message>
        <source>It will not be changed.</source>
        <translation>لن يُغيَّر.</translation>
    </message>
    <message>
        <source>The last good copy is used; the file will be put aside, not overwritten.</source>
        <translation>تُستخدم آخر نسخة سليمة؛ وسيوضع الملف جانبًا ولن يُكتب فوقه.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be put aside</source>
        <translation>%1 تالف ولا يمكن وضعه جانبًا</translation>
    </message>
    <message>
        <source>%1 comes from %2: of it, only the start mode and the group can be changed here</source>
        <translation>يأتي %1 من %2: ولا يمكن أن يُغيَّر منه هنا إلا وضع البدء والمجموعة</translation>
    </message>
</context>
<context>
    <name>Culvert::ProgramDialog</name>
    <message>
        <source>Open a program</source>
        <translation>فتح برنامج</translation>
    </message>
    <message>
        <source>All connections of the program, and of what it starts, go through the tunnel, whether or not it knows proxies.</source>
        <translation>تمر عبر النفق كل اتصالات البرنامج وما يبدؤه، سواء أكان يعرف الوكلاء أم لا.</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>البحث عن برنامج</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>عبر(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح(&amp;O)</translation>
    </message>
    <message>
        <source>%1 – opened before</source>
        <comment>a program</comment>
        <translation>%1 – فُتح من قبل</translation>
    </message>
    <message>
        <source>No installed program is called so.</source>
        <translation>لا يوجد برنامج مثبّت بهذا الاسم.</translation>
    </message>
    <message>
        <source>It opens in a terminal.</source>
        <translation>يُفتح في طرفية.</translation>
    </message>
    <message>
        <source>If it is running already, end it first: it would open there, outside of the tunnel.</source>
        <translation>إن كان يعمل بالفعل فأنهِه أولًا: وإلا فسيُفتح هناك، خارج النفق.</translation>
    </message>
</context>
<context>
    <name>Culvert::Programs</name>
    <message>
        <source>it is running already, and would open there, outside of the tunnel; end it first</source>
        <translation>إنه يعمل بالفعل، وسيُفتح هناك، خارج النفق؛ أنهِه أولًا</translation>
    </message>
    <message>
        <source>it needs a terminal, and none was found</source>
        <translation>يحتاج إلى طرفية، ولم يُعثر على أي منها</translation>
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
        <translation>نعم(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptDialog</name>
    <message>
        <source>This question has gone. Nothing was sent.</source>
        <translation>لم يعد هذا السؤال قائمًا. ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 – Culvert</source>
        <translation>%1 – Culvert</translation>
    </message>
    <message>
        <source>Said before it asks; nobody vouches for it:</source>
        <translation>قيل قبل السؤال؛ ولا أحد يضمنه:</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptSecretForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>تذكّر في حلقة المفاتيح(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>تسجيل الدخول(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel the login</source>
        <translation>إلغاء تسجيل الدخول(&amp;C)</translation>
    </message>
    <message>
        <source>this is too long: ssh takes at most %1 bytes</source>
        <translation>هذا أطول من اللازم: يأخذ ssh %1 بايت على الأكثر</translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message>
        <source>The password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>The password on the server</source>
        <translation>كلمة المرور على الخادم</translation>
    </message>
    <message>
        <source>The passphrase of the key %1</source>
        <translation>عبارة مرور المفتاح %1</translation>
    </message>
    <message>
        <source>The passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>The PIN of the key %1</source>
        <translation>رمز PIN للمفتاح %1</translation>
    </message>
    <message>
        <source>The PIN of the key</source>
        <translation>رمز PIN للمفتاح</translation>
    </message>
    <message>
        <source>The server asks %1</source>
        <translation>يسأل الخادم %1</translation>
    </message>
    <message>
        <source>The server asks something</source>
        <translation>يسأل الخادم شيئًا</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>هل هذا هو الخادم الصحيح؟</translation>
    </message>
    <message>
        <source>ssh asks for your consent</source>
        <translation>يطلب ssh موافقتك</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>المس مفتاح الأمان</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in.</source>
        <translation>يسأل النفق «%1» لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, a jump host on its way.</source>
        <translation>يسأل النفق «%1» لتسجيل الدخول إلى %2، وهو مضيف وسيط على طريقه.</translation>
    </message>
    <message>
        <source>The tunnel “%1” asks, to log in to %2, its destination.</source>
        <translation>يسأل النفق «%1» لتسجيل الدخول إلى %2، وهو وجهته.</translation>
    </message>
    <message>
        <source>%1, %2 (jump host)</source>
        <translation>%1، %2 (مضيف وسيط)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tunnel and host</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة المرور(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>الإجابة(&amp;A):</translation>
    </message>
    <message>
        <source>The server’s own words, for which nobody vouches:</source>
        <translation>كلمات الخادم نفسه، ولا أحد يضمنها:</translation>
    </message>
    <message>
        <source>In the words of ssh:</source>
        <translation>بكلمات ssh:</translation>
    </message>
    <message>
        <source>The stored passphrase was not accepted and has been forgotten.</source>
        <translation>لم تُقبل عبارة المرور المخزّنة ونُسيت.</translation>
    </message>
    <message>
        <source>The stored password was not accepted and has been forgotten.</source>
        <translation>لم تُقبل كلمة المرور المخزّنة ونُسيت.</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>لم يُقبل ذلك.</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>المحاولة %1 من %2.</translation>
    </message>
    <message>
        <source>You are asked each time: no keychain answers on this desktop.</source>
        <translation>تُسأل في كل مرة: لا تجيب حلقة مفاتيح على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>You are asked each time: a PIN is not stored.</source>
        <translation>تُسأل في كل مرة: لا يُخزَّن رمز PIN.</translation>
    </message>
    <message>
        <source>You are asked each time: the answer may be good only once.</source>
        <translation>تُسأل في كل مرة: قد لا تصلح الإجابة إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>1 more question waits.</source>
        <translation>ينتظر سؤال آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>لا تنتظر أسئلة أخرى.</numerusform>
            <numerusform>ينتظر سؤال آخر.</numerusform>
            <numerusform>ينتظر سؤالان آخران.</numerusform>
            <numerusform>تنتظر %n أسئلة أخرى.</numerusform>
            <numerusform>ينتظر %n سؤالًا آخر.</numerusform>
            <numerusform>ينتظر %n سؤال آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTouchNotice</name>
    <message>
        <source>Touch your security key</source>
        <translation>المس مفتاح الأمان</translation>
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
        <translation>بروتوكوله %1 وليس ssh</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>لا يسمي أي مضيف</translation>
    </message>
    <message>
        <source>the key %1: ssh reads another format; &quot;puttygen KEY.ppk -O private-openssh -o KEY&quot; converts it</source>
        <translation>المفتاح %1: يقرأ ssh تنسيقًا آخر؛ «puttygen KEY.ppk -O private-openssh -o KEY» يحوّله</translation>
    </message>
    <message>
        <source>the family of addresses of the forward %1</source>
        <translation>عائلة عناوين التوجيه %1</translation>
    </message>
    <message>
        <source>the forward %1: it cannot be read</source>
        <translation>التوجيه %1: لا يمكن قراءته</translation>
    </message>
    <message>
        <source>its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand</source>
        <translation>وكيله %1: قد لا يقود الطريق من دونه إلى أي مكان؛ أعطِ النفق ProxyCommand</translation>
    </message>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>الأمر «%1»: لا يشغّل النفق شيئًا على الخادم</translation>
    </message>
    <message>
        <source>the host keys that it was told: ssh asks about the key it sees</source>
        <translation>مفاتيح المضيف التي أُعطيت له: يسأل ssh عن المفتاح الذي يراه</translation>
    </message>
    <message>
        <source>the forwarding of the agent and of X11: of no use to a tunnel</source>
        <translation>توجيه وكيل ssh وX11: لا فائدة منه للنفق</translation>
    </message>
    <message>
        <source>the host keys that PuTTY knows are left out: ssh asks about each at its first login</source>
        <translation>تُركت مفاتيح المضيفين التي يعرفها PuTTY: يسأل ssh عن كل منها عند أول تسجيل دخول</translation>
    </message>
    <message>
        <source>how PuTTY&apos;s terminal looks, and its lists of algorithms, are left out</source>
        <translation>تُرك مظهر طرفية PuTTY وقوائم خوارزمياته</translation>
    </message>
</context>
<context>
    <name>Culvert::QuickForwardDialog</name>
    <message>
        <source>&amp;Keep it in the tunnel</source>
        <translation>إبقاؤه في النفق(&amp;K)</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>توجيه سريع</translation>
    </message>
    <message>
        <source>5432, db.internal:5432 or a socket’s path</source>
        <translation>5432 أو db.internal:5432 أو مسار مقبس</translation>
    </message>
    <message>
        <source>Else it goes when the tunnel is switched off</source>
        <translation>وإلا زال عند إيقاف النفق</translation>
    </message>
    <message>
        <source>&amp;Port on the server:</source>
        <translation>المنفذ على الخادم(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>عبر(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>توجيه(&amp;F)</translation>
    </message>
    <message>
        <source>Then it is a port of this computer as well.</source>
        <translation>عندئذ يكون منفذًا لهذا الحاسوب أيضًا.</translation>
    </message>
    <message>
        <source>A free port of this computer will lead to %1.</source>
        <translation>سيقود منفذ حر لهذا الحاسوب إلى %1.</translation>
    </message>
    <message>
        <source>%1 of this computer will lead to %2.</source>
        <translation>سيقود %1 لهذا الحاسوب إلى %2.</translation>
    </message>
</context>
<context>
    <name>Culvert::RedirectRules</name>
    <message>
        <source>the program nft is not there (the package nftables), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator install it</source>
        <translation>البرنامج nft غير موجود (الحزمة nftables)، ولم يُشغَّل شيء؛ استخدم --proxy-env لبرنامج يراعيه، أو اطلب من مدير تثبيته</translation>
    </message>
    <message>
        <source>%1 cannot redirect connections in a namespace of its own (%2), and nothing was run; either use --proxy-env, for a program that heeds it, or have an administrator load the kernel&apos;s modules nf_tables, nft_redir, nft_ct and nft_reject_inet</source>
        <translation>لا يستطيع %1 إعادة توجيه الاتصالات في فضاء أسماء خاص (%2)، ولم يُشغَّل شيء؛ استخدم --proxy-env لبرنامج يراعيه، أو اطلب من مدير تحميل وحدات النواة nf_tables وnft_redir وnft_ct وnft_reject_inet</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>انتهى بالحالة %1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegistryText</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>the name of a key is not closed</source>
        <translation>اسم مفتاح غير مغلق</translation>
    </message>
    <message>
        <source>this is no value of a registry: %1</source>
        <translation>هذه ليست قيمة سجل: %1</translation>
    </message>
</context>
<context>
    <name>Culvert::RegularFile</name>
    <message>
        <source>it is not a file on a disk</source>
        <translation>ليس ملفًا على قرص</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>أكبر من %1 بايت</translation>
    </message>
    <message>
        <source>it has to be yours or root&apos;s, and nobody else may write it</source>
        <translation>يجب أن يكون ملكًا لك أو لـroot، وألا يجوز لأحد غيركما الكتابة فيه</translation>
    </message>
</context>
<context>
    <name>Culvert::RemoteListener</name>
    <message>
        <source>a server listens over a mux connector only</source>
        <translation>لا يستمع الخادم إلا عبر موصل mux</translation>
    </message>
    <message>
        <source>the forward was closed</source>
        <translation>أُغلق التوجيه</translation>
    </message>
    <message>
        <source>the connector was stopped</source>
        <translation>أُوقف الموصل</translation>
    </message>
    <message>
        <source>ssh has ended</source>
        <translation>انتهى ssh</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>أُغلق الموصل</translation>
    </message>
</context>
<context>
    <name>Culvert::RunAnswer</name>
    <message>
        <source>--dns makes no sense with --proxy-env</source>
        <translation>لا معنى لـ--dns مع --proxy-env</translation>
    </message>
    <message>
        <source>--dns: %1</source>
        <translation>--dns: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no proxy that listens on a port</source>
        <translation>ليس لـ«%1» وكيل يستمع على منفذ</translation>
    </message>
</context>
<context>
    <name>Culvert::RunEndpoint</name>
    <message>
        <source>run %1 %2</source>
        <translation>تشغيل %1 %2</translation>
    </message>
    <message>
        <source>the run was ended by hand</source>
        <translation>أُنهي التشغيل يدويًا</translation>
    </message>
</context>
<context>
    <name>Culvert::RunList</name>
    <message>
        <source>E&amp;nd program</source>
        <translation>إنهاء البرنامج(&amp;N)</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>End program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Asks the program to end. Nothing of it goes through this tunnel any more.</source>
        <translation>يطلب من البرنامج أن ينتهي. ولا يمر شيء منه عبر هذا النفق بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>Culvert::RunModel</name>
    <message>
        <source>%1, since %2, %3</source>
        <comment>a program, a time of day, a number of connections</comment>
        <translation>%1، منذ %2، %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program and its process id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a time of day</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>connections that are open</comment>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>connections since the start</comment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an amount of data</comment>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an amount of data</comment>
        <translation>المستلم</translation>
    </message>
</context>
<context>
    <name>Culvert::RunSockets</name>
    <message>
        <source>no sockets in a namespace of its own</source>
        <translation>لا مقابس في فضاء أسماء خاص</translation>
    </message>
</context>
<context>
    <name>Culvert::RuntimeDirectory</name>
    <message>
        <source>%1 cannot be used for sockets: %2</source>
        <translation>لا يمكن استخدام %1 للمقابس: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ServerServices</name>
    <message>
        <source>the account may run no command on the server</source>
        <translation>لا يجوز للحساب تشغيل أي أمر على الخادم</translation>
    </message>
    <message>
        <source>the account may run no command on the server, which says: %1</source>
        <translation>لا يجوز للحساب تشغيل أي أمر على الخادم الذي يقول: %1</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>لا شيء يستمع هناك مما يراه الحساب.</translation>
    </message>
    <message>
        <source>LISTENS</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>TO FORWARD IT</source>
        <translation>لتوجيهه</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceFinder</name>
    <message>
        <source>the login is gone</source>
        <translation>لم يعد تسجيل الدخول قائمًا</translation>
    </message>
    <message>
        <source>the server did not answer in %1 seconds</source>
        <translation>لم يجب الخادم خلال %1 ثانية</translation>
    </message>
</context>
<context>
    <name>Culvert::ServiceManager</name>
    <message>
        <source>%1 of %2 tunnels are up</source>
        <translation>%1 من %2 من الأنفاق متصل</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>، فشل %1</translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>البحث مرة أخرى(&amp;L)</translation>
    </message>
    <message>
        <source>Services of %1</source>
        <comment>a tunnel’s server</comment>
        <translation>خدمات %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>يستمع على</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Asking the server what listens there…</source>
        <translation>يُسأل الخادم عما يستمع هناك…</translation>
    </message>
    <message>
        <source>What listens there can only be found by a command on the server. A forward can be added by hand all the same.</source>
        <translation>لا يمكن العثور على ما يستمع هناك إلا بأمر على الخادم. ومع ذلك يمكن إضافة توجيه يدويًا.</translation>
    </message>
    <message>
        <source>Nothing listens there that the account can see.</source>
        <translation>لا شيء يستمع هناك مما يراه الحساب.</translation>
    </message>
    <message>
        <source>Choose what is to be reached from this computer.</source>
        <translation>اختر ما يُراد الوصول إليه من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>&amp;Add forwards</source>
        <translation>إضافة توجيهات(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add 1 forward</source>
        <translation>إضافة توجيه واحد(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>إضافة 0 توجيهات(&amp;A)</numerusform>
            <numerusform>إضافة توجيه واحد(&amp;A)</numerusform>
            <numerusform>إضافة توجيهين(&amp;A)</numerusform>
            <numerusform>إضافة %n توجيهات(&amp;A)</numerusform>
            <numerusform>إضافة %n توجيهًا(&amp;A)</numerusform>
            <numerusform>إضافة %n توجيه(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::Settings</name>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>يجب أن يكون واحدًا من %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>لا يُستخدم %1: %2</translation>
    </message>
    <message>
        <source>It is kept as %1, and all settings are as at the start.</source>
        <translation>يُحتفظ به باسم %1، وكل الإعدادات كما كانت في البداية.</translation>
    </message>
    <message>
        <source>All settings are as at the start.</source>
        <translation>كل الإعدادات كما كانت في البداية.</translation>
    </message>
</context>
<context>
    <name>Culvert::SettingsDialog</name>
    <message>
        <source>&amp;Start Culvert when I log in</source>
        <translation>بدء Culvert عند تسجيل دخولي(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>متابعة العمل في علبة النظام عند إغلاق النافذة(&amp;K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>تُحفظ في %1.</translation>
    </message>
    <message>
        <source>What I did not ask for, and questions</source>
        <translation>ما لم أطلبه، والأسئلة</translation>
    </message>
    <message>
        <source>Questions only</source>
        <translation>الأسئلة فقط</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (غير موجود)</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>المشكلات فقط</translation>
    </message>
    <message>
        <source>What happens to tunnels</source>
        <translation>ما يحدث للأنفاق</translation>
    </message>
    <message>
        <source>Everything, for a report</source>
        <translation>كل شيء، لتقرير</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>الإشعار بـ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>المتصفح(&amp;B)</translation>
    </message>
    <message>
        <source>ss&amp;h program</source>
        <translation>برنامج ssh(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>السجل(&amp;L)</translation>
    </message>
    <message>
        <source>ssh program</source>
        <translation>برنامج ssh</translation>
    </message>
    <message>
        <source>the whole path is needed, beginning with /</source>
        <translation>يلزم المسار الكامل الذي يبدأ بـ/</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>لا يوجد برنامج كهذا</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة(&amp;G)</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>من البدء التالي</translation>
    </message>
</context>
<context>
    <name>Culvert::SharedProfiles</name>
    <message>
        <source>%1 is not used: %2</source>
        <translation>لا يُستخدم %1: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::ShellWords</name>
    <message>
        <source>a shell would put something else in the place of &quot;%1&quot;</source>
        <translation>ستضع الصدفة شيئًا آخر مكان «%1»</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
</context>
<context>
    <name>Culvert::SocketAddress</name>
    <message>
        <source>the port must be a number from %1 to %2</source>
        <translation>يجب أن يكون المنفذ رقمًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>the address to listen on must be an IP address, such as 127.0.0.1</source>
        <translation>يجب أن يكون عنوان الاستماع عنوان IP، مثل 127.0.0.1</translation>
    </message>
    <message>
        <source>the socket&apos;s path is longer than %1 bytes</source>
        <translation>مسار المقبس أطول من %1 بايت</translation>
    </message>
    <message>
        <source>the socket&apos;s path has a control character</source>
        <translation>في مسار المقبس حرف تحكم</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksConnector</name>
    <message>
        <source>%1 is not an IP address to listen on</source>
        <translation>%1 ليس عنوان IP للاستماع عليه</translation>
    </message>
    <message>
        <source>the tunnel was closed</source>
        <translation>أُغلق النفق</translation>
    </message>
    <message>
        <source>ssh was stopped because it was idle</source>
        <translation>أُوقف ssh لأنه كان خاملًا</translation>
    </message>
</context>
<context>
    <name>Culvert::SocksStream</name>
    <message>
        <source>ssh -D cannot reach a Unix socket</source>
        <translation>لا يصل ssh -D إلى مقبس Unix</translation>
    </message>
    <message>
        <source>ssh cannot be reached at %1: %2</source>
        <translation>لا يمكن الوصول إلى ssh عند %1: %2</translation>
    </message>
    <message>
        <source>ssh could not open the connection and did not say why</source>
        <translation>لم يستطع ssh فتح الاتصال ولم يقل لماذا</translation>
    </message>
    <message>
        <source>ssh ended the connection before the target had</source>
        <translation>أنهى ssh الاتصال قبل الهدف</translation>
    </message>
</context>
<context>
    <name>Culvert::SshAccess</name>
    <message>
        <source>the SshAccess of this connector is gone</source>
        <translation>لم يعد SshAccess لهذا الموصل موجودًا</translation>
    </message>
    <message>
        <source>the private directory %1 for sockets cannot be made: %2</source>
        <translation>لا يمكن إنشاء المجلد الخاص %1 للمقابس: %2</translation>
    </message>
    <message>
        <source>culvert-askpass, through which ssh asks, was not found; it belongs to the installed library</source>
        <translation>لم يُعثر على culvert-askpass الذي يسأل ssh عبره؛ وهو جزء من المكتبة المثبتة</translation>
    </message>
</context>
<context>
    <name>Culvert::SshCommandLine</name>
    <message>
        <source>the command &quot;%1&quot;: a tunnel runs nothing on the server</source>
        <translation>الأمر «%1»: لا يشغّل النفق شيئًا على الخادم</translation>
    </message>
    <message>
        <source>ssh has no option -%1</source>
        <translation>ليس لـssh الخيار -%1</translation>
    </message>
    <message>
        <source>the option -%1 has no value</source>
        <translation>ليس للخيار -%1 قيمة</translation>
    </message>
    <message>
        <source>autossh&apos;s -M %1: Culvert watches the line by itself, without a port</source>
        <translation>الخيار -M %1 من autossh: يراقب Culvert الخط بنفسه، دون منفذ</translation>
    </message>
    <message>
        <source>-W is one connection and no tunnel; &quot;culvert connect&quot; does the same</source>
        <translation>الخيار -W اتصال واحد وليس نفقًا؛ و«culvert connect» يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>with %1, ssh does something else</source>
        <translation>مع %1 يفعل ssh شيئًا آخر</translation>
    </message>
    <message>
        <source>ssh cannot read this</source>
        <translation>لا يستطيع ssh قراءة هذا</translation>
    </message>
    <message>
        <source>the command names no server</source>
        <translation>لا يسمي الأمر أي خادم</translation>
    </message>
    <message>
        <source>%1: of no use to a tunnel, or Culvert&apos;s own business</source>
        <translation>%1: لا فائدة منه للنفق، أو هو من شأن Culvert نفسه</translation>
    </message>
    <message>
        <source>sshpass: whoever is asked for the password can have it remembered</source>
        <translation>بشأن sshpass: يستطيع من تُطلب منه كلمة المرور أن يجعلها تُحفظ</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is no command of ssh, and is left out</source>
        <translation>السطر %1: «%2» ليس أمر ssh، وقد تُرك</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of ssh</source>
        <translation>«%1» ليس أمر ssh</translation>
    </message>
    <message>
        <source>there are several commands; give one</source>
        <translation>هناك عدة أوامر؛ أعطِ واحدًا</translation>
    </message>
    <message>
        <source>there is no command of ssh</source>
        <translation>لا يوجد أمر ssh</translation>
    </message>
</context>
<context>
    <name>Culvert::SshConfigText</name>
    <message>
        <source>a quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>nothing follows the keyword</source>
        <translation>لا شيء بعد الكلمة المفتاحية</translation>
    </message>
    <message>
        <source>the line is longer than %1 characters</source>
        <translation>السطر أطول من %1 حرف</translation>
    </message>
    <message>
        <source>the line has a control character</source>
        <translation>في السطر حرف تحكم</translation>
    </message>
</context>
<context>
    <name>Culvert::SshMessages</name>
    <message>
        <source>ssh was ended by signal %1</source>
        <translation>أُنهي ssh بالإشارة %1</translation>
    </message>
    <message>
        <source>ssh ended with status %1 and said nothing</source>
        <translation>انتهى ssh بالحالة %1 ولم يقل شيئًا</translation>
    </message>
    <message>
        <source>ssh was told to end (SIGTERM)</source>
        <translation>طُلب من ssh أن ينتهي (SIGTERM)</translation>
    </message>
</context>
<context>
    <name>Culvert::SshPage</name>
    <message>
        <source>none; several in the order of the way, with commas</source>
        <translation>لا أحد؛ عدة منها بترتيب الطريق تفصلها فواصل</translation>
    </message>
    <message>
        <source>what ssh chooses</source>
        <translation>ما يختاره ssh</translation>
    </message>
    <message>
        <source>your ~/.ssh/config</source>
        <translation>ملف ~/.ssh/config لديك</translation>
    </message>
    <message>
        <source>More processes share out many connections</source>
        <translation>تتقاسم عدة عمليات الاتصالات الكثيرة</translation>
    </message>
    <message>
        <source>&amp;Jump hosts:</source>
        <translation>المضيفون الوسطاء(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Identity file:</source>
        <translation>ملف الهوية(&amp;I):</translation>
    </message>
    <message>
        <source>Choose an identity file</source>
        <translation>اختيار ملف هوية</translation>
    </message>
    <message>
        <source>Con&amp;fig file:</source>
        <translation>ملف الإعدادات(&amp;F):</translation>
    </message>
    <message>
        <source>Choose a configuration file</source>
        <translation>اختيار ملف إعدادات</translation>
    </message>
    <message>
        <source>ssh &amp;options:</source>
        <translation>خيارات ssh(&amp;O):</translation>
    </message>
    <message>
        <source>ssh &amp;processes at most:</source>
        <translation>عمليات ssh على الأكثر(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Connections per process:</source>
        <translation>الاتصالات لكل عملية(&amp;C):</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 موجود مرتين</translation>
    </message>
</context>
<context>
    <name>Culvert::SshProcess</name>
    <message>
        <source>ssh is not installed; install the package openssh-client</source>
        <translation>ssh غير مثبت؛ ثبّت الحزمة openssh-client</translation>
    </message>
    <message>
        <source>ssh cannot be started: %1</source>
        <translation>لا يمكن بدء ssh: %1</translation>
    </message>
    <message>
        <source>ssh cannot be started: the pipe for its log, %1, cannot be made: %2</source>
        <translation>لا يمكن بدء ssh: لا يمكن إنشاء أنبوب سجله %1: %2</translation>
    </message>
    <message>
        <source>ssh is not started without the configuration that Culvert gives it.</source>
        <translation>لا يُبدأ ssh دون الإعدادات التي يعطيه إياها Culvert.</translation>
    </message>
    <message>
        <source>nobody answered the login&apos;s question in time</source>
        <translation>لم يجب أحد عن سؤال تسجيل الدخول في الوقت المناسب</translation>
    </message>
    <message>
        <source>the login took longer than %1 s</source>
        <translation>استغرق تسجيل الدخول أكثر من %1 ث</translation>
    </message>
    <message>
        <source>ssh could not be ended</source>
        <translation>تعذر إنهاء ssh</translation>
    </message>
    <message>
        <source>ssh was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>أُوقف ssh مؤقتًا بإشارة أو منقّح أو مجمّد ولم يتابع</translation>
    </message>
    <message>
        <source>the program that ssh connects through was halted by a signal, a debugger or a freezer, and did not go on</source>
        <translation>أُوقف البرنامج الذي يتصل ssh عبره مؤقتًا بإشارة أو منقّح أو مجمّد ولم يتابع</translation>
    </message>
    <message>
        <source>the server has not answered for %1 s</source>
        <translation>لم يجب الخادم منذ %1 ث</translation>
    </message>
    <message>
        <source>%1 does not offer strict key exchange (Terrapin, CVE-2023-48795): somebody on the way could tamper with the start of the connection; the server should be updated</source>
        <translation>لا يوفر %1 تبادل المفاتيح الصارم (Terrapin، CVE-2023-48795): قد يعبث أحد على الطريق ببداية الاتصال؛ وينبغي تحديث الخادم</translation>
    </message>
    <message>
        <source>A jump host</source>
        <translation>مضيف وسيط</translation>
    </message>
    <message>
        <source>a host key that was accepted could not be written to %1: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>تعذرت كتابة مفتاح مضيف مقبول في %1: هو صالح حتى إيقاف النفق، ثم يُسأل عنه مرة أخرى</translation>
    </message>
    <message>
        <source>the host key of %1 is not stored, as the configuration has it: it is good until the tunnel is stopped, and asked about again then</source>
        <translation>لا يُخزَّن مفتاح المضيف %1 كما تقضي الإعدادات: هو صالح حتى إيقاف النفق، ثم يُسأل عنه مرة أخرى</translation>
    </message>
    <message>
        <source>nobody checks the host key of %1, as the configuration has it (StrictHostKeyChecking): somebody on the way could pose as it</source>
        <translation>لا أحد يتحقق من مفتاح المضيف %1 كما تقضي الإعدادات (StrictHostKeyChecking): قد ينتحل أحد على الطريق صفته</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardPipes</name>
    <message>
        <source>standard input and output cannot be given to the running Culvert</source>
        <translation>لا يمكن إعطاء المدخل والمخرج القياسيين إلى Culvert الجاري</translation>
    </message>
</context>
<context>
    <name>Culvert::StandardStreams</name>
    <message>
        <source>the output cannot be written</source>
        <translation>لا يمكن كتابة المخرجات</translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يتصل…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>يعيد الاتصال</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>يعيد الاتصال خلال %1</translation>
    </message>
    <message>
        <source>Reconnecting now</source>
        <translation>يعيد الاتصال الآن</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>يسجّل الدخول</translation>
    </message>
    <message>
        <source>up</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>ends after its last connection</source>
        <translation>ينتهي بعد آخر اتصال له</translation>
    </message>
    <message>
        <source>The server refused the login</source>
        <translation>رفض الخادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known</source>
        <translation>مفتاح مضيف الخادم غير معروف</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed</source>
        <translation>تغيّر مفتاح مضيف الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found</source>
        <translation>لا يمكن العثور على اسم الخادم</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يجب الخادم في الوقت المناسب</translation>
    </message>
    <message>
        <source>The address is already in use</source>
        <translation>العنوان قيد الاستخدام بالفعل</translation>
    </message>
    <message>
        <source>The system does not permit it</source>
        <translation>لا يسمح النظام بذلك</translation>
    </message>
    <message>
        <source>The ssh program was not found</source>
        <translation>لم يُعثر على برنامج ssh</translation>
    </message>
    <message>
        <source>A setting makes no sense</source>
        <translation>أحد الإعدادات لا معنى له</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <translation>لم يُجب عن سؤال</translation>
    </message>
    <message>
        <source>The server refused to listen</source>
        <translation>رفض الخادم الاستماع</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>فُقد الاتصال</translation>
    </message>
    <message>
        <source>The target closed the connection</source>
        <translation>أغلق الهدف الاتصال</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Check the user, the key and the agent, then try again.</source>
        <translation>تحقق من المستخدم والمفتاح والوكيل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner gives you, and accept it when you are asked.</source>
        <translation>قارن البصمة بتلك التي يعطيك إياها مالك الخادم، واقبلها عندما تُسأل.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask the server&apos;s owner before you remove the old key from known_hosts.</source>
        <translation>قد يكون أحد يتنصت. اسأل مالك الخادم قبل إزالة المفتاح القديم من known_hosts.</translation>
    </message>
    <message>
        <source>Stop the program that listens there, or choose another port. It is tried again until it is free.</source>
        <translation>أوقف البرنامج الذي يستمع هناك، أو اختر منفذًا آخر. وتُعاد المحاولة حتى يصبح حرًا.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>ثبّت عميل OpenSSH.</translation>
    </message>
    <message>
        <source>Edit the tunnel to mend it.</source>
        <translation>حرّر النفق لإصلاح ذلك.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Reverse forward</source>
        <translation>توجيه عكسي</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>وكيل عكسي</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Starts when you switch it on, and stays up until you switch it off.</source>
        <translation>يبدأ عندما تشغّله، ويبقى متصلًا حتى توقفه.</translation>
    </message>
    <message>
        <source>Listens from the start; ssh runs only while somebody uses the tunnel.</source>
        <translation>يستمع من البداية؛ ولا يعمل ssh إلا ما دام أحد يستخدم النفق.</translation>
    </message>
    <message>
        <source>ssh starts with Culvert and is kept up.</source>
        <translation>يبدأ ssh مع Culvert ويُبقى عاملًا.</translation>
    </message>
    <message>
        <source>no connections</source>
        <translation>لا اتصالات</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>اتصال واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
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
        <translation>يبدأ مع العميل الأول</translation>
    </message>
    <message>
        <source>heard within the last minute</source>
        <translation>سُمع خلال الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>سُمع قبل %1</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>Stopped: nothing listens and no ssh runs</source>
        <translation>متوقف: لا شيء يستمع ولا يعمل أي ssh</translation>
    </message>
    <message>
        <source>Stopping since %1</source>
        <translation>يتوقف منذ %1</translation>
    </message>
    <message>
        <source>Ready since %1: the first client starts ssh</source>
        <translation>جاهز منذ %1: العميل الأول يبدأ ssh</translation>
    </message>
    <message>
        <source>Connecting since %1</source>
        <translation>يتصل منذ %1</translation>
    </message>
    <message>
        <source>Up since %1</source>
        <translation>متصل منذ %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>منقطع منذ %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>فشل عند %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
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
        <source>lines that were left out: %1</source>
        <translation>أسطر تُركت: %1</translation>
    </message>
    <message>
        <source>no reason is known</source>
        <translation>لا سبب معروف</translation>
    </message>
    <message>
        <source>; the next try is in %1 s</source>
        <translation>؛ المحاولة التالية خلال %1 ث</translation>
    </message>
    <message>
        <source> (ssh %1)</source>
        <translation> (ssh %1)</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: أُزيل</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>لم يُسجّل الدخول</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>فُقد</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>يحاول مرة أخرى</translation>
    </message>
    <message>
        <source>logs in</source>
        <translation>يسجّل الدخول</translation>
    </message>
    <message>
        <source>failed, and is not tried again by itself: %1</source>
        <translation>فشل، ولا تُعاد المحاولة تلقائيًا: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>فُقد: %1</translation>
    </message>
    <message>
        <source>not logged in: %1</source>
        <translation>لم يُسجّل الدخول: %1</translation>
    </message>
    <message>
        <source>waits for its first client</source>
        <translation>ينتظر عميله الأول</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>%1 listens now</source>
        <translation>%1 يستمع الآن</translation>
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
        <translation>(موقوف)</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>(مغلق)</translation>
    </message>
    <message>
        <source>run %1: %2 (%3) since %4, connections: %5</source>
        <translation>تشغيل %1: %2 (%3) منذ %4، الاتصالات: %5</translation>
    </message>
    <message>
        <source>since %1; the next try is in %2 s</source>
        <translation>منذ %1؛ المحاولة التالية خلال %2 ث</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>لا توجد ملفات تعريف بعد.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>ENDPOINTS</source>
        <translation>نقاط الاتصال</translation>
    </message>
    <message>
        <source>shared, from %1</source>
        <translation>مشترك، من %1</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalDialogue</name>
    <message>
        <source>The security key is done.
</source>
        <translation>انتهى مفتاح الأمان.
</translation>
    </message>
    <message>
        <source>
This was answered elsewhere, or the login has ended.
</source>
        <translation>
أُجيب عن هذا في مكان آخر، أو انتهى تسجيل الدخول.
</translation>
    </message>
</context>
<context>
    <name>Culvert::TerminalPrompts</name>
    <message>
        <source>%1 (jump host)</source>
        <translation>%1 (مضيف وسيط)</translation>
    </message>
    <message>
        <source>where ssh keeps known hosts</source>
        <translation>حيث يحفظ ssh المضيفين المعروفين</translation>
    </message>
    <message>
        <source>%1: the server shows a host key that is not known yet.
  Host:        %2
  Key type:    %3
  Fingerprint: %4
  Stored in:   %5
Compare the fingerprint with the one that the server&apos;s administrator gives you.
</source>
        <translation>%1: يعرض الخادم مفتاح مضيف غير معروف بعد.
  المضيف:      %2
  نوع المفتاح: %3
  البصمة:      %4
  مخزّن في:    %5
قارن البصمة بتلك التي يعطيك إياها مدير الخادم.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password.
</source>
        <translation>%1: يطلب الخادم كلمة المرور.
</translation>
    </message>
    <message>
        <source>%1: the server asks for the password of %2.
</source>
        <translation>%1: يطلب الخادم كلمة مرور %2.
</translation>
    </message>
    <message>
        <source>%1: ssh asks for the passphrase of the key %2.
</source>
        <translation>%1: يطلب ssh عبارة مرور المفتاح %2.
</translation>
    </message>
    <message>
        <source>%1: the security key asks for its PIN.
</source>
        <translation>%1: يطلب مفتاح الأمان رمز PIN.
</translation>
    </message>
    <message>
        <source>%1: the server asks, in its own words:
</source>
        <translation>%1: يسأل الخادم بكلماته:
</translation>
    </message>
    <message>
        <source>%1: ssh asks for a confirmation:
</source>
        <translation>%1: يطلب ssh تأكيدًا:
</translation>
    </message>
    <message>
        <source>Touch your security key for %1.
</source>
        <translation>المس مفتاح الأمان من أجل %1.
</translation>
    </message>
    <message>
        <source>That is longer than ssh can take.</source>
        <translation>هذا أطول مما يستطيع ssh أخذه.</translation>
    </message>
    <message>
        <source>Nothing was typed. Ctrl-C cancels the login.</source>
        <translation>لم يُكتب شيء. Ctrl-C يلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>That is a fingerprint of another kind; ask for the one that begins with %1.</source>
        <translation>هذه بصمة من نوع آخر؛ اطلب التي تبدأ بـ%1.</translation>
    </message>
    <message>
        <source>NO MATCH: the server&apos;s key has another fingerprint than the one that you pasted.</source>
        <translation>لا تطابق: لمفتاح الخادم بصمة غير التي ألصقتها.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;once&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>اكتب «yes» أو «once» أو «no» أو البصمة كاملة.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot;, &quot;no&quot; or the whole fingerprint.</source>
        <translation>اكتب «yes» أو «no» أو البصمة كاملة.</translation>
    </message>
    <message>
        <source>Please type &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>اكتب «yes» أو «no».</translation>
    </message>
    <message>
        <source>%1: said while it logs in; nobody vouches for it:
</source>
        <translation>%1: قيل أثناء تسجيل الدخول؛ ولا أحد يضمنه:
</translation>
    </message>
    <message>
        <source>The stored answer was not accepted and has been forgotten.
</source>
        <translation>لم تُقبل الإجابة المخزّنة ونُسيت.
</translation>
    </message>
    <message>
        <source>That was not accepted. Attempt %1.
</source>
        <translation>لم يُقبل ذلك. المحاولة %1.
</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة المرور: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>Answer (not shown): </source>
        <translation>الإجابة (لا تُعرض): </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it (the ssh that asks is one that your configuration starts),
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>أتقبله؟ اكتب «yes» لقبوله وتخزينه (إن ssh الذي يسأل تبدؤه إعداداتك)،
«no» للرفض، أو ألصق البصمة التي أُعطيت لك: </translation>
    </message>
    <message>
        <source>Accept it? Type &quot;yes&quot; to accept and store it, &quot;once&quot; to accept it until the tunnel is stopped,
&quot;no&quot; to refuse, or paste the fingerprint that you were given: </source>
        <translation>أتقبله؟ اكتب «yes» لقبوله وتخزينه، «once» لقبوله حتى إيقاف النفق،
«no» للرفض، أو ألصق البصمة التي أُعطيت لك: </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; or &quot;no&quot;: </source>
        <translation>اكتب «yes» أو «no»: </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>إعادة الاختبار(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>نسخ(&amp;P)</translation>
    </message>
    <message>
        <source>Test %1</source>
        <comment>a tunnel</comment>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Trying each step of the way…</source>
        <translation>تُجرَّب كل خطوة من الطريق…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>To mend it: %1.</source>
        <translation>لإصلاحه: %1.</translation>
    </message>
    <message>
        <source>Everything that could be tried works.</source>
        <translation>كل ما أمكنت تجربته يعمل.</translation>
    </message>
    <message>
        <source>One step does not work.</source>
        <translation>خطوة واحدة لا تنجح.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>لا توجد خطوات فاشلة.</numerusform>
            <numerusform>خطوة واحدة لا تنجح.</numerusform>
            <numerusform>خطوتان لا تنجحان.</numerusform>
            <numerusform>%n خطوات لا تنجح.</numerusform>
            <numerusform>%n خطوة لا تنجح.</numerusform>
            <numerusform>%n خطوة لا تنجح.</numerusform>
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
        <translation>لإصلاحه: %1.</translation>
    </message>
</context>
<context>
    <name>Culvert::TestStep</name>
    <message>
        <source>configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>مفتاح المضيف</translation>
    </message>
    <message>
        <source>login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>install OpenSSH&apos;s client, the package openssh-client</source>
        <translation>ثبّت عميل OpenSSH، الحزمة openssh-client</translation>
    </message>
    <message>
        <source>the server takes too long to let you in: try again, or ask its administrator</source>
        <translation>يستغرق الخادم وقتًا طويلًا لإدخالك: حاول مرة أخرى أو اسأل مديره</translation>
    </message>
    <message>
        <source>try &quot;ssh -v&quot; with the same destination, which says more</source>
        <translation>جرّب «ssh -v» مع الوجهة نفسها، فهو يقول المزيد</translation>
    </message>
    <message>
        <source>mend what ssh says is wrong in its configuration</source>
        <translation>أصلح ما يقول ssh إنه خطأ في إعداداته</translation>
    </message>
    <message>
        <source>check how the host is spelled, and your network; an alias belongs into ssh_config</source>
        <translation>تحقق من كتابة المضيف ومن شبكتك؛ مكان الاسم المستعار هو ssh_config</translation>
    </message>
    <message>
        <source>no ssh server listens on that port: check the port, or start the server</source>
        <translation>لا يستمع خادم ssh على ذلك المنفذ: تحقق من المنفذ أو ابدأ الخادم</translation>
    </message>
    <message>
        <source>ask the server&apos;s administrator whether its key was changed; only then forget the old one in the window, or by &quot;ssh-keygen -R&quot;</source>
        <translation>اسأل مدير الخادم إن كان مفتاحه قد تغيّر؛ وعندها فقط انسَ القديم في النافذة أو بـ«ssh-keygen -R»</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow it: AllowTcpForwarding, PermitOpen, DisableForwarding</source>
        <translation>يجب أن يسمح بذلك sshd_config على الخادم: AllowTcpForwarding، PermitOpen، DisableForwarding</translation>
    </message>
    <message>
        <source>the server&apos;s sshd_config has to allow this target: PermitOpen</source>
        <translation>يجب أن يسمح sshd_config على الخادم بهذا الهدف: PermitOpen</translation>
    </message>
    <message>
        <source>check the target as the server sees it, and whether something listens there</source>
        <translation>تحقق من الهدف كما يراه الخادم، ومن أن شيئًا يستمع هناك</translation>
    </message>
    <message>
        <source>try &quot;ssh&quot; with the same destination; name its key in the tunnel, or have your key put into the server&apos;s authorized_keys</source>
        <translation>جرّب «ssh» مع الوجهة نفسها؛ حدد مفتاحها في النفق، أو اطلب وضع مفتاحك في authorized_keys على الخادم</translation>
    </message>
    <message>
        <source>correct the tunnel&apos;s settings</source>
        <translation>صحّح إعدادات النفق</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>check the address, the network and firewalls; a host that is not reached directly needs a jump host</source>
        <translation>تحقق من العنوان والشبكة والجدران النارية؛ والمضيف الذي لا يُوصل إليه مباشرة يحتاج إلى مضيف وسيط</translation>
    </message>
    <message>
        <source>compare its fingerprint with the administrator&apos;s, and accept it when the tunnel starts</source>
        <translation>قارن بصمته ببصمة المدير، واقبله عندما يبدأ النفق</translation>
    </message>
    <message>
        <source>end what listens there, or take another port</source>
        <translation>أنهِ ما يستمع هناك، أو خذ منفذًا آخر</translation>
    </message>
</context>
<context>
    <name>Culvert::TestVerb</name>
    <message>
        <source>%1: not every step works</source>
        <translation>%1: لا تنجح كل الخطوات</translation>
    </message>
</context>
<context>
    <name>Culvert::TimeTexts</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <comment>bytes in a second</comment>
        <translation>%1 بايت/ث</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount of data in a second</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>Culvert::TomlText</name>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>هناك شيء بعد القيمة</translation>
    </message>
    <message>
        <source>the name of a table is not closed</source>
        <translation>اسم جدول غير مغلق</translation>
    </message>
    <message>
        <source>a &quot;=&quot; is missing behind the key</source>
        <translation>ينقص «=» بعد المفتاح</translation>
    </message>
    <message>
        <source>a key is missing</source>
        <translation>مفتاح مفقود</translation>
    </message>
    <message>
        <source>values are nested too deep</source>
        <translation>القيم متداخلة أعمق من اللازم</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>قائمة غير مغلقة</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>جدول غير مغلق</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>قيمة مفقودة</translation>
    </message>
    <message>
        <source>this is no value; a text needs quotes</source>
        <translation>هذه ليست قيمة؛ يحتاج النص إلى علامات اقتباس</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>لا يوجد تسلسل هروب كهذا</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPanel</name>
    <message>
        <source>▬ Received %1, now %2</source>
        <comment>the sign is that of an area in the plot</comment>
        <translation>▬ المستلم %1، الآن %2</translation>
    </message>
    <message>
        <source>╌ Sent %1, now %2</source>
        <comment>the sign is that of a dashed line in the plot</comment>
        <translation>╌ المرسل %1، الآن %2</translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message>
        <source>Traffic of the last minutes</source>
        <translation>حركة الدقائق الأخيرة</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>يستقبل %1، يرسل %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>the end of a line of time</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>لا حركة في هذا الوقت</translation>
    </message>
</context>
<context>
    <name>Culvert::Transfer</name>
    <message>
        <source>Culvert’s profiles (*.json)</source>
        <translation>ملفات تعريف Culvert (*.json)</translation>
    </message>
    <message>
        <source>ssh configuration (*.conf *)</source>
        <translation>إعدادات ssh (*.conf *)</translation>
    </message>
    <message>
        <source>Export all tunnels</source>
        <translation>تصدير كل الأنفاق</translation>
    </message>
    <message>
        <source>The file has passwords of endpoints in it: keep it to yourself.</source>
        <translation>في الملف كلمات مرور نقاط اتصال: احتفظ به لنفسك.</translation>
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
        <translation>فتح المتصفح(&amp;B)</translation>
    </message>
    <message>
        <source>Quick &amp;forward…</source>
        <translation>توجيه سريع(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>قطع اتصال الكل(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>إظهار النافذة(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>إخفاء النافذة(&amp;H)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a number of tunnels</comment>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 reconnecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 يعيد الاتصال</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <comment>a number of tunnels</comment>
        <translation>%1 يتصل</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>a number of tunnels</comment>
        <translation>%1 متصل</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>a number of tunnels</comment>
        <translation>%1 جاهز</translation>
    </message>
    <message>
        <source>No tunnels yet</source>
        <translation>لا أنفاق بعد</translation>
    </message>
    <message>
        <source>All tunnels are off</source>
        <translation>كل الأنفاق موقوفة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 on)</source>
        <comment>a group, how many of its tunnels are on</comment>
        <translation>%1 (%2 من %3 قيد التشغيل)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a tunnel and its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switch all &amp;on</source>
        <translation>تشغيل الكل(&amp;O)</translation>
    </message>
    <message>
        <source>Switch all o&amp;ff</source>
        <translation>إيقاف الكل(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;program…</source>
        <translation>فتح برنامج(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>Culvert::Tunnel</name>
    <message>
        <source>the tunnel was stopped</source>
        <translation>أُوقف النفق</translation>
    </message>
    <message>
        <source>ssh has carried as many connections as it can, and was ended</source>
        <translation>حمل ssh أكبر عدد يستطيعه من الاتصالات، وأُنهي</translation>
    </message>
    <message>
        <source>the ssh that brought this connection is gone</source>
        <translation>لم يعد ssh الذي حمل هذا الاتصال موجودًا</translation>
    </message>
    <message>
        <source>fields that this version does not know, or has no use for: %1</source>
        <translation>حقول لا يعرفها هذا الإصدار أو لا يستخدمها: %1</translation>
    </message>
    <message>
        <source>the tunnel is stopped</source>
        <translation>النفق متوقف</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelPage</name>
    <message>
        <source>user@host, host:port or a name from ssh_config</source>
        <translation>user@host أو host:port أو اسم من ssh_config</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>How long ssh is kept after the last connection closed</source>
        <translation>كم يبقى ssh بعد إغلاق آخر اتصال</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>الوجهة(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>المجموعة(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>البدء(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Idle time:</source>
        <translation>وقت الخمول(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Endpoints:</source>
        <translation>نقاط الاتصال(&amp;E):</translation>
    </message>
    <message>
        <source>another tunnel has this name</source>
        <translation>لنفق آخر هذا الاسم</translation>
    </message>
</context>
<context>
    <name>Culvert::TunnelSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>أغلق المضيف البعيد الاتصال</translation>
    </message>
    <message>
        <source>Trying to connect while a connection is in progress</source>
        <translation>محاولة اتصال أثناء اتصال جارٍ</translation>
    </message>
    <message>
        <source>%1 is not the absolute path of a socket</source>
        <translation>%1 ليس مسارًا مطلقًا لمقبس</translation>
    </message>
    <message>
        <source>nothing can listen on port 0</source>
        <translation>لا يمكن لشيء الاستماع على المنفذ 0</translation>
    </message>
    <message>
        <source>the socket has no connector any more</source>
        <translation>لم يعد للمقبس موصل</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s</source>
        <translation>تعذر الوصول إلى %1 خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 s: ssh was not logged in yet</source>
        <translation>تعذر الوصول إلى %1 خلال %2 ث: لم يكن ssh قد سجّل الدخول بعد</translation>
    </message>
    <message>
        <source>the connector was closed</source>
        <translation>أُغلق الموصل</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>المقبس غير متصل</translation>
    </message>
    <message>
        <source>The socket was told that no more would be written</source>
        <translation>قيل للمقبس إنه لن يُكتب المزيد</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>انتهت مهلة عملية المقبس</translation>
    </message>
</context>
<context>
    <name>Culvert::UpWaiter</name>
    <message>
        <source>the profile was removed</source>
        <translation>أُزيل ملف التعريف</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>it was not up in time%1</source>
        <translation>لم يتصل في الوقت المناسب%1</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbClient</name>
    <message>
        <source>
culvert: interrupted; questions that were open are answered with no
</source>
        <translation>
culvert: قوطع؛ تُجاب الأسئلة المفتوحة بلا
</translation>
    </message>
    <message>
        <source>
culvert: interrupted; nothing was changed
</source>
        <translation>
culvert: قوطع؛ لم يُغيَّر شيء
</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbImport</name>
    <message>
        <source>standard input cannot be read: %1</source>
        <translation>لا يمكن قراءة المدخل القياسي: %1</translation>
    </message>
    <message>
        <source>standard input is larger than 1 MiB</source>
        <translation>المدخل القياسي أكبر من 1 ميبيبايت</translation>
    </message>
    <message>
        <source>culvert: nothing was imported; %1: %2</source>
        <translation>culvert: لم يُستورد شيء؛ %1: %2</translation>
    </message>
    <message>
        <source>the file did not arrive</source>
        <translation>لم يصل الملف</translation>
    </message>
    <message>
        <source>%1 names no host</source>
        <translation>لا يسمي %1 أي مضيف</translation>
    </message>
    <message>
        <source>culvert: --config-file is for hosts of your own configuration, not with a file to import</source>
        <translation>culvert: --config-file لمضيفي إعداداتك أنت، لا مع ملف للاستيراد</translation>
    </message>
    <message>
        <source>culvert: warning: the export has passwords of endpoints in it: %1</source>
        <translation>culvert: تحذير: في التصدير كلمات مرور نقاط اتصال: %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>المدخل القياسي</translation>
    </message>
</context>
<context>
    <name>Culvert::VerbRunner</name>
    <message>
        <source>warning: %1; it is tried again until it is free</source>
        <translation>تحذير: %1؛ تُعاد المحاولة حتى يصبح حرًا</translation>
    </message>
    <message>
        <source>the running Culvert has no verb &quot;%1&quot;; is it an older version?</source>
        <translation>ليس لـCulvert الجاري أمر «%1»؛ هل هو إصدار أقدم؟</translation>
    </message>
    <message>
        <source>Culvert is running already, without a window (--headless); &quot;culvert quit&quot; ends it</source>
        <translation>Culvert يعمل بالفعل، بلا نافذة (--headless)؛ «culvert quit» يُنهيه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means several profiles, and &quot;%2&quot; takes one</source>
        <translation>«%1» يعني عدة ملفات تعريف، و«%2» يأخذ واحدًا</translation>
    </message>
    <message>
        <source>--wait: &quot;%1&quot; is not a number of seconds</source>
        <translation>--wait: «%1» ليس عدد ثوانٍ</translation>
    </message>
    <message>
        <source>the profile is gone</source>
        <translation>لم يعد ملف التعريف موجودًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a connection</source>
        <translation>«%1» ليس رقم اتصال</translation>
    </message>
    <message>
        <source>no connection was named</source>
        <translation>لم يُذكر أي اتصال</translation>
    </message>
    <message>
        <source>nothing is logged here</source>
        <translation>لا يُسجّل شيء هنا</translation>
    </message>
    <message>
        <source>no standard input and output came along</source>
        <translation>لم يأتِ معه مدخل ومخرج قياسيان</translation>
    </message>
    <message>
        <source>; start it by &quot;culvert up %1&quot;</source>
        <translation>؛ ابدأه بـ«culvert up %1»</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;, and it is no destination: %2</source>
        <translation>لا يوجد ملف تعريف «%1»، وليس وجهة: %2</translation>
    </message>
</context>
<context>
    <name>Culvert::Verbs</name>
    <message>
        <source>print JSON, for programs</source>
        <translation>إخراج JSON، للبرامج</translation>
    </message>
    <message>
        <source>all profiles</source>
        <translation>كل ملفات التعريف</translation>
    </message>
    <message>
        <source>come back when they are up, or have failed; with SECONDS, they are tried again until then</source>
        <translation>العودة عندما تتصل أو تفشل؛ مع SECONDS تُعاد المحاولة حتى ذلك الحين</translation>
    </message>
    <message>
        <source>go on showing it, redrawn in place; piped, a line for each change</source>
        <translation>مواصلة عرضها مع إعادة الرسم في المكان؛ وفي أنبوب سطر لكل تغيير</translation>
    </message>
    <message>
        <source>every connection</source>
        <translation>كل اتصال</translation>
    </message>
    <message>
        <source>this one: a Chromium or Firefox, or one made from them</source>
        <translation>هذا: Chromium أو Firefox أو متصفح مشتق منهما</translation>
    </message>
    <message>
        <source>a resolver behind the tunnel, for SRV, TXT, MX and the like</source>
        <translation>محلّل أسماء خلف النفق، لـSRV وTXT وMX وما شابه</translation>
    </message>
    <message>
        <source>nothing but the variables of a proxy, for programs that heed them; all others go past the tunnel</source>
        <translation>متغيرات الوكيل فقط، للبرامج التي تراعيها؛ وكل ما عداها يمر خارج النفق</translation>
    </message>
    <message>
        <source>go on with what happens from now</source>
        <translation>المواصلة بما يحدث من الآن</translation>
    </message>
    <message>
        <source>only from then: a span such as 30s, 10m, 2h or 3d, or a time such as 14:30 or 2026-01-31T14:30</source>
        <translation>من ذلك الوقت فقط: مدة مثل 30s أو 10m أو 2h أو 3d، أو وقت مثل 14:30 أو 2026-01-31T14:30</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>for @GROUP: verbs take all of a group at once; &quot;&quot; = none</source>
        <translation>لـ@GROUP: تأخذ الأوامر مجموعة كاملة مرة واحدة؛ &quot;&quot; = لا شيء</translation>
    </message>
    <message>
        <source>an endpoint for programs: SOCKS 4, 4a, 5 and HTTP on one port</source>
        <translation>نقطة اتصال للبرامج: SOCKS 4 و4a و5 وHTTP على منفذ واحد</translation>
    </message>
    <message>
        <source>an endpoint that leads to one TARGET, as the server sees it</source>
        <translation>نقطة اتصال تقود إلى TARGET واحد، كما يراه الخادم</translation>
    </message>
    <message>
        <source>the server listens, and this machine connects to TARGET</source>
        <translation>يستمع الخادم، ويتصل هذا الجهاز بـTARGET</translation>
    </message>
    <message>
        <source>the server listens, and its programs go out through this machine</source>
        <translation>يستمع الخادم، وتخرج برامجه عبر هذا الجهاز</translation>
    </message>
    <message>
        <source>let other users and machines in; else only your own programs</source>
        <translation>إدخال مستخدمين وأجهزة آخرين؛ وإلا فبرامجك أنت فقط</translation>
    </message>
    <message>
        <source>who may use a Unix socket, as chmod(1) has it, such as 0660</source>
        <translation>من يجوز له استخدام مقبس Unix، كما في chmod(1)، مثل 0660</translation>
    </message>
    <message>
        <source>whether web pages may use a forward; auto: only where the target&apos;s port is that of a web server</source>
        <translation>هل يجوز لصفحات الويب استخدام توجيه؛ auto: فقط حيث يكون منفذ الهدف منفذ خادم ويب</translation>
    </message>
    <message>
        <source>who may use a proxy endpoint; the password is asked for in the terminal, or read from standard input; &quot;&quot; = nobody is asked</source>
        <translation>من يجوز له استخدام نقطة اتصال وكيل؛ تُطلب كلمة المرور في الطرفية أو تُقرأ من المدخل القياسي؛ &quot;&quot; = لا يُسأل أحد</translation>
    </message>
    <message>
        <source>log in to this one first; several are gone through in order; &quot;&quot; = none</source>
        <translation>تسجيل الدخول إلى هذا أولًا؛ وتُعبر عدة منها بالترتيب؛ &quot;&quot; = لا شيء</translation>
    </message>
    <message>
        <source>manual, on-demand (with the first client) or always</source>
        <translation>manual أو on-demand (مع العميل الأول) أو always</translation>
    </message>
    <message>
        <source>how long an on-demand ssh stays after its last connection</source>
        <translation>كم يبقى ssh عند الطلب بعد آخر اتصال له</translation>
    </message>
    <message>
        <source>an option of ssh_config(5); NAME= takes it away</source>
        <translation>خيار من ssh_config(5)؛ وNAME= يزيله</translation>
    </message>
    <message>
        <source>how many ssh there may be at once</source>
        <translation>كم ssh يمكن أن يعمل معًا</translation>
    </message>
    <message>
        <source>with how many connections one more ssh is started</source>
        <translation>بكم اتصال يُبدأ ssh آخر</translation>
    </message>
    <message>
        <source>a private key; &quot;&quot; = ssh decides</source>
        <translation>مفتاح خاص؛ &quot;&quot; = يقرر ssh</translation>
    </message>
    <message>
        <source>a ssh_config(5) in place of yours; &quot;&quot; = yours</source>
        <translation>ملف ssh_config(5) بدل ملفك؛ &quot;&quot; = ملفك</translation>
    </message>
    <message>
        <source>where it logs in</source>
        <translation>أين يسجّل الدخول</translation>
    </message>
    <message>
        <source>the endpoint, by its LISTEN, its name or its place (#1 is the first), that the options about one endpoint mean; else they mean those that are added here</source>
        <translation>نقطة الاتصال، بـLISTEN أو باسمها أو بموضعها (#1 هي الأولى)، التي تعنيها خيارات نقطة اتصال واحدة؛ وإلا فهي تعني ما يُضاف هنا</translation>
    </message>
    <message>
        <source>where --endpoint listens from now on</source>
        <translation>أين تستمع --endpoint من الآن</translation>
    </message>
    <message>
        <source>where --endpoint leads from now on</source>
        <translation>إلى أين تقود --endpoint من الآن</translation>
    </message>
    <message>
        <source>what --endpoint is called; &quot;&quot; = none</source>
        <translation>اسم --endpoint؛ &quot;&quot; = بلا اسم</translation>
    </message>
    <message>
        <source>take this endpoint away</source>
        <translation>إزالة نقطة الاتصال هذه</translation>
    </message>
    <message>
        <source>switch it off, and keep it</source>
        <translation>إيقافها والإبقاء عليها</translation>
    </message>
    <message>
        <source>switch it on again</source>
        <translation>تشغيلها مرة أخرى</translation>
    </message>
    <message>
        <source>use the options and the configuration file that came disabled with an import</source>
        <translation>استخدام الخيارات وملف الإعدادات التي جاءت معطّلة مع استيراد</translation>
    </message>
    <message>
        <source>throw these away</source>
        <translation>رمي هذه</translation>
    </message>
    <message>
        <source>only this host; may be given several times</source>
        <translation>هذا المضيف فقط؛ يمكن ذكره عدة مرات</translation>
    </message>
    <message>
        <source>say what would come of it, and do nothing</source>
        <translation>قول ما سينتج، دون فعل شيء</translation>
    </message>
    <message>
        <source>take your own export as it is</source>
        <translation>أخذ تصديرك أنت كما هو</translation>
    </message>
    <message>
        <source>as a ssh_config(5), for ssh itself</source>
        <translation>كملف ssh_config(5)، لـssh نفسه</translation>
    </message>
    <message>
        <source>the names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>all that the profiles have</source>
        <translation>كل ما في ملفات التعريف</translation>
    </message>
    <message>
        <source>log in now; what ssh asks is asked here</source>
        <translation>تسجيل الدخول الآن؛ وما يسأله ssh يُسأل هنا</translation>
    </message>
    <message>
        <source>several at once: by a pattern, by a group</source>
        <translation>عدة منها معًا: بنمط، بمجموعة</translation>
    </message>
    <message>
        <source>in a script: done when all are up</source>
        <translation>في نص برمجي: ينتهي عندما تتصل كلها</translation>
    </message>
    <message>
        <source>end its ssh and its connections, and close its ports</source>
        <translation>إنهاء ssh واتصالاته وإغلاق منافذه</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>log in anew, and wait for it</source>
        <translation>تسجيل الدخول من جديد وانتظاره</translation>
    </message>
    <message>
        <source>go on looking at one</source>
        <translation>مواصلة النظر إلى واحد</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>لنص برمجي</translation>
    </message>
    <message>
        <source>who uses which tunnel, and for what</source>
        <translation>من يستخدم أي نفق، ولماذا</translation>
    </message>
    <message>
        <source>those of a group, for a script</source>
        <translation>اتصالات مجموعة، لنص برمجي</translation>
    </message>
    <message>
        <source>end two of `culvert connections`</source>
        <translation>إنهاء اثنين من `culvert connections`</translation>
    </message>
    <message>
        <source>end all of them; the tunnels stay</source>
        <translation>إنهاؤها كلها؛ وتبقى الأنفاق</translation>
    </message>
    <message>
        <source>a proxy on 127.0.0.1:1080, or the next free port</source>
        <translation>وكيل على 127.0.0.1:1080 أو المنفذ الحر التالي</translation>
    </message>
    <message>
        <source>a database behind a server that ssh knows as &quot;bastion&quot;</source>
        <translation>قاعدة بيانات خلف خادم يعرفه ssh باسم «bastion»</translation>
    </message>
    <message>
        <source>a Unix socket for a Unix socket</source>
        <translation>مقبس Unix مقابل مقبس Unix</translation>
    </message>
    <message>
        <source>the server&apos;s port 8080 leads to this machine&apos;s 3000</source>
        <translation>منفذ الخادم 8080 يقود إلى 3000 على هذا الجهاز</translation>
    </message>
    <message>
        <source>one endpoint more, or another target for the one on 5432</source>
        <translation>نقطة اتصال أخرى، أو هدف آخر لتلك التي على 5432</translation>
    </message>
    <message>
        <source>when it starts, and where it belongs</source>
        <translation>متى يبدأ، وأين مكانه</translation>
    </message>
    <message>
        <source>set one option of ssh_config(5), and take one away</source>
        <translation>ضبط خيار من ssh_config(5) وإزالة آخر</translation>
    </message>
    <message>
        <source>ask clients for a user and a password, which you type</source>
        <translation>طلب مستخدم وكلمة مرور تكتبها من العملاء</translation>
    </message>
    <message>
        <source>nothing else changes; it stays up</source>
        <translation>لا يتغير شيء آخر؛ ويبقى متصلًا</translation>
    </message>
    <message>
        <source>stop it, and forget it</source>
        <translation>إيقافه ونسيانه</translation>
    </message>
    <message>
        <source>a whole group</source>
        <translation>مجموعة كاملة</translation>
    </message>
    <message>
        <source>what your ~/.ssh/config would give</source>
        <translation>ما كان سيعطيه ~/.ssh/config لديك</translation>
    </message>
    <message>
        <source>one host of it</source>
        <translation>مضيف واحد منه</translation>
    </message>
    <message>
        <source>your own export, from elsewhere</source>
        <translation>تصديرك أنت، من مكان آخر</translation>
    </message>
    <message>
        <source>all of them, to take along</source>
        <translation>كلها، لأخذها معك</translation>
    </message>
    <message>
        <source>what ssh would need to do the same</source>
        <translation>ما يحتاجه ssh ليفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>logins, losses, retries and stops, with their reasons</source>
        <translation>تسجيلات الدخول والفقد والمحاولات والتوقفات مع أسبابها</translation>
    </message>
    <message>
        <source>what one did in the last hour</source>
        <translation>ما فعله واحد في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>go on; Ctrl-C ends it</source>
        <translation>المواصلة؛ وCtrl-C ينهيها</translation>
    </message>
    <message>
        <source>for a browser&apos;s &quot;automatic proxy configuration&quot;</source>
        <translation>لـ«الإعداد التلقائي للوكيل» في متصفح</translation>
    </message>
    <message>
        <source>examples and options of one verb</source>
        <translation>أمثلة أمر واحد وخياراته</translation>
    </message>
    <message>
        <source>end it, and all tunnels with it</source>
        <translation>إنهاؤه وكل الأنفاق معه</translation>
    </message>
    <message>
        <source>like nc(1), through the tunnel</source>
        <translation>مثل nc(1)، عبر النفق</translation>
    </message>
    <message>
        <source>ssh, scp, rsync and git to hosts behind it</source>
        <translation>ssh وscp وrsync وgit إلى مضيفين خلفه</translation>
    </message>
    <message>
        <source>a browser of its own, for the tunnel alone</source>
        <translation>متصفح خاص للنفق وحده</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>هذا المتصفح</translation>
    </message>
    <message>
        <source>a name that the server knows</source>
        <translation>اسم يعرفه الخادم</translation>
    </message>
    <message>
        <source>your shell; its prompt says so</source>
        <translation>صدفتك؛ ويقول محثّها ذلك</translation>
    </message>
    <message>
        <source>each step of the way, and which one fails</source>
        <translation>كل خطوة من الطريق، وأيها تفشل</translation>
    </message>
    <message>
        <source>before there is a profile</source>
        <translation>قبل أن يوجد ملف تعريف</translation>
    </message>
    <message>
        <source>what could be forwarded from there</source>
        <translation>ما يمكن توجيهه من هناك</translation>
    </message>
    <message>
        <source>the profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>One name a line, in the order in which they are shown.</source>
        <translation>اسم في كل سطر، بالترتيب الذي تُعرض به.</translation>
    </message>
    <message>
        <source>start tunnels</source>
        <translation>بدء أنفاق</translation>
    </message>
    <message>
        <source>In a terminal, it stays until they are up, and what ssh asks is asked there. The terminal&apos;s ssh-agent is brought along.</source>
        <translation>في طرفية يبقى حتى تتصل، وما يسأله ssh يُسأل هناك. ويُجلب معه ssh-agent الخاص بالطرفية.</translation>
    </message>
    <message>
        <source>stop tunnels</source>
        <translation>إيقاف أنفاق</translation>
    </message>
    <message>
        <source>Their endpoints close, and their connections end.</source>
        <translation>تُغلق نقاط اتصالها وتنتهي اتصالاتها.</translation>
    </message>
    <message>
        <source>stop and start tunnels</source>
        <translation>إيقاف أنفاق وبدؤها</translation>
    </message>
    <message>
        <source>what tunnels are doing</source>
        <translation>ما تفعله الأنفاق</translation>
    </message>
    <message>
        <source>A state is one of stopped, idle (its ports are open, and the first client starts ssh), connecting, up, reconnecting, failed (it needs you) and stopping.</source>
        <translation>الحالة واحدة من stopped (متوقف) وidle (منافذه مفتوحة والعميل الأول يبدأ ssh) وconnecting (يتصل) وup (متصل) وreconnecting (يعيد الاتصال) وfailed (يحتاج إليك) وstopping (يتوقف).</translation>
    </message>
    <message>
        <source>the connections that are open, and the programs behind them</source>
        <translation>الاتصالات المفتوحة والبرامج التي وراءها</translation>
    </message>
    <message>
        <source>end connections; their numbers are in `culvert connections`</source>
        <translation>إنهاء اتصالات؛ أرقامها في `culvert connections`</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>Without an endpoint it gets a proxy. No page of the web can use a Unix socket: the better choice where a client takes one.</source>
        <translation>دون نقطة اتصال يحصل على وكيل. لا تستطيع أي صفحة ويب استخدام مقبس Unix: وهو الخيار الأفضل حيث يقبله العميل.</translation>
    </message>
    <message>
        <source>change a profile</source>
        <translation>تغيير ملف تعريف</translation>
    </message>
    <message>
        <source>A tunnel that is up takes the change at once; it logs in anew only where the login changes. What an option does not name stays as it is.</source>
        <translation>النفق المتصل يأخذ التغيير فورًا؛ ولا يسجّل الدخول من جديد إلا حيث يتغير تسجيل الدخول. وما لا يسميه خيار يبقى كما هو.</translation>
    </message>
    <message>
        <source>call a profile otherwise</source>
        <translation>تسمية ملف تعريف باسم آخر</translation>
    </message>
    <message>
        <source>stop tunnels and forget their profiles</source>
        <translation>إيقاف أنفاق ونسيان ملفات تعريفها</translation>
    </message>
    <message>
        <source>print profiles as JSON, or as an ssh_config</source>
        <translation>إخراج ملفات تعريف بصيغة JSON أو كملف ssh_config</translation>
    </message>
    <message>
        <source>what has happened to tunnels</source>
        <translation>ما حدث للأنفاق</translation>
    </message>
    <message>
        <source>Never who connected where.</source>
        <translation>لا يُذكر أبدًا من اتصل بأين.</translation>
    </message>
    <message>
        <source>try each step of the way to a server</source>
        <translation>تجربة كل خطوة من الطريق إلى خادم</translation>
    </message>
    <message>
        <source>The name, the TCP connection, the host key, the login, whether the server lets connections through, and each endpoint: with its time and, where it fails, what to do. A tunnel that is up stays as it is.</source>
        <translation>الاسم واتصال TCP ومفتاح المضيف وتسجيل الدخول، وهل يدع الخادم الاتصالات تمر، وكل نقطة اتصال: مع وقتها، وما العمل حيث تفشل. والنفق المتصل يبقى كما هو.</translation>
    </message>
    <message>
        <source>what listens on the server</source>
        <translation>ما يستمع على الخادم</translation>
    </message>
    <message>
        <source>standard input and output through the tunnel</source>
        <translation>المدخل والمخرج القياسيان عبر النفق</translation>
    </message>
    <message>
        <source>For pipes, and as a ProxyCommand of ssh. HOST is resolved by the server; a path is a Unix socket there. Each direction ends by itself.</source>
        <translation>للأنابيب، وكـProxyCommand لـssh. يحل الخادم HOST؛ والمسار مقبس Unix هناك. وكل اتجاه ينتهي وحده.</translation>
    </message>
    <message>
        <source>a browser that goes through the tunnel</source>
        <translation>متصفح يمر عبر النفق</translation>
    </message>
    <message>
        <source>It has data of its own, and nothing of it goes past the tunnel.</source>
        <translation>له بياناته الخاصة، ولا شيء منه يمر خارج النفق.</translation>
    </message>
    <message>
        <source>any program, or your shell, through the tunnel</source>
        <translation>أي برنامج أو صدفتك، عبر النفق</translation>
    </message>
    <message>
        <source>All of its TCP connections and names go through the tunnel, and it has no other way out. tunnel.internal is the server itself. Its exit status is the command&apos;s.</source>
        <translation>كل اتصالات TCP وأسمائه تمر عبر النفق، وليس له مخرج آخر. وtunnel.internal هو الخادم نفسه. وحالة خروجه هي حالة خروج الأمر.</translation>
    </message>
    <message>
        <source>print a proxy configuration file for browsers</source>
        <translation>إخراج ملف إعداد وكيل للمتصفحات</translation>
    </message>
    <message>
        <source>end the running Culvert</source>
        <translation>إنهاء Culvert الجاري</translation>
    </message>
    <message>
        <source>what a verb does, with examples</source>
        <translation>ما يفعله أمر، مع أمثلة</translation>
    </message>
    <message>
        <source>the ssh or autossh command that did it until now, in quotes: what it says is taken over, and what cannot be is named</source>
        <translation>أمر ssh أو autossh الذي قام بذلك حتى الآن، بين علامتي اقتباس: يُعتمد ما يقوله، ويُذكر ما لا يمكن اعتماده</translation>
    </message>
    <message>
        <source>let what `culvert forward` made stay when the tunnel stops</source>
        <translation>إبقاء ما أنشأه `culvert forward` عندما يتوقف النفق</translation>
    </message>
    <message>
        <source>let it stay in the profile</source>
        <translation>إبقاؤه في ملف التعريف</translation>
    </message>
    <message>
        <source>your own, in place of ~/.ssh/config; ssh evaluates it, commands included</source>
        <translation>إعداداتك أنت، بدل ~/.ssh/config؛ يقيّمها ssh، بما فيها الأوامر</translation>
    </message>
    <message>
        <source>what a command did until now</source>
        <translation>ما كان يفعله أمر حتى الآن</translation>
    </message>
    <message>
        <source>port 5432 of the server itself</source>
        <translation>المنفذ 5432 للخادم نفسه</translation>
    </message>
    <message>
        <source>one that the server reaches, for good</source>
        <translation>هدف يصل إليه الخادم، بصفة دائمة</translation>
    </message>
    <message>
        <source>these two first, the others behind them</source>
        <translation>هذان أولًا، والباقي بعدهما</translation>
    </message>
    <message>
        <source>sessions of PuTTY, as Windows&apos; registry editor exports them</source>
        <translation>جلسات PuTTY، كما يصدّرها محرر سجل Windows</translation>
    </message>
    <message>
        <source>the tunnels of boring</source>
        <translation>أنفاق boring</translation>
    </message>
    <message>
        <source>what a script calls ssh and autossh for</source>
        <translation>ما يستدعي نص برمجي ssh وautossh من أجله</translation>
    </message>
    <message>
        <source>reach a port for now</source>
        <translation>الوصول إلى منفذ في الوقت الحالي</translation>
    </message>
    <message>
        <source>TARGET is a port of the server itself, HOST:PORT as the server sees it, or the path of a Unix socket there. It listens on the same port here, or the next free one, which is printed, and goes when the tunnel stops.</source>
        <translation>الهدف TARGET هو منفذ للخادم نفسه، أو HOST:PORT كما يراه الخادم، أو مسار مقبس Unix هناك. ويستمع على المنفذ نفسه هنا، أو على المنفذ الحر التالي الذي يُعرض، ويزول عندما يتوقف النفق.</translation>
    </message>
    <message>
        <source>put profiles first, in this order</source>
        <translation>وضع ملفات تعريف في المقدمة، بهذا الترتيب</translation>
    </message>
    <message>
        <source>The window, the tray and all lists have this order.</source>
        <translation>للنافذة وعلبة النظام وكل القوائم هذا الترتيب.</translation>
    </message>
    <message>
        <source>make profiles of hosts of ssh_config(5), of an export, or of what another program keeps</source>
        <translation>إنشاء ملفات تعريف من مضيفي ssh_config(5) أو من تصدير أو مما يحفظه برنامج آخر</translation>
    </message>
    <message>
        <source>Without FILE, of the hosts in your ~/.ssh/config. FILE (- = standard input) is an export, somebody&apos;s ssh_config, sessions of PuTTY (an exported registry file), the tunnels of boring (TOML), a tunnel of gSTM, or a script that calls ssh or autossh. It is read and never evaluated: what runs programs or lets others in comes in off, and starts by hand. What cannot be taken over is named.</source>
        <translation>دون FILE، من مضيفي ~/.ssh/config لديك. FILE (- = المدخل القياسي) تصدير، أو ssh_config لأحد ما، أو جلسات PuTTY (ملف سجل مُصدَّر)، أو أنفاق boring (TOML)، أو نفق gSTM، أو نص برمجي يستدعي ssh أو autossh. يُقرأ ولا يُقيَّم أبدًا: ما يشغّل برامج أو يُدخل آخرين يأتي موقوفًا ويبدأ يدويًا. ويُذكر ما لا يمكن اعتماده.</translation>
    </message>
    <message>
        <source>One command runs there over the same login, which asks here what it has to; where the account may run nothing, that is said.</source>
        <translation>يُشغَّل أمر واحد هناك عبر تسجيل الدخول نفسه، الذي يسأل هنا عما يحتاج إليه؛ وحيث لا يجوز للحساب تشغيل شيء يُقال ذلك.</translation>
    </message>
</context>
<context>
    <name>Culvert::WarningNotice</name>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>Culvert::WholeFile</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>لا يمكن كتابة %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file on a disk</source>
        <translation>لا يمكن كتابة %1: ليس ملفًا على قرص</translation>
    </message>
</context>
<context>
    <name>Culvert::WindowActions</name>
    <message>
        <source>&amp;Add a tunnel…</source>
        <translation>إضافة نفق(&amp;A)…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>تصدير الكل(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>تكرار(&amp;P)…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Switched &amp;on</source>
        <translation>قيد التشغيل(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>الاتصال الآن(&amp;C)</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>فتح المتصفح(&amp;B)</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Copy as ss&amp;h command</source>
        <translation>نسخ كأمر ssh(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as ssh command</source>
        <translation>نسخ كأمر ssh</translation>
    </message>
    <message>
        <source>&amp;Quick forward…</source>
        <translation>توجيه سريع(&amp;Q)…</translation>
    </message>
    <message>
        <source>Quick forward</source>
        <translation>توجيه سريع</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأعلى(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأسفل(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a tunnel</source>
        <translation>البحث عن نفق(&amp;F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>السجل(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;About Culvert</source>
        <translation>حول Culvert(&amp;A)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>النفق(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Open pro&amp;gram…</source>
        <translation>فتح برنامج(&amp;G)…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>اختبار(&amp;E)…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Find ser&amp;vices…</source>
        <translation>البحث عن خدمات(&amp;V)…</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>البحث عن خدمات</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا(&amp;N)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط(&amp;L)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the running Culvert is another version</source>
        <translation>Culvert الجاري إصدار آخر</translation>
    </message>
    <message>
        <source>Culvert is running already; &quot;culvert status&quot; shows it</source>
        <translation>Culvert يعمل بالفعل؛ «culvert status» يعرضه</translation>
    </message>
    <message>
        <source>Culvert is running; &quot;culvert status&quot; shows what it does.
</source>
        <translation>Culvert يعمل؛ «culvert status» يعرض ما يفعله.
</translation>
    </message>
    <message>
        <source>Culvert ends, and all tunnels with it</source>
        <translation>ينتهي Culvert وكل الأنفاق معه</translation>
    </message>
    <message>
        <source>there is no display; use &quot;culvert --headless&quot;</source>
        <translation>لا توجد شاشة؛ استخدم «culvert --headless»</translation>
    </message>
    <message>
        <source>the window is not installed (culvert-window); use &quot;culvert --headless&quot;</source>
        <translation>النافذة غير مثبّتة (culvert-window)؛ استخدم «culvert --headless»</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>تعذر بدء أي عملية</translation>
    </message>
    <message>
        <source>culvert-window takes no verb; use culvert</source>
        <translation>لا يقبل culvert-window أي أمر؛ استخدم culvert</translation>
    </message>
</context>
</TS>
