"""The district's working days: national holidays, make-up workdays and what the district adds."""
