// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httphandshake.h"
#include "core/proxy/proxyhandshake.h"
#include "tests/fuzz/fuzztarget.h"

#include <QStringBuilder>

#include <algorithm>
#include <random>
#include <vector>

using namespace Culvert;
using namespace Culvert::Fuzz;

using Outcome = Handshake::Outcome;

// What clients say to an endpoint.
// An input is four bytes that say how to play, and what the client sends:
//   the 1st  bit 0: the endpoint asks for a user and a password ("me", "secret");
//            bits 1 and 2: one of the client's bytes comes 1, 200, 8200 or 33000 times;
//   the 2nd  which byte that is, counted from '!';
//   the 3rd  how many pieces the bytes come in, besides whole and one by one;
//   the 4th  where they are split.

namespace {

constexpr std::size_t ControlSize = 4;
constexpr std::size_t Repeats[] = {1, 200, 8200, 33000};

/// All that came of a client's bytes. For any split the same.
struct Played
{
    Outcome outcome = Outcome::NeedsMore;
    qsizetype consumed = 0;
    QByteArray replies;
    SocketAddress target;
    QByteArray head;
    QByteArray success;
    QByteArray failure;
    /// How many of the bytes behind the request are for the target.
    qsizetype passed = 0;

    bool operator==(const Played &) const = default;
};

void checkStep(const Handshake::Step &step, qsizetype given)
{
    require(step.consumed >= 0 && step.consumed <= given, "consumed is more than was given");
    if (step.outcome == Outcome::NeedsMore)
        require(step.consumed == given && step.reply.isEmpty(),
                "NeedsMore consumes all in silence");
    require(step.outcome != Outcome::Continue || step.consumed > 0, "Continue makes progress");
    require(step.outcome == Outcome::Request || (step.target.isEmpty() && step.head.isEmpty()),
            "only a request has a target");
    if (step.outcome != Outcome::Request)
        return;
    require(!step.target.isUnix(), "a request goes to TCP");
    require(hostProblem(step.target.tcp().host).isEmpty(), "a server may see the host");
    require(step.target.tcp().port != 0, "a request has a port");
}

/// Plays the client's bytes in pieces that end at @p splits, each piece a block of memory of its
/// own, so that the sanitizer sees whoever reads beyond it.
class Player
{
public:
    Player(const ProxyCredentials &credentials, const std::vector<char> &bytes)
        : m_handshake(credentials)
        , m_bytes(bytes)
    {}

    Played play(std::vector<std::size_t> splits, const Failure &failure)
    {
        splits.push_back(m_bytes.size());
        for (const std::size_t end : splits)
            playTo(end);
        m_played.success = m_handshake.success();
        m_played.failure = m_handshake.failure(failure);
        return m_played;
    }

private:
    std::vector<char> until(std::size_t end) const
    {
        const auto from = m_played.consumed + m_played.passed;
        return {m_bytes.begin() + from, m_bytes.begin() + static_cast<std::ptrdiff_t>(end)};
    }

    void playTo(std::size_t end)
    {
        Outcome &outcome = m_played.outcome;
        do {
            if (outcome == Outcome::Refused)
                return;
            if (outcome == Outcome::Request) {
                passTo(end);
                return;
            }
            const std::vector<char> shown = until(end);
            const auto given = static_cast<qsizetype>(shown.size());
            const Handshake::Step step = m_handshake.feed(QByteArrayView(shown.data(), given));
            checkStep(step, given);
            outcome = step.outcome;
            m_played.consumed += step.consumed;
            m_played.replies += step.reply;
            m_played.target = step.target;
            m_played.head = step.head;
            // What it keeps is never more than what it took.
            require(m_played.consumed <= HttpHandshake::LongestHead + 1, "memory is bounded");
        } while (outcome != Outcome::NeedsMore);
    }

    void passTo(std::size_t end)
    {
        const std::vector<char> shown = m_closed ? std::vector<char>{} : until(end);
        const auto given = static_cast<qsizetype>(shown.size());
        const qsizetype passes = m_handshake.passes(QByteArrayView(shown.data(), given));
        require(passes >= 0 && passes <= given, "no more passes than was given");
        require(m_handshake.limitsClient() || passes == given, "all passes where nothing limits");
        m_played.passed += passes;
        m_closed = passes < given;
        // Behind the end of what passes nothing does.
        if (m_closed)
            require(m_handshake.passes("0\r\n\r\n") == 0, "what is over is over");
    }

