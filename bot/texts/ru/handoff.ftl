# Передача проекта от продаж проектной команде. Только для своих.
handoff-welcome-title = { $client }: передаём проект команде
handoff-welcome = { $mood ->
    [light] { $who }, здравствуйте! Никто не знает этого клиента лучше вас. { $count ->
        [one] У меня { $count } короткий вопрос
        [few] У меня { $count } коротких вопроса
       *[many] У меня { $count } коротких вопросов
    }, по одному, когда вам удобно. Идеально, если успеете к этому дню: { $due }
   *[thorough] { $who }, вы знаете этого клиента лучше всех, и проектная команда начнёт с того, что вы расскажете. { $count ->
        [one] Всего { $count } вопрос
        [few] Всего { $count } вопроса
       *[many] Всего { $count } вопросов
    }, по одному за раз. Пожалуйста, ответьте на все. Срок — { $due }
}
handoff-welcome-how = Просто напишите ответ. «Позже» пропускает вопрос, «назад» возвращает к предыдущему, «изменить 3» исправляет ответ, «продолжить» ведёт туда, где вы остановились, даже через несколько дней. Ответы читает только ваша команда.

handoff-question-title = { $client } · вопрос { $number } из { $total }
handoff-q-problems = Какие именно проблемы нужно решить клиенту { $client }?
handoff-q-success = По каким результатам { $client } будет судить об успехе?
handoff-q-stakeholders = Кто ключевые люди на стороне клиента { $client } и что важно каждому из них?
handoff-q-promises = Что мы пообещали клиенту при продаже?
handoff-q-objections = Какие опасения или возражения прозвучали?
handoff-q-working-style = Как { $client } предпочитает работать и общаться?
handoff-q-politics = О какой расстановке сил и каких деликатных темах стоит знать команде?
handoff-t-problems = Что нужно решить
handoff-t-success = Критерии успеха
handoff-t-stakeholders = Ключевые люди
handoff-t-promises = Обещания клиенту
handoff-t-objections = Опасения и возражения
handoff-t-working-style = Стиль работы
handoff-t-politics = Расстановка сил
handoff-how-words = Напишите ответ ниже, коротко или подробно.
handoff-how-people = Имя, должность, e-mail, телефон и по каким вопросам обращаться: всё, что у вас есть. Каждый человек на отдельной строке.
handoff-how-promises = Каждое обещание на отдельной строке.
handoff-how-number = Достаточно числа.
handoff-how-scope = Напишите, что входит в объём работ, а что нет.
handoff-your-answer = Ваш текущий ответ
handoff-form = Ответить в форме
handoff-later = Позже
handoff-back = Назад
handoff-continue = Продолжить
handoff-still-open = Ещё без ответа: { $topics }
handoff-noted = Записано, спасибо.
handoff-changed = Исправлено, спасибо.
handoff-empty = Записать пока нечего
handoff-empty-help = Напишите пару слов или «позже», чтобы пропустить вопрос.
handoff-too-long = Слишком длинно: символов { $count }, а сохранить можно { $most }
handoff-too-long-help = Сократите ответ или разместите документ в сети и дайте мне ссылку в разделе «Материалы по сделке».

handoff-people-title = { $count ->
    [one] В списке { $count } человек. Всё верно?
    [few] В списке { $count } человека. Всё верно?
   *[many] В списке { $count } человек. Всё верно?
}
handoff-people-note = Напишите «да», исправьте в форме или просто перечислите людей ещё раз.
handoff-people-yes = Да, всё верно
handoff-people-form = Исправить в форме

handoff-open-title = { $client }: { $count ->
    [one] на потом остался { $count } вопрос
    [few] на потом осталось { $count } вопроса
   *[many] на потом осталось { $count } вопросов
}
handoff-open-note = Напишите «продолжить», когда будете готовы.
handoff-complete-title = { $client }: есть ответы на все вопросы
handoff-complete = { $mood ->
    [light] Это всё, спасибо! 🎉 Дальше слово за руководителем проектной команды.
   *[thorough] Это всё, спасибо. Руководитель проектной команды прочитает ответы и обратится к вам, если что-то будет неясно.
}
handoff-complete-note = Чтобы позже что-то исправить, напишите «изменить» и номер вопроса.

handoff-edit-title = Какой ответ вы хотите изменить?
handoff-edit-how = Нажмите на ответ или напишите «изменить» и его номер.
handoff-edit-none = Ответов, которые можно изменить, пока нет.
handoff-edit-number = { $number }. { $topic }

