// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/browser.h"

#include "app/desktop/browserplan.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <array>
#include <utility>

namespace Culvert {

namespace {

constexpr std::chrono::seconds LongestQuestion{5};

/// What to look for where the default browser cannot be isolated.
constexpr std::array KnownPrograms{
    u"chromium",      u"firefox", u"firefox-esr", u"google-chrome-stable",
    u"brave-browser", u"vivaldi", u"librewolf",   u"microsoft-edge-stable",
};

bool makePrivateDirectory(const QString &path)
{
    return QDir().mkpath(path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.commit();
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
    question->start(QStringLiteral("xdg-settings"),
                    {QStringLiteral("get"), QStringLiteral("default-web-browser")});
}

void Browser::start(const QString &defaultBrowser, const Request &request)
{
    const QStringList command = chooseCommand(defaultBrowser);
    if (command.isEmpty()) {
        request.done(Failure{FailureKind::Internal,
                             tr("No browser was found that can be kept apart from everyday use."),
                             tr("Install Chromium or Firefox, or one made from them.")});
        return;
    }
    request.done(startCommand(command, request));
}

QStringList Browser::chooseCommand(const QString &defaultBrowser) const
{
    const QString path =
        defaultBrowser.isEmpty()
            ? QString()
            : QStandardPaths::locate(QStandardPaths::ApplicationsLocation, defaultBrowser);
    if (QFile file(path); !path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        QStringList command = BrowserPlan::commandOf(QString::fromUtf8(file.readAll()));
        if (BrowserPlan::kindOf(command))
            return command;
    }
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
    const QString directory =
        QDir(m_directory).filePath(request.profileId + (firefox ? u"/firefox" : u"/chromium"));
    const auto failed = [](FailureKind failureKind, const QString &message) {
        return Failure{failureKind, message, {}};
    };
    if (!makePrivateDirectory(directory))
        return failed(FailureKind::Permission, tr("The folder %1 cannot be made.").arg(directory));
    if (firefox && !writeFile(QDir(directory).filePath(QStringLiteral("user.js")),
                              BrowserPlan::userJs(request.socks).toUtf8()))
        return failed(FailureKind::Permission,
                      tr("The browser's settings cannot be written to %1.").arg(directory));

    QStringList arguments = command.mid(1);
    arguments += BrowserPlan::arguments(kind, directory, request.socks, request.url);
    if (!QProcess::startDetached(command.first(), arguments))
        return failed(FailureKind::Internal, tr("%1 could not be started.").arg(command.first()));
    return std::nullopt;
}

} // namespace Culvert
