"""The look of the whole application: applies tokens, and answers what painted widgets ask."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.runtime.application_part import ApplicationPart
from ui.theme.fonts import BODY_PX, build_font
from ui.theme.icons import build_icon
from ui.theme.palette import build_palette
from ui.theme.stylesheet import build_stylesheet
from ui.theme.tokens import CONTRAST, DARK, LIGHT, Scheme, Tokens, Tone

SMALLEST_TEXT = 100
LARGEST_TEXT = 200


class Theme(QObject):
    """Owned by the QApplication, which it dresses; find it with `current_theme()`.

    `changed` is sent after every new look, also when the system turns from light to dark.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Take the application; nothing changes before `apply`."""
        super().__init__(app)
        self._app = app
        self.scheme = Scheme.SYSTEM
        self.text_scale = SMALLEST_TEXT
        self.tokens = LIGHT
        self._icons: dict[tuple[str, str, bool], QIcon] = {}
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetrics]] = {}
        self._colours: dict[str, QColor] = {}
        self._stamps: dict[Hashable, QPixmap] = {}
        # Fusion looks alike on Windows and Linux; on macOS people expect their own.
        if sys.platform != "darwin":
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def apply(self, scheme: Scheme, text_scale: int = SMALLEST_TEXT) -> None:
        """Dress the application; `text_scale` in percent, kept within 100 to 200."""
        self.scheme = scheme
        self.text_scale = min(LARGEST_TEXT, max(SMALLEST_TEXT, text_scale))
        self._ask_system_for(scheme)
        self._dress()

    def _ask_system_for(self, scheme: Scheme) -> None:
        # Window frames and native dialogs follow; unchanged when the platform cannot.
        wanted = {
            Scheme.SYSTEM: Qt.ColorScheme.Unknown,
            Scheme.LIGHT: Qt.ColorScheme.Light,
            Scheme.DARK: Qt.ColorScheme.Dark,
            Scheme.CONTRAST: Qt.ColorScheme.Dark,
        }
        self._app.styleHints().setColorScheme(wanted[scheme])

    def _on_system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self.tokens = self._resolve()
        self._icons.clear()
        self._fonts.clear()
        self._colours.clear()
        self._stamps.clear()
        self._app.setFont(build_font(BODY_PX, self.text_scale))
        self._app.setPalette(build_palette(self.tokens))
        self._app.setStyleSheet(build_stylesheet(self.tokens, self.text_scale))
        self.changed.emit()

    def _resolve(self) -> Tokens:
        chosen = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}
        if self.scheme in chosen:
            return chosen[self.scheme]
        hints = self._app.styleHints()
        high = Qt.ContrastPreference.HighContrast
        accessibility: QAccessibilityHints = hints.accessibility()
        if accessibility.contrastPreference() == high:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def colour(self, token: str) -> QColor:
        """Return the colour of a token by its name; copy it before changing it."""
        if token not in self._colours:
            self._colours[token] = QColor(str(getattr(self.tokens, token)))
        return self._colours[token]

    def tone(self, tone: Tone) -> tuple[QColor, QColor]:
        """Return (ink, ground) of a tone."""
        ink, ground = self.tokens.pair(tone)
        return QColor(ink), QColor(ground)

    def font(self, size: float = BODY_PX, *, strong: bool = False) -> QFont:
        """Return a font of a design size (see `ui.theme.fonts`) at the person's text size."""
        return self._font(size, strong=strong)[0]

    def metrics(self, size: float = BODY_PX, *, strong: bool = False) -> QFontMetrics:
        """Return the measures of the font of a design size."""
        return self._font(size, strong=strong)[1]

    def _font(self, size: float, *, strong: bool) -> tuple[QFont, QFontMetrics]:
        # Painted for every cell of every list: made once for each look.
        key = (size, strong)
        if key not in self._fonts:
            weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
            font = build_font(size, self.text_scale, weight=weight)
            self._fonts[key] = (font, QFontMetrics(font))
        return self._fonts[key]

    def stamp(self, painter: QPainter, place: QRect, mark: Hashable, paint: Callable[[QPainter, QRect], None]) -> None:
        """Paint a mark that returns in every row: `paint` is asked once for each look and size, then it is copied."""
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():  # a copy would lie between pixels, and blur
            paint(painter, place)
            return
        key = (mark, place.width(), place.height(), ratio)
        if key not in self._stamps:
            stamp = QPixmap(place.size() * ratio)
            stamp.setDevicePixelRatio(ratio)
            stamp.fill(Qt.GlobalColor.transparent)
            own = QPainter(stamp)
            paint(own, QRect(QPoint(), place.size()))
            own.end()
            self._stamps[key] = stamp
        painter.drawPixmap(place.topLeft(), self._stamps[key])

    def scaled(self, pixels: float) -> int:
        """Return a length that grows with the text size."""
        return round(pixels * self.text_scale / 100)

    def icon(self, name: str, ink: str = "text") -> QIcon:
        """Return an icon in the colour of a token, turned round where lines run from right to left."""
        right_to_left = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (name, ink, right_to_left)
        if key not in self._icons:
            colour = str(getattr(self.tokens, ink))
            self._icons[key] = build_icon(name, colour, self.tokens.muted, right_to_left=right_to_left)
        return self._icons[key]


_THEME = ApplicationPart(Theme)


def current_theme() -> Theme:
    """Return the look of the running application, as `QApplication.palette()` does for its colours."""
    theme = _THEME.get()
    if theme is None:
        raise LookupError("make a Theme(app) before the first widget")
    return theme


def restyle(widget: QWidget) -> None:
    """Apply the stylesheet again to a widget whose dynamic properties changed."""
    style = QApplication.style()
    style.unpolish(widget)
    style.polish(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
