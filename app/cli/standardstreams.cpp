// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/standardstreams.h"

#include "app/verbs/statecolour.h"
#include "core/io/systemfailure.h"
#include "core/model/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

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

namespace {

std::optional<Failure> write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0)
        return std::nullopt;
    const int error = errno;
    return systemFailure(
        QCoreApplication::translate("Culvert::StandardStreams", "the output cannot be written"),
        error);
}

} // namespace

std::optional<Failure> print(std::FILE *stream, const QString &text)
{
    return write(stream, plainText(text).toLocal8Bit());
}

std::optional<Failure> printStates(std::FILE *stream, const QString &text)
{
    const QByteArray terminal = qgetenv("TERM");
    const bool isPlain = ::isatty(::fileno(stream)) == 0 || !qgetenv("NO_COLOR").isEmpty() ||
                         terminal.isEmpty() || terminal == "dumb";
    // Whatever steers a terminal is written out before.
    return isPlain ? print(stream, text)
                   : write(stream, withColouredStates(plainText(text)).toLocal8Bit());
}

std::optional<Failure> printFields(std::FILE *stream, const QString &text)
{
    QStringList fields;
    for (const QString &field : text.split(u'\t'))
        fields.append(plainText(field));
    return write(stream, fields.join(u'\t').toLocal8Bit());
}

void eraseLines(std::FILE *stream, int lines)
{
    // ECMA-48: CUU, to the lines' beginning, and ED.
    const QByteArray sequence = "\x1b[" + QByteArray::number(lines) + "A\r\x1b[J";
    std::fwrite(sequence.constData(), 1, static_cast<std::size_t>(sequence.size()), stream);
}

void printMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    print(stderr, qFormatLogMessage(type, context, message) + u'\n');
}

} // namespace Culvert
