# 体制：社内向けの一覧（稼働率と選定理由は責任者のみ）。紹介文はお客様がお読みになります
guide-team = メンバーの役割、経歴、稼働率を表示します
team-title-ours = { $client }：体制
team-line = { $who } · { $seats }
team-line-share = { $line } · { $percent }%
team-no-bio = 経歴はまだありません。
team-photo-at = 写真：{ $photo }
team-weighed = { $what }：{ $words }
team-skills = 技術力
team-industry = 業界知識
team-relationship = お客様との関係構築
team-availability = 稼働の余裕
team-growth = 成長の機会
team-edit = { $who }さんについて
team-introduce = メンバーを紹介する
team-over = { $who }さんの稼働率は合計{ $percent }%です（{ $parts }）。
team-share = { $client } { $percent }%
team-bio = 経歴
team-bio-hint = お客様がお読みになる2、3文です。経験と、どのようなことを相談できるかを書いてください。
team-photo = 写真
team-photo-hint = https:// で始まり、お客様が開けるアドレスを入力してください。
team-photo-wrong = 写真のアドレスとして使えません。https:// で始まるアドレスだけを入力してください。
team-phone = 電話番号
team-phone-hint = お客様がお電話できる番号を、国番号から入力してください。ない場合は空欄のままで構いません。
team-phone-wrong = 電話番号として使えません。「+81 3 1234 5678」のように数字で入力してください。
team-allocation = 稼働率（%）
team-allocation-hint = このプロジェクトに充てる時間の割合です。
team-allocation-wrong = 0から100までの整数を入力してください。
team-weighed-hint = この方を選んだ理由です。プロジェクトの責任者にのみ表示します。
team-member-form = メンバーの情報
team-full = 体制の情報として保存できる量を超えています。短くしてください。
team-kept = 保存しました
team-kept-next = デリバリー担当者全員の経歴が揃うと、紹介文の下書きを営業担当者にお届けします。
team-over-title = 保存しましたが、稼働率が100%を超えています
team-over-how = ほかのプロジェクトと、どちらを優先するか調整してください。

team-prompt = { $client }様には、次のようにメンバーをご紹介します。
team-lacking = まだ経歴がない方：{ $people }。`/usher team` で入力できます。
team-form = ご自身の言葉
team-note = あなたからの一言
team-note-hint = ご自身の言葉で1、2行。メンバーの紹介の上に表示します。
team-waits = { $client }：メンバーをまだお客様に紹介していません
team-introduced = メンバーは紹介済みです
team-introduced-help = 変更はしていません。ウェルカムパッケージには最新の体制を表示します。
team-title = { $client }様の担当メンバー
team-hello = { $mood ->
    [light] ご一緒できることを楽しみにしています。{ $who }より、担当メンバーをご紹介します。
   *[thorough] { $who }より、担当させていただくメンバーをご紹介いたします。
}
team-told = { $words } · { $more }
team-phone-at = 電話：{ $phone }
team-answer = メンバーへのご質問は、こちらにお気軽にお書きください。
team-waits-new = { $client }：新しく加わったメンバー（{ $people }）をまだお客様に紹介していません
team-title-new = 新しい担当メンバー
team-hello-new = { $who }より、新しく加わったメンバーをご紹介いたします。
