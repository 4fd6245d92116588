// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/prompts/promptfront.h"
#include "app/prompts/promptrouter.h"

#include <QObject>
#include <QPointer>

#include <unordered_map>

class QProcess;

namespace Culvert {

/// How systemd-ask-password(1) is called, where somebody can answer it.
struct PasswordAgent
{
    QString program;
    QStringList arguments = {};

    /// Nothing where no agent looks at what it asks: as root, where systemd runs the machine;
    /// otherwise, where an agent of the user's has made its folder (systemd 257 and later).
    static std::optional<PasswordAgent> find();
};

/// The system's password agents as a place to answer prompts, for a program that has neither a
/// terminal nor a window. What is typed comes by a pipe. Belongs to the router from its making to
/// its end.
class SystemPrompts : public QObject, public PromptFront
{
    Q_OBJECT

public:
    /// How an agent is found, each time that something is asked.
    using Finder = std::function<std::optional<PasswordAgent>()>;
    explicit SystemPrompts(PromptRouter &router, Finder find = &PasswordAgent::find,
                           QObject *parent = nullptr);
    ~SystemPrompts() override;

    bool takes(const Prompt &prompt) const override;
    void show(const PromptRequest &request) override;
    void hide(quint64 id) override;

private:
    void ask(const PromptRequest &request, const QString &complaint);
    void answered(const PromptRequest &request, const QByteArray &line);
    void give(quint64 id, const PromptAnswer &answer);

    QPointer<PromptRouter> m_router;
    Finder m_find;
    std::unordered_map<quint64, std::unique_ptr<QProcess>> m_asking;
};

} // namespace Culvert
