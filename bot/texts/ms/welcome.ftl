# Pakej alu-aluan: apa yang diminta daripada pengurus projek, dan apa yang klien baca selepas diluluskan.
welcome-prompt = Pakej alu-aluan untuk { $client } dihantar beberapa hari sebelum mesyuarat kickoff ({ $at }). Inilah yang ada setakat ini.
welcome-write = Lengkapkan pakej
welcome-form = Pakej alu-aluan
welcome-waits = { $client }: pakej alu-aluan menunggu untuk dihantar
welcome-late-title = { $client }: pakej alu-aluan belum dihantar
welcome-late = Mesyuarat kickoff sudah dekat ({ $at }), tetapi { $client } belum menerima pakej alu-aluan. { $who } akan menghantarnya; teguran daripada anda mungkin membantu.
welcome-drafted = draf saya
welcome-missing = belum ada
welcome-known = daripada serah tugas, untuk pihak kita sahaja
welcome-title = Selamat datang, { $client }
welcome-hello = { $mood ->
    [light] Seronok dapat bekerja dengan anda! Inilah semua yang anda perlukan untuk permulaan yang baik. 🎉
   *[thorough] Terima kasih kerana memilih untuk bekerjasama dengan kami. Berikut maklumat yang anda perlukan untuk permulaan yang baik.
}
welcome-letter = Sepatah kata daripada kami
welcome-letter-hint = Jika dikosongkan, saya tulis beberapa baris atas nama ketua projek.
welcome-draft-letter = Kami gembira dapat bekerjasama dengan { $client }. Dalam minggu-minggu pertama, kami mahu anda merasakan bahawa ini pilihan yang tepat; jika ada yang tidak kena, maklumkan kepada kami segera. { $who }
welcome-team = Pasukan anda
welcome-team-hint = Sebaris dua tentang setiap seorang: pengalaman, dan perkara yang boleh ditanya. Nama dan peranan sudah tersedia.
welcome-overview = Projek ini
welcome-overview-hint = Objektif dan jadual, dalam kata-kata klien.
welcome-kickoff = Mesyuarat kickoff
welcome-prepare = Sila sediakan
welcome-prepare-hint = Apa yang klien perlu sediakan atau bawa.
welcome-protocol = Cara kita berhubung
welcome-protocol-hint = Saluran, masa menjawab, siapa yang dihubungi. Jika dikosongkan, saya tulis bahawa saluran ini didahulukan, dan siapa yang dihubungi.
welcome-draft-protocol = Mulakan di saluran ini. { $who } mengurus projek dari hari ke hari; jika ada yang tidak kena, hubungi { $lead }.
welcome-portal = Portal projek anda
welcome-portal-hint = Alamat dan cara masuk. Jika dikosongkan, saya sebut portal yang saya sediakan: satu butang dalam saluran klien.
welcome-draft-portal = Butang “Portal projek” dalam saluran ini menunjukkan semuanya di satu tempat pada bila-bila masa: ahli pasukan, tarikh, dokumen, kemas kini status dan keputusan.
welcome-first = Langkah pertama dan minggu 1
welcome-first-hint = Jika dikosongkan, saya gambarkan minggu pertama yang biasa.
welcome-draft-first = Pada minggu 1, kami melengkapkan akses yang diperlukan, mula mengumpul data, berbual dengan setiap orang penting secara bersemuka, dan memilih hasil awal yang dapat anda lihat tidak lama lagi.
