"""Our commands as an operator runs them: in processes that can be killed."""

import asyncio
import subprocess
from collections.abc import Mapping

from support.processes import qingdan


async def ended(environment: Mapping[str, str], *words: str) -> tuple[int, str]:
    """Run a command to its end and return its status and what it said."""
    process = await asyncio.create_subprocess_exec(
        *qingdan(*words), env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode()


async def killed_after_lines(environment: Mapping[str, str], lines: int, *words: str) -> None:
    """Run a command and end it without warning once it has said so many lines."""
    process = await asyncio.create_subprocess_exec(*qingdan(*words), env=dict(environment), stderr=subprocess.PIPE)
    assert process.stderr is not None
    for _ in range(lines):
        await process.stderr.readline()
    process.kill()
    assert await process.wait() != 0
