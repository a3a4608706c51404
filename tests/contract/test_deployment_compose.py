"""docker-compose.yml: read by a compose implementation, and compared with what the programs really understand."""

import argparse
import importlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from qingdan.cli import migrate, serve, worker
from qingdan.cli.services import SERVICES
from qingdan.kernel.settings import ServiceSettings
from qingdan.local.provisioning import OWNER
from support.compose import COMPOSE_FILE, Verdict, example_variables, filled_in, read_compose_file
from support.processes import REPOSITORY

COMMANDS = {"migrate": migrate, "serve": serve, "worker": worker}
BACKEND = ("migrate", *SERVICES, "worker")
REQUIRED = re.compile(r"\$\{([A-Z_]+):\?")
MENTIONED = re.compile(r"\$\{([A-Z_]+)")
IMAGES = REPOSITORY / "deploy" / "images"
TEMPLATE = REPOSITORY / "deploy" / "nginx" / "qingdan.conf.template"


@pytest.fixture(scope="module")
def accepted() -> Verdict:
    verdict = read_compose_file(filled_in())
    assert verdict.status == 0, verdict.complaint
    return verdict


def text() -> str:
    return COMPOSE_FILE.read_text(encoding="utf-8")


def settings_of(service: str) -> type[ServiceSettings]:
    module = importlib.import_module(f"qingdan.{service}.settings")
    found: type[ServiceSettings] = getattr(module, f"{service.capitalize()}Settings")
    return found


def variables_of(service: str, environment: dict[str, Any]) -> dict[str, str]:
    """Return what an environment tells one service, by the names of its settings' fields."""
    prefix = f"QINGDAN_{service.upper()}_"
    return {name.removeprefix(prefix).lower(): value for name, value in environment.items() if name.startswith(prefix)}


def test_the_file_that_is_filled_in_is_accepted_with_every_part_in_a_container_of_its_own(accepted: Verdict) -> None:
    assert set(accepted.services) == {"postgres", *BACKEND, "frontend"}


@pytest.mark.parametrize("name", sorted(set(REQUIRED.findall(COMPOSE_FILE.read_text(encoding="utf-8")))))
def test_a_start_without_one_secret_is_refused_and_names_it(name: str) -> None:
    """DESIGN §4: no default password, no fixed secret. An empty line in .env is as good as none."""
    unset = read_compose_file({**filled_in(), name: ""})
    assert unset.status != 0
    assert name in unset.complaint


def test_a_mistake_in_the_file_is_noticed(tmp_path: Path) -> None:
    """The validator would prove nothing if it took everything."""
    wrong = tmp_path / "docker-compose.yml"
    wrong.write_text(text().replace("service_completed_successfully", "service_completed_somehow", 1))
    assert read_compose_file(filled_in(), wrong).status != 0


def test_the_example_names_every_variable_and_holds_no_secret() -> None:
    example = example_variables()
    assert set(MENTIONED.findall(text())) - {"QINGDAN_VERSION"} == set(example)
    assert {name for name in REQUIRED.findall(text()) if example[name]} == set()


def test_no_secret_stands_in_the_file_itself() -> None:
    """What is secret comes from .env alone; `:-` would give it a default."""
    for line in text().splitlines():
        name, _, value = line.strip().partition(": ")
        if re.search(r"(SECRET|PASSWORD|_KEYS?)$", name):
            assert re.fullmatch(r"\$\{[A-Z_]+:\?[^}]*\}", value), line


@pytest.mark.parametrize("service", SERVICES)
def test_the_variables_are_fields_of_the_services_settings_and_complete(accepted: Verdict, service: str) -> None:
    """Generated from both sides: a field that is renamed or added without a default fails here."""
    fields = settings_of(service).model_fields
    told = variables_of(service, accepted.services[service]["environment"])
    assert set(told) - set(fields) == set()
    assert {name for name, field in fields.items() if field.is_required()} - set(told) == set()
    assert told["environment"] == "production"
    strange = {
        name
        for name in accepted.services[service]["environment"]
        if name.startswith("QINGDAN_") and not name.startswith(f"QINGDAN_{service.upper()}_")
    }
    assert strange == set()


