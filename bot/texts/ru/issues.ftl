# Стол проблем: что слышит тот, кто сообщил, что читаем мы, формы. Первую часть видят клиенты.
guide-issues = показать открытые проблемы; «mine», «late» или «closed» сужает список, «log» показывает, что и когда сделано
issue-ack = Спасибо. Ваше обращение записано под № { $number }
issue-ack-understood = Тема, как я её понимаю: { $category }.
issue-ack-when = Вам ответит { $who } или тот, кто замещает. Срок ответа: { $at }
issue-ack-own = Вопрос у вас. Срок ответа: { $at }
issue-ack-private = Это останется между вами и теми немногими, кто этим занимается. В каналах ничего не появится.
issue-ack-wordless = Текст сообщения мне не виден. Напишите пару слов, чтобы мы могли начать.
issue-words = Сказать, в чём дело
issue-rush = Сообщений подряд: { $count }. Записаны под № { $first }–{ $last }
issue-rush-kept = Ничего не потеряно. Общий ответ придёт вам сюда.
issue-taken = Вашим обращением № { $number } занимается { $who }
issue-taken-next = Следующее сообщение о ходе дел — не позже: { $at }
issue-dismissed = № { $number }: { $who } считает, что делать ничего не нужно
issue-dismissed-how = Если для вас это проблема, нажмите кнопку, и мы вернёмся к вопросу.
issue-insist = Это проблема
issue-question = { $who } уточняет по вашему обращению № { $number }
issue-question-how = Ответьте кнопкой или в ветке обсуждения.
issue-answer = Ответить
issue-answer-words = Ваш ответ
issue-answer-thanks = Спасибо, ответ добавлен к № { $number }
issue-update-told = Как обстоят дела с вашим обращением № { $number }
issue-resolved-told = Ваше обращение № { $number }: на наш взгляд, вопрос решён
issue-told-client = К вашему обращению № { $number } подключается { $who }
issue-told-client-how = От вас ничего не требуется. Мы будем держать вас в курсе здесь.
issue-unsure = Это проблема?
issue-unsure-how = Похоже, что нет, поэтому ничего не записано. Если да, нажмите кнопку.
issue-already = Это сообщение уже записано под № { $number }
issue-not = Не проблема
issue-not-done = № { $number } снято
issue-restored = № { $number } снова в работе
issue-restored-how = Тот, кто этим занимается, уже знает.
issue-over = № { $number } закрыто
issue-over-help = Сначала нажмите «Открыть снова» на карточке.
issue-empty = Напишите, пожалуйста, пару слов.
issue-hook-project = Открытого проекта с таким id или названием клиента нет.

severity-critical = критическая
severity-high = высокая
severity-medium = средняя
severity-low = низкая
category-delivery = результаты работ
category-communication = коммуникация
category-scope = объём работ
category-team = люди в команде
category-billing = счета и оплата
issue-state-caught = новая
issue-state-owned = в работе
issue-state-waiting = ждёт клиента
issue-state-planned = есть план
issue-state-resolved = решена
issue-state-verified = решение подтверждено
issue-state-reopened = открыта снова
issue-state-dismissed = не проблема

issue-title = { $client }: проблема № { $number } · { $severity } · { $category }
issue-withdrawn = { $client }: проблемой № { $number } занимаются конфиденциально
issue-severity = Критичность
issue-urgency = Срочность
issue-category = Тема
issue-because = На основании слов
issue-state = Состояние
issue-owner = Ответственный
issue-nobody = пока никто
issue-level = Уровень
issue-level-1 = 1 · команда
issue-level-2 = 2 · руководство
issue-level-3 = 3 · высшее руководство
issue-clock-response = Срок ответа
issue-clock-update = Срок сообщения о ходе
issue-clock-level = Уходит на уровень выше
issue-finance = По финансам
issue-no-words = Сообщение отмечено эмодзи ({ $who }). Текст мне не виден, я уже спрашиваю, в чём дело.
issue-unquoted = { $who } пишет о деньгах. Слова покажу только вам, по кнопке.
issue-from-survey = Низкие оценки в опросе: { $who }. Ответы есть у руководителя проекта и партнёра.
issue-trigger-deadlines = Несколько сроков подряд сорвано.
issue-trigger-statuses = Несколько статус-отчётов клиенту подряд не отправлено.
issue-trigger-pulse = Команда чувствует, что клиент недоволен.
issue-close = Выбор был между двумя степенями критичности; взята более высокая. Проверьте, пожалуйста.
issue-gone = Сообщение удалено ({ $at }). Проблема остаётся.
issue-paused = Клиенту задан вопрос ({ $at }). Сроки не идут.
issue-stopped = Никто не откликнулся, спрашивать больше не буду.
issue-facts-by = Уходит выше: { $at }. Не хватает фактов: { $count }.
issue-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
} в истории.

