# 最初の1か月：早期の成果、中間成果物、個別面談。
firsts-title = 最初の1か月 · { $client }
firsts-show = 最初の1か月
win-form = 早期の成果
win-what = クライアントが手にするもの
win-what-hint = 小さくても主要なステークホルダーの目に見えるもの：最初のレポート、解決した課題など。
win-how = キックオフから2〜3週間以内が目安です。21日目までに確認がない場合は、担当パートナーにお知らせします。
win-empty = クライアントが手にするものを入力してください。
win-chosen = 早期の成果：{ $what }
win-chosen-next = 次は、お届けしたら `/usher plan` からクライアントにお知らせください。クライアントが確認します。
win-chosen-late = キックオフから3週間を過ぎます。もっと早く届けられる小さな成果はありませんか。
win-choose = 早期の成果を選ぶ
win-deliver = 届けました
win-first = 早期の成果
win-text = お手元にあるもの
win-text-hint = これまでできず、今できるようになったこと。
win-title = 最初の成果をお届けします
win-hello = { $mood ->
    [light] できたての成果をお届けします！お役に立ちそうでしょうか。
   *[thorough] 最初の成果をお届けいたします。お役に立つものかご確認ください。不足がございましたらお知らせください。
}
win-named = 最初の成果：{ $what }
win-valued = { $client }：キックオフから{ $days }日で最初の価値を提供
win-valued-by = { $who }様が確認しました。お疲れさまでした。
win-late = { $client }：3週間が過ぎ、早期の成果がまだありません
win-late-none = まだ選ばれていません。プロジェクトの責任者は{ $who }さんです。ひと声かけていただけると助かります。
win-late-open = 選ばれていますが、クライアントの確認がまだです。プロジェクトの責任者は{ $who }さんです。ひと声かけていただけると助かります。
win-repeated = { $count ->
   *[other] 最初の価値まで6週間以上かかった案件：{ $count }件
}
win-repeated-how = 繰り返し起きています。最近の案件で、キックオフからクライアントの確認までにかかった日数です。
win-none-yet = キックオフから6週間を過ぎ、まだありません
win-days = { $days }日
win-stands-confirmed = ✓ キックオフから{ $days }日で確認済み
win-stands = { $what }（{ $day }まで）
win-stands-none = 未定
win-drafted = { $client }：早期の成果のお知らせが承認待ちです
win-choose-waits = { $client }：早期の成果は何にしますか
win-waits = { $client }：早期の成果はクライアントに届きましたか：{ $what }
deliverable-form = 中間成果物
deliverable-name = 内容
deliverable-name-hint = 初期評価、予備的な分析、枠組みの案など。
deliverable-link = 保管場所
deliverable-link-hint = リンク。別の方法でお渡しする場合は空欄にしてください。
deliverable-text = 要点
deliverable-text-hint = 数行の要点と、いただきたいご意見。
deliverable-title = 成果物の最初の一部をお届けします
deliverable-hello = まだ途中の段階です。今いただくご意見が、この先の内容に反映されます。
deliverable-late = { $client }：30日目までに中間成果物が届いていません
deliverable-late-how = キックオフから30日が過ぎ、クライアントの手元に成果物がまだありません。プロジェクトの責任者は{ $who }さんです。ひと声かけていただけると助かります。
deliverable-stands = ✓ クライアントの手元に：{ $name }
deliverable-none = まだです（30日目まで）
deliverable-first = 中間成果物
deliverable-drafted = { $client }：中間成果物のお知らせが承認待ちです
deliverable-waits = { $client }：30日目までに、成果物のどの部分をお渡しできますか
deliverable-write = 中間成果物をまとめる
met-form = 個別面談
met-whom = お話しした方
met-how = 最初の1週間で、主要なステークホルダーお一人ずつと行います。お話の内容がほかの人に共有されることはありません。
met-first = 個別面談
met-stands = { $total }名中{ $done }名
met-noted = 記録しました
met-left = { $count ->
   *[other] 残りは{ $count }名です。あらためて伺います。
}
met-all = 全員と済みました。
met-waits = { $client }：主要なステークホルダーとの個別面談が残っています
met-note = 個別面談を記録
