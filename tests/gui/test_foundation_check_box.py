"""A box to tick is seen in every look, ticked or not, and grows with the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from ui.i18n.translator import Language
from ui.theme.contrast import MARK, ratio
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.check_box import CheckBox

SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)


class Drawn:
    """A picture of the box alone, without its words."""

    def __init__(self, box: CheckBox) -> None:
        option = QStyleOptionButton()
        box.initStyleOption(option)
        self.place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
        self._picture: QImage = box.grab().toImage()

    def colour(self, point: QPoint) -> QColor:
        return self._picture.pixelColor(point)

    def rim(self) -> QColor:
        return self.colour(QPoint(self.place.left(), self.place.center().y()))

    def outside(self) -> QColor:
        return self.colour(QPoint(self.place.right() + 3, self.place.top()))

    def inside(self) -> set[str]:
        inner = self.place.adjusted(3, 3, -3, -3)
        points = (QPoint(x, y) for x in range(inner.left(), inner.right()) for y in range(inner.top(), inner.bottom()))
        return {self.colour(point).name() for point in points}


@pytest.fixture
def box(screen: QtBot) -> CheckBox:
    made = CheckBox("Held as a virtual meeting")
    screen.addWidget(made)
    made.show()
    screen.waitExposed(made)
    return made


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ticked", [True, False])
def test_its_rim_stands_out(box: CheckBox, theme: Theme, scheme: Scheme, ticked: bool) -> None:
    theme.apply(scheme, 100)
    box.setChecked(ticked)
    drawn = Drawn(box)
    assert ratio(drawn.rim().name(), drawn.outside().name()) >= MARK


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("enabled", [True, False])
def test_its_tick_stands_out_from_its_ground(box: CheckBox, theme: Theme, scheme: Scheme, enabled: bool) -> None:
    theme.apply(scheme, 200)
    box.setEnabled(enabled)
    assert len(Drawn(box).inside()) == 1
    box.setChecked(True)
    inside = Drawn(box).inside()
    assert max(ratio(one, other) for one in inside for other in inside) >= MARK


def test_it_grows_with_the_text(box: CheckBox, theme: Theme) -> None:
    small = Drawn(box).place.width()
    theme.apply(Scheme.LIGHT, 200)
    assert Drawn(box).place.width() == 2 * small


def test_it_stands_at_the_leading_side_and_is_ticked_with_the_keyboard(box: CheckBox, language: Language) -> None:
    assert Drawn(box).place.left() < box.width() // 2
    language.apply("ar")
    assert Drawn(box).place.left() > box.width() // 2
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
