// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QObject>

class QSocketNotifier;

namespace Culvert {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that the program ends in order. One for a
/// program.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void endRequested();

private:
    Descriptor m_read;
    Descriptor m_write;
    QSocketNotifier *m_notifier;
};

} // namespace Culvert
