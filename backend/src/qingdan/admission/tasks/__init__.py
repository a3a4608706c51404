"""Tasks: concrete work sent to communities under an item of the list."""
