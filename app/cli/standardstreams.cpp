// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/standardstreams.h"

#include "core/io/systemfailure.h"
#include "core/model/plaintext.h"

#include <QCoreApplication>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Culvert {

void holdStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        // The lowest free number is this one. Used as what it is not open for, it fails, as it
        // would if it were closed.
        [[maybe_unused]] const int held =
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        Q_ASSERT(held < 0 || held == stream);
    }
}

std::optional<Failure> print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = plainText(text).toLocal8Bit();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0)
        return std::nullopt;
    const int error = errno;
    return systemFailure(
        QCoreApplication::translate("Culvert::StandardStreams", "the output cannot be written"),
        error);
}

void printMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    print(stderr, qFormatLogMessage(type, context, message) + u'\n');
}

} // namespace Culvert
