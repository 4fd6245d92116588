#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What is done to the program from outside, each in a scene of its own, with the common rule (scene.py) after it.

Usage: storms.py [--list] [--short] [--runs N] [--seed N] [ROW...]
A table on standard output; exit status 1 where a row does not hold.
"""

import argparse
import os
import random
import resource
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import time

from bed import SSH, Culvert, Folder, Usage, eventually, raise_descriptor_limit, receive, socks
from scene import Scene


def crowd(scene, count, seconds):
    """So many clients at once; (answered, refused, without any answer in that time)."""
    hello = b"\5\1\0" + b"\5\1\0\1\x7f\0\0\1" + scene.echo.port.to_bytes(2, "big")
    waiting = selectors.DefaultSelector()
    clients, answered, refused = [], 0, 0
    for _ in range(count):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(("127.0.0.1", scene.port))
        clients.append(client)
        waiting.register(client, selectors.EVENT_WRITE)
    end = time.monotonic() + seconds
    while waiting.get_map() and time.monotonic() < end:
        for key, events in waiting.select(1):
            try:
                if events & selectors.EVENT_WRITE:
                    key.fileobj.send(hello)
                    waiting.modify(key.fileobj, selectors.EVENT_READ, b"")
                    continue
                part = key.fileobj.recv(64)
            except OSError:
                part = b""
            got = (key.data or b"") + part
            if part and len(got) < 12:
                waiting.modify(key.fileobj, selectors.EVENT_READ, got)
                continue
            waiting.unregister(key.fileobj)
            good = len(got) >= 12 and got[3] == 0
            answered, refused = answered + good, refused + (not good)
    silent = len(waiting.get_map())
    waiting.close()
    return answered, refused, silent, clients


def ten_thousand(scene, short):
    """10,000 connections are offered at once"""
    count = 500 if short else min(10_000, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 200)
    answered, refused, silent, clients = crowd(scene, count, 120)
    for client in clients:
        client.close()
    assert silent == 0, f"{silent} of {count} were never answered ({answered} were, {refused} refused)"
    return f"{answered} answered, {refused} refused"


def slow_readers(scene, short):
    """1,000 clients that read and write a few bytes now and then, beside one in a hurry"""
    count = 50 if short else 1000
    slow = [scene.client() for _ in range(count)]
    block = bytes(16 * 1024)
    for client in slow:
        client.sendall(block)
    most = scene.usage()
    began = time.monotonic()
    assert scene.carries(8 << 20), "one in a hurry got other bytes"
    took = time.monotonic() - began
    for _ in range(3):
        for client in slow:
            assert client.recv(7) == bytes(7)
            client.send(b"x")
    for client in slow:
        client.close()
    assert took < 60, f"one in a hurry took {took:.1f} s"
    return f"8 MiB beside them in {took:.1f} s; {most.memory} KiB"


def no_descriptors(scene, short):
    """the program is out of descriptors, and gets some again"""
    pid = scene.program.process.pid
    before = resource.prlimit(pid, resource.RLIMIT_NOFILE)
    resource.prlimit(pid, resource.RLIMIT_NOFILE, (scene.usage().descriptors + 10, before[1]))
    try:
        answered, _, _, clients = crowd(scene, 60, 3)
    finally:
        resource.prlimit(pid, resource.RLIMIT_NOFILE, before)
    for client in clients:
        client.close()
    assert answered < 60, "the limit was no limit"
    return f"{answered} of 60 answered meanwhile"


def ssh_without_descriptors(scene, short):
    """ssh is out of descriptors: its channels need none"""
    pid = scene.ssh()
    used = len(os.listdir(f"/proc/{pid}/fd"))
    resource.prlimit(pid, resource.RLIMIT_NOFILE, (used, used))
    clients = [scene.client() for _ in range(50)]
    assert all(client.send(b"x") and client.recv(1) == b"x" for client in clients)
    for client in clients:
        client.close()
    return "50 more connections"


def killed_ssh(number):
    def play(scene, short):
        scene.watch()
        transfers = [scene.client() for _ in range(5)]
        for client in transfers:
            client.sendall(bytes(100_000))
        os.kill(scene.ssh(), number)
        began = time.monotonic()
        ends = 0
        for client in transfers:
            try:
                # Whatever comes, it is not a whole transfer with a good end.
                if len(receive(client, 100_000)) < 100_000 or client.recv(1) == b"":
                    ends += 1
            except OSError:
                pass
            client.close()
        seen = time.monotonic() - began
        assert ends == 0, f"{ends} of 5 transfers that were cut off looked complete"
        assert eventually(scene.is_up, 60)
        return f"clients told after {seen:.2f} s, up again after {time.monotonic() - began:.2f} s"
    return play


def server_gone(scene, short):
    """the server's daemon and sessions are killed, and it is back after a while"""
    scene.watch()
    scene.server.stop()
    began = time.monotonic()
    assert eventually(lambda: not scene.is_up(), 15), "nobody noticed"
    seen = time.monotonic() - began
    time.sleep(0 if short else 5)
    scene.server.start()
    back = time.monotonic()
    assert eventually(scene.is_up, 90), "it does not come back"
    return f"seen after {seen:.2f} s, up {time.monotonic() - back:.2f} s after the server"


