# Pasukan: siapa yang mana, untuk pihak kami (peruntukan dan sebab, untuk yang mengetuai); pengenalan dibaca oleh klien.
guide-team = menunjukkan ahli pasukan, dengan biografi dan peruntukan masa
team-title-ours = { $client }: pasukan
team-line = { $who } · { $seats }
team-line-share = { $line } · { $percent }%
team-no-bio = Belum ada biografi.
team-photo-at = Foto: { $photo }
team-weighed = { $what }: { $words }
team-skills = Kemahiran teknikal
team-industry = Pengetahuan industri
team-relationship = Hubungan dengan klien
team-availability = Masa yang ada
team-growth = Perkembangan diri
team-edit = Tentang { $who }
team-introduce = Perkenalkan pasukan
team-over = { $who } dirancang untuk { $percent }% kesemuanya: { $parts }.
team-share = { $client } { $percent }%
team-bio = Biografi
team-bio-hint = Dua atau tiga ayat yang dibaca oleh klien: pengalaman, dan apa yang boleh ditanya kepadanya.
team-photo = Foto
team-photo-hint = Alamat yang bermula dengan https:// dan boleh dibuka oleh klien.
team-photo-wrong = Itu bukan alamat foto. Beri alamat yang bermula dengan https:// sahaja.
team-phone = Telefon
team-phone-hint = Nombor yang boleh dihubungi oleh klien, dengan kod negara. Biarkan kosong jika tiada.
team-phone-wrong = Itu bukan nombor telefon. Tulis dalam angka, contohnya +60 3 1234 5678.
team-allocation = Peruntukan dalam peratus
team-allocation-hint = Berapa banyak masanya untuk projek ini.
team-allocation-wrong = Beri nombor bulat dari 0 hingga 100.
team-weighed-hint = Mengapa orang ini. Hanya untuk mereka yang mengetuai projek.
team-member-form = Ahli pasukan
team-full = Itu melebihi apa yang boleh saya simpan tentang satu pasukan. Sila ringkaskan.
team-kept = Dicatat
team-kept-next = Apabila semua ahli yang melaksanakan projek ada biografi, draf pengenalan dihantar kepada wakil jualan.
team-over-title = Dicatat, tetapi masanya tidak mencukupi
team-over-how = Sila bincang dengan projek lain, yang mana perlu didahulukan.

team-prompt = Beginilah { $client } akan mengenali pasukan.
team-lacking = Belum ada biografi bagi { $people }. Tulis dengan `/usher team`.
team-form = Kata-kata anda sendiri
team-note = Daripada anda
team-note-hint = Satu dua baris dengan kata-kata anda sendiri; diletakkan di atas senarai pasukan.
team-waits = { $client }: pasukan belum diperkenalkan kepada klien
team-introduced = Pasukan sudah diperkenalkan
team-introduced-help = Tiada yang diubah. Pakej alu-aluan menunjukkan pasukan yang terkini.
team-title = Pasukan untuk { $client }
team-hello = { $mood ->
    [light] Seronok dapat bermula dengan anda! { $who } memperkenalkan mereka yang akan bekerjasama dengan anda.
   *[thorough] { $who } dengan sukacitanya memperkenalkan mereka yang akan bekerjasama dengan anda.
}
team-told = { $words } · { $more }
team-phone-at = Telefon: { $phone }
team-answer = Ada soalan untuk salah seorang daripada kami? Tulis sahaja di sini.
team-waits-new = { $client }: ahli baharu yang belum diperkenalkan kepada klien: { $people }
team-title-new = Ahli baharu dalam pasukan anda
team-hello-new = { $who } memperkenalkan ahli baharu dalam pasukan yang bekerjasama dengan anda.
