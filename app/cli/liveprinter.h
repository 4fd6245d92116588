// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/screenpainter.h"
#include "app/cli/verbclient.h"

#include <QSocketNotifier>

namespace Culvert {

/// From now on this process ends like any other command when nobody reads what it prints; Qt's
/// sockets ignore the signal otherwise.
void endWithTheReader();

/// Prints what a verb says as it comes, and ends the process when standard output is a pipe that
/// nobody reads any more.
class LivePrinter
{
public:
    /// @p client outlives it.
    explicit LivePrinter(VerbClient &client);

    std::optional<Failure> show(const LiveOutput &output);

private:
    VerbClient &m_client;
    QSocketNotifier m_reader;
    ScreenPainter m_painter;
    int m_columns = outputColumns();
};

} // namespace Culvert
