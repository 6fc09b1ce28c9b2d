"""What a scraper leaves in an article. Each rule proposes to remove whole lines (or a mark at a line's edge).

None is applied unless cleaning is asked for: see ``Engine.fix(clean=True)``. A line is residue only if all of it is.
All see the document, not the paragraph: that spares a site's name from being protected as an address, and most
judge a line by its place.
"""
