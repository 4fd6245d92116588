// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Culvert {

/// A server that shows another host key than the one that is stored for it.
struct HostKeyChange
{
    /// The host as known_hosts names it, such as "[bastion.example]:2222".
    QString host;
    /// "ED25519", "RSA", ...: of the key that the server shows now.
    QString keyType;
    QString newFingerprint;
    /// Where the old key stands; line counts from 1.
    QString file;
    int line = 0;
    /// All that the file has for the host, each as "SHA256:... (ED25519)".
    QStringList oldFingerprints;

    bool operator==(const HostKeyChange &) const = default;
};

} // namespace Culvert

Q_DECLARE_METATYPE(Culvert::HostKeyChange)
