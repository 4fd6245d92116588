// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Culvert::Test {

/// A network of this process's own (network_namespaces(7)) with nothing but loopback, in which
/// ports can be turned into black holes: what is sent to or from them vanishes without a word, as
/// when a cable is cut on the way. For root, and for a normal user where the kernel lets them have
/// user namespaces.
class PrivateNetwork
{
public:
    /// Moves this process into a network of its own. To be called in main(), before there are
    /// threads. Why it is impossible, or an empty text.
    static QString enter();

    // Both need nft(8), and only make sense after enter(). False with qWarning if nft fails.
    static bool swallow(quint16 port);
    static bool restore(quint16 port);
};

} // namespace Culvert::Test
