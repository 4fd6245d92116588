// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/ssharguments.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// ssh.c, getopt(): those that have a value.
constexpr QStringView WithValue = u"BDEFIJLOPQRSWbceilmopw";
// Those that have a part in what the configuration says.
constexpr QStringView OfConfig = u"BFIJPbcilmop46";

class Reader
{
public:
    explicit Reader(const QList<QByteArray> &arguments)
    {
        for (const QByteArray &argument : arguments)
            m_words.append(QFile::decodeName(argument));
    }

    std::optional<SshArguments> read()
    {
        const QString program = m_words.value(0).section(u'/', -1);
        for (m_next = 1; m_next < m_words.size();) {
            const QString word = m_words.at(m_next++);
            if (word == u"--" && !m_hasHost) {
                readHost(m_words.value(m_next++));
                break;
            }
            if (word.size() > 1 && word.startsWith(u'-'))
                readOptions(word);
            else if (!m_hasHost)
                readHost(word);
            else
                break; // The command that is run there.
        }
        if (program != u"ssh" || m_found.destination.host.isEmpty())
            return std::nullopt;
        m_found.forConfig << u"--"_s << m_host;
        return m_found;
    }

private:
    void readOptions(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QChar option = word.at(i);
            if (!WithValue.contains(option)) {
                keep(option, {});
                continue;
            }
            QString value = word.mid(i + 1);
            if (value.isEmpty())
                value = m_words.value(m_next++);
            readOption(option, value);
            keep(option, value);
            return;
        }
    }

    /// The first value of each counts.
    void readOption(QChar option, const QString &value)
    {
        if (option == u'F')
            m_found.configFile = value;
        else if (option == u'l')
            setUser(value);
        else if (option == u'p')
            setPort(value);
        else if (option == u'o')
            readSetting(value);
    }

    void readSetting(const QString &setting)
    {
        static const QRegularExpression form(uR"re(^\s*(\w+)(?:\s*=\s*|\s+)"?([^"]*)"?\s*$)re"_s);
        const QRegularExpressionMatch match = form.match(setting);
        const QString name = match.captured(1).toLower();
        if (name == u"user")
            setUser(match.captured(2));
        else if (name == u"port")
            setPort(match.captured(2));
    }

    void readHost(const QString &word)
    {
        m_hasHost = true;
        m_host = word;
        QString rest = word;
        if (word.startsWith(u"ssh://")) {
            const QUrl url(word);
            setUser(url.userName());
            setPort(QString::number(url.port(0)));
            m_found.destination.host = url.host();
            return;
        }
        if (const qsizetype at = word.lastIndexOf(u'@'); at >= 0) {
            setUser(word.left(at));
            rest = word.mid(at + 1);
        }
        m_found.destination.host = rest;
    }

    void setUser(const QString &user)
    {
        if (m_found.destination.user.isEmpty())
            m_found.destination.user = user;
    }

    void setPort(const QString &port)
    {
        if (m_found.destination.port == 0)
            m_found.destination.port = port.toUShort();
    }

    void keep(QChar option, const QString &value)
    {
        if (!OfConfig.contains(option))
            return;
        m_found.forConfig << QString(u'-') + option;
        if (WithValue.contains(option))
            m_found.forConfig << value;
    }

    QStringList m_words;
    qsizetype m_next = 1;
    SshArguments m_found;
    QString m_host;
    bool m_hasHost = false;
};

} // namespace

std::optional<SshArguments> parseSshArguments(const QList<QByteArray> &arguments)
{
    return Reader(arguments).read();
}

} // namespace Culvert
