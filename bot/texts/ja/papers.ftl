# プロジェクトマネージャーが承認してからクライアントに届く文書：下書き、承認、ページ番号。クライアントの目に触れるのはページ番号のみ。
paper-draft-title = { $client }：下書き · { $title }
paper-waits = 承認されるまで、{ $client }様には表示されません。
paper-approve = 承認して投稿
paper-edit = 編集
paper-see = プレビュー
paper-posted-title = { $client }：投稿済み · { $title }
paper-posted = ✓ { $who }さんが承認しました（{ $at }）
paper-page = { $title }（{ $page }/{ $pages }）
paper-no-room = 投稿先のクライアント用チャンネルがまだありません
paper-no-room-help = クライアントと共有しているチャンネルで `/usher connect` と入力してください。下書きは保存されています。
paper-date-needed = 「{ $words }」の行末に期日を付けてください（例：「; 12月4日」「; 2026-12-04」）。
paper-date-past = 「{ $words }」の期日が過ぎています。本日以降の日付を入力してください。
paper-too-long = { $most }文字以内で入力してください。
