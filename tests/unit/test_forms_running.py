"""A running checklist: relevance, calculation, choices, repeats, errors, what is missing, scores."""

from datetime import timedelta, timezone

import pytest

from app.forms.definition import Choice, Kind
from app.forms.problems import FormFault
from app.forms.running import Given, Run, compile_form, prefill
from tests.builders.forms import NOW, TODAY, definition, node, run, text


def test_a_hidden_answer_is_kept_not_counted_and_comes_back() -> None:
    form = definition(
        node(Kind.SELECT_ONE, "has", choices="yes_no"),
        node(Kind.GROUP, "more", text("what", required="true()"), relevant="${has} = 'yes'"),
        node(Kind.CALCULATE, "echo", calculation="concat('>', ${what})"),
    )
    opened = run(form, {"/has": "yes", "/more/what": "a word"})
    assert opened.state("/echo").value == ">a word"
    changed = opened.give("/has", Given("no"))
    assert changed == {"/has", "/more", "/more/what", "/echo"}
    assert not opened.state("/more/what").relevant
    assert opened.state("/more/what").value == "a word"
    assert opened.state("/echo").value == ">"
    assert [row.path for row in opened.rows()] == ["/has"]
    assert opened.missing() == ()
    opened.give("/has", Given("yes"))
    assert opened.state("/echo").value == ">a word"


def test_only_what_depends_on_an_answer_is_told_as_changed() -> None:
    opened = run(definition(text("a"), text("b"), text("c", relevant="${a} != ''"), text("d", relevant="${b} != ''")))
    opened.missing()
    assert opened.give("/a", Given("x")) == {"/a", "/c"}


def test_required_and_constraint_are_missing_in_order_with_the_forms_words() -> None:
    form = definition(
        text("first", required="true()", required_message={"en": "Say it, ${second}"}),
        node(Kind.INTEGER, "second", constraint=". > 5", constraint_message={"en": "More than five"}),
        node(Kind.GROUP, "g", node(Kind.DATE, "third", required="${second} = 3")),
    )
    opened = run(form, {"/second": "3"})
    assert [(m.path, m.code, dict(m.message)) for m in opened.missing()] == [
        ("/first", "answer.required", {"en": "Say it, 3"}),
        ("/second", "answer.constraint", {"en": "More than five"}),
        ("/g/third", "answer.required", {}),
    ]
    assert opened.give("/second", Given("7")) == {"/first", "/second", "/g/third"} - {"/first"}
    assert [m.path for m in opened.missing()] == ["/first"]


@pytest.mark.parametrize(
    ("kind", "good", "wrong"),
    [
        (Kind.INTEGER, ("0", "-12"), ("1.5", "x", "1e3", "١٢")),
        (Kind.DECIMAL, ("0", "-1.5", ".5"), ("1,5", "x", "NaN")),
        (Kind.DATE, ("2026-02-28",), ("2026-02-30", "28.2.2026", "2026-2-3")),
        (Kind.TIME, ("09:30", "23:59:59.5"), ("24:00", "9:30", "x")),
        (Kind.DATETIME, ("2026-02-28T10:00:00Z",), ("2026-02-28", "2026-02-28 10:00")),
        (Kind.GEOPOINT, ("23.8 90.4", "-23.8 90.4 0 5"), ("91 0", "0 181", "23.8", "a b", "1 2 3 -4")),
        (Kind.ACKNOWLEDGE, ("OK",), ("yes",)),
        (Kind.SELECT_ONE, ("yes",), ("maybe", "yes no")),
        (Kind.SELECT_MULTIPLE, ("yes", "yes no"), ("yes maybe",)),
    ],
)
def test_an_answer_has_the_form_of_its_kind(kind: Kind, good: tuple[str, ...], wrong: tuple[str, ...]) -> None:
    choices = "yes_no" if kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE} else ""
    opened = run(definition(node(kind, "q", choices=choices)))
    for value in good:
        opened.give("/q", Given(value))
        assert opened.state("/q").error is None, value
    for value in wrong:
        opened.give("/q", Given(value))
        assert opened.state("/q").error is not None, value
        assert opened.state("/q").value == value


