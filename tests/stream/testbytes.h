// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Culvert::Test {

constexpr qsizetype Mega = 1024 * 1024;

/// Bytes that show where they come from, so that none can be lost, doubled or swapped unseen.
QByteArray pattern(qsizetype size);
/// By which large ones are compared.
QByteArray hash(const QByteArray &bytes);

// For the far end of a connection, which makes blocking calls.

/// False if the other side takes no more.
bool sendAll(int socket, const QByteArray &bytes);
/// Until the end, or until it has @p most.
QByteArray receiveAll(int socket, qsizetype most = -1);
void discardAll(int socket);

} // namespace Culvert::Test
