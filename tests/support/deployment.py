"""The product as it is deployed: three services, the worker and nginx as processes of their own; or all in one."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from unittest.mock import patch
from urllib.parse import unquote, urlsplit

from qingdan.cli.applications import load_all_settings
from qingdan.cli.environment import service_environment
from qingdan.cli.machine import Machine
from qingdan.cli.services import SERVICES
from qingdan.local.addresses import with_credentials, with_database
from qingdan.local.data_folder import open_data_folder
from qingdan.local.provisioning import ensure_database
from support.compose import filled_in, read_compose_file
from support.database import empty_server, run_apart
from support.principals import SIGNING_KEY
from support.processes import (
    REPOSITORY,
    bare_environment,
    free_port,
    qingdan,
    run_to_the_end,
    running_process,
    wait_until_ready,
)

DATABASE = "qingdan"
NGINX = REPOSITORY / "deploy" / "nginx"
BUILT_PAGES = REPOSITORY / "frontend" / "dist"
MERGED_DOCUMENT = REPOSITORY / "docs" / "api" / "openapi.json"
DEMO_PASSWORD = "demo-kw7m-x2qd"
NOBODY = 65534
LAST_WORDS = 1500
STUBS = {
    "index.html": '<!doctype html><html lang="zh-CN"><title>清单</title><div id="app"></div></html>',
    "docs.html": '<!doctype html><html lang="zh-CN"><title>接口文档</title></html>',
    "assets/stub.js": "export {};\n",
    "sw.js": "",
}
MAIN_CONFIGURATION = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx-error.log;
events {{ worker_connections 512; }}
http {{
    include {types};
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {site};
}}
"""


@dataclass(frozen=True)
class Deployment:
    """A running product: where it answers, what its services were told, where its logs lie."""

    base_url: str
    environment: Mapping[str, str]
    folder: Path
    #: Pages are served from here; a stub when the frontend has not been built.
    pages: Path
    #: The superuser's address of the database, to look behind the scenes.
    admin_dsn: str
    #: Where each service answers without the gateway; empty for one process.
    services: Mapping[str, str]
    #: What runs, by the names of the compose file; `all` in one process.
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def settings(self) -> dict[str, Any]:
        """Return the settings of all services, for loading a district straight into the database."""
        with patch.dict(os.environ, self.environment):
            return load_all_settings()

    def unforeseen(self) -> list[str]:
        """Return the last words of every failure that no rule foresaw, from the logs of all processes."""
        found: list[str] = []
        for log in sorted(self.folder.glob("*.log")):
            lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
            failures = [json.loads(line) for line in lines if '"event": "unforeseen"' in line]
            found.extend(f"{log.stem}: {failure.get('exception', failure)[-LAST_WORDS:]}" for failure in failures)
        return found


Environment = Literal["production", "demo", "test"]
Prepare = Callable[[Deployment], None]
Start = Callable[..., AbstractContextManager[Deployment]]


def nothing_to_prepare(_: Deployment) -> None:
    """Start over an empty, migrated database."""


def nginx_program() -> str | None:
    """Return the path of nginx, or None where there is none."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/usr/local/sbin")


@contextmanager
def one_process(prepare: Prepare = nothing_to_prepare, kind: Environment = "production") -> Iterator[Deployment]:
    """Run all services in one process, as `make run` does, over a fresh database; `prepare` loads it beforehand."""
    with _folder() as folder, empty_server() as admin_dsn:
        run_apart(ensure_database(admin_dsn, DATABASE))
        machine = Machine(
            open_data_folder(folder / "data", "demo" if kind == "demo" else "production"),
            with_database(admin_dsn, DATABASE),
        )
        run_apart(machine.prepare(lambda _chinese, _english: None))
        port = free_port()
        base_url, pages = f"http://127.0.0.1:{port}", _pages(folder)
        told = {
            **service_environment(machine, base_url, pages),
            "QINGDAN_ORGANIZATION_TOKEN_SIGNING_KEY": SIGNING_KEY,
        }
        environment = _of_kind(told, kind)
        deployment = Deployment(base_url, environment, folder, pages, machine.admin_dsn, {})
        prepare(deployment)
        log = folder / "services.log"
        command = qingdan("serve", "--port", str(port))
        with running_process(command, bare_environment(environment), log) as process:
            wait_until_ready(f"{base_url}/readyz", process, log)
            deployment.processes["all"] = process
            yield deployment


@contextmanager
def split_deployment(prepare: Prepare = nothing_to_prepare, kind: Environment = "production") -> Iterator[Deployment]:
    """Run what docker-compose.yml describes without containers: each part a process, nginx in front of all.

    Each process knows only the variables that the file gives its container, with the names of hosts replaced.
    """
    with _folder() as folder, empty_server() as admin_dsn, ExitStack() as stack:
        run_apart(ensure_database(admin_dsn, DATABASE))
        ports = {name: free_port() for name in (*SERVICES, "frontend")}
        base_url, pages = f"http://127.0.0.1:{ports['frontend']}", _pages(folder)
        place = Place(with_database(admin_dsn, DATABASE), ports, folder)
        containers = _containers(base_url, kind, place)
        told = {name: container["environment"] for name, container in containers.items()}
        run_to_the_end(
            qingdan(*containers["migrate"]["command"]), bare_environment(told["migrate"]), folder / "migrate.log"
        )
        addresses = {service: f"http://127.0.0.1:{ports[service]}" for service in SERVICES}
        deployment = Deployment(base_url, told["worker"], folder, pages, place.database_dsn, addresses)
        prepare(deployment)
        processes = deployment.processes
        for name in (*SERVICES, "worker"):
            words = [*containers[name]["command"], *_address(ports.get(name))]
            log = folder / f"{name}.log"
            processes[name] = stack.enter_context(running_process(qingdan(*words), bare_environment(told[name]), log))
        for service, address in addresses.items():
            wait_until_ready(f"{address}/readyz", processes[service], folder / f"{service}.log")
        stack.enter_context(_gateway(folder, pages, ports))
        yield deployment


@dataclass(frozen=True)
class Place:
    """What stands for the hosts and volumes of the containers."""

    database_dsn: str
    ports: Mapping[str, int]
    folder: Path

    def told(self, name: str, value: str) -> str:
        """Return one variable with the container's host or folder replaced by ours."""
        if name.endswith("DATABASE_URL"):
            address = urlsplit(value)
            return with_credentials(self.database_dsn, unquote(address.username or ""), unquote(address.password or ""))
        value = value.replace("/var/lib/qingdan/objects", str(self.folder / "objects"))
        return re.sub(r"http://([a-z]+):8000", lambda host: f"http://127.0.0.1:{self.ports[host[1]]}", value)


