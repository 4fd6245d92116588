// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/logindialogue.h"

#include "core/config/knownhostsfiles.h"
#include "core/ssh/sshprompt.h"

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Prompt &prompt)
{
    switch (prompt.kind) {
    case PromptKind::Password:
        return LoginDialogue::tr("the password of %1").arg(prompt.subject);
    case PromptKind::Passphrase:
        return LoginDialogue::tr("the passphrase of the key %1").arg(prompt.subject);
    case PromptKind::Pin:
        return LoginDialogue::tr("the PIN of %1").arg(prompt.subject);
    case PromptKind::Question:
    case PromptKind::HostKey:
    case PromptKind::Confirmation:
        return LoginDialogue::tr("an answer to \"%1\"").arg(prompt.text.simplified());
    case PromptKind::Touch:
        return LoginDialogue::tr("a touch of the security key");
    }
    Q_UNREACHABLE();
}

} // namespace

LoginDialogue::LoginDialogue(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_token(m_setup.askpass->enter([this](AskpassRequest *request) { asked(request); }))
{}

LoginDialogue::~LoginDialogue()
{
    m_setup.askpass->leave(m_token);
    for (const std::shared_ptr<Open> &open : std::exchange(m_open, {})) {
        m_setup.asker->withdraw(open->id);
        if (open->request) {
            open->request->disconnect(this);
            open->request->refuse();
        }
    }
}

void LoginDialogue::prepare(QProcessEnvironment &environment) const
{
    m_setup.askpass->prepare(environment, m_token);
}

bool LoginDialogue::isAsking() const
{
    return !m_open.empty();
}

void LoginDialogue::asked(AskpassRequest *request)
{
    if (m_ended) {
        request->refuse();
        return;
    }
    auto open = std::make_shared<Open>();
    open->request = request;
    open->hop = hopOfProcess(request->asker(), m_process, m_setup.destination);
    open->prompt = readSshPrompt(request->text(), request->hint());
    open->prompt.profileId = m_setup.profileId;
    open->prompt.profile = m_setup.profile;
    open->prompt.hop = open->hop.name;
    open->prompt.isJumpHost = open->hop.isJumpHost;
    open->prompt.quiet = m_setup.quiet;
    connect(request, &AskpassRequest::gone, this, [this, open] { close(open); });
    m_open.push_back(open);
    if (!std::exchange(m_wasAsking, true))
        Q_EMIT askingChanged(true);

    const AnswerHistory::Count count = m_history.ask(
        open->prompt, m_setup.verdicts ? m_setup.verdicts(request->asker()) : std::nullopt);
    open->prompt.attempt = count.attempt;
    open->prompt.round = count.round;
    if (open->prompt.attempt > MostAttempts) {
        end(open, {FailureKind::Authentication,
                   tr("%1 was wrong %2 times").arg(nameOf(open->prompt)).arg(MostAttempts),
                   {}});
    } else if (open->prompt.kind == PromptKind::HostKey) {
        askAboutHostKey(open);
    } else {
        ask(open);
    }
}

void LoginDialogue::askAboutHostKey(const std::shared_ptr<Open> &open)
{
    const Prompt &prompt = open->prompt;
    if (prompt.attempt > 1) {
        // It was answered with the fingerprint that it has just named.
        end(open, {FailureKind::HostKeyUnknown,
                   tr("the server's host key changed while it was being confirmed"), prompt.text});
        return;
    }
    // An ssh that somebody else's command starts reads no configuration of ours.
    open->prompt.canAcceptOnce =
        open->hop.forConfig.isEmpty() || open->hop.configFile == m_setup.configPath;
    if (m_setup.accepted->isAccepted(open->hop.host, prompt.fingerprint) && prompt.canAcceptOnce) {
        send(*open, prompt.fingerprint);
        close(open);
        return;
    }
    QStringList arguments = open->hop.forConfig;
    if (arguments.isEmpty())
        arguments = QStringList{u"-F"_s, m_setup.configPath, u"--"_s, open->hop.host};
    // Only ssh knows which files its configuration names for this host.
    SshResolver::resolve(
        m_setup.sshProgram, arguments, this, [this, open](const Result<ResolvedConfig> &config) {
            if (!open->request)
                return;
            if (config)
                readKeyFiles(*open, *config);
            if (m_setup.accepted->isConfirmed(open->prompt.subject, open->prompt.fingerprint)) {
                accept(*open);
                close(open);
            } else {
                ask(open);
            }
        });
}

void LoginDialogue::readKeyFiles(Open &open, const ResolvedConfig &config) const
{
    open.keyFiles = knownHostsFiles(config, QLatin1StringView("userknownhostsfile"));
    open.prompt.storedIn = open.keyFiles.value(0);
}

void LoginDialogue::ask(const std::shared_ptr<Open> &open)
{
    m_neededPerson = m_neededPerson || open->prompt.kind != PromptKind::HostKey;
    if (m_setup.said) {
        // It may turn out that ssh has ended, and this with it.
        const std::function<QString()> said = m_setup.said;
        const QPointer<LoginDialogue> self(this);
        const QString says = said();
        if (!self)
            return;
        open->prompt.says = says;
    }
    open->id = m_setup.asker->ask(open->prompt, [this, open](const PromptAnswer &answer) {
        open->id = 0;
        answered(open, answer);
    });
}

void LoginDialogue::answered(const std::shared_ptr<Open> &open, const PromptAnswer &answer)
{
    const Prompt &prompt = open->prompt;
    switch (answer.kind) {
    case PromptAnswer::Kind::Text:
        if (answer.text.toUtf8().size() > AskpassRequest::LongestAnswer ||
            answer.text.contains(u'\n') || answer.text.contains(u'\r')) {
            end(open, {FailureKind::Authentication,
                       tr("ssh takes answers of one line and at most %1 bytes")
                           .arg(AskpassRequest::LongestAnswer),
                       {}});
            return;
        }
        send(*open, answer.text);
        break;
    case PromptAnswer::Kind::Accept:
        if (prompt.kind == PromptKind::HostKey)
            accept(*open);
        else
            send(*open, u"yes"_s);
        break;
    case PromptAnswer::Kind::AcceptOnce:
        acceptOnce(open);
        return;
    case PromptAnswer::Kind::Refuse:
        if (prompt.kind != PromptKind::Confirmation) {
            end(open, refusal(prompt));
            return;
        }
        send(*open, u"no"_s);
        break;
    case PromptAnswer::Kind::Unattended:
        end(open, unattended(prompt));
        return;
    }
    close(open);
}

/// With the fingerprint rather than "yes", ssh stores nothing but what was confirmed.
void LoginDialogue::accept(const Open &open)
{
    m_setup.accepted->confirm(open.prompt.subject, open.prompt.fingerprint);
    if (open.prompt.storedIn == u"/dev/null")
        m_unstoredHosts.append(open.prompt.subject);
    send(open, open.prompt.fingerprint);
}

void LoginDialogue::acceptOnce(const std::shared_ptr<Open> &open)
{
    if (!open->prompt.canAcceptOnce) {
        end(open, {FailureKind::HostKeyUnknown,
                   tr("the ssh that asks about %1 would store its key; it cannot be accepted once")
                       .arg(open->prompt.subject),
                   open->prompt.text});
        return;
    }
    m_setup.accepted->accept({open->hop.host, open->prompt.fingerprint, open->keyFiles});
    m_history.clear();
    Q_EMIT restartNeeded();
}

void LoginDialogue::send(const Open &open, const QString &text)
{
    if (open.request) {
        open.request->disconnect(this);
        open.request->answer(text);
    }
}

void LoginDialogue::close(const std::shared_ptr<Open> &open)
{
    if (std::erase(m_open, open) == 0)
        return;
    if (open->id != 0)
        m_setup.asker->withdraw(open->id);
    if (m_open.empty() && std::exchange(m_wasAsking, false))
        Q_EMIT askingChanged(false);
}

void LoginDialogue::end(const std::shared_ptr<Open> &open, const Failure &failure)
{
    m_ended = true;
    if (open->request) {
        open->request->disconnect(this);
        open->request->refuse();
    }
    close(open);
    Q_EMIT ended(failure);
}

Failure LoginDialogue::refusal(const Prompt &prompt) const
{
    if (prompt.kind == PromptKind::HostKey)
        return {FailureKind::HostKeyUnknown,
                tr("the host key of %1 was not accepted").arg(prompt.subject), prompt.text};
    return {FailureKind::Cancelled, tr("the login was cancelled"), {}};
}

Failure LoginDialogue::unattended(const Prompt &prompt) const
{
    if (prompt.kind == PromptKind::HostKey)
        return {FailureKind::HostKeyUnknown,
                tr("the host key of %1 is not known, and nobody is there to confirm it: %2")
                    .arg(prompt.subject, prompt.fingerprint),
                prompt.text};
    const QString problem = prompt.attempt > 1
                                ? tr("%1 was wrong, and nobody is there to ask for another")
                                : tr("the login needs %1, and nobody is there to ask");
    return {FailureKind::Authentication, problem.arg(nameOf(prompt)), prompt.text};
}

} // namespace Culvert
