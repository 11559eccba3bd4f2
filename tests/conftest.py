"""What holds for every test; the pieces are in tests/fixtures."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

# Before any of it is imported: what one folder's tests import others name as a plugin, in whatever order they come.
pytest.register_assert_rewrite("tests.fixtures")

pytest_plugins = [
    "tests.fixtures.alone",
    "tests.fixtures.disks",
    "tests.fixtures.home",
    "tests.fixtures.keyrings",
    "tests.fixtures.network",
    "tests.fixtures.postgres",
    "tests.fixtures.processes",
    "tests.fixtures.reference",
    "tests.fixtures.threads",
    "tests.fixtures.windows",
]

if "CONCORD_TEST_RUN" not in os.environ:  # pytest-xdist's workers inherit the folder of the run
    run = Path(tempfile.mkdtemp(prefix="concord-tests-"))
    (run / "runtime").mkdir(mode=0o700)
    os.environ["CONCORD_TEST_RUN"] = str(run)
    atexit.register(shutil.rmtree, run, ignore_errors=True)

# Read by Qt and by other libraries when they are first imported: too late for a fixture.
os.environ.update(
    DBUS_SESSION_BUS_ADDRESS="disabled:",
    LC_ALL="C.UTF-8",
    PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    QT_QPA_PLATFORM="offscreen",
    XDG_RUNTIME_DIR=str(Path(os.environ["CONCORD_TEST_RUN"], "runtime")),
)

# A slow machine is no defect; CI finds the same examples every time, people find new ones.
settings.register_profile("concord", deadline=None, derandomize="CI" in os.environ, print_blob=True)
settings.load_profile("concord")
