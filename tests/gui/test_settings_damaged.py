"""A settings file that cannot be read: the program starts with its defaults, says so, and nothing else is lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.config.sections import Settings
from tests.builders.device import Device
from tests.gui.accessible import names, press, wait_for
from ui.program.desk import Desk
from ui.theme.theme import current_theme
from ui.theme.tokens import Scheme
from ui.widgets.banner import Banner

Start = Callable[[], Desk]

ALL_DEFAULTS = "The settings could not be read, and all of them stand at their defaults."
SOME_DEFAULTS = "Some settings could not be used and stand at their defaults."


@pytest.fixture
def device(tmp_path: Path) -> Device:
    """A laptop with an account on it."""
    found = Device(tmp_path)
    found.add("nasrin")
    return found


@pytest.fixture
def start(screen: QtBot, qapp: QApplication, device: Device) -> Iterator[Start]:
    """Return what starts the program on the laptop, ending the one before."""
    desks: list[Desk] = []

    def end() -> None:
        while desks:
            desk = desks.pop()
            desk.close()
            desk.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def start_it() -> Desk:
        end()
        desks.append(Desk(qapp, device.paths, device.clock))
        desks[0].welcome()
        return desks[0]

    yield start_it
    end()


def said(desk: Desk) -> list[str]:
    assert desk.window is not None
    QApplication.processEvents()  # what has just been put into a window is shown with the next event
    return [each.accessibleName() for each in desk.window.findChildren(Banner) if each.isVisible()]


def finds_the_account(desk: Desk) -> None:
    window = desk.window
    assert window is not None
    wait_for(lambda: "Open nasrin" in names(window), "the account")


@pytest.mark.parametrize(
    "content",
    [b"", b'{"appearance": {"theme": "dark"', b"\xff\xfe\x00", b"[1, 2]"],
    ids=["empty", "cut", "bytes", "list"],
)
def test_a_damaged_file_is_put_aside_and_said(start: Start, device: Device, content: bytes) -> None:
    device.paths.settings.write_bytes(content)
    desk = start()
    (words,) = said(desk)
    aside = device.paths.settings.with_suffix(".damaged.json")
    assert words.startswith(ALL_DEFAULTS) and aside.name in words
    assert aside.read_bytes() == content
    assert desk.settings == Settings()
    finds_the_account(desk)
    desk.change("appearance.theme", "dark")
    desk = start()
    assert said(desk) == []
    assert current_theme().scheme is Scheme.DARK


def test_a_file_that_the_disk_does_not_give_stops_nobody(start: Start, device: Device) -> None:
    device.paths.settings.mkdir()
    desk = start()
    (words,) = said(desk)
    assert words.startswith(ALL_DEFAULTS)
    finds_the_account(desk)


@pytest.mark.parametrize(
    "stored",
    [
        {"appearance": {"theme": "purple", "text_size": 150}},
        {"appearance": {"theme": None, "language": 7, "text_size": 150}},
        {"appearance": {"text_size": 150}, "connection": {"interval": -1}},
    ],
    ids=["a choice", "kinds", "bounds"],
)
def test_what_can_be_used_is_used_and_the_rest_is_said(start: Start, device: Device, stored: object) -> None:
    device.paths.settings.write_text(json.dumps(stored))
    desk = start()
    assert [words.startswith(SOME_DEFAULTS) for words in said(desk)] == [True]
    assert current_theme().text_scale == 150
    finds_the_account(desk)


def test_a_language_that_nobody_speaks_is_the_system_s(start: Start, device: Device) -> None:
    device.paths.settings.write_text(json.dumps({"appearance": {"language": "tlh"}}))
    desk = start()
    finds_the_account(desk)


def test_what_is_said_stands_in_the_next_window_too_until_it_is_put_away(start: Start, device: Device) -> None:
    device.paths.settings.write_bytes(b"{")
    desk = start()
    desk.change("appearance.language", "ar")
    (words,) = said(desk)
    assert not words.startswith(ALL_DEFAULTS) and words, "it is said in the language of now"
    desk.change("appearance.language", "en")
    assert desk.window is not None
    press(desk.window, "Close this message")
    wait_for(lambda: said(desk) == [], "no banner")
    desk.welcome()
    assert said(desk) == []


def test_an_account_whose_label_is_damaged_costs_the_others_nothing(start: Start, device: Device) -> None:
    key = device.add("kamal")
    label = device.profile(key).folder / "account.json"
    label.write_bytes(b'{"server": ')
    desk = start()
    finds_the_account(desk)
    assert desk.window is not None
    assert "Open kamal" not in names(desk.window)
    device.accounts().open(key).close()  # signing in again leads here
    assert {known.login for known in device.accounts().known()} == {"nasrin", "kamal"}
