"""The tree: units, figures, people, grants and sign-in."""
