# What `python app.py doctor` finds, a line each: what is so, and what to do about it.
doctor-python = Python { $version }
doctor-python-wrong = Python { $version }: install one from { $oldest } to { $newest } and run `make setup` again.
doctor-settings = Settings can be read
doctor-setting-wrong = { $name }: { $fault }. Correct it in .env or in the environment ({ $use }).
doctor-setting-near = { $name } is not a setting. Did you mean { $near }?
doctor-setting-unknown = { $name } is not a setting. Remove it; .env.example lists them all.
doctor-env-unreadable = .env cannot be read ({ $fault }). Make it readable for this user, as UTF-8 text.
doctor-env-open = Others on this machine can read .env and its tokens. Run `chmod 600 .env`.

doctor-data = Data folder { $folder }: writable, and closed to others
doctor-data-new = Data folder { $folder }: made at the first start
doctor-data-file = { $folder } is not a folder. Name another one in USHER_DATA.
doctor-data-forbidden = Nothing can be written in { $folder }. Make it writable for this user, or name another folder in USHER_DATA.
doctor-data-open = Others on this machine can look into { $folder }. Run `chmod 700 { $folder }`.
doctor-space = { $size } free
doctor-space-little = Only { $size } free. Make some room soon.
doctor-space-none = Only { $size } free. Make room before you start.
doctor-disk = File system: { $kind }
doctor-disk-volatile = The data folder is in memory ({ $kind }) and gone after a restart. Name a folder on a disk in USHER_DATA.
doctor-disk-remote = The data folder is on a network ({ $kind }), where a flush may not reach the disk. Use a local disk.
doctor-store = { $count ->
    [one] Stored data is whole: one document
   *[other] Stored data is whole: { $count } documents
}
doctor-store-held = The bot is running on this folder, so its data was not checked ({ $fault }). Stop the bot to check it.
doctor-store-damaged = Stored data cannot be read: { $fault }
doctor-database = { $count ->
    [one] The database answers: one document
   *[other] The database answers: { $count } documents
}
doctor-database-wrong = The database cannot be read ({ $fault }). Check DATABASE_URL, and that PostgreSQL is running.
doctor-key = Stored tokens are encrypted with USHER_KEY
doctor-key-soon = Stored tokens that the first key of USHER_KEY has not encrypted yet will be at the next start
doctor-key-none = Stored tokens are not encrypted. Set USHER_KEY, and keep the key apart from the backups.
doctor-key-missing = { $document } holds an encrypted token, and USHER_KEY is not set. Set it to the key that encrypted it.
doctor-key-wrong = No key in USHER_KEY decrypts the token in { $document }. Add the key that encrypted it, after a comma.

doctor-playbooks = { $count ->
    [one] One playbook, and it holds
   *[other] { $count } playbooks, and all hold
}
doctor-playbook-wrong = Playbook { $fault }

doctor-local = No tokens of Slack, nothing of Teams: the local workspace is served
doctor-slack-bot-token = SLACK_BOT_TOKEN does not begin with xoxb-. Copy “Bot User OAuth Token” from “OAuth & Permissions”.
doctor-slack-app-token = SLACK_APP_TOKEN does not begin with xapp-. Copy an app-level token from “Basic Information”.
doctor-slack-secret = { $name } is not 32 digits and letters from a to f. Copy it again from “Basic Information”.
doctor-slack-client-id = SLACK_CLIENT_ID is not two numbers with a dot between. Copy it again from “Basic Information”.
doctor-slack-no-way-in = Slack cannot reach the bot. Set SLACK_SIGNING_SECRET for HTTP, or SLACK_APP_TOKEN for Socket Mode.
doctor-slack-half-client = SLACK_CLIENT_ID and SLACK_CLIENT_SECRET go together. Set both, or neither.
doctor-slack-one-workspace = SLACK_BOT_TOKEN ties the bot to one workspace, so others cannot install it. Remove it to allow that.
doctor-slack-no-token = The bot has no token. Set SLACK_BOT_TOKEN for one workspace, or the client id and secret for many.
doctor-slack-no-address = PUBLIC_URL must begin with https:// so that workspaces can install the bot.
doctor-slack-socket = Slack is served by Socket Mode
doctor-slack-http = Slack is served over HTTP; its request URL is { $address }
doctor-slack-known = Slack knows the bot: { $user } in { $team }
doctor-slack-refused = Slack refuses SLACK_BOT_TOKEN ({ $code }). Install the app again and copy the new token.
doctor-slack-silent = Slack did not answer at { $address }. Check the network, and SLACK_API_URL if you set it.

doctor-teams-no-app-id = TEAMS_APP_ID is not set. Copy “Microsoft App ID” from “Configuration” of your Azure Bot.
doctor-teams-no-tenant = TEAMS_TENANT_ID is not set. Copy “App Tenant ID” from “Configuration” of your Azure Bot.
doctor-teams-guid = { $name } is not 32 digits and letters from a to f in five groups. Copy it again from “Configuration” of your Azure Bot.
doctor-teams-no-password = TEAMS_APP_PASSWORD is not set. Make a client secret under “Certificates & secrets” in Entra and copy its value, or set TEAMS_APP_TYPE=managed-identity.
doctor-teams-secret-id = TEAMS_APP_PASSWORD is the id of a secret, not its value. Make a new secret, and copy the value while it is shown.
doctor-teams-password-unused = TEAMS_APP_PASSWORD is not used with a managed identity. Remove it.
doctor-teams-no-address = PUBLIC_URL must begin with https://. Set it to the address at which Teams reaches this server.
doctor-teams-anonymous = Teams is served without asking who calls. That is for the Agents Playground on this machine, and for nothing else.
doctor-teams-anonymous-open = With TEAMS_APP_TYPE=anonymous anybody who reaches { $host } can write as anybody. Set HOST=127.0.0.1, or another type.
doctor-teams-service-url = TEAMS_SERVICE_URLS names { $url }, where the bot's token could be read on the way. Use https://.
doctor-teams-served = Teams is served; its messaging endpoint is { $address }
doctor-teams-known = Microsoft Entra knows the bot
doctor-teams-refused = Microsoft Entra refuses the bot ({ $code }). Check TEAMS_APP_ID and TEAMS_TENANT_ID, and make a new client secret if the old one has expired.
doctor-teams-silent = Microsoft Entra did not answer at { $address }. Check the network.

doctor-port-free = Port { $port } on { $host } is free
doctor-port-ours = Port { $port } on { $host } is in use, by the bot that is running
doctor-port-taken = Port { $port } on { $host } is in use by another program. Stop it, or set PORT.
doctor-port-forbidden = Port { $port } on { $host } is not for this user. Set PORT to 1024 or above.
doctor-host-unknown = Nothing can listen on { $host }, port { $port }. Set HOST to an address of this machine.

doctor-well = All is well.
doctor-wrong = { $count ->
    [one] One thing must be put right.
   *[other] { $count } things must be put right.
}
