"""The meetings about which somebody has still to say how they went."""

from collections.abc import Iterable

from bot import agenda
from bot.cards.card import Button, Day, say
from bot.flows.meeting import holding
from bot.flows.meeting_words import called
from bot.flows.row import Row
from bot.model.meeting import Meeting
from bot.model.scope import Case


def waiting(person: str, case: Case) -> Iterable[Row]:
    """A row for each."""
    head = case.engagement
    for meeting in (one for one in case.docs.values() if isinstance(one, Meeting)):
        if meeting.state == "open" and person == holding(head, meeting.rules):
            words = say(
                "meeting-waits", client=head.client, meeting=called(meeting, head), day=Day(meeting.day)
            )
            button = Button(say("meeting-tell"), "meeting.form", head.id, meeting.id, opens=True)
            day = agenda.add_business_days(
                meeting.day, meeting.rules.remind, case.playbook.hours, head.countries
            )
            due = agenda.opening(day, case.playbook.hours, head.zone)
            yield Row(words, button, due, f"meeting:{meeting.id}")
