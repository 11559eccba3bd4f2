"""Saving the file for whoever mends the program where a person chose."""

from __future__ import annotations

from pathlib import Path

from app.config.files import write_atomically


def save_for_support(path: Path, text: str) -> None:
    """Write what the person has looked at, and nothing else.

    Raises:
        Known: the disk's faults.
    """
    write_atomically(path, text.encode())
