# Завершение онбординга и проекта, состояние проекта. Клиенты читают offboard-farewell, offboard-contact, closed-title, closed-contact.
guide-health = показать, как идёт проект и на что обратить внимание
guide-complete = показать, чего не хватает онбордингу, и завершить его
guide-offboard = завершить проект: доступы, документы, последний опрос

complete-title = { $client }: завершение онбординга
complete-missing = { $count ->
    [0] Всё на месте. Завершите онбординг и подведите итоги вместе с командой.
    [one] Не хватает { $count } пункта:
    [few] Не хватает { $count } пунктов:
   *[many] Не хватает { $count } пунктов:
}
complete-since = Завершён: { $day } ({ $who })
complete-need-contracts = Договоры и документы
complete-need-access = Доступы и учётные записи
complete-need-reports = Ожидания от отчётов
complete-need-strategy = Что нужно для стратегии
complete-need-handoff = Передача проекта принята
complete-need-kickoff = Стартовая встреча проведена
complete-need-survey = Опрос по итогам 30 дней
complete-need-setup = Рабочая среда
complete-waive = Исключить пункт
complete-finish = Завершить онбординг
complete-done = Онбординг завершён

closing-items-more = { $items } и ещё { $count }
closing-left-out = исключено: { $day } ({ $who })
closing-waive-form = Исключить пункт
closing-waive-how = Пункт больше не мешает завершению. Причина сохранится и будет видна во внутреннем канале.
closing-waive-what = Что исключаем
closing-reason = Почему
closing-submit = Сохранить
closing-noted = Записано, с вашей причиной

offboard-title = { $client }: завершение проекта
offboard-left = { $count ->
    [0] Всё сделано. Проект можно закрыть.
    [one] Остался { $count } шаг:
    [few] Осталось { $count } шага:
   *[many] Осталось { $count } шагов:
}
offboard-closed = Закрыт: { $day } ({ $who })
offboard-step-access = Доступы возвращены
offboard-step-documents = Документы переданы
offboard-step-survey = Итоговый опрос
offboard-done = Готово: { $step }
offboard-send = Отправить: { $step }
offboard-sent = Опрос уходит клиенту
offboard-close = Закрыть проект
offboard-close-how = После этого у проекта с клиентом { $client } не останется сроков, а открытые опросы завершатся. Всё сказанное можно будет прочесть.
offboard-words = Прощальные слова клиенту
offboard-words-hint = Появится в канале клиента так, как вы напишете; если оставить пустым, ничего не отправится.
offboard-begun = Завершение проекта начато: шаги во внутреннем канале
offboard-closed-thanks = Проект закрыт. Отличная работа!
offboard-waits = { $client }: завершение проекта не закончено
offboard-waits-survey = { $client }: завершение проекта ждёт итогового опроса
offboard-open = Показать шаги завершения
offboard-farewell = Спасибо за совместную работу
offboard-contact = Если мы вам понадобимся, обращайтесь: { $who }.

closed-title = Проект с клиентом { $client } завершён
closed-ours = Здесь больше ничего не происходит; всю переписку можно прочитать. Новый проект: /usher new.
closed-contact = По любым другим вопросам обращайтесь: { $who }.

health-title = { $client }: как идёт проект
health-nothing = Пока ничего не известно: первые цифры даст пульс команды после стартовой встречи.
health-on = { $what }, { $on }
health-of = { $mean } из { $most }, { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
}
health-held = состоялось { $held } из { $total }
health-warnings = { $count ->
    [one] Стоит обратить внимание на { $count } пункт:
    [few] Стоит обратить внимание на { $count } пункта:
   *[many] Стоит обратить внимание на { $count } пунктов:
}
health-no-warnings = Ранних предупреждений нет.
health-w-survey = { $survey }: { $mean } из 10
health-w-pulse = По ощущению команды, клиенту неспокойно: { $mean } из 5
health-w-signs = Последний обзор выявил: { $what }
health-w-noes = Ответ «нет» в последнем обзоре: { $what }
health-w-weak = Низкие оценки в последнем обзоре: { $what }
health-w-status = { $count ->
    [one] Подряд пропущен { $count } статус-отчёт
    [few] Подряд пропущено { $count } статус-отчёта
   *[many] Подряд пропущено { $count } статус-отчётов
}
health-w-calls = { $meeting }: подряд не состоялось { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
health-w-behind = { $count ->
    [one] Отстаёт { $count } веха: { $names }
    [few] Отстают { $count } вехи: { $names }
   *[many] Отстают { $count } вех: { $names }
}
health-w-checklist = { $count ->
    [one] Просрочен { $count } пункт подготовки
    [few] Просрочено { $count } пункта подготовки
   *[many] Просрочено { $count } пунктов подготовки
}
health-w-silence = Последнее сообщение клиенту от нас: { $since }
health-w-questions = { $count ->
    [one] Слишком долго ждёт ответа { $count } вопрос клиента
    [few] Слишком долго ждут ответа { $count } вопроса клиента
   *[many] Слишком долго ждут ответа { $count } вопросов клиента
}
health-w-alignment = { $count ->
    [one] В команде разногласия по { $count } пункту
    [few] В команде разногласия по { $count } пунктам
   *[many] В команде разногласия по { $count } пунктам
}
