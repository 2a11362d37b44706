# Senarai semak persediaan, untuk pihak kami; permintaan kepada klien (asks-…), untuk klien di tempat yang dinyatakan.
guide-checklist = menunjukkan kemajuan persediaan dan bahagian anda
checklist-title = { $client }: persediaan
checklist-administrative = { $client }: persediaan pentadbiran
checklist-operational = { $client }: persediaan operasi
checklist-strategic = { $client }: persediaan strategik
checklist-relationship = { $client }: persediaan hubungan
checklist-of-administrative = Pentadbiran
checklist-of-operational = Operasi
checklist-of-strategic = Strategik
checklist-of-relationship = Hubungan
checklist-papers = Dokumen
checklist-technical = Teknikal
checklist-data = Data klien
checklist-progress = { $done } daripada { $total } sedia
checklist-far = { $what }: { $done } daripada { $total }
checklist-next = { $what }, halaman { $page }
checklist-mine = { $count ->
    [0] Tiada perkara di bawah tanggungjawab anda buat masa ini.
   *[other] { $count } perkara di bawah tanggungjawab anda; semuanya ada juga di halaman utama anda.
}
checklist-empty = Senarai ini masih kosong. Tambah perkara yang mesti sedia sebelum mesyuarat kickoff.
checklist-do = Selesai: { $what }
checklist-tick = Sudah selesai
checklist-change = Semua perkara
checklist-add = Tambah perkara
checklist-pick = { $client }: perkara yang mana?
checklist-item = { $what }
checklist-see = Lihat senarai semak
checklist-open = { $who } · { $day }
checklist-did = { $who } · { $day }
checklist-dropped = tidak berkenaan: { $reason }
checklist-pending = { $who } · { $day } · permintaan belum dihantar kepada klien
checklist-asked = { $who } · { $day } · menunggu klien
checklist-sent = { $who } · { $day } · klien memaklumkan sudah dihantar

checklist-item-form = Ubah perkara
checklist-how = Status
checklist-state-open = Belum selesai
checklist-state-waiting = Menunggu klien
checklist-state-done = Selesai
checklist-state-dropped = Tidak berkenaan
checklist-owner = Pemilik
checklist-owner-hint = Seseorang yang ada peranan dalam projek ini
checklist-owner-needed = Pilih seseorang yang ada peranan di sini. Peranan diberi dengan `/usher people`.
checklist-due = Tarikh akhir
checklist-due-past = Hari itu sudah berlalu. Pilih hari ini atau hari lain selepasnya.
checklist-ask = Yang dibaca oleh klien
checklist-ask-hint = Hanya jika anda mahu menggunakan ayat lain. Tiada yang dihantar sebelum diluluskan.
checklist-ask-needed = Nyatakan apa yang anda perlukan daripada klien, dalam satu ayat yang jelas tindakannya.
checklist-asks = Jika perkara ini menunggu klien, mereka akan membaca:
checklist-reason = Sebab
checklist-reason-hint = Mengapa tidak berkenaan. Untuk pihak kita sahaja.
checklist-reason-needed = Nyatakan mengapa perkara ini tidak berkenaan.
checklist-add-form = Tambah perkara
checklist-what = Apa yang perlu disediakan?
checklist-what-needed = Nyatakan apa yang perlu disediakan.
checklist-place = Kategori
checklist-full = Senarai semak sudah penuh. Pendekkan atau selesaikan sebahagiannya sebelum menambah lagi.
checklist-added = Ditambah ke dalam senarai semak
checklist-ticked = Dicatat sebagai selesai: { $what }
checklist-done-before = { $who } sudah menyelesaikannya pada { $day }. Tiada yang diubah.
checklist-yours = { $client }: { $count ->
   *[other] { $count } perkara
} dalam senarai semak kini di bawah tanggungjawab anda (diubah oleh { $who })
checklist-waits = { $client }: { $what }
checklist-with = { $client }: masih menunggu klien: { $what }
checklist-came = { $client }: klien memaklumkan sudah dihantar: { $what }
checklist-rest = { $client }: { $count ->
   *[other] { $count } perkara
} lagi dalam senarai semak
checklist-not-there = Ada yang kurang
checklist-eve = { $count ->
    [0] { $client }: mesyuarat kickoff semakin hampir
   *[other] { $client }: mesyuarat kickoff semakin hampir, dan { $count } perkara belum selesai
}
checklist-unread = Bahan jualan dan cadangan masih belum dibaca oleh { $people }.
week1-both = { $client }, minggu 1: { $count ->
   *[other] { $count } perkara
} tentang akses belum selesai, dan data belum diminta
week1-access = { $client }, minggu 1: { $count ->
   *[other] { $count } perkara
} tentang akses masih belum selesai
week1-data = { $client }, minggu 1: pengumpulan data belum bermula
material-waits = { $client }: sila baca bahan jualan sebelum mesyuarat kickoff ({ $at }): { $links }

asks-see = Lihat dan luluskan
asks-waits = { $client }: { $count ->
   *[other] { $count } permintaan
} menunggu kelulusan anda sebelum dilihat oleh klien
asks-draft-title = { $client }: draf { $count ->
   *[other] { $count } permintaan
}
asks-draft = Inilah yang akan dibaca oleh { $client } dalam saluran klien.
asks-draft-note = { $client } tidak melihat apa-apa sebelum anda meluluskannya. Ayatnya diubah dalam perkara itu sendiri.
asks-approved = ✓ { $count ->
   *[other] { $count } perkara
} sudah dipohon daripada { $client }
asks-arrived = { $client } memaklumkan bahawa ini sudah dihantar
asks-arrived-how = Sila semak. Jika semuanya lengkap, tandakan sebagai selesai.
asks-title = { $count ->
    [0] Terima kasih, kami sedang menyemak kiriman anda
   *[other] { $count } perkara yang kami perlukan daripada anda
}
asks-hello = { $mood ->
    [light] Supaya kita boleh bermula dengan lancar, mohon kongsikan perkara ini dengan kami:
   *[thorough] Supaya kita dapat bermula dengan persediaan yang rapi, mohon sediakan perkara berikut:
}
asks-line = { $number }. { $what }
asks-by = sebelum atau pada { $day }
asks-came = dihantar { $at }; kami sedang menyemaknya
asks-sent = Kami sudah menghantarnya
asks-sent-number = No. { $number } sudah dihantar
asks-note = Jika ada yang kurang jelas atau anda perlukan lebih masa, tulis sahaja di sini.
asks-complete = { $mood ->
    [light] Semuanya sudah lengkap, terima kasih! 🎉
   *[thorough] Terima kasih, semua yang kami minta sudah lengkap
}
asks-thanks = { $mood ->
    [light] Sudah diterima, terima kasih! Kami semak dan tandakan selesai. ✓
   *[thorough] Terima kasih! Kami akan menyemaknya dan menandakannya sebagai selesai.
}
asks-sent-before = Terima kasih, anda sudah memaklumkannya: kiriman anda sedang disemak.
status-fact-received = { $count ->
   *[other] { $count } perkara
} yang kami minta sudah diterima; terima kasih
