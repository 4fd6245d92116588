// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editor/serverprobe.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Culvert {

using namespace Qt::StringLiterals;

/// Tells what a test puts in, from the event loop, and notes what it was asked for.
class FakeProbe : public ServerProbe
{
public:
    QList<TestStep> steps{
        {u"name"_s, TestStep::Outcome::Good, 3.1, u"bastion.example: 192.0.2.7"_s},
        {u"tcp"_s, TestStep::Outcome::Good, 21.4,
         u"bastion.example, port 22: SSH-2.0-OpenSSH_9.2"_s},
        {u"host-key"_s, TestStep::Outcome::Good, {}, u"it is the one that is known"_s},
        {u"login"_s, TestStep::Outcome::Good, 180.2, u"logged in to me@bastion.example"_s},
        {u"forwarding"_s, TestStep::Outcome::Good, 22.0,
         u"the server connects to where it is asked to"_s},
        {u"endpoint"_s, TestStep::Outcome::Bad, 25.3,
         u"127.0.0.1:5432 -> db.internal:5432: Connection refused"_s,
         u"check the target as the server sees it, and whether something listens there"_s}};
    Result<QList<ServerService>> services =
        QList<ServerService>{{u"0.0.0.0:22"_s, u"localhost:22"_s, u"sshd"_s},
                             {u"127.0.0.1:5432"_s, u"127.0.0.1:5432"_s, u"postgres"_s},
                             {u"127.0.0.1:45999"_s, u"127.0.0.1:45999"_s, QString()}};
    /// What was to be tested, and which endpoint of it alone.
    QList<std::pair<Profile, std::optional<qsizetype>>> tested;
    QStringList searched;
    /// False: it never comes to an end.
    bool answers = true;

    void test(const Profile &profile, std::optional<qsizetype> endpoint, QObject *context,
              const Heard &heard, const Done &done) override
    {
        tested.append({profile, endpoint});
        QTimer::singleShot(0, context, [this, heard, done] {
            for (const TestStep &step : std::as_const(steps))
                heard(step);
            if (answers)
                done();
        });
    }
    void findServices(const QString &profileId, QObject *context, const Found &found) override
    {
        searched.append(profileId);
        if (answers)
            QTimer::singleShot(0, context, [this, found] { found(services); });
    }
};

} // namespace Culvert
