"""LibreOffice with its LanguageTool client pointed at the server: it shows the issues that ``check`` finds."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from proofreader import check

TEXT = "😀 وصل الوزير الي الرباط ، و قال ان الأمر هام."
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{}</oor:items>
"""
SETTING = """<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>
"""
# Run by the Python that LibreOffice's bridge belongs to.
CLIENT = """
import json, sys, time, uno
from com.sun.star.lang import Locale
pipe, text = sys.argv[1:]
here = uno.getComponentContext()
resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
for attempt in range(120):
    try:
        office = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
checker = office.ServiceManager.createInstanceWithContext("org.openoffice.lingu.LanguageToolGrammarChecker", office)
found = checker.doProofreading("1", text, Locale("ar", "MA", ""), 0, len(text) + 1, ()).aErrors
print(json.dumps([[error.nErrorStart, error.nErrorLength, list(error.aSuggestions)[:1]] for error in found]))
"""


def _bridge() -> str | None:
    python = shutil.which("python3", path="/usr/bin")
    if python and subprocess.run([python, "-c", "import uno"], capture_output=True).returncode == 0:
        return python
    return None


@pytest.mark.office
def test_the_same_issues(server: str, tmp_path: Path) -> None:
    office, python = shutil.which("soffice"), _bridge()
    if office is None or python is None:
        pytest.skip("LibreOffice with its Python bridge (python3-uno) is not there")
    profile = tmp_path / "office" / "user"
    profile.mkdir(parents=True)
    settings = SETTING.format("BaseURL", f"{server}/v2") + SETTING.format("IsEnabled", "true")
    (profile / "registrymodifications.xcu").write_text(SETTINGS.format(settings), encoding="utf-8")
    pipe = f"proofreader-{tmp_path.parent.name}-{tmp_path.name}"
    command = [office, "--headless", "--norestore", f"-env:UserInstallation={profile.parent.as_uri()}"]
    process = subprocess.Popen(
        [*command, f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        client = [python, "-c", CLIENT, pipe, TEXT]
        done = subprocess.run(client, capture_output=True, text=True, timeout=120, check=False)
    finally:
        process.terminate()
        process.wait(30)
    assert done.returncode == 0, done.stderr
    found = [(start, suggestions) for start, _length, suggestions in json.loads(done.stdout)]
    starts = [min(issue.span.start, issue.fixes[0].edits[0].span.start) for issue in check(TEXT)]
    assert [start for start, _ in found] == [start + 1 for start in starts]  # 😀 counts twice
    assert [suggestion for _, (suggestion,) in found] == ["إلى", "،", "وقال", "إن"]
