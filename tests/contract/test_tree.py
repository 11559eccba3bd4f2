"""What holds for the tree itself: its layout, what no file may say, and what the domain may import."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.reference import ROOT

FOLDERS = frozenset({"app", "packaging", "resources", "sync", "tests", "ui"})
FILES = frozenset(
    {"CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "SECURITY.md", "pyproject.toml"}
)
TEST_LEVELS = frozenset({"contract", "e2e", "gui", "integration", "migrations", "perf", "unit"})
TEST_SUPPORT = frozenset({"simulation", "builders", "fakes", "fixtures", "mutate"})

# Pieced together, so that this file does not say what it looks for.
MACHINE = re.compile(
    "|".join(f"(?<![\\w.])/{name}/" for name in ("wor[k]", "roo[t]", "far[m]", "hom[e]/[a-z]", "op[t]"))
)
REGISTRY = re.compile(r"https?://[\w.-]*(?:registry|mirror|pypi|pythonhosted|npm|debian)[\w.-]*")

PIN = re.compile(r"^([\w.\[\],-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)

PURE = frozenset(sys.stdlib_module_names) - {"os", "pathlib", "random", "socket", "sqlite3", "subprocess", "threading"}


def tracked() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [Path(name) for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_the_top_level_is_the_agreed_one() -> None:
    top = {path.parts[0] for path in tracked()}
    assert {name for name in top if not name.startswith(".")} <= FOLDERS | FILES
    assert top >= FOLDERS


def test_packaging_is_no_package() -> None:
    """It would shadow the library of that name, which pip and pytest import."""
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_every_top_folder_explains_itself() -> None:
    for folder in FOLDERS:
        assert "how to add" in (ROOT / folder / "README.md").read_text().lower(), folder


def test_tests_lie_on_a_level_and_have_names_of_their_own() -> None:
    paths = [path for path in tracked() if path.parts[0] == "tests" and len(path.parts) > 2]
    assert {path.parts[1] for path in paths} <= TEST_LEVELS | TEST_SUPPORT
    names = [path.name for path in paths if path.name.startswith("test_")]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("pattern", [MACHINE, REGISTRY], ids=["machine paths", "registry hosts"])
def test_no_file_knows_the_machine_it_was_written_on(pattern: re.Pattern[str]) -> None:
    found = [f"{path}: {match.group()}" for path in tracked() for match in [_found(pattern, path)] if match]
    assert found == []


def _found(pattern: re.Pattern[str], path: Path) -> re.Match[str] | None:
    return pattern.search((ROOT / path).read_text(encoding="utf-8", errors="ignore"))


def test_the_commands_that_documents_name_exist() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {
        command
        for path in tracked()
        if path.suffix == ".md"
        for command in re.findall(r"(?:`|^)make (\w+)", (ROOT / path).read_text(), re.MULTILINE)
    }
    assert named
    assert named <= targets


def test_links_between_documents_lead_somewhere() -> None:
    broken = [
        f"{path}: {target}"
        for path in tracked()
        if path.suffix == ".md"
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / path).read_text())
        if not (ROOT / path.parent / target).exists()
    ]
    assert broken == []


def test_locked_requirements_are_pinned_with_hashes() -> None:
    locks = sorted((ROOT / "packaging/requirements").glob("*.txt"))
    assert [lock.stem for lock in locks] == ["client", "development", "server"]
    versions: dict[str, set[str]] = {}
    for lock in locks:
        for name, version, rest in PIN.findall(lock.read_text()):
            assert "--hash=sha256:" in rest, f"{lock.name}: {name}"
            versions.setdefault(name, set()).add(version)
    assert versions
    assert {name: seen for name, seen in versions.items() if len(seen) > 1} == {}


def test_the_domain_imports_only_itself_and_what_is_pure_of_the_standard_library() -> None:
    strangers = [
        f"{path}: {name}"
        for path in tracked()
        if path.parts[:2] == ("app", "domain") and path.suffix == ".py"
        for name in _imports(ROOT / path)
        if name != "app.domain" and not name.startswith("app.domain.") and name.split(".")[0] not in PURE
    ]
    assert strangers == []


def _imports(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return names
