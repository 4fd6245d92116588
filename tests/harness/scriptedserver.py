# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""An ssh server that asks, refuses, hangs and hangs up as a test wants it. See scriptedserver.h.

One argument: a folder with settings.json. Keys are made there where they are missing. What happens
is told on standard output, one JSON object a line, each with an "event".
"""

import asyncio
import errno
import json
import os
import random
import sys

import asyncssh

# As in app/privatesshd.cpp: below the ports that the system lends to outgoing connections.
LOWEST_PORT, PORTS_END = 10000, 32768
PORT_TRIES = 20


def tell(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


async def for_ever():
    await asyncio.Event().wait()


async def pump(reader, writer):
    while data := await reader.read(32768):
        writer.write(data)
        await writer.drain()
    writer.write_eof()


async def carry(host, port):
    """A session that relays each direction by itself. asyncssh's own loses the end of file of a
    target that is done at once."""
    try:
        far_reader, far_writer = await asyncio.open_connection(host, port)
    except OSError as problem:
        raise asyncssh.ChannelOpenError(asyncssh.OPEN_CONNECT_FAILED,
                                        os.strerror(problem.errno or 0)) from None

    async def relay(reader, writer):
        try:
            await asyncio.gather(pump(reader, far_writer), pump(far_reader, writer))
        except (OSError, asyncssh.Error):
            pass
        far_writer.close()
        writer.close()

    return asyncssh.stream.SSHTCPStreamSession(relay)


class Script(asyncssh.SSHServer):
    """One connection."""

    def __init__(self, settings, counts):
        self.settings = settings
        self.counts = counts
        self.round = 0
        self.connection = None

    # What comes and goes.

    def connection_made(self, conn):
        self.connection = conn
        tell("connected")

    def connection_lost(self, exc):
        tell("disconnected")

    async def begin_auth(self, username):
        tell("login", user=username)
        if self.settings["banner"]:
            self.connection.send_auth_banner(self.settings["banner"])
        if self.settings["hang"] == "login":
            await for_ever()
        return True

    def auth_completed(self):
        tell("accepted")
        if self.settings["failAfterLogin"]:
            self.connection.disconnect(asyncssh.DISC_BY_APPLICATION,
                                       self.settings["failAfterLogin"])
        elif self.settings["closeAfterMs"] >= 0:
            loop = asyncio.get_event_loop()
            loop.call_later(self.settings["closeAfterMs"] / 1000, self.connection.abort)

    # How a login goes.

    async def judge(self, method, username, texts, right):
        """Whether these answers are taken. They are told before that."""
        right = right and self.counts["refusals"] <= 0
        if self.counts["refusals"] > 0:
            self.counts["refusals"] -= 1
        tell("answer", method=method, user=username, texts=texts, taken=right)
        if self.settings["hang"] == "answer":
            await for_ever()
        return right

    def password_auth_supported(self):
        return bool(self.settings["passwords"])

    async def validate_password(self, username, password):
        right = self.settings["passwords"].get(username) == password
        return await self.judge("password", username, [password], right)

    def kbdint_auth_supported(self):
        return bool(self.settings["dialogue"])

    def challenge(self):
        part = self.settings["dialogue"][self.round]
        questions = [(question["text"], question["echo"]) for question in part["questions"]]
        return part["name"], part["instruction"], "", questions

    def get_kbdint_challenge(self, username, lang, submethods):
        self.round = 0
        return self.challenge()

    async def validate_kbdint_response(self, username, responses):
        part = self.settings["dialogue"][self.round]
        right = [question["answer"] for question in part["questions"]] == list(responses)
        if not await self.judge("keyboard-interactive", username, list(responses), right):
            return False
        self.round += 1
        return self.challenge() if self.round < len(self.settings["dialogue"]) else True

    def public_key_auth_supported(self):
        return self.settings["acceptsKey"]

    def validate_public_key(self, username, key):
        return key.get_fingerprint() == self.settings["clientKey"]

    # What a tunnel needs.

    def connection_requested(self, dest_host, dest_port, orig_host, orig_port):
        tell("forward", host=dest_host, port=dest_port)
        return carry(dest_host, dest_port)

    def unix_connection_requested(self, dest_path):
        return True

    def server_requested(self, listen_host, listen_port):
        return True

    def unix_server_requested(self, listen_path):
        return True


class OldConnection(asyncssh.connection.SSHServerConnection):
    """A server from before the strict key exchange."""

    # asyncssh goes by what the client can do, whatever it said itself.
    _strict_kex = property(lambda self: False, lambda self, value: None)

    def _get_extra_kex_algs(self):
        return [b"ext-info-s"]


def serve_command(process):
    process.stdout.write("inside\n")
    process.exit(0)


async def say_and_hang(reader, writer, words):
    tell("connected")
    writer.write(words)
    try:
        # Until the client hangs up.
        while await reader.read(4096):
            pass
    except ConnectionError:
        pass
    tell("disconnected")
    writer.close()


def key_in(folder, name, passphrase=None):
    """The key in the file of this name, made there if there is none."""
    path = os.path.join(folder, name)
    if os.path.exists(path):
        return asyncssh.read_private_key(path, passphrase)
    key = asyncssh.generate_private_key("ssh-ed25519", comment="culvert throw-away key")
    key.write_private_key(path, passphrase=passphrase)
    key.write_public_key(path + ".pub")
    return key


async def listen(settings, host_key, port):
    words = {"connect": b"", "version": b"SSH-2.0-Scripted\r\n"}.get(settings["hang"])
    if words is not None:
        return await asyncio.start_server(
            lambda reader, writer: say_and_hang(reader, writer, words), "127.0.0.1", port)
    counts = {"refusals": settings["refusals"]}
    return await asyncssh.create_server(
        lambda: Script(settings, counts), "127.0.0.1", port, server_host_keys=[host_key],
        # Else the port stays taken for a minute after a connection that the server closed.
        reuse_address=True, process_factory=serve_command, login_timeout=0, keepalive_interval=0)


async def main(folder):
    # ssh does not take a key that others may read.
    os.umask(0o077)
    with open(os.path.join(folder, "settings.json"), encoding="utf-8") as file:
        settings = json.load(file)
    if not settings["strictKeyExchange"]:
        asyncssh.connection.SSHServerConnection = OldConnection
    host_key = key_in(folder, "host_key")
    client_key = key_in(folder, "client_key", settings["keyPassphrase"] or None)
    settings["clientKey"] = client_key.get_fingerprint()
    tries = 1 if settings["port"] else PORT_TRIES
    for left in reversed(range(tries)):
        port = settings["port"] or random.randrange(LOWEST_PORT, PORTS_END)
        try:
            # The name keeps it from being collected.
            server = await listen(settings, host_key, port)
            break
        except OSError as problem:
            if problem.errno != errno.EADDRINUSE or left == 0:
                raise
    tell("listening", port=port, key=host_key.export_public_key().decode().strip(),
         fingerprint=host_key.get_fingerprint())
    await for_ever()
    server.close()


asyncio.run(main(sys.argv[1]))
