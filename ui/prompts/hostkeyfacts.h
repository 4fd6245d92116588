// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QGridLayout>

namespace Culvert {

class PlainLabel;

/// Captions and values of a host key under each other. Values are shown as they are, can be
/// selected, and are written from left to right in any language.
class HostKeyFacts : public QGridLayout
{
    Q_OBJECT

public:
    explicit HostKeyFacts(QWidget *parent);

    /// A line of text; nothing if @p value is empty.
    void addText(const QString &caption, const QString &value);
    /// A line in the font in which characters are told apart best, with a button that copies it.
    void addFingerprint(const QString &caption, const QString &value);

    /// That font, as large as the rest of @p widget's text.
    static QFont fingerprintFont(const QWidget &widget);

private:
    PlainLabel *add(const QString &caption, const QString &value);

    QWidget *m_parent;
};

} // namespace Culvert
