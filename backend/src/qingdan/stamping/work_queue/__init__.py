"""What waits for whoever signs in."""
