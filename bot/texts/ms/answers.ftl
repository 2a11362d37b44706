# Menjawab klien: waktu jawapan, soalan yang menunggu, kesenyapan kita. "answers-…" dibaca oleh klien.
answers-title = { $mood ->
    [light] Terima kasih, mesej diterima! 👋
   *[thorough] Terima kasih atas mesej anda
}
answers-at = { $mood ->
    [light] Kami menjawab di sini pada waktu tetap: jawapan seterusnya mulai { $at }. Perlu segera? Tekan butang.
   *[thorough] Kami menjawab di sini pada waktu tetap setiap hari; anda boleh menjangkakan jawapan kami mulai { $at }. Jika tidak boleh menunggu, sila tekan butang.
}
answers-covered = { $who } tiada di pejabat hingga { $last }. Sepanjang tempoh itu, { $covers } sedia membantu anda.
answers-away = { $who } tiada di pejabat hingga { $last }. Ahli pasukan yang lain turut membaca di sini dan akan menghubungi anda semula.

guide-slots = menetapkan waktu klien menerima jawapan setiap hari
slots-title = Waktu jawapan
slots-how = Dua hingga empat waktu sehari untuk menjawab { $client }. Sesiapa yang menulis di luar waktu itu diberitahu bila waktu seterusnya bermula.
slots-label = Waktu
slots-hint = Satu pada setiap baris, seperti 09:00-10:00, antara { $opens } dan { $closes }. Kosong: ikut playbook.
slots-submit = Simpan
slots-unread = Saya tidak dapat membaca “{ $words }”. Sila tulis waktu seperti 09:00-10:00.
slots-count = Sila beri dua hingga empat waktu; yang diberi: { $count }.
slots-backward = { $slot } tamat sebelum bermula.
slots-outside = { $slot } berada di luar waktu kerja anda ({ $opens }-{ $closes }).
slots-overlap = { $one } dan { $other } bertindih.
slots-kept = Waktu jawapan telah ditetapkan
slots-kept-how = Mulai sekarang: { $slots } ({ $zone }). Di luar waktu itu, klien diberitahu sekali bila jawapan akan tiba.
slots-none = Playbook tiada waktu jawapan, jadi klien tidak diberi sebarang waktu.

silence-title = { $client }: tiada berita daripada kita selama { $count } hari bekerja
silence-own = Mesej terakhir kita yang dibaca klien dalam saluran mereka bertarikh { $day }.
silence-theirs = Mesej terakhir kita yang dibaca klien dalam saluran mereka bertarikh { $day }. { $who } sudah tahu; sepatah kata daripada anda mungkin membantu.
silence-how = Satu baris sudah cukup: di mana kita sekarang dan apa yang seterusnya. “Semuanya mengikut jadual” pun berita bagi yang menunggu.
silence-elsewhere = Kami sudah berhubung di tempat lain
silence-waits = { $client }: tiada mesej kita dalam saluran mereka sejak { $day }
silence-noted = Dicatat: klien telah menerima berita daripada kita hari ini

asked-title = { $client }: { $count } soalan menunggu jawapan
asked-line = { $who } · { $at }
asked-until = sila jawab selewat-lewatnya { $at }
asked-over = sepatutnya dijawab { $at }
asked-how = Dalam minggu-minggu ini klien mendapat jawapan dalam masa { $hours } jam bekerja. Sebaris “kami sedang uruskan” dalam saluran mereka sudah dikira.
asked-elsewhere = Sudah dijawab di tempat lain
asked-done = { $client }: tiada soalan yang menunggu lagi
asked-done-how = Tiada apa-apa lagi yang perlu dibuat di sini.
asked-noted = Dicatat: soalan itu sudah dijawab
