# 計画を守る：遅れそうなときはお客様が知らせ、プロジェクトマネージャーが決めます。多くはお客様が読みます。
guide-late = 変更になった期日とその理由を表示します
late-open = 遅れそうです
late-matters = { $mood ->
    [light] 期日はドミノのようにつながっています。ひとつ動くと、その先も動きます。早めに知らせていただければ、一緒に方法を考えます 🙂
   *[thorough] 最初に合意した期日はお互いにつながっており、ひとつが動くと、その先もプロジェクトの終わりまで動きます。早めにお知らせいただければ、一緒に方法を考えます。変更の可否はプロジェクトマネージャーが判断いたします。
}
late-which = どの期日ですか
late-option = { $what }・{ $day }
late-day = 新しい日付
late-day-hint = 会議そのものを取りやめる場合は、空欄のままにしてください。
late-why = 理由
late-why-hint = 1～2文でお書きください。変更とともに記録します。
late-send = チームに知らせる
late-kickoff = キックオフ
late-gone = この期日は過ぎたか、すでに済んでいます。ほかの期日をお選びください。
late-not-later = 合意した日（{ $day }）より後ではありません。
late-far = 1年以上先です。もっと早い日付をお選びください。
late-why-needed = 理由をひとことお書きください。
late-where = どのプロジェクトのことか分かりません
late-where-help = プロジェクトのチャンネルで `/usher late` と書いてください。
late-ours = このボタンはお客様用です
late-ours-help = 期日は `/usher plan` で理由を添えて変更します。これまでの変更は `/usher late` で確認できます。
late-closed = このプロジェクトは終了しています
late-closed-help = 期日はもう変更できません。担当者に直接ご連絡ください。
late-nothing = 遅れる可能性のある期日はありません
late-nothing-help = まだ合意した期日がないか、すべて済んでいます。
late-thanks = { $mood ->
    [light] 早めのお知らせ、助かります 👍
   *[thorough] 早めにお知らせいただき、ありがとうございます
}
late-thanks-who = { $who }が確認し、プロジェクトのチャンネルでお返事いたします。それまでは合意した期日のままです。
late-thanks-nobody = チームが確認し、プロジェクトのチャンネルでお返事いたします。それまでは合意した期日のままです。
late-title = { $client }：{ $what }
late-asks = { $client }の{ $who }様から、遅れるとの連絡です：
late-called-off = { $who }様が{ $what }（{ $day }）の取りやめを希望しています。
late-called-off-late = { $who }様が{ $what }（{ $day }）の取りやめを、1営業日前を切って希望しています。
late-shift = 遅れ
late-days = { $count }営業日
late-effect = 後続もすべて同じだけ動く場合：
late-end = プロジェクトの終わり
late-end-stays = { $day }のまま
late-end-unknown = 不明：計画にまだマイルストーンがありません
late-count-wishes = これまでのお客様からの希望
late-count-theirs = お客様の都合で動いたマイルストーン
late-count-ours = 当社の都合で動いたマイルストーン
late-count-cancelled = 直前の取りやめ／取りやめ全体
late-yours = 承認するとこの期日だけが動きます。ほかは `/usher plan` で変更してください。決定はお客様に伝わります。
late-grant = 承認する
late-offer = 別の日を提案する
late-offer-day = 提案する日
late-decline = 期日を変えない
late-words = お客様への説明
late-words-hint = お客様がお読みになります。
late-tell = お客様に伝える
late-done = お客様に伝えました
late-see = 決める
late-waits = { $client }：「{ $what }」を{ $day }に変更しますか？
late-is-open = 未決定
late-is-granted = { $day }に変更（{ $who }）
late-is-declined = { $day }のまま（{ $who }）
late-is-offered = { $day }を提案（{ $who }）。お客様の返答待ち
late-is-cancelled = 取りやめ
late-is-cancelled-late = 直前の取りやめ
late-is-replaced = 後の希望に置き換え
late-told = 期日について
late-told-granted = { $mood ->
    [light] 承知しました。{ $what }は{ $day }になりました。ご準備の時間も含めて、カレンダーにお入れください。
   *[thorough] { $what }の期日は{ $day }になりました。ご準備の時間も含めて、カレンダーにご予定をお入れください。
}
late-told-offered = 後の作業に影響するため、{ $what }をご希望の日までは動かせません。{ $day }ではいかがでしょうか。
late-told-declined = 後の作業に影響するため、{ $what }は{ $day }のままとさせてください。間に合わせるために必要なことがありましたら、こちらでお知らせください。
late-accept = その日で大丈夫です
late-log = { $client }：変更になった期日
late-line = { $what }（{ $was }）：{ $fate }
late-move = { $what }：{ $was } → { $day }（当社の都合）
late-log-how = お客様は、ボタンかチャンネルでの `/usher late` で遅れを知らせます。
