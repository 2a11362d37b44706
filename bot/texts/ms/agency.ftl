# Langkah agensi, semakan sebelum kickoff klien, idea untuk fasa 2. Klien hanya membaca ucapan terima kasih bagi idea.
step-contract = Kontrak dan bayaran
step-internal-kickoff = Mesyuarat kickoff dalaman
step-questionnaire = Soal selidik klien
step-technical = Persediaan teknikal
step-reporting = Persediaan laporan
step-kickoff = Mesyuarat kickoff dengan klien
step-scope = Skop terpelihara

ready-title = { $client }: sedia untuk mesyuarat kickoff
ready-title-open = { $client }: belum sedia untuk mesyuarat kickoff, { $count } perkara belum selesai
ready-missing = { $step }: { $count } perkara belum selesai
ready-not-sent = Soal selidik belum dihantar
ready-open = Soal selidik: { $count } soalan belum dijawab
ready-not-yet = Agenda dihantar kepada klien apabila semua ini selesai, atau apabila anda menyatakan sebab meneruskannya.
ready-yes = Sedia untuk mesyuarat kickoff
ready-anyway = Teruskan juga
ready-reason = Mengapakah mesyuarat kickoff diteruskan tanpa perkara ini?
ready-reason-hint = Saluran dalaman membacanya, dan ia disimpan bersama projek.
ready-reason-short = Sila beri sebabnya dalam satu ayat.
ready-submit = Teruskan
ready-passed = { $who } mengesahkan semuanya sedia.
ready-passed-anyway = { $who } meneruskannya walaupun ada yang belum selesai.
ready-anyway-title = { $client }: mesyuarat kickoff diteruskan walaupun { $count } perkara belum selesai
ready-kept = Dicatat: sedia untuk mesyuarat kickoff
ready-kept-anyway = Dicatat bersama sebab anda. Agenda boleh diluluskan sekarang.
ready-none = Playbook ini tiada semakan sebelum mesyuarat kickoff
ready-none-help = Tambah “steps” pada playbook anda, seperti dalam playbook agensi, dengan “gate: true” pada kickoff.

idea-card = { $client }: idea untuk fasa 2
idea-card-note = Idea ini disimpan, di luar skop yang dipersetujui. /usher ideas menyenaraikan semuanya.
idea-thanks = Terima kasih, idea ini dicatat untuk fasa kemudian
idea-thanks-who = Buat masa ini, idea ini di luar perkara yang kita persetujui. { $who } akan menghubungi anda tentangnya.
idea-parked = Disimpan. { $count } idea menunggu fasa 2.
idea-empty = Idea yang mana?
idea-empty-help = Tulis selepas arahan: /usher idea program kesetiaan
idea-long = Teks itu { $count } aksara
idea-long-help = Satu idea memuatkan { $most } aksara. Sila ringkaskan, atau beri pautan kepada dokumen.
idea-full = { $count } idea sudah disimpan, dan tiada ruang lagi
idea-full-help = Susun idea itu dengan /usher ideas dahulu.
idea-list = { $count ->
    [0] { $client }: tiada idea disimpan
   *[other] { $client }: { $count } idea untuk fasa 2
}
idea-none = Simpan satu idea dengan /usher idea dan beberapa patah kata. Klien boleh menulis “idea: …” kepada saya dalam saluran mereka.
idea-from-client = Daripada klien, { $on }
idea-from-us = Daripada pihak kita, { $on }
idea-more = { $count } lagi akan muncul selepas yang ini disusun.
idea-sort = Susun idea
idea-one = { $words }
idea-fate-parked = Kekal disimpan
idea-fate-taken = Diambil: tawaran atau permintaan perubahan
idea-fate-dropped = Tidak diperlukan
idea-submit = Simpan
idea-sorted = { $count ->
    [0] Tiada apa-apa berubah
   *[other] { $count } idea telah disusun
}

guide-idea = Simpan idea untuk fasa 2; /usher ideas menyenaraikannya
guide-playbook = Playbook projek ini, dan perubahan dalam versi lebih baharu
guide-questionnaire = Soal selidik klien: hantar, dan baca jawapannya
guide-ready = Apa yang belum ada sebelum mesyuarat kickoff dengan klien
