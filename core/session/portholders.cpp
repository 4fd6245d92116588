// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/portholders.h"

#include "core/io/portowner.h"
#include "core/io/socketdiag.h"
#include "core/io/socketdoubt.h"
#include "core/model/plaintext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <utility>

#include <unistd.h>

namespace Culvert {

namespace {

// A directory service may take its time to say how a user is called.
constexpr std::chrono::milliseconds LongestWait{500};

} // namespace

PortHolders::PortHolders(Own own, QObject *parent)
    : QObject(parent)
    , m_own(std::move(own))
{
    m_pool.setMaxThreadCount(1);
}

PortHolders::~PortHolders()
{
    m_pool.waitForDone();
}

void PortHolders::find(const QList<HostPort> &addresses, const SocketAddress &listen,
                       const Answer &answer)
{
    ++m_searches;
    const QString key = listen.toString();
    m_pool.start([this, addresses, listen, key, answer, known = m_known.value(key)] {
        // The destructor waits for this, and takes what is queued along.
        QMetaObject::invokeMethod(
            this, [this, listen, key, answer, holder = search(addresses, listen, known)] {
                m_known.insert(key, holder);
                answer(words(holder, listen));
                --m_searches;
                if (m_searches == 0)
                    answerWaiting();
            });
    });
}

PortHolders::Holder PortHolders::search(const QList<HostPort> &addresses,
                                        const SocketAddress &listen, const Holder &known)
{
    SocketDiag kernel;
    const std::optional<PeerOwner> owner =
        listen.isUnix() ? unixListener(listen.path()) : portOwner(addresses, kernel);
    if (!owner)
        return {};
    // A socket that is there still is still the same program's, or nearly always.
    const bool isKnown =
        !known.user.isEmpty() ||
        (known.program.pid != 0 && programName(known.program.pid) == known.program.name);
    if (isKnown && owner->inode != 0 && owner->inode == known.socket.inode)
        return known;
    Holder holder{*owner, {}, {}};
    if (owner->pid != 0)
        holder.program = {owner->pid, programName(owner->pid)};
    else
        holder.program = programsOf({owner->inode}).value(owner->inode);
    if (holder.program.pid == 0)
        holder.user = QFile::decodeName(userName(owner->user).c_str());
    return holder;
}

QString PortHolders::words(const Holder &holder, const SocketAddress &listen) const
{
    if (holder.program.pid == QCoreApplication::applicationPid()) {
        const QString profile = m_own(listen);
        return profile.isEmpty() ? tr("Culvert itself")
                                 : tr("the profile \"%1\"").arg(printable(profile));
    }
    if (holder.program.pid != 0)
        return tr("%1 (pid %2)").arg(printable(holder.program.name)).arg(holder.program.pid);
    return holder.user.isEmpty() ? QString()
                                 : tr("a program of the user %1").arg(printable(holder.user));
}

void PortHolders::whenKnown(const std::function<void()> &done)
{
    if (m_searches == 0) {
        done();
        return;
    }
    m_waiting.push_back(done);
    if (m_waiting.size() == 1)
        QTimer::singleShot(LongestWait, this, &PortHolders::answerWaiting);
}

void PortHolders::answerWaiting()
{
    for (const std::function<void()> &done : std::exchange(m_waiting, {}))
        done();
}

} // namespace Culvert
