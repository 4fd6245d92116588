// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/browserstart.h"

#include "core/model/plaintext.h"

#include <QFile>
#include <QTimer>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// A browser without a display, or with a broken installation, ends within one.
constexpr std::chrono::milliseconds LooksFor{2500};
constexpr qint64 LongestWords = 64LL << 10;

} // namespace

BrowserStart::BrowserStart(QString wordsFile, Done done)
    : m_wordsFile(std::move(wordsFile))
    , m_done(std::move(done))
{
    // The terminal that it was started from may go.
    setChildProcessModifier([] { ::setsid(); });
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
    setStandardErrorFile(m_wordsFile);
}

void BrowserStart::start(const QStringList &command, const QString &wordsFile, const Done &done)
{
    // Without an owner: its destructor would kill the browser.
    auto *browser = new BrowserStart(wordsFile, done);
    const QString &program = command.first();
    connect(browser, &QProcess::errorOccurred, browser,
            [browser, program](QProcess::ProcessError error) {
                // All others are followed by finished().
                if (error != QProcess::FailedToStart)
                    return;
                browser->settle(
                    Failure{FailureKind::Internal,
                            tr("%1 could not be started: %2").arg(program, browser->errorString()),
                            {}});
                browser->deleteLater();
            });
    connect(browser, &QProcess::finished, browser,
            [browser, program](int code, QProcess::ExitStatus status) {
                const bool well = status == QProcess::NormalExit && code == 0;
                browser->settle(
                    well ? std::nullopt
                         : std::optional(Failure{
                               FailureKind::Internal,
                               tr("%1 ended at once: %2").arg(program, browser->lastWords()),
                               {}}));
                browser->deleteLater();
            });
    QTimer::singleShot(LooksFor, browser, [browser] { browser->settle(std::nullopt); });
    browser->QProcess::start(program, command.mid(1));
}

void BrowserStart::settle(const std::optional<Failure> &failure)
{
    if (const Done done = std::exchange(m_done, {}))
        done(failure);
}

QString BrowserStart::lastWords() const
{
    QFile file(m_wordsFile);
    QString words;
    if (file.open(QIODevice::ReadOnly)) {
        file.seek(std::max<qint64>(0, file.size() - LongestWords));
        const QStringList lines =
            QString::fromLocal8Bit(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        words = lines.isEmpty() ? QString() : lines.last().trimmed();
    }
    return words.isEmpty() ? tr("it said nothing") : printable(words);
}

} // namespace Culvert
