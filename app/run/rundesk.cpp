// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/rundesk.h"

#include "app/run/handover.h"
#include "app/run/rundoor.h"
#include "core/io/systemfailure.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <cerrno>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int Base = 36;

QByteArray hostsFile()
{
    QFile file(u"/etc/hosts"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether the file system that was watched is there no more.
bool isGone(int inotify)
{
    alignas(inotify_event) std::array<char, 4096> bytes;
    const ssize_t size = ::read(inotify, bytes.data(), bytes.size());
    for (ssize_t at = 0; at + static_cast<ssize_t>(sizeof(inotify_event)) <= size;) {
        const auto &event = *reinterpret_cast<const inotify_event *>(bytes.data() + at);
        if ((event.mask & (IN_UNMOUNT | IN_IGNORED | IN_Q_OVERFLOW)) != 0)
            return true;
        at += static_cast<ssize_t>(sizeof event + event.len);
    }
    return false;
}

} // namespace

RunDesk::RunDesk(EngineInterface &engine, QString folder, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_folder(std::move(folder))
{
    QDir(m_folder).removeRecursively();
}

RunDesk::~RunDesk() = default;

QString RunDesk::coveredFolder() const
{
    return m_folder + u"/covered";
}

Result<QString> RunDesk::expect(const QString &profileId, const std::optional<HostPort> &resolver)
{
    for (const QString &folder : {m_folder, coveredFolder()}) {
        if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return systemFailure(folder, errno);
    }
    const QString path =
        m_folder + u'/' + QString::number(QRandomGenerator::system()->generate64(), Base);
    auto *door = new RunDoor(
        path,
        [this, profileId, resolver](Handover handover, qint64 pid, const Answer &answer) {
            attach(profileId, resolver, std::move(handover), pid, answer);
        },
        this);
    if (const std::optional<Failure> failure = door->listen()) {
        delete door;
        return *failure;
    }
    return path;
}

void RunDesk::attach(const QString &profileId, const std::optional<HostPort> &resolver,
                     Handover handover, qint64 pid, const Answer &answer)
{
    // Both threads have a share in it until the answer; from then on it is the engine's.
    auto run = std::make_shared<RunEndpoint::Run>();
    run->program = handover.program;
    run->pid = pid;
    run->since = QDateTime::currentDateTimeUtc();
    run->sockets = std::move(handover.sockets);
    run->resolver = resolver;
    run->ownNames = OwnNames(hostsFile());
    auto lifeline = std::make_shared<Descriptor>(std::move(run->sockets.lifeline));
    const auto maker = [run](quint64 number, Poller &poller,
                             Connector &connector) -> std::unique_ptr<EndpointBase> {
        return RunEndpoint::make(number, poller, connector, run);
    };
    m_engine.addExtra(
        profileId, maker,
        [this, desk = QPointer(this), lifeline, answer](const Result<quint64> &number) {
            if (!desk)
                return;
            if (number)
                watch(*number, std::move(*lifeline));
            answer(number ? std::nullopt : std::optional(number.failure()));
        });
}

void RunDesk::watch(quint64 number, Descriptor lifeline)
{
    auto notifier = std::make_unique<QSocketNotifier>(lifeline.number(), QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this, number] { look(number); });
    m_lifelines.emplace(number, Lifeline{std::move(lifeline), std::move(notifier)});
}

void RunDesk::look(quint64 number)
{
    const auto found = m_lifelines.find(number);
    if (found == m_lifelines.end() || !isGone(found->second.inotify.number()))
        return;
    m_engine.removeExtra(number);
    found->second.notifier->setEnabled(false);
    // It is what calls this.
    found->second.notifier.release()->deleteLater();
    m_lifelines.erase(found);
}

} // namespace Culvert
