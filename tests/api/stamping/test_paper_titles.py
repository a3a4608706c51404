"""No kind of request goes around the catalogue: forms and papers are judged by what they call themselves."""

from typing import Final

import pytest

from support.forms import form
from support.stamping import Answer, Counter, codes, done

FORM: Final[Answer] = {"kind": "external_form", "certificate_type_code": None, "values": {}, "evidence_seen": []}
PAPER: Final[Answer] = {**FORM, "kind": "register_only", "medium": "paper"}


@pytest.mark.parametrize(
    ("title", "code", "pointer"),
    [
        ("无犯罪记录证明", "title-must-not-issue", "/document_title"),
        ("居住证明", "title-on-list", "/document_title"),
        ("籍贯情况表", "document-proves-it", "/registry_facts"),
    ],
)
async def test_r3_no_form_and_no_paper_goes_around_the_catalogue(
    counter: Counter, title: str, code: str, pointer: str
) -> None:
    """R1, R3, R13, CRT-2: refused at submission with the reason on the title; renamed, it is taken."""
    clerk = counter.at("clerk")
    for content in (PAPER, {**FORM, "imprint": {"page": 1, "x_mm": 150, "y_mm": 240}}):
        request = await counter.file(**{**content, "document_title": title})
        path = f"/stamp-requests/{request['id']}"
        if content["kind"] == "external_form":
            file = {"file": ("f.pdf", form())}
            request = done(await counter.send(clerk, "PUT", f"{path}/form", version=request["version"], files=file))
        refused = await counter.send(clerk, "POST", f"{path}/submission", version=request["version"])
        assert codes(refused) == {code}
        assert refused.json()["reasons"][0]["pointer"] == pointer
        assert (await counter.get(clerk, path))["status"] == "draft"


async def test_r21_a_form_is_not_submitted_without_the_body_that_asks_for_it(counter: Counter) -> None:
    """CRT-3, R21: who asks for other papers is counted."""
    request = await counter.file(**PAPER, document_title="活动场地表", asking_body=None)
    await counter.act(counter.at("clerk"), request, "submission")
    request = await counter.file(**FORM, document_title="学生情况表", asking_body=None)
    path = f"/stamp-requests/{request['id']}/submission"
    refused = await counter.send(counter.at("clerk"), "POST", path, version=request["version"])
    assert "asking-body-missing" in codes(refused)


async def test_r3_whoever_types_a_title_is_told_at_once_what_it_names(counter: Counter) -> None:
    """R1, R3, R13: public as the catalogue is; the type and the reasons that the submission would give."""
    query = {"district_id": str(counter.district.id)}
    found = await counter.get(None, "/certificate-types/titles", title="无犯罪证明", **query)
    assert (found["certificate_type"]["code"], found["certificate_type"]["issuable"]) == ("CT32", False)
    assert [one["code"] for one in found["reasons"]] == ["title-must-not-issue"]
    listed = await counter.get(None, "/certificate-types/titles", title="居住证明", **query)
    assert (listed["certificate_type"]["code"], listed["certificate_type"]["issuable"]) == ("CT01", True)
    fact = await counter.get(None, "/certificate-types/titles", title="籍贯表", **query)
    assert ([one["fact"] for one in fact["registry_facts"]], fact["certificate_type"]) == (["native_place"], None)
    nothing = await counter.get(None, "/certificate-types/titles", title="居民会议通知", **query)
    assert nothing == {"certificate_type": None, "registry_facts": [], "reasons": []}
