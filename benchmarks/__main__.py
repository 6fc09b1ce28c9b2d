"""``python -m benchmarks`` measures everything there is to measure."""

import sys

from benchmarks.accuracy.__main__ import main

sys.exit(main())
