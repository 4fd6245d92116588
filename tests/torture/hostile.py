# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Two hundred values that want to be a command, an option, a line of a file or a terminal's order; and an ssh that
only writes down how it was started."""

import glob
import os

from bed import SSH

# What a value wants to be; CANARY is a command that leaves a file behind.
SHAPES = [
    "; CANARY;", "| CANARY", "&& CANARY &", "$(CANARY)", "`CANARY`", "\nProxyCommand CANARY", "\rProxyCommand CANARY",
    "-oProxyCommand=CANARY", "-o ProxyCommand=CANARY", "x\"\nPermitLocalCommand yes\nLocalCommand CANARY\n#",
    "'; CANARY; '", "\nMatch exec \"CANARY\"\n", "%h$(CANARY)%p", "\u2028ProxyCommand CANARY", "\u0085Match exec CANARY",
    "\t-F/dev/stdin CANARY", "\x1b]0;CANARY\x07\x1b[2J\u009b31m", "<b onclick=\"CANARY\">\u202e</b>",
    "\0-oKnownHostsCommand=CANARY", "A" * 5000 + "$(CANARY)",
]
# Where it stands.
PLACES = ["{}", "{}@server", "me@{}", "server:{}", "ssh://{}", "ssh://{}@server:22", "[{}]:22", "gate,{}", "--{}", "server {}"]


def values(canaries, every=1):
    """Of all, each so manieth; what is run leaves a file in the folder of canaries."""
    numbered = enumerate(place.format(shape) for place in PLACES for shape in SHAPES)
    # In the bad old way that needs no space, too.
    commands = ["touch {}/{}", "touch${{IFS}}{}/{}"]
    return [text.replace("CANARY", commands[number // 7 % 2].format(canaries, number))
            for number, text in numbered if number % every == 0]


class RecordingSsh:
    """Asks the real one what it would make of its arguments (ssh -G), and fails."""

    def __init__(self, folder):
        self.records = os.path.join(folder.path, "records")
        os.makedirs(self.records)
        os.makedirs(os.path.join(folder.path, "bin"))
        self.path = folder.file("bin/ssh", f"""#!/bin/sh
for a; do [ "$a" != -G ] || exec {SSH} "$@"; done
f=$(mktemp {self.records}/XXXXXX) || exit 255
printf '%s\\0' "$@" >$f
cp /proc/$$/environ $f.environ
{SSH} -G "$@" >$f.resolved 2>&1
log= last=
for a; do [ "$last" != -E ] || log=$a; last=$a; done
[ -z "$log" ] || echo 'ssh: connect to host server port 22: Connection refused' >"$log"
exit 255
""", 0o700)
        self.folder = os.path.dirname(self.path)

    def runs(self):
        """(arguments, environment, what the real ssh makes of it) of each."""
        for path in glob.glob(self.records + "/??????"):
            # One that goes on now is written down the next time.
            if not os.path.exists(path + ".resolved"):
                continue
            parts = []
            for suffix in ("", ".environ", ".resolved"):
                with open(path + suffix, "rb") as file:
                    parts.append(file.read())
            yield [part.decode("utf-8", "surrogateescape") for part in parts[0].split(b"\0")[:-1]], parts[1], parts[2]
