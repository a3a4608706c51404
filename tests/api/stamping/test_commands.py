"""The commands `rotate-keys` and `retention` as an operator runs them: in processes that can be killed."""

import os
from pathlib import Path

import asyncpg

from support.commands import ended, killed_after_lines
from support.stamping import NAME, Counter, done

NEW_KEY, NEW_INDEX = "TU5P" * 10 + "TU4=", "UFFS" * 10 + "UFE="


def environment(database_url: str, folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of the service as an installation has it."""
    told = {
        "ENVIRONMENT": "test",
        "DATABASE_URL": database_url,
        "OBJECT_FOLDER": str(folder),
        "PUBLIC_BASE_URL": "https://qingdan.example",
        "EVENT_SECRET": "known to the tests",
        "ENCRYPTION_KEYS": "k1:" + "QUJD" * 10 + "QUI=",
        "BLIND_INDEX_KEY": "REVG" * 10 + "REU=",
        "CHECK_CODE_KEY": "R0hJ" * 10 + "R0g=",
        **more,
    }
    return {**os.environ, **{f"QINGDAN_STAMPING_{name}": value for name, value in told.items()}}


async def test_crt_12_keys_are_rotated_by_a_command_that_survives_its_own_death(
    fresh_database_urls: dict[str, str], tmp_path: Path
) -> None:
    """CRT-12: killed in the middle and run again, everything is readable and the former keys are not needed."""
    url, folder = fresh_database_urls["stamping"], tmp_path / "objects"
    async with Counter.elsewhere(url, folder) as own:
        await own.make_seal()
        for _ in range(4):
            await own.file()
        body = {"community_id": str(own.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
        done(await own.send(own.at("clerk"), "POST", "/refusals", body))
    keys = {"ENCRYPTION_KEYS": f"k2:{NEW_KEY},k1:" + "QUJD" * 10 + "QUI=", "BLIND_INDEX_KEY": NEW_INDEX}
    during = environment(url, folder, **keys, EARLIER_BLIND_INDEX_KEY="REVG" * 10 + "REU=")
    status, said = await ended(during, "rotate-keys", "--check")
    assert (status, "stamp_request: 4 行" in said) == (1, True), said
    await killed_after_lines(during, 2, "rotate-keys", "--batch", "1")
    status, said = await ended(during, "rotate-keys", "--batch", "1")
    assert status == 0, said
    after = environment(url, folder, ENCRYPTION_KEYS=f"k2:{NEW_KEY}", BLIND_INDEX_KEY=NEW_INDEX)
    status, said = await ended(after, "rotate-keys", "--check")
    assert (status, "旧密钥已不再需要" in said) == (0, True), said
    assert NAME not in said


async def test_r124_what_is_due_is_planned_and_destroyed_by_a_command(
    counter: Counter, database_urls: dict[str, str]
) -> None:
    """R89, R124: the plan is in numbers; destroying names district, operator, appraisal and witness."""
    settings = counter.resources.settings
    told = environment(database_urls["stamping"], settings.object_folder)
    code = counter.district.directory.district.code
    draft = await counter.file()
    owner = await asyncpg.connect(database_urls["owner"])
    try:
        await owner.execute(
            "UPDATE stamping.stamp_request SET status = 'withdrawn', received_at = '2010-06-30',"
            " changed_at = '2010-06-30' WHERE id = $1::uuid",
            draft["id"],
        )
    finally:
        await owner.close()
    body = {
        "record_class": "stub",
        "closed_before": "2011-01-01",
        "finding": "期满",
        "document": "鉴定〔2026〕1号",
        "approved_by": "区档案馆 李敏",
    }
    appraisal = done(await counter.send(counter.over("administrator"), "POST", "/retention/appraisals", body))
    status, said = await ended(told, "retention", "--plan", "--district", code)
    assert (status, "stub/request: 1 件到期" in said) == (0, True), said
    words = ("retention", "--apply", "--district", code, "--operator", "运维 甲", "--appraisal", appraisal["id"])
    status, said = await ended(told, *words)
    assert (status, "监销人" in said) == (1, True), said
    status, said = await ended(told, *words, "--witness", "监察 乙")
    assert (status, "request: 已销毁 · destroyed 1" in said) == (0, True), said
    [record] = (await counter.get(counter.over("auditor"), "/retention/destructions"))["items"]
    assert (record["executed_by_name"], record["witnessed_by"]) == ("运维 甲", "监察 乙")
    assert (await ended(told, "retention", "--apply", "--district", code))[0] == 1
    assert (await ended(told, "retention", "--plan", "--district", "000000000000"))[0] == 1
