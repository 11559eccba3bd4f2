"""What runs on this computer."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import qVersion

from app.config.version import VERSION
from ui.features.settings.desk import Installation


def installation(keeper: str, logs: Path) -> Installation:
    """Return it for the diagnostics; `keeper` keeps the key of the account that is open ('' = a passphrase)."""
    system = platform.platform(terse=True)
    return Installation(VERSION, platform.python_version(), qVersion(), system, keeper, str(logs))
