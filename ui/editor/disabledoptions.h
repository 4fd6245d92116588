// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Culvert {

class MutedLabel;

/// Options that came with an import and that ssh is not given, each with a way to enable or to
/// forget it. Hides itself when there are none.
class DisabledOptions : public QWidget
{
    Q_OBJECT

public:
    explicit DisabledOptions(QWidget *parent = nullptr);

    void setOptions(const QMap<QString, QString> &options);
    const QMap<QString, QString> &options() const { return m_options; }

Q_SIGNALS:
    /// A person agreed, with the option's value before the eyes. It is not in options() any more.
    void enabled(const QString &name, const QString &value);
    void changed();

private:
    void askToEnable();
    void take(const QString &name);
    void showCurrent();
    void fill();
    QString current() const;

    QMap<QString, QString> m_options;
    QTreeWidget *m_list;
    QPushButton *m_enable;
    QPushButton *m_forget;
    MutedLabel *m_words;
};

} // namespace Culvert
