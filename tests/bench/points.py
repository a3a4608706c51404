"""One point of the measurement: what was asked for, and what came out."""

from dataclasses import dataclass
from typing import Final

READS: Final = ("list", "get")
WRITES: Final = ("submit", "approve")
OPERATIONS: Final = (*READS, *WRITES)
#: The state that a write finds its requests in.
BEFORE: Final = {"submit": "draft", "approve": "verified"}


@dataclass(frozen=True)
class Order:
    """One kind of request, how many at once, for how long, on which requests.

    A write uses each number once. Where the numbers might not last for the time, pgbench uses them all instead.
    """

    operation: str
    clients: int
    seconds: int
    numbers: range
    use_all: bool = False

    @property
    def writes(self) -> bool:
        """Whether requests are changed."""
        return self.operation in WRITES


@dataclass(frozen=True)
class Measured:
    """How many were answered in which time, how long they took, how many failed."""

    answered: int
    seconds: float
    p50_ms: float
    p99_ms: float
    errors: int
    #: The last number that was used, where each is used once.
    used: int = 0

    @property
    def per_second(self) -> float:
        """Answers per second."""
        return self.answered / self.seconds
