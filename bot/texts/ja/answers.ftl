# お客様への回答：回答時間、待っている質問、こちらからの連絡の途絶え。「answers-…」はお客様が読みます。
answers-title = { $mood ->
    [light] メッセージを受け取りました 👋
   *[thorough] ご連絡ありがとうございます
}
answers-at = { $mood ->
    [light] こちらでは決まった時間にお返事しています。次は{ $at }からです。お急ぎのときはボタンでお知らせください。
   *[thorough] こちらでは毎日決まった時間に回答しております。{ $at }以降にご返信いたします。お急ぎの場合は、ボタンを押してお知らせください。
}
answers-covered = { $who }は{ $last }まで不在にしております。その間は{ $covers }が承ります。
answers-away = { $who }は{ $last }まで不在にしております。ほかの担当者がこちらを拝見し、改めてご連絡いたします。

guide-slots = お客様に回答する時間帯を決めます
slots-title = 回答時間
slots-how = { $client }様に回答する時間帯を、1日に2～4回決めます。それ以外の時間に書いた方には、次の時間帯の開始をお伝えします。
slots-label = 時間帯
slots-hint = 1行に1つ、09:00-10:00 のように、{ $opens }から{ $closes }の間で。空欄にするとプレイブックの設定に戻ります。
slots-submit = 保存する
slots-unread = 「{ $words }」を読み取れません。09:00-10:00 のように書いてください。
slots-count = 時間帯は2～4回にしてください（現在は{ $count }回）。
slots-backward = { $slot }は終わりが始まりより前です。
slots-outside = { $slot }は営業時間（{ $opens }-{ $closes }）の外です。
slots-overlap = { $one }と{ $other }が重なっています。
slots-kept = 回答時間を設定しました
slots-kept-how = 今後の時間帯：{ $slots }（{ $zone }）。それ以外の時間には、いつ回答するかをお客様に1度だけお伝えします。
slots-none = プレイブックに設定がないため、お客様に時間はお伝えしません。

silence-title = { $client }：{ $count }営業日、こちらからの連絡がありません
silence-own = お客様のチャンネルでの最後の連絡は{ $day }です。
silence-theirs = お客様のチャンネルでの最後の連絡は{ $day }です。{ $who }さんには伝えてあります。ひと声かけていただけると助かります。
silence-how = 1行で十分です。今どこまで進み、次に何があるか。「予定どおりです」だけでも、待っている方には知らせになります。
silence-elsewhere = 別の場で連絡済み
silence-waits = { $client }：{ $day }以降、チャンネルへの連絡がありません
silence-noted = 記録しました：本日お客様に連絡済みです

asked-title = { $client }：{ $count }件の質問が回答を待っています
asked-line = { $who }・{ $at }
asked-until = { $at }までに回答してください
asked-over = 回答期限：{ $at }（過ぎています）
asked-how = この時期は、お客様に{ $hours }営業時間以内に回答します。チャンネルでの「確認中です」の一言も回答に数えます。
asked-elsewhere = 別の場で回答済み
asked-done = { $client }：待っている質問はなくなりました
asked-done-how = ここで必要な対応はもうありません。
asked-noted = 記録しました：その質問は回答済みです
