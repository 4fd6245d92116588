// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/proxycredentials.h"

#include <QStringBuilder>

namespace Culvert {

namespace {

/// The time depends on what was given alone.
bool sameSecret(QByteArrayView given, QByteArrayView right)
{
    int difference = given.size() == right.size() ? 0 : 1;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= given.at(i) ^ (right.isEmpty() ? '\0' : right.at(i % right.size()));
    return difference == 0;
}

} // namespace

ProxyCredentials::ProxyCredentials(QByteArray user, QByteArray password)
    : m_user(std::move(user))
    , m_password(std::move(password))
{}

bool ProxyCredentials::areIn(QByteArrayView user, QByteArrayView password) const
{
    Q_ASSERT(isSet());
    const bool sameUser = sameSecret(user, m_user);
    const bool samePassword = sameSecret(password, m_password);
    return sameUser && samePassword;
}

bool ProxyCredentials::areInBasic(QByteArrayView authorization) const
{
    Q_ASSERT(isSet());
    const QByteArray text = authorization.toByteArray();
    const qsizetype space = text.indexOf(' ');
    if (space < 0 || text.first(space).compare("Basic", Qt::CaseInsensitive) != 0)
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(
        text.sliced(space).trimmed(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Compared as a whole: which of several colons ends the user name does not matter then.
    const QByteArray right = m_user + ':' + m_password;
    return decoded && sameSecret(*decoded, right);
}

} // namespace Culvert
