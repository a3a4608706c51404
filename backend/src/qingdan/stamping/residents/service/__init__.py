"""The use cases of what is known of one resident."""
