# アンケート、チームの体感、定期の声かけ：質問、回答者が読む文、社内で読む文。一部はクライアントも読む。
survey-own = { $words }
survey-name-thirty = 30日アンケート
survey-name-quarterly = 四半期アンケート
survey-name-milestone = マイルストーンアンケート
survey-name-final = プロジェクト終了時アンケート
survey-name-pulse = チームの体感
survey-name-checkin = お客様への声かけ
survey-name-friction = 協働の点検

survey-q-onboarding = キックオフとオンボーディングはいかがでしたか？
survey-q-clear = プロジェクトの目的とスコープは明確ですか？
survey-q-communication = 私どものコミュニケーションはご要望に合っていますか？
survey-q-confidence = 私どものチームが成果を出せると、どの程度お感じですか？
survey-q-concerns = いま気がかりなことはございますか？
survey-q-well = うまくいっていることは何でしょうか？
survey-q-different = 改めたほうがよいことは何でしょうか？
survey-q-satisfaction = 全体として、私どもとのお仕事にどの程度ご満足ですか？
survey-q-value = プロジェクトは期待どおりの成果につながっていますか？
survey-q-client-mood = 今週、お客様は私たちをどう感じていそうですか？
survey-q-why = そう思われたのはなぜですか？
survey-q-how-it-works = お客様にとっての進み具合はいかがでしたか？お話の内容をお書きください。
survey-q-change = 私たちが改めるべきことはありましたか？
survey-q-meetings = 会議は実りあるものになっていますか？
survey-q-information = 情報は滞りなく伝わっていますか？
survey-q-decisions = 意思決定は進んでいますか？
survey-q-engaged = 双方のチームが積極的に関わっていますか？

survey-t-onboarding = キックオフとオンボーディング
survey-t-clear = 目的とスコープの明確さ
survey-t-communication = コミュニケーション
survey-t-confidence = チームへの信頼
survey-t-concerns = 気がかりなこと
survey-t-well = うまくいっていること
survey-t-different = 改めたほうがよいこと
survey-t-satisfaction = 満足度
survey-t-value = 期待どおりの成果
survey-t-client-mood = お客様の様子
survey-t-why = 理由
survey-t-how-it-works = お客様にとっての進み具合
survey-t-change = 改めるべきこと
survey-t-meetings = 会議の実り
survey-t-information = 情報の流れ
survey-t-decisions = 意思決定
survey-t-engaged = 双方の関わり

survey-tap-5 = とても満足
survey-tap-4 = 満足
survey-tap-3 = どちらとも言えない
survey-tap-2 = やや不安
survey-tap-1 = 不満
survey-yes = はい
survey-somewhat = ある程度
survey-no = いいえ
survey-score = { $whole }.{ $tenth }
survey-of-ten = 10点中{ $score }点

survey-invite-title = { $survey }：ご意見をお聞かせください
survey-invite = { $mood ->
    [light] ここまでのプロジェクトはいかがですか？短い質問に3分ほどお付き合いください。率直なお声が、いちばんの助けになります！
   *[thorough] ここまでのプロジェクトの進み具合と、改めるべき点について、ご意見をお聞かせください。質問は数問で、3分ほどで終わります。
}
survey-invite-note = ご回答はお一人ずつ非公開で伺い、私どもの担当チームだけが拝見します。受付は{ $until }までです。
survey-still-open = { $mood ->
    [light] 3分ほどお時間はありますか？ぜひご意見をお聞かせください。
   *[thorough] ぜひご意見を伺いたく、改めてご案内いたします。3分ほどで終わりますので、ご協力いただけますと幸いです。
}
survey-answer = 非公開で回答する
survey-change-button = 回答を変更する
survey-answered = ご回答ありがとうございました。{ $until }まで変更していただけます。
survey-private-client = ご回答は私どもの担当チームだけが拝見します。御社のほかの方の目に触れることはありません。
survey-private-team = 社内の人だけが読みます。
survey-change = 前回のご回答です。{ $until }まで変更していただけます。
survey-scale-hint = 1が「とても悪い」、10が「とても良い」です。
survey-submit = 送信する
survey-thanks = ご回答ありがとうございます
survey-changed = 回答を変更しました
survey-thanks-client = 担当チームが拝見し、対応が必要な点はこちらからご連絡いたします。{ $until }まで変更していただけます。
survey-thanks-team = { $until }まで変更できます。
survey-thanks-late = 受付は{ $until }で終了したため、集計には入りませんが、内容は担当チームに届いています。
survey-ended = { $survey }：受付終了
survey-ended-thanks = ご回答くださった皆様、ありがとうございました。
survey-ended-nobody = 今回はご回答をいただけませんでした。お気づきの点は、いつでもこちら、または私へのダイレクトメッセージでお聞かせください。
survey-closed-title = このアンケートは終了しました
survey-closed = 受付は{ $until }まででした。何も変更されていません。
survey-closed-help = 気がかりなことがございましたら、いつでもお知らせください。
survey-for-client = クライアント向けのアンケートです
survey-for-client-help = 何も記録されていません。結果は社内チャンネルでご覧いただけます。
survey-empty = ひとことで構いませんので、お書きください。
survey-too-much = アンケートに収まる量を超えています。回答を少し短くしてください。

