"""From what is proposed to the type that the rules know and the catalogue would hold."""

from datetime import date
from typing import Final

from pydantic import TypeAdapter

from qingdan.stamping.catalogue.rules import DISTRICT_PREFIX, CertificateType, Layer
from qingdan.stamping.proposals.schemas import TypeDefinition

_TYPE: Final = TypeAdapter(CertificateType)


def type_of_definition(definition: TypeDefinition, valid_from: date, source: str) -> CertificateType:
    """Return the type as it would hold from a day on; it gets its code when it is adopted (R9)."""
    written = definition.model_dump(mode="json")
    template = written["template"]
    guide = written["guide"]
    return _TYPE.validate_python(
        {
            **written,
            "name_en": written["name_en"] or written["name"],
            "fields": [{**one, "label_en": one["label_en"] or one["label"]} for one in written["fields"]],
            "guide": guide if any(guide.values()) else None,
            "template": template if template["body"] else None,
            "code": DISTRICT_PREFIX,
            "layer": Layer.DISTRICT,
            "replacements": [],
            "national_list_number": None,
            "source": source,
            "remarks": "",
            "valid_from": valid_from,
            "valid_until": None,
        }
    )
