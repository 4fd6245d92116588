// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Culvert::Test {

/// The program itself, headless, with a home of its own, as a person at a terminal has it. Told to
/// end with this object.
class ProgramBed
{
public:
    struct Output
    {
        int exitStatus = -1;
        QString text;
        QString errors;
    };

    ProgramBed();
    ~ProgramBed();
    Q_DISABLE_COPY_MOVE(ProgramBed)

    /// Starts the program and waits until it takes verbs.
    bool start();
    QProcess &program() { return m_program; }
    /// Runs a verb to its end; without an exit status if it does not come to one.
    Output culvert(const QStringList &arguments) const;
    /// What a verb prints as JSON.
    QJsonObject json(const QStringList &arguments) const;
    /// The profile in `status --json`.
    QJsonObject profileStatus(const QString &name) const;

    /// The home's own places, no display, and the program's own messages.
    QProcessEnvironment environment() const;
    QString home() const { return m_home.path(); }
    static QString path();

private:
    QTemporaryDir m_home;
    QProcess m_program;
};

} // namespace Culvert::Test
