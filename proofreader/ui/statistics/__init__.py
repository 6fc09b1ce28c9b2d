"""What was found in articles, now and over time."""
