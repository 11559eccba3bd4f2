"""Papers in files: all of them whole, or none."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from app.config.files import disk_faults, sync_folder
from app.domain.errors import Known


def save_papers(files: Mapping[Path, bytes]) -> None:
    """Write files of one folder under temporary names, then give them theirs; one that is there is replaced.

    Raises:
        Known: paper.folder_gone, paper.in_use with its `file`, or the disk's faults; nothing was changed then.
    """
    parts = {path: path.with_name(f".{path.name}.{secrets.token_hex(4)}.part") for path in files}
    try:
        with disk_faults():
            for path, content in files.items():
                _write(parts[path], content)
            # Where another program holds a file open nothing is given its name yet.
            for path in files:
                _ask_for(path)
            for path, part in parts.items():
                _take(path, part)
            for folder in {path.parent for path in files}:
                sync_folder(folder)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def _write(part: Path, content: bytes) -> None:
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except FileNotFoundError as error:
        raise Known("paper.folder_gone") from error


def _ask_for(path: Path) -> None:
    if path.exists():
        try:
            with path.open("r+b"):
                pass
        except PermissionError as error:
            raise Known("paper.in_use", file=path.name) from error


def _take(path: Path, part: Path) -> None:
    try:
        part.replace(path)
    except PermissionError as error:
        raise Known("paper.in_use", file=path.name) from error
