# Perkataan pada kad di semua platform
check-done = selesai
check-now = sedang dijalankan
check-open = belum selesai
check-later = ditangguhkan
check-flagged = perlu penjelasan

internal-label = Dalaman · klien tidak dapat melihat ini

card-part = Bahagian { $number } daripada { $count }

form-choose = Sila pilih
form-wrong = { $count ->
   *[other] { $count } jawapan perlu disemak semula
}
form-required = Sila isi ruangan ini.
form-time = Masa ({ $zone })

error-token-revoked = Akses bot ke ruang kerja ini telah ditarik balik. Minta pentadbir memasangnya semula.
error-account-inactive = Akaun ini telah dinyahaktifkan, jadi tiada apa-apa dapat dihantar kepadanya.
error-channel-archived = Saluran ini telah diarkibkan. Pulihkan saluran ini dan mesej akan dihantar.
error-not-in-channel = Bot tiada dalam saluran ini. Jemput bot masuk dan mesej akan dihantar.
error-channel-not-found = Saluran tidak ditemui: sama ada telah dipadamkan atau bot tidak lagi mempunyai akses.
error-blocked = Bot tidak dibenarkan menghantar mesej di sini. Minta pentadbir menyemak kebenarannya.
