"""The way to a paper; what makes it is loaded when one is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services.workspace import Workspace
from ui.parts.papers.wanted import Wanted
from ui.parts.tools import Tools


def ask_for_paper(host: QWidget, workspace: Workspace, tools: Tools, wanted: Wanted) -> None:
    """Open the sheet of a paper over the window of `host`."""
    # The libraries of Word and Excel files take longer to load than a page does.
    from ui.parts.papers.desk import PaperDesk  # noqa: PLC0415

    PaperDesk(host, workspace, tools, wanted)
