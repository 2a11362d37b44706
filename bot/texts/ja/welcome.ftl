# ウェルカムパッケージ：プロジェクトマネージャーへの依頼と、承認後にクライアントが読む文面。
welcome-prompt = { $client }様へのウェルカムパッケージは、キックオフ（{ $at }）の数日前にお届けします。現在の内容は以下のとおりです。
welcome-write = パッケージを仕上げる
welcome-form = ウェルカムパッケージ
welcome-waits = { $client }：ウェルカムパッケージの送付をお待ちしています
welcome-late-title = { $client }：ウェルカムパッケージが未送付です
welcome-late = キックオフ（{ $at }）が近づいていますが、{ $client }様へのウェルカムパッケージがまだ届いていません。送付の担当は{ $who }さんです。ひと声かけていただけると助かります。
welcome-drafted = 下書きあり
welcome-missing = 未記入
welcome-known = 引き継ぎより（社内のみ）
welcome-title = { $client }様、ようこそ
welcome-hello = { $mood ->
    [light] ご一緒できることをうれしく思います！よいスタートに必要な情報をまとめました。🎉
   *[thorough] このたびはお任せいただき、誠にありがとうございます。スタートに必要な情報をまとめましたので、ご覧ください。
}
welcome-letter = ごあいさつ
welcome-letter-hint = 空欄の場合は、プロジェクトの責任者の名前で短い文面を用意します。
welcome-draft-letter = { $client }様とご一緒できることを、心よりうれしく思います。最初の数週間で「任せてよかった」と感じていただけるよう努めます。お気づきの点は、すぐにお知らせください。{ $who }
welcome-team = 担当チーム
welcome-team-hint = それぞれの経験や、相談できる内容を1〜2行で。名前と役割はすでに載っています。
welcome-overview = プロジェクトの概要
welcome-overview-hint = 目的とスケジュールを、クライアントの言葉で。
welcome-kickoff = キックオフ
welcome-prepare = ご準備いただくもの
welcome-prepare-hint = クライアントにご準備・ご持参いただきたいもの。
welcome-protocol = 連絡方法
welcome-protocol-hint = 連絡手段、返信の目安、相談先。空欄の場合は、まずこのチャンネルであることと、相談先を記載します。
welcome-draft-protocol = まずはこのチャンネルにご連絡ください。日々の窓口は{ $who }です。お困りの際は{ $lead }までお知らせください。
welcome-portal = プロジェクトポータル
welcome-portal-hint = アドレスとログイン方法。空欄の場合は、クライアントのチャンネルにあるボタンから開くポータルをご案内します。
welcome-draft-portal = このチャンネルの「プロジェクトポータル」ボタンから、メンバー、日程、資料、進捗報告、決定事項をいつでもまとめてご覧いただけます。
welcome-first = 最初のステップと第1週
welcome-first-hint = 空欄の場合は、一般的な第1週の流れを記載します。
welcome-draft-first = 第1週は、必要なアクセス権の設定を終え、データの収集を始め、主要な方々お一人おひとりとお話しし、早期にご覧いただける成果を決めます。
