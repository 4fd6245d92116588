// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/ownverbs.h"

#include "app/cli/standardpipes.h"
#include "app/desktop/browser.h"
#include "app/verbcall.h"
#include "core/texts/tr.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <array>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::OwnVerbs)

using namespace Qt::StringLiterals;

namespace {

int connectPipes(const AppPaths &paths, const VerbRequest &request)
{
    const Result<std::unique_ptr<StandardPipes>> opened = StandardPipes::open();
    if (!opened)
        return fail(opened.failure().message);
    StandardPipes &pipes = **opened;
    InstanceCall call;
    call.descriptors = {pipes.input(), pipes.output()};
    call.descriptorsSent = [&pipes] { pipes.release(); };
    const VerbReply reply = askInstance(paths, request, call);
    const bool written = pipes.finish();
    printErrors(reply);
    if (reply.exitStatus == ExitStatus::Done && !written)
        return fail(tr("the output cannot be written"));
    return reply.exitStatus;
}

/// Where the profile's proxy listens now, by its status as JSON.
struct OpenProxy
{
    QString profileId;
    HostPort address;
};

Result<OpenProxy> openProxy(const QJsonObject &profile)
{
    const QString name = profile.value(u"name"_s).toString();
    bool any = false;
    const QJsonArray endpoints = profile.value(u"endpoints"_s).toArray();
    for (const QJsonValue value : endpoints) {
        const QJsonObject endpoint = value.toObject();
        if (endpoint.value(u"type"_s) != u"socks"_s)
            continue;
        any = true;
        const QString listen = endpoint.value(u"addresses"_s).toArray().first().toString();
        const Result<HostPort> address = HostPort::parse(listen);
        if (endpoint.value(u"listening"_s).toBool() && address)
            return OpenProxy{profile.value(u"id"_s).toString(), *address};
    }
    return invalidProfile(
        any ? tr("%1: its proxy does not listen; start it by \"culvert up %1\"").arg(name)
            : tr("%1: it has no proxy; \"culvert edit %1 --socks=1080\" adds one").arg(name));
}

int browse(const AppPaths &paths, const VerbRequest &request)
{
    const QString name = request.arguments.first();
    const VerbReply reply = askInstance(paths, {u"status"_s, {name}, {{u"json"_s, {QString()}}}});
    if (reply.exitStatus != ExitStatus::Done) {
        printErrors(reply);
        return reply.exitStatus;
    }
    const QJsonArray profiles =
        QJsonDocument::fromJson(reply.output.toUtf8()).object().value(u"profiles"_s).toArray();
    if (profiles.size() != 1)
        return fail(tr("\"%1\" means several profiles, and \"browse\" takes one").arg(name),
                    ExitStatus::WrongUsage);
    const Result<OpenProxy> proxy = openProxy(profiles.first().toObject());
    if (!proxy)
        return fail(proxy.failure().message);
    QUrl url(request.arguments.value(1, u"about:blank"_s), QUrl::StrictMode);
    if (url.scheme().isEmpty() && request.arguments.size() > 1)
        url = QUrl(u"http://"_s + request.arguments.at(1), QUrl::StrictMode);
    if (!url.isValid())
        return fail(tr("\"%1\" is not an address of the web").arg(request.arguments.value(1)),
                    ExitStatus::WrongUsage);
    Browser browser(paths.browserDirectory);
    if (request.has(u"browser"_s))
        browser.setProgram(request.options.value(u"browser"_s).last());
    int exitStatus = ExitStatus::Done;
    browser.open(proxy->address, proxy->profileId, url,
                 [&exitStatus](const std::optional<Failure> &failure) {
                     if (failure)
                         exitStatus =
                             fail(QString(failure->message + u' ' + failure->detail).trimmed());
                     QCoreApplication::quit();
                 });
    QCoreApplication::exec();
    return exitStatus;
}

} // namespace

std::optional<int> runOwnVerb(const AppPaths &paths, const VerbRequest &request)
{
    struct OwnVerb
    {
        const char16_t *name;
        int (*run)(const AppPaths &paths, const VerbRequest &request);
    };
    constexpr std::array Verbs{
        OwnVerb{u"connect", connectPipes},
        OwnVerb{u"browse", browse},
    };
    for (const OwnVerb &verb : Verbs) {
        if (request.verb == verb.name)
            return verb.run(paths, request);
    }
    return std::nullopt;
}

} // namespace Culvert
