// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/language.h"

#include <QTest>
#include <QTranslator>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// Which language a person gets.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneThatIsHereIsChosen_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing is said") << ""
                                         << ""
                                         << "en";
        QTest::newRow("the locale") << ""
                                    << "LANG=de_DE.UTF-8"
                                    << "de";
        QTest::newRow("a region without texts of its own") << ""
                                                           << "LANG=de_AT@euro"
                                                           << "de";
        QTest::newRow("messages before the rest") << ""
                                                  << "LANG=de_DE LC_MESSAGES=fr_FR"
                                                  << "fr";
        QTest::newRow("all before messages") << ""
                                             << "LC_ALL=ja_JP LC_MESSAGES=fr_FR"
                                             << "ja";
        QTest::newRow("an empty one is none") << ""
                                              << "LC_ALL= LANG=es_MX.UTF-8"
                                              << "es";
        QTest::newRow("a list before the locale") << ""
                                                  << "LANG=de_DE LANGUAGE=fr:ja"
                                                  << "fr";
        QTest::newRow("the first of a list that is here") << ""
                                                          << "LANG=de_DE LANGUAGE=eo:tlh:ar_EG:fr"
                                                          << "ar";
        QTest::newRow("none of a list") << ""
                                        << "LANG=de_DE LANGUAGE=eo"
                                        << "de";
        QTest::newRow("English may be in a list") << ""
                                                  << "LANG=de_DE LANGUAGE=en_GB:de"
                                                  << "en";
        QTest::newRow("a list is not for scripts") << ""
                                                   << "LC_ALL=C LANGUAGE=de"
                                                   << "en";
        QTest::newRow("nor for those in UTF-8") << ""
                                                << "LC_ALL=C.UTF-8 LANGUAGE=de"
                                                << "en";
        QTest::newRow("a language without texts") << ""
                                                  << "LANG=eo"
                                                  << "en";
        QTest::newRow("Portuguese") << ""
                                    << "LANG=pt_PT.UTF-8"
                                    << "pt_BR";
        QTest::newRow("simplified Chinese") << ""
                                            << "LANG=zh_SG.UTF-8"
                                            << "zh_CN";
        QTest::newRow("by its script") << ""
                                       << "LANG=zh_Hans_HK"
                                       << "zh_CN";
        QTest::newRow("traditional Chinese") << ""
                                             << "LANG=zh_TW.UTF-8"
                                             << "en";
        QTest::newRow("a wish before the environment") << "ar"
                                                       << "LC_ALL=de_DE"
                                                       << "ar";
        QTest::newRow("also English") << "en"
                                      << "LC_ALL=de_DE"
                                      << "en";
        QTest::newRow("a wish that is none") << "x/../y"
                                             << "LC_ALL=de_DE"
                                             << "de";
    }

    void theFirstOneThatIsHereIsChosen()
    {
        QFETCH(QString, wish);
        QFETCH(QString, environment);
        for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
            qunsetenv(variable);
        const QStringList settings = environment.split(u' ', Qt::SkipEmptyParts);
        for (const QString &setting : settings)
            qputenv(setting.section(u'=', 0, 0).toLatin1().constData(),
                    setting.section(u'=', 1).toLatin1());
        QTEST(chosenLanguage(wish), "language");
    }

    void eachHasTexts()
    {
        const QStringList all = languages();
        QCOMPARE(all.first(), u"en"_s);
        for (const QString &language : all) {
            QTranslator texts;
            QVERIFY2(loadTexts(texts, language), qPrintable(language));
            QVERIFY(!texts.isEmpty());
        }
        QTranslator none;
        QVERIFY(!loadTexts(none, u"eo"_s));
    }

    void textsOfTheLibraryAreTranslated()
    {
        QTranslator texts;
        QVERIFY(loadTexts(texts, u"de"_s));
        QCOMPARE(texts.translate("Culvert::HostPort", "the port is missing, as in host:80"),
                 u"der Port fehlt, wie in host:80"_s);
        QCOMPARE(texts.translate("Culvert::StateTexts", "%n connections", nullptr, 1),
                 u"%n Verbindung"_s);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
