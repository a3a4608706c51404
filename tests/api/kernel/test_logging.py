"""Log lines follow the place they are sent to, however long their logger has been in use."""

import io
import json
from collections.abc import Iterator

import pytest
import structlog

from qingdan.kernel.telemetry import configure_logging


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    configure_logging("WARNING")


def test_a_logger_in_use_moves_on_when_its_file_is_closed() -> None:
    first, second = io.StringIO(), io.StringIO()
    log = structlog.get_logger("qingdan.test")
    configure_logging(stream=first)
    log.info("one")
    configure_logging(stream=second)
    first.close()
    log.info("two")
    assert json.loads(second.getvalue())["event"] == "two"
