// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/liveprinter.h"

#include "app/cli/standardstreams.h"
#include "core/endpoint/pipeend.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace Culvert {

void endWithTheReader()
{
    std::signal(SIGPIPE, SIG_DFL);
}

LivePrinter::LivePrinter(VerbClient &client)
    : m_client(client)
    , m_reader(STDOUT_FILENO, QSocketNotifier::Exception)
{
    // There may be nothing to print for a long time.
    QObject::connect(&m_reader, &QSocketNotifier::activated, &m_reader, [] {
        endWithTheReader();
        std::raise(SIGPIPE);
    });
    // Only of a pipe, the other end can go.
    m_reader.setEnabled(PipeEnd::isPipe(STDOUT_FILENO));
}

std::optional<Failure> LivePrinter::show(const LiveOutput &output)
{
    endWithTheReader();
    if (output.kind == LiveOutput::Kind::Output)
        return print(stdout, output.text);
    const int columns = outputColumns();
    if (std::exchange(m_columns, columns) != columns)
        m_client.tellColumns(columns);
    return m_painter.show(output.text);
}

} // namespace Culvert
