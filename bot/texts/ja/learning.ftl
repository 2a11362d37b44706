# ワークショップ：事前資料、練習、直後の課題。キックオフの準備も。多くはお客様が読みます。
guide-workshop = ワークショップの事前資料・練習・事後課題を計画します
learning-form = ワークショップ
learning-how = 学んだことは、すぐに使わないと忘れられてしまいます。ここからお客様へのメッセージを3通下書きし、プロジェクトマネージャーが承認します。
learning-topic = テーマ
learning-at = 日時
learning-minutes = 所要時間（分）
learning-material = 資料
learning-material-hint = リンクを1つ。3営業日前に届きます。
learning-practice = 練習
learning-practice-hint = 気軽に試せるもの。前営業日にご案内します。
learning-task = 事後の課題
learning-task-hint = 学んだことをお客様ご自身の業務で使うもの。終了直後に届きます。
learning-see = メッセージを見る
learning-words-needed = ここにご記入ください。
learning-link = https:// で始まるリンクを1つ入れてください。
learning-past = これからの日時を入れてください。
learning-minutes-wrong = { $least }～{ $most }分で入れてください。
learning-draft = { $client }：「{ $topic }」の前後のメッセージ
learning-planned = { $client }：「{ $topic }」の前後の予定
learning-approved-how = 自動で送信されます。変更すると、もう一度承認が必要です。
learning-approve = 3通とも承認する
learning-edit = 新しい日時を決める
learning-goes = 送信予定：{ $at }
learning-went = 送信済み
learning-waits = { $client }：ワークショップ「{ $topic }」（{ $at }）のメッセージが承認待ちです
learning-off = 取りやめる
learning-why = 理由
learning-off-done = 取りやめ、メッセージも止めました
learning-is-off = ワークショップ「{ $topic }」は取りやめになりました
learning-material-title = ワークショップの前に：{ $topic }
learning-material-hello = { $mood ->
    [light] 当日は楽しいところから始められるように、少しだけお目通しください 🙂
   *[thorough] 当日はご質問に時間を使えるよう、事前にお目通しください。
}
learning-when = ワークショップ
learning-read = 資料
learning-block = ご準備の30分も含めて、カレンダーに予定をお入れください。
learning-practice-title = ワークショップ前の練習：{ $topic }
learning-practice-hello = { $mood ->
    [light] { $at }の前に、少し試してみませんか。うまくいかなくても大丈夫、そのための練習です。
   *[thorough] よろしければ、{ $at }の前にお試しください。うまくいかなかった点も、ぜひ当日お持ちください。
}
learning-task-title = 学んだことをすぐに：{ $topic }
learning-task-hello = { $mood ->
    [light] 忘れないうちに、できれば今日やってみましょう。
   *[thorough] すぐに使ったことは身につきます。2日以内にお取り組みいただき、結果をこちらでお聞かせください。
}
learning-moved = ワークショップの日時が変わりました：{ $topic }
learning-moved-to = 新しい日時は{ $at }です。
prepare-agenda = 事前にお目通しいただけるよう、30分ほどカレンダーに予定をお入れください。前営業日にこちらからお知らせいたします。
prepare-title = { $mood ->
    [light] キックオフがいよいよ近づきました
   *[thorough] 次の営業日はキックオフです
}
prepare-words = { $mood ->
    [light] コーヒーを片手に30分ほど議題に目を通していただければ、準備は万全です ☕
   *[thorough] 確保いただいた30分で議題にお目通しいただき、お聞きになりたいことをお書き留めください。
}
