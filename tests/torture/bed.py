# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The program as a person has it, headless, and servers for it: each in a folder of its own, ended with the block."""

import json
import os
import pwd
import random
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

CULVERT = os.environ.get("CULVERT_PROGRAM", "")
SSH = shutil.which("ssh")
SSHD = shutil.which("sshd", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin:/sbin")
# Below the ports that the system lends to outgoing connections.
LOWEST_PORT, PORTS_END = 10000, 32768


def eventually(holds, seconds=30.0, every=0.02):
    """True as soon as it holds; False if it never does."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(every)
    return True


class Folder:
    """A folder that goes with the block. Its name is short, as paths of sockets have to be."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="culvert-t-")
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def file(self, name, text=None, mode=0o600):
        path = os.path.join(self.path, name)
        if text is not None:
            with open(path, "wb") as file:
                file.write(text if isinstance(text, bytes) else text.encode())
            os.chmod(path, mode)
        return path


class Sshd(Folder):
    """A private server with a key that it accepts; config is what `--config-file` wants."""

    def __enter__(self):
        super().__enter__()
        for name in ("host_key", "client_key"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.file(name)], check=True)
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        self.port = random.randrange(LOWEST_PORT, PORTS_END)
        self.process = None
        self.start()
        with open(self.file("host_key.pub"), encoding="ascii") as key:
            self.file("known_hosts", f"[127.0.0.1]:{self.port} {key.read()}")
        self.config = self.file("ssh_config", f"""Host server
    HostName 127.0.0.1
    Port {self.port}
    User {pwd.getpwuid(os.geteuid()).pw_name}
    IdentityFile {self.file("client_key")}
    IdentitiesOnly yes
    UserKnownHostsFile {self.file("known_hosts")}
    GlobalKnownHostsFile /dev/null
""")
        return self

    def start(self):
        # Where root's password is locked, only PAM lets root in.
        self.file("sshd_config", f"""ListenAddress 127.0.0.1
Port {self.port}
HostKey {self.file("host_key")}
AuthorizedKeysFile {self.file("client_key.pub")}
StrictModes no
UsePAM {"yes" if os.geteuid() == 0 else "no"}
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin yes
PidFile none
MaxStartups 100
MaxSessions 100
LogLevel ERROR
""")
        self.process = subprocess.Popen([SSHD, "-D", "-e", "-f", self.file("sshd_config")], stdin=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)
        if not eventually(lambda: is_open(self.port), 10):
            raise RuntimeError("sshd does not listen")

    def stop(self):
        """The daemon and all its sessions."""
        for pid in [*descendants(self.process.pid), self.process.pid]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()

    def __exit__(self, *what):
        self.stop()
        super().__exit__(*what)


