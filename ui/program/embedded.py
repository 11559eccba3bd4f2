"""The demo's server: a child process of this very program, on loopback, with a fictional programme."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from app.config.files import write_atomically
from app.config.paths import Paths
from app.domain.clock import Clock
from app.domain.errors import Known
from app.storage.lock import ProfileLock
from sync.client.account import Account
from sync.client.accounts import Accounts

SERVER_FLAG = "--server"
_START_SECONDS = 60.0
_STEP_SECONDS = 0.05
_TRIES = 3
"""Starts: the server of a program that died a moment ago may still hold the port."""
_IN_USE = "replica.in_use"


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Who the demo is opened as, and the password that all of its people share."""

    login: str
    password: str


def demo_person(role: str = "") -> DemoPerson:
    """Return the first person of the demo's script in a role; '' is the advisor it is told about."""
    script = json.loads(files("resources.demo").joinpath("programme.json").read_bytes())
    logins = [str(someone["login"]) for someone in script["people"] if someone["role"] == role]
    return DemoPerson(logins[0] if role else str(script["advisor"]), str(script["password"]))


class EmbeddedServer:
    """The child process, one for each folder; it ends with `stop`, or when this program is gone."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of its database."""
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._lock: ProfileLock | None = None

    def start(self) -> str:
        """Start the server, filling a new database first, and return its URL.

        Raises Known demo.in_use where another program runs it, demo.failed when it does not start.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = _alone(self._folder / "lock")
        for _ in range(_TRIES):
            url = self._started()
            if url:
                return url
            self._end()
        self.stop()
        raise Known("demo.failed", log=str(self._folder / "server.log"))

    def stop(self) -> None:
        """End the server; it finishes the request under way."""
        self._end()
        if self._lock is not None:
            self._lock.release(clean=True)
            self._lock = None

    def _started(self) -> str:
        """Start the process; return the URL once it listens, '' where it ended or said nothing."""
        told = self._folder / "port"
        told.unlink(missing_ok=True)
        command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.main"]
        database = str(self._folder / "server.db")
        arguments = [SERVER_FLAG, "--database", database, "demo", "--port", self._port(), "--port-file", str(told)]
        with (self._folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                # The other end of its input goes with this program, however it ends.
                [*command, *arguments, "--ends-with-input"],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
            )
        return self._listening(told, self._process)

    def _end(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=_START_SECONDS)
            if self._process.stdin is not None:
                self._process.stdin.close()
            self._process = None

    def _port(self) -> str:
        """Return the port of the last time: the demo's account knows its server by its address."""
        kept = self._folder / "address"
        port = kept.read_text().rsplit(" ", 1)[-1] if kept.exists() else ""
        return port if port.isdecimal() else "0"

    def _listening(self, told: Path, process: subprocess.Popen[bytes]) -> str:
        for _ in range(int(_START_SECONDS / _STEP_SECONDS)):
            if told.exists() and len(address := told.read_text().split()) > 1:
                write_atomically(self._folder / "address", " ".join(address).encode())
                return f"http://{address[0]}:{address[1]}"
            if _ended(process):
                break
        return ""


def _alone(path: Path) -> ProfileLock:
    """Return the lock of the demo's folder; the operating system lets go of it when this program dies."""
    try:
        return ProfileLock(path)
    except Known as fault:
        if fault.code != _IN_USE:
            raise
        raise Known("demo.in_use") from fault


def _ended(process: subprocess.Popen[bytes]) -> bool:
    """Wait a moment for the process to end; say whether it did."""
    try:
        process.wait(timeout=_STEP_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return True


def open_demo(paths: Paths, server: EmbeddedServer, clock: Clock, role: str = "") -> Account:
    """Start the demo's server and open an account of the demo, signed in; its replica has a folder of its own."""
    url = server.start()
    person = demo_person(role)
    home = Paths(paths.demo, paths.demo, paths.demo / "logs")
    # The data is fictional: the replica is protected by the script's password, so that no keyring is asked.
    account = Accounts(home, None, clock).sign_in(url, person.login, person.password, passphrase=person.password)
    try:
        account.cycle.run()
        account.older.fetch_held()
    except BaseException:
        account.close()
        raise
    return account
