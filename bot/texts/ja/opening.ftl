# プロジェクトの立ち上げ、担当者、ヘルプ。社内向け。
new-title = 新規プロジェクト
new-submit = プロジェクトを立ち上げる
new-client = クライアント
new-language = プロジェクトの言語
new-language-hint = プロジェクトのチャンネルと、言語を選んでいない方へのメッセージに使います。
new-mood = メッセージのトーン
new-signed = 契約締結日
new-internal = 社内チャンネル
new-internal-hint = 社内メンバーだけのチャンネル。プロジェクトの進み具合をここに表示します。
new-client-room = クライアント用チャンネル
new-client-room-hint = クライアントと共有するチャンネル。あとから追加できます。
new-zone = タイムゾーン
new-zone-hint = 例：Asia/Tokyo
new-countries-hint = 双方の国を2文字の国コードで。例：JP, DK
new-in-channel = プロジェクトは社内チャンネルで立ち上げます
new-in-channel-help = 社内チャンネルに移動して、 `/usher new` と入力してください。
new-in-internal = 社外と共有しているチャンネルでは、プロジェクトを立ち上げられません
new-in-internal-help = 社内メンバーだけのチャンネルに移動して、 `/usher new` と入力してください。
new-already = このチャンネルでは{ $client }様のプロジェクトが進行中です
new-already-help = 1つのチャンネルで扱えるプロジェクトは1つです。次のプロジェクトは別のチャンネルで立ち上げてください。

open-title = { $client }：プロジェクトを立ち上げました
open-playbook = プレイブック
open-signed = 契約締結日
open-handoff-due = 引き継ぎの承認期限
open-kickoff = キックオフ
open-kickoff-window = { $first }〜{ $last }
open-countries = 祝日を考慮する国
open-next = 次のステップ：{ $who }さんが、ダイレクトメッセージで引き継ぎの質問に回答しています。

people-title = 担当者
people-submit = 保存
people-saved = 保存しました。チャンネルのカードにも反映されています。

guide-title = ここでできること
guide-new = このチャンネルでプロジェクトを立ち上げる
guide-handoff = 引き継ぎの現在の内容を見る
guide-people = 担当者を変更する
guide-alignment = 社内の全員に同じ質問をして、認識を合わせる
guide-survey = アンケートの状況を見る、始める
guide-concern = 気がかりなことをプロジェクトマネージャーに伝える
guide-language = 自分やこのチャンネルの表示言語を変える
guide-home = 自分の対応待ちを確認する
guide-rep = { $client }様の引き継ぎについてお聞きしています。「続ける」で再開、「あとで」で後回し、「戻る」や「修正 3」で回答の変更ができます。
guide-rep-told = { $client }様についての回答はそろい、デリバリー責任者の承認待ちです。「修正 3」などで、まだ回答を変更できます。
guide-lead = { $client }様のプロジェクトをあなたが引き継ぎます。回答は順次カードに表示されます。不明な点は質問し、すべてそろったら承認してください。
guide-accepted = { $client }様の引き継ぎは承認済みです。 `/usher handoff` で全体を確認できます。
guide-none = この会話で進行中のプロジェクトはありません。プロジェクトは、社内チャンネルで `/usher new` と入力して立ち上げます。
guide-client = こんにちは。プロジェクトが順調に進むよう、チームをお手伝いしています。気がかりなことがありましたら、ボタンからお聞かせください。プロジェクトマネージャーにお伝えします。プロジェクトの情報は「/usher portal」で、追加や変更のご依頼は「/usher change」で承ります。
guide-hello = { $mood ->
    [light] こんにちは！👋 では、続きからどうぞ。
   *[thorough] こんにちは。回答をお待ちしている質問はこちらです。
}

which-title = どのプロジェクトですか？
which-project = { $client }

home-title = { $count ->
    [0] すべて完了しています
   *[other] 対応待ちが{ $count }件あります
}
home-questions = { $client }：引き継ぎの質問があと{ $count }問あります
home-flags = { $client }：デリバリー責任者から{ $count }件の質問が届いています
home-accept = { $client }：引き継ぎの回答がそろい、承認待ちです
home-alignment = { $client }：プロジェクトの認識を合わせるための短い質問があります
home-nothing = { $mood ->
    [light] 対応待ちはありません。ひと息どうぞ ☕
   *[thorough] 対応待ちはありません。
}
home-more = …ほか{ $count }件
home-help = どのチャンネルでも `/usher help` と入力すると、そこでできることを確認できます。
home-help-client = プロジェクトについて気がかりなことがありましたら、ボタンからお聞かせください。プロジェクトマネージャーにお伝えします。

nudge-title = { $client }：引き継ぎが途中です
nudge-theirs = { $client }様の引き継ぎは、まだ完了していません。現在は{ $who }さんの対応待ちです。ひと声かけていただけると助かります。

delivery-alarm = { $client }：メッセージを送信できませんでした
delivery-alarm-help = メッセージは保存してあり、あとで再送します。原因の解消をお願いします。
delivery-failed = メッセージを送信できませんでした。
error-held-back = 社内限定のメッセージですが、送信先のチャンネルが社外の方と共有されている可能性があるため、送信を控えました。
error-person-unknown = 宛先の方が見つかりません。
error-person-unreachable = 宛先の方に連絡できるプラットフォームがありません。
error-platform-off = 送信先のプラットフォームが接続されていません。
error-not-known-yet = 閲覧できる方を確認できるまで、送信を一時的に保留しています。
