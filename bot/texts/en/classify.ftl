# What ``python app.py classify`` says.
classify-no-file = { $file } cannot be read: { $fault }. Name a file with one JSON object per line.
classify-bad-line = { $file }, line { $line }: { $fault }. Each line is a JSON object with "id" and "text"; "lang" and "via" (hashtag, /concern, none) may be added.
