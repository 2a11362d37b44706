# 複数のプラットフォームを使う方、別のプラットフォームのチャンネル、そこにいる担当者。クライアントの目に触れるのは link-client で始まる文言だけ。
link-title = 別のプラットフォームのご自身とつなぐ
link-how = 別のプラットフォームで私とのダイレクトメッセージを開き、 `/usher link` に続けて次のコードを入力してください。
link-also-asked = 同じメールアドレスの方がいたので、そちらにも確認を送りました。ご本人でしたら、ボタンを押すだけで完了します。
link-note = コードは{ $minutes }分間有効で、1回だけ使えます。入力した方をご本人とみなしますので、誰にも教えないでください。
link-done = 同じ方として登録しました
link-done-help = 担当と回答を1つにまとめました。お知らせはプロジェクトのあるプラットフォームへ、お返事は話しかけていただいた場所へお送りします。
link-already = すでに同じ方として登録されています
link-already-help = 何も変更されていません。
link-wrong = このコードは使えません
link-wrong-help = 入力違い、使用済み、または期限切れの可能性があります。もう一方のプラットフォームで `/usher link` と入力し、新しいコードを取得してください。何も変更されていません。
link-here = このコードは、別のプラットフォームで入力します
link-here-help = そちらで私とのダイレクトメッセージを開いて入力してください。何も変更されていません。
link-too-many = コードの入力ミスが続きました
link-too-many-help = 1時間ほど待ってから、新しいコードを取得してください。何も変更されていません。
link-refused = この2つのアカウントはつなげません
link-refused-help = つなげるのは社内の方のアカウントだけで、各プラットフォームに1つずつです。何も変更されていません。
link-client = プロジェクトマネージャーが対応いたします
link-client-help = こちらでお使いのアカウントを、プロジェクトマネージャーにお知らせください。プロジェクトに追加できます。何も変更されていません。
link-client-asked = プロジェクトマネージャーに確認しています
link-client-asked-help = 同じメールアドレスのアカウントがもう1つあります。ご本人と確認でき次第、1つにまとめます。

link-question-title = { $platform }のこの方はご本人ですか？
link-question = { $platform }の{ $who }さんが同じメールアドレスを使っていて、こちらのあなたと同一人物として登録することを希望しています。
link-question-note = たった今ご自身で依頼した場合だけ、押してください。心当たりがなければ、そのままで何も変わりません。
link-yes = はい、本人です

link-same-title = { $client }：同じ方でしょうか？
link-same-one = { $who }様（{ $platform }）
link-same = どちらもクライアント側の方で、メールアドレスが同じです。
link-same-note = { $manager }さん、ご判断をお願いします。まとめると、どこでも同じ方として扱います。
link-same-yes = 同じ方です
link-same-done = { $client }：{ $who }様を同じ方として登録しました

guide-connect = このチャンネルを担当プロジェクトのチャンネルにする
guide-link = 別のプラットフォームの自分とつなぐ

connect-title = チャンネルの接続
connect-submit = 接続する
connect-project = プロジェクト
connect-role = 使い方
connect-role-hint = これまでのチャンネルは、プロジェクトから切り離されます。そこでのやり取りはそのまま残ります。
connect-as-client = クライアント用：クライアントと共有するチャンネル
connect-as-internal = 社内用：社内メンバーだけのチャンネル
connect-in-channel = チャンネルの接続は、そのチャンネルで行います
connect-in-channel-help = 接続したいチャンネルに移動して、 `/usher connect` と入力してください。どのプラットフォームでもかまいません。何も変更されていません。
connect-taken = このチャンネルは、すでにプロジェクトで使われています
connect-taken-help = 1つのチャンネルで扱えるプロジェクトは1つです。別のチャンネルを選んでください。何も変更されていません。
connect-nothing = あなたが率いる進行中のプロジェクトが見つかりません
connect-nothing-help = 別のプラットフォームでプロジェクトを率いている場合は、私とのダイレクトメッセージで `/usher link` と入力し、先にご自身をつないでください。何も変更されていません。
connect-done = { $client }：このチャンネルを接続しました
connect-done-help = プロジェクトの社内チャンネルにもお知らせしました。
connect-client-title = { $client }：クライアント用チャンネルを接続しました
connect-client = { $who }さんが{ $platform }の{ $room }を接続しました。今後、クライアント様へのご連絡はそちらに投稿します。
connect-released = { $platform }の{ $room }は、プロジェクトから切り離されました。
connect-internal-title = { $client }：社内チャンネルが変わりました
connect-internal = { $who }さんが{ $platform }の{ $room }に移しました。今後、プロジェクトの進み具合はそちらに表示します。
connect-unnamed = 名前のないチャンネル

people-elsewhere = { $people }さんは別のプラットフォームにいるため、ここの欄には表示できません。変更しない限り、役割はそのままです。
people-free = 空ける役割
people-free-hint = 1人だけの役割は、上で別の方を選んだ場合も交代になります。
people-seat = { $who }さん（{ $seat }）

error-room-internal = このチャンネルには社内向けの投稿が残っています。クライアント用には別のチャンネルを選んでください。
