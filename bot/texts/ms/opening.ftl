# Membuka projek, orang yang terlibat, dan bantuan. Untuk pihak kita sahaja.
new-title = Projek baharu
new-submit = Buka projek
new-client = Klien
new-language = Bahasa projek
new-language-hint = Digunakan dalam salurannya, dan untuk sesiapa yang belum memilih bahasa sendiri.
new-mood = Nada mesej
new-signed = Tarikh kontrak ditandatangani
new-internal = Saluran dalaman
new-internal-hint = Untuk pasukan anda sahaja. Kemajuan projek dipaparkan di sini.
new-client-room = Saluran klien
new-client-room-hint = Dikongsi dengan klien. Boleh ditambah kemudian.
new-zone = Zon waktu
new-zone-hint = Contohnya Asia/Kuala_Lumpur
new-countries-hint = Kod dua huruf bagi negara kedua-dua pihak, contohnya MY, DK
new-in-channel = Projek perlu dibuka dalam saluran dalaman
new-in-channel-help = Pergi ke saluran dalaman dan taip `/usher new` di sana.
new-in-internal = Projek tidak boleh dibuka dalam saluran yang dikongsi dengan pihak luar
new-in-internal-help = Pergi ke saluran untuk pasukan anda sahaja, dan taip `/usher new` di sana.
new-already = Projek { $client } sudah dibuka di sini
new-already-help = Satu saluran untuk satu projek. Buka projek seterusnya dalam salurannya sendiri.

open-title = { $client }: projek telah dibuka
open-playbook = Playbook
open-signed = Kontrak ditandatangani
open-handoff-due = Tarikh akhir terima serah tugas
open-kickoff = Mesyuarat kickoff
open-kickoff-window = antara { $first } dan { $last }
open-countries = Negara untuk cuti umum
open-next = Seterusnya: { $who } sedang menjawab soalan serah tugas dalam perbualan peribadi dengan saya.

people-title = Peranan dalam projek
people-submit = Simpan
people-saved = Disimpan. Kad dalam saluran sudah dikemas kini.

guide-title = Apa yang boleh anda buat di sini
guide-new = buka projek dalam saluran ini
guide-handoff = lihat serah tugas setakat ini
guide-people = ubah siapa memegang peranan apa
guide-alignment = ajukan soalan ringkas yang sama kepada seluruh pasukan kita
guide-survey = tunjukkan kaji selidik, atau mulakan satu
guide-concern = sampaikan apa yang membimbangkan anda kepada pengurus projek
guide-language = tukar bahasa saya, untuk anda atau untuk saluran ini
guide-home = lihat apa yang menunggu anda
guide-rep = Saya sedang bertanya tentang { $client }. Taip “teruskan” untuk sambung, “nanti” untuk menangguhkan soalan, “kembali” atau “ubah 3” untuk mengubah jawapan.
guide-rep-told = Jawapan anda tentang { $client } sudah lengkap dan menunggu pengesahan ketua pasukan projek. “ubah 3” masih boleh mengubah jawapan.
guide-lead = Anda mengambil alih projek { $client }. Kad anda memaparkan jawapan sebaik sahaja diterima; tanyakan apa yang kurang jelas, dan terima apabila sudah lengkap.
guide-accepted = Serah tugas { $client } sudah diterima. `/usher handoff` memaparkan semuanya.
guide-none = Tiada projek untuk anda dalam perbualan ini. Projek dibuka dengan `/usher new` dalam saluran dalaman projek.
guide-client = Helo! Saya membantu pasukan memastikan projek anda berjalan lancar. Jika ada apa-apa yang membimbangkan anda, beritahu saya melalui butang ini: ia terus kepada pengurus projek anda. “/usher portal” menunjukkan semua tentang projek, dan dengan “/usher change” anda boleh meminta tambahan atau perubahan.
guide-hello = { $mood ->
    [light] Hai! 👋 Mari sambung dari tempat tadi:
   *[thorough] Helo. Ini soalan yang masih menunggu jawapan anda:
}

which-title = Projek yang mana?
which-project = { $client }

home-title = { $count ->
    [0] Semuanya selesai
   *[other] { $count } perkara menunggu anda
}
home-questions = { $client }: { $count } soalan serah tugas belum dijawab
home-flags = { $client }: ketua pasukan projek ada { $count } soalan untuk anda
home-accept = { $client }: serah tugas sudah lengkap dan menunggu pengesahan anda
home-alignment = { $client }: beberapa soalan ringkas tentang pemahaman anda mengenai projek ini
home-nothing = { $mood ->
    [light] Tiada apa-apa yang menunggu anda. Rehatlah sekejap! ☕
   *[thorough] Tiada apa-apa yang menunggu anda.
}
home-more = … dan { $count } lagi
home-help = Taip `/usher help` dalam mana-mana saluran untuk melihat apa yang boleh dibuat di situ.
home-help-client = Jika ada apa-apa tentang projek yang membimbangkan anda, butang ini menyampaikannya kepada pengurus projek anda.

nudge-title = { $client }: serah tugas sedang menunggu
nudge-theirs = Serah tugas { $client } belum selesai. Sekarang giliran { $who }; peringatan mesra daripada anda mungkin membantu.

delivery-alarm = { $client }: ada mesej yang tidak dapat dihantar
delivery-alarm-help = Mesej itu disimpan dan akan dicuba lagi. Sila atasi puncanya.
delivery-failed = Mesej tidak dapat dihantar.
error-held-back = Mesej ini untuk kegunaan dalaman, tetapi saluran tujuannya dikongsi, atau mungkin dikongsi, dengan orang di luar organisasi anda.
error-person-unknown = Saya tidak mengenali penerima mesej itu.
error-person-unreachable = Penerima mesej itu tidak dapat dihubungi melalui mana-mana platform yang saya sokong.
error-platform-off = Platform tujuan mesej itu tidak disambungkan.
error-not-known-yet = Mesej ini ditahan seketika sehingga saya pasti siapa yang membacanya.
