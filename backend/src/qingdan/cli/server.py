"""Serving an application: the port is taken first, requests end before the process does."""

import asyncio
import contextlib
import errno
import gc
import io
import socket
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from qingdan.kernel.telemetry import configure_logging
from qingdan.local.accounts import own_account
from qingdan.local.errors import LocalError
from qingdan.local.postmaster import ServerLog

GRACE_SECONDS = 10
BACKLOG = 2048
#: So many new objects wait for the collector; a request makes about a thousand.
YOUNG_OBJECTS = 20_000

Announce = Callable[[], Coroutine[None, None, None]]


def take_port(host: str, port: int) -> socket.socket:
    """Bind the port, so that whoever has it already is named before any work is done."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Only a socket that says it is TCP sends without delay in every event loop.
    taken = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
    except OSError as error:
        taken.close()
        if error.errno == errno.EADDRINUSE:
            raise LocalError(
                f"端口 {port} 已被占用。请停止占用它的程序,或另选一个:QINGDAN_PORT={port + 1} make run",
                f"Port {port} is in use. Stop what uses it, or choose another: QINGDAN_PORT={port + 1} make run",
            ) from error
        raise LocalError(
            f"无法使用地址 {host}:{port}:{error.strerror}",
            f"The address {host}:{port} cannot be used: {error.strerror}",
        ) from error
    return taken


@contextlib.contextmanager
def logging_to(path: Path) -> Iterator[None]:
    """Write the services' log lines to a file for the length of the block, and leave the terminal to people."""
    with io.TextIOWrapper(ServerLog(path, own_account()).open(), encoding="utf-8", line_buffering=True) as lines:
        configure_logging(stream=lines)
        try:
            yield
        finally:
            configure_logging()


class AnnouncingServer(uvicorn.Server):
    """A server that says when it answers."""

    def __init__(self, configuration: uvicorn.Config, announce: Announce | None) -> None:
        super().__init__(configuration)
        self._announce = announce
        self._announcing: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then announce it beside the work."""
        await super().startup(sockets)
        _leave_alone_what_stays()
        if self.started and self._announce is not None:
            self._announcing = asyncio.create_task(self._announce())


def _leave_alone_what_stays() -> None:
    """Take what startup made out of the garbage collector's rounds, and let these come less often.

    Catalogue, schemas and statements stay as long as the process does; going over them again and again costs every
    request, and now and then one of them a pause.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, *gc.get_threshold()[1:])


def serve(application: FastAPI, taken: socket.socket, announce: Announce | None = None) -> None:
    """Serve until a signal comes; `announce` runs beside the server once it answers.

    uvicorn itself chooses the event loop and the parser, so that it takes the fast ones where they are installed.
    """
    configuration = uvicorn.Config(
        application,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        backlog=BACKLOG,
        proxy_headers=True,
    )
    server = AnnouncingServer(configuration, announce)
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets=[taken])
    if not server.started:
        raise LocalError("服务没有启动,原因见上。", "The server did not start; the reason stands above.")
