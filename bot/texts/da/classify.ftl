# Hvad ``python app.py classify`` siger.
classify-no-file = { $file } kan ikke læses: { $fault }. Angiv en fil med ét JSON-objekt pr. linje.
classify-bad-line = { $file }, linje { $line }: { $fault }. Hver linje er et JSON-objekt med "id" og "text"; "lang" og "via" (hashtag, /concern, none) kan tilføjes.
