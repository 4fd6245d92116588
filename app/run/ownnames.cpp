// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/ownnames.h"

#include <QByteArrayList>

namespace Culvert {

namespace {

constexpr const char *Localhost = "localhost";

/// The line's words, without its comment.
QByteArrayList wordsOf(const QByteArray &line)
{
    const QByteArray text = line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#'));
    const QByteArray plain = text.simplified();
    return plain.isEmpty() ? QByteArrayList() : plain.split(' ');
}

/// The address of a line that leads nowhere but to this machine; else a null one.
QHostAddress ownAddress(const QByteArrayList &words)
{
    if (words.size() < 2)
        return {};
    const QHostAddress address(QString::fromLatin1(words.first()));
    const bool isOwn = address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
                       address == QHostAddress(QHostAddress::AnyIPv6);
    return isOwn ? address : QHostAddress();
}

} // namespace

OwnNames::OwnNames(const QByteArray &hosts)
{
    const QByteArrayList lines = hosts.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = wordsOf(line);
        const QHostAddress address = ownAddress(words);
        if (address.isNull())
            continue;
        for (qsizetype i = 1; i < words.size(); ++i)
            m_names[words.at(i).toLower()].append(address);
    }
}

QList<QHostAddress> OwnNames::addressesOf(const QByteArray &name) const
{
    if (const auto known = m_names.constFind(name); known != m_names.constEnd())
        return *known;
    if (name == Localhost || name.endsWith(".localhost"))
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {};
}

QByteArray OwnNames::fileFrom(const QByteArray &hosts)
{
    QByteArray file;
    const QByteArrayList lines = hosts.split('\n');
    for (const QByteArray &line : lines) {
        if (!ownAddress(wordsOf(line)).isNull())
            file += line + '\n';
    }
    if (OwnNames(hosts).m_names.contains(Localhost))
        return file;
    return "127.0.0.1\tlocalhost\n::1\tlocalhost\n" + file;
}

QByteArray nameSwitchFrom(const QByteArray &content)
{
    const QByteArray hosts = "hosts:\tfiles dns";
    QByteArrayList lines = content.split('\n');
    bool found = false;
    for (QByteArray &line : lines) {
        if (!line.trimmed().startsWith("hosts:"))
            continue;
        line = hosts;
        found = true;
    }
    if (!found)
        lines.prepend(hosts);
    return lines.join('\n');
}

} // namespace Culvert
