"""Reading the audit trail of requests, seals and refusals."""
