"""Dates: months, weekdays, days that do not exist."""
