// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QWidget>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace Culvert {

class MutedLabel;

/// Options and a configuration file that came with an import and that ssh is not given, each with a
/// way to enable or to forget it. Hides itself when there are none.
class DisabledOptions : public QWidget
{
    Q_OBJECT

public:
    explicit DisabledOptions(QWidget *parent = nullptr);

    /// @p configFile may be empty.
    void set(const QMap<QString, QString> &options, const QString &configFile);
    const QMap<QString, QString> &options() const { return m_options; }
    const QString &configFile() const { return m_configFile; }

Q_SIGNALS:
    /// A person agreed, with the option's value before the eyes. It is not in options() any more.
    void enabled(const QString &name, const QString &value);
    /// The same for the configuration file.
    void configFileEnabled(const QString &path);
    void changed();

private:
    /// What a row stands for.
    struct Entry
    {
        /// The configuration file, which has no name.
        bool isFile = false;
        QString name;
        QString value;

        bool operator==(const Entry &) const = default;
    };

    void askToEnable();
    void enable(const Entry &entry);
    void take(const Entry &entry);
    void showCurrent();
    void fill();
    QList<Entry> entries() const;
    std::optional<Entry> current() const;
    static QString caption(const Entry &entry);

    QMap<QString, QString> m_options;
    QString m_configFile;
    QTreeWidget *m_list;
    QPushButton *m_enable;
    QPushButton *m_forget;
    MutedLabel *m_words;
};

} // namespace Culvert