def asleep(scene, short):
    """the program is stopped for longer than its deadlines, as by sleep, and goes on"""
    with scene.client() as client:
        client.sendall(b"before")
        assert receive(client, 6) == b"before"
        os.kill(scene.program.process.pid, signal.SIGSTOP)
        time.sleep(3 if short else 75)
        os.kill(scene.program.process.pid, signal.SIGCONT)
        client.sendall(b"after")
        assert receive(client, 5) == b"after", "a connection that nobody cut was lost"
    return "the same connection goes on"


def hasty_clients(scene, short):
    """clients that reset, leave early, half-close, and say nothing or rubbish"""
    chance = random.Random()
    for _ in range(100 if short else 2000):
        client = socket.create_connection(("127.0.0.1", scene.port), 10)
        kind = chance.randrange(5)
        if kind == 0:
            client.sendall(chance.randbytes(chance.randrange(1, 600)))
        elif kind == 1:
            client.sendall(b"\5\1\0\5\1\0\1\x7f\0\0\1")
        elif kind == 2:
            client.sendall(b"CONNECT 127.0.0.1:%d HTTP/1.1\r\n" % scene.echo.port)
        elif kind == 3:
            client.sendall(b"\5\1\0\5\1\0\1\x7f\0\0\1" + scene.echo.port.to_bytes(2, "big") + b"pipelined")
            client.shutdown(socket.SHUT_WR)
        if chance.randrange(2):
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        client.close()
    return "all are gone"


# In front of the C library: a clock that is so many seconds off as a file says. What is monotonic stays as it is.
CLOCK = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
static long off(void)
{
    char text[32] = {0};
    int file = open(getenv("CLOCK_OFF"), O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, text, sizeof text - 1) < 0)
        text[0] = 0;
    if (file >= 0)
        close(file);
    return atol(text);
}
int clock_gettime(clockid_t clock, struct timespec *now)
{
    int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, now);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        now->tv_sec += off();
    return result;
}
int gettimeofday(struct timeval *now, void *zone)
{
    struct timespec exact;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}
