"""What stamping has sealed, for a change of keys beside live work."""
