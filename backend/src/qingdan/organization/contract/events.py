"""Facts of the organization service that others hear."""

from typing import Final

#: Payload {person_id, not_before}: tokens of this person made before that moment no longer count.
GRANTS_CHANGED: Final = "organization.grants-changed"

#: Payload {district_id, code, name}: a district is served here.
DISTRICT_SERVED: Final = "organization.district-served"
