"""Elements of HTML that begin a line of their own, for what reads pages or markup; each reader adds what is its own."""

BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody tfoot thead tr ul".split()
)
