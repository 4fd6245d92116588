// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/apppaths.h"

#include <QTranslator>

namespace Culvert {

/// The person's language, from its construction until the application's end: the one of the
/// settings, else the one of the environment. Precondition: there is an application object.
class Translation
{
public:
    explicit Translation(const AppPaths &paths);

    /// One of languages().
    const QString &language() const { return m_language; }
    /// What Qt says by itself, too, where its own translations are installed. For what runs long: a
    /// command line has to be there at once.
    void loadQtTexts();

private:
    QString m_language;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace Culvert