survey-ask-title = { $client }：{ $survey }
survey-ask-note = 社内の人だけが読みます。受付は{ $until }までです。
survey-why-checkin = お客様に気軽に声をかける時期です。「進み具合はいかがですか、変えたほうがよいことはありますか」と伺い、お話の内容を記録してください。
survey-why-friction = 双方の協働についての短い質問が4問あります。「いいえ」には、何をいつまでに変えるかを決めます。
survey-fill-in = 回答する
survey-line = ひとこと添える
survey-tapped = あなたの回答：{ $answer }
survey-tap-note = ワンタップで完了です。社内の人だけが読み、{ $until }まで変更できます。
survey-waits = { $client }：{ $survey }

survey-board-title = { $client }：{ $survey }
survey-answered-by = { $total }人中{ $done }人が回答
survey-mean = { $most }点中{ $mean }点（最低{ $lowest }点）
survey-mean-before = { $now }、前回は{ $before }点
survey-tally-three = はい{ $yes }、ある程度{ $somewhat }、いいえ{ $no }
survey-tally-two = はい{ $yes }、いいえ{ $no }
survey-health-good = 状態：良好
survey-health-watch = 状態：不安を感じているメンバーがいます。話し合ってみてください。
survey-health-alarm = 状態：警戒。お客様が不満を持っていると、チームは感じています。
survey-more = { $count ->
   *[other] ほか{ $count }件の回答
}
survey-late = { $count ->
   *[other] 終了後に{ $count }人から回答がありました。集計には入っていません。
}
survey-open-until = 受付は{ $until }まで。
survey-closed-on = { $until }で終了。
survey-each = 回答を一人ずつ見る
survey-said-late = { $who }様（終了後の回答）

survey-concern-title = { $client }：懸念事項の候補{ $number }
survey-concern = { $who }様のご回答（{ $survey }）に、確認が必要な点があります。
survey-concern-next = アンケートからの提案です。{ $who }さん、早めにお話を伺ってください。
survey-alarm-title = { $client }：チームが心配しています
survey-alarm = { $count ->
   *[other] 今週の体感では、{ $count }人の平均でお客様の様子は5点中{ $mean }点です。お客様に連絡を取ってみませんか。
}

survey-adjust = 変更を決める：{ $topic }
survey-adjust-title = 何を変えますか？
survey-adjust-what = 変えること
survey-adjust-on = いつまでに
survey-submit-adjust = 保存する
survey-adjust-empty = 何を変えるかをお書きください。
survey-adjust-date = 今日から1年以内の日付を選んでください。
survey-adjust-thanks = 記録しました。その日にあらためてお知らせします。
survey-adjusted-by = { $who }さんが決定、期限は{ $on }
survey-adjust-due = { $client }：改善しましたか？
survey-adjust-due-how = 今日までに変える予定でした。まだでしたら、次の一手をお客様と決めてください。
survey-adjust-waits = { $count ->
   *[other] { $client }：「いいえ」{ $count }件について、何を変えるかを決める
}

survey-nobody = { $client }：{ $survey }の回答者がいません
survey-nobody-help = { $who }さん、`/usher people` で担当を決めてから、`/usher survey` で始めてください。
survey-running = すでに受付中です（{ $until }まで）。
survey-started = 送信しました。
survey-not-started = まだ回答者がいません。先に `/usher people` で担当を決めてください。

survey-overview = { $client }：アンケート
survey-none = このプロジェクトのプレイブックにはアンケートがありません。
survey-state-open = 受付中（{ $until }まで）、{ $total }人中{ $done }人が回答
survey-state-waits = キックオフの日が決まりしだい
survey-state-next = 次回は{ $on }
survey-state-done = { $on }で終了
survey-state-hand = 予定なし（手動で開始できます）
survey-state-after-milestone = マイルストーン達成のたびに
survey-state-after-end = 終了時（/usher offboard）
survey-start = 今すぐ始める：{ $survey }
survey-trend = 点数の推移
survey-then = { $before } → { $then }
survey-across = プロジェクト別のクライアントの点数
survey-all-projects = 全プロジェクト
survey-all = { $count ->
   *[other] { $mean }点（アンケート{ $count }件）
}
