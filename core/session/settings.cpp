// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/settings.h"

#include "core/io/privatefolder.h"
#include "core/io/regularfile.h"
#include "core/io/wholefile.h"
#include "core/model/json/jsonplace.h"
#include "core/texts/tr.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>
#include <cstdio>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::Settings)

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Named
{
    Value value;
    QLatin1StringView name;
};

constexpr std::array Themes{
    Named<Settings::Theme>{Settings::Theme::System, QLatin1StringView("system")},
    Named<Settings::Theme>{Settings::Theme::Light, QLatin1StringView("light")},
    Named<Settings::Theme>{Settings::Theme::Dark, QLatin1StringView("dark")},
};
constexpr std::array Notifications{
    Named<Settings::Notify>{Settings::Notify::Problems, QLatin1StringView("problems")},
    Named<Settings::Notify>{Settings::Notify::Questions, QLatin1StringView("questions")},
    Named<Settings::Notify>{Settings::Notify::Nothing, QLatin1StringView("nothing")},
};
constexpr std::array LogLevels{
    Named<Settings::LogLevel>{Settings::LogLevel::Warning, QLatin1StringView("warning")},
    Named<Settings::LogLevel>{Settings::LogLevel::Info, QLatin1StringView("info")},
    Named<Settings::LogLevel>{Settings::LogLevel::Debug, QLatin1StringView("debug")},
};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    for (const auto &each : names) {
        if (each.value == value)
            return each.name;
    }
    Q_UNREACHABLE();
}

/// Takes fields out of the object, and remembers the first that makes no sense.
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {}

    void boolean(QLatin1StringView key, bool &value)
    {
        const QJsonValue found = m_object.take(key);
        if (found.isBool())
            value = found.toBool();
        else if (!found.isUndefined())
            fail(key, tr("must be true or false"));
    }
    void text(QLatin1StringView key, QString &value)
    {
        const QJsonValue found = m_object.take(key);
        if (found.isString())
            value = found.toString();
        else if (!found.isUndefined())
            fail(key, tr("must be a text"));
    }
    template <typename Names, typename Value>
    void oneOf(QLatin1StringView key, const Names &names, Value &value)
    {
        QString wanted = nameOf(names, value);
        text(key, wanted);
        QStringList all;
        for (const auto &each : names) {
            all.append(u'"' + QString(each.name) + u'"');
            if (each.name == wanted) {
                value = each.value;
                return;
            }
        }
        fail(key, tr("must be one of %1").arg(all.join(u", ")));
    }
    const std::optional<Failure> &failure() const { return m_failure; }
    const QJsonObject &rest() const { return m_object; }

private:
    void fail(QLatin1StringView key, const QString &message)
    {
        if (!m_failure)
            m_failure = invalidProfile(key, message);
    }

    QJsonObject m_object;
    std::optional<Failure> m_failure;
};

constexpr QLatin1StringView CloseToTray{"closeToTray"};
constexpr QLatin1StringView NotifyKey{"notify"};
constexpr QLatin1StringView ThemeKey{"theme"};
constexpr QLatin1StringView Language{"language"};
constexpr QLatin1StringView BrowserKey{"browser"};
constexpr QLatin1StringView SshProgram{"sshProgram"};
constexpr QLatin1StringView LogLevelKey{"logLevel"};

} // namespace

QByteArray Settings::toJson() const
{
    QJsonObject object = unknown;
    object.insert(CloseToTray, closeToTray);
    object.insert(NotifyKey, nameOf(Notifications, notify));
    object.insert(ThemeKey, nameOf(Themes, theme));
    object.insert(Language, language);
    object.insert(BrowserKey, browser);
    object.insert(SshProgram, sshProgram);
    object.insert(LogLevelKey, nameOf(LogLevels, logLevel));
    return QJsonDocument(object).toJson();
}

Result<Settings> Settings::fromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidProfile(placeInText(text, error.offset), error.errorString());
    if (!document.isObject())
        return invalidProfile(tr("the file"), tr("must be an object"));
    Settings settings;
    Reader reader(document.object());
    reader.boolean(CloseToTray, settings.closeToTray);
    reader.oneOf(NotifyKey, Notifications, settings.notify);
    reader.oneOf(ThemeKey, Themes, settings.theme);
    reader.text(Language, settings.language);
    reader.text(BrowserKey, settings.browser);
    reader.text(SshProgram, settings.sshProgram);
    reader.oneOf(LogLevelKey, LogLevels, settings.logLevel);
    if (reader.failure())
        return *reader.failure();
    settings.unknown = reader.rest();
    return settings;
}

Settings SettingsFile::read(std::optional<Failure> *notice) const
{
    constexpr qint64 Largest = 1LL << 20;
    if (!QFile::exists(m_path))
        return {};
    const Result<QByteArray> bytes = readRegularFile(m_path, Largest);
    if (!bytes) {
        *notice = Failure{FailureKind::Permission,
                          tr("%1 cannot be read: %2").arg(m_path, bytes.failure().message),
                          {}};
        return {};
    }
    const Result<Settings> read = Settings::fromJson(*bytes);
    if (read)
        return *read;
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = m_path + u".broken-"_s + time;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = m_path + u".broken-%1-%2"_s.arg(time).arg(i);
    const bool isMoved =
        ::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(aside).constData()) == 0;
    *notice = Failure{
        FailureKind::InvalidProfile, tr("%1 is not used: %2").arg(m_path, read.failure().message),
        isMoved ? tr("It is kept as %1, and all settings are as at the start.").arg(aside)
                : tr("All settings are as at the start.")};
    return {};
}

std::optional<Failure> SettingsFile::write(const Settings &settings) const
{
    if (std::optional<Failure> failure = makePrivateFolder(QFileInfo(m_path).absolutePath()))
        return failure;
    return writeWholeFile(m_path, settings.toJson());
}

} // namespace Culvert
