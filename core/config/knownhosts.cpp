// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/knownhosts.h"

#include "core/config/fingerprints.h"
#include "core/config/helperrun.h"
#include "core/config/knownhostslines.h"
#include "core/io/regularfile.h"
#include "core/texts/tr.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::KnownHosts)

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Deadline{10};
constexpr qint64 LargestFile = 64LL * 1024 * 1024;

/// Runs ssh-keygen and hands over its output, or why it failed.
void runKeygen(const QStringList &arguments, QObject *parent,
               const std::function<void(const Result<QString> &)> &answer)
{
    HelperRun::start(
        QStandardPaths::findExecutable(u"ssh-keygen"_s), arguments, Deadline, parent,
        [answer](const Result<HelperRun::Output> &run) {
            if (!run) {
                answer(run.failure());
            } else if (run->exitCode == 0) {
                answer(run->output);
            } else {
                const QString words = run->errors.trimmed();
                answer(Failure{FailureKind::Internal,
                               words.isEmpty() ? tr("ssh-keygen failed") : words.section(u'\n', -1),
                               words});
            }
        });
}

/// "SHA256:... (ED25519)" of each line of ssh-keygen -l -F that is a host's own key.
QStringList fingerprints(const QString &output)
{
    static const QRegularExpression key(
        uR"(^\S+ (\S+) (%1))"_s.arg(QLatin1StringView(FingerprintPattern)));
    static const QRegularExpression otherUse(u"^# .* found: line \\d+ (?:CA|REVOKED)"_s);
    QStringList all;
    bool isOther = false;
    const QStringList lines = output.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            isOther = otherUse.match(line).hasMatch();
            continue;
        }
        const QRegularExpressionMatch found = key.match(line);
        if (found.hasMatch() && !isOther)
            all.append(u"%1 (%2)"_s.arg(found.captured(2), found.captured(1)));
    }
    return all;
}

/// True if the file has another key of the type, and not the new one.
bool isBorneOut(const HostKeyChange &change)
{
    bool hasOther = false;
    for (const QString &old : change.oldFingerprints) {
        if (old.startsWith(change.newFingerprint + u' '))
            return false;
        hasOther = hasOther || old.endsWith(u" (" + change.keyType + u')');
    }
    return hasOther;
}

/// By itself: ssh-keygen's own removal (-R) does not see that a disk is full, and would leave less
/// than half a file.
void removeKeys(const HostKeyChange &change, QObject *parent,
                const std::function<void(const std::optional<Failure> &)> &done)
{
    const Result<QByteArray> bytes = readKnownHosts(change.file);
    if (!bytes) {
        done(bytes.failure());
        return;
    }
    runKeygen(
        {u"-F"_s, change.host, u"-f"_s, change.file}, parent,
        [file = change.file, bytes = *bytes, done](const Result<QString> &output) {
            // It fails without a word where the file has no such host.
            if (!output && !output.failure().detail.isEmpty())
                done(output.failure());
            else
                done(removeKnownHosts(file, bytes, linesWithHost(output ? *output : QString())));
        });
}

} // namespace

std::optional<HostKeyChange> hostKeyChangeFromMessages(const QString &messages)
{
    static const QRegularExpression shown(
        uR"(fingerprint for the (\S+) key sent by the remote host is\s+(%1))"_s.arg(
            QLatin1StringView(FingerprintPattern)));
    static const QRegularExpression place(uR"(Offending (?:\S+ )?key in (.+):(\d+))"_s);
    static const QRegularExpression host(
        uR"(ost key for (\S+) has changed and you have requested strict checking)"_s);
    const QRegularExpressionMatch shownMatch = shown.match(messages);
    const QRegularExpressionMatch placeMatch = place.match(messages);
    const QRegularExpressionMatch hostMatch = host.match(messages);
    if (!shownMatch.hasMatch() || !placeMatch.hasMatch() || !hostMatch.hasMatch())
        return std::nullopt;
    return HostKeyChange{hostMatch.captured(1),          shownMatch.captured(1),
                         shownMatch.captured(2),         placeMatch.captured(1),
                         placeMatch.captured(2).toInt(), {}};
}

std::optional<QString> revokedHostFromMessages(const QString &messages)
{
    static const QRegularExpression revoked(
        uR"(^The \S+ host key for (\S+) is marked as revoked\.$)"_s,
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = revoked.match(messages);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

void KnownHosts::findOldKeys(const HostKeyChange &change, QObject *parent,
                             const std::function<void(const Result<HostKeyChange> &)> &answer)
{
    if (const std::optional<QString> why = whyNotReadable(change.file, LargestFile)) {
        answer(Failure{
            FailureKind::Permission, tr("%1 cannot be read: %2").arg(change.file, *why), {}});
        return;
    }
    runKeygen({u"-l"_s, u"-E"_s, change.newFingerprint.section(u':', 0, 0).toLower(), u"-F"_s,
               change.host, u"-f"_s, change.file},
              parent, [change, answer](const Result<QString> &output) {
                  // It says so, too, with status 1 where it finds nothing.
                  HostKeyChange known = change;
                  known.oldFingerprints = output ? fingerprints(*output) : QStringList();
                  if (isBorneOut(known))
                      answer(known);
                  else
                      answer(Failure{FailureKind::Internal,
                                     tr("%1 has no other key of %2 that the new one could be "
                                        "compared with")
                                         .arg(change.file, change.host),
                                     output ? QString() : output.failure().message});
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
    findOldKeys(change, parent, [change, parent, done](const Result<HostKeyChange> &found) {
        if (!found)
            done(found.failure());
        else
            removeKeys(change, parent, done);
    });
}

} // namespace Culvert
