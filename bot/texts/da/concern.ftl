# Det, der bekymrer nogen: formularen, svaret til den, der skrev, og det, projektlederen læser. Kunder må læse med.
concern-open = Fortæl om en bekymring
concern-project = Hvilket forløb handler det om?
concern-words = Hvad har du på hjerte?
concern-hint = Det læses kun af projektlederen og vores projektteam.
concern-submit = Send

concern-ready = Skal jeg give det videre?
concern-ready-how = Knappen åbner en kort formular. Der gemmes ikke noget, før du sender den.

concern-in-client = Kom fra kundekanalen.
concern-in-internal = Kom fra den interne kanal.
concern-in-direct = Kom i en privat samtale med mig.

concern-empty = Skriv et par ord, så der er noget at give videre.
concern-gone = Jeg kan ikke længere nå det forløb for dig, så der er ikke gemt noget. Sig det direkte til din projektleder.
concern-nowhere = Jeg kan ikke se, hvilket forløb det handler om
concern-nowhere-help = Prøv igen i jeres projektkanal, eller skriv direkte til din projektleder eller den, der inviterede dig. Her er ikke gemt noget.

concern-standing = Er der noget, der bekymrer dig?
concern-standing-how = Tryk her når som helst, og sig det med dine egne ord. Et menneske svarer, og du får at vide hvornår. Det, der handler om personer, bliver mellem os.
concern-stood = Forløbet er afsluttet
concern-stood-how = Er der stadig noget, der bekymrer dig, så når ”/concern” eller et ord til dem, du kender her, os.
concern-left = Forløbet hører nu hjemme i en anden kanal
