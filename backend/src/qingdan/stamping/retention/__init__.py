"""How long what names residents is kept, and its destruction with a record."""
