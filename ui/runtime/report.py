"""A report of a bug that carries no names, free text or places on the disk."""

from __future__ import annotations

import platform
import re
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion

_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”")
_MAIL = re.compile(r"\S+@\S+")
_NUMBER = re.compile(r"\d{5,}")
_FOLDERS = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\s\"']+)+[\\/]")


def redact(text: str) -> str:
    """Return `text` without quoted values, mail addresses, long numbers and folders."""
    for pattern, left in ((_QUOTED, "'...'"), (_MAIL, "..."), (_FOLDERS, ""), (_NUMBER, "#")):
        text = pattern.sub(left, text)
    return text


def bug_report(error: BaseException, version: str) -> str:
    """Return where the error arose, by module and line, and what the machine runs on."""
    lines = [
        f"Concord {version}, Python {platform.python_version()}, Qt {qVersion()}",
        platform.platform(terse=True),
        f"{type(error).__name__}: {redact(str(error))}",
    ]
    lines.extend(
        f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    if error.__cause__ is not None:
        lines += ["caused by", bug_report(error.__cause__, version)]
    return "\n".join(lines)
