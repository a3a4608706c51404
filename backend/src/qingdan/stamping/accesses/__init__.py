"""Who looked at what is known of a resident, and for which purpose."""
