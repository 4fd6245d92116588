// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/descriptormessage.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace Culvert {

namespace {

constexpr std::size_t Space = CMSG_SPACE(sizeof(int) * MostDescriptors);

/// A message of one byte with room for descriptors; its parts point into it.
struct Message
{
    Message()
    {
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
    }

    char byte = 0;
    iovec part{&byte, 1};
    alignas(cmsghdr) std::array<char, Space> control{};
    msghdr header{};
};

} // namespace

bool sendDescriptors(int socket, std::span<const int> descriptors)
{
    Message message;
    message.header.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
    cmsghdr *control = CMSG_FIRSTHDR(&message.header);
    control->cmsg_level = SOL_SOCKET;
    control->cmsg_type = SCM_RIGHTS;
    control->cmsg_len = CMSG_LEN(descriptors.size_bytes());
    std::memcpy(CMSG_DATA(control), descriptors.data(), descriptors.size_bytes());
    ssize_t sent = 0;
    do {
        sent = ::sendmsg(socket, &message.header, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent == 1;
}

std::optional<std::vector<Descriptor>> receiveDescriptors(int socket)
{
    Message message;
    ssize_t count = 0;
    do {
        count = ::recvmsg(socket, &message.header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    } while (count < 0 && errno == EINTR);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        return std::nullopt;
    std::vector<Descriptor> received;
    for (cmsghdr *control = CMSG_FIRSTHDR(&message.header); count > 0 && control;
         control = CMSG_NXTHDR(&message.header, control)) {
        if (control->cmsg_level != SOL_SOCKET || control->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t number = (control->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < number; ++i) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(control) + i * sizeof(int), sizeof(int));
            received.emplace_back(descriptor);
        }
    }
    return received;
}

} // namespace Culvert
