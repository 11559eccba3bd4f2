"""One list of actions; keys, menus, buttons and the palette only show it."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.actions.menus import SEPARATOR, build_menu
from ui.actions.palette import Hit, Palette
from ui.actions.registry import APP, Action, ActionRegistry, Context


class Desk:
    """Counts what was done, and can forbid."""

    def __init__(self) -> None:
        self.done: list[tuple[str, Context]] = []
        self.why: str | None = None
        self.registry = ActionRegistry()
        self.registry.replace(APP, [self.action("app.sync", "Send now", APP, "Ctrl+S", ("sync", "upload"))])
        self.registry.replace(
            "plan",
            [
                self.action("item.complete", "Complete item", "plan", "Ctrl+Return", ("finish",)),
                self.action("item.comment", "Comment", "plan"),
            ],
        )

    def action(self, id_: str, title: str, scope: str, keys: str = "", words: tuple[str, ...] = ()) -> Action:
        return Action(
            id_, title, lambda c: self.done.append((id_, c)), "check", keys, scope, words, enabled=lambda _: self.why
        )


def page_of(qtbot: QtBot, desk: Desk) -> tuple[QWidget, QPushButton]:
    window = QWidget()
    inside = QPushButton("inside", window)
    QVBoxLayout(window).addWidget(inside)
    qtbot.addWidget(window)
    desk.registry.bind(window, "plan")
    with qtbot.waitExposed(window):
        window.show()
    return window, inside


def test_an_action_runs_with_what_is_selected(qtbot: QtBot) -> None:
    desk = Desk()
    desk.registry.set_selected("plan", ["a", "b"])
    with qtbot.waitSignal(desk.registry.ran):
        desk.registry.run("item.complete")
    assert desk.done == [("item.complete", Context("plan", ("a", "b")))]


def test_a_blocked_action_says_why_instead_of_running(qtbot: QtBot) -> None:
    desk = Desk()
    desk.why = "1 step missing"
    with qtbot.waitSignal(desk.registry.blocked) as told:
        desk.registry.run("item.complete")
    assert (told.args[0].id, told.args[1]) == ("item.complete", "1 step missing")
    assert desk.done == []
    assert desk.registry.reason("item.complete") == "1 step missing"


def test_a_scope_is_replaced_as_a_whole_and_keeps_to_itself(qtbot: QtBot) -> None:
    desk = Desk()
    with qtbot.waitSignal(desk.registry.changed):
        desk.registry.replace("plan", [desk.action("item.add", "Add item", "plan")])
    assert [action.id for action in desk.registry.of("plan", APP)] == ["app.sync", "item.add"]
    with pytest.raises(ValueError, match="not of scope plan"):
        desk.registry.replace("plan", [desk.action("x", "X", "visits")])


def test_keys_work_inside_the_page_and_once(qtbot: QtBot) -> None:
    desk = Desk()
    window, inside = page_of(qtbot, desk)
    desk.registry.bind(window, "plan")  # a second time, as after a refresh
    inside.setFocus()
    QTest.keyClick(inside, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [id_ for id_, _ in desk.done] == ["item.complete"]


def test_keys_of_a_page_do_not_reach_beyond_it(qtbot: QtBot) -> None:
    desk = Desk()
    window, _ = page_of(qtbot, desk)
    other = QPushButton("other")
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    QTest.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == []
    assert window.isVisible()


def test_a_page_that_is_gone_leaves_no_keys_behind(qtbot: QtBot) -> None:
    desk = Desk()
    first = QWidget()
    desk.registry.bind(first, "plan")
    first.deleteLater()
    del first
    second, inside = page_of(qtbot, desk)
    inside.setFocus()
    QTest.keyClick(inside, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.done) == 1
    assert [key.shortcut().toString() for key in second.actions()] == ["Ctrl+Return"]


def test_clashing_keys_are_found() -> None:
    desk = Desk()
    assert desk.registry.clashes() == ()
    desk.registry.replace("visits", [desk.action("visit.add", "Add", "visits", "Ctrl+Return")])
    assert desk.registry.clashes() == ()  # another page
    desk.registry.replace("visits", [desk.action("visit.save", "Save", "visits", "ctrl+s")])
    assert desk.registry.clashes() == (("app.sync", "visit.save"),)


def test_a_menu_shows_words_keys_and_reasons(screen: QtBot) -> None:
    desk = Desk()
    host = QWidget()
    screen.addWidget(host)
    menu = build_menu(desk.registry, ["item.complete", SEPARATOR, "item.comment"], host)
    entries: list[QAction] = menu.actions()
    assert [entry.text() for entry in entries] == ["Complete item\tCtrl+Return", "", "Comment"]
    entries[2].trigger()
    assert [id_ for id_, _ in desk.done] == ["item.comment"]
    desk.why = "Choose an item"
    blocked = build_menu(desk.registry, ["item.comment"], host).actions()[0]
    assert blocked.isEnabled()  # never dead
    assert blocked.toolTip() == "Choose an item"
    assert blocked.text() == "Comment…"


# ------------------------------------------------------------------------------------------------------ the palette


class Records:
    """Finds records by a word, and remembers which were opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def search(self, text: str) -> Sequence[Hit]:
        titles = ("Meghna Knit Composite", "Turag Apparels", "Finish line")
        return [Hit(f"factory:{t}", t, lambda t=t: self.opened.append(t)) for t in titles if text in t.casefold()]  # type: ignore[misc]


def titles(hits: Sequence[Hit]) -> list[str]:
    return [hit.title for hit in hits]


def test_the_palette_finds_actions_by_words_and_keywords_then_records() -> None:
    desk, records = Desk(), Records()
    palette = Palette(desk.registry, records.search)
    palette.scope = "plan"
    assert titles(palette.find("finish")) == ["Complete item", "Finish line"]
    assert titles(palette.find("com it")) == ["Complete item"]
    assert titles(palette.find("com")) == ["Complete item", "Comment", "Meghna Knit Composite"]
    assert titles(palette.find("nothing like it")) == []


def test_the_palette_offers_only_what_fits_the_page_in_front() -> None:
    palette = Palette(Desk().registry, Records().search)
    assert titles(palette.find("")) == ["Send now"]
    palette.scope = "plan"
    assert titles(palette.find("")) == ["Complete item", "Comment", "Send now"]


def test_recent_things_come_first_while_they_exist() -> None:
    desk, records = Desk(), Records()
    palette = Palette(desk.registry, records.search)
    palette.scope = "plan"
    palette.use(palette.find("comment")[0])
    palette.use(palette.find("turag")[0])
    assert titles(palette.find("")) == ["Turag Apparels", "Comment", "Complete item", "Send now"]
    assert records.opened == ["Turag Apparels"]
    desk.registry.replace("plan", [])
    assert titles(palette.find("")) == ["Turag Apparels", "Send now"]


def test_the_palette_says_why_an_action_cannot_run() -> None:
    desk = Desk()
    desk.why = "Choose an item"
    hit = Palette(desk.registry, Records().search).find("send")[0]
    assert (hit.blocked, hit.detail) == (True, "Choose an item")
