# Playbook dalam sembang: cadangan untuknya, versi sesebuah projek, dan perpindahan ke versi baharu. Pihak kami sahaja.
proposals-title = { $count ->
    [0] Tiada cadangan perubahan playbook
   *[other] { $count } cadangan perubahan playbook
}
proposals-none = Tiada yang menunggu di sini. Cadangan daripada sesi imbas kembali akan muncul di tempat ini.
proposals-from = { $client }, { $on }, daripada playbook { $playbook }
proposals-about = { $client }, { $on }, daripada playbook { $playbook }: { $path }
proposals-more = { $count } lagi akan muncul selepas yang ini diputuskan.
proposals-settled = { $count } sudah diputuskan sebelum ini.
proposals-sort = Putuskan cadangan
proposals-sort-how = “Masuk ke dalam playbook” bermaksud penjaga fail itu sudah atau akan membuat perubahan tersebut.
proposals-one = { $words }
proposals-open = Belum diputuskan
proposals-taken = Masuk ke dalam playbook
proposals-dropped = Tidak diperlukan
proposals-submit = Simpan
proposals-kept = { $count ->
    [0] Tiada apa-apa berubah
   *[other] { $count } cadangan telah diputuskan
}
proposals-kept-edit = Seterusnya: sunting fail itu, jalankan `python app.py playbook check`, kemudian mulakan semula bot.

playbook-diff-changed = { $was } → { $now }
playbook-diff-added = baharu: { $now }
playbook-diff-removed = dibuang; sebelum ini: { $was }
playbook-diff-moved = susunan lain: { $now }
playbook-diff-none = { $one } sama dengan { $other }.
playbook-diff-head = { $one } berbeza daripada { $other } pada { $count } tetapan:
playbook-diff-missing = Tiada playbook { $name }. Namakan satu fail, satu daripada milik anda dalam { $folder }, atau salah satu daripada: { $known }

playbook-title = { $client }: playbook projek
playbook-version = Versi
playbook-newest = Ini versi yang ditawarkan sekarang.
playbook-newer = { $count ->
    [0] Ada versi lebih baharu ({ $version }); hanya ulasan atau susun aturnya berbeza.
   *[other] Ada versi lebih baharu ({ $version }) dengan { $count } tetapan yang berubah. Projek kekal dengan versinya sehingga anda memindahkannya.
}
playbook-gone = Playbook ini tidak lagi ditawarkan. Projek tetap menggunakannya.
playbook-see = Lihat perbezaan
playbook-proposals = { $count } cadangan perubahan: /usher playbook proposals
playbook-move-title = { $client }: { $count } tetapan akan berubah
playbook-same-words = Tiada yang penting berbeza; hanya ulasan atau susun atur.
playbook-more = { $count } lagi tidak ditunjukkan di sini: `python app.py playbook diff`
playbook-move = Pindahkan projek ini
playbook-move-note = Semua jawapan kekal. Tarikh yang akan datang dirancang semula; kaji selidik dan soal selidik yang sedang berjalan diteruskan seperti asal.
playbook-lost = Projek tidak dapat dipindahkan kerana perkara ini akan hilang:
playbook-lost-handoff = Serah tugas: jawapan bagi “{ $topic }”, yang tidak lagi ditanya atau ditanya dengan cara lain
playbook-lost-alignment = Semakan keselarasan: jawapan tentang { $fact }, yang tidak lagi ditanya atau ditanya dengan cara lain
playbook-lost-item = Senarai semak: “{ $what }”, yang sudah diminta daripada klien
playbook-lost-how = Masukkan semula ke dalam playbook, mulakan semula bot, dan cuba lagi; atau biarkan projek seperti sedia ada.
playbook-moved-title = { $client }: projek berpindah ke playbook yang lebih baharu
playbook-moved = { $who } memindahkannya ke versi { $version }; { $count } tetapan berbeza.
playbook-moved-planned = { $count ->
    [0] Tiada tarikh yang perlu dirancang semula.
   *[other] { $count } tarikh dirancang semula.
}
playbook-closed = Projek ini sudah ditutup
playbook-closed-help = Projek yang ditutup kekal dengan playbooknya.
playbook-none = Tiada versi lebih baharu untuk dituju
playbook-none-help = Playbook projek ini tidak lagi ditawarkan. Kembalikan failnya dan mulakan semula bot, atau biarkan projek seperti sedia ada.
playbook-nothing = Projek ini menggunakan versi yang ditawarkan
playbook-nothing-help = Sunting fail playbook, jalankan `python app.py playbook check`, dan mulakan semula bot: versi baharu akan ditawarkan.
