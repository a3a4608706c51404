"""The gate and the list: applications, items, funding, tasks and off-list demands."""
