"""The stamping service as a real process of its own, and what stands for the organization service beside it."""

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from qingdan.stamping.settings import StampingSettings
from support.principals import SIGNER
from support.processes import REPOSITORY, bare_environment, free_port, qingdan, running_process, wait_until_ready
from support.stamping import Counter


@dataclass(frozen=True)
class Service:
    """A running service: where it answers, its process."""

    address: str
    process_id: int
    #: Waits for its end and returns its exit status.
    wait: Callable[[], int]


@contextmanager
def organization(counter: Counter) -> Iterator[str]:
    """Answer the two questions that the stamping service asks: the signer's keys, the district's units."""
    answers = {
        "/jwks.json": json.dumps(SIGNER.jwks()).encode(),
        "/directory": counter.district.directory.model_dump_json().encode(),
    }

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = answers.get(urlsplit(self.path).path)
            self.send_response(HTTPStatus.OK if body else HTTPStatus.NOT_FOUND)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def stamping_service(
    settings: StampingSettings, organization_url: str, folder: Path, *, dies_at: str | None = None
) -> Iterator[Service]:
    """Run `qingdan serve stamping` with one worker, as it is run in production; it may be killed at a place of `dying`.

    What ended before the block does is nobody's failure here.
    """
    port = free_port()
    told = {
        "ENVIRONMENT": settings.environment,
        "DATABASE_URL": settings.database_url.get_secret_value(),
        "OBJECT_FOLDER": str(settings.object_folder),
        "ORGANIZATION_URL": organization_url,
        "PUBLIC_BASE_URL": settings.public_base_url,
        "EVENT_SECRET": settings.event_secret.get_secret_value(),
        "ENCRYPTION_KEYS": settings.encryption_keys.get_secret_value(),
        "BLIND_INDEX_KEY": settings.blind_index_key.get_secret_value(),
        "CHECK_CODE_KEY": settings.check_code_key.get_secret_value(),
    }
    environment = {f"QINGDAN_STAMPING_{name}": value for name, value in told.items()} | {"QINGDAN_LOG_LEVEL": "WARNING"}
    log = folder / f"stamping-{port}.log"
    bare = bare_environment(environment)
    command = qingdan("serve", "stamping", "--port", str(port))
    if dies_at is not None:
        bare["PYTHONPATH"] = os.pathsep.join((bare["PYTHONPATH"], str(REPOSITORY / "tests")))
        command = [sys.executable, "-m", "support.dying", dies_at, *command[3:]]
    with running_process(command, bare, log) as process:
        address = f"http://127.0.0.1:{port}"
        wait_until_ready(f"{address}/readyz", process, log)
        yield Service(address, process.pid, process.wait)
