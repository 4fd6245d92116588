// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/teststep.h"

#include "app/verbs/texttable.h"
#include "core/texts/tr.h"

#include <QJsonArray>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::TestStep)

using namespace Qt::StringLiterals;

namespace {

QString outcomeName(TestStep::Outcome outcome)
{
    switch (outcome) {
    case TestStep::Outcome::Good:
        return u"ok"_s;
    case TestStep::Outcome::Bad:
        return u"failed"_s;
    case TestStep::Outcome::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QString stepTitle(const QString &step)
{
    if (step == u"configuration")
        return tr("configuration");
    if (step == u"name")
        return tr("name");
    if (step == u"tcp")
        return tr("TCP");
    if (step == u"host-key")
        return tr("host key");
    if (step == u"login")
        return tr("login");
    if (step == u"forwarding")
        return tr("forwarding");
    return tr("endpoint");
}

QString mendOfLogin(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Authentication:
        return tr("try \"ssh\" with the same destination; name a key by --identity-file, or have "
                  "your key put into the server's authorized_keys");
    case FailureKind::SshMissing:
        return tr("install OpenSSH's client, the package openssh-client");
    case FailureKind::Timeout:
        return tr("the server takes too long to let you in: try again, or ask its administrator");
    case FailureKind::InvalidProfile:
        return tr("mend the profile by \"culvert edit\"");
    default:
        return tr("try \"ssh -v\" with the same destination, which says more");
    }
}

} // namespace

QString mendFor(const QString &step, const Failure &failure)
{
    if (step == u"configuration")
        return tr("mend what ssh says is wrong in its configuration");
    if (step == u"name")
        return tr("check how the host is spelled, and your network; an alias belongs into "
                  "ssh_config");
    if (step == u"tcp")
        return failure.kind == FailureKind::Refused
                   ? tr("no ssh server listens on that port: check the port, or start the server")
                   : tr("check the address, the network and firewalls; a host that is not reached "
                        "directly needs --jump");
    if (step == u"host-key")
        return failure.kind == FailureKind::HostKeyChanged
                   ? tr("ask the server's administrator whether its key was changed; only then "
                        "forget the old one in the window, or by \"ssh-keygen -R\"")
                   : tr("compare its fingerprint with the administrator's, and accept it by "
                        "\"culvert up\" or \"ssh\"");
    if (step == u"login")
        return mendOfLogin(failure.kind);
    if (step == u"forwarding")
        return tr("the server's sshd_config has to allow it: AllowTcpForwarding, PermitOpen, "
                  "DisableForwarding");
    if (failure.kind == FailureKind::PortInUse)
        return tr("end what listens there, or take another port by \"culvert edit\"");
    if (failure.kind == FailureKind::Permission)
        return tr("the server's sshd_config has to allow this target: PermitOpen");
    return tr("check the target as the server sees it, and whether something listens there");
}

QJsonObject testToJson(const QString &target, const QList<TestStep> &steps)
{
    QJsonArray array;
    for (const TestStep &step : steps)
        array.append(QJsonObject{{u"step"_s, step.step},
                                 {u"outcome"_s, outcomeName(step.outcome)},
                                 {u"ms"_s, step.ms ? QJsonValue(*step.ms) : QJsonValue()},
                                 {u"message"_s, step.message},
                                 {u"mend"_s, step.mend}});
    return {
        {u"version"_s, 1}, {u"target"_s, target}, {u"ok"_s, allGood(steps)}, {u"steps"_s, array}};
}

QString testText(const QList<TestStep> &steps, int columns)
{
    const auto rows = [&steps](bool wide) {
        QList<QStringList> all;
        for (const TestStep &step : steps) {
            const bool isBad = step.outcome == TestStep::Outcome::Bad;
            const bool isBelow = isBad || !wide;
            all.append({stepTitle(step.step), outcomeName(step.outcome),
                        step.ms ? QString::number(*step.ms, 'f', 1) + u" ms" : QString(),
                        isBelow ? QString() : step.message});
            if (isBelow && !step.message.isEmpty())
                all.append({u"  "_s + step.message});
            if (isBad)
                all.append({u"  "_s + tr("To mend it: %1.").arg(step.mend)});
        }
        return all;
    };
    const QList<QStringList> wide = rows(true);
    const bool fits = columns == 0 || textTableWidth(wide) <= columns;
    return textTable(fits ? wide : rows(false), columns);
}

bool allGood(const QList<TestStep> &steps)
{
    return std::none_of(steps.begin(), steps.end(), [](const TestStep &step) {
        return step.outcome == TestStep::Outcome::Bad;
    });
}

} // namespace Culvert
