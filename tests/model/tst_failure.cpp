// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/failure.h"

#include <QSet>
#include <QTest>

using namespace Culvert;

class FailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveStableNamesAndSayWhoMendsThem_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("needsPerson");
        const auto row = [](FailureKind kind, const char *name, bool needsPerson) {
            QTest::addRow("%s %s", name, needsPerson ? "needs a person" : "may pass by itself")
                << kind << QString::fromLatin1(name) << needsPerson;
        };
        row(FailureKind::Authentication, "authentication", true);
        row(FailureKind::HostKeyUnknown, "host-key-unknown", true);
        row(FailureKind::HostKeyChanged, "host-key-changed", true);
        row(FailureKind::NameResolution, "name-resolution", false);
        row(FailureKind::Network, "network", false);
        row(FailureKind::Refused, "refused", false);
        row(FailureKind::Timeout, "timeout", false);
        row(FailureKind::PortInUse, "port-in-use", false);
        row(FailureKind::Permission, "permission", true);
        row(FailureKind::SshMissing, "ssh-missing", true);
        row(FailureKind::InvalidProfile, "invalid-profile", true);
        row(FailureKind::Cancelled, "cancelled", true);
        row(FailureKind::RemoteForward, "remote-forward", false);
        row(FailureKind::ConnectionLost, "connection-lost", false);
        row(FailureKind::Internal, "internal", false);
    }
    void kindsHaveStableNamesAndSayWhoMendsThem()
    {
        QFETCH(const FailureKind, kind);
        QFETCH(const QString, name);
        QFETCH(const bool, needsPerson);
        QCOMPARE(failureKindName(kind), name);
        QCOMPARE(failureKindFromName(name), kind);
        QCOMPARE((Failure{kind, {}, {}}.needsPerson()), needsPerson);
    }

    void noTwoKindsShareAName()
    {
        QSet<QString> names;
        const int last = static_cast<int>(FailureKind::Internal);
        for (int i = 0; i <= last; ++i)
            names.insert(failureKindName(static_cast<FailureKind>(i)));
        QCOMPARE(names.size(), last + 1);
    }

    void otherNamesAreNoKinds_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "Authentication", "host_key_changed", "time-out", "internal "})
            QTest::addRow("\"%s\"", name) << QString::fromLatin1(name);
    }
    void otherNamesAreNoKinds()
    {
        QFETCH(const QString, name);
        QVERIFY(!failureKindFromName(name));
    }
};

QTEST_APPLESS_MAIN(FailureTest)
#include "tst_failure.moc"
