"""Shows what is posted to `Notices`: banners above the page, toasts over it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.i18n.messages import explain
from ui.runtime.notices import Notices, ToastNotice, Trouble
from ui.theme.spacing import LG, SM
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.toast import Toast, ToastStack


class NoticeBoard(QWidget):
    """One banner for each code of a known trouble; takes no room without any."""

    def __init__(self, notices: Notices, host: QWidget) -> None:
        """Take the notices and the widget over which toasts appear."""
        super().__init__(host)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._banners: dict[str, Banner] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(LG + SM - 2, SM, LG + SM - 2, 0)
        self._lines.setSpacing(SM)
        self.toasts = ToastStack(host)
        self._notices = notices
        notices.toast_posted.connect(self._on_toast)
        notices.trouble_started.connect(self._on_trouble)
        notices.trouble_settled.connect(self._settle)
        self.hide()
        for trouble in notices.standing():
            self._on_trouble(trouble)

    def banners(self) -> tuple[str, ...]:
        """Return the codes of the troubles shown."""
        return tuple(self._banners)

    @Slot(object)
    def _on_toast(self, notice: ToastNotice) -> None:
        self.toasts.post(Toast(notice.text, notice.action_title, notice.action))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        code = trouble.error.code
        known = code in self._banners
        if known and trouble.action is None:
            return  # said already; a full disk is met at every keystroke
        self._settle(code)
        banner = Banner(explain(code, trouble.error.params), trouble.action_title, Tone.WARN)
        if trouble.action is not None:
            banner.activated.connect(trouble.action)
        banner.dismissed.connect(lambda: self._notices.settle(code), Qt.ConnectionType.QueuedConnection)
        self._banners[code] = banner
        self._lines.addWidget(banner)
        self.show()
        if not known:
            banner.announce()

    @Slot(str)
    def _settle(self, code: str) -> None:
        banner = self._banners.pop(code, None)
        if banner is not None:
            self._lines.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))
