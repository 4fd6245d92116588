// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/askpassprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView HelperName("culvert-askpass");

/// Where the file is that this code was loaded from: the shared library, or the program.
QString ownFolder()
{
    Dl_info info{};
    if (::dladdr(reinterpret_cast<const void *>(&findAskpassProgram), &info) == 0)
        return {};
    return QFileInfo(QFile::decodeName(info.dli_fname)).absolutePath();
}

} // namespace

QString findAskpassProgram()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList folders{program, program + u"/../libexec/culvert"_s,
                              // As the build installs it, wherever that is moved to.
                              ownFolder() + QStringLiteral("/" CULVERT_LIBEXEC_FROM_LIBRARY)};
    for (const QString &folder : folders) {
        const QFileInfo file(QDir(folder).filePath(HelperName));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace Culvert
