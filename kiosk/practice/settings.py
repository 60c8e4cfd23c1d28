"""What the practice portal is started with."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PracticeSettings:
    """Where the portal listens, and what it may be made to do."""

    domain: str = "practice.test"
    port: int = 0  # 0 picks a free one
    faults: bool = False  # whether tests may make the portal misbehave
    cards: Path | None = (
        None  # where the certificates of the practice cards lie; without it there is no card log-in
    )
    card_port: int = 0  # as `port`
    ends_with_parent: bool = False  # stop when standard input reaches its end
    canary: bool = False  # whether the canary page of the wipe test is served too
