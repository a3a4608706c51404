"""The invented year on paper: who did what and when, made from a seed and a day alone."""
