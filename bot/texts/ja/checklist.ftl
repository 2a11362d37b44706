# 準備のチェックリスト（社内向け）と、お客様へのお願い（asks-…、そう示したものだけがお客様向け）
guide-checklist = 準備の進み具合と、ご自身の担当項目を表示します
checklist-title = { $client }：準備状況
checklist-administrative = { $client }：事務・契約まわりの準備
checklist-operational = { $client }：運営面の準備
checklist-strategic = { $client }：戦略面の準備
checklist-relationship = { $client }：関係づくりの準備
checklist-of-administrative = 事務・契約
checklist-of-operational = 運営
checklist-of-strategic = 戦略
checklist-of-relationship = 関係づくり
checklist-papers = 書類
checklist-technical = 技術
checklist-data = データ
checklist-progress = { $total }件中{ $done }件が完了
checklist-far = { $what }：{ $total }件中{ $done }件
checklist-next = { $what }（{ $page }ページ）
checklist-mine = { $count ->
    [0] 現在、あなたの担当項目はありません。
   *[other] あなたの担当は{ $count }件です。ホームにも表示しています。
}
checklist-empty = リストにはまだ何もありません。キックオフまでに整えておくことを追加してください。
checklist-do = 完了：{ $what }
checklist-tick = 完了しました
checklist-change = すべての項目
checklist-add = 項目を追加
checklist-pick = { $client }：どの項目ですか？
checklist-item = { $what }
checklist-see = チェックリストを見る
checklist-open = { $who } · { $day }
checklist-did = { $who } · { $day }
checklist-dropped = 対象外：{ $reason }
checklist-pending = { $who } · { $day } · お客様への依頼は未送信
checklist-asked = { $who } · { $day } · お客様の対応待ち
checklist-sent = { $who } · { $day } · お客様から送付済みとの連絡あり

checklist-item-form = 項目の変更
checklist-how = 状態
checklist-state-open = 未完了
checklist-state-waiting = お客様の対応待ち
checklist-state-done = 完了
checklist-state-dropped = 対象外
checklist-owner = 担当者
checklist-owner-hint = このプロジェクトで役割をお持ちの方
checklist-owner-needed = このプロジェクトで役割をお持ちの方を選んでください。役割は `/usher people` で割り当てます。
checklist-due = 期限
checklist-due-past = その日は過ぎています。今日以降の日付を指定してください。
checklist-ask = お客様が読む文面
checklist-ask-hint = 別の言い方にしたいときだけ入力してください。承認されるまで送信しません。
checklist-ask-needed = お客様に何をお願いしたいか、すぐ行動していただける一文で入力してください。
checklist-asks = お客様の対応待ちにすると、次のようにお願いします：
checklist-reason = 理由
checklist-reason-hint = 対象外である理由です。社内にのみ表示します。
checklist-reason-needed = 対象外である理由を入力してください。
checklist-add-form = 項目の追加
checklist-what = 何を整えておく必要がありますか？
checklist-what-needed = 整えておくことを入力してください。
checklist-place = 分類
checklist-full = チェックリストがいっぱいです。文を短くするか、済んだ項目を片づけてから追加してください。
checklist-added = チェックリストに追加しました
checklist-ticked = 完了にしました：{ $what }
checklist-done-before = この項目は{ $day }に{ $who }さんが済ませています。変更はしていません。
checklist-yours = { $client }：チェックリストの{ $count ->
   *[other] { $count }件
}があなたの担当になりました（変更：{ $who }さん）
checklist-waits = { $client }：{ $what }
checklist-with = { $client }：お客様の対応待ち：{ $what }
checklist-came = { $client }：送付済みとのご連絡がありました：{ $what }
checklist-rest = { $client }：チェックリストにあと{ $count ->
   *[other] { $count }件
}あります
checklist-not-there = 足りないものがあります
checklist-eve = { $count ->
    [0] { $client }：まもなくキックオフです
   *[other] { $client }：まもなくキックオフです。未完了が{ $count }件あります
}
checklist-unread = 営業資料と提案書をまだ読んでいない方：{ $people }
week1-both = { $client }・第1週：アクセス関連の{ $count ->
   *[other] { $count }件
}が未完了で、データの依頼もまだ始まっていません
week1-access = { $client }・第1週：アクセス関連の{ $count ->
   *[other] { $count }件
}がまだ未完了です
week1-data = { $client }・第1週：データの収集がまだ始まっていません
material-waits = { $client }：キックオフ（{ $at }）までに営業資料をお読みください：{ $links }

asks-see = 確認して承認する
asks-waits = { $client }：お客様への依頼{ $count ->
   *[other] { $count }件
}があなたの承認を待っています
asks-draft-title = { $client }：お客様への依頼の下書き（{ $count ->
   *[other] { $count }件
}）
asks-draft = { $client }様には、お客様のチャンネルで次のように表示されます。
asks-draft-note = 承認されるまで、{ $client }様には一切表示されません。文面は各項目で変更できます。
asks-approved = { $count ->
   *[other] ✓ { $client }様に{ $count }件を依頼しました
}
asks-arrived = { $client }様から、送付済みとのご連絡がありました
asks-arrived-how = ご確認ください。すべて揃っていましたら、完了にしてください。
asks-title = { $count ->
    [0] ありがとうございます。お送りいただいたものを確認しています
   *[other] お願いしたいことが{ $count }件ございます
}
asks-hello = { $mood ->
    [light] スムーズに始められるよう、次の件をお願いできますでしょうか。
   *[thorough] 万全の準備で始められますよう、次の件をお願いいたします。
}
asks-line = { $number }. { $what }
asks-by = { $day }まで
asks-came = { $at }にお送りいただきました。確認中です
asks-sent = 送付しました
asks-sent-number = { $number }番を送付しました
asks-note = ご不明な点やお時間が必要な場合は、こちらにお書きください。
asks-complete = { $mood ->
    [light] 全部そろいました、ありがとうございます 🎉
   *[thorough] ありがとうございます。お願いしたものはすべて揃いました
}
asks-thanks = { $mood ->
    [light] 受け取りました、ありがとうございます！確認して、完了にしますね。
   *[thorough] ありがとうございます。確認のうえ、完了にいたします。
}
asks-sent-before = ありがとうございます。すでに承っており、確認しております。
status-fact-received = お願いしていた{ $count ->
   *[other] { $count }件
}の受領
