# 計画：マイルストーンとその変更、クライアントへのお知らせ。
guide-plan = 計画を表示します（マイルストーン、アクション、決定事項、未回答の質問）
plan-title = 計画 · { $client }
plan-kickoff = キックオフ
plan-no-kickoff = 日程は未定です（`/usher kickoff` で設定できます）
plan-none = マイルストーンはまだありません。クライアントにあらかじめ知っておいていただきたいものを追加してください。
plan-moves = これまでの日程変更は{ $count }件です（当社側{ $ours }件、クライアント側{ $theirs }件）。
plan-is-reached = ✓ { $day }に達成
plan-add = マイルストーンを追加
plan-edit = 「{ $name }」を変更
plan-form = マイルストーン
plan-name = 名称
plan-due = 期日
plan-due-hint = キックオフでクライアントと合意する日付です。それ以降の変更には理由が必要です。
plan-expected = 現在の見込み
plan-expected-hint = クライアントとの合意：{ $day }
plan-state = 状態
plan-state-planned = これから
plan-state-reached = 達成
plan-state-dropped = 計画から外す
plan-why = 変更の理由と対応
plan-why-hint = クライアントが読む文面です。
plan-save = 保存
plan-name-needed = 名称を入力してください。
plan-full = 計画に入れられるマイルストーンは{ $most }件までです。既存のものを変更してください。
plan-day-needed = 日付を入力してください。
plan-day-past = 過ぎた日付です。本日以降の日付を入力してください。
plan-day-far = 3年より先の日付です。もっと早い日付を入力してください。
plan-why-needed = クライアントが知りたいのは、理由と対応です。ご記入ください。
plan-kept = 保存しました：{ $name }
plan-reached = 「{ $name }」を達成しました。お疲れさまでした
plan-dropped = 「{ $name }」を計画から外しました
plan-moved = 新しい日付を記録しました
plan-moved-next = 次は、本日中にクライアントへお伝えください。下書きを個別のメッセージにお送りしました。
plan-tell = 状況を入力
plan-waits = { $client }：「{ $name }」の見込みは{ $day }でした。達成しましたか。まだの場合はいつになりますか。
moved-title = { $count ->
   *[other] 日程変更のお知らせ（{ $count }件）
}
moved-prompt = { $mood ->
    [light] { $who }さん、{ $client }様の日程に変更が出ました。早めのひとことが何よりです。下書きを用意しました。
   *[thorough] { $who }さん、{ $client }様の計画に日程の変更がありました。本日中にお伝えください。下書きは以下のとおりです。
}
moved-hello = 取り急ぎ、日程の変更をお知らせいたします。
moved-line = { $was } → { $day }。{ $why }
moved-days = { $was } → { $day }
moved-text = 私どもより
moved-text-hint = クライアントへの影響と、今後の進め方。
moved-form = 日程の変更
moved-answer = ご不都合がございましたら、こちらにお書きください。一緒に調整いたします。
moved-waits = { $client }：{ $count ->
   *[other] 日程変更{ $count }件がまだクライアントに伝わっていません
}
status-fact-reached = マイルストーン「{ $name }」の達成
series-add = 定例会議を追加
series-form = 定例会議
series-first = 初回
series-every = 頻度
series-every-weeks = { $count ->
    [1] 毎週
   *[other] { $count }週間ごと
}
series-full = 定例会議はすでに{ $most }件あります。
series-title = 定例会議のご案内
series-hello = 定例会議の日程です。お手元のカレンダーにご登録ください。
series-row = 初回：{ $at }、{ $often }、{ $minutes }分
series-waits = { $client }：定例会議のご案内が承認待ちです
