# ローカルワークスペースのページで、会話のまわりにある文言。
local-workspace = { $firm }のワークスペース
local-side = メンバー・チャンネル・時計
local-menu = メンバー・チャンネル・時計を表示
local-skip = 会話へ移動
local-close = 閉じる
local-cancel = キャンセル
local-change = 変更
local-rooms = チャンネル
local-unread = 件の未読
local-you-sit-as = 現在のユーザー：
local-others-waiting = ほかのメンバーに未読メッセージがあります
local-seats-ours = { $firm } · 自社
local-seats-client = { $client } · クライアント
local-role-team-member = チームメンバー
local-role-client-stakeholder = クライアント側ステークホルダー

local-name-internal = { $name }
local-name-client = { $name }
local-name-direct = Usher
local-name-home = ホーム
local-sub-internal = { $firm }のみ
local-sub-client = { $client }も閲覧
local-sub-theirs = { $firm }と{ $client }
local-sub-direct = あなたとUsher
local-sub-home = あなたの対応待ち
local-label-internal = 社内限定
local-label-client = クライアントと共有
local-label-theirs = { $firm }と共有
local-label-direct = ダイレクトメッセージ
local-reads-internal = { $firm }のメンバーだけが読めます
local-reads-client = ここの内容はすべて{ $client }も読めます
local-reads-theirs = { $firm }と{ $client }が読めます
local-reads-direct = あなたとUsherだけが読めます
local-reads-home = あなただけに表示されています
local-members = { $count ->
   *[other] { $count }人が閲覧
}
local-write-internal = { $firm }のメンバーだけに書く
local-write-client = クライアントの{ $client }に書く
local-write-theirs = { $firm }に書く
local-write-direct = Usherに書く
local-send = 送信
local-keys = `Enter` で送信、 `Shift Enter` で改行、 `/usher` でここでできることを表示、 `/concern` で気がかりなことを伝える
local-log = { $name }のメッセージ
local-earlier = 以前のメッセージを表示
local-empty-internal = まだ何もありません
local-empty-client = まだやり取りはありません
local-empty-direct = Usherからのメッセージはここに届きます
local-empty-how-internal = `/usher new` と入力すると、このチャンネルでプロジェクトを立ち上げられます。
local-empty-how-client = ここに書いた内容は{ $client }も読めます。
local-empty-how-direct = こちらから話しかけることもできます。`ヘルプ` と送ると、Usherにできることが表示されます。

local-you = あなた
local-bot = ボット
local-only-you = あなただけに表示されています
local-dismiss = 消す
local-react = リアクションを付ける
local-emoji-thumb = いいね
local-emoji-white-check-mark = 完了
local-emoji-eyes = 確認中
local-emoji-tada = お祝い
local-emoji-warning = 注意
local-emoji-question = 質問

local-clock = ワークスペースの時計
local-clock-hour = 1時間後
local-clock-day = 1日後
local-clock-due = 次の予定へ
local-clock-day30 = 30日目へ
local-moved = 時計を{ $day } { $time }に進めました
local-nothing-due = この先の予定はまだありません。
local-no-day-30 = 先にプロジェクトを立ち上げてください。30日目はそこから数えます。
local-past-day-30 = 30日目はもう過ぎています。
local-language = { $name }さんの言語

local-optional = 任意
local-field-long = { $length }文字あります。{ $most }文字以内で入力してください。
local-field-unreadable = 読み取れませんでした。ご確認ください。
local-form-gone = このフォームはすでに送信されたか、閉じられています。もう一度開いてください。
local-too-long = { $length }文字あります。1件のメッセージは{ $most }文字までです。送信されていません。
local-too-large = 1件のメッセージに入りきらない量です。送信されていません。
local-no-such-command = { $command } というコマンドはありません。`/usher` で、ここでできることを確認できます。
local-no-such-emoji = この絵文字はここでは使えません。
local-no-answer = Usherから応答がないため、保存されていない可能性があります。Usherは起動していますか？
local-offline = Usherに接続できません。再接続しています…

