"""What a district sets for papers and seals, as it holds on a day."""
