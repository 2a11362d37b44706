# 営業からデリバリーへの引き継ぎ。社内向け。
handoff-welcome-title = { $client }：引き継ぎを始めましょう
handoff-welcome = { $mood ->
    [light] こんにちは！このお客様のことなら、{ $who }さんがいちばん頼りです。短い質問を{ $count }問、1問ずつお聞きします。ご都合のよいときにどうぞ。{ $due }までに終われば完璧です。
   *[thorough] { $who }さん、引き継ぎをお願いします。デリバリーチームは、お客様をいちばんよくご存じの方のお話をもとに動き始めます。質問は全部で{ $count }問、1問ずつお聞きします。{ $due }までにご回答ください。
}
handoff-welcome-how = 回答はそのまま入力してください。「あとで」で後回し、「戻る」で前の質問、「修正 3」で3番の回答の変更、「続ける」で続きから再開できます。数日後でも大丈夫です。読めるのは社内のチームだけです。

handoff-question-title = { $client } · 質問 { $number }/{ $total }
handoff-q-problems = { $client }様が解決を求めている、具体的な課題は何ですか？
handoff-q-success = { $client }様は、どのような結果が出れば成功だと判断しますか？
handoff-q-stakeholders = { $client }様のキーパーソンはどなたですか？それぞれが重視していることも教えてください。
handoff-q-promises = 商談や提案の中で、約束したことは何ですか？
handoff-q-objections = 商談では、どのような懸念や反対意見が出ましたか？
handoff-q-working-style = { $client }様は、どのような進め方やコミュニケーションを好みますか？
handoff-q-politics = 先方の社内の力関係や、配慮が必要な点など、チームが知っておくべきことはありますか？
handoff-t-problems = 解決したい課題
handoff-t-success = 成功の基準
handoff-t-stakeholders = キーパーソン
handoff-t-promises = 約束したこと
handoff-t-objections = 懸念・反対意見
handoff-t-working-style = 仕事の進め方
handoff-t-politics = 力関係・配慮が必要な点
handoff-how-words = 下にそのまま入力してください。長くても短くてもかまいません。
handoff-how-people = お名前、役職、メールアドレス、電話番号、連絡する用件を、わかる範囲で、1行に1人ずつ入力してください。
handoff-how-promises = 約束したことを、1行に1つずつ入力してください。
handoff-how-number = 数字だけでかまいません。
handoff-how-scope = 対象となるものと、対象外のものを入力してください。
handoff-your-answer = これまでの回答
handoff-form = フォームで回答
handoff-later = あとで
handoff-back = 戻る
handoff-continue = 続ける
handoff-still-open = 未回答：{ $topics }
handoff-noted = 記録しました。ありがとうございます。
handoff-changed = 変更しました。ありがとうございます。
handoff-empty = 内容が入力されていません
handoff-empty-help = ひと言でも入力していただくか、「あとで」と送って後回しにしてください。
handoff-too-long = { $count }文字あり、上限の{ $most }文字を超えています
handoff-too-long-help = 短くしていただくか、オンラインに置いた文書のリンクを「営業資料」に追加してください。

handoff-people-title = { $count }名の情報を読み取りました。合っていますか？
handoff-people-note = よろしければ「はい」と送ってください。違うところは、フォームで直すか、もう一度入力してください。
handoff-people-yes = はい、合っています
handoff-people-form = フォームで直す

handoff-open-title = { $client }：後回しの質問があと{ $count }問あります
handoff-open-note = ご都合のよいときに「続ける」と送ってください。
handoff-complete-title = { $client }：すべての質問に回答済みです
handoff-complete = { $mood ->
    [light] これで全部です。ありがとうございました！🎉 ここからはデリバリー責任者が引き受けます。
   *[thorough] 質問は以上です。ありがとうございました。これからデリバリー責任者が内容を確認し、不明な点があればお尋ねします。
}
handoff-complete-note = あとから変更したいときは、「修正 3」のように「修正」と質問の番号を送ってください。

handoff-edit-title = どの回答を変更しますか？
handoff-edit-how = ボタンを押すか、「修正」と番号を送ってください。
handoff-edit-none = 変更できる回答はまだありません。
handoff-edit-number = { $number }. { $topic }

