"""Units: the tree itself, its codes, its dates and its reorganizations."""
