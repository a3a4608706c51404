"""One JSON line per event, with the request's id; nothing personal in it."""

import logging
import sys
from typing import Final, TextIO, cast

import structlog

from qingdan.kernel.request_context import current_request


class _Destination:
    """Where lines go: loggers keep it for good, while what lies behind it may change."""

    def __init__(self) -> None:
        self.stream: TextIO = sys.stderr

    def write(self, text: str) -> int:
        return self.stream.write(text)

    def flush(self) -> None:
        self.stream.flush()


_destination: Final = _Destination()


def configure_logging(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Send structured JSON lines to a stream (standard error by default), ours and the libraries' alike.

    Called again, it moves all of them, those of loggers in use too.
    """
    _destination.stream = stream or sys.stderr
    threshold = logging.getLevelNamesMapping()[level]
    structlog.configure(
        processors=[
            _add_request_id,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _destination)),
        # What a request logs costs little where its level is off, and nothing is configured twice.
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=max(threshold, logging.WARNING), stream=_destination, force=True)


def _add_request_id(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    request = current_request()
    if request is not None:
        event.setdefault("request_id", request.request_id)
    return event
