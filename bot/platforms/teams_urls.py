"""Which service URLs are Microsoft's: nowhere else goes what the bot says, nor the token it says it with."""

from collections.abc import Iterable
from urllib.parse import urlsplit

#: Where Teams' own connectors are (Teams: public cloud, GCC, GCC High, DoD).
HOSTS = {
    "smba.trafficmanager.net",
    "smba.infra.gcc.teams.microsoft.com",
    "smba.infra.gov.teams.microsoft.us",
    "smba.infra.dod.teams.microsoft.us",
}
#: Domains of the Bot Framework itself.
DOMAINS = (".botframework.com", ".botframework.azure.us")
PORTS = {None, 443}


class ServiceUrls:
    """Judges service URLs; ``more`` are prefixes that a setting allows beside Microsoft's."""

    def __init__(self, more: Iterable[str] = ()) -> None:
        self._more = tuple(one.rstrip("/") for one in more)
        self._good: set[str] = set()

    def allow(self, url: str) -> bool:
        """Whether ``url`` may be called; what was found good once is remembered."""
        if url in self._good:
            return True
        good = self._is_microsofts(url) or any(url == one or url.startswith(f"{one}/") for one in self._more)
        if good and len(self._good) < 1000:
            self._good.add(url)
        return good

    @staticmethod
    def _is_microsofts(url: str) -> bool:
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").lower(), parts.port
        except ValueError:
            return False
        ours = host in HOSTS or host.endswith(DOMAINS)
        return parts.scheme == "https" and ours and port in PORTS and not parts.username and not parts.query
