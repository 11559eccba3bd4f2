"""Names and headers of the routes whose bodies are files."""

from __future__ import annotations

DEVICE = "Concord-Device"
NONCE = "Concord-Install-Nonce"
"""Headers of the two requests whose body is a file's: which installation speaks."""

RANGE = "bytes=([0-9]{1,12})-([0-9]{0,12})"
"""The one form of `Range` that is understood: one stretch from a byte on."""

SEALED = {
    "Cache-Control": "no-store",
    "Content-Disposition": "attachment",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Accept-Ranges": "bytes",
}
"""Whatever a file claims to be, nothing that receives it is to open it by itself."""
