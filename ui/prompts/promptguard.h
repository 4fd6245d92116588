// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace Culvert {

/// Keeps what a person types for one dialog out of another that has taken its place.
///
/// While it is shut, keys and clicks in the window are swallowed. Each of them puts off the end:
/// only when there has been none for the quiet time does the window hear again. So somebody who
/// goes on typing never gets anything into a question that has just come up, not even its Enter.
class PromptGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultQuiet{500};

    /// @p window must outlive the guard.
    PromptGuard(QWidget &window, std::chrono::milliseconds quiet, QObject *parent = nullptr);
    ~PromptGuard() override;

    /// Shuts, until it is quiet.
    void shut();
    bool isShut() const { return m_quiet.isActive(); }
    /// Whether a key was pressed in the window within the last quiet time.
    bool heardLately() const { return m_heard.isActive(); }

Q_SIGNALS:
    /// It has been quiet for long enough.
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QTimer m_quiet;
    QTimer m_heard;
};

} // namespace Culvert
