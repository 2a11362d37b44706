"""What the rules find and how the tags of a message stand are weighed together with its words."""

import pytest

from bot.understanding.classify import classify, hear_out
from bot.understanding.leanings import lean
from bot.understanding.marks import RAISED


def _raised(text: str) -> set[str]:
    return {mark for mark in hear_out(text, via="hashtag").marks if mark.startswith(RAISED)}


def test_how_a_tag_stands_is_told_apart() -> None:
    assert f"{RAISED}head" in _raised("#issue the export fails")
    assert f"{RAISED}tail" in _raised("the export fails #issue")
    assert {f"{RAISED}midst", f"{RAISED}< a", f"{RAISED}> again"} <= _raised("what is a #issue again")
    assert f"{RAISED}> は何" in _raised("この #課題 は何ですか")


def test_a_tag_that_is_spoken_of_leans_less_to_an_issue_than_one_that_is_used() -> None:
    used, spoken_of = hear_out("#blocker the export fails", via="hashtag"), hear_out("what is a #blocker for")
    assert lean([], used.marks).issue > lean([], spoken_of.marks).issue


def test_what_comes_from_the_menu_or_by_a_reaction_is_raised_as_by_the_command() -> None:
    text = "The export fails"
    assert hear_out(text, via="hashtag").marks == hear_out(text, via="/concern").marks


@pytest.mark.parametrize("tag", ["#urgent", "#blocker", "#緊急", "#срочно"])
def test_how_a_message_was_raised_never_says_how_grave_it_is(tag: str) -> None:
    marks = {mark for mark in hear_out(f"{tag} the export", via="hashtag").marks if mark.startswith(RAISED)}
    assert marks
    assert not any(lean([], marks).severity)
    assert (
        classify(f"The export fails {tag}", via="hashtag").severity == classify("The export fails").severity
    )


def test_many_tags_cost_no_more_than_some() -> None:
    assert len(_raised("#issue " * 500)) < 60
