# Peringatan, makluman kepada pihak atasan, dan cuti. Untuk pihak kita sahaja.
nudge-card = { $mood ->
    [light] Peringatan ringkas: { $count } perkara menunggu anda
   *[thorough] { $count } perkara menunggu tindakan anda
}
nudge-due = Tarikh akhir: { $at }
nudge-done = Selesai: tiada lagi yang menunggu anda di sini
nudge-snoozed = Baik. Saya akan ingatkan semula { $at }.
nudge-stopped-title = Saya berhenti mengingatkan setakat ini
nudge-stopped = Sudah dua minggu saya mengingatkan anda tentang { $count } perkara ini, jadi saya berhenti di sini. Semuanya kekal di halaman utama anda, dan rakan kongsi projek sudah dimaklumkan:
snooze-hour = Sejam lagi
snooze-tomorrow = Esok pagi
snooze-monday = Isnin depan

nudge-deputy = { $count } perkara menunggu anda sebagai pengganti
nudge-deputy-why = { $who } bercuti hingga { $last } dan menamakan anda sebagai pengganti. Butang-butang ini boleh anda gunakan juga.
absent-away = { $client }: { $who } bercuti hingga { $last }
absent-away-ask = Belum ada pengganti untuk { $who }. Siapakah yang sesuai?
absent-lost = { $client }: saya tidak dapat menghubungi { $who }
absent-lost-ask = Jika { $who } sudah tidak bersama pasukan, sila serahkan peranan itu kepada orang lain.
absent-waits = Inilah yang menunggu, seperti yang akan dibaca oleh { $who }:
absent-deputy = Namakan pengganti
absent-seats = Tukar peranan
silent-title = { $client }: tiada jawapan daripada { $who }
silent-words = Sudah { $days } hari saya mengingatkan { $who }, jadi saya berhenti di sini. Perkara ini masih menunggu:
silent-ask = Sepatah kata daripada anda mungkin membantu; atau orang lain boleh mengambil alih.

guide-away = beritahu saya bila anda bercuti dan siapa pengganti anda
away-title = Cuti
away-submit = Simpan
away-how = Apa yang menunggu anda akan sampai kepada pengganti; jika tiada, pihak atasan akan ditanya. Kosongkan kedua-dua tarikh jika anda sudah kembali.
away-first = Hari pertama
away-last = Hari terakhir
away-deputy = Pengganti
away-deputy-hint = Seseorang daripada pihak anda sendiri
away-deputy-title = Namakan pengganti
away-deputy-how = Apa yang menunggu { $who } akan sampai kepada orang ini mulai sekarang.
away-saved = Dicatat: anda bercuti dari { $first } hingga { $last }
away-saved-deputy = { $who } menjadi pengganti dan sudah dimaklumkan.
away-saved-nobody = Tiada pengganti. Jika ada yang menunggu anda, saya akan bertanya kepada pihak atasan.
away-back = Selamat kembali! Peringatan anda sampai kepada anda semula.
away-named = Dicatat: { $who } menggantikan { $away } dan sudah dimaklumkan
away-stand-in = Anda menggantikan { $who } dari { $first } hingga { $last }
away-stand-in-how = Apa yang menunggu beliau sepanjang tempoh itu akan sampai kepada anda; butang-butangnya boleh anda gunakan juga.
error-away-day = Sila isi kedua-dua tarikh, atau kosongkan kedua-duanya.
error-away-order = Hari terakhir lebih awal daripada hari pertama.
error-away-past = Tempoh ini sudah berlalu. Sila pilih hari terakhir mulai hari ini.
error-away-long = Tempoh ini melebihi setahun. Sila serahkan peranan itu kepada orang lain.
error-away-self = Anda tidak boleh menjadi pengganti diri sendiri. Pilih orang lain, atau kosongkan.
row-words = { $number }. { $words }
row-button = { $number } · { $label }
