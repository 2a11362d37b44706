# リマインダー、上席へのお知らせ、不在の設定。社内向けのみ。
nudge-card = { $mood ->
    [light] そろそろいかがですか？対応待ちが{ $count }件あります
   *[thorough] 対応待ちが{ $count }件あります
}
nudge-due = 期限：{ $at }
nudge-done = この件はすべて対応済みです
nudge-snoozed = 承知しました。{ $at }にもう一度お知らせします。
nudge-stopped-title = リマインダーを終了します
nudge-stopped = 次の{ $count }件は2週間お知らせしてきましたので、ここで終了します。ホームには残り、担当パートナーにも共有しました。
snooze-hour = 1時間後に
snooze-tomorrow = 明日の朝に
snooze-monday = 来週の月曜日に

nudge-deputy = 代理でお願いしたいことが{ $count }件あります
nudge-deputy-why = { $who }さんは{ $last }まで不在で、あなたを代理に指名しています。ボタンはそのままお使いいただけます。
absent-away = { $client }：{ $who }さんは{ $last }まで不在です
absent-away-ask = { $who }さんの代理がまだ決まっていません。どなたにお願いしますか。
absent-lost = { $client }：{ $who }さんに連絡できません
absent-lost-ask = { $who }さんが異動や退職をされた場合は、担当者を変更してください。
absent-waits = { $who }さんの対応待ちは次のとおりです（本人に届く文面のままです）。
absent-deputy = 代理を決める
absent-seats = 担当者を変更する
silent-title = { $client }：{ $who }さんから反応がありません
silent-words = { $who }さんに{ $days }日間お知らせしてきましたが、ここで終了します。次の件が対応待ちのままです。
silent-ask = ひと声かけていただくか、別の方への引き継ぎをご検討ください。

guide-away = 不在の期間と代理の人を登録する
away-title = 不在の登録
away-submit = 保存
away-how = 不在の間の対応待ちは代理の方に届きます。代理がいない場合は、上席の方に相談します。お戻りの際は、日付を両方とも空にして保存してください。
away-first = 不在の初日
away-last = 不在の最終日
away-deputy = 代理の方
away-deputy-hint = 自社の方をお選びください
away-deputy-title = 代理を決める
away-deputy-how = { $who }さんの対応待ちは、今後この方に届きます。
away-saved = { $first }から{ $last }まで不在として登録しました
away-saved-deputy = { $who }さんが代理です。本人にもお知らせしました。
away-saved-nobody = 代理の方はいません。対応待ちが出たときは、上席の方に相談します。
away-back = おかえりなさい。リマインダーは、またあなたに届きます。
away-named = { $away }さんの代理を{ $who }さんにお願いしました
away-stand-in = { $first }から{ $last }まで、{ $who }さんの代理をお願いします
away-stand-in-how = その間の対応待ちがあなたに届きます。ボタンはそのままお使いいただけます。
error-away-day = 初日と最終日を両方入力するか、両方とも空にしてください。
error-away-order = 最終日が初日より前になっています。
error-away-past = この期間はすでに過ぎています。最終日は今日以降にしてください。
error-away-long = 1年を超えています。担当者の変更をご検討ください。
error-away-self = ご自身を代理にはできません。別の方を選ぶか、空のままにしてください。
row-words = { $number }. { $words }
row-button = { $number } · { $label }
