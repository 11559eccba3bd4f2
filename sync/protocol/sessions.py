"""Signing in: what the client says and hears before it may sync (PROTOCOL.md, sessions)."""

from __future__ import annotations

from typing import Annotated

import msgspec

from sync.protocol.limits import LEAST_NONCE, LONGEST_NONCE, MOST_LINE
from sync.protocol.messages import Message, Moment

Line = Annotated[str, msgspec.Meta(max_length=MOST_LINE, pattern="^[^\\x00]*$")]
"""What a person types into one line. No store could look for more, or for a NUL."""

Nonce = Annotated[str, msgspec.Meta(min_length=LEAST_NONCE, max_length=LONGEST_NONCE, pattern="^[^\\x00]*$")]
"""What tells one installation from another: made at random, once."""


class LoginRequest(Message, frozen=True):
    """`POST /v1/login`. A registered device names itself and its nonce, and the tokens are bound to it."""

    login: Line
    password: Line
    device: Line = ""
    install_nonce: Line = ""


class AccountShown(Message, frozen=True):
    """Whose session it is."""

    id: str
    login: str
    name: str
    position: str = ""
    role: str = ""


class SessionReply(Message, frozen=True):
    """Answer to a login or a refresh. The refresh token is good once."""

    account: AccountShown
    access_token: str
    access_expires_at: Moment
    refresh_token: str
    refresh_expires_at: Moment
    device: str = ""


class DeviceRequest(Message, frozen=True):
    """`POST /v1/devices`: register this installation; the same nonce again gives the same device."""

    install_nonce: Nonce
    name: Line = ""


class DeviceReply(Message, frozen=True):
    """Answer to a registration: from now on the session is bound to the device."""

    device: str
    access_token: str
    access_expires_at: Moment


class RefreshRequest(Message, frozen=True):
    """`POST /v1/refresh` and `POST /v1/logout`."""

    refresh_token: Line
