"""One JSON line per event, with the request's id; nothing personal in it."""

import logging
import sys

import structlog

from qingdan.kernel.request_context import current_request


def configure_logging(level: str = "INFO") -> None:
    """Send structured JSON lines to standard error, ours and the libraries' alike."""
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
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        # What a request logs costs little where its level is off, and nothing is configured twice.
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=max(threshold, logging.WARNING), stream=sys.stderr, force=True)


def _add_request_id(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    request = current_request()
    if request is not None:
        event.setdefault("request_id", request.request_id)
    return event
