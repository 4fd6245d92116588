// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "core/model/hostport.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace Culvert {

/// Opens the person's browser through a SOCKS endpoint, with data of its own for each tunnel, so
/// that neither cookies nor settings mix with the browser's everyday use.
class Browser : public QObject
{
    Q_OBJECT

public:
    /// Nothing = the browser was started, and did not fail within a few seconds.
    using Done = std::function<void(const std::optional<Failure> &failure)>;

    /// @p directory is made when needed; below it is a folder a profile.
    explicit Browser(QString directory, QObject *parent = nullptr);

    /// The browser to start, by its name or path, in the place of the default one.
    void setProgram(const QString &program) { m_program = program; }

    /// Starts the default browser if it is one that can be isolated, else another one that is
    /// installed. @p done comes later, unless this object is gone by then.
    void open(const HostPort &socks, const QString &profileId, const QUrl &url, const Done &done);

private:
    struct Request
    {
        HostPort socks;
        QString profileId;
        QUrl url;
        Done done;
    };

    void start(const QString &defaultBrowser, const Request &request);
    std::optional<Failure> startCommand(const QStringList &command, const Request &request);
    QStringList chooseCommand(const QString &defaultBrowser) const;

    QString m_directory;
    QString m_program;
};

} // namespace Culvert
