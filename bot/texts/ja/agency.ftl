# エージェンシーのステップ、クライアントとのキックオフ前の確認、次フェーズの案。クライアントが読むのは案へのお礼だけ。
step-contract = 契約とお支払い
step-internal-kickoff = 社内キックオフ
step-questionnaire = ヒアリングシート
step-technical = 技術面の準備
step-reporting = レポートの準備
step-kickoff = クライアントとのキックオフ
step-scope = スコープの維持

ready-title = { $client }：キックオフの準備が整いました
ready-title-open = { $client }：キックオフの準備がまだ{ $count }件残っています
ready-missing = { $step }：未完了{ $count }件
ready-not-sent = ヒアリングシートが未送信です
ready-open = ヒアリングシート：未回答{ $count }問
ready-not-yet = すべて完了するか、このまま進める理由を記録すると、アジェンダをクライアントに送れます。
ready-yes = 準備完了とする
ready-anyway = このまま進める
ready-reason = 未完了のままキックオフを進める理由は何ですか？
ready-reason-hint = 社内チャンネルに表示され、案件に記録されます。
ready-reason-short = 理由を一文でお書きください。
ready-submit = 進める
ready-passed = { $who }さんが準備完了としました。
ready-passed-anyway = 未完了のものがありますが、{ $who }さんの判断で進めます。
ready-anyway-title = { $client }：未完了{ $count }件のままキックオフに進みます
ready-kept = 準備完了として記録しました
ready-kept-anyway = 理由とともに記録しました。アジェンダを承認できます。
ready-none = このプレイブックにはキックオフ前の確認がありません
ready-none-help = エージェンシーのプレイブックを参考に「steps」を追加し、キックオフに「gate: true」を付けてください。

idea-card = { $client }：次フェーズの案
idea-card-note = 合意済みのスコープ外の案として保管しました。一覧は /usher ideas で見られます。
idea-thanks = ありがとうございます。次のフェーズの案として承りました
idea-thanks-who = 現在の合意範囲には含まれておりませんので、{ $who }より改めてご連絡いたします。
idea-parked = 保管しました。次フェーズの案は{ $count }件です。
idea-empty = どのような案ですか？
idea-empty-help = コマンドに続けてお書きください：/usher idea ポイント制度
idea-long = { $count }文字あります
idea-long-help = 案は{ $most }文字までです。短くするか、資料へのリンクをお書きください。
idea-full = すでに{ $count }件の案があり、これ以上は保管できません
idea-full-help = まず /usher ideas で整理してください。
idea-list = { $count ->
    [0] { $client }：保管中の案はありません
   *[other] { $client }：次フェーズの案が{ $count }件あります
}
idea-none = /usher idea に続けて書くと保管できます。クライアントの方は、チャンネルで私に「アイデア：…」とお書きいただけます。
idea-from-client = クライアントより、{ $on }
idea-from-us = 社内より、{ $on }
idea-more = 残り{ $count }件は、これらを整理すると表示されます。
idea-sort = 案を整理する
idea-one = { $words }
idea-fate-parked = 保管を続ける
idea-fate-taken = 取り上げる（提案または変更依頼）
idea-fate-dropped = 見送る
idea-submit = 保存する
idea-sorted = { $count ->
    [0] 変更はありません
   *[other] { $count }件の案を整理しました
}

guide-idea = 次フェーズの案を保管（一覧は /usher ideas）
guide-playbook = この案件のプレイブックと、新しい版との違い
guide-questionnaire = ヒアリングシートを送る、回答を読む
guide-ready = クライアントとのキックオフまでに足りないもの
