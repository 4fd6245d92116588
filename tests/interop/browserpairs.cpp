// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/browserplan.h"
#include "tests/interop/interopbed.h"
#include "tests/interop/pair.h"

#include <QFile>

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

Pair chromium(const QString &name, const QString &way, const QStringList &arguments)
{
    // No sandbox: it cannot be had by root, nor in a container, and there is no stranger's page.
    return {.name = name,
            .client = u"Chromium"_s,
            .way = way,
            .package = u"chromium"_s,
            .command = {u"chromium"_s,
                        QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                    u"--disable-dev-shm-usage"_s,
                                    u"--disable-background-networking"_s, u"--dump-dom"_s} +
                            arguments}};
}

QList<Pair> chromiumPairs(InteropBed &bed)
{
    const HostPort socks{u"127.0.0.1"_s, bed.port()};
    return {
        chromium(u"chromium-socks5"_s, u"SOCKS 5: as by *Open browser*"_s,
                 BrowserPlan::arguments(BrowserKind::Chromium, bed.freshFolder(), socks,
                                        QUrl(bed.url(u"/page.html"_s)))),
        chromium(u"chromium-http"_s, u"HTTP proxy: `--proxy-server=http://`"_s,
                 {u"--user-data-dir="_s + bed.freshFolder(), u"--no-first-run"_s,
                  u"--proxy-server=http://"_s + bed.proxy(), bed.url(u"/page.html"_s)}),
    };
}

Pair firefox(InteropBed &bed)
{
    const HostPort socks{u"127.0.0.1"_s, bed.port()};
    const QString folder = bed.freshFolder();
    QFile preferences(folder + u"/user.js"_s);
    if (preferences.open(QIODevice::WriteOnly))
        preferences.write(BrowserPlan::userJs(socks).toUtf8());
    const QString picture = folder + u"/picture.png"_s;
    const QByteArray page = "/firefox.html";
    bed.writeFile(u"www"_s + QString::fromLatin1(page), "<!doctype html><p>" + bed.words());
    Pair pair{.name = u"firefox-socks5"_s,
              .client = u"Firefox"_s,
              .way = u"SOCKS 5: as by *Open browser*"_s,
              .package = u"firefox-esr"_s,
              .command = {u"firefox-esr"_s,
                          QStringList{u"--headless"_s, u"--screenshot"_s, picture} +
                              BrowserPlan::arguments(BrowserKind::Firefox, folder, socks,
                                                     QUrl(bed.url(QString::fromLatin1(page)))),
                          {},
                          {{u"MOZ_DISABLE_CONTENT_SANDBOX"_s, u"1"_s}}}};
    pair.problem = [&bed, picture, page](const ClientOutput &output) {
        return bed.site().served(page) > 0 && QFile::exists(picture) ? QString() : output.words();
    };
    return pair;
}

} // namespace

QList<Pair> browserPairs(InteropBed &bed)
{
    return chromiumPairs(bed) + QList<Pair>{firefox(bed)};
}

} // namespace Culvert::Interop
