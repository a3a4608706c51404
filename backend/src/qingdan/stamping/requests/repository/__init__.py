"""What requests read and write: one projection for both lanes, the ordinary statements, the hot ones."""