local-guide-title = 引き継ぎを体験する
local-guide-you = あなたは{ $name }さん（{ $seat }、{ $firm }）です。
local-guide-on = ガイドを表示
local-guide-off = ガイドを閉じる
local-guide-end = 引き継ぎはこれで完了です。ほかのメンバーに切り替えて見てまわるか、時計を進めてこの先の動きを見てみてください。
local-sit-as = { $name }さんに切り替える
local-begin = サンプルで立ち上げる
local-go-direct = ダイレクトメッセージへ
local-go-internal = 社内チャンネルへ
local-step-open = プロジェクトを立ち上げる
local-how-open = { $client }との契約が成立しました。社内チャンネルでプロジェクトを立ち上げましょう。フォームには例が入っています。
local-step-answer = { $name }さんとして答える
local-how-answer = Usherが{ $name }さんに、クライアントについて7つの質問を1つずつ尋ねます。{ $answers ->
    [0] 自分で答えを入力しても、例を使ってもかまいません。
   *[other] { $answers }問に回答済みです。
}
local-step-flag = { $name }さんとして質問する
local-how-flag = Usherから{ $name }さんに回答が届いています。気になる回答を1つ選んで質問すると、営業担当者に届きます。
local-step-clock = 時間を進める
local-how-clock = 営業担当者からの返事がまだありません。次の予定まで時計を進めて、Usherの動きを見てみましょう。
local-step-reply = { $name }さんとして質問に答える
local-how-reply = 質問は{ $name }さんにダイレクトメッセージで届いています。そこで答えてください。
local-step-accept = { $name }さんとして承認する
local-how-accept = 約束ごとにスコープ内かどうかを判断し、引き継ぎを承認します。

local-example-fill = 例を入れる
local-example-answer = 回答例を使う
local-answer-problems = 受注デスクが、同じ注文を販売システムと会計システムに二度入力しています。約4%に入力ミスがあり、月次決算に9日かかっています。
local-answer-success = 夏までに入力ミスを0.5%未満に減らし、月次決算を3日以内に終えることです。財務部長はまず決算の日数を見ます。
local-answer-stakeholders =
    Nadia Rahman；業務部長；nadia@northwind.example；+45 5550 0101；日々の連絡
    Oscar Lindqvist；財務部長；oscar@northwind.example；+45 5550 0102；予算と承認
    Mei Lin Chong；受注デスク責任者；mei@northwind.example；+45 5550 0103；受注業務の実態
local-answer-promises =
    6週間以内に、販売システムと会計システムの連携を一部稼働させる
    受注デスク全員への研修
    毎週、書面で進捗を報告する
local-answer-objections = Oscar様は、切り替えで受注デスクの業務が1週間止まることを心配されています。2年前のプロジェクトが失敗しており、一斉切り替えは避けたいとのことです。
local-answer-working-style = 会議は短く、要点は文書で。Nadia様はチャットに1時間以内に返信され、Oscar様はメールのみです。金曜の午後2時以降はどなたもいらっしゃいません。
local-answer-politics = 会計システムの所管をめぐり、Oscar様とIT部長の意見が割れています。どちらの肩も持たず、合同の会議では話題にしないでください。
local-answer-confirm = はい
local-answer-flag = 0.5%未満とは、注文の件数でしょうか、明細の行数でしょうか。現在はどなたが計測されていますか。
local-answer-clarify = Nadia様に確認しました。明細ではなく注文の件数です。毎月の決算時に訂正件数を数えており、直近6か月分をお送りできます。
local-answer-objective = 注文が再入力なしで販売システムから会計システムへ流れるようにすること。
local-answer-scope = 対象：販売システムと会計システムの間の注文と請求。対象外：倉庫、給与計算。
local-answer-weeks = 12
local-answer-approach = まず1つの商品群で連携を作り、2週間は従来の方法と並行して動かします。その後、商品群ごとに順に切り替えます。
