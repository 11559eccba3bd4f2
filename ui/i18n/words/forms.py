"""What is wrong with an answer, and with a workbook that is read as a checklist, by the code below `ui`."""

from __future__ import annotations

from ui.i18n.literal import QT_TRANSLATE_NOOP

FORMS: dict[str, str] = {
    "answer.acknowledge": QT_TRANSLATE_NOOP("Forms", "Tick the box to confirm."),
    "answer.choice": QT_TRANSLATE_NOOP("Forms", "“{name}” is not among the choices any more. Choose again."),
    "answer.constraint": QT_TRANSLATE_NOOP("Forms", "This answer does not fit the question's condition."),
    "answer.date": QT_TRANSLATE_NOOP("Forms", "This is not a date."),
    "answer.datetime": QT_TRANSLATE_NOOP("Forms", "This is not a date with a time."),
    "answer.decimal": QT_TRANSLATE_NOOP("Forms", "This is not a number."),
    "answer.integer": QT_TRANSLATE_NOOP("Forms", "This is not a whole number."),
    "answer.place": QT_TRANSLATE_NOOP("Forms", "A place is latitude and longitude, such as 23.81 90.41."),
    "answer.range": QT_TRANSLATE_NOOP("Forms", "The answer lies between {low} and {high}."),
    "answer.required": QT_TRANSLATE_NOOP("Forms", "An answer is needed here."),
    "answer.step": QT_TRANSLATE_NOOP("Forms", "The answer goes in steps of {step}."),
    "answer.time": QT_TRANSLATE_NOOP("Forms", "This is not a time of day."),
    "appearance.ignored": QT_TRANSLATE_NOOP("Forms", "The appearance “{appearance}” changes nothing on a laptop."),
    "appearance.unsupported": QT_TRANSLATE_NOOP("Forms", "The appearance “{appearance}” is not supported."),
    "bad.unknown": QT_TRANSLATE_NOOP("Forms", "The bad answer “{name}” is not in the list “{list}”."),
    "calculation.missing": QT_TRANSLATE_NOOP("Forms", "A calculated question needs a calculation."),
    "cell.error": QT_TRANSLATE_NOOP("Forms", "The cell holds an error of the spreadsheet program."),
    "cell.formula": QT_TRANSLATE_NOOP(
        "Forms", "The cell holds a formula. Formulas are never worked out: write the value."
    ),
    "cell.long": QT_TRANSLATE_NOOP("Forms", "The text of this cell is too long."),
    "cell.weight": QT_TRANSLATE_NOOP("Forms", "“{value}” is not a weight: write a number from 0."),
    "cell.yes_no": QT_TRANSLATE_NOOP("Forms", "“{value}” is neither yes nor no."),
    "choice.label": QT_TRANSLATE_NOOP("Forms", "The choice “{name}” has no label."),
    "choice.spaces": QT_TRANSLATE_NOOP("Forms", "The name of the choice “{name}” holds spaces."),
    "choice.twice": QT_TRANSLATE_NOOP("Forms", "The choice “{name}” is in this list twice."),
    "choice.unnamed": QT_TRANSLATE_NOOP("Forms", "A choice needs a list and a name."),
    "choices.unknown": QT_TRANSLATE_NOOP("Forms", "There is no list of choices “{list}”."),
    "column.ignored": QT_TRANSLATE_NOOP("Forms", "The column “{name}” is not read."),
    "column.twice": QT_TRANSLATE_NOOP("Forms", "Two columns say the same: “{name}”."),
    "column.unsupported": QT_TRANSLATE_NOOP("Forms", "What the column “{name}” asks for is not supported."),
    "default.unsupported": QT_TRANSLATE_NOOP("Forms", "A photo or file cannot be given as default."),
    "default.wrong": QT_TRANSLATE_NOOP("Forms", "“{value}” is no answer to this question: it cannot be its default."),
    "dry_run.error": QT_TRANSLATE_NOOP("Forms", "Other programs would refuse this workbook: {text}"),
    "dry_run.warning": QT_TRANSLATE_NOOP("Forms", "Other programs would remark: {text}"),
    "expression.deep": QT_TRANSLATE_NOOP("Forms", "The expression has too many brackets inside each other."),
    "expression.long": QT_TRANSLATE_NOOP("Forms", "The expression is too long."),
    "expression.loop": QT_TRANSLATE_NOOP("Forms", "Each of these waits for the next, in a circle: {chain}."),
    "expression.syntax": QT_TRANSLATE_NOOP("Forms", "This cannot be read as an expression: {expression}"),
    "function.arguments": QT_TRANSLATE_NOOP("Forms", "{function}() has too many or too few arguments."),
    "function.choice_name": QT_TRANSLATE_NOOP(
        "Forms", "jr:choice-name() needs a question with choices; “{name}” has none."
    ),
    "function.format": QT_TRANSLATE_NOOP(
        "Forms", "The pattern of the date holds letters without a meaning: {letters}."
    ),
    "function.indexed": QT_TRANSLATE_NOOP("Forms", "indexed-repeat() names a repeat that is not around the question."),
    "function.pattern": QT_TRANSLATE_NOOP("Forms", "The pattern of regex() cannot be read: {pattern}"),
    "function.pattern_slow": QT_TRANSLATE_NOOP(
        "Forms", "The pattern of regex() could make the program wait for ever: {pattern}"
    ),
    "function.position": QT_TRANSLATE_NOOP("Forms", "position() needs a repeat around the question: position(..)"),
    "function.refused": QT_TRANSLATE_NOOP(
        "Forms", "The function {function}() is not supported: it would not answer alike on every device."
    ),
    "function.unknown": QT_TRANSLATE_NOOP("Forms", "There is no function {function}()."),
    "group.deep": QT_TRANSLATE_NOOP("Forms", "Groups lie more than {depth} deep inside each other."),
    "group.empty": QT_TRANSLATE_NOOP("Forms", "The group “{name}” holds no question."),
    "group.unclosed": QT_TRANSLATE_NOOP("Forms", "The group or repeat that begins here has no end."),
    "group.unopened": QT_TRANSLATE_NOOP("Forms", "A group or repeat ends here that did not begin."),
    "language.code": QT_TRANSLATE_NOOP("Forms", "Name the language with its code, such as English (en): {language}"),
    "name.missing": QT_TRANSLATE_NOOP("Forms", "The question needs a name."),
    "name.twice": QT_TRANSLATE_NOOP("Forms", "Two questions of one group are called “{name}”."),
    "name.wrong": QT_TRANSLATE_NOOP(
        "Forms", "“{name}” cannot be a name: use letters of the Latin alphabet, digits, “_”, “-” and “.”."
    ),
    "parameter.ignored": QT_TRANSLATE_NOOP("Forms", "The parameter “{name}” changes nothing on a laptop."),
    "parameter.range": QT_TRANSLATE_NOOP("Forms", "The range is wrong: {name}."),
    "parameter.unsupported": QT_TRANSLATE_NOOP("Forms", "The parameter “{name}” is not supported here."),
    "path.condition": QT_TRANSLATE_NOOP("Forms", "A condition in brackets belongs to a repeat: {name}."),
    "path.unsupported": QT_TRANSLATE_NOOP("Forms", "Paths like this one are not supported: {path}"),
    "reference.ambiguous": QT_TRANSLATE_NOOP("Forms", "More than one question is called “{name}”."),
    "reference.column": QT_TRANSLATE_NOOP("Forms", "The list of choices has no column “{name}”."),
    "reference.group": QT_TRANSLATE_NOOP("Forms", "“{name}” is a group: it has no answer."),
    "reference.list": QT_TRANSLATE_NOOP("Forms", "There is no list of choices “{name}”."),
    "reference.quoted": QT_TRANSLATE_NOOP("Forms", "A question in quotation marks is not looked up: {text}"),
    "reference.unknown": QT_TRANSLATE_NOOP("Forms", "There is no question “{name}” here."),
    "setting.ignored": QT_TRANSLATE_NOOP("Forms", "The setting “{name}” is not read."),
    "setting.version": QT_TRANSLATE_NOOP("Forms", "The workbook gives no version."),
    "sheet.ignored": QT_TRANSLATE_NOOP("Forms", "This sheet is not read."),
    "sheet.large": QT_TRANSLATE_NOOP("Forms", "The sheet is too large: at most {rows} rows and {columns} columns."),
    "sheet.missing": QT_TRANSLATE_NOOP("Forms", "The workbook has no sheet “{name}”."),
    "sheet.no_column": QT_TRANSLATE_NOOP("Forms", "The sheet has no column “{name}”."),
    "sheet.unsupported": QT_TRANSLATE_NOOP("Forms", "What this sheet asks for is not supported."),
    "survey.empty": QT_TRANSLATE_NOOP("Forms", "The workbook holds no question."),
    "type.missing": QT_TRANSLATE_NOOP("Forms", "The question needs a type."),
    "type.unsupported": QT_TRANSLATE_NOOP("Forms", "The type “{type}” is not supported."),
    "workbook.bomb": QT_TRANSLATE_NOOP("Forms", "The file would be far too large when unpacked. It was not opened."),
    "workbook.damaged": QT_TRANSLATE_NOOP("Forms", "This is not a workbook, or it is damaged. It was not read."),
    "workbook.encrypted": QT_TRANSLATE_NOOP("Forms", "The workbook is protected by a password. Save it without one."),
    "workbook.large": QT_TRANSLATE_NOOP("Forms", "The file is too large."),
    "workbook.macro": QT_TRANSLATE_NOOP(
        "Forms", "The workbook holds macros. It was not opened; save it as a workbook without macros (.xlsx)."
    ),
    "workbook.old": QT_TRANSLATE_NOOP("Forms", "The workbook is in the old format. Save it as .xlsx."),
}
