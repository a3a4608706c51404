"""Taking a physical seal out of the office: booked, approved, carried by two, back in time."""