class Culvert(Folder):
    """The program itself, headless, with a home of its own."""

    def __init__(self, **environment):
        self.more = environment
        self.process = None

    def __enter__(self):
        super().__enter__()
        for name in ("home", "config", "state", "data", "tmp", "run"):
            os.mkdir(self.file(name), 0o700)
        return self

    def environment(self):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SSH_AUTH_SOCK")}
        environment.update(HOME=self.file("home"), XDG_CONFIG_HOME=self.file("config"), LC_ALL="C.UTF-8",
                           XDG_STATE_HOME=self.file("state"), XDG_DATA_HOME=self.file("data"),
                           XDG_RUNTIME_DIR=self.file("run"), TMPDIR=self.file("tmp"), **self.more)
        return environment

    @property
    def profiles_path(self):
        return self.file("config/culvert/profiles.json")

    def write_profiles(self, text):
        os.makedirs(os.path.dirname(self.profiles_path), 0o700, exist_ok=True)
        self.file("config/culvert/profiles.json", text)

    def start(self, **how):
        with open(self.file("log"), "ab") as log:
            self.process = subprocess.Popen([CULVERT, "--headless"], env=self.environment(), stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log, **how)
        if not eventually(lambda: self.process.poll() is not None or self.answers(), 60):
            raise RuntimeError("the program does not answer")
        if self.process.poll() is not None:
            raise RuntimeError("the program ended: " + self.log())
        return self

    def answers(self, seconds=15):
        try:
            return self.culvert("list", timeout=seconds).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def culvert(self, *arguments, input=None, timeout=60, **how):
        return subprocess.run([CULVERT, *arguments], env=self.environment(), input=input, capture_output=True,
                              timeout=timeout, check=False, **({} if input else {"stdin": subprocess.DEVNULL}), **how)

    def ok(self, *arguments, **how):
        done = self.culvert(*arguments, **how)
        if done.returncode != 0:
            raise AssertionError(f"culvert {' '.join(arguments)}: {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def status(self, name):
        return json.loads(self.ok("status", name, "--json"))["profiles"][0]

    def state(self, name):
        return self.status(name)["state"]

    def port(self, name):
        """Where its first endpoint listens."""
        return int(self.status(name)["endpoints"][0]["addresses"][0].rsplit(":", 1)[1])

    def add(self, server, name="test", *more):
        self.ok("add", "server", "--name", name, "--config-file", server.config, "--socks", "0", *more)

    def log(self):
        with open(self.file("log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    def ask(self, request):
        """What the instance's socket answers to bytes as they are; None where it hangs up or says nothing."""
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(20)
            try:
                client.connect(self.file("run/culvert/instance.sock"))
                client.sendall(request)
                answer = b""
                while not answer.endswith(b"\n"):
                    part = client.recv(65536)
                    if not part:
                        return None
                    answer += part
                return json.loads(answer)
            except (OSError, ValueError):
                return None

    def end(self, seconds=20):
        """Its exit status; negative for a signal."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def __exit__(self, *what):
        if self.process:
            self.end()
        super().__exit__(*what)


class Echo:
    """A target that gives back what it gets, and the end after it; how many clients have come at most at a time."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.close()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    @staticmethod
    def serve(client):
        with client:
            try:
                while data := client.recv(65536):
                    client.sendall(data)
                client.shutdown(socket.SHUT_WR)
            except OSError:
                pass


def socks(port, host, target, timeout=60):
    """A connection through a SOCKS 5 endpoint; raises OSError where it comes to nothing."""
    client = socket.create_connection(("127.0.0.1", port), timeout)
    try:
        name = host.encode()
        client.sendall(b"\5\1\0" + b"\5\1\0\3" + bytes([len(name)]) + name + target.to_bytes(2, "big"))
        reply = receive(client, 12)
        if len(reply) < 12 or reply[3] != 0:
            raise ConnectionError(f"refused: {reply.hex()}")
        return client
    except BaseException:
        client.close()
        raise


def receive(client, size):
    """So many bytes, or fewer where the end comes before."""
    data = b""
    while len(data) < size:
        part = client.recv(min(size - len(data), 1 << 20))
        if not part:
            break
        data += part
    return data


def is_open(port):
    with socket.socket() as client:
        client.settimeout(2)
        return client.connect_ex(("127.0.0.1", port)) == 0


def descendants(pid):
    """Of what a process has started, what is still there."""
    children = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as stat:
                    children.setdefault(int(stat.read().rsplit(")", 1)[1].split()[1]), []).append(int(name))
            except OSError:
                pass
    found, todo = [], [pid]
    while todo:
        more = children.get(todo.pop(), [])
        found += more
        todo += more
    return found


class Usage:
    """What a process has now: descriptors, threads, children, and memory in KiB."""

    def __init__(self, pid):
        self.descriptors = len(os.listdir(f"/proc/{pid}/fd"))
        self.threads = len(os.listdir(f"/proc/{pid}/task"))
        self.children = len(descendants(pid))
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
            self.memory = sum(int(line.split()[1]) for line in rollup if line.startswith(("Private_Dirty:", "Swap:")))

    def __str__(self):
        return (f"{self.descriptors} descriptors, {self.threads} threads, {self.children} children, "
                f"{self.memory} KiB")

    def leaks(self, before, memory):
        """What is more than before; of memory so many KiB are no leak."""
        found = [f"{name}: {getattr(self, name)}, {getattr(before, name)} before"
                 for name in ("descriptors", "threads", "children") if getattr(self, name) > getattr(before, name)]
        if self.memory > before.memory + memory:
            found.append(f"memory: {self.memory} KiB, {before.memory} before")
        return found


def raise_descriptor_limit():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
