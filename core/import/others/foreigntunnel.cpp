// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/foreigntunnel.h"

#include "core/import/foreignhost.h"

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// True where ssh would take a -R for a proxy: "[address:]port" and nothing else.
bool isListenOnly(const QString &argument)
{
    const qsizetype bracket = argument.startsWith(u'[') ? argument.indexOf(u']') : -1;
    return !argument.contains(u'/') &&
           argument.indexOf(u':', std::max<qsizetype>(bracket, 0)) == argument.lastIndexOf(u':');
}

} // namespace

ConfigLine ForeignTunnel::line(const QString &keyword, const QStringList &words)
{
    ConfigLine line;
    line.keyword = keyword.toLower();
    line.text = words.join(u' ');
    line.value = line.text;
    line.arguments = words;
    return line;
}

void ForeignTunnel::add(const QString &keyword, const QStringList &words)
{
    if (!words.isEmpty() && !words.first().isEmpty())
        m_lines.append(line(keyword, words));
}

void ForeignTunnel::setHost(const QString &host)
{
    add(u"hostname"_s, {QString(host).replace(u'%', u"%%"_s)});
}

void ForeignTunnel::addForward(const QString &keyword, const QString &argument)
{
    ++m_forwardCount;
    const bool whole =
        keyword == u"dynamicforward" || (keyword == u"remoteforward" && isListenOnly(argument));
    // Which part is which, whoever reads the forward decides: he reads both as one text.
    const qsizetype colon = argument.indexOf(u':');
    ConfigLine forward = line(keyword, {argument});
    if (!whole && colon >= 0)
        forward.arguments = QStringList{argument.left(colon), argument.mid(colon + 1)};
    m_lines.append(forward);
}

void ForeignTunnel::refuse(const QString &why)
{
    if (m_refusal.isEmpty())
        m_refusal = why;
}

ImportItem ForeignTunnel::item() const
{
    ImportItem item = ForeignHost(m_name, m_lines).item();
    if (!m_refusal.isEmpty()) {
        item.outcome = ImportItem::Outcome::Refused;
        item.reason = m_refusal;
    }
    item.profile.disabledConfigFile = m_configFile;
    item.leftOut = m_leftOut + item.leftOut;
    item.warnings = m_warnings + item.warnings;
    return item;
}

} // namespace Culvert
