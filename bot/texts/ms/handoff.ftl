# Serah tugas daripada jualan kepada pasukan projek. Untuk pihak kita sahaja.
handoff-welcome-title = { $client }: mari mulakan serah tugas
handoff-welcome = { $mood ->
    [light] Hai { $who }! Andalah yang paling mengenali klien ini. Ada { $count } soalan ringkas, satu demi satu, ikut masa anda. Kalau siap pada atau sebelum { $due }, memang terbaik.
   *[thorough] { $who }, anda paling mengenali klien ini, dan pasukan projek akan bermula dengan maklumat daripada anda. Ada { $count } soalan, satu demi satu. Sila lengkapkan selewat-lewatnya pada { $due }.
}
handoff-welcome-how = Taip sahaja jawapan anda. “Nanti” menangguhkan soalan, “kembali” membawa anda ke soalan sebelumnya, “ubah 3” mengubah jawapan, dan “teruskan” menyambung dari tempat anda berhenti, walaupun selepas beberapa hari. Hanya pasukan anda sendiri yang membacanya.

handoff-question-title = { $client } · soalan { $number } daripada { $total }
handoff-q-problems = Apakah masalah khusus yang { $client } mahu kita bantu selesaikan?
handoff-q-success = Apakah hasil yang akan digunakan oleh { $client } untuk mengukur kejayaan?
handoff-q-stakeholders = Siapakah individu utama di { $client }, dan apakah keutamaan setiap seorang?
handoff-q-promises = Apakah yang telah dijanjikan semasa proses jualan?
handoff-q-objections = Apakah kebimbangan atau bantahan yang timbul?
handoff-q-working-style = Bagaimanakah cara bekerja dan berkomunikasi yang disukai oleh { $client }?
handoff-q-politics = Apakah politik dalaman atau perkara sensitif yang perlu diketahui oleh pasukan?
handoff-t-problems = Masalah yang perlu diselesaikan
handoff-t-success = Ukuran kejayaan
handoff-t-stakeholders = Individu utama
handoff-t-promises = Janji yang dibuat
handoff-t-objections = Kebimbangan dan bantahan
handoff-t-working-style = Cara bekerja
handoff-t-politics = Politik dan perkara sensitif
handoff-how-words = Taip jawapan anda di bawah; panjang atau pendek, terpulang kepada anda.
handoff-how-people = Nama, jawatan, e-mel, nombor telefon dan perkara yang boleh dirujuk kepada mereka: tulis apa-apa yang anda ada, seorang satu baris.
handoff-how-promises = Tulis setiap janji pada baris berasingan.
handoff-how-number = Nombor sahaja sudah cukup.
handoff-how-scope = Tulis apa yang termasuk dan apa yang tidak termasuk.
handoff-your-answer = Jawapan anda setakat ini
handoff-form = Jawab dalam borang
handoff-later = Nanti
handoff-back = Kembali
handoff-continue = Teruskan
handoff-still-open = Belum dijawab: { $topics }
handoff-noted = Sudah dicatat, terima kasih.
handoff-changed = Sudah diubah, terima kasih.
handoff-empty = Tiada apa-apa untuk dicatat
handoff-empty-help = Sila tulis sedikit, atau “nanti” untuk menangguhkan soalan ini.
handoff-too-long = Panjangnya { $count } aksara; saya boleh simpan paling banyak { $most }
handoff-too-long-help = Sila ringkaskan, atau letakkan dokumennya dalam talian dan berikan pautannya di bawah “Bahan jualan”.

handoff-people-title = Saya kenal pasti { $count } orang. Betulkah?
handoff-people-note = Taip “ya”, betulkan dalam borang, atau tulis semula sahaja.
handoff-people-yes = Ya, betul
handoff-people-form = Betulkan dalam borang

handoff-open-title = { $client }: tinggal { $count } soalan yang ditangguhkan
handoff-open-note = Taip “teruskan” apabila anda bersedia.
handoff-complete-title = { $client }: semua soalan sudah dijawab
handoff-complete = { $mood ->
    [light] Itu sahaja, terima kasih! 🎉 Ketua pasukan projek akan mengambil alih dari sini.
   *[thorough] Itu sahaja, terima kasih. Ketua pasukan projek akan membacanya sekarang dan bertanya kepada anda jika ada yang kurang jelas.
}
handoff-complete-note = Untuk mengubah sesuatu kemudian, taip “ubah” dan nombor soalannya.