@pytest.mark.parametrize(
    ("value", "code"),
    [("0", ""), ("2.5", ""), ("10", ""), ("10.5", "answer.range"), ("1", "answer.step"), ("x", "answer.decimal")],
)
def test_a_range_has_bounds_and_steps(value: str, code: str) -> None:
    form = definition(node(Kind.RANGE, "r", parameters={"start": "0", "end": "10", "step": "2.5"}))
    error = run(form, {"/r": value}).state("/r").error
    assert (error.code if error else "") == code


def test_a_choice_that_the_filter_no_longer_leaves_is_told_and_kept() -> None:
    towns = (
        Choice("dhaka", {"": "Dhaka"}, {"land": "bd"}),
        Choice("bogor", {"": "Bogor"}, {"land": "id"}),
    )
    lands = (Choice("bd", {"": "Bangladesh"}), Choice("id", {"": "Indonesia"}))
    form = definition(
        node(Kind.SELECT_ONE, "land", choices="lands"),
        node(Kind.SELECT_ONE, "town", choices="towns", choice_filter="land = ${land}"),
        towns=towns,
        lands=lands,
    )
    opened = run(form, {"/land": "bd", "/town": "dhaka"})
    assert opened.state("/town").choices == towns[:1]
    assert opened.give("/land", Given("id")) == {"/land", "/town"}
    state = opened.state("/town")
    assert state.value == "dhaka"
    assert state.error is not None
    assert state.error.code == "answer.choice"


def people() -> object:
    return definition(
        text("site"),
        node(
            Kind.REPEAT,
            "people",
            text("name"),
            node(Kind.INTEGER, "age"),
            node(Kind.CALCULATE, "number", calculation="position(..)"),
            node(Kind.CALCULATE, "share", calculation="${age} div sum(${age})"),
            node(Kind.CALCULATE, "before", calculation="indexed-repeat(${name}, ${people}, position(..) - 1)"),
            text("guardian", relevant="${age} < 18"),
        ),
        node(Kind.CALCULATE, "total", calculation="sum(${age})"),
        node(Kind.CALCULATE, "how_many", calculation="count(${people})"),
        node(Kind.CALCULATE, "names", calculation="join(', ', ${name})"),
        node(Kind.CALCULATE, "minors", calculation="count(${people}[${age} < 18])"),
    )


def test_entries_of_a_repeat_see_their_own_answers_and_the_whole_form_sees_all() -> None:
    opened = run(people())  # type: ignore[arg-type]
    opened.give("/people", Given(entries=("e1", "e2")))
    opened.give("/people[e1]/name", Given("Ana"))
    opened.give("/people[e1]/age", Given("30"))
    opened.give("/people[e2]/name", Given("Bo"))
    changed = opened.give("/people[e2]/age", Given("10"))
    assert "/people[e1]/name" not in changed
    assert opened.state("/total").value == "40"
    assert opened.state("/names").value == "Ana, Bo"
    assert opened.state("/minors").value == "1"
    assert opened.state("/people[e2]/number").value == "2"
    assert opened.state("/people[e2]/before").value == "Ana"
    assert opened.state("/people[e2]/guardian").relevant
    assert not opened.state("/people[e1]/guardian").relevant
    assert [(row.path, row.depth, row.entry, row.place) for row in opened.rows() if "guardian" not in row.path] == [
        ("/site", 0, "", 0),
        ("/people", 0, "", 0),
        ("/people[e1]", 1, "Ana", 1),
        ("/people[e1]/name", 2, "", 0),
        ("/people[e1]/age", 2, "", 0),
        ("/people[e2]", 1, "Bo", 2),
        ("/people[e2]/name", 2, "", 0),
        ("/people[e2]/age", 2, "", 0),
    ]
    opened.give("/people[e1]/name", Given("Cy"))
    assert opened.state("/people[e2]/before").value == "Cy"
    opened.give("/people", Given(entries=("e2",)))
    assert opened.state("/total").value == "10"
    assert opened.state("/people[e2]/number").value == "1"
    opened.give("/people", Given(entries=("e2", "e1")))
    assert opened.state("/names").value == "Bo, Cy"


