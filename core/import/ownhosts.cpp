// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/ownhosts.h"

#include "core/config/accounthome.h"
#include "core/import/sshconfigtext.h"
#include "core/texts/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <glob.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::OwnHosts)

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 1LL << 20;
constexpr int MostFiles = 256;
// READCONF_MAX_DEPTH of readconf.c.
constexpr int Deepest = 16;

QStringList globbed(const QString &pattern)
{
    QStringList files;
    glob_t result{};
    if (::glob(QFile::encodeName(pattern).constData(), GLOB_TILDE, nullptr, &result) == 0) {
        for (size_t i = 0; i < result.gl_pathc; ++i)
            files.append(QFile::decodeName(result.gl_pathv[i]));
    }
    ::globfree(&result);
    return files;
}

class Reader
{
public:
    explicit Reader(QString home)
        : m_home(std::move(home))
    {}

    void read(const QString &path, int depth)
    {
        const QFileInfo info(path);
        const QString file = info.canonicalFilePath();
        if (m_open.contains(file)) {
            problem(path, tr("includes itself"));
            return;
        }
        // A second time it would say the same.
        if (m_done.contains(file))
            return;
        if (depth > Deepest || m_done.size() + m_open.size() >= MostFiles) {
            problem(path, tr("is included too deep, or is one file too many"));
            return;
        }
        if (const std::optional<QByteArray> text = contents(path)) {
            m_open.insert(file);
            readLines(*text, depth);
            m_open.remove(file);
        }
        m_done.insert(file);
    }

    OwnHosts found;

private:
    std::optional<QByteArray> contents(const QString &path)
    {
        QFile file(path);
        // Only a regular file cannot block.
        if (!QFileInfo(path).isFile()) {
            problem(path,
                    QFileInfo::exists(path) ? tr("is not a regular file") : tr("does not exist"));
            return std::nullopt;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            problem(path, tr("cannot be read: %1").arg(file.errorString()));
            return std::nullopt;
        }
        QByteArray text = file.read(LargestFile + 1);
        if (text.size() > LargestFile) {
            problem(path, tr("is larger than 1 MiB"));
            return std::nullopt;
        }
        return text;
    }

    void readLines(const QByteArray &text, int depth)
    {
        const QList<ConfigLine> lines = readConfigLines(text);
        for (const ConfigLine &line : lines) {
            if (!line.problem.isEmpty())
                continue;
            if (line.keyword == u"host") {
                for (const QString &word : line.arguments)
                    addHost(word);
            } else if (line.keyword == u"include") {
                for (const QString &word : line.arguments)
                    include(word, depth);
            }
        }
    }

    void addHost(const QString &word)
    {
        if (!isConcreteHost(word) || m_seen.contains(word))
            return;
        m_seen.insert(word);
        found.hosts.append(word);
    }

    void include(const QString &word, int depth)
    {
        QString pattern = word;
        if (pattern == u"~" || pattern.startsWith(u"~/"))
            pattern.replace(0, 1, m_home);
        else if (!pattern.startsWith(u'/') && !pattern.startsWith(u'~'))
            pattern = m_home + u"/.ssh/" + pattern;
        const QStringList files = globbed(pattern);
        for (const QString &file : files)
            read(file, depth + 1);
    }

    void problem(const QString &path, const QString &what)
    {
        found.problems.append(u"%1 %2"_s.arg(printable(path), what));
    }

    QString m_home;
    QSet<QString> m_seen;
    QSet<QString> m_open;
    QSet<QString> m_done;
};

} // namespace

OwnHosts readOwnHosts(const QString &path, const QString &home)
{
    Reader reader(home);
    reader.read(path, 0);
    return reader.found;
}

QString ownConfigPath()
{
    return accountHome() + u"/.ssh/config"_s;
}

} // namespace Culvert
