"""Settings from the environment and ``.env``; every one is listed in ``.env.example``."""

from base64 import b64decode, urlsafe_b64decode
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingsError
from bot.pacing import Windows, windows

#: Bytes of a Fernet key.
KEY_BYTES = 32


def _listed(written: object) -> object:
    """The parts of a setting that lists several, with blanks or commas between."""
    return written.replace(",", " ").split() if isinstance(written, str) else written


def _keys(written: SecretStr) -> SecretStr:
    """Fernet keys with commas between (https://github.com/fernet/spec); the first one encrypts."""
    for key in filter(None, map(str.strip, written.get_secret_value().split(","))):
        try:
            fits = len(urlsafe_b64decode(key)) == KEY_BYTES
        except ValueError:
            fits = False
        if not fits:
            raise ValueError("not a key, or several with commas between")
    return written


def _pace(written: str) -> str:
    """How fast posts may follow each other in one room."""
    try:
        windows(written)
    except ValueError:
        raise ValueError("write posts/seconds, several with blanks between: 7/1 60/30") from None
    return written


def _webhook(secret: SecretStr) -> SecretStr:
    """A secret as Standard Webhooks has it: 24 to 64 bytes."""
    prefix, _, rest = secret.get_secret_value().partition("_")
    try:
        good = not prefix or (prefix == "whsec" and 24 <= len(b64decode(rest, validate=True)) <= 64)
    except ValueError:
        good = False
    if not good:
        raise ValueError("write whsec_ and then 24 to 64 random bytes in base64")
    return secret


class Settings(BaseSettings):
    """All settings, with what they are for. Tokens are secret: they never show in a log or a message."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    usher_data: Annotated[Path, Field(description="folder of the store; one process a folder")] = Path("data")
    database_url: Annotated[
        SecretStr, Field(description="postgresql://…, for several replicas; the folder is not used then")
    ] = SecretStr("")
    usher_key: Annotated[
        SecretStr,
        AfterValidator(_keys),
        Field(description="keys that encrypt stored tokens: 32 bytes each, as URL-safe Base64"),
    ] = SecretStr("")
    usher_playbooks: Annotated[Path, Field(description="folder of your own playbooks")] = Path("playbooks")
    host: Annotated[str, Field(description="address to listen on")] = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535, description="port to listen on")] = 8080
    public_url: Annotated[
        str, Field(description="where the world reaches this server, for OAuth redirects")
    ] = ""
    webhook_secret: Annotated[
        SecretStr,
        AfterValidator(_webhook),
        Field(description="whsec_…, with which other systems sign the issues they send to /hooks/issue"),
    ] = SecretStr("")
    log_format: Annotated[str, Field(pattern="^(auto|json|text)$", description="auto, json or text")] = "auto"
    log_level: Annotated[
        str, Field(pattern="^(debug|info|warning|error)$", description="debug, info, warning, error")
    ] = "info"

    slack_bot_token: Annotated[SecretStr, Field(description="xoxb-…, for one workspace")] = SecretStr("")
    slack_signing_secret: Annotated[SecretStr, Field(description="verifies what Slack sends over HTTP")] = (
        SecretStr("")
    )
    slack_app_token: Annotated[SecretStr, Field(description="xapp-…, for Socket Mode")] = SecretStr("")
    slack_client_id: Annotated[str, Field(description="for OAuth installs into many workspaces")] = ""
    slack_client_secret: Annotated[
        SecretStr, Field(description="for OAuth installs into many workspaces")
    ] = SecretStr("")
    slack_pace: Annotated[
        str, AfterValidator(_pace), Field(description="posts/seconds that one channel takes, such as 1/1")
    ] = ""
    slack_api_url: Annotated[str, Field(description="where the Slack API is")] = "https://slack.com/api/"

    teams_app_id: Annotated[str, Field(description="the bot's Microsoft App ID")] = ""
    teams_app_password: Annotated[SecretStr, Field(description="value of the app's client secret")] = (
        SecretStr("")
    )
    teams_tenant_id: Annotated[str, Field(description="the Microsoft Entra tenant of the bot")] = ""
    teams_app_type: Annotated[
        Literal["single-tenant", "managed-identity", "anonymous"],
        Field(description="single-tenant, managed-identity or anonymous"),
    ] = "single-tenant"
    teams_pace: Annotated[
        str, AfterValidator(_pace), Field(description="posts/seconds that one conversation takes: 7/1 60/30")
    ] = ""
    teams_service_urls: Annotated[
        tuple[str, ...],
        NoDecode,
        BeforeValidator(_listed),
        Field(description="beginnings of service URLs that are allowed beside Microsoft's"),
    ] = ()

    teams_login_url: Annotated[str, Field(description="where Microsoft Entra is")] = (
        "https://login.microsoftonline.com"
    )
    teams_openid_url: Annotated[str, Field(description="where Microsoft's signing keys are named")] = (
        "https://login.botframework.com/v1/.well-known/openidconfiguration"
    )
    #: What Azure's App Service and Container Apps set for a managed identity.
    identity_endpoint: str = ""
    identity_header: SecretStr = SecretStr("")

    @property
    def pace(self) -> dict[str, Windows]:
        """By platform, how many posts one room takes within how long, where that is set."""
        written = {"slack": self.slack_pace, "teams": self.teams_pace}
        return {name: windows(one) for name, one in written.items() if one}

    @property
    def slack(self) -> bool:
        """Whether anything of Slack is set, so that it is to be served."""
        secrets = (self.slack_bot_token, self.slack_signing_secret, self.slack_app_token)
        return any(one.get_secret_value() for one in secrets) or bool(self.slack_client_id)

    @property
    def teams(self) -> bool:
        """Whether anything of Teams is set, so that it is to be served."""
        named = self.teams_app_id or self.teams_tenant_id or self.teams_app_password.get_secret_value()
        return bool(named) or self.teams_app_type != "single-tenant"

    def check_teams(self) -> None:
        """Raise ``SettingsError`` where Teams could not be served, or would be served to anybody."""
        if self.teams_app_type == "anonymous":
            if not is_here(self.host):
                raise SettingsError("TEAMS_APP_TYPE: anonymous lets everybody in, so HOST must be 127.0.0.1")
            return
        needed = {"TEAMS_APP_ID": self.teams_app_id, "TEAMS_TENANT_ID": self.teams_tenant_id}
        if self.teams_app_type == "single-tenant":
            needed["TEAMS_APP_PASSWORD"] = self.teams_app_password.get_secret_value()
        if missing := [name for name, value in needed.items() if not value]:
            raise SettingsError(f"{', '.join(missing)}: needed to serve Teams as {self.teams_app_type}")


def is_here(host: str) -> bool:
    """Whether a host is this machine alone."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def read_settings() -> Settings:
    """Read them. Raises ``SettingsError`` naming each wrong one and what it should be."""
    try:
        return Settings()
    except ValidationError as fault:
        lines = [f"{'.'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in fault.errors()]
        raise SettingsError("\n".join(lines)) from fault
