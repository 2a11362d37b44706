# キックオフ：日程、クライアント向けの議題と議事録、望ましい期間から外れるときの連絡。
guide-kickoff = キックオフの日時と場所を設定します
kickoff-form = キックオフ
kickoff-window = 望ましいのは{ $first }から{ $last }まで（契約後5〜10営業日）です。
kickoff-when = 日時
kickoff-where = 場所
kickoff-where-hint = ビデオ会議のリンク、または住所
kickoff-length = 所要時間
kickoff-standard = 標準（{ $minutes }分）
kickoff-long = 長め（{ $minutes }分）
kickoff-minutes = { $minutes }分
kickoff-submit = キックオフを設定
kickoff-calendar = カレンダー
kickoff-move = キックオフを変更
kickoff-title = キックオフ · { $client }
kickoff-should = 望ましい期間
kickoff-outside = { $client }：キックオフが望ましい期間から外れています
kickoff-unset = { $client }：キックオフの日程が未定です
kickoff-unset-how = 本日（{ $last }）が望ましい期間の最終日です。開始が遅れると信頼に響きます。{ $who }さんが `/usher kickoff` で日程を設定できます。
kickoff-before-signed = 契約日より前の日付です。
kickoff-kept = キックオフを設定しました
kickoff-kept-next = 次は、クライアント向けの議題の下書きをご確認ください。個別のメッセージにお送りしました。
kickoff-kept-past = 次は議事録です。個別のメッセージでお願いします。
kickoff-choose = キックオフを設定
kickoff-waits = { $client }：キックオフの日程が未定です
agenda-title = キックオフの日程と議題
agenda-hello = { $mood ->
    [light] いよいよスタートですね！当日の流れはこちらです。🎉
   *[thorough] キックオフを楽しみにしております。日程と議題をお送りします。不足がございましたらお知らせください。
}
agenda-item = { $minutes }分
agenda-form = 議題
agenda-note = ご連絡
agenda-note-hint = クライアントに伝えておきたいことやご用意いただくもの。議題の下に載ります。
agenda-waits = { $client }：キックオフ（{ $at }）の議題がまだ投稿されていません
agenda-welcome = 開会と自己紹介
agenda-objectives = 概要と目的：事業の背景、目標、成功の測り方
agenda-scope = スコープと成果物：範囲内・範囲外、形式と品質、変更の進め方
agenda-timeline = スケジュールと進め方：フェーズ、マイルストーン、依存関係、判断の時期、リスク
agenda-team = 双方の体制と役割：決定権、エスカレーション先、対応可能な時間
agenda-communication = コミュニケーションと報告
agenda-questions = 質疑応答
agenda-next = 今後の進め方
interim-title = キックオフについて
interim-hello = { $mood ->
    [light] キックオフはいつもと少し違う時期になりますが、準備はもう始めていますのでご安心くださいね 🙂
   *[thorough] キックオフは、ご契約後の通常の時期とは少し異なる日程となります。準備はすでに進めております。
}
interim-text = それまでの進め方
interim-text-hint = その間に準備することと、クライアントにお知らせしておきたいこと。
interim-form = 中間のご連絡
interim-offer = キックオフが望ましい期間から外れています。クライアントへひとことお伝えするのがおすすめです。担当パートナーは日程を把握しています。
interim-offer-unset = キックオフの日程が未定のまま、望ましい期間の最終日になりました。その間に進めることをクライアントへひとことお伝えするのがおすすめです。担当パートナーには伝えてあります。
notes-ask-title = { $client }：キックオフの議事録
notes-ask = { $mood ->
    [light] { $who }さん、{ $client }様とのキックオフはいかがでしたか？記憶が新しいうちに、{ $by }までにどうぞ。
   *[thorough] { $who }さん、{ $client }様とのキックオフが終わりました。{ $by }までに議事録の作成をお願いします。
}
notes-ask-note = 決定事項、担当者と期日のあるアクション、未解決の質問、定例会議。
notes-write = 議事録を書く
notes-own = 担当者と期日を入力
notes-form = キックオフ議事録
notes-title = キックオフ議事録 · { $day }
notes-decisions = 決定事項
notes-decisions-hint = 1行に1件。
notes-actions = アクション
notes-actions-hint = 1行に1件：内容; 担当者; 期日（例：口座一覧を送る; 田中様; 12月4日）
notes-agreed = その他の合意事項
notes-agreed-hint = 受け入れ基準、優先順位、双方の繁忙期、確認の時期。
notes-questions = 未解決の質問
notes-meetings = 定例会議
notes-meetings-hint = どの会議を、どの頻度で、誰と。
notes-action = { $who } · { $day }
notes-action-open = { $who } · 期日未定
notes-nobody = 担当者未定
notes-answer = { $mood ->
    [light] 抜けや間違いがあれば、こちらで気軽に教えてくださいね。
   *[thorough] 漏れや誤りがございましたら、こちらでお知らせください。
}
notes-empty = 少なくとも1件ご記入ください。
notes-unowned = { $count ->
   *[other] 担当者と期日が必要なアクションが{ $count }件あります：{ $what }
}
notes-late-title = { $client }：キックオフの議事録がまだありません
notes-late = { $client }様とのキックオフから1日が過ぎました。議事録は{ $who }さんの担当です。ひと声かけていただけると助かります。
notes-waits = { $client }：キックオフの議事録がまだ投稿されていません
