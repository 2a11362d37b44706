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
