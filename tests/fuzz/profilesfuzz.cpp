// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "core/model/profilejson.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Culvert;
using namespace Culvert::Fuzz;
using namespace Qt::StringLiterals;

// A profiles.json, whoever wrote it.

namespace {

/// What ssh would be started with, for a profile that may be used.
void checkCommand(const Profile &profile)
{
    const QStringList arguments = sshMasterArguments(profile, u"/run/socket"_s, u"/run/config"_s);
    const qsizetype host = arguments.indexOf(u"--"_s) + 1;
    require(host == arguments.size() - 1, "behind the options stands the host alone");
    for (const QString &argument : arguments) {
        require(!argument.contains(u'\n') && !argument.contains(QChar::Null),
                "an argument is one line");
    }
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        require(optionProblem(option.key(), option.value()).isEmpty(), "an option can be used");
}

} // namespace

CULVERT_FUZZ_TARGET(profiles)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QJsonObject unknown;
    const Result<QList<Profile>> profiles = profilesFromJson(text, &unknown);
    if (!profiles) {
        require(!profiles.failure().message.isEmpty(), "a failure says why");
        return 0;
    }
    for (const Profile &profile : *profiles) {
        unknownFields(profile);
        if (profile.problems().isEmpty())
            checkCommand(profile);
        const Result<Profile> same = profileFromJson(profileToJson(profile));
        require(same && *same == profile, "a profile is read as it was written");
    }
    QJsonObject unknownAgain;
    const QByteArray written = profilesToJson(*profiles, unknown);
    const Result<QList<Profile>> again = profilesFromJson(written, &unknownAgain);
    require(again && *again == *profiles, "a file is read as it was written");
    require(profilesToJson(*again, unknownAgain) == written, "what is unknown is carried along");
    return 0;
}
