"""`python -m qingdan.cli`: the same as the command `qingdan`."""

import sys

from qingdan.cli.main import main

sys.exit(main())
