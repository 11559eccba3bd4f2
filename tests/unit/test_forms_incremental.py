"""What an answer changes is worked out alone, and comes to the same as working everything out anew."""

from collections.abc import Mapping

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.forms.definition import Kind, Node
from app.forms.form import Form, examine
from app.forms.running import Given, Run, State
from tests.builders.forms import NOW, TODAY, definition, node, text

PEOPLE = definition(
    text("a"),
    node(Kind.INTEGER, "n"),
    node(Kind.CALCULATE, "late", calculation="concat(${total}, '/', ${deepest}, '/', ${b})"),
    node(
        Kind.REPEAT,
        "people",
        text("name", required="${a} = '1'", label={"en": "Name beside ${a}"}),
        node(Kind.INTEGER, "age", constraint=". < 5 or position(..) = 1", default="${n}"),
        node(Kind.CALCULATE, "before", calculation="indexed-repeat(${name}, ${people}, position(..) - 1)"),
        node(Kind.CALCULATE, "twins", calculation="count(${people}[name = ${name}])"),
        node(Kind.CALCULATE, "sum_here", calculation="${age} * sum(../../people/age)"),
        node(
            Kind.REPEAT,
            "things",
            text("thing", relevant="${age} > 1"),
            node(Kind.CALCULATE, "here", calculation="concat(position(../..), '.', position(..), ${name})"),
            repeat_count="${n}",
        ),
        relevant="${a} != '2'",
    ),
    node(Kind.GROUP, "g", text("b", relevant="count(${people}[age > 2]) > 0", weight=2.0, bad=("2",), may_skip=True)),
    node(Kind.CALCULATE, "total", calculation="sum(${age})"),
    node(Kind.CALCULATE, "deepest", calculation="join(',', ${thing})"),
    node(Kind.SELECT_ONE, "pick", choices="yes_no", choice_filter="name = ${a} or ${total} > 3"),
    node(Kind.CALCULATE, "once", calculation="once(${a})"),
)

ENTRIES = ("x", "y", "z")
VALUES = st.sampled_from(("", "1", "2", "3", "7", "yes", "no", "word"))
GIVEN = st.builds(
    Given, VALUES, st.booleans(), entries=st.lists(st.sampled_from(ENTRIES), max_size=3, unique=True).map(tuple)
)


def paths(nodes: tuple[Node, ...], begun: tuple[str, ...] = ("",)) -> list[str]:
    """Every path with every entry that a test gives."""
    found: list[str] = []
    for each in nodes:
        here = tuple(f"{path}/{each.name}" for path in begun)
        inside = tuple(f"{path}[{entry}]" for path in here for entry in ENTRIES) if each.kind is Kind.REPEAT else here
        found.extend((*here, *paths(each.children, inside)))
    return found


def states(opened: Run, of: list[str]) -> Mapping[str, State]:
    return {path: opened.state(path) for path in of}


FORM, _problems = examine(PEOPLE)
assert FORM is not None
COMPILED: Form = FORM
PATHS = paths(PEOPLE.nodes)
FEW = [path for path in PATHS if path.endswith(("/a", "/n", "/people", "/name", "/age", "/b"))]
BEGUN = {
    "/n": Given("1"),
    "/people": Given(entries=ENTRIES),
    "/people[x]/name": Given("1"),
    "/people[y]/name": Given("1"),
    "/people[x]/age": Given("3"),
}


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.one_of(st.sampled_from(FEW), st.sampled_from(PATHS)), GIVEN), max_size=12))
@example([("/a", Given("2", entries=("x",)))]).via("all entries go, with places in them that were to be worked out")
def test_answers_one_by_one_come_to_the_same_as_all_at_once(steps: list[tuple[str, Given]]) -> None:
    opened = Run(COMPILED, BEGUN, TODAY, NOW)
    before = states(opened, PATHS)
    kept: dict[str, Given] = dict(BEGUN)
    for path, given_ in steps:
        changed = opened.give(path, given_)
        kept[path] = given_
        after = states(opened, PATHS)
        assert {each for each in PATHS if before[each] != after[each]} <= changed
        before = after
    fresh = Run(COMPILED, kept, TODAY, NOW)
    # What once() gave the first time depends on what came first: it is kept as an answer.
    timeless = [path for path in PATHS if path != "/once"]
    assert states(fresh, timeless) == states(opened, timeless)
    assert fresh.rows() == opened.rows()
    assert fresh.missing() == opened.missing()
    assert fresh.sections() == opened.sections()
    assert fresh.score() == opened.score()
    assert fresh.bad_answers() == opened.bad_answers()
