# Skrivelser til kunden på projektlederens bord: udkast, godkendelse, sider. Kunden ser kun sidetallene.
paper-draft-title = { $client }: udkast · { $title }
paper-waits = { $client } ser intet af dette, før du har godkendt det.
paper-approve = Godkend og send
paper-edit = Rediger
paper-see = Se udkastet
paper-posted-title = { $client }: sendt · { $title }
paper-posted = ✓ Godkendt af { $who }, { $at }
paper-page = { $title } ({ $page }/{ $pages })
paper-no-room = Der er ingen kundekanal at skrive i endnu
paper-no-room-help = Skriv `/usher connect` i den kanal, I deler med kunden. Dit udkast er gemt.
paper-date-needed = ”{ $words }” mangler en dato sidst på linjen, fx ”; 4.12.” eller ”; 2026-12-04”.
paper-date-past = Datoen ved ”{ $words }” er passeret. Skriv en fra i dag og frem.
paper-too-long = Hold dig til højst { $most } tegn her.
