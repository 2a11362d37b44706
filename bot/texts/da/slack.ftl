# Ord, som kun Slack bruger
slack-close = Annuller
slack-form-expired = Formularen nåede ikke at åbne. Prøv igen.
slack-form-needs-press = En formular kan kun åbnes fra en kommando eller en knap. Skriv det som en kommando: `/usher`.
slack-not-installed = Usher er ikke installeret i dette workspace. En administrator kan installere den.

slack-install-done-title = Usher er installeret
slack-install-done = Den virker nu i { $team }. Skriv `/usher` i en kanal for at se, hvad den kan gøre for dig.
slack-install-open = Åbn Slack
slack-install-failed-title = Usher er ikke installeret endnu
slack-install-expired = Installationen er allerede gennemført, eller den blev startet for mere end ti minutter siden. Start forfra.
slack-install-denied = Installationen blev annulleret i Slack. Intet er ændret.
slack-install-refused = Slack bekræftede ikke installationen ({ $reason }). Start forfra.
slack-install-again = Start forfra
