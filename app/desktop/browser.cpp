// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/browser.h"

#include "app/desktop/browserplan.h"
#include "app/desktop/browserstart.h"
#include "core/io/privatefolder.h"
#include "core/io/wholefile.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <array>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds LongestQuestion{5};

constexpr qint64 LargestFile = 256 * 1024;
constexpr qint64 LargestScript = 4096;
/// What to look for where the default browser cannot be isolated.
constexpr std::array KnownPrograms{
    u"chromium",      u"firefox", u"firefox-esr", u"google-chrome-stable",
    u"brave-browser", u"vivaldi", u"librewolf",   u"microsoft-edge-stable",
};

/// The command of an installed program's desktop entry; empty if there is none.
QStringList commandOfEntry(const QString &name)
{
    const QString path = name.isEmpty()
                             ? QString()
                             : QStandardPaths::locate(QStandardPaths::ApplicationsLocation, name);
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly)
               ? BrowserPlan::commandOf(QString::fromUtf8(file.read(LargestFile)))
               : QStringList();
}

/// Ubuntu's /usr/bin/firefox is a script that starts a snap: what that is, else the command itself.
QStringList behindScript(const QStringList &command)
{
    QFile file(QStandardPaths::findExecutable(command.first()));
    if (command.size() != 1 || !file.open(QIODevice::ReadOnly))
        return command;
    const QByteArray text = file.read(LargestScript);
    static const QRegularExpression snap(u"/snap/bin/[A-Za-z0-9._-]+"_s);
    const QRegularExpressionMatch match = snap.match(QString::fromUtf8(text));
    return text.startsWith("#!") && match.hasMatch() ? QStringList{match.captured()} : command;
}

} // namespace

Browser::Browser(QString directory, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
{}

void Browser::open(const HostPort &socks, const QString &profileId, const QUrl &url,
                   const Done &done)
{
    const Request request{socks, profileId, url, done};
    auto *question = new QProcess(this);
    connect(question, &QProcess::finished, this, [this, question, request] {
        question->deleteLater();
        start(QString::fromUtf8(question->readAllStandardOutput()).trimmed(), request);
    });
    connect(question, &QProcess::errorOccurred, this,
            [this, question, request](QProcess::ProcessError error) {
                // All others are followed by finished().
                if (error != QProcess::FailedToStart)
                    return;
                question->deleteLater();
                start({}, request);
            });
    QTimer::singleShot(LongestQuestion, question, &QProcess::kill);
    question->setStandardInputFile(QProcess::nullDevice());
    question->start(u"xdg-settings"_s, {u"get"_s, u"default-web-browser"_s});
}

void Browser::start(const QString &defaultBrowser, const Request &request)
{
    const QStringList command = chooseCommand(defaultBrowser);
    if (command.isEmpty() && !m_program.isEmpty()) {
        request.done(
            Failure{FailureKind::Internal, tr("There is no program %1.").arg(m_program), {}});
        return;
    }
    if (command.isEmpty()) {
        request.done(Failure{FailureKind::Internal,
                             tr("No browser was found that can be kept apart from everyday use."),
                             tr("Install Chromium or Firefox, or one made from them.")});
        return;
    }
    if (!BrowserPlan::kindOf(command)) {
        request.done(
            Failure{FailureKind::Internal,
                    tr("It is not known how to keep %1 apart from everyday use.").arg(m_program),
                    tr("Name a Chromium or Firefox, or one made from them.")});
        return;
    }
    if (const std::optional<Failure> failure = startCommand(command, request))
        request.done(failure);
}

QStringList Browser::chooseCommand(const QString &defaultBrowser) const
{
    if (m_program.endsWith(u".desktop"))
        return commandOfEntry(m_program);
    if (!m_program.isEmpty()) {
        const QString program = QStandardPaths::findExecutable(m_program);
        return program.isEmpty() ? QStringList() : QStringList{program};
    }
    const QStringList command = commandOfEntry(defaultBrowser);
    if (BrowserPlan::kindOf(command))
        return command;
    for (const char16_t *name : KnownPrograms) {
        const QString program = QStandardPaths::findExecutable(QString::fromUtf16(name));
        if (!program.isEmpty())
            return {program};
    }
    return {};
}

std::optional<Failure> Browser::startCommand(const QStringList &command, const Request &request)
{
    const BrowserKind kind = *BrowserPlan::kindOf(command);
    const bool firefox = kind == BrowserKind::Firefox;
    // Per profile: a second start with the same folder joins the running browser and its proxy.
    const QString place = BrowserPlan::confinedDirectory(behindScript(command), QDir::homePath())
                              .value_or(m_directory);
    const QString directory =
        QDir(place).filePath(request.profileId + (firefox ? u"/firefox" : u"/chromium"));
    if (std::optional<Failure> failure = makePrivateFolder(directory))
        return failure;
    // Its proxy is in there: without it, it would go out by itself.
    if (firefox) {
        if (std::optional<Failure> failure =
                writeWholeFile(QDir(directory).filePath(u"user.js"_s),
                               BrowserPlan::userJs(request.socks).toUtf8()))
            return failure;
    }

    // This object may be gone when it is known.
    BrowserStart::start(
        command + BrowserPlan::arguments(kind, directory, request.socks, request.url),
        QDir(directory).filePath(u"culvert-last-words"_s),
        [self = QPointer(this), done = request.done](const std::optional<Failure> &failure) {
            if (self)
                done(failure);
        });
    return std::nullopt;
}

} // namespace Culvert
