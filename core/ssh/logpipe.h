// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace Culvert {

/// The named pipe into which one ssh writes its log (ssh(1), -E), apart from its standard error,
/// where a server and a ProxyCommand may write as well. It is there, and read, before ssh opens it,
/// and gone with this object.
class LogPipe : public QObject
{
    Q_OBJECT

public:
    /// @p path lies in a private directory, and is fresh.
    explicit LogPipe(QString path, QObject *parent = nullptr);
    ~LogPipe() override;

    /// Makes it (0600). Says what keeps it from that.
    std::optional<QString> open();
    /// Takes it away; nothing is readable() any more. It may be what is just telling.
    void close();
    /// What has come, at most MostBytes at a time; empty if there is nothing more now.
    QByteArray read();
    const QString &path() const { return m_path; }

    static constexpr qsizetype MostBytes = 256LL * 1024;

Q_SIGNALS:
    void readable();

private:
    QString m_path;
    Descriptor m_end;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Culvert
