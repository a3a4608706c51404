"""The invented demo district, made through the same rules as real use."""
