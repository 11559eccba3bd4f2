"""A choice under real keys: arrows only step, what is meant is told once, and nothing that was chosen is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.accessible import wait_for
from ui.widgets.choice_field import ChoiceField

CHOICES = (("0", "Never"), ("5", "After 5 minutes"), ("15", "After 15 minutes"), ("60", "After an hour"))


class Form(QStackedWidget):
    """A page with a choice and a button after it, and another page; notes what the choice tells."""

    def __init__(self, *, free_text: bool = False) -> None:
        super().__init__()
        self.field = ChoiceField("Lock", CHOICES, free_text=free_text)
        self.field.set_value("0")
        self.button = QPushButton("Next")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.addWidget(page)
        self.addWidget(QWidget())
        self.committed: list[str] = []
        self.seen: list[str] = []
        self.field.committed.connect(self.committed.append)
        self.field.activated.connect(lambda: self.seen.append(self.field.value()))

    def step(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.field, key)


def shown(screen: QtBot, form: Form) -> Form:
    screen.addWidget(form)
    form.show()
    form.activateWindow()
    screen.waitUntil(form.isActiveWindow)
    form.field.setFocus()
    return form


@pytest.fixture
def form(screen: QtBot) -> Form:
    return shown(screen, Form())


DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


def spoken(field: ChoiceField) -> str:
    """Return what a screen reader says stands in it."""
    found = QAccessible.queryAccessibleInterface(field)
    assert found is not None
    return found.text(QAccessible.Text.Value)


def test_arrows_only_step_and_screen_readers_follow(form: Form) -> None:
    form.step(DOWN)
    assert spoken(form.field) == "After 5 minutes"
    form.step(DOWN, DOWN)
    assert spoken(form.field) == "After an hour"
    assert form.seen == ["5", "15", "60"]
    assert form.committed == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_enter_and_leaving_tell_the_last_step_once(form: Form, key: Qt.Key) -> None:
    form.step(DOWN, DOWN, UP)
    QTest.keyClick(form.field, key)
    assert form.committed == ["5"]
    form.button.setFocus()
    form.hide()
    assert form.committed == ["5"]


def test_a_letter_steps_as_an_arrow_does(form: Form) -> None:
    QTest.keyClicks(form.field, "a")
    assert (form.field.value(), form.committed) == ("5", [])
    form.button.setFocus()
    assert form.committed == ["5"]


def test_stepping_back_to_what_is_kept_tells_nothing(form: Form) -> None:
    form.step(DOWN, UP)
    form.button.setFocus()
    assert form.committed == []


def test_esc_goes_back_to_the_kept_choice_and_belongs_to_the_page_after_that(form: Form) -> None:
    form.step(DOWN, DOWN, Qt.Key.Key_Escape)
    assert spoken(form.field) == "Never"
    assert form.seen == ["5", "15", "0"]
    form.button.setFocus()
    assert form.committed == []


def test_the_wheel_steps_too(form: Form) -> None:
    at, turned = QPointF(4, 4), QPoint(0, -120)
    none, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    for _ in range(2):
        QApplication.sendEvent(form.field, QWheelEvent(at, at, QPoint(), turned, none, keys, phase, False))
    assert (form.field.value(), form.committed) == ("15", [])
    form.button.setFocus()
    assert form.committed == ["15"]


def test_what_is_picked_from_the_open_list_is_meant(form: Form) -> None:
    form.step(DOWN)
    form.field.showPopup()
    view = form.field.view()
    wait_for(view.isVisible, "the list")
    QTest.keyClick(view, DOWN)
    QTest.keyClick(view, DOWN)
    assert form.committed == []
    QTest.keyClick(view, Qt.Key.Key_Return)
    wait_for(lambda: form.committed == ["60"], "the choice")
    form.button.setFocus()
    assert form.committed == ["60"]


def test_a_list_that_is_closed_again_takes_no_step_away(form: Form) -> None:
    form.step(DOWN)
    form.field.showPopup()
    view = form.field.view()
    wait_for(view.isVisible, "the list")
    QTest.keyClick(view, DOWN)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    wait_for(lambda: not view.isVisible(), "the closed list")
    assert (form.field.value(), form.committed) == ("5", [])
    form.field.setFocus()
    form.button.setFocus()
    assert form.committed == ["5"]


@pytest.mark.parametrize(
    "leave",
    [Form.hide, Form.close, lambda form: form.setCurrentIndex(1), lambda form: form.field.setEnabled(False)],
    ids=["hidden", "closed", "another page", "locked"],
)
def test_a_step_is_told_when_its_field_goes(form: Form, leave: Callable[[Form], object]) -> None:
    form.step(DOWN, DOWN)
    leave(form)
    assert form.committed == ["15"]


def test_a_step_is_told_when_its_page_goes_behind_another_window(screen: QtBot, form: Form) -> None:
    other = QWidget()
    screen.addWidget(other)
    form.step(DOWN, DOWN)
    other.show()
    other.activateWindow()
    screen.waitUntil(other.isActiveWindow)
    assert form.committed == []
    form.setCurrentIndex(1)
    assert form.committed == ["15"]


def test_what_is_read_anew_takes_no_step_away(form: Form) -> None:
    form.step(DOWN, DOWN)
    form.field.set_choices((*CHOICES, ("90", "After 90 minutes")))
    form.field.take_saved("5")
    assert form.field.value() == "15"
    form.step(Qt.Key.Key_Escape)
    assert form.field.value() == "5"
    form.step(DOWN)
    form.button.setFocus()
    assert form.committed == ["15"]


def test_a_step_to_what_is_offered_no_more_goes_back(form: Form) -> None:
    form.step(DOWN, DOWN)
    form.field.set_choices(CHOICES[:2])
    assert form.field.value() == "0"
    form.button.setFocus()
    assert form.committed == []


def test_words_of_ones_own_may_follow_steps(screen: QtBot) -> None:
    form = shown(screen, Form(free_text=True))
    form.step(DOWN, DOWN)
    assert (form.field.currentText(), form.committed) == ("After 15 minutes", [])
    line = form.field.lineEdit()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(form.field, "After lunch")
    # Words are not taken back by Esc: only steps are.
    form.step(Qt.Key.Key_Escape)
    assert form.field.currentText() == "After lunch"
    QTest.keyClick(form.field, Qt.Key.Key_Tab)
    assert form.committed == ["After lunch"]


def test_steps_where_words_may_stand_are_told_once(screen: QtBot) -> None:
    form = shown(screen, Form(free_text=True))
    form.step(DOWN, DOWN)
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.committed == ["15"]
    form.step(DOWN)
    form.hide()
    assert form.committed == ["15", "60"]
