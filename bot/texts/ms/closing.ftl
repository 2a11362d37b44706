# Penghujung onboarding dan projek; kesihatannya. Klien membaca offboard-farewell, offboard-contact, closed-title, closed-contact.
guide-health = menunjukkan keadaan projek dan perkara yang perlu diperhatikan
guide-complete = menunjukkan apa yang masih diperlukan untuk onboarding, dan menyempurnakannya
guide-offboard = menamatkan projek: akses, dokumen, kaji selidik terakhir

complete-title = { $client }: menyempurnakan onboarding
complete-missing = { $count ->
    [0] Semuanya sudah lengkap. Sempurnakan onboarding dan imbas kembali bersama pasukan.
   *[other] { $count } perkara masih belum lengkap:
}
complete-since = Selesai sejak { $day }; dicatat oleh { $who }
complete-need-contracts = Kontrak dan dokumen
complete-need-access = Akses dan akaun
complete-need-reports = Jangkaan terhadap laporan
complete-need-strategy = Keperluan strategi
complete-need-handoff = Serah tugas diterima
complete-need-kickoff = Mesyuarat kickoff diadakan
complete-need-survey = Kaji selidik 30 hari
complete-need-setup = Persediaan kerja
complete-waive = Kecualikan sesuatu
complete-finish = Sempurnakan onboarding
complete-done = Onboarding sudah selesai

closing-items-more = { $items } dan { $count } lagi
closing-left-out = dikecualikan oleh { $who } pada { $day }
closing-waive-form = Kecualikan sesuatu
closing-waive-how = Ia tidak lagi menjadi halangan. Sebab anda disimpan dan dipaparkan di saluran dalaman.
closing-waive-what = Perkara yang dikecualikan
closing-reason = Sebab
closing-submit = Simpan
closing-noted = Dicatat bersama sebab anda

offboard-title = { $client }: offboarding
offboard-left = { $count ->
    [0] Semuanya selesai. Projek boleh ditutup.
   *[other] { $count } langkah lagi:
}
offboard-closed = Ditutup pada { $day } oleh { $who }
offboard-step-access = Akses dipulangkan
offboard-step-documents = Dokumen diserahkan
offboard-step-survey = Kaji selidik penutup
offboard-done = Selesai: { $step }
offboard-send = Hantar: { $step }
offboard-sent = Kaji selidik sedang dihantar kepada klien
offboard-close = Tutup projek
offboard-close-how = Selepas ini tiada lagi perkara { $client } yang perlu dibuat, dan kaji selidik yang masih dibuka akan ditamatkan. Perbualan kekal boleh dibaca.
offboard-words = Ucapan penutup kepada klien
offboard-words-hint = Disiarkan di saluran mereka seperti yang anda tulis; jika kosong, tiada apa yang disiarkan.
offboard-begun = Offboarding bermula: langkahnya ada di saluran dalaman
offboard-closed-thanks = Projek sudah ditutup. Syabas!
offboard-waits = { $client }: offboarding belum selesai
offboard-waits-survey = { $client }: offboarding menunggu kaji selidik penutup
offboard-open = Lihat offboarding
offboard-farewell = Terima kasih kerana bekerjasama dengan kami
offboard-contact = Bila-bila masa anda memerlukan kami, { $who } sedia membantu.

closed-title = Projek dengan { $client } telah tamat
closed-ours = Tiada lagi urusan di sini; perbualan kekal boleh dibaca. Mulakan projek baharu dengan /usher new.
closed-contact = { $who } sedia membantu anda untuk perkara lain.

health-title = { $client }: keadaan projek
health-nothing = Belum ada maklumat: angka pertama datang daripada nadi pasukan selepas mesyuarat kickoff.
health-on = { $what }, { $on }
health-of = { $mean } daripada { $most }, { $count } jawapan
health-held = { $held } daripada { $total } diadakan
health-warnings = { $count } perkara perlu diperhatikan:
health-no-warnings = Tiada amaran awal.
health-w-survey = { $survey }: { $mean } daripada 10
health-w-pulse = Pasukan merasakan klien kurang senang: { $mean } daripada 5
health-w-signs = Tanda dalam semakan terakhir: { $what }
health-w-noes = Dijawab “tidak” dalam semakan terakhir: { $what }
health-w-weak = Dinilai rendah dalam semakan terakhir: { $what }
health-w-status = { $count } kemas kini status terakhir tidak dihantar
health-w-calls = { $meeting }: tidak diadakan { $count } kali berturut-turut
health-w-behind = { $count } peringkat penting lewat: { $names }
health-w-checklist = { $count } perkara persediaan sudah melepasi tarikh akhir
health-w-silence = Kita belum menulis kepada klien sejak { $since }
health-w-questions = { $count } soalan klien sudah terlalu lama menunggu
health-w-alignment = Pasukan masih berbeza pendapat tentang { $count } perkara
