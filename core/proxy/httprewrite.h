// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/httpframing.h"
#include "core/proxy/httprequestline.h"

namespace Culvert {

/// The head of a request in absolute form as its target gets it: in origin form, with Host as the
/// URI has it, without the fields that are between client and proxy alone, and with
/// "Connection: close". No Via is added, which RFC 9110, section 7.6.3 asks of a proxy: it would
/// tell the target of the tunnel, which to it is nobody's business.
QByteArray rewrittenHead(const HttpRequestLine &line, const HttpFields &fields,
                         const HttpFraming &framing);

/// Fields that the client declares to be between itself and the proxy (RFC 9110, section 7.6.1),
/// though without them the target would understand another request than the proxy did.
bool hidesFraming(const HttpFields &fields);

} // namespace Culvert
