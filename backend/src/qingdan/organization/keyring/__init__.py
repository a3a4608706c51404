"""What organization has sealed, for a change of keys beside live work."""
