# 合意したこと：クライアントが確認する決定事項、担当者と期日のあるアクション、未回答の質問。
guide-decision = 決定事項を記録します（クライアントがワンタップで確認）
decision-title = { $count ->
   *[other] ご確認のお願い：決定事項{ $count }件
}
decision-how = ワンタップで確認が完了し、お名前と日時が記録に残ります。ご認識と異なる点は、先にこちらへお書きください。
decision-again = 恐れ入りますが、こちらのご確認がまだお済みでないようです。
decision-point = { $number }. { $words }
decision-by = ✓ { $who }様が確認（{ $at }）
decision-confirm = { $count ->
    [1] 確認する
   *[other] { $count }件すべて確認する
}
decision-confirm-one = { $number }番を確認する
decision-log = 決定事項の記録
decision-earlier = 以前の決定事項
decision-log-title = 決定事項 · { $client }
decision-number = No. { $number } · { $day }
decision-number-draft = No. { $number } · { $day } · 未投稿
decision-none = 決定事項はまだ記録されていません。
decision-thanks = ご確認ありがとうございました
decision-already = こちらはすでに確認済みです
decision-for-client = こちらはクライアントにご確認いただくものです
decision-for-client-help = 変更はありません。クライアントのどなたかがワンタップで確認します。
decision-form = 決定事項
decision-words = 決まったこと
decision-words-hint = 1行に1件。合意した代替策や日程の変更も対象です。
decision-submit = 保存
decision-goes-out = すぐに{ $client }様のチャンネルへ投稿され、確認をお願いします。
decision-goes-up = プロジェクトマネージャーの承認後、{ $client }様に確認をお願いします。
decision-empty = 決まったことを入力してください。
decision-posted = クライアントに確認をお願いしました
decision-proposed = プロジェクトマネージャーの承認待ちです
decision-new = 決定事項を記録
decision-draft = { $client }：決定事項 No. { $number }
decision-drafted = 記録：{ $who }さん
decision-waits = { $client }：{ $who }さんが記録した決定事項 No. { $number } が承認待ちです
decision-silent = { $client }：{ $day }の決定事項 No. { $number } がまだ確認されていません。お電話で確認すると早いかもしれません。
decision-ask = もう一度お願いする
decision-asked = もう一度お願いしました
moved-named = { $name }：{ $was } → { $day }
plan-actions = { $count ->
   *[other] 未完了のアクション：{ $count }件
}
plan-decisions = { $count ->
   *[other] 決定事項：{ $count }件
}（未確認：{ $open }件）
plan-questions = { $count ->
   *[other] 未回答の質問：{ $count }件
}
action-title = 本日が期日です：お済みでしょうか
action-asked = 本日までの項目として伺っております。
action-later = お時間が必要な場合は、ご都合のよい日付をこちらにお書きください。
action-done = 完了しました
action-is-done = 完了しました。ありがとうございます
action-done-by = ✓ 完了：{ $who }（{ $at }）
action-already = こちらはすでに完了しています
action-thanks = 完了として記録しました：{ $what }
action-form = アクション
action-what = 実施すること
action-owner = 担当者
action-no-owner = 未定
action-their-owner = クライアントの別の方
action-who = お名前
action-who-hint = 一覧にない場合のみ。
action-by = 期日
action-how = 当社の担当者には当日お知らせします。{ $client }様の担当者には、クライアントのチャンネルで伺います。
action-empty = 実施することを入力してください。
action-full = 未完了のアクションが{ $most }件あります。先にいずれかを完了してください。
action-name-needed = お名前を入力してください。
action-add = アクションを追加
action-edit = アクションを変更
action-kept = 保存しました：{ $what }
action-kept-by = { $who } · { $day }
action-open = 担当者が未定です。決まるまで、あらためて伺います。
action-waits = { $client }：{ $what }
action-nobody = { $client }：担当者のいないアクションがあります：{ $what }
action-silent = { $client }：「{ $what }」（{ $who }）の完了がまだ確認できません
queries-label = 「{ $words }」
queries-form = 未回答の質問
queries-how = 空欄の質問は未回答のまま残り、あらためて伺います。
queries-empty = 少なくとも1件にご回答ください。
queries-title = { $count ->
   *[other] ご質問への回答（{ $count }件）
}
queries-write = 回答を書く
queries-drafted = { $client }：質問への回答が承認待ちです
queries-wait = { $client }：{ $count ->
   *[other] キックオフの質問{ $count }件が未回答です
}
