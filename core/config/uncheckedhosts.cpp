// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/uncheckedhosts.h"

#include "core/config/knownhostsfiles.h"

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

UncheckedHosts::UncheckedHosts(QString program, QList<Hop> hops, Answer answer, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_hops(std::move(hops))
    , m_answer(std::move(answer))
{}

void UncheckedHosts::find(const QString &program, const QList<Hop> &hops, QObject *parent,
                          const Answer &answer)
{
    (new UncheckedHosts(program, hops, answer, parent))->next();
}

void UncheckedHosts::next()
{
    if (m_hops.isEmpty()) {
        deleteLater();
        m_answer(m_names);
        return;
    }
    const Hop hop = m_hops.takeFirst();
    SshResolver::resolve(m_program, hop.forConfig, this,
                         [this, hop](const Result<ResolvedConfig> &config) {
                             if (config && letsAnyHostKeyPass(*config))
                                 m_names.append(hop.name);
                             next();
                         });
}

bool letsAnyHostKeyPass(const ResolvedConfig &config)
{
    const QString strict = firstValue(config, QLatin1StringView("stricthostkeychecking"));
    if (strict == u"false" || strict == u"no" || strict == u"off")
        return true;
    if (strict != u"accept-new")
        return false;
    QStringList files = knownHostsFiles(config, QLatin1StringView("userknownhostsfile"));
    files.removeAll(u"/dev/null"_s);
    return files.isEmpty();
}

} // namespace Culvert
