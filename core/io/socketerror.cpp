// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/socketerror.h"

namespace Culvert {

QAbstractSocket::SocketError socketErrorOf(const Failure &failure, bool wasConnected)
{
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
        return wasConnected ? QAbstractSocket::RemoteHostClosedError
                            : QAbstractSocket::ProxyConnectionClosedError;
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
