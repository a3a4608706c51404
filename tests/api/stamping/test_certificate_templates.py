"""A district's own text: drafted, looked at, published from a day; what was approved before keeps its words."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

import httpx
import pytest

from qingdan.kernel.clock import business_date, system_clock
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.rules import Template
from qingdan.stamping.catalogue.texts import text_written
from qingdan.stamping.documents.fingerprints import fingerprints_of
from qingdan.stamping.issuance.paper import final_paper, type_of
from qingdan.stamping.issuance.service.preparing import render
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.seals.repository import find_seal_for
from support.pdf import codes_on, first_page_of, text_of
from support.stamping import Answer, Counter, codes, done

TODAY = business_date(system_clock())
TOMORROW, YESTERDAY = ((TODAY + timedelta(days=days)).isoformat() for days in (1, -1))
PATH: Final = "/certificate-templates"


def national(code: str = "CT01") -> Template:
    found = national_catalogue().find(code)
    assert found is not None
    assert found.template is not None
    return found.template


def body_with(words: str) -> str:
    return f"{national().body}\n{words}"


async def draft(counter: Counter, words: str = "本区另行说明。", **changes: object) -> Answer:
    content = {"type_code": "CT01", "title": national().title, "body": body_with(words), **changes}
    return done(await counter.send(counter.over("administrator"), "POST", PATH, content))


async def act(counter: Counter, version: Answer, act: str, body: object = None) -> httpx.Response:
    path = f"{PATH}/{version['id']}/{act}"
    return await counter.send(counter.over("administrator"), "POST", path, body, version=version["version"])


async def publish(counter: Counter, version: Answer, day: str = TODAY.isoformat()) -> Answer:
    return done(await act(counter, version, "publication", {"from_day": day, "note": "按本区要求"}))


async def versions(counter: Counter) -> list[Answer]:
    found: list[Answer] = (await counter.get(counter.over("auditor"), PATH, type_code="CT01"))["items"]
    return found


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], str]:
    """Return what reads the text of a PDF as a common program does."""

    def text(pdf: bytes) -> str:
        return text_of(written(pdf, tmp_path))

    return text


def written(pdf: bytes, folder: Path) -> Path:
    file = folder / f"{sha256(pdf).hexdigest()}.pdf"
    file.write_bytes(pdf)
    return file


async def preview(counter: Counter, request: Answer) -> bytes:
    answer = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{request['id']}/preview.pdf")
    assert answer.is_success, answer.text
    return answer.content


async def test_r2_r14_r16_a_draft_names_what_is_wrong_and_is_not_published_with_it(counter: Counter) -> None:
    """R2, R14, R16, CRT-8, CRT-10: all errors at once, each with its rule; the draft is kept all the same."""
    wrong = await draft(counter, body="兹证明{holder_name}收入{income}，____。𰻞")
    assert {one["code"] for one in wrong["problems"]} == {
        *("placeholder-undeclared", "use-or-validity-missing", "required-fact-missing"),
        *("blank-to-fill", "missing-glyph"),
    }
    refused = await act(counter, wrong, "publication", {"from_day": TODAY.isoformat()})
    assert {"placeholder-undeclared", "missing-glyph", "required-fact-missing"} <= codes(refused)
    looked = await counter.send(counter.over("administrator"), "GET", f"{PATH}/{wrong['id']}/preview.pdf")
    assert codes(looked) == {"placeholder-undeclared", "missing-glyph"}
    mended = {"title": national().title, "body": body_with("已改好。")}
    path, who = f"{PATH}/{wrong['id']}", counter.over("administrator")
    right = done(await counter.send(who, "PUT", path, mended, version=wrong["version"]))
    assert (right["problems"], right["warnings"], right["version"]) == ([], [], 2)
    stale = await counter.send(who, "PUT", path, mended, version=1)
    assert (stale.status_code, (await counter.send(who, "PUT", path, mended)).status_code) == (412, 428)


async def test_crt_10_a_text_of_more_than_a_page_warns_and_can_be_published(counter: Counter) -> None:
    long = await draft(counter, "以上情况经走访、查阅台账和询问邻居核实，由本社区负责解释。" * 30)
    assert [one["code"] for one in long["warnings"]] == ["more-than-one-page"]
    assert (await publish(counter, long))["standing"] == "in_force"


async def test_crt_8_a_sample_says_so_and_carries_nothing_to_verify(counter: Counter, tmp_path: Path) -> None:
    """CRT-8, CRT-10: invented facts, no number, no seal, no code, no QR picture; the same bytes each time."""
    version = await draft(counter)
    answer = await counter.send(counter.over("auditor"), "GET", f"{PATH}/{version['id']}/preview.pdf")
    assert answer.headers["content-type"] == "application/pdf"
    file = written(answer.content, tmp_path)
    shown = text_of(file)
    assert codes_on(first_page_of(file)) == []
    assert "样张" in shown
    assert "张示例" in shown
    assert "本区另行说明" in shown
    assert not any(word in shown for word in ("校验码：", "verify", "http"))
    again = await counter.send(counter.over("auditor"), "GET", f"{PATH}/{version['id']}/preview.pdf")
    assert again.content == answer.content


async def test_crt_10_a_text_published_later_changes_no_approved_paper(
    counter: Counter, read: Callable[[bytes], str]
) -> None:
    """CRT-10: the number of the text is fixed with the approval; request and text give the same bytes again."""
    await counter.make_seal()
    looked_at, untouched = await counter.approved(), await counter.approved()
    first = await preview(counter, looked_at)
    own = await publish(counter, await draft(counter))
    later = await counter.approved()
    assert (looked_at["template_number"], later["template_number"]) == (None, own["number"])
    assert await preview(counter, looked_at) == first
    unmoved, changed = read(await preview(counter, untouched)), read(await preview(counter, later))
    assert "本区另行说明" not in unmoved
    assert "本区另行说明" in changed
    for request in (looked_at, untouched, later):
        assert await rendered_again(counter, request) == (await preview(counter, request))
    stamped = await counter.act(counter.at("keeper"), untouched, "stamping", {})
    signed = (await counter.send(counter.at("keeper"), "GET", f"/stamp-requests/{stamped['id']}/document.pdf")).content
    assert signed.startswith(await preview(counter, untouched))


async def rendered_again(counter: Counter, request: Answer) -> bytes:
    """Render a request's paper anew, from the request and the text of its number."""
    resources, district = counter.resources, counter.district.id
    async with resources.database.read(district) as transaction:
        record = (await ordinary.require(transaction.session, district, request["id"])).record
        seal = await find_seal_for(transaction.session, district, record.community_id, "committee")
        template = await text_written(transaction.session, district, type_of(record), record.template_number)
    assert seal is not None
    assert template is not None
    personal = record.open_personal(resources.cipher)
    shown = await counter.get(counter.at("keeper"), f"/stamp-requests/{request['id']}")
    stated = final_paper(resources, record, personal, seal, template, shown["certificate_identifier"])
    paper = (await render(resources, stated)).pdf
    assert fingerprints_of(paper).sha256 == record.document_sha256
    return paper


