// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/handover.h"

#include "core/io/systemfailure.h"
#include "core/model/plaintext.h"
#include "core/texts/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/time.h>
#include <vector>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::Handover)

using namespace Qt::StringLiterals;

namespace {

// Longer than any file's name.
constexpr std::size_t LongestMessage = 4096;
constexpr qsizetype LongestProgram = 255;
// An instance that stands still is not waited for.
constexpr time_t AnswerSeconds = 20;

const QString ProgramField = u"program"_s;
const QString SocketsField = u"sockets"_s;
const QString FailureField = u"failure"_s;

/// Room for every descriptor, aligned for its header.
union ControlSpace {
    cmsghdr header;
    std::array<char, CMSG_SPACE(RunSockets::Count * sizeof(int))> bytes;
};

Failure unintelligible()
{
    return {FailureKind::Internal, tr("what came of a program makes no sense"), {}};
}

/// The descriptors that came with a message.
std::vector<Descriptor> descriptorsOf(msghdr &message)
{
    std::vector<Descriptor> descriptors;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(header) + i * sizeof number, sizeof number);
            descriptors.emplace_back(number);
        }
    }
    return descriptors;
}

/// The places for them, by the message's list of which ones came.
bool distribute(std::vector<Descriptor> descriptors, const QJsonArray &present, RunSockets &sockets)
{
    std::size_t next = 0;
    qsizetype place = 0;
    RunSockets::forEach(sockets, [&](Descriptor &socket) {
        if (present.at(place++).toBool() && next < descriptors.size())
            socket = std::move(descriptors[next++]);
    });
    return next == descriptors.size() && sockets.isComplete();
}

} // namespace

std::optional<Failure> Handover::give(int socket, const Handover &handover)
{
    std::vector<int> numbers;
    QJsonArray present;
    RunSockets::forEach(handover.sockets, [&](const Descriptor &descriptor) {
        present.append(descriptor.isOpen());
        if (descriptor.isOpen())
            numbers.push_back(descriptor.number());
    });
    QByteArray line =
        QJsonDocument(QJsonObject{{ProgramField, handover.program.left(LongestProgram)},
                                  {SocketsField, present}})
            .toJson(QJsonDocument::Compact) +
        '\n';
    ControlSpace control{};
    iovec part{line.data(), static_cast<std::size_t>(line.size())};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes.data();
    message.msg_controllen = CMSG_SPACE(numbers.size() * sizeof(int));
    control.header.cmsg_level = SOL_SOCKET;
    control.header.cmsg_type = SCM_RIGHTS;
    control.header.cmsg_len = CMSG_LEN(numbers.size() * sizeof(int));
    std::memcpy(CMSG_DATA(&control.header), numbers.data(), numbers.size() * sizeof(int));
    if (::sendmsg(socket, &message, MSG_NOSIGNAL) != line.size())
        return systemFailure(tr("the running Culvert does not take the sockets"), errno);

    const timeval patience{AnswerSeconds, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::array<char, LongestMessage> bytes{};
    const ssize_t size = ::recv(socket, bytes.data(), bytes.size(), 0);
    if (size <= 0)
        return Failure{
            FailureKind::Internal, tr("the running Culvert ended before it took the program"), {}};
    const QJsonObject answer = QJsonDocument::fromJson({bytes.data(), size}).object();
    const QString words = answer.value(FailureField).toString();
    if (words.isEmpty())
        return std::nullopt;
    return Failure{FailureKind::Internal, words, {}};
}

Result<Handover> Handover::take(int socket)
{
    std::array<char, LongestMessage> bytes{};
    ControlSpace control{};
    iovec part{bytes.data(), bytes.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes.data();
    message.msg_controllen = sizeof control.bytes;
    const ssize_t size = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    std::vector<Descriptor> descriptors;
    if (size > 0)
        descriptors = descriptorsOf(message);
    if (size <= 0 || bytes.at(static_cast<std::size_t>(size) - 1) != '\n' ||
        (message.msg_flags & MSG_CTRUNC) != 0)
        return unintelligible();
    const QJsonObject object = QJsonDocument::fromJson({bytes.data(), size}).object();
    Handover handover;
    handover.program = plainLine(object.value(ProgramField).toString().left(LongestProgram));
    if (handover.program.isEmpty() ||
        !distribute(std::move(descriptors), object.value(SocketsField).toArray(), handover.sockets))
        return unintelligible();
    return handover;
}

void Handover::answer(int socket, const std::optional<Failure> &failure)
{
    const QJsonObject object{{FailureField, failure ? failure->message : QString()}};
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    // Whoever has gone needs no answer.
    (void)!::send(socket, line.constData(), static_cast<std::size_t>(line.size()),
                  MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace Culvert