def test_the_worker_is_told_what_every_service_is_told(accepted: Verdict) -> None:
    worker_environment = accepted.services["worker"]["environment"]
    for service in SERVICES:
        own = accepted.services[service]["environment"]
        assert variables_of(service, worker_environment) == variables_of(service, own)


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_connects_with_a_role_and_a_password_of_its_own(accepted: Verdict, service: str) -> None:
    addresses = {
        name: accepted.services[name]["environment"][f"QINGDAN_{name.upper()}_DATABASE_URL"] for name in SERVICES
    }
    assert f"//qingdan_{service}:" in addresses[service]
    assert len({address.partition("@")[0] for address in addresses.values()}) == len(SERVICES)


def test_facts_are_delivered_to_services_that_exist(accepted: Verdict) -> None:
    for service in SERVICES:
        told = variables_of(service, accepted.services[service]["environment"])
        receivers = json.loads(told.get("event_receivers", "{}"))
        addresses = [*receivers.values(), *filter(None, [told.get("organization_url")])]
        assert {re.sub(r"^http://([a-z]+):8000$", r"\1", address) for address in addresses} <= set(SERVICES) - {service}


@pytest.mark.parametrize("container", BACKEND)
def test_the_commands_and_their_options_exist(accepted: Verdict, container: str) -> None:
    name, *words = accepted.services[container]["command"]
    parser = argparse.ArgumentParser()
    COMMANDS[name].add_arguments(parser)
    parser.parse_args(words)


def test_migrations_provision_with_the_variables_that_the_command_reads(accepted: Verdict) -> None:
    told = accepted.services["migrate"]["environment"]
    wanted = {f"QINGDAN_DATABASE_{name.upper()}_PASSWORD" for name in (OWNER, *SERVICES)}
    assert set(told) == wanted | {"QINGDAN_DATABASE_URL"}


def test_every_container_is_an_ordinary_user_on_a_read_only_disk(accepted: Verdict) -> None:
    for name, container in accepted.services.items():
        assert container.get("user") not in {None, "root", "0", 0}, name
        assert container["read_only"] is True, name
        assert container["cap_drop"] == ["ALL"], name
        assert "no-new-privileges:true" in container["security_opt"], name


def test_whoever_stays_up_is_asked_whether_it_is_well(accepted: Verdict) -> None:
    """A container is checked by the compose file or by its image; the worker has no port to ask."""
    backend, frontend = ((IMAGES / f"{image}.Dockerfile").read_text() for image in ("backend", "frontend"))
    assert "HEALTHCHECK" in backend
    assert "HEALTHCHECK" in frontend
    assert accepted.services["postgres"]["healthcheck"]["test"]
    disabled = {name for name, one in accepted.services.items() if one.get("healthcheck", {}).get("disable")}
    assert disabled == {"migrate", "worker"}


def test_nothing_starts_before_what_it_needs(accepted: Verdict) -> None:
    waits = {name: accepted.services[name].get("depends_on", {}) for name in accepted.services}
    assert waits["migrate"] == {"postgres": {"condition": "service_healthy"}}
    for service in SERVICES:
        assert waits[service]["migrate"] == {"condition": "service_completed_successfully"}
    assert set(waits["frontend"]) == set(SERVICES)


def test_only_the_gateway_can_be_reached_from_outside(accepted: Verdict) -> None:
    open_ones = {name for name, container in accepted.services.items() if container.get("ports")}
    outside = {name for name, container in accepted.services.items() if "outside" in container["networks"]}
    assert open_ones == outside == {"frontend"}
    assert yaml.safe_load(accepted.output)["networks"]["inside"]["internal"] is True


def test_the_gateways_template_is_filled_by_compose_file_and_image_together(accepted: Verdict) -> None:
    """What is left unfilled would stop nginx; what is told in vain is a leftover."""
    wanted = set(re.findall(r"\$\{([A-Z_]+)\}", TEMPLATE.read_text(encoding="utf-8")))
    image = (IMAGES / "frontend.Dockerfile").read_text(encoding="utf-8")
    settled = set(re.findall(r"([A-Z_]+)=", next(line for line in image.splitlines() if line.startswith("ENV"))))
    assert settled | set(accepted.services["frontend"]["environment"]) == wanted


@pytest.mark.parametrize("image", ["backend", "frontend"])
def test_what_an_image_copies_from_the_repository_exists(image: str) -> None:
    for line in (IMAGES / f"{image}.Dockerfile").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words[:1] == ["COPY"] and not words[1].startswith("--from"):
            assert [source for source in words[1:-1] if not (REPOSITORY / source).exists()] == [], line
