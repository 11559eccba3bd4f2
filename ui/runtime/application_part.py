"""What there is one of in an application, like its palette: found by its class, and not looked for at each stroke."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from shiboken6 import isValid

P = TypeVar("P", bound=QObject)


class ApplicationPart(Generic[P]):
    """The child of the running application that is of a class. Painting asks for it several times a cell."""

    def __init__(self, cls: type[P]) -> None:
        """Take the class."""
        self._cls = cls
        self._found: P | None = None

    def get(self) -> P | None:
        """Return it; None before it is made, and when there is no application."""
        if self._found is None or not isValid(self._found):
            app = QCoreApplication.instance()
            direct = Qt.FindChildOption.FindDirectChildrenOnly
            self._found = None if app is None else app.findChild(self._cls, options=direct)
        return self._found
