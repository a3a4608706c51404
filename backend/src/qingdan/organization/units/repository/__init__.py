"""Every statement on units: reading as of a day, and writing dated operations."""
