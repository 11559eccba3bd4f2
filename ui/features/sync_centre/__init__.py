"""Where the person's work is: decisions, refusals, what waits to be sent, and what lies on this device."""
