"""An application on its way to the list, over HTTP and a real database."""

from support.gate import Gate


async def test_adm_4_an_application_with_money_reaches_the_public_list(
    quick_gate: Gate,
) -> None:
    gate = quick_gate
    item = await gate.admit()
    assert item["state"] == "in_force"
    assert item["communities"] == 12
    assert item["plan_total_fen"] == sum(
        place["promised_fen"] for place in item["scope"]
    )
    listed = await gate.send(
        None, "GET", f"/lists/current?district_id={gate.district.id}"
    )
    assert (listed["number"], listed["item_count"], listed["added"]) == (1, 1, 1)
