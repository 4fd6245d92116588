# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What desktops and systemd find of the program after "cmake --install", read by their own tools."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest

BUILD = os.environ["BUILD_FOLDER"]
CMAKE = os.environ["CMAKE"]
VERSION = os.environ["PROJECT_VERSION"]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SYSTEMD = "/lib/systemd/systemd"

# Runs in namespaces of its own, as if the machine had been started with systemd: a user's manager with a home of
# its own runs the unit, and everything ends with the script.
JOURNEY = """
set -eu
mkdir -p /run/systemd
mount -t tmpfs none /run/systemd
mkdir -p /run/systemd/system
{systemd} --user --log-target=console >"$XDG_RUNTIME_DIR/manager.log" 2>&1 &
tries=0
until [ -S "$XDG_RUNTIME_DIR/systemd/private" ] || [ $((tries += 1)) -gt 200 ]; do sleep 0.1; done
systemctl --user start culvert.service
{program} add 127.0.0.1:1 --name one --socks 0
systemctl --user reload culvert.service
systemctl --user show culvert.service -p ActiveState,StatusText,Type,WatchdogUSec
{program} quit
tries=0
until [ "$(systemctl --user show culvert.service -p ActiveState)" = ActiveState=inactive ] || [ $((tries += 1)) -gt 200 ]
do sleep 0.1; done
systemctl --user show culvert.service -p Result,ExecMainStatus
"""


def run(*command, environment=None, folder=None):
    done = subprocess.run(command, env=dict(os.environ, **(environment or {})), cwd=folder, text=True, timeout=100,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}: {done.returncode}\n{done.stdout}")
    return done.stdout


def needs(program):
    return unittest.skipUnless(shutil.which(program), f"there is no {program} here")


def may_play_init():
    return (os.geteuid() == 0 and os.path.exists(SYSTEMD)
            and subprocess.run(["unshare", "--mount", "--pid", "--fork", "--mount-proc", "true"],
                               capture_output=True, check=False).returncode == 0
            and os.path.isdir("/sys/fs/cgroup/systemd"))


class System(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = tempfile.mkdtemp(prefix="culvert-system-")
        cls.addClassCleanup(shutil.rmtree, cls.root, ignore_errors=True)
        cls.prefix = os.path.join(cls.root, "usr")
        run(CMAKE, "--install", BUILD, "--prefix", cls.prefix)
        cls.program = os.path.join(cls.prefix, "bin", "culvert")
        with open(os.path.join(cls.prefix, "lib/systemd/user/culvert.service"), encoding="utf-8") as file:
            cls.unit = file.read()

    def setUp(self):
        self.home = tempfile.mkdtemp(dir=self.root)
        self.units = os.path.join(self.home, "config", "systemd", "user")
        os.makedirs(self.units)
        runtime = os.path.join(self.home, "run")
        os.makedirs(runtime, mode=0o700)
        self.environment = {"XDG_RUNTIME_DIR": runtime, "XDG_CONFIG_HOME": os.path.join(self.home, "config"),
                            "XDG_STATE_HOME": os.path.join(self.home, "state")}
        # The unit names where the program goes by default; here it is elsewhere.
        self.here = "\n".join(f"ExecStart={self.program} --headless" if line.startswith("ExecStart=") else line
                              for line in self.unit.splitlines()) + "\n"
        self.path = os.path.join(self.units, "culvert.service")
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(self.here)

    @needs("desktop-file-validate")
    def test_desktop_entry(self):
        run("desktop-file-validate", os.path.join(self.prefix, "share/applications/culvert.desktop"))

    @needs("appstreamcli")
    def test_metadata_of_software_centres(self):
        run("appstreamcli", "validate", "--no-net",
            os.path.join(self.prefix, "share/metainfo/org.culvert.Culvert.metainfo.xml"))

    @needs("flatpak-builder")
    def test_flatpak_manifest_is_read(self):
        # It keeps its state where it is run.
        said = run("flatpak-builder", "--show-manifest",
                   os.path.join(ROOT, "packaging/flatpak/org.culvert.Culvert.yaml"), environment={"HOME": self.home},
                   folder=self.home)
        self.assertEqual("org.culvert.Culvert", json.loads(said)["id"])

    def test_metadata_tells_of_this_version(self):
        with open(os.path.join(self.prefix, "share/metainfo/org.culvert.Culvert.metainfo.xml"), encoding="utf-8") as file:
            self.assertIn(f'<release version="{VERSION}"', file.read())
        self.assertEqual(f"culvert {VERSION}\n", run(self.program, "--version"))

    def test_icons(self):
        for icon in ["scalable/apps/culvert.svg", "symbolic/apps/culvert-symbolic.svg"]:
            self.assertTrue(os.path.exists(os.path.join(self.prefix, "share/icons/hicolor", icon)), icon)

    def test_unit_starts_the_installed_program(self):
        self.assertIn("/bin/culvert --headless", self.unit)
        self.assertNotIn("@", self.unit.replace("@system-service", ""))

    @needs("systemd-analyze")
    def test_unit_is_understood(self):
        self.assertEqual("", run("systemd-analyze", "verify", "--user", "--man=no", self.path,
                                 environment=self.environment))

    @unittest.skipUnless(may_play_init(), "needs root, systemd and its control groups")
    def test_unit_runs_under_a_users_systemd(self):
        said = run("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c",
                   JOURNEY.format(systemd=SYSTEMD, program=self.program), environment=self.environment)
        self.assertIn("ActiveState=active\n", said)
        self.assertIn("StatusText=0 of 1 tunnels are up\n", said)
        self.assertIn("Type=notify\n", said)
        self.assertIn("WatchdogUSec=30s\n", said)
        self.assertIn("Result=success\n", said)
        self.assertIn("ExecMainStatus=0\n", said)


if __name__ == "__main__":
    unittest.main(verbosity=2)
