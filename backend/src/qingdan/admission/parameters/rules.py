"""The gate's numbers on one day, chosen from dated rows: a district changes them, none is a constant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from fractions import Fraction

from qingdan.kernel.parameters.rules import ParameterError, ParameterRow, values_on, whole_number

PREFIX = "admission."


@dataclass(frozen=True, slots=True)
class AdmissionParameters:
    """Everything the rules of admission count with, as of one day.

    Money in fen, days in working days unless the name says otherwise, shares as fractions. `quorum` is the
    least share of eligible members who must vote; an approval needs more than `majority` of the votes cast.
    """

    lead_days_working: int
    acceptance_days_working: int
    decision_days_working: int
    publicity_days_working: int
    review_months_max: int
    validity_months_max: int
    temporary_months_max: int
    emergency_days_max: int
    emergency_filing_days_working: int
    task_lead_days_working: int
    objection_days_working: int
    grace_days_working: int
    forwarding_days_working: int
    quorum: Fraction
    majority: Fraction
    opinions_min_subdistrict: int
    opinions_min_community: int
    opinions_min_finance: int
    opinions_min_justice: int
    hourly_standard_fen: int
    funding_ratio_min_percent: int
    assist_verbs: frozenset[str]
    report_periods: frozenset[str]


def parameters_on(rows: Iterable[ParameterRow], day: date) -> AdmissionParameters:
    """ADM-5: choose for every parameter the latest row that holds on `day`.

    Rows of other services are passed over. ParameterError names every parameter without a value on `day`.
    """
    own = (row for row in rows if row.key.startswith(PREFIX))
    chosen = {key.removeprefix(PREFIX): value for key, value in values_on(own, day).items()}
    missing = [entry.name for entry in fields(AdmissionParameters) if entry.name not in chosen]
    if missing:
        raise ParameterError(f"no value on {day.isoformat()} for: {', '.join(missing)}")
    return _build(chosen)


def _build(values: Mapping[str, object]) -> AdmissionParameters:
    def number(name: str, *, least: int = 0) -> int:
        return whole_number(name, values[name], least=least)

    return AdmissionParameters(
        lead_days_working=number("lead_days_working"),
        acceptance_days_working=number("acceptance_days_working"),
        decision_days_working=number("decision_days_working"),
        publicity_days_working=number("publicity_days_working"),
        review_months_max=number("review_months_max", least=1),
        validity_months_max=number("validity_months_max", least=1),
        temporary_months_max=number("temporary_months_max", least=1),
        emergency_days_max=number("emergency_days_max", least=1),
        emergency_filing_days_working=number("emergency_filing_days_working"),
        task_lead_days_working=number("task_lead_days_working"),
        objection_days_working=number("objection_days_working"),
        grace_days_working=number("grace_days_working"),
        forwarding_days_working=number("forwarding_days_working"),
        quorum=_share("quorum", values["quorum"]),
        majority=_share_to_exceed("majority", values["majority"]),
        opinions_min_subdistrict=number("opinions_min_subdistrict"),
        opinions_min_community=number("opinions_min_community"),
        opinions_min_finance=number("opinions_min_finance"),
        opinions_min_justice=number("opinions_min_justice"),
        hourly_standard_fen=number("hourly_standard_fen", least=1),
        funding_ratio_min_percent=number("funding_ratio_min_percent"),
        assist_verbs=_words("assist_verbs", values["assist_verbs"]),
        report_periods=_words("report_periods", values["report_periods"]),
    )


def _share(name: str, value: object) -> Fraction:
    try:
        share = Fraction(value) if isinstance(value, str) else None
    except (ValueError, ZeroDivisionError):
        share = None
    if share is None:
        raise ParameterError(
            f'{name} must be a share written like "2/3", not {value!r}',
            "写成分数，例如 2/3。",
            "Write a share such as 2/3.",
        )
    if not 0 <= share <= 1:
        raise ParameterError(
            f"{name} must lie between 0 and 1, not {value!r}", "须在 0 和 1 之间。", "Lies between 0 and 1."
        )
    return share


def _share_to_exceed(name: str, value: object) -> Fraction:
    share = _share(name, value)
    if share == 1:
        raise ParameterError(
            f"{name} must lie below 1: more than all is never reached",
            "须小于 1：没有票数能超过全部。",
            "Lies below 1: nothing is more than all.",
        )
    return share


def _words(name: str, value: object) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ParameterError(f"{name} must be a list of words, not {value!r}")
    return frozenset(value)
