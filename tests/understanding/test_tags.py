"""Tags are found as whole words in five languages, and not where they are only shown or taken back."""

import pytest

from bot.understanding.tags import tags_in

USED = [
    ("#issue the report is late", ["issue"]),
    ("The report is late. #Concern #BILLING", ["concern", "billing"]),
    ("＃ｉｓｓｕｅ 納期", ["issue"]),
    ("報告書が届いていません。#課題", ["issue"]),
    ("#緊急です、確認をお願いします", ["urgent"]),
    ("納期の件で#懸念があります", ["concern"]),
    ("#請求書の件", ["billing"]),
    ("Laporan lewat #isu #mendesak", ["issue", "urgent"]),
    ("Fakturaen er forkert (#faktura)", ["billing"]),
    ("#срочно: отчёт не пришёл, #объём работ", ["urgent", "scope"]),
    ("#счёт неверный", ["billing"]),
    ("We do not have access. #blocker", ["blocker"]),
]
UNUSED = [
    "`#issue` is how you tag",
    "```\n#issue\n```",
    "> #issue old words\nfixed now",
    "&gt; #issue old words",
    'Write "#issue" to raise one',
    "「#課題」と書いてください",
    "see #issue-tracker and #issue/12, #issues2",
    "https://example.com/#issue",
    "<#C123|issue>",
    "abc#issue ##issue #課題管理 &#issue",
    "#download is down",
]
TAKEN_BACK = [
    "This is not an #issue",
    "it isn't #urgent, thanks",
    "No #blocker here",
    "Not really a #concern any more",
    "これは#課題ではありません",
    "#緊急じゃないです",
    "Ini bukan #isu",
    "tak perlu #segera",
    "Det er ikke et #issue",
    "ingen #blocker",
    "Это не #срочно",
    "без #блокер",
]


@pytest.mark.parametrize(("text", "names"), USED)
def test_a_tag_is_found(text: str, names: list[str]) -> None:
    found = tags_in(text)
    assert [tag.name for tag in found] == names
    assert not any(tag.negated for tag in found)
    assert all(text[tag.start] in "#＃" for tag in found)


@pytest.mark.parametrize("text", UNUSED)
def test_a_tag_that_is_only_shown_is_none(text: str) -> None:
    assert tags_in(text) == ()


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_tag_is_taken_back(text: str) -> None:
    assert [tag.negated for tag in tags_in(text)] == [True]
