// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editor/serverprobe.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace Culvert {

class FailureBanner;
class MutedLabel;

/// Looks for what listens on a tunnel's server, and makes forwards of what is chosen there. Begins
/// when it is shown.
class ServicesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p probe outlives the dialog. @p taken: the profiles whose ports are taken, with @p profile
    /// as it stands.
    ServicesDialog(ServerProbe &probe, Profile profile, QList<Profile> taken,
                   QWidget *parent = nullptr);

    /// The forwards of what is chosen, each at a port of its own.
    QList<EndpointSettings> forwards() const;

Q_SIGNALS:
    /// A person wants these in the tunnel. Comes before accepted().
    void chosen(const QList<Culvert::EndpointSettings> &forwards);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void begin();
    void showFound(const Result<QList<ServerService>> &services);
    void fill();
    bool hasForward(const ServerService &service) const;
    void followChoice();

    ServerProbe &m_probe;
    Profile m_profile;
    QList<Profile> m_taken;
    QList<ServerService> m_services;
    /// The context of one search.
    QObject *m_search = nullptr;
    FailureBanner *m_banner;
    MutedLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_again;
    QPushButton *m_add = nullptr;
};

} // namespace Culvert
