"""Reference data to start a district with: departments, work items, the negative list, default limits."""
