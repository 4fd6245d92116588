// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QObject>

class QSocketNotifier;

namespace Culvert {

/// Turns SIGINT, SIGTERM and SIGHUP into Qt signals, so that the program ends in order. One for a
/// program.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);

Q_SIGNALS:
    /// SIGINT or SIGTERM.
    void endRequested();
    /// SIGHUP: the terminal has gone, or whoever looks after a service wants its settings read
    /// again.
    void hungUp();

private:
    Descriptor m_read;
    Descriptor m_write;
    QSocketNotifier *m_notifier;
};

} // namespace Culvert
