"""Off-list demands: what reaches a community outside the list."""
