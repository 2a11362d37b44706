# コマンドラインの表示（doctor を除く）と、リハーサルの記録に添える言葉
command-serving = Usherが起動しました。ブラウザで { $address } を開いてください。Ctrl+Cで終了します。
command-locked = { $fault }。先にボットを停止するか、フォルダーをコピーして、そのコピーを USHER_DATA で指定してください。
command-not-written = { $file } に書き込めません：{ $fault }
command-no-data = { $folder } にはまだデータがありません。別の場所にある場合は USHER_DATA で指定してください。

export-unknown = ID が { $id } のプロジェクトはありません。
export-nothing = 書き出せる引き継ぎはまだありません。

playbook-not-shipped = コピー元のプレイブック { $name } はありません。次から選んでください：{ $known }
playbook-exists = { $file } はすでにあるため、変更していません。別の名前を指定してください。
playbook-made = { $file } を作成しました。編集後に `python app.py playbook check` を実行し、ボットを再起動してください。
playbook-holds = ✓ プレイブック { $count } 件、問題なし

rehearse-only = { $who }さんだけに表示
rehearse-updated = 更新
rehearse-pressed = 「{ $label }」を押す
rehearse-sent = フォーム「{ $title }」を送信
rehearse-home = ホームを開く

command-no-database = データベースが指定されていません。先に DATABASE_URL を設定してください。
move-same = 移行元と移行先が同じです。--from と --to に別々のストアを指定してください。
move-done = ✓ 文書{ $documents }件とログ{ $lines }行を移行し、照合しました。移行元は変更していません。
forget-tokens-done = ✓ トークンを{ $count }件削除しました。該当するワークスペースでは、アプリを再インストールしてください。
forget-tokens-none = 保存されたトークンはすべて読み取れます。変更はありません。
upgrade-done = ✓ データベースをこのリリースの形式に更新しました（書き換えた文書：{ $count }件）。
