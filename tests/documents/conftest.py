"""Makes the articles beside this file importable from the folders below it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