time_t time(time_t *where)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (where)
        *where = now.tv_sec;
    return now.tv_sec;
}
"""


def clock_environment(folder):
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler, "there is no C compiler for another clock"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", folder.file("clock.so"), folder.file("clock.c", CLOCK), "-ldl"],
                   check=True)
    return {"LD_PRELOAD": folder.file("clock.so"), "CLOCK_OFF": folder.file("off", "0")}


def clock(scene, short):
    """the clock is set a day forth, two days back, and right"""
    scene.watch()
    with open(scene.environment["CLOCK_OFF"], "w", encoding="ascii") as off, scene.client() as client:
        for seconds in (86400, -86400, 0):
            off.seek(0)
            off.write(f"{seconds} ".ljust(12))
            off.flush()
            time.sleep(1 if short else 15)
            client.sendall(b"here")
            assert receive(client, 4) == b"here", f"a connection was lost at {seconds} s"
            assert scene.is_up(), f"no longer up at {seconds} s"
    began = time.monotonic()
    os.kill(scene.ssh(), signal.SIGKILL)
    assert eventually(lambda: not scene.is_up(), 10) and eventually(scene.is_up, 60)
    return f"a loss is mended after {time.monotonic() - began:.1f} s"


STORMS = {
    "ten-thousand": ten_thousand, "slow-readers": slow_readers, "no-descriptors": no_descriptors,
    "ssh-no-descriptors": ssh_without_descriptors, "ssh-killed": killed_ssh(signal.SIGKILL),
    "ssh-terminated": killed_ssh(signal.SIGTERM), "server-gone": server_gone, "asleep": asleep, "clock": clock,
    "hasty-clients": hasty_clients,
}
STORMS["ssh-killed"].__doc__ = "ssh is killed (SIGKILL) under five transfers"
STORMS["ssh-terminated"].__doc__ = "ssh is killed (SIGTERM) under five transfers"


# What ssh says is kept in part.
MOST_FOR_WORDS_KIB = 64 * 1024


def other_ssh(what, text, mode=0o755):
    """What stands in ssh's place; (kind of the failure that has to be shown, or a set of them)."""
    def play(short):
        with Folder() as folder:
            os.mkdir(folder.file("bin"))
            if text is None:
                os.mkdir(folder.file("bin/ssh"))
            elif text.startswith("/"):
                shutil.copy(text, folder.file("bin/ssh"))
            else:
                folder.file("bin/ssh", text.replace("REAL", SSH), mode)
            path = folder.file("bin") + ("" if "REAL" in text else ":/nowhere") if text else folder.file("bin")
            with Culvert(PATH=path) as program:
                program.start()
                program.ok("add", "server", "--name", "test", "--config-file", "/dev/null", "--socks", "0")
                before = Usage(program.process.pid)
                program.culvert("up", "test")
                most = [before.memory]

                def said():
                    most.append(Usage(program.process.pid).memory)
                    return program.status("test")["failure"]
                assert eventually(said, 30 if short else 600, 0.1), "it is never said"
                assert max(most) < before.memory + MOST_FOR_WORDS_KIB, f"{max(most)} KiB for what it says"
                status = program.status("test")
                assert status["failure"]["message"].strip(), "it is not said why"
                assert status["state"] in ("failed", "reconnecting", "idle"), status["state"]
                program.ok("down", "test")
                leaks = []
                assert eventually(lambda: not (leaks.clear() or leaks.extend(
                    Usage(program.process.pid).leaks(before, Scene.SLACK_KIB))), 30), leaks
                return f"{status['state']}, {status['failure']['kind']}"
    play.__doc__ = what
    return play


FLOOD = """#!/bin/bash
for a; do [ "$a" != -G ] || exec REAL "$@"; done
log=; last=; for a; do [ "$last" != -E ] || log=$a; last=$a; done
/usr/bin/head -c SIZE /dev/zero | /usr/bin/tr '\\0' 'x' >&2
/usr/bin/head -c SIZE /dev/urandom >"$log"
exit 255
"""

OTHERS = {
    "ssh-is-a-folder": other_ssh("a folder stands in ssh's place", None),
    "ssh-not-executable": other_ssh("ssh is not executable", "#!/bin/sh\n", 0o644),
    "ssh-is-true": other_ssh("ssh is a program that does nothing", "/bin/true"),
    "ssh-is-cat": other_ssh("ssh is another program", "/bin/cat"),
    "ssh-is-rubbish": other_ssh("ssh is no program at all", "rubbish\0\1\2"),
    "stderr-flood": other_ssh("ssh says 1 GB on stderr, and as much in its log", FLOOD),
}


def play(name, short):
    """(what there is to say, problems)."""
    try:
        if name in OTHERS:
            return OTHERS[name](short), []
        with Folder() as folder, Scene(**(clock_environment(folder) if name == "clock" else {})) as scene:
            said = STORMS[name](scene, short)
            return said, scene.problems()
    except Exception as problem:  # pylint: disable=broad-except
        return "", [f"{type(problem).__name__}: {problem}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--short", action="store_true", help="less of each, for the tests")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("rows", nargs="*")
    options = parser.parse_args()
    everything = {**STORMS, **OTHERS}
    if options.list:
        for name, storm in everything.items():
            print(f"{name:20} {storm.__doc__}")
        return 0
    if unknown := [row for row in options.rows if row not in everything]:
        parser.error("no such row: " + ", ".join(unknown))
    random.seed(options.seed)
    raise_descriptor_limit()
    size = 4 << 20 if options.short else 1 << 30
    OTHERS["stderr-flood"] = other_ssh(OTHERS["stderr-flood"].__doc__, FLOOD.replace("SIZE", str(size)))
    print(f"seed {options.seed}, {subprocess.run([SSH, '-V'], capture_output=True, check=False).stderr.decode().strip()}")
    print("| storm | holds | seconds | seen |\n|---|---|---:|---|")
    failed = 0
    for name in options.rows or everything:
        began = time.monotonic()
        outcomes = [play(name, options.short) for _ in range(options.runs)]
        problems = [problem for _, found in outcomes for problem in found]
        failed += bool(problems)
        print(f"| {everything[name].__doc__} | {'no' if problems else 'yes'} | {time.monotonic() - began:.1f} | "
              f"{'; '.join(problems) or outcomes[-1][0]} |", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
