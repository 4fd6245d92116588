// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "core/session/program.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace Culvert {

/// Finds out which program is behind each connection, by its client's socket. Only when somebody
/// asks, once for each connection; what was found is kept as long as the connection is there. The
/// search itself is done on a thread of its own.
class ProgramFinder : public QObject
{
    Q_OBJECT

public:
    /// How often a connection's program is looked for, once for each time that somebody asks:
    /// a socket may be on its way from one process to another.
    static constexpr int Tries = 3;

    using Connections = QList<ConnectionStatus>;
    using Answer = std::function<void(const Connections &connections)>;
    /// The programs that were found, by the connections' ids. Called on another thread, once at a
    /// time.
    using Programs = QHash<quint64, Program>;
    using Search = std::function<Programs(const Connections &wanted)>;

    explicit ProgramFinder(QObject *parent = nullptr, Search search = &searchForClients);
    /// Waits for a search that goes on; there is no answer after this.
    ~ProgramFinder() override;

    /// Answers with the same connections, and program and pid of those whose program is known.
    /// They have to be all that there are: others are forgotten. The answer comes on this thread,
    /// in the order of asking; before this returns if there is nothing to look for.
    void fillIn(const Connections &all, const Answer &answer);

    /// Goes by the process id where that is known, else by the socket: programsOf().
    static Programs searchForClients(const Connections &wanted);

private:
    struct Finding
    {
        Program program;
        int triesLeft = Tries;
    };
    struct Request
    {
        Connections connections;
        Answer answer;
    };

    void searchNext();
    Connections wanted();
    void found(const Programs &programs);
    void answerAll();

    Search m_search;
    /// By the connection's id: the kernel uses the number of a socket again.
    QHash<quint64, Finding> m_findings;
    /// Those that the search that goes on is for, and those that came after it began.
    std::vector<Request> m_current;
    std::vector<Request> m_waiting;
    bool m_searching = false;
    QThreadPool m_pool;
};

} // namespace Culvert
