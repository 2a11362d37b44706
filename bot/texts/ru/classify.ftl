# Что выводит ``python app.py classify``.
classify-no-file = Не удаётся прочитать { $file }: { $fault }. Укажите файл, где в каждой строке один объект JSON.
classify-bad-line = { $file }, строка { $line }: { $fault }. Каждая строка — объект JSON с "id" и "text"; можно добавить "lang" и "via" (hashtag, /concern, none).
