"""What verification answers, and when it stops answering who guesses. Pure: no input, no output, no clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from qingdan.stamping.documents.checks import NamedCheck, Outcome
from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.seals.rules import SealState

#: Wrong guesses are counted in pieces of this length; the present one and the one before it count together.
PIECE: Final = timedelta(minutes=5)
_HOME_NETWORK_BITS: Final = 64


class Result(StrEnum):
    """What can be said of a paper (CRT-11)."""

    VALID = "valid"
    VOIDED = "voided"
    REPLACED = "replaced"
    SEAL_LOST = "seal_lost"
    EXPIRED = "expired"
    ALTERED = "altered"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PaperStanding:
    """What the register and the seal say of a stamped paper; days are business days.

    `registered_on` is the day of its register entry; `replaced_on` the day on which the paper in its place was stamped.
    """

    state: RequestState
    valid_until: date | None
    registered_on: date
    seal_state: SealState
    seal_lost_on: date | None = None
    replaced_on: date | None = None

    @property
    def stamped_after_loss(self) -> bool:
        """Whether its use of the seal was registered on the day of the loss or later (R86)."""
        return self.seal_lost_on is not None and self.registered_on >= self.seal_lost_on


def result_of(paper: PaperStanding, today: date) -> Result:
    """Say what a registered paper is worth on a day; its last day counts (CRT-11, CRT-13, R84, R86, R99).

    A loss is announced with its day and no hour (R86). What the register proves to have been stamped on an earlier day
    was stamped by the keeper and stays what it was; it is only said beside it. Of the day of the loss itself nobody
    can tell any more who held the seal: such a paper is not vouched for (`seal_lost`), and its community makes it
    anew. Nor is a later one, which only an entry that got round the rules of stamping could have.

    What the community itself took back comes first: `replaced` where a newer paper stands in its place, `voided`
    where none does or the newer one was voided too. A lost seal outweighs a paper's own end, which says nothing of
    who made it. A suspended or retired seal changes no result: it was in use when it stamped (R87).
    """
    if paper.state is RequestState.VOIDED:
        return Result.VOIDED if paper.replaced_on is None else Result.REPLACED
    if paper.state not in {RequestState.STAMPED, RequestState.DELIVERED}:
        return Result.UNKNOWN
    if paper.stamped_after_loss:
        return Result.SEAL_LOST
    return Result.EXPIRED if paper.valid_until is not None and paper.valid_until < today else Result.VALID


_SEAL_NOW: Final = {
    SealState.SUSPENDED: (
        "印章现在暂停使用；此前盖的文件不受影响",
        "the seal is suspended now; what it stamped before stays what it was",
    ),
    SealState.RETIRED: (
        "印章现已退出使用；此前盖的文件不受影响",
        "the seal is retired now; what it stamped before stays what it was",
    ),
    SealState.DESTROYED: (
        "印章现已销毁；此前盖的文件不受影响",
        "the seal is destroyed now; what it stamped before stays what it was",
    ),
}


def seal_check(paper: PaperStanding) -> NamedCheck:
    """Say how the seal of a paper stands now, and how the paper stands to its loss (CRT-11, CRT-13, R86, R87).

    Only a paper of the day of the loss or later fails; whatever else there is to know of a seal is a notice.
    """
    name, lost, registered = "seal_state", paper.seal_lost_on, paper.registered_on
    if lost is not None and paper.stamped_after_loss:
        return NamedCheck(
            name,
            Outcome.FAIL,
            f"印章已于 {lost} 挂失，这份文件登记于 {registered}，不在挂失之前",
            f"the seal was reported lost on {lost}; this use of it was registered on {registered}, not before",
        )
    if lost is not None:
        return NamedCheck(
            name,
            Outcome.NOTICE,
            f"印章已于 {lost} 挂失；这份文件在挂失之前登记（{registered}），不受影响",
            f"the seal was reported lost on {lost}; this use was registered before, on {registered}, and stays good",
        )
    if paper.seal_state in _SEAL_NOW:
        return NamedCheck(name, Outcome.NOTICE, *_SEAL_NOW[paper.seal_state])
    return NamedCheck(name, Outcome.PASS, "印章在用，没有挂失", "the seal is in use and was not reported lost")


@dataclass(frozen=True, slots=True)
class WrongGuesses:
    """How often a source guessed wrong, and how often anybody did at one number, within the last pieces."""

    by_source: int
    at_number: int


@dataclass(frozen=True, slots=True)
class GuessLimits:
    """How many wrong guesses are free: of one source, and at one number from everywhere."""

    per_source: int
    per_number: int


def must_wait(wrong: WrongGuesses, limits: GuessLimits) -> bool:
    """Tell whether a source is not answered now (CRT-11, R99).

    A number that many sources guess at still answers who never guessed wrong: attacking a paper does not keep its
    honest readers out, and each further guess costs the attacker a fresh source.
    """
    if wrong.by_source >= limits.per_source:
        return True
    return wrong.at_number >= limits.per_number and wrong.by_source > 0


def piece_of(now: datetime) -> datetime:
    """Return the beginning of the piece of time that a moment lies in."""
    seconds = int(now.timestamp())
    return datetime.fromtimestamp(seconds - seconds % int(PIECE.total_seconds()), UTC)


def seconds_to_wait(now: datetime) -> int:
    """Return after how many seconds everything counted up to now is forgotten."""
    return max(1, round((piece_of(now) + 2 * PIECE - now).total_seconds()))


def network_of(source: str) -> str:
    """Return what one customer's addresses have in common: all of an IPv4 address, half of an IPv6 one."""
    try:
        address = ip_address(source)
    except ValueError:
        return source
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ip_network((address, _HOME_NETWORK_BITS), strict=False))
    return str(address)
