// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/screenpainter.h"

#include "app/cli/standardstreams.h"

#include <QStringList>

#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Culvert {

namespace {

winsize outputSize()
{
    winsize size{};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return {};
    // A terminal on a serial line does not know how wide it is.
    constexpr unsigned short UsualColumns = 80;
    constexpr unsigned short UsualRows = 24;
    size.ws_col = size.ws_col == 0 ? UsualColumns : size.ws_col;
    size.ws_row = size.ws_row == 0 ? UsualRows : size.ws_row;
    return size;
}

} // namespace

int outputColumns()
{
    return outputSize().ws_col;
}

int outputRows()
{
    return outputSize().ws_row;
}

std::optional<Failure> ScreenPainter::show(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    lines = lines.mid(0, std::max(1, outputRows() - 1));
    if (m_lines > 0)
        eraseLines(stdout, m_lines);
    m_lines = static_cast<int>(lines.size());
    return printStates(stdout, lines.join(u'\n') + u'\n');
}

} // namespace Culvert
