"""From an approved request to a stamped paper and back: preparing, stamping, voiding, opening."""
