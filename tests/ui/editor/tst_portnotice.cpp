// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/endpointeditor.h"
#include "ui/editor/portnotice.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

SocketAddress localPort(quint16 port)
{
    return SocketAddress(HostPort{u"127.0.0.1"_s, port});
}

} // namespace

class PortNoticeTest : public QObject
{
    Q_OBJECT

    QTcpServer m_server;

    static QString said(const QWidget &widget)
    {
        return widget.findChild<ProblemLabel *>()->text();
    }

private Q_SLOTS:
    void init() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }
    void cleanup() { m_server.close(); }

    void whoIsThereIsSaidAndAFreePortOffered()
    {
        PortNotice notice({});
        const QSignalSpy taken(&notice, &PortNotice::taken);
        notice.follow(localPort(m_server.serverPort()), {});
        QTRY_VERIFY(!notice.isHidden());
        QVERIFY2(said(notice).contains(u"Culvert itself") ||
                     said(notice).contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(said(notice)));
        notice.findChild<QPushButton *>(u"takeFreePort"_s)->click();
        QCOMPARE(taken.size(), 1);
        const Result<SocketAddress> free =
            SocketAddress::parseListen(taken.first().first().toString());
        QVERIFY(free && free->tcp().port > m_server.serverPort());
        QTcpServer there;
        QVERIFY(there.listen(QHostAddress::LocalHost, free->tcp().port));
    }

    void aTunnelOfItsOwnIsNamed()
    {
        PortNotice notice([](const SocketAddress &) { return u"home"_s; });
        notice.follow(localPort(m_server.serverPort()), {});
        QTRY_VERIFY(!notice.isHidden());
        QVERIFY2(said(notice).contains(u"the profile \"home\""), qPrintable(said(notice)));
    }

    void whatIsFreeOrItsOwnIsNotSaid()
    {
        const quint16 port = m_server.serverPort();
        PortCheck check;
        int answers = 0;
        check.look(localPort(0), [&answers](const std::optional<PortProblem> &problem) {
            QCOMPARE(problem, std::nullopt);
            ++answers;
        });
        QCOMPARE(answers, 1);
        PortNotice notice({});
        notice.follow(localPort(port), localPort(port));
        QVERIFY(notice.isHidden());
        notice.follow(localPort(port), {});
        QTRY_VERIFY(!notice.isHidden());
        // At once: it was about another address.
        notice.follow(Failure{}, {});
        QVERIFY(notice.isHidden());
    }

    void theEditorTakesTheFreePort()
    {
        EndpointSettings settings;
        settings.listen = localPort(m_server.serverPort());
        EndpointEditor editor(settings, true);
        auto *notice = editor.findChild<PortNotice *>();
        QTRY_VERIFY(!notice->isHidden());
        // It may be free again when it is used: nobody is kept from it.
        editor.findChild<QLineEdit *>(u"name"_s)->setText(u"web"_s);
        QVERIFY(!notice->isHidden());
        notice->findChild<QPushButton *>(u"takeFreePort"_s)->click();
        QVERIFY(notice->isHidden());
        QVERIFY(editor.settings().listen.tcp().port > m_server.serverPort());
    }
};

QTEST_MAIN(PortNoticeTest)
#include "tst_portnotice.moc"
