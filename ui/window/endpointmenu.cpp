// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/endpointmenu.h"

#include "core/model/clientcommand.h"
#include "core/model/plaintext.h"
#include "ui/words/icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// For a menu, in which "&" marks a letter.
QString literal(const QString &text)
{
    return plainLine(text).replace(u'&', u"&&"_s);
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(plainLine(text));
}

} // namespace

void EndpointMenu::fill(QMenu &menu, EngineInterface &engine, const ProfileStatus &profile,
                        qsizetype place, const Failed &failed)
{
    menu.clear();
    const EndpointStatus endpoint = profile.endpoints.value(place);
    const auto add = [&menu](Glyph glyph, const QString &text, const auto &act) {
        QAction *action = menu.addAction(Icons::glyph(glyph), text);
        QObject::connect(action, &QAction::triggered, &menu, act);
        return action;
    };
    add(Glyph::Copy, tr("&Copy address"), [endpoint] { copy(endpoint.listen); });
    if (const std::optional<ClientCommand> command = clientCommand(endpoint))
        add(Glyph::Terminal, tr("Copy as %1 &line").arg(literal(command->program)),
            [line = command->line] { copy(line); });
    if (const std::optional<QUrl> page = webAddress(endpoint))
        add(Glyph::Browser, tr("&Open in the browser"),
            [url = *page] { QDesktopServices::openUrl(url); });
    menu.addSeparator();
    add(Glyph::Quit, endpoint.enabled ? tr("&Switch off") : tr("&Switch on"),
        [&engine, id = profile.id, place, on = !endpoint.enabled, failed] {
            setEnabled(engine, id, place, on, failed);
        });
    if (isTemporary(engine, profile.id, place))
        add(Glyph::Done, tr("&Keep after the tunnel is off"),
            [&engine, id = profile.id, place, failed] {
                change(
                    engine, id, place,
                    [](EndpointSettings &settings) { settings.temporary = false; }, failed);
            });
}

bool EndpointMenu::isTemporary(const EngineInterface &engine, const QString &profileId,
                               qsizetype place)
{
    const QList<Profile> profiles = engine.profiles();
    return std::any_of(profiles.begin(), profiles.end(), [&](const Profile &profile) {
        return profile.id == profileId && profile.endpoints.value(place).temporary;
    });
}

void EndpointMenu::change(EngineInterface &engine, const QString &profileId, qsizetype place,
                          const std::function<void(EndpointSettings &)> &how, const Failed &failed)
{
    const QList<Profile> profiles = engine.profiles();
    for (Profile profile : profiles) {
        if (profile.id != profileId || place < 0 || place >= profile.endpoints.size())
            continue;
        how(profile.endpoints[place]);
        engine.save(profile, [failed](const std::optional<Failure> &failure) {
            if (failure)
                failed(*failure);
        });
    }
}

void EndpointMenu::setEnabled(EngineInterface &engine, const QString &profileId, qsizetype place,
                              bool enabled, const Failed &failed)
{
    change(
        engine, profileId, place,
        [enabled](EndpointSettings &endpoint) { endpoint.enabled = enabled; }, failed);
}

} // namespace Culvert
