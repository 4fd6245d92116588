// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/pages.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <optional>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// What a person can do something with, or has to find.
bool needsName(const QAccessibleInterface &item)
{
    switch (item.role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Dialog:
    case QAccessible::Window:
        return true;
    default:
        return false;
    }
}

/// Where it is, for whoever has to find what has no name.
QString place(const QAccessibleInterface &item)
{
    QStringList parts;
    for (const QObject *object = item.object(); object; object = object->parent())
        parts.prepend(QString::fromLatin1(object->metaObject()->className()) + u'#' +
                      object->objectName());
    return u"role %1 in %2"_s.arg(item.role()).arg(parts.join(u'/'));
}

/// Editors inside of other things, such as the field of a spin box, are named by those.
bool isPartOfAnother(const QAccessibleInterface &item)
{
    const QAccessibleInterface *parent = item.parent();
    return parent &&
           (parent->role() == QAccessible::SpinBox || parent->role() == QAccessible::ComboBox);
}

void collect(QAccessibleInterface *item, QStringList &nameless, int &named)
{
    if (!item || item->state().invisible)
        return;
    if (needsName(*item) && !isPartOfAnother(*item)) {
        if (item->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(place(*item));
        else
            ++named;
    }
    if (item->role() == QAccessible::ComboBox)
        return;
    for (int i = 0; i < item->childCount(); ++i)
        collect(item->child(i), nameless, named);
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

    Pages m_pages;

private Q_SLOTS:
    void everythingHasAName_data()
    {
        QTest::addColumn<QString>("page");
        const QStringList names = Pages::names();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void everythingHasAName()
    {
        QFETCH(QString, page);
        QWidget *widget = m_pages.open(page);
        QVERIFY(QTest::qWaitForWindowExposed(widget));
        QTRY_VERIFY(m_pages.isComplete());
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QStringList nameless;
        int named = 0;
        collect(QAccessible::queryAccessibleInterface(widget), nameless, named);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(named > 3, qPrintable(QString::number(named)));
    }

    void theTabKeyReachesAllThatActs_data() { everythingHasAName_data(); }

    void theTabKeyReachesAllThatActs()
    {
        QFETCH(QString, page);
        QWidget *widget = m_pages.open(page);
        QVERIFY(QTest::qWaitForWindowExposed(widget));
        QTRY_VERIFY(m_pages.isComplete());
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QSet<const QWidget *> reached;
        const QWidget *start = widget->nextInFocusChain();
        for (const QWidget *next = start; !reached.contains(next); next = next->nextInFocusChain())
            reached.insert(next);
        const QList<QWidget *> all = widget->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) != 0)
                QVERIFY2(reached.contains(each), each->metaObject()->className());
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
