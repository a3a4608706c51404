"""Which layer decides a type, and what a lower layer may do to a higher one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from qingdan.kernel.decisions import Decision, Reason
from qingdan.stamping.catalogue.rules.types import (
    BasisDocument,
    CertificateClass,
    CertificateType,
    Layer,
    LegalBasis,
)

_RANKS = {layer: rank for rank, layer in enumerate(Layer)}
ISSUING = frozenset({CertificateClass.ISSUE, CertificateClass.ISSUE_WITH_BASIS})
_STRICTNESS = {
    CertificateClass.ISSUE: 0,
    CertificateClass.ISSUE_WITH_BASIS: 1,
    CertificateClass.LOCAL: 2,
    CertificateClass.MUST_NOT_ISSUE: 3,
}


@dataclass(frozen=True, slots=True)
class LayerEntry:
    """What the list of one layer says of a type, by which document, from when until before when."""

    layer: Layer
    type_code: str
    certificate_class: CertificateClass
    document: LegalBasis
    valid_from: date
    valid_until: date | None = None
    additional_documents: tuple[BasisDocument, ...] = ()
    #: Within how many working days a complex type is answered; None leaves the limit as it is (R10).
    working_days: int | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the entry is in force on the day."""
        return self.valid_from <= day and (self.valid_until is None or day < self.valid_until)


@dataclass(frozen=True, slots=True)
class EffectiveClass:
    """The class that holds, and who decided it by which document; `overruled`: entries without effect."""

    certificate_class: CertificateClass
    layer: Layer
    document: LegalBasis | None
    overruled: Decision = ()

    @property
    def is_issuable(self) -> bool:
        """Whether a community may issue it at all, leaving the transitional path aside."""
        return self.certificate_class in ISSUING


def effective_class(certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date) -> EffectiveClass:
    """Return the class of a type on a day over all layers (CRT-1, CRT-2, R18).

    Entries of other types, of other days and of the type's own or a higher layer are left aside; an entry
    that its layer may not make has no effect and stands in `overruled`.
    """
    return _fold(certificate_type, entries, on)[0]


def judge_layer_entry(certificate_type: CertificateType, above: Iterable[LayerEntry], entry: LayerEntry) -> Decision:
    """Say why a layer may not put this entry on its list (CRT-2, R18).

    Anybody below may add to what is open or tighten what is not; only a province may relax what the national
    list says, and whoever loosens anything names a document with its number.
    """
    if entry.type_code != certificate_type.code or _rank(entry.layer) <= _rank(certificate_type.layer):
        return (
            Reason(
                "CRT-2",
                "layer-not-below",
                "本级目录条目只能针对上级目录中的同一证明事项。",
                "An entry speaks of a type of a higher layer, and of that type only.",
                "/layer",
            ),
        )
    higher = [other for other in above if _rank(other.layer) < _rank(entry.layer)]
    current, floor = _fold(certificate_type, higher, entry.valid_from)
    return _judge(entry, current.certificate_class, floor)


def effective_documents(
    certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date
) -> tuple[BasisDocument, ...]:
    """Return the basis documents of the type and those lower layers add to them (CRT-2, CRT-7).

    The same key twice is one document: required if any layer requires it.
    """
    documents = {document.key: document for document in certificate_type.documents}
    for entry in entries_in_force(certificate_type, entries, on):
        for added in entry.additional_documents:
            known = documents.get(added.key)
            if known is None or (added.required and not known.required):
                documents[added.key] = added
    return tuple(documents.values())


def effective_basis(
    certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date
) -> tuple[LegalBasis, ...]:
    """Return the legal bases of the type and the documents of the layers that speak of it (CRT-1a, R2)."""
    in_force = entries_in_force(certificate_type, entries, on)
    return certificate_type.legal_basis + tuple(entry.document for entry in in_force)


def entries_in_force(
    certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date
) -> tuple[LayerEntry, ...]:
    """Return the entries of lower layers on this type in force on the day, higher layers first (CRT-2)."""
    matching = [
        entry
        for entry in entries
        if entry.type_code == certificate_type.code
        and entry.holds_on(on)
        and _rank(entry.layer) > _rank(certificate_type.layer)
    ]
    return tuple(sorted(matching, key=lambda entry: (_rank(entry.layer), entry.valid_from)))


def _fold(
    certificate_type: CertificateType, entries: Iterable[LayerEntry], on: date
) -> tuple[EffectiveClass, CertificateClass]:
    """Apply the layers from the top; the second answer is the floor, the last issuing class stated."""
    current, layer = certificate_type.certificate_class, certificate_type.layer
    document = certificate_type.legal_basis[0] if certificate_type.legal_basis else None
    floor = current if current in ISSUING else CertificateClass.ISSUE
    overruled: Decision = ()
    for entry in entries_in_force(certificate_type, entries, on):
        reasons = _judge(entry, current, floor)
        if reasons:
            overruled += reasons
        elif entry.certificate_class is not current:
            current, layer, document = entry.certificate_class, entry.layer, entry.document
            floor = current if current in ISSUING else floor
    return EffectiveClass(current, layer, document, overruled), floor


def _judge(entry: LayerEntry, current: CertificateClass, floor: CertificateClass) -> Decision:
    """CRT-2, R18: judge one entry over the class that holds above it."""
    target = entry.certificate_class
    if _STRICTNESS[target] >= _STRICTNESS[current]:
        return ()
    reasons: Decision = ()
    fills_an_open_place = current is CertificateClass.LOCAL and _STRICTNESS[target] >= _STRICTNESS[floor]
    if entry.layer is not Layer.PROVINCE and not fills_an_open_place:
        reasons += (
            Reason(
                "R18",
                "layer-may-not-relax",
                "市、区目录只能增加或收紧，不能放宽上级目录；放宽须由省级目录依文件作出。",
                "City and district lists add and tighten; only a province may relax, citing its document.",
                "/certificate_class",
            ),
        )
    if not entry.document.document.strip() or not (entry.document.number or "").strip():
        reasons += (
            Reason(
                "CRT-2",
                "relaxing-needs-document",
                "放宽或列入目录须写明依据文件的名称和文号。",
                "Relaxing or listing a type names the document and its number.",
                "/document",
            ),
        )
    return reasons


def _rank(layer: Layer) -> int:
    return _RANKS[layer]
