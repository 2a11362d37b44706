"""A message heard as the question at hand expects it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.handoff import Stakeholder
from bot.model.heard import Heard
from bot.understanding.hear import hear


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("- SSO\n- reports", "promises", Heard("- SSO\n- reports", items=("SSO", "reports"))),
        ("cut costs; grow", "words", Heard("cut costs; grow")),
        ("about 3 months", "number", Heard("about 3 months", weeks=13)),
        ("soon", "number", Heard("soon")),
        ("In: app. Out: SEO", "scope", Heard("In: app. Out: SEO", inside=("app",), outside=("SEO",))),
        ("Anna Holm, CFO", "people", Heard("Anna Holm, CFO", people=(Stakeholder("Anna Holm", "CFO"),))),
        ("edit 3", "number", Heard("edit 3", "edit", 3)),
        ("後で", "words", Heard("後で", "later")),
        ("", "people", Heard("")),
        ("", "promises", Heard("")),
    ],
)
def test_a_message_is_heard_as_the_question_expects(text: str, kind: str, expected: Heard) -> None:
    assert hear(text, kind) == expected


@given(st.text(max_size=300), st.sampled_from(["words", "people", "promises", "number", "scope"]))
def test_the_words_stay_as_they_were_said(text: str, kind: str) -> None:
    assert hear(text, kind).text == text
