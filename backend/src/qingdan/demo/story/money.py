"""The money of the year: what each department pays when, what each community confirms, and who waits today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Final

from qingdan.admission.funding.rules import CommunityFigures, Instalment, instalments
from qingdan.admission.items.content import FundingLineContent
from qingdan.demo.plan import COMMUNITIES_WITH_ACCOUNTS, PlannedUnit
from qingdan.demo.story.acts import Act, ActKind, Actor
from qingdan.demo.story.days import StoryDays
from qingdan.demo.story.gate import GatePlan, PlannedApplication
from qingdan.organization.contract.roles import Role

K = ActKind


@dataclass(frozen=True, slots=True)
class Payment:
    """What one community gets with one voucher, and when it confirms that; None while it has not."""

    item: str
    community: str
    voucher: str
    amount_fen: int
    appropriated_on: date
    received_on: date | None


@dataclass(frozen=True)
class MoneyPlan:
    """All payments of the story, and the instalments in force by item and community."""

    payments: tuple[Payment, ...]
    instalments: dict[tuple[str, str], tuple[Instalment, ...]] = field(default_factory=dict)


#: The last instalment due: by item, from which subdistricts on the department has not paid.
_NOT_PAID: Final = {"W31": frozenset({"s1"}), "W52": frozenset({"s1"}), "W51": frozenset({"s1", "s2", "s4"})}
#: The last instalment due was paid only days ago and still waits for the confirmation of those who look at it.
_JUST_PAID: Final = frozenset({"W31"})
#: Paid in time; the communities with accounts have not confirmed the last instalment.
_UNCONFIRMED: Final = frozenset({"W10", "W54"})
#: Instalments after the first come weeks late.
_SLOW: Final = frozenset({"W22", "W51"})


def figures_of(scope: Sequence[PlannedUnit]) -> list[CommunityFigures]:
    """Return the figures that a plan is divided by; communities are named by the plan's keys."""
    return [CommunityFigures(unit.key, unit.households or 0, unit.residents or 0) for unit in scope]


def plan_money(gate: GatePlan, days: StoryDays, random: Random) -> MoneyPlan:
    """Return every payment, item by item; a changed item is paid on top of what its earlier version got."""
    payments: list[Payment] = []
    shares: dict[tuple[str, str], tuple[Instalment, ...]] = {}
    replaced_on = {one.changes: gate.listed_on(one) for one in gate.listed() if one.changes}
    for application in gate.listed():
        if not application.body["funding_lines"]:
            continue
        parts = _parts(application)
        shares |= {(application.key, community): own for community, own in parts.items()}
        until = replaced_on.get(application.key, date.max)
        received = _received(payments, application.changes) if application.changes else {}
        payer = _Payer(application, parts, gate.listed_on(application), until, received)
        payments.extend(payer.payments(days, random))
    return MoneyPlan(tuple(payments), shares)


def money_acts(plan: MoneyPlan, gate: GatePlan, days: StoryDays, random: Random) -> Iterator[Act]:
    """Return the departments' vouchers and the communities' confirmations."""
    departments = {one.key: one.department for one in gate.applications}
    by_voucher: dict[str, list[Payment]] = {}
    for payment in plan.payments:
        by_voucher.setdefault(payment.voucher, []).append(payment)
    for voucher, paid in by_voucher.items():
        first = paid[0]
        body = {
            "voucher": voucher,
            "appropriated_on": first.appropriated_on,
            "amounts": [{"community_id": one.community, "amount_fen": one.amount_fen} for one in paid],
        }
        actor = Actor(departments[first.item], Role.DEPARTMENT_CLERK)
        moment = days.moment(first.appropriated_on, random, 0, 2)
        yield Act(moment, K.APPROPRIATE, first.item.removesuffix("+"), actor, body)
        for one in paid:
            if one.received_on is not None:
                said = {"amount_fen": one.amount_fen, "received_on": one.received_on}
                clerk = Actor(one.community, Role.CLERK)
                yield Act(
                    days.moment(one.received_on, random, 1, 2),
                    K.CONFIRM_RECEIPT,
                    f"{voucher}/{one.community}",
                    clerk,
                    said,
                )


def _parts(application: PlannedApplication) -> dict[str, tuple[Instalment, ...]]:
    lines = [FundingLineContent.model_validate(line).fact() for line in application.body["funding_lines"]]
    found: dict[str, list[Instalment]] = {}
    for part in instalments(lines, figures_of(application.scope)):
        found.setdefault(part.code, []).append(part)
    return {community: tuple(own) for community, own in found.items()}


def _received(payments: Sequence[Payment], item: str) -> dict[str, int]:
    received: dict[str, int] = {}
    for payment in payments:
        if payment.item == item:
            received[payment.community] = received.get(payment.community, 0) + payment.amount_fen
    return received


@dataclass(frozen=True)
class _Payer:
    """One item's payments: by due date and subdistrict one voucher each."""

    application: PlannedApplication
    parts: dict[str, tuple[Instalment, ...]]
    listed_on: date
    until: date
    received: dict[str, int]

    def payments(self, days: StoryDays, random: Random) -> Iterator[Payment]:
        """Return what is paid of every instalment that fell due so far."""
        due_dates = sorted({part.due_on for own in self.parts.values() for part in own})
        due = [day for day in due_dates if day <= days.today and day < self.until]
        paid = dict(self.received)
        for number, day in enumerate(due):
            last = number == len(due) - 1 and self.until == date.max
            for subdistrict, scope in _by_subdistrict(self.application.scope):
                yield from self._voucher((subdistrict, scope), (number, day), paid, days, random, last=last)

    def _voucher(
        self,
        place: tuple[str, Sequence[PlannedUnit]],
        instalment: tuple[int, date],
        paid: dict[str, int],
        days: StoryDays,
        random: Random,
        *,
        last: bool,
    ) -> Iterator[Payment]:
        (subdistrict, scope), (number, day), code = place, instalment, self.application.item.code
        if last and code in _NOT_PAID and subdistrict not in _NOT_PAID[code]:
            return
        on = self._paid_on(number, day, days, random, late=last and code in _JUST_PAID)
        if not days.has(on):
            return
        voucher = f"{self.application.department}-{code}-{on:%y%m}-{number + 1}{subdistrict[1:]}"
        for unit in scope:
            owed = sum(part.amount_fen for part in self.parts[unit.key] if part.due_on <= day) - paid.get(unit.key, 0)
            if owed <= 0:
                continue
            paid[unit.key] = paid.get(unit.key, 0) + owed
            waits = last and code in _UNCONFIRMED | _JUST_PAID and unit.key in COMMUNITIES_WITH_ACCOUNTS
            received = days.later(on, random.randint(1, 3))
            confirmed = None if waits or not days.has(received) else received
            yield Payment(self.application.key, unit.key, voucher, owed, on, confirmed)

    def _paid_on(self, number: int, day: date, days: StoryDays, random: Random, *, late: bool) -> date:
        """Return the day of payment: before it is due; weeks later from slow payers; days ago when only just paid."""
        if late:
            return days.day(-4)
        if number and self.application.item.code in _SLOW:
            return days.later(day, random.randint(14, 22))
        place = days.calendar.add_working_days(day, -random.randint(5, 9))
        return max(place, days.later(self.listed_on, 1))


def _by_subdistrict(scope: Sequence[PlannedUnit]) -> list[tuple[str, list[PlannedUnit]]]:
    found: dict[str, list[PlannedUnit]] = {}
    for unit in scope:
        found.setdefault(str(unit.parent), []).append(unit)
    return list(found.items())
