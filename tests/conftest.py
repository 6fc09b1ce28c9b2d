"""What every test needs: the user's own folders play no part."""

import os
import sys
from collections.abc import Iterator
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

from proofreader.core import Rule, i18n
from proofreader.engine import faults

from . import browser

# How long one example takes says more of the machine than of the code; pytest-timeout ends what hangs.
settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# Whether a change lands is no matter of luck: `make test` tries the same examples each time, `make fuzz` new ones.
settings.register_profile("gate", settings.get_profile("project"), derandomize=True)
settings.load_profile("project")


@pytest.fixture(autouse=True, scope="session")
def own_state_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Send the log of this process, and of those that it starts, to a folder of the test run.

    The user's own house style and rules play no part.
    """
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))


@pytest.fixture(autouse=True, scope="session")
def faults_of_rules() -> Iterator[None]:
    """Let no rule fail unseen: what the engine passes over for a user ends a test."""

    def raise_again(rule: Rule) -> NoReturn:
        raise AssertionError(f"the rule {rule.id} failed") from sys.exception()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(faults, "pass_over", raise_again)
        yield


@pytest.fixture(autouse=True)
def english_messages() -> Iterator[None]:
    """Let no test leave its language to the next one."""
    yield
    i18n.use_language("en")
    os.environ.pop("PROOFREADER_LANG", None)


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[browser.Browser]:
    """A page of a headless Chromium."""
    program = browser.find()
    if program is None:
        pytest.skip("no Chromium on this machine: apt install chromium, or chromium-headless-shell")
    if os.name != "posix":
        pytest.skip("the pipe to the browser is made for POSIX")
    with browser.Browser(program, tmp_path_factory.mktemp("profile")) as page:
        yield page
