// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QObject>

#include <memory>
#include <termios.h>

class QSocketNotifier;

namespace Culvert {

/// The terminal on which this program was started, for asking a person: /dev/tty, whatever standard
/// input and output are. One for a program; lives on the main thread and blocks nothing.
///
/// While it exists, SIGINT, SIGTERM, SIGHUP and SIGQUIT are told by interrupted(), and SIGTSTP
/// stops the program in order. Whatever way reading ends, the terminal's settings are then those
/// from before; only SIGKILL leaves them.
class Terminal : public QObject
{
    Q_OBJECT

public:
    /// Null if there is none: no controlling terminal, or neither standard input nor standard error
    /// is a terminal, so that nobody looks at it.
    static std::unique_ptr<Terminal> open();
    /// Restores the terminal and the signals.
    ~Terminal() override;

    /// Writes the text as plainText() has it, whoever wrote it.
    void print(const QString &text) const;

    enum class Echo { Off, On };
    /// What has been typed so far is thrown away, the prompt is shown, and one line is read: then
    /// lineRead() or inputEnded() follows, and the terminal is as before. What was typed behind
    /// that line is thrown away, too: half a password must not end up in the shell.
    void startReading(const QString &prompt, Echo echo);
    /// Throws away what was typed so far.
    void stopReading();
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    /// Without its end. May be a secret.
    void lineRead(const QString &line);
    /// Ctrl-D, or the terminal is gone.
    void inputEnded();
    /// By this signal; the terminal is as before.
    void interrupted(int signal);

private:
    explicit Terminal(Descriptor device);
    void catchSignals();
    void readSignals();
    void onSignal(int number);
    void stopProgram();
    void readLine();
    void enter() const;
    void leave() const;

    Descriptor m_device;
    Descriptor m_signalsRead;
    Descriptor m_signalsWrite;
    std::unique_ptr<QSocketNotifier> m_input;
    std::unique_ptr<QSocketNotifier> m_signals;
    termios m_original{};
    QString m_prompt;
    Echo m_echo = Echo::On;
    bool m_reading = false;
};

} // namespace Culvert
