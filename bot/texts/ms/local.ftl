# Kata-kata di sekeliling perbualan pada halaman ruang kerja setempat.
local-workspace = Ruang kerja setempat { $firm }
local-side = Peserta, saluran dan jam
local-menu = Tunjukkan peserta, saluran dan jam
local-skip = Terus ke perbualan
local-close = Tutup
local-cancel = Batal
local-change = Tukar
local-rooms = Saluran
local-unread = belum dibaca
local-you-sit-as = Anda kini
local-others-waiting = Ada mesej belum dibaca untuk orang lain
local-seats-ours = { $firm } · firma anda
local-seats-client = { $client } · klien
local-role-team-member = Ahli pasukan
local-role-client-stakeholder = Pemegang kepentingan klien

local-name-internal = { $name }
local-name-client = { $name }
local-name-direct = Usher
local-name-home = Laman utama
local-sub-internal = { $firm } sahaja
local-sub-client = Dibaca oleh { $client }
local-sub-theirs = { $firm } dan { $client }
local-sub-direct = Anda dan Usher
local-sub-home = Yang menunggu anda
local-label-internal = Dalaman
local-label-client = Bersama klien
local-label-theirs = Bersama { $firm }
local-label-direct = Mesej terus
local-reads-internal = Hanya { $firm } yang membaca
local-reads-client = { $client } membaca semuanya di sini
local-reads-theirs = Dibaca oleh { $firm } dan { $client }
local-reads-direct = Hanya anda dan Usher yang membaca
local-reads-home = Hanya anda yang melihat ini
local-members = { $count ->
   *[other] { $count } orang membaca di sini
}
local-write-internal = Tulis kepada { $firm } sahaja
local-write-client = Tulis kepada { $client }, klien
local-write-theirs = Tulis kepada { $firm }
local-write-direct = Tulis kepada Usher
local-send = Hantar
local-keys = `Enter` untuk hantar, `Shift Enter` untuk baris baharu, `/usher` untuk melihat apa yang boleh dibuat di sini, `/concern` untuk menyuarakan kebimbangan
local-log = Mesej dalam { $name }
local-earlier = Tunjukkan mesej terdahulu
local-empty-internal = Masih sunyi
local-empty-client = Belum ada perbualan
local-empty-direct = Usher akan menulis kepada anda di sini
local-empty-how-internal = Taip `/usher new` untuk membuka projek dalam saluran ini.
local-empty-how-client = Apa-apa yang ditulis di sini dibaca oleh { $client }.
local-empty-how-direct = Anda boleh mulakan dahulu: `bantuan` menunjukkan apa yang Usher boleh buat untuk anda.

local-you = anda
local-bot = bot
local-only-you = Hanya anda yang melihat ini
local-dismiss = Buang
local-react = Tambah reaksi
local-emoji-thumb = Bagus
local-emoji-white-check-mark = Selesai
local-emoji-eyes = Sedang dilihat
local-emoji-tada = Raikan
local-emoji-warning = Amaran
local-emoji-question = Soalan

local-clock = Jam ruang kerja
local-clock-hour = +1 jam
local-clock-day = +1 hari
local-clock-due = Seterusnya
local-clock-day30 = Hari ke-30
local-moved = Jam dimajukan ke { $day }, { $time }
local-nothing-due = Tiada apa-apa yang dijadualkan selepas ini.
local-no-day-30 = Buka projek dahulu. Hari ke-30 dikira daripada projek itu.
local-past-day-30 = Hari ke-30 sudah berlalu.
local-language = Bahasa { $name }

local-optional = tidak wajib
local-field-long = Panjangnya { $length } aksara; had ialah { $most }.
local-field-unreadable = Sila semak: ini tidak dapat dibaca.
local-form-gone = Borang itu sudah dihantar atau ditutup. Sila buka semula.
local-too-long = Panjangnya { $length } aksara; had satu mesej ialah { $most }. Tiada apa-apa dihantar.
local-too-large = Itu melebihi kandungan satu mesej. Tiada apa-apa dihantar.
local-no-such-command = Tiada arahan { $command }. Taip `/usher` untuk melihat apa yang boleh dibuat di sini.
local-no-such-emoji = Emoji itu tidak ditawarkan di sini.
local-no-answer = Tiada respons daripada Usher, jadi mungkin tiada apa-apa yang disimpan. Adakah Usher masih berjalan?
local-offline = Tiada sambungan ke Usher. Sedang mencuba lagi…