handoff-form-title = 引き継ぎ
handoff-form-label = 回答
handoff-form-submit = 保存
handoff-form-hint-words = 長くても短くてもかまいません。
handoff-form-hint-people = 1行に1人ずつ：お名前; 役職; メールアドレス; 電話番号; 連絡する用件
handoff-form-hint-promises = 1行に1つずつ。
handoff-form-hint-number = 数字で入力してください。
handoff-form-hint-scope = 対象：… 対象外：…

handoff-progress-title = { $client }：引き継ぎ
handoff-progress = { $total }問中{ $done }問 回答済み
handoff-waits-for = { $who }さんの対応待ちです
handoff-waits-nobody = 担当者がまだ決まっていません。 `/usher people` で設定できます。
handoff-accepted-title = { $client }：引き継ぎ承認済み
handoff-accepted-by = 承認：{ $who }さん · { $at }
handoff-read = 引き継ぎ内容を読む
handoff-set-meeting = 引き継ぎ会議
handoff-add-materials = 営業資料
handoff-have-read = 営業資料を読みました
handoff-read-by = 営業資料を読んだ方
handoff-read-before = すでに確認済みです。ありがとうございます。
handoff-read-thanks = 記録しました。ありがとうございます。
handoff-meeting = 引き継ぎ会議
handoff-meeting-title = 引き継ぎ会議
handoff-meeting-link = リンク
handoff-meeting-hint = 開催場所。ビデオ会議のURLなど
handoff-materials = 営業資料
handoff-materials-title = 営業資料
handoff-materials-hint = 提案書などの資料のリンクを、1行に1つずつ
handoff-materials-count = リンク{ $count }件

handoff-review-title = { $client }：引き継ぎの回答が届いています
handoff-review-flagged = { $client }：質問への回答を待っています
handoff-review-ready = { $client }：回答がそろいました。確認をお願いします
handoff-review-accepted = { $client }：引き継ぎを承認しました
handoff-flag = 回答について質問する
handoff-accept = 引き継ぎを承認する
handoff-promises = 約束をスコープと照合する
handoff-flag-form-title = 回答についての質問
handoff-flag-which = どの回答ですか？
handoff-flag-ask = 質問
handoff-flag-hint = 質問は営業担当者に届きます。回答が来たらお知らせします。
handoff-flag-submit = 送信
handoff-flag-no-answer = この質問にはまだ回答がありません。
handoff-flag-title = { $client }：「{ $topic }」についての質問
handoff-flag-how = そのまま入力するか、フォームで回答してください。
handoff-flag-answer = フォームで回答
handoff-flag-waiting = ⚑ 回答待ち：{ $asked }
handoff-clarified = ありがとうございます。{ $who }さんにお伝えしました。
handoff-clarified-title = { $client }：「{ $topic }」についての質問に回答がありました
handoff-you-asked = あなたの質問
handoff-the-answer = 回答
handoff-promise = 約束：{ $words }
handoff-promises-title = 約束したこと
handoff-verdict-in-scope = スコープ内
handoff-verdict-gap = ギャップ：約束したが、スコープ外
handoff-verdict-open = 未照合
handoff-missing-answer = 未回答
handoff-missing-flag = 質問への回答待ち
handoff-missing-promises = スコープと未照合の約束が{ $count }件
handoff-not-yet-title = 承認までに、あと{ $count }件の対応が必要です
handoff-not-yet-help = すべてそろうと、「引き継ぎを承認する」で承認できます。
handoff-accepted-before = この引き継ぎは、すでに承認されています。
handoff-done-title = { $client }：引き継ぎが承認されました
handoff-done = { $mood ->
    [light] { $who }さんが引き継ぎを承認しました。見事なチームワークです！
   *[thorough] { $who }さんが引き継ぎを承認しました。ここからはデリバリーチームが担当します。
}

document-title = { $client }：引き継ぎ
document-signed = 契約締結日
document-state = 状況
document-accepted = { $who }さんが承認済み
document-open = 進行中
document-unanswered = まだ回答がありません。
