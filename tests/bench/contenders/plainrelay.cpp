// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/contenders/plainrelay.h"

#include "core/io/nativeaddress.h"
#include "core/mux/muxprotocol.h"
#include "tests/bench/line/loopback.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StartTimeout = 20s;
constexpr auto StartPause = 20ms;
/// How long the end of the thread may take.
constexpr int TurnMilliseconds = 50;
constexpr quint64 ListenerId = 1ULL << 32;
constexpr quint64 LinkId = ListenerId + 1;
constexpr quint32 Window = 256 * 1024;
constexpr int Backlog = 64;
/// SOCKS5 (RFC 1928): the greeting of a client without authentication, and a request for an IPv4
/// address.
constexpr std::size_t GreetingSize = 3;
constexpr std::size_t RequestSize = 10;
constexpr std::size_t PortAt = 8;

void send(const Descriptor &socket, QByteArrayView bytes)
{
    ::send(socket.number(), bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
}

} // namespace

PlainRelay::PlainRelay()
    : m_ssh(m_directory.filePath(u"log"_s))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{}

PlainRelay::~PlainRelay()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    m_ssh.stop();
}

std::optional<Failure> PlainRelay::start(const Line &line)
{
    if (auto failure = startSsh(line))
        return failure;
    m_listener = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(m_listener.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_port = listenOnLoopback(m_listener, Backlog);
    if (m_port == 0 || !watch(m_listener.number(), ListenerId) || !watch(m_link.number(), LinkId))
        return Failure{FailureKind::Internal, u"the plain relay cannot listen"_s, {}};
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    return std::nullopt;
}

std::optional<Failure> PlainRelay::startSsh(const Line &line)
{
    const QStringList arguments{u"-F"_s,
                                line.configFile,
                                u"-n"_s,
                                u"-N"_s,
                                u"-M"_s,
                                u"-S"_s,
                                m_directory.filePath(u"mux"_s),
                                u"-o"_s,
                                u"ControlPersist=no"_s,
                                u"--"_s,
                                line.alias};
    if (auto failure = m_ssh.start(u"ssh"_s, arguments, QProcessEnvironment::systemEnvironment()))
        return failure;
    const QDeadlineTimer deadline(StartTimeout);
    while (!deadline.hasExpired() && m_ssh.isRunning()) {
        if (connectToSsh())
            return std::nullopt;
        std::this_thread::sleep_for(StartPause);
    }
    return m_ssh.failure(u"the plain relay's ssh does not start"_s);
}

bool PlainRelay::connectToSsh()
{
    m_link = Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const NativeAddress path = NativeAddress::unixSocket(m_directory.filePath(u"mux"_s));
    if (::connect(m_link.number(), path.get(), path.size) != 0)
        return false;
    send(m_link, MuxProtocol::proxyRequest());
    QByteArray answer;
    MuxProtocol::Reading reading;
    while (reading.answer == MuxProtocol::Answer::Incomplete) {
        std::array<char, 256> bytes{};
        const ssize_t count = ::recv(m_link.number(), bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return false;
        answer.append(bytes.data(), count);
        reading = MuxProtocol::readProxyAnswer(answer);
    }
    return reading.answer == MuxProtocol::Answer::Proxy;
}

bool PlainRelay::watch(int descriptor, quint64 id) const
{
    epoll_event event{};
    event.events = EPOLLIN | (id < ListenerId ? static_cast<quint32>(EPOLLET) : 0U);
    event.data.u64 = id;
    return ::epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void PlainRelay::serve(const std::stop_token &stop)
{
    std::array<epoll_event, 16> events{};
    while (!stop.stop_requested()) {
        const int ready = ::epoll_wait(m_epoll.number(), events.data(),
                                       static_cast<int>(events.size()), TurnMilliseconds);
        for (int i = 0; i < ready; ++i) {
            const quint64 id = events.at(static_cast<std::size_t>(i)).data.u64;
            if (id == ListenerId)
                accept();
            else if (id == LinkId)
                readLink();
            else
                readClient(static_cast<quint32>(id));
        }
    }
}

void PlainRelay::accept()
{
    Descriptor socket(
        ::accept4(m_listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!socket.isOpen())
        return;
    const quint32 id = ++m_lastId;
    const int descriptor = socket.number();
    m_clients[id].socket = std::move(socket);
    watch(descriptor, id);
}

void PlainRelay::readClient(quint32 id)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    Client &client = found->second;
    std::array<char, RequestSize> bytes{};
    switch (client.step) {
    case Step::Greeting:
        if (::recv(client.socket.number(), bytes.data(), GreetingSize, 0) != GreetingSize)
            return;
        client.step = Step::Request;
        send(client.socket, QByteArrayView("\x05\x00", 2));
        return;
    case Step::Request:
        if (::recv(client.socket.number(), bytes.data(), RequestSize, 0) != RequestSize)
            return;
        client.step = Step::Opening;
        ChannelMessage::appendOpen(
            m_out, id, Window,
            SocketAddress(HostPort{u"127.0.0.1"_s, qFromBigEndian<quint16>(&bytes[PortAt])}));
        flush();
        return;
    case Step::Opening:
        return;
    case Step::Open:
        pass(client);
        return;
    }
}

void PlainRelay::pass(Client &client)
{
    std::array<char, ChannelMessage::DataHeader + 4096> bytes;
    char *payload = bytes.data() + ChannelMessage::DataHeader;
    const ssize_t count =
        ::recv(client.socket.number(), payload, bytes.size() - ChannelMessage::DataHeader, 0);
    if (count < 0)
        return;
    if (count == 0) {
        ChannelMessage::appendEof(m_out, client.remoteChannel);
        flush();
        return;
    }
    ChannelMessage::writeDataHeader(bytes.data(), client.remoteChannel,
                                    static_cast<quint32>(count));
    send(m_link,
         QByteArrayView(bytes.data(), static_cast<qsizetype>(ChannelMessage::DataHeader) + count));
}

void PlainRelay::readLink()
{
    const std::span<char> room = m_in.room(std::size_t{64} * 1024);
    const ssize_t count = ::recv(m_link.number(), room.data(), room.size(), MSG_DONTWAIT);
    if (count <= 0)
        return;
    m_in.commit(static_cast<std::size_t>(count));
    constexpr std::size_t LengthSize = 4;
    while (m_in.size() >= LengthSize) {
        const auto length = qFromBigEndian<quint32>(m_in.data());
        if (m_in.size() < LengthSize + length)
            return;
        const QByteArrayView bytes(m_in.data() + LengthSize, static_cast<qsizetype>(length));
        if (const auto message = ChannelMessage::read(bytes))
            take(*message);
        m_in.consume(LengthSize + length);
    }
}

void PlainRelay::take(const ChannelMessage::Message &message)
{
    const auto found = m_clients.find(message.channel);
    if (found == m_clients.end())
        return;
    Client &client = found->second;
    if (message.number == ChannelMessage::Confirmation) {
        client.remoteChannel = message.remoteChannel;
        client.step = Step::Open;
        send(client.socket, QByteArrayView("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
    } else if (message.number == ChannelMessage::Data) {
        send(client.socket, message.payload);
    } else if (message.number == ChannelMessage::Close) {
        ChannelMessage::appendClose(m_out, client.remoteChannel);
        m_clients.erase(found);
        flush();
    }
}

void PlainRelay::flush()
{
    send(m_link, QByteArrayView(m_out.data(), static_cast<qsizetype>(m_out.size())));
    m_out.consume(m_out.size());
}

} // namespace Culvert::Bench
