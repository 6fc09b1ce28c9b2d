"""Lets the tests of this folder share ``word_samples`` and ``word_reading``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
