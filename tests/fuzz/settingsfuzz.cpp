// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/settings.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Culvert;
using namespace Culvert::Fuzz;

// A settings.json, whoever wrote it.

CULVERT_FUZZ_TARGET(settings)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Settings> settings = Settings::fromJson(text);
    if (!settings) {
        require(!settings.failure().message.isEmpty(), "a failure says why");
        return 0;
    }
    const Result<Settings> again = Settings::fromJson(settings->toJson());
    require(again && *again == *settings, "settings are read as they were written");
    return 0;
}
