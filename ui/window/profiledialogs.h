// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Culvert {

class ServerProbe;

/// The dialogs about one profile, before a window: each once at a time. An id that is gone is
/// ignored.
class ProfileDialogs : public QObject
{
    Q_OBJECT

public:
    /// @p engine outlives this; @p window owns it.
    ProfileDialogs(EngineInterface &engine, QWidget *window);

    /// What completes the destination of a tunnel; asked each time.
    void setHosts(const std::function<QStringList()> &hosts) { m_hosts = hosts; }
    /// Who tries servers; outlives this. Without, test() and findServices() do nothing.
    void setProbe(ServerProbe &probe) { m_probe = &probe; }
    bool hasProbe() const { return m_probe != nullptr; }

    void add();
    void edit(const QString &id);
    void duplicate(const QString &id);
    /// Asks for a port that is to be reached for now, first through this profile.
    void quickForward(const QString &id);
    /// Shows the old and the new host key.
    void compareHostKeys(const ProfileStatus &profile);
    /// Tries each step of the way to the server; of the endpoints only the one in this place, if
    /// there is one given.
    void test(const QString &id, std::optional<qsizetype> endpoint = {});
    /// Has a person choose from what listens on the server, and makes forwards of it.
    void findServices(const QString &id);
    /// Puts what ssh alone would be told on the clipboard.
    void copyCommand(const QString &id) const;

Q_SIGNALS:
    void saved(const QString &id);
    /// A forward for now is there: what there is to say of it.
    void forwardMade(const QString &id, const QString &sentence);
    void failed(const Culvert::Failure &failure);

private:
    void openEditor(const Profile &profile, bool isNew);
    void addForwards(const QString &id, const QList<EndpointSettings> &forwards);
    std::optional<Profile> settings(const QString &id) const;

    EngineInterface &m_engine;
    QWidget *m_window;
    std::function<QStringList()> m_hosts;
    ServerProbe *m_probe = nullptr;
};

} // namespace Culvert
