"""Applications under test: started with their lifespan, asked over HTTP in this process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI


@asynccontextmanager
async def running(app: FastAPI, address: str = "127.0.0.1") -> AsyncIterator[httpx.AsyncClient]:
    """Run an application's lifespan and yield a client whose failures are answers, as over a network."""
    async with app.router.lifespan_context(app), client_at(app, address) as client:
        yield client


def client_at(app: FastAPI, address: str) -> httpx.AsyncClient:
    """Return a client of a running application that comes from an address."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False, client=(address, 50000))
    return httpx.AsyncClient(transport=transport, base_url="http://testserver")
