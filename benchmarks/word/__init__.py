"""Measures what is written into Word documents: that it is right, and how long and how much memory it takes."""
