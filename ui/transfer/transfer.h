// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/exportfacts.h"
#include "core/session/engineinterface.h"
#include "ui/transfer/importdialog.h"

#include <QObject>

class QWidget;

namespace Culvert {

/// The window's ways in and out for profiles: opens the dialogs, and writes the file of an export.
class Transfer : public QObject
{
    Q_OBJECT

public:
    /// @p engine and @p window outlive it.
    Transfer(EngineInterface &engine, QWidget *window);

    /// Where imports look; the account's own if never set.
    void setOwnConfig(const OwnConfig &own);
    /// True if a person's own configuration names hosts; reads it.
    bool hasOwnHosts() const { return !ownHosts().isEmpty(); }
    /// The names in a person's own ssh configuration.
    QStringList ownHosts() const;

    void import();
    /// All profiles, to a file that a person chooses.
    void exportAll();
    /// What a file looks like: as profiles.json does, or as ssh_config.
    enum class Form { Profiles, SshConfig };
    /// Writes a private file (0600), whole or not at all.
    std::optional<Failure> write(const QString &path, Form form,
                                 const ExportFacts &facts = {}) const;

Q_SIGNALS:
    void imported(const QString &profileId);
    void failed(const Culvert::Failure &failure);

private:
    void exportTo(const QString &path, Form form);
    void warnOfSecrets();

    EngineInterface &m_engine;
    QWidget *m_window;
    OwnConfig m_own;
};

} // namespace Culvert
