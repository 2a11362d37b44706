# Что находит `python app.py doctor`, по строке на каждое: как есть и что сделать.
doctor-python = Python { $version }
doctor-python-wrong = Python { $version } не подходит. Установите версию от { $oldest } до { $newest } и снова выполните `make setup`.
doctor-settings = Настройки прочитаны
doctor-setting-wrong = { $name }: { $fault }. Исправьте в .env или в переменных окружения ({ $use }).
doctor-setting-near = Настройки { $name } нет. Возможно, вы имели в виду { $near }?
doctor-setting-unknown = Настройки { $name } нет. Удалите её; все настройки перечислены в .env.example.
doctor-env-unreadable = Не удалось прочитать .env ({ $fault }). Откройте файл для этого пользователя и сохраните его в UTF-8.
doctor-env-open = Другие пользователи этого компьютера могут прочитать .env и токены в нём. Выполните `chmod 600 .env`.

doctor-data = Папка данных { $folder }: доступна для записи и закрыта для других
doctor-data-new = Папка данных { $folder }: будет создана при первом запуске
doctor-data-file = { $folder } не является папкой. Укажите другую в USHER_DATA.
doctor-data-forbidden = В { $folder } нельзя ничего записать. Разрешите запись этому пользователю или укажите другую папку в USHER_DATA.
doctor-data-open = Другие пользователи этого компьютера могут заглянуть в { $folder }. Выполните `chmod 700 { $folder }`.
doctor-space = Свободно { $size }
doctor-space-little = Свободно всего { $size }. Освободите место в ближайшее время.
doctor-space-none = Свободно всего { $size }. Освободите место перед запуском.
doctor-disk = Файловая система: { $kind }
doctor-disk-volatile = Папка данных находится в памяти ({ $kind }) и исчезнет после перезагрузки. Укажите в USHER_DATA папку на диске.
doctor-disk-remote = Папка данных находится в сети ({ $kind }), и запись может не дойти до диска. Используйте локальный диск.
doctor-store = { $count ->
    [one] Данные целы: { $count } документ
    [few] Данные целы: { $count } документа
   *[many] Данные целы: { $count } документов
}
doctor-store-held = Бот сейчас работает с этой папкой, поэтому данные не проверены ({ $fault }). Чтобы их проверить, остановите бота.
doctor-store-damaged = Не удалось прочитать данные: { $fault }
doctor-database = { $count ->
    [one] База данных отвечает: { $count } документ
    [few] База данных отвечает: { $count } документа
   *[many] База данных отвечает: { $count } документов
}
doctor-database-wrong = Не удалось прочитать базу данных ({ $fault }). Проверьте DATABASE_URL и убедитесь, что PostgreSQL запущен.
doctor-key = Сохранённые токены зашифрованы ключом USHER_KEY
doctor-key-soon = Токены, ещё не зашифрованные первым ключом из USHER_KEY, будут зашифрованы при следующем запуске
doctor-key-none = Сохранённые токены не зашифрованы. Задайте USHER_KEY и храните ключ отдельно от резервных копий.
doctor-key-missing = Токен в { $document } зашифрован, а USHER_KEY не задан. Укажите ключ, которым он был зашифрован.
doctor-key-wrong = Ни один ключ из USHER_KEY не подходит к токену в { $document }. Добавьте через запятую ключ, которым он был зашифрован.

doctor-playbooks = { $count ->
    [one] { $count } плейбук, ошибок нет
    [few] { $count } плейбука, ошибок нет
   *[many] { $count } плейбуков, ошибок нет
}
doctor-playbook-wrong = Плейбук { $fault }

