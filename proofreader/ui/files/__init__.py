"""Opening, saving, closing, recovering articles."""
