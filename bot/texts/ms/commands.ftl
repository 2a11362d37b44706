# Apa yang dipaparkan oleh baris perintah selain doctor, dan catatan di sekeliling raptai.
command-serving = Usher sedang berjalan. Buka { $address } dalam pelayar web anda; tekan Ctrl+C untuk berhenti.
command-locked = { $fault }. Hentikan bot dahulu, atau salin folder itu dan namakan salinannya dalam USHER_DATA.
command-not-written = { $file } tidak dapat ditulis: { $fault }
command-no-data = Belum ada data dalam { $folder }. Tetapkan USHER_DATA jika data berada di tempat lain.

export-unknown = Tiada projek dengan ID { $id }.
export-nothing = Belum ada serah tugas untuk dieksport.

playbook-not-shipped = Tiada playbook { $name } untuk disalin. Pilih salah satu: { $known }
playbook-exists = { $file } sudah ada dan tidak diubah. Pilih nama lain.
playbook-made = { $file } sedia untuk anda sunting. Kemudian jalankan `python app.py playbook check`, dan mulakan semula bot.
playbook-holds = ✓ { $count } playbook betul

rehearse-only = hanya { $who } nampak ini
rehearse-updated = dikemas kini
rehearse-pressed = menekan “{ $label }”
rehearse-sent = menghantar borang “{ $title }”
rehearse-home = membuka laman utama

command-no-database = Tiada pangkalan data dinyatakan. Tetapkan DATABASE_URL dahulu.
move-same = Storan yang sama dinyatakan dua kali. Nyatakan satu dengan --from dan satu lagi dengan --to.
move-done = ✓ { $documents } dokumen dan { $lines } baris log telah dipindahkan dan disemak. Storan asal tidak diubah.
forget-tokens-done = ✓ { $count } token telah dibuang. Ruang kerja berkenaan perlu memasang semula aplikasi.
forget-tokens-none = Semua token yang disimpan boleh dibaca. Tiada apa-apa yang diubah.
upgrade-done = ✓ Pangkalan data kini mengikut keluaran ini. { $count } dokumen ditulis semula.
