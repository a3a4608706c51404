"""What verification says of papers whose seal was reported lost or suspended."""

from datetime import date, timedelta

import asyncpg

from qingdan.kernel.clock import business_date
from support.stamping import Answer, Counter, done


async def _act_on_seal(counter: Counter, seal: Answer, act: str) -> Answer:
    path = f"/seals/{seal['id']}/{act}"
    body = {"reason": "保管箱被撬"}
    return done(await counter.send(counter.at("head"), "POST", path, body, version=seal["version"]))


async def _lost_on(address: str, seal: Answer, day: date) -> None:
    """Move the day of a loss: the register itself can't be moved."""
    connection = await asyncpg.connect(address)
    try:
        moved = await connection.execute("UPDATE stamping.seal SET lost_on = $2 WHERE id = $1", seal["id"], day)
        assert moved == "UPDATE 1"
    finally:
        await connection.close()


async def _said(counter: Counter, request: Answer) -> tuple[Answer, Answer]:
    """Return what is said by number and by file; both say the same of the seal."""
    number, _, code = request["verification_address"].rpartition("/")[2].partition("?code=")
    by_number = await counter.get(None, f"/verifications/{number}", code=code)
    signed = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{request['id']}/document.pdf")
    files = {"file": ("paper.pdf", signed.content, "application/pdf")}
    by_file = done(await counter.client.post("/verifications/files", files=files))
    assert by_file["result"] == by_number["result"]
    of_seal = [next(one for one in said["checks"] if one["name"] == "seal_state") for said in (by_number, by_file)]
    assert of_seal[0] == of_seal[1]
    return by_number, of_seal[0]


async def test_r86_a_paper_of_the_day_of_the_loss_is_not_vouched_for(counter: Counter) -> None:
    """CRT-11, R86: stamped and reported lost on one day; the answer names the day and the check fails."""
    seal = await counter.make_seal()
    request = await counter.stamped()
    await _act_on_seal(counter, seal, "loss")
    said, check = await _said(counter, request)
    today = business_date(counter.resources.database.clock())
    assert (said["result"], said["seal_lost_on"], check["outcome"]) == ("seal_lost", today.isoformat(), "fail")


async def test_r86_what_was_stamped_before_the_loss_stays_valid_and_says_so(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """CRT-11, R86: the register proves the day; the loss is said beside the result."""
    seal = await counter.make_seal()
    request = await counter.stamped()
    await _act_on_seal(counter, seal, "loss")
    lost_on = business_date(counter.resources.database.clock()) + timedelta(days=1)
    await _lost_on(database_urls["admin"], seal, lost_on)
    said, check = await _said(counter, request)
    assert (said["result"], said["seal_lost_on"], check["outcome"]) == ("valid", lost_on.isoformat(), "notice")
    assert f"{lost_on} 挂失" in check["detail"]


async def test_crt_13_a_suspended_seal_is_named_and_its_papers_stay_valid(counter: Counter) -> None:
    """CRT-13: the present state of the seal is a notice; before, the same check passed."""
    seal = await counter.make_seal()
    request = await counter.stamped()
    said, check = await _said(counter, request)
    assert (said["result"], said["seal_lost_on"], check["outcome"]) == ("valid", None, "pass")
    await _act_on_seal(counter, seal, "suspension")
    said, check = await _said(counter, request)
    assert (said["result"], check["outcome"]) == ("valid", "notice")
