"""An application of this process on a port of its own: asked over a real network, in the same event loop."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI

from qingdan.cli.server import take_port


class Announced(uvicorn.Server):
    """A server that says when it answers, and leaves signals to the tests."""

    def __init__(self, configuration: uvicorn.Config) -> None:
        super().__init__(configuration)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then say so."""
        await super().startup(sockets)
        self.ready.set()


@asynccontextmanager
async def served(app: FastAPI) -> AsyncIterator[str]:
    """Serve an application whose lifespan already runs; yield its address."""
    taken = take_port("127.0.0.1", 0)
    configuration = uvicorn.Config(app, lifespan="off", log_level="warning", access_log=False)
    server = Announced(configuration)
    serving = asyncio.create_task(server._serve([taken]))  # noqa: SLF001 - serve() would take over the tests' signals
    await server.ready.wait()
    try:
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
    finally:
        server.should_exit = True
        await serving
