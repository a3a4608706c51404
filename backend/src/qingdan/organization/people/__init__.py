"""People and the posts they hold."""