doctor-local = Ни токенов Slack, ни настроек Teams нет: запускается локальное рабочее пространство
doctor-slack-bot-token = SLACK_BOT_TOKEN начинается не с xoxb-. Скопируйте «Bot User OAuth Token» из раздела «OAuth & Permissions».
doctor-slack-app-token = SLACK_APP_TOKEN начинается не с xapp-. Скопируйте токен уровня приложения из раздела «Basic Information».
doctor-slack-secret = { $name } должен состоять из 32 цифр и букв от a до f. Скопируйте его ещё раз из раздела «Basic Information».
doctor-slack-client-id = SLACK_CLIENT_ID должен состоять из двух чисел через точку. Скопируйте его ещё раз из раздела «Basic Information».
doctor-slack-no-way-in = Slack не может связаться с ботом. Задайте SLACK_SIGNING_SECRET для HTTP или SLACK_APP_TOKEN для Socket Mode.
doctor-slack-half-client = SLACK_CLIENT_ID и SLACK_CLIENT_SECRET нужны вместе. Задайте оба или ни одного.
doctor-slack-one-workspace = SLACK_BOT_TOKEN привязывает бота к одному рабочему пространству, и в других его не установить. Чтобы разрешить это, удалите токен.
doctor-slack-no-token = У бота нет токена. Задайте SLACK_BOT_TOKEN для одного рабочего пространства или идентификатор и секрет клиента для нескольких.
doctor-slack-no-address = PUBLIC_URL должен начинаться с https://, чтобы бота можно было установить в рабочие пространства.
doctor-slack-socket = Slack подключён через Socket Mode
doctor-slack-http = Slack подключён через HTTP; адрес для запросов: { $address }
doctor-slack-known = Slack знает бота: { $user } в { $team }
doctor-slack-refused = Slack отклонил SLACK_BOT_TOKEN ({ $code }). Установите приложение заново и скопируйте новый токен.
doctor-slack-silent = Slack не ответил по адресу { $address }. Проверьте сеть и SLACK_API_URL, если вы его задали.

doctor-teams-no-app-id = TEAMS_APP_ID не задан. Скопируйте «Microsoft App ID» из раздела «Configuration» вашего Azure Bot.
doctor-teams-no-tenant = TEAMS_TENANT_ID не задан. Скопируйте «App Tenant ID» из раздела «Configuration» вашего Azure Bot.
doctor-teams-guid = { $name } должен состоять из 32 цифр и букв от a до f в пяти группах. Скопируйте его ещё раз из раздела «Configuration» вашего Azure Bot.
doctor-teams-no-password = TEAMS_APP_PASSWORD не задан. Создайте секрет клиента в Entra («Certificates & secrets») и скопируйте его значение или задайте TEAMS_APP_TYPE=managed-identity.
doctor-teams-secret-id = TEAMS_APP_PASSWORD содержит идентификатор секрета, а не его значение. Создайте новый секрет и скопируйте значение, пока оно показано.
doctor-teams-password-unused = С управляемым удостоверением TEAMS_APP_PASSWORD не нужен. Удалите его.
doctor-teams-no-address = PUBLIC_URL должен начинаться с https://. Укажите адрес, по которому Teams достигает этого сервера.
doctor-teams-anonymous = Teams подключён без проверки, кто обращается. Это только для Agents Playground на этом компьютере.
doctor-teams-anonymous-open = С TEAMS_APP_TYPE=anonymous любой, кому доступен { $host }, может писать от чужого имени. Задайте HOST=127.0.0.1 или другой тип.
doctor-teams-service-url = В TEAMS_SERVICE_URLS указан { $url }, по пути к нему токен бота можно прочитать. Используйте https://.
doctor-teams-served = Teams подключён; адрес для сообщений: { $address }
doctor-teams-known = Microsoft Entra знает бота
doctor-teams-refused = Microsoft Entra отклонила бота ({ $code }). Проверьте TEAMS_APP_ID и TEAMS_TENANT_ID и создайте новый секрет клиента, если прежний истёк.
doctor-teams-silent = Microsoft Entra не ответила по адресу { $address }. Проверьте сеть.

doctor-port-free = Порт { $port } на { $host } свободен
doctor-port-ours = Порт { $port } на { $host } занят работающим ботом
doctor-port-taken = Порт { $port } на { $host } занят другой программой. Остановите её или задайте другой PORT.
doctor-port-forbidden = Порт { $port } на { $host } недоступен этому пользователю. Задайте PORT не меньше 1024.
doctor-host-unknown = На { $host } нельзя открыть порт { $port }. Укажите в HOST адрес этого компьютера.

doctor-well = Всё в порядке.
doctor-wrong = { $count ->
    [one] Нужно исправить { $count } проблему.
    [few] Нужно исправить { $count } проблемы.
   *[many] Нужно исправить { $count } проблем.
}
