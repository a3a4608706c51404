"""Numbers that a district sets, each from a day on: what every service that has such numbers shares."""
