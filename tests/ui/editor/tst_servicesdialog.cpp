// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeprobe.h"
#include "ui/editor/servicesdialog.h"
#include "ui/widgets/failurebanner.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Culvert;

class ServicesDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeProbe> m_probe;
    Profile m_profile;
    std::unique_ptr<ServicesDialog> m_dialog;
    QList<EndpointSettings> m_chosen;

    void open()
    {
        m_dialog = std::make_unique<ServicesDialog>(*m_probe, m_profile, QList<Profile>());
        connect(m_dialog.get(), &ServicesDialog::chosen, this,
                [this](const QList<EndpointSettings> &forwards) { m_chosen = forwards; });
        m_dialog->show();
    }
    QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(); }
    QPushButton *add() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    QString summary() const { return m_dialog->findChild<QLabel *>(u"summary"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<FakeProbe>();
        m_profile = Profile::create(u"work"_s, u"me@bastion.example"_s);
        m_chosen.clear();
    }
    void cleanup() { m_dialog.reset(); }

    void whatListensIsListed()
    {
        open();
        QVERIFY(!add()->isEnabled());
        QTRY_COMPARE(list()->topLevelItemCount(), 3);
        QCOMPARE(m_probe->searched, QStringList{m_profile.id});
        QCOMPARE(list()->topLevelItem(1)->text(0), u"postgres"_s);
        QCOMPARE(list()->topLevelItem(1)->text(1), u"127.0.0.1:5432"_s);
        QCOMPARE(list()->topLevelItem(2)->text(0), u"unknown"_s);
        QVERIFY(!add()->isEnabled());
    }

    void whatIsChosenBecomesForwards()
    {
        open();
        QTRY_COMPARE(list()->topLevelItemCount(), 3);
        // By the keyboard alone.
        list()->setCurrentItem(list()->topLevelItem(0));
        QTest::keyClick(list(), Qt::Key_Space);
        list()->topLevelItem(2)->setCheckState(0, Qt::Checked);
        QCOMPARE(add()->text(), u"&Add 2 forwards"_s);
        QVERIFY(list()->topLevelItem(0)->text(2).startsWith(u"127.0.0.1:"));
        QVERIFY(list()->topLevelItem(1)->text(2).isEmpty());
        add()->click();
        QCOMPARE(m_chosen.size(), 2);
        QCOMPARE(m_chosen.first().target.toString(), u"localhost:22"_s);
        QCOMPARE(m_chosen.first().name, u"sshd"_s);
        // Nobody but root may listen on 22.
        QVERIFY(m_chosen.first().listen.tcp().port >= 1024);
        QCOMPARE(m_chosen.last().target.toString(), u"127.0.0.1:45999"_s);
        QVERIFY(!m_chosen.first().temporary);
        QVERIFY(!m_dialog->isVisible());
    }

    void whatIsThereAlreadyIsNotMadeAgain()
    {
        EndpointSettings endpoint;
        endpoint.type = EndpointType::Forward;
        endpoint.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 5432});
        endpoint.target = SocketAddress(HostPort{u"127.0.0.1"_s, 5432});
        m_profile.endpoints = {endpoint};
        open();
        QTRY_COMPARE(list()->topLevelItemCount(), 3);
        QCOMPARE(list()->topLevelItem(1)->text(2), u"is there already"_s);
        QVERIFY(!list()->topLevelItem(1)->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!add()->isEnabled());
    }

    void anAccountThatMayRunNothingIsSaid()
    {
        m_probe->services =
            Failure{FailureKind::Permission, u"the account may run no command on the server"_s, {}};
        open();
        QTRY_VERIFY(m_dialog->findChild<FailureBanner *>()->failure().has_value());
        QVERIFY2(summary().contains(u"by hand"), qPrintable(summary()));
        QVERIFY(!add()->isEnabled());
    }

    void nothingThatListensIsSaid()
    {
        m_probe->services = QList<ServerService>();
        open();
        QTRY_VERIFY(summary().startsWith(u"Nothing listens there"));
    }

    void namesOfServersArePlain()
    {
        m_probe->services =
            QList<ServerService>{{u"127.0.0.1:1\x1b[2J"_s, u"127.0.0.1:1"_s, u"a\nb\u202e"_s}};
        open();
        QTRY_COMPARE(list()->topLevelItemCount(), 1);
        QVERIFY(!list()->topLevelItem(0)->text(0).contains(QChar(0x202e)));
        list()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        add()->click();
        QCOMPARE(m_chosen.first().name, QString());
    }
};

QTEST_MAIN(ServicesDialogTest)
#include "tst_servicesdialog.moc"
