// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Culvert {

/// An answer of the proxy itself that says why it does not do what the client asked for.
struct HttpPage
{
    /// The status code of RFC 9110, section 15.
    int status = 400;
    /// For people; may have any character.
    QString sentence;
    /// Puts the sentence into the status line, where programs that show no page print it. Only a
    /// short one of printable ASCII.
    bool sentenceIsReason = false;
    /// False for the answer to a HEAD.
    bool hasBody = true;

    /// The whole response: an HTML page that refers to nothing, after which the connection closes.
    /// A 407 asks for Basic authentication (RFC 7617).
    QByteArray response() const;
};

} // namespace Culvert
