"""Reading the audit trail of applications and what follows them."""
