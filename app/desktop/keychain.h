// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/prompts/secretstore.h"

#include <QObject>
#include <QPointer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace Culvert {

/// The desktop's keychain, Secret Service or KWallet, through QtKeychain. Secrets are under the
/// service "culvert" and the key that is given (see PromptRouter::secretKey()); nothing is ever
/// written anywhere else, and never in the clear.
///
/// Lives on the main thread and needs its event loop (libsecret calls back through GLib's).
class Keychain : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// A locked keychain shows a dialog of its own, for which a person needs time.
    static constexpr std::chrono::milliseconds DefaultDeadline = std::chrono::minutes(1);

    explicit Keychain(QObject *parent = nullptr);
    ~Keychain() override;

    /// After this time a request has failed. What the keychain says later is not heard, and until
    /// it has said something further requests fail at once.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    void read(const QString &key, const std::function<void(const Reading &)> &done) override;
    void write(const QString &key, const QString &secret,
               const std::function<void(bool stored)> &done) override;
    void remove(const QString &key, const std::function<void(bool gone)> &done) override;

private:
    /// Starts the job, and passes it on when it is done; null if it was not in time.
    void run(QKeychain::Job *job, const QString &key,
             const std::function<void(QKeychain::Job *job)> &done);
    static bool hasBus();

    std::chrono::milliseconds m_deadline = DefaultDeadline;
    /// One that was not done in time.
    QPointer<QKeychain::Job> m_overdue;
};

} // namespace Culvert