    ProxyHandshake m_handshake;
    const std::vector<char> &m_bytes;
    Played m_played;
    bool m_closed = false;
};

bool isPlainLine(const QByteArray &line)
{
    return std::none_of(line.begin(), line.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// The lines of a head, without the empty one at its end, which has to be its only one.
QList<QByteArray> headLines(QByteArray head)
{
    require(head.endsWith("\r\n\r\n"), "a head ends with an empty line");
    head.chop(4);
    QList<QByteArray> lines;
    for (qsizetype end = head.indexOf("\r\n"); end >= 0; end = head.indexOf("\r\n")) {
        lines.append(head.first(end));
        head.remove(0, end + 2);
    }
    lines.append(head);
    for (const QByteArray &line : lines)
        require(!line.isEmpty() && isPlainLine(line), "a head has whole lines");
    return lines;
}

qsizetype countFields(const QList<QByteArray> &lines, const QByteArray &name)
{
    return std::count_if(lines.begin() + 1, lines.end(), [&name](const QByteArray &line) {
        return line.first(std::max<qsizetype>(0, line.indexOf(':'))).toLower() == name;
    });
}

/// What the target of a forwarded request gets.
void checkForwarded(const QByteArray &head)
{
    const QList<QByteArray> lines = headLines(head);
    const QList<QByteArray> words = lines.first().split(' ');
    require(words.size() == 3, "a request line has three words");
    require(words.at(1).startsWith('/') || (words.at(0) == "OPTIONS" && words.at(1) == "*"),
            "the target gets origin form");
    require(words.at(2) == "HTTP/1.1" || words.at(2) == "HTTP/1.0", "a known version");
    require(countFields(lines, "host") == 1, "one Host");
    require(countFields(lines, "connection") == 1 && lines.last() == "Connection: close",
            "the connection is for one request");
    require(countFields(lines, "content-length") + countFields(lines, "transfer-encoding") <= 1,
            "the body ends in one way");
    for (const char *name : {"proxy-connection", "proxy-authorization", "proxy-authenticate",
                             "keep-alive", "te", "upgrade"})
        require(countFields(lines, name) == 0, "what is for the proxy stays with it");
}

/// A response of the proxy itself.
void checkResponse(const QByteArray &response)
{
    const qsizetype end = response.indexOf("\r\n\r\n") + 4;
    require(end > 3, "a response has a head");
    const QList<QByteArray> lines = headLines(response.first(end));
    require(lines.first().startsWith("HTTP/1.1 ") && lines.first().size() > 13, "a status line");
    const QByteArray body = response.sliced(end);
    if (!body.isEmpty())
        require(lines.contains("Content-Length: " + QByteArray::number(body.size())),
                "the body has its length");
    require(body.count('<') == body.count('>') && !body.contains("<script"), "a page without code");
}

void checkAnswers(const Played &played, char first)
{
    const bool refused = played.outcome == Outcome::Refused;
    if (first == 4) {
        require(played.replies == (refused ? QByteArray("\0[\0\0\0\0\0\0", 8) : QByteArray()),
                "a reply of SOCKS 4");
        require(played.success.size() == 8 && played.failure.size() == 8, "replies of SOCKS 4");
    } else if (first == 5) {
        require(played.replies.size() <= 14 && played.replies.size() % 2 == 0,
                "replies of SOCKS 5");
        require(played.success.size() == 10 && played.failure.size() == 10, "replies of SOCKS 5");
    } else if (first >= 'A' && first <= 'Z') {
        require(refused != played.replies.isEmpty(), "HTTP answers a refused request");
        if (refused)
            checkResponse(played.replies);
        checkResponse(played.failure);
        const bool forwards = played.outcome == Outcome::Request && played.success.isEmpty();
        require(forwards != played.head.isEmpty(), "a head is what is forwarded");
        if (forwards)
            checkForwarded(played.head);
    } else {
        require(refused && played.replies.isEmpty() && played.consumed == 1,
                "another first byte is not answered");
    }
}

std::vector<std::size_t> everywhere(std::size_t size)
{
    std::vector<std::size_t> splits;
    for (std::size_t i = 1; i < size; ++i)
        splits.push_back(i);
    return splits;
}

std::vector<std::size_t> somewhere(std::size_t size, unsigned pieces, unsigned seed)
{
    std::minstd_rand random(seed + 1);
    std::vector<std::size_t> splits;
    for (unsigned i = 0; i < pieces; ++i)
        splits.push_back(random() % (size + 1));
    std::sort(splits.begin(), splits.end());
    return splits;
}

/// The server's words for a failure are not in our hands either: the client's bytes once more.
Failure failureOf(const std::vector<char> &bytes, unsigned seed)
{
    constexpr FailureKind Kinds[] = {FailureKind::Refused, FailureKind::NameResolution,
                                     FailureKind::Network, FailureKind::Permission,
                                     FailureKind::Timeout, FailureKind::Internal};
    const auto size = std::min<qsizetype>(300, static_cast<qsizetype>(bytes.size()));
    return {
        Kinds[seed % std::size(Kinds)], QString::fromUtf8(QByteArrayView(bytes.data(), size)), {}};
}

} // namespace

CULVERT_FUZZ_TARGET(handshake)
{
    if (size <= ControlSize)
        return 0;
    std::vector<char> bytes(data + ControlSize, data + size);
    const std::size_t repeats = Repeats[(data[0] >> 1) & 3];
    const std::size_t repeated = (data[1] - std::size_t('!')) % bytes.size();
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(repeated), repeats - 1,
                 bytes.at(repeated));

    const ProxyCredentials credentials =
        (data[0] & 1) != 0 ? ProxyCredentials("me", "secret") : ProxyCredentials();
    const Failure failure = failureOf(bytes, data[3]);
    const Played whole = Player(credentials, bytes).play({}, failure);
    checkAnswers(whole, bytes.front());
    const auto splits = somewhere(bytes.size(), data[2] % 16, data[3]);
    require(Player(credentials, bytes).play(splits, failure) == whole, "any split gives the same");
    require(Player(credentials, bytes).play(everywhere(bytes.size()), failure) == whole,
            "byte by byte gives the same");
    return 0;
}
