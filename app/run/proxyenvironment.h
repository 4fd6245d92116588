// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/runplan.h"

#include <QByteArray>
#include <QMap>

namespace Culvert {

/// The variables by which programs are told of a proxy, each in both cases (curl(1),
/// "ENVIRONMENT"). The endpoint speaks SOCKS and HTTP on its one port. Names are resolved by the
/// server (socks5h).
QMap<QByteArray, QByteArray> proxyEnvironment(const RunPlan::Proxy &proxy);

} // namespace Culvert
