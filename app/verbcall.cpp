// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbcall.h"

#include "app/cli/liveprinter.h"
#include "app/cli/screenpainter.h"
#include "app/cli/standardstreams.h"
#include "app/cli/verbclient.h"
#include "app/instance/instancefinder.h"
#include "core/model/plaintext.h"

#include <QCoreApplication>

#include <cstdio>

namespace Culvert {

using namespace Qt::StringLiterals;

int fail(const QString &message, int exitStatus)
{
    print(stderr, u"culvert: %1\n"_s.arg(plainLine(message)));
    return exitStatus;
}

int printAnswer(const QString &text, int exitStatus, Printer printer)
{
    endWithTheReader();
    const std::optional<Failure> failure = printer(stdout, text);
    return failure && exitStatus == ExitStatus::Done ? fail(failure->message) : exitStatus;
}

VerbReply askInstance(const AppPaths &paths, const VerbRequest &request, const InstanceCall &call)
{
    VerbReply answer;
    VerbClient client(instanceSockets(paths.isDemo ? QString() : paths.profilesFile,
                                      paths.runtimeDirectory, paths.otherRuntimeDirectories));
    LivePrinter printer(client);
    client.setConnectTimeout(call.timeout);
    client.setDescriptors(call.descriptors);
    QObject::connect(&client, &VerbClient::descriptorsSent, &client, call.descriptorsSent);
    QCoreApplication *application = QCoreApplication::instance();
    QObject::connect(&client, &VerbClient::finished, application,
                     [&answer](const VerbReply &reply) {
                         answer = reply;
                         QCoreApplication::quit();
                     });
    QObject::connect(
        &client, &VerbClient::output, application, [&answer, &printer](const LiveOutput &output) {
            const std::optional<Failure> failure = printer.show(output);
            if (!failure)
                return;
            answer = {ExitStatus::Failed, {}, u"culvert: %1\n"_s.arg(failure->message)};
            QCoreApplication::quit();
        });
    VerbRequest sent = request;
    sent.columns = outputColumns();
    client.start(sent);
    QCoreApplication::exec();
    // With the client, its connection goes, which is no answer.
    QObject::disconnect(&client, nullptr, application, nullptr);
    return answer;
}

int runVerb(const AppPaths &paths, const VerbRequest &request)
{
    const VerbReply reply = askInstance(paths, request);
    const bool hasStates = request.verb == u"status" && !request.has(u"json"_s);
    const int exitStatus =
        printAnswer(reply.output, reply.exitStatus, hasStates ? &printStates : &print);
    printErrors(reply);
    return exitStatus;
}

void printErrors(const VerbReply &reply)
{
    print(stderr, reply.errors);
}

} // namespace Culvert
