# Kaji selidik, nadi pasukan dan tinjauan: soalan, apa yang dibaca penjawab, apa yang dibaca pihak kita. Klien membaca sebahagiannya.
survey-own = { $words }
survey-name-thirty = Kaji selidik 30 hari
survey-name-quarterly = Kaji selidik suku tahun
survey-name-milestone = Kaji selidik peringkat penting
survey-name-final = Kaji selidik penutup
survey-name-pulse = Nadi pasukan
survey-name-checkin = Tinjauan tidak formal
survey-name-friction = Cara kita bekerjasama

survey-q-onboarding = Bagaimana penilaian anda terhadap mesyuarat kickoff dan onboarding?
survey-q-clear = Adakah objektif dan skop projek jelas bagi anda?
survey-q-communication = Sejauh manakah komunikasi kami memenuhi keperluan anda?
survey-q-confidence = Sejauh manakah anda yakin pasukan kami dapat memberikan hasilnya?
survey-q-concerns = Adakah apa-apa yang membimbangkan anda sekarang?
survey-q-well = Apa yang berjalan dengan baik?
survey-q-different = Apa yang patut kami ubah?
survey-q-satisfaction = Secara keseluruhan, sejauh manakah anda berpuas hati bekerjasama dengan kami?
survey-q-value = Adakah projek ini memberikan apa yang anda harapkan?
survey-q-client-mood = Bagaimana perasaan klien terhadap kita minggu ini?
survey-q-why = Apa yang membuatkan anda berpendapat begitu?
survey-q-how-it-works = Bagaimana keadaannya bagi klien? Apa kata mereka?
survey-q-change = Adakah apa-apa yang patut kita ubah?
survey-q-meetings = Adakah mesyuarat produktif?
survey-q-information = Adakah maklumat mengalir dengan lancar?
survey-q-decisions = Adakah keputusan dibuat?
survey-q-engaged = Adakah kedua-dua pasukan terlibat sepenuhnya?

survey-t-onboarding = Kickoff dan onboarding
survey-t-clear = Objektif dan skop jelas
survey-t-communication = Komunikasi
survey-t-confidence = Keyakinan terhadap pasukan
survey-t-concerns = Kebimbangan
survey-t-well = Yang berjalan baik
survey-t-different = Yang patut diubah
survey-t-satisfaction = Kepuasan
survey-t-value = Harapan dipenuhi
survey-t-client-mood = Perasaan klien
survey-t-why = Sebabnya
survey-t-how-it-works = Keadaan bagi klien
survey-t-change = Yang perlu kita ubah
survey-t-meetings = Mesyuarat produktif
survey-t-information = Aliran maklumat
survey-t-decisions = Keputusan
survey-t-engaged = Penglibatan kedua-dua pasukan

survey-tap-5 = Sangat gembira
survey-tap-4 = Berpuas hati
survey-tap-3 = Bercampur-campur
survey-tap-2 = Kurang senang
survey-tap-1 = Tidak puas hati
survey-yes = Ya
survey-somewhat = Sedikit sebanyak
survey-no = Tidak
survey-score = { $whole }.{ $tenth }
survey-of-ten = { $score } daripada 10

survey-invite-title = { $survey }: kami ingin tahu pendapat anda
survey-invite = { $mood ->
    [light] Macam mana setakat ini? Beberapa soalan ringkas sahaja, kira-kira tiga minit. Jawab dengan jujur, itulah yang paling membantu kami!
   *[thorough] Bagaimanakah perjalanan projek ini bagi anda, dan apa yang patut kami ubah? Soalannya ringkas dan mengambil masa kira-kira tiga minit.
}
survey-invite-note = Setiap orang menjawab secara sulit, dan hanya pasukan projek kami yang membacanya. Dibuka hingga { $until }.
survey-still-open = { $mood ->
    [light] Ada tiga minit? Kami teringin mendengar pendapat anda juga.
   *[thorough] Pendapat anda penting bagi kami. Jika ada masa tiga minit, sila maklumkan perjalanan projek ini bagi anda.
}
survey-answer = Jawab secara sulit
survey-change-button = Ubah jawapan saya
survey-answered = Terima kasih, jawapan anda sudah diterima. Anda boleh mengubahnya hingga { $until }.
survey-private-client = Hanya pasukan projek kami yang membaca jawapan anda. Orang lain di pihak anda tidak melihatnya.
survey-private-team = Hanya pihak kita yang membacanya.
survey-change = Inilah jawapan yang anda berikan. Anda boleh mengubahnya hingga { $until }.
survey-scale-hint = 1 bermaksud sangat lemah, 10 bermaksud cemerlang.
survey-submit = Hantar
survey-thanks = Terima kasih atas jawapan anda
survey-changed = Jawapan anda sudah diubah
survey-thanks-client = Pasukan projek kami akan membacanya dan menghubungi anda jika ada yang perlu dilakukan. Anda boleh mengubahnya hingga { $until }.
survey-thanks-team = Anda boleh mengubahnya hingga { $until }.
survey-thanks-late = Kaji selidik ini ditutup selepas { $until }, jadi jawapan anda tidak lagi dikira dalam angka. Namun pasukan projek tetap menerimanya.
survey-ended = { $survey }: ditutup
survey-ended-thanks = Terima kasih kepada semua yang menjawab.
survey-ended-nobody = Kali ini tiada jawapan diterima. Jika ada apa-apa yang hendak disampaikan, beritahu kami di sini atau melalui mesej peribadi kepada saya pada bila-bila masa.
survey-closed-title = Kaji selidik ini sudah ditutup
survey-closed = Kaji selidik ini dibuka hingga { $until }. Tiada apa-apa yang diubah.
survey-closed-help = Jika ada apa-apa yang terbuku di hati, beritahulah kami pada bila-bila masa.
survey-for-client = Kaji selidik ini untuk klien
survey-for-client-help = Tiada apa-apa yang dicatat. Keputusannya ada dalam saluran dalaman.
survey-empty = Sila tulis beberapa patah kata.
survey-too-much = Ini melebihi had kaji selidik. Sila pendekkan sedikit jawapan anda.

