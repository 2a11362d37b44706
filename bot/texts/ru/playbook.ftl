# Плейбуки в чате: что предложено изменить, какая версия у проекта и как перейти на новую. Только для нашей стороны.
proposals-title = { $count ->
    [0] Предложений к плейбуку нет
    [one] { $count } предложение к плейбуку
    [few] { $count } предложения к плейбуку
   *[many] { $count } предложений к плейбуку
}
proposals-none = Решать пока нечего. Предложения после ретроспектив появятся здесь.
proposals-from = { $client }, { $on }, плейбук { $playbook }
proposals-about = { $client }, { $on }, плейбук { $playbook }: { $path }
proposals-more = { $count ->
    [one] Ещё { $count } появится, когда вы разберёте эти.
    [few] Ещё { $count } появятся, когда вы разберёте эти.
   *[many] Ещё { $count } появятся, когда вы разберёте эти.
}
proposals-settled = Разобрано раньше: { $count }.
proposals-sort = Разобрать предложения
proposals-sort-how = «Войдёт в плейбук» значит: тот, кто ведёт файл, уже внёс правку или внесёт её.
proposals-one = { $words }
proposals-open = Ещё не решено
proposals-taken = Войдёт в плейбук
proposals-dropped = Не нужно
proposals-submit = Сохранить
proposals-kept = { $count ->
    [0] Ничего не изменилось
    [one] Разобрано { $count } предложение
    [few] Разобрано { $count } предложения
   *[many] Разобрано { $count } предложений
}
proposals-kept-edit = Дальше: исправьте файл, выполните `python app.py playbook check` и перезапустите бота.

playbook-diff-changed = { $was } → { $now }
playbook-diff-added = добавлено: { $now }
playbook-diff-removed = убрано; было: { $was }
playbook-diff-moved = другой порядок: { $now }
playbook-diff-none = { $one } и { $other } не различаются.
playbook-diff-head = { $count ->
    [one] { $one } отличается от { $other } в { $count } месте:
    [few] { $one } отличается от { $other } в { $count } местах:
   *[many] { $one } отличается от { $other } в { $count } местах:
}
playbook-diff-missing = Плейбука { $name } нет. Назовите файл, свой плейбук из { $folder } или один из: { $known }

playbook-title = { $client }: плейбук
playbook-version = Версия
playbook-newest = Это версия, которая предлагается сейчас.
playbook-newer = { $count ->
    [0] Есть версия новее ({ $version }); отличаются только комментарии или оформление.
    [one] Есть версия новее ({ $version }): изменена { $count } настройка. Проект остаётся на своей, пока вы его не переведёте.
    [few] Есть версия новее ({ $version }): изменены { $count } настройки. Проект остаётся на своей, пока вы его не переведёте.
   *[many] Есть версия новее ({ $version }): изменено { $count } настроек. Проект остаётся на своей, пока вы его не переведёте.
}
playbook-gone = Этот плейбук больше не предлагается, но проект продолжает работать по нему.
playbook-see = Показать различия
playbook-proposals = Предложений к плейбуку: { $count }; смотрите /usher playbook proposals
playbook-move-title = { $count ->
    [one] { $client }: изменится { $count } настройка
    [few] { $client }: изменятся { $count } настройки
   *[many] { $client }: изменится { $count } настроек
}
playbook-same-words = По существу ничего не меняется: только комментарии или оформление.
playbook-more = Здесь не показано ещё: { $count }. Смотрите `python app.py playbook diff`
playbook-move = Перевести проект
playbook-move-note = Все ответы сохранятся. Будущие даты пересчитываются; начатые опросы и анкета идут, как начались.
playbook-lost = Перевести проект нельзя, иначе пропадёт:
playbook-lost-handoff = Передача проекта: ответ на «{ $topic }», о котором больше не спрашивают или спрашивают иначе
playbook-lost-alignment = Сверка ожиданий: ответы про { $fact }, о чём больше не спрашивают или спрашивают иначе
playbook-lost-item = Чек-лист: «{ $what }», о чём уже попросили клиента
playbook-lost-how = Верните это в плейбук, перезапустите бота и попробуйте снова или оставьте проект как есть.
playbook-moved-title = { $client }: проект переведён на новую версию плейбука
playbook-moved = Теперь версия { $version }, отличий: { $count }. Проект перевёл участник: { $who }.
playbook-moved-planned = { $count ->
    [0] Пересчитывать даты не пришлось.
    [one] Пересчитана { $count } дата.
    [few] Пересчитаны { $count } даты.
   *[many] Пересчитано { $count } дат.
}
playbook-closed = Проект закрыт
playbook-closed-help = Закрытый проект сохраняет свой плейбук.
playbook-none = Новой версии нет
playbook-none-help = Плейбук этого проекта больше не предлагается. Верните файл и перезапустите бота или оставьте проект как есть.
playbook-nothing = У проекта та версия, которая предлагается
playbook-nothing-help = Исправьте файл плейбука, выполните `python app.py playbook check` и перезапустите бота: тогда появится новая версия.
