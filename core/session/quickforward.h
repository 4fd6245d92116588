// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "core/session/engineinterface.h"

#include <QObject>
#include <QSet>

namespace Culvert {

/// A forward for now, out of what a person types: "5432" is that port of the server itself,
/// "db.internal:5432" one that the server reaches; a path is a Unix socket there. It listens on the
/// same port of this machine, or the next one that is free and that no profile of @p all wants; for
/// a socket, on any. Fails with what is wrong with the text.
Result<EndpointSettings> quickForward(const QString &text, const QList<Profile> &all);

/// Takes endpoints that are there for now (EndpointSettings::temporary) away when their tunnel has
/// been stopped, and those that are left of an earlier run. Lives on the thread of @p engine, which
/// outlives it.
class TemporaryEndpoints : public QObject
{
    Q_OBJECT

public:
    explicit TemporaryEndpoints(EngineInterface &engine, QObject *parent = nullptr);

private:
    void look();
    void clear(Profile profile);

    EngineInterface &m_engine;
    /// Those whose tunnel has run with them: the others are of an earlier run, or not yet started.
    QSet<QString> m_run;
    bool m_isFirst = true;
};

} // namespace Culvert
