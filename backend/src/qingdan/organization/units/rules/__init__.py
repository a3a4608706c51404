"""The rules of units, by use: kinds, codes, validity, reorganization."""
