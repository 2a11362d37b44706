# Что сообщает командная строка помимо doctor и что стоит вокруг репетиции.
command-serving = Usher запущен. Откройте { $address } в браузере; Ctrl+C — остановить.
command-locked = { $fault }. Сначала остановите бота или скопируйте папку и укажите копию в USHER_DATA.
command-not-written = Не удалось записать { $file }: { $fault }
command-no-data = В { $folder } пока нет данных. Если они в другом месте, укажите его в USHER_DATA.

export-unknown = Проекта с идентификатором { $id } нет.
export-nothing = Пока нет ни одной передачи проекта для экспорта.

playbook-not-shipped = Плейбука { $name }, который можно скопировать, нет. Выберите один из: { $known }
playbook-exists = { $file } уже существует и не изменён. Выберите другое имя.
playbook-made = { $file } готов к правкам. Затем выполните `python app.py playbook check` и перезапустите бота.
playbook-holds = { $count ->
    [one] ✓ { $count } плейбук без ошибок
    [few] ✓ { $count } плейбука без ошибок
   *[many] ✓ { $count } плейбуков без ошибок
}

rehearse-only = видит только { $who }
rehearse-updated = обновлено
rehearse-pressed = нажимает «{ $label }»
rehearse-sent = отправляет форму «{ $title }»
rehearse-home = открывает главную

command-no-database = База данных не указана. Сначала задайте DATABASE_URL.
move-same = Дважды указано одно и то же хранилище. Задайте одно в --from, другое в --to.
move-done = ✓ Перенесено и сверено: { $documents ->
    [one] { $documents } документ
    [few] { $documents } документа
   *[many] { $documents } документов
} и { $lines ->
    [one] { $lines } строка
    [few] { $lines } строки
   *[many] { $lines } строк
} журнала. Источник не изменился.
forget-tokens-done = { $count ->
    [one] ✓ Удалён { $count } токен. В этом рабочем пространстве нужно заново установить приложение.
    [few] ✓ Удалено { $count } токена. В этих рабочих пространствах нужно заново установить приложение.
   *[many] ✓ Удалено { $count } токенов. В этих рабочих пространствах нужно заново установить приложение.
}
forget-tokens-none = Все сохранённые токены читаются. Ничего не изменено.
upgrade-done = ✓ База данных приведена к этой версии. { $count ->
    [one] Переписан { $count } документ.
    [few] Переписано { $count } документа.
   *[many] Переписано { $count } документов.
}
