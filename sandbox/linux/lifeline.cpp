// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "sandbox/lifeline.h"

#include "core/io/childprocess.h"

#include <QDir>

#include <csignal>
#include <unistd.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// What a line of the shell's own begins with. It shares one pipe with the server, so that a
// server's last words always come before the news of its end.
constexpr QByteArrayView EventMark("culvert-lifeline: ");
// The shell ends processes that may be slow to die on a busy machine; more is a broken system.
constexpr int EndTimeoutMs = 5000;

// Words come in on standard input, one a line. end() freezes each process before it looks for its
// children, so that none slips away by forking; sshd puts every connection into a session of its
// own, out of reach of a signal to a process group. A killed process still holds its ports for a
// moment, and only children can be waited for: gone() looks for the others. One that nobody reaps
// is as good as gone once all its threads are.
constexpr char Script[] = R"sh(
directory=$1
shift
runner=
trap '' HUP INT TERM PIPE

run() {
    trap - HUP INT TERM PIPE
    "$@" </dev/null &
    echo "culvert-lifeline: started $!"
    wait "$!"
    echo "culvert-lifeline: ended"
}

gone() {
    { read -r line <"/proc/$1/stat"; } || return 0
    set -- ${line##*) }
    [ "$1" = Z ] && [ "${18}" = 1 ]
}

end() {
    [ -n "$runner" ] || return 0
    kill -STOP "$runner"
    tree=" $runner "
    grown=yes
    while [ -n "$grown" ]; do
        grown=
        for file in /proc/[0-9]*/stat; do
            { read -r line <"$file"; } || continue
            pid=${line%% *}
            line=${line##*) }
            line=${line#* }
            parent=${line%% *}
            case $tree in *" $pid "*) continue ;; esac
            case $tree in *" $parent "*) ;; *) continue ;; esac
            kill -STOP "$pid"
            tree="$tree$pid "
            grown=yes
        done
    done
    kill -KILL $tree
    wait "$runner"
    runner=
    for pid in $tree; do
        until gone "$pid"; do sleep 0.005; done
    done
} 2>/dev/null

while read -r word; do
    end
    case $word in
    start)
        run "$@" &
        runner=$!
        ;;
    stop)
        echo "culvert-lifeline: stopped"
        ;;
    esac
done
end
rm -rf -- "$directory"
)sh";

} // namespace

Lifeline::Lifeline(const QString &directory, const QStringList &command, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    connect(&m_shell, &QProcess::readyRead, this, &Lifeline::readLines);
    connect(&m_shell, &QProcess::finished, this, &Lifeline::onShellEnded);
    connect(
        &m_shell, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                onShellEnded();
        },
        Qt::QueuedConnection);
    // Away from the terminal, whose Ctrl+C is for the program: that then takes its server down.
    m_shell.setChildProcessModifier([] {
        ::setsid();
        // What somebody let this program inherit is not to live as long as a server's connections.
        closeOnExecFrom(3);
    });
    m_shell.setProcessChannelMode(QProcess::MergedChannels);
    m_shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, QString::fromLatin1(Script),
                                            u"culvert-lifeline"_s, directory} +
                                    command);
}

Lifeline::~Lifeline()
{
    m_shell.disconnect(this);
    m_shell.closeWriteChannel();
    // Keys and processes are to be gone with the object. QProcess's own destructor would wait as
    // well, but after killing the one that cleans up.
    if (m_shell.state() == QProcess::NotRunning || !m_shell.waitForFinished(EndTimeoutMs))
        endServerDirectly();
    QDir(m_directory).removeRecursively();
}

void Lifeline::startServer()
{
    m_shell.write("start\n");
}

void Lifeline::stopServer()
{
    ++m_stopsPending;
    m_shell.write("stop\n");
}

void Lifeline::readLines()
{
    while (m_shell.canReadLine()) {
        const QByteArray line = m_shell.readLine().trimmed();
        if (line.startsWith(EventMark))
            onEvent(line.mid(EventMark.size()));
        else if (m_stopsPending == 0)
            Q_EMIT lineRead(line);
    }
}

void Lifeline::onEvent(const QByteArray &event)
{
    if (event == "stopped") {
        m_server = 0;
        --m_stopsPending;
        Q_EMIT serverStopped();
    } else if (event == "ended") {
        m_server = 0;
        if (m_stopsPending == 0)
            Q_EMIT serverEnded();
    } else {
        m_server = event.mid(event.indexOf(' ') + 1).toLongLong();
        if (m_stopsPending == 0)
            Q_EMIT serverStarted(m_server);
    }
}

void Lifeline::onShellEnded()
{
    endServerDirectly();
    m_server = 0;
    Q_EMIT broken(m_shell.error() == QProcess::FailedToStart
                      ? m_shell.errorString()
                      : tr("the process that guards the server was ended"));
}

void Lifeline::endServerDirectly() const
{
    if (m_server > 0)
        ::kill(static_cast<pid_t>(m_server), SIGTERM);
}

} // namespace Culvert