issue-take = Беру
issue-resume = Клиент ответил
issue-update = Сообщить о ходе
issue-ask = Спросить клиента
issue-fact = Добавить факт
issue-change = Исправить
issue-escalate = Эскалация
issue-resolve = Решено
issue-client = Сообщить клиенту об эскалации
issue-confide = Показать ещё кому-то
issue-show = Подробнее
issue-restore = Открыть снова

issue-calls = { $who }, нужны вы.
issue-why-first = Проблема новая, и вас спрашивают первым. Чтобы взять её, достаточно одного нажатия.
issue-why-next = Пока её никто не взял, поэтому обращаюсь к вам.
issue-why-again = Её всё ещё никто не взял.
issue-why-nobody = Ни с кем из списка нет связи. Возьмите её, пожалуйста, кто бы это ни читал.
issue-why-stopped = За две недели её никто не взял, поэтому больше не спрашиваю. Она остаётся в списке.
issue-why-up = Время на уровне ниже вышло, поэтому обращаюсь к вам.
issue-why-escalated = Эскалация на ваш уровень: { $who }.
issue-why-facts = Факты добавлены: { $who }.
issue-why-reopened = Проблема не решена, сообщает { $who }.
issue-late-response = Ответа вовремя не было.
issue-late-level = На уровне ниже её не решили в срок.
issue-late-update = Сообщение клиенту о ходе дел задерживается. Отправьте его, пожалуйста, сейчас.
issue-warn-response = Большая часть времени на первый ответ прошла.
issue-warn-update = Скоро пора сообщить о ходе дел.
issue-warn-level = Скоро уйдёт на уровень выше.
issue-answered = { $client }: по проблеме № { $number } есть ответ, { $who }
issue-yours = Проблема № { $number } уже у вас
issue-has-it = Этим уже занимается { $who } ({ $at })
issue-has-it-how = Добавьте то, что знаете, как факт.
issue-unchanged = Ничего не изменилось
issue-added = Добавлено к № { $number }
issue-update-done = Сообщение по № { $number } отправлено
issue-escalated = Эскалация по № { $number } отправлена
issue-nobody-to-tell = Сообщить некому, или на этом уровне никого нет

issue-crowd = { $client }: ещё { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
   *[many] { $count } проблем
} от того же человека, № { $first }–{ $last }
issue-crowd-how = Они пришли за минуту. Каждая записана отдельно: «/usher issues» покажет список.
issue-crowd-take = Беру все

issue-form = Проблема № { $number }.
issue-submit = Отправить
issue-ask-words = Ваш вопрос
issue-ask-hint = Нейтрально и конкретно. Пока клиент не ответит, сроки не идут.
issue-fact-words = Что известно сейчас
issue-fact-hint = Чего ждали, что увидели, с чем сверили.
issue-update-words = Как обстоят дела
issue-update-hint = Это прочтёт тот, кто сообщил. Скажите, что будет дальше, в какой день и час.
issue-resolve-words = Что сделано
issue-resolve-hint = Это прочтёт тот, кто сообщил.
issue-facts-add = Добавить факты
issue-facts-hint = По одному-два простых предложения.
issue-facts-asked = { $client }: проблема № { $number } уходит выше. Каковы факты?
issue-facts-why = Не хватает фактов: { $count }. Всё, что вы добавите за { $minutes } мин, уйдёт вместе с ней.
issue-fact-what = Что случилось
issue-fact-found = Когда обнаружено
issue-fact-affected = Кого это затрагивает
issue-fact-done = Что сделано сразу
issue-fact-told = Что сказано клиенту
issue-fact-next = Что предлагаете дальше
issue-missing-what = Напишите одним предложением, что случилось: чего ждали и что вышло.
issue-missing-found = Напишите, когда это обнаружено: день и час.
issue-missing-affected = Напишите, кого это затрагивает.
issue-missing-done = Напишите, что сделано сразу, или что ничего.
issue-missing-told = Напишите, что сказано клиенту, или что ему ещё не сказали.
issue-missing-next = Предложите следующий шаг.
issue-tell-client = Сообщить клиенту?
issue-tell-no = Нет, пока не нужно
issue-tell-yes = Да, сказать, кто подключился
issue-senior = Клиент сам обратился к руководству раньше нас?
issue-senior-no = Нет
issue-senior-yes = Да, и это наша недоработка
issue-confide-who = Кто ещё может это видеть?
issue-confide-hint = Эти люди увидят всё, остальные ничего.

