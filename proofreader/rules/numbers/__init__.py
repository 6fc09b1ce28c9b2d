"""Numbers: digits, separators, signs and units beside them."""
