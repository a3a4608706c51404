"""Reads the reference data that ships with the service into the values the rules know."""

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

from pydantic import BaseModel, ConfigDict

from qingdan.stamping.catalogue.rules import CertificateType, Layer, LayerEntry


class _TypeFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    layer: Layer
    edition: str
    remarks: str
    types: tuple[CertificateType, ...]


class _LayerFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    layer: Layer
    edition: str
    remarks: str
    entries: tuple[LayerEntry, ...]


def load_certificate_types() -> tuple[CertificateType, ...]:
    """Return the national catalogue, all 67 types in the order of their codes (CRT-2, R18)."""
    types = [
        certificate_type
        for file in _json_files()
        for certificate_type in _TypeFile.model_validate_json(file.read_bytes()).types
    ]
    return tuple(sorted(types, key=lambda certificate_type: certificate_type.code))


def load_example_district_layer() -> tuple[LayerEntry, ...]:
    """Return the invented list of an example district, which gives types a local basis (CRT-2, R2)."""
    file = _folder() / "example_district_layer.json"
    return _LayerFile.model_validate_json(file.read_bytes()).entries


def _json_files() -> Iterator[Traversable]:
    folder = _folder() / "certificate_types"
    return (file for file in folder.iterdir() if file.name.endswith(".json"))


def _folder() -> Traversable:
    return resources.files("qingdan.stamping.reference")
