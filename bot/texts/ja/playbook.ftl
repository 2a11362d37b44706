# チャットで見るプレイブック：改善案、案件のバージョン、新しい版への移行。社内のみ。
proposals-title = { $count ->
    [0] プレイブックの改善案はありません
   *[other] プレイブックの改善案が{ $count }件あります
}
proposals-none = 確認待ちの改善案はありません。振り返りで出た案は、ここに届きます。
proposals-from = { $client }、{ $on }、プレイブック「{ $playbook }」
proposals-about = { $client }、{ $on }、プレイブック「{ $playbook }」：{ $path }
proposals-more = 残り{ $count }件は、これらを整理すると表示されます。
proposals-settled = 整理済み：{ $count }件
proposals-sort = 改善案を整理する
proposals-sort-how = 「反映する」は、プレイブックのファイルを担当者が修正済み、または修正予定であることを表します。
proposals-one = { $words }
proposals-open = 検討中
proposals-taken = 反映する
proposals-dropped = 見送る
proposals-submit = 保存する
proposals-kept = { $count ->
    [0] 変更はありません
   *[other] { $count }件の改善案を整理しました
}
proposals-kept-edit = 次はファイルを編集し、`python app.py playbook check` で確認してから、ボットを再起動してください。

playbook-diff-changed = { $was } → { $now }
playbook-diff-added = 追加：{ $now }
playbook-diff-removed = 削除（変更前：{ $was }）
playbook-diff-moved = 並び順の変更：{ $now }
playbook-diff-none = { $one }と{ $other }の内容は同じです。
playbook-diff-head = { $one }は{ $other }と{ $count }か所違います：
playbook-diff-missing = プレイブック「{ $name }」が見つかりません。ファイル名、{ $folder }にある名前、または次のいずれかを指定してください：{ $known }

playbook-title = { $client }：プレイブック
playbook-version = バージョン
playbook-newest = 現在提供中の版です。
playbook-newer = { $count ->
    [0] 新しい版（{ $version }）がありますが、違いはコメントや体裁だけです。
   *[other] 新しい版（{ $version }）があり、{ $count }か所が変わっています。移行するまで、この案件は今の版を使い続けます。
}
playbook-gone = この版は現在提供されていませんが、案件では引き続き使います。
playbook-see = 違いを見る
playbook-proposals = 改善案が{ $count }件あります：/usher playbook proposals
playbook-move-title = { $client }：{ $count }か所が変わります
playbook-same-words = 違いはコメントや体裁だけです。
playbook-more = 残り{ $count }件は `python app.py playbook diff` で確認できます。
playbook-move = この案件を移行する
playbook-move-note = 回答はすべて残ります。これからの予定は組み直し、進行中のアンケートとヒアリングシートはそのまま続けます。
playbook-lost = 次の内容が失われるため、移行できません：
playbook-lost-handoff = 引き継ぎ：「{ $topic }」の回答（質問がなくなったか、形式が変わっています）
playbook-lost-alignment = 認識合わせ：{ $fact }についての回答（質問がなくなったか、形式が変わっています）
playbook-lost-item = チェックリスト：クライアントにお願い済みの「{ $what }」
playbook-lost-how = プレイブックに戻してボットを再起動し、もう一度お試しください。このままにしておくこともできます。
playbook-moved-title = { $client }：新しいプレイブックに移行しました
playbook-moved = { $who }さんがバージョン{ $version }に移行しました。違いは{ $count }か所です。
playbook-moved-planned = { $count ->
    [0] 組み直した予定はありません。
   *[other] { $count }件の予定を組み直しました。
}
playbook-closed = この案件は終了しています
playbook-closed-help = 終了した案件のプレイブックは、そのまま残ります。
playbook-none = 移行先の版がありません
playbook-none-help = この案件のプレイブックは現在提供されていません。ファイルを戻してボットを再起動するか、このままお使いください。
playbook-nothing = この案件は提供中の版を使っています
playbook-nothing-help = プレイブックのファイルを編集し、`python app.py playbook check` で確認してボットを再起動すると、新しい版に移行できます。
