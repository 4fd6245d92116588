// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/logpipe.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace Culvert {

LogPipe::LogPipe(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{}

LogPipe::~LogPipe()
{
    close();
}

void LogPipe::close()
{
    if (!m_end.isOpen())
        return;
    m_notifier->setEnabled(false);
    m_end.close();
    QFile::remove(m_path);
}

std::optional<QString> LogPipe::open()
{
    const QByteArray name = QFile::encodeName(m_path);
    if (::mkfifo(name.constData(), S_IRUSR | S_IWUSR) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    // For both directions: so ssh need not wait for a reader, and the pipe has no end of its own,
    // which would wake the notifier for ever.
    m_end = Descriptor(::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    if (!m_end.isOpen()) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        ::unlink(name.constData());
        return why;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_end.number(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LogPipe::readable);
    return std::nullopt;
}

QByteArray LogPipe::read()
{
    QByteArray all;
    while (m_end.isOpen() && all.size() < MostBytes) {
        QByteArray part(16 * 1024, Qt::Uninitialized);
        const ssize_t count =
            ::read(m_end.number(), part.data(), static_cast<std::size_t>(part.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        all.append(part.constData(), count);
    }
    return all;
}

} // namespace Culvert
