"""What the openssl command says of SM2 signatures: an implementation that isn't ours."""

# mypy: allow-untyped-calls
# (the ASN.1 library annotates nothing)

import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from qingdan.stamping.documents.seal_structures import SealSignature
from qingdan.stamping.documents.sm2 import DEFAULT_ID

_IDENTITY: Final = f"distid:{DEFAULT_ID.decode()}"


@cache
def openssl() -> str:
    """Return the command where it knows SM2; the test is skipped where it does not (LibreSSL, for one)."""
    found = shutil.which("openssl")
    if found is None or "SM2" not in _told(found, "ecparam", "-list_curves"):
        pytest.skip("needs an openssl command with SM2")
    return found


def sm2_signature_is_valid(der: bytes, folder: Path) -> bool:
    """Tell whether openssl finds both signatures valid: the user's over the use, the maker's over the seal."""
    signature = SealSignature.load(der)
    seal = signature["to_sign"]["eseal"]
    return _holds(signature["cert"], signature["to_sign"], signature["signature"], folder) and _holds(
        seal["cert"], seal["e_seal_info"], seal["signed_value"], folder
    )


def certificate_is_issued_by(certificate: bytes, root: bytes, moment: float, folder: Path) -> bool:
    """Tell whether openssl leads a PEM certificate to a PEM root at a moment."""
    leaf, trusted = folder / "leaf.pem", folder / "root.pem"
    leaf.write_bytes(certificate)
    trusted.write_bytes(root)
    options = ["-vfyopt", _IDENTITY, "-attime", str(int(moment)), "-CAfile", str(trusted)]
    return "OK" in _told(openssl(), "verify", *options, str(leaf))


def _holds(certificate: Any, signed: Any, value: Any, folder: Path) -> bool:  # noqa: ANN401  # asn1crypto is untyped
    names = {"certificate.der": certificate.native, "signed.der": signed.dump(), "value.der": value.native}
    for name, content in names.items():
        (folder / name).write_bytes(content)
    key = _told(openssl(), "x509", "-inform", "DER", "-in", str(folder / "certificate.der"), "-pubkey", "-noout")
    (folder / "key.pem").write_text(key)
    options = ["-sm3", "-verify", str(folder / "key.pem"), "-sigopt", _IDENTITY]
    told = _told(openssl(), "dgst", *options, "-signature", str(folder / "value.der"), str(folder / "signed.der"))
    return "Verified OK" in told


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, check=False, text=True).stdout
