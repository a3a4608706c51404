"""The product in one process over a durable database, made to be killed: the server, and PostgreSQL under it."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from qingdan.cli.environment import service_environment
from qingdan.cli.machine import DATABASE, Machine
from qingdan.local.data_folder import open_data_folder
from qingdan.local.postgres import DURABLE, Postgres
from qingdan.local.provisioning import ensure_database
from qingdan.local.server import server_of
from support.database import run_apart
from support.deployment import Deployment, Prepare
from support.principals import SIGNING_KEY
from support.processes import bare_environment, free_port, qingdan, wait_until_ready

PATIENCE_SECONDS = 60.0


class Killable:
    """A running product whose parts can be killed in mid-work and come back."""

    def __init__(self, deployment: Deployment, postgres: Postgres, port: int) -> None:
        self.deployment = deployment
        self._postgres = postgres
        self._port = port
        self._log = deployment.folder / "services.log"
        self._server = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        with self._log.open("ab") as output:
            server = subprocess.Popen(
                qingdan("serve", "--port", str(self._port)),
                env=bare_environment(self.deployment.environment),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        wait_until_ready(f"{self.deployment.base_url}/readyz", server, self._log)
        return server

    def kill_server(self) -> None:
        """Kill the server without a warning and start it again."""
        self._server.kill()
        self._server.wait()
        self._server = self._start()

    def kill_database(self) -> None:
        """Kill PostgreSQL without a warning; its supervisor starts it again."""
        os.kill(self._postgres.pid, signal.SIGKILL)
        if not self._postgres.wait_ready(PATIENCE_SECONDS):
            raise AssertionError("the database did not come back")

    def stop(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()


@contextmanager
def killable_product(prepare: Prepare) -> Iterator[Killable]:
    """Run the product durably in a folder of its own; `prepare` loads the database before the server starts."""
    folder = Path(tempfile.mkdtemp(prefix="qingdan-crash-", dir="/tmp"))
    folder.chmod(0o711)  # the database runs as another user when the tests run as root
    data = open_data_folder(folder / "data", "production")
    try:
        with server_of(data, os.environ, lambda _chinese, _english: None, DURABLE) as postgres:
            run_apart(ensure_database(postgres.dsn(), DATABASE))
            machine = Machine(data, postgres.dsn(DATABASE))
            run_apart(machine.prepare(lambda _chinese, _english: None))
            port = free_port()
            base_url = f"http://127.0.0.1:{port}"
            told = service_environment(machine, base_url, None)
            environment = {name: "test" if name.endswith("_ENVIRONMENT") else value for name, value in told.items()}
            environment["QINGDAN_ORGANIZATION_TOKEN_SIGNING_KEY"] = SIGNING_KEY
            deployment = Deployment(base_url, environment, folder, folder, machine.admin_dsn, {})
            prepare(deployment)
            product = Killable(deployment, postgres, port)
            try:
                yield product
            finally:
                product.stop()
    finally:
        rmtree(folder, ignore_errors=True)
