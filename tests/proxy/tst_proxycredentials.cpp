// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/proxycredentials.h"

#include <QTest>

using namespace Culvert;

/// The tables of handshakecases.h have most of what clients give; here is what one set of
/// credentials cannot show.
class ProxyCredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedForWithoutAUser();
    void onlyTheWholeIsRight_data();
    void onlyTheWholeIsRight();
};

void ProxyCredentialsTest::nothingIsAskedForWithoutAUser()
{
    QVERIFY(!ProxyCredentials().isSet());
    QVERIFY(!ProxyCredentials("", "secret").isSet());
    QVERIFY(ProxyCredentials("me", "").isSet());
}

void ProxyCredentialsTest::onlyTheWholeIsRight_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("plain") << QByteArray("me") << QByteArray("secret");
    QTest::newRow("empty password") << QByteArray("me") << QByteArray();
    QTest::newRow("colons") << QByteArray("a:b") << QByteArray(":c:");
    QTest::newRow("beyond ASCII") << QByteArray("\xc3\xbc") << QByteArray("\xe2\x82\xac");
    QTest::newRow("spaces") << QByteArray(" m e ") << QByteArray("  ");
    QTest::newRow("the same again") << QByteArray("aa") << QByteArray("aaaa");
    QTest::newRow("255 bytes") << QByteArray(255, 'u') << QByteArray(255, 'p');
}

void ProxyCredentialsTest::onlyTheWholeIsRight()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    const ProxyCredentials credentials(user, password);
    const auto basic = [](const QByteArray &a, const QByteArray &b) -> QByteArray {
        return "Basic " + QByteArray(a + ':' + b).toBase64();
    };
    QVERIFY(credentials.areIn(user, password));
    QVERIFY(credentials.areInBasic(basic(user, password)));
    const QList<QByteArray> changes{"x", " ", QByteArray(1, '\0'), user, password + 'a'};
    for (const QByteArray &change : changes) {
        QVERIFY(!credentials.areIn(QByteArray(user + change), password));
        QVERIFY(!credentials.areIn(user, QByteArray(password + change)));
        QVERIFY(!credentials.areInBasic(basic(user + change, password)));
        QVERIFY(!credentials.areInBasic(basic(user, password + change)));
    }
    QVERIFY(!credentials.areIn(user.chopped(1), password));
    QVERIFY(!credentials.areIn({}, password));
    QVERIFY(!credentials.areIn({}, {}));
    QVERIFY(!credentials.areInBasic(basic(user.chopped(1), password)));
    QVERIFY(!credentials.areInBasic(basic({}, {})));
    QVERIFY(!credentials.areInBasic({}));
    if (password.isEmpty())
        return;
    QVERIFY(!credentials.areIn(user, password.chopped(1)));
    QVERIFY(!credentials.areIn(user, {}));
    QVERIFY(!credentials.areInBasic(basic(user, password.chopped(1))));
}

QTEST_APPLESS_MAIN(ProxyCredentialsTest)
#include "tst_proxycredentials.moc"
