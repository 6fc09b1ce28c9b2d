"""What every test needs: the user's own folders play no part."""

import os

import pytest
from hypothesis import settings

# How long one example takes says more of the machine than of the code; pytest-timeout ends what hangs.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


@pytest.fixture(autouse=True, scope="session")
def own_state_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Send the log of this process, and of those that it starts, to a folder of the test run."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))
