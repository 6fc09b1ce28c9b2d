"""Articles as new Word documents."""
