// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/systemfailure.h"

#include <cerrno>
#include <system_error>

namespace Culvert {

using namespace Qt::StringLiterals;

QString systemErrorText(int error)
{
    return QString::fromLocal8Bit(std::generic_category().message(error));
}

Failure systemFailure(const QString &what, int error)
{
    const bool needsLeave = error == EACCES || error == EPERM || error == EROFS;
    return {needsLeave ? FailureKind::Permission : FailureKind::Internal,
            u"%1: %2"_s.arg(what, systemErrorText(error)),
            {}};
}

} // namespace Culvert
