"""Starts Proofreader from a checkout: ``python main.py`` opens the window, ``python main.py --help`` tells the rest."""

import sys

from proofreader.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
