// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httppage.h"
#include "tests/proxy/handshakecases.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The proxy's own answers.
class HttpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusHasItsPhrase_data();
    void statusHasItsPhrase();
    void sentenceIsEscaped();
    void shortPlainSentenceIsTheReason_data();
    void shortPlainSentenceIsTheReason();
    void headHasNoBody();
};

void HttpPageTest::statusHasItsPhrase_data()
{
    QTest::addColumn<int>("status");
    for (const char *line :
         {"400 Bad Request", "403 Forbidden", "407 Proxy Authentication Required",
          "414 URI Too Long", "431 Request Header Fields Too Large", "501 Not Implemented",
          "502 Bad Gateway", "504 Gateway Timeout", "505 HTTP Version Not Supported"})
        QTest::newRow(line) << QByteArray(line).first(3).toInt();
}

void HttpPageTest::statusHasItsPhrase()
{
    QFETCH(int, status);
    QCOMPARE(HttpPage({status, u"It is so."_s}).response(),
             httpRefusal(QTest::currentDataTag(), "It is so."));
}

void HttpPageTest::sentenceIsEscaped()
{
    const HttpPage page{502, u"<script>alert(\"\u00fc\")</script> & so on"_s, true};
    QCOMPARE(page.response(),
             httpRefusal("502 Bad Gateway",
                         "&lt;script&gt;alert(&quot;\xc3\xbc&quot;)&lt;/script&gt; "
                         "&amp; so on"));
    const HttpPage steering{502, u"a\u202eb\u200b\u009b"_s, true};
    QCOMPARE(steering.response(), httpRefusal("502 Bad Gateway", "a\\u{202e}b\\u{200b}\\x9b"));
}

void HttpPageTest::shortPlainSentenceIsTheReason_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("fits");
    QTest::newRow("plain") << u"Connection refused: 127.0.0.1 ~"_s << true;
    QTest::newRow("markup") << u"<b> & \"c\""_s << true;
    QTest::newRow("199 characters") << QString(199, u'x') << true;
    QTest::newRow("200 characters") << QString(200, u'x') << true;
    QTest::newRow("201 characters") << QString(201, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("line feed") << u"a\nb"_s << false;
    QTest::newRow("carriage return") << u"a\rb"_s << false;
    QTest::newRow("tab") << u"a\tb"_s << false;
    QTest::newRow("zero byte") << u"a\0b"_s << false;
    QTest::newRow("escape") << u"\u001b[31m"_s << false;
    QTest::newRow("delete") << u"a\u007f"_s << false;
    QTest::newRow("beyond ASCII") << u"gr\u00fcn"_s << false;
}

void HttpPageTest::shortPlainSentenceIsTheReason()
{
    QFETCH(QString, sentence);
    QFETCH(bool, fits);
    const auto statusLine = [](const HttpPage &page) {
        const QByteArray response = page.response();
        return response.first(response.indexOf("\r\n"));
    };
    const QByteArray standard = "HTTP/1.1 502 Bad Gateway";
    QCOMPARE(statusLine({502, sentence, true}),
             fits ? "HTTP/1.1 502 " + sentence.toLatin1() : standard);
    QCOMPARE(statusLine({502, sentence, false}), standard);
}

void HttpPageTest::headHasNoBody()
{
    const QByteArray whole = HttpPage({502, u"no"_s}).response();
    const QByteArray head = HttpPage({502, u"no"_s, false, false}).response();
    QCOMPARE(head, whole.first(whole.indexOf("\r\n\r\n") + 4));
}

QTEST_APPLESS_MAIN(HttpPageTest)
#include "tst_httppage.moc"
