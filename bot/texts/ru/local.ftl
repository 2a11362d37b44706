# Слова вокруг разговора на странице локального рабочего пространства.
local-workspace = Локальное пространство { $firm }
local-side = Роли, каналы и часы
local-menu = Показать роли, каналы и часы
local-skip = Перейти к разговору
local-close = Закрыть
local-cancel = Отмена
local-change = Сменить
local-rooms = Каналы
local-unread = непрочитанных
local-you-sit-as = Вы сейчас
local-others-waiting = У других ролей есть непрочитанные сообщения
local-seats-ours = { $firm } · ваша фирма
local-seats-client = { $client } · клиент
local-role-team-member = Участник команды
local-role-client-stakeholder = Заинтересованная сторона клиента

local-name-internal = { $name }
local-name-client = { $name }
local-name-direct = Usher
local-name-home = Главная
local-sub-internal = Только { $firm }
local-sub-client = { $client } это читает
local-sub-theirs = { $firm } и { $client }
local-sub-direct = Вы и Usher
local-sub-home = Что ждёт вас
local-label-internal = Для своих
local-label-client = С клиентом
local-label-theirs = С { $firm }
local-label-direct = Личные сообщения
local-reads-internal = Читают только в { $firm }
local-reads-client = { $client } читает здесь всё
local-reads-theirs = Читают { $firm } и { $client }
local-reads-direct = Читаете только вы и Usher
local-reads-home = Это видите только вы
local-members = { $count ->
    [one] Здесь читает { $count } человек
    [few] Здесь читают { $count } человека
   *[many] Здесь читают { $count } человек
}
local-write-internal = Написать только в { $firm }
local-write-client = Написать клиенту { $client }
local-write-theirs = Написать в { $firm }
local-write-direct = Написать Usher
local-send = Отправить
local-keys = `Enter` отправляет, `Shift Enter` начинает новую строку, `/usher` показывает, что здесь можно сделать, `/concern` передаёт, что вас беспокоит
local-log = Сообщения в { $name }
local-earlier = Показать более ранние
local-empty-internal = Пока тихо
local-empty-client = Пока никто не писал
local-empty-direct = Здесь вам будет писать Usher
local-empty-how-internal = Введите `/usher new`, чтобы открыть проект в этом канале.
local-empty-how-client = Всё, что написано здесь, читает { $client }.
local-empty-how-direct = Можно начать и самим: `помощь` покажет, что Usher умеет.

local-you = вы
local-bot = бот
local-only-you = Это видите только вы
local-dismiss = Убрать
local-react = Добавить реакцию
local-emoji-thumb = Нравится
local-emoji-white-check-mark = Готово
local-emoji-eyes = Смотрю
local-emoji-tada = Ура
local-emoji-warning = Внимание
local-emoji-question = Вопрос

local-clock = Часы пространства
local-clock-hour = +1 час
local-clock-day = +1 день
local-clock-due = К событию
local-clock-day30 = День 30
local-moved = Часы переведены: { $day }, { $time }
local-nothing-due = Впереди ничего не запланировано.
local-no-day-30 = Сначала откройте проект: день 30 отсчитывается от него.
local-past-day-30 = День 30 уже прошёл.
local-language = Язык: { $name }

local-optional = необязательно
local-field-long = Здесь символов: { $length }, а помещается { $most }.
local-field-unreadable = Проверьте это поле: его не удалось прочитать.
local-form-gone = Эта форма уже отправлена или закрыта. Откройте её ещё раз.
local-too-long = Здесь символов: { $length }, а в сообщение помещается { $most }. Ничего не отправлено.
local-too-large = Это больше, чем помещается в сообщение. Ничего не отправлено.
local-no-such-command = Команды { $command } нет. Введите `/usher`, чтобы увидеть, что здесь можно сделать.
local-no-such-emoji = Этого эмодзи здесь нет.
local-no-answer = Usher не ответил, и, возможно, ничего не сохранено. Он ещё запущен?
local-offline = Нет связи с Usher. Пробуем ещё раз…

