// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/handshake.h"
#include "core/proxy/proxycredentials.h"

#include <memory>

namespace Culvert {

/// Whichever of SOCKS 4, 4a, 5 and HTTP the client speaks, told apart by its first byte: 4, 5, or a
/// capital letter, with which every method of HTTP in use begins. With any other first byte the
/// client is refused without a word, and nothing behind it is looked at.
class ProxyHandshake final : public Handshake
{
public:
    explicit ProxyHandshake(ProxyCredentials credentials = {});

    Step feed(QByteArrayView bytes) override;
    /// Empty until the first byte came.
    QByteArray success() const override;
    QByteArray failure(const Failure &failure) const override;
    bool limitsClient() const override;
    qsizetype passes(QByteArrayView bytes) override;

private:
    ProxyCredentials m_credentials;
    std::unique_ptr<Handshake> m_handshake;
};

} // namespace Culvert
