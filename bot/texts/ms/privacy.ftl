former-contact = bekas wakil

privacy-export-form = Serahkan data seseorang
privacy-export-how = Anda menerimanya melalui mesej terus; orang lain tidak.
privacy-export-submit = Serahkan
privacy-export-sent = Sedang dihantar kepada anda
privacy-export-sent-help = Lihat mesej terus anda dengan saya.
privacy-forget-form = Padam data seseorang
privacy-forget-how = Mula-mula anda melihat apa yang akan dipadam dan apa yang kekal. Tiada apa dipadam sebelum anda mengesahkannya.
privacy-forget-submit = Tunjukkan
privacy-who = Data siapa?
privacy-unknown = Saya belum mengenali orang ini
privacy-not-yours = Anda tidak boleh memintanya
privacy-not-yours-help = Semua orang boleh meminta data sendiri. Untuk orang lain, pengurus projek atau rakan kongsi bagi semua projek mereka boleh memintanya, begitu juga orang yang menyediakan ruang kerja ini.

privacy-title = Perkara yang disimpan tentang { $name }
privacy-nameless = tanpa nama
privacy-name = Nama
privacy-email = E-mel
privacy-language = Bahasa
privacy-zone = Zon waktu
privacy-ids = Akaun
privacy-read = Untuk dibaca
privacy-json = Untuk mesin
privacy-holds = Alamat ini boleh dibuka selama sehari oleh sesiapa yang memilikinya. Jangan kongsikannya.
privacy-more = Ini bukan semuanya: pengendali pelayan ini boleh menulis selebihnya dengan app.py export --person.
privacy-given = { $count ->
    [0] Tiada yang ditulis atau disahkan.
   *[other] Ditulis atau disahkan, { $count } catatan:
}
privacy-noted = { $count ->
    [0] Tiada catatan oleh orang lain.
   *[other] Dicatat oleh orang lain, { $count } catatan:
}
privacy-of = { $what }, { $client }

privacy-group-handoff = Serah tugas dan penyelarasan
privacy-group-answers = Kaji selidik dan soal selidik
privacy-group-issues = Isu
privacy-group-plan = Pelan dan keputusan
privacy-group-words = Mesej, kertas kerja dan idea
privacy-group-person = Orang itu sendiri
privacy-group-other = Catatan lain

privacy-forget-title = Memadam data { $name }
privacy-goes = Nama, alamat, akaun dan setiap kata-katanya dipadam buat selamanya daripada catatan ini:
privacy-stays = { $decisions ->
    [0] Tarikh dan log kekal, dengan “bekas wakil” sebagai ganti nama.
   *[other] { $decisions } keputusan kekal bersama tarikhnya, begitu juga log; “bekas wakil” menggantikan nama.
}
privacy-elsewhere = Mesej dalam sembang dipadam di sana. Sandaran menyimpan isinya sehingga diganti.
privacy-forget-do = Padam selamanya
privacy-forgotten = Sudah dipadam
privacy-forgotten-help = Hanya tarikh dan “bekas wakil” yang tinggal. Sesiapa yang menulis kepada saya dari akaun itu akan dikenali semula dari awal.
privacy-forgotten-own = Hanya tarikh dan “bekas wakil” yang tinggal daripada anda. Jika anda menulis lagi, kita berkenalan semula dari awal.
privacy-seated = Orang ini masih memegang peranan dalam projek yang terbuka:
privacy-seated-help = Letakkan orang lain dengan /usher people di saluran projek. Selepas itu, ini boleh dilakukan.
privacy-seated-client = Minta pengurus projek menamakan orang lain. Selepas itu, ini boleh dilakukan.

guide-export = Terima apa yang disimpan tentang anda, atau seseorang dalam projek anda
guide-forget = Padam data seseorang selepas melihat apa yang hilang dan apa yang kekal

retention-warn-title = { $client }: akan dipadam tidak lama lagi
retention-warn-on = Akan dipadam pada
retention-warn-ended = Tamat pada
retention-warn = Selepas itu hanya tarikh dan ID projek ini yang tinggal. Sebelum itu app.py export masih boleh menulisnya.
retention-keep = Simpan lebih lama
retention-kept = Disimpan sehingga { $on }
retention-kept-help = Saya akan bertanya lagi sebelum itu.
retention-archived = Diarkibkan: tidak boleh dibaca di sini lagi, tetapi app.py export masih boleh menulisnya. Mulakan projek baharu dengan /usher new.
retention-erased = Satu projek yang tamat pada { $on } telah dipadam
retention-erased-help = Hanya tarikh dan ID yang tinggal, seperti yang ditetapkan dalam playbook.

export-unknown-person = Tiada sesiapa dengan ID atau e-mel { $who }
