// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/run/builtprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int BuildMs = 240000;

QStringList builder(const QString &source, const QString &folder, const QString &program)
{
    const QString kind = QFileInfo(source).suffix();
    if (kind == u"c")
        return {u"cc"_s, u"-O1"_s, u"-static"_s, u"-o"_s, program, source};
    if (kind == u"go")
        return {u"go"_s, u"build"_s, u"-o"_s, program, source};
    return {u"javac"_s, u"-d"_s, folder, source};
}

} // namespace

BuiltProgram BuiltProgram::make(const QString &source, const QString &folder)
{
    const QFileInfo file(source);
    const QString program = folder + u'/' + file.suffix() + u"-program"_s;
    const QStringList words = builder(source, folder, program);
    if (QStandardPaths::findExecutable(words.first()).isEmpty())
        return {{}, words.first() + u" is not installed"_s};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"CGO_ENABLED"_s, u"0"_s},
             {u"GO111MODULE"_s, u"off"_s},
             {u"GOTOOLCHAIN"_s, u"local"_s},
             {u"GOPROXY"_s, u"off"_s},
             {u"GOCACHE"_s, QStringLiteral(GO_CACHE)}})
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.first(), words.mid(1));
    if (!process.waitForFinished(BuildMs) || process.exitCode() != 0)
        return {{}, u"it cannot be built: "_s + QString::fromLocal8Bit(process.readAll())};
    if (file.suffix() == u"java")
        return {{u"java"_s, u"-cp"_s, folder, file.completeBaseName()}, {}};
    return {{program}, {}};
}

} // namespace Culvert::Test
