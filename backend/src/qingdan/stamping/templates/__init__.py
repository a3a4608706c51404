"""A district's own texts of certificates: drafted, previewed, published in versions (R2, R14, R16, CRT-10)."""
