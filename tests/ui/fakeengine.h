// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QStringList>
#include <QTimer>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

/// An engine without ssh: shows what a test puts in, and notes what it is asked for, such as
/// "up work-id". Answers come from the event loop, as the real one's do, and before the status that
/// they changed.
class FakeEngine : public EngineInterface
{
public:
    QStringList requests;
    /// What went with each "up".
    QList<UpWish> wishes;
    /// What the next save() or remove() ends in.
    std::optional<Failure> nextFailure;
    bool watched = false;
    /// What has been said to prompts, in order.
    QList<std::pair<quint64, PromptAnswer>> answers;
    /// What requestConnections() finds, and how often it was asked.
    QList<ConnectionStatus> connections;
    int connectionRequests = 0;
    /// What requestHostKeyChange() finds.
    Result<HostKeyChange> keyChange = Failure{};

    void setStatus(const EngineStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }
    void setProfiles(const QList<Profile> &profiles)
    {
        m_profiles = profiles;
        Q_EMIT profilesChanged(m_profiles);
    }

    EngineStatus status() const override { return m_status; }
    QList<Profile> profiles() const override { return m_profiles; }
    using EngineInterface::up;
    void up(const QString &id, const UpWish &wish) override
    {
        requests.append(u"up " + id);
        wishes.append(wish);
    }
    void down(const QString &id) override { requests.append(u"down " + id); }

    void save(const Profile &profile, const Done &done) override
    {
        requests.append(u"save " + profile.id);
        answer(done, [this, profile] {
            QList<Profile> profiles = m_profiles;
            profiles.removeIf([&](const Profile &other) { return other.id == profile.id; });
            setProfiles(profiles << profile);
            publishSoon([profile](EngineStatus &status) {
                if (!status.find(profile.id))
                    status.profiles.append(statusOf(profile));
            });
        });
    }

    /// nextFailure is the first one's.
    void add(const QList<Profile> &profiles, const AllDone &done) override
    {
        QTimer::singleShot(0, this, [this, profiles, done] {
            QList<std::optional<Failure>> outcomes(profiles.size());
            outcomes.first() = std::exchange(nextFailure, std::nullopt);
            QList<Profile> all = m_profiles;
            for (qsizetype i = 0; i < profiles.size(); ++i) {
                requests.append(u"add " + profiles.at(i).id);
                if (!outcomes.at(i))
                    all.append(profiles.at(i));
            }
            setProfiles(all);
            publishSoon([all](EngineStatus &status) {
                for (const Profile &profile : all) {
                    if (!status.find(profile.id))
                        status.profiles.append(statusOf(profile));
                }
            });
            done(outcomes);
        });
    }

    void reloadProfiles(const Done &done) override
    {
        requests.append(u"reload"_s);
        answer(done, [] {});
    }
    using EngineInterface::remove;
    void remove(const QStringList &ids, const Done &done) override
    {
        requests.append(u"remove " + ids.join(u' '));
        answer(done, [this, ids] {
            QList<Profile> profiles = m_profiles;
            profiles.removeIf([&](const Profile &other) { return ids.contains(other.id); });
            setProfiles(profiles);
            publishSoon([ids](EngineStatus &status) {
                status.profiles.removeIf(
                    [&ids](const ProfileStatus &other) { return ids.contains(other.id); });
            });
        });
    }

    void reorder(const QStringList &ids, const Done &done) override
    {
        requests.append(u"reorder " + ids.join(u' '));
        answer(done, [this, ids] {
            EngineStatus status = m_status;
            std::stable_sort(status.profiles.begin(), status.profiles.end(),
                             [&ids](const ProfileStatus &a, const ProfileStatus &b) {
                                 return ids.indexOf(a.id) < ids.indexOf(b.id);
                             });
            setStatus(status);
        });
    }

    QList<Prompt> prompts() const override { return m_prompts; }
    void setPrompts(const QList<Prompt> &prompts)
    {
        m_prompts = prompts;
        Q_EMIT promptsChanged(m_prompts);
    }
    void answerPrompt(quint64 id, const PromptAnswer &answer) override
    {
        answers.append({id, answer});
        QList<Prompt> left = m_prompts;
        if (left.removeIf([id](const Prompt &prompt) { return prompt.id == id; }) > 0)
            setPrompts(left);
    }
    void
    requestHostKeyChange(const QString &id,
                         const std::function<void(const Result<HostKeyChange> &)> &answer) override
    {
        requests.append(u"key change " + id);
        QTimer::singleShot(0, this, [this, answer] { answer(keyChange); });
    }
    void forgetHostKey(const QString &id, const HostKeyChange &change, const Done &done) override
    {
        requests.append(u"forget " + change.host + u" of " + id);
        answer(done, [] {});
    }
    void checkNow() override { requests.append(u"check"_s); }

    void requestStatus(const std::function<void(const EngineStatus &)> &answer) override
    {
        QTimer::singleShot(0, this, [this, answer] { answer(m_status); });
    }
    void
    requestConnections(const std::function<void(const QList<ConnectionStatus> &)> &answer) override
    {
        ++connectionRequests;
        QTimer::singleShot(0, this, [this, answer] { answer(connections); });
    }
    void closeConnection(quint64 id, const Done &done) override
    {
        requests.append(u"close " + QString::number(id));
        answer(done, [this, id] {
            connections.removeIf(
                [id](const ConnectionStatus &connection) { return connection.id == id; });
        });
    }
    void connectPipes(const QString &id, const std::shared_ptr<PipeWish> &wish,
                      const Done &done) override
    {
        requests.append(u"connect " + id + u" to " + wish->target.toString());
        answer(done, [] {});
    }
    void requestControlPath(const QString &id,
                            const std::function<void(const QString &)> &answer) override
    {
        requests.append(u"control path of " + id);
        QTimer::singleShot(0, this, [answer] { answer({}); });
    }
    void addExtra(const QString &id, const ExtraEndpoint::Maker &,
                  const std::function<void(const Result<quint64> &)> &answer) override
    {
        requests.append(u"extra " + id);
        QTimer::singleShot(0, this, [answer] { answer(Failure{}); });
    }
    void removeExtra(quint64 number) override { requests.append(u"no extra %1"_s.arg(number)); }
    void setWatched(bool on) override { watched = on; }

private:
    static ProfileStatus statusOf(const Profile &profile)
    {
        ProfileStatus status;
        status.id = profile.id;
        status.name = profile.name;
        status.destination = profile.destination;
        return status;
    }

    void publishSoon(const std::function<void(EngineStatus &)> &change)
    {
        QTimer::singleShot(0, this, [this, change] {
            EngineStatus status = m_status;
            change(status);
            setStatus(status);
        });
    }

    void answer(const Done &done, const std::function<void()> &success)
    {
        QTimer::singleShot(0, this, [this, done, success] {
            const std::optional<Failure> failure = std::exchange(nextFailure, std::nullopt);
            if (!failure)
                success();
            done(failure);
        });
    }

    EngineStatus m_status;
    QList<Profile> m_profiles;
    QList<Prompt> m_prompts;
};

} // namespace Culvert
