"""One picture of the guided tour, and what is done for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, the page, what is shown on it, and the action that is run there ('' for none).

    What is `small` (a sheet, a tab) is shown in the smaller window only: it looks the same in the larger. `then` is
    done at last, with what no action does.
    """

    name: str
    page: str
    target: str = ""
    action: str = ""
    small: bool = False
    then: Callable[[QWidget], None] | None = None
