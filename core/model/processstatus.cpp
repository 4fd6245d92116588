// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/processstatus.h"

namespace Culvert {

using namespace Qt::StringLiterals;

QString processStateName(ProcessState state)
{
    switch (state) {
    case ProcessState::Connecting:
        return u"connecting"_s;
    case ProcessState::Up:
        return u"up"_s;
    case ProcessState::Retiring:
        return u"retiring"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Culvert
