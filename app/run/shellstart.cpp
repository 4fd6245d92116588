// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/shellstart.h"

#include <QString>

namespace Culvert {

namespace {

/// What every shell takes as it is, within quotes and as a prompt.
QByteArray harmless(const QString &text)
{
    QByteArray plain;
    for (const QChar letter : text) {
        const bool fits = letter.isLetterOrNumber() || letter == u'-' || letter == u'_' ||
                          letter == u'.' || letter == u'@' || letter == u' ';
        plain += fits ? QString(letter).toUtf8() : QByteArray("_");
    }
    return plain;
}

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

ShellStart ShellStart::of(const QByteArray &shell, const QString &profile, const QByteArray &folder,
                          const QMap<QByteArray, QByteArray> &environment)
{
    const QByteArray label = '(' + harmless(profile) + ") ";
    const QByteArray name = nameOf(shell);
    ShellStart start;
    start.arguments = {shell};
    if (name == "bash") {
        start.arguments += {"--rcfile", folder + "/bashrc"};
        start.files.insert("bashrc", "[ -r ~/.bashrc ] && . ~/.bashrc\nPS1='" + label + "'$PS1\n");
    } else if (name == "zsh") {
        const QByteArray own = environment.value("ZDOTDIR", environment.value("HOME"));
        start.environment.insert("ZDOTDIR", folder);
        start.environment.insert("CULVERT_ZDOTDIR", own);
        start.files.insert(".zshenv", "[ -r \"$CULVERT_ZDOTDIR/.zshenv\" ] && "
                                      ". \"$CULVERT_ZDOTDIR/.zshenv\"\n");
        start.files.insert(".zshrc", "ZDOTDIR=$CULVERT_ZDOTDIR\nunset CULVERT_ZDOTDIR\n"
                                     "[ -r \"$ZDOTDIR/.zshrc\" ] && . \"$ZDOTDIR/.zshrc\"\n"
                                     "PROMPT='" +
                                         label + "'$PROMPT\n");
    } else if (name == "fish") {
        start.arguments +=
            {"--init-command", "functions -c fish_prompt __culvert_prompt; function fish_prompt; "
                               "echo -n '" +
                                   label + "'; __culvert_prompt; end"};
    } else {
        // sh(1p): what an interactive shell reads first.
        start.environment.insert("ENV", folder + "/shrc");
        start.environment.insert("CULVERT_ENV", environment.value("ENV"));
        start.files.insert("shrc", "[ -r \"$CULVERT_ENV\" ] && . \"$CULVERT_ENV\"\n"
                                   "PS1='" +
                                       label + "'\"${PS1:-$ }\"\n");
    }
    return start;
}

} // namespace Culvert
