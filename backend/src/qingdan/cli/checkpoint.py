"""`qingdan checkpoint`: a signed checkpoint over all registers of each served district, now."""

import argparse
import asyncio
import importlib

from qingdan.cli.applications import Settings, load_settings


def add_arguments(_: argparse.ArgumentParser) -> None:
    """Describe no arguments: every served district that has a seal gets a checkpoint."""


def run(_: argparse.Namespace) -> int:
    """Make the checkpoints and print number, time and root of each; 1 when a register does not continue its last."""
    made = asyncio.run(_make(load_settings("stamping")))
    for line in made:
        print(line)
    return 1 if any("≠" in line for line in made) else 0


async def _make(settings: Settings) -> list[str]:
    application = importlib.import_module("qingdan.stamping.app").create_app(settings)
    service = importlib.import_module("qingdan.stamping.checkpoints.service")
    async with application.router.lifespan_context(application):
        made = await service.make_all_checkpoints(application.state.stamping)
    return [
        f"{district.name}  #{one.number}  {one.made_at}  {one.root}"
        + "".join(f"\n  ≠ 印章 {seal} 的登记簿未延续上一检查点 · its register does not continue" for seal in one.breaks)
        for district, one in made
    ]
