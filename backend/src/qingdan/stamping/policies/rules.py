"""What the rules of requests and seals count with on one day, chosen from dated rows. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from qingdan.kernel.parameters.rules import ParameterError, ParameterRow, switch, values_on, whole_number


@dataclass(frozen=True, slots=True)
class StampingPolicy:
    """What a district sets for requests, as it holds on the day; days are working days where the name says so."""

    keeper_may_be_applicant: bool = False
    complex_working_days: int = 5
    reprint_window_days: int = 90
    draft_days: int = 90
    second_approval_outside_range: bool = True


@dataclass(frozen=True, slots=True)
class SealPolicy:
    """What a district sets for seals, as it holds on the day; days are working days where the name says so."""

    head_may_keep_seal: bool = False
    handover_working_days: int = 7
    loss_notice_days: int = 30
    certificate_warning_days: int = 60


@dataclass(frozen=True, slots=True)
class StampingParameters:
    """Everything that a district sets for papers and seals, as of one day."""

    requests: StampingPolicy
    seals: SealPolicy


def parameters_on(rows: Iterable[ParameterRow], day: date) -> StampingParameters:
    """Choose for every parameter the latest row that holds on `day` (CRT-6, R10, R20, R75, R79, R85, R86, R91, R124).

    ParameterError names what has no value on `day`, or one of the wrong shape.
    """
    values = values_on(rows, day)

    def of(key: str) -> object:
        if key not in values:
            raise ParameterError(f"no value on {day.isoformat()} for: {key}")
        return values[key]

    def number(key: str) -> int:
        return whole_number(key, of(key), least=1)

    def allowed(key: str) -> bool:
        return switch(key, of(key))

    return StampingParameters(
        StampingPolicy(
            keeper_may_be_applicant=allowed("stamping.keeper_may_be_applicant"),
            complex_working_days=number("stamping.complex_working_days"),
            reprint_window_days=number("stamping.reprint_window_days"),
            draft_days=number("stamping.draft_days"),
            second_approval_outside_range=allowed("stamping.second_approval_outside_range"),
        ),
        SealPolicy(
            head_may_keep_seal=allowed("seal.head_may_keep_seal"),
            handover_working_days=number("seal.handover_working_days"),
            loss_notice_days=number("seal.loss_notice_days"),
            certificate_warning_days=number("seal.certificate_warning_days"),
        ),
    )
