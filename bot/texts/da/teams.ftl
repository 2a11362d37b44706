# Words that only Teams needs: where an answer went, forms that wait behind a button, who cannot be reached.
teams-done = Så er det gjort.
teams-in-our-chat = Jeg har svaret dig i vores egen chat.
teams-form-open = Åbn formularen
teams-form-press = Tryk på knappen, så åbner formularen.
teams-form-waits = Her er en formular, der skal udfyldes
teams-no-chat = Jeg har et svar til dig, men kan ikke skrive til dig endnu
teams-no-chat-help = Tilføj Usher for dig selv under Apps i Teams, og prøv så igen. Svaret er kun til dig.
teams-not-there = Det hører til en samtale, som du ikke er med i. Intet er ændret.
teams-not-installed = Vedkommende har ikke tilføjet Usher i Teams eller har blokeret den. Bed vedkommende om at tilføje den, eller bed en administrator om at gøre det.