handoff-edit-title = Jawapan mana yang anda mahu ubah?
handoff-edit-how = Tekan salah satu, atau taip “ubah” dan nombornya.
handoff-edit-none = Belum ada jawapan untuk diubah.
handoff-edit-number = { $number }. { $topic }

handoff-form-title = Serah tugas
handoff-form-label = Jawapan anda
handoff-form-submit = Simpan
handoff-form-hint-words = Panjang atau pendek, terpulang kepada anda.
handoff-form-hint-people = Seorang satu baris: nama; jawatan; e-mel; telefon; dirujuk untuk
handoff-form-hint-promises = Satu janji satu baris.
handoff-form-hint-number = Masukkan nombor.
handoff-form-hint-scope = Termasuk: … Tidak termasuk: …

handoff-progress-title = { $client }: serah tugas
handoff-progress = { $done } daripada { $total } sudah dijawab
handoff-waits-for = Menunggu { $who }
handoff-waits-nobody = Belum ada sesiapa yang ditetapkan. Taip `/usher people` untuk menetapkannya.
handoff-accepted-title = { $client }: serah tugas diterima
handoff-accepted-by = Diterima oleh { $who } pada { $at }
handoff-read = Baca serah tugas
handoff-set-meeting = Mesyuarat serah tugas
handoff-add-materials = Bahan jualan
handoff-have-read = Saya sudah baca bahan jualan
handoff-read-by = Sudah dibaca oleh
handoff-read-before = Anda sudah mengesahkannya. Terima kasih.
handoff-read-thanks = Terima kasih, sudah dicatat.
handoff-meeting = Mesyuarat serah tugas
handoff-meeting-title = Mesyuarat serah tugas
handoff-meeting-link = Pautan
handoff-meeting-hint = Tempat mesyuarat, contohnya panggilan video
handoff-materials = Bahan jualan
handoff-materials-title = Bahan jualan
handoff-materials-hint = Pautan ke kertas cadangan dan bahan lain, satu pada setiap baris
handoff-materials-count = { $count } pautan

handoff-review-title = { $client }: jawapan setakat ini
handoff-review-flagged = { $client }: menunggu jawapan kepada soalan anda
handoff-review-ready = { $client }: serah tugas sudah lengkap. Giliran anda!
handoff-review-accepted = { $client }: anda telah menerima serah tugas
handoff-flag = Tanya tentang jawapan
handoff-accept = Terima serah tugas
handoff-promises = Semak janji
handoff-flag-form-title = Soalan tentang jawapan
handoff-flag-which = Jawapan yang mana?
handoff-flag-ask = Soalan anda
handoff-flag-hint = Dihantar kepada wakil jualan; jawapannya kembali kepada anda.
handoff-flag-submit = Hantar
handoff-flag-no-answer = Soalan ini belum dijawab.
handoff-flag-title = { $client }: soalan tentang “{ $topic }”
handoff-flag-how = Taip sahaja jawapan anda, atau gunakan borang.
handoff-flag-answer = Jawab dalam borang
handoff-flag-waiting = ⚑ Menunggu jawapan: { $asked }
handoff-clarified = Terima kasih, sudah saya sampaikan kepada { $who }.
handoff-clarified-title = { $client }: soalan anda tentang “{ $topic }” sudah dijawab
handoff-you-asked = Anda bertanya
handoff-the-answer = Jawapan
handoff-promise = Janji: { $words }
handoff-promises-title = Janji yang dibuat
handoff-verdict-in-scope = Dalam skop
handoff-verdict-gap = Jurang: dijanjikan, tetapi di luar skop
handoff-verdict-open = Belum disemak
handoff-missing-answer = belum dijawab
handoff-missing-flag = pertanyaan masih menunggu jawapan
handoff-missing-promises = { $count } janji belum disemak
handoff-not-yet-title = Tinggal { $count } perkara sebelum anda boleh menerima
handoff-not-yet-help = Setelah semuanya lengkap, tekan “Terima serah tugas” sekali lagi.
handoff-accepted-before = Serah tugas ini sudah diterima.
handoff-done-title = { $client }: serah tugas diterima
handoff-done = { $mood ->
    [light] { $who } telah menerima serah tugas. Kerja berpasukan yang hebat!
   *[thorough] { $who } telah menerima serah tugas. Pasukan projek mengambil alih dari sini.
}

document-title = { $client }: serah tugas
document-signed = Kontrak ditandatangani
document-state = Status
document-accepted = diterima oleh { $who }
document-open = sedang berjalan
document-unanswered = Belum dijawab.
