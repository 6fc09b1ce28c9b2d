"""كلمة غير صحيحة الرسم: الحكوة."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="misspelt-word",
    category=Category.SPELLING,
    summary="كلمة غير صحيحة الرسم",
    rationale=(
        "الكلمة غير معروفة، وتصير معروفة شائعة ملائمة لجاراتها بتغيير حرف واحد: سقط أو زيد أو أُبدل أو قُدّم على جاره؛ "
        "أو هي كلمة صحيحة لم تُر قط بين جاراتها، ورُئيت بينهن كثيرا كلمة لا تخالفها إلا في حرف: «رئيس الجنة الإعلامية»."
    ),
    reference="F. Damerau, A technique for computer detection and correction of spelling errors, CACM 7(3), 1964",
    name_if_repeated=True,
    check=finder(Slip.LETTER, Slip.WORD),
    condition=has_decision,
    bad=[
        Example("عقد المجلس [اجتاعا] طارئا", "عقد المجلس اجتماعا طارئا"),
        Example("أكد [الوزيير] الخبر", "أكد الوزير الخبر"),
        Example("عقد مجلس [الحكوة] اجتماعه", "عقد مجلس الحكومة اجتماعه"),
        Example("عين رئيس [الجنة] الإعلامية للمهرجان", "عين رئيس اللجنة الإعلامية للمهرجان"),
        Example("رئيس [الجمهروية] الجديد", "رئيس الجمهورية الجديد"),
    ],
    good=[
        "عقد مجلس الحكومة اجتماعه",
        "زار هونغبو المدينة",
        "يحلم المؤمن بدخول الجنة",
        "وزعت اللجنة الجوائز على الفائزين",
    ],
)
