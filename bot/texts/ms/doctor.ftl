# Hasil `python app.py doctor`, satu baris setiap satu: keadaannya, dan apa yang perlu dibuat.
doctor-python = Python { $version }
doctor-python-wrong = Python { $version } tidak disokong. Pasang versi { $oldest } hingga { $newest }, kemudian jalankan `make setup` semula.
doctor-settings = Tetapan dapat dibaca
doctor-setting-wrong = { $name }: { $fault }. Betulkan dalam .env atau persekitaran ({ $use }).
doctor-setting-near = { $name } bukan tetapan. Adakah anda maksudkan { $near }?
doctor-setting-unknown = { $name } bukan tetapan. Padamkannya; semua tetapan disenaraikan dalam .env.example.
doctor-env-unreadable = .env tidak dapat dibaca ({ $fault }). Pastikan pengguna ini boleh membacanya, sebagai teks UTF-8.
doctor-env-open = Pengguna lain pada mesin ini boleh membaca .env dan tokennya. Jalankan `chmod 600 .env`.

doctor-data = Folder data { $folder }: boleh ditulis, dan tertutup kepada orang lain
doctor-data-new = Folder data { $folder }: akan dibuat semasa permulaan pertama
doctor-data-file = { $folder } bukan folder. Namakan folder lain dalam USHER_DATA.
doctor-data-forbidden = Tiada apa-apa dapat ditulis dalam { $folder }. Benarkan pengguna ini menulis, atau namakan folder lain dalam USHER_DATA.
doctor-data-open = Pengguna lain pada mesin ini boleh melihat kandungan { $folder }. Jalankan `chmod 700 { $folder }`.
doctor-space = { $size } ruang kosong
doctor-space-little = Ruang kosong tinggal { $size }. Kosongkan sedikit ruang tidak lama lagi.
doctor-space-none = Ruang kosong tinggal { $size } sahaja. Kosongkan ruang sebelum memulakan bot.
doctor-disk = Sistem fail: { $kind }
doctor-disk-volatile = Folder data berada dalam ingatan ({ $kind }) dan akan hilang selepas mesin dimulakan semula. Namakan folder pada cakera dalam USHER_DATA.
doctor-disk-remote = Folder data berada pada rangkaian ({ $kind }), jadi data mungkin tidak sampai ke cakera. Gunakan cakera setempat.
doctor-store = Data yang disimpan sempurna: { $count } dokumen
doctor-store-held = Bot sedang berjalan dengan folder ini, jadi datanya tidak diperiksa ({ $fault }). Hentikan bot untuk memeriksanya.
doctor-store-damaged = Data yang disimpan tidak dapat dibaca: { $fault }
doctor-database = Pangkalan data menjawab: { $count } dokumen
doctor-database-wrong = Pangkalan data tidak dapat dibaca ({ $fault }). Periksa DATABASE_URL, dan pastikan PostgreSQL sedang berjalan.
doctor-key = Token yang disimpan telah disulitkan dengan USHER_KEY
doctor-key-soon = Token yang belum disulitkan dengan kunci pertama USHER_KEY akan disulitkan semasa permulaan berikutnya
doctor-key-none = Token yang disimpan tidak disulitkan. Tetapkan USHER_KEY, dan simpan kunci itu berasingan daripada sandaran.
doctor-key-missing = Token dalam { $document } disulitkan, tetapi USHER_KEY belum ditetapkan. Tetapkan kunci yang menyulitkannya.
doctor-key-wrong = Tiada kunci dalam USHER_KEY yang dapat menyahsulit token dalam { $document }. Tambah kunci yang menyulitkannya selepas tanda koma.

doctor-playbooks = { $count } playbook, semuanya betul
doctor-playbook-wrong = Playbook { $fault }

