"""The frame: it hosts pages and notices, and knows nothing of what they are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.actions.palette import Hit, Palette, Search
from ui.actions.registry import APP, Action, ActionRegistry
from ui.i18n.translator import current_language
from ui.runtime.notices import Notices
from ui.shell.frame import Frame
from ui.shell.help_sheet import HelpSheet
from ui.shell.keyboard import KeyboardKeeper
from ui.shell.own_actions import window_actions
from ui.shell.pages import PageSpec
from ui.shell.palette_view import PaletteView
from ui.shell.state import keep_geometry, keep_page, restore_geometry, restore_page
from ui.theme.tokens import Tone
from ui.widgets.memory import Memory
from ui.widgets.page import Page
from ui.widgets.sheet import Sheet
from ui.widgets.tab_order import move_focus


def no_records(_text: str) -> tuple[Hit, ...]:
    """Find nothing: before a replica is open."""
    return ()


class Window(QMainWindow):
    """Leading navigation, a stack of pages, the status bar; palette, keys and notices over them.

    `page_shown` carries the id of the page in front, `rebuilt` says that all words were made anew. Closing asks
    nothing: everything is saved at the moment it is done.
    """

    page_shown = Signal(str)
    rebuilt = Signal()
    closed = Signal()

    def __init__(self, registry: ActionRegistry, notices: Notices, memory: Memory, search: Search = no_records) -> None:
        """Take the actions, the notices to show, what is remembered, and the search for records."""
        super().__init__()
        self.setWindowTitle("Concord")
        self._registry = registry
        self._notices = notices
        self._memory = memory
        self._palette = Palette(registry, search)
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, Page] = {}
        self._actions: tuple[Action, ...] = ()
        self._badges: dict[str, tuple[int, Tone]] = {}
        self._offered: dict[str, bool] = {}
        self._user = ("", "")
        self._sync = ("", Tone.NEUTRAL)
        self._sync_page = ""
        self._trail: list[str] = []
        self._band: Callable[[], QWidget] | None = None
        self._current = ""
        KeyboardKeeper(self, lambda: self._pages.get(self._current))
        self._build()
        registry.blocked.connect(self._on_blocked)
        current_language().changed.connect(self.rebuild)
        restore_geometry(self, memory)

    def set_pages(self, specs: Sequence[PageSpec], actions: Sequence[Action] = (), *, sync_page: str = "") -> None:
        """Offer these pages and program-wide actions, and show the page of last time.

        `sync_page` is where a press on the sync words leads.
        """
        self._specs = {spec.id: spec for spec in specs}
        self._actions = tuple(actions)
        self._sync_page = sync_page
        first = next(iter(self._specs))
        last = restore_page(self._memory, first)
        self._current = last if last in self._specs and not self._specs[last].parent else first
        self.rebuild()

    def set_band(self, band: Callable[[], QWidget]) -> None:
        """Keep something said above every page, made anew with the words."""
        self._band = band

    def has_page(self, page: str) -> bool:
        """Say whether there is such a page."""
        return page in self._specs

    def set_user(self, name: str, role: str) -> None:
        """Show who works here."""
        self._user = (name, role)
        self._frame.navigation.set_user(name, role)

    def set_badge(self, page: str, count: int, tone: Tone = Tone.NEUTRAL) -> None:
        """Show a count beside a page in the navigation."""
        self._badges[page] = (count, tone)
        self._frame.navigation.set_badge(page, count, tone)

    def offer(self, page: str, is_offered: bool) -> None:  # noqa: FBT001  # what else could it be
        """Show a page in the navigation, or leave it out for whom it holds nothing."""
        self._offered[page] = is_offered
        self._frame.navigation.offer(page, is_offered)

    def set_sync(self, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say where the person's work is."""
        self._sync = (words, tone)
        self._frame.status.set_sync(words, tone)

    def set_actions(self, actions: Sequence[Action]) -> None:
        """Change the program-wide actions besides the window's own, for example after a change of language."""
        self._actions = tuple(actions)
        self._register()

    def go(self, page: str, target: str = "") -> None:
        """Show a page, and on it what `target` names; what is being written in a sheet is finished or left first."""
        if page not in self._specs:
            self._notices.toast(self.tr("This page is not shown here."))
            return
        if self._current != page:
            if self._is_held_by_sheet():
                return
            self._trail.append(self._current)
        self._show(page, target)

    def back(self) -> None:
        """Show the page before this one."""
        if self._trail and not self._is_held_by_sheet():
            self._show(self._trail.pop(), "")

    def current_page(self) -> Page:
        """Return the page in front."""
        return self._pages[self._current]

    def current_page_id(self) -> str:
        """Return the id of the page in front, "" before the first."""
        return self._current

    def open_palette(self) -> None:
        """Open the palette of actions and records."""
        self._palette_view.open_palette(self._scope_in_front()[0])

    def open_keys(self) -> None:
        """Open the sheet of keys."""
        scope, title = self._scope_in_front()
        here = {scope: title} if scope else {}
        sheet = HelpSheet(self, self._registry, here)
        sheet.open_sheet(sheet.confirm_button)

    def _scope_in_front(self) -> tuple[str, str]:
        """Return whose actions are in front, of the page or of a part of it, and what they are called."""
        if not self._current:
            return "", ""
        scope, title = self._pages[self._current].scope()
        return scope or self._current, title or self._specs[self._current].title()

    def rebuild(self) -> None:
        """Make everything that shows words anew; what was set before is shown again."""
        self._frame.hide()  # what is still being chosen is given first: it may build the window anew itself
        self._pages = {}
        self._palette_view.deleteLater()
        self._build()
        if self._current:
            self._show(self._current, "")
        self.rebuilt.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        return move_focus(self._frame, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        keep_geometry(self, self._memory)
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        self._frame = Frame(self._notices)
        self.setCentralWidget(self._frame)  # deletes the one before
        if self._band is not None:
            self._frame.set_band(self._band())
        self._palette_view = PaletteView(self, self._palette)
        self._frame.status.sync_pressed.connect(self._on_sync_pressed)
        self._frame.navigation.chosen.connect(self.go)
        self._frame.navigation.set_pages(tuple(self._specs.values()))
        if len(self._specs) == 1:  # the welcome page
            self._frame.stand_alone()
        self._frame.navigation.set_user(*self._user)
        for page, (count, tone) in self._badges.items():
            self._frame.navigation.set_badge(page, count, tone)
        for page, is_offered in self._offered.items():
            self._frame.navigation.offer(page, is_offered)
        self._frame.status.set_sync(*self._sync)
        self._register()

    def _register(self) -> None:
        self._registry.replace(APP, (*window_actions(self, tuple(self._specs.values())), *self._actions))
        self._registry.bind(self, APP)

    def _show(self, id: str, target: str) -> None:
        if id != self._current:
            self._frame.leave_page()  # what is still being chosen is given first: it may build the window anew
        page = self._pages.get(id)
        if page is None:
            page = self._specs[id].build()
            page.navigate.connect(self.go)
            page.search_requested.connect(self.open_palette)
            page.summary_changed.connect(self._on_summary)
            self._pages[id] = page
            self._frame.add_page(page)
        self._current = id
        self._frame.show_page(page)
        self._frame.navigation.set_current(self._line_of(id))
        self._frame.status.set_summary(page.summary)
        keep_page(self._memory, id)
        # Keys of the page work at once, before anything in it is touched.
        page.setFocus()
        if target:
            page.show_target(target)
        page.entered()
        self.page_shown.emit(id)

    def _line_of(self, id: str) -> str:
        """Return the page whose line in the navigation leads to this one."""
        while self._specs[id].parent:
            id = self._specs[id].parent
        return id

    def _is_held_by_sheet(self) -> bool:
        """Say whether a sheet is open, which belongs to the page in front; the person is told so."""
        held = any(sheet.isVisible() for sheet in self.findChildren(Sheet))
        if held:
            self._notices.toast(self.tr("A sheet is open: finish it, or leave it with Esc."))
        return held

    def _on_summary(self, words: str) -> None:
        if self._current in self._pages and self.sender() is self._pages[self._current]:
            self._frame.status.set_summary(words)

    def _on_sync_pressed(self) -> None:
        if self._sync_page:
            self.go(self._sync_page)

    def _on_blocked(self, _action: Action, reason: str) -> None:
        self._notices.toast(reason)
