# Seorang di dua platform; saluran di platform lain; peranan yang dipegang di sana. Klien hanya membaca “link-client…”.
link-title = Gabungkan diri anda dengan platform lain
link-how = Buka perbualan peribadi kita di platform yang satu lagi dan taip `/usher link` diikuti kod ini:
link-also-asked = Ada orang di sana dengan alamat e-mel anda, jadi saya sudah bertanya kepadanya juga. Jika itu anda, tekan sekali sahaja.
link-note = Kod ini boleh digunakan sekali, dalam masa { $minutes } minit. Jangan berikan kepada sesiapa: yang menaipnya saya anggap sebagai anda.
link-done = Bagi saya, anda kini seorang yang sama
link-done-help = Peranan dan jawapan anda sudah disatukan. Saya menghubungi anda di tempat projek berada, dan membalas di tempat anda menulis.
link-already = Anda sudah pun seorang yang sama bagi saya
link-already-help = Tiada apa-apa yang berubah.
link-wrong = Kod itu tidak boleh digunakan
link-wrong-help = Mungkin tersalah taip, sudah digunakan atau sudah luput. Taip `/usher link` di platform yang satu lagi untuk kod baharu. Tiada apa-apa yang berubah.
link-here = Kod ini untuk platform anda yang satu lagi
link-here-help = Taip kod ini dalam perbualan peribadi kita di sana. Tiada apa-apa yang berubah.
link-too-many = Terlalu banyak kod yang salah
link-too-many-help = Sila tunggu sejam, kemudian minta kod baharu. Tiada apa-apa yang berubah.
link-refused = Kedua-duanya tidak boleh digabungkan
link-refused-help = Saya hanya menggabungkan orang dalam organisasi anda sendiri, satu akaun bagi setiap platform. Tiada apa-apa yang berubah.
link-client = Pengurus projek anda akan menguruskannya
link-client-help = Sila beritahu mereka akaun yang anda gunakan di sini; mereka boleh menambahnya ke dalam projek. Tiada apa-apa yang berubah.
link-client-asked = Saya sudah bertanya kepada pengurus projek anda
link-client-asked-help = Ada akaun lain dengan alamat e-mel anda. Sebaik sahaja disahkan itu anda, kedua-duanya saya kenali sebagai seorang.

link-question-title = Adakah ini anda di { $platform }?
link-question = { $who } di { $platform } mempunyai alamat e-mel anda dan ingin dikenali sebagai orang yang sama dengan anda di sini.
link-question-note = Tekan hanya jika anda sendiri yang memintanya sebentar tadi. Jika tidak, biarkan sahaja dan tiada apa-apa yang berubah.
link-yes = Ya, itu saya

link-same-title = { $client }: adakah ini orang yang sama?
link-same-one = { $who } ({ $platform })
link-same = Kedua-duanya di pihak klien dan mempunyai alamat e-mel yang sama.
link-same-note = { $manager }, sila tentukan. Selepas digabungkan, saya mengenali mereka sebagai seorang di mana-mana.
link-same-yes = Orang yang sama
link-same-done = { $client }: { $who } kini seorang yang sama di kedua-dua platform

guide-connect = jadikan saluran ini saluran projek anda
guide-link = gabungkan diri anda dengan akaun anda di platform lain

connect-title = Sambung saluran ini
connect-submit = Sambung
connect-project = Projek
connect-role = Digunakan sebagai
connect-role-hint = Saluran yang digantikan tidak lagi terikat dengan projek. Perbualan di situ kekal di situ.
connect-as-client = Saluran klien: dikongsi dengan klien
connect-as-internal = Saluran dalaman: untuk pasukan anda sahaja
connect-in-channel = Saluran perlu disambungkan dari dalam saluran itu sendiri
connect-in-channel-help = Pergi ke saluran itu, di mana-mana platform, dan taip `/usher connect` di sana. Tiada apa-apa yang berubah.
connect-taken = Saluran ini sudah digunakan oleh sebuah projek
connect-taken-help = Satu saluran untuk satu projek. Pilih saluran lain. Tiada apa-apa yang berubah.
connect-nothing = Saya tidak menemui projek aktif yang anda ketuai
connect-nothing-help = Jika anda mengetuai projek di platform lain, gabungkan diri anda dahulu: taip `/usher link` dalam perbualan peribadi kita. Tiada apa-apa yang berubah.
connect-done = { $client }: saluran ini telah disambungkan
connect-done-help = Saluran dalaman projek sudah dimaklumkan.
connect-client-title = { $client }: saluran klien telah disambungkan
connect-client = { $who } telah menyambungkan { $room } di { $platform }. Mulai sekarang, mesej untuk klien dihantar ke sana.
connect-released = { $room } di { $platform } tidak lagi menjadi sebahagian daripada projek ini.
connect-internal-title = { $client }: saluran dalaman telah berpindah
connect-internal = { $who } telah memindahkannya ke { $room } di { $platform }. Mulai sekarang, kemajuan projek dipaparkan di sana.
connect-unnamed = saluran tanpa nama

people-elsewhere = { $people } tidak dapat dipaparkan dalam medan ini kerana hanya berada di platform lain. Peranan mereka kekal kecuali anda memilih sebaliknya.
people-free = Kosongkan peranan ini
people-free-hint = Peranan untuk seorang juga bertukar apabila anda memilih orang lain di atas.
people-seat = { $who } · { $seat }

error-room-internal = Saluran itu pernah memaparkan perkara dalaman yang masih boleh dibaca. Pilih saluran lain untuk klien.
