# Bulan pertama: hasil awal, hasil kerja sementara, pertemuan empat mata.
firsts-title = Bulan pertama · { $client }
firsts-show = Bulan pertama
win-form = Hasil awal
win-what = Apa yang akan dimiliki klien
win-what-hint = Sesuatu yang kecil dan nampak kepada pemegang kepentingan utama: laporan pertama, satu masalah selesai.
win-how = Sebaiknya dalam dua hingga tiga minggu selepas kickoff. Pada hari ke-21, rakan kongsi projek diberitahu jika belum disahkan.
win-empty = Sila tulis apa yang akan dimiliki klien.
win-chosen = Hasil awal: { $what }
win-chosen-next = Seterusnya: apabila sudah diserahkan, maklumkan klien dengan `/usher plan`, dan mereka mengesahkannya.
win-chosen-late = Itu lebih tiga minggu selepas kickoff. Adakah yang lebih kecil dan boleh siap lebih awal?
win-choose = Pilih hasil awal
win-deliver = Sudah diserahkan
win-first = Hasil awal
win-text = Apa yang anda ada sekarang
win-text-hint = Apa yang klien boleh buat sekarang tetapi tidak boleh sebelum ini.
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
win-repeated-how = Ini sudah berulang. Masa ke nilai pertama bagi projek-projek terkini, dari kickoff hingga pengesahan klien:
win-none-yet = belum ada, lebih enam minggu selepas kickoff
win-days = { $days } hari
win-stands-confirmed = ✓ disahkan { $days } hari selepas kickoff
win-stands = { $what }, selewat-lewatnya { $day }
win-stands-none = belum dipilih
win-drafted = { $client }: hasil awal menunggu kelulusan anda
win-choose-waits = { $client }: apakah hasil awalnya?
win-waits = { $client }: sudahkah hasil awal sampai kepada klien? { $what }
deliverable-form = Hasil sementara
deliverable-name = Apakah ia
deliverable-name-hint = Penilaian pertama, analisis permulaan, rangka kerja deraf.
deliverable-link = Di mana
deliverable-link-hint = Pautan, atau biarkan kosong jika anda menyerahkannya dengan cara lain.
deliverable-text = Kandungannya
deliverable-text-hint = Intipatinya dalam beberapa baris, dan maklum balas yang anda harapkan.
deliverable-title = Sebahagian awal hasil kerja
deliverable-hello = Ini belum siap, dan memang begitu tujuannya: ulasan anda sekarang membentuk langkah seterusnya.
deliverable-late = { $client }: tiada hasil sementara menjelang hari ke-30
deliverable-late-how = Tiga puluh hari selepas kickoff, klien belum menerima sebahagian pun hasil kerja. { $who } mengetuai projek; sepatah kata daripada anda mungkin membantu.
deliverable-stands = ✓ sudah pada klien: { $name }
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
met-all = Semuanya sudah.
met-waits = { $client }: { $count ->
   *[other] pertemuan empat mata dengan { $count } pemegang kepentingan utama masih belum diadakan
}
met-note = Catat pertemuan
