// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/polling/pollset.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <map>
#include <vector>

namespace Culvert {

/// A QSocketNotifier for each descriptor and direction: for any system that Qt knows, and slower
/// the more descriptors there are. It cannot wait itself, tells edge-triggered watchers of what is
/// new only once they have exhausted the old, and may be a tenth of a second late to see an end
/// behind bytes that nobody reads, or a hang-up behind an end.
class NotifierSet final : public QObject, public PollSet
{
public:
    explicit NotifierSet(std::function<void()> ready);
    ~NotifierSet() override;

    bool add(int descriptor, quint32 events, quint64 token) override;
    void change(int descriptor, quint32 events, quint64 token) override;
    void remove(int descriptor) override;
    void exhausted(int descriptor, quint32 events) override;
    int collect(std::chrono::nanoseconds wait, const Take &take) override;
    bool canWait() const override { return false; }
    bool tellsEveryChange() const override { return false; }

private:
    struct Entry
    {
        /// Deleted by the event loop: it may be what has just called.
        struct Later
        {
            void operator()(QSocketNotifier *notifier) const;
        };
        using Notifier = std::unique_ptr<QSocketNotifier, Later>;

        /// The other side has ended its direction, which no notifier tells from a hang-up.
        bool mayHangUp() const
        {
            return (told & PollEvent::PeerEnded) != 0 && (told & PollEvent::HangUp) == 0;
        }

        quint64 token = 0;
        quint32 events = 0;
        /// Edge-triggered ones that were told, and not exhausted since.
        quint32 told = 0;
        /// There are bytes that nobody asked for before a possible end.
        bool setAside = false;
        bool isQueued = false;
        Notifier input;
        Notifier output;
        /// Errors, and hang-ups, whatever else is wanted.
        Notifier trouble;
    };

    void activated(int descriptor);
    void update(int descriptor, Entry &entry);
    void enable(Entry::Notifier &notifier, int descriptor, QSocketNotifier::Type type, bool wanted);
    quint32 readyEvents(int descriptor, Entry &entry);
    void lookAgain();

    std::function<void()> m_ready;
    std::map<int, Entry> m_entries;
    std::vector<int> m_queue;
    QTimer m_lookAgain;
};

} // namespace Culvert