issues-title = { $client }: { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
   *[many] { $count } проблем
}
issues-none = Здесь пусто.
issues-line = Проблема № { $number } · { $severity } · { $category } · { $state } · { $owner }
issues-line-due = Проблема № { $number } · { $severity } · { $category } · { $state } · { $owner } · срок: { $at }
issues-older = Обращений, поступивших до появления этого списка: { $count }. Их карточки в канале.
issues-show = Проблема № { $number }
issues-filter-open = Открытые
issues-filter-mine = Мои
issues-filter-late = Просроченные
issues-filter-closed = Закрытые
issue-row-mine = { $client }: проблема № { $number } ({ $severity }) у вас.
issue-row-mine-due = { $client }: проблема № { $number } ({ $severity }) у вас. Ближайший срок: { $at }
issue-row-open = { $client }: у проблемы № { $number } ({ $severity }) нет ответственного.
issue-row-open-due = { $client }: у проблемы № { $number } ({ $severity }) нет ответственного. Срок ответа: { $at }

issue-bot = Usher
issue-did-pinged = { $at }: запрос отправлен, { $who }.
issue-did-level-1 = { $at }: уровень 1.
issue-did-level-2 = { $at }: уровень 2.
issue-did-level-3 = { $at }: уровень 3.
issue-did-stopped = { $at }: запросы прекращены.
issue-did-silent = { $at }: после ответа «беру» ничего не сделано ({ $who }), проблема снова свободна.
issue-did-late = { $at }: время вышло.
issue-did-taken = { $at }: за дело берётся { $who }.
issue-did-changed = { $at }: исправлено, { $who }.
issue-did-asked = { $at }: вопрос клиенту, { $who }.
issue-did-answered = { $at }: ответ клиента, { $who }.
issue-did-fact = { $at }: факт, { $who }.
issue-did-update = { $at }: сообщение о ходе дел, { $who }.
issue-did-resolved = { $at }: отмечено как решённое, { $who }.
issue-did-dismissed = { $at }: отмечено как «не проблема», { $who }.
issue-did-reopened = { $at }: открыто снова, { $who }.
issue-did-named = { $at }: доступ расширен, { $who }.
issue-did-worded = { $at }: суть пояснена, { $who }.
issue-did-reply = { $at }: ответ в ветке, { $who }.
issue-did-edited = { $at }: сообщение изменено, { $who }; прежний текст:
issue-did-deleted = { $at }: сообщение удалено, { $who }.
issue-did-escalated = { $at }: эскалация, { $who }.
issue-did-senior = { $at }: клиент сам обратился к руководству раньше нас (отмечает { $who }).
issue-did-gathered = { $at }: факты собраны, { $who }.
issue-did-client = { $at }: решено сообщить клиенту, { $who }.
issue-did-client-told = { $at }: клиенту сказано, кто подключился, { $who }.
issue-did-pattern = { $at }: третье обращение клиента на ту же тему, критичность повышена.

stray-kept = Не вижу, о каком проекте речь
stray-kept-how = Ваши слова сохранены, и наша команда отнесёт их к проекту. Если нужен быстрый ответ, напишите в канале проекта.
stray-closed = Проект { $client } закрыт
stray-closed-how = Ваши слова сохранены. Их увидит { $who }.
stray-closed-told = { $client }: обращение по закрытому проекту
stray-where = Оно в списке на распределение: «/usher issues».
stray-title = { $count ->
    [0] Ни одно обращение не ждёт
    [one] { $count } обращение ждёт
    [few] { $count } обращения ждут
   *[many] { $count } обращений ждут
} проекта
stray-none = Ничего не ждёт.
stray-since = Поступило: { $at }
stray-place = Отнести № { $number } к проекту
stray-place-title = Отнести к проекту
stray-place-submit = Отнести
stray-placed = Теперь у него есть проект
