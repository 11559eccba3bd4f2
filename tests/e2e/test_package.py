"""The stand-alone program: built as for a release, it checks itself in an empty home."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.e2e
@pytest.mark.timeout(1500)
def test_the_frozen_program_migrates_and_opens_every_page_in_three_languages() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "pages in 3 languages" in done.stdout
    assert done.stdout.rstrip().endswith("self-check passed")
