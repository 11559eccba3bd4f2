"""The whole window of a person whose server cannot be reached: for pages that ask something of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.config.paths import Paths
from app.domain.ids import Ids
from app.services.session import load_session
from app.services.workspace import Workspace
from app.storage.blobs import Blobs
from app.storage.replica import open_replica
from sync.client.account import Account, Place
from sync.client.auth import Credentials
from sync.client.transport import Transport
from tests.builders.replicas import KEY, a_profile
from tests.builders.workspaces import Site, a_site
from tests.fakes.secrets import MemoryStore
from ui.program.desk import Desk

NOWHERE = "http://127.0.0.1:9"


def no_deeds(_site: Site) -> None:
    """Do nothing before the window is opened."""


def an_account(folder: Path, deeds: Callable[[Site], None] = no_deeds) -> Account:
    """Return the account of Nadia Karim after `deeds`; nobody listens at its server's address."""
    with a_site(folder) as site:
        deeds(site)
        clock = site.clock
    profile = a_profile(folder)
    replica = open_replica(profile, KEY, clock)
    with replica.read() as connection:
        session = load_session(connection)
    assert session is not None
    workspace = Workspace(replica, Blobs(profile.evidence, KEY), session, clock, Ids(clock))
    transport = Transport(NOWHERE, "0.1.0")
    credentials = Credentials(transport, MemoryStore(), "refresh", clock)
    return Account(Place(profile, None), workspace, transport, credentials, 60.0)


@contextmanager
def a_desk(app: QApplication, folder: Path, deeds: Callable[[Site], None] = no_deeds) -> Iterator[Desk]:
    """Give the program with that account open in it."""
    account = an_account(folder, deeds)
    home = folder / "home"
    home.mkdir()
    desk = Desk(app, Paths(home, home, home / "logs"), account.workspace.clock)
    try:
        desk.welcome()
        desk.open(account)
        _delete_what_is_closed()
        yield desk
    finally:
        desk.close()
        desk.deleteLater()
        _delete_what_is_closed()


def _delete_what_is_closed() -> None:
    """Do what the program's event loop does by itself, and a test without one does not."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
