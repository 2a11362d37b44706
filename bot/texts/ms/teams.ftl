# Words that only Teams needs: where an answer went, forms that wait behind a button, who cannot be reached.
teams-done = Selesai.
teams-in-our-chat = Saya sudah membalas anda dalam sembang peribadi kita.
teams-form-open = Buka borang
teams-form-press = Tekan butang ini untuk membuka borang.
teams-form-waits = Ada borang yang perlu diisi
teams-no-chat = Saya ada jawapan untuk anda, tetapi belum boleh menulis kepada anda
teams-no-chat-help = Tambah Usher untuk diri anda di bahagian Apl dalam Teams, kemudian cuba sekali lagi. Jawapan itu untuk anda seorang sahaja.
teams-not-there = Itu milik perbualan yang anda tidak sertai. Tiada apa-apa yang diubah.
teams-not-installed = Orang ini belum menambah Usher dalam Teams atau telah menyekatnya. Minta mereka menambahnya, atau minta pentadbir menyediakannya.
