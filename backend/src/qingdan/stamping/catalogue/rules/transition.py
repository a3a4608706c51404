"""The one exception for a type that must not be issued: switched on by the district for a time, and what it asks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from qingdan.kernel.calendar import format_day
from qingdan.kernel.decisions import Decision, Reason, unmet
from qingdan.stamping.catalogue.rules.layers import LayerEntry, effective_class
from qingdan.stamping.catalogue.rules.types import AskingBody, CertificateClass, CertificateType

#: Under which name the written demand of the asking body stands among the files of a request (R5).
WRITTEN_DEMAND: Final = "transitional_demand"

_NOT_NEEDED: Final = Reason(
    "R5",
    "transition-not-needed",
    "过渡办理只用于不得出具的事项。",
    "The transitional path is for types that must not be issued.",
    "/type_code",
)
_IN_THE_PAST: Final = Reason(
    "R5", "transition-in-the-past", "只能从今天或以后开启。", "Not before today.", "/valid_from"
)
_ENDS_TOO_EARLY: Final = Reason(
    "R5", "transition-ends-too-early", "截止日期须晚于开启日期。", "It ends after it begins.", "/valid_until"
)
_ON_ALREADY: Final = Reason(
    "R5",
    "transition-on-already",
    "该事项在这段时间内已开启过渡办理。",
    "The path is on already within this time.",
    "/valid_from",
)


@dataclass(frozen=True, slots=True)
class TransitionalSwitch:
    """The path is on for one type from a day until before another (R5)."""

    type_code: str
    valid_from: date
    valid_until: date

    def holds_on(self, day: date) -> bool:
        """Tell whether the path is on on the day."""
        return self.valid_from <= day < self.valid_until

    def shares_a_day_with(self, other: "TransitionalSwitch") -> bool:
        """Tell whether both are for one type and on on the same day."""
        begins, ends = max(self.valid_from, other.valid_from), min(self.valid_until, other.valid_until)
        return self.type_code == other.type_code and begins < ends


@dataclass(frozen=True, slots=True)
class TransitionalPath:
    """A request that claims the path: what the district, the counter and the director have said of it (R5).

    `switched_on` is computed of dated switches on the day that is judged; nobody sends it.
    """

    switched_on: bool = False
    written_demand_recorded: bool = False
    within_duties: bool = False
    verified: bool = False
    director_confirms: bool = False


def switch_on(switches: Iterable[TransitionalSwitch], type_code: str, day: date) -> TransitionalSwitch | None:
    """Return the switch by which the path is on for a type on a day, None when it is off (R5)."""
    return next((one for one in switches if one.type_code == type_code and one.holds_on(day)), None)


def judge_switching_on(
    certificate_type: CertificateType,
    entries: Iterable[LayerEntry],
    known: Iterable[TransitionalSwitch],
    wanted: TransitionalSwitch,
    today: date,
) -> Decision:
    """Say why a district can't switch the path on: not needed, in the past, without an end, twice (R5)."""
    effective = effective_class(certificate_type, entries, wanted.valid_from)
    return unmet(
        (effective.certificate_class is CertificateClass.MUST_NOT_ISSUE, _NOT_NEEDED),
        (wanted.valid_from >= today, _IN_THE_PAST),
        (wanted.valid_until > wanted.valid_from, _ENDS_TOO_EARLY),
        (not any(one.shares_a_day_with(wanted) for one in known), _ON_ALREADY),
    )


def judge_switching_off(switch: TransitionalSwitch, off_on: date, today: date) -> Decision:
    """Say why the path can't be switched off from a day on: what was on stays so, an end is not put off (R5).

    A switch that has not begun goes off on its first day, so that it is never on.
    """
    earliest = max(today, switch.valid_from)
    return unmet(
        (
            today < switch.valid_until,
            Reason("R5", "transition-has-ended", "过渡办理已经结束。", "It has ended; the past is not rewritten."),
        ),
        (
            off_on >= earliest,
            Reason(
                "R5",
                "transition-off-too-early",
                f"最早从{format_day(earliest)}起关闭。",
                f"It goes off on {earliest.isoformat()} at the earliest.",
                "/ends_on",
            ),
        ),
        (
            off_on <= switch.valid_until,
            Reason(
                "R5",
                "transition-not-extended",
                "不能推迟截止日期；需要继续的，请另行开启。",
                "An end is not put off; switch it on again to go on.",
                "/ends_on",
            ),
        ),
    )


def judge_transitional_intake(path: TransitionalPath, asking_body: AskingBody | None) -> Decision:
    """Name what the transitional path lacks when the request is taken (R5)."""
    named = asking_body is not None and bool(asking_body.name.strip())
    return (
        *_path_gap(path.switched_on, "transition-off", "本区未对该事项开启过渡办理", "the path is switched off"),
        *_path_gap(named, "transition-asking-body", "未记录索要单位", "the asking body is not recorded"),
        *_path_gap(
            path.written_demand_recorded,
            "transition-written-demand",
            "缺少索要单位的书面要求",
            "the written demand of the asking body is missing",
        ),
    )


def judge_transitional_decision(path: TransitionalPath, *, by_director: bool) -> Decision:
    """Name what the path lacks at approval besides: duties, verification, the director's own word (R5)."""
    return (
        *_path_gap(path.within_duties, "transition-duties", "未确认属于社区职责", "it is not within the duties"),
        *_path_gap(path.verified, "transition-unverified", "未经社区核实", "it has not been verified"),
        *_path_gap(by_director, "transition-director", "须由主任本人审批", "the director must approve"),
        *_path_gap(
            path.director_confirms,
            "transition-unconfirmed",
            "主任未确认属于社区职责且只写核实过的事实",
            "the director has not confirmed duties and verified facts",
        ),
    )


def judge_transitional_approval(
    path: TransitionalPath, asking_body: AskingBody | None, *, by_director: bool
) -> Decision:
    """Name everything that the transitional path lacks at approval (R5)."""
    return judge_transitional_intake(path, asking_body) + judge_transitional_decision(path, by_director=by_director)


def _path_gap(holds: bool, code: str, detail: str, detail_en: str) -> Decision:  # noqa: FBT001 - a row of a table
    if holds:
        return ()
    return (Reason("R5", code, f"过渡办理：{detail}。", f"Transitional path: {detail_en}.", "/transitional"),)
