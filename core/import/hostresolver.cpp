// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/hostresolver.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AtATime = 4;

} // namespace

HostResolver::HostResolver(QString program, QString configFile, Answer answer, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_configFile(std::move(configFile))
    , m_answer(std::move(answer))
{}

void HostResolver::resolve(const QString &program, const QStringList &hosts,
                           const QString &configFile, QObject *parent, const Answer &answer)
{
    auto *resolver = new HostResolver(program, configFile, answer, parent);
    for (const QString &host : hosts)
        resolver->m_hosts.append({host, Failure{}});
    QTimer::singleShot(0, resolver, &HostResolver::startNext);
}

void HostResolver::startNext()
{
    while (m_open < AtATime && m_next < m_hosts.size()) {
        const qsizetype index = m_next++;
        const QString alias = m_hosts.at(index).alias;
        if (!aliasProblem(alias).isEmpty())
            continue;
        QStringList arguments;
        if (!m_configFile.isEmpty())
            arguments << u"-F"_s << m_configFile;
        arguments << u"-T"_s << u"--"_s << alias;
        ++m_open;
        // Each comes to its end by itself, so that nobody waits for an ssh to be killed.
        SshResolver::resolve(m_program, arguments, nullptr,
                             [self = QPointer(this), index](const Result<ResolvedConfig> &config) {
                                 if (self)
                                     self->finishOne(index, config);
                             });
    }
    // Once, even if ssh could not be started and said so at once.
    if (m_open == 0 && m_next == m_hosts.size() && m_answer) {
        deleteLater();
        std::exchange(m_answer, {})(m_hosts);
    }
}

void HostResolver::finishOne(qsizetype index, const Result<ResolvedConfig> &config)
{
    m_hosts[index].config = config;
    --m_open;
    startNext();
}

} // namespace Culvert
