// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QProcess>
#include <QStringList>

#include <functional>
#include <optional>

namespace Culvert {

/// Starts a browser that outlives this program, and looks for a moment whether it stays. Lives as
/// long as the browser, at most as long as the program, and deletes itself.
class BrowserStart : public QProcess
{
    Q_OBJECT

public:
    using Done = std::function<void(const std::optional<Failure> &failure)>;

    /// What the browser writes to standard error is kept in @p wordsFile. @p done comes once: with
    /// its last words if it fails within a few seconds; one that ends well by then has given its
    /// page to a browser that was there already.
    static void start(const QStringList &command, const QString &wordsFile, const Done &done);

private:
    BrowserStart(QString wordsFile, Done done);
    void settle(const std::optional<Failure> &failure);
    QString lastWords() const;

    QString m_wordsFile;
    /// Empty when it has been called.
    Done m_done;
};

} // namespace Culvert
