// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/apppaths.h"
#include "app/cli/commandline.h"
#include "app/cli/standardstreams.h"
#include "app/instance/verbanswer.h"

#include <QList>

#include <chrono>
#include <functional>

namespace Culvert {

/// Says on standard error what is wrong, in one line, and returns the exit status.
int fail(const QString &message, int exitStatus = ExitStatus::Failed);

using Printer = std::optional<Failure> (*)(std::FILE *stream, const QString &text);

/// Prints what is all that was asked for, and returns the exit status: without it, the program has
/// failed.
int printAnswer(const QString &text, int exitStatus = ExitStatus::Done, Printer printer = &print);

/// How an instance is asked.
struct InstanceCall
{
    /// How long one that is just starting is waited for.
    std::chrono::milliseconds timeout{0};
    /// What goes with the request, see InstanceClient::setDescriptors(), and what is done when it
    /// has gone.
    QList<int> descriptors = {};
    std::function<void()> descriptorsSent = [] {};
};

/// Sends a verb to the running instance, prints what comes before its reply, and returns that. For
/// the process of a command line: runs the application's event loop until then.
VerbReply askInstance(const AppPaths &paths, const VerbRequest &request,
                      const InstanceCall &call = {});

/// Prints what the reply has for standard error.
void printErrors(const VerbReply &reply);

/// The same, and prints the reply.
int runVerb(const AppPaths &paths, const VerbRequest &request);

} // namespace Culvert
