# Bengkel: bahan sebelum, latihan, tugasan selepas; dan persediaan untuk kickoff. Kebanyakannya dibaca oleh klien.
guide-workshop = merancang bengkel: bahan sebelumnya, latihan, dan tugasan selepasnya
learning-form = Bengkel
learning-how = Apa yang dipelajari perlu terus digunakan, kalau tidak ia hilang. Saya merangka tiga mesej kepada klien; pengurus projek meluluskannya.
learning-topic = Topik
learning-at = Bila
learning-minutes = Tempoh dalam minit
learning-material = Bahan
learning-material-hint = Satu pautan. Dihantar tiga hari bekerja sebelumnya.
learning-practice = Latihan
learning-practice-hint = Sesuatu yang kecil untuk dicuba. Ditawarkan pada hari bekerja sebelumnya.
learning-task = Tugasan selepas bengkel
learning-task-hint = Kerja mereka sendiri yang menggunakan apa yang dipelajari. Dihantar sebaik sahaja bengkel tamat.
learning-see = Lihat mesej
learning-words-needed = Sila tulis sesuatu di sini.
learning-link = Sila beri satu pautan yang bermula dengan https://
learning-past = Sila beri masa yang akan datang.
learning-minutes-wrong = Sila beri { $least } hingga { $most } minit.
learning-draft = { $client }: mesej untuk “{ $topic }”
learning-planned = { $client }: dirancang untuk “{ $topic }”
learning-approved-how = Mesej ini dihantar dengan sendirinya. Setiap perubahan memerlukan kelulusan anda semula.
learning-approve = Luluskan ketiga-tiganya
learning-edit = Tetapkan masa baharu
learning-goes = Dihantar { $at }
learning-went = Telah dihantar
learning-waits = { $client }: mesej untuk bengkel “{ $topic }” ({ $at }) menunggu kelulusan anda
learning-off = Batalkan
learning-why = Sebab
learning-off-done = Dibatalkan bersama mesejnya
learning-is-off = Bengkel “{ $topic }” dibatalkan
learning-material-title = Sebelum bengkel kita: { $topic }
learning-material-hello = { $mood ->
    [light] Sedikit bacaan dahulu supaya kita boleh terus ke bahagian yang seronok. 🙂
   *[thorough] Sila baca bahan ini terlebih dahulu supaya masa kita bersama dapat digunakan untuk soalan anda.
}
learning-when = Bengkel
learning-read = Bahan
learning-block = Sila peruntukkan masa dalam kalendar anda, termasuk setengah jam untuk persediaan.
learning-practice-title = Untuk dicuba sebelum bengkel: { $topic }
learning-practice-hello = { $mood ->
    [light] Mahu cuba sebentar sebelum kita berjumpa ({ $at })? Tidak menjadi pun tidak mengapa; memang itu tujuannya.
   *[thorough] Jika anda mahu, cubalah ini sebelum kita berjumpa ({ $at }). Kesilapan dialu-alukan: bawalah ke bengkel.
}
learning-task-title = Terus gunakan apa yang dipelajari tentang { $topic }
learning-task-hello = { $mood ->
    [light] Masih segar dalam ingatan? Jom mula, sebaiknya hari ini:
   *[thorough] Apa yang terus digunakan akan kekal diingati. Sila lakukan ini dalam masa dua hari dan beritahu kami di sini hasilnya:
}
learning-moved = Bengkel kita berubah masa: { $topic }
learning-moved-to = Masanya kini { $at }.
prepare-agenda = Sila peruntukkan setengah jam dalam kalendar anda terlebih dahulu untuk membacanya. Kami akan mengingatkan anda pada hari bekerja sebelumnya.
prepare-title = { $mood ->
    [light] Mesyuarat kickoff kita hampir tiba
   *[thorough] Mesyuarat kickoff kita pada hari bekerja berikutnya
}
prepare-words = { $mood ->
    [light] Secawan kopi dan setengah jam dengan agenda, anda sudah bersedia. ☕
   *[thorough] Sila gunakan setengah jam yang diperuntukkan untuk membaca agenda dan mencatat perkara yang anda ingin tanya.
}
