# Документы для клиента на столе у руководителя проекта: черновики, утверждение, страницы. Клиент видит только номера страниц.
paper-draft-title = { $client }: черновик · { $title }
paper-waits = { $client } ничего этого не увидит, пока вы не утвердите.
paper-approve = Утвердить и отправить
paper-edit = Изменить
paper-see = Посмотреть
paper-posted-title = { $client }: отправлено · { $title }
paper-posted = ✓ Утверждено: { $who }, { $at }
paper-page = { $title } ({ $page }/{ $pages })
paper-no-room = Канала с клиентом, куда это отправить, пока нет
paper-no-room-help = Введите `/usher connect` в канале, общем с клиентом. Черновик сохранён.
paper-date-needed = Для «{ $words }» нужна дата в конце строки, например «; 4.12.» или «; 2026-12-04».
paper-date-past = Срок для «{ $words }» уже прошёл. Укажите дату не раньше сегодняшней.
paper-too-long = Уложитесь, пожалуйста, в { $most } символов.
