// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/importplan.h"
#include "core/import/sshconfigtext.h"

#include <QString>

namespace Culvert {

/// A tunnel as another program keeps it, said as ssh_config(5) would say it: what decides over its
/// options is the same as for an ssh_config that somebody else wrote. Pure, but for random ids.
class ForeignTunnel
{
public:
    /// What people call it there.
    explicit ForeignTunnel(QString name)
        : m_name(std::move(name))
    {}

    const QString &name() const { return m_name; }
    /// A line as an ssh_config would have it, of a keyword and words that are taken as they are.
    static ConfigLine line(const QString &keyword, const QStringList &words);
    /// A keyword and its words, which are taken as they are; nothing is added where @p words are
    /// empty or a first word is.
    void add(const QString &keyword, const QStringList &words);
    void add(const ConfigLine &line) { m_lines.append(line); }
    /// The host, which may have "%" in it.
    void setHost(const QString &host);
    /// What ssh is told behind -L, -R and -D: "[address:]port[:host:port]".
    void addForward(const QString &keyword, const QString &argument);
    qsizetype forwardCount() const { return m_forwardCount; }
    /// A configuration file that it would use: waits for consent.
    void setConfigFile(const QString &path) { m_configFile = path; }
    void leaveOut(const QString &what) { m_leftOut.append(what); }
    void warn(const QString &what) { m_warnings.append(what); }
    void refuse(const QString &why);

    ImportItem item() const;

private:
    QString m_name;
    QList<ConfigLine> m_lines;
    QString m_configFile;
    QStringList m_leftOut;
    QStringList m_warnings;
    QString m_refusal;
    qsizetype m_forwardCount = 0;
};

/// What one file of another program brings.
struct ForeignFile
{
    QList<ForeignTunnel> tunnels;
    /// What concerns the file as a whole.
    QStringList notes;
};

/// The most tunnels that are read of one file: more than ever come in at a time.
constexpr qsizetype MostForeignTunnels = 2000;

} // namespace Culvert
