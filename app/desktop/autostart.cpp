// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/autostart.h"

#include "app/desktop/ownprogram.h"

#include "core/io/privatefolder.h"
#include "core/io/regularfile.h"
#include "core/io/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// An argument of an entry's Exec line ("Desktop Entry Specification", "The Exec key").
QString quotedForExec(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += u'%';
    }
    // The value of a key has its own backslashes.
    return u'"' + quoted.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{}

Autostart Autostart::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                u"/autostart"_s,
            mainProgram()};
}

QString Autostart::path() const
{
    return QDir(m_folder).filePath(u"culvert.desktop"_s);
}

bool Autostart::isOn() const
{
    constexpr qint64 Largest = 1LL << 20;
    const Result<QByteArray> text = readRegularFile(path(), Largest);
    if (!text)
        return false;
    // How desktops switch one off that they did not make.
    const QList<QByteArray> lines = text->split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray plain = line.simplified().replace(" ", "").toLower();
        if (plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

QByteArray Autostart::entry() const
{
    return u"[Desktop Entry]\nType=Application\nName=Culvert\nIcon=culvert\n"
           "Exec=env %1=tray %2\nTerminal=false\n"_s
               .arg(QString::fromLatin1(Variable), quotedForExec(m_program))
               .toUtf8();
}

std::optional<Failure> Autostart::set(bool on) const
{
    if (on) {
        if (std::optional<Failure> failure = makePrivateFolder(m_folder))
            return failure;
        return writeWholeFile(path(), entry());
    }
    QFile file(path());
    if (!file.exists() || file.remove())
        return std::nullopt;
    return Failure{FailureKind::Permission,
                   QCoreApplication::translate("Culvert::Autostart", "%1 cannot be removed: %2")
                       .arg(path(), file.errorString()),
                   {}};
}

} // namespace Culvert
