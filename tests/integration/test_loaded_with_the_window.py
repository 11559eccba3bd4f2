"""What is not loaded with the window: libraries of megabytes that wait for the first photo, document or workbook."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("PIL", "pi_heif", "pypdfium2", "openpyxl", "xlsxwriter", "docxtpl", "pyxform")
PROGRAM = f"""
import sys
from importlib import import_module
import ui.main
from ui.program.warming import PARTS
for part in PARTS:
    import_module(part)
print([name for name in {HEAVY!r} if name in sys.modules])
"""


def test_no_library_for_pictures_or_documents_is_loaded_before_one_is_opened() -> None:
    told = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True, timeout=60)
    assert told.stdout.strip() == "[]"