local-guide-title = Передача проекта шаг за шагом
local-guide-you = Вы — { $name } ({ $seat }, { $firm }).
local-guide-on = Показать подсказки
local-guide-off = Скрыть подсказки
local-guide-end = Передача проекта завершена. Загляните в другие роли или переведите часы и посмотрите, что будет дальше.
local-sit-as = Войти как { $name }
local-begin = Открыть пример проекта
local-go-direct = К личным сообщениям
local-go-internal = Во внутренний канал
local-step-open = Откройте проект
local-how-open = Договор с клиентом { $client } подписан. Откройте проект во внутреннем канале: форма уже заполнена.
local-step-answer = Ответьте на вопросы: { $name }
local-how-answer = Usher задаёт семь вопросов о клиенте, по одному; отвечает { $name }. { $answers ->
    [0] Напишите ответ или возьмите пример.
    [one] Готов { $answers } ответ.
    [few] Готово { $answers } ответа.
   *[many] Готово { $answers } ответов.
}
local-step-flag = Уточните ответ: { $name }
local-how-flag = { $name } уже видит ответы в личных сообщениях. Задайте вопрос по одному из них: его получит менеджер по продажам.
local-step-clock = Пусть пройдёт время
local-how-clock = Менеджер по продажам молчит. Переведите часы к ближайшему событию и посмотрите, что сделает Usher.
local-step-reply = Ответьте на вопрос: { $name }
local-how-reply = Вопрос пришёл в личные сообщения: { $name } отвечает на него там.
local-step-accept = Примите проект: { $name }
local-how-accept = Отметьте, какие обещания входят в объём работ, и примите проект.

local-example-fill = Заполнить примером
local-example-answer = Взять пример ответа
local-answer-problems = Отдел заказов вводит каждый заказ дважды: в систему магазина и в бухгалтерию. Около 4 % заказов получаются с ошибками, а закрытие месяца занимает девять дней.
local-answer-success = К лету — меньше 0,5 % заказов с ошибками и закрытие месяца за три дня. Финансовый директор в первую очередь посмотрит на закрытие.
local-answer-stakeholders =
    Nadia Rahman; руководитель операций; nadia@northwind.example; +45 5550 0101; повседневные вопросы
    Oscar Lindqvist; финансовый директор; oscar@northwind.example; +45 5550 0102; бюджет и согласования
    Mei Lin Chong; начальник отдела заказов; mei@northwind.example; +45 5550 0103; как на самом деле идут заказы
local-answer-promises =
    Первая рабочая связка магазина и бухгалтерии за шесть недель
    Обучение всего отдела заказов
    Письменный статус-отчёт каждую неделю
local-answer-objections = Оскар опасается, что при переходе отдел заказов потеряет неделю работы. Два года назад у них провалился проект, и менять всё разом они больше не хотят.
local-answer-working-style = Короткие встречи, письменные итоги. Надя отвечает в чате в течение часа, Оскар читает только почту. В пятницу после двух никого нет.
local-answer-politics = Оскар и руководитель ИТ спорят, кто отвечает за бухгалтерскую систему. Не вставайте ни на чью сторону и не поднимайте этот вопрос на общих встречах.
local-answer-confirm = Да
local-answer-flag = Меньше 0,5 % чего: заказов или строк в заказе? И кто измеряет это сейчас?
local-answer-clarify = Хороший вопрос. Надя говорит: заказов, а не строк. Её команда считает исправления при каждом закрытии месяца; могу прислать последние шесть.
local-answer-objective = Заказы попадают из магазина в бухгалтерию без повторного ввода.
local-answer-scope = Входит: заказы и счета между магазином и бухгалтерией. Не входит: склад и зарплата.
local-answer-weeks = 12
local-answer-approach = Сначала сделать связку для одной группы товаров, две недели вести её параллельно со старым способом, затем переводить остальные группы по одной.
