// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Culvert {

/// The host keys that a person accepted for as long as a tunnel runs: they are in a file of their
/// own, which ssh reads before the person's known_hosts files and to which it adds what is
/// accepted. The file is gone with this object.
class AcceptedKeys
{
public:
    struct Key
    {
        /// The hop, as ssh_config's "Host" is matched with it.
        QString host;
        QString fingerprint;
        /// What ssh would read otherwise (ssh_config(5), UserKnownHostsFile).
        QStringList files;
    };

    /// @p file lies in a private directory.
    explicit AcceptedKeys(QString file);
    ~AcceptedKeys();
    Q_DISABLE_COPY_MOVE(AcceptedKeys)

    void accept(const Key &key);
    /// A key that ssh has been told to store, which may fail: it is not asked about again either.
    /// @p host as known_hosts names it.
    void confirm(const QString &host, const QString &fingerprint);
    bool isConfirmed(const QString &host, const QString &fingerprint) const;
    bool isAccepted(const QString &host, const QString &fingerprint) const;
    const QList<Key> &keys() const { return m_keys; }
    const QString &file() const { return m_file; }
    /// A person has stopped the tunnel: the next login asks again.
    void forget();

private:
    QString m_file;
    QList<Key> m_keys;
    QMap<QString, QString> m_confirmed;
};

} // namespace Culvert