async def test_crt_9_the_register_keeps_the_number_of_the_text(counter: Counter) -> None:
    """CRT-9, CRT-10: it stands among the sealed details, under the digest of the entry, and the chain stays intact."""
    seal = await counter.make_seal()
    await publish(counter, await draft(counter))
    stamped = await counter.stamped()
    assert stamped["template_number"] == 1
    assert (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register/check"))["intact"]


async def test_a_preview_before_approval_shows_the_text_of_today(
    counter: Counter, read: Callable[[bytes], str]
) -> None:
    """CRT-10: what the clerk sees is what would be approved today, also on the page of the type."""
    request = await counter.file()
    await publish(counter, await draft(counter))
    assert "本区另行说明" in read(await preview(counter, request))
    shown = await counter.get(None, "/certificate-types/CT01", district_id=str(counter.district.id))
    assert shown["text_body"] == body_with("本区另行说明。")
    assert (await counter.get(None, "/certificate-types/CT01"))["text_body"] == national().body


async def test_crt_10_a_planned_text_waits_for_its_day_and_can_be_withdrawn(counter: Counter) -> None:
    planned = await publish(counter, await draft(counter), TOMORROW)
    assert (planned["standing"], planned["allowed_actions"]) == ("planned", ["withdrawal"])
    assert (await counter.approved())["template_number"] is None
    gone = done(await act(counter, planned, "withdrawal"))
    assert (gone["standing"], gone["allowed_actions"], gone["withdrawn_by_name"]) == ("withdrawn", [], "administrator")
    held = await publish(counter, await draft(counter))
    assert codes(await act(counter, held, "withdrawal")) == {"holds-already"}


async def test_crt_10_a_day_has_one_text_and_no_past_day_gets_one(counter: Counter) -> None:
    await publish(counter, await draft(counter))
    second = await draft(counter, "第二次修改。")
    assert codes(await act(counter, second, "publication", {"from_day": TODAY.isoformat()})) == {"day-is-taken"}
    assert codes(await act(counter, second, "publication", {"from_day": YESTERDAY})) == {"from-a-past-day"}
    await publish(counter, second, TOMORROW)
    assert [(one["number"], one["standing"]) for one in await versions(counter)] == [(2, "planned"), (1, "in_force")]


async def test_history_says_who_when_and_what_changed_and_an_earlier_text_returns_as_a_new_version(
    counter: Counter,
) -> None:
    """CRT-10: nothing is overwritten; the difference is against the text that it replaces."""
    first = await publish(counter, await draft(counter))
    assert (first["replaces"], first["published_by_name"], first["note"]) == (None, "administrator", "按本区要求")
    added = [piece["text"] for piece in first["difference"] if piece["kind"] == "added"]
    assert "".join(added).strip() == "本区另行说明。"
    back = await publish(counter, await draft(counter, body=national().body), TOMORROW)
    assert (back["number"], back["replaces"]) == (2, 1)
    removed = [piece["text"] for piece in back["difference"] if piece["kind"] == "removed"]
    assert "".join(removed).strip() == "本区另行说明。"


async def test_a_type_has_one_draft_and_a_repeated_key_makes_no_second(counter: Counter) -> None:
    content = {"type_code": "CT01", "title": national().title, "body": national().body}
    who, key = counter.over("administrator"), "draft-of-a-text"
    one = await counter.send(who, "POST", PATH, content, key=key)
    again = await counter.send(who, "POST", PATH, content, key=key)
    assert (one.status_code, again.status_code, one.json()) == (201, 201, again.json())
    assert codes(await counter.send(who, "POST", PATH, content)) == {"draft-exists"}
    assert len(await versions(counter)) == 1
    done(await act(counter, one.json(), "withdrawal"))
    assert (await draft(counter))["number"] == 2


async def test_two_drafts_at_the_same_moment_are_one(counter: Counter) -> None:
    content = {"type_code": "CT01", "title": national().title, "body": national().body}
    who = counter.over("administrator")
    answers = await asyncio.gather(*(counter.send(who, "POST", PATH, content) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 422, 422, 422]


async def test_a_type_that_is_not_there_or_not_issued_gets_no_text(counter: Counter) -> None:
    """R2: there is nothing to write for what a community does not issue."""
    who, content = counter.over("administrator"), {"title": "证明", "body": "兹证明。"}
    assert (await counter.send(who, "POST", PATH, {**content, "type_code": "CT99"})).status_code == 404
    assert codes(await counter.send(who, "POST", PATH, {**content, "type_code": "CT32"})) == {"type-has-no-text"}


@pytest.mark.parametrize(
    "changes", [{"title": "两行\n标题"}, {"title": "长" * 41}, {"body": ""}, {"body": "长" * 2001}]
)
async def test_a_text_that_no_paper_could_hold_is_refused_at_its_field(counter: Counter, changes: Answer) -> None:
    content = {"type_code": "CT01", "title": "证明", "body": "兹证明。", **changes}
    answer = await counter.send(counter.over("administrator"), "POST", PATH, content)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == f"/{next(iter(changes))}"


async def test_only_the_administrator_writes_texts(counter: Counter) -> None:
    """DOMAIN §7: auditor and office read; a community has no business with them."""
    version = await draft(counter)
    path, content = f"{PATH}/{version['id']}", {"title": "证明", "body": "兹证明。"}
    day = {"from_day": TODAY.isoformat()}
    for role in ("auditor", "office"):
        who = counter.over(role)
        assert (await counter.get(who, path))["allowed_actions"] == []
        for answer in (
            await counter.send(who, "POST", PATH, {**content, "type_code": "CT02"}),
            await counter.send(who, "PUT", path, content, version=1),
            await counter.send(who, "POST", f"{path}/publication", day, version=1),
            await counter.send(who, "POST", f"{path}/withdrawal", version=1),
        ):
            assert answer.status_code == 403
    for route in (PATH, path, f"{path}/preview.pdf"):
        assert (await counter.send(counter.at("head"), "GET", route)).status_code == 403
        assert (await counter.send(None, "GET", route)).status_code == 401


async def test_another_districts_text_is_not_there_and_does_not_hold_here(counter: Counter, other: Counter) -> None:
    version = await publish(counter, await draft(counter))
    path, who = f"{PATH}/{version['id']}", other.over("administrator")
    content = {"title": "证明", "body": "兹证明。"}
    for answer in (
        await other.send(who, "GET", path),
        await other.send(who, "GET", f"{path}/preview.pdf"),
        await other.send(who, "PUT", path, content, version=2),
        await other.send(who, "POST", f"{path}/publication", {"from_day": TOMORROW}, version=2),
        await other.send(who, "POST", f"{path}/withdrawal", version=2),
    ):
        assert answer.status_code == 404
    assert await versions(other) == []
    await other.make_seal()
    assert (await other.approved())["template_number"] is None


async def test_every_step_is_audited_and_publication_is_told(counter: Counter) -> None:
    """CRT-10: who did what to which version; others hear when a text will hold, and when it won't."""
    planned = await publish(counter, await draft(counter), TOMORROW)
    await act(counter, planned, "withdrawal")
    trail = await counter.get(counter.over("auditor"), "/audit-events")
    steps = [one["action"] for one in trail["items"] if one["action"].startswith("template.")]
    assert steps == ["template.withdrawn", "template.published", "template.drafted"]
