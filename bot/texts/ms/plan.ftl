# Rancangan: peringkat penting, perubahannya, dan makluman kepada klien.
guide-plan = memaparkan rancangan: peringkat penting, tindakan, keputusan, soalan yang belum dijawab
plan-title = Rancangan · { $client }
plan-kickoff = Mesyuarat kickoff
plan-no-kickoff = belum ada tarikh: tetapkan dengan `/usher kickoff`
plan-none = Belum ada peringkat penting. Tambah yang perlu diketahui klien lebih awal.
plan-moves = Setakat ini { $count } tarikh telah dipinda: { $ours } oleh pihak kita, { $theirs } oleh klien.
plan-is-reached = ✓ tercapai pada { $day }
plan-add = Tambah peringkat penting
plan-edit = Ubah “{ $name }”
plan-form = Peringkat penting
plan-name = Nama
plan-due = Tarikh
plan-due-hint = Dipersetujui bersama klien semasa mesyuarat kickoff. Selepas itu, hanya boleh dipinda dengan sebab.
plan-expected = Kini dijangka
plan-expected-hint = Dipersetujui dengan klien: { $day }
plan-state = Keadaan
plan-state-planned = Akan datang
plan-state-reached = Tercapai
plan-state-dropped = Keluarkan daripada rancangan
plan-why = Sebab ia dipinda, dan tindakan anda
plan-why-hint = Klien akan membaca ini.
plan-save = Simpan
plan-name-needed = Sila beri nama.
plan-full = Rancangan memuatkan { $most } peringkat penting. Sila ubah yang sedia ada.
plan-day-needed = Sila beri tarikh.
plan-day-past = Hari itu sudah berlalu. Sila pilih hari ini atau hari lain selepasnya.
plan-day-far = Itu lebih tiga tahun dari sekarang. Sila beri tarikh yang lebih awal.
plan-why-needed = Klien tentu ingin tahu sebabnya, dan apa yang sedang dilakukan.
plan-kept = Disimpan: { $name }
plan-reached = Syabas: “{ $name }” sudah tercapai
plan-dropped = “{ $name }” dikeluarkan daripada rancangan
plan-moved = Tarikh baharu dicatat
plan-moved-next = Seterusnya: maklumkan klien hari ini. Draf saya ada dalam perbualan peribadi kita.
plan-tell = Nyatakan keadaannya
plan-waits = { $client }: “{ $name }” dijangka pada { $day }. Sudah tercapai? Jika belum, bila?
moved-title = { $count ->
   *[other] Pindaan tarikh: { $count }
}
moved-prompt = { $mood ->
    [light] { $who }, ada tarikh { $client } yang berganjak. Lebih awal diberitahu, lebih baik. Ini drafnya.
   *[thorough] { $who }, satu tarikh dalam rancangan { $client } telah berubah. Sila maklumkan mereka hari ini; ini draf saya.
}
moved-hello = Kami ingin memaklumkan perubahan ini kepada anda secepat mungkin:
moved-line = { $was } → { $day }. { $why }
moved-days = { $was } → { $day }
moved-text = Daripada kami
moved-text-hint = Kesannya kepada klien, dan langkah seterusnya.
moved-form = Pindaan tarikh
moved-answer = Adakah ini menyusahkan anda? Beritahu kami di sini, kita cari jalan bersama.
moved-waits = { $client }: { $count ->
   *[other] { $count } pindaan tarikh belum dimaklumkan kepada klien
}
status-fact-reached = peringkat penting “{ $name }” tercapai
series-add = Tambah mesyuarat berkala
series-form = Mesyuarat berkala
series-first = Kali pertama
series-every = Kekerapan
series-every-weeks = { $count ->
    [1] setiap minggu
   *[other] setiap { $count } minggu
}
series-full = Sudah ada { $most } mesyuarat berkala.
series-title = Mesyuarat berkala kita
series-hello = Inilah mesyuarat berkala kita. Sila tambahkannya ke dalam kalendar anda.
series-row = mulai { $at }, { $often }, { $minutes } minit
series-waits = { $client }: jemputan mesyuarat berkala menunggu kelulusan anda
