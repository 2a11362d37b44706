former-contact = 以前のご担当者

privacy-export-form = 個人データの開示
privacy-export-how = 内容はあなたのダイレクトメッセージにだけ届きます。
privacy-export-submit = 開示する
privacy-export-sent = お送りしています
privacy-export-sent-help = 私とのダイレクトメッセージをご覧ください。
privacy-forget-form = 個人データの消去
privacy-forget-how = まず、消えるものと残るものをお見せします。確認するまで何も消えません。
privacy-forget-submit = 確認に進む
privacy-who = どなたのデータですか
privacy-unknown = この方の記録はありません
privacy-not-yours = こちらはご依頼いただけません
privacy-not-yours-help = ご自身のデータはどなたでも請求できます。ほかの方のデータは、その方の全プロジェクトのプロジェクトマネージャーかパートナー、またはワークスペースの設定担当者が請求できます。

privacy-title = { $name }さんについて保存している内容
privacy-nameless = お名前なし
privacy-name = お名前
privacy-email = メールアドレス
privacy-language = 言語
privacy-zone = タイムゾーン
privacy-ids = アカウント
privacy-read = 閲覧用
privacy-json = データ形式
privacy-holds = アドレスは1日有効で、知っている人は誰でも開けます。ほかの方に渡さないでください。
privacy-more = これですべてではありません。残りはサーバーの管理者が app.py export --person で書き出せます。
privacy-given = { $count ->
    [0] ご本人が書いたもの、確認したものはありません。
   *[other] ご本人が書いたもの、確認したもの：{ $count }件
}
privacy-noted = { $count ->
    [0] ほかの方の記録はありません。
   *[other] ほかの方の記録：{ $count }件
}
privacy-of = { $what }（{ $client }様）

privacy-group-handoff = 引き継ぎと認識合わせ
privacy-group-answers = アンケートとヒアリングシート
privacy-group-issues = 課題
privacy-group-plan = 計画と決定事項
privacy-group-words = メッセージ、資料、アイデア
privacy-group-person = ご本人の情報
privacy-group-other = その他

privacy-forget-title = { $name }さんのデータの消去
privacy-goes = お名前、アドレス、アカウント、書かれた言葉のすべてが次の記録から消え、元に戻せません。
privacy-stays = { $decisions ->
    [0] 日付とログは残り、お名前は「以前のご担当者」に置き換わります。
   *[other] 決定事項{ $decisions }件は日付とともに残り、ログも残ります。お名前は「以前のご担当者」に置き換わります。
}
privacy-elsewhere = チャットに残るメッセージは、チャット側で消去してください。バックアップの内容は、入れ替わるまで残ります。
privacy-forget-do = 完全に消去する
privacy-forgotten = 消去しました
privacy-forgotten-help = 残っているのは日付と「以前のご担当者」だけです。そのアカウントから連絡があれば、初めての方としてお迎えします。
privacy-forgotten-own = 残っているのは日付と「以前のご担当者」だけです。またご連絡いただいたときは、初めての方としてお迎えします。
privacy-seated = 進行中のプロジェクトで役割が割り当てられています。
privacy-seated-help = プロジェクトのチャンネルで /usher people を使い、別の方を割り当ててください。その後、消去できます。
privacy-seated-client = プロジェクトマネージャーに、別の方の割り当てをご依頼ください。その後、消去できます。

guide-export = あなたやプロジェクトの方について保存している内容を受け取る
guide-forget = 消えるものと残るものを確かめたうえで、個人データを消去する

retention-warn-title = { $client }様：まもなく消去します
retention-warn-on = 消去する日
retention-warn-ended = 終了した日
retention-warn = 消去後は、日付とIDだけが残ります。それまでは app.py export で書き出せます。
retention-keep = 保存を延長する
retention-kept = { $on }まで保存します
retention-kept-help = その前にもう一度お尋ねします。
retention-archived = アーカイブ済みのため、ここではもう読めません。app.py export で書き出せます。新しく始めるには /usher new をお使いください。
retention-erased = { $on }に終了したプロジェクトを消去しました
retention-erased-help = プレイブックの定めに従い、日付とIDだけを残しています。

export-unknown-person = IDまたはメールアドレスが{ $who }の方は見つかりません
