"""Settings from the environment and ``.env``; every one is listed in ``.env.example``."""

from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError


class Settings(BaseSettings):
    """All settings, with what they are for. Tokens are secret: they never show in a log or a message."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    usher_data: Path = Field(Path("data"), description="folder of the store; one process a folder")
    usher_playbooks: Path = Field(Path("playbooks"), description="folder of your own playbooks")
    host: str = Field("127.0.0.1", description="address to listen on")
    port: int = Field(8080, ge=1, le=65535, description="port to listen on")
    public_url: str = Field("", description="where the world reaches this server, for OAuth redirects")
    log_format: str = Field("auto", pattern="^(auto|json|text)$", description="auto, json or text")
    log_level: str = Field(
        "info", pattern="^(debug|info|warning|error)$", description="debug, info, warning, error"
    )

    slack_bot_token: SecretStr = Field(SecretStr(""), description="xoxb-…, for one workspace")
    slack_signing_secret: SecretStr = Field(SecretStr(""), description="verifies what Slack sends over HTTP")
    slack_app_token: SecretStr = Field(SecretStr(""), description="xapp-…, for Socket Mode")
    slack_client_id: str = Field("", description="for OAuth installs into many workspaces")
    slack_client_secret: SecretStr = Field(
        SecretStr(""), description="for OAuth installs into many workspaces"
    )
    slack_api_url: str = Field("https://slack.com/api/", description="where the Slack API is")

    @property
    def slack(self) -> bool:
        """Whether anything of Slack is set, so that it is to be served."""
        secrets = (self.slack_bot_token, self.slack_signing_secret, self.slack_app_token)
        return any(one.get_secret_value() for one in secrets) or bool(self.slack_client_id)


def read_settings() -> Settings:
    """Read them. Raises ``SettingsError`` naming each wrong one and what it should be."""
    try:
        return Settings()
    except ValidationError as fault:
        lines = [f"{'.'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in fault.errors()]
        raise SettingsError("\n".join(lines)) from fault
