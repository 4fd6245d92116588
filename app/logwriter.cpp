// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/logwriter.h"

#include "app/cli/standardstreams.h"

#include <cstdio>
#include <poll.h>
#include <sys/stat.h>

namespace Culvert {

using namespace Qt::StringLiterals;

LogWriter::LogWriter()
    : m_toJournal(isJournal(::fileno(stderr), qgetenv("JOURNAL_STREAM")))
{}

void LogWriter::write(const LogLine &line, const QDateTime &now) const
{
    // A pipe that takes some takes a line (pipe(7), PIPE_BUF).
    pollfd stream{::fileno(stderr), POLLOUT, 0};
    if (::poll(&stream, 1, 0) == 1 && (stream.revents & POLLOUT) != 0)
        print(stderr, formatted(line, now, m_toJournal) + u'\n');
}

QString LogWriter::formatted(const LogLine &line, const QDateTime &now, bool toJournal)
{
    if (toJournal)
        return u"<%1>%2"_s.arg(static_cast<int>(line.priority)).arg(line.text);
    return now.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss "_s) + line.text;
}

bool LogWriter::isJournal(int descriptor, const QByteArray &journalStream)
{
    struct stat info
    {};
    return ::fstat(descriptor, &info) == 0 &&
           journalStream == QByteArray::number(quint64(info.st_dev)) + ':' +
                                QByteArray::number(quint64(info.st_ino));
}

} // namespace Culvert
