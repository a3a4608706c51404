"""The gate: applications of departments, from draft to publication."""
