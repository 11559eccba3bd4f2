"""The ways in by names and keys: accounts of this device, a server, the demo, and what may stand in the way."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.errors import Known
from sync.client.account import Account
from tests.builders.device import SERVER, Device
from tests.fakes.ways_in import ToldWays
from tests.gui.accessible import find, find_all, names, press, unnamed, wait_for, write
from tests.gui.looks import check_looks
from ui.features.welcome.page import WelcomePage
from ui.i18n.translator import Language
from ui.runtime.tasks import Tasks
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

PASSPHRASE = "rain on a tin roof"
PASSWORD = "correct horse battery"
KEPT = "Nothing was deleted; everything stays on this device."


@dataclass
class Door:
    """A device, its ways in, and what the page opened."""

    qtbot: QtBot
    device: Device
    ways: ToldWays
    tasks: Tasks = field(default_factory=Tasks)
    opened: list[Account] = field(default_factory=list)
    areas: list[QScrollArea] = field(default_factory=list)

    def show(self, size: tuple[int, int] = (1280, 800)) -> WelcomePage:
        page = WelcomePage(self.ways, self.tasks)
        page.opened.connect(self.opened.append)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.resize(*size)
        self.qtbot.addWidget(area)
        self.areas.append(area)
        area.show()
        page.entered()
        self.settle()
        return page

    def settle(self) -> None:
        self.qtbot.wait(1)
        wait_for(lambda: not self.tasks.is_busy, "the work came to its end")

    def names(self) -> list[str]:
        """Return who is in."""
        return [account.workspace.session.login for account in self.opened]


@pytest.fixture
def door(tmp_path: Path, screen: QtBot) -> Iterator[Door]:
    device = Device(tmp_path)
    made = Door(screen, device, ToldWays(device))
    yield made
    made.ways.gate.set()
    made.tasks.close()
    made.ways.close()


def sign_in(page: WelcomePage, server: str = SERVER, login: str = "nasrin", password: str = PASSWORD) -> None:
    for name, words in (("Address of the server", server), ("Login", login), ("Password", password)):
        write(page, name, words)
    press(page, "Sign in")


def has_button(page: WelcomePage, name: str) -> bool:
    return bool(find_all(page, name, QAbstractButton))


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# -- a server


def test_signing_in_opens_the_account(door: Door) -> None:
    page = door.show()
    sign_in(page)
    door.settle()
    assert door.names() == ["nasrin"]
    assert door.ways.asked == [(SERVER, "nasrin", PASSWORD, "")]
    assert find(page, "Password", QLineEdit).text() == "", "a secret does not stay on the screen"


def test_enter_signs_in(door: Door) -> None:
    page = door.show()
    write(page, "Address of the server", SERVER)
    write(page, "Login", "nasrin")
    write(page, "Password", PASSWORD)
    QTest.keyClick(find(page, "Password", QLineEdit), Qt.Key.Key_Return)
    door.settle()
    assert door.names() == ["nasrin"]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("concord.example.org", "https://concord.example.org"),
        (" https://concord.example.org/ ", "https://concord.example.org"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("localhost:8000", "http://localhost:8000"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("Concord.Example.org:8443/", "https://concord.example.org:8443"),
        ("HTTPS://concord.example.org", "https://concord.example.org"),
        ("https:/concord.example.org", "https://concord.example.org"),
        ("https//concord.example.org//", "https://concord.example.org"),
        ("\u200ehttps://concord.example.org\u200b", "https://concord.example.org"),
        ("concord.example.org/Factories/?from=mail#top", "https://concord.example.org/Factories"),
    ],
)
def test_an_address_is_taken_as_people_write_it(door: Door, written: str, asked: str) -> None:
    sign_in(door.show(), written)
    door.settle()
    assert [each[0] for each in door.ways.asked] == [asked]


@pytest.mark.parametrize(
    ("server", "login", "password", "said"),
    [
        ("", "nasrin", PASSWORD, "Write the address of the server."),
        (
            "http://concord.example.org",
            "nasrin",
            PASSWORD,
            "This address is not secure. It must begin with https:// so that nobody can read along.",
        ),
        (
            "ftp://concord.example.org",
            "nasrin",
            PASSWORD,
            "This is no address. Write it like https://concord.example.org",
        ),
        ("https://a b", "nasrin", PASSWORD, "This is no address. Write it like https://concord.example.org"),
        ("https://a:port", "nasrin", PASSWORD, "This is no address. Write it like https://concord.example.org"),
        ("https://a..b", "nasrin", PASSWORD, "This is no address. Write it like https://concord.example.org"),
        (f"https://{'a' * 64}.b", "nasrin", PASSWORD, "This is no address. Write it like https://concord.example.org"),
        ("https://n:pw@a.b", "nasrin", PASSWORD, "This is no address. Write it like https://concord.example.org"),
        ("https://", "nasrin", PASSWORD, "Write the address of the server."),
        (SERVER, " ", PASSWORD, "Write your login."),
        (SERVER, "nasrin", "", "Write your password."),
    ],
)
def test_what_cannot_work_is_said_before_anything_is_sent(
    door: Door, server: str, login: str, password: str, said: str
) -> None:
    page = door.show()
    sign_in(page, server, login, password)
    assert said in names(page)
    assert door.ways.asked == []


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            Known("network.offline"),
            "The server cannot be reached. Check the address and the network, then try again.",
        ),
        (Known("network.timeout"), "The server did not answer in time. Try again."),
        (
            Known("network.tls"),
            (
                "The server could not prove who it is, so nothing was sent to it. "
                "Check the address, and the date and time of this computer."
            ),
        ),
        (Known("server.unavailable"), "The server is busy. Try again in some minutes."),
        (Known("server.fault"), "The server had a fault. Try again; if it stays, tell an administrator."),
        (Known("keyring.locked"), "The computer's password store is locked. Unlock it and try again."),
    ],
)
def test_what_may_pass_is_said_and_tried_again(door: Door, error: Known, said: str) -> None:
    door.ways.failures = [error]
    page = door.show()
    sign_in(page)
    door.settle()
    assert said in names(page)
    press(page, "Try again")
    door.settle()
    assert door.names() == ["nasrin"]
    assert door.ways.asked[0] == door.ways.asked[1]


def test_a_wrong_password_is_said_and_written_anew(door: Door) -> None:
    door.ways.failures = [Known("server.credentials_wrong")]
    page = door.show()
    sign_in(page, password="wrong")
    door.settle()
    assert "The name or the password is wrong." in names(page)
    assert not has_button(page, "Try again")
    field = find(page, "Password", QLineEdit)
    assert field.hasFocus()
    assert field.selectedText()
    QTest.keyClicks(field, PASSWORD)
    QTest.keyClick(field, Qt.Key.Key_Return)
    door.settle()
    assert door.names() == ["nasrin"]
    assert "The name or the password is wrong." not in names(page)


def test_without_a_password_store_a_passphrase_is_chosen_and_written_twice(door: Door) -> None:
    door.ways.failures = [Known("keyring.none", backend="fail"), Known("key.passphrase_short", least=10)]
    page = door.show()
    assert not find_all(page, "Passphrase", QLineEdit)
    sign_in(page)
    door.settle()
    chosen = (
        "This computer has no password store that Concord can use. Choose a passphrase: it protects the data on "
        "this device and is asked each time."
    )
    assert chosen in names(page)
    assert any("who forgets it cannot open the data on this device any more" in name for name in names(page))
    press(page, "Sign in")
    assert "Write the passphrase." in names(page)
    write(page, "Passphrase", PASSPHRASE)
    write(page, "The same passphrase again", PASSPHRASE + "s")
    press(page, "Sign in")
    assert "The two passphrases differ. Write the same one twice." in names(page)
    for name in ("Passphrase", "The same passphrase again"):
        write(page, name, "short")
    press(page, "Sign in")
    door.settle()
    assert "The passphrase is too short: 10 characters at least." in names(page)
    for name in ("Passphrase", "The same passphrase again"):
        write(page, name, PASSPHRASE)
    press(page, "Sign in")
    door.settle()
    assert door.names() == ["nasrin"]
    assert [each[3] for each in door.ways.asked] == ["", "short", PASSPHRASE]


def test_signing_in_to_a_protected_account_asks_for_its_passphrase(door: Door) -> None:
    door.device.add("nasrin", passphrase=PASSPHRASE)
    page = door.show()
    sign_in(page)
    door.settle()
    assert "Enter the passphrase to open the data on this device." in names(page)
    assert not find_all(page, "The same passphrase again", QLineEdit)
    write(page, "Passphrase", PASSPHRASE)
    press(page, "Sign in")
    door.settle()
    assert door.names() == ["nasrin"]


# -- accounts of this device


def test_the_accounts_of_this_device_open_without_a_network(door: Door) -> None:
    door.device.add("nasrin")
    door.device.add("kamal")
    page = door.show()
    assert {"On this device", "nasrin", "kamal", "concord.example.org"} <= set(names(page))
    press(page, "Open kamal")
    door.settle()
    assert door.names() == ["kamal"]


def test_the_first_account_has_the_keyboard(door: Door) -> None:
    door.device.add("nasrin")
    page = door.show()
    assert find(page, "Open nasrin", QAbstractButton).hasFocus()


def test_without_accounts_the_address_has_the_keyboard(door: Door) -> None:
    page = door.show()
    assert "On this device" not in names(page)
    assert find(page, "Address of the server", QLineEdit).hasFocus()


def test_a_known_server_leaves_the_login_to_be_written(door: Door) -> None:
    door.ways.server = SERVER
    page = door.show()
    assert find(page, "Address of the server", QLineEdit).text() == SERVER
    assert find(page, "Login", QLineEdit).hasFocus()


def test_a_passphrase_is_asked_for_and_a_wrong_one_changes_nothing(door: Door) -> None:
    key = door.device.add("nasrin", passphrase=PASSPHRASE)
    page = door.show()
    press(page, "Open nasrin")
    assert door.ways.asked == [], "what needs a passphrase is not tried without"
    before = files_of(door.device.profile(key).folder)
    write(page, "Passphrase", "rain on a thatched roof")
    press(page, "Open")
    door.settle()
    assert "This is not the passphrase. Nothing was changed." in names(page)
    assert files_of(door.device.profile(key).folder) == before
    write(page, "Passphrase", PASSPHRASE)
    QTest.keyClick(find(page, "Passphrase", QLineEdit), Qt.Key.Key_Return)
    door.settle()
    assert door.names() == ["nasrin"]
    assert find(page, "Passphrase", QLineEdit).text() == ""


def a_key_that_is_gone(device: Device, _key: str) -> None:
    device.store.secrets.clear()


def a_key_of_another(device: Device, _key: str) -> None:
    device.add("kamal")
    (mine, theirs) = device.store.secrets
    device.store.secrets[mine] = device.store.secrets[theirs]


def a_newer_database(device: Device, key: str) -> None:
    replica = device.replica(key)
    with replica.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    replica.close()


def a_file_that_is_no_database(device: Device, key: str) -> None:
    device.profile(key).replica.write_bytes(b"not a database" * 1000)


def a_damaged_database(device: Device, key: str) -> None:
    path = device.profile(key).replica
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(size * 6 // 10)
        file.write(b"\xaa" * (size // 10))
    device.profile(key).lock.write_bytes(b"open\n")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (a_key_that_is_gone, "The key to the data on this device was not found. The data is still there."),
        (a_key_of_another, f"The key does not open the data on this device. {KEPT}"),
        (a_newer_database, f"The data was written by a newer version of Concord. Update the program. {KEPT}"),
        (a_file_that_is_no_database, "The data on this device cannot be read. It is still there."),
        (a_damaged_database, "The data on this device is damaged. A copy is kept; do not delete it."),
    ],
)
def test_what_cannot_be_opened_says_why_and_loses_nothing(
    door: Door, spoil: Callable[[Device, str], None], said: str
) -> None:
    key = door.device.add("nasrin")
    spoil(door.device, key)
    before = door.device.profile(key).replica.read_bytes()
    page = door.show()
    press(page, "Open nasrin")
    door.settle()
    assert said in names(page)
    assert not has_button(page, "Try again"), "trying again would come to the same"
    assert door.names() == []
    assert door.device.profile(key).replica.read_bytes() == before


def test_an_account_that_is_open_already_opens_once_it_is_closed_there(door: Door) -> None:
    key = door.device.add("nasrin")
    other = door.device.replica(key)
    page = door.show()
    press(page, "Open nasrin")
    door.settle()
    assert "Concord is already open with this account." in names(page)
    other.close()
    press(page, "Try again")
    door.settle()
    assert door.names() == ["nasrin"]


def test_a_locked_password_store_is_unlocked_and_tried_again(door: Door) -> None:
    door.device.add("nasrin")
    door.ways.failures = [Known("keyring.locked")]
    page = door.show()
    press(page, "Open nasrin")
    door.settle()
    assert "The computer's password store is locked. Unlock it and try again." in names(page)
    press(page, "Try again")
    door.settle()
    assert door.names() == ["nasrin"]


# -- the demo


def test_the_demo_opens_in_one_click(door: Door) -> None:
    press(door.show(), "Open the demo")
    door.settle()
    assert door.names() == ["demo"]


@pytest.mark.parametrize(("words", "role"), [("As an inspector", "inspector"), ("As a supervisor", "supervisor")])
def test_the_demo_opens_in_another_part_and_is_tried_again_in_that(door: Door, words: str, role: str) -> None:
    door.ways.failures = [Known("demo.failed", log="/home/nasrin/demo/server.log")]
    page = door.show()
    press(page, words)
    door.settle()
    press(page, "Try again")
    door.settle()
    assert door.names() == [f"demo-{role}"]


def test_a_demo_that_does_not_start_says_so_and_can_be_tried_again(door: Door) -> None:
    door.ways.failures = [Known("demo.failed", log="/home/nasrin/demo/server.log")]
    page = door.show()
    press(page, "Open the demo")
    door.settle()
    assert any(name.startswith("The demo's server did not start.") for name in names(page))
    press(page, "Try again")
    door.settle()
    assert door.names() == ["demo"]


# -- waiting


def test_what_takes_long_can_be_cancelled_and_is_closed_when_it_comes(door: Door) -> None:
    door.device.add("nasrin")
    door.ways.gate.clear()
    page = door.show()
    press(page, "Open nasrin")
    wait_for(lambda: has_button(page, "Cancel"), "a way out is offered")
    assert "Opening the data on this device…" in names(page)
    press(page, "Cancel")
    assert not has_button(page, "Cancel")
    door.ways.gate.set()
    door.settle()
    assert door.names() == []
    assert door.ways.left == ["nasrin"]
    press(page, "Open nasrin")
    door.settle()
    assert door.names() == ["nasrin"]


def test_a_second_wish_waits_for_nothing_and_points_at_the_way_out(door: Door) -> None:
    door.device.add("nasrin")
    door.ways.gate.clear()
    page = door.show()
    press(page, "Open nasrin")
    press(page, "Open the demo")
    assert find(page, "Cancel", QAbstractButton).hasFocus()
    door.ways.gate.set()
    door.settle()
    assert door.names() == ["nasrin"]


def test_an_account_that_opens_after_the_page_has_gone_is_closed(door: Door) -> None:
    door.device.add("nasrin")
    door.ways.gate.clear()
    page = door.show()
    press(page, "Open nasrin")
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    page.deleteLater()
    door.qtbot.waitUntil(lambda: bool(gone))
    door.ways.gate.set()
    door.settle()
    assert door.names() == []
    assert door.ways.left == ["nasrin"]


def test_what_fails_after_it_was_cancelled_is_not_told(door: Door) -> None:
    door.ways.gate.clear()
    door.ways.failures = [Known("network.offline")]
    page = door.show()
    sign_in(page)
    wait_for(lambda: has_button(page, "Cancel"), "a way out is offered")
    press(page, "Cancel")
    before = names(page)
    door.ways.gate.set()
    door.settle()
    assert names(page) == before


# -- looks


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_welcome_page_looks_right_in_every_language_and_light(
    door: Door, theme: Theme, language: Language, code: str, scheme: Scheme, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    door.device.add("nasrin")
    door.device.add("kamal", passphrase=PASSPHRASE)
    page = door.show()
    assert check_looks(page) == []
    assert unnamed(page) == []
