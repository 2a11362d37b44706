# ``python app.py classify`` の表示。
classify-no-file = { $file }を読み込めません：{ $fault }。1行に1つのJSONオブジェクトを書いたファイルを指定してください。
classify-bad-line = { $file }の{ $line }行目：{ $fault }。各行は "id" と "text" を持つJSONオブジェクトです。必要に応じて "lang" と "via"（hashtag、/concern、none）を加えられます。
