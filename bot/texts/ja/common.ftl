# 役割、言語、トーン、本人だけに見える短い返答、エラー。このファイルの文言はすべてクライアントの目に触れることがある。
someone = 担当者

seat-sales-rep = 営業担当者
seat-project-manager = プロジェクトマネージャー
seat-delivery-lead = デリバリー責任者
seat-team-member = チームメンバー
seat-client-services-lead = 顧客対応責任者
seat-engagement-partner = 担当パートナー
seat-managing-partner = マネージングパートナー
seat-client-lead = クライアント側責任者
seat-client-sponsor = クライアント側エグゼクティブスポンサー
seat-client-stakeholder = クライアント側ステークホルダー
seat-one-team-member = チームメンバー
seat-one-client-stakeholder = クライアント側ステークホルダー

language-en = English
language-ja = 日本語
language-ms = Bahasa Melayu
language-da = Dansk
language-ru = Русский
language-title = 言語
language-mine = 自分が使う言語
language-room = このチャンネルへの投稿に使う言語
language-saved = 設定しました。次のメッセージから反映されます。

mood-thorough = しっかり：正確に、もれなく
mood-light = 気軽に：手短に、親しみやすく

aside-stale = このカードは最新のものではありません
aside-stale-help = 何も変更されていません。`/usher` と入力すると、今ここでできることを確認できます。
aside-no-seat = この操作は別の担当者が行います
aside-no-seat-help = 何も変更されていません。必要なときは、プロジェクトの責任者にご相談ください。
aside-no-engagement = ここで表示できるプロジェクトはありません
aside-no-engagement-help = プロジェクトの社内チャンネルでもう一度お試しいただくか、プロジェクトマネージャーに追加を依頼してください。
aside-unknown-you = 少々お待ちください。ユーザー情報を確認しています
aside-unknown-you-help = 数秒後にもう一度お試しください。何も変更されていません。
aside-not-for-you = この内容は、ここでは表示できません
aside-not-for-you-help = 何も変更されていません。閲覧が必要なときは、プロジェクトマネージャーにご相談ください。
card-moved = 最新の内容は、この下のメッセージにあります。

error-unexpected = うまく処理できませんでした。何も変更されていません。もう一度お試しください。
error-not-saved = 保存できませんでした。少し待ってから、もう一度お試しください。
error-busy = ただいま混み合っています。数秒後にもう一度お試しください。
error-choose = いずれかを選択してください。
error-client-name = クライアント名を{ $most }文字以内で入力してください。
error-zone = 「{ $words }」というタイムゾーンは見つかりませんでした。Asia/Tokyo や Europe/Copenhagen のような名前で入力してください。
error-date-far = 今日から前後1年以内の日付を入力してください。
error-country = 「{ $words }」の祝日は登録されていません。JP, DK のような2文字の国コードで入力してください。
error-link = 「{ $words }」はリンクとして読み取れませんでした。https:// で始まるリンクを、1行に1つずつ入力してください。
error-room-taken = このチャンネルは、進行中の別のプロジェクトで使われています。
error-room-shared = このチャンネルは社外の方と共有されています。社内専用のチャンネルを選んでください。
error-same-room = クライアント用チャンネルには、社内チャンネルとは別のチャンネルを選んでください。
error-seat-needed = この役割には担当者が必要です。
error-seat-one = 選べるのは1人だけです。
error-seat-both = この方は、すでに自社側の担当者になっています。
error-seat-client = 社外の方は、この役割には選べません。
