"""One thing in two ways in one document."""
