"""A clear day: late copies arrive, then everybody syncs until nobody has anything to send, to receive or to let go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.errors import Known
from app.domain.ids import user_scope
from app.domain.kernel.decide import Verdict
from app.storage import scopes
from app.storage.scopes import ScopeStanding
from sync.client.auth import SignInNeeded
from tests.simulation.device import Device
from tests.simulation.network import Copy, Network
from tests.simulation.past import read_past, versions
from tests.simulation.played import Played
from tests.simulation.stage import Server

MOST_SWEEPS = 12


def heal(played: Played, server: Server, network: Network, fates: Mapping[str, Verdict]) -> None:
    """Sync to rest and read what the server holds then; AssertionError where there is no rest."""
    with network.cleared():
        while network.late:
            bring(network, network.late.pop(0), played.devices)
        syncing: Sequence[Device] = played.devices
        for _ in range(MOST_SWEEPS):
            came = {device.name: device.try_round() for device in syncing}
            for device in syncing:
                device.agree()
                carried = device.files.carry()
                if carried:
                    network.trace.append(f"  {device.name}: files {carried}")
            network.trace.append(f"  {came}")
            heads = versions(server.path)
            syncing = [d for d in played.devices if _is_behind(d, played, heads, came.get(d.name, ""), fates)]
            if not syncing:
                break
        else:
            names = ", ".join(device.name for device in syncing)
            raise AssertionError(f"not at rest after {MOST_SWEEPS} rounds: {names}")
        for device in played.devices:
            network.trace.append(f"  {device.name} looks back: {device.look_back()}")
    played.past = read_past(server.path)
    played.undeclared = server.undeclared


def bring(network: Network, late: Copy, devices: Sequence[Device]) -> None:
    """Deliver a copy of an old request, as if its token were still good."""
    network.trace.append(f"  a late copy arrives of {late.device}")
    credentials = next(device.credentials for device in devices if device.name == late.device)
    with network.cleared():
        try:
            network.bring(late, credentials.token())
        except SignInNeeded:
            network.trace.append("  too late: the session is over")
        except Known as problem:
            network.trace.append(f"  in vain: {problem.code}")


def _is_behind(
    device: Device, played: Played, heads: Mapping[str, int], came: str, fates: Mapping[str, Verdict]
) -> bool:
    """Say whether a device has still to send, to receive or to let go: what is blocked was offered in vain."""
    allowed = played.scopes_now(device) | {user_scope(device.signed.session.user_id)}
    with device.workspace.read() as connection:
        states = scopes.held(connection)
    held = {name: state.version for name, state in states.items() if not name.startswith("g:")}
    is_whole = all(state.state is ScopeStanding.HELD for state in states.values())
    pending = device.screen().pending
    is_offered = came == f"sent {len(pending)}, received 0"
    is_blocked = all(fates.get(changeset) is Verdict.BLOCKED for changeset in pending)
    is_waiting = bool(pending) and not (is_offered and is_blocked)
    return is_waiting or not is_whole or device.files.is_waiting() or held != {scope: heads[scope] for scope in allowed}
