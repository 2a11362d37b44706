"""The seats of an engagement: who answers for what (playbook: who talks to the bot)."""

from enum import StrEnum


class Side(StrEnum):
    """Which side of the table a person sits on."""

    OURS = "ours"
    CLIENT = "client"


class Seat(StrEnum):
    """A seat; its value is the code used in playbooks, stored documents and text keys."""

    SALES_REP = "sales_rep"
    PROJECT_MANAGER = "project_manager"
    DELIVERY_LEAD = "delivery_lead"
    TEAM_MEMBER = "team_member"
    CLIENT_SERVICES_LEAD = "client_services_lead"
    ENGAGEMENT_PARTNER = "engagement_partner"
    MANAGING_PARTNER = "managing_partner"
    CLIENT_LEAD = "client_lead"
    CLIENT_SPONSOR = "client_sponsor"
    CLIENT_STAKEHOLDER = "client_stakeholder"

    @property
    def side(self) -> Side:
        """The side this seat belongs to."""
        return (
            Side.CLIENT
            if self.value.startswith("client_") and self is not Seat.CLIENT_SERVICES_LEAD
            else Side.OURS
        )


#: Who may start, read and keep things in order beside the two who hand over.
LEADERS = (Seat.PROJECT_MANAGER, Seat.DELIVERY_LEAD, Seat.ENGAGEMENT_PARTNER, Seat.CLIENT_SERVICES_LEAD)
#: Seats that take several people; every other seat holds one.
SHARED_SEATS = frozenset({Seat.TEAM_MEMBER, Seat.CLIENT_STAKEHOLDER})