def _containers(base_url: str, kind: Environment, place: Place) -> dict[str, dict[str, Any]]:
    """Return the containers of the compose file with environments that hold on this machine."""
    superuser = unquote(urlsplit(place.database_dsn).password or "")
    variables = filled_in(
        QINGDAN_PUBLIC_BASE_URL=base_url,
        QINGDAN_SECURE_COOKIES="false",
        QINGDAN_POSTGRES_PASSWORD=superuser,
        # The key that the tests sign with, in one line as the example asks.
        QINGDAN_TOKEN_SIGNING_KEY=SIGNING_KEY.replace("\n", "\\n"),
    )
    verdict = read_compose_file(variables)
    if verdict.status:
        raise AssertionError(verdict.complaint)
    containers = verdict.services
    for container in containers.values():
        told = {name: place.told(name, str(value)) for name, value in container.get("environment", {}).items()}
        container["environment"] = _of_kind(told, kind)
    return containers


def _of_kind(told: Mapping[str, str], kind: Environment) -> dict[str, str]:
    """Return the variables of a production start for another kind of start."""
    changed: dict[str, str] = {name: kind for name in told if name.endswith("_ENVIRONMENT")}
    if kind == "demo" and "QINGDAN_ORGANIZATION_ENVIRONMENT" in told:
        changed["QINGDAN_ORGANIZATION_DEMO_PASSWORD"] = DEMO_PASSWORD
    return {**told, **changed}


def _address(port: int | None) -> tuple[str, ...]:
    return () if port is None else ("--host", "127.0.0.1", "--port", str(port))


@contextmanager
def _gateway(folder: Path, pages: Path, ports: Mapping[str, int]) -> Iterator[None]:
    """Run nginx with the shipped site as an ordinary user, whoever we are."""
    program = nginx_program()
    if program is None:
        raise AssertionError("nginx is needed (Debian: nginx-light)")
    home = folder / "nginx"
    home.mkdir()
    if os.geteuid() == 0:
        os.chown(home, NOBODY, NOBODY)
    site = folder / "site.conf"
    site.write_text(_rendered(pages, ports), encoding="utf-8")
    types = next(
        path for path in map(Path, ("/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types")) if path.exists()
    )
    configuration = folder / "nginx.conf"
    configuration.write_text(MAIN_CONFIGURATION.format(folder=home, types=types, site=site), encoding="utf-8")
    command = [program, "-p", str(home), "-c", str(configuration), "-e", str(home / "nginx-error.log")]
    log = folder / "nginx.log"
    user = NOBODY if os.geteuid() == 0 else None
    with running_process(command, {"PATH": os.defpath}, log, user=user) as process:
        wait_until_ready(f"http://127.0.0.1:{ports['frontend']}/healthz", process, log)
        yield


def _rendered(pages: Path, ports: Mapping[str, int]) -> str:
    """Return the gateway's site, filled in as the image's start does: only these names are replaced."""
    document = pages.parent / "openapi.json"
    shutil.copyfile(MERGED_DOCUMENT, document)
    headers = pages.parent / "headers.conf"
    shutil.copyfile(NGINX / "headers.conf", headers)
    values = {f"{name.upper()}_UPSTREAM": f"127.0.0.1:{ports[name]}" for name in SERVICES} | {
        "LISTEN": f"127.0.0.1:{ports['frontend']}",
        "ROOT": str(pages),
        "HEADERS": str(headers),
        "DOCUMENT": str(document),
    }
    template = (NGINX / "qingdan.conf.template").read_text(encoding="utf-8")
    return re.sub(r"\$\{([A-Z_]+)\}", lambda name: values[name[1]], template)


def _pages(folder: Path) -> Path:
    """Return a copy of the built pages that an ordinary user can read; what has not been built is a stub."""
    pages = folder / "pages"
    if (BUILT_PAGES / "index.html").exists():
        shutil.copytree(BUILT_PAGES, pages)
    (pages / "assets").mkdir(parents=True, exist_ok=True)
    for name, content in STUBS.items():
        if not (pages / name).exists():
            (pages / name).write_text(content, encoding="utf-8")
    return pages


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="qingdan-deployment-", dir="/tmp"))
    folder.chmod(0o711)  # nginx and the database run as other users
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
