// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

namespace Culvert::AskpassProtocol {

// Between the askpass program and Culvert, over a private Unix socket. The program says
//     token NUL process-id-of-its-ssh NUL hint NUL question NUL
// and waits. The reply is 'A' and the answer, until the end of the stream; anything else, and an
// end without it, means that the ssh is to be ended. askpassmain.cpp is the other side, which
// does without Qt: keep them in step.

constexpr auto SocketVariable = "CULVERT_ASKPASS_SOCKET";
constexpr auto TokenVariable = "CULVERT_ASKPASS_TOKEN";
constexpr char Answer = 'A';
constexpr auto Refusal = "R";

struct Question
{
    QByteArray token;
    qint64 asker = 0;
    QByteArray hint;
    QByteArray text;
};

/// Nothing while it is not complete.
inline std::optional<Question> read(const QByteArray &bytes)
{
    const QList<QByteArray> fields = bytes.split('\0');
    if (fields.size() < 5)
        return std::nullopt;
    return Question{fields.at(0), fields.at(1).toLongLong(), fields.at(2), fields.at(3)};
}

} // namespace Culvert::AskpassProtocol
