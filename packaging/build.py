"""Builds the stand-alone program into dist/ and lets it check itself in an empty home (`make package`)."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "concord" / ("concord.exe" if os.name == "nt" else "concord")
CHECK_SECONDS = 600


def build() -> None:
    """Freeze the program; what an earlier build left is removed first."""
    shutil.rmtree(PROGRAM.parent, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, *folders, str(ROOT / "packaging" / "app.spec")], cwd=ROOT, check=True)


def check() -> int:
    """Let the frozen program migrate, open every page in three languages, and say what is wrong."""
    with tempfile.TemporaryDirectory(prefix="concord-home-") as home:
        # Only what a fresh machine would set: nothing of this checkout may be needed.
        kept = {
            name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG", "TMPDIR", "TEMP") if name in os.environ
        }
        environment = kept | {"HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [str(PROGRAM), "--self-check"], cwd=home, env=environment, check=False, timeout=CHECK_SECONDS
        )
    return done.returncode


def main() -> int:
    """Build and check; the exit code is the check's."""
    build()
    size = sum(path.stat().st_size for path in PROGRAM.parent.rglob("*") if path.is_file())
    print(f"{PROGRAM.relative_to(ROOT)}: {size / 1e6:.0f} MB", flush=True)
    code = check()
    print("self-check passed" if code == 0 else f"self-check failed with {code}")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
