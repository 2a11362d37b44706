# Apa yang dipersetujui: keputusan yang disahkan klien, tindakan dengan pemilik dan tarikh, soalan terbuka.
guide-decision = mencatat keputusan, dan klien mengesahkannya dengan satu ketikan
decision-title = { $count ->
   *[other] Sila sahkan: { $count } keputusan
}
decision-how = Satu ketikan mengesahkannya secara bertulis, dengan nama anda dan masanya. Jika ada yang berbeza daripada ingatan anda, tulis di sini dahulu.
decision-again = Peringatan ringkas: ini masih memerlukan pengesahan anda.
decision-point = { $number }. { $words }
decision-by = ✓ disahkan oleh { $who }, { $at }
decision-confirm = { $count ->
    [1] Sahkan
   *[other] Sahkan kesemua { $count }
}
decision-confirm-one = Sahkan no. { $number }
decision-log = Log keputusan
decision-earlier = Keputusan terdahulu
decision-log-title = Keputusan · { $client }
decision-number = No. { $number } · { $day }
decision-number-draft = No. { $number } · { $day } · belum dihantar
decision-none = Belum ada keputusan dicatat.
decision-thanks = Terima kasih, keputusan ini sudah disahkan
decision-already = Ini sudah pun disahkan
decision-for-client = Ini untuk klien
decision-for-client-help = Tiada yang berubah. Seseorang di pihak klien mengesahkannya dengan satu ketikan.
decision-form = Keputusan
decision-words = Apa yang diputuskan
decision-words-hint = Satu setiap baris. Penyelesaian sementara yang diterima dan tarikh yang berubah juga dikira.
decision-submit = Simpan
decision-goes-out = Ini terus dihantar ke saluran { $client }, dan mereka diminta mengesahkannya.
decision-goes-up = Pengurus projek meluluskannya; kemudian { $client } diminta mengesahkannya.
decision-empty = Sila tulis apa yang diputuskan.
decision-posted = Klien sudah diminta mengesahkannya
decision-proposed = Menunggu kelulusan pengurus projek sebelum dihantar kepada klien
decision-new = Catat keputusan
decision-draft = { $client }: keputusan no. { $number }
decision-drafted = Dicatat oleh { $who }
decision-waits = { $client }: keputusan no. { $number } oleh { $who } menunggu kelulusan anda
decision-silent = { $client }: keputusan no. { $number } pada { $day } masih belum disahkan. Panggilan telefon mungkin membantu.
decision-ask = Minta sekali lagi
decision-asked = Pengesahan sudah diminta sekali lagi
moved-named = { $name }: { $was } → { $day }
plan-actions = { $count ->
   *[other] { $count } tindakan belum selesai
}
plan-decisions = { $count ->
   *[other] { $count } keputusan
}, belum disahkan: { $open }
plan-questions = { $count ->
   *[other] { $count } soalan belum dijawab
}
action-title = Perlu siap hari ini: sudah selesai?
action-asked = Ini yang kami catat untuk hari ini.
action-later = Jika anda perlukan lebih masa, beritahu kami di sini tarikh yang sesuai.
action-done = Sudah selesai
action-is-done = Selesai, terima kasih
action-done-by = ✓ selesai: { $who }, { $at }
action-already = Ini sudah pun selesai
action-thanks = Dicatat sebagai selesai: { $what }
action-form = Tindakan
action-what = Apa yang perlu dibuat
action-owner = Pemilik
action-no-owner = Belum ada
action-their-owner = Orang lain di pihak klien
action-who = Namanya
action-who-hint = Hanya jika tiada dalam senarai.
action-by = Tarikh akhir
action-how = Pemilik di pihak kita diingatkan pada hari itu. Pemilik di { $client } ditanya dalam saluran mereka.
action-empty = Sila tulis apa yang perlu dibuat.
action-full = { $most } tindakan masih belum selesai. Sila selesaikan satu dahulu.
action-name-needed = Sila beri nama.
action-add = Tambah tindakan
action-edit = Ubah tindakan
action-kept = Disimpan: { $what }
action-kept-by = { $who } · { $day }
action-open = Belum ada pemilik. Saya akan bertanya lagi sehingga ada.
action-waits = { $client }: { $what }
action-nobody = { $client }: tindakan ini tiada pemilik: { $what }
action-silent = { $client }: belum ada khabar tentang “{ $what }” ({ $who })
queries-label = “{ $words }”
queries-form = Soalan belum dijawab
queries-how = Soalan yang dibiarkan kosong kekal belum dijawab, dan saya akan bertanya lagi.
queries-empty = Sila jawab sekurang-kurangnya satu.
queries-title = { $count ->
   *[other] Jawapan kepada soalan anda: { $count }
}
queries-write = Tulis jawapan
queries-drafted = { $client }: jawapan anda kepada soalan mesyuarat kickoff menunggu kelulusan
queries-wait = { $client }: { $count ->
   *[other] { $count } soalan daripada mesyuarat kickoff belum dijawab
}