def test_a_repeats_count_makes_entries_and_hides_the_surplus_without_losing_a_word() -> None:
    form = definition(
        node(Kind.INTEGER, "n"),
        node(Kind.REPEAT, "rooms", text("room"), repeat_count="${n}"),
        node(Kind.CALCULATE, "all", calculation="join(' ', ${room})"),
    )
    opened = run(form, {"/n": "2"})
    first, second = opened.entries("/rooms")
    assert (first, second) == run(form, {"/n": "2"}).entries("/rooms")
    opened.give(f"/rooms[{first}]/room", Given("A"))
    opened.give(f"/rooms[{second}]/room", Given("B"))
    opened.give("/n", Given("1"))
    assert opened.state("/all").value == "A"
    opened.give("/n", Given("3"))
    assert opened.entries("/rooms")[:2] == (first, second)
    assert opened.state("/all").value == "A B "
    opened.give("/n", Given("1000000000"))
    assert len(opened.entries("/rooms")) == 1000
    opened.give("/n", Given("x"))
    assert opened.entries("/rooms") == ()


def test_defaults_stand_only_where_nothing_was_given() -> None:
    form = definition(
        text("fixed", default="Gate 3"),
        node(Kind.DATE, "day", default="today()"),
        text("copy", default="concat('re: ', ${fixed})"),
        node(Kind.CALCULATE, "seen", calculation="once(now())"),
    )
    opened = run(form)
    assert opened.state("/day").value == "2026-12-02"
    assert opened.state("/copy").value == "re: Gate 3"
    assert opened.filled().keys() == {"/fixed", "/day", "/seen"}
    opened.give("/fixed", Given(""))
    assert opened.state("/fixed").value == ""
    assert opened.state("/copy").value == "re: "
    assert run(form, {"/seen": "2020-01-01T00:00:00.000+00:00"}).state("/seen").value.startswith("2020")


def test_what_is_given_once_is_kept_however_it_is_written() -> None:
    opened = run(definition(node(Kind.CALCULATE, "seen", calculation="once (now ())")))
    assert opened.filled().keys() == {"/seen"}


def test_now_is_by_the_clock_on_the_wall_as_an_answer_is() -> None:
    form = definition(node(Kind.DATETIME, "at", constraint=". <= now()"))
    dhaka = NOW.astimezone(timezone(timedelta(hours=6)))
    opened = Run(compile_form(form), {"/at": Given("2026-12-02T15:00")}, TODAY, dhaka)
    assert opened.state("/at").error is None, "12 minutes ago"
    opened.give("/at", Given("2026-12-02T15:30"))
    assert opened.state("/at").error is not None


def test_not_applicable_is_neither_missing_nor_scored() -> None:
    def question(name: str, **parts: object) -> object:
        return node(
            Kind.SELECT_ONE, name, choices="yes_no", required="true()", weight=2.0, bad=("no",), may_skip=True, **parts
        )

    form = definition(
        node(Kind.GROUP, "fire", question("a"), question("b"), question("c"), label={"en": "Fire"}),  # type: ignore[arg-type]
        text("loose"),
    )
    opened = run(form, {"/fire/a": "yes", "/fire/b": "no", "/fire/c": Given(not_applicable=True)})
    assert opened.missing() == ()
    assert opened.score() == (2.0, 4.0)
    assert opened.bad_answers() == ("/fire/b",)
    fire, loose = opened.sections()
    assert (fire.path, dict(fire.label), fire.answered, fire.of, fire.errors, fire.score, fire.most) == (
        "/fire", {"en": "Fire"}, 3, 3, 0, 2.0, 4.0,
    )  # fmt: skip
    assert (loose.path, loose.answered, loose.of) == ("/", 0, 1)
    opened.give("/fire/c", Given())
    assert [m.path for m in opened.missing()] == ["/fire/c"]
    assert run(definition(text("a"))).score() is None


def test_labels_quote_answers() -> None:
    form = definition(text("who"), text("hi", label={"en": "Hello ${who}!", "bn": "${who}"}, hint={"en": "plain"}))
    opened = run(form, {"/who": "Rina"})
    assert opened.state("/hi").label == {"en": "Hello Rina!", "bn": "Rina"}
    assert opened.state("/hi").hint == {"en": "plain"}
    assert opened.give("/who", Given("Mita")) == {"/who", "/hi"}


