# Apa yang dipaparkan oleh ``python app.py classify``.
classify-no-file = { $file } tidak dapat dibaca: { $fault }. Namakan fail dengan satu objek JSON pada setiap baris.
classify-bad-line = { $file }, baris { $line }: { $fault }. Setiap baris ialah objek JSON dengan "id" dan "text"; "lang" dan "via" (hashtag, /concern, none) boleh ditambah.
