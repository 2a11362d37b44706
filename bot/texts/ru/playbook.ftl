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
