"""Waiting after failures."""

from __future__ import annotations

from sync.client.backoff import FIRST_SECONDS, MOST_SECONDS, Backoff


def test_the_pause_doubles_with_jitter_up_to_a_quarter_of_an_hour() -> None:
    backoff = Backoff()
    pauses = [backoff.failed() for _ in range(12)]
    for number, pause in enumerate(pauses):
        ceiling = min(FIRST_SECONDS * 2**number, MOST_SECONDS)
        assert 0.5 * ceiling <= pause <= 1.0 * ceiling + 1e-9


def test_the_server_may_ask_for_more_but_never_for_less() -> None:
    backoff = Backoff()
    assert backoff.failed(120.0) == 120.0
    assert backoff.failed(0.001) >= FIRST_SECONDS


def test_a_success_forgets_the_failures() -> None:
    backoff = Backoff()
    for _ in range(6):
        backoff.failed()
    backoff.succeeded()
    assert backoff.failed() <= FIRST_SECONDS
