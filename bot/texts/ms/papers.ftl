# Dokumen untuk klien di meja pengurus projek: draf, kelulusan, halaman. Klien hanya melihat nombor halaman.
paper-draft-title = { $client }: draf · { $title }
paper-waits = { $client } tidak akan melihatnya sehingga anda meluluskannya.
paper-approve = Luluskan dan hantar
paper-edit = Sunting
paper-see = Pratonton
paper-posted-title = { $client }: dihantar · { $title }
paper-posted = ✓ Diluluskan oleh { $who }, { $at }
paper-page = { $title } ({ $page }/{ $pages })
paper-no-room = Belum ada saluran klien untuk menghantarnya
paper-no-room-help = Taip `/usher connect` dalam saluran yang anda kongsi dengan klien. Draf anda disimpan.
paper-date-needed = “{ $words }” perlu tarikh di hujung barisnya, contohnya “; 4.12.” atau “; 2026-12-04”.
paper-date-past = Tarikh bagi “{ $words }” sudah berlalu. Sila beri tarikh mulai hari ini.
paper-too-long = Sila hadkan kepada { $most } aksara.