survey-ask-title = { $client }: { $survey }
survey-ask-note = Hanya pihak kita yang membacanya. Dibuka hingga { $until }.
survey-why-checkin = Masa untuk berbual santai dengan klien: bagaimana keadaannya bagi mereka, ada apa-apa yang patut diubah? Kemudian catatkan kata-kata mereka.
survey-why-friction = Empat soalan ringkas tentang cara kedua-dua pihak bekerjasama. Bagi setiap “tidak”, kita tetapkan apa yang diubah dan bila.
survey-fill-in = Jawab
survey-line = Tambah catatan
survey-tapped = Jawapan anda: { $answer }
survey-tap-note = Satu ketikan sudah memadai. Hanya pihak kita yang membacanya, dan anda boleh mengubahnya hingga { $until }.
survey-waits = { $client }: { $survey }

survey-board-title = { $client }: { $survey }
survey-answered-by = { $done } daripada { $total } orang sudah menjawab
survey-mean = { $mean } daripada { $most }, paling rendah { $lowest }
survey-mean-before = { $now } (sebelum ini { $before })
survey-tally-three = ya { $yes }, sedikit sebanyak { $somewhat }, tidak { $no }
survey-tally-two = ya { $yes }, tidak { $no }
survey-health-good = Keadaan: baik
survey-health-watch = Keadaan: ada ahli pasukan yang kurang senang. Sila bincangkan.
survey-health-alarm = Keadaan: amaran. Pasukan merasakan klien tidak berpuas hati.
survey-more = { $count ->
   *[other] { $count } jawapan lagi
}
survey-late = { $count ->
   *[other] { $count } orang menjawab selepas ditutup; jawapannya tidak dikira dalam angka.
}
survey-open-until = Dibuka hingga { $until }.
survey-closed-on = Ditutup selepas { $until }.
survey-each = Tunjukkan setiap jawapan
survey-said-late = { $who }, selepas ditutup

survey-concern-title = { $client }: cadangan kebimbangan { $number }
survey-concern = { $who } telah menjawab ({ $survey }), dan perkara ini perlu diteliti.
survey-concern-next = Dicadangkan berdasarkan kaji selidik. { $who }, sila hubungi beliau secepat mungkin.
survey-alarm-title = { $client }: pasukan berasa bimbang
survey-alarm = { $count ->
   *[other] Dalam nadi minggu ini, { $count } daripada kita menilai perasaan klien pada { $mean } daripada 5. Sudah masanya menghubungi klien?
}

survey-adjust = Tetapkan perubahan: { $topic }
survey-adjust-title = Apa yang diubah?
survey-adjust-what = Apa yang kita ubah?
survey-adjust-on = Bila?
survey-submit-adjust = Simpan
survey-adjust-empty = Sila tulis apa yang diubah.
survey-adjust-date = Sila pilih tarikh mulai hari ini, dalam tempoh setahun.
survey-adjust-thanks = Sudah dicatat. Saya akan bertanya semula pada hari itu.
survey-adjusted-by = dipersetujui oleh { $who }, selewat-lewatnya { $on }
survey-adjust-due = { $client }: adakah ia membantu?
survey-adjust-due-how = Perkara ini sepatutnya berubah menjelang hari ini. Jika belum, tetapkan langkah seterusnya bersama klien.
survey-adjust-waits = { $count ->
   *[other] { $client }: tetapkan apa yang diubah bagi { $count } jawapan “tidak”
}

survey-nobody = { $client }: tiada sesiapa untuk ditanya ({ $survey })
survey-nobody-help = { $who }, tetapkan orangnya dengan `/usher people`, kemudian mulakan dengan `/usher survey`.
survey-running = Ia sudah dibuka, hingga { $until }.
survey-started = Sudah dihantar.
survey-not-started = Belum ada sesiapa untuk ditanya. Tetapkan orangnya dahulu dengan `/usher people`.

survey-overview = { $client }: kaji selidik
survey-none = Playbook projek ini tidak mempunyai kaji selidik.
survey-state-open = dibuka hingga { $until }, { $done } daripada { $total } sudah menjawab
survey-state-waits = sebaik sahaja tarikh mesyuarat kickoff ditetapkan
survey-state-next = seterusnya pada { $on }
survey-state-done = ditutup selepas { $on }
survey-state-hand = tidak dijadualkan; boleh dimulakan sendiri
survey-state-after-milestone = selepas setiap peringkat penting
survey-state-after-end = di penghujung, dengan /usher offboard
survey-start = Mulakan: { $survey }
survey-trend = Skor dari semasa ke semasa
survey-then = { $before } → { $then }
survey-across = Skor klien, projek demi projek
survey-all-projects = Semua projek
survey-all = { $count ->
   *[other] { $mean } daripada { $count } kaji selidik
}
