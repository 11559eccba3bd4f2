"""packaging/setup.sh on machines that lack something: system tools are stood in for, nothing is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.reference import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script looks after Linux only here")

COMPLETE = {
    "apt-get": 'echo "apt-get $*" >>"$LOG"',
    "fc-list": "echo Noto Sans",
    "id": "echo 1000",
    "ldd": "echo libfine.so",
    "sudo": "exit 1",
}


class Machine:
    """A checkout in a folder of its own, with system tools that only write down what they were asked."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self.checkout = folder / "checkout"
        self.tools = folder / "tools"
        self.tools.mkdir()
        (self.checkout / "packaging/requirements").mkdir(parents=True)
        shutil.copy(ROOT / "packaging/setup.sh", self.checkout / "packaging/setup.sh")
        self.lock = self.checkout / "packaging/requirements/development.txt"
        self.lock.write_text("first\n")
        for name, script in COMPLETE.items():
            self.tool(name, script)
        self.tool("python3", self._python())

    def tool(self, name: str, script: str) -> None:
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def _python(self) -> str:
        """Answer as the real interpreter does, but make an environment that only writes down what it installs."""
        real = sys.executable
        inner = self.tools / "inner"
        inner.write_text(
            "#!/bin/sh\n"
            f'case "$1" in -c) [ "$2" != "${{2#*prefix}}" ] && printf "%s " "{self.checkout}/.venv" '
            f'&& exec {real} -c "import sys; print(sys.version)"; exit 0;; esac\n'
            'echo "python $*" >>"$LOG"\n'
        )
        inner.chmod(0o755)
        return (
            'case "$1 $2" in "-m venv")\n'
            f'    mkdir -p .venv/bin && cp {inner} .venv/bin/python && echo "venv" >>"$LOG"; exit;;\n'
            f'esac\nexec {real} "$@"'
        )

    def set_up(self) -> subprocess.CompletedProcess[str]:
        self.log.write_text("")
        environment = {"PATH": f"{self.tools}:{os.environ['PATH']}", "LOG": str(self.log)}
        command = [self.checkout / "packaging/setup.sh"]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    @property
    def asked(self) -> list[str]:
        return self.log.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_complete_machine_gets_the_environment_once(machine: Machine) -> None:
    assert machine.set_up().returncode == 0
    assert machine.asked[0] == "venv"
    assert "--require-hashes --only-binary :all:" in machine.asked[1]
    assert machine.set_up().returncode == 0
    assert machine.asked == []


def test_a_new_lock_is_installed_into_the_same_environment(machine: Machine) -> None:
    machine.set_up()
    machine.lock.write_text("second\n")
    assert machine.set_up().returncode == 0
    assert len(machine.asked) == 1
    assert machine.asked[0].startswith("python -m pip install")


def test_a_moved_checkout_gets_a_new_environment(machine: Machine) -> None:
    machine.set_up()
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("elsewhere"))
    assert machine.set_up().returncode == 0
    assert machine.asked[0] == "venv"


@pytest.mark.parametrize(("tool", "script"), [("ldd", "echo 'libEGL.so.1 => not found'"), ("fc-list", "")])
def test_without_rights_the_exact_line_is_printed(machine: Machine, tool: str, script: str) -> None:
    machine.tool(tool, script)
    result = machine.set_up()
    assert result.returncode == 1
    assert "    sudo apt-get install --yes --no-install-recommends fontconfig fonts-noto-core" in result.stderr
    assert not any(line.startswith("apt-get") for line in machine.asked)


def test_root_installs_what_is_missing(machine: Machine) -> None:
    machine.tool("ldd", "echo 'libEGL.so.1 => not found'")
    machine.tool("id", "echo 0")
    assert machine.set_up().returncode == 0
    update, install = [line for line in machine.asked if line.startswith("apt-get")]
    assert update == "apt-get update -qq"
    assert " libegl1 " in install


def test_who_may_use_sudo_without_a_password_installs_too(machine: Machine) -> None:
    machine.tool("ldd", "echo 'libEGL.so.1 => not found'")
    machine.tool("sudo", '[ "$1" = -n ] && exit 0; exec "$@"')
    assert machine.set_up().returncode == 0
    assert any(line.startswith("apt-get install") for line in machine.asked)


def test_a_failed_installation_stops_with_the_line_to_type(machine: Machine) -> None:
    machine.tool("ldd", "echo 'libEGL.so.1 => not found'")
    machine.tool("id", "echo 0")
    machine.tool("apt-get", "exit 100")
    result = machine.set_up()
    assert result.returncode == 1
    assert "    apt-get install --yes" in result.stderr


def test_an_old_python_is_refused(machine: Machine) -> None:
    for version in ("", ".11", ".12", ".13", ".14"):
        machine.tool(f"python3{version}", "exit 1")
    result = machine.set_up()
    assert result.returncode == 1
    assert "Python 3.11 or newer" in result.stderr
