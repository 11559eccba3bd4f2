"""Distances of the 4 px grid, in device-independent pixels."""

from __future__ import annotations

XS = 4
SM = 8
MD = 12
LG = 16
XL = 24

TARGET = 32
"""The least height and width of anything that can be clicked."""

REACH = 40
"""The same for what is pressed or written in while standing."""

RADIUS_CONTROL = 6
RADIUS_CARD = 8
RADIUS_CHIP = 10
FOCUS = 2
NAVIGATION_WIDTH = 184
SCROLL_BAR = 10
PANE_GAP = 14
"""Between a list and what stands beside it."""
