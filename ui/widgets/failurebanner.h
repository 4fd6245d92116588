// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace Culvert {

class CopyButton;
class PlainLabel;

/// Says what went wrong: a headline in plain words, ssh's own words, what to do, and the rest on
/// demand. All of it can be selected and copied.
class FailureBanner : public QFrame
{
    Q_OBJECT

public:
    /// How a failure is to be taken.
    enum class Tone {
        Bad,    ///< nothing goes on until a person does something
        Passing ///< is tried again
    };

    explicit FailureBanner(QWidget *parent = nullptr);

    /// Shows the failure, or hides the banner.
    void setFailure(const std::optional<Failure> &failure, Tone tone = Tone::Bad);
    const std::optional<Failure> &failure() const { return m_failure; }

    /// Shows a button that emits retryRequested().
    void setRetry(const QString &text);
    /// Shows a button that emits compareRequested(); for a host key that has changed.
    void setComparable(bool comparable);
    /// Shows a button that hides the banner and emits dismissed().
    void setDismissable(bool dismissable);

Q_SIGNALS:
    void retryRequested();
    void compareRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void prepareButtons();
    QLayout *arrangeTexts();
    void arrange();
    void showDetail(bool shown);

    std::optional<Failure> m_failure;
    Tone m_tone = Tone::Bad;
    PlainLabel *m_headline;
    PlainLabel *m_message;
    PlainLabel *m_advice;
    PlainLabel *m_detail;
    QToolButton *m_more;
    CopyButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_compare;
    QToolButton *m_close;
};

} // namespace Culvert
