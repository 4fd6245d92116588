// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/window/endpointmenu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class EndpointMenuTest : public QObject
{
    Q_OBJECT

    FakeEngine m_engine;
    QUrl m_opened;
    std::optional<Failure> m_failure;

    static QStringList texts(const QMenu &menu)
    {
        QStringList texts;
        const QList<QAction *> actions = menu.actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts.append(QString(action->text()).remove(u'&'));
        }
        return texts;
    }
    static void trigger(const QMenu &menu, const QString &text)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (QString(action->text()).remove(u'&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    void fill(QMenu &menu, const EndpointStatus &endpoint)
    {
        ProfileStatus profile = Samples::profile(u"w"_s, u"work"_s, TunnelState::Up);
        profile.endpoints = {endpoint};
        EndpointMenu::fill(menu, m_engine, profile, 0,
                           [this](const Failure &failure) { m_failure = failure; });
    }

public Q_SLOTS:
    void take(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void init()
    {
        Profile profile = Profile::create(u"work"_s, u"me@host"_s);
        profile.id = u"w"_s;
        profile.endpoints = {{}, {}};
        m_engine.setProfiles({profile});
        m_engine.requests.clear();
    }

    void itOffersWhatTheEndpointIsFor()
    {
        QMenu menu;
        fill(menu, Samples::forward(u"127.0.0.1:5432"_s, u"db.internal:5432"_s));
        QCOMPARE(texts(menu),
                 QStringList({u"Copy address"_s, u"Copy as psql line"_s, u"Switch off"_s}));
        trigger(menu, u"Copy address"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"127.0.0.1:5432"_s);
        trigger(menu, u"Copy as psql line"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"psql --host=127.0.0.1 --port=5432"_s);
        fill(menu, Samples::forward(u"127.0.0.1:8080"_s, u"wiki.internal:80"_s));
        QCOMPARE(texts(menu), QStringList({u"Copy address"_s, u"Copy as curl line"_s,
                                           u"Open in the browser"_s, u"Switch off"_s}));
        QDesktopServices::setUrlHandler(u"http"_s, this, "take");
        trigger(menu, u"Open in the browser"_s);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(m_opened, QUrl(u"http://127.0.0.1:8080/"_s));
    }

    void oneIsSwitchedOffAndOnByItself()
    {
        QMenu menu;
        EndpointStatus endpoint = Samples::socks(u"127.0.0.1:1080"_s);
        fill(menu, endpoint);
        trigger(menu, u"Switch off"_s);
        QTRY_COMPARE(m_engine.profiles().first().endpoints.at(0).enabled, false);
        QVERIFY(m_engine.profiles().first().endpoints.at(1).enabled);
        endpoint.enabled = false;
        endpoint.listening = false;
        fill(menu, endpoint);
        QCOMPARE(texts(menu), QStringList({u"Copy address"_s, u"Switch on"_s}));
        trigger(menu, u"Switch on"_s);
        QTRY_COMPARE(m_engine.profiles().first().endpoints.at(0).enabled, true);
        QCOMPARE(m_failure, std::nullopt);
    }

    void oneThatIsThereForNowCanBeKept()
    {
        QMenu menu;
        QList<Profile> profiles = m_engine.profiles();
        profiles[0].endpoints[0].temporary = true;
        m_engine.setProfiles(profiles);
        fill(menu, Samples::socks(u"127.0.0.1:1080"_s));
        trigger(menu, u"Keep after the tunnel is off"_s);
        QTRY_VERIFY(!m_engine.profiles().first().endpoints.at(0).temporary);
        fill(menu, Samples::socks(u"127.0.0.1:1080"_s));
        QVERIFY(!texts(menu).contains(u"Keep after the tunnel is off"_s));
    }

    void whatCannotBeStoredIsSaid()
    {
        QMenu menu;
        fill(menu, Samples::socks(u"127.0.0.1:1080"_s));
        m_engine.nextFailure = Failure{FailureKind::Permission, u"read-only"_s, {}};
        trigger(menu, u"Switch off"_s);
        QTRY_VERIFY(m_failure.has_value());
        QCOMPARE(m_failure->message, u"read-only"_s);
    }
};

QTEST_MAIN(EndpointMenuTest)
#include "tst_endpointmenu.moc"