handoff-form-title = Передача проекта
handoff-form-label = Ваш ответ
handoff-form-submit = Сохранить
handoff-form-hint-words = Коротко или подробно, как удобно.
handoff-form-hint-people = Один человек на строку: имя; должность; e-mail; телефон; по каким вопросам обращаться
handoff-form-hint-promises = Одно обещание на строку.
handoff-form-hint-number = Число.
handoff-form-hint-scope = Входит: … Не входит: …

handoff-progress-title = { $client }: передача проекта
handoff-progress = Ответов: { $done } из { $total }
handoff-waits-for = Следующий шаг: { $who }
handoff-waits-nobody = Пока никто не назначен. Это можно изменить командой `/usher people`.
handoff-accepted-title = { $client }: проект принят
handoff-accepted-by = Принято: { $who }, { $at }
handoff-read = Прочитать ответы
handoff-set-meeting = Встреча по передаче
handoff-add-materials = Материалы по сделке
handoff-have-read = Материалы прочитаны
handoff-read-by = Прочитали
handoff-read-before = Вы уже это подтвердили. Спасибо!
handoff-read-thanks = Спасибо, отмечено.
handoff-meeting = Встреча по передаче
handoff-meeting-title = Встреча по передаче
handoff-meeting-link = Ссылка
handoff-meeting-hint = Где пройдёт встреча, например видеозвонок
handoff-materials = Материалы по сделке
handoff-materials-title = Материалы по сделке
handoff-materials-hint = Ссылки на коммерческое предложение и другие материалы, каждая на отдельной строке
handoff-materials-count = { $count ->
    [one] { $count } ссылка
    [few] { $count } ссылки
   *[many] { $count } ссылок
}

handoff-review-title = { $client }: ответы по мере поступления
handoff-review-flagged = { $client }: ждём ответа на ваш вопрос
handoff-review-ready = { $client }: все ответы собраны. Слово за вами!
handoff-review-accepted = { $client }: вы приняли проект
handoff-flag = Уточнить ответ
handoff-accept = Принять проект
handoff-promises = Оценить обещания
handoff-flag-form-title = Вопрос по ответу
handoff-flag-which = Какой ответ?
handoff-flag-ask = Ваш вопрос
handoff-flag-hint = Вопрос получит менеджер по продажам, а ответ вернётся к вам.
handoff-flag-submit = Отправить
handoff-flag-no-answer = На этот вопрос ответа ещё нет.
handoff-flag-title = { $client }: вопрос по теме «{ $topic }»
handoff-flag-how = Просто напишите ответ или откройте форму.
handoff-flag-answer = Ответить в форме
handoff-flag-waiting = ⚑ Ждёт ответа: { $asked }
handoff-clarified = Спасибо! Ваш ответ получит { $who }.
handoff-clarified-title = { $client }: есть ответ на ваш вопрос по теме «{ $topic }»
handoff-you-asked = Ваш вопрос
handoff-the-answer = Ответ
handoff-promise = Обещание: { $words }
handoff-promises-title = Обещания клиенту
handoff-verdict-in-scope = Входит в объём работ
handoff-verdict-gap = Расхождение: обещано, но не входит в объём работ
handoff-verdict-open = Ещё не оценено
handoff-missing-answer = ответа пока нет
handoff-missing-flag = на уточняющий вопрос ответа пока нет
handoff-missing-promises = { $count ->
    [one] ещё не оценено { $count } обещание
    [few] ещё не оценены { $count } обещания
   *[many] ещё не оценено { $count } обещаний
}
handoff-not-yet-title = { $count ->
    [one] Принять проект пока нельзя: остался { $count } пункт
    [few] Принять проект пока нельзя: осталось { $count } пункта
   *[many] Принять проект пока нельзя: осталось { $count } пунктов
}
handoff-not-yet-help = Когда всё будет готово, нажмите «Принять проект» ещё раз.
handoff-accepted-before = Этот проект уже принят.
handoff-done-title = { $client }: проект принят
handoff-done = { $mood ->
    [light] Проект принят: { $who }. Отличная совместная работа!
   *[thorough] Проект принят: { $who }. Дальше работает проектная команда.
}

document-title = { $client }: передача проекта
document-signed = Договор подписан
document-state = Статус
document-accepted = принято ({ $who })
document-open = в работе
document-unanswered = Ответа пока нет.