local-guide-title = Cuba satu serah tugas
local-guide-you = Anda ialah { $name } ({ $seat }, { $firm }).
local-guide-on = Tunjukkan panduan permulaan
local-guide-off = Sembunyikan panduan permulaan
local-guide-end = Itulah satu serah tugas yang lengkap. Bertukar kepada orang lain dan lihat-lihat, atau majukan jam dan lihat apa yang berlaku.
local-sit-as = Bertukar kepada { $name }
local-begin = Buka projek contoh
local-go-direct = Pergi ke mesej anda
local-go-internal = Pergi ke saluran dalaman
local-step-open = Buka projek
local-how-open = { $client } sudah menandatangani kontrak. Buka projek dalam saluran dalaman; borangnya sudah diisi untuk anda.
local-step-answer = Jawab sebagai { $name }
local-how-answer = Usher bertanya tujuh soalan tentang klien kepada { $name }, satu demi satu. { $answers ->
    [0] Taip jawapan, atau gunakan contoh.
   *[other] { $answers } sudah dijawab.
}
local-step-flag = Tanya sebagai { $name }
local-how-flag = Usher sudah menghantar jawapan kepada { $name }. Tanya tentang satu jawapan; soalan itu akan sampai kepada wakil jualan.
local-step-clock = Biar masa berlalu
local-how-clock = Wakil jualan belum menjawab. Majukan jam ke perkara seterusnya, dan lihat apa yang Usher buat.
local-step-reply = Jelaskan sebagai { $name }
local-how-reply = Soalan itu sudah sampai kepada { $name } melalui mesej terus. Jawab di situ.
local-step-accept = Terima sebagai { $name }
local-how-accept = Tentukan sama ada setiap janji termasuk dalam skop, kemudian terima serah tugas.

local-example-fill = Isi dengan contoh
local-example-answer = Guna contoh jawapan
local-answer-problems = Kaunter pesanan mereka menaip setiap pesanan dua kali, sekali dalam sistem kedai dan sekali dalam perakaunan. Kira-kira 4% pesanan tersilap, dan penutupan bulanan mengambil sembilan hari.
local-answer-success = Kurang daripada 0.5% pesanan tersilap menjelang pertengahan tahun, dan akaun ditutup dalam tiga hari. Pengarah kewangan akan melihat tempoh penutupan akaun dahulu.
local-answer-stakeholders =
    Nadia Rahman; Ketua Operasi; nadia@northwind.example; +45 5550 0101; urusan harian
    Oscar Lindqvist; Pengarah Kewangan; oscar@northwind.example; +45 5550 0102; bajet dan kelulusan
    Mei Lin Chong; Pengurus kaunter pesanan; mei@northwind.example; +45 5550 0103; cara pesanan sebenarnya diurus
local-answer-promises =
    Sambungan pertama antara kedai dengan perakaunan dalam masa enam minggu
    Latihan untuk seluruh kaunter pesanan
    Kemas kini status bertulis setiap minggu
local-answer-objections = Oscar bimbang kaunter pesanan akan kehilangan seminggu kerja semasa pertukaran sistem. Dua tahun lalu projek mereka gagal, dan mereka tidak mahu bertukar sekali gus lagi.
local-answer-working-style = Mesyuarat pendek, rumusan bertulis. Nadia membalas mesej dalam masa sejam, Oscar membaca e-mel sahaja. Selepas pukul dua petang Jumaat tiada sesiapa di pejabat.
local-answer-politics = Oscar dan pengurus IT tidak sependapat tentang siapa yang bertanggungjawab atas sistem perakaunan. Jangan memihak, dan jangan bangkitkan hal ini dalam mesyuarat bersama.
local-answer-confirm = Ya
local-answer-flag = Kurang daripada 0.5% daripada apa: pesanan, atau baris dalam pesanan? Siapa yang mengukurnya sekarang?
local-answer-clarify = Soalan yang baik. Kata Nadia: daripada pesanan, bukan baris. Pasukannya mengira pembetulan pada setiap hujung bulan; saya boleh hantar angka enam bulan terakhir.
local-answer-objective = Pesanan masuk dari kedai ke perakaunan tanpa perlu ditaip semula.
local-answer-scope = Termasuk: pesanan dan invois antara kedai dengan perakaunan. Tidak termasuk: gudang dan gaji.
local-answer-weeks = 12
local-answer-approach = Bina sambungan untuk satu kumpulan produk dahulu, jalankan serentak dengan cara lama selama dua minggu, kemudian tukar kumpulan yang lain satu demi satu.
