# `python app.py doctor` の結果（1行に1件）：現状と、必要な対処
doctor-python = Python { $version }
doctor-python-wrong = Python { $version } には対応していません。{ $oldest }～{ $newest } を入れて、`make setup` をもう一度実行してください。
doctor-settings = 設定を読み込めます
doctor-setting-wrong = { $name }：{ $fault }。.env または環境変数で修正してください（{ $use }）。
doctor-setting-near = { $name } という設定はありません。{ $near } ではありませんか。
doctor-setting-unknown = { $name } という設定はありません。削除してください。設定の一覧は .env.example にあります。
doctor-env-unreadable = .env を読み込めません（{ $fault }）。このユーザーが読める UTF-8 のテキストにしてください。
doctor-env-open = このマシンのほかのユーザーが .env とトークンを読める状態です。`chmod 600 .env` を実行してください。

doctor-data = データフォルダー { $folder }：書き込み可能、ほかのユーザーには非公開
doctor-data-new = データフォルダー { $folder }：初回の起動時に作成されます
doctor-data-file = { $folder } はフォルダーではありません。USHER_DATA で別のフォルダーを指定してください。
doctor-data-forbidden = { $folder } に書き込めません。このユーザーに書き込みを許可するか、USHER_DATA で別のフォルダーを指定してください。
doctor-data-open = このマシンのほかのユーザーが { $folder } の中を見られる状態です。`chmod 700 { $folder }` を実行してください。
doctor-space = 空き容量 { $size }
doctor-space-little = 空き容量が残り { $size } です。早めに空きを増やしてください。
doctor-space-none = 空き容量が残り { $size } しかありません。起動する前に空きを増やしてください。
doctor-disk = ファイルシステム：{ $kind }
doctor-disk-volatile = データフォルダーがメモリ上（{ $kind }）にあり、再起動すると消えます。USHER_DATA でディスク上のフォルダーを指定してください。
doctor-disk-remote = データフォルダーがネットワーク上（{ $kind }）にあり、書き込みがディスクに届いたことを確かめられません。ローカルディスクを使ってください。
doctor-store = 保存データに問題はありません（{ $count } 件）
doctor-store-held = ボットがこのフォルダーを使用中のため、データは確認していません（{ $fault }）。確認するにはボットを停止してください。
doctor-store-damaged = 保存データを読み込めません：{ $fault }
doctor-database = データベースから応答がありました（{ $count } 件）
doctor-database-wrong = データベースを読み込めません（{ $fault }）。DATABASE_URL の値と、PostgreSQL が動作していることを確認してください。
doctor-key = 保存されたトークンは USHER_KEY で暗号化されています
doctor-key-soon = USHER_KEY の先頭の鍵でまだ暗号化されていないトークンは、次回の起動時に暗号化されます
doctor-key-none = 保存されたトークンが暗号化されていません。USHER_KEY を設定し、鍵はバックアップとは別の場所に保管してください。
doctor-key-missing = { $document } のトークンは暗号化されていますが、USHER_KEY が設定されていません。暗号化に使った鍵を設定してください。
doctor-key-wrong = USHER_KEY のどの鍵でも { $document } のトークンを復号できません。暗号化に使った鍵を、カンマに続けて追加してください。

doctor-playbooks = プレイブック { $count } 件、問題なし
doctor-playbook-wrong = プレイブック { $fault }

