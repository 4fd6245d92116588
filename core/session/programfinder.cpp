// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/programfinder.h"

#include <utility>

namespace Culvert {

ProgramFinder::ProgramFinder(QObject *parent, Search search)
    : QObject(parent)
    , m_search(std::move(search))
{
    m_pool.setMaxThreadCount(1);
}

ProgramFinder::~ProgramFinder()
{
    m_pool.waitForDone();
}

void ProgramFinder::fillIn(const Connections &all, const Answer &answer)
{
    m_waiting.push_back({all, answer});
    if (!m_searching)
        searchNext();
}

void ProgramFinder::searchNext()
{
    m_current = std::exchange(m_waiting, {});
    if (m_current.empty())
        return;
    const Connections clients = wanted();
    if (clients.isEmpty()) {
        answerAll();
        return;
    }
    m_searching = true;
    m_pool.start([this, clients] {
        // The destructor waits for this, and takes what is queued along.
        QMetaObject::invokeMethod(this, [this, programs = m_search(clients)] { found(programs); });
    });
}

/// Those whose program is to be looked for; counts that as a try.
ProgramFinder::Connections ProgramFinder::wanted()
{
    Connections clients;
    QSet<quint64> counted;
    for (const Request &request : m_current) {
        for (const ConnectionStatus &connection : request.connections) {
            const bool hasClue = connection.socketInode != 0 || connection.pid != 0;
            if (!hasClue || counted.contains(connection.id))
                continue;
            Finding &finding = m_findings[connection.id];
            if (finding.program.pid != 0 || finding.triesLeft == 0)
                continue;
            --finding.triesLeft;
            counted.insert(connection.id);
            clients.append(connection);
        }
    }
    return clients;
}

ProgramFinder::Programs ProgramFinder::searchForClients(const Connections &wanted)
{
    QSet<quint32> inodes;
    for (const ConnectionStatus &connection : wanted) {
        if (connection.pid == 0)
            inodes.insert(connection.socketInode);
    }
    const QHash<quint32, Program> holders =
        inodes.isEmpty() ? QHash<quint32, Program>() : programsOf(inodes);
    Programs programs;
    for (const ConnectionStatus &connection : wanted) {
        const Program program = connection.pid == 0
                                    ? holders.value(connection.socketInode)
                                    : Program{connection.pid, programName(connection.pid)};
        if (program.pid != 0)
            programs.insert(connection.id, program);
    }
    return programs;
}

void ProgramFinder::found(const Programs &programs)
{
    for (auto program = programs.begin(); program != programs.end(); ++program)
        m_findings[program.key()].program = program.value();
    m_searching = false;
    answerAll();
    if (!m_searching)
        searchNext();
}

void ProgramFinder::answerAll()
{
    // Whoever is answered may ask again.
    const std::vector<Request> requests = std::exchange(m_current, {});
    std::vector<Connections> answers;
    QHash<quint64, Finding> kept;
    for (const Request &request : requests) {
        Connections connections = request.connections;
        kept.clear();
        for (ConnectionStatus &connection : connections) {
            const auto finding = m_findings.constFind(connection.id);
            if (finding == m_findings.constEnd())
                continue;
            kept.insert(connection.id, *finding);
            if (finding->program.pid == 0)
                continue;
            connection.program = finding->program.name;
            connection.pid = finding->program.pid;
        }
        answers.push_back(std::move(connections));
    }
    m_findings = std::move(kept);
    for (std::size_t i = 0; i < requests.size(); ++i)
        requests[i].answer(answers[i]);
}

} // namespace Culvert
