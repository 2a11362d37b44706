# Ord, som kort bruger på alle platforme
check-done = færdig
check-now = i gang
check-open = åben
check-later = udskudt
check-flagged = skal afklares

internal-label = Internt · kunden kan ikke se dette

card-part = Del { $number } af { $count }

form-choose = Vælg
form-wrong = { $count ->
    [one] Ét svar skal tjekkes
   *[other] { $count } svar skal tjekkes
}
form-required = Udfyld feltet.
form-time = Klokkeslæt ({ $zone })

error-token-revoked = Bottens adgang til workspacet er trukket tilbage. Bed en administrator om at installere den igen.
error-account-inactive = Kontoen er deaktiveret, så der kan ikke sendes noget til den.
error-channel-archived = Kanalen er arkiveret. Gendan den, så bliver beskeden sendt.
error-not-in-channel = Botten er ikke med i kanalen. Inviter den, så bliver beskeden sendt.
error-channel-not-found = Kanalen findes ikke: Den er slettet, eller botten har ikke længere adgang til den.
error-blocked = Botten må ikke skrive her. Bed en administrator om at tjekke dens rettigheder.
