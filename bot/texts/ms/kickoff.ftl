# Mesyuarat kickoff: tarikh, agenda dan minit untuk klien, serta makluman jika di luar tempoh yang sesuai.
guide-kickoff = menetapkan masa dan tempat mesyuarat kickoff
kickoff-form = Mesyuarat kickoff
kickoff-window = Masa terbaik ialah antara { $first } dan { $last }: lima hingga sepuluh hari bekerja selepas tandatangan.
kickoff-when = Bila
kickoff-where = Di mana
kickoff-where-hint = Pautan video atau alamat
kickoff-length = Tempoh
kickoff-standard = Standard, { $minutes } minit
kickoff-long = Lebih panjang, { $minutes } minit
kickoff-minutes = { $minutes } minit
kickoff-submit = Tetapkan kickoff
kickoff-calendar = Kalendar
kickoff-move = Ubah kickoff
kickoff-title = Mesyuarat kickoff · { $client }
kickoff-should = Sebaiknya antara
kickoff-outside = { $client }: mesyuarat kickoff di luar tempoh yang sesuai
kickoff-unset = { $client }: mesyuarat kickoff belum ada tarikh
kickoff-unset-how = Hari ini hari terakhir yang sesuai ({ $last }), dan kickoff yang lewat menjejaskan kepercayaan. { $who } boleh menetapkannya dengan `/usher kickoff`.
kickoff-before-signed = Tarikh itu sebelum kontrak ditandatangani.
kickoff-kept = Mesyuarat kickoff telah ditetapkan
kickoff-kept-next = Seterusnya: semak agenda yang saya draf untuk klien. Anda boleh menemuinya dalam perbualan peribadi kita.
kickoff-kept-past = Seterusnya: tulis minitnya. Saya akan memintanya dalam perbualan peribadi kita.
kickoff-choose = Tetapkan kickoff
kickoff-waits = { $client }: mesyuarat kickoff perlu tarikh
agenda-title = Mesyuarat kickoff: tarikh dan agenda
agenda-hello = { $mood ->
    [light] Kami tidak sabar untuk bermula bersama anda! Ini rancangannya. 🎉
   *[thorough] Kami menantikan mesyuarat kickoff bersama anda. Berikut tarikh dan agendanya; maklumkan kepada kami jika ada yang tertinggal.
}
agenda-item = { $minutes } min
agenda-form = Agenda
agenda-note = Daripada kami
agenda-note-hint = Perkara yang klien perlu tahu atau bawa. Dipaparkan di bawah agenda.
agenda-waits = { $client }: agenda mesyuarat kickoff belum dihantar ({ $at })
agenda-welcome = Alu-aluan dan sesi perkenalan
agenda-objectives = Gambaran keseluruhan dan objektif: latar perniagaan, matlamat, cara kejayaan diukur
agenda-scope = Skop dan hasil kerja: apa yang termasuk dan tidak, format dan mutu, cara mengurus perubahan
agenda-timeline = Jadual dan pendekatan: fasa, peringkat penting, kebergantungan, titik keputusan, risiko
agenda-team = Pasukan dan tanggungjawab kedua-dua pihak: siapa membuat keputusan, siapa dihubungi, bila kami ada
agenda-communication = Komunikasi dan pelaporan
agenda-questions = Soalan dan perbincangan
agenda-next = Langkah seterusnya
interim-title = Tentang mesyuarat kickoff kita
interim-hello = { $mood ->
    [light] Mesyuarat kickoff kita lewat sedikit daripada kebiasaan, tetapi jangan risau: kami sudah pun bermula. 🙂
   *[thorough] Mesyuarat kickoff diadakan sedikit di luar tempoh biasa selepas tandatangan. Kami tidak menunggu: persediaan sudah bermula.
}
interim-text = Apa yang berlaku sehingga itu
interim-text-hint = Apa yang anda sediakan sementara itu, dan apa yang boleh dijangka oleh klien.
interim-form = Nota sementara
interim-offer = Mesyuarat kickoff di luar tempoh yang sesuai. Makluman kepada klien akan membantu; rakan kongsi projek tahu tarikhnya.
interim-offer-unset = Mesyuarat kickoff belum ada tarikh, dan hari ini hari terakhir yang sesuai. Makluman kepada klien tentang apa yang berlaku sementara itu akan membantu; rakan kongsi projek sudah tahu.
notes-ask-title = { $client }: minit mesyuarat kickoff
notes-ask = { $mood ->
    [light] { $who }, bagaimana mesyuarat dengan { $client }? Catat sementara masih segar, selewat-lewatnya { $by }.
   *[thorough] { $who }, mesyuarat kickoff dengan { $client } sudah selesai. Sila tulis minitnya sementara masih segar, selewat-lewatnya { $by }.
}
notes-ask-note = Keputusan, tindakan dengan pemilik dan tarikh, soalan terbuka, mesyuarat berkala.
notes-write = Tulis minit
notes-own = Isi pemilik dan tarikh
notes-form = Minit kickoff
notes-title = Minit mesyuarat kickoff · { $day }
notes-decisions = Keputusan
notes-decisions-hint = Satu setiap baris.
notes-actions = Tindakan
notes-actions-hint = Satu setiap baris: apa; siapa; bila. Hantar senarai bank; Ann Lee; 4.12.
notes-agreed = Turut dipersetujui
notes-agreed-hint = Kriteria penerimaan, keutamaan, tempoh sibuk kedua-dua pihak, titik semakan.
notes-questions = Soalan terbuka
notes-meetings = Mesyuarat berkala
notes-meetings-hint = Yang mana, berapa kerap, dengan siapa.
notes-action = { $who } · { $day }
notes-action-open = { $who } · belum ada tarikh
notes-nobody = belum ada pemilik
notes-answer = { $mood ->
    [light] Ada yang tertinggal atau tersilap? Beritahu sahaja di sini.
   *[thorough] Ada yang tertinggal atau tersilap? Beritahu kami di sini.
}
notes-empty = Sila catat sekurang-kurangnya satu perkara.
notes-unowned = { $count ->
   *[other] { $count } tindakan perlu pemilik dan tarikh sebelum ini boleh dihantar: { $what }
}
notes-late-title = { $client }: belum ada minit mesyuarat kickoff
notes-late = Sudah sehari sejak mesyuarat kickoff dengan { $client }. Minitnya tugas { $who }; teguran daripada anda mungkin membantu.
notes-waits = { $client }: minit mesyuarat kickoff belum dihantar
