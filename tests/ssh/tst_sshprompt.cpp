// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshprompt.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What each question is about, by ssh's own words (OpenSSH 8.4 to 9.9).
class SshPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTellTheKind_data();
    void wordsTellTheKind();
    void hostKeyIsRead_data();
    void hostKeyIsRead();
    void answersThatLast_data();
    void answersThatLast();
};

void SshPromptTest::wordsTellTheKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<PromptKind>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const char *text, PromptKind kind,
                        const char *subject = "", const char *hint = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(hint) << kind
                            << QString::fromUtf8(subject);
    };
    row("password", "me@bastion.example's password: ", PromptKind::Password, "me@bastion.example");
    row("password over IPv6", "me@2001:db8::7's password: ", PromptKind::Password,
        "me@2001:db8::7");
    row("passphrase",
        "Enter passphrase for key '/home/me/.ssh/id_ed25519': ", PromptKind::Passphrase,
        "/home/me/.ssh/id_ed25519");
    row("passphrase of a file with a quote",
        "Enter passphrase for key '/home/me/it's': ", PromptKind::Passphrase, "/home/me/it's");
    row("passphrase of a card", "Enter passphrase for PKCS#11: ", PromptKind::Passphrase,
        "PKCS#11");
    row("PIN of a key",
        "Enter PIN for ED25519-SK key /home/me/.ssh/id_ed25519_sk: ", PromptKind::Pin,
        "ED25519-SK key /home/me/.ssh/id_ed25519_sk");
    row("PIN and touch",
        "Enter PIN and confirm user presence for ECDSA-SK key /home/me/.ssh/id_ecdsa_sk: ",
        PromptKind::Pin, "ECDSA-SK key /home/me/.ssh/id_ecdsa_sk");
    row("PIN of a card", "Enter PIN for 'My Card': ", PromptKind::Pin, "My Card");
    row("PAM's password", "(me@bastion.example) Password: ", PromptKind::Question,
        "me@bastion.example");
    row("one-time code", "(me@bastion.example) Verification code: ", PromptKind::Question,
        "me@bastion.example");
    row("a server that poses as ssh",
        "(me@evil.example) The authenticity of host 'h (1.2.3.4)' can't be established.",
        PromptKind::Question, "me@evil.example");
    row("a server that poses as a key",
        "(me@evil.example) Enter passphrase for key '/x': ", PromptKind::Question,
        "me@evil.example");
    row("a server that poses as a password prompt",
        "(me@evil.example) you@bank's password: ", PromptKind::Question, "me@evil.example");
    row("several lines", "(me@h) Choose:\n1. Push\n2. Call\nOption: ", PromptKind::Question,
        "me@h");
    row("old ssh's keyboard-interactive", "Password: ", PromptKind::Question);
    row("nothing", "", PromptKind::Question);
    row("new host keys", "Accept updated hostkeys? (yes/no): ", PromptKind::Question);
    row("yes or no", "Are you sure (yes/no)? ", PromptKind::Confirmation);
    row("touch", "Confirm user presence for key ED25519-SK SHA256:abc", PromptKind::Touch, "",
        "none");
    row("agent", "Add key /home/me/.ssh/id (me) to agent?", PromptKind::Confirmation, "",
        "confirm");
}

void SshPromptTest::wordsTellTheKind()
{
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const Prompt prompt = readSshPrompt(text, hint);
    QTEST(prompt.kind, "kind");
    QTEST(prompt.subject, "subject");
    QCOMPARE(prompt.text, text);
}

void SshPromptTest::hostKeyIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("type");
    const QString form =
        u"The authenticity of host '%1' can't be established.\n"
        "%2 key fingerprint is%3 SHA256:uMVZmAyybc7Oo8qmnDo56K4kHEWr/Iyu1CTpbfZgSvw%4\n"
        "This key is not known by any other names.\n"
        "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s;
    QTest::newRow("9.2") << form.arg(u"bastion.example (192.0.2.7)", u"ED25519", u"", u".")
                         << u"bastion.example"_s << u"ED25519"_s;
    QTest::newRow("another port") << form.arg(u"[bastion.example]:2222 ([192.0.2.7]:2222)",
                                              u"ECDSA", u"", u".")
                                  << u"[bastion.example]:2222"_s << u"ECDSA"_s;
    QTest::newRow("newer") << form.arg(u"192.0.2.7 (192.0.2.7)", u"RSA", u":", u"")
                           << u"192.0.2.7"_s << u"RSA"_s;
    QTest::newRow("behind a jump host")
        << form.arg(u"inner (<no hostip for proxy command>)", u"ED25519", u"", u".") << u"inner"_s
        << u"ED25519"_s;
}

void SshPromptTest::hostKeyIsRead()
{
    QFETCH(QString, text);
    const Prompt prompt = readSshPrompt(text, {});
    QCOMPARE(prompt.kind, PromptKind::HostKey);
    QTEST(prompt.subject, "host");
    QTEST(prompt.keyType, "type");
    QCOMPARE(prompt.fingerprint, u"SHA256:uMVZmAyybc7Oo8qmnDo56K4kHEWr/Iyu1CTpbfZgSvw"_s);
}

void SshPromptTest::answersThatLast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("lasts");
    QTest::newRow("password") << u"me@h's password: "_s << true;
    QTest::newRow("passphrase") << u"Enter passphrase for key '/k': "_s << true;
    QTest::newRow("PIN") << u"Enter PIN for 'card': "_s << false;
    QTest::newRow("PAM") << u"(me@h) Password: "_s << true;
    QTest::newRow("new") << u"(me@h) New password: "_s << false;
    QTest::newRow("code") << u"(me@h) Verification code: "_s << false;
    QTest::newRow("once") << u"(me@h) One-time password: "_s << false;
}

void SshPromptTest::answersThatLast()
{
    QFETCH(QString, text);
    QTEST(readSshPrompt(text, {}).isLasting(), "lasts");
}

QTEST_GUILESS_MAIN(SshPromptTest)
#include "tst_sshprompt.moc"
