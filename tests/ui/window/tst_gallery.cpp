// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/ui/window/pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

QPalette galleryDark()
{
    QPalette palette(QColor(0x2b2d30), QColor(0x2b2d30));
    palette.setColor(QPalette::Base, QColor(0x1e1f22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26282b));
    palette.setColor(QPalette::Highlight, QColor(0x3d8fd9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(0xdfe1e5));
        palette.setColor(QPalette::Disabled, role, QColor(0x7f828a));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0x8a8d94));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a3c40));
    return palette;
}

/// True for a text that gives way to others of its line on purpose, with an ellipsis or lines.
bool givesWay(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label &&
           (label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
}

} // namespace

/// Every page as people see it; scripts/gallery keeps the pictures.
class GalleryTest : public QObject
{
    Q_OBJECT

    Pages m_pages;

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setPalette(QApplication::style()->standardPalette());
    }

    void noTextIsCutOff_data()
    {
        QTest::addColumn<QString>("look");
        QTest::addColumn<QString>("page");
        for (const char *look : {"light", "dark", "right-to-left", "large"}) {
            const QStringList names = Pages::names();
            for (const QString &name : names)
                QTest::addRow("%s-%s", look, qPrintable(name)) << QString::fromLatin1(look) << name;
        }
    }

    void noTextIsCutOff()
    {
        QFETCH(QString, look);
        QFETCH(QString, page);
        if (look == u"dark")
            QApplication::setPalette(galleryDark());
        QApplication::setLayoutDirection(look == u"right-to-left" ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
        const QFont before = QApplication::font();
        if (look == u"large") {
            QFont larger = before;
            larger.setPointSizeF(before.pointSizeF() * 1.5);
            QApplication::setFont(larger);
        }
        QWidget *widget = m_pages.open(page);
        QVERIFY(QTest::qWaitForWindowExposed(widget));
        QTRY_VERIFY(m_pages.isComplete());
        // Labels that grew are laid out by the event loop, and connections are asked for.
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QPixmap picture = widget->grab();
        const QString folder = qEnvironmentVariable("CULVERT_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(
                QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png")));
        const QList<QWidget *> all = widget->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            const bool hasText =
                qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QLabel *>(each);
            if (!hasText || !each->isVisible() || givesWay(*each))
                continue;
            const auto *label = qobject_cast<const QLabel *>(each);
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            // What has a picture only is as large as that.
            if (button && button->text().isEmpty())
                continue;
            QVERIFY2(each->width() >= each->minimumSizeHint().width(),
                     qPrintable(label ? label->text() : button->text()));
        }
        QApplication::setFont(before);
    }
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
