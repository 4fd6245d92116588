// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/socketerror.h"

#include <optional>

namespace Culvert {

namespace {

/// Of a failure before the connection was there that is not the target's: what a socket has for a
/// proxy. Nothing = the same as for a target.
std::optional<QAbstractSocket::SocketError> proxyErrorOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::NameResolution:
        return QAbstractSocket::ProxyNotFoundError;
    case FailureKind::Network:
    case FailureKind::Refused:
        return QAbstractSocket::ProxyConnectionRefusedError;
    case FailureKind::Timeout:
        return QAbstractSocket::ProxyConnectionTimeoutError;
    default:
        return std::nullopt;
    }
}

/// The connection was there, and was neither ended in order nor by this program.
bool isCut(FailureKind kind)
{
    return kind == FailureKind::ConnectionLost || kind == FailureKind::Timeout ||
           kind == FailureKind::Network;
}

} // namespace

QAbstractSocket::SocketError socketErrorOf(const Failure &failure, bool wasConnected)
{
    if (wasConnected && isCut(failure.kind))
        return QAbstractSocket::NetworkError;
    if (failure.origin == FailureOrigin::Server) {
        if (const auto error = proxyErrorOf(failure.kind))
            return *error;
    }
    switch (failure.kind) {
    case FailureKind::Authentication:
        return QAbstractSocket::ProxyAuthenticationRequiredError;
    case FailureKind::HostKeyUnknown:
    case FailureKind::HostKeyChanged:
        return QAbstractSocket::ProxyConnectionRefusedError;
    case FailureKind::SshMissing:
        return QAbstractSocket::ProxyNotFoundError;
    case FailureKind::NameResolution:
        return QAbstractSocket::HostNotFoundError;
    case FailureKind::Network:
        return QAbstractSocket::NetworkError;
    case FailureKind::Refused:
        return QAbstractSocket::ConnectionRefusedError;
    case FailureKind::Timeout:
        return QAbstractSocket::SocketTimeoutError;
    case FailureKind::PortInUse:
        return QAbstractSocket::AddressInUseError;
    case FailureKind::Permission:
        return QAbstractSocket::SocketAccessError;
    case FailureKind::ConnectionLost:
        return QAbstractSocket::ProxyConnectionClosedError;
    case FailureKind::ClosedByTarget:
        return QAbstractSocket::RemoteHostClosedError;
    case FailureKind::InvalidProfile:
        return QAbstractSocket::UnsupportedSocketOperationError;
    case FailureKind::Cancelled:
        return QAbstractSocket::OperationError;
    case FailureKind::RemoteForward:
    case FailureKind::Internal:
        return QAbstractSocket::UnknownSocketError;
    }
    Q_UNREACHABLE();
}

} // namespace Culvert
