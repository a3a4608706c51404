"""How a district gets a type of its own: asked for, five opinions, decided, published (R9)."""
