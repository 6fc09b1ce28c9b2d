"""What keeps a text clean: fixing twice, protected stretches, marks and spaces, what scrapers left.

Run ``python -m benchmarks.cleanliness --help``.
"""
