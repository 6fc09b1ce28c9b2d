"""Writing corrected documents and printing."""
