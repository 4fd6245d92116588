// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/programbed.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The program in the person's language, from its first word on.
class TranslationTest : public QObject
{
    Q_OBJECT

    ProgramBed m_bed;

private Q_SLOTS:
    void theCommandLineSpeaksThePersonsLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const QStringList help{u"help"_s, u"up"_s};
        const QStringList wrong{u"--nonsense"_s};
        const QStringList verb{u"status"_s};
        QTest::newRow("help") << "de_DE.UTF-8"
                              << "" << help << u"Beispiele:"_s;
        QTest::newRow("wrong usage") << "de_DE.UTF-8"
                                     << "" << wrong << u"es gibt keine Option --nonsense"_s;
        QTest::newRow("a verb") << "fr_FR.UTF-8"
                                << "" << verb << u"Culvert n’est pas en cours"_s;
        QTest::newRow("another program")
            << "de_DE.UTF-8"
            << "" << QStringList{u"run"_s, u"x"_s, u"--"_s, u"true"_s} << u"Culvert läuft nicht"_s;
        QTest::newRow("completion")
            << "ja_JP.UTF-8"
            << "" << QStringList{u"--complete"_s, u"u"_s} << u"トンネルを起動"_s;
        QTest::newRow("the settings count more") << "de_DE.UTF-8"
                                                 << "es" << help << u"Ejemplos:"_s;
        QTest::newRow("also English") << "de_DE.UTF-8"
                                      << "en" << help << u"Examples:"_s;
        QTest::newRow("for scripts") << "C.UTF-8"
                                     << "" << help << u"Examples:"_s;
    }

    void theCommandLineSpeaksThePersonsLanguage()
    {
        QFETCH(QString, locale);
        QFETCH(QString, setting);
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const QString folder = m_bed.home() + u"/config/culvert"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile settings(folder + u"/settings.json"_s);
        QVERIFY(settings.open(QIODevice::WriteOnly | QIODevice::Truncate));
        settings.write(u"{\"language\": \"%1\"}"_s.arg(setting).toUtf8());
        settings.close();
        QProcessEnvironment environment = m_bed.environment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.remove(u"LANGUAGE"_s);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(ProgramBed::path(), arguments);
        QVERIFY(program.waitForFinished());
        const QString words = QString::fromUtf8(program.readAll());
        QVERIFY2(words.contains(said), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
