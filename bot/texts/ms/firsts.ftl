# Bulan pertama: hasil awal, hasil kerja sementara, pertemuan empat mata.
firsts-title = Bulan pertama · { $client }
firsts-show = Bulan pertama
win-form = Hasil awal
win-what = Apa yang akan diterima klien
win-what-hint = Sesuatu yang kecil dan nampak kepada pemegang kepentingan utama: laporan pertama, satu masalah selesai.
win-how = Sebaiknya dalam dua hingga tiga minggu selepas mesyuarat kickoff. Pada hari ke-21, rakan kongsi projek diberitahu jika belum disahkan.
win-empty = Sila tulis apa yang akan diterima klien.
win-chosen = Hasil awal: { $what }
win-chosen-next = Seterusnya: apabila sudah diserahkan, maklumkan klien dengan `/usher plan`, dan mereka mengesahkannya.
win-chosen-late = Itu lebih tiga minggu selepas mesyuarat kickoff. Adakah yang lebih kecil dan boleh siap lebih awal?
win-choose = Pilih hasil awal
win-deliver = Sudah diserahkan
win-first = Hasil awal
win-text = Apa yang kini ada pada anda
win-text-hint = Apa yang kini boleh dibuat oleh klien tetapi tidak boleh sebelum ini.
win-title = Hasil pertama anda sudah siap
win-hello = { $mood ->
    [light] Ini dia, baru siap! Adakah ia berguna seperti yang kita harapkan?
   *[thorough] Inilah hasil pertama kerja kita bersama. Sila sahkan bahawa ia bernilai kepada anda, atau beritahu kami apa yang kurang.
}
win-named = Hasil pertama: { $what }
win-valued = { $client }: nilai pertama selepas { $days } hari
win-valued-by = Disahkan oleh { $who }. Syabas!
win-late = { $client }: tiada hasil awal selepas tiga minggu
win-late-none = Belum ada yang dipilih. { $who } mengetuai projek; sepatah kata daripada anda mungkin membantu.
win-late-open = Sudah dipilih, tetapi klien belum mengesahkannya. { $who } mengetuai projek; sepatah kata daripada anda mungkin membantu.
win-repeated = { $count ->
   *[other] { $count } projek menunggu enam minggu atau lebih untuk nilai pertamanya
}
win-repeated-how = Ini sudah berulang. Masa ke nilai pertama bagi projek-projek terkini, dari mesyuarat kickoff hingga pengesahan klien:
win-none-yet = belum ada, lebih enam minggu selepas mesyuarat kickoff
win-days = { $days } hari
win-stands-confirmed = ✓ disahkan { $days } hari selepas mesyuarat kickoff
win-stands = { $what }, selewat-lewatnya pada { $day }
win-stands-none = belum dipilih
win-drafted = { $client }: hasil awal menunggu kelulusan anda
win-choose-waits = { $client }: apakah hasil awalnya?
win-waits = { $client }: sudahkah hasil awal sampai kepada klien? { $what }
deliverable-form = Hasil kerja sementara
deliverable-name = Nama hasil kerja
deliverable-name-hint = Penilaian pertama, analisis permulaan, draf rangka kerja.
deliverable-link = Lokasinya
deliverable-link-hint = Pautan, atau biarkan kosong jika anda menyerahkannya dengan cara lain.
deliverable-text = Kandungannya
deliverable-text-hint = Intipatinya dalam beberapa baris, dan maklum balas yang anda harapkan.
deliverable-title = Bahagian pertama hasil kerja
deliverable-hello = Ini memang belum siap: maklum balas anda sekarang akan membentuk langkah seterusnya.
deliverable-late = { $client }: tiada hasil kerja sementara menjelang hari ke-30
deliverable-late-how = Tiga puluh hari selepas mesyuarat kickoff, klien belum menerima sebahagian pun hasil kerja. { $who } mengetuai projek; sepatah kata daripada anda mungkin membantu.
deliverable-stands = ✓ sudah diserahkan kepada klien: { $name }
deliverable-none = belum; perlu ada menjelang hari ke-30
deliverable-first = Hasil kerja sementara
deliverable-drafted = { $client }: hasil kerja sementara menunggu kelulusan anda
deliverable-waits = { $client }: bahagian hasil kerja manakah yang boleh diterima klien menjelang hari ke-30?
deliverable-write = Tulis hasil kerja sementara
met-form = Pertemuan empat mata
met-whom = Dengan siapa anda sudah berbual
met-how = Satu dengan setiap pemegang kepentingan utama pada minggu pertama. Apa yang dikatakan kekal dengan anda.
met-first = Pertemuan empat mata
met-stands = { $done } daripada { $total }
met-noted = Dicatat
met-left = { $count ->
   *[other] Tinggal { $count } lagi. Saya akan bertanya semula.
}
met-all = Semuanya sudah diadakan.
met-waits = { $client }: masih ada pertemuan empat mata dengan pemegang kepentingan utama
met-note = Catat pertemuan