doctor-local = Tiada token Slack dan tiada tetapan Teams: ruang kerja setempat disediakan
doctor-slack-bot-token = SLACK_BOT_TOKEN tidak bermula dengan xoxb-. Salin “Bot User OAuth Token” daripada “OAuth & Permissions”.
doctor-slack-app-token = SLACK_APP_TOKEN tidak bermula dengan xapp-. Salin token peringkat aplikasi daripada “Basic Information”.
doctor-slack-secret = { $name } bukan 32 aksara yang terdiri daripada digit dan huruf a hingga f. Salin semula daripada “Basic Information”.
doctor-slack-client-id = SLACK_CLIENT_ID bukan dua nombor yang dipisahkan titik. Salin semula daripada “Basic Information”.
doctor-slack-no-way-in = Slack tidak dapat menghubungi bot. Tetapkan SLACK_SIGNING_SECRET untuk HTTP, atau SLACK_APP_TOKEN untuk Socket Mode.
doctor-slack-half-client = SLACK_CLIENT_ID dan SLACK_CLIENT_SECRET digunakan bersama. Tetapkan kedua-duanya, atau kosongkan kedua-duanya.
doctor-slack-one-workspace = SLACK_BOT_TOKEN mengikat bot kepada satu ruang kerja, jadi ruang kerja lain tidak dapat memasangnya. Keluarkan token itu untuk membenarkannya.
doctor-slack-no-token = Bot tiada token. Tetapkan SLACK_BOT_TOKEN untuk satu ruang kerja, atau ID dan rahsia klien untuk banyak ruang kerja.
doctor-slack-no-address = PUBLIC_URL mesti bermula dengan https:// supaya ruang kerja dapat memasang bot.
doctor-slack-socket = Slack disambungkan melalui Socket Mode
doctor-slack-http = Slack disambungkan melalui HTTP; URL permintaannya ialah { $address }
doctor-slack-known = Slack mengenali bot: { $user } di { $team }
doctor-slack-refused = Slack menolak SLACK_BOT_TOKEN ({ $code }). Pasang semula aplikasi dan salin token yang baharu.
doctor-slack-silent = Slack tidak menjawab di { $address }. Periksa rangkaian, dan SLACK_API_URL jika anda menetapkannya.

doctor-teams-no-app-id = TEAMS_APP_ID belum ditetapkan. Salin “Microsoft App ID” daripada “Configuration” pada Azure Bot anda.
doctor-teams-no-tenant = TEAMS_TENANT_ID belum ditetapkan. Salin “App Tenant ID” daripada “Configuration” pada Azure Bot anda.
doctor-teams-guid = { $name } bukan 32 aksara (digit dan huruf a hingga f) dalam lima kumpulan. Salin semula daripada “Configuration” pada Azure Bot anda.
doctor-teams-no-password = TEAMS_APP_PASSWORD belum ditetapkan. Buat rahsia klien di “Certificates & secrets” dalam Entra dan salin nilainya, atau tetapkan TEAMS_APP_TYPE=managed-identity.
doctor-teams-secret-id = TEAMS_APP_PASSWORD ialah ID rahsia, bukan nilainya. Buat rahsia baharu, dan salin nilainya semasa masih dipaparkan.
doctor-teams-password-unused = TEAMS_APP_PASSWORD tidak digunakan dengan identiti terurus. Padamkannya.
doctor-teams-no-address = PUBLIC_URL mesti bermula dengan https://. Tetapkan alamat yang membolehkan Teams sampai ke pelayan ini.
doctor-teams-anonymous = Teams dilayan tanpa memeriksa siapa yang menghubungi. Ini hanya untuk Agents Playground pada mesin ini.
doctor-teams-anonymous-open = Dengan TEAMS_APP_TYPE=anonymous, sesiapa yang sampai ke { $host } boleh menulis sebagai orang lain. Tetapkan HOST=127.0.0.1, atau jenis yang lain.
doctor-teams-service-url = TEAMS_SERVICE_URLS menamakan { $url }, dan token bot boleh dibaca di pertengahan jalan. Gunakan https://.
doctor-teams-served = Teams disambungkan; titik akhir mesejnya ialah { $address }
doctor-teams-known = Microsoft Entra mengenali bot
doctor-teams-refused = Microsoft Entra menolak bot ({ $code }). Periksa TEAMS_APP_ID dan TEAMS_TENANT_ID, dan buat rahsia klien baharu jika yang lama sudah tamat tempoh.
doctor-teams-silent = Microsoft Entra tidak menjawab di { $address }. Periksa rangkaian.

doctor-port-free = Port { $port } pada { $host } boleh digunakan
doctor-port-ours = Port { $port } pada { $host } sedang digunakan oleh bot yang berjalan
doctor-port-taken = Port { $port } pada { $host } sedang digunakan oleh program lain. Hentikan program itu, atau ubah PORT.
doctor-port-forbidden = Port { $port } pada { $host } tidak dibenarkan untuk pengguna ini. Tetapkan PORT kepada 1024 atau lebih.
doctor-host-unknown = Bot tidak dapat mendengar pada { $host }, port { $port }. Tetapkan HOST kepada alamat mesin ini.

doctor-well = Semuanya baik.
doctor-wrong = { $count } perkara perlu dibetulkan.
