"""What everybody may know of a district's units, in one answer."""
