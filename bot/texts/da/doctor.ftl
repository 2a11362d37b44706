# Hvad `python app.py doctor` finder, en linje hver: hvordan det er, og hvad du skal gøre.
doctor-python = Python { $version }
doctor-python-wrong = Python { $version } kan ikke bruges. Installer en fra { $oldest } til { $newest }, og kør `make setup` igen.
doctor-settings = Indstillingerne kan læses
doctor-setting-wrong = { $name }: { $fault }. Ret den i .env eller i miljøet ({ $use }).
doctor-setting-near = { $name } er ikke en indstilling. Mente du { $near }?
doctor-setting-unknown = { $name } er ikke en indstilling. Fjern den; alle indstillinger står i .env.example.
doctor-env-unreadable = .env kan ikke læses ({ $fault }). Giv denne bruger læseadgang, og gem filen som UTF-8.
doctor-env-open = Andre på maskinen kan læse .env og dens tokens. Kør `chmod 600 .env`.

doctor-data = Datamappen { $folder }: kan skrives i og er lukket for andre
doctor-data-new = Datamappen { $folder }: oprettes ved første start
doctor-data-file = { $folder } er ikke en mappe. Angiv en anden i USHER_DATA.
doctor-data-forbidden = Der kan ikke skrives i { $folder }. Giv denne bruger skriveadgang, eller angiv en anden mappe i USHER_DATA.
doctor-data-open = Andre på maskinen kan se ind i { $folder }. Kør `chmod 700 { $folder }`.
doctor-space = { $size } ledig plads
doctor-space-little = Kun { $size } ledig plads. Skaf snart noget mere.
doctor-space-none = Kun { $size } ledig plads. Skaf mere, før du starter botten.
doctor-disk = Filsystem: { $kind }
doctor-disk-volatile = Datamappen ligger i hukommelsen ({ $kind }) og er væk efter en genstart. Angiv en mappe på en disk i USHER_DATA.
doctor-disk-remote = Datamappen ligger på netværket ({ $kind }), hvor det ikke er sikkert, at data når disken. Brug en lokal disk.
doctor-store = { $count ->
    [one] De gemte data er hele: ét dokument
   *[other] De gemte data er hele: { $count } dokumenter
}
doctor-store-held = Botten kører på mappen, så dens data er ikke tjekket ({ $fault }). Stop botten for at tjekke dem.
doctor-store-damaged = De gemte data kan ikke læses: { $fault }
doctor-database = { $count ->
    [one] Databasen svarer: ét dokument
   *[other] Databasen svarer: { $count } dokumenter
}
doctor-database-wrong = Databasen kan ikke læses ({ $fault }). Tjek DATABASE_URL, og at PostgreSQL kører.
doctor-key = De gemte tokens er krypteret med USHER_KEY
doctor-key-soon = Gemte tokens, som den første nøgle i USHER_KEY ikke har krypteret endnu, bliver det ved næste start
doctor-key-none = De gemte tokens er ikke krypteret. Angiv USHER_KEY, og opbevar nøglen adskilt fra dine backupper.
doctor-key-missing = { $document } har et krypteret token, og USHER_KEY er ikke angivet. Angiv den nøgle, det blev krypteret med.
doctor-key-wrong = Ingen nøgle i USHER_KEY kan dekryptere tokenet i { $document }. Tilføj den nøgle, det blev krypteret med, efter et komma.

doctor-playbooks = { $count ->
    [one] Én playbook, og den er i orden
   *[other] { $count } playbooks, og alle er i orden
}
doctor-playbook-wrong = Playbook { $fault }

