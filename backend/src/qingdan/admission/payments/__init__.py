"""Money on its way: what departments record as paid and communities confirm as received."""
