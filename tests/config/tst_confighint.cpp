// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/confighint.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// When ssh has to be asked what its configuration makes of a host.
class ConfigHintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSpokenOfIsAskedFor_data();
    void onlyWhatIsSpokenOfIsAskedFor();

private:
    QTemporaryDir m_folder;
};

void ConfigHintTest::onlyWhatIsSpokenOfIsAskedFor_data()
{
    QTest::addColumn<ConfigTopic>("topic");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("asked");
    const QStringList bastion{u"--"_s, u"bastion"_s};
    const auto row = [](const char *name, const QByteArray &config, const QStringList &arguments,
                        bool asked) {
        QTest::newRow(name) << ConfigTopic::OtherRoute << config << arguments << asked;
    };
    const auto key = [&bastion](const char *name, const QByteArray &config, bool asked) {
        QTest::newRow(name) << ConfigTopic::UncheckedKeys << config << bastion << asked;
    };
    key("keys: nothing", "ServerAliveInterval 0\n", false);
    key("keys: checked", "StrictHostKeyChecking yes\nStrictHostKeyChecking=ask\n", false);
    key("keys: perhaps not", "Host x\n\tstricthostkeychecking = \"NO\"\n", true);
    key("keys: another file", "Include x\n", true);
    key("keys: another ssh", "ProxyCommand ssh -F x gate\n", true);
    row("nothing", "", bastion, false);
    row("a host", "Host bastion\n  HostName 192.0.2.1\n  User me\n", bastion, false);
    row("a comment", "# ProxyCommand nc %h %p\n", bastion, false);
    row("a jump host", "Host bastion\n  ProxyJump gate\n", bastion, true);
    row("a program, as some write it", "\tproxycommand=\"wake %h\"\n", bastion, true);
    row("the person's time", "ConnectTimeout 60\n", bastion, true);
    row("the person's keepalives", "ServerAliveInterval 0\n", bastion, true);
    row("another file", "Include ~/.ssh/work\n", bastion, true);
    row("Debian's", "Include /etc/ssh/ssh_config.d/*.conf\n", bastion, false);
    row("a jump host of the profile", "", QStringList{u"-J"_s, u"gate"_s} + bastion, true);
    row("an option of the profile", "", QStringList{u"-o"_s, u"ConnectTimeout=5"_s} + bastion,
        true);
    row("another option", "", QStringList{u"-o"_s, u"Compression=yes"_s} + bastion, false);
    row("a host of that name", "", {u"--"_s, u"proxy"_s}, false);
}

void ConfigHintTest::onlyWhatIsSpokenOfIsAskedFor()
{
    QFETCH(ConfigTopic, topic);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, arguments);
    QFETCH(bool, asked);
    QFile file(m_folder.filePath(u"hint"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(config), config.size());
    file.close();
    QCOMPARE(maySpeakOf(topic, arguments, file.fileName()), asked);
    QVERIFY(!maySpeakOf(topic, {}, u"/dev/null"_s));
    QVERIFY(maySpeakOf(topic, {}, m_folder.path()));
}

QTEST_GUILESS_MAIN(ConfigHintTest)
#include "tst_confighint.moc"
