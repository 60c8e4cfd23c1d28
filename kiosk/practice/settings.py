"""What the practice portal is started with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PracticeSettings:
    """Where the portal listens, and what it may be made to do."""

    domain: str = "practice.test"
    port: int = 0  # 0 picks a free one
    faults: bool = False  # whether tests may make the portal misbehave
    ends_with_parent: bool = False  # stop when standard input reaches its end
