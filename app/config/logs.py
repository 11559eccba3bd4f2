"""The log: JSON lines of codes, ids and numbers. Names, words people wrote, and tokens never get in.

What may be logged is listed, not what may not: a value that is not recognised as harmless is replaced by its
type and length. So a careless line costs a useless entry, never a leak.
"""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.config.files import disk_faults
from app.config.paths import make_private
from app.config.sections import LogLevel
from app.domain.errors import Known

AREA = "concord"
FILE_NAME = "concord.jsonl"
FILE_BYTES = 2_000_000
FILES = 5

_FIELDS = "fields"
_CODE = re.compile(r"[a-z][a-z0-9_]{0,23}(\.[a-z0-9_]{1,24}){0,4}")
_ID = re.compile(r"([fruqg]:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_RULE = re.compile(r"[A-Z]{1,2}[0-9]{1,2}")


class Code(str):
    """A word of our own source (an error code, a verdict, a kind), marked by the caller as nobody's data."""

    __slots__ = ()


def area(name: str) -> logging.Logger:
    """Return the logger of one area of the program, "concord.<name>"."""
    return logging.getLogger(f"{AREA}.{name}")


def event(logger: logging.Logger, level: int, code: str, /, **fields: object) -> None:
    """Log that `code` ("subject.verb") happened; `fields` are ids, numbers, truth values, enum members, `Code`s."""
    logger.log(level, code, extra={_FIELDS: fields})


def start_logging(folder: Path, level: LogLevel = LogLevel.INFO) -> logging.Handler:
    """Write the whole program's log to `folder`, 5 files of 2 MB at most; the handler is for `stop_logging`.

    Raises:
        Known: the disk cannot be written.
    """
    make_private(folder)
    with disk_faults():
        handler = RotatingFileHandler(folder / FILE_NAME, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8")
    handler.setFormatter(Redacted())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(AREA).setLevel(level.upper())
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Close what `start_logging` opened."""
    logging.getLogger().removeHandler(handler)
    handler.close()


class Redacted(logging.Formatter):
    """One JSON object per line; anything that could be somebody's words is left out."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without a line break."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "area": record.name,
        }
        if record.name.split(".")[0] == AREA:
            line["code"] = harmless(Code(record.msg)) if "." in str(record.msg) else harmless(str(record.msg))
        else:
            line |= {"code": "library", "line": f"{record.module}:{record.lineno}"}
        fields = getattr(record, _FIELDS, None)
        if isinstance(fields, Mapping):
            line |= {f"f_{name}": harmless(value) for name, value in fields.items()}
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = _error(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True)


def harmless(value: object) -> object:
    """Return `value` if it is a number, truth value, marked code, rule or id, else only what it was like."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        is_code = isinstance(value, Code | StrEnum) and _CODE.fullmatch(value)
        return str(value) if is_code or _ID.fullmatch(value) or _RULE.fullmatch(value) else f"<text {len(value)}>"
    if isinstance(value, tuple | list):
        return [harmless(entry) for entry in value]
    return f"<{type(value).__name__}>"


def _error(error: BaseException) -> dict[str, object]:
    """Return where an exception came from, without its words: they often quote what a person wrote."""
    seen: dict[str, object] = {"type": type(error).__name__}
    if isinstance(error, Known):
        seen["code"] = harmless(Code(error.code))
    seen["frames"] = [
        f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        seen["cause"] = _error(cause)
    return seen
