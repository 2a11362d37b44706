"""The handoff, as it is talked through."""

from tests.flows.stage import INTERNAL, Stage

RECEIVED = [
    "Month-end reporting takes nine days.",
    "Close the books in three days by June.",
    "Anna Holm; CFO; anna@northwind.dk; +45 12 34 56 78; budget",
    "A weekly call\nA prototype in week 3",
    "They were burnt by their last consultants.",
    "Short e-mails, decisions on Fridays.",
    "The CFO and the COO do not talk.",
]


async def test_a_sales_rep_answers_question_by_question_and_the_lead_accepts(stage: Stage) -> None:
    assert await stage.opens() == [
        ("post", "dm-mika", "Northwind: let's hand it over"),
        ("post", "northwind-internal", "Northwind: the project is open"),
        ("post", "dm-lena", "Northwind: answers as they come in"),
        ("post", "dm-mika", "Northwind · question 1 of 7"),
        ("post", "northwind-internal", "Northwind: handoff"),
    ]
    assert await stage.says("mika", RECEIVED[0]) == [
        ("post", "dm-mika", "Northwind · question 2 of 7"),
        ("update", "northwind-internal", "Northwind: handoff"),
        ("update", "dm-lena", "Northwind: answers as they come in"),
    ]
