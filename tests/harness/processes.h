// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Culvert::Test {

/// What proc(5) tells of processes. One that has gone, or that is another user's, is as if there
/// were none.

/// False also for one that has ended and that its parent has not looked at yet.
bool runs(qint64 pid);
/// Those that any of its threads has started.
QList<qint64> childrenOf(qint64 pid);
/// The same with theirs, and so on.
QList<qint64> descendantsOf(qint64 pid);
/// Those whose command line has @p text in it.
QList<qint64> processesNaming(const QByteArray &text);
/// The command lines and environments, as files of /proc, that have @p text in them.
QStringList processesThatShow(const QByteArray &text);

/// The files in the folder, and in those below, that have @p text in them.
QStringList filesThatHold(const QString &folder, const QByteArray &text);

} // namespace Culvert::Test
