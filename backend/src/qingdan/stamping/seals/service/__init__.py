"""Use cases of seals: making, keeping, ending, reading."""
