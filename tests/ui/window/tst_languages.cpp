// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/language.h"
#include "tests/ui/window/pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// Marks every text, so that those that went past tr() stand out.
class Marker : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'\u27e6' + QString::fromUtf8(text) + u'\u27e7';
    }
    bool isEmpty() const override { return false; }
};

/// A text that gives way to others of its line on purpose, with an ellipsis or lines.
bool mayShrink(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label &&
           (label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
}

/// What of a widget is cut off; empty if all of it is to be seen.
QString cutOff(const QWidget &widget)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
                return tabs->tabText(i);
        }
        return {};
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        if (header->orientation() == Qt::Vertical || !header->model())
            return {};
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) &&
                header->sectionSize(i) < header->fontMetrics().horizontalAdvance(text))
                return text;
        }
        return {};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        // An arrow and a frame are beside it.
        const bool fits = box->isEditable() ||
                          box->width() > box->fontMetrics().horizontalAdvance(box->currentText()) +
                                             box->fontMetrics().height();
        return fits ? QString() : box->currentText();
    }
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *group = qobject_cast<const QGroupBox *>(&widget);
    const QString text = label    ? label->text()
                         : button ? button->text()
                         : group  ? group->title()
                                  : QString();
    const bool fits =
        text.isEmpty() || mayShrink(widget) || widget.width() >= widget.minimumSizeHint().width();
    return fits ? QString() : text;
}

/// What people read on a widget, or hear of it.
QStringList textsOn(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (widget.isWindow())
        texts << widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget);
        header && header->model() && header->orientation() == Qt::Horizontal) {
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, Qt::Horizontal).toString();
    }
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions)
        texts << action->text() << action->toolTip();
    return texts;
}

} // namespace

/// Every page in every language.
class LanguagesTest : public QObject
{
    Q_OBJECT

    Pages m_pages;

    QWidget *open(const QString &page)
    {
        QWidget *widget = m_pages.open(page);
        if (!QTest::qWaitForWindowExposed(widget))
            return nullptr;
        // Labels that grew are laid out by the event loop, and connections are asked for.
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return widget;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void noTextIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        const QStringList all = languages();
        for (const QString &language : all) {
            const QStringList names = Pages::names();
            for (const QString &name : names)
                QTest::addRow("%s-%s", qPrintable(language), qPrintable(name)) << language << name;
        }
    }

    void noTextIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QString, page);
        QTranslator texts;
        QVERIFY(loadTexts(texts, language));
        QCoreApplication::installTranslator(&texts);
        QApplication::setLayoutDirection(QLocale(language).textDirection());
        QWidget *widget = open(page);
        QVERIFY(widget);
        const QString folder = qEnvironmentVariable("CULVERT_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget->grab().save(folder + u'/' + QLatin1String(QTest::currentDataTag()) +
                                        u".png"_s));
        QStringList found;
        const QList<QWidget *> all = widget->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            if (const QString text = each->isVisible() ? cutOff(*each) : QString(); !text.isEmpty())
                found << text;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("page");
        const QStringList names = Pages::names();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, page);
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        QWidget *widget = open(page);
        QVERIFY(widget);
        static const QRegularExpression word(u"\\p{L}{2,}"_s);
        QStringList found;
        const QList<QWidget *> all = QList<QWidget *>{widget} + widget->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            const QStringList texts = textsOn(*each);
            for (const QString &text : texts) {
                if (word.match(text).hasMatch() && !text.contains(u'\u27e6') &&
                    !isOfTheSamples(text))
                    found << text;
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    /// Names, addresses and the like, which are the person's own.
    static bool isOfTheSamples(const QString &text)
    {
        static const QRegularExpression own(
            u"^(<p>)?("
            "work|home|lab|old server|spare|off|Chromium|/.*|me@.*|\\w+, \\d+ \\w+ 2026 .*"
            "|\\[?bastion\\.example.*|old\\.example|ED25519|SHA256:.*|127\\.0\\.0\\.1:.*"
            // Of the probe that stands in the real one's place.
            "|it is the one that is known|logged in to me@.*|the server connects to where it is "
            "asked to"
            // What ssh says is in its own words.
            "|ssh: connect to host .*|Host key .*|@@@ .*"
            // Each language by its own name.
            "|English|العربية|Deutsch|español|français|日本語|português \\(Brasil\\)|简体中文)(</p>)?$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        return own.match(text).hasMatch();
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
