"""The colours of the program: the only place with colour literals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """What a person chooses in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a chip, a banner or a state mark means; the words always say it too."""

    NEUTRAL = "neutral"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    PUBLIC = "public"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One complete set of colours, `#RRGGBB`; `*_soft` is the ground that goes under its ink."""

    bg: str
    surface: str
    nav: str
    line: str
    rim: str
    text: str
    muted: str
    selection: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    public: str
    public_soft: str
    accent: str
    accent_soft: str
    on_accent: str
    claimed: str

    def pair(self, tone: Tone) -> tuple[str, str]:
        """Return (ink, ground) of a tone."""
        pairs = {
            Tone.NEUTRAL: (self.muted, self.bg),
            Tone.OK: (self.ok, self.ok_soft),
            Tone.WARN: (self.warn, self.warn_soft),
            Tone.BAD: (self.bad, self.bad_soft),
            Tone.INFO: (self.info, self.info_soft),
            Tone.PUBLIC: (self.public, self.public_soft),
            Tone.ACCENT: (self.accent, self.accent_soft),
        }
        return pairs[tone]


LIGHT = Tokens(
    bg="#F5F6F8",
    surface="#FFFFFF",
    nav="#FBFCFD",
    line="#E1E5EA",
    rim="#7C8795",
    text="#19202A",
    muted="#5A6472",
    selection="#E8F3F2",
    ok="#1C7446",
    ok_soft="#E4F3EA",
    warn="#875400",
    warn_soft="#FBF0DA",
    bad="#B02A20",
    bad_soft="#FBE8E6",
    info="#1D55B8",
    info_soft="#E7EEFB",
    public="#663A9B",
    public_soft="#F0E9F8",
    accent="#0B6B6B",
    accent_soft="#E3F1F0",
    on_accent="#FFFFFF",
    claimed="#E3B35A",
)

DARK = Tokens(
    bg="#14181D",
    surface="#1C2128",
    nav="#181D23",
    line="#303843",
    rim="#7C8794",
    text="#E7EBF0",
    muted="#9BA6B3",
    selection="#203432",
    ok="#6FCF97",
    ok_soft="#1B3526",
    warn="#E9B65C",
    warn_soft="#3A2E16",
    bad="#F28B82",
    bad_soft="#41211F",
    info="#8AB4F8",
    info_soft="#1F2D45",
    public="#C7A6F0",
    public_soft="#2F2440",
    accent="#4DB6AC",
    accent_soft="#1C3534",
    on_accent="#08211F",
    claimed="#A67C2A",
)

CONTRAST = Tokens(
    bg="#000000",
    surface="#000000",
    nav="#000000",
    line="#C8CDD4",
    rim="#FFFFFF",
    text="#FFFFFF",
    muted="#E2E6EB",
    selection="#0E3F3C",
    ok="#7DF0AE",
    ok_soft="#062414",
    warn="#FFD27A",
    warn_soft="#2B1E00",
    bad="#FFB0A8",
    bad_soft="#3A0905",
    info="#A9CBFF",
    info_soft="#06193A",
    public="#DFC6FF",
    public_soft="#200B3A",
    accent="#5CE5D8",
    accent_soft="#06302C",
    on_accent="#000000",
    claimed="#FFC04D",
)
