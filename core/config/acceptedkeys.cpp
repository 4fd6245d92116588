// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/acceptedkeys.h"

#include <QFile>

#include <algorithm>

namespace Culvert {

AcceptedKeys::AcceptedKeys(QString file)
    : m_file(std::move(file))
{}

AcceptedKeys::~AcceptedKeys()
{
    forget();
}

void AcceptedKeys::accept(const Key &key)
{
    m_keys.removeIf([&key](const Key &other) { return other.host == key.host; });
    m_keys.append(key);
}

bool AcceptedKeys::isAccepted(const QString &host, const QString &fingerprint) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Key &key) {
        return key.host == host && key.fingerprint == fingerprint;
    });
}

void AcceptedKeys::confirm(const QString &host, const QString &fingerprint)
{
    m_confirmed.insert(host, fingerprint);
}

bool AcceptedKeys::isConfirmed(const QString &host, const QString &fingerprint) const
{
    return !fingerprint.isEmpty() && m_confirmed.value(host) == fingerprint;
}

void AcceptedKeys::forget()
{
    m_confirmed.clear();
    if (m_keys.isEmpty())
        return;
    m_keys.clear();
    QFile::remove(m_file);
}

} // namespace Culvert
