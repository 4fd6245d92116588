// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/promptclerk.h"
#include "tests/harness/tunnelbed.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Software = u"/usr/lib/openssh/regress/misc/sk-dummy/sk-dummy.so"_s;

} // namespace

/// Keys that want a finger, and a PIN: a software key behind ssh's own interface for hardware.
class SecurityKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void touchIsShownUntilItComes();
    void cancelledTunnelWaitsForNoFinger();
    void pinIsAskedFor();
    void wrongPinEndsTheLogin();

private:
    /// A profile that logs in with a new key of this kind, which the server takes.
    Profile start(const QStringList &kind);
    void touch() const;

    TunnelBed m_bed;
    std::unique_ptr<PromptClerk> m_clerk;
    QString m_touchFile;
    int m_keys = 0;
};

void SecurityKeysTest::initTestCase()
{
    if (!QFile::exists(Software))
        QSKIP("the package openssh-tests, which has a security key without hardware, is missing");
    m_touchFile = m_bed.folder() + u"/touch"_s;
    qputenv("SOFTWARE_KEY", QFile::encodeName(Software));
    qputenv("TOUCH_FILE", QFile::encodeName(m_touchFile));
    QVERIFY(m_bed.startServer({u"AuthorizedKeysFile "_s + m_bed.folder() + u"/authorized"_s}));
}

void SecurityKeysTest::cleanup()
{
    m_clerk.reset();
    m_bed.stopEngine();
    QFile::remove(m_bed.profilesFile());
    QFile::remove(m_touchFile);
}

Profile SecurityKeysTest::start(const QStringList &kind)
{
    const QString key = m_bed.folder() + u"/sk%1"_s.arg(++m_keys);
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, QStringList{u"-q"_s, u"-t"_s, u"ed25519-sk"_s, u"-w"_s, Software,
                                              u"-N"_s, QString(), u"-f"_s, key} +
                                      kind);
    if (!keygen.waitForFinished() || keygen.exitCode() != 0)
        qFatal("%s", keygen.readAllStandardError().constData());
    QFile::remove(m_bed.folder() + u"/authorized"_s);
    QFile::copy(key + u".pub"_s, m_bed.folder() + u"/authorized"_s);

    m_bed.startEngine();
    m_clerk = std::make_unique<PromptClerk>(m_bed.engine());
    Profile profile = m_bed.profile();
    profile.start = StartMode::Manual;
    profile.identityFile = key;
    profile.options = {{u"SecurityKeyProvider"_s, QStringLiteral(TOUCH_PROVIDER)}};
    if (const std::optional<Failure> failure = m_bed.save(profile))
        qFatal("%s", qPrintable(failure->message));
    m_bed.engine().up(profile.id);
    return profile;
}

void SecurityKeysTest::touch() const
{
    QFile file(m_touchFile);
    QVERIFY(file.open(QFile::WriteOnly));
}

void SecurityKeysTest::touchIsShownUntilItComes()
{
    const Profile profile = start({});
    QTRY_COMPARE_WITH_TIMEOUT(m_bed.engine().prompts().size(), 1, 20000);
    const Prompt prompt = m_bed.engine().prompts().constFirst();
    QCOMPARE(prompt.kind, PromptKind::Touch);
    QVERIFY(prompt.text.contains(u"ED25519-SK"));
    QCOMPARE(m_bed.status(profile.id).state, TunnelState::Connecting);
    touch();
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    QTRY_COMPARE(m_bed.engine().prompts(), QList<Prompt>());
}

void SecurityKeysTest::cancelledTunnelWaitsForNoFinger()
{
    const Profile profile = start({});
    QTRY_COMPARE_WITH_TIMEOUT(m_bed.engine().prompts().size(), 1, 20000);
    m_bed.engine().down(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Stopped));
    QTRY_COMPARE(m_bed.engine().prompts(), QList<Prompt>());
}

void SecurityKeysTest::pinIsAskedFor()
{
    touch();
    const Profile profile = start({u"-O"_s, u"verify-required"_s});
    m_clerk->setSay([](const Prompt &prompt) -> std::optional<PromptAnswer> {
        if (prompt.kind != PromptKind::Pin)
            return std::nullopt;
        return PromptClerk::text(u"1234"_s);
    });
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Up));
    QVERIFY(std::any_of(m_clerk->asked().begin(), m_clerk->asked().end(), [](const Prompt &p) {
        return p.kind == PromptKind::Pin && p.isSecret() && !p.isLasting();
    }));
}

void SecurityKeysTest::wrongPinEndsTheLogin()
{
    touch();
    const Profile profile = start({u"-O"_s, u"verify-required"_s});
    m_clerk->setSay([](const Prompt &prompt) -> std::optional<PromptAnswer> {
        if (prompt.kind != PromptKind::Pin)
            return std::nullopt;
        return PromptClerk::text(u"0000"_s);
    });
    // ssh itself asks for a PIN once only; what counts is that it ends by itself, and is not
    // retried.
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(m_bed.status(profile.id).failure->kind, FailureKind::Authentication);
}

QTEST_GUILESS_MAIN(SecurityKeysTest)
#include "tst_securitykeys.moc"
