"""The other word that an issue is about."""

import json

from proofreader import Engine
from proofreader.engine.wire import issue_from_wire, issue_to_wire
from proofreader.reports import FileReport, as_json

TEXT = "سطر أول قصير.\nانتقدت الجمعية الذي تمثل الضحايا القرار."


def test_the_noun_of_a_relative() -> None:
    (issue,) = Engine.load().check(TEXT)
    assert TEXT[slice(*issue.span)] == "الذي"
    assert [TEXT[slice(*span)] for span in issue.related] == ["الجمعية", "تمثل"]
    assert issue_from_wire(json.loads(json.dumps(issue_to_wire(issue)))) == issue
    report = json.loads(as_json([FileReport("a.txt", TEXT, 10, (issue,))]))
    place, _verb = report["files"][0]["issues"][0]["related"]
    assert TEXT[place["start"] : place["end"]] == "الجمعية"
