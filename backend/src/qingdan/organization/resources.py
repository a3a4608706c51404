"""What the use cases of this service work with, made once by the application."""

from dataclasses import dataclass

from qingdan.kernel.database import Database
from qingdan.kernel.encryption import Cipher
from qingdan.kernel.revocations import Revocations
from qingdan.kernel.tokens import TokenSigner
from qingdan.organization.passwords import Passwords
from qingdan.organization.settings import OrganizationSettings


@dataclass(frozen=True)
class Resources:
    """The service's database, keys and limits."""

    settings: OrganizationSettings
    database: Database
    revocations: Revocations
    cipher: Cipher
    signer: TokenSigner
    passwords: Passwords
