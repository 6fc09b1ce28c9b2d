"""Measures the product: accuracy and speed. Needs data that is not shipped; never imported by proofreader."""
