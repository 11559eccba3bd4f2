"""What `make check` holds: style, format, types and import contracts. A commit that breaks one breaks the tests."""

import subprocess

import pytest

from tests.fixtures.reference import ROOT


@pytest.mark.slow
@pytest.mark.timeout(900)  # types are checked from nothing on a machine that never did
def test_style_format_types_and_contracts_are_kept() -> None:
    checked = subprocess.run(["make", "check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
