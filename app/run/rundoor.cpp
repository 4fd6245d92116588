// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/rundoor.h"

#include "core/io/listensocket.h"
#include "core/io/socketdoubt.h"

#include <QFile>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <sys/stat.h>
#include <utility>

namespace Culvert {

namespace {

// From the answer to the command line until its namespace is there.
constexpr std::chrono::milliseconds Patience{std::chrono::seconds(30)};

std::optional<ucred> peerOf(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer;
}

} // namespace

RunDoor::RunDoor(QString path, Taken taken, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_taken(std::move(taken))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Patience);
    connect(&m_timer, &QTimer::timeout, this, &QObject::deleteLater);
}

RunDoor::~RunDoor()
{
    if (m_listener.isOpen())
        QFile::remove(m_path);
}

std::optional<Failure> RunDoor::listen()
{
    Result<Descriptor> listener = listenAt(m_path, S_IRUSR | S_IWUSR);
    if (!listener)
        return listener.failure();
    m_listener = listener.takeValue();
    m_notifier = std::make_unique<QSocketNotifier>(m_listener.number(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &RunDoor::accept);
    m_timer.start();
    return std::nullopt;
}

void RunDoor::accept()
{
    Descriptor client(
        ::accept4(m_listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    const std::optional<ucred> peer = client.isOpen() ? peerOf(client.number()) : std::nullopt;
    if (!peer || !isTrustedUser(peer->uid))
        return;
    // It is for one.
    m_notifier.reset();
    QFile::remove(m_path);
    m_listener.close();
    m_client = std::make_shared<Descriptor>(std::move(client));
    m_notifier = std::make_unique<QSocketNotifier>(m_client->number(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &RunDoor::take);
    m_timer.start();
}

void RunDoor::take()
{
    m_notifier->setEnabled(false);
    deleteLater();
    const std::optional<ucred> peer = peerOf(m_client->number());
    Result<Handover> handover = Handover::take(m_client->number());
    if (!handover) {
        Handover::answer(m_client->number(), handover.failure());
        return;
    }
    m_taken(handover.takeValue(), peer ? peer->pid : 0,
            [client = m_client](const std::optional<Failure> &failure) {
                Handover::answer(client->number(), failure);
            });
}

} // namespace Culvert
