"""The same use cases without HTTP and with a clock of their own, as a history is made: late money stops the work."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from qingdan.admission.access import Permission, reach_for
from qingdan.admission.app import Rooms, create_rooms
from qingdan.admission.applications.rules import OpinionKind, Outcome, VoteChoice
from qingdan.admission.applications.schemas import (
    ApplicationDraft,
    DecisionMade,
    OpinionGiven,
    OpinionPosition,
    ReviewMemberChange,
    VoteCast,
)
from qingdan.admission.items.schemas import ItemDetail
from qingdan.admission.lists.schemas import Publication
from qingdan.admission.payments.schemas import AmountForCommunity, AppropriationsRecorded, ReceiptConfirmed
from qingdan.admission.tasks.schemas import TaskQuestion
from qingdan.kernel.database import Database
from qingdan.kernel.errors import Refused
from qingdan.kernel.principal import Principal, Reach
from support.directory import InMemoryDirectory
from support.gate import Gate

START = datetime(2026, 1, 5, 2, 0, tzinfo=UTC)
FIRST_DUE, SECOND_DUE = date(2026, 3, 2), date(2026, 6, 1)


@dataclass
class History:
    """A district whose days go by as the test says."""

    rooms: Rooms
    gate: Gate
    now: datetime = field(default=START)

    def reach(self, who: Principal, permission: Permission) -> Reach:
        """Return where a permission of somebody holds."""
        found = reach_for(who, permission, self.now)
        assert found is not None
        return found

    def go_to(self, day: date) -> None:
        """Let the morning of a day begin."""
        self.now = datetime(day.year, day.month, day.day, 2, 0, tzinfo=UTC)

    async def admit(self) -> ItemDetail:
        """Carry an application with two instalments onto the list, step by step over the weeks."""
        gate, rooms = self.gate, self.rooms
        apply = self.reach(gate.department_person(), Permission.APPLICATIONS_APPLY)
        line = {
            "basis": "per_community",
            "rate_fen": 900_000,
            "source": "部门预算",
            "schedule": "quarterly",
            "due_dates": [FIRST_DUE, SECOND_DUE],
        }
        said = gate.draft(
            funding_lines=[line],
            valid_from=FIRST_DUE,
            valid_until=date(2027, 3, 1),
            review_on=date(2027, 2, 1),
            community_ids=gate.targets[:2],
        )
        made = await rooms.applications.create(apply, ApplicationDraft.model_validate(said))
        await rooms.procedure.submit(apply, made.id)
        office = gate.district_person("office")
        await rooms.procedure.accept(self.reach(office, Permission.APPLICATIONS_ACCEPT), made.id)
        await self.review(made.id)
        closing = self.reach(office, Permission.APPLICATIONS_CLOSE_REVIEW)
        await rooms.procedure.close_review(closing, made.id)
        decider = self.reach(gate.district_person("decider"), Permission.APPLICATIONS_DECIDE)
        await rooms.procedure.decide(decider, made.id, DecisionMade(outcome=Outcome.APPROVE))
        publish = self.reach(office, Permission.LISTS_PUBLISH)
        with pytest.raises(Refused):
            await rooms.publications.publish(publish, Publication(application_ids=[made.id]))
        self.go_to(date(2026, 1, 20))
        await rooms.publications.publish(publish, Publication())
        read = self.reach(office, Permission.ITEMS_READ)
        page = await rooms.items.list_items(read)
        return await rooms.items.get_item(read, page.items[0].id)

    async def review(self, application_id: UUID) -> None:
        """Let everybody speak who must be heard, and two members vote."""
        gate, rooms = self.gate, self.rooms
        speakers = {
            OpinionKind.COMMUNITY: gate.community_person("head"),
            OpinionKind.SUBDISTRICT: gate.subdistrict_person(),
            OpinionKind.FINANCE: gate.district_person("finance"),
            OpinionKind.JUSTICE: gate.department_person("D14"),
        }
        for kind, who in speakers.items():
            body = OpinionGiven(kind=kind, position=OpinionPosition.SUPPORT, text="同意。")
            await rooms.review.give_opinion(self.reach(who, Permission.OPINIONS_GIVE), application_id, body)
        keep = self.reach(gate.district_person("office"), Permission.REVIEW_MEMBERS_KEEP)
        for number in (0, 1):
            member = gate.district_person("reviewer", number)
            await rooms.review.set_member(keep, member.person_id, ReviewMemberChange(name=member.name))
            vote = self.reach(member, Permission.APPLICATIONS_VOTE)
            await rooms.review.vote(vote, application_id, VoteCast(choice=VoteChoice.APPROVE))

    async def pay(self, item: ItemDetail, voucher: str, amount_fen: int) -> None:
        """Pay the first community and let it confirm."""
        gate, rooms = self.gate, self.rooms
        today = self.now.date()
        record = self.reach(gate.department_person(), Permission.APPROPRIATIONS_RECORD)
        amounts = [AmountForCommunity(community_id=gate.targets[0], amount_fen=amount_fen)]
        body = AppropriationsRecorded(voucher=voucher, appropriated_on=today, amounts=amounts)
        paid = await rooms.payments.record_appropriations(record, item.id, body)
        confirm = self.reach(gate.community_person("clerk"), Permission.RECEIPTS_CONFIRM)
        receipt = ReceiptConfirmed(amount_fen=amount_fen, received_on=today)
        await rooms.payments.confirm_receipt(confirm, paid.items[0].id, receipt)

    async def rules_against(self, item: ItemDetail) -> set[str]:
        """Return the rules that stop a task to the first community today."""
        send = self.reach(self.gate.department_person(), Permission.TASKS_SEND)
        question = TaskQuestion(
            item_id=item.id,
            community_ids=[self.gate.targets[0]],
            due_on=self.now.date() + timedelta(days=20),
        )
        judged = await self.rooms.tasks.check(send, question)
        reasons = (*judged.general, *judged.communities[0].reasons)
        return {reason.rule for reason in reasons}


@pytest.fixture
async def history(database_urls: dict[str, str]) -> AsyncIterator[History]:
    """Return a district of its own over a database whose clock the test moves."""
    held: list[History] = []
    database = Database(database_urls["admission"], schema="admission", clock=lambda: held[0].now)
    organization = InMemoryDirectory()
    rooms = create_rooms(database, organization)
    # Nothing here goes over HTTP: the gate only knows who is who.
    gate = Gate.without_client(organization.add_district())
    held.append(History(rooms, gate))
    yield held[0]
    await database.close()


async def test_fee_6_adm_8_late_money_suspends_and_the_receipt_resumes_on_the_day(history: History) -> None:
    item = await history.admit()
    assert await history.rules_against(item) == {"ADM-8"}, "it does not hold yet"
    history.go_to(FIRST_DUE)
    assert await history.rules_against(item) == {"R54"}, "the money due by the start is not there"
    await history.pay(item, "V-1", 450_000)
    assert await history.rules_against(item) == set()
    history.go_to(date(2026, 6, 12))
    assert await history.rules_against(item) == set(), "the second instalment is due, but within the grace"
    history.go_to(date(2026, 6, 23))
    assert await history.rules_against(item) == {"FEE-6"}
    await history.pay(item, "V-2", 450_000)
    assert await history.rules_against(item) == set()
    history.go_to(date(2027, 2, 2))
    assert await history.rules_against(item) == {"R38"}, "the yearly review is overdue"
