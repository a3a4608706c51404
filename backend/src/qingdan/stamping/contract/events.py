"""Facts of the stamping service that others hear; none carries personal data."""

from typing import Final

#: Payload {request_id, community_id, certificate_type_code}: a request waits for an answer.
REQUEST_SUBMITTED: Final = "stamping.request-submitted"

#: Payload {request_id, community_id, certificate_type_code, certificate_number}: the head approved it.
REQUEST_APPROVED: Final = "stamping.request-approved"

#: Payload {request_id, community_id, certificate_type_code}: the subdistrict approved a use outside the range (R79).
REQUEST_SECOND_APPROVED: Final = "stamping.request-second-approved"

#: Payload {request_id, community_id, certificate_type_code, seal_id, year, number}: the seal was used.
REQUEST_STAMPED: Final = "stamping.request-stamped"

#: Payload {request_id, community_id, certificate_number}: a paper no longer counts.
DOCUMENT_VOIDED: Final = "stamping.document-voided"

#: Payload {refusal_id, community_id, certificate_type_code, asking_body, asking_body_kind}: a paper was refused.
CERTIFICATE_REFUSED: Final = "stamping.certificate-refused"

#: Payload {request_id, community_id}: the keeper stopped an approved use; the supervisor hears of it (R82).
USE_STOPPED: Final = "stamping.use-stopped"

#: Payload {certificate_type_code, number, from_day}: a district's own text of a certificate holds from a day.
TEMPLATE_PUBLISHED: Final = "stamping.template-published"

#: Payload {certificate_type_code, number, from_day}: a text that was published does not come into force after all.
TEMPLATE_WITHDRAWN: Final = "stamping.template-withdrawn"

#: Payload {certificate_type_code, valid_from}: a district adopted a type beyond the national list (R9).
CERTIFICATE_TYPE_ADOPTED: Final = "stamping.certificate-type-adopted"

#: Payload {certificate_type_code, ends_on}: a district's own type leaves its list on a day.
CERTIFICATE_TYPE_ENDED: Final = "stamping.certificate-type-ended"

#: Payload {key, value, valid_from, document}: a district set a number of papers or seals, from a day on.
PARAMETER_SET: Final = "stamping.parameter-set"

#: Payload {certificate_type_code, valid_from, valid_until}: the transitional path goes on or off for a type (R5).
TRANSITIONAL_PATH_SWITCHED: Final = "stamping.transitional-path-switched"
