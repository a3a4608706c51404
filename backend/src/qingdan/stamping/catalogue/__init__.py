"""The catalogue of certificate types: what may be issued, on what basis, and where else to go."""