doctor-local = Ingen Slack-tokens og intet fra Teams: botten kører i det lokale workspace
doctor-slack-bot-token = SLACK_BOT_TOKEN begynder ikke med xoxb-. Kopier ”Bot User OAuth Token” fra ”OAuth & Permissions”.
doctor-slack-app-token = SLACK_APP_TOKEN begynder ikke med xapp-. Kopier et app-level token fra ”Basic Information”.
doctor-slack-secret = { $name } er ikke 32 cifre og bogstaver fra a til f. Kopier den igen fra ”Basic Information”.
doctor-slack-client-id = SLACK_CLIENT_ID er ikke to tal med et punktum imellem. Kopier den igen fra ”Basic Information”.
doctor-slack-no-way-in = Slack kan ikke nå botten. Angiv SLACK_SIGNING_SECRET for HTTP eller SLACK_APP_TOKEN for Socket Mode.
doctor-slack-half-client = SLACK_CLIENT_ID og SLACK_CLIENT_SECRET hører sammen. Angiv begge eller ingen af dem.
doctor-slack-one-workspace = SLACK_BOT_TOKEN binder botten til ét workspace, så andre ikke kan installere den. Fjern den, hvis de skal kunne det.
doctor-slack-no-token = Botten har intet token. Angiv SLACK_BOT_TOKEN for ét workspace, eller klient-id og klienthemmelighed for flere.
doctor-slack-no-address = PUBLIC_URL skal begynde med https://, så andre workspaces kan installere botten.
doctor-slack-socket = Slack er forbundet via Socket Mode
doctor-slack-http = Slack er forbundet via HTTP; request-URL’en er { $address }
doctor-slack-known = Slack kender botten: { $user } i { $team }
doctor-slack-refused = Slack afviser SLACK_BOT_TOKEN ({ $code }). Installer appen igen, og kopier det nye token.
doctor-slack-silent = Slack svarede ikke på { $address }. Tjek netværket, og SLACK_API_URL hvis du har angivet den.

doctor-teams-no-app-id = TEAMS_APP_ID er ikke angivet. Kopier ”Microsoft App ID” fra ”Configuration” på din Azure Bot.
doctor-teams-no-tenant = TEAMS_TENANT_ID er ikke angivet. Kopier ”App Tenant ID” fra ”Configuration” på din Azure Bot.
doctor-teams-guid = { $name } er ikke 32 cifre og bogstaver fra a til f i fem grupper. Kopier den igen fra ”Configuration” på din Azure Bot.
doctor-teams-no-password = TEAMS_APP_PASSWORD er ikke angivet. Opret en klienthemmelighed under ”Certificates & secrets” i Entra, og kopier værdien, eller sæt TEAMS_APP_TYPE=managed-identity.
doctor-teams-secret-id = TEAMS_APP_PASSWORD er hemmelighedens id, ikke dens værdi. Opret en ny hemmelighed, og kopier værdien, mens den vises.
doctor-teams-password-unused = TEAMS_APP_PASSWORD bruges ikke sammen med en administreret identitet. Fjern den.
doctor-teams-no-address = PUBLIC_URL skal begynde med https://. Angiv den adresse, hvor Teams kan nå serveren.
doctor-teams-anonymous = Teams er forbundet, uden at nogen skal vise, hvem de er. Det er kun til Agents Playground på denne maskine.
doctor-teams-anonymous-open = Med TEAMS_APP_TYPE=anonymous kan alle, der når { $host }, skrive som hvem som helst. Sæt HOST=127.0.0.1, eller vælg en anden type.
doctor-teams-service-url = TEAMS_SERVICE_URLS nævner { $url }, hvor bottens token kan læses undervejs. Brug https://.
doctor-teams-served = Teams er forbundet; messaging endpoint er { $address }
doctor-teams-known = Microsoft Entra kender botten
doctor-teams-refused = Microsoft Entra afviser botten ({ $code }). Tjek TEAMS_APP_ID og TEAMS_TENANT_ID, og opret en ny klienthemmelighed, hvis den gamle er udløbet.
doctor-teams-silent = Microsoft Entra svarede ikke på { $address }. Tjek netværket.

doctor-port-free = Port { $port } på { $host } er ledig
doctor-port-ours = Port { $port } på { $host } er i brug af botten, der kører
doctor-port-taken = Port { $port } på { $host } er i brug af et andet program. Stop det, eller angiv en anden PORT.
doctor-port-forbidden = Port { $port } på { $host } kræver flere rettigheder, end denne bruger har. Sæt PORT til 1024 eller derover.
doctor-host-unknown = Botten kan ikke lytte på { $host }, port { $port }. Sæt HOST til en af maskinens egne adresser.

doctor-well = Alt er i orden.
doctor-wrong = { $count ->
    [one] Én ting skal rettes.
   *[other] { $count } ting skal rettes.
}
