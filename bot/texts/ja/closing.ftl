# オンボーディングとプロジェクトの終わり、プロジェクトの健全度。お客様が読むのは offboard-farewell、offboard-contact、closed-title、closed-contact。
guide-health = プロジェクトの状態と注意点を表示します
guide-complete = オンボーディング完了に足りないものを表示し、完了します
guide-offboard = プロジェクトを終了します（権限・資料・最後のアンケート）

complete-title = { $client }：オンボーディングの完了
complete-missing = { $count ->
    [0] すべて揃いました。オンボーディングを完了し、チームで振り返りましょう。
   *[other] あと{ $count }件が残っています：
}
complete-since = { $day }に完了（{ $who }さん）
complete-need-contracts = 契約と書類
complete-need-access = アクセス権とアカウント
complete-need-reports = 報告についての取り決め
complete-need-strategy = 戦略に必要な情報
complete-need-handoff = 引き継ぎの受領
complete-need-kickoff = キックオフの実施
complete-need-survey = 30日アンケート
complete-need-setup = 作業環境
complete-waive = 対象から外す
complete-finish = オンボーディングを完了する
complete-done = オンボーディングが完了しました

closing-items-more = { $items }、ほか{ $count }件
closing-left-out = { $who }さんが{ $day }に対象外としました
closing-waive-form = 対象から外す
closing-waive-how = 完了の条件から外れます。理由は記録され、社内チャンネルに表示されます。
closing-waive-what = 対象から外すもの
closing-reason = 理由
closing-submit = 保存
closing-noted = 理由とともに記録しました

offboard-title = { $client }：オフボーディング
offboard-left = { $count ->
    [0] すべて完了しました。プロジェクトを終了できます。
   *[other] あと{ $count }件が残っています：
}
offboard-closed = { $day }に終了（{ $who }さん）
offboard-step-access = アクセス権の返却
offboard-step-documents = 資料の引き渡し
offboard-step-survey = プロジェクト終了時アンケート
offboard-done = 完了：{ $step }
offboard-send = 送信：{ $step }
offboard-sent = アンケートをお客様に送ります
offboard-close = プロジェクトを終了する
offboard-close-how = 終了後は{ $client }様の予定がすべてなくなり、受付中のアンケートも終わります。これまでのやり取りは引き続き読めます。
offboard-words = お客様への最後のごあいさつ
offboard-words-hint = お書きになったままお客様のチャンネルに投稿します。空欄なら何も投稿しません。
offboard-begun = オフボーディングを始めました。手順は社内チャンネルにあります
offboard-closed-thanks = プロジェクトを終了しました。お疲れさまでした。
offboard-waits = { $client }：オフボーディングが完了していません
offboard-waits-survey = { $client }：オフボーディングは終了時アンケートの回答待ちです
offboard-open = オフボーディングを表示
offboard-farewell = これまで誠にありがとうございました
offboard-contact = 今後ご用の際は、{ $who }がいつでも承ります。

closed-title = { $client }様のプロジェクトは終了しました
closed-ours = ここではもう何も動きません。これまでのやり取りは引き続き読めます。新しく始めるには /usher new をお使いください。
closed-contact = ほかにご用がございましたら、{ $who }が承ります。

health-title = { $client }：プロジェクトの状態
health-nothing = まだ情報がありません。キックオフ後のチームの体感から数値が集まります。
health-on = { $what }（{ $on }）
health-of = { $most }点中{ $mean }点、回答{ $count }件
health-held = { $total }回中{ $held }回実施
health-warnings = 注意したいことが{ $count }件あります：
health-no-warnings = 早期の警告はありません。
health-w-survey = { $survey }：10点中{ $mean }点
health-w-pulse = お客様が不安を感じているとチームは見ています：5点中{ $mean }点
health-w-signs = 前回のレビューで見られた兆候：{ $what }
health-w-noes = 前回のレビューで「いいえ」だったもの：{ $what }
health-w-weak = 前回のレビューで評価が低かったもの：{ $what }
health-w-status = 直近の進捗報告が{ $count }回続けて出ていません
health-w-calls = { $meeting }：{ $count }回続けて実施されていません
health-w-behind = 遅れているマイルストーンが{ $count }件あります：{ $names }
health-w-checklist = 期限を過ぎた準備項目が{ $count }件あります
health-w-silence = { $since }以降、お客様に連絡していません
health-w-questions = お待たせしすぎているお客様の質問が{ $count }件あります
health-w-alignment = チーム内の認識が{ $count }点で食い違っています
