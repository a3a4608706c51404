"""What the hottest operations cost, as ratios to pgbench running the same statements in the same run."""
