"""Protections taken away one by one: without each the oracle must find something wrong, or nothing proves it is needed.

Each yields a counter of how often it made a difference; one that never did proves nothing either.
"""

from __future__ import annotations

from tests.simulation.ablations_client import (
    cursor_outlives_grant,
    editor_ignored,
    never_counted,
    no_pins,
    places_given_again,
    purge_before_push,
    removals_at_once,
    rewritten_since,
    server_words_on_screen,
    told_before_it_came,
)
from tests.simulation.ablations_custody import custody, custody_in_the_open, more_scopes
from tests.simulation.ablations_disk import laptop_unsynced, receipts_apart, server_unsynced
from tests.simulation.ablations_files import dropped_unlisted, files_unproved, left_with_files
from tests.simulation.ablations_server import (
    blended_as_own,
    digest_recomputed,
    fields_alone,
    floor_ignored,
    followers_go_ahead,
    groups_apart,
    last_writer_wins,
    no_conflict_records,
    no_own_writer,
    no_receipts,
    nothing_joins,
    refused_payload_lost,
)
from tests.simulation.taking_away import Ablation

ABLATIONS: dict[str, Ablation] = {
    ablation.__name__: ablation
    for ablation in (
        no_receipts,
        rewritten_since,
        no_pins,
        no_own_writer,
        blended_as_own,
        digest_recomputed,
        last_writer_wins,
        no_conflict_records,
        refused_payload_lost,
        groups_apart,
        fields_alone,
        editor_ignored,
        cursor_outlives_grant,
        purge_before_push,
        server_words_on_screen,
        told_before_it_came,
        laptop_unsynced,
        server_unsynced,
        receipts_apart,
        followers_go_ahead,
        nothing_joins,
        places_given_again,
        never_counted,
        removals_at_once,
        floor_ignored,
        custody,
        custody_in_the_open,
        more_scopes,
        dropped_unlisted,
        files_unproved,
        left_with_files,
    )
}
