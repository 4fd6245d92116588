// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/keychain.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"culvert"_s;
}

} // namespace

Keychain::Keychain(QObject *parent)
    : QObject(parent)
{}

Keychain::~Keychain() = default;

void Keychain::read(const QString &key, const std::function<void(const Reading &)> &done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    run(job, key, [job, done](QKeychain::Job *inTime) {
        if (inTime && inTime->error() == QKeychain::NoError)
            done({Reading::Outcome::Found, job->textData()});
        else if (inTime && inTime->error() == QKeychain::EntryNotFound)
            done({Reading::Outcome::Missing, {}});
        else
            done({Reading::Outcome::Unavailable, {}});
    });
}

void Keychain::write(const QString &key, const QString &secret,
                     const std::function<void(bool stored)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    run(job, key, [done](const QKeychain::Job *inTime) {
        done(inTime && inTime->error() == QKeychain::NoError);
    });
}

void Keychain::remove(const QString &key, const std::function<void(bool gone)> &done)
{
    run(new QKeychain::DeletePasswordJob(service()), key, [done](const QKeychain::Job *inTime) {
        done(inTime && (inTime->error() == QKeychain::NoError ||
                        inTime->error() == QKeychain::EntryNotFound));
    });
}

void Keychain::run(QKeychain::Job *job, const QString &key,
                   const std::function<void(QKeychain::Job *job)> &done)
{
    if (m_overdue || !hasBus()) {
        delete job;
        QTimer::singleShot(0, this, [done] { done(nullptr); });
        return;
    }
    job->setKey(key);
    job->setInsecureFallback(false);
    // Deletes itself when it is done, however late that is: it cannot be cancelled.
    job->setAutoDelete(true);

    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, deadline, job = QPointer(job), done] {
        deadline->deleteLater();
        m_overdue = job;
        done(nullptr);
    });
    connect(job, &QKeychain::Job::finished, deadline, [deadline, done](QKeychain::Job *finished) {
        if (!deadline->isActive())
            return;
        deadline->stop();
        deadline->deleteLater();
        done(finished);
    });
    deadline->start(m_deadline);
    job->start();
}

/// Without this libsecret might start a bus of its own, which nobody would end.
bool Keychain::hasBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

} // namespace Culvert
