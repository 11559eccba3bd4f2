"""Which release this is: in the window, on the wire, and in logs."""

from __future__ import annotations

VERSION = "0.1.0"
