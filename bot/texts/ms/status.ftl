# Kemas kini status mingguan: apa yang diminta daripada pengurus projek, dan apa yang klien baca selepas diluluskan.
status-title = Kemas kini status · { $day }
status-prompt = { $mood ->
    [light] { $who }, tiba masa untuk kemas kini kepada { $client }! Ini yang saya tahu. Tambah apa yang perlu, atau hantar sahaja.
   *[thorough] { $who }, kemas kini status untuk { $client } perlu dihantar hari ini. Ini yang saya tahu; tambah perkara yang penting, atau hantar seadanya jika semuanya mengikut rancangan.
}
status-as-is = Ikut rancangan: hantar
status-write = Tulis kemas kini
status-form = Kemas kini status
status-planned = dirancang untuk minggu ini dalam kemas kini yang lalu
status-overall = Keseluruhan
status-on-track = Mengikut jadual
status-at-risk = Berisiko
status-off-track = Tersasar daripada rancangan
status-on-plan = { $mood ->
    [light] Semuanya berjalan mengikut rancangan. 👍
   *[thorough] Projek berjalan mengikut rancangan, dan tiada perkara yang memerlukan perhatian anda minggu ini.
}
status-done = Telah siap
status-done-hint = Hasil, bukan aktiviti: apa yang klien ada sekarang yang tiada sebelum ini.
status-focus = Fokus minggu depan
status-issues = Isu dan halangan
status-decisions = Keputusan yang diperlukan
status-requests = Apa yang anda perlukan daripada klien
status-requests-hint = Satu setiap baris, masing-masing dengan tarikh: Senarai akaun bank; 4.12.
status-request-by = Kami perlukan daripada anda · { $day }
status-events = Akan datang
status-questions = Soalan dan kebimbangan
status-noticed = Yang saya perhatikan: nyahtanda yang tidak perlu
status-coming = Tarikh akan datang: nyahtanda yang tidak perlu
status-milestone = Peringkat penting “{ $name }”
status-milestone-on = Peringkat penting “{ $name }”, { $day }
status-why = “{ $name }”: jika lewat, mengapa, dan apakah tindakan anda?
status-why-needed = Klien tentu ingin tahu sebabnya, dan apa yang sedang dilakukan.
status-ahead = Lebih awal
status-on-schedule = Mengikut jadual
status-behind = Lewat
status-reached = Tercapai
status-is-ahead = lebih awal daripada jadual, dijangka { $day }
status-is-on-schedule = mengikut jadual untuk { $day }
status-is-behind = lewat, kini dijangka { $day }. { $why }
status-is-reached = tercapai
status-and =
    { $words }
    { $more }
status-answer = { $mood ->
    [light] Ada soalan atau apa-apa yang mengganggu fikiran? Tulis saja di sini, atau tekan butang.
   *[thorough] Ada soalan atau sesuatu yang membimbangkan? Tulis di sini, atau gunakan butang ini.
}
status-fact-handoff = pasukan projek telah mengambil alih daripada pasukan jualan
status-fact-welcome = pakej alu-aluan sudah diserahkan kepada anda
status-fact-notes = minit mesyuarat kickoff sudah diserahkan kepada anda
status-fact-statement = skop kerja telah ditulis untuk anda
status-fact-win = hasil pertama sudah di tangan anda
status-fact-deliverable = sebahagian daripada hasil kerja sudah di tangan anda
status-fact-kickoff = mesyuarat kickoff telah diadakan pada { $day }
status-ahead-kickoff = mesyuarat kickoff: { $at }
status-ahead-milestone = { $name }: { $day }
status-inside-flags = Untuk anda sahaja: { $count ->
   *[other] { $count } soalan tentang serah tugas masih belum dijawab.
}
status-inside-alignment = Untuk anda sahaja: { $count ->
   *[other] pasukan kita masih belum sependapat tentang { $count } perkara dalam semakan kefahaman.
}
status-inside-concerns = Untuk anda sahaja: { $count ->
   *[other] { $count } kebimbangan dibangkitkan sejak kemas kini yang lalu.
}
status-waits = { $client }: kemas kini status { $day } belum dihantar
status-missed-title = { $client }: { $count ->
   *[other] { $count } kemas kini status berturut-turut belum dihantar
}
status-missed = Kemas kini { $day } belum dihantar. Drafnya ada pada { $who }; teguran daripada anda mungkin membantu.
status-missed-how = “Semua mengikut rancangan” pun berita baik bagi klien yang menunggu.
