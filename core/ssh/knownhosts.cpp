// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/knownhosts.h"

#include "core/ssh/knownhostslines.h"
#include "core/ssh/sshcommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::KnownHosts", text);
}

/// Runs ssh-keygen and hands over its output, or why it failed.
void runKeygen(const QStringList &arguments, QObject *parent,
               const std::function<void(const Result<QString> &)> &answer)
{
    auto *process = new QProcess(parent);
    process->setProcessEnvironment(sshEnvironment());
    process->setStandardInputFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, parent, [process, answer](int exitCode) {
        process->deleteLater();
        const QString words = QString::fromUtf8(process->readAllStandardError()).trimmed();
        if (exitCode == 0)
            answer(QString::fromUtf8(process->readAllStandardOutput()));
        else
            answer(Failure{FailureKind::Internal,
                           words.isEmpty() ? tr("ssh-keygen failed") : words.section(u'\n', -1),
                           words});
    });
    QObject::connect(
        process, &QProcess::errorOccurred, parent, [process, answer](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            process->deleteLater();
            answer(Failure{FailureKind::SshMissing, tr("ssh-keygen cannot be started"), {}});
        });
    process->start(QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")), arguments);
}

/// "SHA256:... (ED25519)" of each line of ssh-keygen -l -F.
QStringList fingerprints(const QString &output)
{
    static const QRegularExpression line(QStringLiteral(R"(^\S+ (\S+) (SHA256:\S+))"),
                                         QRegularExpression::MultilineOption);
    QStringList all;
    for (auto match = line.globalMatch(output); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        all.append(QStringLiteral("%1 (%2)").arg(found.captured(2), found.captured(1)));
    }
    return all;
}

} // namespace

std::optional<HostKeyChange> hostKeyChangeFromMessages(const QString &messages)
{
    static const QRegularExpression shown(QStringLiteral(
        R"(fingerprint for the (\S+) key sent by the remote host is\s+(SHA256:[A-Za-z0-9+/]+))"));
    static const QRegularExpression place(
        QStringLiteral(R"(Offending (?:\S+ )?key in (.+):(\d+))"));
    static const QRegularExpression host(
        QStringLiteral(R"(ost key for (\S+) has changed and you have requested strict checking)"));
    const QRegularExpressionMatch shownMatch = shown.match(messages);
    const QRegularExpressionMatch placeMatch = place.match(messages);
    const QRegularExpressionMatch hostMatch = host.match(messages);
    if (!shownMatch.hasMatch() || !placeMatch.hasMatch() || !hostMatch.hasMatch())
        return std::nullopt;
    return HostKeyChange{hostMatch.captured(1),          shownMatch.captured(1),
                         shownMatch.captured(2),         placeMatch.captured(1),
                         placeMatch.captured(2).toInt(), {}};
}

void KnownHosts::findOldKeys(const HostKeyChange &change, QObject *parent,
                             const std::function<void(const Result<HostKeyChange> &)> &answer)
{
    runKeygen({QStringLiteral("-l"), QStringLiteral("-F"), change.host, QStringLiteral("-f"),
               change.file},
              parent, [change, answer](const Result<QString> &output) {
                  if (!output) {
                      answer(output.failure());
                      return;
                  }
                  HostKeyChange known = change;
                  known.oldFingerprints = fingerprints(*output);
                  answer(known);
              });
}

void KnownHosts::forget(const HostKeyChange &change, QObject *parent,
                        const std::function<void(const std::optional<Failure> &)> &done)
{
    if (!QFileInfo(change.file).isWritable()) {
        done(Failure{
            FailureKind::Permission,
            tr("%1 is not yours to change; ask the administrator of this machine").arg(change.file),
            {}});
        return;
    }
    const Result<QByteArray> bytes = readKnownHosts(change.file);
    if (!bytes) {
        done(bytes.failure());
        return;
    }
    // Its own removal (-R) does not see that a disk is full, and would leave less than half a file.
    runKeygen(
        {QStringLiteral("-F"), change.host, QStringLiteral("-f"), change.file}, parent,
        [file = change.file, bytes = *bytes, done](const Result<QString> &output) {
            // It fails without a word where the file has no such host.
            if (!output && !output.failure().detail.isEmpty())
                done(output.failure());
            else
                done(removeKnownHosts(file, bytes, linesWithHost(output ? *output : QString())));
        });
}

} // namespace Culvert
