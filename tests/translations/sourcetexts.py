# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The texts of the sources, found in another way than lupdate does."""

import os
import re

FOLDERS = ("core", "sandbox", "ui", "app")

LITERAL = re.compile(r'''//[^\n]*|/\*.*?\*/|'(?:[^'\\\n]|\\.)+'
                         |(?:u8|u|L|U)?R"(?P<mark>\w*)\((?P<raw>.*?)\)(?P=mark)"
                         |(?:u8|u|L|U)?"(?P<plain>(?:[^"\\\n]|\\.)*)"''', re.S | re.X)
# What is before a text, and before the context of one.
TEXT = re.compile(r"(?<![\w>.])(tr|TEXT)\(\s*$")
CONTEXT = re.compile(r"(?<![\w>.])(QT_TRANSLATE_NOOP|(QCoreApplication::)?translate)\(\s*$")
WORDS = re.compile(r"[A-Za-z]{2,}[,;:.]? [a-z]{2,}")
# What tr() is called with.
CALL = re.compile(r"(?<![\w>.])tr\(\s*(?![\s\"R)])(\w[^;]{0,40})")

# Other programs' words and formats, and what has to do without Qt.
FOREIGN = re.compile(r"core/(ssh/(ssh(messages|words|prompt)|askpassmain|jumpmain)|stream/openfailure|proxy/http"
                     r"|config/(knownhosts|knownhostslines|sshconfigfile))|sandbox/"
                     r"|app/(probe/serverservices|run/(shellstart|redirectrules|ownnames)|verbs/pacfile|demo/demosite)")
# A command to type; what nobody reads but in a debugger.
NO_TEXT = re.compile(r"^(culvert |ssh -o )|^no pipe for signals$|^new password$")


def content(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def files(root):
    for top in FOLDERS:
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in sorted(names):
                path = os.path.join(folder, name)
                if name.endswith((".cpp", ".h")) and "/examples/" not in path:
                    yield os.path.relpath(path, root), content(path)


def unescaped(text):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), text)


def joined(source):
    """[start, end, text] of each literal; those that stand behind each other are one."""
    found = []
    for match in LITERAL.finditer(source):
        raw, plain = match.group("raw"), match.group("plain")
        if raw is None and plain is None:
            continue
        text = raw if raw is not None else unescaped(plain)
        if found and not source[found[-1][1]:match.start()].strip(" \n\\"):
            found[-1][1:] = [match.end(), found[-1][2] + text]
        else:
            found.append([match.start(), match.end(), text])
    return found


def literals(source):
    """(line, text, role) of each: "text", what belongs to one ("context", "comment"), or nothing of these."""
    end, role = 0, ""
    for start, next_end, text in joined(source):
        before = source[end:start]
        if TEXT.search(before):
            role = "text"
        elif CONTEXT.search(before):
            role = "context"
        elif role in ("context", "text") and before.strip() == ",":
            role = "text" if role == "context" else "comment"
        else:
            role = ""
        end = next_end
        yield source.count("\n", 0, start) + 1, text, role


def marked_texts(root):
    """The set of all that is given to tr() and the like."""
    return {text for _, source in files(root) for _, text, role in literals(source) if role == "text"}


def problems(root):
    """What a person would read in English, whatever the language."""
    found = []
    for path, source in files(root):
        for line, text, role in literals(source):
            before = source.split("\n")[line - 1]
            if not role and WORDS.search(text) and not FOREIGN.match(path) and not NO_TEXT.search(text) \
                    and not re.search(r"#include|static_assert|LOGGING_CATEGORY|q(C|F)?(Debug|Warning|Info|atal)\(", before):
                found.append(f"{path}:{line}: a text outside of tr(): {text[:80]!r}")
        if path != "core/texts/tr.h":
            for match in CALL.finditer(re.sub(r"//[^\n]*", "", source)):
                if not re.match(r"const char \*|setting->remedy", match.group(1)):
                    found.append(f"{path}: tr() of what is no text: {match.group(1)!r}")
        if re.search(r"^CULVERT_DECLARE_TR", source, re.M):
            header = path[:-4] + ".h"
            declared = source + (content(os.path.join(root, header)) if os.path.exists(os.path.join(root, header)) else "")
            if re.search(r"\b(Q_OBJECT|Q_DECLARE_TR_FUNCTIONS)\b", declared):
                found.append(f"{path}: two tr(), whose contexts scripts/translate cannot tell apart")
    return found
