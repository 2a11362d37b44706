# Peranan, bahasa, nada; jawapan peribadi yang ringkas; apa yang tidak kena. Klien mungkin membaca semua teks dalam fail ini.
someone = seseorang

seat-sales-rep = Wakil jualan
seat-project-manager = Pengurus projek
seat-delivery-lead = Ketua pasukan projek
seat-team-member = Ahli pasukan
seat-client-services-lead = Ketua perkhidmatan klien
seat-engagement-partner = Rakan kongsi projek
seat-managing-partner = Rakan kongsi pengurusan
seat-client-lead = Wakil utama klien
seat-client-sponsor = Penaja eksekutif klien
seat-client-stakeholder = Pemegang kepentingan klien
seat-one-team-member = Ahli pasukan
seat-one-client-stakeholder = Pemegang kepentingan klien

language-en = English
language-ja = 日本語
language-ms = Bahasa Melayu
language-da = Dansk
language-ru = Русский
language-title = Bahasa
language-mine = Bahasa yang anda gunakan
language-room = Bahasa bot dalam saluran ini
language-saved = Baik, akan digunakan mulai mesej seterusnya.

mood-thorough = Teliti: tepat dan lengkap
mood-light = Santai: mudah dan ringkas

aside-stale = Kad ini bukan yang terkini
aside-stale-help = Tiada apa-apa yang berubah. Taip `/usher` untuk melihat apa yang boleh dilakukan di sini sekarang.
aside-no-seat = Tindakan ini untuk orang lain dalam projek ini
aside-no-seat-help = Tiada apa-apa yang berubah. Ketua projek boleh menguruskannya.
aside-no-engagement = Tiada projek yang boleh anda buka di sini
aside-no-engagement-help = Pergi ke saluran dalaman projek anda dan cuba lagi, atau minta pengurus projek menambah anda.
aside-unknown-you = Sebentar, saya sedang mengenal pasti akaun anda
aside-unknown-you-help = Sila cuba lagi dalam beberapa saat. Tiada apa-apa yang berubah.
aside-not-for-you = Saya tidak dapat memaparkannya di sini
aside-not-for-you-help = Tiada apa-apa yang berubah. Jika anda perlu melihatnya, sila hubungi pengurus projek anda.
card-moved = Versi terkini ada di bawah.

error-unexpected = Tindakan itu tidak berjaya, dan tiada apa-apa yang berubah. Sila cuba lagi.
error-not-saved = Perubahan itu tidak disimpan. Sila cuba sebentar lagi.
error-busy = Sistem agak sibuk sekarang. Sila cuba lagi dalam beberapa saat.
error-choose = Sila pilih salah satu.
error-client-name = Sila isi nama klien, paling banyak { $most } aksara.
error-zone = Zon waktu “{ $words }” tidak dikenali. Gunakan nama seperti Asia/Kuala_Lumpur atau Europe/Copenhagen.
error-date-far = Sila pilih tarikh dalam lingkungan setahun sebelum atau selepas hari ini.
error-country = Saya tiada senarai cuti umum untuk “{ $words }”. Gunakan kod dua huruf seperti MY, DK.
error-link = “{ $words }” bukan pautan. Pautan bermula dengan https://, satu pada setiap baris.
error-room-taken = Saluran itu sudah digunakan oleh projek lain yang masih aktif.
error-room-shared = Saluran itu dikongsi dengan orang di luar organisasi anda. Pilih saluran untuk pasukan anda sahaja.
error-same-room = Saluran klien mesti berbeza daripada saluran dalaman.
error-seat-needed = Peranan ini perlu diisi.
error-seat-one = Pilih seorang sahaja.
error-seat-both = Orang ini sudah memegang peranan di pihak anda.
error-seat-client = Orang ini dari luar organisasi anda.
