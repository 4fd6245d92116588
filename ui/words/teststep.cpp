// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/teststep.h"

#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::TestStep)

using namespace Qt::StringLiterals;

namespace {

QString mendOfLogin(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Authentication:
        return tr("try \"ssh\" with the same destination; name its key in the tunnel, or have "
                  "your key put into the server's authorized_keys");
    case FailureKind::SshMissing:
        return tr("install OpenSSH's client, the package openssh-client");
    case FailureKind::Timeout:
        return tr("the server takes too long to let you in: try again, or ask its administrator");
    case FailureKind::InvalidProfile:
        return tr("correct the tunnel's settings");
    default:
        return tr("try \"ssh -v\" with the same destination, which says more");
    }
}

} // namespace

QString testStepTitle(const QString &step)
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

QString testOutcomeTitle(TestStep::Outcome outcome)
{
    switch (outcome) {
    case TestStep::Outcome::Good:
        return tr("works");
    case TestStep::Outcome::Bad:
        return tr("failed");
    case TestStep::Outcome::Skipped:
        return tr("skipped");
    }
    Q_UNREACHABLE();
}

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
                        "directly needs a jump host");
    if (step == u"host-key")
        return failure.kind == FailureKind::HostKeyChanged
                   ? tr("ask the server's administrator whether its key was changed; only then "
                        "forget the old one in the window, or by \"ssh-keygen -R\"")
                   : tr("compare its fingerprint with the administrator's, and accept it when "
                        "the tunnel starts");
    if (step == u"login")
        return mendOfLogin(failure.kind);
    if (step == u"forwarding")
        return tr("the server's sshd_config has to allow it: AllowTcpForwarding, PermitOpen, "
                  "DisableForwarding");
    if (failure.kind == FailureKind::PortInUse)
        return tr("end what listens there, or take another port");
    if (failure.kind == FailureKind::Permission)
        return tr("the server's sshd_config has to allow this target: PermitOpen");
    return tr("check the target as the server sees it, and whether something listens there");
}

bool allGood(const QList<TestStep> &steps)
{
    return std::none_of(steps.begin(), steps.end(), [](const TestStep &step) {
        return step.outcome == TestStep::Outcome::Bad;
    });
}

} // namespace Culvert
