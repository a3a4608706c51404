"""The page on which a district sets the numbers of papers and seals; `policies` says which hold."""
