"""Makes every condition of the rules wrong in turn and prints what no test noticed (`make mutate`).

The tests are collected once; each mutant is a forked child that gets the wrong code and runs the tests that met
its lines, until one fails. Needs `os.fork`, so not Windows. Words given on the command line narrow the files.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from tests.mutate.argued import Argument, arguments
from tests.mutate.mutants import Mutant, mutants_of
from tests.mutate.patching import ROOT, apply
from tests.mutate.watching import Witnesses, run

RULES = ("rules", "review_rules", "withdrawing", "escalation", "gates", "claims", "limits", "days", "permissions")
KERNEL = ("reconcile", "conflict", "merge", "decide")
TESTS = ("test_domain_*.py", "test_kernel_*.py")
AT_ONCE = 2
PATIENCE_SECONDS = 30
"""A mutant that runs for ever is noticed, too."""
NOTICED, SURVIVED, BROKEN = 0, 1, 2
WITHOUT = ("cacheprovider", "pytest_cov", "pytest-qt", "randomly", "timeout", "warnings", "xdist")
"""Plugins that a test of a rule does not need; neither does it need the configuration that names them."""


def files(words: Sequence[str]) -> list[Path]:
    """Return the files whose conditions are made wrong."""
    domain = ROOT / "app" / "domain"
    found = [path for name in RULES for path in sorted(domain.rglob(f"{name}.py"))]
    found += [domain / "kernel" / f"{name}.py" for name in KERNEL]
    return [path for path in found if not words or any(word in str(path) for word in words)]


class Mutation:
    """Takes the place of pytest's loop over the tests."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Take the files to make wrong."""
        self._paths = paths
        self._witnesses = Witnesses(paths)
        self._items: list[pytest.Item] = []
        self.mutants = [mutant for path in paths for mutant in mutants_of(path)]
        self.failing: list[str] = []
        self.survivors: list[Mutant] = []
        self.broken: list[Mutant] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests as they are, then each mutant."""
        self._items = session.items
        self.failing = self._witnesses.watch(self._items)
        if not self._items:
            self.failing = ["no test was found"]
        if not self.failing:
            gc.freeze()
            self._try_all()
        return True

    def _try_all(self) -> None:
        running: dict[int, Mutant] = {}
        waiting = iter(self.mutants)
        while True:
            while len(running) < AT_ONCE and (mutant := next(waiting, None)) is not None:
                running[self._start(mutant)] = mutant
            if not running:
                return
            pid, status = os.waitpid(-1, 0)
            mutant = running.pop(pid)
            if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
                continue
            code = os.waitstatus_to_exitcode(status)
            if code == SURVIVED:
                self.survivors.append(mutant)
            elif code != NOTICED:
                self.broken.append(mutant)

    def _start(self, mutant: Mutant) -> int:
        pid = os.fork()
        if pid:
            return pid
        code = BROKEN
        try:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(PATIENCE_SECONDS)
            code = SURVIVED if self._survives(mutant) else NOTICED
        finally:
            os._exit(code)

    def _survives(self, mutant: Mutant) -> bool:
        apply(mutant)
        numbers = self._witnesses.of(mutant.path, mutant.lines)
        items = [self._items[number] for number in numbers]
        following = [*items[1:], None]
        return all(run(item, after) for item, after in zip(items, following, strict=False))


def main(words: Sequence[str]) -> int:
    """Return 0 when every mutant was noticed or is argued, and every argument is still needed."""
    if not hasattr(os, "fork"):
        print("make mutate needs os.fork: run it on Linux or macOS")
        return 1
    began = time.perf_counter()
    settings.register_profile("mutate", max_examples=30, derandomize=True, database=None, deadline=None)
    settings.load_profile("mutate")
    mutation = Mutation(files(words))
    tests = [str(path) for pattern in TESTS for path in sorted((ROOT / "tests" / "unit").glob(pattern))]
    without = [part for plugin in WITHOUT for part in ("-p", f"no:{plugin}")]
    how = ["-qq", "-c", os.devnull, "--rootdir", str(ROOT), "--import-mode=importlib", "--noconftest", "--capture=no"]
    pytest.main([*how, *without, *tests], plugins=[mutation])
    if mutation.failing:
        print("The tests fail as they are:", *mutation.failing, sep="\n  ")
        return 1
    code = report(mutation, arguments() if not words else [])
    print(f"{time.perf_counter() - began:.0f} s")
    return code


def report(mutation: Mutation, argued: Sequence[Argument]) -> int:
    """Print survivors that are not argued, and arguments that no survivor needs."""
    known = arguments()
    open_ones = [each for each in mutation.survivors if not any(argument.is_about(each) for argument in known)]
    needless = [each for each in argued if not any(each.is_about(mutant) for mutant in mutation.survivors)]
    for title, mutants in (("survived", open_ones), ("could not be tried", mutation.broken)):
        for mutant in mutants:
            place = f"{mutant.path.relative_to(ROOT)}:{mutant.line}"
            print(f"{title}: {place} in {mutant.function}\n    {mutant.before}\n    {mutant.after}  ({mutant.how})")
    for argument in needless:
        print(f"argued without need: {argument.file} in {argument.function}: {argument.after}")
    tried, survived = len(mutation.mutants), len(mutation.survivors)
    print(f"{tried} mutants: {tried - survived} noticed, {survived - len(open_ones)} argued, {len(open_ones)} survived")
    return 1 if open_ones or needless or mutation.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
