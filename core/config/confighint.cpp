// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/confighint.h"

#include "core/config/accounthome.h"
#include "core/io/regularfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Culvert {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 LargestFile = 1024LL * 1024;

/// Of one line, in small letters: the keyword and its value, with a blank between.
bool lineSpeaksOf(ConfigTopic topic, const QByteArray &line)
{
    // Another program may be an ssh with another configuration.
    if (line.startsWith("proxy"))
        return true;
    if (topic == ConfigTopic::UncheckedKeys)
        return line.startsWith("stricthostkeychecking ") && !line.endsWith(" yes") &&
               !line.endsWith(" ask");
    constexpr std::array Keywords{"connecttimeout", "connectionattempts", "serveralive"};
    return std::any_of(Keywords.begin(), Keywords.end(),
                       [&line](const char *word) { return line.startsWith(word); });
}

/// As ssh reads it: with a blank, however it is separated.
QByteArray plainLine(QByteArray line)
{
    line = line.toLower();
    return line.replace('=', ' ').replace('"', ' ').simplified();
}

bool argumentsSpeakOf(ConfigTopic topic, const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const bool isOption = i > 0 && arguments.at(i - 1) == u"-o";
        if ((topic == ConfigTopic::OtherRoute && arguments.at(i) == u"-J") ||
            (isOption && lineSpeaksOf(topic, plainLine(arguments.at(i).toUtf8()))))
            return true;
    }
    return false;
}

/// Those that ssh reads by itself, with what Debian's includes.
QStringList usualFiles()
{
    QStringList files{accountHome() + u"/.ssh/config"_s};
    for (const QString &folder : {u"/etc/ssh"_s, u"/usr/etc/ssh"_s}) {
        files.append(folder + u"/ssh_config"_s);
        const QFileInfoList parts =
            QDir(folder + u"/ssh_config.d"_s).entryInfoList({u"*.conf"_s}, QDir::Files);
        for (const QFileInfo &part : parts)
            files.append(part.filePath());
    }
    return files;
}

bool fileSpeaksOf(ConfigTopic topic, const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    QFile file(path);
    if (whyNotReadable(path, LargestFile) || !file.open(QFile::ReadOnly))
        return true;
    return speaksOf(topic, file.read(LargestFile));
}

} // namespace

bool speaksOf(ConfigTopic topic, const QByteArray &config)
{
    const QList<QByteArray> lines = config.split('\n');
    return std::any_of(lines.begin(), lines.end(), [topic](const QByteArray &text) {
        const QByteArray line = plainLine(text);
        const bool includesOther =
            line.startsWith("include ") && line != "include /etc/ssh/ssh_config.d/*.conf";
        return includesOther || lineSpeaksOf(topic, line);
    });
}

bool maySpeakOf(ConfigTopic topic, const QStringList &arguments, const QString &configFile)
{
    if (argumentsSpeakOf(topic, arguments))
        return true;
    if (!configFile.isEmpty())
        return configFile != u"/dev/null" && fileSpeaksOf(topic, configFile);
    const QStringList files = usualFiles();
    return std::any_of(files.begin(), files.end(),
                       [topic](const QString &file) { return fileSpeaksOf(topic, file); });
}

} // namespace Culvert
