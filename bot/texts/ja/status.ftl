# 週次の進捗報告：プロジェクトマネージャーへの依頼と、承認後にクライアントが読む文面。
status-title = 進捗報告 · { $day }
status-prompt = { $mood ->
    [light] { $who }さん、{ $client }様への進捗報告の時間です！こちらで把握している内容をまとめました。ひとこと足すか、このまま投稿してください。
   *[thorough] { $who }さん、本日は{ $client }様への進捗報告の日です。把握している内容は以下のとおりです。必要な点を加えるか、計画どおりであればこのまま投稿してください。
}
status-as-is = 計画どおり：このまま投稿
status-write = 報告を書く
status-form = 進捗報告
status-planned = 前回の報告で今週の予定としていたこと
status-overall = 全体の状況
status-on-track = 順調
status-at-risk = 要注意
status-off-track = 計画から逸脱
status-on-plan = { $mood ->
    [light] すべて順調に進んでいます。👍
   *[thorough] プロジェクトは計画どおりに進んでおり、今週ご対応いただくことはございません。
}
status-done = 今週の成果
status-done-hint = 活動ではなく成果を：クライアントが新たに手にしたものを書いてください。
status-focus = 来週の重点
status-issues = 課題と障害
status-decisions = ご判断いただきたいこと
status-requests = クライアントに依頼したいこと
status-requests-hint = 1行に1件、それぞれに期日を：口座一覧; 12月4日
status-request-by = お願いしたいこと（{ $day }まで）
status-events = 今後の予定
status-questions = 質問・気になる点
status-noticed = 把握していること：載せないものは外してください
status-coming = 今後の日程：載せないものは外してください
status-milestone = マイルストーン「{ $name }」
status-milestone-on = マイルストーン「{ $name }」（{ $day }）
status-why = 「{ $name }」が遅れている場合、その理由と対応
status-why-needed = クライアントが知りたいのは、理由と対応です。ご記入ください。
status-ahead = 予定より早い
status-on-schedule = 予定どおり
status-behind = 遅れ
status-reached = 達成
status-is-ahead = 予定より早く進んでいます（見込み：{ $day }）
status-is-on-schedule = 予定どおりです（{ $day }）
status-is-behind = 遅れています（見込み：{ $day }）。{ $why }
status-is-reached = 達成しました
status-and =
    { $words }
    { $more }
status-answer = { $mood ->
    [light] 気になることがあれば、こちらにひとこと、またはボタンで気軽にお知らせくださいね。
   *[thorough] ご質問や気になる点がありましたら、こちらに書き込むか、ボタンからお知らせください。
}
status-fact-handoff = 営業からデリバリーチームへの引き継ぎ完了
status-fact-welcome = ウェルカムパッケージのお届け
status-fact-notes = キックオフ議事録のお届け
status-fact-statement = 業務範囲のご提示
status-fact-win = 最初の成果のお届け
status-fact-deliverable = 成果物（途中版）のお届け
status-fact-kickoff = キックオフの開催（{ $day }）
status-ahead-kickoff = キックオフ：{ $at }
status-ahead-milestone = { $name }：{ $day }
status-inside-flags = 社内向け：引き継ぎについて未回答の質問が{ $count }件あります。
status-inside-alignment = 社内向け：認識合わせで一致していない点が{ $count }件あります。
status-inside-concerns = 社内向け：前回の報告以降、懸念事項が{ $count }件寄せられています。
status-waits = { $client }：{ $day }の進捗報告がまだ投稿されていません
status-missed-title = { $client }：{ $count ->
   *[other] 進捗報告が{ $count }回続けて投稿されていません
}
status-missed = { $day }の進捗報告が投稿されていません。下書きは{ $who }さんの手元にあります。ひと声かけていただけると助かります。
status-missed-how = 「計画どおり」のひとことも、待っているクライアントには大切な知らせです。
