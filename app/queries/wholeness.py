"""An engagement that is still being received is shown nowhere: half a plan looks like a whole one."""

from __future__ import annotations

FILLING = "(SELECT substr(scope, 3) FROM scope_state WHERE state = 'filling' AND scope >= 'f:' AND scope < 'f;')"
"""The engagements of which only a part may have arrived, as a list for SQL."""