@pytest.mark.parametrize(
    ("nodes", "chain", "part"),
    [
        ((node(Kind.CALCULATE, "a", calculation="${a} + 1"),), ("a", "a"), "calculation"),
        (
            (
                node(Kind.CALCULATE, "a", calculation="${b} + 1"),
                node(Kind.CALCULATE, "b", calculation="${c}"),
                node(Kind.CALCULATE, "c", calculation="${a}"),
                node(Kind.CALCULATE, "after", calculation="${a}"),
            ),
            ("a", "c", "b", "a"),
            "calculation",
        ),
        ((text("q", relevant="${q} = 'x'"),), ("q", "q"), "relevant"),
        ((node(Kind.GROUP, "g", text("q"), relevant="${q} = 'x'"),), ("g", "q", "g"), "relevant"),
        ((node(Kind.REPEAT, "r", text("q"), repeat_count="count(${q})"),), ("r", "r"), "repeat_count"),
    ],
)
def test_a_loop_is_refused_with_its_chain(nodes: tuple[object, ...], chain: tuple[str, ...], part: str) -> None:
    with pytest.raises(FormFault) as refused:
        compile_form(definition(*nodes))  # type: ignore[arg-type]
    problem = refused.value.problem
    assert problem.code == "expression.loop"
    told = problem.params["chain"]
    assert isinstance(told, tuple)
    assert told[0] == told[-1]
    assert set(told) == set(chain)
    assert problem.column == part


def test_answers_at_unknown_paths_are_kept() -> None:
    opened = run(definition(text("a")), {"/gone[x]/q": "old", "/a": "new"})
    assert opened.answers() == {"/gone[x]/q": Given("old"), "/a": Given("new")}
    assert opened.give("/gone", Given("y")) == frozenset()
    with pytest.raises(KeyError):
        opened.state("/gone")


def test_a_new_run_takes_over_what_carries() -> None:
    form = definition(
        text("a", carries=True),
        text("b"),
        node(Kind.PHOTO, "p", carries=True),
        node(Kind.REPEAT, "r", text("c", carries=True), text("d")),
        node(Kind.REPEAT, "s", text("e")),
    )
    earlier = {
        "/a": Given("1", note="n"),
        "/b": Given("2"),
        "/p": Given("id"),
        "/r": Given(entries=("x",)),
        "/r[x]/c": Given("3"),
        "/r[x]/d": Given("4"),
        "/s": Given(entries=("y",)),
        "/gone": Given("5"),
    }
    assert prefill(form, earlier) == {"/a": Given("1"), "/r": Given(entries=("x",)), "/r[x]/c": Given("3")}


def test_what_was_worked_out_is_saved_and_holds_once_the_run_is_over() -> None:
    form = definition(
        text("a"),
        text("fixed", default="Gate 3"),
        text("copy", default="concat('re: ', ${a})"),
        node(Kind.CALCULATE, "day", calculation="today()"),
        text("hidden", default="x", relevant="${a} = 'never'"),
    )
    opened = run(form, {"/a": "roof", "/fixed": Given("Gate 3", note="seen")})
    worked = opened.worked_out()
    assert worked == {"/copy": Given("re: roof"), "/day": Given("2026-12-02")}
    opened.give("/fixed", None)
    assert opened.worked_out()["/fixed"] == Given("Gate 3")
    saved = {"/a": Given("roof"), **worked}
    yesterday = saved | {"/day": Given("2026-11-30")}
    assert run(form, yesterday).state("/day").value == "2026-12-02"
    assert run(form, yesterday).worked_out() == {"/fixed": Given("Gate 3"), "/day": Given("2026-12-02")}
    over = Run(compile_form(form), yesterday, TODAY, NOW, is_over=True)
    assert over.state("/day").value == "2026-11-30"


def test_an_answer_that_is_taken_back_leaves_what_the_form_says() -> None:
    form = definition(text("a", default="Gate 3"), text("b", default="concat('re: ', ${a})"))
    opened = run(form)
    opened.give("/a", Given("Gate 4"))
    assert opened.state("/b").value == "re: Gate 4"
    assert opened.give("/a", None) == {"/a", "/b"}
    assert (opened.state("/a").value, opened.state("/b").value) == ("Gate 3", "re: Gate 3")
    assert "/a" not in opened.answers()
    opened.give("/strange", Given("x"))
    opened.give("/strange", None)
    assert "/strange" not in opened.answers()
