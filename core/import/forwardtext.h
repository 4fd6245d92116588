// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/endpointsettings.h"
#include "core/model/result.h"

#include <QString>

namespace Culvert {

/// What a forward of ssh_config(5) is called there.
enum class ForwardKind { Local, Remote, Dynamic };

/// The endpoint that a forward means, read as ssh does (parse_forward() of readconf.c): @p listen
/// is "[bind_address:]port" or a path; @p target is
/// "host:port" or a path, and empty for a dynamic one. A bind address "*" or "" means every
/// address, as does none with @p gatewayPorts on this machine. Fails with what ssh, or Culvert,
/// cannot use.
Result<EndpointSettings> endpointFromForward(ForwardKind kind, const QString &listen,
                                             const QString &target, bool gatewayPorts);

/// The same from what ssh -G prints behind the keyword, such as "[*]:8083 [db]:83".
Result<EndpointSettings> endpointFromResolved(ForwardKind kind, const QString &text,
                                              bool gatewayPorts);

/// The reverse: a line of ssh_config(5) such as "LocalForward 127.0.0.1:5432 db:5432".
QString forwardLine(const EndpointSettings &endpoint);

} // namespace Culvert
