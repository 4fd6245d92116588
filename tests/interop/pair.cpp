// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/pair.h"

#include "tests/interop/interopbed.h"

#include <QFile>

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

QByteArray pageRequest()
{
    return "GET /page.html HTTP/1.0\r\n\r\n";
}

QString whatIsMissing(const Pair &pair, const QString &home)
{
    const QString reason = u"%1 is not installed (Debian package %2)"_s;
    if (findClient(pair.command.program).isEmpty())
        return reason.arg(pair.command.program, pair.package);
    for (const QString &file : pair.needs) {
        if (!QFile::exists(file))
            return reason.arg(file, pair.package);
    }
    if (!pair.hasToSay.isEmpty() &&
        !runClient({pair.command.program, pair.askArguments}, home).text.contains(pair.hasToSay))
        return u"%1 %2 does not have it"_s.arg(pair.client, packageVersion(pair.package));
    return {};
}

QString problemOf(const Pair &pair, const ClientOutput &output, const InteropBed &bed)
{
    if (output.exitStatus != 0)
        return output.words();
    if (pair.problem)
        return pair.problem(output);
    return output.text.contains(bed.words()) ? QString() : output.words();
}

} // namespace Culvert::Interop
