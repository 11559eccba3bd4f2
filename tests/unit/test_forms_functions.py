"""Golden results of every function of expressions, and what is refused."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.forms.definition import Choice, Kind
from app.forms.functions import FUNCTIONS, REFUSED
from app.forms.functions_page import page
from app.forms.problems import FormFault
from app.forms.running import Given
from tests.builders.forms import definition, node, run, text

COLOURS = (Choice("red", {"en": "Red"}, {"code": "r1"}), Choice("blue", {"en": "Blue"}, {"code": "b2"}))
ANSWERS: dict[str, str | Given] = {
    "/n": "7",
    "/d": "2.5",
    "/t": "  Gate  3 ",
    "/w": "word",
    "/day": "2026-02-28",
    "/at": "2026-02-28T06:00:00.000Z",
    "/time": "18:00",
    "/many": "red blue",
    "/one": "blue",
    "/people": Given(entries=("a", "b", "c")),
    "/people[a]/name": "Ana",
    "/people[a]/age": "30",
    "/people[b]/name": "Bo",
    "/people[b]/age": "10",
}


def evaluated(expression: str) -> str:
    form = definition(
        *(text(name) for name in ("t", "w", "blank")),
        node(Kind.INTEGER, "n"),
        node(Kind.DECIMAL, "d"),
        node(Kind.DATE, "day"),
        node(Kind.DATETIME, "at"),
        node(Kind.TIME, "time"),
        node(Kind.SELECT_MULTIPLE, "many", choices="colours"),
        node(Kind.SELECT_ONE, "one", choices="colours"),
        text("hidden", relevant="false()", default="secret"),
        node(Kind.REPEAT, "people", text("name"), node(Kind.INTEGER, "age")),
        node(Kind.GROUP, "g", node(Kind.CALCULATE, "result", calculation=expression)),
        colours=COLOURS,
    )
    return run(form, ANSWERS).state("/g/result").value


GOLDEN = {
    # Operators and coercions of XPath 1.0.
    "1 + 2 * 3": "7",
    "7 div 2": "3.5",
    "1 div 0": "Infinity",
    "-7 mod 3": "-1",
    "- ${n}": "-7",
    "0.1 + 0.2 = 0.3": "false",
    "'a' + 1": "",
    "number('')": "",
    "string(number(''))": "NaN",
    "string(1 div 3)": "0.3333333333333333",
    "1000000 * 1000000": "1000000000000",
    "${n} = 7 and ${n} = '7'": "true",
    "${n} = '7.0'": "false",
    "${n} > '6'": "true",
    "${blank} = ''": "true",
    "${blank} != 'x'": "true",
    "${blank} < 5": "false",
    "${hidden} = ''": "true",
    "${age} > 20": "true",
    "${age} != 30": "true",
    "${w} or ${blank}": "true",
    "../../n + 1": "8",
    "/data/n + 1": "8",
    "current()/../../n": "7",
    "${day} < '2026-03-01'": "true",
    "${day} + 1": "20513",
    "count(${name} | ${age})": "6",
    # Functions.
    "abs(-2)": "2",
    "boolean('false')": "true",
    "boolean(0)": "false",
    "boolean-from-string('1')": "true",
    "boolean-from-string('yes')": "false",
    "ceiling(1.2)": "2",
    "floor(-1.2)": "-2",
    "checklist(1, 2, ${n} = 7, false(), ${w} = 'word')": "true",
    "checklist(-1, 0, true(), false())": "false",
    "weighted-checklist(3, -1, true(), 2, true(), 1)": "true",
    "coalesce(${blank}, ${hidden}, ${w})": "word",
    "concat(${w}, '-', 2)": "word-2",
    "concat(${name})": "AnaBo",
    "contains(${w}, 'or')": "true",
    "starts-with(${w}, 'wo')": "true",
    "ends-with(${w}, 'wo')": "false",
    "count(${people})": "3",
    "count(${age})": "3",
    "count(${people}[${age} < 20])": "1",
    "count(${people}[position() > 1])": "2",
    "string(${people}[2]/name)": "Bo",
    "count-non-empty(${age})": "2",
    "count-selected(${many})": "2",
    "date('2026-02-28T23:00:00Z')": "2026-02-28",
    "date(${day} + 1)": "2026-03-01",
    "date('nonsense')": "",
    "date-time('2026-02-28')": "2026-02-28T00:00:00.000+00:00",
    "decimal-date-time('1970-01-02T12:00:00Z')": "1.5",
    "decimal-time(${time})": "0.75",
    "exp(0)": "1",
    "format-date(${day}, '%d.%n.%Y %a %b %y %e %%')": "28.2.2026 Sat Feb 26 28 %",
    "format-date-time(${at}, '%H:%M:%S.%3 %h')": "06:00:00.000 6",
    "format-date(${blank}, '%Y')": "",
    "if(${n} > 5, 'big', 'small')": "big",
    "if(${blank}, 1, 2)": "2",
    "indexed-repeat(${name}, ${people}, 2)": "Bo",
    "indexed-repeat(${name}, ${people}, 9)": "",
    "instance('colours')/ root / item[name = ${one}]/code": "b2",
    "count(instance('colours')/ root / item)": "2",
    "int(-2.7)": "-2",
    "join(', ', ${name}, 'x')": "Ana, Bo, , x",
    "jr:choice-name(${one}, '${one}')": "Blue",
    "jr:choice-name(selected-at(${many}, 0), '${many}')": "Red",
    "log(1)": "0",
    "log(-1)": "",
    "log10(1000)": "3",
    "max(${age})": "30",
    "max(3, ${n}, '12')": "12",
    "min(${age})": "10",
    "min(${blank})": "",
    "normalize-space(${t})": "Gate 3",
    "not(${n} = 8)": "true",
    "now()": "2026-12-02T09:12:00.000",
    "5 * 1000000000000000": "5000000000000000",
    "number('1e3')": "",
    "number('  12 ')": "12",
    "number('2026-02-28')": "20512",
    "once(today())": "2026-12-02",
    "pi() > 3.14": "true",
    "pow(2, 10)": "1024",
    "pow(10, 1000)": "",
    "regex(${w}, '[a-z]+')": "true",
    "regex(${w}, 'wor')": "false",
    "round(2.5)": "3",
    "round(-2.5)": "-3",
    "round(1.005, 2)": "1.01",
    "round(1234, -2)": "1200",
    "selected(${many}, 'red')": "true",
    "selected(${many}, 're')": "false",
    "selected-at(${many}, 1)": "blue",
    "selected-at(${many}, 5)": "",
    "sqrt(16)": "4",
    "sqrt(-1)": "",
    "string(${n})": "7",
    "string-length(${w})": "4",
    "substr(${w}, 1, 3)": "or",
    "substr(${w}, -2)": "rd",
    "substring('12345', 2, 3)": "234",
    "substring('12345', 1.5, 2.6)": "234",
    "substring-after('a=b', '=')": "b",
    "substring-before('a=b', '=')": "a",
    "sum(${age})": "40",
    "sum(${people}[${name} = 'Bo']/age)": "10",
    "today()": "2026-12-02",
    "today() - ${day}": "277",
    "translate('bar', 'abc', 'AB')": "BAr",
    "true() and not(false())": "true",
}
ELSEWHERE = {"current", "position", "instance"}
"""Functions whose golden results are in a path above or in the tests of repeats."""


@pytest.mark.parametrize("expression", GOLDEN)
def test_an_expression_gives_its_golden_result(expression: str) -> None:
    assert evaluated(expression) == GOLDEN[expression]


def test_every_function_has_a_golden_result() -> None:
    assert {name for name in FUNCTIONS if not any(f"{name}(" in each for each in GOLDEN)} == set()


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_a_function_that_differs_by_device_is_refused(name: str) -> None:
    with pytest.raises(FormFault) as refused:
        evaluated(f"{name}('x')")
    assert refused.value.problem.code == "function.refused"
    assert refused.value.problem.params == {"function": name}


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("frobnicate(1)", "function.unknown"),
        ("last()", "function.refused"),
        ("if(1)", "function.arguments"),
        ("today(1)", "function.arguments"),
        ("indexed-repeat(${name}, ${people})", "function.arguments"),
        ("indexed-repeat(${n}, ${people}, 1)", "function.indexed"),
        ("position()", "function.position"),
        ("position(..)", "reference.group"),
        ("jr:choice-name(${n}, '${n}')", "function.choice_name"),
        ("instance('gone')/ root / item", "reference.list"),
        ("instance('colours')/ root / item/gone", "reference.column"),
        ("instance('colours')", "path.unsupported"),
        ("${g}", "reference.group"),
        ("${gone}", "reference.unknown"),
        ("$n", "reference.unknown"),
        ("${last-saved#n}", "reference.unknown"),
        ("../gone", "reference.unknown"),
        ("/", "path.unsupported"),
        ("child::n", "expression.syntax"),
        ("@n", "path.unsupported"),
        ("*", "path.unsupported"),
        ("n[1]/..", "reference.unknown"),
        ("${n}[1]", "path.condition"),
        ("/data/people[age > 9]/.[age < 20]/name", "path.condition"),
        ("count(/data/people[age > 9]/../people[age < 20])", "path.condition"),
        ("'a", "expression.syntax"),
        ("1 = = 2", "expression.syntax"),
        ("(" * 60 + "1" + ")" * 60, "expression.deep"),
        ("1 + " * 2000 + "1", "expression.long"),
        ("${result}", "expression.loop"),
    ],
)
def test_what_cannot_be_used_is_refused_when_compiled(expression: str, code: str) -> None:
    with pytest.raises(FormFault) as refused:
        evaluated(expression)
    assert refused.value.problem.code == code


@pytest.mark.parametrize("length", [2, 300])
def test_a_long_row_of_one_operator_is_no_deep_tree(length: int) -> None:
    assert evaluated(" + ".join(["${n}"] * length)) == str(7 * length)
    assert evaluated(" and ".join(["1"] * length)) == "true"
    assert evaluated(" or ".join(["0"] * length)) == "false"


@pytest.mark.parametrize("deep", ["not(" * 60 + "1" + ")" * 60, "-" * 1000 + "1", "1 - " * 60 + "1", "n/" * 60 + "n"])
def test_a_deep_tree_is_refused(deep: str) -> None:
    with pytest.raises(FormFault) as refused:
        evaluated(deep)
    assert refused.value.problem.code in {"expression.deep", "expression.syntax"}


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        (r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}", ""),
        (r"(\+88)?01[3-9][0-9]{8}", ""),
        (r"(a|b){3}-[0-9]+", ""),
        (r"(a+)+", "function.pattern_slow"),
        (r"(a|aa)*", "function.pattern_slow"),
        (r"((a+)b)*", "function.pattern_slow"),
        (r"(a+){9}", "function.pattern_slow"),
        (r"(?=a)a", "function.pattern_slow"),
        (r".*.*.*.*.*x", "function.pattern_slow"),
        ("a?" * 60 + "a" * 60, "function.pattern_slow"),
        ("(?:a?){9}" * 3 + "a" * 27, "function.pattern_slow"),
        (r"(a?b?)*c", "function.pattern_slow"),
        ("(?:a|a)" * 40 + "b", "function.pattern_slow"),
        (r"a{0,300}" * 6 + "b", "function.pattern_slow"),
        (r"a{65536999999999}", "function.pattern"),
        (r"[[a]", "function.pattern"),
        (r"(a", "function.pattern"),
        (r"*", "function.pattern"),
    ],
)
def test_a_pattern_that_could_wait_for_ever_is_refused(pattern: str, code: str) -> None:
    try:
        evaluated(f"regex(${{w}}, '{pattern}')")
        found = ""
    except FormFault as refused:
        found = refused.problem.code
    assert found == code


PIECES = st.sampled_from(
    [*(f"{name}(" for name in sorted(FUNCTIONS)),
     "${n}", "${t}", "${blank}", "${people}", "${age}", "${many}", ".", "..", "(", ")", "[", "]", ",", "/", "|",
     "+", "-", "*", " div ", " mod ", "=", "!=", "<", ">=", " and ", " or ", "'x'", "''", "'%Y'", "'2026-02-30'",
     "1", "0", "-1", "1e308", "99999999999999999999", ".5", "root", "item", "name", "\n", "é", "$", "'"]
)  # fmt: skip
LEAVES = st.sampled_from(
    ["${n}", "${t}", "${blank}", "${age}", "${many}", "${day}", "'x'", "''", "'2026-02-30'", "1", "0",
     "99999999999999999999", "-0.5", "'9999-12-31'", "'%Y'"]
)  # fmt: skip


@st.composite
def well_formed(draw: st.DrawFn, depth: int = 0) -> str:
    if depth > 3 or draw(st.booleans()):
        return draw(LEAVES)
    if draw(st.booleans()):
        sign = draw(st.sampled_from(["+", "-", "*", "div", "mod", "=", "!=", "<", ">=", "and", "or"]))
        return f"({draw(well_formed(depth + 1))} {sign} {draw(well_formed(depth + 1))})"
    name = draw(st.sampled_from(sorted(FUNCTIONS)))
    least, most = FUNCTIONS[name].least, min(FUNCTIONS[name].most, FUNCTIONS[name].least + 1)
    given_ = [draw(well_formed(depth + 1)) for _ in range(draw(st.integers(least, most)))]
    return f"{name}({', '.join(given_)})"


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.lists(PIECES, max_size=12).map("".join), well_formed(), st.text(max_size=30)))
def test_any_expression_is_refused_when_compiled_or_never_raises(expression: str) -> None:
    with suppress(FormFault):
        evaluated(expression)


def test_the_page_of_functions_is_that_of_the_code() -> None:
    path = Path(__file__).resolve().parents[2] / "app" / "forms" / "FUNCTIONS.md"
    assert path.read_text(encoding="utf-8") == page()