doctor-local = Slack のトークンも Teams の設定もないため、ローカルワークスペースを提供します
doctor-slack-bot-token = SLACK_BOT_TOKEN が xoxb- で始まっていません。「OAuth & Permissions」の「Bot User OAuth Token」をコピーしてください。
doctor-slack-app-token = SLACK_APP_TOKEN が xapp- で始まっていません。「Basic Information」にあるアプリレベルトークンをコピーしてください。
doctor-slack-secret = { $name } が a～f と数字の32文字になっていません。「Basic Information」からコピーし直してください。
doctor-slack-client-id = SLACK_CLIENT_ID が「数字.数字」の形になっていません。「Basic Information」からコピーし直してください。
doctor-slack-no-way-in = Slack からボットに届く経路がありません。HTTP なら SLACK_SIGNING_SECRET、Socket Mode なら SLACK_APP_TOKEN を設定してください。
doctor-slack-half-client = SLACK_CLIENT_ID と SLACK_CLIENT_SECRET は組で使います。両方設定するか、両方外してください。
doctor-slack-one-workspace = SLACK_BOT_TOKEN があるとワークスペースが1つに固定され、ほかからはインストールできません。複数で使う場合は外してください。
doctor-slack-no-token = ボットのトークンがありません。1つのワークスペースなら SLACK_BOT_TOKEN、複数ならクライアント ID とシークレットを設定してください。
doctor-slack-no-address = 各ワークスペースからインストールできるように、PUBLIC_URL は https:// で始めてください。
doctor-slack-socket = Slack には Socket Mode で接続します
doctor-slack-http = Slack には HTTP で接続します。リクエスト URL：{ $address }
doctor-slack-known = Slack でボットを確認できました：{ $team } の { $user }
doctor-slack-refused = Slack が SLACK_BOT_TOKEN を拒否しました（{ $code }）。アプリを再インストールし、新しいトークンをコピーしてください。
doctor-slack-silent = { $address } の Slack から応答がありません。ネットワークと、SLACK_API_URL を設定している場合はその値を確認してください。

doctor-teams-no-app-id = TEAMS_APP_ID が設定されていません。Azure Bot の「Configuration」にある「Microsoft App ID」をコピーしてください。
doctor-teams-no-tenant = TEAMS_TENANT_ID が設定されていません。Azure Bot の「Configuration」にある「App Tenant ID」をコピーしてください。
doctor-teams-guid = { $name } が a～f と数字の32文字（5つの区切り）になっていません。Azure Bot の「Configuration」からコピーし直してください。
doctor-teams-no-password = TEAMS_APP_PASSWORD が設定されていません。Entra の「Certificates & secrets」でクライアントシークレットを作成して値をコピーするか、TEAMS_APP_TYPE=managed-identity を設定してください。
doctor-teams-secret-id = TEAMS_APP_PASSWORD がシークレットの値ではなく ID になっています。シークレットを新しく作成し、表示されている間に値をコピーしてください。
doctor-teams-password-unused = マネージド ID では TEAMS_APP_PASSWORD を使いません。削除してください。
doctor-teams-no-address = PUBLIC_URL は https:// で始めてください。Teams からこのサーバーに届くアドレスを設定します。
doctor-teams-anonymous = 相手を確かめずに Teams に応答します。このマシンの Agents Playground 専用です。
doctor-teams-anonymous-open = TEAMS_APP_TYPE=anonymous では、{ $host } に接続できる人なら誰でも、ほかの人になりすませます。HOST=127.0.0.1 にするか、別の種類を設定してください。
doctor-teams-service-url = TEAMS_SERVICE_URLS の { $url } では、ボットのトークンが通信の途中で読まれるおそれがあります。https:// を使ってください。
doctor-teams-served = Teams に接続します。メッセージング エンドポイント：{ $address }
doctor-teams-known = Microsoft Entra でボットを確認できました
doctor-teams-refused = Microsoft Entra がボットを拒否しました（{ $code }）。TEAMS_APP_ID と TEAMS_TENANT_ID を確認し、クライアントシークレットの期限が切れていれば新しく作成してください。
doctor-teams-silent = { $address } の Microsoft Entra から応答がありません。ネットワークを確認してください。

doctor-port-free = { $host } のポート { $port } は空いています
doctor-port-ours = { $host } のポート { $port } は、起動中のボットが使用しています
doctor-port-taken = { $host } のポート { $port } は別のプログラムが使用中です。そのプログラムを停止するか、PORT を変更してください。
doctor-port-forbidden = { $host } のポート { $port } はこのユーザーでは使えません。PORT を 1024 以上にしてください。
doctor-host-unknown = { $host } のポート { $port } では待ち受けできません。HOST にこのマシンのアドレスを設定してください。

doctor-well = すべて問題ありません。
doctor-wrong = 対処が必要な項目が { $count } 件あります。
