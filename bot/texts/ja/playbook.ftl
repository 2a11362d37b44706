# チャットで見るプレイブック：改善案、案件のバージョン、新しい版への移行。社内のみ。
proposals-title = { $count ->
    [0] プレイブックの改善案はありません
   *[other] プレイブックの改善案が{ $count }件あります
}
proposals-none = 確認待ちの改善案はありません。振り返りで出た案は、ここに届きます。
proposals-from = { $client }、{ $on }、プレイブック{ $playbook }
proposals-about = { $client }、{ $on }、プレイブック{ $playbook }：{ $path }
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
playbook-diff-missing = プレイブック{ $name }が見つかりません。ファイル名、{ $folder }にある名前、または次のいずれかを指定してください：{ $known }
